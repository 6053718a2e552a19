import Diagnostics
import ExactArithmetic

/// A bar from left to right for each row, its parts behind one another, its total at the right
/// edge.
///
/// A picture is never cut by the end of a page, so many rows make several pictures that stand below
/// one another.
struct StackedBars {
  private let chart: ReportChart
  private let language: Language
  private let size: RowSize
  private let labels: [[String]]
  private let labelWidth: Length
  private let totalWidth: Length
  private let scale: ChartScale

  init(_ chart: ReportChart, _ language: Language) {
    self.chart = chart
    self.language = language
    let size: RowSize = chart.rows.count > RowSize.mostRoomy ? .dense : .roomy
    self.size = size
    labels = chart.rows.map {
      ChartText.lines(
        $0.label[language], width: Self.widestLabel, size: size.label, most: size.labelLines)
    }
    let widths = labels.joined().map { ChartText.width($0, size: size.label) }
    labelWidth = (min(widths.max() ?? .zero, Self.widestLabel)) + Self.gap
    // Bold signs are wider by a tenth.
    let totals = chart.rows.compactMap(\.total).map {
      ChartText.width($0, size: size.label) * 11 / 10
    }
    totalWidth = totals.max().map { $0 + Self.gap } ?? Length(1)
    let sums = chart.rows.map { $0.values.compactMap { $0?.value }.reduce(.zero, +) }
    let end = max(sums.max() ?? .zero, chart.maximum ?? .zero)
    scale = ChartScale(to: end, over: ChartPicture.width - labelWidth - totalWidth)
  }

  /// So many stand on one page.
  private static let mostWhole = 16
  private static let widestLabel = Length(216)
  private static let gap = Length(12)

  /// Measures of a row, in units of the picture.
  private struct RowSize {
    let pitch, bar, label, value, labelLines, perPicture: Int

    static let mostRoomy = 40
    static let roomy = RowSize(
      pitch: 28, bar: 18, label: 13, value: 12, labelLines: 3, perPicture: 5)
    static let dense = RowSize(
      pitch: 18, bar: 12, label: 11, value: 9, labelLines: 1, perPicture: 5)

    /// A label of several lines needs more than a bar does.
    func height(labelLines: Int) -> Int { max(pitch, labelLines * (label + 4) + 6) }
  }

  var pictures: [ChartPicture] {
    let isWhole = chart.rows.count <= Self.mostWhole
    let step = isWhole ? max(1, chart.rows.count) : size.perPicture
    return stride(from: 0, to: chart.rows.count, by: step).map { first in
      picture(of: first..<min(first + step, chart.rows.count))
    }
  }

  private func picture(of rows: Range<Int>) -> ChartPicture {
    var y = rows.lowerBound == 0 && chart.maximumText != nil ? Self.headHeight : Length.zero
    let top = y
    var shapes: [Markup] = []
    for row in rows {
      for limit in chart.limits where limit.beforeRow == row {
        shapes += border(limit, at: &y)
      }
      let height = Length(size.height(labelLines: labels[row].count))
      shapes += shapesOf(row: row, y: y, height: height)
      y += height
    }
    if rows.upperBound == chart.rows.count {
      for limit in chart.limits where limit.beforeRow >= rows.upperBound {
        shapes += border(limit, at: &y)
      }
    }
    return ChartPicture(
      height: y + Length(1), rows: rows,
      shapes: grid(from: top, to: y, isFirst: rows.lowerBound == 0) + shapes)
  }

  // MARK: Behind the bars

  private static let headHeight = Length(16)

  private var right: Length { ChartPicture.width - totalWidth }

  /// Lines at every quarter of the scale; what its end means stands above the first picture.
  private func grid(from top: Length, to bottom: Length, isFirst: Bool) -> [Markup] {
    let width = right - labelWidth
    let lines = (0...4).map { quarter -> Markup in
      let x = labelWidth + width * quarter / 4
      return ChartPicture.line(
        from: (x, top), to: (x, bottom), kind: quarter == 0 ? "axis" : "grid")
    }
    guard isFirst, let text = chart.maximumText else { return lines }
    return lines + [
      ChartPicture.text("0", x: labelWidth, y: Length(11), size: 10, anchor: .middle),
      ChartPicture.text(
        text, x: right, y: Length(11), size: 10,
        anchor: ChartText.width(text, size: 10) > totalWidth * 2 ? .end : .middle),
    ]
  }

  /// A border between rows, with its label under it.
  private func border(_ limit: ReportChart.Limit, at y: inout Length) -> [Markup] {
    let shapes = [
      ChartPicture.line(
        from: (.zero, y + Length(2)), to: (ChartPicture.width, y + Length(2)), kind: "limit"),
      ChartPicture.text(limit.label[language], x: .zero, y: y + Length(14), size: 10),
    ]
    y += Length(18)
    return shapes
  }

  // MARK: A row

  private func shapesOf(row: Int, y: Length, height: Length) -> [Markup] {
    let middle = y + height / 2
    let total = chart.rows[row].total.map {
      ChartPicture.text(
        $0, x: ChartPicture.width, y: baseline(middle, size.label), size: size.label, anchor: .end,
        bold: true)
    }
    return label(of: row, middle: middle) + bar(of: row, middle: middle)
      + (total.map { [$0] } ?? [])
  }

  /// Writing of a size, centred at a height: digits and Chinese reach about seven tenths of the
  /// size above their line.
  private func baseline(_ middle: Length, _ size: Int) -> Length {
    middle + Length(thousandths: size * 350)
  }

  private func label(of row: Int, middle: Length) -> [Markup] {
    let lines = labels[row]
    let pitch = Length(size.label + 4)
    let first = baseline(middle, size.label) - pitch * (lines.count - 1) / 2
    return lines.enumerated().map { index, line in
      ChartPicture.text(
        line, x: .zero, y: first + pitch * index, size: size.label,
        lang: LanguageMark.tag(of: line, in: language))
    }
  }

  /// Each part ends where the sum up to it ends, so that roundings do not add up.
  private func bar(of row: Int, middle: Length) -> [Markup] {
    var sum = Rational.zero
    var x = labelWidth
    let y = middle - Length(size.bar) / 2
    var shapes: [Markup] = []
    for (index, value) in chart.rows[row].values.enumerated() {
      guard let value, value.value.signum > 0 else { continue }
      sum += value.value
      let end = labelWidth + scale.length(of: sum)
      let told = "\(chart.rows[row].label[language])　\(name(index))\(value.printed)"
      shapes.append(
        ChartPicture.rectangle(
          x: x, y: y, width: end - x, height: Length(size.bar), fill: index, told: told))
      if ChartText.width(value.printed, size: size.value) + Length(8) <= end - x {
        shapes.append(
          ChartPicture.text(
            value.printed, on: index, middle: x + (end - x) / 2, y: baseline(middle, size.value),
            size: size.value))
      }
      x = end
    }
    return shapes
  }

  private func name(_ index: Int) -> String {
    chart.series.count > 1 && index < chart.series.count
      ? chart.series[index].name[language] + " " : ""
  }
}
