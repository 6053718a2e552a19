public import Diagnostics
import ExactArithmetic
public import RubricModel

/// A condition of a grade with the values that were compared: `“满意”17÷34（应到人数）＝50%，不低于50%：符合`.
public struct ConditionWords {
  private let finding: ConditionFinding
  private let rubric: Rubric

  public init(_ finding: ConditionFinding, _ rubric: Rubric) {
    self.finding = finding
    self.rubric = rubric
  }

  public var text: Bilingual {
    if case .alternatives(let lines) = finding.fact { return joined(lines) }
    let said = comparison
    return Bilingual(
      zh: said.chinese + (finding.holds ? "：符合" : "：不符合"),
      en: said.english + (finding.holds ? ": holds" : ": fails"))
  }

  /// What is true of the unit, as a reason: `“满意率”55%，低于60%`.
  public var reason: Bilingual {
    switch (finding.condition, finding.fact) {
    case (.category, .category(let own?)): Bilingual(zh: "类别为“\(own)”", en: "category \"\(own)\"")
    case (.grade(let index, _), .grade(let own?)):
      Bilingual(
        zh: "“\(rubric.gradings[index].name[.chinese])”为“\(own[.chinese])”",
        en: "\"\(rubric.gradings[index].name[.english])\" is \"\(own[.english])\"")
    default: comparison
    }
  }

  /// Of lines of which so many are enough those that hold; where too few do, all of them.
  private func joined(_ lines: [[ConditionFinding]]) -> Bilingual {
    let held = lines.filter { $0.allSatisfy(\.holds) }
    let parts = (finding.holds ? held : lines).map { line in
      Bilingual.joined(
        line.map { ConditionWords($0, rubric).text }, by: Bilingual(zh: "，", en: ", "))
    }
    guard let (enough, all) = finding.condition.joined, enough > 1 else {
      return Bilingual.joined(parts, by: Bilingual(zh: "；或", en: "; or "))
    }
    let listed = Bilingual.joined(parts, by: Bilingual(zh: "；", en: "; "))
    let verb = held.count == 1 ? "holds" : "hold"
    let due = finding.holds ? "\(enough)项以上即可" : "不足\(enough)项"
    return Bilingual(
      zh: "所列\(all.count)项中符合\(held.count)项，\(due)：\(listed.chinese)",
      en:
        "\(held.count) of \(all.count) \(verb), \(enough) or more \(finding.holds ? "are enough" : "are needed"): \(listed.english)"
    )
  }

  private var comparison: Bilingual {
    switch (finding.condition, finding.fact) {
    case (.category(let index), .category(let own)):
      isIt(Bilingual(zh: "类别", en: "category"), own, rubric.categories[index].bilingual)
    case (.share(let marks, let levels, _, let bound), .share(let share)):
      compared(votes(for: levels, marks), of: share, bound)
    case (.turnout(_, let part, _, let bound), .share(let share)):
      compared(part.name, of: share, bound)
    case (.count(let marks, let counted, let bound), .number(let number)):
      joined(value(of: counted, marks, number), bound.predicate)
    case (
      .counts(let marks, let left, let comparison, let right, let times),
      .figures(let one, let other)
    ):
      joined(
        value(of: left, marks, one),
        comparison.predicate(
          times.map { multiple(value(of: right, marks, other), other, .number, $0) }
            ?? value(of: right, marks, other)))
    case (.records(let form, let item), .number(let number)):
      joined(
        value(of: item, on: form, number), Bilingual(zh: "有记录", en: "is on record"))
    case (.item(let form, let item, let bound), .number(let number)):
      joined(value(of: item, on: form, number), bound.predicate)
    case (.shared(let index, let bound), .number(let number)):
      joined(value(of: rubric.sharedNumbers[index], number), bound.predicate)
    case (.quantity(let index, let bound), .number(let number)):
      joined(value(of: rubric.quantities[index], number), bound.predicate)
    case (.figures(let left, let comparison, let right, let times), .figures(let one, let other)):
      joined(
        value(of: left, one),
        comparison.predicate(
          times.map { multiple(value(of: right, other), other, kind(of: right), $0) }
            ?? value(of: right, other)))
    case (.sum(let terms, let bound), .terms(let values, let sum)):
      joined(added(terms, values, sum), bound.predicate)
    case (.absent(let figure), .value(let value)): absent(figure, value)
    case (.mostVotes(let marks, let level), .votes(let votes, let most)):
      mostVotes(self.votes(for: [level], marks), votes, most)
    case (.unitCount(let count, let bound), .unitCount(let number)):
      units(rubric.text(of: count), number, bound)
    default: aboutResults
    }
  }

