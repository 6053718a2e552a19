public import Diagnostics
import RubricSyntax

/// What a mark can differ by. A score is a number per unit, so every other dimension has to be
/// collapsed, each by a step that says how.
public enum Dimension: Hashable, Sendable, CaseIterable {
  /// A group of voters with a weight of its own.
  case group
  case criterion
  /// A line of a checklist.
  case item
  /// First answer, after second handling.
  case round
  case suggestion
  /// Who filled in a ballot; ballots are secret, so a rater is a ballot.
  case rater
  case deputy
  /// A line of a list of bonuses and deductions.
  case entry
  /// What is appraised. A score is a number for each of them; a step over them gives a number that
  /// all of them share.
  case unit

  /// Whether the rubric lists the members. The others are found in the data, so there may be none.
  public var isListed: Bool {
    switch self {
    case .group, .criterion, .item, .round: true
    case .suggestion, .rater, .deputy, .entry, .unit: false
    }
  }

  /// Whether the voters of one member are not all voters, or one voter marks several members: a
  /// number of persons is then no base for its marks.
  var partsPersons: Bool { self == .group || self == .suggestion }

  /// Its place in a coordinate. A mark has one voter: a rater, a deputy or an entry.
  var slot: Int {
    switch self {
    case .group: 0
    case .criterion: 1
    case .item: 2
    case .round: 3
    case .suggestion: 4
    case .rater, .deputy, .entry: 5
    // The unit of a coordinate stands beside its members.
    case .unit: 6
    }
  }

  var keyword: Keyword {
    switch self {
    case .group: .groups
    case .criterion: .criteria
    case .item: .items
    case .round: .rounds
    case .suggestion: .suggestions
    case .rater: .raters
    case .deputy: .deputies
    case .entry: .entries
    case .unit: .units
    }
  }

  /// The word for it in a sentence.
  public var name: Bilingual {
    switch self {
    case .group: Bilingual(zh: "组别", en: "group")
    case .criterion: Bilingual(zh: "指标", en: "criterion")
    case .item: Bilingual(zh: "项目", en: "item")
    case .round: Bilingual(zh: "轮次", en: "round")
    case .suggestion: Bilingual(zh: "建议", en: "suggestion")
    case .rater: Bilingual(zh: "评分人", en: "rater")
    case .deputy: Bilingual(zh: "代表", en: "deputy")
    case .entry: Bilingual(zh: "条目", en: "entry")
    case .unit: Bilingual(zh: "单位", en: "unit")
    }
  }

  /// The word for several of them: `criteria`.
  public var plural: String { keyword.spelling.english.lowercased() }

  /// `汇总各评分人`, `over raters`: how a step names it.
  public var phrase: Bilingual { [self].phrase }
}
