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
  init?(_ condition: GradeCondition, in rubric: RubricDraft) {
    switch condition {
    case .category(let index):
      self.init(.category, is: index, called: rubric.categories[index].text)
    case .share(let marks, let levels, let base, let bound):
      self.init(.share(of: marks, levels: Set(levels), outOf: base), bound)
    case .turnout(let marks, let part, let whole, let bound):
      self.init(.turnout(of: marks, part, outOf: whole), bound)
    case .count(let marks, let counted, let bound):
      self.init(.count(of: marks, counted), bound)
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

// MARK: What a thing can be

extension RubricDraft {
  /// Nil where a quantity could not be worked out.
  func domain(of axis: ConditionAxis) -> AxisDomain? {
    switch axis {
    case .category:
      return names(categories, Bilingual(zh: "类别", en: "the category"))
    case .grade(let index):
      return names(gradings[index].grades, quoted(gradings[index].name))
    case .gradesAmong(let indices, let grade):
      let count = Interval(.zero, Rational(indices.count))
      return AxisDomain(
        range: count, step: .one, kind: .number,
        name: Bilingual(zh: "“\(grade)”的项数", en: "the number of \"\(grade)\""))
    case .mostVotes(let marks, let level):
      return mostVotes(quoted(forms[marks.form].levels[level].name))
    case .absent(let figure): return absence(mention(of: figure))
    case .share(let marks, let levels, let base): return share(forms[marks.form], levels, base)
    case .turnout(_, let part, let whole):
      return turnout(part, whole, isPart: part.isPart(of: whole))
    case .count(let marks, let counted):
      return AxisDomain(
        range: .counts, step: .one, kind: .number, name: mention(of: counted, forms[marks.form]))
    case .item(let form, let item): return figure(.item(form: form, index: item))
    case .quantity(let index): return figure(.quantity(index))
    case .shared(let index): return figure(.shared(index))
    case .sum(let terms): return domain(ofSum: terms)
    case .rank:
      return AxisDomain(
        range: Interval(.one, nil), step: .one, kind: .number,
        name: Bilingual(zh: "名次", en: "the rank"))
    case .rankLead(let other):
      let name = mention(of: other)
      return figure(other).map {
        AxisDomain(
          range: Interval(.one, nil) + -$0.range, step: $0.step == .one ? .one : nil, kind: .number,
          name: Bilingual(zh: "名次减去\(name.chinese)", en: "the rank minus \(name.english)"))
      }
    case .rankShare:
      return AxisDomain(
        range: .shares, kind: .share, name: Bilingual(zh: "名次占参排单位数", en: "the rank"))
    case .unitCount(let count):
      return AxisDomain(
        range: range(of: count), step: .one, kind: .number, name: mention(of: .unitCount(count)))
    case .gradedUnits(let graded):
      return AxisDomain(
        range: .counts, step: .one, kind: .number,
        name: graded.text(gradings[graded.grading].name))
    case .unitsOfVote(let count):
      return AxisDomain(
        range: .counts, step: .one, kind: .number, name: mention(of: .unitCount(count)))
    case .meeting(let part, let whole):
      // No ballot is valid that was not returned.
      let isPart = part.isPart(of: whole) || (part, whole) == (.valid, .returned)
      return turnout(part, whole, isPart: isPart)
    case .meetingCount(let base):
      return AxisDomain(range: .counts, step: .one, kind: .number, name: base.name)
    }
  }

  /// Nil where it could not be worked out.
  func figure(_ operand: Quantity.Term.Operand) -> AxisDomain? {
    guard let type = type(of: .operand(operand)), type.kind != .level else { return nil }
    let places = type.kind == .share ? type.places.map { $0 + 2 } : type.places
    var step = places.map { Rational(scaled: 1, places: $0) }
    if case .item(let form, let item) = operand { step = forms[form].step(ofLine: item) ?? step }
    return AxisDomain(
      range: type.range, step: step, kind: type.kind, name: mention(of: operand))
  }

  /// What the value of an axis is the sum of, where nothing is taken away and no part can lie below
  /// zero; nil for other axes.
  func parts(of axis: ConditionAxis) -> Set<Quantity.Term.Operand>? {
    let terms: [Quantity.Term.Operand]
    switch axis {
    case .quantity(let index): terms = [.quantity(index)]
    case .item(let form, let item): terms = [.item(form: form, index: item)]
    case .sum(let figures):
      if figures.contains(where: { $0.isSubtracted || $0.times != nil }) { return nil }
      terms = figures.map(\.operand)
    default: return nil
    }
    let areAboveZero = terms.allSatisfy { figure($0)?.range.lowest.map { $0.signum >= 0 } ?? false }
    return areAboveZero && Set(terms).count == terms.count ? Set(terms) : nil
  }

  func mention(of operand: Quantity.Term.Operand) -> Bilingual {
    switch operand {
    case .quantity(let index): quantities[index].mention
    case .item(let form, let item): quoted(forms[form].items[item].name)
    case .shared(let index): quoted(sharedNumbers[index].name)
    case .constant(let amount): amount.text
    case .unitCount(let count): count.text(count.figure.map(mention))
    }
  }

  /// A share of marks is refused above the whole.
  private func share(_ form: FormDraft, _ levels: Set<Int>, _ base: Base) -> AxisDomain {
    let named = levels.sorted().map { form.levels[$0].name.text }
    let name = Bilingual(
      zh: named.map { "“\($0)”" }.joined(separator: "、") + "占\(base.name.chinese)",
      en: named.map { "\"\($0)\"" }.joined(separator: " and ") + " out of \(base.name.english)")
    return AxisDomain(range: .shares, kind: .share, name: name)
  }

  private func turnout(_ part: Base, _ whole: Base, isPart: Bool) -> AxisDomain {
    AxisDomain(
      range: isPart ? .shares : .counts, kind: .share,
      name: Bilingual(
        zh: "\(part.name.chinese)占\(whole.name.chinese)",
        en: "\(part.name.english) out of \(whole.name.english)"))
  }

  private func mention(of counted: NumberOfMarks, _ form: FormDraft) -> Bilingual {
    switch counted {
    case .base(let base): return base.name
    case .levels(let levels):
      let named = levels.map { form.levels[$0].name.text }
      return Bilingual(
        zh: named.map { "“\($0)”" }.joined(separator: "、") + "的票数",
        en: "the number of " + named.map { "\"\($0)\"" }.joined(separator: " and "))
    }
  }

  private func mostVotes(_ level: Bilingual) -> AxisDomain {
    AxisDomain(
      range: .shares, step: .one, name: level,
      words: [
        Bilingual(
          zh: "\(level.chinese)不是得票最多", en: "\(level.english) does not have most votes"),
        Bilingual(zh: "\(level.chinese)得票最多", en: "\(level.english) has most votes"),
      ])
  }

  private func absence(_ figure: Bilingual) -> AxisDomain {
    AxisDomain(
      range: .shares, step: .one, name: figure,
      words: [
        Bilingual(zh: "\(figure.chinese)不空缺", en: "\(figure.english) is not empty"),
        Bilingual(zh: "\(figure.chinese)空缺", en: "\(figure.english) is empty"),
      ])
  }

  private func names(_ members: [Name], _ name: Bilingual) -> AxisDomain? {
    if members.isEmpty { return nil }
    return AxisDomain(
      range: Interval(.zero, Rational(members.count - 1)), step: .one, name: name,
      words: members.map { member in
        let member = quoted(member)
        return Bilingual(
          zh: "\(name.chinese)为\(member.chinese)", en: "\(name.english) is \(member.english)")
      })
  }

  private func quoted(_ name: Name) -> Bilingual {
    Bilingual(zh: "“\(name.text)”", en: "\"\(name.text)\"")
  }
}

extension Base {
  /// Whether it is never more: nobody is present who is not on the roster.
  fileprivate func isPart(of whole: Base) -> Bool {
    switch (self, whole) {
    case (.present, .roster), (.expressed, .valid), (.expressed, .allRows), (.valid, .allRows):
      true
    default: false
    }
  }
}
