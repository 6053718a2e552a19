public import Diagnostics
public import Reports

/// How a result says that its files were read, and what was decided on them.
public struct ResultInputs: Sendable {
  private let files: [InputFile]

  /// - Parameter value: a result; an older one says nothing of its files.
  public init(_ value: JSONValue) {
    guard case .list(let members)? = value["inputs"] else {
      files = []
      return
    }
    files = members.map(InputFile.init)
  }

  /// Files are paired by what they are for: their names may have changed.
  public static func differences(_ first: Self, _ second: Self) -> [InputDifference] {
    let keys = (first.files + second.files).map(\.key).uniqued
    return keys.flatMap { key -> [InputDifference] in
      let ours = first.files.filter { $0.key == key }
      let theirs = second.files.filter { $0.key == key }
      return (0..<max(ours.count, theirs.count)).flatMap { index in
        InputFile.differences(
          ours.indices.contains(index) ? ours[index] : nil,
          theirs.indices.contains(index) ? theirs[index] : nil)
      }
    }
  }
}

/// Something that two results say otherwise of their files; nil where one does not say it.
public struct InputDifference: Hashable, Sendable {
  public let file: String
  public let about: Bilingual
  public let first: String?
  public let second: String?
  /// Whether it is about bytes only: another encoding, another content that says the same.
  public var isSpelling = false
}

/// A file of a result, as texts.
private struct InputFile {
  let name: String
  /// The form and the box that it belongs to.
  let key: [String]
  private let facts: [(name: String, value: String)]
  private let decisions: [(kind: String, text: String)]

  init(_ value: JSONValue) {
    func text(_ name: String) -> String { value[name]?.plainText ?? "" }
    key = [text("form"), text("site")]
    name = text("file")
    facts = Self.words.map { ($0.key, text($0.key)) }
    guard case .list(let lists)? = value["decisions"] else {
      decisions = []
      return
    }
    decisions = lists.flatMap { list -> [(String, String)] in
      let kind = list["kind"]?.plainText ?? ""
      guard case .list(let rows)? = list["rows"] else { return [] }
      return rows.map { (kind, Self.text(of: $0)) }
    }
  }

  private static func text(of row: JSONValue) -> String {
    guard case .object(let members) = row else { return "" }
    return members.map { "\($0.0) \($0.1.plainText ?? "")" }.joined(separator: ", ")
  }

  static func differences(_ first: InputFile?, _ second: InputFile?) -> [InputDifference] {
    let file = [first?.name, second?.name].compactMap { $0 }.uniqued.joined(separator: " → ")
    guard let first, let second else {
      let isFirst = first != nil
      return [
        InputDifference(
          file: file, about: Bilingual(zh: "文件", en: "the file"), first: isFirst ? file : nil,
          second: isFirst ? nil : file)
      ]
    }
    let facts = zip(first.facts, second.facts).filter { $0.value != $1.value }.map {
      InputDifference(
        file: file, about: words[$0.name] ?? Bilingual(same: $0.name),
        first: $0.value.isEmpty ? nil : $0.value, second: $1.value.isEmpty ? nil : $1.value,
        isSpelling: ["encoding", "sha256"].contains($0.name))
    }
    return facts + decided(first, than: second, file, isFirst: true)
      + decided(second, than: first, file, isFirst: false)
  }

  /// The decisions that only one of them has.
  private static func decided(
    _ one: InputFile, than other: InputFile, _ file: String, isFirst: Bool
  ) -> [InputDifference] {
    var rest = other.decisions.reduce(into: [:]) { $0[$1.kind + $1.text, default: 0] += 1 }
    return one.decisions.compactMap { kind, text in
      rest[kind + text, default: 0] -= 1
      if rest[kind + text, default: 0] >= 0 { return nil }
      return InputDifference(
        file: file, about: kinds[kind] ?? Bilingual(same: kind), first: isFirst ? text : nil,
        second: isFirst ? nil : text)
    }
  }

  private static let words: KeyValuePairs<String, Bilingual> = [
    "sheet": Bilingual(zh: "工作表", en: "sheet"), "encoding": Bilingual(zh: "编码", en: "encoding"),
    "layout": Bilingual(zh: "布局", en: "layout"), "rows": Bilingual(zh: "行数", en: "rows"),
    "sha256": Bilingual(zh: "内容（SHA-256）", en: "content (SHA-256)"),
  ]

  private static let kinds: [String: Bilingual] = [
    "adjustments": Bilingual(zh: "加减分", en: "bonus or deduction"),
    "changes": Bilingual(zh: "改正", en: "correction"),
    "decisions": Bilingual(zh: "裁定", en: "decision"),
  ]
}

extension KeyValuePairs<String, Bilingual> {
  fileprivate subscript(name: String) -> Bilingual? { first { $0.key == name }?.value }
}

extension Array where Element: Hashable {
  /// Each once, where it stands first.
  fileprivate var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
