import Diagnostics
import RubricModel
import Scoring

/// Every rate with its numerator and base: a percentage alone cannot be checked.
struct ShareNotes {
  private let result: SessionResult
  private let disclosure: Disclosure
  private let units: [UnitResult]

  init(_ result: SessionResult, _ disclosure: Disclosure = .office) {
    self.result = result
    self.disclosure = disclosure
    units = disclosure.order(result.units)
  }

  var blocks: [ReportDocument.Block] {
    let lines = units.compactMap { unit -> Bilingual? in
      var shares = unit.figures.enumerated().compactMap { index, figure -> Bilingual? in
        guard disclosure.showsQuantity(index) else { return nil }
        return figure.share.map { text(of: $0, named: result.rubric.quantities[index].name) }
      }
      if disclosure.showsResponses { shares += ResponseWords.texts(of: unit.index, result) }
      guard !shares.isEmpty else { return nil }
      let name = unit.unit.name.bilingual
      return Bilingual(
        zh: name.chinese + "　" + shares.map(\.chinese).joined(separator: "，"),
        en: name.english + ": " + shares.map(\.english).joined(separator: ", "))
    }
    if lines.isEmpty { return [] }
    let heading = Bilingual(zh: "比率的分子和分母", en: "What the rates are made of")
    return [.notes(heading: heading, lines: lines)]
  }

  private func text(of share: ShareFigure, named name: Name) -> Bilingual {
    let fraction = share.parts.joined(separator: "/")
    return Bilingual(
      zh: "\(name[.chinese])\(fraction)（\(share.baseName.chinese)）",
      en: "\(name[.english]) \(fraction) (\(share.baseName.english))")
  }
}

extension ShareFigure {
  /// Numerator and denominator as they are read; mostly whole numbers.
  fileprivate var parts: [String] { [numerator, denominator].map(FigureText.plain) }
}
