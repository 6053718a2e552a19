import Diagnostics
import ExactArithmetic

/// A column for each row, side by side: a distribution, with floor and ceiling drawn across.
struct DistributionColumns {
  private let chart: ReportChart
  private let language: Language
  private let lanes: LimitLanes
  private let pitch: Length
  private let left: Length
  private let scale: ChartScale

  init(_ chart: ReportChart, _ language: Language) {
    self.chart = chart
    self.language = language
    let sums = chart.rows.map { $0.values.compactMap { $0?.value }.reduce(.zero, +) }
    scale = ChartScale(
      to: max(sums.max() ?? .zero, chart.maximum ?? .zero), over: Self.plotHeight)
    let widths = chart.limits.map { ChartText.width($0.label[language], size: Self.small) }
    let lanes = LimitLanes(
      rows: chart.rows.count, limits: zip(chart.limits.map(\.beforeRow), widths).map { ($0, $1) })
    self.lanes = lanes
    pitch = lanes.pitch
    left = lanes.left
  }

  private static let plotHeight = Length(180)
  private static let small = 11

  private var top: Length { Length(lanes.count * LimitLanes.height + 18) }
  private var bottom: Length { top + Self.plotHeight }

  var picture: ChartPicture {
    let (labels, depth) = rowLabels
    let right = left + pitch * chart.rows.count
    let axis = ChartPicture.line(from: (left, bottom), to: (right, bottom), kind: "axis")
    return ChartPicture(
      height: bottom + depth + Length(4), rows: chart.rows.indices,
      shapes: chart.rows.indices.flatMap(column) + [axis] + counts + labels + limits)
  }

  private func middle(_ row: Int) -> Length { left + pitch * row + pitch / 2 }

  // MARK: Columns

  private func column(_ row: Int) -> [Markup] {
    let width = pitch * 7 / 10
    var sum = Rational.zero
    var y = bottom
    var shapes: [Markup] = []
    for (index, value) in chart.rows[row].values.enumerated() {
      guard let value, value.value.signum > 0 else { continue }
      sum += value.value
      let end = bottom - scale.length(of: sum)
      let name = chart.series.count > 1 ? chart.series[index].name[language] + " " : ""
      shapes.append(
        ChartPicture.rectangle(
          x: middle(row) - width / 2, y: end, width: width, height: y - end, fill: index,
          told: "\(chart.rows[row].label[language])　\(name)\(value.printed)"))
      y = end
    }
    return shapes
  }

  /// What stands above a column: its total, or the only figure.
  private func printed(_ row: Int) -> String? {
    let values = chart.rows[row].values.compactMap { $0 }.filter { $0.value.signum > 0 }
    return chart.rows[row].total ?? (values.count == 1 ? values[0].printed : nil)
  }

  private func sum(_ row: Int) -> Rational {
    chart.rows[row].values.compactMap { $0?.value }.reduce(.zero, +)
  }

  /// All of them where there is room, otherwise the highest: the table has the others.
  private var counts: [Markup] {
    let rows = chart.rows.indices.filter { sum($0).signum > 0 && printed($0) != nil }
    let sizes = [12, 11, 10, 9]
    let fitting = sizes.first { size in
      rows.allSatisfy { ChartText.width(printed($0) ?? "", size: size) + Length(2) <= pitch }
    }
    let highest = rows.max { sum($0) < sum($1) }.map { [$0] } ?? []
    return (fitting == nil ? highest : Array(rows)).map { row in
      ChartPicture.text(
        printed(row) ?? "", x: middle(row), y: bottom - scale.length(of: sum(row)) - Length(5),
        size: fitting ?? Self.small, anchor: .middle)
    }
  }

  // MARK: Labels

  /// The labels under the columns and the depth they need: broken where they are few, otherwise
  /// only so many that none touches the next, the round ones.
  private var rowLabels: ([Markup], Length) {
    let room = pitch - Length(4)
    let texts = chart.rows.map { VisibleText.onOneLine($0.label[language]) }
    let widest = texts.map { ChartText.width($0, size: Self.small) }.max() ?? .zero
    let isBroken = widest > room && chart.rows.count <= Self.fewRows
    let step = isBroken ? 1 : Self.steps.first { pitch * $0 > widest + Length(6) } ?? Self.steps[8]
    let first = texts.firstIndex { Int($0)?.isMultiple(of: step) ?? false } ?? 0
    let shown = texts.indices.filter { ($0 - first).isMultiple(of: step) }
    let lines = shown.map { row in
      isBroken
        ? ChartText.lines(texts[row], width: room, size: Self.small, most: 3) : [texts[row]]
    }
    let labels = zip(shown, lines).flatMap { row, lines in
      lines.enumerated().map { index, line in
        ChartPicture.text(
          line, x: middle(row), y: bottom + Length(15 + 14 * index), size: Self.small,
          anchor: .middle, lang: LanguageMark.tag(of: line, in: language))
      }
    }
    return (labels, Length(4 + 14 * (lines.map(\.count).max() ?? 1)))
  }

  private static let fewRows = 12
  private static let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500]

  // MARK: Floor and ceiling

  private var limits: [Markup] {
    chart.limits.enumerated().flatMap { index, limit in
      let x = lanes.x(index)
      let y = Length(lanes.lane(index) * LimitLanes.height)
      return [
        ChartPicture.line(from: (x, y + Length(1)), to: (x, bottom), kind: "limit"),
        ChartPicture.text(
          limit.label[language], x: x + LimitLanes.gap, y: y + Length(10), size: Self.small,
          lang: LanguageMark.tag(of: limit.label[language], in: language)),
      ]
    }
  }
}
