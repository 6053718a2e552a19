import Ballots
import ExactArithmetic
import RubricModel
import Rules

/// The levels that ballots chose which weigh by a number that each of them states: of each level
/// the weights of its ballots together. One by one they would tell whose ballot it was.
struct WeighedLevels {
  /// By level. A mark that is not counted makes its group known all the same.
  private var weights: [Coordinate: [Int64: Rational]] = [:]
  private let coding: MarkCoding

  /// - Parameter weight: of the ballot at a coordinate.
  init(_ marks: MarksInPlay, _ coding: MarkCoding, weight: (Coordinate) -> Rational) {
    self.coding = coding
    for mark in marks.single {
      var own = weights.removeValue(forKey: mark.at.without(.rater)) ?? [:]
      if case .counted(let level) = mark.status {
        own[level, default: .zero] += weight(mark.at) * Rational(mark.times)
      }
      weights[mark.at.without(.rater)] = own
    }
  }

  /// Each value with all that it weighs, in the order of the levels.
  var groups: [Group] {
    weights.sorted { $0.key < $1.key }.map { coordinate, levels in
      let members = levels.sorted { $0.key < $1.key }.compactMap { level, weight in
        coding.value(ofCode: level).map { AverageMember(value: $0, weight: weight) }
      }
      return Group(coordinate: coordinate, members: AverageMembers(members))
    }
  }
}
