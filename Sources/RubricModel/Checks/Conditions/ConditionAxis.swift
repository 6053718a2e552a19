import Diagnostics
import ExactArithmetic
import RubricSyntax

/// A thing that conditions ask about. Two conditions about the same thing can contradict each
/// other, or leave nothing between them.
enum ConditionAxis: Hashable {
  /// The category, by its index.
  case category
  case share(of: MarkSelection, levels: Set<Int>, outOf: Base)
  case turnout(of: MarkSelection, Base, outOf: Base)
  case count(of: MarkSelection, NumberOfMarks)
  /// By how much one number is more than another, or than a multiple of it.
  case countLead(of: MarkSelection, NumberOfMarks, over: NumberOfMarks, times: Amount?)
  case item(form: Int, item: Int)
  case shared(Int)
  case quantity(Int)
  /// In an order of their own, the first one added: what is asked of a sum does not depend on how
  /// it is written.
  case sum([SignedFigure])
  /// Whether the quantity has no value: one or zero.
  case absent(Quantity.Term.Operand)
  case grade(Int)
  /// How many of these gradings give that grade.
  case gradesAmong([Int], String)
  /// Whether the level has the most votes: one or zero.
  case mostVotes(of: MarkSelection, level: Int)
  case rank
  /// By how much the rank is more than the figure.
  case rankLead(over: Quantity.Term.Operand)
  case rankShare
  /// How many units there are, seen from one that takes part.
  case unitCount(UnitCount)
  case gradedUnits(GradedUnits)
  /// The same, seen from the meeting: it may be none.
  case unitsOfVote(UnitCount)
  /// A number of the meeting as a part of another, and a number by itself.
  case meeting(Base, of: Base)
  case meetingCount(Base)
}

extension ConditionAxis {
  var isSum: Bool { if case .sum = self { true } else { false } }

  /// Whether it is the share of some of the levels that another one is the share of.
  func isShare(within other: ConditionAxis) -> Bool {
    guard case .share(let marks, let levels, let base) = self,
      case .share(marks, let more, base) = other
    else { return false }
    return more.isStrictSuperset(of: levels)
  }
}

/// A condition as a comparison of one thing with one number.
struct AxisCondition {
  let axis: ConditionAxis
  let comparison: Comparison
  let limit: Rational
  /// The comparison in words: `at least 80 points`.
  let words: Bilingual
  /// All of it, where the words are not about the whole of the axis.
  var sentence: Bilingual?

  func holds(_ value: Rational) -> Bool { comparison.holds(value, limit) }
}

extension AxisCondition {
  /// Nil for one that is joined from others.
  init?(_ condition: UnitCondition, in rubric: RubricDraft) {
    switch condition {
    case .category(let index):
      self.init(.category, is: index, called: rubric.categories[index].text)
    case .share(let marks, let levels, let base, let bound):
      self.init(.share(of: marks, levels: Set(levels), outOf: base), bound)
    case .turnout(let marks, let part, let whole, let bound):
      self.init(.turnout(of: marks, part, outOf: whole), bound)
    case .count(let marks, let counted, let bound):
      self.init(.count(of: marks, counted), bound)
    case .counts(let marks, let left, let comparison, let right, let times):
      self.init(marks, left, comparison, right, times, in: rubric)
    case .gradesAmong(let gradings, let bound, let grade):
      self.init(.gradesAmong(gradings, grade), bound)
    case .records(let form, let item):
      self.init(
        axis: .item(form: form, item: item), comparison: .moreThan, limit: .zero,
        words: Bilingual(zh: "记有", en: "recorded"))
    case .item(let form, let item, let bound): self.init(.item(form: form, item: item), bound)
    case .shared(let index, let bound): self.init(.shared(index), bound)
    case .quantity(let index, let bound): self.init(.quantity(index), bound)
    case .sum(let terms, let bound):
      self.init(
        terms, bound.comparison, bound.amount.value, words: bound.text,
        sentence: rubric.mention(of: terms).followed(by: bound.text))
    case .figures(let left, let comparison, let right, let times):
      let other = rubric.mention(of: right, times)
      self.init(
        [
          SignedFigure(operand: left, isSubtracted: false),
          SignedFigure(operand: right, isSubtracted: true, times: times),
        ], comparison, .zero, words: comparison.phrase(other),
        sentence: rubric.mention(of: left).followed(by: comparison.predicate(other)))
    case .absent(let figure):
      self.init(
        axis: .absent(figure), comparison: .equals, limit: .one,
        words: Bilingual(zh: "空缺", en: "is empty"))
    case .grade(let grading, let grade):
      let grades = rubric.gradings[grading].grades
      self.init(
        .grade(grading), is: grades.firstIndex { $0.text == grade } ?? -1, called: grade)
    case .rank(let bound): self.init(.rank, bound)
    case .rankAgainst(let comparison, let figure):
      let words = comparison.predicate(rubric.mention(of: figure))
      self.init(
        axis: .rankLead(over: figure), comparison: comparison, limit: .zero, words: words,
        sentence: Bilingual(zh: "名次", en: "the rank").followed(by: words))
    case .rankShare(let bound): self.init(.rankShare, bound)
    case .unitCount(let count, let bound): self.init(.unitCount(count), bound)
    case .gradedUnits(let graded, let bound): self.init(.gradedUnits(graded), bound)
    case .mostVotes(let marks, let level):
      self.init(
        axis: .mostVotes(of: marks, level: level), comparison: .equals, limit: .one,
        words: Bilingual(zh: "得票最多", en: "has most votes"))
    case .atLeast: return nil
    }
  }

