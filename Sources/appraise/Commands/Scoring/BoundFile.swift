import Diagnostics
import Fingerprints
import RubricModel
import RubricSyntax
import Tables

/// A data file of a form, and the sentence of the session that names it; nil for an option.
struct BoundFile {
  let path: String
  var place: Place?
  /// The box that its ballots are from.
  var site: String?

  init(path: String, place: Place?, site: String?) {
    self.path = path
    self.place = place
    self.site = site
  }

  /// `FILE` or `FILE@SITE`; a file whose own name holds an at sign is found by that name, with a
  /// sheet or without.
  init(named text: String) {
    let table = TablePath(text)
    let isWhole = FileSystem.exists(table.file) && table.sheet?.contains("@") != true
    let end = isWhole ? nil : text.lastIndex(of: "@")
    path = String(text[..<(end ?? text.endIndex)])
    site = end.map { String(text[text.index(after: $0)...]) }
  }

  /// What keeps it from standing beside the others of its form; nil where it is of a box of its
  /// own.
  func clash(with others: [BoundFile], _ form: Form) -> Diagnostic? {
    if others.contains(where: { $0.site == nil || site == nil }) {
      return .formTwice(form, at: place)
    }
    if others.contains(where: { $0.isSameFile(as: self) }) { return .fileTwice(path, at: place) }
    guard let site, let other = others.first(where: { $0.box == box })?.site else { return nil }
    return .boxTwice(site, other, form, at: place)
  }

  /// Boxes are called as units are: case and width do not part them.
  private var box: NameKey? { site.map { .ignoringCase($0) } }

  private func isSameFile(as other: BoundFile) -> Bool {
    FilePath.plain(path) == FilePath.plain(other.path)
  }

  /// Files of one form that hold the same bytes: likely one box was copied in place of another.
  static func copies(among files: [BoundFile], _ inputs: Inputs) -> [Diagnostic] {
    var first: [String: BoundFile] = [:]
    var large: [(file: BoundFile, content: any ByteSource)] = []
    return files.count < 2
      ? []
      : files.compactMap { file in
        let table = TablePath(file.path, on: inputs.shelf)
        let sheet = table.sheet ?? ""
        guard let print = inputs.fingerprints[table.file] else {
          return inputs.shelf.source(table.file).flatMap {
            file.copy(of: &large, $0, sheet, inputs)
          }
        }
        let content = print.hexDigest + "#" + sheet
        guard let earlier = first[content] else {
          first[content] = file
          return nil
        }
        return .fileCopied(file.path, of: earlier.path, at: file.place)
      }
  }

  /// Files too large to have a fingerprint are only read once more where another one has as many
  /// bytes.
  private func copy(
    of earlier: inout [(file: BoundFile, content: any ByteSource)], _ content: any ByteSource,
    _ sheet: String, _ inputs: Inputs
  ) -> Diagnostic? {
    let first = earlier.first { other in
      (TablePath(other.file.path, on: inputs.shelf).sheet ?? "") == sheet
        && content.holdsSame(as: other.content)
    }
    guard let first else {
      earlier.append((self, content))
      return nil
    }
    return .fileCopied(path, of: first.file.path, at: place)
  }
}
