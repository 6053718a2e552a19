/// How the rows of a sheet come onto pages of A4.
struct PagePlan {
  enum Size: Equatable {
    case full
    /// Whatever makes all columns stand on one page, and all rows where there is one page only.
    case fitting(onePage: Bool)
    /// Programs keep to page breaks only where the size is said.
    case percent(Int)
  }

  let isLandscape: Bool
  let size: Size
  /// Rows that begin a new page.
  let breaks: [Int]

  /// - Parameters:
  ///   - widths: of the columns that are printed, in characters.
  ///   - heights: of all rows, in points; asked for only where they matter.
  init(_ page: PageSetup, widths: [Int], heights: () -> [Int]) {
    let isLandscape = page.isLandscape(widths)
    self.isLandscape = isLandscape
    let percent = Self.percent(page, isLandscape, widths)
    guard page.avoidsSecondPage || !page.wholes.isEmpty else {
      size = page.fitsWidth ? .fitting(onePage: false) : .full
      breaks = page.breaks
      return
    }
    let heights = heights()
    let paper = Self.points(page.height(isLandscape))
    if page.avoidsSecondPage, page.breaks.isEmpty,
      heights.reduce(0, +) * 100 <= paper * Self.mostOnOnePage
    {
      (size, breaks) = (.fitting(onePage: true), [])
    } else if page.wholes.isEmpty || percent < Self.leastPercent {
      size = page.fitsWidth ? .fitting(onePage: false) : .full
      breaks = page.breaks
    } else {
      size = .percent(percent)
      // Programs differ a little in what they take a row for.
      breaks = Self.breaks(page, heights, room: paper * 98 / percent)
    }
  }

  /// In hundredths of a page: signs of 11 points get no smaller than 7.
  private static let mostOnOnePage = 150

  /// Nobody reads what is smaller; it is left to the program then.
  private static let leastPercent = 30

  /// More are not written.
  private static let mostBreaks = 1000

  private static func points(_ millimetres: Int) -> Int { millimetres * 720 / 254 }

  /// The size at which all columns stand on a page.
  private static func percent(_ page: PageSetup, _ isLandscape: Bool, _ widths: [Int]) -> Int {
    let characters = widths.reduce(0, +)
    guard page.fitsWidth, characters > 0 else { return 100 }
    return min(100, page.width(isLandscape) * 1000 / (characters * tenthsOfMillimetres))
  }

  /// What a character takes at most: 1.9 mm in the typeface of the workbook, but programs without
  /// it take a wider one in its place.
  private static let tenthsOfMillimetres = 26

  // MARK: Breaks

  /// A page begins before rows that belong together and would be parted.
  /// - Parameter room: what stands on a page, in points of the sheet.
  private static func breaks(_ page: PageSetup, _ heights: [Int], room: Int) -> [Int] {
    func height(of rows: ClosedRange<Int>) -> Int {
      rows.filter(heights.indices.contains).reduce(0) { $0 + heights[$1] }
    }
    let wholes = Dictionary(
      page.wholes.map { ($0.lowerBound, height(of: $0)) }, uniquingKeysWith: max)
    let head = page.repeatedRows.map(height) ?? 0
    var breaks: [Int] = []
    var used = 0
    for (row, height) in heights.enumerated() {
      let needed = wholes[row] ?? height
      let isParted = needed > height && used + needed > room && needed <= room - head
      if row > 0, isParted || page.breaks.contains(row) {
        breaks.append(row)
        used = head
      } else if used + height > room {
        used = head
      }
      used += height
    }
    return Array(breaks.prefix(mostBreaks))
  }
}

extension PageSetup {
  fileprivate func isLandscape(_ widths: [Int]) -> Bool {
    switch orientation {
    case .portrait: false
    case .landscape: true
    case .byWidth: widths.reduce(0, +) > Self.mostUpright
    }
  }

  /// In characters: what fits on a page upright at four fifths of its size.
  static let mostUpright = 115

  /// Of the widths of all columns those that are printed.
  func printed(_ widths: [Int]) -> [Int] {
    guard let columns = printArea?.columns else { return widths }
    return widths.indices.filter(columns.contains).map { widths[$0] }
  }

  /// What is printed on, in millimetres.
  fileprivate func width(_ isLandscape: Bool) -> Int {
    (isLandscape ? 297 : 210) - margins.left - margins.right
  }

  fileprivate func height(_ isLandscape: Bool) -> Int {
    (isLandscape ? 210 : 297) - margins.top - margins.bottom
  }
}
