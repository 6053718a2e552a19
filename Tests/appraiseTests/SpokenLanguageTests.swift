import Foundation
import Testing

/// Without a locale the program speaks of a file in the language in which the file is written.
@Suite struct SpokenLanguageTests {
  private let place: Workplace

  init() throws {
    place = try Workplace([
      "zh.csv": "票号,单位,得分\n1,甲,90\n2,甲,8O\n", "en.csv": "ballot,unit,mark\n1,甲,90\n2,甲,8O\n",
      "broken.csv": "票号,单位,得分\n1,甲\n",
    ])
  }

  private func run(_ line: String, locale: String? = nil) throws -> ProgramRun {
    try Program.run(
      "appraise \(line)", in: place.url, environment: locale.map { ["LANG": $0] } ?? [:])
  }

  private var sample: String { Program.root.appending(path: "samples/zhanyi-2019").path }

  @Test func packagesAreSpokenOfInTheLanguageOfTheirSession() throws {
    for line in ["seal '\(sample)' --into a.zip", "key new k.key --holder 张三"] {
      try #require(try run(line).status == 0)
    }
    #expect(try run("verify a.zip").output.hasPrefix("封存包未经改动"))
    #expect(try run("verify a.zip", locale: "C").output.hasPrefix("封存包未经改动"))
    #expect(try run("verify a.zip", locale: "en_GB.UTF-8").output.hasPrefix("The package is"))
    #expect(try run("verify a.zip --output json").output.contains("\"diagnostics\": []"))
    #expect(try run("verify a.zip --key k.key.pub").errors.hasPrefix("错误 V0115"))
    #expect(try run("sign a.zip --key k.key").output.contains("已签名"))
    let bytes = try Data(contentsOf: place.url.appending(path: "a.zip"))
    for (offset, code) in [(bytes.count / 2, "V0102"), (bytes.count - 5, "V0102"), (2, "V0101")] {
      var changed = bytes
      changed[offset] ^= 1
      try changed.write(to: place.url.appending(path: "b.zip"))
      #expect(try run("verify b.zip").errors.hasPrefix("错误 \(code)"))
      #expect(try run("sign b.zip --key k.key").errors.hasPrefix("错误 \(code)"))
    }
  }

  @Test func tablesAreInspectedInTheLanguageOfTheirHeader() throws {
    #expect(try run("inspect zh.csv").errors.hasPrefix("错误 "))
    #expect(try run("inspect en.csv").errors.hasPrefix("error "))
    #expect(try run("inspect broken.csv").errors.hasPrefix("错误 T0110"))
    #expect(try run("inspect zh.csv --language en").errors.hasPrefix("error "))
    #expect(try run("inspect zh.csv", locale: "en_US").errors.hasPrefix("error "))
  }

  @Test func differencesAreToldInTheLanguageOfWhatIsCompared() throws {
    #expect(try run("diff '\(sample)' '\(sample)'").output == "没有不同。\n")
    let rubrics = ["hunan-2020.en", "benchmark"].map {
      "'" + Program.root.appending(path: "rubrics/\($0).rubric").path + "'"
    }
    #expect(try run("diff \(rubrics[0]) \(rubrics[0])").output == "no difference.\n")
    #expect(try run("diff \(rubrics[0]) zh.csv").errors.hasPrefix("error "))
  }
}
