/// How a sheet looks on a screen and on A4 paper.
enum SheetStyle {
  /// No sign that XML would take for markup stands in it, and nothing is loaded.
  static let text = basis + sheet + tables + charts + screen + paper

  /// Ink on white; the soft ink has a contrast of 7 to 1.
  private static let basis = """
    :root {
      --ink: #1b1f24; --soft: #4d5661; --hair: #d5dae0; --tint: #f3f5f7; --link: #1a4f8b;
      --serif: "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "Songti SC", SimSun,
        serif;
      --sans: "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC",
        "Microsoft YaHei", SimHei, sans-serif;
    }
    :root:lang(en) {
      --serif: "Noto Serif", "Source Serif 4", Georgia, "Times New Roman", "Noto Serif CJK SC",
        "Noto Serif SC", "Source Han Serif SC", "Songti SC", SimSun, serif;
      --sans: "Noto Sans", "Source Sans 3", "Helvetica Neue", Arial, "Noto Sans CJK SC",
        "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", SimHei, sans-serif;
    }
    * { box-sizing: border-box }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100% }
    body {
      margin: 0; color: var(--ink); background: #fff; font-family: var(--serif); line-height: 1.6;
      font-variant-numeric: tabular-nums lining-nums; overflow-wrap: break-word;
    }
    a { color: var(--link); text-decoration-thickness: 0.06em; text-underline-offset: 0.2em }
    .unseen { position: absolute; width: 0; height: 0 }

    """

  private static let sheet = """
    .sheet > header { text-align: center; margin-bottom: 2em }
    h1, h2, h3 { line-height: 1.35; text-wrap: balance; break-after: avoid }
    h1, h2.title { font-size: 1.7em; font-weight: 700; margin: 0 0 0.6em }
    :root:lang(zh) h1, :root:lang(zh) h2.title { letter-spacing: 0.03em }
    .sheet > h1 { text-align: center }
    .sheet > header p { margin: 0.1em 0; color: var(--soft); text-wrap: balance }
    h2:not(.title), h3 {
      font-family: var(--sans); font-size: 1.08em; font-weight: 700; margin: 0 0 0.5em;
      text-align: left;
    }
    .sheet > * + * { margin-top: 2em }
    .figures {
      display: flex; flex-wrap: wrap; margin: 0; border-top: 1.5px solid var(--ink);
      border-bottom: 1.5px solid var(--ink); padding: 0.9em 0; break-inside: avoid;
    }
    .figures div { flex: 1 1 6.5em; padding: 0 1.1em; border-left: 1px solid var(--hair) }
    .figures div:first-child { border-left: 0 }
    .figures dt { font-family: var(--sans); font-size: 0.85em; color: var(--soft) }
    .figures dd { margin: 0; font-size: 1.55em; font-weight: 700; line-height: 1.35 }
    .notes:not(:has(li:nth-child(9))) { break-inside: avoid }
    .notes ul { margin: 0; padding: 0; list-style: none }
    .notes .halves { columns: 2; column-gap: 2em }
    .notes li { padding-left: 1.1em; text-indent: -1.1em; break-inside: avoid }
    .notes li::before { content: "·"; display: inline-block; width: 1.1em; text-indent: 0 }
    .signatures {
      display: grid; grid-template-columns: 1fr 1fr; gap: 1.6em 3em; break-inside: avoid;
      break-before: avoid; padding-top: 1.2em;
    }
    .signatures p { display: flex; align-items: baseline; gap: 0.7em; margin: 0 }
    :lang(zh) .signatures span:first-child { min-width: 5em; text-align-last: justify }
    .signatures .line { flex: 1; min-width: 6em; border-bottom: 1px solid var(--ink) }
    .contents ol { margin: 0; padding: 0; list-style: none; column-gap: 3em }
    .contents ol:has(li:nth-child(25)) { columns: 2 }
    .contents li { padding: 0.25em 0; border-bottom: 1px solid var(--hair); break-inside: avoid }
    .contents a { text-decoration: none }
    footer { break-before: avoid; color: var(--soft); font-size: 0.82em }
    footer p { margin: 0.2em 0 }

    """

  private static let tables = """
    table { width: 100%; border-collapse: collapse; border-bottom: 1.5px solid var(--ink) }
    caption { padding: 0; text-align: left; break-after: avoid }
    th, td { padding: 0.42em 0.7em; text-align: left; vertical-align: baseline }
    thead th {
      padding-left: 0.78em; padding-right: 0.78em; font-family: var(--sans); font-size: 0.9em;
      font-weight: 700; line-height: 1.35;
      vertical-align: bottom; text-wrap: balance; border-top: 1.5px solid var(--ink);
      border-bottom: 1px solid var(--ink); background: #fff;
    }
    tbody th { font-weight: 400 }
    tbody tr + tr > * { border-top: 1px solid var(--hair) }
    tr, .whole { break-inside: avoid }
    thead th:not(.brief) { min-width: 5em }
    .number { text-align: right }
    td.number, .short, thead .brief { white-space: nowrap }
    tbody .number + :not(.number) { padding-left: 1.6em }
    thead .number + :not(.number) { padding-left: 1.78em }
    [data-fill]::after { content: attr(data-fill); visibility: hidden }
    tbody .main { font-weight: 700 }
    .many { font-size: 0.9em; line-height: 1.45 }
    .many tbody th, .many td { padding-top: 0.2em; padding-bottom: 0.2em }
    .tight { font-size: 0.85em }
    .tight th, .tight td { padding-left: 0.45em; padding-right: 0.45em }
    tr > :first-child { padding-left: 0.25em }
    tr > :last-child { padding-right: 0.25em }
    .steps summary { cursor: pointer; break-after: avoid }
    .steps summary h2, .steps summary h3 { display: inline; margin: 0 }
    .steps table { margin-top: 0.6em; font-size: 0.93em }
    .steps tbody th { color: var(--soft); white-space: nowrap; width: 1% }
    .steps tbody th, .steps tbody td { padding-top: 0.22em; padding-bottom: 0.22em }
    .steps .subject { min-width: 9em; width: 11.5em }
    .steps td.main { white-space: normal; min-width: 6em; width: 8em }
    th button {
      all: unset; cursor: pointer; display: inline; font: inherit; color: inherit;
    }
    th button:focus-visible, a:focus-visible, summary:focus-visible {
      outline: 2px solid var(--link); outline-offset: 2px;
    }

    """

