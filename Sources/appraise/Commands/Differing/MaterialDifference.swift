import Diagnostics
import Reconciliation
import RubricSyntax
import Seals
import Tables

/// How a file that results were counted from differs between two of them.
struct MaterialDifference {
  enum Kind {
    /// Only one has it.
    case onlyFirst, onlySecond
    /// Lines of the canonical text, with − and + before them.
    case lines([String])
    /// Cells of a table, in any layout.
    case cells([Difference])
    /// The bytes differ, and nothing that is read from them.
    case spelling
  }

  let name: String
  let kind: Kind

  /// Files are paired by role and order: their names may have changed.
  static func all(_ first: [SealedFile], _ second: [SealedFile]) -> [MaterialDifference] {
    SealedFile.Role.allCases.flatMap { role -> [MaterialDifference] in
      let (ours, theirs) = (first.filter { $0.role == role }, second.filter { $0.role == role })
      let pairs = zip(ours, theirs).filter { $0.bytes != $1.bytes }.map(difference)
      return pairs
        + ours.dropFirst(theirs.count).map { MaterialDifference(name: $0.name, kind: .onlyFirst) }
        + theirs.dropFirst(ours.count).map { MaterialDifference(name: $0.name, kind: .onlySecond) }
    }
  }

  private static func difference(
    _ first: SealedFile, _ second: SealedFile
  ) -> MaterialDifference {
    let name = first.name == second.name ? first.name : "\(first.name) → \(second.name)"
    let kind: Kind
    switch first.role {
    case .session: kind = lines(first.bytes, second.bytes, isSession: true)
    case .rubric: kind = lines(first.bytes, second.bytes, isSession: false)
    case .data, .record, .result, .sheet: kind = cells(first, second)
    }
    return MaterialDifference(name: name, kind: kind)
  }

  // MARK: Texts

  /// The lines by which two rubrics or sessions differ, whatever their layout and vocabulary.
  static func lines(_ first: [UInt8], _ second: [UInt8], isSession: Bool) -> Kind {
    let trees = [tree(first, isSession), tree(second, isSession)]
    if trees[0].means(trees[1]) { return .spelling }
    let texts = zip(trees, [first, second]).map { tree, bytes in
      Formatter.format(tree, to: trees[0].language).value ?? String(decoding: bytes, as: UTF8.self)
    }
    return .lines(LineDifference(from: texts[0], to: texts[1]).lines)
  }

  private static func tree(_ bytes: [UInt8], _ isSession: Bool) -> SyntaxTree {
    let text = TextFile.utf8(of: bytes, file: "").value ?? bytes
    let source = SourceText(file: "", bytes: text)
    return isSession ? Parser.parseSession(source) : Parser.parseRubric(source)
  }

  // MARK: Tables

  /// Tables in which nothing can be told apart differ in what cannot be read.
  private static func cells(_ first: SealedFile, _ second: SealedFile) -> Kind {
    let tables = [first, second].map { file -> Table? in
      let shelf = MemoryShelf(files: [file.name: file.bytes])
      return Inputs().table(in: file.bytes, TablePath(file.name, on: shelf)).value
    }
    guard let ours = tables[0], let theirs = tables[1],
      let comparison = Comparison.of(ours, theirs).value
    else { return .cells([]) }
    return comparison.differences.isEmpty ? .spelling : .cells(comparison.differences)
  }
}
