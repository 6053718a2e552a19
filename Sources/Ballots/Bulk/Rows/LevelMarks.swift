import RubricModel
import RubricSyntax
import Tables

/// Reads levels from their bytes, where they are written as the rubric writes them.
struct LevelMarks: Sendable {
  /// That of the form; empty where every criterion has its own.
  private let common: LevelList
  /// Those of criteria that have their own.
  private let others: [LevelList]

  /// Nil for a form with points.
  init?(_ form: Form) {
    guard let levels = form.scale.levels else { return nil }
    let lists = form.levelLists.map(\.levels)
    common = LevelList(levels, lists.first { $0.lowerBound == 0 } ?? 0..<0)
    others = lists.filter { $0.lowerBound > 0 }.map { LevelList(levels, $0) }
  }

  /// The code of a level that abstains: below zero, so that no histogram has a place for it.
  fileprivate static func abstention(_ level: Int) -> Int64 { -1 - Int64(level) }

  /// The level of such a code; nil for any other.
  static func abstaining(_ code: Int64) -> Int? {
    code < 0 && code != PlainMark.odd ? Int(-1 - code) : nil
  }

  /// The index of the level between the positions, the code of an abstention, or `PlainMark.odd`.
  /// - Parameter first: the first level of the list that the mark is chosen from.
  /// - Precondition: the range is not empty, with eight more bytes on both sides.
  @inline(__always)
  func code(_ bytes: borrowing RawSpan, _ start: Int, _ end: Int, listFrom first: Int64) -> Int64 {
    if first == common.first { return common.code(bytes, start, end) }
    for list in others where list.first == first { return list.code(bytes, start, end) }
    return PlainMark.odd
  }
}

/// The levels that a mark is chosen from.
private struct LevelList: Sendable {
  /// The index of the first one.
  let first: Int64
  /// The codes by their numbers in the cache.
  private var codes: [Int64] = []
  private var cache = KeyCache()

  /// Bytes that have to stand beside what the cache is asked for.
  private static let margin = [UInt8](repeating: 0, count: 8)

  init(_ levels: [Level], _ list: Range<Int>) {
    first = Int64(list.lowerBound)
    var known: [NameKey: Int] = [:]
    for index in list {
      for key in levels[index].name.dataKeys { known[key] = index }
    }
    for text in Set(levels[list].flatMap(\.name.spellings)).sorted() where Self.isPlain(text) {
      guard let index = known[.ignoringCase(text)] else { continue }
      let isAbstention = levels[index].isAbstention
      add(Array(text.utf8), code: isAbstention ? LevelMarks.abstention(index) : Int64(index))
    }
  }

  /// Letters of other scripts may show that a file is not in the encoding that it seems to be in.
  private static func isPlain(_ text: String) -> Bool {
    !text.isEmpty && text == text.trimmed
      && text.unicodeScalars.allSatisfy {
        (0x20..<0x7F).contains($0.value) || (0x4E00...0x9FFF).contains($0.value)
      }
  }

  private mutating func add(_ text: [UInt8], code: Int64) {
    let padded = Self.margin + text + Self.margin
    let span = unsafe padded.span.bytes
    cache.add(span, Self.margin.count, Self.margin.count + text.count, number: codes.count)
    codes.append(code)
  }

  @inline(__always)
  func code(_ bytes: borrowing RawSpan, _ start: Int, _ end: Int) -> Int64 {
    let number = cache.number(bytes, start, end)
    return number < 0 ? PlainMark.odd : codes[number]
  }
}
