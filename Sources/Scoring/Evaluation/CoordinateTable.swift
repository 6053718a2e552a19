import RubricModel

/// Values by coordinate, kept in the order in which they were met. Marks of one group mostly come
/// one behind the other, and groups mostly in their order, so that few are looked up or sorted.
struct CoordinateTable<Value> {
  // Apart, so that coordinates are compared without a look at what stands there.
  private var keys: [Coordinate] = []
  private var values: [Value] = []
  private var places: [Coordinate: Int] = [:]
  private var isOrdered = true

  init(capacity: Int) {
    keys.reserveCapacity(capacity)
    values.reserveCapacity(capacity)
    places.reserveCapacity(capacity)
  }

  mutating func change(
    at key: Coordinate, orNew new: @autoclosure () -> Value, _ body: (inout Value) -> Void
  ) {
    let place = keys.last == key ? keys.count - 1 : place(of: key)
    if place == keys.count {
      if let last = keys.last, !(last < key) { isOrdered = false }
      keys.append(key)
      values.append(new())
    }
    body(&values[place])
  }

  /// Where it stands, or will stand: it is looked for once.
  private mutating func place(of key: Coordinate) -> Int {
    func same(_ place: inout Int) -> Int { place }
    return same(&places[key, default: keys.count])
  }

  /// What is made of the values, by coordinate.
  func map<Made>(_ make: (Coordinate, Value) -> Made) -> [Made] {
    let order = isOrdered ? Array(keys.indices) : keys.indices.sorted { keys[$0] < keys[$1] }
    return order.map { make(keys[$0], values[$0]) }
  }
}
