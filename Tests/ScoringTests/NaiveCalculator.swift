import ExactArithmetic

// A second calculator, written from LANGUAGE.md ("Words that decide numbers") and from no source of
// the engine: dictionaries, plain loops, and fractions. Slow and simple on purpose.

/// What a mark is for and who gave it, by name; a dimension that is gone is "".
struct NaiveKey: Hashable {
  var unit: String
  var criterion = ""
  var suggestion = ""
  var rater = ""

  subscript(dimension: NaiveDimension) -> String {
    get {
      switch dimension {
      case .raters, .deputies: rater
      case .answers: rater + " " + suggestion
      case .suggestions: suggestion
      case .criteria: criterion
      }
    }
    set {
      switch dimension {
      case .raters, .deputies: rater = newValue
      case .answers: (rater, suggestion) = (newValue, newValue)
      case .suggestions: suggestion = newValue
      case .criteria: criterion = newValue
      }
    }
  }
}

enum NaiveDimension: String {
  case raters, deputies, suggestions, criteria
  /// Every answer by itself, of whatever deputy and suggestion.
  case answers = "deputies and suggestions"
}

enum NaiveGap: Hashable {
  case leftOut
  case refuse
  case countsAs(String)
  case sharesOutWeight
  /// The rubric says nothing, since it cannot occur.
  case impossible
}

enum NaiveAverage: String {
  case mean = "plain mean"
  case weighted = "weighted mean"
  case sum
  case median
}

enum NaiveMode: String, CaseIterable {
  case halfUp = "round half up"
  case halfEven = "round half even"
  case truncate
  case up = "round up"
}

enum NaiveStep {
  case over(NaiveDimension, NaiveAverage, empty: NaiveGap, partEmpty: NaiveGap)
  case times(String)
  case round(NaiveMode, Int)
  case exact
}

/// The ladder of one component, as a list of steps and as the words of the rubric.
struct NaiveLadder {
  var steps: [NaiveStep]

  var words: String {
    steps.map { step in
      switch step {
      case .over(let dimension, let average, let empty, let partEmpty):
        "over \(dimension.rawValue), \(average.rawValue)"
          + Self.words(empty, after: "empty")
          + Self.words(partEmpty, after: "part empty", isSum: average == .sum)
      case .times(let amount): "times \(amount)"
      case .round(let mode, let places): "\(mode.rawValue), keep \(places) places"
      case .exact: "no rounding, shown round half up, keep 3 places"
      }
    }.joined(separator: "; ")
  }

  /// - Parameter isSum: a sum has full points in place of weights.
  private static func words(_ gap: NaiveGap, after word: String, isSum: Bool = false) -> String {
    switch gap {
    case .leftOut: ", \(word) left out"
    case .refuse: ", \(word) refuse"
    case .countsAs(let amount): ", \(word) counts as \(amount)"
    case .sharesOutWeight:
      ", \(word) \(isSum ? "scales up to full points" : "shares out weight")"
    case .impossible: ""
    }
  }
}

/// The count stops.
struct NaiveRefusal: Error {}

struct NaiveCalculator {
  let units: [String]
  /// The criteria with their weights, in order; empty on a form without.
  let criteria: [(name: String, weight: Rational)]

  /// What the ladder gives each unit: the value, and the value before its last rounding.
  /// - Parameters:
  ///   - marks: every mark that stands in the file or should; nil when it is not counted.
  ///   - isShare: whether the marks are shares, which are rounded in percent.
  func scores(
    _ marks: [NaiveKey: Rational?], _ ladder: NaiveLadder, standing: Set<NaiveDimension>,
    isShare: Bool
  ) throws -> [String: (exact: Rational, unrounded: Rational)] {
    var values = marks
    var standing = standing
    var isShare = isShare
    var unrounded: [NaiveKey: Rational?]?
    for step in ladder.steps {
      switch step {
      case .over(let dimension, let average, let empty, let partEmpty):
        standing.subtract(dimension == .answers ? [.deputies, .suggestions] : [dimension])
        values = try collapse(values, dimension, average, empty, partEmpty, left: standing)
      case .times(let amount):
        if amount.hasSuffix("points") { isShare = false }
        values = values.mapValues { $0.map { $0 * naiveAmount(amount) } }
      case .round(let mode, let places):
        if standing.isEmpty { unrounded = values }
        let all = isShare ? places + 2 : places
        values = values.mapValues { $0.map { naiveRound($0, mode, all) } }
      case .exact: break
      }
    }
    var scores: [String: (Rational, Rational)] = [:]
    for (key, value) in values {
      guard let value else { continue }
      scores[key.unit] = (value, (unrounded?[key] ?? nil) ?? value)
    }
    return scores
  }

