import Ballots
public import Diagnostics
import ExactArithmetic
public import RubricModel
import Rules
import Scoring

/// A rule of a rubric, and whether an example reaches it.
public struct CoveredRule: Sendable {
  /// What the rule is about: `空白：票`, `空缺`.
  public let text: Bilingual
  public let spot: Spot
  public let isReached: Bool
}

/// Which rules of a rubric its examples reach: a case that no example shows is a rule that nobody
/// has tried.
public struct RuleCoverage: Sendable {
  public let rules: [CoveredRule]

  public var reached: Int { rules.count(where: \.isReached) }

  /// Whole percent, rounded down: 100 only when every rule is reached.
  public var percent: Int { rules.isEmpty ? 100 : reached * 100 / rules.count }

  public init(of rubric: Rubric) {
    let trials = rubric.examples.map { Trial($0, rubric) }
    rules =
      Self.cases(of: rubric, trials) + Self.votes(of: rubric, trials)
      + Self.steps(of: rubric, trials) + Self.grades(of: rubric, trials)
      + Self.standing(of: rubric, trials) + Self.ties(of: rubric, trials)
  }

  // MARK: Marks

  private static func cases(of rubric: Rubric, _ trials: [Trial]) -> [CoveredRule] {
    rubric.forms.enumerated().flatMap { index, form in
      let tried = form.caseSpots.filter { $0.key != .duplicate || form.looksForDuplicates }
      let cases = tried.sorted { $0.value.isBefore($1.value) }.map { markCase, spot in
        CoveredRule(
          text: Bilingual(
            zh: "“\(form.name[.chinese])”：\(markCase.name.chinese)",
            en: "\"\(form.name[.english])\": \(markCase.name.english)"), spot: spot,
          isReached: trials.contains { $0.meets(markCase, on: index) })
      }
      guard let rules = form.ballotRules, let first = rules.rules.first else { return cases }
      let breaks = CoveredRule(
        text: Bilingual(zh: "不合每票规定的票", en: "a ballot that breaks a rule"), spot: first.spot,
        isReached: trials.contains { $0.breaksBallotRule(on: index) })
      return cases + [breaks]
    }
  }

  private static func votes(of rubric: Rubric, _ trials: [Trial]) -> [CoveredRule] {
    rubric.voteConditions.map { condition in
      CoveredRule(
        text: Bilingual(
          zh: "不符合：\(condition.text.chinese)", en: "fails: \(condition.text.english)"),
        spot: condition.spot,
        isReached: trials.contains { trial in
          // Where others fail, those on figures are not tested.
          trial.result?.vote?.findings.contains {
            !$0.holds && $0.condition.spot.place == condition.spot.place
          } ?? false
        })
    }
  }

  // MARK: Scores

  private static func steps(of rubric: Rubric, _ trials: [Trial]) -> [CoveredRule] {
    rubric.quantities.enumerated().flatMap { index, quantity in
      cases(of: quantity, index, trials) + emptyTerms(of: quantity, index, trials)
        + quantity.ladder.enumerated().flatMap { position, placed in
          StepRule.all(of: placed.step, in: rubric).map { rule in
            CoveredRule(
              text: Bilingual(
                zh: "“\(quantity.name[.chinese])”：\(rule.text.chinese)",
                en: "\"\(quantity.name[.english])\": \(rule.text.english)"), spot: placed.spot,
              isReached: trials.contains { trial in
                trial.workings(quantity: index, step: position).contains(where: rule.isReached)
                  || (rule.stopsTheCount && trial.stops(at: placed.spot))
              })
          }
        }
    }
  }

