public import Diagnostics

/// A place of the rubric together with the article and item that it lies in.
public struct Spot: Hashable, Sendable {
  public let place: Place
  public let citation: Citation?

  public init(_ place: Place, _ citation: Citation? = nil) {
    self.place = place
    self.citation = citation
  }
}

/// A value with the spot where the rubric says it.
public struct Placed<Value: Sendable>: Sendable {
  public let value: Value
  public let spot: Spot

  public init(_ value: Value, at spot: Spot) {
    self.value = value
    self.spot = spot
  }
}
