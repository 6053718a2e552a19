import Diagnostics
import Testing

@testable import Tables

/// What the writer writes, the reader reads back, cell for cell and byte for byte.
@Test(arguments: 0..<20 as Range<UInt64>)
func writtenTablesReadBackEqual(seed: UInt64) {
  var tables = RandomTables(random: SplitMix64(seed: seed))
  for round in 0..<100 {
    let rows = tables.rows()
    let outcome = CSVReader.read(Array(CSVWriter.text(rows: rows).utf8), file: "f.csv")
    let read = outcome.value.map { [$0.header] + $0.rows.map(\.cells) }
    // Compared as bytes: equal strings may be composed differently.
    let isEqual = read?.map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } }
    #expect(isEqual, "seed \(seed), round \(round): \(rows)")
    #expect(outcome.diagnostics.isEmpty, "seed \(seed), round \(round): \(rows)")
  }
}

/// However a file is damaged, it gives a sound table or says why not, and never both.
@Test(arguments: 100..<120 as Range<UInt64>)
func damagedFilesGiveATableOrAReason(seed: UInt64) {
  var tables = RandomTables(random: SplitMix64(seed: seed))
  for round in 0..<100 {
    let bytes = damaged(Array(CSVWriter.text(rows: tables.rows()).utf8), &tables.random)
    let outcome = CSVReader.read(bytes, file: "f.csv")
    let context: Comment = "seed \(seed), round \(round): \(bytes)"
    #expect((outcome.value == nil) == outcome.diagnostics.hasErrors, context)
    #expect(outcome.diagnostics.count <= ProblemList.limitPerFile + 2, context)
    if let table = outcome.value { expectInvariants(of: table, context) }
  }
}

private func damaged(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
  var bytes = bytes
  let structure: [UInt8] = [0x00, 0x0A, 0x0D, 0x22, 0x2C, 0x3B, 0x80, 0xE4, 0xFF]
  for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
    let index = Int.random(in: 0..<bytes.count, using: &random)
    let structural = structure.randomElement(using: &random) ?? 0
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes.remove(at: index)
    case 2: bytes.insert(structural, at: index)
    case 3: bytes[index] = structural
    default: bytes.removeSubrange(index..<min(index + 5, bytes.count))
    }
  }
  return bytes
}

private func expectInvariants(of table: Table, _ context: Comment) {
  let names = table.header.filter { !$0.isEmpty }
  #expect(Set(names).count == names.count, context)
  #expect(table.header.last?.isEmpty == false, context)
  #expect(table.header.allSatisfy { $0 == $0.trimmed }, context)
  #expect(table.rows.allSatisfy { $0.cells.count == table.header.count }, context)
  #expect(table.rows.allSatisfy { !$0.cells.allSatisfy(\.isBlank) }, context)
  #expect(zip(table.rows, table.rows.dropFirst()).allSatisfy { $0.number < $1.number }, context)
}
