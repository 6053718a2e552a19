import Ballots
import Diagnostics
import ExactArithmetic
import RubricModel
import TestSupport

/// A rubric with one ballot form, of which a test changes the lines that it is about.
struct BallotRubric {
  var criteria = ""
  var scale = "Scale: from 0 to 80 points, in steps of 0.5 points. Off scale: void mark."
  var bounds = "Floor 60 points. Ceiling 78 points. Outside bounds: void mark."
  var blank = "abstain"
  var duplicate = "refuse"
  var missing = "refuse"
  var subject = "units"
  /// More sentences of the frame.
  var frame = ""
  /// What an example gives; it expects the count to stop.
  var example = ""

  static let twoCriteria =
    #"Criteria: (1) "态度" English "Attitude", weight 40%; (2) "结果" English "Result", weight 60%."#
  static let oneCriterion = #"Criteria: "态度" English "Attitude", weight 100%."#
  /// 弃权 is a level of this form: choosing it is an abstention.
  static let levels =
    #"Levels: "满意" English "Satisfied" 100%; "不满意" 0%; "弃权" English "Abstain" abstain."#

  func load() throws -> Rubric {
    let isLevels = scale.hasPrefix("Levels")
    let overCriteria =
      criteria.isEmpty ? "" : "over criteria, weighted mean, empty refuse, part empty refuse; "
    let steps = "over raters, plain mean, empty left out; \(overCriteria)"
    return try Fixture.rubric(
      """
      Appraisal rubric, language 1.
      Title "测试" English "Test". Subject: \(subject). \(frame)
      Article 1. Ballot form "测评票" English "Ballot paper". \(criteria)
      \(scale) \(bounds) Blank: \(blank). Duplicate: \(duplicate). Missing: \(missing).
      Article 2. Component "现场" English "Live" worth 100 points, chosen.
      Score based on "测评票": \(steps)\(isLevels ? "times 100 points; " : "")round half up, keep 2 places.
      \(example.isEmpty ? "" : #"Example "one". \#(example) Expect refuse."#)
      """)
  }
}

/// Counts files of one form.
func count(
  _ rubric: Rubric, _ files: [String], units: [AppraisedUnit]? = nil,
  counts: MeetingCounts = MeetingCounts()
) throws -> Outcome<Count> {
  let tables = try files.enumerated().map { index, text in
    try Fixture.table(text, file: index == 0 ? "ballots.csv" : "ballots-\(index + 1).csv")
  }
  return Counting.count(
    CountInput(
      rubric: rubric, units: units, files: tables.map { CountInput.FormFile(form: 0, table: $0) },
      counts: counts))
}

extension Outcome {
  var codes: [String] { diagnostics.map(\.code) }
}

extension Count {
  /// Each mark in words, in an order that does not depend on the files:
  /// `公安厅/0: counted 75`.
  var marksInWords: [String] {
    forms.flatMap { form in
      form.marks.map { mark in
        "\(units[mark.unit].name.text)/\(max(0, mark.at[.criterion])): \(form.words(for: mark))"
      }
    }.sorted()
  }
}

extension CountedForm {
  func words(for mark: JudgedMark) -> String {
    switch mark.status {
    case .counted(let code):
      switch coding {
      case .points(let places):
        "counted " + Rational(scaled: Int128(code), places: places).shortestText()
      case .levels: "counted level \(code)"
      }
    case .abstained(let rule): "abstained \(rule.rule)"
    case .void(let rule): "void \(rule.rule)"
    case .leftOut(let reason): "left out \(reason.entries.map(\.value).joined(separator: " "))"
    }
  }
}
