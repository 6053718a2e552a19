import Synchronization

/// A value that several threads change, one at a time.
public final class Shared<Value: Sendable>: Sendable {
  private let state: Mutex<Value>

  public init(_ value: Value) {
    state = Mutex(value)
  }

  public var value: Value { state.withLock { $0 } }

  public func change<Result: Sendable>(_ body: (inout Value) -> Result) -> Result {
    state.withLock { value in
      body(&value)
    }
  }
}

/// Numbers from 0 up, each given to one thread.
final class Tickets: Sendable {
  private let next = Atomic<Int>(0)

  func take() -> Int { next.wrappingAdd(1, ordering: .relaxed).oldValue }
}

/// Something that is found to be so, by whatever thread, and stays so.
final class Flag: Sendable {
  private let state = Atomic<Bool>(false)

  var isRaised: Bool { state.load(ordering: .relaxed) }

  func raise() { state.store(true, ordering: .relaxed) }
}
