/// What C calls double. libxlsxwriter takes every number as one, so here, and nowhere else in
/// what leads from marks to sheets, digits become a binary number: the last step, after
/// everything has been counted and rounded as text.
///
/// A decimal of up to 15 digits is not changed by it. The library prints the binary number with
/// 16 digits, and these are again nearest to the same binary number: had they lost it, the
/// decimal that was given, which has no more digits, would have been nearer.
typealias BinaryNumber = CDouble

/// What C calls float: the width of a line in a chart.
typealias ShortBinaryNumber = CFloat

extension CellNumber {
  /// Nil for a number that would not come back from a file as it is.
  var binary: BinaryNumber? { keepsItsDigits ? BinaryNumber(text) : nil }
}

extension BinaryNumber {
  init(inchesOfMillimetres millimetres: Int) {
    self = BinaryNumber(millimetres) / 25.4
  }

  /// Of the size that a chart has when nothing is said.
  init(_ pixels: Int, of usual: Int) {
    self = BinaryNumber(pixels) / BinaryNumber(usual)
  }
}
