import ExactArithmetic
import RubricModel
import Rules

/// Members that are absent count as an amount: the formulas put it in their place.
extension CollapseFormula {
  func substituted(_ amount: Rational, _ values: String) -> String? {
    let listed = listedCount
    let number = LiveNumber.text(amount)
    switch collapse.average.formula {
    case .mean:
      return "(SUM(\(values))+\(number)*(\(listed)-COUNT(\(values))))/\(listed)"
    case .sum: return "SUM(\(values))+\(number)*(\(listed)-COUNT(\(values)))"
    case .weightedMean, .weightedSum:
      guard cells.members.count <= Self.mostTerms else { return nil }
      let there = cells.members.map {
        let text = $0.cell.text(on: cells.sheet)
        return "\(LiveNumber.text(weight(of: $0)))*(N(\(text))-\(number)*ISNUMBER(\(text)))"
      }
      return "\(number)+\(there.joined(separator: "+"))"
    case .median, .highest, .lowest:
      return filled.flatMap { collapse.average.formula(of: $0, tooFew: nil) }
    case .lowerMedian, .upperMedian, .placed, .first, .last: return nil
    }
  }

  /// `SUM(C5:C7)/(40*ISNUMBER(C5)+30*ISNUMBER(C6)+30*ISNUMBER(C7))*100`: what is there makes up for
  /// what is not.
  func scaled(_ values: String) -> String? {
    guard let dimension = collapse.single, cells.members.count <= Self.mostTerms else { return nil }
    let there = cells.members.map { member in
      let points = collapse.fullPoints[member.coordinate[dimension]]
      return "\(LiveNumber.text(points))*ISNUMBER(\(member.cell.text(on: cells.sheet)))"
    }
    let all = listedMembers.reduce(Rational.zero) { $0 + collapse.fullPoints[$1] }
    return "SUM(\(values))/(\(there.joined(separator: "+")))*\(LiveNumber.text(all))"
  }

  /// The number of values, those put in included.
  var numberInAll: String? { substitute == nil ? cells.count : String(listedCount) }

  /// The sum without one value at either end; nil for more of them.
  func filledSum(without highest: Int, _ lowest: Int) -> String? {
    guard highest <= 1, lowest <= 1, let amount = substitute, let values = cells.values,
      let filled
    else { return nil }
    let number = LiveNumber.text(amount)
    let sum = "SUM(\(values))+\(number)*(\(listedCount)-COUNT(\(values)))"
    return sum + (highest == 1 ? "-MAX(\(filled))" : "") + (lowest == 1 ? "-MIN(\(filled))" : "")
  }

  /// Every value, one behind the other, with the amount where there is none.
  private var filled: String? {
    guard let amount = substitute, listedCount <= Self.mostTerms else { return nil }
    let number = LiveNumber.text(amount)
    let there = cells.members.map { member in
      let cell = member.cell.text(on: cells.sheet)
      return "IF(ISNUMBER(\(cell)),\(cell),\(number))"
    }
    let lacking = max(0, listedCount - cells.members.count)
    return (there + Array(repeating: number, count: lacking)).joined(separator: ",")
  }
}
