import Diagnostics
import ExactArithmetic

/// What the thing that a condition asks about can be.
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
    case .countLead(let marks, let left, let right, let times):
      return lead(of: left, over: right, times, forms[marks.form])
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

  private func lead(
    of left: NumberOfMarks, over right: NumberOfMarks, _ times: Amount?, _ form: FormDraft
  ) -> AxisDomain {
    let (one, other) = (mention(of: left, form), mention(of: mention(of: right, form), times))
    let isPart = times == nil && left.isPart(of: right)
    let isWhole = times == nil && right.isPart(of: left)
    return AxisDomain(
      range: Interval(isWhole ? .zero : nil, isPart ? .zero : nil),
      step: times == nil ? .one : nil, kind: .number,
      name: Bilingual(
        zh: "\(one.chinese)减去\(other.chinese)", en: "\(one.english) minus \(other.english)"))
  }

  func mention(of counted: NumberOfMarks, _ form: FormDraft) -> Bilingual {
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

extension NumberOfMarks {
  /// Whether it is never more. What is behind a level depends on the form: an abstention is valid
  /// and not expressed.
  fileprivate func isPart(of whole: NumberOfMarks) -> Bool {
    switch (self, whole) {
    case (.levels(let some), .levels(let more)): Set(some).isSubset(of: more)
    case (.levels, .base(.allRows)): true
    case (.base(let part), .base(let whole)): part.isPart(of: whole)
    default: false
    }
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
