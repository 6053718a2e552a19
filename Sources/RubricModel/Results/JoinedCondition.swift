/// A condition that can be joined from others of its kind, of which one is enough.
public protocol JoinedCondition {
  /// What is enough for it where it is joined from others: each is conditions that all have to
  /// hold. Nil for one that compares something itself.
  var alternatives: [[Self]]? { get }

  static func anyOf(_ branches: [[Self]]) -> Self
}

extension JoinedCondition {
  /// What is enough for it: itself, or one of those that it is joined from.
  var branches: [[Self]] { alternatives ?? [[self]] }

  /// The conditions that compare something: itself, or those that it is joined from.
  public var leaves: [Self] {
    guard let alternatives else { return [self] }
    return alternatives.joined().flatMap(\.leaves)
  }

  /// One of them is enough: as few levels as say it.
  static func any(of branches: [[Self]]) -> [Self] {
    let plain = branches.flatMap { branch in
      (branch.count == 1 ? branch[0].alternatives : nil) ?? [branch]
    }
    return plain.count == 1 ? plain[0] : [.anyOf(plain)]
  }
}
