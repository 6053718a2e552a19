import RubricModel

/// Values by coordinate, kept in the order in which they were met. Marks of one group mostly come
/// one behind the other, and groups mostly in their order, so that few are looked up or sorted.
struct CoordinateTable<Value> {
  typealias Entry = (key: Coordinate, value: Value)

  private var entries: [Entry] = []
  private var places: [Coordinate: Int] = [:]
  private var isOrdered = true

  init(capacity: Int) {
    entries.reserveCapacity(capacity)
    places.reserveCapacity(capacity)
  }

  mutating func change(
    at key: Coordinate, orNew new: @autoclosure () -> Value, _ body: (inout Value) -> Void
  ) {
    if let last = entries.indices.last, entries[last].key == key {
      body(&entries[last].value)
    } else if let known = places[key] {
      body(&entries[known].value)
    } else {
      if let last = entries.last, !(last.key < key) { isOrdered = false }
      places[key] = entries.count
      var value = new()
      body(&value)
      entries.append((key, value))
    }
  }

  /// By coordinate.
  var ordered: [Entry] { isOrdered ? entries : entries.sorted { $0.key < $1.key } }
}