  private var aboutResults: Bilingual {
    switch (finding.condition, finding.fact) {
    case (.gradesAmong(let gradings, let bound, let grade), .gradesAmong(let number)):
      gradesAmong(quoted(gradings.map { rubric.gradings[$0].name.bilingual }), grade, number, bound)
    case (.grade(let index, let due), .grade(let own)):
      isIt(
        quoted([rubric.gradings[index].name.bilingual]), own?.text, Bilingual(same: due))
    case (.gradedUnits(let graded, let bound), .unitCount(let number)):
      units(graded.text(rubric.gradings[graded.grading].name), number, bound)
    case (.rank(let bound), .rank(let rank)):
      joined(Bilingual(zh: "名次\(rank)", en: "rank \(rank)"), bound.predicate)
    case (.rankAgainst(let comparison, let figure), .rankAgainst(let rank, let limit)):
      joined(
        Bilingual(zh: "名次\(rank)", en: "rank \(rank)"),
        comparison.predicate(value(of: figure, limit)))
    case (.rankShare(let bound), .rankShare(let rank, let ranked)):
      joined(
        Bilingual(
          zh: "名次\(rank)÷\(ranked)（参排单位数）＝\(percent(Rational(rank), Rational(ranked)))",
          en:
            "rank \(rank) / \(ranked) (ranked units) = \(percent(Rational(rank), Rational(ranked)))"
        ),
        bound.predicate)
    case (_, .notRanked): Bilingual(zh: "不参加排名", en: "not ranked")
    default: Bilingual(same: "")
    }
  }

  // MARK: Parts

  private func compared(_ name: Bilingual, of share: ShareFigure, _ bound: Bound) -> Bilingual {
    let percent = percent(share.numerator, share.denominator)
    return joined(
      Bilingual(
        zh: "\(name.chinese)\(share.numerator)÷\(share.denominator)（\(share.baseName.chinese)）"
          + "＝\(percent)",
        en: "\(name.english) \(share.numerator) / \(share.denominator)"
          + " (\(share.baseName.english)) = \(percent)"),
      bound.predicate)
  }

  private func mostVotes(_ name: Bilingual, _ votes: Int, _ most: Int) -> Bilingual {
    Bilingual(
      zh: "\(name.chinese)\(votes)票，得票最多的\(most)票",
      en:
        "\(name.english) has \(EnglishCount.text(votes, "vote")), the most that a level has is \(most)"
    )
  }

  private func gradesAmong(
    _ names: Bilingual, _ grade: String, _ number: Int, _ bound: CountBound
  ) -> Bilingual {
    Bilingual(
      zh: "\(names.chinese)中有\(number)项为“\(grade)”，\(bound.predicate.chinese)",
      en: "of \(names.english), \(number) \"\(grade)\", the number \(bound.predicate.english)")
  }

  private func units(_ name: Bilingual, _ number: Int, _ bound: CountBound) -> Bilingual {
    joined(
      Bilingual(zh: "\(name.chinese)\(number)", en: "\(name.english) \(number)"), bound.predicate)
  }

  /// `类别是“乙类”，应为“甲类”`.
  private func isIt(_ what: Bilingual, _ own: String?, _ due: Bilingual) -> Bilingual {
    Bilingual(
      zh: what.chinese + (own.map { "是“\($0)”" } ?? "没有") + "，应为“\(due.chinese)”",
      en: what.english + (own.map { " is \"\($0)\"" } ?? " is not given")
        + ", due is \"\(due.english)\"")
  }

  private func value(
    of counted: NumberOfMarks, _ marks: MarkSelection, _ number: Rational
  ) -> Bilingual {
    let text = number.shortestText()
    switch counted {
    case .base(let base):
      return Bilingual(zh: base.name.chinese + text, en: "\(base.name.english) \(text)")
    case .levels(let levels):
      let name = votes(for: levels, marks)
      return Bilingual(zh: "\(name.chinese)\(text)票", en: "\(name.english) \(text)")
    }
  }

  private func value(of item: Int, on form: Int, _ number: Rational) -> Bilingual {
    let name = quoted([rubric.forms[form].items[item].name.bilingual])
    let text = FigureText.decimals(of: number, rubric.forms[form].kind(ofItem: item))
    return Bilingual(zh: name.chinese + text, en: "\(name.english) \(text)")
  }

  private func value(of quantity: Quantity, _ number: Rational) -> Bilingual {
    let name = quoted([quantity.displayName])
    let text = FigureText.decimals(of: number, quantity.type.kind)
    return Bilingual(zh: name.chinese + text, en: "\(name.english) \(text)")
  }

  private func value(of operand: Quantity.Term.Operand, _ number: Rational) -> Bilingual {
    switch operand {
    case .quantity(let index): value(of: rubric.quantities[index], number)
    case .item(let form, let item): value(of: item, on: form, number)
    case .shared(let index): value(of: rubric.sharedNumbers[index], number)
    case .constant(let amount): amount.text
    case .unitCount(let count):
      Bilingual(
        zh: rubric.text(of: count).chinese + number.shortestText(),
        en: rubric.text(of: count).english + " " + number.shortestText())
    }
  }

