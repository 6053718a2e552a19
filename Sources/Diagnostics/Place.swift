/// Where something stands, in the terms in which a reader looks it up.
public enum Place: Hashable, Sendable {
  /// A stretch of a rubric or session file.
  case source(SourcePlace)
  /// A cell or a row of a table.
  case cell(CellPlace)
  /// A file as a whole.
  case file(String)
  /// Several files together, each as a whole.
  case files([String])

  public var file: String {
    switch self {
    case .source(let place): place.file
    case .cell(let place): place.file
    case .file(let name): name
    case .files(let names): names.joined(separator: ", ")
    }
  }

  /// The same in files that have other names.
  public func renamed(_ name: (String) -> String) -> Place {
    switch self {
    case .source(let place): .source(place.renamed(name(place.file)))
    case .cell(let place): .cell(place.renamed(name(place.file)))
    case .file(let file): .file(name(file))
    case .files(let names): .files(names.map(name))
    }
  }
}

/// A stretch of text within one line of a rubric or session file. It carries its line, so that a
/// diagnostic can be shown without the file at hand.
public struct SourcePlace: Hashable, Sendable {
  public let file: String
  /// 1-based.
  public let line: Int
  /// 1-based, in characters as a reader counts them.
  public let column: Int
  /// In characters; 0 marks the gap before `column`.
  public let length: Int
  /// The line in the file. Most places are never shown, so it stays bytes until somebody asks.
  private let lineBytes: ArraySlice<UInt8>
  /// The column that `lineText` begins in.
  public let firstColumn: Int
  /// The stretch in the bytes of the file, which may go over several lines.
  public let bytes: Range<Int>

  public init(
    file: String, line: Int, column: Int, length: Int, lineText: String, firstColumn: Int = 1,
    bytes: Range<Int> = 0..<0
  ) {
    self.init(
      file: file, line: line, column: column, length: length, lineBytes: Array(lineText.utf8)[...],
      firstColumn: firstColumn, bytes: bytes)
  }

  /// - Parameter lineBytes: the line without its line end; of a very long one the part around the
  ///   stretch.
  public init(
    file: String, line: Int, column: Int, length: Int, lineBytes: ArraySlice<UInt8>,
    firstColumn: Int, bytes: Range<Int>
  ) {
    self.bytes = bytes
    self.file = file
    self.line = line
    self.column = column
    self.length = length
    self.lineBytes = lineBytes
    self.firstColumn = firstColumn
  }

  /// The line without its line end; of a very long one the part around the stretch.
  public var lineText: String { String(decoding: lineBytes, as: UTF8.self) }

  fileprivate func renamed(_ file: String) -> SourcePlace {
    SourcePlace(
      file: file, line: line, column: column, length: length, lineBytes: lineBytes,
      firstColumn: firstColumn, bytes: bytes)
  }
}

/// A cell of a table, or a whole row when `column` is nil.
public struct CellPlace: Hashable, Sendable {
  public let file: String
  /// The sheet of a workbook; nil for a CSV file.
  public let sheet: String?
  /// 1-based; the header is row 1.
  public let row: Int
  /// 0-based; shown as a letter.
  public let column: Int?

  public init(file: String, sheet: String? = nil, row: Int, column: Int? = nil) {
    self.file = file
    self.sheet = sheet
    self.row = row
    self.column = column
  }

  fileprivate func renamed(_ file: String) -> CellPlace {
    CellPlace(file: file, sheet: sheet, row: row, column: column)
  }

  /// `ballots.csv`, `ballots.xlsx#现场测评`.
  public var tableName: String { sheet.map { "\(file)#\($0)" } ?? file }

  public var columnLetter: String? { column.map(Self.letters) }

  /// `A` to `Z`, then `AA`, as spreadsheets count.
  /// - Parameter column: 0-based.
  public static func letters(ofColumn column: Int) -> String {
    if column < 26 { return String(Unicode.Scalar(UInt8(65 + column))) }
    var rest = column
    var letters: [UInt8] = []
    repeat {
      letters.append(UInt8(65 + rest % 26))
      rest = rest / 26 - 1
    } while rest >= 0
    letters.reverse()
    return String(decoding: letters, as: UTF8.self)
  }
}

/// The article and item that a place lies in, as the regulation counts them: 第四条第（三）项.
public struct Citation: Hashable, Sendable {
  /// 1-based, counted where the text does not number it.
  public let article: Int
  /// 1-based; nil when the article has no list at that place.
  public let item: Int?

  public init(article: Int, item: Int? = nil) {
    self.article = article
    self.item = item
  }

  public var text: Bilingual {
    let articleText = ChineseNumeral.text(article)
    guard let item else {
      return Bilingual(zh: "第\(articleText)条", en: "Article \(article)")
    }
    return Bilingual(
      zh: "第\(articleText)条第（\(ChineseNumeral.text(item))）项",
      en: "Article \(article), item (\(item))")
  }
}
