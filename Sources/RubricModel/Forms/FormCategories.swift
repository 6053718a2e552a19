extension Rubric {
  /// Whether a unit of the category has marks on a form. Of a unit whose category is not known that
  /// is another fault.
  public func isFor(_ category: String?, _ form: Form) -> Bool {
    guard !form.categories.isEmpty, let category,
      let index = categories.firstIndex(where: { $0.isCalled(category) })
    else { return true }
    return form.categories.contains(index)
  }

  /// The units that a form is for.
  public func units(_ units: [AppraisedUnit], on form: Form) -> [AppraisedUnit] {
    form.categories.isEmpty ? units : units.filter { isFor($0.category, form) }
  }
}
