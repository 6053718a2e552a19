import Diagnostics
import ExactArithmetic
import RubricModel
import Rules

/// Puts into words how marks or values of one group became one.
struct GatheringWords {
  /// What the values are.
  let kind: ValueKind

  func text(of gathering: DerivationLine.Gathering) -> Bilingual {
    switch gathering {
    case .combined(let average, let members):
      Self.labelled(average.words, combined(average, members))
    case .selected(let average, let kept, let dropped, let ground):
      Self.labelled(selected(average, dropped, ground), combined(average, kept))
    case .scaled(let members, let points): scaled(members, points)
    case .picked(let average, let marks, let all):
      Bilingual(
        zh: "\(average.words.chinese)：\(all)格中的\(marks)格",
        en: "\(average.words.english): \(marks) of \(all) cells")
    case .share(let share):
      Bilingual(
        zh: "\(share.numerator)÷\(share.denominator)（\(share.baseName.chinese)）",
        en: "\(share.numerator) / \(share.denominator) (\(share.baseName.english))")
    case .counted(let number):
      Bilingual(zh: "计数\(number)", en: "a count of \(number)")
    case .weighed(let marks, let total):
      Bilingual(
        zh: "计数\(marks)，票面载明的数合计\(FigureText.text(of: total, .number))",
        en: "a count of \(marks), whose ballots state \(FigureText.text(of: total, .number)) in all"
      )
    }
  }

  /// `取平均分：90、85（空缺），合计175，除以2`.
  func text(of listed: DerivationLine.ListedFigures) -> Bilingual {
    if let points = listed.fullPoints { return scaled(listed.members, points) }
    let isSum = listed.average.formula == .sum
    let texts = listed.figures.map { part in
      Bilingual(
        zh: figure(part.value) + (part.isSubstitute ? "（空缺）" : ""),
        en: figure(part.value) + (part.isSubstitute ? " (empty)" : ""))
    }
    var text = Bilingual(
      zh: texts.map(\.chinese).joined(separator: isSum ? "＋" : "、"),
      en: texts.map(\.english).joined(separator: isSum ? " + " : ", "))
    if listed.average.formula == .mean, texts.count > 1 {
      let total = figure(listed.members.total)
      text = Bilingual(
        zh: text.chinese + "，合计\(total)，除以\(texts.count)",
        en: text.english + "; total \(total), over \(texts.count)")
    }
    return Self.labelled(listed.average.words, text)
  }

  private func figure(_ value: Rational) -> String { FigureText.text(of: value, kind) }

  private static func labelled(_ label: Bilingual, _ text: Bilingual) -> Bilingual {
    Bilingual(
      zh: label.chinese + "：" + text.chinese, en: label.english + ": " + text.english)
  }

  // MARK: Choosing

  private func selected(
    _ average: Average, _ dropped: AverageMembers, _ ground: SelectionGround?
  ) -> Bilingual {
    let parts = [ground.map(text), dropped.isEmpty ? nil : self.dropped(dropped)]
      .compactMap { $0 }
    return Bilingual(
      zh: average.words.chinese + Self.bracketed(parts.map(\.chinese), "（", "，", "）"),
      en: average.words.english + Self.bracketed(parts.map(\.english), " (", ", ", ")"))
  }

  private static func bracketed(
    _ parts: [String], _ opening: String, _ pause: String, _ closing: String
  ) -> String {
    parts.isEmpty ? "" : opening + parts.joined(separator: pause) + closing
  }

  private func dropped(_ members: AverageMembers) -> Bilingual {
    let list = list(members)
    return Bilingual(zh: "去掉\(list.chinese)", en: "dropped \(list.english)")
  }

  private func text(of ground: SelectionGround) -> Bilingual {
    switch ground {
    case .middle(let middle): return text(of: middle)
    case .tier(_, let bound): return bound.ofMarks
    }
  }

