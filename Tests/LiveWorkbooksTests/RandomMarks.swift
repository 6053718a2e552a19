import Ballots
import Diagnostics
import ExactArithmetic
import RubricModel
import Scoring
import TestSupport

/// A session with random marks on every form of a rubric: blanks, marks that do not count, ties.
struct RandomMarks {
  private var numbers: SeededNumbers
  private let rubric: Rubric
  private let all: [AppraisedUnit]
  /// Those that the form at hand is for.
  private var units: [AppraisedUnit]
  private let voters: Int
  /// One odd mark in so many; nil for none.
  private let oddOneIn: Int?
  /// Whether the second unit is marked as the first.
  private let hasTie: Bool

  init(
    _ rubric: Rubric, seed: Int, oddOneIn: Int?, voters range: ClosedRange<Int> = 3...13
  ) {
    var numbers = SeededNumbers(seed: seed)
    self.rubric = rubric
    self.oddOneIn = oddOneIn
    voters = numbers.number(range)
    hasTie = numbers.once(in: 2)
    let categories = rubric.categories.map(\.text)
    let others = rubric.ranking?.isWithinCategories ?? false ? ["甲类", "乙类"] : []
    let parted = categories.isEmpty ? others : categories
    all = (1...numbers.number(2...6)).map { number in
      AppraisedUnit(
        name: Name("单位\(number)"),
        category: parted.isEmpty ? nil : parted[number / 3 % parted.count])
    }
    units = all
    self.numbers = numbers
  }

  /// Nil where the rubric refuses what was made up.
  mutating func result() throws -> SessionResult? {
    var files: [CountInput.FormFile] = []
    for index in rubric.forms.indices {
      units = rubric.units(all, on: rubric.forms[index])
      let csv = text(of: rubric.forms[index])
      files.append(CountInput.FormFile(form: index, table: try Fixture.table(csv)))
    }
    var counts = MeetingCounts(roster: voters, present: voters, issued: voters, returned: voters)
    counts.shared = rubric.sharedNumbers.map { number in given(number) }
    let input = CountInput(rubric: rubric, units: all, files: files, counts: counts)
    return Counting.count(input).value.flatMap { Scoring.score($0).value }
  }

  /// Any of the steps of its range.
  private mutating func given(_ number: SharedNumber) -> GivenNumber {
    let scale = number.scale.value
    var (steps, end) = (0, scale.lowest)
    while end < scale.highest { (steps, end) = (steps + 1, end + scale.step) }
    let value = scale.lowest + scale.step * Rational(numbers.number(0...steps))
    let kind: Amount.Kind = scale.kind == .share ? .share : scale.kind == .points ? .points : .bare
    return GivenNumber(number.name.text, Amount(value, kind), at: number.spot)
  }

  // MARK: Files

  private mutating func text(of form: Form) -> String {
    switch form.kind {
    case .ballot: ballots(form)
    case .feedback: feedback(form)
    case .tally: tally(form)
    case .ledger: ledger(form)
    case .checklist: checklist(form)
    case .adjustment: adjustments(form)
    }
  }

  private var subject: String { rubric.subject == .items ? "项目" : "单位" }

