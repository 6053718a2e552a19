/// Measures the program on large files, and makes the files.
@main
enum Main {
  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    guard words.first == "make", let request = MakeRequest(words.dropFirst()) else {
      print(MakeRequest.usage)
      return
    }
    guard let file = OutputFile(request.path) else { return print("cannot write \(request.path)") }
    request.ballots.write(file.write)
    file.close()
  }
}

/// `make FILE ROWS [UNITS] [grouped|shuffled] [numbers|texts]`.
struct MakeRequest {
  static let usage = "make FILE ROWS [UNITS] [grouped|shuffled] [numbers|texts]"

  let path: String
  let ballots: BallotFile

  init?(_ words: ArraySlice<String>) {
    let words = Array(words)
    guard words.count >= 2, let rows = Int(words[1]) else { return nil }
    path = words[0]
    ballots = BallotFile(
      rows: rows, units: words.count > 2 ? Int(words[2]) ?? 10 : 10,
      order: words.count > 3 ? BallotFile.Order(rawValue: words[3]) ?? .grouped : .grouped,
      identifiers: words.count > 4
        ? BallotFile.Identifiers(rawValue: words[4]) ?? .numbers : .numbers, seed: 1)
  }
}
