/// A condition that can be joined from others of its kind, of which so many are enough.
public protocol JoinedCondition {
  /// What it is joined from: each line is conditions that all have to hold. Nil for one that
  /// compares something itself.
  var joined: (enough: Int, lines: [[Self]])? { get }

  /// So many of these lines are enough.
  static func atLeast(_ number: Int, of lines: [[Self]]) -> Self
}

extension JoinedCondition {
  /// The lines of which one is enough, where that is what it is.
  var alternatives: [[Self]]? {
    joined.flatMap { $0.enough == 1 ? $0.lines : nil }
  }

  /// The conditions that compare something: itself, or those that it is joined from.
  public var leaves: [Self] {
    guard let joined else { return [self] }
    return joined.lines.joined().flatMap(\.leaves)
  }

  /// One of them is enough: as few levels as say it.
  static func any(of lines: [[Self]]) -> [Self] {
    let plain = lines.flatMap { line in
      (line.count == 1 ? line[0].alternatives : nil) ?? [line]
    }
    return plain.count == 1 ? plain[0] : [.atLeast(1, of: plain)]
  }

  /// So many of them are enough: one, all, or some number between.
  static func some(_ number: Int, of lines: [[Self]]) -> [Self] {
    switch number {
    case 1: any(of: lines)
    case lines.count: lines.flatMap(\.self)
    default: [.atLeast(number, of: lines)]
    }
  }
}
