import ExactArithmetic
import Scoring

/// The rubrics of these tests have two components at most, and the final score behind them.
extension UnitResult {
  var components: [QuantityFigure] { Array(figures.prefix(2)) }
  var final: Rational? { figures.count > 2 ? figures[2].exact : nil }
  var finalPrinted: String? { figures.count > 2 ? figures[2].printed : nil }
}
