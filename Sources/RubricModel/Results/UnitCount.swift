public import Diagnostics
import RubricSyntax

/// A number of units: what "fewer than three units" in a regulation is about.
public struct UnitCount: Hashable, Sendable {
  public enum Units: Hashable, Sendable {
    /// Those that no note leaves out, whether or not they have a value or a rank.
    case takingPart
    /// Of these the ones that have a value of the quantity, by its index.
    case withQuantity(Int)
    /// Of these the ones that have a number on the line of a checklist.
    case withItem(form: Int, index: Int)
  }

  public let units: Units
  /// Whether those of the unit's own category are counted only.
  public let isOfCategory: Bool

  static let takingPart = UnitCount(units: .takingPart, isOfCategory: false)
  public static let takingPartText = takingPart.text(nil)

  /// What those that are counted have.
  public var figure: Quantity.Term.Operand? {
    switch units {
    case .takingPart: nil
    case .withQuantity(let index): .quantity(index)
    case .withItem(let form, let index): .item(form: form, index: index)
    }
  }

  /// In the words of a rubric.
  ///
  /// - Parameter figure: how a sentence speaks of what they have.
  func text(_ figure: Bilingual?) -> Bilingual {
    guard let figure else {
      return (isOfCategory ? Keyword.unitsOfCategoryTakingPart : .unitsTakingPart).spelling
    }
    return Self.framed(.unitsWith, figure, isOfCategory)
  }

  fileprivate static func framed(
    _ head: Keyword, _ middle: Bilingual, _ isOfCategory: Bool
  ) -> Bilingual {
    let (head, tail) = (
      head.spelling, (isOfCategory ? Keyword.amongOwnCategory : .amongAllUnits).spelling
    )
    return Bilingual(
      zh: head.chinese + middle.chinese + "的" + tail.chinese,
      en: "\(head.english) \(middle.english) \(tail.english)")
  }
}

/// How many units have a grade; known once the grading is done.
public struct GradedUnits: Hashable, Sendable {
  /// By its index.
  public let grading: Int
  public let grade: String
  /// Whether those of the unit's own category are counted only.
  public let isOfCategory: Bool

  /// In the words of a rubric.
  public func text(_ grading: Name) -> Bilingual {
    UnitCount.framed(
      .unitsGraded,
      Bilingual(
        zh: "“\(grading[.chinese])”为“\(grade)”", en: "\"\(grading[.english])\" is \"\(grade)\""),
      isOfCategory)
  }
}

extension Rubric {
  /// What is counted, in the words of the rubric.
  public func text(of count: UnitCount) -> Bilingual {
    count.text(
      count.figure.map { figure in
        text(of: figure) { $0.quoted }
      })
  }
}
