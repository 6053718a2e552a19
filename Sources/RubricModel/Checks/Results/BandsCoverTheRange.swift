import Diagnostics
import ExactArithmetic

/// The bands of a grade cover every value that the quantity can have, each once.
enum BandsCoverTheRange: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.gradings.flatMap { grading -> [Diagnostic] in
      guard case .bands(let quantity, let bands) = grading.method else { return [] }
      let type = rubric.quantities[quantity].typed?.type
      return problems(of: bands, type: type, at: grading.spot, as: .grade)
    }
  }

  /// What the bands give to a value that lies in one of them.
  enum Gives {
    case grade
    case value

    fileprivate var none: Bilingual {
      switch self {
      case .grade: Bilingual(zh: "没有对应的等次", en: "No grade covers")
      case .value: Bilingual(zh: "没有对应的分值", en: "No row covers")
      }
    }

    fileprivate var sample: Bilingual {
      switch self {
      case .grade: Bilingual(zh: "为“…”", en: "is \"…\"")
      case .value: Bilingual(zh: "为…分", en: "is … points")
      }
    }
  }

  /// What is wrong with a list of bands, for values of the type; nil where that is not known.
  static func problems(
    of bands: [BandDraft], type: ValueType?, at spot: Spot, as gives: Gives
  ) -> [Diagnostic] {
    let unsound = bands.flatMap { problems(of: $0, type: type) }
    guard unsound.isEmpty else { return unsound }
    return sweep(bands, type: type, at: spot, gives)
  }

  // MARK: One band

  private static func problems(of band: BandDraft, type: ValueType?) -> [Diagnostic] {
    let wrongKind = band.ends.filter { end in type.map { !end.amount.fits($0.kind) } ?? false }
    if let end = wrongKind.first, let kind = type?.kind {
      let points = (end.amount.value * Rational(100)).shortestText()
      return [
        unsound(
          Bilingual(
            zh: "“\(end.amount.text.chinese)”与\(kind.name.chinese)不能比较。",
            en: "\(end.amount.text.english) cannot be compared with \(kind.name.english)."),
          end.spot,
          help: [
            Bilingual(
              zh: "请写分，如：\(points)分。", en: "Write points, such as: \(points) points.")
          ])
      ]
    }
    if band.ends.count == 2,
      band.ends[0].isLower == band.ends[1].isLower
        || band.ends.contains(where: { $0.bound.comparison == .equals })
    {
      return [
        unsound(
          Bilingual(
            zh: "两个界限要一个是下限（以上／不低于／超过），一个是上限（以下／不超过／低于）。",
            en:
              "Of two ends one is the lower (or more / at least / more than), one the upper (or less / at most / below)."
          ), band.spot)
      ]
    }
    let checked = band.checked
    if let lower = checked.lower, let upper = checked.upper,
      lower.value > upper.value
        || (lower.value == upper.value && !(lower.isIncluded && upper.isIncluded))
    {
      return [
        unsound(
          Bilingual(zh: "没有一个数同时符合这两个界限。", en: "No number is within both of these ends."),
          band.spot)
      ]
    }
    return []
  }

  private static func unsound(
    _ headline: Bilingual, _ spot: Spot, help: [Bilingual] = []
  ) -> Diagnostic {
    Diagnostic(.error, .bandUnsound, headline, at: spot, help: help)
  }

  // MARK: All bands

  /// Goes through the bands from low to high, with the one that reaches furthest so far in hand.
  private static func sweep(
    _ bands: [BandDraft], type: ValueType?, at spot: Spot, _ gives: Gives
  ) -> [Diagnostic] {
    let ascending = bands.enumerated().map { (item: $0.offset + 1, $0.element.checked) }
      .sorted { $0.1.starts(before: $1.1) }
    guard var reach = ascending.first else { return [] }
    let kind = kind(of: bands, type)
    var problems: [Diagnostic] = []
    // Where the values are not known for another fault, they may have no places that fall between.
    func note(_ lower: BandEnd?, _ upper: BandEnd?, at spot: Spot) {
      let isPoint = lower != nil && lower?.value == upper?.value
      if type != nil || isPoint, Band.canHold(lower, upper, type) {
        problems.append(gap(lower, upper, in: kind, at: spot, gives))
      }
    }
    if let lower = reach.1.lower, type != nil { note(nil, lower.opposite, at: spot) }
    for next in ascending.dropFirst() {
      if let shared = reach.1.shared(with: next.1) {
        let above = ascending.first { $0.1.begins(above: reach.1) }?.1
        problems.append(overlap(reach, next, shared, above: above, in: kind))
      } else if let upper = reach.1.upper, let lower = next.1.lower {
        note(upper.opposite, lower.opposite, at: next.1.spot)
      }
      if next.1.ends(behind: reach.1) { reach = next }
    }
    if let upper = reach.1.upper, type != nil { note(upper.opposite, nil, at: spot) }
    return problems
  }

  /// What the ends are numbers of: where the values are not known, what the first of them says.
  static func kind(of bands: [BandDraft], _ type: ValueType?) -> Amount.Kind {
    switch type?.kind {
    case .share: return .share
    case .number: return .bare
    case .points, .level: return .points
    case nil:
      let first = bands.lazy.flatMap(\.ends).first?.amount.kind
      return first == .share ? .share : .points
    }
  }

  /// - Parameter above: the first band that begins above the lower one of the two.
  private static func overlap(
    _ low: (item: Int, Band), _ high: (item: Int, Band), _ common: Band, above: Band?,
    in kind: Amount.Kind
  ) -> Diagnostic {
    let items = [low.item, high.item].sorted()
    let shared = common.extent(in: kind)
    let chinese = items.map { "第（\(ChineseNumeral.text($0))）项" }.joined(separator: "与")
    let ends = low.1.upper == nil ? above.flatMap { low.1.cut(below: $0) } : nil
    return Diagnostic(
      .bandsOverlap,
      zh:
        "\(chinese)都包含\(shared.chinese)。“以上”“以下”“不低于”“不超过”含本数；不含请用“超过”“低于”。",
      en:
        "Items (\(items[0])) and (\(items[1])) both hold \(shared.english). \"or more\", \"or less\", \"at least\" and \"at most\" include the number; \"more than\" and \"below\" do not.",
      at: high.1.spot,
      cause: Diagnostic.Cause(Bilingual(zh: "另一项", en: "the other item"), at: low.1.spot.place),
      help: [
        ends.map { band in
          let extent = band.extent(in: kind)
          return Bilingual(
            zh: "各项不分先后，较低的一项要有上限：\(extent.chinese)。",
            en:
              "Items are not tried in turn, so the lower one needs an upper end: \(extent.english)."
          )
        } ?? beginning(low.1, high.1, in: kind) ?? exclusion(low.1, common, in: kind)
      ].compactMap { $0 })
  }

  /// 2以下, 4以下: both hold all that lies below, so the higher one is meant to begin where the lower
  /// one ends.
  private static func beginning(
    _ one: Band, _ other: Band, in kind: Amount.Kind
  ) -> Bilingual? {
    guard one.lower == nil, other.lower == nil, let left = one.upper, let right = other.upper,
      left.value != right.value
    else { return nil }
    let (low, high) = left.value < right.value ? (left, right) : (right, left)
    let extent = Band(lower: low.opposite, upper: high, grade: one.grade, spot: one.spot)
      .extent(in: kind)
    return Bilingual(
      zh: "各项不分先后，较高的一项要有下限：\(extent.chinese)。",
      en:
        "Items are not tried in turn, so the higher one needs a lower end: \(extent.english)."
    )
  }

  /// Where two bands share one number only, one of them is meant to end before it.
  private static func exclusion(
    _ low: Band, _ common: Band, in kind: Amount.Kind
  ) -> Bilingual? {
    guard let end = common.upper, end.value == common.lower?.value else { return nil }
    let before = BandEnd(value: end.value, isIncluded: false)
    let extent = Band(lower: low.lower, upper: before, grade: low.grade, spot: low.spot)
      .extent(in: kind)
    return Bilingual(
      zh: "请把较低的一项改为：\(extent.chinese)。", en: "Write for the lower one: \(extent.english).")
  }

  private static func gap(
    _ lower: BandEnd?, _ upper: BandEnd?, in kind: Amount.Kind, at spot: Spot, _ gives: Gives
  ) -> Diagnostic {
    let band = Band(lower: lower, upper: upper, grade: Name(""), spot: spot)
    let extent = band.extent(in: kind)
    let isPoint = lower != nil && lower?.value == upper?.value
    let help =
      isPoint
      ? Bilingual(
        zh: "请把相邻两项之一改为“\(extent.chinese)以上”或“\(extent.chinese)以下”。",
        en:
          "Let one of the two items next to it include it: \"\(extent.english) or more\" or \"\(extent.english) or less\"."
      )
      : widening(lower, upper, of: band, in: kind, gives)
    return Diagnostic(
      .bandsGap, zh: "\(extent.chinese)\(gives.none.chinese)。",
      en: "\(gives.none.english) \(extent.english).",
      at: spot, help: [help])
  }
}

