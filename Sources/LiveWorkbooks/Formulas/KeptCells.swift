import Rules

extension Average {
  /// Of cells that hold a value where it is kept, and nothing where it is not.
  func formula(ofCells kept: String, tooFew: String?) -> String? {
    switch formula {
    case .mean: "AVERAGE(\(kept))"
    case .sum: "SUM(\(kept))"
    case .median: "MEDIAN(\(kept))"
    case .highest: "MAX(\(kept))"
    case .lowest: "MIN(\(kept))"
    case .lowerMedian: "SMALL(\(kept),INT((COUNT(\(kept))+1)/2))"
    case .upperMedian: "SMALL(\(kept),INT(COUNT(\(kept))/2)+1)"
    case .placed(let place, let fromTop):
      "IF(COUNT(\(kept))<\(place),\(tooFew ?? "NA()"),\(fromTop ? "LARGE" : "SMALL")(\(kept),\(place)))"
    case .weightedMean, .weightedSum, .first, .last: nil
    }
  }
}