  private func collapse(
    _ values: [NaiveKey: Rational?], _ dimension: NaiveDimension, _ average: NaiveAverage,
    _ empty: NaiveGap, _ partEmpty: NaiveGap, left: Set<NaiveDimension>
  ) throws -> [NaiveKey: Rational?] {
    var groups: [NaiveKey: [(member: String, value: Rational)]] = [:]
    for key in groupsThatExist(left) { groups[key] = [] }
    for (key, value) in values {
      var group = key
      group[dimension] = ""
      if groups[group] == nil { groups[group] = [] }
      if let value { groups[group]?.append((key[dimension], value)) }
    }
    var result: [NaiveKey: Rational?] = [:]
    for (key, members) in groups {
      result[key] = try combined(members, dimension, average, empty, partEmpty)
    }
    return result
  }

  /// Where only what the rubric or the session lists is left, all of it exists.
  private func groupsThatExist(_ left: Set<NaiveDimension>) -> [NaiveKey] {
    if left.isEmpty { return units.map { NaiveKey(unit: $0) } }
    if left != [.criteria] { return [] }
    return units.flatMap { unit in
      criteria.map { NaiveKey(unit: unit, criterion: $0.name) }
    }
  }

  private func combined(
    _ found: [(member: String, value: Rational)], _ dimension: NaiveDimension,
    _ average: NaiveAverage, _ empty: NaiveGap, _ partEmpty: NaiveGap
  ) throws -> Rational? {
    if found.isEmpty {
      switch empty {
      case .leftOut: return nil
      case .countsAs(let amount): return naiveAmount(amount)
      default: throw NaiveRefusal()
      }
    }
    var members = found
    if average == .sum, dimension == .criteria, partEmpty == .sharesOutWeight {
      // All of them have the same points in full.
      let part = found.reduce(Rational.zero) { $0 + $1.value } / Rational(found.count)
      return part * Rational(criteria.count)
    }
    if dimension == .criteria {
      let absent = criteria.map(\.name).filter { name in !found.contains { $0.member == name } }
      if !absent.isEmpty, partEmpty == .refuse { throw NaiveRefusal() }
      if case .countsAs(let amount) = partEmpty {
        members += absent.map { ($0, naiveAmount(amount)) }
      }
    }
    return value(of: members, average)
  }

  private func value(
    of members: [(member: String, value: Rational)], _ average: NaiveAverage
  ) -> Rational {
    switch average {
    case .sum: return members.reduce(.zero) { $0 + $1.value }
    case .mean: return members.reduce(.zero) { $0 + $1.value } / Rational(members.count)
    case .median:
      let sorted = members.map(\.value).sorted()
      let middle = sorted.count / 2
      if sorted.count % 2 == 1 { return sorted[middle] }
      return (sorted[middle - 1] + sorted[middle]) / Rational(2)
    case .weighted:
      var sum = Rational.zero
      var whole = Rational.zero
      for member in members {
        let weight = criteria.first { $0.name == member.member }?.weight ?? .zero
        sum = sum + weight * member.value
        whole = whole + weight
      }
      return sum / whole
    }
  }
}

/// `2.5 points`, `15%`, `0.4`.
func naiveAmount(_ text: String) -> Rational {
  let number = naiveNumber(text.replacing(" points", with: "").replacing("%", with: ""))
  return text.hasSuffix("%") ? number / Rational(100) : number
}

func naiveNumber(_ text: String) -> Rational {
  let parts = text.split(separator: ".")
  let decimals = parts.count > 1 ? String(parts[1]) : ""
  guard let digits = Int128(parts[0] + decimals) else { preconditionFailure("\(text)?") }
  return Rational(digits, over: naivePower(decimals.count))
}

func naivePower(_ places: Int) -> Int128 {
  (0..<places).reduce(Int128(1)) { power, _ in power * 10 }
}

/// On the absolute value, keeping the sign.
func naiveRound(_ value: Rational, _ mode: NaiveMode, _ places: Int) -> Rational {
  let (top, bottom) = naiveParts(value)
  let scaled = abs(top) * naivePower(places)
  var kept = scaled / bottom
  let rest = scaled % bottom
  let goesUp =
    switch mode {
    case .truncate: false
    case .up: rest > 0
    case .halfUp: 2 * rest >= bottom
    case .halfEven: 2 * rest > bottom || (2 * rest == bottom && kept % 2 == 1)
    }
  if goesUp { kept += 1 }
  return Rational(top < 0 ? -kept : kept, over: naivePower(places))
}

/// A value with exactly that many decimal places.
func naiveText(_ value: Rational, _ places: Int) -> String {
  let (top, bottom) = naiveParts(value)
  let scaled = abs(top) * naivePower(places)
  precondition(scaled % bottom == 0, "\(value) needs more than \(places) places")
  let power = naivePower(places)
  let (whole, decimals) = (scaled / bottom / power, scaled / bottom % power)
  let sign = top < 0 ? "-" : ""
  if places == 0 { return "\(sign)\(whole)" }
  let fill = String(repeating: "0", count: places - String(decimals).count)
  return "\(sign)\(whole).\(fill)\(decimals)"
}

private func naiveParts(_ value: Rational) -> (top: Int128, bottom: Int128) {
  guard let top = Int128(exactly: value.numerator), let bottom = Int128(exactly: value.denominator)
  else { preconditionFailure("\(value) is beyond the naive calculator") }
  return (top, bottom)
}