  /// Nil for one that is joined from others.
  init?(_ test: VoteCondition.Test) {
    switch test {
    case .share(let part, let whole, let bound): self.init(.meeting(part, of: whole), bound)
    case .counted(let base, let bound): self.init(.meetingCount(base), bound)
    case .unitsTakingPart(let bound): self.init(.unitsOfVote(.takingPart), bound)
    case .unitsWith(let count, _, let bound): self.init(.unitsOfVote(count), bound)
    case .compared(let left, let comparison, let right):
      self.init(
        axis: .meeting(left, of: right), comparison: comparison, limit: .one,
        words: comparison.phrase(right.name))
    case .atLeast: return nil
    }
  }

  /// Neither the order of the terms nor the side on which they stand makes a difference to what is
  /// asked about them.
  private init(
    _ terms: [SignedFigure], _ comparison: Comparison, _ limit: Rational, words: Bilingual,
    sentence: Bilingual
  ) {
    let sorted = terms.sorted {
      $0.operand.sorting.lexicographicallyPrecedes($1.operand.sorting)
    }
    let isTurned = sorted[0].isSubtracted
    self.init(
      axis: .sum(isTurned ? sorted.map(\.turned) : sorted),
      comparison: isTurned ? comparison.turned : comparison, limit: isTurned ? -limit : limit,
      words: words, sentence: sentence)
  }

  /// The same question may be asked from either side.
  private init(
    _ marks: MarkSelection, _ left: NumberOfMarks, _ comparison: Comparison,
    _ right: NumberOfMarks, _ times: Amount?, in rubric: RubricDraft
  ) {
    let isTurned = times == nil && right.sorting.lexicographicallyPrecedes(left.sorting)
    let form = rubric.forms[marks.form]
    let predicate = comparison.predicate(
      rubric.mention(of: rubric.mention(of: right, form), times))
    self.init(
      axis: isTurned
        ? .countLead(of: marks, right, over: left, times: nil)
        : .countLead(of: marks, left, over: right, times: times),
      comparison: isTurned ? comparison.turned : comparison, limit: .zero, words: predicate,
      sentence: rubric.mention(of: left, form).followed(by: predicate))
  }

  private init(_ axis: ConditionAxis, _ bound: Bound) {
    self.init(
      axis: axis, comparison: bound.comparison, limit: bound.amount.value, words: bound.text)
  }

  private init(_ axis: ConditionAxis, _ bound: CountBound) {
    self.init(
      axis: axis, comparison: bound.comparison, limit: Rational(bound.number), words: bound.text)
  }

  private init(_ axis: ConditionAxis, is index: Int, called name: String) {
    self.init(
      axis: axis, comparison: .equals, limit: Rational(index),
      words: Bilingual(zh: "为“\(name)”", en: "is \"\(name)\""))
  }
}

extension SignedFigure {
  /// Taken away where it is added.
  fileprivate var turned: SignedFigure {
    SignedFigure(operand: operand, isSubtracted: !isSubtracted, times: times)
  }
}

extension Bilingual {
  fileprivate func followed(by other: Bilingual) -> Bilingual {
    Bilingual(zh: chinese + other.chinese, en: english + " " + other.english)
  }
}

extension Comparison {
  /// The same with its sides exchanged.
  var turned: Comparison {
    switch self {
    case .atLeast: .atMost
    case .atMost: .atLeast
    case .moreThan: .below
    case .below: .moreThan
    case .equals: .equals
    }
  }
}

extension Quantity.Term.Operand {
  /// Any order will do, as long as it is one.
  fileprivate var sorting: [Int] {
    switch self {
    case .quantity(let index): [0, index]
    case .item(let form, let index): [1, form, index]
    case .constant: [2]
    case .unitCount(let count):
      [3, count.isOfCategory ? 1 : 0] + (count.figure?.sorting ?? [])
    case .shared(let index): [4, index]
    }
  }
}

extension NumberOfMarks {
  /// Any order will do, as long as it is one.
  fileprivate var sorting: [Int] {
    switch self {
    case .levels(let levels): [0] + levels
    case .base(let base): [1, Base.allCases.firstIndex(of: base) ?? 0]
    }
  }
}
