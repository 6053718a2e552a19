/// The columns of a table that is too wide for a terminal, in parts that fit: each begins with the
/// columns that tell its rows apart.
enum TableParts {
  /// - Parameters:
  ///   - keys: how many columns at the front every part repeats.
  ///   - fits: whether a table of these columns is narrow enough.
  /// - Returns: numbers of columns; all in one part where the table fits or parts would not.
  static func columns(
    _ count: Int, keys: Int, fits: ([Int]) -> Bool
  ) -> [[Int]] {
    let front = Array(0..<keys)
    let rest = keys..<count
    if fits(Array(0..<count)) || !rest.allSatisfy({ fits(front + [$0]) }) {
      return [Array(0..<count)]
    }
    return rest.reduce(into: [front]) { parts, column in
      let longer = parts[parts.count - 1] + [column]
      if fits(longer) { parts[parts.count - 1] = longer } else { parts.append(front + [column]) }
    }
  }
}
