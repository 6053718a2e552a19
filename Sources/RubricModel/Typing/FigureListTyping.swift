import Diagnostics
import ExactArithmetic
import RubricSyntax
import Rules

/// What several figures can come to as one where a unit may lack some of them.
extension RubricDraft {
  func type(of list: FigureListDraft) -> ValueType? {
    let types = list.figures.compactMap { type(of: .operand($0.value)) }
    guard types.count == list.figures.count, var type = types.first else { return nil }
    let gap = list.gap ?? .leavesEmpty
    let points = gap == .scalesToFull ? fullPoints(of: list) : nil
    let all = FigureListRange(
      types: types, average: list.average, gap: gap, fullPoints: points ?? [])
    let ranges = points.map { self.ranges(of: list, types, $0) } ?? [all]
    type.mayBeAbsent = all.mayBeAbsent
    type.range = LadderTyper.hull(ranges.map(\.range)) ?? all.range
    type.places = FormDraft.most(ranges.map(\.places))
    return type
  }

  /// One for each category, of the figures that its units can have.
  private func ranges(
    of list: FigureListDraft, _ types: [ValueType], _ points: [Rational]
  ) -> [FigureListRange] {
    categoriesToTell(list).compactMap { category in
      let own = ownFigures(of: list, category)
      if own.isEmpty { return nil }
      return FigureListRange(
        types: own.map { types[$0] }, average: list.average, gap: .scalesToFull,
        fullPoints: own.map { points[$0] })
    }
  }

  /// By index; one without a name where it makes no difference.
  func categoriesToTell(_ list: FigureListDraft) -> [Int?] {
    let differs = list.figures.contains { categoriesWith($0.value) != nil }
    return differs ? categories.indices.map { $0 } : [nil]
  }

  /// The figures that units of a category can have, by their place in the list.
  func ownFigures(of list: FigureListDraft, _ category: Int?) -> [Int] {
    list.figures.indices.filter {
      FigureList.isFor(categoriesWith(list.figures[$0].value), category)
    }
  }

  /// The categories of the units that can have a figure; nil where all can.
  private func categoriesWith(_ figure: Quantity.Term.Operand) -> [Int]? {
    switch figure {
    case .item(let form, _):
      let own = forms[form].categories.map(\.value)
      return own.isEmpty ? nil : own
    case .quantity(let index):
      if let selection = quantities[index].selection {
        return hasAllCategories(selection) ? nil : categories(having: selection)
      }
      return quantities[index].onlyFigure.flatMap(categoriesWith)
    case .shared, .constant, .unitCount: return nil
    }
  }

  func checked(_ list: FigureListDraft) -> FigureList {
    FigureList(
      figures: list.figures.map(\.value), average: list.average, gap: list.gap ?? .leavesEmpty,
      fullPoints: list.gap == .scalesToFull ? fullPoints(of: list) ?? [] : [],
      categories: list.figures.map { categoriesWith($0.value) })
  }

  /// What each of them has in full: the worth of a component, the upper end of the scale of a line.
  private func fullPoints(of list: FigureListDraft) -> [Rational]? {
    let points = list.figures.compactMap { fullPoints(of: $0.value) }
    return points.count == list.figures.count ? points : nil
  }

  private func fullPoints(of figure: Quantity.Term.Operand) -> Rational? {
    switch figure {
    case .item(let form, let index): return forms[form].fullPoints(ofMember: index)
    case .quantity(let index):
      guard case .component(let maximum) = quantities[index].role, maximum.signum > 0 else {
        return nil
      }
      return maximum
    case .shared, .constant, .unitCount: return nil
    }
  }

  // MARK: Problems

  /// What is open, or said in vain, of figures that have no value. Whether they mix is told of the
  /// terms.
  func problems(of list: FigureListDraft) -> [Diagnostic] {
    let lacking = list.figures.filter { type(of: .operand($0.value))?.mayBeAbsent ?? false }
    guard let gap = list.gap else { return lacking.first.map { [mayLack($0, list)] } ?? [] }
    // Somewhere else a fault may hide what can be absent.
    guard list.figures.allSatisfy({ type(of: .operand($0.value)) != nil }) else { return [] }
    if lacking.isEmpty { return [.gapCannotOccur(Bilingual(zh: "空缺", en: "empty"), list.spot)] }
    switch gap {
    case .leftOut, .leavesEmpty, .refuse: return []
    case .countsAs(let amount):
      let kind = type(of: .operand(list.figures[0].value))?.kind ?? .points
      return amount.fits(kind) ? [] : [.kindsMixed(amount, among: kind, list.spot)]
    case .scalesToFull:
      return list.figures.first { fullPoints(of: $0.value) == nil }.map { [withoutFullPoints($0)] }
        ?? []
    }
  }

  private func mayLack(
    _ figure: Placed<Quantity.Term.Operand>, _ list: FigureListDraft
  ) -> Diagnostic {
    let name = mention(of: figure.value)
    let zero = (type(of: .operand(figure.value))?.kind ?? .points).zero
    let scales =
      list.average.formula == .sum
      ? Bilingual(zh: "空缺按满分比例折算／", en: "empty scales up to full points / ")
      : Bilingual(same: "")
    return Diagnostic(
      .emptyNotRuled,
      zh: "\(name.chinese)可能没有数，这时几个数怎样合成一个未规定。",
      en:
        "\(name.english.capitalizedFirst) can be without a value: it is not said what the figures are as one then.",
      at: figure.spot,
      help: [
        Bilingual(
          zh:
            "有几个算几个的，请在最后加：空缺不计。（或：\(scales.chinese)空缺停止计票／空缺则结果空缺／空缺计为\(zero.chinese)）",
          en:
            "To take those that there are add at the end: empty left out. (or: \(scales.english)empty refuse / empty leaves it empty / empty counts as \(zero.english))"
        )
      ])
  }