extension BandsCoverTheRange {
  /// Between two bands nothing was meant to lie: the lower one goes on to where the next begins.
  private static func widening(
    _ lower: BandEnd?, _ upper: BandEnd?, of gap: Band, in kind: Amount.Kind, _ gives: Gives
  ) -> Bilingual {
    let extent = gap.extent(in: kind)
    let added = Bilingual(
      zh: "\(extent.chinese)\(gives.sample.chinese)",
      en: "\(extent.english) \(gives.sample.english)")
    guard lower != nil, let upper else {
      return Bilingual(
        zh: "请加一项：\(added.chinese)。（或改相邻各项的界限）",
        en: "Add an item: \(added.english). (or change the ends next to it)")
    }
    let end = Band(lower: nil, upper: upper, grade: Name(""), spot: gap.spot).extent(in: kind)
    return Bilingual(
      zh: "请把较低一项的上限改为：\(end.chinese)。（或另加一项：\(added.chinese)）",
      en: "Let the lower one of the two end at: \(end.english). (or add an item: \(added.english))")
  }
}

extension Band {
  fileprivate func begins(above other: Band) -> Bool {
    guard let lower, let low = other.lower else { return lower != nil }
    return lower.value > low.value
  }

  /// What is left of it where another one begins.
  fileprivate func cut(below other: Band) -> Band? {
    other.lower.map { Band(lower: lower, upper: $0.opposite, grade: grade, spot: spot) }
  }
}

extension BoundDraft {
  /// Whether it bounds from below.
  fileprivate var isLower: Bool {
    bound.comparison == .atLeast || bound.comparison == .moreThan
  }

  fileprivate var isIncluded: Bool {
    bound.comparison != .moreThan && bound.comparison != .below
  }
}

extension BandDraft {
  var checked: Band {
    func end(lower: Bool) -> BandEnd? {
      ends.first { $0.isLower == lower || $0.bound.comparison == .equals }.map {
        BandEnd(value: $0.amount.value, isIncluded: $0.isIncluded)
      }
    }
    return Band(lower: end(lower: true), upper: end(lower: false), grade: grade, spot: spot)
  }
}
