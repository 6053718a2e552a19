import ExactArithmetic

extension ValueKind {
  /// What it makes with a figure as factor, which is a share or a number, or points that a share or
  /// a number is taken of; nil where the product means nothing.
  func times(_ factor: ValueKind) -> ValueKind? {
    switch (self, factor) {
    case (.points, .points), (.share, .number): nil
    case (.share, .points), (.number, .points): .points
    default: self
    }
  }
}

extension ValueType {
  /// With a number of the rubric as factor.
  func times(_ amount: Amount) -> ValueType {
    var product = self
    let isFromShare = kind == .share && amount.kind == .points
    if isFromShare || (kind == .number && amount.kind == .points) { product.kind = .points }
    product.range = range * amount.value
    // A share's places are those of its percent; as points it has two more.
    product.places = places.flatMap { places in
      amount.value.decimalPlaces.map { places + $0 + (isFromShare ? 2 : 0) }
    }
    return product
  }

  /// With a figure as factor; nil where the product means nothing.
  func times(_ factor: ValueType) -> ValueType? {
    guard let kind = kind.times(factor.kind) else { return nil }
    var product = self
    product.kind = kind
    product.range = range * factor.range
    product.places = places(times: factor)
    product.mayBeAbsent = mayBeAbsent || factor.mayBeAbsent
    return product
  }

  /// The places of a product; those of a share are those of its percent.
  func places(times factor: ValueType) -> Int? {
    let extra = kind == .share || factor.kind == .share ? 2 : 0
    return places.flatMap { left in factor.places.map { left + $0 + extra } }
  }
}
