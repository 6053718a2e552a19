import Diagnostics
import Tables
import Testing

@Suite struct ReadingProgressTests {
  @Test func rateAndTimeLeftAreReckonedFromWhatIsBehind() {
    let progress = ReadingProgress(rows: 300_000, done: 40, total: 100)
    let text = progress.text(afterMilliseconds: 2000)
    #expect(text.chinese == "300000行，40%，每秒150000行，还需3秒")
    #expect(text.english == "300000 rows, 40 %, 150000 rows a second, 3 s left")
  }

  @Test func nothingIsDividedByNothing() {
    let text = ReadingProgress(rows: 0, done: 0, total: 0).text(afterMilliseconds: 0)
    #expect(text.english == "0 rows, 0 %, 0 rows a second, 0 s left")
  }

  @Test func longFilesSayHowFarTheyHaveBeenRead() {
    let rows = (1...9000).map { "\($0),90\n" }.joined()
    var words: [ReadingProgress] = []
    let outcome = CSVReader.read(Array("票号,得分\n\(rows)".utf8), file: "b.csv") {
      words.append($0)
    }
    #expect(outcome.value?.rows.count == 9000)
    #expect(words.map(\.rows) == [4096, 8192])
    #expect(words.allSatisfy { $0.done < $0.total })
  }
}
