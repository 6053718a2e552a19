import Ballots
import RubricModel

/// The marks of each unit on a form, sorted out when they are first asked for: conditions and lines
/// of checklists are asked of one unit after the other.
final class UnitMarks {
  private let count: Count
  private var marks: [Int: [[JudgedMark]]] = [:]
  private var pools: [Int: [[MarkPool]]] = [:]

  init(_ count: Count) { self.count = count }

  func marks(on form: Int, of unit: Int) -> [JudgedMark] {
    if let known = marks[form] { return known[unit] }
    return sorted(count.form(form)?.marks ?? [], by: \.unit, into: &marks[form])[unit]
  }

  func pools(on form: Int, of unit: Int) -> [MarkPool] {
    if let known = pools[form] { return known[unit] }
    return sorted(count.form(form)?.pools ?? [], by: \.unit, into: &pools[form])[unit]
  }

  /// Those that a condition is about.
  func marks(_ selection: MarkSelection, of unit: Int) -> [JudgedMark] {
    let all = marks(on: selection.form, of: unit)
    return selection.dimensions.isEmpty ? all : all.filter { selection.includes($0.at) }
  }

  func pools(_ selection: MarkSelection, of unit: Int) -> [MarkPool] {
    let all = pools(on: selection.form, of: unit)
    return selection.dimensions.isEmpty ? all : all.filter { selection.includes($0.at) }
  }

  private func sorted<Member>(
    _ members: [Member], by unit: (Member) -> Int, into known: inout [[Member]]?
  ) -> [[Member]] {
    var sorted: [[Member]] = Array(repeating: [], count: count.units.count)
    for member in members { sorted[unit(member)].append(member) }
    known = sorted
    return sorted
  }
}
