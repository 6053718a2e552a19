public import Tables

/// What is made of very many marks is made by as many threads as have counted them from their
/// bytes; what is made of others, by one.
extension Count {
  /// What the work makes of each number below so many, in their order.
  @inlinable
  public func map<Made: Sendable>(
    _ number: Int, _ work: @escaping @Sendable (Int) -> Made
  ) -> [Made] {
    Threads.map(number, on: threads, work)
  }

  public var threads: Int { forms.map(\.threads).max() ?? 1 }
}

extension CountedForm {
  @usableFromInline var threads: Int { pooled.threads }

  /// What the work makes of each number below so many, in their order.
  @inlinable
  public func map<Made: Sendable>(
    _ number: Int, _ work: @escaping @Sendable (Int) -> Made
  ) -> [Made] {
    Threads.map(number, on: threads, work)
  }
}
