import Diagnostics
import ExactArithmetic
import RubricModel

/// Points by a distance as they are worked out on paper: `3（84.5%低于90%，计6个1%）`.
struct DistanceWords {
  let distance: DistancePoints
  let number: Rational
  let line: Rational
  let steps: Rational
  /// The line with its name where all units share it.
  let named: Bilingual?
  /// Whether the steps are a share of the line.
  let isRelative: Bool

  var text: Bilingual {
    let points = FigureText.decimals(of: distance.points(for: steps), .points)
    let isBeyond = distance.isBelow ? number < line : number > line
    let reason = isBeyond ? some : none
    return Bilingual(
      zh: "\(points)（\(reason.chinese)）", en: "\(points) (\(reason.english))")
  }

  private var none: Bilingual {
    let number = figure(number)
    return distance.isBelow
      ? Bilingual(zh: "\(number)不低于\(limit.chinese)", en: "\(number) is not below \(limit.english)")
      : Bilingual(
        zh: "\(number)不超过\(limit.chinese)", en: "\(number) is not more than \(limit.english)")
  }

  private var some: Bilingual {
    let number = figure(number)
    let isShare = distance.each.kind == .share
    let each = FigureText.decimals(of: distance.each.value, isShare ? .share : .number)
    let steps = FigureText.plain(steps)
    return distance.isBelow
      ? Bilingual(
        zh: "\(number)低于\(limit.chinese)，计\(steps)个\(each)\(worth.chinese)",
        en: "\(number) is below \(limit.english): \(steps) times \(each)\(worth.english)")
      : Bilingual(
        zh: "\(number)超过\(limit.chinese)，计\(steps)个\(each)\(worth.chinese)",
        en: "\(number) is more than \(limit.english): \(steps) times \(each)\(worth.english)")
  }

  /// What a step is worth, and where that ends.
  private var worth: Bilingual {
    let each = distance.points.shortestText()
    let cap = distance.mostInAll.flatMap { steps * distance.points > $0 ? $0.shortestText() : nil }
    return Bilingual(
      zh: "，每个\(each)分" + (cap.map { "，累计以\($0)分为限" } ?? ""),
      en: ", \(each) points each" + (cap.map { ", at most \($0) in all" } ?? ""))
  }

  private var limit: Bilingual { named ?? Bilingual(same: figure(line)) }

  private func figure(_ value: Rational) -> String {
    FigureText.decimals(
      of: value, distance.each.kind == .share && !isRelative ? .share : .number)
  }
}
