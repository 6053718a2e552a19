import Diagnostics

/// A picture with its title and its legend.
struct ChartMarkup {
  private let chart: ReportChart
  private let language: Language
  private let place: SheetPlace
  private let id: String

  init(_ chart: ReportChart, language: Language, place: SheetPlace, id: String) {
    self.chart = chart
    self.language = language
    self.place = place
    self.id = id
  }

  var markup: Markup {
    guard !chart.rows.isEmpty else { return .nothing }
    let pictures =
      switch chart.shape {
      case .stackedBars: StackedBars(chart, language).pictures
      case .columns: [DistributionColumns(chart, language).picture]
      }
    let title = place.heading(LanguageMark.text(chart.title, in: language))
    return Markup(
      "figure", ["class": pictures.count > 1 ? "chart long" : "chart"], Markup(trusted: "\n"),
      .lines(
        [Markup("figcaption", [:], title, legend)]
          + pictures.enumerated().map { svg($1, part: $0, of: pictures.count) }))
  }

  private func svg(_ picture: ChartPicture, part: Int, of count: Int) -> Markup {
    let (title, desc) = ("\(id)-\(part + 1)-title", "\(id)-\(part + 1)-desc")
    let number = count > 1 ? " (\(part + 1)/\(count))" : ""
    return Markup(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "role": "img", "aria-labelledby": "\(title) \(desc)",
        "viewBox": "0 0 \(ChartPicture.width.text) \(picture.height.text)",
      ], Markup(trusted: "\n"),
      .lines(
        [
          Markup("title", ["id": title], Markup(chart.title[language] + number)),
          Markup("desc", ["id": desc], Markup(description(of: picture.rows))),
        ] + picture.shapes))
  }

  /// The picture in words: what a table of the sheet says, too.
  private func description(of rows: Range<Int>) -> String {
    let isChinese = language == .chinese
    let words = rows.map { index -> String in
      let row = chart.rows[index]
      let parts = zip(chart.series, row.values).compactMap { series, value in
        value.map { isSingle ? $0.printed : series.name[language] + " " + $0.printed }
      }
      let total = row.total.map { [isChinese ? "合计 " + $0 : "total " + $0] } ?? []
      return row.label[language] + (isChinese ? "：" : ": ")
        + ((parts + total).isEmpty ? ["—"] : parts + total).joined(
          separator: isChinese ? "，" : ", ")
    }
    let limits = chart.limits.filter {
      rows.contains($0.beforeRow) || $0.beforeRow == rows.upperBound
    }
    .map { $0.label[language] }
    return (words + limits).joined(separator: isChinese ? "；" : "; ")
  }

  private var isSingle: Bool { chart.series.count < 2 }

  private var legend: Markup {
    if isSingle { return .nothing }
    let items = chart.series.enumerated().map { index, series in
      Markup(
        "li", [:],
        Markup(
          "svg",
          [
            "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 22 12", "aria-hidden": "true",
            "focusable": "false",
          ],
          ChartPicture.rectangle(
            x: Length(1), y: Length(1), width: Length(20), height: Length(10), fill: index)),
        LanguageMark.text(series.name, in: language))
    }
    return Markup("ul", ["class": "legend"], content: items)
  }
}
