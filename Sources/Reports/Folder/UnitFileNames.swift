import RubricModel

/// The names of the files of units: their codes or names, made safe for any file system, each once.
struct UnitFileNames: Sendable {
  private let names: [String]

  init(_ units: [AppraisedUnit]) {
    var taken: Set<String> = []
    names = units.enumerated().map { index, unit in
      let base = Self.safe(unit.identifier)
      var name = base.isEmpty ? "unit" : base
      var number = 1
      // Some file systems do not tell upper case from lower.
      while !taken.insert(name.lowercased()).inserted {
        number += 1
        name = "\(base.isEmpty ? "unit" : base)-\(number)"
      }
      return name
    }
  }

  subscript(unit: Int) -> String { names[unit] }

  /// Letters, digits and a few signs stay; a path is no name, nor is one that begins with a dot.
  private static func safe(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar -> Character in
      let isPlain = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      return isPlain || "-_".unicodeScalars.contains(scalar) ? Character(scalar) : "_"
    }
    return String(String(scalars).prefix(mostCharacters))
  }

  /// A file name has 255 bytes, a Chinese character three.
  private static let mostCharacters = 60
}