  private func withoutFullPoints(_ figure: Placed<Quantity.Term.Operand>) -> Diagnostic {
    let name = mention(of: figure.value)
    let help: Bilingual =
      if case .item = figure.value {
        Bilingual(
          zh: "请在登记表中为它写范围，最高一端大于0，如：\(name.chinese)，从0到20分，整数计分。",
          en:
            "Give it a scale that ends above 0 on the checklist, such as: \(name.english), from 0 to 20 points, whole points."
        )
      } else {
        Bilingual(
          zh: "请把它改为计分部分，写明满分：计分部分\(name.chinese)，满分20分。",
          en:
            "Make it a component with what it is worth: Component \(name.english), worth 20 points."
        )
      }
    return Diagnostic(
      .weightsIncomplete, zh: "\(name.chinese)没有满分，无从折算。",
      en: "\(name.english.capitalizedFirst) has no full points, so nothing can be scaled up.",
      at: figure.spot, help: [help])
  }
}

/// The range of several figures as one, as if they were independent.
private struct FigureListRange {
  let types: [ValueType]
  let average: Average
  let gap: FigureList.Gap
  let fullPoints: [Rational]

  var mayBeAbsent: Bool {
    switch gap {
    case .leftOut, .scalesToFull: types.allSatisfy(\.mayBeAbsent)
    case .leavesEmpty: types.contains(where: \.mayBeAbsent)
    case .refuse, .countsAs: false
    }
  }

  // MARK: Range

  var range: Interval { Interval(end(\.lowest, -1), end(\.highest, 1)) }

  /// The furthest that they can come to; nil where nothing bounds one of them.
  /// - Parameter sign: -1 for the lowest, 1 for the highest.
  private func end(_ side: (Interval) -> Rational?, _ sign: Int128) -> Rational? {
    let ends = ranges.compactMap(side)
    guard ends.count == types.count else { return nil }
    let sign = Rational(sign, over: 1)
    let turned = ends.map { $0 * sign }
    let picksFurthest = average.formula == (sign.signum > 0 ? .highest : .lowest)
    switch average.formula {
    case .highest, .lowest:
      return picksFurthest ? turned.max().map { $0 * sign } : nearest(turned).map { $0 * sign }
    case .mean: return furthestMean(turned, turned.map { _ in .one }) * sign
    default:
      let parts = zip(turned, fullPoints).map { $0 / $1 }
      guard parts.count == turned.count else { return turned.reduce(.zero, +) * sign }
      return furthestMean(parts, fullPoints) * fullPoints.reduce(.zero, +) * sign
    }
  }

  /// With what stands for a figure that is not there.
  private var ranges: [Interval] {
    guard case .countsAs(let amount) = gap else { return types.map(\.range) }
    return types.map { $0.mayBeAbsent ? $0.range.joined(Interval(amount.value)) : $0.range }
  }

  /// Whether a figure can be passed over.
  private func mayGo(_ index: Int) -> Bool { gap.takesThoseThere && types[index].mayBeAbsent }

  /// The furthest that the nearest of those that are there can lie: with the fewest of them.
  private func nearest(_ ends: [Rational]) -> Rational? {
    let staying = ends.indices.filter { !mayGo($0) }
    return staying.isEmpty ? ends.max() : staying.map { ends[$0] }.min()
  }

  /// The highest weighted mean of those that have to be there and any of the others.
  private func furthestMean(_ values: [Rational], _ weights: [Rational]) -> Rational {
    var (sum, whole) = (Rational.zero, Rational.zero)
    for index in values.indices where !mayGo(index) {
      sum += values[index] * weights[index]
      whole += weights[index]
    }
    let others = values.indices.filter(mayGo).sorted { values[$0] > values[$1] }
    // A figure raises the mean as long as it lies above it.
    for index in others where whole.isZero || values[index] > sum / whole {
      sum += values[index] * weights[index]
      whole += weights[index]
    }
    return sum / whole
  }

  // MARK: Places

  var places: Int? {
    FormDraft.most(types.map(\.places) + [placesOfSubstitute]).flatMap { before in
      FormDraft.most(addedPlaces).map { before + $0 }
    }
  }

  private var placesOfSubstitute: Int? {
    guard case .countsAs(let amount) = gap else { return 0 }
    return (types[0].kind == .share ? amount.value * Rational(100) : amount.value).decimalPlaces
  }

  /// Of a mean, those of one over each number of figures; of what is scaled, those of the whole
  /// over the full points of any.
  private var addedPlaces: [Int?] {
    let least = gap.takesThoseThere ? max(1, types.count { !$0.mayBeAbsent }) : types.count
    if fullPoints.isEmpty || gap != .scalesToFull {
      return (least...types.count).map { average.extraPlaces.most(ofMembers: $0) }
    }
    return FullPointsSums(of: fullPoints).places
  }
}
