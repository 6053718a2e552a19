import Ballots
import Diagnostics
import RubricModel
import Scoring

/// The rates of a unit, each with its numerator and base: a percentage alone cannot be checked.
struct RateTable {
  private let unit: UnitResult
  private let result: SessionResult
  private let shown: [Int]
  private let disclosure: Disclosure

  /// - Parameter shown: the quantities that the reader may see.
  init(
    _ unit: UnitResult, _ result: SessionResult, _ shown: [Int], _ disclosure: Disclosure
  ) {
    self.disclosure = disclosure
    self.unit = unit
    self.result = result
    self.shown = shown
  }

  var blocks: [ReportDocument.Block] {
    var rows = shown.compactMap(row)
    if disclosure.showsResponses {
      rows += result.count.responses.filter { $0.unit == unit.index }.map(row)
    }
    if rows.isEmpty { return [] }
    let headers = [
      (Bilingual(zh: "比率", en: "Rate"), false), (Bilingual(zh: "分子", en: "Numerator"), true),
      (Bilingual(zh: "分母", en: "Base"), true), (Bilingual(zh: "基数", en: "Base is"), false),
      (Bilingual(zh: "结果", en: "Result"), true),
    ]
    return [
      .table(
        ReportTable(
          caption: Bilingual(zh: "比率的分子和分母", en: "What the rates are made of"),
          columns: headers.map { ReportTable.Column(header: $0.0, isNumber: $0.1) }, rows: rows))
    ]
  }

  private func row(_ count: ResponseCount) -> [ReportCell] {
    let share = ResponseWords.share(of: count)
    return [
      .text(ResponseWords.name(of: count, in: result.rubric)), .count(count.answered),
      .count(count.sent), .text(Bilingual(zh: "发出份数", en: "sheets sent")),
      count.sent > 0 ? .figure(share.chinese) : .text(share),
    ]
  }

  private func row(_ index: Int) -> [ReportCell]? {
    let (quantity, figure) = (result.rubric.quantities[index], unit.figures[index])
    return figure.share.map { share in
      [
        .text(quantity.name.bilingual), .figure(FigureText.plain(share.numerator)),
        .figure(FigureText.plain(share.denominator)), .text(share.baseName),
        figure.printed.map(ReportCell.figure) ?? .none,
      ]
    }
  }
}
