import Diagnostics

/// What is published exists and is named once.
///
/// Nothing that still differs by ballot or deputy can be published: quantities have no dimension
/// left, so this holds by their type.
enum PublicationIsSound: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.publications.flatMap { publication -> [Diagnostic] in
      var seen: Set<Publication.Item> = []
      return publication.items.compactMap { item in
        if case .rank(first: 0) = item { return noRank(publication.spot) }
        return seen.insert(item).inserted ? nil : twice(publication.spot)
      }
    }
  }

  private static func noRank(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .publicationUnsound, zh: "“名次前0”什么也不公布。", en: "\"rank first 0\" publishes nothing.", at: spot,
      help: [
        Bilingual(zh: "请写：名次前3名；不公布名次的，删去这一项。", en: "Write: rank first 3; or delete the item.")
      ])
  }

  private static func twice(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .warning, .publicationUnsound,
      Bilingual(zh: "公布的内容有一项写了两次。", en: "Something is named twice in what is published."),
      at: spot,
      help: [Bilingual(zh: "请删去一项。", en: "Delete one of the two.")])
  }
}
