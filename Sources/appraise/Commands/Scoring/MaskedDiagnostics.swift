import Arguments
import Ballots
import Diagnostics
import Tables

extension [Diagnostic] {
  /// Those that somebody who asks so may see.
  func shown(to invocation: Invocation) -> [Diagnostic] {
    invocation.isSet(.maskBallots) ? withoutBallots : self
  }

  /// The same without what leads to a single ballot: of messages on rows there is only how many.
  private var withoutBallots: [Diagnostic] {
    var shown: [Diagnostic] = []
    var kept: [Diagnostic.Masked: Int] = [:]
    for diagnostic in self {
      guard let masked = diagnostic.masked else {
        shown.append(diagnostic)
        continue
      }
      if kept[masked] == nil { shown.append(diagnostic) }
      kept[masked, default: 0] += 1
    }
    return shown.map { diagnostic in
      guard let masked = diagnostic.masked, let count = kept[masked] else { return diagnostic }
      return .masked(diagnostic, count)
    }
  }
}

extension Place {
  /// Whether it leads to a row of data: a ballot.
  fileprivate var isRow: Bool {
    if case .cell(let cell) = self { cell.row > Table.headerRow } else { false }
  }
}

extension Diagnostic {
  /// What masked messages of one kind have in common.
  fileprivate struct Masked: Hashable {
    let code: String
    let file: String?
  }

  /// Codes that name a ballot wherever they stand.
  private static let onBallots = [
    BallotCode.missingRefused, .duplicateRefused, .ballotRuleBroken, .returnedDiffers,
  ].map(\.rawValue)

  /// Nil for what is about no row.
  fileprivate var masked: Masked? {
    let tellsRow = place?.isRow == true || cause?.place.isRow == true
    guard tellsRow || Self.onBallots.contains(code) else { return nil }
    if case .source? = place { return Masked(code: code, file: nil) }
    return Masked(code: code, file: place?.file)
  }

  fileprivate static func masked(_ diagnostic: Diagnostic, _ count: Int) -> Diagnostic {
    Diagnostic(
      diagnostic.severity, diagnostic.code,
      Bilingual(
        zh: "这样的情况有\(count)处，涉及单行，按--mask-ballots不列出。",
        en:
          "\(EnglishCount.text(count, "message")) of this kind on single rows; --mask-ballots keeps them back."
      ), at: diagnostic.masked?.file.map { .file($0) },
      help: [
        Bilingual(
          zh: "含义见：appraise explain-code \(diagnostic.code)；可以看票的人，请不带--mask-ballots再运行一次。",
          en:
            "What it means: appraise explain-code \(diagnostic.code). Let somebody who may see ballots run it without --mask-ballots."
        )
      ])
  }
}
