import Diagnostics
import Testing

@testable import Arguments

@Suite struct ParseTests {
  private static func shown(_ line: String) -> String {
    SampleTable.table.parse(words(line)).request.shown
  }

  @Test(
    "A right line is read as meant",
    arguments: [
      ("score", "score |"),
      ("score DIR", "score | DIR"),
      ("score -", "score | -"),
      ("score --present 60 DIR", "score --present=60 | DIR"),
      ("score DIR --present=60", "score --present=60 | DIR"),
      ("score --ballots=a=b", "score --ballots=a=b |"),
      ("score --ballots -", "score --ballots=- |"),
      ("score --ballots=--x", "score --ballots=--x |"),
      ("score --ballots -5", "score --ballots=-5 |"),
      ("score --ballots —票.csv", "score --ballots=—票.csv |"),
      ("score --ballots b --no-bom --ballots a", "score --ballots=b --no-bom --ballots=a |"),
      ("score -- --ballots", "score | --ballots"),
      ("score -- ——ballots", "score | ——ballots"),
      ("-- score DIR", "score | DIR"),
      ("--language en score DIR", "score --language=en | DIR"),
      ("--language=zh score DIR", "score --language=zh | DIR"),
      ("score DIR --language en", "score --language=en | DIR"),
      ("check a b c", "check | a b c"),
      ("check score", "check | score"),
      ("report --into out DIR", "report --into=out | DIR"),
      ("completions zsh", "completions | zsh"),
    ])
  func right(line: String, request: String) {
    #expect(Self.shown(line) == request)
  }

  @Test(
    "Help and version are given whatever else the line says",
    arguments: [
      ("--help", "help"),
      ("-h", "help"),
      ("help", "help"),
      ("help score", "help score"),
      ("help help", "help help"),
      ("help --help", "help help"),
      ("score --help", "help score"),
      ("score -h DIR", "help score"),
      ("--help score", "help score"),
      ("score --balots --help", "help score"),
      ("report --help", "help report"),
      ("--version", "version"),
      ("score --version", "version"),
      ("--version --help", "help"),
      ("score -- --help", "score | --help"),
      ("score --hlep", "refused U0103 in score"),
      ("score ——help", "refused U0104 in score"),
      ("score --help=yes", "refused U0109 in score"),
      ("--vesrion", "refused U0103"),
      ("report --hlep", "refused U0103 in report"),
      ("scroe --help", "refused U0101 in score"),
      ("help scroe", "refused U0101"),
      ("help score check", "refused U0114 in help"),
    ])
  func help(line: String, request: String) {
    #expect(Self.shown(line) == request)
  }

  @Test(
    "Every wrong word of a line is reported, each once",
    arguments: [
      ("", "refused U0102"),
      ("''", "refused U0101"),
      ("frobnicate DIR --ballots a --what", "refused U0101 U0103"),
      ("scroe DIR --output yaml", "refused U0101 U0112 in score"),
      ("score --balots a DIR", "refused U0103 in score"),
      ("score --balots a --output yaml --present x DIR", "refused U0103 U0112 U0111 in score"),
      ("score --output a --output b --output c", "refused U0112 U0112 U0106 U0112 in score"),
      ("score --into out DIR", "refused U0103 in score"),
      ("score --quux DIR EXTRA", "refused U0103 in score"),
      ("score --quux=1 DIR EXTRA", "refused U0103 U0114 in score"),
      ("score a b c", "refused U0114 U0114 in score"),
      ("score ——ballots a.csv DIR", "refused U0104 in score"),
      ("score --ballots ——output json DIR", "refused U0108 U0104 in score"),
      ("score --ballots --output json", "refused U0108 in score"),
      ("score --ballots -h", "help score"),
      ("score --ballots -- DIR", "refused U0108 in score"),
      ("score --ballots", "refused U0108 in score"),
      ("score --ballots= --no-bom=yes", "refused U0110 U0109 in score"),
      ("score --ballots ''", "refused U0110 in score"),
      ("score ''", "refused U0115 in score"),
      ("report", "refused U0107 U0113 in report"),
      ("report --into", "refused U0108 U0113 in report"),
      ("report --ino x DIR", "refused U0103 in report"),
      ("check", "refused U0113 in check"),
      ("--ballots a score DIR", "refused U0105 in score"),
      ("--ballots a", "refused U0105 U0102"),
      ("--langauge en score", "refused U0103 in score"),
      ("score -x", "refused U0103 in score"),
      ("score --out text", "refused U0103 in score"),
      ("completions fihs", "refused U0112 in completions"),
    ])
  func wrong(line: String, request: String) {
    #expect(Self.shown(line) == request)
  }

  @Test(
    "The language is known even of a line that is refused",
    arguments: [
      ("score", nil),
      ("--language en scroe", .english),
      ("score --what --language=zh", .chinese),
      ("help --language en", .english),
      ("--language de --language en", .english),
      ("score --language", nil),
      ("score -- --language en", nil),
    ] as [(String, Language?)])
  func language(line: String, language: Language?) {
    #expect(SampleTable.table.parse(words(line)).language == language)
  }
}
