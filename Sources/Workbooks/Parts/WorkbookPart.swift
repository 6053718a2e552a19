/// The list of sheets, and what holds for all of them.
struct WorkbookPart {
  struct Sheet {
    let name: String
    let isVisible: Bool
    /// The relationship that leads to its cells.
    let id: String
  }

  private(set) var sheets: [Sheet] = []
  /// Whether days are counted from 1904 on, as old programs for the Macintosh did.
  private(set) var countsFrom1904 = false

  init(_ stream: XMLStream) throws(WorkbookFault) {
    while let event = try stream.next() {
      switch event {
      case .start(.workbookSettings):
        countsFrom1904 = stream.attributes["date1904"].map(isTrue) ?? false
      case .start(.sheet):
        let attributes = stream.attributes
        sheets.append(
          Sheet(
            name: attributes["name"] ?? "",
            isVisible: (attributes["state"] ?? "visible") == "visible", id: attributes["id"] ?? ""))
      default: break
      }
    }
  }
}

/// A yes or no as XML Schema writes it.
func isTrue(_ text: String) -> Bool { text == "1" || text == "true" }
