import Diagnostics
import ExactArithmetic

extension Average {
  /// 取第2高分: the value at a place, counted from the highest or from the lowest, equal values one
  /// after the other. It is none of `all`, since it has a number.
  ///
  /// - Precondition: places count from 1.
  public static func placed(_ place: Int, fromTop: Bool) -> Average {
    precondition(place > 0, "places count from 1")
    let (top, bottom) = (
      Bilingual(zh: "取第\(place)高分", en: "take number \(place) from top"),
      Bilingual(zh: "取第\(place)低分", en: "take number \(place) from bottom")
    )
    return Average(
      words: fromTop ? top : bottom, formula: .placed(place, fromTop: fromTop), isWeighted: false,
      staysWithinMembers: true, extraPlaces: .none, leastMembers: place
    ) { members in
      let ascending = members.ascending
      return value(at: fromTop ? ascending.occurrences - place : place - 1, of: ascending)
    }
  }
}
