/// All contests, on files of one size.
struct Suite {
  private let program: String
  private let rubrics: String
  private let folder: String
  private let rows: Int
  private let python: String

  /// - Parameter words: program, folder of rubrics, folder for files, rows, and perhaps an
  ///   interpreter that has the libraries.
  init(_ words: [String]) {
    program = words[0]
    rubrics = words[1]
    folder = words[2]
    rows = Int(words[3]) ?? 1_000_000
    python = words.count > 4 ? words[4] : "python3"
  }

  func run() {
    contest("grouped", units: 10, .grouped, .numbers, isChecked: false, withPeers: true)
    contest("grouped-checked", units: 10, .grouped, .numbers, isChecked: true, withPeers: true)
    contest("shuffled-checked", units: 10, .shuffled, .numbers, isChecked: true)
    contest("texts-checked", units: 10, .grouped, .texts, isChecked: true)
    contest("shuffled-texts-checked", units: 10, .shuffled, .texts, isChecked: true)
    contest("100 units", units: 100, .grouped, .numbers, isChecked: false)
    contest("1000 units", units: 1000, .grouped, .numbers, isChecked: false)
  }

  private func contest(
    _ title: String, units: Int, _ order: BallotFile.Order, _ names: BallotFile.Identifiers,
    isChecked: Bool, withPeers: Bool = false
  ) {
    let file = "\(folder)/\(rows)-\(units)-\(order)-\(names).csv"
    let ballots = BallotFile(rows: rows, units: units, order: order, identifiers: names, seed: 1)
    guard ballots.write(to: file) else { return print("cannot write \(file)") }
    let rubric = "\(rubrics)/benchmark\(isChecked ? "-checked" : "").rubric"
    let own = [program, "score", "--rubric", rubric, "--ballots", file]
    var contestants = [
      Contest.Contestant(name: "appraise", words: own),
      Contest.Contestant(name: "appraise, one processor", words: ["taskset", "-c", "0"] + own),
      Contest.Contestant(name: "wc -l", words: ["wc", "-l", file]),
    ]
    if withPeers { contestants += peers(file, isChecked) }
    let rounds = rows > 10_000_000 ? 3 : 9
    print(Contest(title: title, contestants: contestants, rounds: rounds).table())
    Stopwatch.flush()
  }

  private func peers(_ file: String, _ isChecked: Bool) -> [Contest.Contestant] {
    let scripts: [(String, String)] = [
      ("DuckDB, written for speed", Peers.duckBest(file, isChecked: isChecked)),
      ("DuckDB, as one would write it", Peers.duckPlain(file, isChecked: isChecked)),
      ("Polars, written for speed", Peers.polars(file, isChecked: isChecked)),
      ("pandas", Peers.pandas(file, isChecked: isChecked)),
    ]
    let inPython = scripts.map { name, text in
      Contest.Contestant(name: name, words: [python, "-c", text], rounds: 1)
    }
    if isChecked { return inPython }
    let awk = Contest.Contestant(
      name: "awk, mean only", words: ["awk", "-F,", Peers.awk, file], rounds: 1)
    return inPython + [awk]
  }
}
