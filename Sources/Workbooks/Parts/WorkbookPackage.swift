import SystemLibraries

/// The parts of a workbook and how they refer to each other (ECMA-376, part 2).
struct WorkbookPackage {
  private let archive: ZipArchive
  private let zlib: Zlib
  private let libXML: LibXML

  /// Where to find what is not Swift.
  struct Libraries: Sendable {
    var zlib = SystemLibrary.Name.zlib
    var libxml2 = SystemLibrary.Name.libxml2
  }

  init(_ bytes: [UInt8], _ libraries: Libraries) throws(WorkbookFault) {
    archive = try ZipArchive(bytes)
    zlib = try Zlib(libraries.zlib)
    libXML = try LibXML(libraries.libxml2)
  }

  /// A part that may be left out of a workbook; nil when it is.
  /// - Parameter most: how many bytes it may have, unpacked.
  func stream(
    ifPresent part: String, most: Int = Limits.unpackedBytesOfLists
  ) throws(WorkbookFault) -> XMLStream? {
    guard let entry = try archive.entry(part) else { return nil }
    let stream = try PartStream(part, entry, in: archive.bytes, zlib, most: most)
    return try XMLStream(part, stream, libXML)
  }

  func stream(
    _ part: String, most: Int = Limits.unpackedBytesOfLists
  ) throws(WorkbookFault) -> XMLStream {
    guard let stream = try stream(ifPresent: part, most: most) else {
      throw .damagedArchive(.partMissing(part))
    }
    return stream
  }

  /// The part that the archive calls its main document, if that is a workbook.
  func mainPart() throws(WorkbookFault) -> String {
    let found = try relationships(of: "").filter { $0.value.kind == "officeDocument" }
    let main = found.min { $0.key < $1.key }?.value
    guard let part = main?.part, part.hasSuffix(".xml"), part.contains("workbook") else {
      throw .noWorkbook(otherDocument(mainPart: main?.part ?? ""))
    }
    return part
  }

  private func otherDocument(mainPart: String) -> WorkbookFault.OtherDocument {
    if mainPart.hasSuffix(".bin") { return .binaryWorkbook }
    if mainPart.hasPrefix("word/") { return .textDocument }
    if mainPart.hasPrefix("ppt/") { return .presentation }
    return archive.names.contains("mimetype") ? .openDocument : .unknown
  }

  // MARK: Relationships

  struct Relationship {
    /// The last word of its type, which is the same in both editions of the standard.
    let kind: String
    /// The name of the part in the archive.
    let part: String
  }

  /// What a part refers to, by id; nothing when it has no list.
  func relationships(of part: String) throws(WorkbookFault) -> [String: Relationship] {
    let (folder, name) = PartName.split(part)
    guard let stream = try stream(ifPresent: "\(folder)_rels/\(name).rels") else { return [:] }
    var found: [String: Relationship] = [:]
    while let event = try stream.next() {
      guard event == .start(.relationship) else { continue }
      let attributes = stream.attributes
      guard let id = attributes["Id"], let type = attributes["Type"],
        let target = attributes["Target"]
      else { continue }
      let kind = type.split(separator: "/").last.map(String.init) ?? ""
      found[id] = Relationship(kind: kind, part: PartName.resolved(target, from: folder))
    }
    return found
  }
}

extension XMLStream {
  /// The attributes of the element that has just begun, by local name.
  var attributes: [String: String] {
    var found: [String: String] = [:]
    forEachAttribute { found[$0] = $1 }
    return found
  }
}

/// Names of parts as paths inside the archive.
enum PartName {
  /// The folder with its stroke, and the name in it.
  static func split(_ part: String) -> (folder: String, name: String) {
    guard let stroke = part.lastIndex(of: "/") else { return ("", part) }
    let start = part.index(after: stroke)
    return (String(part[..<start]), String(part[start...]))
  }

  /// The part that a reference means, counted from a folder or, with a stroke, from the top.
  static func resolved(_ target: String, from folder: String) -> String {
    var path: [Substring] = []
    let full = target.hasPrefix("/") ? target : folder + target
    for piece in full.split(separator: "/") where piece != "." {
      if piece == ".." { _ = path.popLast() } else { path.append(piece) }
    }
    return path.joined(separator: "/")
  }
}
