public import Diagnostics

/// Corrections that can mean nothing else: a missing sign, a wrong quote, a running number. They
/// never change a number, and they never guess a word.
public struct SafeCorrections: Sendable {
  public let text: String
  /// What was corrected, in the order of the work.
  public let made: [Diagnostic]
  /// The vocabulary of the file.
  public let language: Language

  /// One correction can uncover the next: an article that is renumbered, the one behind it.
  private static let mostRounds = 500

  public init(_ source: SourceText) {
    var source = source
    var made: [Diagnostic] = []
    var tree = Parser.parse(source)
    for _ in 0..<Self.mostRounds {
      let proposals = Self.apart(Self.proposals(tree))
      guard !proposals.isEmpty else { break }
      let bytes = Self.bytes(of: source, with: proposals, tree.language)
      let next = Parser.parse(SourceText(file: source.file, bytes: bytes))
      // A correction that makes something else wrong was none.
      guard Self.errors(next) <= Self.errors(tree) else { break }
      made += proposals
      (source, tree) = (next.source, next)
    }
    text = String(decoding: source.bytes, as: UTF8.self)
    self.made = made
    language = tree.language
  }

  /// Numbers are counted anew only where everything is read: a damaged article has one, too.
  private static func proposals(_ tree: SyntaxTree) -> [Diagnostic] {
    let mayCount = errors(tree) == 0
    return tree.diagnostics.filter {
      $0.replacement != nil && (mayCount || $0.code != SyntaxCode.wrongCount.rawValue)
    }
  }

  private static func errors(_ tree: SyntaxTree) -> Int {
    tree.diagnostics.count { $0.severity == .error }
  }

  /// No two may touch; the later one is left for the next round.
  private static func apart(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var end = -1
    return diagnostics.sorted { start($0) < start($1) }.filter { diagnostic in
      guard case .source(let place)? = diagnostic.place, place.bytes.lowerBound > end else {
        return false
      }
      end = place.bytes.upperBound
      return true
    }
  }

  private static func start(_ diagnostic: Diagnostic) -> Int {
    guard case .source(let place)? = diagnostic.place else { return 0 }
    return place.bytes.lowerBound
  }

  private static func bytes(
    of source: SourceText, with corrections: [Diagnostic], _ language: Language
  ) -> [UInt8] {
    var bytes = source.bytes
    for correction in corrections.reversed() {
      guard case .source(let place)? = correction.place, let text = correction.replacement else {
        continue
      }
      bytes.replaceSubrange(place.bytes, with: Array(text[language].utf8))
    }
    return bytes
  }
}
