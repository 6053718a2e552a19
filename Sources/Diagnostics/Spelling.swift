/// "Did you mean": the nearest of the words that would have been right.
public enum Spelling {
  /// The candidate with the smallest edit distance, when it is near enough to be meant; the
  /// earlier one wins a tie, so equal input gives equal text.
  public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    var best: (word: String, distance: Int)?
    for candidate in candidates {
      let distance = editDistance(word.lowercased(), candidate.lowercased())
      if distance <= allowance(word, candidate), distance < best?.distance ?? .max {
        best = (candidate, distance)
      }
    }
    return best?.word
  }

  /// Whether one change makes one word the other.
  public static func isOneApart(_ left: String, _ right: String) -> Bool {
    abs(left.count - right.count) <= 1 && editDistance(left, right) == 1
  }

  /// One change in every two characters at most: 四舍五进 is near 四舍五入, 甲 is near nothing.
  private static func allowance(_ word: String, _ candidate: String) -> Int {
    max(word.count, candidate.count) / 2
  }

  /// Insertions, deletions and replacements of one character, and swaps of two neighbours
  /// (the restricted Damerau–Levenshtein distance).
  static func editDistance(_ left: String, _ right: String) -> Int {
    let left = Array(left)
    let right = Array(right)
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        var cost = min(last[j] + (left[i] == right[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return last[right.count]
  }
}
