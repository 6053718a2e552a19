/// The lines by which two texts differ, in the form that `diff` prints and every editor shows.
struct LineDifference {
  private enum Change {
    case kept(String)
    case removed(String)
    case added(String)
  }

  private let changes: [Change]

  init(from old: String, to new: String) {
    let oldLines = old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let newLines = new.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let difference = newLines.difference(from: oldLines)
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    changes = Self.merge(oldLines, newLines, removed, added)
  }

  private static func merge(
    _ old: [String], _ new: [String], _ removed: Set<Int>, _ added: Set<Int>
  ) -> [Change] {
    var changes: [Change] = []
    var next = 0
    for (index, line) in old.enumerated() {
      if removed.contains(index) {
        changes.append(.removed(line))
        continue
      }
      while next < new.count, added.contains(next) {
        changes.append(.added(new[next]))
        next += 1
      }
      changes.append(.kept(line))
      next += 1
    }
    return changes + new[min(next, new.count)...].map { .added($0) }
  }

  /// The lines that only one text has, with − or + before them.
  var lines: [String] {
    changes.compactMap { change in
      switch change {
      case .kept: nil
      case .removed(let line): "-" + line
      case .added(let line): "+" + line
      }
    }
  }

  /// Unified form without context: the lines alone say what changes.
  func text(file: String) -> String {
    (["--- \(file)", "+++ \(file)"] + lines).map { $0 + "\n" }.joined()
  }
}
