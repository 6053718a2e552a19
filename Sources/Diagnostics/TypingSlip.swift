/// "Did you mean" for what a voter has chosen: a unit, a level, a group. Where `Spelling` guesses
/// which word was meant, this proposes only what the fingers can have done by themselves.
///
/// Who does exactly what a message says must not turn a vote round: 很不满意 is two keys away from
/// 很满意, and 省二中 one from 省一中.
public enum TypingSlip {
  /// The level that was meant: only signs that say nothing are too many, letters are written in
  /// the traditional way, or one Latin letter has slipped. Every Chinese sign of a level says
  /// something, so none is added, left out or changed.
  public static func level(meantBy text: String, among levels: [String]) -> String? {
    only(levels.filter { bare($0) == bare(text) })
      ?? only(levels.filter { isLatinSlip(text, $0) })
  }

  /// The name that was meant: as for a level, or one sign has slipped that tells no names apart.
  public static func name(meantBy text: String, among names: [String]) -> String? {
    if let same = level(meantBy: text, among: names) { return same }
    return only(names.filter { Spelling.isOneApart(bare(text), bare($0)) && isHanSlip(text, $0) })
  }

  /// Two that are as near are none.
  private static func only(_ names: [String]) -> String? {
    Set(names).count == 1 ? names.first : nil
  }

  /// Without spaces, punctuation and case, in simplified characters.
  private static func bare(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber }.map { simplified[$0] ?? $0 })
  }

  // MARK: Latin letters

  /// Whether the texts differ in one letter of one longer word, and not in its first, so that no
  /// prefix comes or goes.
  private static func isLatinSlip(_ text: String, _ name: String) -> Bool {
    let (left, right) = (words(of: text), words(of: name))
    guard left.count == right.count else { return false }
    let different = zip(left, right).filter { $0 != $1 }
    guard different.count == 1, let (typed, meant) = different.first else { return false }
    return min(typed.count, meant.count) >= 4 && typed.first == meant.first
      && (typed + meant).allSatisfy { $0.isASCII && $0.isLetter }
      && Spelling.isOneApart(typed, meant)
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  // MARK: Chinese characters

  /// Whether one character of a longer name differs, and none that tells one name from another.
  private static func isHanSlip(_ text: String, _ name: String) -> Bool {
    let (left, right) = (Array(bare(text)), Array(bare(name)))
    let shorter = min(left.count, right.count)
    guard shorter >= 3 else { return false }
    let head = zip(left, right).prefix { $0 == $1 }.count
    let tail = zip(left.reversed(), right.reversed()).prefix(shorter - head).prefix { $0 == $1 }
      .count
    let changed = [left, right].map { $0[head..<($0.count - tail)] }
    // 教育局 is short for 市教育局; 县教育局 is another.
    let isExchange = changed.allSatisfy { !$0.isEmpty }
    return changed.joined().allSatisfy {
      !$0.isASCII && !telling.contains($0) && !(isExchange && places.contains($0))
    }
  }

  /// What tells like names apart: numbers, places in an order, directions, sizes, ranks, and words
  /// of negation and degree.
  private static let telling = Set(
    "零〇一二三四五六七八九十百千两甲乙丙丁戊己庚辛壬癸东南西北中上下前后左右内外"
      + "新老大小高低初正副总分男女不未非无没勿欠差很较比最更极太甚颇略稍尚基本常全半主协")

  private static let places = Set("国省市州县区乡镇村")

  /// The traditional forms of characters that names of levels and units are written with.
  private static let simplified: [Character: Character] = [
    "滿": "满", "優": "优", "較": "较", "稱": "称", "職": "职", "無": "无", "達": "达", "標": "标",
    "為": "为", "進": "进", "認": "认", "對": "对", "廳": "厅", "務": "务", "縣": "县",
    "區": "区", "東": "东", "國": "国", "資": "资", "會": "会", "員": "员", "辦": "办", "業": "业",
    "農": "农", "財": "财", "審": "审", "計": "计", "衛": "卫", "醫": "医", "環": "环", "護": "护",
    "學": "学", "際": "际", "發": "发", "處": "处", "組": "组", "議": "议", "總": "总", "電": "电",
  ]
}
