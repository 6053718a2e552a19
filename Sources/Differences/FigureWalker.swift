import Diagnostics
import Reports

/// The way from the top of a result to a value, with the words on it.
struct FigurePath {
  private(set) var text: String
  private(set) var unit: String?
  /// The component, quantity or grading that the value belongs to.
  private(set) var owner: String?
  private(set) var member: String

  init(_ name: String) {
    text = name
    member = name
  }

  func below(_ name: String) -> FigurePath {
    var path = self
    path.text += ".\(name)"
    path.member = name
    return path
  }

  /// A member of a list: units and components by their names, so that another order of units is
  /// another rank and nothing else.
  func below(_ value: JSONValue, at index: Int) -> FigurePath {
    var path = self
    let code = value["unit"]?.plainText
    if member == "units", let code {
      path.unit = value["name"]?.plainText ?? code
      path.text += "[\(code)]"
    } else if unit != nil, let name = value["name"]?.plainText {
      path.owner = name
      path.text += "[\(name)]"
    } else {
      path.text += "[\(index + 1)]"
    }
    return path
  }
}

/// Goes through a result and notes its values.
struct FigureWalker {
  private(set) var figures: [Figure] = []

  mutating func walk(_ value: JSONValue, _ path: FigurePath) {
    switch value {
    case .object(let members):
      for (name, member) in members { walk(member, path.below(name)) }
    case .list(let members):
      for (index, member) in members.enumerated() { walk(member, path.below(member, at: index)) }
    case .text, .number, .bool:
      figures.append(
        Figure(
          unit: path.unit, name: FigureWords.name(of: path), path: path.text,
          value: value.plainText ?? ""))
    }
  }
}
