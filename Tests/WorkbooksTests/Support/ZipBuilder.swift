@testable import Workbooks

/// Writes ZIP archives, sound ones and such as no honest program writes.
struct ZipBuilder {
  struct Part {
    var name: String
    var content: [UInt8]
    var isDeflated = true
    /// What the directory says instead of the truth.
    var flags = 0
    var method: Int?
    var unpackedSize: Int?
    var checksum: UInt?
  }

  var parts: [Part] = []
  var comment: [UInt8] = []

  init(_ texts: KeyValuePairs<String, String> = [:]) {
    parts = texts.map { Part(name: $0, content: Array($1.utf8)) }
  }

  subscript(name: String) -> String {
    get { String(decoding: parts.first { $0.name == name }?.content ?? [], as: UTF8.self) }
    set {
      parts.removeAll { $0.name == name }
      parts.append(Part(name: name, content: Array(newValue.utf8)))
    }
  }

  mutating func change(_ name: String, _ change: (inout Part) -> Void) {
    for index in parts.indices where parts[index].name == name { change(&parts[index]) }
  }

  func bytes() throws -> [UInt8] {
    var (file, directory): ([UInt8], [UInt8]) = ([], [])
    for part in parts {
      let packed = part.isDeflated ? try Deflate.packed(part.content) : part.content
      let common = try Self.common(part, packedSize: packed.count)
      let name = Array(part.name.utf8)
      directory += Self.number(0x0201_4B50, 4) + [20, 0] + common + [0, 0]
      directory += Self.number(0, 8) + Self.number(file.count, 4) + name
      file += Self.number(0x0403_4B50, 4) + common + name + packed
    }
    let end =
      Self.number(0x0605_4B50, 4) + Self.number(0, 4) + Self.number(parts.count, 2)
      + Self.number(parts.count, 2) + Self.number(directory.count, 4) + Self.number(file.count, 4)
      + Self.number(comment.count, 2) + comment
    return file + directory + end
  }

  /// What a part's own header and its line in the directory have in common.
  private static func common(_ part: Part, packedSize: Int) throws -> [UInt8] {
    let method = part.method ?? (part.isDeflated ? ZipEntry.deflated : ZipEntry.stored)
    let checksum = try part.checksum ?? Deflate.checksum(part.content)
    return [20, 0] + number(part.flags, 2) + number(method, 2) + number(0, 4)
      + number(Int(checksum), 4) + number(packedSize, 4)
      + number(part.unpackedSize ?? part.content.count, 4) + number(part.name.utf8.count, 2)
      + [0, 0]
  }

  private static func number(_ value: Int, _ length: Int) -> [UInt8] {
    (0..<length).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }
}

/// Packing, by the library that unpacks.
enum Deflate {
  private typealias Compress =
    @convention(c) (
      UnsafeMutableRawPointer, UnsafeMutablePointer<UInt>, UnsafeRawPointer, UInt
    ) -> Int32

  static func packed(_ content: [UInt8]) throws -> [UInt8] {
    let compress = unsafe try WorkbookLibrary(.zlib).function("compress", as: Compress.self)
    var packed = [UInt8](repeating: 0, count: content.count + content.count / 100 + 64)
    var size = UInt(packed.count)
    _ = unsafe packed.withUnsafeMutableBytes { target in
      unsafe content.withUnsafeBytes { source in
        unsafe compress(
          target.baseAddress ?? UnsafeMutableRawPointer(bitPattern: 1)!, &size,
          source.baseAddress ?? UnsafeRawPointer(bitPattern: 1)!, UInt(source.count))
      }
    }
    // The stream without the two bytes before and the four behind it is bare deflate.
    return Array(packed[2..<Int(size) - 4])
  }

  static func checksum(_ content: [UInt8]) throws -> UInt {
    let zlib = try Zlib()
    return unsafe content.withUnsafeBufferPointer {
      unsafe zlib.checksum(0, $0.baseAddress, UInt32($0.count))
    }
  }
}
