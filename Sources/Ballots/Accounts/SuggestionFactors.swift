import Diagnostics
import ExactArithmetic
import RubricModel
import Tables

/// The number that each suggestion carries. Whoever marks it, and whichever unit handles it, all
/// its rows have to say the same.
struct SuggestionFactors: Sendable {
  private struct Said {
    let number: Rational
    let origin: MarkOrigin
  }

  private enum Fault {
    case blank
    case noNumber(NumberRefusal)
    case offScale
  }

  /// By the number of the suggestion.
  private var said: [Int: Said] = [:]
  private var conflicts: [(first: MarkOrigin, second: MarkOrigin, suggestion: Int)] = []
  private var faults: [(fault: Fault, text: String, origin: MarkOrigin)] = []

  /// - Parameter text: the cell; empty where it is blank.
  mutating func note(
    _ text: String, of suggestion: Int, on form: Form, origin: MarkOrigin
  ) {
    guard let factor = form.factor, suggestion >= 0 else { return }
    if text.isBlank { return faults.append((.blank, text, origin)) }
    switch DecimalReader.read(text) {
    case .failure(let refusal): faults.append((.noNumber(refusal), text, origin))
    case .success(let number):
      guard factor.scale.contains(number.value) else {
        return faults.append((.offScale, text, origin))
      }
      note(number.value, of: suggestion, origin)
    }
  }

  private mutating func note(_ number: Rational, of suggestion: Int, _ origin: MarkOrigin) {
    guard let earlier = said[suggestion] else {
      said[suggestion] = Said(number: number, origin: origin)
      return
    }
    if earlier.number != number, !conflicts.contains(where: { $0.suggestion == suggestion }) {
      conflicts.append((earlier.origin, origin, suggestion))
    }
  }

  func number(ofSuggestion suggestion: Int) -> Rational? { said[suggestion]?.number }

  func diagnostics(_ sheet: MarkSheet, _ form: Form) -> [Diagnostic] {
    guard let factor = form.factor else { return [] }
    return faults.map { fault, text, origin in
      let place = sheet.place(of: origin)
      return switch fault {
      case .blank: .factorBlank(factor, at: place)
      case .noNumber(let refusal): .factorIsNoNumber(text, factor, because: refusal, at: place)
      case .offScale: .factorOffScale(text, factor, at: place)
      }
    }
      + conflicts.map {
        .factorsDiffer(
          sheet.suggestions.names[$0.suggestion], factor,
          earlier: sheet.place(of: $0.first), at: sheet.place(of: $0.second))
      }
  }
}
