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
    } + rubric.publications.indices.compactMap { moreThanRates(rubric, $0) }
  }

  /// `All rates` are all scores. Where there are others than rates, which are not named beside
  /// them, somebody publishes what was not meant for publication.
  private static func moreThanRates(_ rubric: RubricDraft, _ index: Int) -> Diagnostic? {
    guard let spot = rubric.ratesPublished[index] else { return nil }
    let items = rubric.publications[index].items
    let others = rubric.quantities.indices.filter {
      let quantity = rubric.quantities[$0]
      guard quantity.role != .rate, let type = quantity.typed?.type, type.kind != .share else {
        return false
      }
      let isNamed = quantity.role == .finalScore && items.contains(.finalScore)
      return !isNamed && !items.contains(.quantity($0))
    }
    if others.isEmpty { return nil }
    let names = Bilingual.list(others.map { rubric.quantities[$0].mention })
    return Diagnostic(
      .warning, .publicationUnsound,
      Bilingual(
        zh: "“各项比率”与“各项得分”意思相同：\(names.chinese)不是比率，也一起公布。",
        en:
          "\"All rates\" says the same as \"all scores\": these are no rates and are published too: \(names.english)."
      ),
      at: spot,
      help: [
        Bilingual(
          zh: "都要公布的，请写：各项得分。只公布比率的，请逐个写比率的名称。",
          en:
            "If all are to be published, write: all scores. If the rates alone are, name each of them."
        )
      ])
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
