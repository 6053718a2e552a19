import Diagnostics
import ExactArithmetic
import RubricModel

/// Points by a distance as they are worked out on paper: `3（84.5%低于90%，计6个1%）`.
struct DistanceWords {
  let distance: DistancePoints
  let number: Rational
  let line: Rational
  let steps: Rational

  var text: Bilingual {
    let points = FigureText.decimals(of: distance.points(for: steps), .points)
    let reason = distance.distance(of: number, from: line).isZero ? none : some
    return Bilingual(
      zh: "\(points)（\(reason.chinese)）", en: "\(points) (\(reason.english))")
  }

  private var none: Bilingual {
    let (number, line) = (figure(number), figure(line))
    return distance.isBelow
      ? Bilingual(zh: "\(number)不低于\(line)", en: "\(number) is not below \(line)")
      : Bilingual(zh: "\(number)不超过\(line)", en: "\(number) is not more than \(line)")
  }

  private var some: Bilingual {
    let (number, line) = (figure(number), figure(line))
    let (steps, each) = (FigureText.plain(steps), figure(distance.each.value))
    return distance.isBelow
      ? Bilingual(
        zh: "\(number)低于\(line)，计\(steps)个\(each)",
        en: "\(number) is below \(line): \(steps) times \(each)")
      : Bilingual(
        zh: "\(number)超过\(line)，计\(steps)个\(each)",
        en: "\(number) is more than \(line): \(steps) times \(each)")
  }

  private func figure(_ value: Rational) -> String {
    FigureText.decimals(of: value, distance.each.kind == .share ? .share : .number)
  }
}
