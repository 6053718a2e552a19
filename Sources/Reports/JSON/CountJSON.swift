import Ballots
import ExactArithmetic
import RubricModel
import Scoring

/// What a result says of its meeting besides the marks: numbers that all units share, answers of
/// those who were asked, ballots of each box. Nothing where there is nothing to say.
enum CountJSON {
  static func members(of result: SessionResult) -> [(String, JSONValue)] {
    [
      ("sharedNumbers", sharedNumbers(of: result)), ("responses", responses(of: result)),
      ("sites", sites(of: result)),
    ].filter { !$0.1.isEmpty }.map { ($0.0, .list($0.1)) }
  }

  private static func sharedNumbers(of result: SessionResult) -> [JSONValue] {
    zip(result.rubric.sharedNumbers, result.count.sharedNumbers).compactMap { number, value in
      value.map { value in
        let english = number.name.english.map { [("english", JSONValue.text($0))] } ?? []
        return .object(
          [("name", .text(number.name.text))] + english + [
            ("printed", .text(number.scale.value.figure(value))),
            ("exact", .text(value.description)),
          ])
      }
    }
  }

  private static func responses(of result: SessionResult) -> [JSONValue] {
    result.count.responses.map { count in
      let form = result.rubric.forms[count.form]
      let round = count.round.map { [("round", JSONValue.text(form.rounds[$0].name.text))] } ?? []
      return .object(
        [
          ("form", .text(form.name.text)),
          ("unit", .text(result.count.units[count.unit].identifier)),
        ] + round + [("sent", .number(count.sent)), ("answered", .number(count.answered))])
    }
  }

  private static func sites(of result: SessionResult) -> [JSONValue] {
    result.count.forms.flatMap { form in
      form.ballots.sites.map { site in
        .object([
          ("form", .text(result.rubric.forms[form.form].name.text)), ("site", .text(site.name)),
          ("found", .number(site.found)), ("valid", .number(site.valid)),
        ])
      }
    }
  }
}
