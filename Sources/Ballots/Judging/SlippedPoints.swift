import Diagnostics
import ExactArithmetic
import RubricModel

/// Marks that the rubric voids, or moves to a bound, and that a slip of the keys explains: 715 or
/// −71.5 for 71.5. A paper can say so; nobody should find out after the meeting.
struct SlippedPoints {
  private let form: Form
  private let scale: ScaledScale?

  static func diagnostics(_ counted: CountedForm, _ form: Form) -> [Diagnostic] {
    guard form.kind == .ballot else { return [] }
    let check = SlippedPoints(form)
    let groups = counted.exceptions(by: isOutside) + counted.adjustments(by: isOutside)
    // Of plain rows no more places are known.
    let mayBeMore = groups.contains { $0.total > $0.places.count }
    let slips = groups.flatMap { group in
      group.places.indices.compactMap { index in
        group.texts[index].flatMap(check.meant).map {
          (text: group.texts[index] ?? "", meant: $0, place: group.places[index])
        }
      }
    }
    return slips.isEmpty ? [] : [.slippedPoints(slips, form, mayBeMore: mayBeMore)]
  }

  private init(_ form: Form) {
    self.form = form
    // Where criteria have scales of their own, the widest is not known to be meant.
    let scales = ScaledScale.scales(of: form)
    scale = scales.count == 1 || form.criteria.isEmpty ? scales.first : nil
  }

  private static func isOutside(_ rule: MarkRule) -> Bool {
    rule == .markCase(.offScale) || rule == .markCase(.outsideBounds)
  }

  /// The mark that is likely meant; nil where none is.
  private func meant(_ text: String) -> String? {
    guard let scale, case .success(let number) = DecimalReader.read(text) else { return nil }
    let size = number.value.magnitude
    var candidates = number.value.signum < 0 ? [size] : []
    // 85 over a ceiling of 80 is a mark, if a void one; 850 is none.
    // Where marks go below zero, the sign may be right and the point wrong.
    let signed = scale.lowest < 0 ? number.value : size
    let largest = max(abs(scale.highest), abs(scale.lowest))
    if size >= Rational(2) * Rational(scaled: Int128(largest), places: scale.places) {
      candidates += [signed / Rational(10), signed / Rational(100)]
    }
    if size < Rational(scaled: Int128(scale.floor ?? 0), places: scale.places) {
      candidates.append(size * Rational(10))
    }
    return candidates.map { $0.shortestText() }.first { isPossible($0, scale) }
  }

  private func isPossible(_ text: String, _ scale: ScaledScale) -> Bool {
    guard case .success(let number) = DecimalReader.read(text), let code = scale.code(of: number)
    else { return false }
    return scale.isWithinBounds(code) && code != 0
  }
}

extension Diagnostic {
  fileprivate typealias Slip = (text: String, meant: String, place: Place)

  fileprivate static func slippedPoints(
    _ slips: [Slip], _ form: Form, mayBeMore: Bool
  ) -> Diagnostic {
    let least = mayBeMore ? Bilingual(zh: "至少", en: "at least ") : Bilingual(same: "")
    let number = Bilingual(
      zh: "\(least.chinese)有\(slips.count)格",
      en: least.english + EnglishCount.text(slips.count, "mark"))
    let shown = slips.prefix(10).map { slip in
      let (text, cell) = (slip.text.shortened, slip.place.label(in: .english))
      return Bilingual(
        zh: "\(slip.place.label(in: .chinese))“\(text)”或为\(slip.meant)",
        en: "\(cell) \"\(text)\" for \(slip.meant)")
    }
    let more = slips.count - shown.count
    let list = Bilingual(
      zh: shown.map(\.chinese).joined(separator: "；")
        + (more > 0 ? "；另有\(least.chinese)\(more)格" : ""),
      en: shown.map(\.english).joined(separator: "; ")
        + (more > 0 ? "; and \(least.english)\(more) more" : ""))
    return Diagnostic(
      .warning, BallotCode.slippedPoints.rawValue,
      Bilingual(
        zh:
          "“\(form.name[.chinese])”中\(number.chinese)没有按录入的分计入，像是录错了小数点或正负号。",
        en:
          "\"\(form.name[.english])\" has \(number.english) that did not count as typed, and a slipped point or sign explains \(slips.count == 1 ? "it" : "them")."
      ), at: slips[0].place,
      help: [
        Bilingual(
          zh: "请对照原件：\(list.chinese)。票上确实如此的，不必改动。",
          en: "Look at the papers: \(list.english). If a paper says so, leave it."
        )
      ])
  }
}
