import Diagnostics
import ExactArithmetic
import RubricSyntax
import Rules

/// Typing of a look-up: what a table makes of the values that can reach it.
extension LadderTyper {
  mutating func lookUp(_ lookUp: TableLookUp, at spot: Spot) {
    let table = rubric.tables[lookUp.table]
    switch table.kind {
    case .bands(let rows): lookUpBands(rows, lookUp, table, at: spot)
    case .line(let points): lookUpLine(points.map(\.value), lookUp, table, at: spot)
    case .places(let rows, let tied): lookUpPlace(rows.map(\.value), tied, lookUp, at: spot)
    }
  }

  // MARK: Bands

  private mutating func lookUpBands(
    _ rows: [BandDraft], _ lookUp: TableLookUp, _ table: TableDraft, at spot: Spot
  ) {
    if lookUp.order != nil { report(orderNotNeeded(spot)) }
    let ends = rows.flatMap(\.ends).map(\.amount)
    if let unfit = ends.first(where: { !$0.fits(type.kind) }) {
      return giveUp(tableOfOtherKind(table, unfit, spot))
    }
    let reachable = rows.filter { $0.checked.meets(type.range) }
    let values = (reachable.isEmpty ? rows : reachable).compactMap(\.value)
    become(values)
  }

  /// The values that a table gives, as a type.
  private mutating func become(_ values: [Amount]) {
    guard let first = values.first else { return }
    let kinds = Set(values.map(\.kind))
    let kind: ValueKind = kinds.contains(.share) ? .share : kinds == [.bare] ? .number : .points
    let factor = Rational(kind == .share ? 100 : 1)
    become(
      kind, Self.hull(values.map { Interval($0.value) }) ?? Interval(first.value),
      places: FormDraft.most(values.map { ($0.value * factor).decimalPlaces }))
  }

  // MARK: Lines

  private mutating func lookUpLine(
    _ points: [(at: Amount, value: Amount)], _ lookUp: TableLookUp, _ table: TableDraft,
    at spot: Spot
  ) {
    if lookUp.order != nil { report(orderNotNeeded(spot)) }
    if let unfit = points.map(\.at).first(where: { !$0.fits(type.kind) }) {
      return giveUp(tableOfOtherKind(table, unfit, spot))
    }
    let places = placesBetween(points)
    become(points.map(\.value))
    type.places = places
  }

  /// The most places that a value between two points can have; nil where it can be any fraction.
  private func placesBetween(_ points: [(at: Amount, value: Amount)]) -> Int? {
    guard let asked = type.places, var most = points.last?.value.printedFigure.decimalPlaces else {
      return nil
    }
    for (low, high) in zip(points, points.dropFirst()) {
      let start = low.at.printedFigure
      let width = high.at.printedFigure - start
      if width == .zero { return nil }
      let steepness = (high.value.printedFigure - low.value.printedFigure) / width
      guard let least = low.value.printedFigure.decimalPlaces,
        let before = start.decimalPlaces, let added = steepness.decimalPlaces
      else { return nil }
      most = max(most, least, max(asked, before) + added)
    }
    return most
  }

  // MARK: Places

  private mutating func lookUpPlace(
    _ rows: [PlaceTable.Row], _ tied: Placed<TiedPlaces>?, _ lookUp: TableLookUp, at spot: Spot
  ) {
    guard unitsMeet(at: spot) else { return }
    if lookUp.order == nil { report(orderNotSaid(spot)) }
    become(rows.map { Amount($0.points, .points) })
    if tied?.value == .mean { type.places = nil }
  }

  /// The place itself: units that share two places or three are halfway between whole ones.
  mutating func takeRank(_ rank: RankTaking, at spot: Spot) {
    guard unitsMeet(at: spot) else { return }
    if rank.isShare {
      become(.share, Interval(.zero, .one), places: nil)
    } else {
      become(.number, Interval(.one, nil), places: rank.tied == .mean ? 1 : 0)
    }
  }

  /// Any numbers will do: only where they lie between one another is taken.
  mutating func takeRangeShare(_ share: RangeShare, at spot: Spot) {
    guard unitsMeet(at: spot) else { return }
    if share.whenEqual == nil { report(equalUnitsNotRuled(spot)) }
    become(.share, Interval(.zero, .one), places: nil)
    type.mayBeAbsent = type.mayBeAbsent || share.whenEqual == .leftOut
    joinShare(share.whenEqual, at: spot)
  }

  /// What units have that cannot be compared, beside those that are: the best of them has 100 %.
  mutating func joinShare(_ treatment: EmptyTreatment?, at spot: Spot) {
    guard case .countsAs(let amount)? = treatment else { return }
    if amount.kind == .share, amount.value > .one { report(countsAboveAll(amount, spot)) }
    join(amount, at: spot)
  }

  /// Whether the values of several units stand side by side: one of each unit, or one of each unit
  /// by the same voter, for the same criterion. A suggestion is one unit's, and so is a bonus; on a
  /// tally nobody knows whose marks are whose.
  mutating func unitsMeet(at spot: Spot) -> Bool {
    let apart = type.dimensions.filter { dimension in
      switch dimension {
      case .suggestion, .deputy, .entry: true
      case .rater: form?.kind == .tally
      case .group, .criterion, .item, .round, .unit: false
      }
    }
    if !apart.isEmpty { giveUp(stillDiffers(apart, spot)) }
    return apart.isEmpty
  }
}
