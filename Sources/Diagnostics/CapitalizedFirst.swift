extension String {
  /// As the first word of a sentence or label.
  public var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
