/// Sorts tables by column, where the reader's browser runs scripts.
///
/// A press on a header sorts upwards, another one downwards, a third restores the order of the
/// sheet. Figures are compared exactly, as fractions of whole numbers; what is no figure comes
/// last.
enum SortScript {
  /// No sign that XML would take for markup stands in it.
  static let text = """

    (() => {
    'use strict';
    const words = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const order = (a, b) => a > b ? 1 : b > a ? -1 : 0;
    const figure = text => {
      const match = /^(-?)(\\d*)(?:\\.(\\d+))?(?:\\/(\\d+))?%?$/.exec(text);
      if (!match) return null;
      const digits = (match[2] || '0') + (match[3] || '');
      const over = 10n ** BigInt((match[3] || '').length) * BigInt(match[4] || '1');
      return { value: BigInt(match[1] + digits), over };
    };
    const compare = (a, b, isNumber) => {
      if (!isNumber) return words.compare(a, b);
      const [x, y] = [figure(a), figure(b)];
      if (!x || !y) return 0;
      return order(x.value * y.over, y.value * x.over);
    };
    for (const table of document.querySelectorAll('table.sortable')) {
      const body = table.tBodies[0];
      const rows = [...body.rows];
      const headers = [...table.tHead.rows[0].cells];
      headers.forEach((header, column) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.append(...header.childNodes);
        header.append(button);
        const isNumber = header.classList.contains('number');
        const texts = new Map(rows.map(row => [row, row.cells[column].textContent.trim()]));
        const isLast = row => isNumber ? !figure(texts.get(row)) : texts.get(row) === '—';
        button.addEventListener('click', () => {
          const now = header.getAttribute('aria-sort');
          const next =
            now === 'ascending' ? 'descending' : now === 'descending' ? null : 'ascending';
          for (const other of headers) other.removeAttribute('aria-sort');
          if (next) header.setAttribute('aria-sort', next);
          const sign = next === 'descending' ? -1 : 1;
          const sorted = next ? [...rows].sort((a, b) =>
            isLast(a) - isLast(b) || sign * compare(texts.get(a), texts.get(b), isNumber)) : rows;
          body.append(...sorted);
        });
      });
    }
    addEventListener('beforeprint', () => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    })();

    """

  /// The SHA-256 of the text in base64, by which the page tells its browser that no other script is
  /// to run. A test compares it.
  static let digest = "sha256-JiUZhBGeXQboIGQtFFFGshqs0ED5UpbnsrscUhjbm98="
}
