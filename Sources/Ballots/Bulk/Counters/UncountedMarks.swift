/// The marks of the plain rows of one thread that were not counted: how many, and where the first
/// ones of each key are.
///
/// All places stand in one list, one behind the other as the file has them. (With a list for each
/// key, 5,000 keys had 15,000 lists, and none of them was near when a mark came.)
struct UncountedMarks: Sendable {
  /// A mark with a key that one case decided.
  private struct Mark {
    /// Of the key and the case.
    let number: UInt32
    let row: PlainTally.RowPlace
  }

  private struct Text {
    let row: PlainTally.RowPlace
    let column: Int
    let text: String
  }

  private let caseCount: Int
  /// How many there are, by number of the key, then by case.
  private var counts: [Int] = []
  /// The first ones of each, in the order of the file.
  private var marks: [Mark] = []
  /// What is typed in those that are not blank, in the order of the file.
  private var texts: [Text] = []
  /// The rows of the marks by number of the key and the case, when they are sorted.
  private var rows: [PlainTally.RowPlace] = []
  /// Where those of each begin among them, and behind the last one where they end.
  private var starts: [Int] = []

  /// - Parameter cases: how many reasons there are not to count a mark.
  init(cases: Int) { caseCount = cases }

  /// Makes room for the marks of so many keys.
  mutating func reserve(keys: Int) {
    counts += repeatElement(0, count: max(0, keys * caseCount - counts.count))
  }

  /// - Returns: whether its place is kept.
  /// - Precondition: there is room for the key, and rows come in their order.
  mutating func add(
    _ markCase: PlainForm.Case, key: Int, at row: PlainTally.RowPlace
  ) -> Bool {
    let number = key * caseCount + markCase.rawValue
    counts[number] += 1
    if counts[number] > ExceptionGroup.mostPlaces { return false }
    marks.append(Mark(number: UInt32(truncatingIfNeeded: number), row: row))
    return true
  }

  /// Counts a mark whose place would not be kept; false, and nothing done, for any other.
  /// - Precondition: there is room for the key.
  mutating func addFurther(_ markCase: PlainForm.Case, key: Int) -> Bool {
    let number = key * caseCount + markCase.rawValue
    if counts[number] < ExceptionGroup.mostPlaces { return false }
    counts[number] += 1
    return true
  }

  /// Keeps what is typed at a place.
  /// - Precondition: places come in their order, row by row and column by column.
  mutating func addText(_ text: String, at row: PlainTally.RowPlace, _ column: Int) {
    texts.append(Text(row: row, column: column, text: text))
  }

  /// Sorts the places by key and case; all have come.
  mutating func sort() {
    starts = counts.reduce(into: [0]) {
      $0.append($0[$0.count - 1] + min($1, ExceptionGroup.mostPlaces))
    }
    rows = Array(repeating: PlainTally.RowPlace(chunk: 0, row: 0), count: marks.count)
    var next = starts
    for mark in marks {
      let number = Int(mark.number)
      rows[next[number]] = mark.row
      next[number] += 1
    }
    marks = []
  }

  /// How many marks with the key the case decided.
  func count(_ key: Int, _ markCase: PlainForm.Case) -> Int {
    counts[key * caseCount + markCase.rawValue]
  }

  /// Where the first ones are, in the order of the file.
  /// - Precondition: they are sorted.
  func places(_ key: Int, _ markCase: PlainForm.Case) -> ArraySlice<PlainTally.RowPlace> {
    let number = key * caseCount + markCase.rawValue
    return rows[starts[number]..<starts[number + 1]]
  }

  /// What is typed there; nil in a blank cell.
  func text(at row: PlainTally.RowPlace, _ column: Int) -> String? {
    var (low, high) = (0, texts.count)
    while low < high {
      let middle = low + (high - low) / 2
      if (texts[middle].row, texts[middle].column) < (row, column) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < texts.count, texts[low].row == row, texts[low].column == column else { return nil }
    return texts[low].text
  }
}
