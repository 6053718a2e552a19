/// How much a diagnostic weighs.
public enum Severity: String, Sendable, Comparable {
  /// Worth knowing; nothing has to be changed.
  case notice
  /// Probably not meant; the count goes on.
  case warning
  /// The input is refused.
  case error

  private var weight: Int {
    switch self {
    case .notice: 0
    case .warning: 1
    case .error: 2
    }
  }

  public static func < (left: Severity, right: Severity) -> Bool { left.weight < right.weight }

  public var name: Bilingual {
    switch self {
    case .notice: Bilingual(zh: "提示", en: "notice")
    case .warning: Bilingual(zh: "警告", en: "warning")
    case .error: Bilingual(zh: "错误", en: "error")
    }
  }
}

/// One thing to tell the user: what is wrong, where, and what to type instead.
///
/// A diagnostic is a value that every stage returns beside its result; only the program prints it.
/// The code is stable: documentation and other programs refer to it.
public struct Diagnostic: Hashable, Sendable {
  public let code: String
  public let severity: Severity
  /// One sentence in the user's words.
  public let headline: Bilingual
  public var place: Place?
  public var citation: Citation?
  /// A second place that explains the first: the earlier definition, the other row.
  public var cause: Cause?
  public var expected: Bilingual?
  public var found: Bilingual?
  /// What to do; each line is a sentence or a line to type.
  public var help: [Bilingual]
  /// What to write at `place` instead, in the vocabulary of the file. Only where nobody could mean
  /// anything else, so that `check --fix` may write it: a sign, a quote, a running number.
  public var replacement: Bilingual?

  public struct Cause: Hashable, Sendable {
    public let place: Place
    public let text: Bilingual

    public init(_ text: Bilingual, at place: Place) {
      self.text = text
      self.place = place
    }
  }

  public init(
    _ severity: Severity, _ code: String, _ headline: Bilingual, at place: Place?,
    citation: Citation? = nil, cause: Cause? = nil,
    expected: Bilingual? = nil, found: Bilingual? = nil, help: [Bilingual] = []
  ) {
    self.code = code
    self.severity = severity
    self.headline = headline
    self.place = place
    self.citation = citation
    self.cause = cause
    self.expected = expected
    self.found = found
    self.help = help
  }

  /// The same with what to write at its place.
  public func replaced(by text: Bilingual) -> Diagnostic {
    var copy = self
    copy.replacement = text
    return copy
  }
}

extension Sequence<Diagnostic> {
  public var hasErrors: Bool { contains { $0.severity == .error } }
}

/// A value together with what there is to say about it. A stage that must refuse returns nil.
public struct Outcome<Value: Sendable>: Sendable {
  public let value: Value?
  public let diagnostics: [Diagnostic]

  /// - Invariant: a value that comes with an error is withheld, so nobody can use it by oversight.
  public init(_ value: Value?, _ diagnostics: [Diagnostic]) {
    self.value = diagnostics.hasErrors ? nil : value
    self.diagnostics = diagnostics
  }
}