  /// What is said of terms at the head of a ladder that have no value.
  private static func emptyTerms(
    of quantity: Quantity, _ index: Int, _ trials: [Trial]
  ) -> [CoveredRule] {
    if case .figures(let list) = quantity.start { return gap(of: list, quantity, index, trials) }
    guard case .terms(let terms) = quantity.start else { return [] }
    return terms.filter { $0.whenEmpty != nil }.map { term in
      CoveredRule(
        text: Bilingual(
          zh: "“\(quantity.name[.chinese])”：空缺", en: "\"\(quantity.name[.english])\": empty"),
        spot: quantity.spot,
        isReached: trials.contains { trial in
          if term.whenEmpty == .refuse { return trial.stops(at: quantity.spot) }
          return trial.workings(quantity: index, step: nil).contains { working in
            guard case .begun(.added(let added)) = working else {
              return term.whenEmpty == .leftOut
            }
            return !added.contains { $0.operand == term.operand && !$0.isSubstitute }
          }
        })
    }
  }

  /// What is said of several figures of which some have no value.
  private static func gap(
    of list: FigureList, _ quantity: Quantity, _ index: Int, _ trials: [Trial]
  ) -> [CoveredRule] {
    let isReached = trials.contains { trial in
      if list.gap == .refuse { return trial.stops(at: quantity.spot) }
      return trial.workings(quantity: index, step: nil).contains { working in
        guard case .begun(.listed(let listed)) = working else { return true }
        return listed.figures.count { !$0.isSubstitute } < list.figures.count
      }
    }
    return [
      CoveredRule(
        text: Bilingual(
          zh: "“\(quantity.name[.chinese])”：空缺", en: "\"\(quantity.name[.english])\": empty"),
        spot: quantity.spot, isReached: isReached)
    ]
  }

  /// The items of a quantity by cases.
  private static func cases(
    of quantity: Quantity, _ index: Int, _ trials: [Trial]
  ) -> [CoveredRule] {
    guard case .cases(let rules) = quantity.start else { return [] }
    return rules.enumerated().map { item, rule in
      CoveredRule(
        text: Bilingual(
          zh: "“\(quantity.name[.chinese])”：第（\(ChineseNumeral.text(item + 1))）项",
          en: "\"\(quantity.name[.english])\": item (\(item + 1))"), spot: rule.spot,
        isReached: trials.contains { trial in
          trial.workings(quantity: index, step: nil).contains {
            if case .begun(.decided(item, _, _)) = $0 { true } else { false }
          }
        })
    }
  }

  // MARK: Results

  private static func grades(of rubric: Rubric, _ trials: [Trial]) -> [CoveredRule] {
    rubric.gradings.enumerated().flatMap { index, grading in
      grading.items.enumerated().map { item, rule in
        let (grading, given) = (grading.name.quoted, rule.gives.words)
        return CoveredRule(
          text: Bilingual(
            zh: "\(grading.chinese)：\(given.chinese)", en: "\(grading.english): \(given.english)"),
          spot: rule.spot,
          isReached: trials.contains { trial in
            trial.result?.units.contains { $0.isGraded(by: item, rule.gives, ofGrading: index) }
              ?? false
          })
      }
    }
  }

  /// Who is not ranked, and who is ranked behind all others.
  private static func standing(of rubric: Rubric, _ trials: [Trial]) -> [CoveredRule] {
    guard let ranking = rubric.ranking else { return [] }
    func covered(
      _ rules: [RankingRule], _ words: Bilingual, _ finding: (UnitResult) -> RankingFinding?
    ) -> [CoveredRule] {
      rules.enumerated().map { index, rule in
        CoveredRule(
          text: Bilingual(
            zh: "\(words.chinese)：第（\(ChineseNumeral.text(index + 1))）项",
            en: "\(words.english): item (\(index + 1))"), spot: rule.spot,
          isReached: trials.contains { trial in
            trial.result?.units.contains { finding($0)?.rule == index } ?? false
          })
      }
    }
    return covered(
      ranking.notRanked, Bilingual(zh: "不参加排名", en: "not ranked"), \.notRanked)
      + covered(
        ranking.behindOthers, Bilingual(zh: "排在其他单位之后", en: "behind all others"),
        \.behindOthers)
  }

