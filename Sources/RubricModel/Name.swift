public import Diagnostics
public import RubricSyntax

/// A name as the rubric or session makes it, with its form in the other language.
public struct Name: Hashable, Sendable {
  /// The name by which the rubric refers to it.
  public let text: String
  /// Its form in the other language; names are never translated by the program.
  public let translation: Translation?

  public struct Translation: Hashable, Sendable {
    public let text: String
    public let language: Language

    public init(_ text: String, in language: Language) {
      self.text = text
      self.language = language
    }
  }

  public init(_ text: String, translation: Translation? = nil) {
    self.text = text
    self.translation = translation
  }

  /// The name as a sheet in that language prints it.
  public subscript(language: Language) -> String {
    translation.flatMap { $0.language == language ? $0.text : nil } ?? text
  }

  public var bilingual: Bilingual { Bilingual(zh: self[.chinese], en: self[.english]) }

  /// The name between quotation marks, as messages and sheets mention it.
  public var quoted: Bilingual {
    Bilingual(zh: "“\(self[.chinese])”", en: "\"\(self[.english])\"")
  }

  /// Its English form, where it has one.
  public var english: String? {
    translation.flatMap { $0.language == .english ? $0.text : nil }
  }

  /// Whether it goes by that name in either language.
  public func isCalled(_ name: String) -> Bool { dataKeys.contains(.ignoringCase(name)) }

  /// The keys under which data files may call it.
  public var dataKeys: [NameKey] {
    ([text] + (translation.map { [$0.text] } ?? [])).map { NameKey.ignoringCase($0) }
  }
}
