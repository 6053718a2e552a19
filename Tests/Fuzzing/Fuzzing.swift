import Foundation
import FuzzTargets

/// Called by libFuzzer with one input after the other. `FUZZ` names the target.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  if let problem = target.problem(with: bytes) { fatalError(problem) }
  return 0
}

/// Called once before the first input: writes the seeds into the folder that `FUZZ_SEEDS` names.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(
  _ count: UnsafeMutablePointer<CInt>?, _ words: UnsafeMutableRawPointer?
) -> CInt {
  guard let folder = ProcessInfo.processInfo.environment["FUZZ_SEEDS"] else { return 0 }
  let url = URL(filePath: folder)
  try? FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  for (number, seed) in FuzzSeeds.of(target).enumerated() {
    try? Data(seed).write(to: url.appending(path: "seed-\(number)"))
  }
  return 0
}

private let target: FuzzTarget = {
  let name = ProcessInfo.processInfo.environment["FUZZ"] ?? ""
  guard let target = FuzzTarget(rawValue: name) else {
    fatalError("FUZZ has to name one of \(FuzzTarget.allCases.map(\.rawValue))")
  }
  return target
}()
