public import ExactArithmetic

/// The values that become one, in the order in which they are written down.
///
/// Marks of a large file stay the whole numbers of their histogram: a fraction is made of a mark
/// only where somebody looks at it. (Five thousand histograms have nine million different marks;
/// made into fractions, they took ten times as long as the file.)
public struct AverageMembers: RandomAccessCollection, Sendable {
  private enum Form: Sendable {
    case listed([AverageMember])
    /// Each of them ascending.
    case marks([HistogramPart])
  }

  private let form: Form

  private init(form: Form) {
    self.form = form
  }

  public init(_ members: [AverageMember] = []) {
    form = .listed(members)
  }

  public init(_ marks: Histogram) {
    form = .marks([marks.whole])
  }

  public var startIndex: Int { 0 }

  public var endIndex: Int {
    switch form {
    case .listed(let members): members.count
    case .marks(let parts): parts.reduce(0) { $0 + $1.count }
    }
  }

  public subscript(position: Int) -> AverageMember {
    switch form {
    case .listed(let members): return members[position]
    case .marks(let parts):
      var position = position
      for part in parts {
        if position < part.count {
          let bar = part[position]
          return AverageMember(value: part.value(bar.scaled), count: bar.count)
        }
        position -= part.count
      }
      preconditionFailure("no member stands at \(position) behind the last")
    }
  }

  public static func + (left: AverageMembers, right: AverageMembers) -> AverageMembers {
    if left.isEmpty { return right }
    if right.isEmpty { return left }
    if case .marks(let first) = left.form, case .marks(let second) = right.form {
      return AverageMembers(form: .marks(first + second))
    }
    return AverageMembers(Array(left) + Array(right))
  }

  // MARK: What follows from all of them

  /// The sum of the values, each as often as it occurs.
  public var total: Rational {
    switch form {
    case .listed(let members):
      members.dropFirst().reduce(members.first?.total ?? .zero) { $0 + $1.total }
    case .marks(let parts): parts.reduce(.zero) { $0 + $1.sum }
    }
  }

  /// How many values there are, repetitions included.
  public var occurrences: Int {
    switch form {
    case .listed(let members): members.reduce(0) { $0 + $1.count }
    case .marks(let parts): parts.reduce(0) { $0 + $1.occurrences }
    }
  }

  /// Whether no member weighs anything.
  public var weighNothing: Bool {
    if case .listed(let members) = form { members.allSatisfy(\.weight.isZero) } else { isEmpty }
  }

  /// The same members from the lowest value to the highest.
  public var ascending: AverageMembers {
    if case .marks(let parts) = form, parts.count == 1 { return self }
    return AverageMembers(sorted { $0.value < $1.value })
  }

  /// The members between the places, repetitions counted: for `[1, 3]` the first, the next two, and
  /// the rest.
  public func parted(at places: [Int]) -> [AverageMembers] {
    if case .marks(let parts) = form, parts.count == 1 {
      let count = parts[0].occurrences
      let ends = ([0] + places + [count]).map { Swift.min($0, count) }
      return zip(ends, ends.dropFirst()).map { start, end in
        AverageMembers(form: .marks([parts[0].part(start..<Swift.max(start, end))]))
      }
    }
    return Self.parted(Array(self), at: places).map { AverageMembers($0) }
  }

  private static func parted(_ members: [AverageMember], at places: [Int]) -> [[AverageMember]] {
    var parts: [[AverageMember]] = Array(repeating: [], count: places.count + 1)
    let ends = places + [Int.max]
    var before = 0
    var part = 0
    for member in members {
      var left = member.count
      while left > 0 {
        while before >= ends[part] { part += 1 }
        let taken = Swift.min(left, ends[part] - before)
        parts[part].append(
          AverageMember(value: member.value, count: taken, weight: member.weight))
        before += taken
        left -= taken
      }
    }
    return parts
  }
}
