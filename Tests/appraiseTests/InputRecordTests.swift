import Foundation
import TestSupport
import Testing

/// What a result says of the files it was counted from, and what `diff` makes of it.
@Suite struct InputRecordTests {
  private static let rubric = """
    评议计分办法，语言版本1。标题“试”。总分100分。评议对象：单位。
    第一条　测评票“测评票”。评分范围：从0到100分，整数计分。
    不合评分范围：停止计票。空白：作弃权。重复：停止计票。缺漏：停止计票。
    第二条　计分部分“测评”，满分100分。计分取自“测评票”：汇总各评分人取平均分，空缺停止计票；四舍五入，保留2位小数。
    """

  private let place: Workplace

  init() throws {
    place = try Workplace([
      "first.csv": "票号,单位,得分\n1,甲,90\n2,甲,80\n", "second.csv": "票号,单位,得分\n1,甲,90\n2,甲,88\n",
      "decided.csv": "票号,单位,取值,理由\n2,甲,88,看过原票\n",
      "r.rubric": Self.rubric,
      "session.appraisal": """
      评议会议，语言版本1。标题“试”。计分办法文件“r.rubric”。单位：“甲”。数据文件“测评票”：“ballots.csv”。

      """,
    ])
  }

  private func run(_ line: String) throws -> ProgramRun {
    try Program.run("appraise \(line) --language en", in: place.url)
  }

  private func inputs(_ options: String = "") throws -> [[String: Any]] {
    let run = try run("score . --output json \(options)")
    try #require(run.status == 0, Comment(rawValue: run.errors))
    let result = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    return try #require(result?["inputs"] as? [[String: Any]])
  }

  private func reconcile() throws {
    let run = try run("reconcile first.csv second.csv --decisions decided.csv --into ballots.csv")
    try #require(run.status == 0, Comment(rawValue: run.errors))
  }

