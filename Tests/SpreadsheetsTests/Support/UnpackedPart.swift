import Testing

@testable import Workbooks

/// Whether a program could read every part of a workbook.
func everyPartIsWellFormed(in bytes: [UInt8]) throws {
  let archive = try ZipArchive(bytes)
  for name in archive.names {
    let entry = try #require(try archive.entry(name))
    let part = try PartStream(name, entry, in: bytes, Zlib(), most: 1 << 30)
    let stream = try XMLStream(name, part, LibXML())
    while try stream.next() != nil {}
  }
}

/// The text of a part of a workbook, as it stands in the archive.
func unpackedPart(_ name: String, of bytes: [UInt8]) throws -> String {
  let archive = try ZipArchive(bytes)
  let entry = try #require(try archive.entry(name))
  let stream = try PartStream(name, entry, in: bytes, Zlib(), most: 1 << 30)
  var text: [UInt8] = []
  while true {
    let piece = unsafe [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      unsafe count = max(0, stream.read(into: buffer))
    }
    if piece.isEmpty { break }
    text += piece
  }
  return String(decoding: text, as: UTF8.self)
}
