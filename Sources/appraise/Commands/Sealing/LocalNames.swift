import Diagnostics
import Seals

/// The names by which the files of a session were read here: what is said of sealed files is told
/// with them.
struct LocalNames {
  /// By the names inside the package.
  private let paths: [String: String]
  private let session: SessionNames
  private let inside: [String]
  /// What was said of the text of the session itself. A sealed text with other names is UTF-8.
  private let remarks: [Diagnostic]

  init(
    _ paths: [String: String], _ session: SessionNames, naming inside: [String],
    remarks: [Diagnostic]
  ) {
    self.paths = paths
    self.session = session
    self.inside = inside
    self.remarks = remarks
  }

  /// The same as it would be said of the files that were sealed.
  func told(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let told = diagnostics.map(told)
    return remarks.filter { !told.contains($0) } + told
  }

  private func told(_ diagnostic: Diagnostic) -> Diagnostic {
    var told = diagnostic
    told.place = diagnostic.place.map(place)
    told.cause = diagnostic.cause.map { Diagnostic.Cause($0.text, at: place($0.place)) }
    if let file = diagnostic.place?.file, let path = paths[file] {
      // A sheet is named behind its file.
      told.help = diagnostic.help.map {
        Bilingual(
          zh: $0.chinese.replacing(file + "#", with: path + "#"),
          en: $0.english.replacing(file + "#", with: path + "#"))
      }
    }
    return told
  }

  private func place(_ place: Place) -> Place {
    if case .source(let stretch) = place, stretch.file == SealedFile.sessionName {
      return session.place(of: stretch.bytes, naming: inside)
    }
    return place.renamed { paths[$0] ?? $0 }
  }
}
