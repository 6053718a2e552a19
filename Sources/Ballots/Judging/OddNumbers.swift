import Diagnostics
import RubricModel
import Tables

/// Numbers of ballots and suggestions that are unlike the others: a row that has slipped to the
/// left has its first mark where its number was, a remark below the table counts as a ballot.
enum OddNumbers {
  /// - Parameter ofUnits: the ballots that units have cast, by voter; their names are numbers, too.
  static func diagnostics(
    _ form: Form, _ sheet: MarkSheet, ofUnits: Set<Int>
  ) -> [Diagnostic] {
    switch form.kind {
    case .ballot where form.treatments.duplicate != .notChecked:
      return problems(with: sheet.voters.names, besides: ofUnits, .rater, sheet)
    case .feedback, .ledger:
      return problems(with: sheet.suggestions.names, besides: [], .suggestion, sheet)
    default: return []
    }
  }

  private static func problems(
    with names: [String], besides known: Set<Int>, _ dimension: Dimension, _ sheet: MarkSheet
  ) -> [Diagnostic] {
    var odd: [Int: (Place) -> Diagnostic] = [:]
    let unknown =
      known.isEmpty ? Array(names.indices) : names.indices.filter { !known.contains($0) }
    for position in unlikeTheOthers(unknown.map { names[$0] }) {
      let index = unknown[position]
      odd[index] = { .oddNumber(names[index], at: $0) }
    }
    // A row of feedback names a unit and a deputy besides, which no remark does.
    for index in dimension == .rater ? wordsWithoutMarks(names, sheet).subtracting(known) : [] {
      odd[index] = { .remarkRow(names[index], at: $0) }
    }
    var byValue: [String: Int] = [:]
    // Without zeros before a number, and with letters of one case, no two have the same value.
    let mayBeAlike = names.contains(where: NumberShape.hasLeadingZero) || haveBothCases(names)
    for index in mayBeAlike ? names.indices : 0..<0 {
      let value = NumberShape.withoutLeadingZeros(names[index]).lowercased()
      if let earlier = byValue[value], names[earlier] != names[index] {
        odd[index] = { .numberInTwoForms(names[earlier], names[index], at: $0) }
      }
      byValue[value] = byValue[value] ?? index
    }
    return placed(odd, dimension, sheet)
  }

  private static func haveBothCases(_ names: [String]) -> Bool {
    names.contains { $0.utf8.contains { 0x61...0x7A ~= $0 } }
      && names.contains { $0.utf8.contains { 0x41...0x5A ~= $0 } }
  }

  /// Words among numbers, with no mark behind them: `本页完` below the table.
  private static func wordsWithoutMarks(_ names: [String], _ sheet: MarkSheet) -> Set<Int> {
    let words = names.indices.filter { !names[$0].contains(where: \.isNumber) }
    guard !words.isEmpty, words.count < names.count else { return [] }
    let marked = Set(sheet.marks.filter { !$0.text.isBlank }.map { $0.at[.rater] })
    return Set(words).subtracting(marked)
  }

  /// The names that do not look as nearly all others do.
  static func unlikeTheOthers(_ names: [String]) -> [Int] {
    let shapes = names.map(NumberShape.init)
    let counts = shapes.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    guard let common = counts.max(by: { $0.value < $1.value }), common.value >= leastAlike else {
      return []
    }
    let others = names.count - common.value
    guard others == 1 || others * 10 <= names.count else { return [] }
    return names.indices.filter { shapes[$0] != common.key }
  }

  /// Fewer numbers than this show no custom.
  private static let leastAlike = 5

  private static func placed(
    _ odd: [Int: (Place) -> Diagnostic], _ dimension: Dimension, _ sheet: MarkSheet
  ) -> [Diagnostic] {
    guard !odd.isEmpty else { return [] }
    var seen: Set<Int> = []
    return sheet.marks.compactMap { mark in
      let index = mark.at[dimension]
      guard let diagnostic = odd[index], seen.insert(index).inserted else { return nil }
      return diagnostic(sheet.place(of: mark.origin.wholeRow))
    }
  }
}
