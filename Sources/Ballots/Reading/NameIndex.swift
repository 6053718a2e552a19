import RubricSyntax

/// Numbers for names: each new name gets the next number.
struct NameIndex: Sendable {
  private(set) var names: [String] = []
  private var numbers: [NameKey: Int] = [:]
  private let ignoresCase: Bool

  /// - Parameter ignoresCase: whether `a` and `A` are one name, as they are of a box.
  init(ignoresCase: Bool = false) {
    self.ignoresCase = ignoresCase
  }

  var count: Int { names.count }

  /// Room for the names of so many rows more.
  mutating func reserve(_ rows: Int) {
    names.reserveCapacity(names.count + rows)
    numbers.reserveCapacity(numbers.count + rows)
  }

  /// The number of a name that is known already.
  func known(_ name: String) -> Int? { numbers[key(name)] }

  /// The number of a name. Names are texts: `1` is not `01`; full-width forms are folded.
  mutating func number(of name: String) -> Int {
    let number = numbers.number(of: key(name), orNext: names.count)
    if number == names.count { names.append(name) }
    return number
  }

  private func key(_ name: String) -> NameKey {
    ignoresCase ? .ignoringCase(name) : NameKey(name)
  }
}

extension Dictionary where Value == Int {
  /// The number of a key, which is the next one where it is new. It is looked for once.
  mutating func number(of key: Key, orNext next: Int) -> Int {
    func same(_ number: inout Int) -> Int { number }
    return same(&self[key, default: next])
  }
}
