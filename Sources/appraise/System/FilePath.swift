/// Paths as texts, as far as the program needs them.
enum FilePath {
  /// A path that is relative to a folder; an absolute one stays as it is.
  static func joined(_ folder: String, _ path: String) -> String {
    if path.hasPrefix("/") || folder.isEmpty { return path }
    return folder.hasSuffix("/") ? folder + path : folder + "/" + path
  }

  /// The path without the parts that lead nowhere: `./a//b.csv` is `a/b.csv`.
  static func plain(_ path: String) -> String {
    let parts = path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    return path.hasPrefix("/") ? "/" + parts : parts
  }

  /// The folder that a file lies in; empty for one in the present folder.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The session file that belongs into a folder.
  static func session(in folder: String) -> String { joined(folder, "session.appraisal") }

  /// The last part of a path.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// A path as it is typed on a command line: in quotes where the shell would part or read it.
  static func typed(_ path: String) -> String {
    let isPlain = path.allSatisfy { $0.isLetter || $0.isNumber || "/._-+@%,:".contains($0) }
    return isPlain ? path : "'" + path.replacing("'", with: "'\\''") + "'"
  }

  /// What a file is, judged by the end of its name.
  enum Kind {
    case rubric, session, table, package
  }

  static func kind(of path: String) -> Kind? {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    switch path[path.index(after: dot)...].lowercased() {
    case "rubric": return .rubric
    case "appraisal": return .session
    case "csv", "xlsx", "xls", "et": return .table
    case "zip": return .package
    default: return nil
    }
  }
}
