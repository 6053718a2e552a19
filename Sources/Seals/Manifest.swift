import Fingerprints

/// The list of what is sealed, each file with its role and fingerprint.
///
/// ```
/// # appraise seal 1
/// # appraise 0.1.0
/// # session
/// 3f0c…  session.appraisal
/// # rubric was ../../rubrics/hunan-2020.rubric
/// b79b…  hunan-2020.rubric
/// # data
/// 51aa…  ballots.csv
/// # result
/// 90de…  result.json
/// # sheet
/// 77b2…  sheets/public/result.html
/// ```
///
/// It is a list that `sha256sum -c manifest.txt` checks, without this program. Equal files give an
/// equal list: it tells no time and no name of the person who sealed.
public struct Manifest: Hashable, Sendable {
  public static let name = "manifest.txt"

  public struct Entry: Hashable, Sendable {
    public let role: SealedFile.Role
    public let name: String
    /// 64 hexadecimal digits.
    public let digest: String
    public let origin: String?
  }

  /// The version of the program that sealed.
  public let toolVersion: String
  public let entries: [Entry]

  public init(toolVersion: String, files: [SealedFile]) {
    self.toolVersion = toolVersion
    entries = files.map {
      Entry(
        role: $0.role, name: $0.name, digest: SHA256.hexDigest(of: $0.bytes), origin: $0.origin)
    }
  }

  private init(toolVersion: String, entries: [Entry]) {
    self.toolVersion = toolVersion
    self.entries = entries
  }

  // MARK: Text

  public var text: String { text(of: entries) }

  private func text(of entries: [Entry]) -> String {
    Self.opening + Self.toolMark + toolVersion + "\n" + entries.map(Self.lines).joined()
  }

  private static let opening = "# appraise seal 1\n"
  private static let toolMark = "# appraise "
  private static let originMark = " was "

  private static func lines(of entry: Entry) -> String {
    let origin = entry.origin.map { originMark + $0 } ?? ""
    return "# \(entry.role.rawValue)\(origin)\n\(entry.digest)  \(entry.name)\n"
  }

  /// Reads a list back; nil when it is not, byte for byte, as one would be written.
  public init?(text: String) {
    var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(Substring($0)) }[...]
    guard lines.popFirst().map({ $0 + "\n" }) == Self.opening, lines.popLast() == "",
      let tool = lines.popFirst()
    else { return nil }
    var entries: [Entry] = []
    while let head = lines.popFirst() {
      guard let line = lines.popFirst(), let entry = Self.entry(head, line) else { return nil }
      entries.append(entry)
    }
    self.init(toolVersion: Self.end(of: tool, from: Self.toolMark.utf8.count), entries: entries)
    // Compared as bytes: texts that look alike are not the same fingerprint.
    guard Array(self.text.utf8) == Array(text.utf8) else { return nil }
  }

  private static func entry(_ head: String, _ line: String) -> Entry? {
    let words = head.utf8.split(separator: 0x20, maxSplits: 3, omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard words.count == 2 || words.count == 4, let role = SealedFile.Role(rawValue: words[1])
    else { return nil }
    return Entry(
      role: role, name: end(of: line, from: digestLength + 2),
      digest: String(decoding: line.utf8.prefix(digestLength), as: UTF8.self),
      origin: words.count == 4 ? words[3] : nil)
  }

  private static func end(of line: String, from offset: Int) -> String {
    String(decoding: line.utf8.dropFirst(offset), as: UTF8.self)
  }

  private static let digestLength = 64

  // MARK: Seal

  /// The fingerprint of the list, and so of everything that is sealed, as 64 hexadecimal digits:
  /// what is signed.
  public var fingerprint: String { SHA256.hexDigest(of: text.utf8) }

  /// A number that can be read aloud: twenty digits of the fingerprint of the list without the
  /// sheets, on which it is printed. Nothing is lost by that: the sheets follow from the others,
  /// and `verify` writes them anew.
  public var sealNumber: SealNumber {
    var hash = SHA256()
    hash.update(text(of: entries.filter(\.role.isNumbered)).utf8)
    return SealNumber(of: hash.digest())
  }
}