  private static func ties(of rubric: Rubric, _ trials: [Trial]) -> [CoveredRule] {
    guard let ranking = rubric.ranking else { return [] }
    let asked = Set(trials.flatMap { $0.result?.tieBreaksAsked ?? [] })
    return ranking.tieBreaks.enumerated().map { index, link in
      CoveredRule(
        text: Bilingual(
          zh: "同分：\(link.words.chinese)", en: "equal scores: \(link.words.english)"),
        spot: ranking.spot, isReached: asked.contains(index))
    }
  }
}

/// What an example has shown.
private struct Trial {
  let result: SessionResult?
  let diagnostics: [Diagnostic]
  /// Where each form, and what the example gives of it, stands.
  private let places: [Set<Place>]

  init(_ example: Example, _ rubric: Rubric) {
    let outcome = ExampleRunner.result(of: example, rubric)
    result = outcome.value
    diagnostics = outcome.diagnostics
    places = rubric.forms.enumerated().map { index, form in
      let rows = example.given.filter { $0.form == index }.flatMap(\.rows)
      return Set([form.spot.place] + rows.map(\.spot.place))
    }
  }

  /// The codes of marks that stop the count, by case.
  private static let refusals: [MarkCase: Set<String>] = [
    .blank: ["B0203"], .severalMarks: ["B0211"], .offScale: ["B0204"], .outsideBounds: ["B0205"],
    .duplicate: ["B0206"], .missing: ["B0207", "B0208"], .ownUnit: ["B0232"],
  ]

  func meets(_ markCase: MarkCase, on index: Int) -> Bool {
    if result?.count.form(index)?.casesMet.contains(markCase) == true { return true }
    return isRefused(Self.refusals[markCase] ?? [], on: index)
  }

  func breaksBallotRule(on index: Int) -> Bool {
    let isVoid = result?.count.form(index)?.marks.contains(where: \.isOfBrokenBallot)
    return isVoid == true || isRefused(["B0214"], on: index)
  }

  private func isRefused(_ codes: Set<String>, on form: Int) -> Bool {
    diagnostics.contains {
      $0.severity == .error && codes.contains($0.code)
        && $0.place.map(places[form].contains) == true
    }
  }

  func workings(quantity: Int, step: Int?) -> [DerivationLine.Working] {
    (result?.derivations ?? []).filter { $0.quantity == quantity }.flatMap(\.lines)
      .filter { $0.step == step }.map(\.working)
  }

  func stops(at spot: Spot) -> Bool { diagnostics.contains { $0.cause?.place == spot.place } }
}

extension Grading {
  /// Its grades with the items that give them.
  fileprivate var items: [(gives: GivenGrade, spot: Spot)] {
    switch method {
    case .bands(_, let bands): bands.map { (.named($0.grade), $0.spot) }
    case .rules(let rules): rules.map { ($0.gives, $0.spot) }
    }
  }
}

extension UnitResult {
  /// Whether it has the grade that an item names, or one by this very item.
  fileprivate func isGraded(by item: Int, _ gives: GivenGrade, ofGrading index: Int) -> Bool {
    switch gives {
    case .named(let grade): grades[index] == grade
    case .earlier: ruleFindings[index].contains { $0.rule == item && $0.ending == .decided }
    }
  }
}

extension Form {
  /// Where ballot numbers mean nothing, no mark can be there twice.
  fileprivate var looksForDuplicates: Bool { treatments.duplicate != .notChecked }
}

extension Spot {
  fileprivate func isBefore(_ other: Spot) -> Bool {
    guard case .source(let left) = place, case .source(let right) = other.place else {
      return false
    }
    return (left.line, left.column) < (right.line, right.column)
  }
}

extension JudgedMark {
  /// Whether its ballot breaks a rule for whole ballots.
  fileprivate var isOfBrokenBallot: Bool {
    if case .void(.ballotRule) = status { true } else { false }
  }
}
