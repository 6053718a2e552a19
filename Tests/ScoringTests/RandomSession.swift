import Ballots
import Diagnostics
import ExactArithmetic
import RubricModel
import Scoring
import TestSupport

/// A random rubric with a ballot form and a feedback form, and random files for it: as texts for
/// the engine, and as plain values for the naive calculator.
struct RandomSession {
  static let units = ["公安厅", "民政厅", "水利厅"]
  static let ballotCriteria: [(name: String, weight: Rational)] = [
    ("领导重视", Rational(1, over: 5)), ("办理态度", Rational(3, over: 10)),
    ("落实情况", Rational(1, over: 2)),
  ]
  static let feedbackCriteria: [(name: String, weight: Rational)] = [
    ("态度", Rational(2, over: 5)), ("结果", Rational(3, over: 5)),
  ]
  static let levels: [(name: String, value: Rational)] = [
    ("很满意", .one), ("满意", Rational(17, over: 20)), ("基本满意", Rational(3, over: 5)),
    ("不满意", .zero),
  ]

  let live: NaiveLadder
  let feedback: NaiveLadder
  let rubricText: String
  private(set) var ballotText = ""
  private(set) var feedbackText = ""
  private(set) var ballotMarks: [NaiveKey: Rational?] = [:]
  private(set) var feedbackMarks: [NaiveKey: Rational?] = [:]
  /// The final score is live × this − feedback ÷ 2 + 3, rounded.
  let liveFactor: String
  let finalStep: NaiveStep
  /// Without a final score the components are not added, and units are ranked by the first.
  let hasFinal: Bool
  private let isMovedToBound: Bool
  /// In points; one of them, or none, may be left unsaid.
  private let floor: Int?
  private let ceiling: Int?
  private let blank: NaiveGap

  init(seed: Int) {
    var numbers = SeededNumbers(seed: seed)
    hasFinal = !numbers.once(in: 3)
    live = Self.ladder([.raters, .criteria], isShare: false, isAdded: hasFinal, &numbers)
    feedback = Self.ladder(
      numbers.once(in: 3) ? [.answers, .criteria] : [.deputies, .suggestions, .criteria],
      isShare: true, isAdded: hasFinal, &numbers)
    liveFactor = numbers.pick(["0.7", "35%", "1", "2"])
    finalStep = .end(isExact: numbers.once(in: 3), &numbers)
    isMovedToBound = numbers.once(in: 2)
    floor = numbers.once(in: 4) ? nil : 40
    ceiling = floor != nil && numbers.once(in: 4) ? nil : 95
    blank = numbers.pick([.leftOut, .countsAs("12.5 points")])
    let final =
      #""现场" times \#(liveFactor) minus "会前" times 0.5 plus 3 points: "#
      + NaiveLadder(steps: [finalStep]).words
    rubricText = """
      Appraisal rubric, language 1. Title "随机" English "Random". Subject: units.
      Article 1. Ballot form "票". Criteria: "领导重视", weight 20%; "办理态度", weight 30%; "落实情况", weight 50%.
      Scale: from 0 to 100 points, in steps of 0.5 points. Off scale: void mark.
      \(floor.map { "Floor \($0) points. " } ?? "")\(ceiling.map { "Ceiling \($0) points. " } ?? "")Outside bounds: \(isMovedToBound ? "moved to bound" : "void mark").
      Blank: \(blank == .leftOut ? "abstain" : "counts as 12.5 points"). Duplicate: refuse. Missing: void mark.
      Article 2. Feedback form "表". Criteria: "态度", weight 40%; "结果", weight 60%.
      Levels: "很满意" 100%; "满意" 85%; "基本满意" 60%; "不满意" 0%.
      Blank: abstain. Duplicate: refuse. Missing: abstain.
      Article 3. Component "现场" worth 100000 points, chosen. Score based on "票": \(live.words).
      Article 4. Component "会前" worth 100000 points, chosen. Score based on "表": \(feedback.words).
      \(hasFinal ? "Article 5. Final score based on \(final)." : "")
      Article 6. Ranking by \(hasFinal ? "final score" : #""现场""#), all together, lowest first. Equal scores: shared with gap.
      Break ties by: remain tied.
      """
    fillBallots(&numbers)
    fillFeedback(&numbers)
  }

  // MARK: Ladders

  /// The dimensions in any order, with any treatments that the rubric has to give, and steps of
  /// multiplying and rounding anywhere between.
  private static func ladder(
    _ dimensions: [NaiveDimension], isShare: Bool, isAdded: Bool, _ numbers: inout SeededNumbers
  ) -> NaiveLadder {
    var steps: [NaiveStep] = []
    var isShare = isShare
    var mayBeAbsent = true
    let order = dimensions.shuffled(using: &numbers)
    for dimension in order {
      let isListed = dimension == .criteria
      let amount = isShare ? "15%" : "2.5 points"
      let mayBeEmpty = !isListed || mayBeAbsent
      // What is added into a final score cannot be left out.
      let mayLeaveOut = !(isAdded && dimension == order.last)
      let empty = mayBeEmpty ? gap(amount, mayLeaveOut ? [.leftOut] : [], &numbers) : .impossible
      let partEmpty =
        isListed && mayBeAbsent ? gap(amount, [.sharesOutWeight], &numbers) : .impossible
      steps.append(
        .over(
          dimension, average(over: dimension, &numbers), empty: empty,
          partEmpty: partEmpty))
      mayBeAbsent = empty == .leftOut
      if numbers.once(in: 4) {
        steps.append(.round(numbers.pick(NaiveMode.allCases), numbers.number(0...3)))
      }
      if isShare, numbers.once(in: 3) {
        steps.append(.times("20 points"))
        isShare = false
      } else if !isShare, numbers.once(in: 4) {
        steps.append(.times(numbers.pick(["0.3", "150%", "2"])))
      }
    }
    if isShare { steps.append(.times("20 points")) }
    // What is added into a final score is rounded for good.
    let isExact = !isAdded && numbers.once(in: 2)
    return NaiveLadder(steps: steps + [.end(isExact: isExact, &numbers)])
  }

