/// The part of a source line that is shown, with the columns of its caret.
struct ExcerptWindow {
  private(set) var text = ""
  /// Terminal columns before the caret.
  private(set) var caretColumn = 0
  /// At least 1: a character that takes no column is pointed at all the same.
  private(set) var caretWidth = 1

  /// Cuts the line so that the caret and some text on both sides of it fit into `room` columns.
  init(of place: SourcePlace, room: Int) {
    let characters = place.lineText.map { VisibleText.of($0) }
    let start = min(max(place.column - place.firstColumn, 0), characters.count)
    let end = min(start + max(place.length, 1), characters.count)
    let first = Self.firstShown(characters, caretStart: start, caretEnd: end, room: room)
    let isCut = first > 0 || place.firstColumn > 1
    let last = Self.lastShown(characters, from: first, room: room - (isCut ? 1 : 0))
    let lead = isCut ? "…" : ""
    text = lead + String(characters[first..<last]) + (last < characters.count ? "…" : "")
    caretColumn = DisplayWidth.of(lead + String(characters[first..<start]))
    caretWidth = max(1, DisplayWidth.of(String(characters[start..<max(start, min(end, last))])))
  }

  private static func firstShown(
    _ characters: [Character], caretStart: Int, caretEnd: Int, room: Int
  ) -> Int {
    let caretWidth = DisplayWidth.of(String(characters[caretStart..<max(caretStart, caretEnd)]))
    let before = max(room / 2, room - caretWidth - 12)
    var used = 0
    var first = caretStart
    while first > 0, used + DisplayWidth.of(characters[first - 1]) <= before {
      first -= 1
      used += DisplayWidth.of(characters[first])
    }
    return first
  }

  /// The end of the part that fits, with a column kept for the "…" when something is left over.
  private static func lastShown(_ characters: [Character], from first: Int, room: Int) -> Int {
    var used = 0
    var lastBeforeEllipsis = first
    for index in first..<characters.count {
      used += DisplayWidth.of(characters[index])
      if used > room { return lastBeforeEllipsis }
      if used < room { lastBeforeEllipsis = index + 1 }
    }
    return characters.count
  }
}
