public import ExactArithmetic
public import RubricModel

extension CountedForm {
  /// What a value weighs among those along a dimension: the weight of its member, or of its
  /// suggestion by what the rows say; 1 where nothing gives it one.
  public func weight(
    of coordinate: Coordinate, along dimension: Dimension, on form: Form
  ) -> Rational {
    if dimension == .suggestion, form.factor != nil {
      return factors.number(ofSuggestion: coordinate[.suggestion]) ?? .one
    }
    if dimension == .suggestion {
      let rule = weightRule(
        ofSuggestion: coordinate[.suggestion], unit: Int(coordinate.unit))
      return rule.map { form.suggestionWeights[$0].weight } ?? .one
    }
    let members = form.members(of: dimension)
    let index = coordinate[dimension]
    return members.indices.contains(index) ? members[index].weight ?? .one : .one
  }
}
