import Foundation
import RubricSyntax
import Seals
import Signatures

/// Inputs to begin with: what the package ships, in the form that each target reads.
public enum FuzzSeeds {
  public static func of(_ target: FuzzTarget) -> [[UInt8]] {
    switch target {
    case .rubric: files("rubrics", "rubric")
    case .session: files("samples", "appraisal")
    case .table: tables
    case .workbook: files("Tests/WorkbooksTests/Fixtures", "xlsx")
    case .parts: [NamedParts.bytes(of: WorkbookParts.small)]
    case .package: packages.compactMap { try? $0.bytes() }
    case .files: packages.map(parts)
    case .record: files("samples", "json") + keys
    }
  }

  /// The first lines of every sample, for each form.
  private static var tables: [[UInt8]] {
    let all = files("samples", "csv").map { $0.prefix(2048) }
    return (0..<TableInput.forms.count).flatMap { form in all.map { [UInt8(form)] + $0 } }
  }

  /// What is sealed need not give a result to be packed and opened.
  private static var packages: [SealedPackage] {
    files("samples", "appraisal").map { session in
      let tree = Parser.parseSession(SourceText(file: "", bytes: session))
      let named = SessionNames(tree).files.enumerated().map { index, file in
        SealedFile(file.role, "\(index).csv", [1, 2, 3], origin: file.text)
      }
      let sealed = SealedFile(.session, SealedFile.sessionName, session)
      return SealedPackage(toolVersion: "1", files: [sealed] + named)
    }
  }

  private static func parts(of package: SealedPackage) -> [UInt8] {
    NamedParts.bytes(
      of: [(Manifest.name, Array(package.manifest.text.utf8))]
        + package.files.map { ($0.name, $0.bytes) })
  }

  private static var keys: [[UInt8]] {
    let key = PrivateKey(holder: "张三", seed: [UInt8](repeating: 7, count: 32))
    return [Array(KeyFile.text(of: key).utf8)]
  }

  private static func files(_ folder: String, _ kind: String) -> [[UInt8]] {
    let url = RubricTexts.root.appending(path: folder)
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: url.path)) ?? []
    return names.filter { $0.hasSuffix("." + kind) }.sorted().compactMap {
      (try? Data(contentsOf: url.appending(path: $0))).map { [UInt8]($0) }
    }
  }
}
