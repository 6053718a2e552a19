/// The lists of levels of a form: one for all marks, or one of a criterion's own. All of them stand
/// one behind the other in `scale.levels`, so that an index tells the level with its value; two
/// lists may use one name for different values.
extension Form {
  /// The indices of the levels that a mark for a criterion may be; of the form where there are no
  /// criteria, or where it has none of its own.
  public func levels(ofMember index: Int) -> Range<Int> {
    criteria.indices.contains(index) ? criteria[index].levels ?? commonLevels : commonLevels
  }

  /// Whether some criterion has levels of its own.
  public var hasOwnLevels: Bool { criteria.contains { $0.levels != nil } }

  /// The lists that marks are chosen from, each once, with the criteria that have it.
  public var levelLists: [(levels: Range<Int>, criteria: [Int])] {
    if criteria.isEmpty { return [(commonLevels, [])] }
    return Dictionary(grouping: criteria.indices, by: levels(ofMember:))
      .map { (levels: $0.key, criteria: $0.value) }
      .sorted { ($0.criteria[0], $0.levels.lowerBound) < ($1.criteria[0], $1.levels.lowerBound) }
  }

  /// The level of a criterion that has the name of another level; nil where it has none.
  public func level(namedLike level: Int, ofMember index: Int) -> Int? {
    let own = levels(ofMember: index)
    guard let levels = scale.levels, !own.contains(level) else { return level }
    return own.first { levels[$0].name == levels[level].name }
  }

  /// The first level of each name: a tally has a column for each.
  public var levelsByName: [Int] {
    let levels = scale.levels ?? []
    var known: Set<Name> = []
    return levels.indices.filter { known.insert(levels[$0].name).inserted }
  }

  /// The names of levels, each once.
  public func names(ofLevels indices: [Int]) -> [Name] {
    guard let levels = scale.levels else { return [] }
    var known: Set<Name> = []
    return indices.map { levels[$0].name }.filter { known.insert($0).inserted }
  }
}
