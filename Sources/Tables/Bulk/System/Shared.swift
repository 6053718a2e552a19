import Glibc
import Synchronization

/// A value that several threads change, one at a time.
///
/// Its lock is the system's own, which the thread sanitizer knows. The one of `Synchronization` it
/// does not see, and takes every change for a race.
@safe public final class Shared<Value: Sendable>: Sendable {
  /// A lock has to stay where it was made.
  private nonisolated(unsafe) let lock: UnsafeMutablePointer<pthread_mutex_t>
  /// Touched only behind the lock.
  private nonisolated(unsafe) var guarded: Value

  public init(_ value: Value) {
    unsafe guarded = value
    unsafe lock = .allocate(capacity: 1)
    unsafe lock.initialize(to: pthread_mutex_t())
    let status = unsafe pthread_mutex_init(lock, nil)
    precondition(status == 0, "The system has no lock to give.")
  }

  deinit {
    unsafe pthread_mutex_destroy(lock)
    unsafe lock.deallocate()
  }

  public var value: Value { change { $0 } }

  public func change<Result: Sendable>(_ body: (inout Value) -> Result) -> Result {
    unsafe pthread_mutex_lock(lock)
    defer { unsafe pthread_mutex_unlock(lock) }
    return unsafe body(&guarded)
  }

  /// The same, unless another thread is at it: then nil, and nothing done.
  public func changeIfFree<Result: Sendable>(_ body: (inout Value) -> Result) -> Result? {
    guard unsafe pthread_mutex_trylock(lock) == 0 else { return nil }
    defer { unsafe pthread_mutex_unlock(lock) }
    return unsafe body(&guarded)
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
