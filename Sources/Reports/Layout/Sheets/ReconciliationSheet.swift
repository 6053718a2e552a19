import Diagnostics
public import Reconciliation

/// What two keyings have in common and where they differ.
public struct ReconciliationSheet: Sendable {
  private let settlement: Settlement
  private let writtenFiles: [String]

  /// - Parameter writtenFiles: the files that were written from it.
  public init(_ settlement: Settlement, writtenFiles: [String]) {
    self.settlement = settlement
    self.writtenFiles = writtenFiles
  }

  public var document: ReportDocument {
    ReportDocument(
      title: Bilingual(zh: "双录核对", en: "Reconciliation of double entry"),
      subtitles: files + [cells, verdict] + written,
      blocks: (settlement.open.isEmpty ? [] : [.table(table)])
        + (settlement.settled.isEmpty ? [] : [.notes(heading: heading, lines: decisions)]))
  }

  // MARK: Head

  private var files: [Bilingual] {
    Choice.allCases.map { choice in
      let file = file(of: choice)
      let word = choice == .first ? "First" : "Second"
      return Bilingual(zh: "\(choice.name.chinese)：\(file)", en: "\(word): \(file)")
    }
  }

  private func file(of choice: Choice) -> String {
    let files = settlement.comparison.files
    return choice == .first ? files.first : files.second
  }

  private var cells: Bilingual {
    let counts = settlement.comparison.counts
    return Bilingual(
      zh: "核对\(counts.compared)格：相同\(counts.equal)，不同\(counts.differing)",
      en: "\(EnglishCount.text(counts.compared, "cell")) compared: \(counts.equal) equal,"
        + " \(counts.differing) differing")
  }

  private var verdict: Bilingual {
    let count = settlement.comparison.differences.count
    if count == 0 { return Bilingual(zh: "两份一致", en: "Both say the same") }
    let (settled, open) = (settlement.settled.count, settlement.open.count)
    return Bilingual(
      zh: "不同\(count)处\(wholePapers.chinese)：已裁定\(settled)，未解决\(open)",
      en:
        "\(EnglishCount.text(count, "difference"))\(wholePapers.english): \(settled) settled, \(open) open"
    )
  }

  /// Why there are fewer differences than cells that differ.
  private var wholePapers: Bilingual {
    let comparison = settlement.comparison
    return comparison.counts.differing == comparison.differences.count
      ? Bilingual(same: "")
      : Bilingual(
        zh: "（只有一份有的整张票或整行算一处）",
        en: " (a whole paper or row that only one file has is one)")
  }

  private var written: [Bilingual] {
    writtenFiles.map { Bilingual(zh: "已写出：\($0)", en: "Written: \($0)") }
  }

  // MARK: Differences

  private var table: ReportTable {
    let open = settlement.open
    let parts = settlement.comparison.decisionParts.filter { part in
      open.contains { !$0.name[part].isEmpty }
    }
    return ReportTable(
      columns: (parts.map(\.name) + Choice.allCases.flatMap(headers)).map {
        ReportTable.Column(header: $0, isNumber: false)
      },
      rows: open.map { difference in
        parts.map { .text(Bilingual(same: difference.name[$0])) }
          + Choice.allCases.flatMap { cells(of: difference[$0]) }
      })
  }

  /// Columns of a file name over a table, of a value in it: the head has the whole name, and JSON
  /// the whole value. Somebody may have typed a sentence.
  private static let mostOfName = 14
  private static let mostOfValue = 24

  /// The value, and the cell in the file of that name.
  private func headers(of choice: Choice) -> [Bilingual] {
    let name = file(of: choice).split(separator: "/").last.map(String.init) ?? ""
    let file = name.shortened(toWidth: Self.mostOfName)
    return [choice.name, Bilingual(zh: "\(file) 位置", en: "\(file) cell")]
  }

  private func cells(of side: Difference.Side) -> [ReportCell] {
    [
      .text(shortText(of: side)),
      side.place?.cellReference.map { .text(Bilingual(same: $0)) } ?? .none,
    ]
  }

  private func shortText(of side: Difference.Side) -> Bilingual {
    if case .record(let cells, _) = side {
      return Bilingual(zh: "\(cells)格", en: EnglishCount.text(cells, "cell"))
    }
    return Bilingual(
      zh: side.text.chinese.shortened(toWidth: Self.mostOfValue),
      en: side.text.english.shortened(toWidth: Self.mostOfValue))
  }

  // MARK: Decisions

  private var heading: Bilingual { Bilingual(zh: "已作的裁定", en: "Decisions taken") }

  private var decisions: [Bilingual] { settlement.settled.map(line) }

  private func line(_ difference: Difference, _ decision: Settlement.Taken) -> Bilingual {
    let name = difference.name.label
    let sides = Choice.allCases.map { typed($0, difference[$0]) }
    let chosen = difference[decision.choice].text
    return Bilingual(
      zh: "\(name.chinese)：\(sides.map(\.chinese).joined(separator: "，"))；"
        + "取\(decision.choice.name.chinese)：\(chosen.chinese)。"
        + "理由：\(decision.reason)（\(decision.place.label(in: .chinese))）",
      en: "\(name.english): \(sides.map(\.english).joined(separator: ", "));"
        + " taken: \(chosen.english), the \(decision.choice.name.english)."
        + " Reason: \(decision.reason) (\(decision.place.label(in: .english)))")
  }

  /// Who typed what, and where.
  private func typed(_ choice: Choice, _ side: Difference.Side) -> Bilingual {
    let place = side.place
    let name = file(of: choice)
    return Bilingual(
      zh: "\(choice.name.chinese)\(side.text.chinese)（\(place?.label(in: .chinese) ?? name)）",
      en: "\(choice.name.english) \(side.text.english) (\(place?.label(in: .english) ?? name))")
  }
}

extension String {
  fileprivate func shortened(toWidth most: Int) -> String {
    if DisplayWidth.of(self) <= most { return self }
    var (kept, width) = ("", 1)
    for character in self {
      width += DisplayWidth.of(character)
      if width > most { break }
      kept.append(character)
    }
    return kept + "…"
  }
}

extension Place {
  /// As a spreadsheet calls it: C8; a whole row by its number.
  fileprivate var cellReference: String? {
    guard case .cell(let place) = self else { return nil }
    return (place.columnLetter ?? "") + String(place.row)
  }
}
