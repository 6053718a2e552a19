import ExactArithmetic
import Foundation
import Rules
import Testing

/// The General Decimal Arithmetic test cases of Mike Cowlishaw (speleotrove.com/decimal/dectest.html)
/// that are about what this program does: exact sums, products and quotients, rounded once.
///
/// They come with Python; `make decimals` names their folder in `DECIMAL_VECTORS`.
@Suite(.enabled(if: vectorFolder != nil))
struct DecimalVectorTests {
  @Test(
    "Every case that applies agrees to the last digit",
    arguments: [
      ("add", 1400), ("subtract", 500), ("multiply", 200), ("divide", 390), ("quantize", 480),
      ("rounding", 400), ("inexact", 100), ("randoms", 500), ("squareroot", 2000),
      ("compare", 300), ("abs", 50), ("minus", 50), ("ddAdd", 700), ("ddMultiply", 200),
      ("dqDivide", 300), ("dqQuantize", 400),
    ])
  func agrees(_ file: String, _ least: Int) throws {
    let url = URL(filePath: try #require(vectorFolder)).appending(path: "\(file).decTest")
    let text = try String(contentsOf: url, encoding: .isoLatin1)
    var run = VectorFile()
    for line in text.split(whereSeparator: \.isNewline) { run.take(String(line)) }
    #expect(run.differing.isEmpty, "\(run.differing.prefix(5))")
    #expect(run.agreeing >= least, "only \(run.agreeing) cases")
  }
}

private let vectorFolder = ProcessInfo.processInfo.environment["DECIMAL_VECTORS"]

/// A number as the cases write it: digits and a power of ten.
private struct WrittenNumber {
  let value: Rational
  let exponent: Int

  init?(_ text: String) {
    let plain = text.filter { $0 != "'" }.uppercased()
    let parts = plain.split(separator: "E", omittingEmptySubsequences: false).map(String.init)
    guard parts.count <= 2, let mantissa = parts.first,
      let power = parts.count == 2 ? Int(parts[1].filter { $0 != "+" }) : 0, abs(power) < 400
    else { return nil }
    let digits = mantissa.filter { $0 != "." && $0 != "+" }
    let places =
      mantissa.firstIndex(of: ".").map {
        mantissa.distance(from: $0, to: mantissa.endIndex) - 1
      } ?? 0
    guard digits.contains(where: \.isNumber), let whole = BigInteger(digits: digits) else {
      return nil
    }
    exponent = power - places
    value = Rational(whole, over: BigInteger(1)) * Rational.tens(exponent)
  }
}

extension Rational {
  fileprivate static func tens(_ exponent: Int) -> Rational {
    (0..<abs(exponent)).reduce(Rational.one) { power, _ in
      exponent < 0 ? power / Rational(10) : power * Rational(10)
    }
  }

  /// The power of ten of its first digit; zero for zero.
  fileprivate var firstPower: Int {
    if isZero { return 0 }
    let value = magnitude
    var power = "\(value.numerator)".count - "\(value.denominator)".count
    if Rational.tens(power) > value { power -= 1 }
    return power
  }
}

private struct VectorFile {
  private(set) var agreeing = 0
  private(set) var differing: [String] = []
  private var precision = 9
  private var mode: RoundingMode? = .halfUp

  private static let modes: [String: RoundingMode] = [
    "half_up": .halfUp, "half_even": .halfEven, "down": .truncate, "up": .awayFromZero,
  ]
  /// What a number without limits to its exponent does not know.
  private static let foreign = [
    "Overflow", "Underflow", "Subnormal", "Clamped", "Invalid", "Division", "Lost_digits",
    "Conversion",
  ]

  mutating func take(_ line: String) {
    let words = Self.words(line)
    if words.count == 2, words[0].hasSuffix(":") {
      setContext(words[0].lowercased(), words[1].lowercased())
    } else if let arrow = words.firstIndex(of: "->"), arrow >= 3, arrow + 1 < words.count {
      let conditions = words[(arrow + 2)...]
      let isForeign = conditions.contains { word in Self.foreign.contains { word.hasPrefix($0) } }
      if !isForeign { work(words[1].lowercased(), Array(words[2..<arrow]), words[arrow + 1], line) }
    }
  }

  private static func words(_ line: String) -> [String] {
    let code = line.range(of: "--").map { String(line[..<$0.lowerBound]) } ?? line
    return code.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  private mutating func setContext(_ name: String, _ value: String) {
    switch name {
    case "precision:": precision = Int(value) ?? precision
    case "rounding:": mode = Self.modes[value]
    default: break
    }
  }

  private mutating func work(
    _ operation: String, _ operands: [String], _ result: String, _ line: String
  ) {
    let numbers = operands.compactMap(WrittenNumber.init)
    guard let mode, numbers.count == operands.count, let due = WrittenNumber(result),
      let found = value(operation, numbers, mode)
    else { return }
    if found == due.value { agreeing += 1 } else { differing.append("\(line): \(found)") }
  }

  /// Nil for an operation of others.
  private func value(
    _ operation: String, _ numbers: [WrittenNumber], _ mode: RoundingMode
  ) -> Rational? {
    let first = numbers[0].value
    switch (operation, numbers.count) {
    case ("abs", 1): return rounded(first.magnitude, mode)
    case ("minus", 1): return rounded(-first, mode)
    case ("plus", 1): return rounded(first, mode)
    // The cases demand half-even of a root, whatever the context says.
    case ("squareroot", 1):
      return first.squareRoot(toPlaces: precision - 1 - rootPower(first)) {
        $0.comparedToHalf == .above || ($0.comparedToHalf == .exactly && $0.keptDigitIsOdd)
      }
    case ("add", 2): return rounded(first + numbers[1].value, mode)
    case ("subtract", 2): return rounded(first - numbers[1].value, mode)
    case ("multiply", 2): return rounded(first * numbers[1].value, mode)
    case ("divide", 2): return rounded(first / numbers[1].value, mode)
    case ("quantize", 2): return mode.round(first, toPlaces: -numbers[1].exponent)
    case ("compare", 2):
      return first == numbers[1].value ? .zero : first < numbers[1].value ? -.one : .one
    default: return nil
    }
  }

  private func rounded(_ value: Rational, _ mode: RoundingMode) -> Rational {
    mode.round(value, toPlaces: precision - 1 - value.firstPower)
  }

  /// The power of ten of the first digit of the root.
  private func rootPower(_ value: Rational) -> Int {
    let power = value.firstPower
    return power >= 0 ? power / 2 : -((1 - power) / 2)
  }
}
