import Ballots
import ExactArithmetic
import RubricModel

/// What becomes of a mark as it stands in its cell: the scale, the bounds and the treatments of a
/// form as formulas.
struct MarkFormulas {
  let form: Form
  let words: LiveWords

  /// Whether a treatment decides by the mark alone; a struck ballot takes other marks with it, and
  /// a unit's mark for itself counts as none whatever it is.
  func decidesAlone(_ mark: JudgedMark) -> Bool {
    switch mark.status {
    case .leftOut, .void(.voidBallot), .void(.ballotRule), .void(.leftOut),
      .abstained(.leftOut), .abstained(.voidBallot), .abstained(.ballotRule),
      .void(.markCase(.ownUnit)), .abstained(.markCase(.ownUnit)):
      false
    case .void(.markCase(let markCase)):
      markCase != .duplicate && treatment(of: markCase) != .voidBallot
    default: true
    }
  }

  private func treatment(of markCase: MarkCase) -> MarkTreatment? {
    switch markCase {
    case .blank: form.treatments.blank
    case .severalMarks: form.treatments.severalMarks
    case .offScale: form.treatments.offScale
    case .outsideBounds: form.treatments.outsideBounds
    case .duplicate: nil
    case .missing: form.treatments.missing
    case .ownUnit: form.treatments.ownUnit
    }
  }

  /// The treatment of an empty cell: a mark may be blank on the paper or absent from it.
  func treatmentWhenEmpty(_ mark: JudgedMark) -> MarkTreatment {
    let treatment = mark.isMissing ? form.treatments.missing : form.treatments.blank
    guard case .countAsLevel(let level) = treatment else { return treatment }
    return .countAsLevel(form.level(namedLike: level, ofMember: mark.at[.criterion]) ?? level)
  }

  func status(_ treatment: MarkTreatment?) -> String {
    switch treatment {
    case .abstain: words.abstained
    case .voidMark, .voidBallot: words.void
    case .moveToBound, .demandReason, .countAsNumber: words.counted
    case .countAsLevel(let level): isAbstention(level) ? words.abstained : words.counted
    case .refuse, nil: words.refused
    }
  }

  private func isAbstention(_ level: Int) -> Bool {
    form.scale.levels?[level].isAbstention ?? false
  }

  private func quoted(_ treatment: MarkTreatment?) -> String {
    LiveWords.quoted(status(treatment))
  }

  // MARK: Points

  /// `=IF(F5="","弃权",IF(ISNUMBER(F5),IF(on the scale,IF(within bounds,"计入","无效"),"无效"),"拒绝"))`.
  func pointStatus(_ cell: String, member: Int, empty: MarkTreatment) -> String {
    let counted = LiveWords.quoted(words.counted)
    var test = counted
    if let bounds = within(cell) {
      test = "IF(\(bounds),\(counted),\(quoted(form.treatments.outsideBounds)))"
    }
    if let scale = onScale(cell, member) {
      test = "IF(\(scale),\(test),\(quoted(form.treatments.offScale)))"
    }
    let refused = LiveWords.quoted(words.refused)
    return "IF(\(cell)=\"\",\(quoted(empty)),IF(ISNUMBER(\(cell)),\(test),\(refused)))"
  }

  /// The mark, moved to a bound or replaced where the form says so, if it counts.
  func pointValue(_ cell: String, status: String, empty: MarkTreatment) -> String {
    var value = cell
    if form.treatments.outsideBounds == .moveToBound {
      if let floor = form.bounds.floor { value = "MAX(\(value),\(LiveNumber.text(floor)))" }
      if let ceiling = form.bounds.ceiling { value = "MIN(\(value),\(LiveNumber.text(ceiling)))" }
    }
    if case .countAsNumber(let number) = empty {
      value = "IF(\(cell)=\"\",\(LiveNumber.text(number)),\(value))"
    }
    return "IF(\(status)=\(LiveWords.quoted(words.counted)),\(value),\"\")"
  }

  private func onScale(_ cell: String, _ member: Int) -> String? {
    guard let scale = form.scale(ofMember: max(0, member)) else {
      switch form.scale {
      case .levels, .points: return nil
      case .numbers: return "AND(\(cell)>=0,\(cell)=INT(\(cell)))"
      case .anyPoints: return "ROUND(\(cell),2)=\(cell)"
      }
    }
    let way = scale.lowest.isZero ? cell : "(\(cell)-\(LiveNumber.text(scale.lowest)))"
    let steps = way + (scale.step == .one ? "" : "/\(LiveNumber.text(scale.step))")
    return
      "AND(\(cell)>=\(LiveNumber.text(scale.lowest)),\(cell)<=\(LiveNumber.text(scale.highest)),"
      + "MOD(ROUND(\(steps),9),1)=0)"
  }

  private func within(_ cell: String) -> String? {
    let bounds = [
      form.bounds.floor.map { "\(cell)>=\(LiveNumber.text($0))" },
      form.bounds.ceiling.map { "\(cell)<=\(LiveNumber.text($0))" },
    ].compactMap { $0 }
    return bounds.isEmpty ? nil : "AND(\(bounds.joined(separator: ",")))"
  }

  // MARK: Levels

  /// - Parameter list: the names of the levels, then what each is: counted or an abstention.
  func levelStatus(_ cell: String, list: String, column: Int, empty: MarkTreatment) -> String {
    let other = form.treatments.severalMarks ?? .refuse
    return "IF(\(cell)=\"\",\(quoted(empty)),"
      + "IFERROR(VLOOKUP(\(cell),\(list),\(column),FALSE),\(quoted(other))))"
  }

  /// The level that a mark counts as, by its name; empty where it counts as none.
  func levelCounted(_ cell: String, names: String, empty: MarkTreatment) -> String {
    "IF(\(cell)=\"\",\(named(empty)),"
      + "IF(ISNUMBER(MATCH(\(cell),\(names),0)),\(cell),\(named(form.treatments.severalMarks))))"
  }

  private func named(_ treatment: MarkTreatment?) -> String {
    guard case .countAsLevel(let level) = treatment, !isAbstention(level),
      let name = form.scale.levels?[level].name
    else { return "\"\"" }
    return LiveWords.quoted(name[words.language])
  }
}

extension JudgedMark {
  /// Whether there was no cell for it at all.
  var isMissing: Bool {
    switch status {
    case .counted: countedBy == .missing
    case .abstained(let rule), .void(let rule): rule == .markCase(.missing)
    case .leftOut: false
    }
  }
}
