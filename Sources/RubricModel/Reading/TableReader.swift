import Diagnostics
import ExactArithmetic
import RubricSyntax
import Rules

extension RubricReader {
  mutating func readBandTable(_ node: SyntaxNode) {
    let rows = node.nodes(.item).compactMap { item -> BandDraft? in
      guard let row = item.first(.tableRow) else { return nil }
      return BandDraft(
        ends: ends(of: row), grade: Name(""), value: reader.amount(row.first(.amount)),
        spot: reader.spot(item))
    }
    append(.bands(rows), node)
  }

  mutating func readLineTable(_ node: SyntaxNode, lines: [SyntaxNode]) {
    let points = node.nodes(.item).compactMap { item -> Placed<(at: Amount, value: Amount)>? in
      guard let amounts = item.first(.linePoint)?.nodes(.amount), amounts.count == 2 else {
        return nil
      }
      return Placed(
        (reader.amount(amounts[0]), reader.amount(amounts[1])), at: reader.spot(item))
    }
    append(.line(points), node)
    let table = draft.tables.count - 1
    for line in lines {
      guard let treatment = line.first(.treatment) else { continue }
      guard draft.tables[table].outside == nil else {
        reportSaidTwice(line)
        continue
      }
      draft.tables[table].outside = Placed(
        TreatmentDraft(
          kind: self.treatment(treatment), markCase: line.first(.markCase)?.keywords.first),
        at: reader.spot(line))
    }
  }

  mutating func readPlaceTable(_ node: SyntaxNode) {
    var rows: [Placed<PlaceTable.Row>] = []
    var tied: Placed<TiedPlaces>?
    for item in node.nodes(.item) {
      if let row = item.first(.placeRow) {
        rows.append(Placed(placeRow(row), at: reader.spot(item)))
      } else if let row = item.first(.tiedPlaces) {
        if tied != nil { reportSaidTwice(row) }
        tied = Placed(row.tiedPlaces, at: reader.spot(item))
      }
    }
    append(.places(rows, tied: tied), node)
  }

  private func placeRow(_ node: SyntaxNode) -> PlaceTable.Row {
    let places = node.ownTokens.filter { $0.kind == .number }.compactMap(\.wholeNumber)
    let first = places.first ?? 1
    let last = node.has(.orLater) ? nil : places.dropFirst().first ?? first
    return PlaceTable.Row(first: first, last: last, points: reader.points(node.first(.points)))
  }

  private mutating func append(_ kind: TableDraft.Kind, _ node: SyntaxNode) {
    guard let made = node.first(.madeName) else { return }
    let name = reader.makeName(made, as: .table(draft.tables.count))
    draft.tables.append(TableDraft(name: name, kind: kind, spot: reader.spot(made)))
  }

  /// The ends of a band.
  func ends(of row: SyntaxNode) -> [BoundDraft] {
    row.nodes(.bound).compactMap { node in
      reader.bound(node).map { BoundDraft(bound: $0, spot: reader.spot(node)) }
    }
  }
}

extension SyntaxNode {
  /// What it says of tied units.
  var tiedPlaces: TiedPlaces {
    if has(.takeMeanOfPlaces) { return .mean }
    if has(.withoutGap) { return .withoutGap }
    return has(.refuse) ? .refuse : .better
  }
}
