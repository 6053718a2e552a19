import Diagnostics
import ExactArithmetic

/// Where values of a list that go one way turn back: somebody has lost a digit, or meant it.
struct ValueTurn {
  /// What has a value, in words: `“满意”`, `90%以上`.
  typealias Member = (name: Bilingual, value: Amount, spot: Spot)

  private let members: [Member]
  /// The first member that turns.
  private let index: Int

  /// Nil where they never turn. Equal neighbours go either way.
  init?(in members: [Member]) {
    var rises: Bool?
    for index in members.indices.dropFirst()
    where members[index].value.value != members[index - 1].value.value {
      let isHigher = members[index].value.value > members[index - 1].value.value
      if let rises, rises != isHigher {
        self.members = members
        self.index = index
        return
      }
      rises = isHigher
    }
    return nil
  }

  /// - Parameter values: what the list is of: `各档的分值`.
  func notice(of values: Bilingual) -> Diagnostic {
    let told = [members[index - 1], members[index]].map { member in
      Bilingual(
        zh: "\(member.name.chinese)为\(member.value.text.chinese)",
        en: "\(member.name.english) is \(member.value.text.english)")
    }
    return Diagnostic(
      .notice, .levelsOutOfOrder,
      Bilingual(
        zh: "\(values.chinese)忽高忽低：\(told[0].chinese)，其后\(told[1].chinese)。",
        en: "\(values.english) neither fall nor rise: \(told[0].english), then \(told[1].english)."
      ), at: members[index].spot, help: [help])
  }

  /// What would fit in place of either.
  private var help: Bilingual {
    let fits = [index - 1, index].compactMap(range)
    if fits.isEmpty {
      return Bilingual(
        zh: "请核对数字，看是否少写了一位；有意如此的，不必改动。",
        en: "Check the number: a digit may be missing. If it is meant, leave it.")
    }
    return Bilingual(
      zh: "请核对数字，看是否少写了一位。要一路升降，须" + fits.map(\.chinese).joined(separator: "，或")
        + "；有意如此的，不必改动。",
      en: "Check the number: a digit may be missing. To go one way, "
        + fits.map(\.english).joined(separator: ", or ") + ". If it is meant, leave it.")
  }

  /// Where the value of a member has to lie so that all go one way; nil where that alone is not
  /// enough.
  private func range(ofMember position: Int) -> Bilingual? {
    var others = members
    others.remove(at: position)
    guard ValueTurn(in: others) == nil, let first = others.first, let last = others.last,
      first.value.value != last.value.value
    else { return nil }
    let rises = last.value.value > first.value.value
    let name = members[position].name
    let lower = neighbour(of: position, behind: !rises)?.text
    let upper = neighbour(of: position, behind: rises)?.text
    switch (lower, upper) {
    case (let lower?, let upper?):
      return Bilingual(
        zh: "\(name.chinese)在\(lower.chinese)与\(upper.chinese)之间",
        en: "\(name.english) has to lie between \(lower.english) and \(upper.english)")
    case (let lower?, nil):
      return Bilingual(
        zh: "\(name.chinese)不低于\(lower.chinese)",
        en: "\(name.english) has to be at least \(lower.english)"
      )
    case (nil, let upper?):
      return Bilingual(
        zh: "\(name.chinese)不超过\(upper.chinese)",
        en: "\(name.english) has to be at most \(upper.english)")
    case (nil, nil): return nil
    }
  }

  private func neighbour(of position: Int, behind: Bool) -> Amount? {
    let index = behind ? position + 1 : position - 1
    return members.indices.contains(index) ? members[index].value : nil
  }
}
