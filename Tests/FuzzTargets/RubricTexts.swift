import Foundation

/// The rubrics that tables are read for: those of this package.
enum RubricTexts {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let all: [String] = files.compactMap { try? String(contentsOf: $0, encoding: .utf8) }

  private static var files: [URL] {
    let folder = root.appending(path: "rubrics")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".rubric") }.sorted().map { folder.appending(path: $0) }
  }
}
