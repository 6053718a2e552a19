import Diagnostics
import Tables

/// Why a workbook cannot be read any further, in terms that know no file name.
enum WorkbookFault: Error, Equatable {
  /// The file name of the library without its ending, and the Debian package that has it.
  case missingLibrary(String, package: String)
  case noWorkbook(OtherDocument)
  case damagedArchive(ArchiveDamage)
  case unreadArchive(ArchiveFeature)
  case tooLarge(Excess)
  case damagedPart(String)
  case entityDeclarations(String)

  /// What else comes as a ZIP archive.
  enum OtherDocument: Equatable {
    case openDocument, textDocument, presentation, binaryWorkbook, unknown
  }

  enum ArchiveDamage: Equatable {
    /// The directory at the end of the file is missing or leads nowhere.
    case directory
    /// A part of it is cut off, or not the bytes that were packed.
    case part(String)
    case partMissing(String)
    case partTwice(String)
  }

  enum ArchiveFeature: Equatable {
    case encryption, zip64
    case method(Int)
    case severalVolumes
  }

  enum Excess: Equatable {
    case entries(Int)
    /// Unpacked bytes.
    case size(Int, most: Int, part: String)
    /// Unpacked to so many times its size.
    case ratio(Int, part: String)
    case row(Int)
    case column(Int)
    /// Cells of a sheet with those that rows leave out.
    case cells
    case texts
  }
}

/// What a workbook may hold.
enum Limits {
  /// The rows and columns of the format itself.
  static let rows = 1_048_576
  static let columns = TableLimits.columns
  static let entries = 10_000
  /// Of a part with cells or texts. A sheet of a million rows and twenty columns has half of it.
  static let unpackedBytes = 2 << 30
  /// Of the parts that tell where everything is and what it looks like.
  static let unpackedBytesOfLists = 64 << 20
  static let ratio = 1000
  /// Smaller parts may be packed as tightly as they like: long runs of equal rows are honest.
  static let bytesOfAnyRatio = 100 << 20
  /// A gigabyte of memory; 64 columns for each of a million rows.
  static let cells = 64_000_000
  static let texts = 16_000_000
}
