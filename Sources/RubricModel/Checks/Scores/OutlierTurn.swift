import Diagnostics
import ExactArithmetic
import Rules

/// Marks of three voters of which the highest counts until it is raised: then it is too far off.
struct OutlierTurn {
  private let marks: [Rational]
  private let raised: Rational

  /// - Parameter all: ascending.
  /// - Returns: nil where none is found among the marks.
  init?(_ outliers: Outliers, among all: [Rational]) {
    // As people mark: first a mark that is passed and not the best.
    for start in [all.count * 6 / 10, all.count / 2, all.count / 4, 0] where start < all.count {
      let low = all[start]
      var high: Rational?
      for raised in all[(start + 1)...] {
        let kept = outliers.kept(of: [low, low, raised])
        if kept.count == 3 {
          high = raised
        } else if let high, kept == [low, low] {
          marks = [low, low, high]
          self.raised = raised
          return
        } else {
          break
        }
      }
    }
    return nil
  }

  var text: Bilingual {
    let all = Self.list(marks)
    let left = Self.list(Array(marks.dropLast()))
    let (from, to) = (marks[2].shortestText(), raised.shortestText())
    return Bilingual(
      zh: "如\(all.chinese)，都留下；把\(from)提高到\(to)，反而留\(left.chinese)。",
      en:
        "Of \(all.english) it keeps all; with \(from) raised to \(to) it keeps \(left.english)."
    )
  }

  private static func list(_ values: [Rational]) -> Bilingual {
    let texts = values.map { $0.shortestText() }
    return Bilingual(zh: texts.joined(separator: "、"), en: texts.joined(separator: ", "))
  }
}

extension Outliers {
  fileprivate func kept(of values: [Rational]) -> [Rational] {
    let middle = middle(of: AverageMembers(values.map { AverageMember(value: $0) }))
    return values.filter { !drops($0, middle: middle) }
  }
}