  private mutating func ballots(_ form: Form) -> String {
    var lines = ["票号,组别,\(subject),指标,得分"]
    if form.groups.isEmpty { lines = ["票号,\(subject),指标,得分"] }
    if form.criteria.isEmpty { lines = lines.map { $0.replacing(",指标", with: "") } }
    lines = lines.map { $0.replacing("票号,", with: "票号," + factorHead(form)) }
    for voter in 1...voters {
      let stated = factor(on: form)
      let group = form.groups.isEmpty ? "" : "," + form.groups[voter % form.groups.count].name.text
      for criterion in form.criteria.isEmpty ? [-1] : Array(form.criteria.indices) {
        var first: String?
        for (index, unit) in units.enumerated() {
          let mark = index == 1 && hasTie ? first ?? "" : mark(on: form, criterion)
          if first == nil { first = mark }
          let name = criterion < 0 ? "" : "," + form.criteria[criterion].name.text
          let known = form.members(forCategory: unit.category)
          let isDue =
            known.has(criterion, of: .criterion)
            && known.has(voter % max(1, form.groups.count), of: .group)
          if !isDue { continue }
          lines.append(
            "\(voter),\(stated)\(group.dropFirst())\(group.isEmpty ? "" : ",")\(unit.name.text)\(name),\(mark)"
          )
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private mutating func feedback(_ form: Form) -> String {
    let criteria = form.criteria.isEmpty ? ["得分"] : form.criteria.map(\.name.text)
    let rounds = form.rounds.isEmpty ? [""] : form.rounds.map(\.name.text)
    var lines = [
      "轮次,建议编号,\(subject),代表,承办角色,备注," + factorHead(form) + criteria.joined(separator: ",")
    ]
    if form.rounds.isEmpty { lines = lines.map { $0.replacing("轮次,", with: "") } }
    for (index, unit) in units.enumerated() {
      for suggestion in 1...numbers.number(1...4) {
        let role = numbers.once(in: 6) ? "会办" : "主办"
        let note = numbers.once(in: 4) ? "重点" : ""
        let factor = factor(on: form)
        for deputy in 1...numbers.number(1...3) {
          for round in rounds where round == rounds[0] || numbers.once(in: 3) {
            let marks =
              form.criteria.isEmpty
              ? [mark(on: form, -1)] : form.criteria.indices.map { mark(on: form, $0) }
            let start = form.rounds.isEmpty ? "" : round + ","
            lines.append(
              "\(start)\(index + 1)-\(suggestion),\(unit.name.text),代表\(deputy),\(role),\(note),\(factor)"
                + marks.joined(separator: ","))
          }
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private mutating func tally(_ form: Form) -> String {
    let levels = form.names(ofLevels: form.levelsByName)
    var head = [subject]
    if !form.criteria.isEmpty { head.append("指标") }
    if !form.groups.isEmpty { head.append("组别") }
    var lines = [(head + levels.map(\.text)).joined(separator: ",")]
    for unit in units {
      let known = form.members(forCategory: unit.category)
      let criteria = known.indices(of: .criterion).map { form.criteria[$0].name.text }
      let groups = known.indices(of: .group).map { form.groups[$0].name.text }
      for criterion in criteria.isEmpty ? [""] : criteria {
        for group in groups.isEmpty ? [""] : groups {
          var left = voters
          let index = form.criteria.firstIndex { $0.name.text == criterion } ?? 0
          let own = form.names(ofLevels: Array(form.levels(ofMember: index)))
          let counts = levels.map { level -> Int in
            guard own.contains(level) else { return 0 }
            let count = level == own.last ? left : numbers.number(0...left)
            left -= count
            return count
          }
          let keys = [unit.name.text] + [criterion, group].filter { !$0.isEmpty }
          lines.append((keys + counts.map(String.init)).joined(separator: ","))
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private mutating func ledger(_ form: Form) -> String {
    var lines = ["建议编号,\(subject),承办角色,\(factorHead(form))答复类别"]
    for (index, unit) in units.enumerated() {
      for suggestion in 1...numbers.number(2...9) {
        let role = numbers.once(in: 6) ? "会办" : "主办"
        let factor = factor(on: form)
        lines.append(
          "\(index + 1)-\(suggestion),\(unit.name.text),\(role),\(factor)\(mark(on: form, -1))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private mutating func checklist(_ form: Form) -> String {
    var lines = [([subject] + form.items.map(\.name.text)).joined(separator: ",")]
    for unit in units {
      let cells = form.items.indices.map { item in
        form.scale(ofMember: item) == nil ? String(numbers.number(0...9)) : mark(on: form, item)
      }
      lines.append(([unit.name.text] + cells).joined(separator: ","))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private mutating func adjustments(_ form: Form) -> String {
    var lines = ["\(subject),分值,事由"]
    for unit in units {
      for _ in 0..<numbers.number(0...3) {
        lines.append("\(unit.name.text),\(soundMark(on: form, -1)),事由")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func factorHead(_ form: Form) -> String { form.factor.map { $0.name.text + "," } ?? "" }

  private mutating func factor(on form: Form) -> String {
    guard let scale = form.factor?.scale else { return "" }
    let steps = ((scale.highest - scale.lowest) / scale.step).rounded(toPlaces: 0) { _ in false }
    let step = Rational(numbers.number(0...(Int(steps.description) ?? 0)))
    return (scale.lowest + step * scale.step).shortestText() + ","
  }

  // MARK: Marks

  private mutating func mark(on form: Form, _ criterion: Int) -> String {
    if let oddOneIn, numbers.once(in: oddOneIn) { return oddMark(on: form) }
    return soundMark(on: form, criterion)
  }

  private mutating func soundMark(on form: Form, _ criterion: Int) -> String {
    if let levels = form.scale.levels {
      return numbers.pick(Array(levels[form.levels(ofMember: criterion)])).name.text
    }
    guard let scale = form.scale(ofMember: max(0, criterion)) else {
      return String(numbers.number(0...5))
    }
    let lowest = max(scale.lowest, form.bounds.floor ?? scale.lowest)
    let highest = min(scale.highest, form.bounds.ceiling ?? scale.highest)
    let steps = ((highest - lowest) / scale.step).rounded(toPlaces: 0) { _ in false }
    let count = Int(steps.description) ?? 0
    let step = Rational(numbers.number(0...count))
    return scale.figure(lowest + step * scale.step)
  }

  private mutating func oddMark(on form: Form) -> String {
    guard form.scale.levels == nil, let scale = form.scale.points else { return "" }
    return numbers.pick([
      "", scale.lowest.shortestText(), scale.highest.shortestText(),
      (scale.highest + .one).shortestText(), (scale.lowest + Rational(1, over: 8)).shortestText(),
    ])
  }
}
