import Diagnostics

/// The errors of one file, in the order of the file. A damaged file may have millions: the first
/// hundred are kept, the rest only counted.
struct ProblemList {
  static let limitPerFile = 100

  private let limit: Int
  private var kept: [Diagnostic] = []
  private var count = 0

  init(limit: Int = limitPerFile) {
    self.limit = limit
  }

  var isEmpty: Bool { count == 0 }

  /// How many more problems will be kept.
  var room: Int { limit - kept.count }

  mutating func add(_ problem: @autoclosure () -> Diagnostic) {
    count += 1
    if room > 0 { kept.append(problem()) }
  }

  mutating func add(_ others: ProblemList) {
    count += others.count
    kept += others.kept.prefix(room)
  }

  /// Puts one message in the place of the first of a code, and leaves out the others.
  /// - Parameter number: how many problems had the code.
  mutating func join(_ code: TableCode, number: Int, as message: Diagnostic) {
    guard let first = kept.firstIndex(where: { $0.code == code.rawValue }) else { return }
    kept[first] = message
    let others = kept[(first + 1)...].filter { $0.code != code.rawValue }
    kept = kept[...first] + others
    count -= number - 1
  }

  /// The problems, and how many more there are.
  func diagnostics(in source: TableSource) -> [Diagnostic] {
    count > kept.count ? kept + [.moreProblems(count - kept.count, in: source)] : kept
  }
}
