import Diagnostics
import ExactArithmetic

extension Average {
  /// 取中位数: the middle value; with an even number of values the mean of the middle two.
  public static let median = Average(
    words: Bilingual(zh: "取中位数", en: "median"), formula: .median, isWeighted: false,
    staysWithinMembers: true,
    extraPlaces: .halfUnlessOdd
  ) { members in
    let ascending = members.ascending
    let count = ascending.occurrences
    let lower = value(at: (count - 1) / 2, of: ascending)
    let upper = value(at: count / 2, of: ascending)
    return (lower + upper) / Rational(2)
  }

  /// 取较低中位数: of an even number of values the lower of the middle two (majority judgement).
  public static let lowerMedian = Average(
    words: Bilingual(zh: "取较低中位数", en: "lower median"), formula: .lowerMedian,
    isWeighted: false, staysWithinMembers: true, extraPlaces: .none
  ) { members in
    let ascending = members.ascending
    return value(at: (ascending.occurrences - 1) / 2, of: ascending)
  }

  /// 取较高中位数: of an even number of values the upper of the middle two.
  public static let upperMedian = Average(
    words: Bilingual(zh: "取较高中位数", en: "upper median"), formula: .upperMedian,
    isWeighted: false, staysWithinMembers: true, extraPlaces: .none
  ) { members in
    let ascending = members.ascending
    return value(at: ascending.occurrences / 2, of: ascending)
  }

  static func value(at index: Int, of ascending: AverageMembers) -> Rational {
    var passed = 0
    for member in ascending {
      passed += member.count
      if index < passed { return member.value }
    }
    preconditionFailure("index \(index) is not below the number of values \(passed)")
  }
}
