/// A chart that the library is writing.
@safe struct NativeChart {
  private let set: ChartFunctions
  /// Bars to the right: the library calls the axis of values x in these, and y in all others.
  private let isHorizontal: Bool
  let handle: OpaquePointer

  init(_ set: ChartFunctions, _ handle: OpaquePointer, isHorizontal: Bool) {
    self.set = set
    self.isHorizontal = isHorizontal
    unsafe self.handle = unsafe handle
  }

  private enum Axis { case categories, values }

  func setTitle(_ text: String) {
    var font = unsafe Native.ChartFont()
    unsafe font.size = 12
    unsafe font.bold = Native.Value.yes
    unsafe set.title(handle, text)
    unsafe set.titleFont(handle, &font)
  }

  func showLegend(_ shows: Bool) {
    unsafe set.legend(handle, shows ? Native.Value.legendBelow : Native.Value.noLegend)
  }

  /// - Parameters:
  ///   - gap: between categories, in percent of a bar.
  ///   - overlap: of the bars of a category, in percent.
  func setBars(gap: Int, overlap: Int) {
    unsafe set.gap(handle, UInt16(gap))
    unsafe set.overlap(handle, Int8(overlap))
  }

  /// - Parameters:
  ///   - categories: the cells, as formulas name them.
  ///   - labels: how values print beside the bars, or inside.
  func addSeries(
    _ name: String, categories: String, values: String, colour: UInt32, labels: String,
    labelsInside: Bool
  ) throws(SpreadsheetFault) {
    guard let series = unsafe set.addSeries(handle, "=" + categories, "=" + values) else {
      throw .refused(name)
    }
    unsafe set.seriesName(series, name)
    var fill = Native.ChartFill(colour: colour)
    unsafe set.seriesFill(series, &fill)
    unsafe set.seriesLabels(series)
    unsafe set.seriesLabelPosition(
      series, labelsInside ? Native.Value.insideMiddle : Native.Value.outsideEnd)
    unsafe set.seriesLabelFormat(series, labels)
  }

  func setCategoryTitle(_ title: String) throws(SpreadsheetFault) {
    var font = unsafe Native.ChartFont()
    unsafe font.size = 10
    let handle = unsafe try find(.categories)
    unsafe set.axisName(handle, title)
    unsafe set.axisNameFont(handle, &font)
  }

  func setValues(least: BinaryNumber?, most: BinaryNumber?) throws(SpreadsheetFault) {
    let axis = unsafe try find(.values)
    var line = Native.ChartLine(colour: 0xD9D9D9)
    unsafe set.axisGridline(axis, &line)
    if let least { unsafe set.axisLeast(axis, least) }
    if let most { unsafe set.axisMost(axis, most) }
  }

  /// Categories from the top downwards, as their cells stand, with the values below them.
  func startAtTop() throws(SpreadsheetFault) {
    let axis = unsafe try find(.categories)
    unsafe set.axisReverse(axis)
    unsafe set.axisCrossingMost(axis)
  }

  private func find(_ axis: Axis) throws(SpreadsheetFault) -> OpaquePointer {
    let (x, y): (Int32, Int32) = (0, 1)
    let number = (axis == .values) == isHorizontal ? x : y
    guard let found = unsafe set.axis(handle, number) else { throw .refused("axis") }
    return unsafe found
  }
}
