import Diagnostics

/// Phrases of rubrics in English. Fillers are left out: the, a, an, is, are, gives, and.
extension UsualPhrase {
  static let english = stepsInEnglish + conditionsInEnglish + listsInEnglish

  private static let stepsInEnglish: [UsualPhrase] = [
    UsualPhrase(
      [.steps], ["capped at", "capped", "cap at", "up to 0", "total at most", "total is at most"],
      caps),
    UsualPhrase(
      [.steps], ["higher of", "larger of", "greater of", "lower of", "smaller of", "maximum of"],
      higherOfTwo),
    UsualPhrase([.steps], ["based on “” divided by", "ratio of “”", "based on “” /"], quotient),
    UsualPhrase([.steps], ["based on （"], noBrackets),
    UsualPhrase(
      [.steps],
      [
        "“” divided by valid", "“” divided by returned", "“” plus “”", "votes “”", "“” votes",
        "“” / valid",
      ],
      shareStep),
    UsualPhrase([.steps], ["each %", "each 0", "for each %", "“” each %"], distance),
    UsualPhrase([.steps], ["% or more 0", "0 or more 0", "points or more 0"], bandsOfPoints),
    UsualPhrase([.steps], ["at %"], times),
    UsualPhrase([.steps], ["group “” mean", "group “” average"], groupMeans),
    UsualPhrase([.steps], ["category “” times", "categories “” times"], byCategory),
    UsualPhrase([.steps], ["rank 0", "first place", "place 0"], placesOfPoints),
    UsualPhrase(
      [.steps, .conditions],
      [
        "above mean", "above average", "more than mean", "below mean", "minus mean",
        "minus average",
      ],
      meanOfAll),
  ]

  private static let conditionsInEnglish: [UsualPhrase] = [
    UsualPhrase([.conditions, .notRanked], ["between"], between),
    UsualPhrase(
      [.conditions, .notRanked], ["average of", "mean of", "“” average"], meanOfFigures),
    UsualPhrase(
      [.conditions, .notRanked], ["both", "each of", "all of", "any of", "“” each"], eachOfThem),
    UsualPhrase(
      [.conditions, .notRanked, .vote],
      ["0 of these", "0 of following", "more of these", "more of following", "two of", "three of"],
      severalOfThem, isBehind: true),
    UsualPhrase([.conditions, .notRanked], ["“” at %", "“” at 0"], withoutAt),
    UsualPhrase([.conditions], ["top %", "first %", "best %"], shareOfRanks, isBehind: true),
    UsualPhrase(
      [.conditions], ["top 0", "first 0", "best 0", "among first"], firstRanks, isBehind: true),
    UsualPhrase([.conditions], ["“” highest", "“” lowest"], firstOne),
    UsualPhrase([.conditions, .notRanked], ["either", "“” or “”"], bothInFull),
    UsualPhrase(
      [.conditions],
      ["quota at most", "quota no more than", "quota below", "quota %", "quota less than"], quota),
    UsualPhrase([.conditions], ["category not", "categories not"], otherCategory),
    UsualPhrase([.notRanked], ["category not", "categories not"], otherCategoriesListed),
    UsualPhrase([.conditions], ["“” not “"], otherGrade),
    UsualPhrase([.notRanked], ["“” not “"], otherGradesListed),
    UsualPhrase([.conditions], ["“” not equal", "“” not equals"], otherThan),
    UsualPhrase([.notRanked], ["“” not equal", "“” not equals"], lessOrMore),
    UsualPhrase(
      [.conditions],
      [
        "one grade below", "two grades below", "two grades above", "one grade above",
        "one grade down", "one grade up", "lowered by",
        "raised by", "stays “",
      ],
      earlierGrade),
    UsualPhrase([.conditions, .notRanked], ["“” not 0", "“” some"], moreThanNone),
    UsualPhrase(
      [.conditions], ["“” majority", "“” votes", "“” combined", "“” together"], shareCondition),
    UsualPhrase([.conditions], ["others", "else", "all others", "other", "no points"], otherwise),
    UsualPhrase(
      [.conditions, .notRanked, .vote], ["equal to or", "or equal", "equal or"], UsualWords.orEqual),
    UsualPhrase([.notRanked], ["units with", "veto"], recorded),
  ]

  private static let listsInEnglish: [UsualPhrase] = [
    UsualPhrase([.bands], ["others", "else", "all others", "otherwise", "other"], lastBand),
    UsualPhrase([.places], ["first", "second", "third", "later", "others"], placeRows),
    UsualPhrase([.rowRules], ["sum", "total", "adds up"], sumOfLines),
    UsualPhrase([.rowRules], ["“” or “"], UsualWords.rowAlternatives),
    UsualPhrase([.rowRules], ["if “", "when “", "where “"], implication),
    UsualPhrase([.steps, .conditions, .rowRules], ["“” - “", "“” – “", "“” − “"], difference),
    UsualPhrase([.vote], ["% of roster", "of roster", "quorum"], presentOutOfRoster),
    UsualPhrase(
      [.vote], ["issued returned", "returned issued", "equal to", "same as"], equalNumbers),
    UsualPhrase(
      [.ranking], ["highest first", "lowest first", "descending", "ascending"], together),
    UsualPhrase([.publication], ["first 0", "top 0"], firstPublished),
    UsualPhrase([.publication], ["ranking"], rankPublished),
  ]
}
