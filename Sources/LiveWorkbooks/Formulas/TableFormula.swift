import ExactArithmetic
import RubricModel

/// Tables of a regulation as formulas.
enum TableFormula {
  /// `IF(AND(v>=0.8,v<0.9),190,…)`, in the order of the rubric.
  static func bands(_ rows: [BandRow], _ cell: String) -> String {
    rows.reversed().reduce("NA()") { rest, row in
      "IF(\(contains(row.band, cell)),\(LiveNumber.text(row.value.value)),\(rest))"
    }
  }

  /// Whether a value lies in a band.
  static func contains(_ band: Band, _ cell: String) -> String {
    let value = LiveNumber.guarded(cell)
    let ends = [
      band.lower.map { "\(value)\($0.isIncluded ? ">=" : ">")\(LiveNumber.bound($0.value))" },
      band.upper.map { "\(value)\($0.isIncluded ? "<=" : "<")\(LiveNumber.bound($0.value))" },
    ].compactMap { $0 }
    switch ends.count {
    case 0: return "TRUE"
    case 1: return ends[0]
    default: return "AND(\(ends.joined(separator: ",")))"
    }
  }

  /// Straight lines between points: the first stretch whose end is not passed.
  static func line(_ table: LineTable, _ cell: String) -> String {
    let outside = table.movesToEnds
    let last = table.points[table.points.count - 1]
    let value = LiveNumber.guarded(cell)
    var formula =
      outside
      ? LiveNumber.text(last.value)
      : "IF(\(value)=\(LiveNumber.bound(last.at)),\(LiveNumber.text(last.value)),NA())"
    for (left, right) in zip(table.points, table.points.dropFirst()).reversed() {
      formula =
        "IF(\(value)<\(LiveNumber.bound(right.at)),\(between(left, right, cell)),\(formula))"
    }
    let first = table.points[0]
    let below = outside ? LiveNumber.text(first.value) : "NA()"
    return "IF(\(value)<\(LiveNumber.bound(first.at)),\(below),\(formula))"
  }

  private typealias Point = (at: Rational, value: Rational)

  private static func between(_ left: Point, _ right: Point, _ cell: String) -> String {
    let slope = (right.value - left.value) / (right.at - left.at)
    let way = left.at.isZero ? cell : "(\(cell)-\(LiveNumber.text(left.at)))"
    let start = left.value.isZero ? "" : LiveNumber.text(left.value) + "+"
    return "\(start)\(way)*\(LiveNumber.text(slope))"
  }

  /// The points of a place, or of the places that tied units take together.
  static func places(_ table: PlaceTable, place: String, sharedBy: String) -> String {
    let better = betterPlace(table, place: place)
    if table.tied == .better { return better }
    let mean = meanOfPlaces(table, place: place, sharedBy: sharedBy)
    if table.tied == .mean { return mean }
    return "IF(ROUND(\(mean)-\(better),9)=0,\(better),NA())"
  }

  private static func betterPlace(_ table: PlaceTable, place: String) -> String {
    table.rows.reversed().reduce("NA()") { rest, row in
      let test = row.last.map { "\(place)<=\($0)" } ?? "TRUE"
      return "IF(\(test),\(LiveNumber.text(row.points)),\(rest))"
    }
  }

  private static func meanOfPlaces(
    _ table: PlaceTable, place: String, sharedBy: String
  ) -> String {
    let terms = table.rows.map { row in
      let end = "\(place)+\(sharedBy)-1"
      let last = row.last.map { "MIN(\($0),\(end))" } ?? end
      return "\(LiveNumber.text(row.points))*MAX(0,\(last)-MAX(\(row.first),\(place))+1)"
    }
    return "(\(terms.joined(separator: "+")))/\(sharedBy)"
  }
}
