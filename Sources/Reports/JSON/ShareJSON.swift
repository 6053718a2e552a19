import Diagnostics
import ExactArithmetic
import Scoring

/// The numbers that a share is made of.
enum ShareJSON {
  static func members(of share: ShareFigure) -> [(String, JSONValue)] {
    [
      ("numerator", value(of: share.numerator)), ("base", value(of: share.denominator)),
      ("baseName", .text(share.baseName.english)),
    ]
  }

  /// Mostly a number of votes; a length or a sum may have places, which readers would round.
  private static func value(of figure: Rational) -> JSONValue {
    let whole = figure.isWhole ? Int128(exactly: figure.numerator).flatMap(Int.init(exactly:)) : nil
    return whole.map(JSONValue.number) ?? .text(figure.description)
  }
}
