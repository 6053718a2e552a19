import Diagnostics
import RubricSyntax

/// The names that a rubric has made so far. A name can be used only behind the article that makes
/// it, so there are no circles.
struct NameTable {
  enum Kind: Hashable {
    case form(Int)
    /// A criterion, a group, a round or a line of a checklist.
    case member(form: Int, Dimension, index: Int)
    case factor(form: Int)
    case table(Int)
    case quantity(Int)
    case grading(Int)
    case shared(Int)

    enum Class: Hashable {
      case form, criterion, group, round, item, factor, table, quantity, grading, shared

      init(_ dimension: Dimension) {
        switch dimension {
        case .group: self = .group
        case .round: self = .round
        case .item: self = .item
        default: self = .criterion
        }
      }
    }

    var category: Class {
      switch self {
      case .form: .form
      case .member(_, let dimension, _): Class(dimension)
      case .factor: .factor
      case .table: .table
      case .quantity: .quantity
      case .grading: .grading
      case .shared: .shared
      }
    }
  }

  struct Entry {
    let text: String
    let kind: Kind
    let spot: Spot
  }

  private var entries: [Entry] = []
  private var byKey: [NameKey: [Int]] = [:]
  /// Names that differ only by case would be one name in a data file.
  private var byDataKey: [NameKey: [Int]] = [:]

  /// Enters a name; returns the other thing that has taken it before, if there is one. The name is
  /// entered even so: what refers to it is not at fault.
  mutating func enter(_ text: String, as kind: Kind, at spot: Spot) -> Entry? {
    let key = NameKey.ignoringCase(text)
    let earlier = byDataKey[key, default: []].first { !entries[$0].kind.isApart(from: kind) }
    let clash = earlier.map { entries[$0] }
    if clash?.kind == kind { return nil }
    byDataKey[key, default: []].append(entries.count)
    byKey[NameKey(text), default: []].append(entries.count)
    entries.append(Entry(text: text, kind: kind, spot: spot))
    return clash
  }

  /// The first thing of these kinds that has the name.
  ///
  /// - Parameter form: the form that it is a part of, where that is known.
  func entry(_ name: String, of kinds: [Kind.Class], on form: Int? = nil) -> Entry? {
    byKey[NameKey(name)]?.lazy.map { entries[$0] }.first { $0.kind.isOne(of: kinds, on: form) }
  }

  /// The first thing of any other kind that has the name.
  func entry(_ name: String, besides kinds: [Kind.Class]) -> Entry? {
    byKey[NameKey(name)]?.lazy.map { entries[$0] }.first { !kinds.contains($0.kind.category) }
  }

  func has(_ name: String) -> Bool { byKey[NameKey(name)] != nil }

  /// The things of these kinds, each under the name that a rubric refers to it by.
  func entries(of kinds: [Kind.Class], on form: Int? = nil) -> [Entry] {
    var seen: Set<Kind> = []
    return entries.filter {
      $0.kind.isOne(of: kinds, on: form) && seen.insert($0.kind).inserted
    }
  }
}

extension NameTable.Kind {
  /// Whether two things may share a name: both belong to a form and are always named with it, and
  /// their forms differ. Voters of one meeting fill in several papers, in the same groups.
  fileprivate func isApart(from other: Self) -> Bool {
    guard case .member(let form, let dimension, _) = self,
      case .member(let otherForm, dimension, _) = other
    else { return false }
    return form != otherForm && dimension != .item
  }

  fileprivate func isOne(of kinds: [Class], on form: Int?) -> Bool {
    guard kinds.contains(category) else { return false }
    guard let form else { return true }
    switch self {
    case .member(form, _, _), .factor(form): return true
    default: return false
    }
  }
}

extension NameTable.Kind.Class {
  /// How a message calls such a thing.
  var name: Bilingual {
    switch self {
    case .form: Bilingual(zh: "填写用的表", en: "form")
    case .criterion: Dimension.criterion.name
    case .group: Dimension.group.name
    case .round: Dimension.round.name
    case .item: Bilingual(zh: "登记项目", en: "line of a checklist")
    case .factor:
      Bilingual(zh: "每件系数或每票载明的数", en: "number that a suggestion or a ballot carries")
    case .table: Bilingual(zh: "查分用的表", en: "table")
    case .quantity: Bilingual(zh: "计分部分或数值", en: "component or quantity")
    case .grading: Bilingual(zh: "等次", en: "grading")
    case .shared: Bilingual(zh: "公共参数", en: "shared number")
    }
  }
}
