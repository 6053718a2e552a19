import TestSupport

/// A random rubric with one ballot form, and a random file for it: plain rows, and among them
/// whatever files of offices hold.
struct RandomBallotFile {
  let rubricText: String
  private(set) var bytes: [UInt8] = []
  /// Nil where the units are learnt from the file.
  let units: [String]?
  /// Whether the units are of two categories, in turn, and weights go by them.
  let hasCategories: Bool

  /// What a row has marks for.
  enum Layout: CaseIterable {
    case oneMark, everyUnit, everyCriterion
  }

  private let layout: Layout
  private let names: [String]
  private let hasLevels: Bool
  /// Whether half of the marks lie below zero.
  private let hasNegatives: Bool
  private let hasCriteria: Bool
  private let hasGroups: Bool
  private let hasSites: Bool
  /// One row in so many is odd in some way.
  private let oddity: Int
  /// The oddities of this file: few kinds, so that not every file is refused.
  private let oddities: [Oddity]

  private enum Oddity: CaseIterable {
    case quoted, quotedComma, spaced, fullWidth, signed, manyDecimals, longNumber, empty, blankCells
    case unknownUnit, unknownCriterion, sumRow, noNumber, unitWord, tooManyCells, tooFewCells
    case strayQuote, textBallot, chineseBallot, longBallot, zeroBallot, blankBallot, openQuote,
      smallBallot
    case lineInCell, loneReturn, nul, badByte, foreignLetter, leadingPoint, leadingZeros
    case repeated, dropped, negativeZero, longNegative, signTwice, bareSign, spacedSign
  }

  /// Oddities that no file is refused for.
  private static let harmless: [Oddity] = [
    .quoted, .spaced, .fullWidth, .signed, .manyDecimals, .longNumber, .textBallot, .chineseBallot,
    .longBallot, .zeroBallot, .lineInCell, .foreignLetter, .leadingZeros, .negativeZero,
    .longNegative, .smallBallot,
  ]

  private static let unitNames = ["省公安厅", "民政局", "Bureau of Roads", "ä", "U1"]

  init(seed: Int, isChecked: Bool, layout: Layout = .oneMark, hasLevels: Bool = false) {
    self.layout = layout
    self.hasLevels = hasLevels
    var numbers = SeededNumbers(seed: seed)
    hasCriteria = !numbers.once(in: 3) || layout == .everyCriterion
    hasGroups = numbers.once(in: 3)
    hasSites = numbers.once(in: 3)
    oddity = numbers.pick([4, 12, 40, 1_000_000])
    let kinds = numbers.once(in: 2) ? Self.harmless : Oddity.allCases
    oddities = (0..<numbers.number(1...3)).map { _ in numbers.pick(kinds) }
    names = Array(Self.unitNames.shuffled(using: &numbers).prefix(numbers.number(1...4)))
    units = numbers.once(in: 2) ? names : nil
    hasCategories = units != nil && (hasCriteria || hasGroups) && seed.isMultiple(of: 3)
    let text =
      hasLevels
      ? Self.levelRubric(hasCriteria, hasGroups, hasSites, isChecked, &numbers)
      : Self.rubric(hasCriteria, hasGroups, hasSites, isChecked, &numbers)
    rubricText = hasCategories ? Self.weighedByCategory(text) : text
    hasNegatives = rubricText.contains("from minus")
    bytes = file(&numbers)
  }

  /// A file that somebody has thought out, of units that are learnt from it.
  init(_ bytes: [UInt8], rubric: String) {
    (rubricText, self.bytes, units, hasCategories) = (rubric, bytes, nil, false)
    (layout, names, oddity, oddities) = (.oneMark, [], 1, [])
    (hasLevels, hasNegatives, hasCriteria) = (false, false, false)
    (hasGroups, hasSites) = (false, false)
  }

  /// Another file of the same form.
  func ofAnotherBox(seed: Int) -> RandomBallotFile {
    var other = self
    var numbers = SeededNumbers(seed: seed)
    other.bytes = file(&numbers)
    return other
  }

