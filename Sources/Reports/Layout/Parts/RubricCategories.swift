import Diagnostics
import RubricModel

extension Rubric {
  /// Whether categories decide something.
  var tellsCategories: Bool { !categories.isEmpty || ranking?.isWithinCategories ?? false }

  /// The category of a unit, as the rubric calls it.
  func categoryName(of unit: AppraisedUnit) -> Bilingual? {
    unit.category.map { category in
      categories.first { $0.isCalled(category) }?.bilingual ?? Bilingual(same: category)
    }
  }

  /// The list that a unit is ranked in, before the number of its units: `“A类”`; nothing where all
  /// are ranked together.
  func rankedList(of unit: AppraisedUnit) -> Bilingual {
    guard ranking?.isWithinCategories ?? false, let name = categoryName(of: unit) else {
      return Bilingual(same: "")
    }
    return Bilingual(zh: "“\(name.chinese)”", en: " in \"\(name.english)\"")
  }
}
