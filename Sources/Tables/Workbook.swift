/// Spreadsheet files, which get handed over in place of CSV, told by their first bytes.
public enum Workbook: Sendable {
  /// XLSX, and any other file that is a ZIP archive inside.
  case zipArchive
  /// XLS and the other files of Microsoft Office up to 2003.
  case compoundFile

  /// Whether a file is a workbook of some kind.
  public static func isSignature(of bytes: [UInt8]) -> Bool { Workbook(signatureOf: bytes) != nil }

  public init?(signatureOf bytes: [UInt8]) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = .zipArchive
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .compoundFile
    } else {
      return nil
    }
  }
}
