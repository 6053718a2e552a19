import Diagnostics
import Tables

/// The names of units as the rows of a table write them.
struct UnitNames {
  /// The unit of the last row.
  private var last: (text: String, unit: Int)?
  /// Names that are on no list: where the first was reported, and in how many rows each stands.
  private var unknown: [String: (diagnostic: Int, rows: Int)] = [:]

  /// Nil, reported once for all its rows, where no unit has that name.
  mutating func unit(
    named text: String, in units: inout UnitDirectory, _ diagnostics: inout [Diagnostic],
    at place: () -> Place
  ) -> Int? {
    // Rows of one unit often come together.
    if let last, last.text == text { return last.unit }
    if let unit = units.find(text) {
      last = (text, unit)
      return unit
    }
    if let known = unknown[text] {
      unknown[text]?.rows = known.rows + 1
      return nil
    }
    unknown[text] = (diagnostics.count, 1)
    diagnostics.append(
      .unknownUnit(
        text, nearest: TypingSlip.name(meantBy: text, among: units.spellings), at: place()))
    return nil
  }

  /// A unit that is missing from the list is one fault, in however many rows it stands.
  func countUnknown(in diagnostics: inout [Diagnostic]) {
    for (index, rows) in unknown.values where rows > 1 {
      diagnostics[index].help.append(
        Bilingual(
          zh: "另有\(rows - 1)行也是这个名称。",
          en:
            "\(EnglishCount.text(rows - 1, "more row")) \(rows == 2 ? "has" : "have") the same name."
        ))
    }
  }
}
