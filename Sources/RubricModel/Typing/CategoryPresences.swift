import RubricSyntax

/// Whether the units of each category get a value from a quantity by cases, item by item. Where a
/// rubric lists categories, every unit is of one of them.
struct CategoryPresences {
  /// What is known of those who reach an item.
  private enum Presence {
    case has, lacks, unknown
  }

  private let count: Int
  /// Those whom no item before has taken altogether; nil stands for all units, where there are no
  /// categories.
  private var going: [Int?]
  private var found: [Int: Presence] = [:]

  init(_ count: Int) {
    self.count = count
    going = count == 0 ? [nil] : Array(0..<count)
  }

  /// The categories of which some unit can get what the item gives, and leaves to the items behind
  /// it whom it does not take.
  ///
  /// - Parameter takesAll: whether it takes all of whom its conditions are true.
  mutating func units(reaching conditions: [UnitCondition], takesAll: Bool = true) -> [Int?] {
    let verdicts = going.map { conditions.verdict(ofCategory: $0) }
    let reaching = zip(going, verdicts).filter { $1 != false }.map(\.0)
    going = zip(going, verdicts).filter { $1 != true || !takesAll }.map(\.0)
    return reaching
  }

  /// - Parameter isThere: nil where some of the units may have a value.
  mutating func note(_ isThere: Bool?, ofUnitsOf category: Int?) {
    guard let category else { return }
    let presence: Presence = isThere.map { $0 ? .has : .lacks } ?? .unknown
    found[category] = found[category].map { $0 == presence ? presence : .unknown } ?? presence
  }

  /// The categories whose units have a value, where all others lack it; nil where that cannot be
  /// told.
  var categoriesHaving: [Int]? {
    if count == 0 || found.values.contains(.unknown) { return nil }
    return (0..<count).filter { found[$0] == .has }
  }
}

extension [UnitCondition] {
  /// Whether they hold for units of a category, whatever else is true of them; nil where that
  /// decides nothing.
  fileprivate func verdict(ofCategory category: Int?) -> Bool? {
    let verdicts = map { $0.verdict(ofCategory: category) }
    if verdicts.contains(false) { return false }
    return verdicts.allSatisfy { $0 == true } ? true : nil
  }
}

extension UnitCondition {
  fileprivate func verdict(ofCategory category: Int?) -> Bool? {
    switch self {
    case .category(let index): return category.map { $0 == index }
    case .atLeast(let number, let lines):
      let verdicts = lines.map { $0.verdict(ofCategory: category) }
      if verdicts.count(where: { $0 == true }) >= number { return true }
      return verdicts.count(where: { $0 != false }) < number ? false : nil
    default: return nil
    }
  }
}

extension RubricDraft {
  /// The same of a sum and its steps: whoever lacks one of its terms lacks it.
  ///
  /// - Returns: Nil where something else can be lacking, or counts for what is.
  func categoriesHaving(termsOf quantity: QuantityDraft) -> [Int]? {
    guard case .terms(let terms)? = quantity.start,
      terms.allSatisfy({ $0.whenEmpty == nil })
    else { return nil }
    let lacking = terms.flatMap { [$0.operand, $0.factor].compactMap(\.self) }.filter(canLack)
    var there = FiguresThere(with: Set(lacking), in: self)
    let lists = lacking.compactMap(categories(having:))
    guard lists.count == lacking.count, let first = lists.first, there.hasAll(behind: quantity)
    else { return nil }
    return lists.dropFirst().reduce(first) { common, list in common.filter(list.contains) }
  }
}
