import Diagnostics
import RubricModel
import RubricSyntax
import Tables

/// Which unit has cast which ballot, where units appraise each other: its number is their name or
/// code.
struct OwnBallots {
  /// The key of the unit that has cast a ballot, by voter; empty where the form does not ask.
  private var casterOf: [Int: NameKey] = [:]
  /// The key of the unit that a mark is about: an item is that of the unit which leads it.
  private let owners: [NameKey]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ form: Form, _ sheet: MarkSheet, _ units: [AppraisedUnit]) {
    guard form.treatments.ownUnit != nil else {
      owners = []
      return
    }
    owners = units.map { NameKey.ignoringCase($0.ledBy ?? $0.name.text) }
    var casters = Casters(form, sheet.fileNames, units, owners)
    casterOf = casters.ofVoters(sheet.voters.names)
    diagnostics = casters.doubts(sheet.voters.names.first)
  }

  /// Those that are units.
  var voters: Set<Int> { Set(casterOf.keys) }

  /// Whether a unit marks itself.
  func has(_ mark: RawMark) -> Bool {
    !casterOf.isEmpty && casterOf[mark.at[.rater]] == owners[mark.unit]
  }
}

/// Finds the units that have cast ballots, and what is doubtful about them.
private struct Casters {
  private let form: Form
  private let files: [String]
  private let units: [AppraisedUnit]
  private let owners: [NameKey]
  /// The key of a unit by its names and its code.
  private var ownerOf: [NameKey: NameKey] = [:]
  private var codes: Set<NameKey> = []
  private var casts: [Cast] = []
  /// Those whose number is nearly the name of a unit.
  private var near: [(ballot: String, name: String)] = []

  /// A ballot of a unit.
  private struct Cast {
    let ballot: String
    let caster: NameKey
    let hasCode: Bool
  }

  init(_ form: Form, _ files: [String], _ units: [AppraisedUnit], _ owners: [NameKey]) {
    self.form = form
    self.files = files
    self.units = units
    self.owners = owners
    for (unit, owner) in zip(units, owners) {
      ownerOf[owner] = owner
      // An item's own name is nobody's: the unit that leads it votes.
      guard unit.ledBy == nil else { continue }
      for key in unit.dataKeys { ownerOf[key] = owner }
      if let code = unit.code { codes.insert(NameKey.ignoringCase(code)) }
    }
  }

  mutating func ofVoters(_ ballots: [String]) -> [Int: NameKey] {
    let spellings = units.flatMap { unit in unit.ledBy.map { [$0] } ?? unit.spellings }
    var casterOf: [Int: NameKey] = [:]
    for (voter, ballot) in ballots.enumerated() {
      let key = NameKey.ignoringCase(ballot)
      if let caster = ownerOf[key] {
        casterOf[voter] = caster
        let hasCode = key != caster && codes.contains(key)
        casts.append(Cast(ballot: ballot, caster: caster, hasCode: hasCode))
      } else if Int(ballot) == nil, let name = Spelling.nearest(to: ballot, among: spellings) {
        near.append((ballot, name))
      }
    }
    return casterOf
  }

  /// - Parameter ballot: one of all, nil where there are none.
  func doubts(_ ballot: String?) -> [Diagnostic] {
    guard let ballot else { return [] }
    var doubts = twice + [codeAmongNames].compactMap(\.self)
    doubts += near.map { .ballotNearlyOfUnit($0.ballot, $0.name, form: form, in: files) }
    if doubts.isEmpty, casts.isEmpty {
      doubts.append(.noBallotOfUnits(ballot, form: form, in: files))
    }
    return doubts
  }

  /// Its name on one ballot and its code on another are two ballots of one unit.
  private var twice: [Diagnostic] {
    var first: [NameKey: String] = [:]
    return casts.compactMap { cast in
      guard let earlier = first.updateValue(cast.ballot, forKey: cast.caster) else { return nil }
      return .unitVotesTwice(name(cast.caster), earlier, cast.ballot, form: form, in: files)
    }
  }

  private var codeAmongNames: Diagnostic? {
    let named = casts.filter { !$0.hasCode }
    // Of a unit that votes by both something is said already.
    let coded = casts.first { cast in
      cast.hasCode && !named.contains { $0.caster == cast.caster }
    }
    guard let coded, let other = named.first else { return nil }
    return .codeAmongNames(
      coded.ballot, name(coded.caster), other.ballot, form: form, in: files)
  }

  private func name(_ caster: NameKey) -> Name {
    let unit = units[owners.firstIndex(of: caster) ?? 0]
    return unit.ledBy.map { Name($0) } ?? unit.name
  }
}
