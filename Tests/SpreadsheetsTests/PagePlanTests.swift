import Testing

@testable import Spreadsheets

@Suite struct PagePlanTests {
  /// 60 characters take 156 of 174 millimetres; a page upright has 728 points.
  private func plan(
    _ heights: [Int], widths: [Int] = [30, 30], _ change: (inout PageSetup) -> Void = { _ in }
  ) -> PlanOnPaper {
    var page = PageSetup()
    page.avoidsSecondPage = true
    change(&page)
    let plan = PagePlan(page, widths: widths) { heights }
    return PlanOnPaper(plan.isLandscape, plan.size, plan.breaks)
  }

  @Test func littleMoreThanAPageIsMadeToFit() {
    let fitting = plan([Int](repeating: 19, count: 57)) { $0.wholes = [30...40] }
    #expect(fitting == PlanOnPaper(false, .fitting(onePage: true), []))
    #expect(plan([Int](repeating: 19, count: 58)).size == .fitting(onePage: false))
  }

  @Test func aPageBeginsBeforeWhatItWouldCut() {
    let rows = [Int](repeating: 20, count: 80)
    // 35 rows stand on a page.
    let cut = plan(rows) { $0.wholes = [10...20, 30...40, 64...69] }
    #expect(cut == PlanOnPaper(false, .percent(100), [30, 64]))
    #expect(plan(rows) { $0.wholes = [10...20, 35...45] }.breaks == [35])
    #expect(plan(rows) { $0.wholes = [10...50] }.breaks == [])
  }

  @Test func repeatedRowsTakeRoomOnEveryPage() {
    let rows = [Int](repeating: 20, count: 80)
    let plain = plan(rows) { $0.wholes = [66...69] }
    let headed = plan(rows) { ($0.wholes, $0.repeatedRows) = ([66...69], 0...1) }
    #expect(plain.breaks == [])
    #expect(headed.breaks == [66])
  }

  @Test func ownBreaksStay() {
    let rows = [Int](repeating: 20, count: 80)
    #expect(plan(rows) { ($0.wholes, $0.breaks) = ([40...50], [20]) }.breaks == [20])
    #expect(plan([19, 19]) { ($0.wholes, $0.breaks) = ([0...1], [1]) }.breaks == [1])
  }

  @Test func manyColumnsAreMadeSmaller() {
    let rows = [Int](repeating: 20, count: 100)
    let wide = plan(rows, widths: [50, 50]) { $0.wholes = [50...60] }
    #expect(wide == PlanOnPaper(false, .percent(66), [50]))
    let wider = plan(rows, widths: [60, 60]) { $0.wholes = [20...30] }
    #expect(wider == PlanOnPaper(true, .percent(83), [20]))
    let widest = plan(rows, widths: [200, 200]) { $0.wholes = [20...30] }
    #expect(widest == PlanOnPaper(true, .fitting(onePage: false), []))
  }

  @Test func heightsAreNotAskedForInVain() {
    var asked = 0
    let plan = PagePlan(PageSetup(), widths: [30]) {
      asked += 1
      return [19]
    }
    #expect(plan.size == .fitting(onePage: false))
    #expect(asked == 0)
  }
}

private struct PlanOnPaper: Equatable {
  let isLandscape: Bool
  let size: PagePlan.Size
  let breaks: [Int]

  init(_ isLandscape: Bool, _ size: PagePlan.Size, _ breaks: [Int]) {
    (self.isLandscape, self.size, self.breaks) = (isLandscape, size, breaks)
  }
}
