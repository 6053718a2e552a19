import Diagnostics
import ExactArithmetic

/// The rows of a table stand in the order of their bounds, and their values go one way: what lies
/// otherwise has lost a digit, or is read wrongly by people.
enum RowsAreInOrder: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    let tables = rubric.tables.enumerated().flatMap { index, table -> [Diagnostic] in
      let values = Bilingual(
        zh: "“\(table.name.text)”各行的值", en: "The values of \"\(table.name.text)\"")
      switch table.kind {
      case .bands(let rows):
        let type = rubric.typesLookedUp(in: index).first
        guard BandsCoverTheRange.problems(of: rows, type: type, at: table.spot, as: .value).isEmpty
        else { return [] }
        return bands(rows, type, values)
      case .line(let points): return turn(of: points.map(member), values)
      case .places(let rows, _): return turn(of: rows.map(member), values)
      }
    }
    return tables + gradings(rubric)
  }

  private static func gradings(_ rubric: RubricDraft) -> [Diagnostic] {
    rubric.gradings.flatMap { grading -> [Diagnostic] in
      guard case .bands(let quantity, let bands) = grading.method else { return [] }
      let type = rubric.quantities[quantity].typed?.type
      guard BandsCoverTheRange.problems(of: bands, type: type, at: grading.spot, as: .grade).isEmpty
      else { return [] }
      return listed(bands, BandsCoverTheRange.kind(of: bands, type))
    }
  }

  // MARK: Values

  private static func turn(of members: [ValueTurn.Member], _ values: Bilingual) -> [Diagnostic] {
    ValueTurn(in: members).map { [$0.notice(of: values)] } ?? []
  }

  private static func member(
    _ point: Placed<(at: Amount, value: Amount)>
  ) -> ValueTurn.Member {
    let at = point.value.at.text
    return (Bilingual(zh: "当\(at.chinese)", en: "at \(at.english)"), point.value.value, point.spot)
  }

  private static func member(_ row: Placed<PlaceTable.Row>) -> ValueTurn.Member {
    let first = row.value.first
    let name =
      switch row.value.last {
      case first?: Bilingual(zh: "名次\(first)", en: "rank \(first)")
      case let last?: Bilingual(zh: "名次\(first)到\(last)", en: "rank \(first) to \(last)")
      case nil: Bilingual(zh: "名次\(first)起往后", en: "rank \(first) or later")
      }
    return (name, Amount(row.value.points, .points), row.spot)
  }

  // MARK: Bands

  private static func bands(
    _ rows: [BandDraft], _ type: ValueType?, _ values: Bilingual
  ) -> [Diagnostic] {
    let kind = BandsCoverTheRange.kind(of: rows, type)
    let unlisted = listed(rows, kind)
    if !unlisted.isEmpty { return unlisted }
    return turn(
      of: rows.compactMap { row in
        row.value.map { value -> ValueTurn.Member in
          let extent = row.checked.extent(in: kind)
          return (
            Bilingual(zh: "“\(extent.chinese)”", en: "\"\(extent.english)\""), value, row.spot
          )
        }
      }, values)
  }

  /// Rows that go neither up nor down are told as such, with the order to write them in.
  private static func listed(_ rows: [BandDraft], _ kind: Amount.Kind) -> [Diagnostic] {
    let ascending = rows.indices.sorted { rows[$0].checked.starts(before: rows[$1].checked) }
    let descending = Array(ascending.reversed())
    let listed = Array(rows.indices)
    if listed == ascending || listed == descending { return [] }
    let climbs = zip(ascending, ascending.dropFirst()).count { $0 < $1 }
    let goesUp = climbs * 2 > rows.count - 1
    let due = goesUp ? ascending : descending
    guard let position = listed.first(where: { due[$0] != $0 }) else { return [] }
    let order = due.map { rows[$0].checked.extent(in: kind) }
    return [
      Diagnostic(
        .notice, .levelsOutOfOrder,
        Bilingual(
          zh: "各行没有按大小排列，容易看错。",
          en: "The rows go neither up nor down, which is easily misread."),
        at: rows[due[position]].spot,
        help: [
          Bilingual(
            zh: "请\(goesUp ? "由低到高" : "由高到低")排列："
              + order.map(\.chinese).joined(separator: "；") + "。",
            en: "List them from \(goesUp ? "low to high" : "high to low"): "
              + order.map(\.english).joined(separator: "; ") + ".")
        ])
    ]
  }
}
