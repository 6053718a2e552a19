import ExactArithmetic
import RubricModel
import Tables

extension MarkSheet {
  /// Takes the plain rows of a file, whose source is the last.
  ///
  /// - Parameter file: its table has the rows that are not plain.
  mutating func take(
    _ plain: PlainMarks, besides file: CountInput.FormFile, _ columns: TableColumns,
    _ units: inout UnitDirectory
  ) {
    pooled.threads = max(pooled.threads, plain.threads)
    var unitOf: [Int: Int] = [:]
    for (text, unit) in plain.unitTexts { unitOf[unit] = units.find(text) }
    noteSites(plain, file, columns)
    for pool in plain.pools {
      guard let unit = unitOf[pool.key.unit] else { continue }
      take(pool, unit: unit, plain)
    }
    for number in plain.ballots ?? [] where number.found > 0 {
      add(found: number.found, valid: number.valid, site: number.site, plain)
      pooled.numbers = pooled.numbers.joined(with: number.numbers)
    }
    pooled.hasCheckedBallots = pooled.hasCheckedBallots || plain.areBallotsChecked
    for exception in plain.exceptions {
      let subject = exception.subject
      guard let unit = unitOf[subject.unit] else { continue }
      var at = Coordinate(unit: unit)
      at[.criterion] = subject.criterion
      at[.group] = subject.group
      if let markCase = subject.markCase.markCase { pooled.casesMet.insert(markCase) }
      for (row, text) in exception.cells {
        // Blank cells are many; nobody has to look for what they do not say.
        if let text { pooled.texts[origin(row, subject.column)] = text }
      }
      pooled.exceptions.append(
        PooledException(
          at: at, status: exception.treatment == .abstain ? .abstained : .void,
          rule: subject.markCase.rule, total: exception.total,
          origins: exception.cells.map { origin($0.row, subject.column) }))
    }
  }

  private func origin(_ row: Int, _ column: Int) -> MarkOrigin {
    MarkOrigin(source: sources.count - 1, row: row, column: column)
  }

  private mutating func take(_ pool: PlainMarks.Pool, unit: Int, _ plain: PlainMarks) {
    var at = Coordinate(unit: unit)
    at[.criterion] = pool.key.criterion
    at[.group] = pool.key.group
    let account = pool.account(plain)
    pooled.pools.append(
      MarkPool(
        at: at, histogram: pool.histogram, abstainedLevels: pool.abstainedLevels(plain),
        account: account,
        first: origin(pool.firstRow, pool.column),
        firstUncounted: pool.firstUncountedRow.map { origin($0, pool.column) }))
    if plain.ballots == nil {
      // Where ballot numbers mean nothing, every row is a ballot; here it has one mark.
      add(
        found: pool.count, valid: account.counted + account.abstained, site: pool.key.site, plain)
    }
  }

  /// - Parameter site: index among the sites of the file.
  private mutating func add(found: Int, valid: Int, site: Int, _ plain: PlainMarks) {
    let site = site < 0 ? -1 : voters.noteSite(plain.sites[site])
    let others = pooled.ballots[site] ?? (found: 0, valid: 0)
    pooled.ballots[site] = (found: others.found + found, valid: others.valid + valid)
  }

  /// Boxes stand in the order in which the file names them, in whatever rows.
  private mutating func noteSites(
    _ plain: PlainMarks, _ file: CountInput.FormFile, _ columns: TableColumns
  ) {
    var firstRows: [(row: Int, site: String)] = plain.pools.compactMap { pool in
      pool.key.site < 0 ? nil : (pool.firstRow, plain.sites[pool.key.site])
    }
    for row in file.table.rows {
      let text = columns.keys[.site].map { row.cells[$0].trimmed } ?? ""
      if let site = text.isEmpty ? file.site : text { firstRows.append((row.number, site)) }
    }
    for (_, site) in firstRows.sorted(by: { $0.row < $1.row }) { _ = voters.noteSite(site) }
  }
}

extension PlainMarks.Pool {
  fileprivate func abstainedLevels(_ plain: PlainMarks) -> [Int: Int] {
    var levels: [Int: Int] = [:]
    for markCase in plain.cases where uncounted[markCase.rawValue] > 0 {
      if let level = markCase.level { levels[level] = uncounted[markCase.rawValue] }
    }
    return levels
  }

  fileprivate func account(_ plain: PlainMarks) -> MarkAccount {
    var (abstained, void) = (0, 0)
    for markCase in plain.cases {
      let number = uncounted[markCase.rawValue]
      if plain.treatments[markCase.rawValue] == .abstain {
        abstained += number
      } else {
        void += number
      }
    }
    return MarkAccount(counted: histogram.count, abstained: abstained, void: void)
  }
}
