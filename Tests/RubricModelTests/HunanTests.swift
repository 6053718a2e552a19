import Diagnostics
import ExactArithmetic
import Rules
import Testing

@testable import RubricModel

@Suite struct HunanTests {
  @Test(arguments: [Hunan.chinese, Hunan.english])
  func loadsWithTwoNotices(_ text: String) throws {
    let outcome = load(text)
    #expect(outcome.value != nil)
    #expect(outcome.problems == [])
    let headlines = outcome.diagnostics.map(\.headline.english)
    #expect(
      headlines == [
        "\"现场测评\" is worth 80 points, its steps reach 78 at most.",
        "\"不合格\" can never occur: the final score lies between 60 points and 98 points.",
      ])
  }

  @Test func bothVocabulariesSayTheSame() throws {
    let chinese = try #require(load(Hunan.chinese).value)
    let english = try #require(load(Hunan.english).value)
    #expect(Meaning(chinese) == Meaning(english))
    #expect(chinese.language == .chinese)
    #expect(english.language == .english)
  }

  @Test func feedbackLadderIsTyped() throws {
    let component = try #require(load(Hunan.chinese).value).quantities[0]
    let whole = Interval(.zero, .one)
    #expect(
      component.ladder.map(\.result) == [
        ValueType(
          kind: .share, dimensions: [.suggestion, .criterion], mayBeAbsent: true, range: whole,
          places: nil),
        ValueType(
          kind: .share, dimensions: [.criterion], mayBeAbsent: false, range: whole, places: nil),
        ValueType(kind: .share, dimensions: [], mayBeAbsent: false, range: whole, places: nil),
        ValueType(
          kind: .points, dimensions: [], mayBeAbsent: false,
          range: Interval(.zero, Rational(20)), places: nil),
        ValueType(
          kind: .points, dimensions: [], mayBeAbsent: false,
          range: Interval(.zero, Rational(20)), places: 2),
      ])
    #expect(component.printedPlaces == 2)
    #expect(component.shownRounding == nil)
  }

  @Test func feedbackStepsAreTheSteps() throws {
    let component = try #require(load(Hunan.chinese).value).quantities[0]
    func mean(
      _ dimension: Dimension, _ average: Average, _ empty: EmptyTreatment?
    ) -> Step {
      .collapse(
        Collapse(
          dimensions: [dimension], isWithinCategories: false, selection: nil, average: average,
          whenEmpty: empty,
          whenPartEmpty: nil))
    }
    #expect(
      component.ladder.map(\.step) == [
        mean(.deputy, .plainMean, .leftOut), mean(.suggestion, .plainMean, .refuse),
        mean(.criterion, .weightedMean, nil), .multiply(by: Amount(Rational(20), .points)),
        .round(Rounding(mode: .halfUp, places: 2)),
      ])
  }

  @Test func liveLadderIsTyped() throws {
    let component = try #require(load(Hunan.chinese).value).quantities[1]
    let range = Interval(Rational(60), Rational(78))
    #expect(
      component.ladder.map(\.result) == [
        ValueType(kind: .points, dimensions: [], mayBeAbsent: false, range: range, places: nil),
        ValueType(kind: .points, dimensions: [], mayBeAbsent: false, range: range, places: 2),
      ])
  }

  @Test func finalScoreIsTyped() throws {
    let final = try #require(load(Hunan.chinese).value).quantities[2]
    #expect(
      final.type
        == ValueType(
          kind: .points, dimensions: [], mayBeAbsent: false,
          range: Interval(Rational(60), Rational(98)), places: 2))
    #expect(final.printedPlaces == 2)
    #expect(final.printed(Rational(187, over: 2)) == "93.50")
  }

  @Test func stepsAreCitedByArticleAndItem() throws {
    let rubric = try #require(load(Hunan.english).value)
    let citations = rubric.quantities[0].ladder.map { $0.spot.citation?.text.english }
    #expect(citations == (1...5).map { "Article 3, item (\($0))" })
    #expect(rubric.quantities[2].ladder.map { $0.spot.citation?.text.english } == ["Article 5"])
  }
}
