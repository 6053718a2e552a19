import Glibc
import Tables

/// A place in the table of names: all zero where nothing is.
struct NamePlace: Sendable {
  var name: BallotName
  var plane: UInt8
  /// 0 where nothing is.
  var numberPlusOne: UInt32
  /// The first word of the ballot, beside its name: memory is asked once for both.
  var bits: UInt64 = 0
}

/// The places of one part of the table, in a room that all parts have in common. Copies are the
/// same places.
@safe struct NamePlaces: Sendable {
  /// As long as somebody has places in it, there is the room.
  private let room: NameRoom
  private nonisolated(unsafe) let start: UnsafeMutablePointer<NamePlace>
  /// A power of two.
  let count: Int

  fileprivate init(_ room: NameRoom, _ part: Int) {
    self.room = room
    count = room.count
    unsafe start = room.start + part * count
    // A page that is written first need not be made twice: for whoever only reads it, and then
    // again.
    unsafe start[0].bits = 0
  }

  /// - Precondition: the index is below the count; nobody else is at the part.
  @inline(__always)
  subscript(index: Int) -> NamePlace {
    get {
      precondition(index >= 0 && index < count)
      return unsafe start[index]
    }
    nonmutating set {
      precondition(index >= 0 && index < count)
      unsafe start[index] = newValue
    }
  }

  /// Sets bits of the ballot there.
  /// - Returns: what was set before.
  @inline(__always)
  func set(_ bits: UInt64, at index: Int) -> UInt64 {
    precondition(index >= 0 && index < count)
    let old = unsafe start[index].bits
    unsafe start[index].bits = old | bits
    return old
  }
}

/// Gives the parts of the table their places.
final class NameRooms: Sendable {
  private let parts: Int
  private let newest: Shared<NameRoom>

  /// What all parts get at first: hardly any memory, as most files of a meeting have no names.
  private static let fewPlaces = 8

  init(parts: Int) {
    self.parts = parts
    newest = Shared(NameRoom(parts: parts, count: Self.fewPlaces))
  }

  /// At least so many new places for a part, which has asked for fewer before: parts grow one after
  /// the other, and mostly all to the same size.
  func places(of part: Int, atLeast count: Int) -> NamePlaces {
    let parts = parts
    let room = newest.change { newest in
      if newest.count < count { newest = NameRoom(parts: parts, count: count) }
      return newest
    }
    return NamePlaces(room, part)
  }
}

/// Places for all parts in one piece of memory, so that the system can give it in large pages:
/// with small ones, each name that comes in no order costs a look into tables of pages besides.
/// A place lies in one line of memory, and only those that are touched take some.
@safe private final class NameRoom: Sendable {
  /// Places of a part.
  let count: Int
  nonisolated(unsafe) let start: UnsafeMutablePointer<NamePlace>
  private nonisolated(unsafe) let memory: UnsafeMutableRawPointer
  private let size: Int

  private static let largePage = 1 << 21

  init(parts: Int, count: Int) {
    self.count = count
    let used = parts * count * MemoryLayout<NamePlace>.stride
    size = used + Self.largePage
    let memory = unsafe mmap(
      nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
    guard let memory = unsafe memory, unsafe memory != MAP_FAILED else {
      preconditionFailure("The system has no memory to give.")
    }
    unsafe self.memory = memory
    let aligned = unsafe memory.alignedUp(toMultipleOf: Self.largePage)
    // Few names are near in any pages.
    if used > 4 * Self.largePage { unsafe madvise(aligned, used, MADV_HUGEPAGE) }
    unsafe start = aligned.bindMemory(to: NamePlace.self, capacity: parts * count)
  }

  deinit { unsafe munmap(memory, size) }
}
