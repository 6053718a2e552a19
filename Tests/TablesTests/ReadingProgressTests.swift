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
}