  /// `平均分75，界限15`: from where, and how far a value may be off.
  private func text(of middle: OutlierMiddle) -> Bilingual {
    let name = middle.outliers.center.name
    let value = FigureText.readable(middle.value, kind)
    let limit = FigureText.readable(middle.limit, kind)
    let bound = middle.outliers.bound.comparison.phrase(Bilingual(same: limit))
    return Bilingual(
      zh: "\(name.chinese)\(value)，偏离\(bound.chinese)的去掉",
      en: "\(name.english) \(value), off by \(bound.english) is dropped")
  }

  // MARK: Members

  /// The members as they are added up on paper: of a mean with their sum and number, of a weighted
  /// one with the weights that came together.
  private func combined(_ average: Average, _ members: AverageMembers) -> Bilingual {
    switch average.formula {
    case .mean where members.occurrences > 1:
      let list = list(members)
      let (total, count) = (figure(members.total), members.occurrences)
      return Bilingual(
        zh: "\(list.chinese)，合计\(total)，除以\(count)",
        en: "\(list.english); total \(total), over \(count)")
    case .weightedMean: return weighted(members)
    case .sum, .weightedSum: return list(members, Bilingual(zh: "＋", en: " + "))
    case .mean, .median, .lowerMedian, .upperMedian, .placed, .highest, .lowest, .first, .last:
      return list(members)
    }
  }

  /// `30＋20，除以这几项满分合计60分，乘以各项满分合计100分`.
  private func scaled(_ members: AverageMembers, _ points: FullPoints) -> Bilingual {
    let sum = list(members, Bilingual(zh: "＋", en: " + "))
    let (there, all) = (figure(points.there), figure(points.all))
    return Self.labelled(
      Average.sum.words,
      Bilingual(
        zh: "\(sum.chinese)，除以这几项满分合计\(there)，乘以各项满分合计\(all)",
        en: "\(sum.english); over their full points \(there), times those of all \(all)"))
  }

  private func weighted(_ members: AverageMembers) -> Bilingual {
    let sum = list(members, Bilingual(zh: "＋", en: " + "))
    let total = members.reduce(Rational.zero) { $0 + $1.weight * Rational($1.count) }
    if total == .one { return sum }
    let weights = Self.weight(total)
    return Bilingual(
      zh: "\(sum.chinese)，除以权重合计\(weights)",
      en: "\(sum.english); over weights of \(weights) in all")
  }

  /// The members with how often each occurs and its weight, the first ones of very many.
  private func list(
    _ members: AverageMembers, _ sign: Bilingual = Bilingual(zh: "、", en: ", ")
  ) -> Bilingual {
    let members = members.withEqualOnesTogether
    let texts = members.prefix(Self.mostMembers).map { member in
      figure(member.value) + (member.weight == .one ? "" : "×" + Self.weight(member.weight))
        + (member.count > 1 ? "×\(member.count)" : "")
    }
    let more = members.count > Self.mostMembers ? ["…"] : []
    return Bilingual(
      zh: (texts + more).joined(separator: sign.chinese),
      en: (texts + more).joined(separator: sign.english))
  }

  /// A part of the whole in percent; a suggestion that counts double as the number 2.
  private static func weight(_ weight: Rational) -> String {
    FigureText.text(of: weight, weight > .one ? .number : .share)
  }

  /// More distinct values than anybody adds up by hand.
  private static let mostMembers = 40
}

extension AverageMembers {
  /// Equal values of equal weight as one, where the first of them stood.
  fileprivate var withEqualOnesTogether: [AverageMember] {
    var places: [AverageMember: Int] = [:]
    return reduce(into: []) { together, member in
      let key = AverageMember(value: member.value, weight: member.weight)
      guard let place = places[key] else {
        places[key] = together.count
        return together.append(member)
      }
      together[place] = AverageMember(
        value: member.value, count: together[place].count + member.count, weight: member.weight)
    }
  }
}
