import Foundation

/// How far tests on random input go: a few seeds with every change, thousands in `make check-all`,
/// which sets `LONG_SWEEPS`.
public enum Sweep {
  public static let isLong = ProcessInfo.processInfo.environment["LONG_SWEEPS"] != nil

  /// So many of the seeds, or more of them in a long sweep.
  public static func seeds(_ few: Int, long many: Int) -> Range<Int> { 0..<(isLong ? many : few) }

  /// Every value in a long sweep; otherwise every `step`th, beginning with the `offset`th.
  public static func some<Value>(_ values: [Value], every step: Int, from offset: Int = 0)
    -> [Value]
  {
    if isLong { return values }
    return stride(from: offset % step, to: values.count, by: step).map { values[$0] }
  }
}
