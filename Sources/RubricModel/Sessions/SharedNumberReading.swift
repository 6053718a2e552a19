public import Diagnostics
public import ExactArithmetic
import RubricSyntax

extension MeetingCounts {
  /// Notes what a sentence of a session or an example says of a shared number. Which of them are
  /// one, the rubric knows: a number has two names.
  mutating func noteShared(_ fact: SyntaxNode, _ reader: Reader) {
    guard let name = fact.names.first else { return }
    shared.append(
      GivenNumber(name.text, reader.amount(fact.first(.amount)), at: reader.spot(fact)))
  }
}

extension GivenNumber {
  /// A number as somebody types it outside of a sentence: `0.95`, `10%`, `-5`; nil for any other
  /// text.
  public init?(_ name: String, typed text: String, at spot: Spot) {
    if case .success(let share) = PercentReader.read(text) {
      self.init(name, Amount(share.value, .share), at: spot)
    } else if case .success(let number) = DecimalReader.read(text) {
      self.init(name, Amount(number.value, .bare), at: spot)
    } else {
      return nil
    }
  }
}

extension Rubric {
  /// The shared numbers as a meeting gives them, by index and nil where it does not, with what is
  /// wrong with that.
  public func sharedNumbers(in counts: MeetingCounts) -> (
    values: [Rational?], problems: [Diagnostic]
  ) {
    if sharedNumbers.isEmpty, counts.shared.isEmpty { return ([], []) }
    let (values, problems) = sharedNumbers.values(in: counts.shared)
    let missing = sharedNumbers.missing(in: counts.shared)
    return (values, problems + missing.map { .sharedMissing($0) })
  }
}

extension [SharedNumber] {
  func values(in given: [GivenNumber]) -> (values: [Rational?], problems: [Diagnostic]) {
    var values = [Rational?](repeating: nil, count: count)
    var told: Set<Int> = []
    var problems: [Diagnostic] = []
    for number in given {
      guard let index = firstIndex(where: { $0.name.isCalled(number.name) }) else {
        problems.append(.noSharedNumber(number, among: self))
        continue
      }
      if !told.insert(index).inserted {
        problems.append(.sharedTwice(self[index], at: number.spot))
      } else if let problem = self[index].problem(with: number) {
        problems.append(problem)
      } else {
        values[index] = number.amount.value
      }
    }
    return (values, problems)
  }

  /// Those that somebody reckons with and that nobody has told, rightly or wrongly.
  func missing(in given: [GivenNumber]) -> [SharedNumber] {
    filter { number in number.isUsed && !given.contains { number.name.isCalled($0.name) } }
  }
}

extension SharedNumber {
  fileprivate func problem(with given: GivenNumber) -> Diagnostic? {
    if !given.amount.fits(kind) { return .sharedOfOtherKind(self, given) }
    return scale.value.contains(given.amount.value) ? nil : .sharedOffScale(self, given)
  }
}
