public import ExactArithmetic
public import RubricModel

extension CountedForm {
  /// What a value weighs among those along a dimension: the weight of its member for the category
  /// of its unit, of its suggestion by what the rows say, or of its ballot by the number that it
  /// states; 1 where nothing gives it one.
  public func weight(
    of coordinate: Coordinate, along dimension: Dimension, on form: Form
  ) -> Rational {
    if let factor = form.factor, factor.carrier.dimension == dimension {
      return factors.number(of: coordinate[dimension]) ?? .one
    }
    if dimension == .suggestion {
      let rule = weightRule(
        ofSuggestion: coordinate[.suggestion], unit: Int(coordinate.unit))
      return rule.map { form.suggestionWeights[$0].weight } ?? .one
    }
    let index = coordinate[dimension]
    if !unitMembers.isEmpty {
      return unitMembers[Int(coordinate.unit)].weight(of: index, along: dimension) ?? .one
    }
    let members = form.members(of: dimension)
    return members.indices.contains(index) ? members[index].weight ?? .one : .one
  }
}
