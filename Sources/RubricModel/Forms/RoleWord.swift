import RubricSyntax

/// Roles of units that handle suggestions, by the words that mean the same.
public enum RoleWord {
  private static let roles: [[String]] = [
    ["主办", "主办单位", "lead"], ["会办", "协办", "会办单位", "协办单位", "co-handling"], ["分办", "co-lead"],
    ["独办", "sole"], ["承办"],
  ]

  private static let roleOfWord: [NameKey: Int] = {
    var table: [NameKey: Int] = [:]
    for (role, words) in roles.enumerated() {
      for word in words { table[NameKey.ignoringCase(word)] = role }
    }
    return table
  }()

  public static func isKnown(_ word: String) -> Bool {
    roleOfWord[NameKey.ignoringCase(word)] != nil
  }

  /// Whether two words mean one role: 会办, 协办 and co-handling do.
  static func areAlike(_ first: String, _ second: String) -> Bool {
    guard let role = roleOfWord[NameKey.ignoringCase(first)] else { return false }
    return roleOfWord[NameKey.ignoringCase(second)] == role
  }
}
