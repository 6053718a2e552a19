/// Where a sheet stands on its page: it decides the ids, and the level of its headings.
struct SheetPlace: Sendable {
  /// From 1; nil for the only sheet of a page.
  let number: Int?

  var id: String { number.map { "sheet-\($0)" } ?? "sheet" }

  /// An id that no other sheet of the page has.
  func id(_ part: String, _ index: Int) -> String { "\(id)-\(part)-\(index + 1)" }

  /// The title of the sheet: below the title of the page where there are several.
  func title(_ id: String, _ text: Markup) -> Markup {
    number == nil
      ? Markup("h1", ["id": id], text) : Markup("h2", ["id": id, "class": "title"], text)
  }

  /// A heading inside the sheet.
  func heading(_ text: Markup) -> Markup {
    number == nil ? Markup("h2", [:], text) : Markup("h3", [:], text)
  }
}
