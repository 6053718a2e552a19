/// Measures the program on large files beside other programs, and makes the files.
@main
enum Main {
  static let usage = """
    Benchmarks make FILE ROWS [UNITS] [grouped|shuffled] [numbers|texts]
    Benchmarks run PROGRAM RUBRICS FOLDER ROWS [PYTHON]
      compares PROGRAM with what else is installed, on files of so many rows made in FOLDER
    """

  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    switch words.first {
    case "make" where words.count >= 3: make(Array(words.dropFirst()))
    case "run" where words.count >= 5: Suite(Array(words.dropFirst())).run()
    default: print(usage)
    }
  }

  /// `FILE ROWS [UNITS] [ORDER] [IDENTIFIERS]`.
  private static func make(_ words: [String]) {
    let ballots = BallotFile(
      rows: Int(words[1]) ?? 1_000_000, units: words.count > 2 ? Int(words[2]) ?? 10 : 10,
      order: words.count > 3 ? BallotFile.Order(rawValue: words[3]) ?? .grouped : .grouped,
      identifiers: words.count > 4
        ? BallotFile.Identifiers(rawValue: words[4]) ?? .numbers : .numbers, seed: 1)
    if !ballots.write(to: words[0]) { print("cannot write \(words[0])") }
  }
}

extension BallotFile {
  func write(to path: String) -> Bool {
    guard let file = OutputFile(path) else { return false }
    write(file.write)
    file.close()
    return true
  }
}
