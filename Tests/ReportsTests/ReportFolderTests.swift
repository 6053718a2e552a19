import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Reports

@Suite struct ReportFolderTests {
  private func folder(_ languages: [Language] = Language.allCases, _ parts: Set<ReportPart> = [])
    throws -> ReportFolder
  {
    let session = try MadeSession(
      MadeSession.graded + "Article 7. Publish: (1) all scores; (2) rank; (3) grade.\n",
      tables: ["票号,甲,乙\n1,90,79\n2,90,101\n"])
    return ReportFolder(
      session.result, meeting: Meeting(), languages: languages, parts: parts,
      withheldBelow: 1, rubricDigest: "", diagnostics: session.diagnostics)
  }

  @Test(
    "As many files as are promised, each once",
    arguments: ReportPart.allCases.map { [$0] } + [[], [.result, .units, .workbooks]])
  func files(_ parts: [ReportPart]) throws {
    for languages in [[Language.chinese], Language.allCases] {
      let report = try folder(languages, Set(parts))
      var paths: [String] = []
      report.write {
        paths.append($0.path)
        return true
      }
      #expect(paths.count == report.fileCount)
      #expect(Set(paths).count == paths.count)
    }
  }

  @Test("No file is made after one that could not be written")
  func stops() throws {
    var number = 0
    try folder().write { _ in
      number += 1
      return number < 3
    }
    #expect(number == 3)
  }

  @Test("The page of all sheets leads to each of them")
  func bundle() throws {
    var pages: [String: String] = [:]
    try folder([.english]).write {
      pages[$0.path] = String(decoding: $0.bytes.value ?? [], as: UTF8.self)
      return true
    }
    let all = try #require(pages["public/all.html"])
    let own = pages.filter {
      $0.key.hasPrefix("public/") && $0.key.hasSuffix(".html") && $0.key != "public/all.html"
        && $0.key != "public/index.html"
    }
    #expect(own.count == 4)
    for number in 1...own.count {
      #expect(all.contains("href=\"#sheet-\(number)\""))
      #expect(all.contains("<h2 id=\"sheet-\(number)-title\" class=\"title\">"))
    }
  }

  @Test("Every way from page to page leads to a file of the report")
  func ways() throws {
    var files: [String: String] = [:]
    try folder().write {
      files[$0.path] = String(decoding: $0.bytes.value ?? [], as: UTF8.self)
      return true
    }
    // The program adds the live workbooks.
    let known = Set(files.keys).union(["office/live.zh.xlsx", "office/live.en.xlsx"])
    var ways: [String] = []
    for (path, page) in files where path.hasSuffix(".html") {
      for part in page.split(separator: " href=\"").dropFirst() {
        let target = String(part.prefix { $0 != "\"" })
        guard !target.hasPrefix("#") else { continue }
        var steps = path.split(separator: "/").dropLast().map(String.init)
        for step in (target.removingPercentEncoding ?? "").split(separator: "/") {
          if step == ".." { steps.removeLast() } else { steps.append(String(step)) }
        }
        ways.append(steps.joined(separator: "/"))
      }
    }
    #expect(ways.filter { !known.contains($0) } == [])
    for due in ["public/all.zh.html", "public/sheets.en.xlsx", "office/live.zh.xlsx"] {
      #expect(ways.contains(due))
    }
  }
}
