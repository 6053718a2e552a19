public import Diagnostics

/// What is said about rows and cells that are too long to be read: both languages side by side.
extension Diagnostic {
  /// - Parameter size: in bytes; nil where only as much was read as there may be.
  public static func cellTooLong(_ size: Int?, at place: CellPlace) -> Diagnostic {
    tooMuch(
      .cellTooLong,
      Bilingual(zh: "单元格太长，不予读取。", en: "The cell is too long to be read."),
      at: place, bytes(TableLimits.bytesOfCell), found: size.map(bytes))
  }

  public static func rowTooLong(_ size: Int?, at place: CellPlace) -> Diagnostic {
    tooMuch(
      .rowTooLong,
      Bilingual(zh: "第\(place.row)行太长，不予读取。", en: "Row \(place.row) is too long to be read."),
      at: place, bytes(TableLimits.bytesOfRow), found: size.map(bytes))
  }

  static func tooManyColumns(_ count: Int, at place: CellPlace) -> Diagnostic {
    tooMuch(
      .tooManyColumns,
      Bilingual(
        zh: "第\(place.row)行的列太多，不予读取。",
        en: "Row \(place.row) has too many columns to be read."),
      at: place, columns(TableLimits.columns), found: columns(count))
  }

  private static func tooMuch(
    _ code: TableCode, _ headline: Bilingual, at place: CellPlace, _ most: Bilingual,
    found: Bilingual?
  ) -> Diagnostic {
    Diagnostic(
      .error, code.rawValue, headline, at: .cell(place),
      expected: Bilingual(zh: "最多\(most.chinese)", en: "at most \(most.english)"), found: found,
      help: [
        Bilingual(
          zh: "没有哪张表会这么大：请查明文件对不对，引号、换行有没有丢失。",
          en: "No table has so much: see whether it is the file that was meant, and whether a"
            + " quotation mark or line ends are lost in it.")
      ])
  }

  private static func bytes(_ count: Int) -> Bilingual {
    Bilingual(zh: "\(count)字节", en: "\(count) bytes")
  }

  private static func columns(_ count: Int) -> Bilingual {
    Bilingual(zh: "\(count)列", en: "\(count) columns")
  }
}
