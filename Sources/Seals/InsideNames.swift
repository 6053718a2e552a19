import Archives

/// Chooses the names that files get inside a package.
public struct InsideNames {
  private var taken: Set<String> = []

  public init() {
    // Signatures and sheets have folders of their own.
    for name in [
      Manifest.name, SealedFile.sessionName, SealedFile.resultName, "signatures", "sheets",
    ] {
      taken.insert(ArchiveName.key(name))
    }
  }

  /// A file keeps its path below the folder of the session; one from elsewhere, its own name. Where
  /// that is taken, a number is added.
  /// - Parameter path: relative to the session.
  public mutating func choose(for path: String) -> String {
    let parts = path.split(separator: "/").filter { $0 != "." }
    let isBelow = !path.hasPrefix("/") && !parts.contains("..")
    let kept = parts.joined(separator: "/")
    if isBelow, parts.count > 0, ArchiveName.isSafe(kept), claim(kept) { return kept }
    let name = ArchiveName.safe(parts.last.map(String.init) ?? "")
    if claim(name) { return name }
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    var number = 2
    while !claim("\(name[..<dot])-\(number)\(name[dot...])") { number += 1 }
    return "\(name[..<dot])-\(number)\(name[dot...])"
  }

  /// False when it is another file's already, or one is a folder of the other.
  private mutating func claim(_ name: String) -> Bool {
    let key = ArchiveName.key(name)
    let isFree = taken.allSatisfy {
      $0 != key && !$0.hasPrefix(key + "/") && !key.hasPrefix($0 + "/")
    }
    if isFree { taken.insert(key) }
    return isFree
  }
}
