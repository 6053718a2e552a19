import Ballots
import Diagnostics
import RubricModel

/// What a step has stopped at, in words, and where it stands in the files.
struct RefusalSubject {
  /// They differ in who marked, or else in the suggestion, and in nothing else.
  private let coordinates: [Coordinate]
  private let quantity: Quantity
  private let count: Count
  private let form: Form?
  private let counted: CountedForm?

  /// - Precondition: there is a coordinate.
  init(_ coordinates: [Coordinate], of quantity: Quantity, in count: Count) {
    self.coordinates = coordinates
    self.quantity = quantity
    self.count = count
    form = quantity.form.map { count.rubric.forms[$0] }
    counted = quantity.form.flatMap(count.form)
  }

  /// What is said once of all voters, or suggestions, of whom it is true.
  static func groups(of refusals: [LadderEvaluator.Refusal]) -> [[LadderEvaluator.Refusal]] {
    var numbers: [Common: Int] = [:]
    var groups: [[LadderEvaluator.Refusal]] = []
    for refusal in refusals {
      let common = Common(refusal)
      if let number = numbers[common] {
        groups[number].append(refusal)
      } else {
        numbers[common] = groups.count
        groups.append([refusal])
      }
    }
    return groups
  }

  private struct Common: Hashable {
    let coordinate: Coordinate
    let spot: Spot
    let reason: LadderEvaluator.Refusal.Reason

    init(_ refusal: LadderEvaluator.Refusal) {
      let at = refusal.coordinate
      let differing = [Dimension.rater, .deputy, .suggestion].first { at[$0] >= 0 }
      coordinate = differing.map(at.without) ?? at
      spot = refusal.step.spot
      reason = refusal.reason
    }
  }

  // MARK: Words

  private var first: Coordinate { coordinates[0] }

  /// The unit, and what of it the coordinates still name.
  var text: Bilingual {
    let unit = count.units[Int(first.unit)].name.bilingual
    var chinese = "“\(unit.chinese)”"
    var english = "\"\(unit.english)\""
    if let name = member(of: .criterion) { english = "\"\(name[.english])\" of " + english }
    for part in [suggestions, voters].compactMap(\.self) {
      chinese += part.chinese
      english += part.english
    }
    if let name = member(of: .group) {
      chinese += "在组别“\(name[.chinese])”中"
      english += " in group \"\(name[.english])\""
    }
    if let name = member(of: .criterion) { chinese += "的“\(name[.chinese])”" }
    return Bilingual(zh: chinese, en: english)
  }

  private var suggestions: Bilingual? {
    list(.suggestion, { counted?.suggestions[$0] }).map {
      Bilingual(zh: "的建议\($0.chinese)", en: " on \($0.english)")
    }
  }

  private var voters: Bilingual? {
    if form?.kind == .feedback {
      return list(.deputy, { counted?.voterName($0) }).map {
        Bilingual(zh: "（代表\($0.chinese)）", en: " by \($0.english)")
      }
    }
    if first[.rater] >= 0, form?.treatments.duplicate == .notChecked {
      return Bilingual(zh: "在一张票上", en: " on one ballot")
    }
    return list(.rater, { counted?.voterName($0) }).map {
      Bilingual(zh: "在票号\($0.chinese)上", en: " on \($0.english)")
    }
  }

  /// More are only counted.
  private static let mostNames = 5

  /// The members of a dimension, each once: `“2”、“3”`, `ballots "2", "3"`.
  private func list(_ dimension: Dimension, _ name: (Int) -> String?) -> Bilingual? {
    var seen: Set<Int> = []
    let members = coordinates.map { $0[dimension] }.filter { $0 >= 0 && seen.insert($0).inserted }
    if members.isEmpty { return nil }
    let shown = members.prefix(Self.mostNames).map { name($0) ?? "" }
    let isMore = members.count > shown.count
    let noun = dimension.noun(of: members.count)
    return Bilingual(
      zh: shown.map { "“\($0)”" }.joined(separator: "、")
        + (isMore ? "等\(members.count)\(noun.chinese)" : ""),
      en: noun.english + " " + shown.map { "\"\($0)\"" }.joined(separator: ", ")
        + (isMore ? " and \(members.count - shown.count) more" : ""))
  }

  private func member(of dimension: Dimension) -> Name? {
    guard let members = form?.members(of: dimension),
      members.indices.contains(first[dimension])
    else { return nil }
    return members[first[dimension]].name
  }

  // MARK: Place

  /// The first mark there that was not counted, or the file that has none; on a tally the cell with
  /// the votes that it is about.
  func place(of refusal: LadderEvaluator.Refusal) -> Place {
    guard let counted else { return quantity.spot.place }
    let levels = refusal.levelsInExcess
    let place =
      form?.kind == .tally
      ? counted.placeOfVotes { mark in
        first.holds(mark.at) && levels.map { $0.contains(mark.level ?? -1) } ?? true
      } : counted.placeOfFirst(where: first.holds)
    if let place { return place }
    return counted.fileNames.isEmpty
      ? quantity.spot.place : .files(counted.fileNames)
  }
}

extension LadderEvaluator.Refusal {
  /// The levels whose votes are more than there can be; nil where it has stopped at something else.
  fileprivate var levelsInExcess: [Int]? {
    guard case .moreThanBase = reason, case .share(let share) = step.step,
      case .levels(let levels) = share.marks
    else { return nil }
    return levels
  }
}

extension Dimension {
  /// `张票`, `ballots`.
  fileprivate func noun(of number: Int) -> Bilingual {
    switch self {
    case .rater: Bilingual(zh: "张票", en: number == 1 ? "ballot" : "ballots")
    case .deputy: Bilingual(zh: "人", en: number == 1 ? "deputy" : "deputies")
    default: Bilingual(zh: "件", en: number == 1 ? "suggestion" : "suggestions")
    }
  }
}

extension Coordinate {
  /// Whether a mark's coordinate belongs to this group.
  fileprivate func holds(_ mark: Coordinate) -> Bool {
    unit == mark.unit
      && Dimension.allCases.allSatisfy { self[$0] < 0 || self[$0] == mark[$0] }
  }
}
