import Diagnostics
import RubricSyntax
import Rules

/// What the ladder typer says about values along several dimensions that are taken together.
extension LadderTyper {
  func poolingProblem(_ collapse: Collapse, _ spot: Spot) -> Diagnostic? {
    let dimensions = collapse.dimensions
    for (index, dimension) in dimensions.enumerated()
    where dimensions[..<index].contains(dimension) {
      return pooledTwice(dimension, spot)
    }
    if collapse.average.isWeighted || collapse.average.picks != nil {
      return pooledWithoutOrder(collapse, spot)
    }
    return dimensions.allSatisfy(\.isListed) ? pooledListed(collapse, spot) : nil
  }

  private func pooledTwice(_ dimension: Dimension, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .saidTwice, zh: "这一步里“\(dimension.name.chinese)”写了两次。",
      en: "\"\(dimension.plural)\" is written twice in this step.", at: spot,
      help: [Bilingual(zh: "请删去一个。", en: "Delete one of them.")])
  }

  private func pooledWithoutOrder(_ collapse: Collapse, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .stepUnfit,
      zh: "合在一起汇总的评分没有权重和先后，不能“\(collapse.average.words.chinese)”。",
      en:
        "Marks that are taken together have no weights and no order, so \"\(collapse.average.words.english)\" has no meaning here.",
      at: spot,
      help: [
        Bilingual(
          zh: "请写：\(collapse.phrase.chinese)取平均分；或各写一步。",
          en: "Write: \(collapse.phrase.english), plain mean; or a step for each of them.")
      ])
  }

  private func pooledListed(_ collapse: Collapse, _ spot: Spot) -> Diagnostic {
    let each = collapse.dimensions.map { dimension in
      Bilingual(
        zh: dimension.phrase.chinese + collapse.average.words.chinese,
        en: "\(dimension.phrase.english), \(collapse.average.words.english)")
    }
    let steps = Bilingual.joined(each, by: Bilingual(zh: "；", en: "; "))
    return Diagnostic(
      .stepUnfit,
      zh: "合在一起汇总的，须有评分人、代表、建议或条目；表中列出的各写一步。",
      en:
        "What is taken together has to include raters, deputies, suggestions or entries; what the form lists has a step each.",
      at: spot,
      help: [
        Bilingual(
          zh: "请写：\(steps.chinese)。", en: "Write: \(steps.english).")
      ])
  }
}

extension Bilingual {
  /// The session can give a form numbers of its own, but not a group.
  static func ownForm(_ base: Base) -> Bilingual {
    let (unit, english) =
      [.roster, .present].contains(base) ? ("人", "persons") : ("票", "ballots")
    let name = base.name.english.capitalizedFirst
    return Bilingual(
      zh:
        "按这个组别自己的\(base.name.chinese)算的，让它另用一张票，如：测评票“群众票”；会议文件写明这张票的数：\(base.name.chinese)“群众票”200\(unit)。",
      en:
        "To go by a number of the group alone, give it a form of its own, such as: Ballot form \"群众票\"; and say in the session: \(name) \"群众票\" 200 \(english)."
    )
  }
}
