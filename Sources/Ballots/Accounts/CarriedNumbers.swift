import Diagnostics
import ExactArithmetic
import RubricModel
import Tables

/// The number that each suggestion, or each ballot, carries. Whoever marks it, and whichever unit a
/// row is about, all its rows have to say the same.
struct CarriedNumbers: Sendable {
  private struct Said {
    let number: Rational
    let origin: MarkOrigin
    /// Whether a row has been noted that says something else.
    var isContradicted = false
  }

  private enum Fault {
    case blank
    case noNumber(NumberRefusal)
    case offScale
  }

  /// By the number of the suggestion, or of the ballot.
  private var said: [Int: Said] = [:]
  private var conflicts: [(first: MarkOrigin, second: MarkOrigin, carrier: Int)] = []
  private var faults: [(fault: Fault, text: String, origin: MarkOrigin)] = []

  /// - Parameter text: the cell; empty where it is blank.
  mutating func note(
    _ text: String, at coordinate: Coordinate, on form: Form, origin: MarkOrigin
  ) {
    guard let factor = form.factor else { return }
    let carrier = coordinate[factor.carrier.dimension]
    if carrier < 0 { return }
    if text.isBlank { return faults.append((.blank, text, origin)) }
    switch DecimalReader.read(text) {
    case .failure(let refusal): faults.append((.noNumber(refusal), text, origin))
    case .success(let number):
      guard factor.scale.contains(number.value) else {
        return faults.append((.offScale, text, origin))
      }
      note(number.value, of: carrier, origin)
    }
  }

  private mutating func note(_ number: Rational, of carrier: Int, _ origin: MarkOrigin) {
    guard let earlier = said[carrier] else {
      said[carrier] = Said(number: number, origin: origin)
      return
    }
    if earlier.number == number || earlier.isContradicted { return }
    said[carrier]?.isContradicted = true
    conflicts.append((earlier.origin, origin, carrier))
  }

  /// - Parameter carrier: the suggestion, or whoever cast the ballot.
  func number(of carrier: Int) -> Rational? { said[carrier]?.number }

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
          factor.isOfBallot
            ? sheet.voters.names[$0.carrier] : sheet.suggestions.names[$0.carrier], factor,
          earlier: sheet.place(of: $0.first), at: sheet.place(of: $0.second))
      }
  }
}
