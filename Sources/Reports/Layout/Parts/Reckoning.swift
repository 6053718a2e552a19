import Diagnostics
import ExactArithmetic
import RubricModel
import Rules
import Scoring

/// What has to be known to reckon a score from a table of how many chose each level: what a level
/// counts, and which means are taken first. A mean of means is not the mean of all.
struct Reckoning {
  private let quantity: Quantity
  private let form: Form?
  private let category: String?

  /// - Parameter category: that of the unit, whose weights alone are told.
  init(_ quantity: Quantity, _ rubric: Rubric, category: String?) {
    self.quantity = quantity
    self.category = category
    form = quantity.form.map { rubric.forms[$0] }
  }

  /// None where levels count nothing.
  var lines: [Bilingual] {
    guard let levels, !means.isEmpty, !countsMarks else { return [] }
    let name = quantity.displayName
    return [
      Bilingual(
        zh: "\(name.chinese)：\(levels.chinese)", en: "\(name.english): \(levels.english)"),
      Bilingual(
        zh: "\(name.chinese)：" + means.map(\.chinese).joined(separator: "；再"),
        en: "\(name.english): " + means.map(\.english).joined(separator: "; then ")),
    ]
  }

  /// `很满意计100%，满意计85%`.
  private var levels: Bilingual? {
    guard let form, let all = form.scale.levels else { return nil }
    if !form.hasOwnLevels { return values(of: all) }
    let chosen = selectedCriterion.map { [$0] } ?? Array(form.criteria.indices)
    let lists = form.levelLists.compactMap { list -> Bilingual? in
      let criteria = list.criteria.filter(chosen.contains).map { form.criteria[$0].name }
      if criteria.isEmpty { return nil }
      return values(of: Array(all[list.levels])).map { values in
        Bilingual(
          zh: criteria.map { $0[.chinese] }.joined(separator: "、") + "的" + values.chinese,
          en: criteria.map { $0[.english] }.joined(separator: ", ") + ": " + values.english)
      }
    }
    if lists.isEmpty { return nil }
    return Bilingual(
      zh: lists.map(\.chinese).joined(separator: "；"),
      en: lists.map(\.english).joined(separator: "; "))
  }

  /// Whether it begins with a number or share of marks: then no level counts what it is worth.
  private var countsMarks: Bool {
    switch quantity.ladder.first?.step {
    case .share, .count: true
    default: false
    }
  }

  /// The criterion whose marks alone it is based on.
  private var selectedCriterion: Int? {
    if case .marks(let selection) = quantity.start { selection.members[.criterion] } else { nil }
  }

  private func values(of levels: [Level]) -> Bilingual? {
    let valued = levels.compactMap { level in
      level.value.map { (name: level.name, text: $0.text) }
    }
    if valued.isEmpty { return nil }
    return Bilingual(
      zh: valued.map { "\($0.name[.chinese])计\($0.text.chinese)" }.joined(separator: "，"),
      en: valued.map { "\($0.name[.english]) counts \($0.text.english)" }.joined(separator: ", "))
  }

  /// `汇总各代表取平均分`, in the order of the rubric.
  private var means: [Bilingual] {
    quantity.ladder.compactMap { placed in
      guard case .collapse(let collapse) = placed.step else { return nil }
      let (over, average) = (collapse.phrase, collapse.average.words)
      let weights = collapse.average.isWeighted ? collapse.single.flatMap(weights) : nil
      return Bilingual(
        zh: over.chinese + average.chinese + (weights.map { "（\($0.chinese)）" } ?? ""),
        en: "\(average.english) \(over.english)" + (weights.map { " (\($0.english))" } ?? ""))
    }
  }

  /// Those that the form lists; nil for suggestions whose rows say what they weigh.
  private func weights(of dimension: Dimension) -> Bilingual? {
    if dimension == .suggestion, let name = form?.factor?.name {
      return Bilingual(zh: "按“\(name[.chinese])”", en: "by \"\(name[.english])\"")
    }
    guard let form else { return nil }
    let members = form.members(forCategory: category)
    return words(
      of: form.members(of: dimension).indices.map { index in
        members.has(index, of: dimension) ? members.weight(of: index, along: dimension) : nil
      }, along: dimension)
  }

  private func words(of weights: [Rational?], along dimension: Dimension) -> Bilingual? {
    let members = zip(form?.members(of: dimension) ?? [], weights).compactMap { member, weight in
      weight.map { (name: member.name, text: Amount($0, .share).text) }
    }
    if members.isEmpty { return nil }
    return Bilingual(
      zh: members.map { "\($0.name[.chinese])\($0.text.chinese)" }.joined(separator: "，"),
      en: members.map { "\($0.name[.english]) \($0.text.english)" }.joined(separator: ", "))
  }
}
