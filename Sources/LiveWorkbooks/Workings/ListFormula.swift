import ExactArithmetic
import RubricModel
import Rules
import Scoring

/// Several figures as one: their cells are empty where a unit lacks them.
extension LadderWriter {
  func combined(_ list: FigureList, _ unit: Int) throws(WhyNot) -> String {
    var cells: [String?] = []
    for figure in list.figures { cells.append(try cellText(of: figure, unit)) }
    switch list.gap {
    case .leftOut: return among(cells) { list.average.formula(of: $0) }
    case .scalesToFull:
      let all = list.fullPoints(of: context.units[unit].category, in: context.rubric)
      return among(cells) { scaled($0, cells, list.fullPoints, LiveNumber.text(all)) }
    case .leavesEmpty, .refuse:
      let there = cells.compactMap(\.self)
      guard there.count == cells.count else { return "\"\"" }
      let formula = list.average.formula(of: there.joined(separator: ","))
      return "IF(\(Self.all(of: there)),\(formula),\"\")"
    case .countsAs(let amount):
      let substitute = LiveNumber.text(amount.value)
      let values = cells.map { $0.map { "IF(ISNUMBER(\($0)),\($0),\(substitute))" } ?? substitute }
      return list.average.formula(of: values.joined(separator: ","))
    }
  }

  /// A formula of the cells that the unit has; nothing where all of them are empty.
  private func among(_ cells: [String?], _ formula: (String) -> String) -> String {
    let there = cells.compactMap(\.self)
    if there.isEmpty { return "\"\"" }
    let area = there.joined(separator: ",")
    return "IF(COUNT(\(area))=0,\"\",\(formula(area)))"
  }

  /// `SUM(C5,D5)/(20*ISNUMBER(C5)+30*ISNUMBER(D5))*50`.
  private func scaled(
    _ area: String, _ cells: [String?], _ points: [Rational], _ all: String
  ) -> String {
    let there = zip(cells, points).compactMap { cell, points in
      cell.map { "\(LiveNumber.text(points))*ISNUMBER(\($0))" }
    }
    return "SUM(\(area))/(\(there.joined(separator: "+")))*\(all)"
  }
}

extension Average {
  /// Of cells that a comma parts.
  fileprivate func formula(of area: String) -> String {
    switch formula {
    case .mean: "AVERAGE(\(area))"
    case .highest: "MAX(\(area))"
    case .lowest: "MIN(\(area))"
    default: "SUM(\(area))"
    }
  }
}
