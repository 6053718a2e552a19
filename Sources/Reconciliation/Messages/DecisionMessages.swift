public import Diagnostics

/// What is said about a decisions file.
extension Diagnostic {
  static func decisionColumnMissing(_ name: Bilingual, at place: Place) -> Diagnostic {
    Diagnostic(
      .decisionColumnMissing, zh: "裁定表缺少“\(name.chinese)”一列。",
      en: "The decisions lack the column \"\(name.english)\".", at: place,
      help: [
        Bilingual(
          zh: "用--write-decisions写出裁定表，其中各列齐全。",
          en: "--write-decisions writes a table that has all its columns.")
      ])
  }

  static func decisionSettlesNothing(_ name: CellName, at place: Place) -> Diagnostic {
    Diagnostic(
      .decisionSettlesNothing, zh: "\(name.label.chinese)没有不同，无需裁定。",
      en: "There is no difference at \(name.label.english).", at: place,
      help: [
        Bilingual(
          zh: "核对编号和名称；录入已经改正的，删去这一行。",
          en: "Check the number and names; if the keying was corrected since, delete the row.")
      ])
  }

  static func decisionNeither(_ text: String, _ difference: Difference, at place: Place)
    -> Diagnostic
  {
    let (first, second) = (difference.first.text, difference.second.text)
    return Diagnostic(
      .decisionNeither, zh: "“\(text)”不是两份录入中的任何一个值：\(first.chinese)或\(second.chinese)。",
      en: "\"\(text)\" is neither of the two values, \(first.english) and \(second.english).",
      at: place,
      help: [
        Bilingual(
          zh: "写两个值之一；如果纸质票上是第三个值，改正两份录入。",
          en: "Write one of the two; if the paper says a third value, correct both keyings.")
      ])
  }

  static func decisionAmbiguous(_ text: String, _ difference: Difference, at place: Place)
    -> Diagnostic
  {
    let (first, second) = (Choice.first.name, Choice.second.name)
    return Diagnostic(
      .decisionAmbiguous,
      zh: "“\(text)”可以指两份中的任何一份：一份录的就是这个词，另一份是没有录。",
      en: "\"\(text)\" can mean either: one file has that very word, and the other has nothing.",
      at: place,
      help: [
        Bilingual(
          zh: "请写取哪一份：\(first.chinese)或\(second.chinese)。",
          en: "Write which of the files is taken: \(first.english) or \(second.english).")
      ])
  }

  static func decisionWithoutReason(_ name: CellName, at place: Place) -> Diagnostic {
    Diagnostic(
      .decisionWithoutReason, zh: "\(name.label.chinese)的裁定没有写理由。",
      en: "The decision on \(name.label.english) has no reason.", at: place,
      help: [
        Bilingual(zh: "写明理由，例如：核对原票。", en: "Say why, such as: checked against the paper.")
      ])
  }

  static func decisionTwice(_ name: CellName, earlier: Place, at place: Place) -> Diagnostic {
    Diagnostic(
      .decisionTwice, zh: "\(name.label.chinese)裁定了两次。",
      en: "There are two decisions on \(name.label.english).", at: place,
      cause: Cause(Bilingual(zh: "另一行", en: "the other row"), at: earlier),
      help: [Bilingual(zh: "只留一行。", en: "Keep one of them.")])
  }
}

/// What is said about the files that a reconciliation is asked to read and write.
extension Diagnostic {
  public static func sameFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .sameFile, zh: "“\(path)”与自己核对，什么也查不出来。",
      en: "\"\(path)\" would be compared with itself, which finds nothing.",
      help: [
        Bilingual(
          zh: "请写出两个人分别录入的两个文件。", en: "Name the two files that two clerks have typed.")
      ])
  }

  /// - Parameter option: the option that asks for the file to be written.
  public static func outputUnfit(_ path: String, option: String) -> Diagnostic {
    let isStandard = path == "-"
    return Diagnostic(
      .outputUnfit,
      zh: isStandard ? "\(option)要写出文件，不能写“-”。" : "\(option)不能写到“\(path)”：它在这个命令中另有用处。",
      en: isStandard
        ? "\(option) writes a file and takes no \"-\"."
        : "\(option) cannot write \"\(path)\": it has another part in this command.",
      help: [Bilingual(zh: "请写一个新的文件名。", en: "Name a new file.")])
  }

  public static func outputExists(_ path: String) -> Diagnostic {
    Diagnostic(
      .outputExists, zh: "“\(path)”已经存在，内容不同，没有改动它。",
      en: "\"\(path)\" exists and says something else; it is left as it was.",
      help: [
        Bilingual(
          zh: "把它移走，或者写另一个文件名。", en: "Move it away, or write another name.")
      ])
  }
}
