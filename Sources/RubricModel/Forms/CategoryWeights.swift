public import ExactArithmetic

/// `Category "正职", group weights: …`: what the groups, criteria or lines of a form weigh for the
/// units of some categories. Those that it does not list have no marks of these units.
public struct CategoryWeights: Hashable, Sendable {
  public let categories: [Name]
  /// What the list is about: groups, criteria or lines.
  public let dimension: Dimension
  /// By member; nil for one that it does not list.
  public let weights: [Rational?]

  public init(categories: [Name], dimension: Dimension, weights: [Rational?]) {
    self.categories = categories
    self.dimension = dimension
    self.weights = weights
  }

  /// Whether it does not list some member of the form.
  public var leavesOut: Bool { weights.contains { $0 == nil } }
}

/// The members of a form for the units of a category: which of them mark these units or are marked
/// of them, and what they weigh.
public struct CategoryMembers: Sendable {
  fileprivate let form: Form
  /// The weights of those dimensions that have a list for the category.
  fileprivate let lists: [Dimension: [Rational?]]

  /// Whether units of the category have marks of a member.
  public func has(_ member: Int, of dimension: Dimension) -> Bool {
    guard let list = lists[dimension], list.indices.contains(member) else { return true }
    return list[member] != nil
  }

  /// Those that units of the category have marks of.
  public func indices(of dimension: Dimension) -> [Int] {
    form.members(of: dimension).indices.filter { has($0, of: dimension) }
  }

  /// What a member weighs; nil where nothing gives it a weight.
  public func weight(of member: Int, along dimension: Dimension) -> Rational? {
    let members = form.members(of: dimension)
    guard members.indices.contains(member) else { return nil }
    return lists[dimension].map { $0[member] } ?? members[member].weight
  }
}

extension Form {
  /// The members of the form for a unit; all of them for one without a category, which is another
  /// fault where there are lists.
  public func members(forCategory category: String?) -> CategoryMembers {
    var lists: [Dimension: [Rational?]] = [:]
    if let category {
      for list in categoryWeights where list.categories.contains(where: { $0.isCalled(category) }) {
        lists[list.dimension] = list.weights
      }
    }
    return CategoryMembers(form: self, lists: lists)
  }

  /// Whether some units have no marks of some of its members.
  public var leavesOutMembers: Bool { categoryWeights.contains(where: \.leavesOut) }
}
