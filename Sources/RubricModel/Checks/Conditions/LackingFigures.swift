import ExactArithmetic

/// The figures behind the axes of a space that a unit can lack. An axis has no value where a figure
/// behind it is lacking.
struct LackingFigures {
  private struct Figure {
    let operand: Quantity.Term.Operand
    /// Where only units of other categories than these lack it.
    let categories: [Int]?
  }

  /// More together are not tried out.
  private static let most = 10

  private let figures: [Figure]
  /// Of each axis, the figures behind it.
  private let needs: [[Int]]
  /// Of each axis, the figure that it asks for.
  private let asked: [Int?]
  private let categoryAxis: Int?

  init(of axes: [ConditionAxis], in rubric: RubricDraft) {
    var figures: [Figure] = []
    func place(of figure: Quantity.Term.Operand) -> Int? {
      let operand = rubric.lineBehind(figure)
      if let known = figures.firstIndex(where: { $0.operand == operand }) { return known }
      guard rubric.canLack(operand) else { return nil }
      figures.append(Figure(operand: operand, categories: rubric.categories(having: operand)))
      return figures.count - 1
    }
    needs = axes.map { rubric.figures(behind: $0).compactMap(place) }
    asked = axes.map { axis in
      if case .absent(let figure) = axis { place(of: figure) } else { nil }
    }
    categoryAxis = axes.firstIndex(of: .category)
    self.figures = figures
  }

  /// For each axis the place of its cell, in every combination; nil where it has no value. Those in
  /// which nothing is lacking come first.
  ///
  /// - Parameter cells: how many each axis has, those of the categories one by one as far as they
  ///   are asked for.
  /// - Returns: Nil where there are too many.
  func cases(of cells: [[AxisCell]], atMost limit: Int) -> [[Int?]]? {
    guard figures.count <= Self.most else { return nil }
    var cases: [[Int?]] = []
    for lacking in 0..<(1 << figures.count) {
      let choices = cells.indices.map { self.choices(of: $0, cells[$0], lacking) }
      var count = 1
      for choice in choices {
        count *= max(1, choice.count)
        guard cases.count + count <= limit else { return nil }
      }
      cases += choices.reduce([[]]) { begun, places in
        begun.flatMap { start in places.map { start + [$0] } }
      }
    }
    return cases
  }

  /// - Parameter lacking: a bit for each figure that is not there.
  private func choices(of axis: Int, _ cells: [AxisCell], _ lacking: Int) -> [Int?] {
    if let figure = asked[axis] {
      // It asks whether there is none: one or zero.
      return cells.indices.filter { isLacking(figure, lacking) == !cells[$0].sample.isZero }
    }
    if needs[axis].contains(where: { isLacking($0, lacking) }) { return [nil] }
    if axis == categoryAxis {
      return cells.indices.filter { canBe(cells[$0], lacking) }
    }
    return Array(cells.indices)
  }

  /// Whether units of the category can lack just these figures.
  private func canBe(_ category: AxisCell, _ lacking: Int) -> Bool {
    figures.indices.allSatisfy { figure in
      guard category.isPoint, let categories = figures[figure].categories else { return true }
      let isInside = categories.contains { Rational($0) == category.sample }
      return isInside != isLacking(figure, lacking)
    }
  }

  private func isLacking(_ figure: Int, _ lacking: Int) -> Bool { lacking & (1 << figure) != 0 }
}

extension RubricDraft {
  /// What the ranking goes by.
  var ranked: Quantity.Term.Operand? { ranking.map { .quantity($0.quantity) } }

  /// Whether some unit may be without it.
  func canLack(_ operand: Quantity.Term.Operand) -> Bool {
    type(of: .operand(operand))?.mayBeAbsent ?? false
  }

  /// The categories whose units have it, where only the others can lack it.
  func categories(having operand: Quantity.Term.Operand) -> [Int]? {
    switch operand {
    case .quantity(let index): return quantities[index].typed?.categoriesHaving
    case .item(let form, _):
      let categories = forms[form].categories.map(\.value)
      return categories.isEmpty || forms[form].marksMayBeAbsent ? nil : categories
    case .shared, .constant, .unitCount: return nil
    }
  }

  /// What has to be there for an axis to have a value.
  func figures(behind axis: ConditionAxis) -> [Quantity.Term.Operand] {
    switch axis {
    case .quantity(let index): [.quantity(index)]
    case .item(let form, let item): [.item(form: form, index: item)]
    case .sum(let terms): terms.map(\.operand)
    case .rank, .rankShare: [ranked].compactMap { $0 }
    case .rankLead(let figure): [ranked].compactMap { $0 } + [figure]
    case .category, .share, .turnout, .count, .countLead, .shared, .absent, .grade, .gradesAmong,
      .mostVotes,
      .unitCount,
      .gradedUnits, .unitsOfVote, .meeting, .meetingCount:
      []
    }
  }
}
