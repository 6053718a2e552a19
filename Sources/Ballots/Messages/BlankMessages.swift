import Diagnostics
import RubricModel

/// A blank that stops the count.
extension Diagnostic {
  static func blankRefused(form: Form, at place: Place) -> Diagnostic {
    Diagnostic(
      .blankRefused, zh: "这一格空白，办法规定空白停止计票。",
      en: "The cell is blank, and the rubric says that a blank stops the count.", at: place,
      cause: rules(of: form),
      help: [.compareWithOriginal] + (isOmissionMeant(on: form) ? [leftOut] : []))
  }

  private static func isOmissionMeant(on form: Form) -> Bool {
    form.kind == .ballot && form.treatments.refusesBlanksOnly
  }

  private static let leftOut = Bilingual(
    zh: "没有评的要算缺漏的，用一行一个单位的表（票号、单位、得分），没有评的不写那一行；在一行一张票的表里，没有评的只能是空白，办法须写“空白：该项无效”之类。",
    en:
      "For what was not marked to be missing and not blank, write a row for each unit that was marked (ballot, unit, mark) and none for the others. In a table with a row for each ballot it can only be blank: the rubric needs, say, Blank: void mark."
  )
}
