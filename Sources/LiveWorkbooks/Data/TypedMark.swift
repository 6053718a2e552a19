import Ballots
import Diagnostics
import ExactArithmetic
import RubricModel
import Scoring
import Spreadsheets

/// What was typed for a mark, as a cell takes it.
struct TypedMark {
  let text: String
  /// Nil for a number that a spreadsheet cannot keep: it can only be shown.
  let content: SheetCell.Content?

  init(_ mark: JudgedMark, on form: Form, _ counted: CountedForm, _ language: Language) {
    // What is absent stands at the place of a mark that is there; nobody typed it.
    if mark.isMissing {
      (text, content) = ("", .empty)
      return
    }
    if let levels = form.scale.levels {
      text = Self.level(of: mark, levels, counted, language)
      content = text.isEmpty ? .empty : .text(text)
      return
    }
    guard let number = Self.number(of: mark, on: form, counted) else {
      text = counted.text(of: mark) ?? ""
      content = text.isEmpty ? .empty : nil
      return
    }
    text =
      form.scale(ofMember: mark.at[form.scaledDimension])?.figure(number) ?? number.shortestText()
    content = Self.content(of: number)
  }

  private static func level(
    of mark: JudgedMark, _ levels: [Level], _ counted: CountedForm, _ language: Language
  ) -> String {
    if case .counted(let code) = mark.status, mark.countedBy == nil {
      return levels[Int(code)].name[language]
    }
    if case .abstained(.abstainingLevel(let level)) = mark.status {
      return levels[level].name[language]
    }
    let text = counted.text(of: mark) ?? ""
    return levels.first { $0.name.isCalled(text) }?.name[language] ?? text
  }

  private static func number(
    of mark: JudgedMark, on form: Form, _ counted: CountedForm
  ) -> Rational? {
    if case .counted(let code) = mark.status, mark.countedBy == nil {
      return counted.coding.value(ofCode: code)
    }
    guard let text = counted.text(of: mark),
      case .success(let number) = form.readNumber(text, at: mark.at)
    else { return nil }
    return number.value
  }

  /// Digits behind the ninth place would be lost on the scale's steps.
  private static func content(of number: Rational) -> SheetCell.Content? {
    guard let places = number.decimalPlaces, places <= 9,
      let cell = number.decimalText(places: places).flatMap({ CellNumber($0) }), cell.keepsItsDigits
    else { return nil }
    return .number(cell)
  }
}
