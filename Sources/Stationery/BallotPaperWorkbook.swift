public import Diagnostics
import RubricModel
public import Spreadsheets

/// Ballots as a workbook for those who print from a spreadsheet: a sheet for each form, cut into
/// pages of A4 between the ballots.
public struct BallotPaperWorkbook: Sendable {
  private let language: Language
  private let perPage: Int
  /// The numbers on the stubs; nil for ballots without one.
  private let numbers: ClosedRange<Int>?

  /// - Parameters:
  ///   - perPage: 1, 2 or 4; of four, two stand side by side.
  ///   - numbers: what the stubs carry, one ballot each; one page without stubs if nil.
  public init(language: Language, perPage: Int, numbers: ClosedRange<Int>?) {
    self.language = language
    self.perPage = perPage
    self.numbers = numbers
  }

  public func draft(of papers: [BallotPaper]) -> SpreadsheetDraft {
    var names = SheetNames()
    var draft = SpreadsheetDraft(
      DocumentProperties(
        title: papers.first.map { $0.title[language] } ?? "",
        typeface: language == .chinese ? .song : .calibri))
    for paper in papers {
      for sheet in sheets(of: paper, &names) { draft.add(sheet) }
    }
    return draft
  }

  // MARK: Sheets

  /// How many ballots stand side by side.
  private var across: Int { perPage == 4 ? 2 : 1 }

  /// The format keeps no more page breaks on a sheet than 1,023.
  private static let mostPagesOnSheet = 1000

  private func sheets(
    of paper: BallotPaper, _ names: inout SheetNames
  ) -> [SheetDraft] {
    let ballots: [Int?] =
      numbers.map { $0.map(Optional.some) } ?? Array(repeating: nil, count: perPage)
    return stride(from: 0, to: ballots.count, by: Self.mostPagesOnSheet * perPage).map { start in
      let end = min(start + Self.mostPagesOnSheet * perPage, ballots.count)
      let name = names.name(for: paper.form[language], language)
      return sheet(name, of: paper, ballots[start..<end])
    }
  }

  private func sheet(
    _ name: SheetName, of paper: BallotPaper, _ ballots: ArraySlice<Int?>
  ) -> SheetDraft {
    var sheet = SheetDraft(name)
    sheet.page.orientation = .portrait
    sheet.page.margins = Self.margins
    let widths = BallotWidths(of: paper, in: Self.charactersOnPage, across: across)
    // Where a sheet is made smaller to fit, programs pass over the breaks between pages.
    sheet.page.fitsWidth = !widths.fits
    for start in stride(from: ballots.startIndex, to: ballots.endIndex, by: across) {
      if start > ballots.startIndex {
        separate(&sheet, isNewPage: (start - ballots.startIndex).isMultiple(of: perPage))
      }
      let beside = ballots[start..<min(start + across, ballots.endIndex)]
      append(beside.map { lines(of: paper, number: $0) }, width: widths.count, to: &sheet)
    }
    sheet.columns = widths.columns
    return sheet
  }

  /// In an upright page of A4, with whatever typeface a program takes in place of its own.
  private static let charactersOnPage = 70

  private static var margins: PageSetup.Margins {
    var margins = PageSetup.Margins()
    (margins.left, margins.right, margins.top, margins.bottom) = (12, 12, 12, 12)
    return margins
  }

  private func separate(_ sheet: inout SheetDraft, isNewPage: Bool) {
    if isNewPage {
      sheet.page.breaks.append(sheet.nextRow)
    } else {
      for _ in 0..<Self.rowsBetween { sheet.append([.empty()]) }
    }
  }

  private static let rowsBetween = 2

  /// Puts the lines of ballots side by side, an empty column between two.
  private func append(_ ballots: [[Line]], width: Int, to sheet: inout SheetDraft) {
    for index in ballots[0].indices {
      let row = sheet.nextRow
      for (place, lines) in ballots.enumerated() where lines[index].isAcross {
        let first = place * (width + 1)
        sheet.merges.append(CellArea(rows: row...row, columns: first...first + width - 1))
      }
      let cells = ballots.map { $0[index].cells(width: width) }
      sheet.append(Array(cells.joined(separator: [.empty()])), height: ballots[0][index].height)
    }
  }

