public import Ballots
public import Diagnostics
import RubricSyntax

/// A part of what a cell is about.
public enum NamePart: Hashable, Sendable {
  case key(MarkKey)
  /// Why a unit has a bonus or deduction: it tells several of a unit apart.
  case reason
  /// The header of a column that says something of the whole row, such as a remark.
  case column

  public static let all = MarkKey.allCases.map(NamePart.key) + [.reason, .column]
  static let unit = NamePart.key(.unit)
  static let criterion = NamePart.key(.criterion)

  public var name: Bilingual {
    switch self {
    case .key(let key): key.name
    case .reason: HeaderWord.reason.name
    case .column: Bilingual(zh: "列", en: "column")
    }
  }

  var index: Int {
    switch self {
    case .key(let key): key.rawValue
    case .reason: MarkKey.allCases.count
    case .column: MarkKey.allCases.count + 1
    }
  }

  /// What two spellings have in common. As in the count: ballots, suggestions, deputies and sites
  /// are told apart by large and small letters, names that the rubric knows are not.
  func key(of text: String) -> NameKey {
    switch self {
    case .key(.ballot), .key(.suggestion), .key(.deputy), .key(.site), .reason: NameKey(text)
    case .key: NameKey.ignoringCase(text)
    // 备注 and note are one column.
    case .column: NameKey.ignoringCase(HeaderWord(text)?.name.english ?? text)
    }
  }
}

/// What a cell is about, in the words of its file.
public struct CellName: Hashable, Sendable {
  private var texts = NamePart.all.map { _ in "" }

  /// "" where nothing is said.
  public subscript(part: NamePart) -> String {
    get { texts[part.index] }
    set { texts[part.index] = newValue }
  }

  var key: CellKey {
    var key = CellKey()
    for part in NamePart.all { key[part] = part.key(of: self[part]) }
    return key
  }

  /// The parts that are said, one after the other.
  public var label: Bilingual {
    Bilingual.list(
      NamePart.all.filter { !self[$0].isEmpty }.map { part in
        Bilingual(
          zh: "\(part.name.chinese)“\(self[part])”", en: "\(part.name.english) \"\(self[part])\"")
      })
  }
}

/// What a cell is about, the same in every file and layout.
struct CellKey: Hashable, Sendable {
  private var parts = NamePart.all.map { _ in NameKey("") }

  subscript(part: NamePart) -> NameKey {
    get { parts[part.index] }
    set { parts[part.index] = newValue }
  }

  /// The key with nothing said in some parts.
  func without(_ parts: [NamePart]) -> CellKey {
    var key = self
    for part in parts { key[part] = NameKey("") }
    return key
  }
}