  @Test("What was chosen between two keyings comes into the result, and into the seal")
  func decisions() throws {
    try reconcile()
    let file = try #require(try inputs().first)
    #expect(file["form"] as? String == "测评票")
    #expect(file["file"] as? String == "./ballots.csv")
    #expect(file["encoding"] as? String == "UTF-8")
    #expect(file["layout"] as? String == "one row per mark")
    #expect(file["rows"] as? Int == 2)
    let digest = try Program.run("sha256sum < ballots.csv | cut -c1-64", in: place.url).output
    #expect((file["sha256"] as? String).map { $0 + "\n" } == digest)
    let list = try #require((file["decisions"] as? [[String: Any]])?.first)
    #expect(list["kind"] as? String == "decisions")
    #expect(list["count"] as? Int == 1)
    let row = try #require((list["rows"] as? [[String: String]])?.first)
    #expect(row.values.contains("看过原票"))
    // Masked, the list says how many there are.
    let masked = try #require(
      (try inputs("--mask-ballots")[0]["decisions"] as? [[String: Any]])?[0])
    #expect(masked["rows"] == nil && masked["count"] as? Int == 1)
    #expect(try run("seal . --into a.zip").status == 0)
    #expect(try run("verify a.zip").output.contains("ballots.csv.decisions.csv"))
  }

  @Test("A list beside a file is sealed as what it is, and a forged one is found")
  func forgedList() throws {
    try reconcile()
    #expect(try run("seal . --into a.zip").status == 0)
    let before = try run("verify a.zip").output
    _ = try Program.run("sed -i s/看过原票/没有看过/ ballots.csv.decisions.csv", in: place.url)
    #expect(try run("seal . --into b.zip").status == 0)
    #expect(try run("verify b.zip").output != before)
    let diff = try run("diff a.zip b.zip")
    #expect(diff.status == 1)
    #expect(diff.output.contains("decision"))
    #expect(diff.output.contains("没有看过"))
  }

  @Test("Corrections come into the result")
  func changes() throws {
    let typed = "票号,单位,得分\n1,甲,９０\n2,甲,80\n"
    try Data(typed.utf8).write(to: place.url.appending(path: "typed.csv"))
    #expect(try run("inspect typed.csv --write-fixed ballots.csv").status == 0)
    let list = try #require((try inputs()[0]["decisions"] as? [[String: Any]])?.first)
    #expect(list["kind"] as? String == "changes")
    let row = try #require((list["rows"] as? [[String: String]])?.first)
    #expect(row["from"] == "９０")
    #expect(row["to"] == "90")
  }

  @Test("diff says what two results tell differently of their files")
  func differences() throws {
    let other = "票号,甲\n1,90\n2,88\n3,\n"
    try reconcile()
    _ = try Program.run("appraise score . --output json > a.json", in: place.url)
    _ = try Program.run("rm ballots.csv*", in: place.url)
    try Data(other.utf8).write(to: place.url.appending(path: "ballots.csv"))
    _ = try Program.run("appraise score . --output json > b.json", in: place.url)
    let diff = try run("diff a.json b.json")
    #expect(diff.status == 1)
    for words in [
      "how files were read, and what was decided on them:", "rows　2 → 3",
      "layout　one row per mark → one row per ballot, one column per unit", "decision　",
    ] {
      let output = diff.output.replacing(/\n +/, with: " ")
      #expect(output.contains(words), "\(words) in \(diff.output)")
    }
    let chinese = try Program.run("appraise diff a.json b.json --language zh", in: place.url)
    #expect(chinese.output.contains("行数　2 → 3"))
  }

  @Test("Another decision with the same figures is a difference")
  func decisionsAlone() throws {
    try reconcile()
    _ = try Program.run("appraise score . --output json > a.json", in: place.url)
    _ = try Program.run(
      "sed -i s/看过原票/问过本人/ ballots.csv.decisions.csv", in: place.url)
    _ = try Program.run("appraise score . --output json > b.json", in: place.url)
    let diff = try run("diff a.json b.json")
    #expect(diff.status == 1)
    #expect(diff.output.contains("看过原票") && diff.output.contains("问过本人"))
  }

  // MARK: Masking

  @Test("Messages on single rows are only counted when ballots are masked")
  func maskedMessages() throws {
    let text = "票号,单位,得分\nA77,甲,90\nA77,甲,90\nB88,甲,x\n"
    try Data(text.utf8).write(to: place.url.appending(path: "ballots.csv"))
    let open = try run("score .")
    #expect(open.errors.contains("A77"))
    for line in ["score . --mask-ballots", "report . --into out --mask-ballots"] {
      let masked = try run(line)
      #expect(masked.status == 1)
      #expect(Set(masked.codes) == Set(open.codes))
      for secret in ["A77", "B88", ":3", ":4"] { #expect(!masked.errors.contains(secret)) }
      #expect(masked.errors.contains("--mask-ballots keeps"))
    }
  }

  @Test("A count of ballots that does not agree names no ballot when they are masked")
  func maskedCounts() throws {
    let text = "票号,甲\n1,90\n2,80\n7,\n"
    try Data(text.utf8).write(to: place.url.appending(path: "ballots.csv"))
    let count = "score --rubric r.rubric --ballots ballots.csv --returned 2"
    #expect(try run(count).errors.contains("7"))
    let masked = try run(count + " --mask-ballots")
    #expect(masked.codes.contains("B0210"))
    #expect(!masked.errors.contains("7") && !masked.errors.contains("csv:"))
  }

  @Test("A masked report tells no value of a single ballot, and links to nothing that is not there")
  func maskedDerivations() throws {
    let rubric = """
      评议计分办法，语言版本1。标题“甲”。评议对象：单位。
      第一条　测评票“测评票”。指标：“一”；“二”。评分范围：从0到50分，整数计分。不合评分范围：停止计票。空白：停止计票。
      重复：停止计票。缺漏：停止计票。
      第二条　计分部分“分”，满分100分。计分取自“测评票”：汇总各指标，求和，空缺停止计票；汇总各评分人，取平均分，空缺停止计票；
      四舍五入，保留2位小数。
      """
    try Data(rubric.utf8).write(to: place.url.appending(path: "r.rubric"))
    try Data("票号,单位,一,二\n1,甲,43,46\n2,甲,31,32\n".utf8)
      .write(to: place.url.appending(path: "ballots.csv"))
    #expect(try run("report . --into out --mask-ballots").status == 0)
    #expect(try Program.run("grep -rlE '43 . 46|43＋46|rater 1' out", in: place.url).output == "")
    let links = try Program.run("grep -rhoE 'href=\"[^\"#]+' out/office | cut -c7-", in: place.url)
    for link in links.output.split(separator: "\n") {
      let file = place.url.appending(path: "out/office/\(link)").path
      #expect(FileManager.default.fileExists(atPath: file), "\(link)")
    }
  }

  @Test("A masked report holds no row of a ballot")
  func maskedReport() throws {
    let text = "票号,单位,得分\nA77,甲,90\nB88,甲,\n"
    try Data(text.utf8).write(to: place.url.appending(path: "ballots.csv"))
    #expect(try run("report . --into open").status == 0)
    #expect(try Program.run("grep -rlE 'C3|\"row\": 3' open", in: place.url).output != "")
    #expect(try run("report . --into out --mask-ballots").status == 0)
    #expect(try Program.run("grep -rlE 'C3|\"row\": 3|B88' out", in: place.url).output == "")
    let left = try Program.run(
      "find out -name '*explan*' -o -name 'live*' -o -name '*except*'", in: place.url)
    #expect(left.output == "")
  }
}
