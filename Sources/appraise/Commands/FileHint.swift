import Diagnostics

/// What to type instead of a path that leads nowhere, found by looking around it.
enum FileHint {
  static func help(_ path: String, _ failure: FileSystem.Failure) -> [Bilingual] {
    if failure.isAboutFolder { return content(of: path) }
    guard failure.isAbsence, path != "-" else { return [] }
    let folder = FilePath.folder(of: path)
    let nearest = Spelling.nearest(
      to: FilePath.name(of: path), among: FileSystem.names(in: folder))
    return nearest.map {
      let meant = FilePath.joined(folder, $0)
      return [Bilingual(zh: "是否应为“\(meant)”？", en: "Did you mean \"\(meant)\"?")]
    } ?? [
      Bilingual(
        zh: "请核对文件名，或先把文件放好；会议文件中的文件名，从会议文件所在的文件夹算起。",
        en:
          "Check the name, or put the file there first. Files that a session names are looked for from its own folder."
      )
    ]
  }

  private static let mostNames = 8

  private static func content(of folder: String) -> [Bilingual] {
    let names = FileSystem.names(in: folder).prefix(mostNames)
    if names.isEmpty { return [] }
    let paths = Bilingual.list(names.map { Bilingual(same: FilePath.joined(folder, $0)) })
    return [
      Bilingual(
        zh: "请写出其中的文件：\(paths.chinese)", en: "Name a file in it: \(paths.english)")
    ]
  }

  /// The sessions a level below a folder, or under another name in it.
  static func sessions(in folder: String) -> [String] {
    FileSystem.names(in: folder).map { FilePath.joined(folder, $0) }.filter { path in
      FilePath.kind(of: path) == .session || FileSystem.exists(FilePath.session(in: path))
    }
  }
}