  private static let charts = """
    figure { margin: 0 }
    figcaption { break-after: avoid; padding-bottom: 0.3em }
    .chart > svg { display: block; width: 100%; height: auto; break-inside: avoid }
    .wide .chart > svg { max-width: 49em }
    .chart text { font-family: var(--sans) }
    .chart text:not([fill]) { fill: var(--ink) }
    .axis { stroke: #1b1f24; stroke-width: 1 }
    .grid { stroke: #e1e5ea; stroke-width: 1 }
    .limit { stroke: #1b1f24; stroke-width: 1.25; stroke-dasharray: 5 3 }
    .legend {
      display: flex; flex-wrap: wrap; gap: 0.2em 1.6em; margin: 0 0 0.6em; padding: 0;
      list-style: none; font-family: var(--sans); font-size: 0.85em;
    }
    .legend svg { width: 1.9em; height: 1em; margin-right: 0.5em; vertical-align: -0.12em }

    """

  private static let screen = """
    @media screen {
      body { background: #e9ecef }
      main { padding: 2rem 1rem }
      .sheet {
        max-width: 60rem; margin: 0 auto 2rem; padding: 3.5rem 4rem; background: #fff;
        box-shadow: 0 1px 3px #1b1f2433, 0 6px 24px #1b1f2414;
      }
      .sheet.wide { max-width: 84rem }
      body > footer { max-width: 60rem; margin: 0 auto; padding: 0 1rem 2rem }
      .bar {
        position: sticky; top: 0; z-index: 2; background: #fff; box-shadow: 0 1px 3px #1b1f2433;
      }
      .bar nav {
        display: flex; gap: 1.6rem; max-width: 60rem; height: 2.75rem; margin: 0 auto;
        padding: 0 1rem; align-items: center; overflow-x: auto; white-space: nowrap;
        font-family: var(--sans); font-size: 0.9rem;
      }
      .bar a { text-decoration: none }
      .bar a:hover, .contents a:hover { text-decoration: underline }
      .skip { position: absolute; left: -100vw }
      .skip:focus {
        left: 0.5rem; top: 0.5rem; z-index: 3; padding: 0.4rem 0.8rem; background: #fff;
      }
      thead th { position: sticky; top: 0; z-index: 1 }
      .bar ~ main thead th { top: 2.75rem }
      .bar ~ main .sheet { scroll-margin-top: 3.5rem }
      tbody tr:hover > * { background: var(--tint) }
      th:not(.number) button::after, th.number button::before {
        content: "↕"; margin: 0 0.3em; color: #6b7480; font-weight: 400;
      }
      th[aria-sort] button::before, th[aria-sort] button::after { color: inherit }
      th[aria-sort="ascending"]:not(.number) button::after,
      th.number[aria-sort="ascending"] button::before { content: "↑" }
      th[aria-sort="descending"]:not(.number) button::after,
      th.number[aria-sort="descending"] button::before { content: "↓" }
    }
    @media screen and (max-width: 50rem) {
      main { padding: 0 }
      .sheet { padding: 1.5rem 1rem; margin-bottom: 1rem }
      .sheet table { display: block; overflow-x: auto }
      .signatures { grid-template-columns: 1fr }
      .notes .halves { columns: 1 }
      thead th, .bar ~ main thead th { position: static }
    }

    """

  private static let paper = """
    @page {
      size: A4; margin: 20mm 18mm 22mm;
      @bottom-left { font: 8pt sans-serif; color: #4d5661; width: 75% }
      @bottom-right { font: 8pt sans-serif; color: #4d5661 }
    }
    @page wide { size: A4 landscape }
    @media print {
      body { font-size: 10.5pt }
      .sheet > header { margin-bottom: 1.4em }
      .sheet > * + * { margin-top: 1.5em }
      .skip, .bar, .legend:empty { display: none }
      .sheet.wide { page: wide }
      .sheet + .sheet { break-before: page }
      a { color: inherit; text-decoration: none }
      footer { margin-top: 2em; break-inside: avoid }
      .long { display: table; width: 100% }
      .long figcaption { display: table-header-group; break-inside: avoid }
      th button { display: contents }
      details::details-content { content-visibility: visible; display: block }
      summary { list-style: none }
    }

    """
}
