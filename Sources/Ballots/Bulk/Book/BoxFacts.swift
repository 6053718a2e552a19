import RubricSyntax

/// What has to be known of the ballots of a file to judge them without a look at the files of other
/// boxes.
struct BoxFacts: Sendable {
  /// By index in the list of units: those that a ballot should have marks for, as far as the files
  /// decide that; nil where the units are learnt from the files.
  let units: Set<Int>?
  let shapes: BallotShapes
  /// Whether rows name their box themselves.
  let namesBoxes: Bool
  /// The box that the file is named with.
  let box: NameKey?

  /// Whether no file has something to say about the ballots of another one.
  static func areIndependent(_ files: [BoxFacts]) -> Bool {
    var shapes = BallotShapes()
    for file in files { shapes.add(file.shapes) }
    return shapes.isUniform && Set(files.map(\.box)).count == files.count
      && files.allSatisfy { !$0.namesBoxes && $0.units != nil && $0.units == files[0].units }
  }
}
