import Ballots
import Diagnostics
import ExactArithmetic
import RubricModel

/// Everything a ladder can refer to: the counted marks, and what earlier quantities give a unit.
struct Field {
  let count: Count
  /// By quantity, then by unit; those that the rubric has made so far.
  var values: [[Rational?]] = []
  /// What the units have come to, once it is known; before that nothing may ask for it.
  var results: ResultsSoFar?
  let unitMarks: UnitMarks
  private let unitsTakingPart: NumberOfUnits
  private let unitsWith = UnitNumbers<Quantity.Term.Operand>()

  init(count: Count) {
    self.count = count
    unitMarks = UnitMarks(count)
    unitsTakingPart = NumberOfUnits(count)
  }

  var units: [AppraisedUnit] { count.units }

  /// Whether the session leaves the unit out of the whole appraisal: it has no value anywhere.
  func isLeftOut(_ unit: Int) -> Bool { count.rubric.leaveOut(of: units[unit]) != nil }

  /// Whether a quantity can have a value for the unit: the form that it is based on is for its
  /// category, with the groups and criteria that are named.
  func takesPart(_ unit: Int, in quantity: Quantity) -> Bool {
    if isLeftOut(unit) { return false }
    guard case .marks(let selection) = quantity.start else { return true }
    let form = count.rubric.forms[selection.form]
    guard count.rubric.isFor(units[unit].category, form) else { return false }
    guard let counted = count.form(selection.form) else { return true }
    return selection.canPick { dimension, member in
      counted.has(member, of: dimension, unit: unit)
    }
  }

  /// Whether it has been worked out.
  func isKnown(_ operand: Quantity.Term.Operand) -> Bool {
    if case .quantity(let index) = operand { values.indices.contains(index) } else { true }
  }

  /// What bands of a score make of a unit: nil in it where there is no score, nil where the grading
  /// goes by rules, which are looked at when all scores are known.
  func gradeByBands(_ grading: Int, _ unit: Int) -> Name?? {
    guard case .bands(let quantity, let bands) = count.rubric.gradings[grading].method,
      values.indices.contains(quantity)
    else { return nil }
    return .some(
      values[quantity][unit].flatMap { value in bands.first { $0.contains(value) }?.grade })
  }

  /// The value of an operand for a unit; nil where there is none.
  func value(of operand: Quantity.Term.Operand, for unit: Int) -> Rational? {
    switch operand {
    case .constant(let amount): amount.value
    case .unitCount(let count): Rational(number(of: count, with: unit))
    case .quantity(let index): values[index][unit]
    case .item(let form, let index): item(index, on: form, for: unit)
    case .shared(let index): count.sharedNumbers[index]
    }
  }

  /// How many units there are, seen from one of them.
  func number(of count: UnitCount, with unit: Int) -> Int {
    (count.figure.map(number) ?? unitsTakingPart)
      .number(with: units[unit], ofCategory: count.isOfCategory)
  }

  /// How many units that take part have the figure.
  func number(with figure: Quantity.Term.Operand) -> NumberOfUnits {
    unitsWith.number(of: figure) {
      units.indices.filter { value(of: figure, for: $0) != nil && !isLeftOut($0) }
        .map { units[$0] }
    }
  }

  /// What a term adds to the sum of a unit.
  func term(_ term: Quantity.Term, for unit: Int) -> TermFinding {
    func added(_ value: Rational, times multiplier: Rational?) -> TermFinding {
      .added(
        DerivationLine.AddedTerm(
          operand: term.operand, value: value, factor: multiplier == nil ? .one : term.factor,
          multiplier: multiplier ?? .one, isSubtracted: term.isSubtracted,
          isSubstitute: multiplier == nil))
    }
    let own = value(of: term.operand, for: unit)
    if let own, let multiplier = value(of: term.factor, for: unit) {
      return added(own, times: multiplier)
    }
    switch term.whenEmpty {
    case .countsAs(let amount): return added(amount.value, times: nil)
    case .leftOut: return .leftOut
    case .refuse: return .refused(name(of: own == nil ? term.operand : term.factor))
    case nil: return .absent
    }
  }

  func name(of operand: Quantity.Term.Operand) -> Bilingual {
    count.rubric.text(of: operand, called: \.bilingual)
  }

  func value(of divisor: Division.Divisor, for unit: Int) -> Rational? {
    switch divisor {
    case .amount(let amount): amount.value
    case .operand(let operand): value(of: operand, for: unit)
    }
  }

  /// Why there is nothing to divide by where the divisor has no value.
  func lack(of divisor: Division.Divisor) -> Emptiness {
    switch divisor {
    case .amount: .nothing
    case .operand(let operand): .noTerm(name(of: operand))
    }
  }

  /// The category of a unit; empty where units are not parted by categories.
  func category(of coordinate: Coordinate, _ withinCategories: Bool) -> String {
    withinCategories ? units[Int(coordinate.unit)].category ?? "" : ""
  }

  /// The number on a line of a checklist.
  func item(_ item: Int, on form: Int, for unit: Int) -> Rational? {
    guard let counted = count.form(form),
      let mark = unitMarks.marks(on: form, of: unit).first(where: { $0.at[.item] == item }),
      case .counted(let code) = mark.status
    else { return nil }
    return counted.coding.value(ofCode: code)
  }

  /// The number that a share is taken of.
  ///
  /// - Parameter groups: of which voters, where several groups are taken as one.
  func number(
    of base: Base, at coordinate: Coordinate, _ account: MarkAccount, on form: Int?,
    groups: Set<Int>
  ) -> Int? {
    account.count(of: base) ?? count.number(of: base, at: coordinate, on: form, groups: groups)
  }
}

/// A term of a sum, as far as the unit has it.
enum TermFinding {
  case added(DerivationLine.AddedTerm)
  /// The sum goes on without it.
  case leftOut
  /// The rubric says that this stops the count.
  case refused(Bilingual)
  /// The rubric says nothing, since there is no sum either.
  case absent
}