  /// `“满意率”60% + “基本满意率”25%＝85%`.
  private func added(
    _ terms: [SignedFigure], _ values: [Rational], _ sum: Rational
  ) -> Bilingual {
    let parts = zip(terms, values).map { (value(of: $0.operand, $1), $0.isSubtracted) }
    return .sum(of: parts, FigureText.decimals(of: sum, kind(of: terms[0].operand)))
  }

  /// `“均价”40 × 50%＝20`.
  private func multiple(
    _ name: Bilingual, _ number: Rational, _ kind: ValueKind, _ times: Amount
  ) -> Bilingual {
    let factor = times.text
    let kind = times.kind == .points ? ValueKind.points : kind
    let product = FigureText.decimals(of: number * times.value, kind)
    return Bilingual(
      zh: "\(name.chinese) × \(factor.chinese)＝\(product)",
      en: "\(name.english) × \(factor.english) = \(product)")
  }

  private func kind(of operand: Quantity.Term.Operand) -> ValueKind {
    switch operand {
    case .quantity(let index): rubric.quantities[index].type.kind
    case .item(let form, let item): rubric.forms[form].kind(ofItem: item)
    case .shared(let index): rubric.sharedNumbers[index].kind
    case .constant, .unitCount: .number
    }
  }

  private func value(of shared: SharedNumber, _ number: Rational) -> Bilingual {
    let text = FigureText.decimals(of: number, shared.kind)
    return Bilingual(
      zh: shared.mention.chinese + text, en: "\(shared.mention.english) \(text)")
  }

  private func absent(_ figure: Quantity.Term.Operand, _ number: Rational?) -> Bilingual {
    if let number {
      return joined(value(of: figure, number), Bilingual(zh: "并不空缺", en: "is not empty"))
    }
    let name =
      if case .quantity(let index) = figure {
        quoted([rubric.quantities[index].displayName])
      } else {
        rubric.text(of: figure) { quoted([$0.bilingual]) }
      }
    return Bilingual(zh: name.chinese + "空缺", en: "\(name.english) is empty")
  }

  /// The levels that are counted, with whose marks they are: `组别“处长”的“优秀”`.
  private func votes(for levels: [Int], _ marks: MarkSelection) -> Bilingual {
    let form = rubric.forms[marks.form]
    let names = quoted(levels.compactMap { form.scale.levels?[$0].name.bilingual })
    let owners = [Dimension.criterion, .group, .round].compactMap { whose(marks, $0, form) }
    return owners.isEmpty
      ? names
      : Bilingual(
        zh: owners.map(\.chinese).joined(separator: "、") + "的" + names.chinese,
        en: names.english + " of " + owners.map(\.english).joined(separator: ", "))
  }

  /// Nil along a dimension that the rubric does not name.
  private func whose(_ marks: MarkSelection, _ dimension: Dimension, _ form: Form) -> Bilingual? {
    guard marks.names(dimension) else { return nil }
    let members = marks.members[dimension].map { [$0] } ?? marks.groups.sorted()
    let names = quoted(members.map { form.members(of: dimension)[$0].name.bilingual })
    return Bilingual(
      zh: dimension.name.chinese + names.chinese, en: dimension.name.english + " " + names.english)
  }

  private func quoted(_ names: [Bilingual]) -> Bilingual {
    Bilingual(
      zh: names.map { "“\($0.chinese)”" }.joined(separator: "、"),
      en: names.map { "\"\($0.english)\"" }.joined(separator: " and "))
  }

  private func joined(_ left: Bilingual, _ right: Bilingual) -> Bilingual {
    Bilingual(
      zh: "\(left.chinese)，\(right.chinese)", en: "\(left.english), \(right.english)")
  }

  private func percent(_ numerator: Rational, _ base: Rational) -> String {
    FigureText.decimals(of: numerator / base, .share)
  }
}

extension [ConditionFinding] {
  /// What an item gives, with what held of the unit: `2分（“满意率”84.2%，不低于80%）`.
  func naming(_ result: Bilingual, in rubric: Rubric) -> Bilingual {
    let reasons = flatMap(\.deciding).map { ConditionWords($0, rubric).reason }
    if reasons.isEmpty { return result }
    return Bilingual(
      zh: "\(result.chinese)（\(reasons.map(\.chinese).joined(separator: "；"))）",
      en: "\(result.english) (\(reasons.map(\.english).joined(separator: "; ")))")
  }
}

extension Quantity {
  /// Its name on a sheet.
  public var displayName: Bilingual {
    role == .finalScore ? Bilingual(zh: "最后得分", en: "Final score") : name.bilingual
  }
}
