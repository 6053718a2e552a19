import RubricSyntax

/// The names that a rubric has made so far. A name can be used only behind the article that makes
/// it, so there are no circles.
struct NameTable {
  enum Kind: Hashable {
    case form(Int)
    case criterion(form: Int, index: Int)
    case component(Int)
    case grading(Int)

    enum Class: Hashable {
      case form, criterion, component, grading
    }

    var category: Class {
      switch self {
      case .form: .form
      case .criterion: .criterion
      case .component: .component
      case .grading: .grading
      }
    }
  }

  struct Entry {
    let text: String
    let kind: Kind
    let spot: Spot
  }

  private var entries: [Entry] = []
  private var byKey: [NameKey: Int] = [:]
  /// Names that differ only by case would be one name in a data file.
  private var byDataKey: [NameKey: Int] = [:]

  /// Enters a name; returns the entry that has taken it before, if there is one.
  mutating func enter(_ text: String, as kind: Kind, at spot: Spot) -> Entry? {
    let key = NameKey.ignoringCase(text)
    if let earlier = byDataKey[key] { return entries[earlier] }
    byDataKey[key] = entries.count
    byKey[NameKey(text)] = entries.count
    entries.append(Entry(text: text, kind: kind, spot: spot))
    return nil
  }

  subscript(name: String) -> Entry? { byKey[NameKey(name)].map { entries[$0] } }

  func entries(of kinds: [Kind.Class]) -> [Entry] {
    entries.filter { kinds.contains($0.kind.category) }
  }
}
