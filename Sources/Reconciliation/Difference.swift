public import Diagnostics

/// Something that the two keyings do not say alike.
public struct Difference: Sendable {
  /// What it is about: a cell, or a whole paper (a unit, where no papers are named).
  public let name: CellName
  public let isRecord: Bool
  public let first: Side
  public let second: Side

  /// Indices among the cells of each keying; one at most unless it is a record.
  let firstCells: [Int]
  let secondCells: [Int]

  /// What one of the keyings has.
  public enum Side: Sendable {
    case absent
    case cell(text: String, Place)
    /// A paper with so many cells; the place is its first row.
    case record(cells: Int, Place)

    public var place: Place? {
      switch self {
      case .absent: nil
      case .cell(_, let place), .record(_, let place): place
      }
    }

    /// What stands there, as decisions and reports write it.
    public var text: Bilingual {
      switch self {
      case .absent: ValueWord.absent.name
      case .cell(let text, _): text.isEmpty ? ValueWord.blank.name : Bilingual(same: text)
      case .record: ValueWord.present.name
      }
    }

    /// Whether the text of a decision means this side.
    func isMeant(by text: String) -> Bool {
      switch self {
      case .absent: ValueWord.absent.isMeant(by: text)
      case .record: ValueWord.present.isMeant(by: text)
      case .cell(let own, _):
        SameValue.holds(own, text) || (own.isEmpty && ValueWord.blank.isMeant(by: text))
      }
    }
  }

  public subscript(choice: Choice) -> Side { choice == .first ? first : second }

  /// How many cells it keeps from being equal.
  var cellCount: Int { max(firstCells.count, secondCells.count) }
}

/// One of the two keyings.
public enum Choice: String, CaseIterable, Sendable {
  case first, second

  public var name: Bilingual {
    switch self {
    case .first: Bilingual(zh: "第一份", en: "first")
    case .second: Bilingual(zh: "第二份", en: "second")
    }
  }

  /// Whether a decision names the file and not the value.
  func isMeant(by text: String) -> Bool {
    SameValue.holds(text, name.chinese) || SameValue.holds(text.lowercased(), name.english)
  }
}

/// What stands for a value that cannot be written as it is.
public enum ValueWord: CaseIterable, Sendable {
  /// The cell is there, with nothing in it.
  case blank
  /// There is no such cell or paper.
  case absent
  /// There is such a paper.
  case present

  public var name: Bilingual {
    switch self {
    case .blank: Bilingual(zh: "空白", en: "blank")
    case .absent: Bilingual(zh: "无", en: "absent")
    case .present: Bilingual(zh: "有", en: "present")
    }
  }

  func isMeant(by text: String) -> Bool {
    SameValue.holds(text, name.chinese) || SameValue.holds(text.lowercased(), name.english)
  }
}
