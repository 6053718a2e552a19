import Diagnostics
import Foundation
import Seals
import TestSupport
import Testing

/// Sealing and verifying as a user does it.
@Suite struct SealTests {
  private static let samples = [
    "hunan-2020", "hunan-2020-suggestions", "yongzhou-2024", "zhanyi-2019", "zhenhai-2022",
  ]

  private let place: Workplace

  init() throws {
    place = try Workplace([:])
  }

  /// The packages of the samples, each sealed once: sealing writes every sheet.
  private static let packages: [String: Result<Data, any Error>] = Dictionary(
    uniqueKeysWithValues: samples.map { sample in
      (
        sample,
        Result {
          let place = try Workplace([:])
          let path = place.path("a.zip")
          let run = try ProgramRun("seal samples/\(sample) --into \(path) --language en")
          try #require(run.status == 0, Comment(rawValue: run.errors))
          #expect(run.output.hasPrefix("sealed: \(path)\nseal number: "))
          return try Data(contentsOf: URL(filePath: path))
        }
      )
    })

  /// The package of a sample, in a file of this test.
  private func sealed(_ sample: String = "hunan-2020") throws -> String {
    let path = place.path("a.zip")
    try #require(Self.packages[sample]).get().write(to: URL(filePath: path))
    return path
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: path)))
  }

  private func package(_ path: String) throws -> SealedPackage {
    try #require(SealedPackage.open(try bytes(path), path: path).value)
  }

  // MARK: Honest packages

  @Test("Every sample is sealed, and verifies", arguments: samples)
  func honest(_ sample: String) throws {
    let path = try sealed(sample)
    let run = try ProgramRun("verify \(path) --language en")
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.hasPrefix("The package is as it was sealed; counted again"))
    #expect(run.output.contains("seal number: \(try package(path).manifest.sealNumber) "))
    // What is sealed is what the sample promises.
    let result = try #require(try package(path).file("result.json"))
    let expected = try TestFolder.text(of: "samples/\(sample)/expected.json")
    #expect(String(decoding: result.bytes, as: UTF8.self).units == expected.units)
  }

  @Test(
    "Locale, time zone, folder and language change nothing",
    arguments: [
      ["LANG": "zh_CN.UTF-8", "TZ": "Asia/Shanghai"],
      ["LC_ALL": "tr_TR.UTF-8", "TZ": "America/Lima"],
      ["LANG": "de_DE", "NO_COLOR": "1"],
    ])
  func elsewhere(_ environment: [String: String]) throws {
    let path = try sealed()
    try FileManager.default.copyItem(
      at: TestFolder.root.appending(path: "samples"), to: place.url.appending(path: "samples"))
    try FileManager.default.copyItem(
      at: TestFolder.root.appending(path: "rubrics"), to: place.url.appending(path: "rubrics"))
    let again = try Program.run(
      "appraise seal samples/hunan-2020/session.appraisal --into b.zip", in: place.url,
      environment: environment)
    #expect(again.status == 0)
    #expect(try bytes(path) == bytes(place.path("b.zip")))
    let run = try Program.run("appraise verify b.zip", in: place.url, environment: environment)
    #expect(run.status == 0)
  }

  @Test("What is unpacked is a session by itself, and a list for sha256sum")
  func unpacked() throws {
    let path = try sealed()
    for file in try package(path).files {
      let url = place.url.appending(path: file.name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: url)
    }
    try Data(try package(path).manifest.text.utf8).write(
      to: place.url.appending(path: Manifest.name))
    let sums = try Program.run("sha256sum --strict -c manifest.txt", in: place.url)
    #expect(sums.status == 0)
    let run = try Program.run("appraise score . --output json", in: place.url)
    #expect(run.status == 0)
    #expect(run.output.units == (try place.text("result.json")).units)
  }

  @Test("A session changes only where it names a file from elsewhere")
  func session() throws {
    let path = try sealed()
    let text = try TestFolder.text(of: "samples/hunan-2020/session.appraisal")
    let files = try package(path).files.filter { $0.role != .sheet }
    #expect(files[0].bytes == Array(text.replacing("../../rubrics/", with: "").utf8))
    #expect(files[1].origin == "../../rubrics/hunan-2020.rubric")
    #expect(
      files.map(\.name).dropFirst() == [
        "hunan-2020.rubric", "feedback.csv", "ballots.csv", "result.json",
      ])
    #expect(files[2].origin == nil)
  }

  @Test func jsonTellsTheSame() throws {
    let path = try sealed()
    let run = try ProgramRun("verify \(path) --output json")
    #expect(run.status == 0)
    let number = try package(path).manifest.sealNumber
    #expect(run.output.contains("\"holds\": true,\n  \"sealNumber\": \"\(number)\""))
    let absent = try ProgramRun("verify nowhere.zip --output json")
    #expect(absent.status == 3)
  }

  // MARK: Writing

  @Test func thePackageIsWrittenOnceAndNeverOver() throws {
    let path = try sealed()
    #expect(try ProgramRun("seal samples/hunan-2020 --into \(path)").status == 0)
    let other = try ProgramRun("seal samples/zhanyi-2019 --into \(path)")
    #expect(other.status == 1)
    #expect(other.codes == ["V0113"])
    #expect(try ProgramRun("verify \(path)").status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.url.path) == ["a.zip"])
  }

  @Test("Where there is no result, nothing is sealed")
  func refused() throws {
    let absent = try ProgramRun("seal nowhere --into \(place.path("a.zip"))")
    #expect(absent.status == 3)
    let fixture = "Tests/appraiseTests/Fixtures/wrong-forms/none.appraisal"
    let wrong = try ProgramRun("seal \(fixture) --into \(place.path("a.zip"))")
    #expect(wrong.status == 1)
    #expect(try ProgramRun("seal samples/hunan-2020").status == 2)
    #expect(try ProgramRun("seal --into \(place.path("a.zip"))").status == 2)
    let folder = try ProgramRun("seal samples/hunan-2020 --into \(place.path("no/a.zip"))")
    #expect(folder.status == 3)
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.url.path).isEmpty)
  }

  // MARK: Forged packages

  private func verify(_ bytes: [UInt8]) throws -> ProgramRun {
    let path = place.path("forged.zip")
    try Data(bytes).write(to: URL(filePath: path))
    return try ProgramRun("verify \(path) --language en")
  }

  /// A package with a file changed and every fingerprint made to fit.
  private func forged(
    _ file: String, _ old: String, _ new: String
  ) throws -> ProgramRun {
    try forged { files in
      let index = try #require(files.firstIndex { $0.name == file })
      let (sealed, text) = (files[index], String(decoding: files[index].bytes, as: UTF8.self))
      try #require(text.contains(old))
      files[index] = SealedFile(
        sealed.role, sealed.name, Array(text.replacing(old, with: new).utf8), origin: sealed.origin)
    }
  }

  private func forged(
    _ sample: String = "hunan-2020", version: String = "0.1.0",
    _ change: (inout [SealedFile]) throws -> Void
  ) throws -> ProgramRun {
    var files = try package(try sealed(sample)).files
    try change(&files)
    return try verify(SealedPackage(toolVersion: version, files: files).bytes())
  }

  @Test("One changed byte anywhere refuses", arguments: Sweep.some(Array(0..<24), every: 4))
  func oneByte(_ part: Int) throws {
    let path = try sealed("zhanyi-2019")
    var bytes = try bytes(path)
    bytes[bytes.count * part / 24] ^= 0x01
    let run = try verify(bytes)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("forged.zip"))
  }

  @Test func aForgedFigureIsNamed() throws {
    let run = try forged("result.json", "92.93", "93.93")
    #expect(run.status == 1)
    #expect(run.codes == ["V0111"])
    #expect(run.unwrapped.contains("省公安厅:finalscore"))
    #expect(run.errors.contains("92.93"))
    #expect(run.errors.contains("93.93"))
  }

  @Test func aForgedMarkChangesFigures() throws {
    let run = try forged("ballots.csv", ",76", ",75")
    #expect(run.status == 1)
    #expect(run.codes == ["V0111"])
  }

  @Test func aForgedMessageIsFound() throws {
    let run = try forged("result.json", "\"diagnostics\": []", "\"diagnostics\": [] ")
    #expect(run.status == 1)
    #expect(run.codes == ["V0112"])
  }

  @Test func aMarkThatIsNoneRefusesTheCount() throws {
    let run = try forged("ballots.csv", ",76", ",x")
    #expect(run.status == 1)
    #expect(run.codes.last == "V0110")
  }

  // MARK: Sheets

  private static let sheet = "sheets/public/result.html"

  @Test(
    "A sheet that is not written of the result is named",
    arguments: [sheet, "sheets/public/result.txt", "sheets/office/appraise.result.json"])
  func forgedSheet(_ name: String) throws {
    let run = try forged(name, "92.93", "93.93")
    #expect(run.status == 1)
    #expect(run.codes == ["V0120"])
    #expect(run.unwrapped.contains("\"\(name)\""))
  }

  @Test func aSheetTooFewOrTooManyIsNamed() throws {
    let fewer = try forged { $0.removeAll { $0.name == Self.sheet } }
    #expect(fewer.codes == ["V0120"])
    #expect(fewer.unwrapped.contains("\"\(Self.sheet)\""))
    let more = try forged { $0.append(SealedFile(.sheet, "sheets/public/x.html", [])) }
    #expect(more.codes == ["V0120"])
    #expect(more.unwrapped.contains("\"sheets/public/x.html\""))
    let elsewhere = try forged { files in
      files = files.map {
        $0.name == Self.sheet ? SealedFile(.sheet, "x.html", $0.bytes) : $0
      }
    }
    #expect(elsewhere.codes == ["V0120"])
  }

  @Test("No other version is an excuse for a sheet")
  func otherVersion() throws {
    let run = try forged(version: "0.0.9") { _ in }
    // The number on the sheets is that of the version that is said to have sealed them.
    #expect(run.codes == ["V0120"])
    #expect(run.errors.contains("0.0.9"))
  }

  @Test("No other version is an excuse for a result that says less")
  func otherVersionWithoutUnits() throws {
    let run = try forged(version: "0.0.9") { files in
      files.removeAll { $0.role == .sheet }
      let index = try #require(files.firstIndex { $0.role == .result })
      let short = #"{"schema": "appraise.result/1", "units": []}"#
      files[index] = SealedFile(.result, "result.json", Array(short.utf8))
    }
    #expect(run.status == 1)
    #expect(run.codes == ["V0112"])
  }

  @Test func aFileInAnotherRoleIsFound() throws {
    for name in ["tallies.csv", "zhanyi-2019.rubric", "session.appraisal", "result.json"] {
      for role in Sweep.some(SealedFile.Role.allCases, every: 2, from: name.utf8.count) {
        let run = try forged("zhanyi-2019") { files in
          files = files.map {
            $0.name == name ? SealedFile(role, name, $0.bytes, origin: $0.origin) : $0
          }
        }
        let isOwn = try package(place.path("a.zip")).file(name)?.role == role
        #expect(run.status == (isOwn ? 0 : 1), "\(name) as \(role): \(run.errors)")
      }
    }
  }

  @Test("Sheets may be left out, and the number is the same")
  func withoutSheets() throws {
    let path = place.path("b.zip")
    let run = try ProgramRun("seal samples/hunan-2020 --into \(path) --without-sheets")
    #expect(run.status == 0)
    let number = try package(try sealed()).manifest.sealNumber
    #expect(try package(path).manifest.sealNumber == number)
    #expect(try package(path).files.allSatisfy { $0.role != .sheet })
    let verified = try ProgramRun("verify \(path) --language en")
    #expect(verified.status == 0)
    #expect(verified.output.contains("no sheets are sealed"))
  }

  @Test("report prints the number on every sheet, and writes what is sealed")
  func reported() throws {
    let package = try package(try sealed("zhanyi-2019"))
    let number = package.manifest.sealNumber.description
    let sample = TestFolder.root.appending(path: "samples/zhanyi-2019").path
    let run = try Program.run("appraise report \(sample) --into out", in: place.url)
    try #require(run.status == 0)
    for sheet in package.files where sheet.role == .sheet {
      let path = sheet.name.replacing("sheets/", with: "out/")
      // An index leads to the workbooks, too, where there are some.
      let isIndex = path.contains("index")
      #expect(try isIndex || bytes(place.path(path)) == sheet.bytes, "\(path)")
      let isTable = path.hasSuffix(".csv") || isIndex
      let text = String(decoding: sheet.bytes, as: UTF8.self)
      #expect(text.contains(number) != isTable, "\(path)")
    }
    for book in ["public", "office"] {
      let texts = try Program.run(
        "unzip -p out/\(book)/sheets.xlsx xl/sharedStrings.xml", in: place.url)
      #expect(texts.output.contains(number))
    }
  }

  @Test func aSessionThatNamesAnotherFileIsFound() throws {
    let run = try forged("session.appraisal", "“ballots.csv”", "“/etc/passwd”")
    #expect(run.status == 1)
    #expect(run.codes == ["V0109"])
    #expect(run.unwrapped.contains("names:/etc/passwd,ballots.csv."))
  }
}

extension ProgramRun {
  /// The messages without the spaces and line ends, which depend on the width.
  fileprivate var unwrapped: String { errors.filter { !$0.isWhitespace } }
}

extension String {
  /// The part of a JSON result that two results are compared by.
  fileprivate var units: Substring? {
    guard let start = range(of: "\"units\": ["), let end = range(of: "\"exceptions\"") else {
      return nil
    }
    return self[start.lowerBound..<end.lowerBound]
  }
}
