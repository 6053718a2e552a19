import RubricModel
import RubricSyntax
import Tables

/// What the key cells of plain rows mean, shared by all threads: each different text is understood
/// once, in the careful way.
final class PlainKeys: Sendable {
  /// What a mark is for.
  struct Key: Hashable, Sendable {
    /// Index among `Found.units`.
    let unit: Int
    let criterion: Int
    let group: Int
    /// Index among `Found.sites`; −1 where no site is named.
    let site: Int
    /// Which mark of a ballot it is.
    let mark: Int
    /// The box and group of its ballots, by index among `Found.planes`.
    let plane: Int
  }

  /// Ballots of one box and group.
  struct Plane: Hashable, Sendable {
    let group: Int
    let site: Int
  }

  /// Everything that has been understood so far.
  struct Found: Sendable {
    var units: UnitDirectory
    /// Every spelling of a unit that occurs, and the unit.
    var unitTexts: [String: Int] = [:]
    var sites = NameIndex(ignoresCase: true)
    var planes: [Plane] = []
    var keys: [Key] = []
    /// Whether there were more units or planes than there is room for.
    fileprivate(set) var hasOverflown = false
    fileprivate var numbers: [Key: Int] = [:]
    /// Criteria and groups by what is typed for them.
    fileprivate var members: [Dimension: [String: Int]] = [:]
    /// By the bytes of the key cells with commas between.
    fileprivate(set) var byText: [[UInt8]: Int] = [:]

    /// Nil for a key that is not understood yet, or not plain.
    func number(of bytes: [UInt8]) -> Int? {
      byText[bytes].flatMap { $0 < 0 ? nil : $0 }
    }
  }

  private let columns: [KeyColumn]
  private let form: Form
  private let site: String?
  /// How many marks of a ballot there is room for; nil where ballots are not told apart.
  private let markRoom: Int?
  private let state: Shared<Found>

  /// - Parameter site: the box that all ballots are from, where the file is named with one.
  init(
    _ columns: PlainColumns, _ form: Form, units: UnitDirectory, site: String?, markRoom: Int?
  ) {
    self.markRoom = markRoom
    self.columns = columns.keys
    self.form = form
    self.site = site
    state = Shared(Found(units: units))
  }

  func key(_ number: Int) -> Key { state.change { $0.keys[number] } }

  var found: Found { state.value }

  /// The number of the key that the cells mean, counted from 0; nil where the row is not plain.
  func number(of bytes: [UInt8]) -> Int? {
    state.change { found in
      if let known = found.byText[bytes] { return known < 0 ? nil : known }
      let key = key(in: bytes, &found)
      let number = key.map { Self.number(of: $0, &found) }
      found.byText[bytes] = number ?? -1
      return number
    }
  }

  private static func number(of key: Key, _ found: inout Found) -> Int {
    if let known = found.numbers[key] { return known }
    found.numbers[key] = found.keys.count
    found.keys.append(key)
    return found.keys.count - 1
  }

  private func key(in bytes: [UInt8], _ found: inout Found) -> Key? {
    guard let cells = Self.cells(bytes), cells.count == columns.count,
      let criterion = member(
        .criterion, cell(.criterion, cells), orElse: form.criteria.isEmpty ? -1 : 0, &found),
      let group = member(.group, cell(.group, cells), orElse: -1, &found),
      let unit = unit(cell(.unit, cells), &found), let site = site(cell(.site, cells), &found)
    else { return nil }
    let mark = unit * max(1, form.criteria.count) + max(0, criterion)
    let plane = plane(Plane(group: group, site: site), &found)
    if let markRoom, mark >= markRoom || plane >= BallotBook.mostPlanes {
      found.hasOverflown = true
      return nil
    }
    return Key(
      unit: unit, criterion: criterion, group: group, site: site, mark: mark, plane: plane)
  }

  /// Nil where somebody could read them in another way.
  private static func cells(_ bytes: [UInt8]) -> [String]? {
    if bytes.contains(where: { $0 < 0x20 || $0 == 0x22 }) { return nil }
    if bytes.allSatisfy({ $0 < 0x80 }) {
      return bytes.split(separator: .comma, omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self).trimmed
      }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let cells = text.split(separator: ",", omittingEmptySubsequences: false).map {
      String($0).trimmed
    }
    return cells.contains { $0.contains(where: \.isNewline) } ? nil : cells
  }

  /// Nil where there is no such column.
  private func cell(_ column: KeyColumn, _ cells: [String]) -> String? {
    columns.firstIndex(of: column).map { cells[$0] }
  }

  private func member(
    _ dimension: Dimension, _ text: String?, orElse other: Int, _ found: inout Found
  ) -> Int? {
    guard let text else { return other }
    if let known = found.members[dimension]?[text] { return known }
    guard !SummaryWord.isOne(text), let member = form.member(named: text, of: dimension) else {
      return nil
    }
    found.members[dimension, default: [:]][text] = member
    return member
  }

  private func unit(_ text: String?, _ found: inout Found) -> Int? {
    guard let text else { return nil }
    // A unit has many keys, and the same text means the same.
    if let known = found.unitTexts[text] { return known }
    guard !text.isEmpty, !SummaryWord.isOne(text) else { return nil }
    guard let unit = found.units.find(text) else { return nil }
    found.unitTexts[text] = unit
    return unit
  }

  private func plane(_ plane: Plane, _ found: inout Found) -> Int {
    if let known = found.planes.firstIndex(of: plane) { return known }
    found.planes.append(plane)
    return found.planes.count - 1
  }

  /// Nil where the row should name its box and does not, or names another than the file.
  private func site(_ text: String?, _ found: inout Found) -> Int? {
    if let text, text.isEmpty || SummaryWord.isOne(text) { return nil }
    if let text, let site, NameKey.ignoringCase(text) != NameKey.ignoringCase(site) { return nil }
    return (text ?? site).map { found.sites.number(of: $0) } ?? -1
  }
}
