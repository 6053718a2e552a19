import RubricSyntax

/// Numbers for names: each new name gets the next number.
struct NameIndex: Sendable {
  private(set) var names: [String] = []
  private var numbers: [NameKey: Int] = [:]

  var count: Int { names.count }

  /// The number of a name that is known already.
  func known(_ name: String) -> Int? { numbers[NameKey(name)] }

  /// The number of a name. Names are texts: `1` is not `01`; full-width forms are folded.
  mutating func number(of name: String) -> Int {
    let key = NameKey(name)
    if let known = numbers[key] { return known }
    return add(name, key)
  }

  private mutating func add(_ name: String, _ key: NameKey) -> Int {
    numbers[key] = names.count
    names.append(name)
    return names.count - 1
  }
}
