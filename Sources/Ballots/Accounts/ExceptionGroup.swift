public import Diagnostics

/// The marks of a unit that were not counted for one reason, with their places.
public struct ExceptionGroup: Sendable {
  public enum Status: String, Sendable {
    case abstained
    case void
    case leftOut = "left out"

    public var name: Bilingual {
      switch self {
      case .abstained: Bilingual(zh: "弃权", en: "abstained")
      case .void: Bilingual(zh: "无效", en: "void")
      case .leftOut: Bilingual(zh: "不计入", en: "left out")
      }
    }
  }

  public let unit: Int
  public let status: Status
  public let rule: MarkRule
  public let total: Int
  /// In the order of the files; only the first ones when there are many.
  public let places: [Place]

  /// How many places are listed unless all are asked for.
  public static let mostPlaces = 100
}

extension CountedForm {
  /// The marks that were not counted, by unit, then by status and rule.
  public func exceptions(mostPlaces: Int = ExceptionGroup.mostPlaces) -> [ExceptionGroup] {
    struct Key: Hashable {
      let unit: Int
      let status: ExceptionGroup.Status
      let rule: MarkRule
    }
    var groups: [Key: [JudgedMark]] = [:]
    for mark in marks {
      switch mark.status {
      case .counted: continue
      case .abstained where mark.times == 0: continue
      case .abstained(let rule):
        groups[Key(unit: mark.unit, status: .abstained, rule: rule), default: []].append(mark)
      case .void(let rule):
        groups[Key(unit: mark.unit, status: .void, rule: rule), default: []].append(mark)
      case .leftOut(let reason):
        let key = Key(unit: mark.unit, status: .leftOut, rule: .leftOut(reason))
        groups[key, default: []].append(mark)
      }
    }
    return groups.sorted {
      ($0.key.unit, $0.key.status.rawValue, $0.key.rule.rule)
        < ($1.key.unit, $1.key.status.rawValue, $1.key.rule.rule)
    }.map { key, marks in
      let ordered = marks.sorted { $0.origin < $1.origin }
      return ExceptionGroup(
        unit: key.unit, status: key.status, rule: key.rule,
        total: marks.reduce(0) { $0 + $1.times },
        places: ordered.prefix(mostPlaces).map { place(of: $0) })
    }
  }
}

extension MarkOrigin: Comparable {
  public static func < (left: MarkOrigin, right: MarkOrigin) -> Bool {
    (left.source, left.row, left.column) < (right.source, right.row, right.column)
  }
}
