import Diagnostics
import RubricModel
import Tables

/// Finds the form that a file was meant for when it was given as another: one message instead of
/// one for each of its columns, each of which would have it deleted.
enum FormOfHeader {
  static func form(
    besides given: Int, of table: Table, _ rubric: Rubric, _ units: UnitDirectory
  ) -> Form? {
    rubric.forms.indices.first { index in
      if index == given { return false }
      var known = units
      var header = HeaderReader(table, rubric.forms[index], subject: rubric.subject)
      return header.read(&known) != nil && !header.diagnostics.hasErrors
    }.map { rubric.forms[$0] }
  }
}

extension Diagnostic {
  static func fileOfAnotherForm(_ form: Name, _ other: Name, at place: Place) -> Diagnostic {
    Diagnostic(
      .fileOfAnotherForm,
      zh: "这个文件用作“\(form[.chinese])”，列名却是“\(other[.chinese])”的。",
      en:
        "The file is given for \"\(form[.english])\", and its columns are those of \"\(other[.english])\".",
      at: place,
      help: [
        Bilingual(
          zh: "文件可能拿错了：请看会议文件或命令中哪个文件属于哪张表；文件的列不要改动。",
          en:
            "It may be the wrong file: look in the session or on the command line which file belongs to which form, and leave its columns as they are."
        )
      ])
  }
}
