import Testing

@testable import ExactArithmetic

@Suite struct NaturalTests {
  private static let largest = Natural(limbs: [.max, .max])

  @Test func leadingZerosAreDropped() {
    #expect(Natural(limbs: [7, 0, 0]) == Natural(7))
    #expect(Natural(limbs: [0, 0]) == .zero)
    #expect(Natural(limbs: [0, 1]).limbs == [0, 1])
  }

  @Test func carriesRunThrough() {
    #expect((Self.largest + Natural(1)).limbs == [0, 0, 1])
    #expect((Natural(1) + Self.largest).limbs == [0, 0, 1])
    #expect((Natural(limbs: [0, 0, 1]) - Natural(1)).limbs == [.max, .max])
    #expect(Self.largest - Self.largest == .zero)
    #expect((Self.largest * Self.largest).limbs == [1, 0, .max - 1, .max])
    #expect(Self.largest * .zero == .zero)
  }

  @Test(arguments: [0, 1, 63, 64, 65, 127, 128, 200])
  func shiftsUndoEachOther(by count: Int) {
    let power = Natural(limbs: [UInt64](repeating: 0, count: count / 64) + [1 << (count % 64)])
    #expect(Self.largest << count == Self.largest * power)
    #expect((Self.largest << count) >> count == Self.largest)
    #expect(Self.largest >> count == Self.largest.quotientAndRemainder(dividingBy: power).quotient)
  }

  @Test func bitWidths() {
    #expect(Natural.zero.bitWidth == 0)
    #expect(Natural(1).bitWidth == 1)
    #expect(Natural(limbs: [0, 1]).bitWidth == 65)
    #expect(Self.largest.bitWidth == 128)
  }

  @Test func orderLooksAtTheHighestLimbFirst() {
    #expect(Natural(limbs: [.max]) < Natural(limbs: [0, 1]))
    #expect(Natural(limbs: [9, 1]) < Natural(limbs: [0, 2]))
    #expect(Natural(limbs: [1, 2]) < Natural(limbs: [2, 2]))
    #expect(!(Natural(5) < Natural(5)))
  }

  @Test func conversionTo128Bits() {
    #expect(UInt128(exactly: Self.largest) == .max)
    #expect(UInt128(exactly: Natural.zero) == 0)
    #expect(UInt128(exactly: Natural(limbs: [0, 0, 1])) == nil)
  }
}
