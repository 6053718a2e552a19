import Testing

@testable import Tables

@Suite struct LineChunksTests {
  @Test(
    "Every line stands in one chunk, however long it is and wherever parts of the file end",
    arguments: [1, 64, 511, 512, 513, 5000])
  func wholeLines(_ size: Int) throws {
    let lengths = [3, 0, 511, 512, 513, 514, 1, 1500, 2, 2, 600, 0, 0, 40]
    let text = lengths.map { String(repeating: "x", count: $0) }.joined(separator: "\n")
    for ending in ["", "\n"] {
      let chunks = LineChunks(BytesInMemory(Array((text + ending).utf8)), from: 0, size: size)
      var found: [Int] = []
      var chunk = LineChunk()
      while chunks.next(&chunk) { found += Self.lengths(chunk) }
      #expect(!chunks.hasFailed)
      #expect(found == lengths)
    }
  }

  @Test("A line may be longer than many parts of the file")
  func longLine() {
    let text = "1\n" + String(repeating: "x", count: 65_000) + "\n2\n"
    let chunks = LineChunks(BytesInMemory(Array(text.utf8)), from: 0, size: 8192)
    var found: [Int] = []
    var chunk = LineChunk()
    while chunks.next(&chunk) { found += Self.lengths(chunk) }
    #expect(!chunks.hasFailed)
    #expect(found == [1, 65_000, 1])
  }

  @Test("A line that nobody's row of marks is as long as fails")
  func endless() {
    let bytes = [UInt8](repeating: 0x78, count: LineChunks.longestLine + 100)
    let chunks = LineChunks(BytesInMemory([0x31, 0x0A] + bytes + [0x0A]), from: 0, size: 64)
    var chunk = LineChunk()
    while chunks.next(&chunk) {}
    #expect(chunks.hasFailed)
  }

  private static func lengths(_ chunk: LineChunk) -> [Int] {
    chunk.bytes[chunk.lines].split(separator: 0x0A, omittingEmptySubsequences: false)
      .dropLast().map(\.count)
  }
}
