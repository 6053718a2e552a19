import Glibc
import Synchronization

/// Very many words of 64 bits, all zero at first, that several threads change at once. Only those
/// that are touched take memory.
@safe final class AtomicWords: Sendable {
  let count: Int
  private nonisolated(unsafe) let words: UnsafeMutablePointer<Atomic<UInt64>>

  /// Nil when the system does not lend so many.
  init?(count: Int) {
    let size = count * MemoryLayout<UInt64>.stride
    let start = unsafe mmap(
      nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
    guard let start = unsafe start, unsafe start != MAP_FAILED else { return nil }
    self.count = count
    unsafe words = start.bindMemory(to: Atomic<UInt64>.self, capacity: count)
  }

  deinit { unsafe munmap(words, count * MemoryLayout<UInt64>.stride) }

  /// - Precondition: the index is below the count.
  @inline(__always)
  subscript(index: Int) -> UInt64 {
    precondition(index >= 0 && index < count)
    return unsafe words[index].load(ordering: .relaxed)
  }

  /// Sets the bits and tells what the word was before.
  /// - Precondition: the index is below the count.
  @inline(__always)
  func set(_ bits: UInt64, at index: Int) -> UInt64 {
    precondition(index >= 0 && index < count)
    return unsafe words[index].bitwiseOr(bits, ordering: .relaxed).oldValue
  }
}