  private static func gap(
    _ amount: String, _ others: [NaiveGap], _ numbers: inout SeededNumbers
  ) -> NaiveGap {
    numbers.once(in: 8) ? .refuse : numbers.pick(others + [.countsAs(amount)])
  }

  private static func average(
    over dimension: NaiveDimension, _ numbers: inout SeededNumbers
  ) -> NaiveAverage {
    numbers.pick(
      dimension == .criteria ? [.weighted, .mean, .median, .sum] : [.mean, .mean, .median])
  }

  // MARK: Files

  private mutating func fillBallots(_ numbers: inout SeededNumbers) {
    ballotText = "票号,单位,指标,得分\n"
    let silent = numbers.once(in: 5) ? numbers.pick(Self.units) : ""
    for ballot in 1...numbers.number(1...9) {
      for unit in Self.units {
        for criterion in Self.ballotCriteria.map(\.name) {
          let key = NaiveKey(unit: unit, criterion: criterion, rater: String(ballot))
          ballotMarks[key] = Optional(Rational?.none)
          if numbers.once(in: 8) || unit == silent && !numbers.once(in: 6) { continue }
          let half = numbers.number(-3...205)
          let cell = numbers.once(in: 6) ? "" : Self.halves(half)
          ballotText += "\(ballot),\(unit),\(criterion),\(cell)\n"
          ballotMarks[key] = Optional(cell.isEmpty ? blankMark : mark(half))
        }
      }
    }
    // Every unit has to be known; a ballot without a mark for it does not make it so.
    for unit in Self.units where !ballotText.contains(unit) {
      let key = NaiveKey(unit: unit, criterion: "领导重视", rater: "1")
      ballotText += "1,\(unit),领导重视,\n"
      ballotMarks[key] = Optional(blankMark)
    }
    // A ballot is known by its rows.
    let known = Set(
      ballotText.split(separator: "\n").dropFirst().map { String($0.prefix { $0 != "," }) })
    ballotMarks = ballotMarks.filter { known.contains($0.key.rater) }
  }

  private static func halves(_ half: Int) -> String {
    "\(half < 0 ? "-" : "")\(abs(half) / 2)\(half % 2 == 0 ? "" : ".5")"
  }

  private var blankMark: Rational? {
    if case .countsAs(let amount) = blank { naiveAmount(amount) } else { nil }
  }

  /// Off the scale first, then the bounds.
  private func mark(_ half: Int) -> Rational? {
    if half < 0 || half > 200 { return nil }
    if let floor, half < 2 * floor { return isMovedToBound ? Rational(floor) : nil }
    if let ceiling, half > 2 * ceiling { return isMovedToBound ? Rational(ceiling) : nil }
    return Rational(Int128(half), over: 2)
  }

  private mutating func fillFeedback(_ numbers: inout SeededNumbers) {
    feedbackText = "建议编号,承办单位,代表,态度,结果\n"
    for suggestion in 1...numbers.number(1...6) {
      for unit in Self.units where !numbers.once(in: 3) {
        for deputy in ["甲", "乙", "丙"] where numbers.once(in: 2) {
          let cells = Self.feedbackCriteria.map { criterion in
            let level = numbers.once(in: 4) ? nil : numbers.pick(Self.levels)
            feedbackMarks[
              NaiveKey(
                unit: unit, criterion: criterion.name, suggestion: String(suggestion), rater: deputy
              )] =
              Optional(level?.value)
            return level?.name ?? ""
          }
          feedbackText += "\(suggestion),\(unit),\(deputy),\(cells.joined(separator: ","))\n"
        }
      }
    }
  }

  // MARK: Engine

  func result() throws -> Outcome<SessionResult> {
    try score(try Fixture.rubric(rubricText), [ballotText, feedbackText])
  }
}

/// Counts and scores files, the first for the first form of the rubric and so on.
///
/// - Parameter end: which end of their ranges the numbers of the meeting are.
func score(
  _ rubric: Rubric, _ files: [String], units: [AppraisedUnit]? = nil,
  shared end: KeyPath<PointScale, Rational> = \.lowest
) throws -> Outcome<SessionResult> {
  let tables = try files.enumerated().map { index, text in
    CountInput.FormFile(
      form: index, table: try Fixture.table(text, file: "form-\(index + 1).csv"))
  }
  var counts = MeetingCounts()
  counts.shared = rubric.sharedNumbers.map { number in
    let scale = number.scale.value
    let kind: Amount.Kind = scale.kind == .share ? .share : .bare
    return GivenNumber(number.name.text, Amount(scale[keyPath: end], kind), at: number.spot)
  }
  let counted = Counting.count(
    CountInput(rubric: rubric, units: units, files: tables, counts: counts))
  guard let count = counted.value else { throw Fixture.Unsound(counted.diagnostics) }
  return Scoring.score(count)
}

extension NaiveStep {
  /// How a ladder ends.
  static func end(isExact: Bool, _ numbers: inout SeededNumbers) -> NaiveStep {
    isExact ? .exact : .round(numbers.pick(NaiveMode.allCases), numbers.number(0...4))
  }
}