  // MARK: The rubric

  private static let criteriaLine =
    #"Criteria: "态度" English "Attitude", weight 40%; "overall result", weight 60%."#
  private static let groupsLine =
    #"Groups: "领导" English "Leaders", weight 30%; "职工" English "Staff", weight 70%."#

  private static func rubric(
    _ hasCriteria: Bool, _ hasGroups: Bool, _ hasSites: Bool, _ isChecked: Bool,
    _ numbers: inout SeededNumbers
  ) -> String {
    let scale = numbers.pick([
      "from 0 to 80 points, in steps of 0.01 points",
      "from 0 to 100 points, in steps of 0.5 points",
      "from 1 to 100 points, whole points",
      "from minus 80 to 80 points, in steps of 0.5 points",
    ])
    let bounds = numbers.pick([
      "", "Floor 60 points. Ceiling 78 points. Outside bounds: void mark.",
      "Floor 60 points. Outside bounds: moved to bound.",
      "Ceiling 70 points. Outside bounds: refuse.",
    ])
    let average = numbers.pick([
      "plain mean", "median", "drop 10% highest and 10% lowest, number cut down, plain mean",
      "take highest",
    ])
    let duplicates = ["refuse", "refuse", "keep first", "keep last"]
    return """
      Appraisal rubric, language 1.
      Title "随机" English "Random". Subject: units.
      Article 1. Ballot form "票" English "Ballots". \(hasCriteria ? criteriaLine : "")
      \(hasGroups ? groupsLine : "") \(hasSites ? "Sites: merged." : "")
      Scale: \(scale). \(bounds)
      Off scale: \(numbers.pick(["void mark", "refuse"])).
      Blank: \(numbers.pick(["abstain", "void mark", "counts as 60 points"])).
      Duplicate: \(isChecked ? numbers.pick(duplicates) : "not checked").
      Missing: \(numbers.pick(["refuse", "abstain"])).
      Article 2. Component "得分" English "Score", worth 100000 points, chosen.
      Score based on "票":
      over raters, \(average), empty counts as 1 point;
      \(hasCriteria ? "over criteria, weighted mean;" : "")
      \(hasGroups ? "over groups, weighted mean;" : "")
      round half up, keep 2 places.
      """
  }

  static let categories = ["甲类", "乙类"]

