import Diagnostics
import RubricSyntax

/// An example says of a unit one thing only: once in its list, of one category throughout.
extension RubricReader {
  mutating func checkUnits(ofExample node: SyntaxNode) {
    var listed: Set<NameKey> = []
    var categories: [NameKey: String] = [:]
    for unit in node.nodes(.givenUnits).flatMap(\.givenUnits) {
      guard let name = unit.names.first else { continue }
      if !listed.insert(NameKey(name.text)).inserted {
        reader.report(.unitListedTwice(name.text, at: reader.spot(name)))
      }
      check(name, unit.category, against: &categories)
    }
    for row in node.nodes(.givenRows).flatMap({ $0.nodes(.item) }).compactMap({ $0.first(.row) }) {
      guard let name = row.unitOfRow else { continue }
      check(name, row.category, against: &categories)
    }
  }

  private mutating func check(
    _ unit: Token, _ category: Token?, against known: inout [NameKey: String]
  ) {
    guard let category else { return }
    let key = NameKey(unit.text)
    guard let before = known.updateValue(category.text, forKey: key),
      NameKey.ignoringCase(before) != NameKey.ignoringCase(category.text)
    else { return }
    reader.report(.otherCategory(unit.text, before, category.text, at: reader.spot(category)))
  }
}

extension SyntaxNode {
  fileprivate var givenUnits: [SyntaxNode] { nodes(.item).compactMap { $0.first(.givenUnit) } }

  /// Of a listed unit, or of a row.
  fileprivate var category: Token? {
    (nodes(.givenFact) + nodes(.coordinate)).first { $0.has(.category) }?.names.first
  }

  fileprivate var unitOfRow: Token? {
    nodes(.coordinate).first { $0.has(.units) || $0.has(.items) }?.names.first
  }
}

extension Diagnostic {
  fileprivate static func unitListedTwice(_ unit: String, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .exampleUnsound, zh: "“\(unit)”在算例中列了两次。", en: "The example lists \"\(unit)\" twice.",
      at: spot, help: [Bilingual(zh: "请删去一处。", en: "Delete one of the two.")])
  }

  fileprivate static func otherCategory(
    _ unit: String, _ before: String, _ category: String, at spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      .exampleUnsound, zh: "“\(unit)”的类别前面写的是“\(before)”，这里是“\(category)”。",
      en: "The category of \"\(unit)\" was \"\(before)\" before; here it is \"\(category)\".",
      at: spot,
      help: [
        Bilingual(zh: "一个单位只属于一个类别，请改成同一个。", en: "A unit is of one category: make them the same.")
      ]
    )
  }
}
