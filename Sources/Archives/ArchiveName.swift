/// Which names a file of an archive may have: those that lead to one file below the folder it is
/// unpacked in, on any system, and read as what they are.
public enum ArchiveName {
  public static let mostBytes = 255

  public static func isSafe(_ name: String) -> Bool {
    guard (1...mostBytes).contains(name.utf8.count) else { return false }
    return name.unicodeScalars.allSatisfy { isPlain($0) }
      && name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy(isSafePart)
  }

  /// A name like it that is safe: what cannot stand in one becomes a line.
  public static func safe(_ name: String) -> String {
    var text = ""
    for scalar in name.unicodeScalars.prefix(80) {
      text.unicodeScalars.append(isPlain(scalar) && scalar != "/" ? scalar : "_")
    }
    return isSafe(text) ? text : "_" + text.replacing(".", with: "_").replacing(" ", with: "_")
  }

  /// What names are compared by where capitals and composition make no difference.
  public static func key(_ name: String) -> String { name.lowercased() }

  /// Nothing that cannot be seen, turns the line around, or is a sign of some system's paths.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default: !"\\:*?\"<>|".unicodeScalars.contains(scalar)
    }
  }

  private static func isSafePart(_ part: Substring) -> Bool {
    guard let first = part.first, let last = part.last else { return false }
    if part == "." || part == ".." || last == "." || first == " " || last == " " { return false }
    return !devices.contains(part.prefix { $0 != "." }.lowercased())
  }

  /// Names that mean a device to Windows, whatever stands behind a dot.
  private static let devices: Set<String> = {
    let numbered = ["com", "lpt"].flatMap { name in (0...9).map { "\(name)\($0)" } }
    return Set(["con", "prn", "aux", "nul"] + numbered)
  }()
}
