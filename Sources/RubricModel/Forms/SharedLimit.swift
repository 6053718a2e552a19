public import Diagnostics
public import ExactArithmetic
import RubricSyntax
import Rules

/// A number of the meeting that a ballot is held to: how many are to be elected, how many points
/// there are to share out.
public struct SharedLimit: Hashable, Sendable {
  /// Among the shared numbers of the rubric.
  public let index: Int
  public let name: Name
  /// The ballot may have so many times as much.
  public let times: Int
  /// What the meeting says it is; nil in a rubric, and where the meeting says nothing.
  public private(set) var value: Rational?

  init(_ index: Int, _ name: Name, times: Int = 1) {
    self.index = index
    self.name = name
    self.times = times
  }

  /// The same for a meeting with these numbers.
  func with(_ numbers: [Rational?]) -> SharedLimit {
    var known = self
    known.value = numbers.indices.contains(index) ? numbers[index] : nil
    return known
  }

  /// A meeting that does not say the number is refused for that alone.
  public func isKept(by amount: Rational, _ comparison: Comparison) -> Bool {
    guard let value else { return true }
    return comparison.holds(amount, value * Rational(times))
  }

  /// In the words of a rubric, with what is known of it: `“应选数”（10）`.
  public var text: Bilingual {
    let known = value.map { $0.shortestText() }
    let multiple = Keyword.times.spelling
    return Bilingual(
      zh: "“\(name[.chinese])”" + (known.map { "（\($0)）" } ?? "")
        + (times == 1 ? "" : "\(multiple.chinese)\(times)"),
      en: "\"\(name[.english])\"" + (known.map { " (\($0))" } ?? "")
        + (times == 1 ? "" : " \(multiple.english) \(times)"))
  }
}
