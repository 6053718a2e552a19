import Diagnostics
import ExactArithmetic
import Rules

/// A mark that is raised should not lower the unit. Where a step can do that, an example shows it.
enum RaisedMarksNeverLower: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.quantities.flatMap { quantity in
      quantity.steps.enumerated().compactMap { index, step -> Diagnostic? in
        switch step.value {
        case .collapse(let collapse):
          let marks = index == 0 ? quantity.form.map { rubric.forms[$0].samples } ?? [] : []
          switch collapse.selection {
          case .closest(let closest)? where closest.number > 1:
            let turn = Turn(closest.number, collapse.average, among: marks)
            return choiceLowers(turn?.text, at: step.spot)
          case .outliers(let outliers)?:
            return choiceLowers(
              OutlierTurn(outliers, collapse, among: marks)?.text, at: step.spot)
          default: return nil
          }
        case .replace(let bound, let amount): return turned(bound, amount, at: step.spot)
        default: return nil
        }
      }
    }
  }

  /// Values of which the closest are others once the highest is raised.
  private struct Turn {
    let lowest: Rational
    let middle: Rational
    let highest: Rational
    let raised: Rational
    let number: Int

    /// - Returns: nil where none is found, or what is kept comes to no less.
    init?(_ number: Int, _ average: Average, among marks: [Rational]) {
      self.number = number
      for (low, mid, high, next) in Self.choices(marks.count)
      where marks[mid] - marks[low] > marks[high] - marks[mid]
        && marks[next] - marks[mid] > marks[mid] - marks[low]
        && Self.value(marks[mid], number - 1, marks[low], average)
          < Self.value(marks[mid], number - 1, marks[high], average)
      {
        (lowest, middle) = (marks[low], marks[mid])
        (highest, raised) = (marks[high], marks[next])
        return
      }
      return nil
    }

    private static func value(
      _ middle: Rational, _ count: Int, _ last: Rational, _ average: Average
    ) -> Rational {
      average.combine(
        AverageMembers([AverageMember(value: middle, count: count), AverageMember(value: last)]))
    }

    /// Steps of a scale as people mark, then any.
    private static func choices(_ count: Int) -> [(Int, Int, Int, Int)] {
      let base = count * 6 / 10
      let usual = [(base, base + 11, base + 21, base + 23), (base, base + 2, base + 3, base + 5)]
        .filter { $0.3 < count }
      if !usual.isEmpty || count > 12 { return usual }
      var all: [(Int, Int, Int, Int)] = []
      for low in 0..<count {
        for mid in low + 1..<max(low + 1, count) {
          for high in mid + 1..<max(mid + 1, count) {
            for next in high + 1..<max(high + 1, count) { all.append((low, mid, high, next)) }
          }
        }
      }
      return all
    }

    /// All but one of those that are kept; a few are written out.
    private var middles: [Bilingual] {
      let (text, count) = (middle.shortestText(), number - 1)
      if count <= 4 { return Array(repeating: Bilingual(same: text), count: count) }
      return [Bilingual(zh: "\(count)个\(text)", en: "\(count) times \(text)")]
    }

    var text: Bilingual {
      let (lowest, highest) = (
        Bilingual(same: lowest.shortestText()), Bilingual(same: self.highest.shortestText())
      )
      let all = Bilingual.list([lowest] + middles + [highest])
      let (before, after) = (
        Bilingual.list(middles + [highest]), Bilingual.list([lowest] + middles)
      )
      let (from, to) = (highest.english, raised.shortestText())
      return Bilingual(
        zh:
          "如\(all.chinese)，留\(before.chinese)；把\(from)提高到\(to)，反而留\(after.chinese)。",
        en:
          "Of \(all.english) it keeps \(before.english); with \(from) raised to \(to) it keeps \(after.english)."
      )
    }
  }

  private static func choiceLowers(_ text: Bilingual?, at spot: Spot) -> Diagnostic {
    let example = text ?? Bilingual(same: "")
    return Diagnostic(
      .notice, .raisedMarkLowers,
      Bilingual(
        zh: "提高一个分数可能降低得分：留下的会是另外几个。" + example.chinese,
        en: "Raising one value can lower the result, since others are kept then."
          + (text == nil ? "" : " " + example.english)), at: spot)
  }

  /// `more than 100 counts as 90`: what lies beyond the bound gets less than what lies at it.
  private static func turned(_ bound: Bound, _ amount: Amount, at spot: Spot) -> Diagnostic? {
    let limit = bound.amount.value
    let isTurned =
      switch bound.comparison {
      case .moreThan, .atLeast: amount.value < limit
      case .atMost, .below: amount.value > limit
      case .equals: false
      }
    guard isTurned else { return nil }
    let (value, edge) = (amount.text, bound.amount.text)
    let effect =
      amount.value < limit
      ? Bilingual(
        zh: "比\(edge.chinese)的还低，高的反而得分低",
        en: "less than \(edge.english): the higher value gets less")
      : Bilingual(
        zh: "比\(edge.chinese)的还高，低的反而得分高",
        en: "more than \(edge.english): the lower value gets more")
    return Diagnostic(
      .notice, .raisedMarkLowers,
      Bilingual(
        zh: "\(bound.text.chinese)的计为\(value.chinese)，\(effect.chinese)。",
        en: "What is \(bound.text.english) counts as \(value.english), which is \(effect.english)."
      ),
      at: spot,
      help: [
        Bilingual(
          zh: "封顶或保底请写同一个数，如：\(bound.text.chinese)计为\(bound.amount.text.chinese)。",
          en:
            "For a cap or a floor write the same number: \(bound.text.english) counts as \(bound.amount.text.english)."
        )
      ])
  }
}

extension FormDraft {
  /// Marks that can be counted, in ascending order.
  fileprivate var samples: [Rational] {
    // The values of several lists are not marks of one kind.
    if hasOwnLevels { return [] }
    let values = levels.compactMap(\.value).filter { $0.kind == .points }
    if !values.isEmpty { return Set(values.map(\.value)).sorted() }
    guard kind != .checklist, criteria.isEmpty, let scale else { return [] }
    let low = max(scale.value.lowest, floor?.value ?? scale.value.lowest)
    let high = min(scale.value.highest, ceiling?.value ?? scale.value.highest)
    var marks: [Rational] = []
    var mark = low
    while mark <= high, marks.count < 120 {
      marks.append(mark)
      mark = mark + scale.value.step
    }
    return marks
  }
}
