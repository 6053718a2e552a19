import Diagnostics
import RubricSyntax

extension SyntaxNode {
  /// Whether it asks for a number of units.
  var countsUnits: Bool {
    [.unitsTakingPart, .unitsOfCategoryTakingPart, .unitsWith].contains(where: has)
  }
}

extension RubricDraft {
  /// A quantity or a line of a checklist by its name in either language.
  func quoted(_ figure: Quantity.Term.Operand) -> Bilingual {
    let name =
      switch figure {
      case .quantity(let index): quantities[index].name
      case .item(let form, let index): forms[form].items[index].name
      case .shared(let index): sharedNumbers[index].name
      case .constant, .unitCount: Name("")
      }
    return name.quoted
  }
}

extension RubricReader {
  /// `number of units taking part`, `number of units with "score" among all units`; nil where what
  /// they have is nothing known, which is reported.
  mutating func unitCount(_ node: SyntaxNode) -> UnitCount? {
    let isOfCategory = isOfCategory(node)
    guard node.has(.unitsWith) else {
      return UnitCount(units: .takingPart, isOfCategory: isOfCategory)
    }
    guard let name = node.names.first else { return nil }
    switch reader.resolve(
      name, as: [.quantity, .item],
      called: Bilingual(zh: "计分部分、比率、数值或登记项目", en: "component, rate, quantity or checklist line"))
    {
    case .quantity(let index)?:
      return UnitCount(units: .withQuantity(index), isOfCategory: isOfCategory)
    case .member(let form, .item, let index)?:
      return UnitCount(units: .withItem(form: form, index: index), isOfCategory: isOfCategory)
    default: return nil
    }
  }

  /// `number of units whose "grading" is "excellent" among all units is at least 2`.
  mutating func gradedUnits(_ node: SyntaxNode) -> UnitCondition? {
    guard let name = node.names.first, let grade = node.names.last, let index = grading(name),
      let bound = countBound(node)
    else { return nil }
    checkGrade(grade, in: index)
    return .gradedUnits(
      GradedUnits(grading: index, grade: grade.text, isOfCategory: isOfCategory(node)), bound)
  }
}
