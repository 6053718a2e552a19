import Diagnostics
import Reports

/// The way from the top of a result to a value, with the words on it.
struct FigurePath {
  private(set) var text: String
  private(set) var unit: String?
  /// The component, quantity or grading that the value belongs to.
  private(set) var owner: String?
  /// The number of the meeting that the value belongs to.
  private(set) var sharedNumber: String?
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

  /// A member of a list: units, components and shared numbers by their names, so that another order
  /// of units is another rank and nothing else; cells that were not counted by what they are, so
  /// that one more is one difference.
  func below(_ value: JSONValue, at index: Int) -> FigurePath {
    var path = self
    let code = value["unit"]?.plainText
    if Self.listsOfCells.contains(member) {
      let words = ["component", "status", "rule"].compactMap { value[$0]?.plainText }
      path.unit = code
      path.owner = words.joined(separator: ", ")
      path.text += "[\((words + [code].compactMap { $0 }).joined(separator: ", "))]"
      path.member = "cells"
    } else if member == "places" {
      path.text += "[\(value.cellName)]"
      path.member = "cell"
    } else if member == "units", let code {
      path.unit = value["name"]?.plainText ?? code
      path.text += "[\(code)]"
    } else if member == "sharedNumbers", let name = value["name"]?.plainText {
      path.sharedNumber = name
      path.text += "[\(name)]"
    } else if unit != nil, let name = value["name"]?.plainText {
      path.owner = name
      path.text += "[\(name)]"
    } else {
      path.text += "[\(index + 1)]"
    }
    return path
  }
}

extension FigurePath {
  fileprivate static let listsOfCells: Set<String> = ["exceptions", "adjusted"]
  /// What a list of cells is known by.
  fileprivate static let namesOfCells: Set<String> = ["component", "unit", "status", "rule"]

  fileprivate var isOfCells: Bool { member == "cells" || member == "cell" }

  /// The same way for a second one of that name.
  fileprivate func again(_ times: Int) -> FigurePath {
    var path = self
    path.text += "(\(times))"
    return path
  }
}

extension JSONValue {
  /// A place in words, without its file: another name of the file is no other place.
  fileprivate var cellName: String {
    guard case .object(let members) = self else { return plainText ?? "" }
    return members.filter { $0.0 != "file" }.map { "\($0.0) \($0.1.plainText ?? "")" }
      .joined(separator: ", ")
  }
}

/// Goes through a result and notes its values.
struct FigureWalker {
  private(set) var figures: [Figure] = []

  mutating func walk(_ value: JSONValue, _ path: FigurePath) {
    switch value {
    case .object(let members):
      if path.member == "cell" {
        note(value.cellName, at: path)
        return
      }
      for (name, member) in members
      where path.member != "cells" || !FigurePath.namesOfCells.contains(name) {
        walk(member, path.below(name))
      }
    case .list(let members):
      var seen: [String: Int] = [:]
      for (index, member) in members.enumerated() {
        let below = path.below(member, at: index)
        let times = seen[below.text, default: 0] + 1
        seen[below.text] = times
        // Only cells may be named alike: the same row of two files.
        walk(member, times > 1 && below.isOfCells ? below.again(times) : below)
      }
    case .text, .number, .bool: note(value.plainText ?? "", at: path)
    }
  }

  private mutating func note(_ value: String, at path: FigurePath) {
    figures.append(
      Figure(unit: path.unit, name: FigureWords.name(of: path), path: path.text, value: value))
  }
}
