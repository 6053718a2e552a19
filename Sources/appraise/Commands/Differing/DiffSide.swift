import Diagnostics
import Differences
import Reports
import RubricSyntax
import Seals

/// One of the two things that are compared.
enum DiffSide {
  case rubric([UInt8])
  /// - Parameter materials: what it was counted from; nil where only the result is there.
  case result(ResultFigures, materials: [SealedFile]?, sealNumber: String?)

  /// That of the rubric or session; nil where only the result is there.
  var language: Language? {
    switch self {
    case .rubric(let text): Parser.parseRubric(SourceText(file: "", bytes: text)).language
    case .result(_, let materials, _):
      materials?.first { $0.role == .session }.flatMap {
        Parser.parseSession(SourceText(file: $0.name, bytes: $0.bytes)).language
      }
    }
  }

  /// Nil when it cannot be read, or is nothing that can be compared; the inputs say why.
  static func load(_ path: String, _ inputs: inout Inputs) -> DiffSide? {
    if FileSystem.isFolder(path) || FilePath.kind(of: path) == .session {
      return session(path, &inputs)
    }
    guard let bytes = inputs.read(path) else { return nil }
    if FilePath.kind(of: path) == .rubric {
      return inputs.text(of: bytes, path).map { .rubric($0) }
    }
    if bytes.starts(with: [0x50, 0x4B]) { return package(bytes, path, &inputs) }
    guard let figures = JSONReader.value(of: bytes).flatMap(ResultFigures.init) else {
      inputs.report(.nothingToCompare(path))
      return nil
    }
    return .result(figures, materials: nil, sealNumber: nil)
  }

  private static func session(_ path: String, _ inputs: inout Inputs) -> DiffSide? {
    let collector = SessionCollector(session: path)
    guard let files = collector.files, let names = collector.names else {
      inputs.report(collector.inputs)
      return nil
    }
    let counted = SealedCount.count(files)
    guard let json = counted.value?.result,
      let figures = JSONReader.value(of: json).flatMap(ResultFigures.init)
    else {
      for diagnostic in names.told(counted.diagnostics) { inputs.report(diagnostic) }
      return nil
    }
    return .result(figures, materials: files, sealNumber: nil)
  }

  /// A package has to be as it was sealed; whether it still gives its result is for `verify`.
  private static func package(
    _ bytes: [UInt8], _ path: String, _ inputs: inout Inputs
  ) -> DiffSide? {
    let opened = SealedPackage.open(bytes, path: path)
    guard let package = opened.value else {
      for diagnostic in opened.diagnostics { inputs.report(diagnostic) }
      return nil
    }
    let result = package.file(SealedFile.resultName)?.bytes
    guard let figures = result.flatMap(JSONReader.value).flatMap(ResultFigures.init) else {
      inputs.report(.nothingToCompare(path))
      return nil
    }
    return .result(
      figures, materials: package.files.filter(\.role.isMaterial),
      sealNumber: package.manifest.sealNumber.description)
  }
}