  // MARK: One ballot

  private struct Line {
    var content: [SheetCell]
    var isAcross = false
    var height: Int?

    func cells(width: Int) -> [SheetCell] {
      guard isAcross, let first = content.first else { return content }
      return [first] + repeatElement(.empty(first.style), count: width - 1)
    }
  }

  private func lines(of paper: BallotPaper, number: Int?) -> [Line] {
    let stub = number.map { number in
      Bilingual(zh: "存根　第\(number)号", en: "Stub, no. \(number)")
    }
    let groups = Bilingual(zh: "组别：", en: "Group: ")
    let heads: [(String, CellStyle)] =
      [
        (paper.title[language], .title), (paper.form[language], .subtitle),
        (paper.meeting.joined(separator: "　"), .subtitle),
      ]
      + paper.fields.map { (line($0), .subtitle) }
      + (paper.groups.isEmpty
        ? []
        : [
          (
            groups[language]
              + paper.groups.map { "☐ " + $0[language] }.joined(separator: "　"), .subtitle
          )
        ])
      + paper.instructions.map { ("· " + $0[language], .plain) }
    let above = (stub.map { [($0[language], CellStyle.note)] } ?? []) + heads
    let lines = above.filter { !$0.0.isEmpty }.map {
      Line(content: [.text($0.0, $0.1)], isAcross: true)
    }
    return lines + table(of: paper, below: lines.count)
  }

  private func line(_ field: BallotPaper.Field) -> String {
    let remark = field.remark.map { Bilingual(zh: "（\($0.chinese)）", en: " (\($0.english))") }
    return field.head[language] + Bilingual(zh: "：＿＿＿＿＿＿", en: ": ____________")[language]
      + (remark?[language] ?? "")
  }

  private func table(of paper: BallotPaper, below linesAbove: Int) -> [Line] {
    let height = rowHeight(of: paper, below: linesAbove)
    let heads = [paper.numberHead, paper.unitHead] + paper.columns
    let mark: SheetCell = paper.isTicked ? .text("☐", .centred) : .empty(.centred)
    return [Line(content: heads.map { .text($0[language], .header) })]
      + paper.units.enumerated().map { index, name in
        let number: SheetCell =
          paper.isNumbered ? .text(String(index + 1), .centred) : .empty(.centred)
        return Line(
          content: [number, .text(name[language], .text)] + paper.columns.map { _ in mark },
          height: height)
      }
  }

  /// In points: as much as the ballot's share of the page leaves, within reason.
  private func rowHeight(of paper: BallotPaper, below linesAbove: Int) -> Int {
    let share = Self.pointsOnPage / (perPage == 1 ? 1 : 2) - Self.pointsOfLine * (linesAbove + 3)
    return min(30, max(15, share / (paper.units.count + 1)))
  }

  private static let (pointsOnPage, pointsOfLine) = (740, 19)
}

/// How wide the columns of a ballot are.
private struct BallotWidths {
  let columns: [ColumnWidth]
  /// Columns of one ballot.
  let count: Int
  /// Whether they stand on the page as they are.
  let fits: Bool

  private static let (number, leastUnit, gap) = (8, 16, 3)

  init(of paper: BallotPaper, in characters: Int, across: Int) {
    let room = (characters - Self.gap * (across - 1)) / across - Self.number
    let marks = max(1, paper.columns.count)
    let mark = max(6, min(14, (room - Self.leastUnit) / marks))
    let unit = max(Self.leastUnit, room - mark * marks)
    fits = unit + mark * marks <= room
    count = 2 + paper.columns.count
    let one: [ColumnWidth] =
      [.characters(Self.number), .characters(unit)] + paper.columns.map { _ in .characters(mark) }
    columns = Array(
      repeatElement(one, count: across).joined(separator: [.characters(Self.gap)]))
  }
}
