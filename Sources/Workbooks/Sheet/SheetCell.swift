import Diagnostics

/// A cell of a sheet as the file writes it.
struct SheetCell {
  let column: Int
  /// How its value is to be read; "n", a number, where nothing is said.
  let type: String
  let style: Int
  var hasFormula = false
  /// What stands in it; nil where the file has no value, as in a cell with nothing but a colour.
  var value: String?

  init(column: Int, type: String?, style: Int) {
    self.column = column
    self.type = type ?? "n"
    self.style = style
  }
}

/// What a cell says to its reader.
enum CellReading: Equatable {
  case text(String)
  /// A number without the digits beyond those that a spreadsheet shows.
  case shortened(String)
  case refused(Refusal, shown: String)

  enum Refusal: Equatable {
    case error(String)
    case formulaWithoutValue
    case longNumber(String)
  }
}

/// Makes texts of cells: what a CSV file of the same sheet would have, without its ambiguities.
struct CellTexts {
  let shared: SharedTexts
  let formats: CellFormats
  let countsFrom1904: Bool

  /// - Throws: what is not as the format of workbooks demands.
  func reading(of cell: SheetCell) throws(CellDamage) -> CellReading {
    guard let value = cell.value, !value.isEmpty || cell.type == "str" else {
      return cell.hasFormula ? .refused(.formulaWithoutValue, shown: "=") : .text("")
    }
    switch cell.type {
    case "n": return try number(value, formats[cell.style])
    case "s": return .text(try sharedText(value))
    case "str", "inlineStr", "d": return .text(value)
    case "b": return .text(isTrue(value) ? "TRUE" : "FALSE")
    case "e": return .refused(.error(value), shown: value)
    default: throw CellDamage()
    }
  }

  struct CellDamage: Error {}

  private func sharedText(_ value: String) throws(CellDamage) -> String {
    guard let index = Int(value), shared.all.indices.contains(index) else { throw CellDamage() }
    return shared.all[index]
  }

  private func number(
    _ value: String, _ format: NumberFormat
  ) throws(CellDamage) -> CellReading {
    guard let number = SheetNumber(value) else { throw CellDamage() }
    switch format {
    case .percent: return reading(number.percentage, of: number)
    case .date: return .text(number.day(from1904: countsFrom1904))
    case .time: return .text(number.time)
    case .plain:
      let text = number.text
      return number.hasLostDigits
        ? .refused(.longNumber(text), shown: text) : reading(text, of: number)
    }
  }

  private func reading(_ text: String, of number: SheetNumber) -> CellReading {
    number.wasShortened ? .shortened(text) : .text(text)
  }
}
