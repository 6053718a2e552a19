import Diagnostics
import Scoring
import Spreadsheets

/// How the workbook is used, what it recomputes and what it only shows.
struct GuideSheet {
  private(set) var draft: SheetDraft

  private let words: LiveWords

  /// - Parameters:
  ///   - leftOut: the forms with more marks than a sheet holds.
  ///   - verdict: the cell that says whether all agrees; nil where nothing was counted.
  init(
    name: SheetName, title: String, _ context: LiveContext, sheets: [SheetName],
    leftOut: [String], verdict: LiveCell?
  ) {
    words = context.words
    draft = SheetDraft(name)
    draft.columns = [.characters(76)]
    draft.append([.text(title, .title)])
    draft.append([
      .text(words("复算工作簿", "Live workbook: re-tally by hand"), .subtitle)
    ])
    if let verdict {
      let cell = verdict.text(on: name)
      let agrees = words("全部核对：", "All checks: ")
      draft.append([
        .formula(
          "\(LiveWords.quoted(agrees))&\(cell)", result: .text(agrees + words.agrees), .heading)
      ])
      let area = CellArea(CellPosition(row: draft.nextRow - 1, column: 0))
      draft.highlights = [
        Highlight(area, .equals(LiveWords.quoted(agrees + words.differs)), .bad)
      ]
    } else {
      draft.append([.text(words("测评无效，没有得分。", "The vote does not stand: there is no score."))])
    }
    for line in lines(context, leftOut) { draft.append([.text(line, .plain)]) }
    for sheet in sheets { draft.append([.link(sheet.text, to: sheet)]) }
    draft.page.footer.centre = PageLine.pageNumbers(in: words.language)
  }

  private func lines(_ context: LiveContext, _ leftOut: [String]) -> [String] {
    var lines = [
      words(
        "一、本表含逐票数据，限办公室内部使用，不公开。",
        "1. It holds single ballots: for the office only, not for publication."),
      words(
        "二、各数据表中浅黄色的格是票面，可以改动；状态、计分值和后面的各步、总分、名次都由公式随之重算。",
        "2. The yellow cells of the data sheets are the marks and may be changed; status, value, "
          + "every step, total and rank follow by formulas."),
      words(
        "三、“程序结果”是程序精确计算的结果，不随改动变化；“核对”栏比较二者，不同的变红。原样打开应全部相符。",
        "3. The engine's values are exact and do not change; the check column compares, and turns "
          + "red where they differ. Unchanged, all agrees."),
      words(
        "四、因同票其他票面、重复或规定而不计的行，只显示程序认定的状态；会议人数等基数按程序所用的数写在公式里。",
        "4. Rows that do not count because of other marks of the ballot, as duplicates or by rule "
          + "show the status that the engine found; numbers of the meeting stand in formulas as used."
      ),
      words(
        "五、比较和修约以前先取到小数点后10位，以免二进制误差把“五”变成“四”；因此同分、四舍五入与精确计算一致。",
        "5. Before values are compared or rounded they are taken to ten places, so that no binary "
          + "error moves a half or parts a tie."),
    ]
    if !context.shared.isEmpty {
      lines[1] += words(
        "“公共参数”中的数同样可以改动，各单位一起重算。",
        " So may the shared numbers, which all units are reckoned with.")
    }
    if context.shownOnly > 0 {
      lines.append(
        words(
          "六、有\(context.shownOnly)个数没有简明的公式可写，按程序结果显示，注明“\(words.shownOnly)”。",
          "6. \(context.shownOnly) values have no readable formula; they are shown as the engine has "
            + "them and marked \"\(words.shownOnly)\"."))
    }
    lines += leftOut.map {
      words(
        "“\($0)”的票面超过一张工作表能容纳的行数，未列入；由它直接得出的数按程序结果显示。",
        "\"\($0)\" has more marks than a sheet holds: they are left out, and what follows from them "
          + "directly is shown as the engine has it.")
    }
    return lines
  }
}
