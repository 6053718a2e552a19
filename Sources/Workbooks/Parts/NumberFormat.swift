/// What the format of a cell makes of its number. Workbooks keep a day and a percentage as bare
/// numbers; only the format tells that no mark was meant.
enum NumberFormat: Equatable {
  case plain, percent, date, time

  /// The formats that have a number and no text (ECMA-376, 18.8.30), those of Chinese editions too.
  init(builtin id: Int) {
    switch id {
    case 9, 10: self = .percent
    case 14...17, 22, 27...31, 36, 50...54, 57, 58: self = .date
    case 18...21, 32...35, 45...47, 55, 56: self = .time
    default: self = .plain
    }
  }

  /// A format that is written out, as in `yyyy"年"m"月"`, `0.0%`, `[h]:mm`.
  init(code: String) {
    let signs = Self.signs(of: code)
    if signs.contains("%") {
      self = .percent
    } else if !signs.isDisjoint(with: ["y", "d"]) {
      self = .date
    } else if !signs.isDisjoint(with: ["h", "s"]) {
      self = .time
    } else {
      self = signs.contains("m") ? .date : .plain
    }
  }

  /// The characters that mean something by themselves, in small letters: not what stands in quotes,
  /// behind a backslash, or in brackets unless these count hours, minutes or seconds.
  private static func signs(of code: String) -> Set<Character> {
    var signs: Set<Character> = []
    var rest = code.lowercased()[...]
    while let character = rest.popFirst() {
      switch character {
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }
        rest = rest.dropFirst(inside.count + 1)
        if let first = inside.first, "hms".contains(first), inside.allSatisfy({ $0 == first }) {
          // A count of minutes alone is a time, and no month.
          signs.insert(first == "m" ? "s" : first)
        }
      default: signs.insert(character)
      }
    }
    return signs
  }
}

/// The formats of cells by their number.
struct CellFormats {
  private var formats: [NumberFormat] = []

  init() {}

  init(_ stream: XMLStream) throws(WorkbookFault) {
    var written: [Int: NumberFormat] = [:]
    var isInside = false
    while let event = try stream.next() {
      switch event {
      case .start(.numberFormat) where formats.isEmpty:
        let attributes = stream.attributes
        if let id = attributes["numFmtId"].flatMap({ Int($0) }) {
          written[id] = NumberFormat(code: attributes["formatCode"] ?? "")
        }
      case .start(.cellFormats): isInside = true
      case .end(.cellFormats): isInside = false
      case .start(.format) where isInside:
        let id = stream.attributes["numFmtId"].flatMap { Int($0) } ?? 0
        formats.append(written[id] ?? NumberFormat(builtin: id))
      default: break
      }
    }
  }

  /// A cell without a format, or with one that is not listed, shows its plain number.
  subscript(style: Int) -> NumberFormat {
    formats.indices.contains(style) ? formats[style] : .plain
  }
}
