/// Where the columns stand, and at which height the label of each border, so that no label is
/// crossed by a line or by another label.
///
/// Labels stand to the right of their lines. One that would reach the next line goes above it.
struct LimitLanes {
  static let height = 15
  static let gap = Length(4)

  let pitch: Length
  let left: Length
  private let limits: [(row: Int, width: Length)]
  private let lanes: [Int]

  init(rows: Int, limits: [(row: Int, width: Length)]) {
    self.limits = limits.map { (min(max(0, $0.row), rows), $0.width) }
    let whole = Self.pitch(rows, width: ChartPicture.width - Length(2))
    // Labels beyond the right edge make the columns narrower.
    let over = self.limits.map { Length(1) + whole * $0.row + Self.gap + $0.width }.max() ?? .zero
    let room = ChartPicture.width - Length(2) - max(.zero, over - ChartPicture.width)
    let pitch = Self.pitch(rows, width: room)
    self.pitch = pitch
    left = Length(1)
    lanes = Self.lanes(self.limits, pitch)
  }

  private static func pitch(_ rows: Int, width: Length) -> Length {
    min(width / max(1, rows), Length(64))
  }

  private static func lanes(_ limits: [(row: Int, width: Length)], _ pitch: Length) -> [Int] {
    var heights = limits.map { _ in 0 }
    let order = limits.indices.sorted { (limits[$0].row, $0) > (limits[$1].row, $1) }
    for (position, index) in order.enumerated() {
      let end = pitch * limits[index].row + limits[index].width + gap * 2
      let crossed = order[..<position].filter { pitch * limits[$0].row < end }
      heights[index] = crossed.map { heights[$0] + 1 }.max() ?? 0
    }
    let highest = heights.max() ?? 0
    return heights.map { highest - $0 }
  }

  var count: Int { lanes.isEmpty ? 0 : (lanes.max() ?? 0) + 1 }

  func lane(_ index: Int) -> Int { lanes[index] }

  func x(_ index: Int) -> Length { left + pitch * limits[index].row }
}
