import Diagnostics
import ExactArithmetic

/// The bands of a grade cover every value that the quantity can have, each once.
enum BandsCoverTheRange: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.gradings.flatMap { grading -> [Diagnostic] in
      let type = rubric.quantity(grading.quantity)?.typed?.type
      let unsound = grading.bands.flatMap { problems(of: $0, type: type) }
      guard unsound.isEmpty else { return unsound }
      let ascending = grading.bands.enumerated().map { ($0.offset, $0.element.checked) }
        .sorted { Self.starts($0.1, before: $1.1) }
      let ends = type.map { outside(ascending.map(\.1), $0.range, grading) }
      return between(ascending) + (ends ?? [])
    }
  }

  // MARK: One band

  private static func problems(of band: BandDraft, type: ValueType?) -> [Diagnostic] {
    let wrongKind = band.ends.filter { end in type.map { !end.amount.fits($0.kind) } ?? false }
    if let end = wrongKind.first, let kind = type?.kind {
      return [
        unsound(
          Bilingual(
            zh: "“\(end.amount.text.chinese)”与\(kind.name.chinese)不能比较。",
            en: "\(end.amount.text.english) cannot be compared with \(kind.name.english)."),
          end.spot)
      ]
    }
    if band.ends.count == 2, band.ends[0].isLower == band.ends[1].isLower {
      return [
        unsound(
          Bilingual(
            zh: "一个分档只能有一个下限和一个上限。",
            en: "A band has one lower and one upper end."), band.spot)
      ]
    }
    let checked = band.checked
    if let lower = checked.lower, let upper = checked.upper,
      lower.value > upper.value
        || (lower.value == upper.value && !(lower.isIncluded && upper.isIncluded))
    {
      return [
        unsound(
          Bilingual(zh: "没有数既高于下限又低于上限。", en: "No number lies between these ends."),
          band.spot)
      ]
    }
    return []
  }

  private static func unsound(_ headline: Bilingual, _ spot: Spot) -> Diagnostic {
    Diagnostic(.error, .bandUnsound, headline, at: spot)
  }

  // MARK: Neighbours

  private static func starts(_ left: Band, before right: Band) -> Bool {
    guard let leftEnd = left.lower else { return right.lower != nil }
    guard let rightEnd = right.lower else { return false }
    if leftEnd.value != rightEnd.value { return leftEnd.value < rightEnd.value }
    return leftEnd.isIncluded && !rightEnd.isIncluded
  }

  private static func between(_ ascending: [(Int, Band)]) -> [Diagnostic] {
    zip(ascending, ascending.dropFirst()).compactMap { low, high in
      guard let upper = low.1.upper, let lower = high.1.lower else {
        return overlap(low, high, at: high.1.lower?.value ?? low.1.upper?.value)
      }
      if upper.value > lower.value { return overlap(low, high, at: lower.value) }
      if upper.value < lower.value { return gap(from: upper, to: lower, at: high.1.spot) }
      if upper.isIncluded && lower.isIncluded { return overlap(low, high, at: lower.value) }
      return upper.isIncluded || lower.isIncluded
        ? nil : gap(from: upper, to: lower, at: high.1.spot)
    }
  }

  private static func overlap(_ low: (Int, Band), _ high: (Int, Band), at value: Rational?)
    -> Diagnostic
  {
    let items = [low.0 + 1, high.0 + 1].sorted()
    let number = value?.shortestText() ?? ""
    let chinese = items.map { "第（\(ChineseNumeral.text($0))）项" }.joined(separator: "与")
    return Diagnostic(
      .bandsOverlap,
      zh:
        "\(chinese)都包含\(number)\(number.isEmpty ? "同样的数" : "")。“以上”“以下”“不低于”“不超过”含本数；不含请用“超过”“低于”。",
      en:
        "Items (\(items[0])) and (\(items[1])) both hold \(number.isEmpty ? "the same numbers" : number). \"or more\", \"or less\", \"at least\" and \"at most\" include the number; \"more than\" and \"below\" do not.",
      at: high.1.spot,
      cause: Diagnostic.Cause(Bilingual(zh: "另一项", en: "the other item"), at: low.1.spot.place))
  }

  private static func gap(from upper: BandEnd, to lower: BandEnd, at spot: Spot) -> Diagnostic {
    let start = upper.value.shortestText()
    let end = lower.value.shortestText()
    if upper.value == lower.value { return gap(Bilingual(same: start), at: spot) }
    return gap(
      Bilingual(
        zh: (upper.isIncluded ? "超过" : "不低于") + start + "、" + (lower.isIncluded ? "低于" : "不超过")
          + end,
        en: (upper.isIncluded ? "more than " : "at least ") + start + ", "
          + (lower.isIncluded ? "below " : "at most ") + end), at: spot)
  }

  private static func gap(_ what: Bilingual, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .bandsGap, zh: "\(what.chinese)没有对应的等次。", en: "No grade covers \(what.english).", at: spot)
  }

  // MARK: Ends

  private static func outside(
    _ ascending: [Band], _ range: Interval?, _ grading: GradingDraft
  ) -> [Diagnostic] {
    guard let first = ascending.first, let last = ascending.last else { return [] }
    var problems: [Diagnostic] = []
    if let lower = first.lower, range.map({ reachesBelow(lower, $0) }) ?? true {
      let word = lower.isIncluded ? ("低于", "below ") : ("不超过", "at most ")
      let number = lower.value.shortestText()
      problems.append(
        gap(Bilingual(zh: word.0 + number, en: word.1 + number), at: grading.spot))
    }
    if let upper = last.upper, range.map({ reachesAbove(upper, $0) }) ?? true {
      let word = upper.isIncluded ? ("超过", "more than ") : ("不低于", "at least ")
      let number = upper.value.shortestText()
      problems.append(
        gap(Bilingual(zh: word.0 + number, en: word.1 + number), at: grading.spot))
    }
    return problems
  }

  private static func reachesBelow(_ end: BandEnd, _ range: Interval) -> Bool {
    range.lowest < end.value || (range.lowest == end.value && !end.isIncluded)
  }

  private static func reachesAbove(_ end: BandEnd, _ range: Interval) -> Bool {
    range.highest > end.value || (range.highest == end.value && !end.isIncluded)
  }
}

extension BandDraft {
  var checked: Band {
    func end(lower: Bool) -> BandEnd? {
      ends.first { $0.isLower == lower }.map {
        BandEnd(value: $0.amount.value, isIncluded: $0.isIncluded)
      }
    }
    return Band(lower: end(lower: true), upper: end(lower: false), grade: grade, spot: spot)
  }
}
