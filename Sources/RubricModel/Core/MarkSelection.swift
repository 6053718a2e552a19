/// The marks of a form that a score is based on.
public struct MarkSelection: Hashable, Sendable {
  public let form: Int
  /// Only the marks of these members; all of them where a dimension is not named.
  public let members: [Dimension: Int]
  /// Of several groups of voters whose marks are taken as if they were of one; empty where one is
  /// named or none is.
  public let groups: Set<Int>

  public init(form: Int, members: [Dimension: Int] = [:]) {
    self.form = form
    self.members = members
    groups = []
  }

  /// - Parameter groups: one or more, as the rubric names them.
  init(form: Int, members: [Dimension: Int], groups: Set<Int>) {
    self.form = form
    self.members =
      groups.count == 1 ? members.merging(groups.map { (.group, $0) }) { $1 } : members
    self.groups = groups.count == 1 ? [] : groups
  }

  /// The dimensions along which some marks are picked: they do not stand any more.
  public var dimensions: [Dimension] {
    groups.isEmpty ? Array(members.keys) : members.keys + [.group]
  }

  /// The groups that are taken as one; none where they are all there are.
  public func groupsAsOne(among number: Int) -> Set<Int> { groups.count < number ? groups : [] }

  /// Whether it says whose marks along a dimension it is about.
  public func names(_ dimension: Dimension) -> Bool {
    members[dimension] != nil || (dimension == .group && !groups.isEmpty)
  }

  /// Whether it is based on the marks at a coordinate of its form.
  public func includes(_ at: Coordinate) -> Bool {
    members.allSatisfy { at[$0.key] == $0.value } && (groups.isEmpty || groups.contains(at[.group]))
  }

  /// What is left of a coordinate.
  public func rest(of at: Coordinate) -> Coordinate {
    dimensions.reduce(at) { $0.without($1) }
  }

  /// Whether somebody has marks that it picks.
  ///
  /// - Parameter has: whether there are marks of a member.
  public func canPick(_ has: (Dimension, Int) -> Bool) -> Bool {
    members.allSatisfy { has($0.key, $0.value) }
      && (groups.isEmpty || groups.contains { has(.group, $0) })
  }
}
