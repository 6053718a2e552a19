/// A formula as far as every program reads it: brackets that close, and functions with as many
/// arguments as they take. Some programs close brackets themselves; others refuse the workbook.
enum FormulaOutline {
  private static let counts: [String: ClosedRange<Int>] = [
    "NOT": 1...1, "IF": 2...3, "IFERROR": 2...2, "ROUND": 2...2, "ROUNDUP": 2...2,
    "ROUNDDOWN": 2...2, "ABS": 1...1, "INT": 1...1, "N": 1...1, "ISNUMBER": 1...1, "MOD": 2...2,
    "SMALL": 2...2, "LARGE": 2...2, "MATCH": 2...3, "COUNTIF": 2...2, "VLOOKUP": 3...4,
    "LOOKUP": 2...3, "SUMIF": 2...3, "ROW": 0...1, "COLUMN": 0...1, "INDEX": 2...3,
  ]

  /// What is wrong with it; nil where nothing is.
  static func fault(in formula: String) -> String? {
    var open: [(name: String, arguments: Int)] = []
    var name = ""
    var quote: Character?
    for sign in formula {
      if let mark = quote {
        if sign == mark { quote = nil }
        continue
      }
      switch sign {
      case "\"", "'": quote = sign
      case "(", "{":
        open.append((name, 1))
      case ",":
        if !open.isEmpty { open[open.count - 1].arguments += 1 }
      case ")", "}":
        guard let last = open.popLast() else { return "closes what is not open: \(formula)" }
        if let due = counts[last.name], !due.contains(last.arguments) {
          return "\(last.name) has \(last.arguments) arguments: \(formula)"
        }
      default: break
      }
      name = sign.isLetter ? name + String(sign) : ""
    }
    return quote == nil && open.isEmpty ? nil : "does not close: \(formula)"
  }
}
