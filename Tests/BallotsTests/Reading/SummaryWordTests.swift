import Testing

@testable import Ballots

@Test(
  "a word that sums up others is known in every spelling",
  arguments: ["合计", "合　计：", "总 计", "Total", "ＴＯＴＡＬ:", " sum", "Grand total", "平均", "序号"])
func summaryWords(text: String) {
  #expect(SummaryWord.isOne(text))
}

@Test(
  "what only begins like one is a name",
  arguments: ["合计科", "total2", "省公安厅", "7", "07合计", "审计厅", ""])
func otherWords(text: String) {
  #expect(!SummaryWord.isOne(text))
}
