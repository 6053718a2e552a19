import Diagnostics
import RubricSyntax
import Stationery

/// Words that `new` has written into a session for somebody to replace, and nobody did.
enum LeftPlaceholders {
  static func diagnostics(_ session: SourceText) -> [Diagnostic] {
    SessionFolder.Placeholder.allCases.compactMap { placeholder in
      Language.allCases.lazy.compactMap { range(of: placeholder.sign[$0], in: session) }.first
        .map { .placeholderLeft(placeholder, at: session.place(of: $0)) }
    }
  }

  private static func range(of text: String, in session: SourceText) -> Range<Int>? {
    let (bytes, wanted) = (session.bytes, Array(text.utf8))
    guard bytes.count >= wanted.count else { return nil }
    let start = (0...bytes.count - wanted.count).first { start in
      bytes[start] == wanted[0] && bytes[start..<start + wanted.count].elementsEqual(wanted)
    }
    return start.map { $0..<$0 + wanted.count }
  }
}

extension Diagnostic {
  fileprivate static func placeholderLeft(
    _ placeholder: SessionFolder.Placeholder, at place: Place
  ) -> Diagnostic {
    let words = placeholder.words
    return Diagnostic(
      .warning, placeholder.code.rawValue, words.headline, at: place, help: [words.help])
  }
}

extension SessionFolder.Placeholder {
  fileprivate var code: ProgramCode {
    switch self {
    case .body: .bodyNotNamed
    case .counts: .countsNotSaid
    }
  }

  fileprivate var words: (headline: Bilingual, help: Bilingual) {
    switch self {
    case .body:
      (
        Bilingual(zh: "评议机关的名称还没有填。", en: "The name of the body has not been filled in."),
        Bilingual(
          zh: "请改成机关的名称：它印在每张表和每张票上。",
          en: "Write the name in its place: it is printed on every sheet and ballot.")
      )
    case .counts:
      (
        Bilingual(
          zh: "应到、实到、发出、收回的人数票数还在括号里，不起作用。",
          en: "The numbers of the meeting are still in brackets, so that they count for nothing."),
        Bilingual(
          zh: "请填上数字，去掉括号和“请填：”；不要核对票数的，整句删去。",
          en:
            "Fill them in and delete the brackets and \"Fill in:\"; or delete the remark, and the ballots are not held against any number."
        )
      )
    }
  }
}
