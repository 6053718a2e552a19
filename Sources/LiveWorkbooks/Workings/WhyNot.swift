import Diagnostics

/// Why a value is shown as the engine has it, and not recomputed.
enum WhyNot: Error, Hashable {
  case marksNotListed
  /// Who looks at single marks needs cells for each of them.
  case manyValues
  case choiceFromTally
  case zeroAmongNegatives
  /// A weight beside each mark would tell whose ballot it is.
  case weighsBallots
  /// Something that the value is made of stands on no sheet.
  case noCell
  /// Values are taken by their places, some of which stand in no cell.
  case gapsFilled
  /// Equal values ahead count once.
  case placesWithoutGap
  /// Nobody has written one.
  case noFormula
  case tooLong

  var words: Bilingual {
    switch self {
    case .marksNotListed:
      Bilingual(zh: "票面未列入本工作簿", en: "the marks are not listed in this workbook")
    case .manyValues:
      Bilingual(
        zh: "留哪些分须逐个列出，个数太多", en: "too many marks to list each for finding which are kept")
    case .choiceFromTally:
      Bilingual(
        zh: "计票表上没有单张的票，无法逐张挑选", en: "a tally has no single ballots to choose from")
    case .zeroAmongNegatives:
      Bilingual(
        zh: "弃权计为零，而分值可低于零", en: "abstentions count as zero among marks that may be below it")
    case .weighsBallots:
      Bilingual(
        zh: "每张票的份量逐票列出，就知道是谁的票",
        en: "what each ballot weighs, beside its marks, would tell whose it is")
    case .noCell:
      Bilingual(
        zh: "所用的值不在本工作簿的单元格中", en: "what it is made of stands in no cell of this workbook")
    case .gapsFilled:
      Bilingual(
        zh: "空缺的先补分，再按高低取，没有简明的公式",
        en: "no short formula takes by its place one of marks that fill gaps")
    case .placesWithoutGap:
      Bilingual(
        zh: "并列不占位的名次要数前面有几个不同的值，没有简明的公式",
        en: "no short formula counts how many different values are ahead")
    case .noFormula: Bilingual(zh: "这一步没有公式", en: "there is no formula for this step")
    case .tooLong: Bilingual(zh: "公式过长", en: "its formula would be too long to read")
    }
  }
}
