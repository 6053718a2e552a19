/// The sheet that is read.
struct SheetChoice {
  let name: String
  let part: String
  /// Other sheets that could have been meant, because none was named.
  let others: [String]
}

/// Why no sheet can be read.
enum SheetRefusal: Error, Equatable {
  /// No sheet has the name; those that there are.
  case unknown(String, among: [String])
  /// The sheet of that name has no cells: a chart.
  case withoutCells(String)
  /// None has cells that can be seen; those that are hidden.
  case none(hidden: [String])
}

/// A workbook with its parts found.
struct WorkbookContent {
  let package: WorkbookPackage
  private let workbook: WorkbookPart
  private let relationships: [String: WorkbookPackage.Relationship]

  init(_ package: WorkbookPackage) throws(WorkbookFault) {
    self.package = package
    let part = try package.mainPart()
    workbook = try WorkbookPart(package.stream(part))
    relationships = try package.relationships(of: part)
  }

  var countsFrom1904: Bool { workbook.countsFrom1904 }

  func sharedTexts() throws(WorkbookFault) -> SharedTexts {
    guard let stream = try stream(ofKind: "sharedStrings", most: Limits.unpackedBytes) else {
      return SharedTexts()
    }
    return try SharedTexts(stream)
  }

  func formats() throws(WorkbookFault) -> CellFormats {
    guard let stream = try stream(ofKind: "styles", most: Limits.unpackedBytesOfLists) else {
      return CellFormats()
    }
    return try CellFormats(stream)
  }

  private func stream(ofKind kind: String, most: Int) throws(WorkbookFault) -> XMLStream? {
    let found = relationships.filter { $0.value.kind == kind }.min { $0.key < $1.key }
    guard let part = found?.value.part else { return nil }
    return try package.stream(part, most: most)
  }

  // MARK: Sheets

  /// - Parameter name: nil for the first sheet that can be seen.
  func choose(_ name: String?) -> Result<SheetChoice, SheetRefusal> {
    let readable = workbook.sheets.filter { part(of: $0) != nil }
    guard let name else { return first(of: readable) }
    let named =
      workbook.sheets.first { $0.name == name }
      ?? workbook.sheets.first { $0.name.lowercased() == name.lowercased() }
    guard let named else { return .failure(.unknown(name, among: readable.map(\.name))) }
    guard let part = part(of: named) else { return .failure(.withoutCells(named.name)) }
    return .success(SheetChoice(name: named.name, part: part, others: []))
  }

  private func first(
    of readable: [WorkbookPart.Sheet]
  ) -> Result<SheetChoice, SheetRefusal> {
    let visible = readable.filter(\.isVisible)
    guard let first = visible.first, let part = part(of: first) else {
      return .failure(.none(hidden: readable.map(\.name)))
    }
    let others = visible.dropFirst().map(\.name)
    return .success(SheetChoice(name: first.name, part: part, others: others))
  }

  /// Nil for a sheet without cells: a chart, a dialog.
  private func part(of sheet: WorkbookPart.Sheet) -> String? {
    relationships[sheet.id].flatMap { $0.kind == "worksheet" ? $0.part : nil }
  }
}
