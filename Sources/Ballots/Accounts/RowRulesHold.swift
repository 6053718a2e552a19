import Diagnostics
import ExactArithmetic
import RubricModel

/// The numbers of every row of a checklist keep to the rules of a row. A number that is not there
/// breaks none: what becomes of it is ruled by itself.
enum RowRulesHold {
  static func diagnostics(
    _ forms: [CountedForm], _ units: [AppraisedUnit], _ rubric: Rubric, _ shared: [Rational?]
  ) -> [Diagnostic] {
    let numbersOfMeeting = zip(rubric.sharedNumbers, shared).map {
      SharedValue(number: $0, value: $1)
    }
    return forms.flatMap { counted -> [Diagnostic] in
      let form = rubric.forms[counted.form]
      if form.rowRules.isEmpty { return [] }
      let numbers = numbers(of: counted)
      return inRows(numbers).flatMap { unit in
        form.rowRules.compactMap { rule in
          problem(
            with: rule, numbers[unit] ?? [:], numbersOfMeeting, form, units[unit].name, counted)
        }
      }
    }
  }

  /// A number of the meeting; without a value where it is not given, which is told by itself.
  private struct SharedValue {
    let number: SharedNumber
    let value: Rational?

    func told(_ value: Rational) -> Bilingual {
      let (name, figure) = (number.mention, number.scale.value.figure(value))
      return Bilingual(zh: name.chinese + figure, en: "\(name.english) \(figure)")
    }
  }

  private typealias Numbers = [Int: (value: Rational, mark: JudgedMark)]

  /// The numbers of each unit, by line.
  private static func numbers(of counted: CountedForm) -> [Int: Numbers] {
    var numbers: [Int: Numbers] = [:]
    for mark in counted.marks {
      guard case .counted(let code) = mark.status else { continue }
      let value = Rational(scaled: Int128(code), places: counted.coding.places)
      numbers[mark.unit, default: [:]][mark.at[.item]] = (value, mark)
    }
    return numbers
  }

  /// The units in the order of their rows, as the file is gone through to correct it.
  private static func inRows(_ numbers: [Int: Numbers]) -> [Int] {
    let rows = numbers.compactMapValues { $0.values.map(\.mark.origin).min() }
    return rows.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
  }

  /// A row that keeps one of the comparisons keeps the rule, and so does one without a number.
  private static func problem(
    with rule: Placed<RowRule>, _ numbers: Numbers, _ shared: [SharedValue], _ form: Form,
    _ unit: Name, _ counted: CountedForm
  ) -> Diagnostic? {
    var broken: [Broken] = []
    for comparison in rule.value.comparisons {
      guard let problem = problem(with: comparison, numbers, shared, form) else { return nil }
      broken.append(problem)
    }
    guard let first = broken.first else { return nil }
    return .rowRuleBroken(unit, broken, rule.spot, at: counted.wholeRow(of: first.mark))
  }

  /// What a row has on its lines, and what it is to be.
  fileprivate struct Broken {
    let own: Bilingual
    let due: Bilingual
    let mark: JudgedMark
  }

  private static func problem(
    with rule: RowComparison, _ numbers: Numbers, _ shared: [SharedValue], _ form: Form
  ) -> Broken? {
    guard let own = sum(of: rule.lines, numbers, form) else { return nil }
    let limit: (value: Rational, told: Bilingual)
    switch rule.limit {
    case .amount(let amount): limit = (amount.value, amount.text)
    case .shared(let index, _):
      guard let value = shared[index].value else { return nil }
      limit = (value, shared[index].told(value))
    case .lines(let lines):
      guard let other = sum(of: lines, numbers, form) else { return nil }
      limit = (other.value, other.told)
    }
    if rule.comparison.holds(own.value, limit.value) { return nil }
    return Broken(
      own: own.told, due: rule.comparison.predicate(limit.told), mark: own.mark)
  }

  /// What lines add up to, and how it is told; nil where one of them has no number.
  private static func sum(
    of lines: [RowComparison.Term], _ numbers: Numbers, _ form: Form
  ) -> (value: Rational, told: Bilingual, mark: JudgedMark)? {
    let terms = lines.compactMap { line in numbers[line.item].map { (line, $0) } }
    guard terms.count == lines.count, let first = terms.first else { return nil }
    let value = terms.reduce(Rational.zero) { sum, term in
      term.0.isSubtracted ? sum - term.1.value : sum + term.1.value
    }
    let parts = terms.map { (form.told($1.value, onItem: $0.item), $0.isSubtracted) }
    if parts.count == 1 { return (value, parts[0].0, first.1.mark) }
    let total = form.figure(value, onItem: lines[0].item)
    return (value, .sum(of: parts, total), first.1.mark)
  }
}

extension Form {
  /// `“解决数”12`.
  fileprivate func told(_ value: Rational, onItem item: Int) -> Bilingual {
    let name = items[item].name
    let figure = figure(value, onItem: item)
    return Bilingual(
      zh: "“\(name[.chinese])”\(figure)", en: "\"\(name[.english])\" \(figure)")
  }

  /// A number as it is typed on the line.
  fileprivate func figure(_ value: Rational, onItem item: Int) -> String {
    scale(ofMember: item)?.figure(value) ?? value.shortestText()
  }
}

extension Diagnostic {
  fileprivate static func rowRuleBroken(
    _ unit: Name, _ broken: [RowRulesHold.Broken], _ rule: Spot, at place: Place
  ) -> Diagnostic {
    let chinese = broken.map { "\($0.own.chinese)，应\($0.due.chinese)" }
    let english = broken.map { "\($0.own.english) breaks the rule that it \($0.due.english)" }
    let isOne = broken.count == 1
    return Diagnostic(
      .rowRuleBroken,
      zh:
        "“\(unit[.chinese])”一行：\(chinese.joined(separator: "；或者"))\(isOne ? "" : "；一条也不符合")，办法规定停止计票。",
      en:
        "In the row of \"\(unit[.english])\", \(english.joined(separator: ", and "))\(isOne ? "" : ", where one of them would do"): the rubric stops the count.",
      at: place,
      cause: Cause(Bilingual(zh: "办法的规定", en: "the rule"), at: rule.place),
      help: [
        Bilingual(
          zh: "请核对原始记录，录入有误的改正。", en: "Check the records, and correct what was mistyped.")
      ])
  }
}
