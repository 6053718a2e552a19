import Diagnostics
import RubricModel
import TestSupport

var hunan: Rubric { get throws { try Fixture.hunan() } }

/// Two listed units: a name, a translation, a code.
let listedUnits = [
  AppraisedUnit(
    name: Name("公安厅", translation: Name.Translation("Public Security", in: .english)), code: "MPS"),
  AppraisedUnit(name: Name("水利厅"), code: "mwr", category: "B"),
]
