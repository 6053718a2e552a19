import Glibc

/// Threads of the system, without a library that would have to be loaded.
public enum Threads {
  private final class Work {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
      self.body = body
    }
  }

  /// Does the work on so many threads at once and waits for all of them. The calling thread is one;
  /// where the system gives no more, it works alone.
  public static func run(_ count: Int, _ body: @escaping @Sendable () -> Void) {
    var threads: [pthread_t] = []
    for _ in 1..<max(1, count) {
      var thread = pthread_t()
      let work = unsafe Unmanaged.passRetained(Work(body))
      let status = unsafe pthread_create(&thread, nil, threadMain, work.toOpaque())
      if status != 0 {
        unsafe work.release()
        break
      }
      threads.append(thread)
    }
    body()
    for thread in threads { pthread_join(thread, nil) }
  }

  /// What the work makes of each number below the count, in their order.
  ///
  /// Compiled where it is used: most sessions are small, and one thread that asks tables for every
  /// number what its work makes would need longer for that than for the work.
  @inlinable
  public static func map<Made: Sendable>(
    _ count: Int, on threads: Int, _ work: @escaping @Sendable (Int) -> Made
  ) -> [Made] {
    if threads > 1, count > blockSize { return mapInBlocks(count, on: threads, work) }
    var made: [Made] = []
    made.reserveCapacity(count)
    for number in 0..<count { made.append(work(number)) }
    return made
  }

  @usableFromInline
  static func mapInBlocks<Made: Sendable>(
    _ count: Int, on threads: Int, _ work: @escaping @Sendable (Int) -> Made
  ) -> [Made] {
    let blocks = (count + blockSize - 1) / blockSize
    let tickets = Tickets()
    let made = Shared<[(block: Int, made: [Made])]>([])
    run(min(threads, blocks)) {
      var own: [(block: Int, made: [Made])] = []
      while true {
        let block = tickets.take()
        if block >= blocks { break }
        own.append((block, (block * blockSize..<min(count, (block + 1) * blockSize)).map(work)))
      }
      let finished = own
      made.change { $0 += finished }
    }
    return made.value.sorted { $0.block < $1.block }.flatMap(\.made)
  }

  /// Numbers that a thread takes at once.
  @usableFromInline static let blockSize = 32

  private static let threadMain:
    @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { argument in
      if let argument = unsafe argument {
        unsafe Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body()
      }
      return nil
    }
}
