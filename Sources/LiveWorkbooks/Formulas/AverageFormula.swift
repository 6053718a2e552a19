import Rules

/// How averages are written that ask for nothing but the values. Those that weigh their members, or
/// take the first or last of them, are for whoever knows the members.
extension Average {
  /// Of cells that hold a value or nothing.
  ///
  /// - Parameters:
  ///   - values: the cells as arguments of a function.
  ///   - tooFew: what it is where there is no such place; nil for an error.
  func formula(of values: String, tooFew: String?) -> String? {
    // Several areas are one argument in brackets.
    let area = values.contains(",") ? "(\(values))" : values
    let count = "COUNT(\(values))"
    switch formula {
    case .mean: return "AVERAGE(\(values))"
    case .sum: return "SUM(\(values))"
    case .median: return "MEDIAN(\(values))"
    case .highest: return "MAX(\(values))"
    case .lowest: return "MIN(\(values))"
    case .lowerMedian: return "SMALL(\(area),INT((\(count)+1)/2))"
    case .upperMedian: return "SMALL(\(area),INT(\(count)/2)+1)"
    case .placed(let place, let fromTop):
      let value = "\(fromTop ? "LARGE" : "SMALL")(\(area),\(place))"
      return tooFew.map { "IF(\(count)<\(place),\($0),\(value))" } ?? value
    case .weightedMean, .weightedSum, .first, .last: return nil
    }
  }

  /// Of the values from one place to another in ascending order: those that are found by their
  /// place; nil for the others.
  ///
  /// - Parameter value: the formula for the value at a place.
  func formula(
    fromPlace first: String, to last: String, _ value: (_ place: String) -> String
  ) -> String? {
    let lower = "INT((\(first)+\(last))/2)"
    let upper = "INT((\(first)+\(last)+1)/2)"
    switch formula {
    // The two in the middle are one where the number is odd.
    case .median: return "(\(value(lower))+\(value(upper)))/2"
    case .lowerMedian: return value(lower)
    case .upperMedian: return value(upper)
    case .placed(let number, fromTop: true): return value("\(last)-\(number - 1)")
    case .placed(let number, fromTop: false): return value("\(first)+\(number - 1)")
    case .highest: return value(last)
    case .lowest: return value(first)
    case .mean, .sum, .weightedMean, .weightedSum, .first, .last: return nil
    }
  }
}
