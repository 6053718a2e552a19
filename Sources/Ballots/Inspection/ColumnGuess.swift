import Diagnostics
import RubricModel
import Tables

/// What the columns of a file are, as far as their names tell without a rubric.
struct ColumnGuess {
  let table: Table
  /// The key of each column; nil for a unit, a criterion, a level or whatever else it is named for.
  let keys: [Int: KeyColumn]
  let contents: [ColumnContent]
  /// The columns that hold marks: the one that is named so, or all that no key is.
  let markColumns: [Int]
  /// The first column of each key that there is.
  private let columns: [KeyColumn: Int]
  /// Columns that no key is, and that hold no marks.
  private let unknown: Set<Int>

  init(_ table: Table, subject: Rubric.Subject) {
    self.table = table
    var keys: [Int: KeyColumn] = [:]
    for (index, header) in table.header.enumerated() {
      keys[index] = KeyColumn.named(header, subject: subject)
    }
    self.keys = keys
    contents = table.header.indices.map { ColumnContent(table, column: $0) }
    columns = Dictionary(keys.map { ($1, $0) }) { min($0, $1) }
    let named = table.header.indices.filter {
      keys[$0] == .mark || keys[$0] == .points || keys[$0] == .replyClass
    }
    let others = table.header.indices.filter { keys[$0] == nil && !table.header[$0].isEmpty }
    markColumns = named.isEmpty ? others : named
    unknown = named.isEmpty ? [] : Set(others)
  }

  func column(_ key: KeyColumn) -> Int? { columns[key] }

  func has(_ key: KeyColumn) -> Bool { column(key) != nil }

  var layout: Bilingual {
    if has(.mark) { return MarkLayout.long.name }
    if has(.points) { return MarkLayout.adjustments.name }
    if has(.unit), has(.deputy) {
      return MarkLayout.byCriterion.nameOfAnswers ?? MarkLayout.byCriterion.name
    }
    if has(.unit), has(.ballot) { return MarkLayout.byCriterion.name }
    if has(.replyClass) { return MarkLayout.ledger.name }
    if has(.ballot) { return MarkLayout.byUnit.name }
    if has(.unit) { return MarkLayout.tally.name }
    return Bilingual(zh: "看不出来：没有“单位”，也没有“票号”", en: "unknown: neither unit nor ballot is there")
  }

  func meaning(of index: Int) -> Bilingual {
    if let key = keys[index] { return key.name }
    if unknown.contains(index) {
      return Bilingual(zh: "不认识", en: "not known")
    }
    if has(.ballot), !has(.unit) { return Bilingual(zh: "单位的得分", en: "marks of a unit") }
    return Bilingual(zh: "指标、等次或项目", en: "a criterion, level or item")
  }
}
