import Diagnostics
import SystemLibraries
import Testing

@testable import Workbooks

/// zlib reads the stream by the layout of its own header: a field out of place would be memory
/// overwritten.
@Test func theStreamIsLaidOutAsInZlib() {
  typealias Stream = Zlib.Stream
  #expect(unsafe MemoryLayout<Stream>.size == 112)
  #expect(unsafe MemoryLayout<Stream>.stride == 112)
  #expect(unsafe MemoryLayout<Stream>.offset(of: \.nextIn) == 0)
  #expect(unsafe MemoryLayout<Stream>.offset(of: \.availableIn) == 8)
  #expect(unsafe MemoryLayout<Stream>.offset(of: \.totalIn) == 16)
  #expect(unsafe MemoryLayout<Stream>.offset(of: \.nextOut) == 24)
  #expect(unsafe MemoryLayout<Stream>.offset(of: \.availableOut) == 32)
  #expect(unsafe MemoryLayout<Stream>.offset(of: \.totalOut) == 40)
  #expect(unsafe MemoryLayout<Stream>.offset(of: \.message) == 48)
  #expect(unsafe MemoryLayout<Stream>.offset(of: \.state) == 56)
  #expect(unsafe MemoryLayout<Stream>.offset(of: \.dataType) == 88)
  #expect(unsafe MemoryLayout<Stream>.offset(of: \.adler) == 96)
}

@Test func aMissingLibraryNamesItsPackage() throws {
  let bytes = try MadeWorkbook("").zip.bytes()
  let absent = ["libabsent.so.9", "libabsent.so"]
  for (libraries, package) in [
    (WorkbookPackage.Libraries(zlib: .init(files: absent, package: "zlib1g")), "zlib1g"),
    (WorkbookPackage.Libraries(libxml2: .init(files: absent, package: "libxml2")), "libxml2"),
  ] {
    let outcome = WorkbookReader.read(bytes, file: "b.xlsx", sheet: nil, libraries)
    #expect(outcome.problems == ["W0101 b.xlsx"])
    #expect(outcome.diagnostics[0].help[0].english.hasSuffix(package))
  }
}

@Test func aLibraryWithoutTheFunctionsCountsAsMissing() {
  #expect(throws: WorkbookFault.missingLibrary("libz.so.1", package: "p")) {
    try LibXML(.init(files: ["libz.so.1"], package: "p"))
  }
}

@Test func theSecondNameOfALibraryIsTriedToo() throws {
  _ = try Zlib(.init(files: ["libabsent.so.9", "libz.so.1"], package: "zlib1g"))
}
