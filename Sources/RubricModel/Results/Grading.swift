import Diagnostics

/// Grades of units.
public struct Grading: Sendable {
  public enum Method: Sendable {
    /// By bands of a quantity, by its index.
    case bands(of: Int, [Band])
    /// By conditions in order; the first rule that holds decides, the last one always does.
    case rules([GradeRule])
  }

  public let name: Name
  public let method: Method
  /// Rules that never decide, by their places.
  let unreached: Set<Int>
  public let spot: Spot

  /// Its grades, in the order of the rubric, each once.
  public var grades: [Name] {
    let all =
      switch method {
      case .bands(_, let bands): bands.map(\.grade)
      case .rules(let rules): rules.flatMap(\.gives.grades)
      }
    var seen: Set<Name> = []
    return all.filter { seen.insert($0).inserted }
  }
}

/// `if …, then "…"`; without conditions it is the `otherwise`.
public struct GradeRule: Sendable {
  public let conditions: [UnitCondition]
  /// How many units may have the grade; nil where everybody who satisfies the conditions has it.
  public let quota: GradeQuota?
  public let gives: GivenGrade
  public let spot: Spot

  /// Whether it is the `otherwise`, which decides in any case.
  public var isRest: Bool { conditions.isEmpty && quota == nil }
}

extension Rubric {
  /// Whether some value that the quantity can have gives the grade, or some rule that can decide.
  /// Where conditions depend on each other in ways that are not worked out, a grade is taken to be
  /// possible.
  public func canOccur(_ grade: Name, in grading: Grading) -> Bool {
    switch grading.method {
    case .bands(let quantity, let bands):
      let range = quantities[quantity].type.range
      return bands.contains { $0.grade == grade && $0.meets(range) }
    case .rules(let rules):
      return rules.indices.contains {
        canOccur(grade, by: rules[$0].gives) && !grading.unreached.contains($0)
      }
    }
  }

  private func canOccur(_ grade: Name, by gives: GivenGrade) -> Bool {
    switch gives {
    case .named(let own): own == grade
    case .earlier(let earlier):
      earlier.outcomes.contains {
        $0.to == grade && canOccur($0.from, in: gradings[earlier.grading])
      }
    }
  }
}
