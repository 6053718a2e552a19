import Diagnostics
import RubricSyntax

/// How many valid marks single groups, criteria or rounds have to have.
extension LadderTyper {
  /// - Parameters:
  ///   - general: what is asked of all of them.
  ///   - collapsed: what the step makes one of: its members are no longer apart behind it.
  mutating func checkOwnQuorums(
    _ quorums: [OwnQuorum], beside general: CountBound?, over collapsed: [Dimension],
    at spot: Spot
  ) {
    for quorum in quorums {
      checkEnough(quorum.bound, at: spot)
      if !type.dimensions.contains(quorum.dimension) || collapsed.contains(quorum.dimension) {
        return report(quorumUnfit(quorum, spot))
      }
      if let general, !quorum.bound.isStricter(than: general) {
        report(quorumIdle(quorum, general, spot))
      }
    }
    guard !quorums.isEmpty, collapsed.count == 1 else { return }
    if collapsed[0].isListed || collapsed[0] == .unit {
      report(quorumOfValues(collapsed[0], spot))
    }
  }

  private func name(of quorum: OwnQuorum) -> Bilingual {
    let members = form?.members(of: quorum.dimension) ?? []
    let name = members.indices.contains(quorum.member) ? members[quorum.member].name.text : ""
    return Bilingual(
      zh: "\(quorum.dimension.name.chinese)“\(name)”",
      en: "\(quorum.dimension.name.english) \"\(name)\"")
  }

  private func quorumUnfit(_ quorum: OwnQuorum, _ spot: Spot) -> Diagnostic {
    let (name, dimension) = (name(of: quorum), quorum.dimension)
    return Diagnostic(
      .stepUnfit, zh: "在这一步，各\(dimension.name.chinese)没有分开，不能单独要求\(name.chinese)有多少有效分。",
      en:
        "At this step the marks are not apart by \(dimension.name.english), so nothing can be asked of \(name.english) alone.",
      at: spot,
      help: [
        Bilingual(
          zh:
            "请写在\(dimension.phrase.chinese)之前，如：汇总各评分人，若\(name.chinese)至少5个有效分，取平均分，空缺不计。只取自它的，写：若至少5个有效分。",
          en:
            "Write it before the step \(dimension.phrase.english), as in: over raters, if \(name.english) at least 5 valid marks, plain mean, empty left out. Where only its marks are taken, write: if at least 5 valid marks."
        )
      ])
  }

  private func quorumIdle(
    _ quorum: OwnQuorum, _ general: CountBound, _ spot: Spot
  ) -> Diagnostic {
    let name = name(of: quorum)
    return Diagnostic(
      .trimmingUnsound,
      zh:
        "\(name.chinese)要求有效分\(quorum.bound.text.chinese)个，而各\(quorum.dimension.name.chinese)都已要求\(general.text.chinese)个，另写没有作用。",
      en:
        "\(name.english) has to have \(quorum.bound.text.english) valid marks, but all have to have \(general.text.english) already."
        .capitalizedFirst, at: spot,
      help: [
        Bilingual(
          zh: "单独要求的个数须比一般的多；较少的，请给其他各\(quorum.dimension.name.chinese)逐个写明，不写一般的。",
          en:
            "What is asked of one has to be more than what is asked of all. If it is less, ask it of each of the others by name, and of none in general."
        )
      ])
  }

  private func quorumOfValues(_ dimension: Dimension, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .stepUnfit, zh: "\(dimension.phrase.chinese)的一步不数有效分，不能单独要求某一项有多少。",
      en:
        "A step \(dimension.phrase.english) does not count valid marks, so nothing can be asked of one member alone.",
      at: spot,
      help: [
        Bilingual(
          zh: "请写在汇总各评分人（或各代表、各建议）的一步。",
          en: "Write it into the step over raters (or over deputies, over suggestions).")
      ])
  }
}
