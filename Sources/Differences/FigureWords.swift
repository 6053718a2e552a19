import Diagnostics

/// What the members of a result are called.
enum FigureWords {
  static func name(of path: FigurePath) -> Bilingual {
    guard path.unit != nil || path.sharedNumber != nil else { return Bilingual(same: path.text) }
    let owner =
      path.sharedNumber.map { Bilingual(zh: "公共参数“\($0)”", en: "shared number \"\($0)\"") }
      ?? path.owner.map { Bilingual(same: $0) }
      ?? (path.text.contains("].final.") ? Bilingual(zh: "最后得分", en: "final score") : nil)
    guard let owner else { return own[path.member] ?? Bilingual(same: path.member) }
    if path.member == "printed" || path.member == "value" { return owner }
    let member = members[path.member] ?? Bilingual(same: path.member)
    return Bilingual(
      zh: "\(owner.chinese)（\(member.chinese)）", en: "\(owner.english) (\(member.english))")
  }

  /// Of a unit itself.
  private static let own: [String: Bilingual] = [
    "unit": Bilingual(zh: "代号", en: "unit"), "name": Bilingual(zh: "名称", en: "name"),
    "rank": Bilingual(zh: "名次", en: "rank"), "grade": Bilingual(zh: "等次", en: "grade"),
    "category": Bilingual(zh: "类别", en: "category"),
    "ledBy": Bilingual(zh: "承办单位", en: "led by"),
    "leftOut": Bilingual(zh: "不参加评议的原因", en: "reason for being left out"),
    "notRanked": Bilingual(zh: "不参加排名的原因", en: "reason for not being ranked"),
    "behindOthers": Bilingual(
      zh: "排在其他单位之后的原因", en: "reason for being ranked behind all others"),
  ]

  /// Of a score.
  private static let members: [String: Bilingual] = [
    "exact": Bilingual(zh: "精确值", en: "exact"),
    "unrounded": Bilingual(zh: "修约前", en: "before rounding"),
    "counted": Bilingual(zh: "计入", en: "counted"),
    "abstained": Bilingual(zh: "弃权", en: "abstained"),
    "void": Bilingual(zh: "无效", en: "void"), "leftOut": Bilingual(zh: "不计", en: "left out"),
    "numerator": Bilingual(zh: "分子", en: "numerator"), "base": Bilingual(zh: "基数", en: "base"),
    "baseName": Bilingual(zh: "基数名称", en: "name of the base"),
    "name": Bilingual(zh: "名称", en: "name"), "english": Bilingual(zh: "英文名", en: "English name"),
    "total": Bilingual(zh: "格数", en: "number of cells"), "cell": Bilingual(zh: "单元格", en: "cell"),
  ]
}
