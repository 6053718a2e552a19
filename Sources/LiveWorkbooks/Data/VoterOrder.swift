import Ballots
import Diagnostics
import RubricModel

/// Puts the marks of a form in an order that tells nothing of who gave them: by what they are for,
/// then by the marks themselves. Neither ballot numbers nor the order of a file come into it.
struct VoterOrder {
  struct Entry {
    /// Index among the marks of the form.
    let mark: Int
    /// A number of the voter, from 1, that means nothing beyond the marks that the regulation
    /// reckons together; nil on a form without voters.
    let number: Int?
  }

  let entries: [Entry]

  /// - Parameter linked: the dimensions along which the regulation combines or compares the marks
  ///   of one voter. Where it compares units, the marks of a voter stand together.
  init(_ form: CountedForm, linked: Set<Dimension>) {
    let marks = form.marks
    var voters: [Coordinate: [Int: [Int]]] = [:]
    for (index, mark) in marks.enumerated() {
      let key = mark.at.without([.rater] + linked)
      voters[key, default: [:]][mark.at[.rater], default: []].append(index)
    }
    var numbers = [Int](repeating: 0, count: marks.count)
    for group in voters.values {
      let sheets = group.values.map { Sheet($0, form) }.sorted { $0.precedes($1) }
      for (number, sheet) in sheets.enumerated() {
        for mark in sheet.marks { numbers[mark] = number + 1 }
      }
    }
    let last: [Dimension] = linked.contains(.unit) ? [.unit] : []
    let keys = marks.indices.map { index in
      let at = marks[index].at
      return (at.without([.rater] + last), numbers[index], at.unit, Faces(form, index))
    }
    let order = marks.indices.sorted { keys[$0] < keys[$1] }
    entries = order.map { Entry(mark: $0, number: marks[$0].at[.rater] < 0 ? nil : numbers[$0]) }
  }

  /// The marks of one voter that belong together.
  private struct Sheet {
    let marks: [Int]
    let faces: [(Coordinate, Faces)]

    init(_ marks: [Int], _ form: CountedForm) {
      let all = marks.map { ($0, form.marks[$0].at.without(.rater), Faces(form, $0)) }
        .sorted { ($0.1, $0.2) < ($1.1, $1.2) }
      self.marks = all.map(\.0)
      faces = all.map { ($0.1, $0.2) }
    }

    func precedes(_ other: Sheet) -> Bool {
      for (one, two) in zip(faces, other.faces) where one != two { return one < two }
      return faces.count < other.faces.count
    }
  }

  /// All that can be seen of a mark.
  private struct Faces: Comparable {
    let status: Int
    let code: Int64
    let text: String
    /// A blank that counts as 0 looks different from a 0.
    let rule: Int
    /// Why it does not count, as the last column says it.
    let note: String

    init(_ form: CountedForm, _ index: Int) {
      let mark = form.marks[index]
      text = mark.isMissing ? "" : form.text(of: mark) ?? ""
      rule =
        mark.countedBy.flatMap { markCase in
          MarkCase.allCases.firstIndex { $0 == markCase }.map { $0 + 1 }
        } ?? 0
      switch mark.status {
      case .counted(let code): (status, self.code, note) = (0, code, "")
      case .abstained(let rule): (status, code, note) = (1, rule.orderNumber, rule.name.chinese)
      case .void(let rule): (status, code, note) = (2, rule.orderNumber, rule.name.chinese)
      case .leftOut(let reason):
        (status, code, note) = (3, 0, MarkRule.leftOut(reason).name.chinese)
      }
    }

    static func < (left: Faces, right: Faces) -> Bool {
      (left.status, left.code, left.text, left.rule, left.note)
        < (right.status, right.code, right.text, right.rule, right.note)
    }
  }
}

extension MarkRule {
  fileprivate var orderNumber: Int64 {
    switch self {
    case .abstainingLevel(let level), .voidLevel(let level): Int64(level)
    case .markCase(let markCase): 100 + Int64(MarkCase.allCases.firstIndex(of: markCase) ?? 0)
    case .voidBallot: 200
    case .ballotRule: 201
    case .leftOut: 202
    }
  }
}

extension Rubric {
  /// The dimensions along which some score combines marks of one voter before the voters
  /// themselves: only these need to be known to come from one hand.
  func linkedDimensions(of form: Int) -> Set<Dimension> {
    var linked: Set<Dimension> = []
    for quantity in quantities where quantity.form == form {
      var own: Set<Dimension> = []
      for step in quantity.ladder {
        if step.step.comparesUnits(in: self) { own.insert(.unit) }
        // Other steps work on each mark by itself, or on the marks of all voters together.
        guard case .collapse(let collapse) = step.step else { continue }
        if collapse.dimensions.contains(where: \.isVoter) {
          linked.formUnion(own)
          break
        }
        own.formUnion(collapse.dimensions)
      }
    }
    return linked
  }
}

extension Coordinate {
  /// What is left of it without several dimensions, the unit among them.
  func without(_ dimensions: [Dimension]) -> Coordinate {
    dimensions.reduce(into: self) { left, dimension in
      if dimension == .unit { left.unit = -1 } else { left[dimension] = -1 }
    }
  }
}

extension Dimension {
  var isVoter: Bool { self == .rater || self == .deputy || self == .entry }
}