  /// One category has weights of its own; the other has those of the form.
  private static func weighedByCategory(_ text: String) -> String {
    text.replacing("Subject: units.", with: #"Subject: units. Categories: "甲类"; "乙类"."#)
      .replacing(
        criteriaLine,
        with: criteriaLine
          + #" Category "甲类", criterion weights: "态度" 0%; "overall result" 100%."#
      )
      .replacing(
        groupsLine,
        with: groupsLine + #" Category "甲类", group weights: "职工" 1/3; "领导" 2/3."#)
  }

  /// The same words, worth something else.
  private static let ownLevels =
    #"Criterion "overall result", levels: "不满意" 10%; "弃权" English "Abstain" abstain; "#
    + #""一般" 50%; "满意" English "Satisfied" 90%."#

  private static func levelRubric(
    _ hasCriteria: Bool, _ hasGroups: Bool, _ hasSites: Bool, _ isChecked: Bool,
    _ numbers: inout SeededNumbers
  ) -> String {
    let duplicates = ["refuse", "refuse", "keep first", "keep last"]
    let rate = """
      Rate "得分" English "Score" based on "票":
      "满意" out of \(numbers.pick(["valid", "expressed"])), empty counts as 1%;
      \(hasCriteria ? "over criteria, weighted mean;" : "")
      \(hasGroups ? "over groups, weighted mean;" : "") round half up, keep 2 places.
      """
    return """
      Appraisal rubric, language 1.
      Title "随机" English "Random". Subject: units.
      Article 1. Ballot form "票" English "Ballots". \(hasCriteria ? criteriaLine : "")
      \(hasGroups ? groupsLine : "") \(hasSites ? "Sites: merged." : "")
      Levels: "满意" English "Satisfied" 100%; "一般" 60%; "不满意" 0%;
      "弃权" English "Abstain" abstain.
      \(hasCriteria && numbers.once(in: 2) ? ownLevels : "")
      \(numbers.once(in: 2) ? "Several marks: void mark." : "")
      Blank: \(numbers.pick(["abstain", "void mark", "refuse"])).
      Duplicate: \(isChecked ? numbers.pick(duplicates) : "not checked").
      Missing: \(numbers.pick(["refuse", "abstain"])).
      Article 2. \(numbers.once(in: 2) ? rate : levelScore(hasCriteria, hasGroups))
      """
  }

  private static func levelScore(_ hasCriteria: Bool, _ hasGroups: Bool) -> String {
    """
    Component "得分" English "Score", worth 100 points, chosen.
    Score based on "票": over raters, plain mean, empty counts as 1%;
    \(hasCriteria ? "over criteria, weighted mean;" : "")
    \(hasGroups ? "over groups, weighted mean;" : "")
    times 100 points; round half up, keep 2 places.
    """
  }

  // MARK: The file

  /// Numbers that find their ballots by themselves, names, names of many bytes, numbers far apart.
  private static let ballotPrefixes = [
    "", "", "K-", "2024110000", "of-the-first-hall-box-2-",
  ]

  private static let criteria = ["态度", "overall result"]

  private func file(_ numbers: inout SeededNumbers) -> [UInt8] {
    var columns = keyColumns + markColumns
    if numbers.once(in: 4) { columns.shuffle(using: &numbers) }
    if numbers.once(in: 4) {
      columns.insert("note", at: numbers.number(0...columns.count))
    }
    let lineEnd = numbers.pick(["\n", "\r\n"])
    var bytes: [UInt8] = numbers.once(in: 4) ? [0xEF, 0xBB, 0xBF] : []
    bytes += Array((columns.joined(separator: ",") + lineEnd).utf8)
    let prefix = numbers.pick(Self.ballotPrefixes)
    for ballot in 1...numbers.number(1...30) {
      for (unit, criterion) in rows {
        var cells = [
          "ballot": prefix + String(ballot), "unit": unit, "criterion": criterion,
          "group": numbers.pick(["领导", "Staff"]), "site": numbers.pick(["东", "west", ""]),
          "note": numbers.pick(["", "x", "说明"]),
        ]
        for column in markColumns { cells[column] = mark(&numbers) }
        let odd = numbers.once(in: oddity) ? numbers.pick(oddities) : nil
        let line = line(&cells, columns, odd, markColumns, &numbers)
        for _ in 0..<times(odd) { bytes += line + Array(lineEnd.utf8) }
      }
    }
    if numbers.once(in: 4) { bytes.removeLast(lineEnd.utf8.count) }
    if numbers.once(in: 8) { bytes += Array("\(lineEnd)\(lineEnd),,\(lineEnd)".utf8) }
    return bytes
  }

  private var keyColumns: [String] {
    var columns = ["ballot"]
    if layout != .everyUnit { columns.append("unit") }
    if hasCriteria, layout != .everyCriterion { columns.append("criterion") }
    if hasGroups { columns.append("group") }
    if hasSites { columns.append("site") }
    return columns
  }

  private var markColumns: [String] {
    switch layout {
    case .oneMark: ["mark"]
    case .everyUnit: names
    case .everyCriterion: Self.criteria
    }
  }

  /// What the rows of a ballot are for.
  private var rows: [(unit: String, criterion: String)] {
    let units = layout == .everyUnit ? [""] : names
    let criteria = hasCriteria && layout != .everyCriterion ? Self.criteria : [""]
    return units.flatMap { unit in criteria.map { (unit, $0) } }
  }

  private func times(_ odd: Oddity?) -> Int {
    switch odd {
    case .repeated: 2
    case .dropped: 0
    default: 1
    }
  }

  private func mark(_ numbers: inout SeededNumbers) -> String {
    if hasLevels {
      let usual = ["满意", "满意", "一般", "Satisfied", "不满意", "弃权", "Abstain", ""]
      return numbers.once(in: oddity)
        ? numbers.pick(["满意 一般", "satisfied", " 满意", "好"]) : numbers.pick(usual)
    }
    let hundredths = numbers.number(5_500...8_200)
    let sign = hasNegatives && numbers.once(in: 2) ? "-" : ""
    switch numbers.number(0...9) {
    case 0: return ""
    case 1, 2, 3: return "\(sign)\(hundredths / 100)"
    case 4, 5, 6: return "\(sign)\(hundredths / 100).\(hundredths / 10 % 10)"
    default:
      let digits = hundredths % 100
      return "\(sign)\(hundredths / 100).\(digits < 10 ? "0" : "")\(digits)"
    }
  }

  private func line(
    _ cells: inout [String: String], _ columns: [String], _ odd: Oddity?, _ markColumns: [String],
    _ numbers: inout SeededNumbers
  ) -> [UInt8] {
    change(&cells, numbers.pick(columns), odd, mark: numbers.pick(markColumns))
    var line = columns.map { cells[$0] ?? "" }.joined(separator: ",")
    switch odd {
    case .empty: line = ""
    case .blankCells: line = columns.map { _ in " " }.joined(separator: ",")
    case .tooManyCells: line += ",1"
    case .tooFewCells: line = columns.dropLast().map { cells[$0] ?? "" }.joined(separator: ",")
    default: break
    }
    return odd == .badByte ? Array(line.utf8) + [0xC3] : Array(line.utf8)
  }

  /// - Parameter mark: the column whose mark becomes odd.
  private func change(
    _ cells: inout [String: String], _ column: String, _ odd: Oddity?, mark: String
  ) {
    let text = cells[column] ?? ""
    switch odd {
    case .quoted: cells[column] = "\"\(text)\""
    case .quotedComma: cells[column] = "\"\(text),\""
    case .spaced: cells[column] = " \(text) "
    case .fullWidth: cells[mark] = "７５"
    case .signed: cells[mark] = "+70"
    case .negativeZero: cells[mark] = "-0.0"
    case .longNegative: cells[mark] = "-000000000070.5"
    case .signTwice: cells[mark] = "--70"
    case .bareSign: cells[mark] = "-"
    case .spacedSign: cells[mark] = "- 70"
    case .manyDecimals: cells[mark] = "70.2500"
    case .longNumber: cells[mark] = "000000000070.5"
    case .leadingPoint: cells[mark] = ".5"
    case .leadingZeros: cells[mark] = "070.5"
    case .unknownUnit: cells["unit"] = "Nobody"
    case .unknownCriterion: cells["criterion"] = "Nothing"
    case .sumRow: cells["ballot"] = "合计"
    case .noNumber: cells[mark] = "good"
    case .unitWord: cells[mark] = (cells[mark] ?? "") + "分"
    case .strayQuote: cells[column] = text + "\"x"
    case .textBallot: cells["ballot"] = "K-\(cells["ballot"] ?? "")"
    case .smallBallot: cells["ballot"] = cells["ballot"]?.lowercased()
    case .chineseBallot: cells["ballot"] = "甲\(cells["ballot"] ?? "")"
    case .longBallot: cells["ballot"] = "20240000000\(cells["ballot"] ?? "")"
    case .zeroBallot: cells["ballot"] = "00\(cells["ballot"] ?? "")"
    case .blankBallot: cells["ballot"] = ""
    case .openQuote: cells[column] = "\"\(text)"
    case .lineInCell: cells["note"] = "\"two\nlines\""
    case .loneReturn: cells[column] = text + "\rx"
    case .nul: cells[column] = text + "\0"
    case .foreignLetter: cells["note"] = "é"
    default: break
    }
  }
}
