extension Rational: Comparable {
  public static func < (left: Rational, right: Rational) -> Bool {
    if case .small(let leftTop, let leftBottom) = left.form,
      case .small(let rightTop, let rightBottom) = right.form
    {
      if leftBottom == rightBottom { return leftTop < rightTop }
      if let first = exactProduct(leftTop, rightBottom),
        let second = exactProduct(rightTop, leftBottom)
      {
        return first < second
      }
    }
    return left.numerator * right.denominator < right.numerator * left.denominator
  }
}
