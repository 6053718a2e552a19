import Diagnostics
public import RubricModel
import RubricSyntax

/// The units of a count and the names under which data files call them.
///
/// With a list (from a session or a units file) it knows exactly those; without one it learns them
/// from the data.
public struct UnitDirectory: Sendable {
  public private(set) var units: [AppraisedUnit]
  /// Whether the units are given, so that another name is an error.
  public let isListed: Bool
  private var byKey: [NameKey: Int] = [:]
  /// How many an example tells of: the first, in its order.
  private var toldCount = 0

  public init(listed units: [AppraisedUnit]) {
    self.units = units
    isListed = true
    for (index, unit) in units.enumerated() {
      for key in unit.dataKeys { byKey[key] = index }
    }
  }

  /// A directory that learns.
  public init() {
    units = []
    isListed = false
  }

  /// Whether somebody has said which unit stands before which.
  var hasGivenOrder: Bool { isListed || toldCount == units.count }

  public func index(of name: String) -> Int? { byKey[NameKey.ignoringCase(name)] }

  /// The unit of that name, learnt if need be; nil when it is not one of the listed ones.
  public mutating func find(_ name: String) -> Int? {
    let key = NameKey.ignoringCase(name)
    if let known = byKey[key] {
      if !isListed { keepFirstSpelling(name, of: known) }
      return known
    }
    if isListed { return nil }
    byKey[key] = units.count
    units.append(AppraisedUnit(name: Name(name)))
    return units.count - 1
  }

  /// Of several spellings of one name the first in UTF-8 order is shown, so that the order of the
  /// rows does not matter.
  private mutating func keepFirstSpelling(_ name: String, of index: Int) {
    if name.precedesInUTF8(units[index].name.text) { units[index].name = Name(name) }
  }

  /// The category that an example gives a unit.
  mutating func setCategory(_ category: String, of index: Int) {
    units[index].category = category
  }

  /// What a row about the unit as a whole notes of it.
  mutating func setNote(_ note: String, of index: Int) {
    units[index].note = note
  }

  /// A unit that an example tells of, before its marks.
  public mutating func learn(_ unit: AppraisedUnit) {
    guard let index = find(unit.name.text) else { return }
    toldCount = units.count
    if let category = unit.category { setCategory(category, of: index) }
    if let note = unit.note { setNote(note, of: index) }
  }

  /// The unit order: that of the list, or of what an example tells; all others by name in UTF-8
  /// order. `newIndex` tells where each unit has gone.
  public func ordered() -> (directory: UnitDirectory, newIndex: [Int]) {
    if isListed { return (self, Array(units.indices)) }
    let learnt = units.indices.dropFirst(toldCount)
    let order =
      units.indices.prefix(toldCount)
      + learnt.sorted { units[$0].name.text.precedesInUTF8(units[$1].name.text) }
    var newIndex = Array(repeating: 0, count: units.count)
    for (new, old) in order.enumerated() { newIndex[old] = new }
    var directory = self
    directory.units = order.map { units[$0] }
    directory.byKey = byKey.mapValues { newIndex[$0] }
    return (directory, newIndex)
  }

  /// The same names for units of which more is known.
  func with(_ units: [AppraisedUnit]) -> UnitDirectory {
    var directory = self
    directory.units = units
    return directory
  }

  /// What data files may call the units, for "did you mean".
  public var spellings: [String] { units.flatMap(\.spellings) }
}

extension AppraisedUnit {
  /// Its names as they are written.
  var spellings: [String] { name.spellings + (code.map { [$0] } ?? []) }
}

extension String {
  func precedesInUTF8(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
