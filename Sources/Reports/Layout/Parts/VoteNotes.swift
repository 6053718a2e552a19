import Diagnostics
import Scoring

/// What the rubric asks of the vote, with the numbers of the meeting.
struct VoteNotes {
  private let result: SessionResult

  init(_ result: SessionResult) {
    self.result = result
  }

  var blocks: [ReportDocument.Block] {
    guard let vote = result.vote else { return [] }
    let heading =
      vote.stands
      ? Bilingual(zh: "测评有效", en: "The vote stands")
      : Bilingual(zh: "测评无效，没有结果", en: "The vote does not stand: no results")
    return [
      .notes(
        heading: heading,
        lines: vote.findings.map { finding in
          let mark =
            finding.holds
            ? Bilingual(zh: "符合　", en: "holds: ") : Bilingual(zh: "不符合　", en: "fails: ")
          return Bilingual(
            zh: mark.chinese + finding.text.chinese, en: mark.english + finding.text.english)
        })
    ]
  }
}
