import Diagnostics
import ExactArithmetic
import RubricSyntax
import Rules

/// 合理缺项: criteria or lines that do not apply to a unit are made up for by the others. For that it
/// has to be known how many points each of them has in full.
extension FormDraft {
  /// The full points of each criterion or line; nil where one of them has none, or where the marks
  /// of one alone are taken.
  func fullPoints(of selection: MarkSelection) -> [Rational]? {
    if scaledMembers.isEmpty || selection.names(scaledDimension) { return nil }
    let points = scaledMembers.indices.compactMap(fullPoints)
    return points.count == scaledMembers.count ? points : nil
  }

  /// The upper end of its scale, also where a ceiling lies below it, or its best level.
  func fullPoints(ofMember index: Int) -> Rational? {
    let best =
      scale(ofMember: index)?.value.highest
      ?? (kind == .checklist
        ? nil : levels[levels(ofMember: index)].compactMap(\.value?.value).max())
    return best.flatMap { $0.signum > 0 ? $0 : nil }
  }
}

extension Collapse {
  /// Whether those that are there make up for absent ones.
  public var scalesToFull: Bool { !fullPoints.isEmpty }
}

extension Step {
  /// With the full points of what it adds up, where it goes by them.
  func scaling(to points: [Rational]?, along dimension: Dimension?) -> Step {
    guard case .collapse(var collapse) = self, collapse.whenPartEmpty == .scalesToFull,
      collapse.average.formula == .sum, collapse.takesAll, collapse.single == dimension,
      let points
    else { return self }
    collapse.fullPoints = points
    return .collapse(collapse)
  }

  /// What each criterion or line has in full behind the step; nil where nobody can tell.
  func fullPoints(behind points: [Rational], _ form: FormDraft?) -> [Rational]? {
    switch self {
    case .collapse(let collapse):
      let keeps = form.map { collapse.single != $0.scaledDimension } ?? false
      return keeps && collapse.average.staysWithinMembers ? points : nil
    case .multiply(let amount):
      return amount.value.signum > 0 ? points.map { $0 * amount.value } : nil
    case .multiplyMember(let dimension, let member, .constant(let amount)):
      guard dimension == form?.scaledDimension, amount.value.signum > 0 else { return nil }
      var points = points
      points[member] = points[member] * amount.value
      return points
    case .asNumber, .downToZero, .round, .keepExact: return points
    case .share, .count, .multiplyMember, .scale, .add, .divide, .forEach, .addDistance, .replace,
      .limit, .lookUp, .takeRank, .relativeToBest, .ratioOfLowest, .rangeShare:
      return nil
    }
  }
}

extension LadderTyper {
  /// Without full points there is nothing to which the others could be scaled up.
  func nothingToScaleTo(_ collapse: Collapse, _ spot: Spot) -> Diagnostic {
    let dimension = collapse.single ?? .criterion
    let isSum = collapse.average.formula == .sum
    let name = dimension.name
    let reason: Bilingual =
      if !isSum {
        Bilingual(
          zh: "“按满分比例折算”只用于求和，不用于“\(collapse.average.words.chinese)”。",
          en:
            "Only a sum \"scales up to full points\", no \"\(collapse.average.words.english)\".")
      } else if !collapse.takesAll {
        Bilingual(
          zh: "挑选几个再求和的，不能“按满分比例折算”。",
          en: "A sum of some that are picked cannot \"scale up to full points\".")
      } else {
        Bilingual(
          zh: "这里不知道各\(name.chinese)的满分，无从折算。",
          en:
            "It is not known here how many points the \(dimension.plural) have in full, so nothing can be scaled up."
        )
      }
    return Diagnostic(
      .weightsIncomplete, zh: reason.chinese, en: reason.english, at: spot,
      help: [isSum ? fullPointsHint(dimension, collapse) : otherThanScaling(collapse)])
  }

  private func otherThanScaling(_ collapse: Collapse) -> Bilingual {
    collapse.average.isWeighted
      ? Bilingual(
        zh: "请写：取加权平均，空缺停止计票，部分空缺权重按比例分摊。",
        en: "Write: weighted mean, empty refuse, part empty shares out weight.")
      : Bilingual(
        zh: "请写：求和，空缺停止计票，部分空缺按满分比例折算。（或：部分空缺不计，有几个算几个）",
        en:
          "Write: sum, empty refuse, part empty scales up to full points. (or: part empty left out, which takes those that there are)"
      )
  }

  private func fullPointsHint(_ dimension: Dimension, _ collapse: Collapse) -> Bilingual {
    if !collapse.takesAll {
      return Bilingual(
        zh: "请写：求和，空缺停止计票，部分空缺按满分比例折算。（前面不写去掉、只留或若几个有效分）",
        en:
          "Write: sum, empty refuse, part empty scales up to full points. (without drop, keep only or if … valid marks)"
      )
    }
    return Bilingual(
      zh:
        "请在表中为每个\(dimension == .item ? "项目" : "指标")写范围，最高一端大于0，如：“…”，从0到20分，整数计分。汇总之前只取平均、乘以数字或修约。",
      en:
        "Give each \(dimension == .item ? "item" : "criterion") of the form a scale that ends above 0, such as: \"…\", from 0 to 20 points, whole points. Before this step only take means, multiply by numbers or round."
    )
  }
}

/// The full points of any of several members.
struct FullPointsSums {
  private let points: [Rational]

  init(of points: [Rational]) { self.points = points }

  /// More members have too many sums to try each.
  private static let most = 12

  /// How many decimal places the whole has over each of these sums; nil where they may never end.
  var places: [Int?] {
    if points.count > Self.most { return [nil] }
    let whole = points.reduce(.zero, +)
    let sums = points.reduce(into: Set([Rational.zero])) { sums, full in
      sums.formUnion(sums.map { $0 + full })
    }
    return sums.subtracting([.zero]).map { (whole / $0).decimalPlaces }
  }
}
