import Diagnostics
import ExactArithmetic

/// A figure that ranks are compared with, or that says how many have a grade, is a number of
/// places: never a part of one, and never less than none.
extension RubricDraft {
  func noPlace(_ figure: Quantity.Term.Operand, at spot: Spot) -> Diagnostic? {
    guard let type = type(of: .operand(figure)) else { return nil }
    let name = mention(of: figure)
    if type.kind != .number { return .noNumberOfPlaces(name, type.kind, figure, at: spot) }
    if type.places != 0 { return .partsOfPlaces(name, figure, at: spot) }
    if type.range.lowest.map({ $0.signum < 0 }) ?? true { return .lessThanNoPlace(name, at: spot) }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func noNumberOfPlaces(
    _ name: Bilingual, _ kind: ValueKind, _ figure: Quantity.Term.Operand, at spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      .gradeRulesUnsound, zh: "\(name.chinese)是\(kind.name.chinese)，不是名次或名额的个数。",
      en: "\(name.english) is \(kind.name.english), no number of places.", at: spot,
      help: [kind == .share && figure.quantity != nil ? .partOfNumber : .wholeNumbers(figure)])
  }

  fileprivate static func partsOfPlaces(
    _ name: Bilingual, _ figure: Quantity.Term.Operand, at spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      .gradeRulesUnsound, zh: "\(name.chinese)可能不是整数，不能作名次或名额。",
      en: "\(name.english) need not be a whole number, so it is no number of places.", at: spot,
      help: [.wholeNumbers(figure)])
  }

  fileprivate static func lessThanNoPlace(_ name: Bilingual, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .gradeRulesUnsound, zh: "\(name.chinese)可能低于0，不能作名次或名额。",
      en: "\(name.english) may be below 0, so it is no number of places.", at: spot,
      help: [
        Bilingual(
          zh: "请把它的范围写成从0起；算出来的数值，在其步骤中加：扣完为止。",
          en: "Let its range begin at 0; where it is worked out, add to its steps: down to zero.")
      ])
  }
}

extension Bilingual {
  /// A number divided by a number is a share.
  fileprivate static let partOfNumber = Bilingual(
    zh: "数除以数得比率。要一半的，写成乘法：乘以50%；截尾，保留0位小数。（三分之一写：乘以1/3）",
    en:
      "A number divided by a number is a share. For a half of it multiply: times 50%; truncate, keep 0 places. (for a third: times 1/3)"
  )

  /// How a figure becomes a whole number.
  fileprivate static func wholeNumbers(_ figure: Quantity.Term.Operand) -> Bilingual {
    switch figure {
    case .shared:
      Bilingual(
        zh: "请写成整数：公共参数“…”，从0到100，每档1。",
        en: "Make it a whole number: Shared number \"…\", from 0 to 100, in steps of 1.")
    case .item:
      Bilingual(
        zh: "请在登记表中把这一项写成整数：项目：“…”，从0到100，每档1。",
        en:
          "Make the line of the checklist a whole number: Items: \"…\", from 0 to 100, in steps of 1."
      )
    case .quantity, .constant, .unitCount:
      Bilingual(
        zh: "请写一个数量，怎样取整由办法规定，最后一步写：截尾，保留0位小数。（或：只入不舍／四舍五入，保留0位小数）",
        en:
          "Name a plain number, and say how it is made whole in its last step: truncate, keep 0 places. (or: round up / round half up, keep 0 places)"
      )
    }
  }
}
