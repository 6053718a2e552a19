/// The ways in which a command line can be wrong. The codes are stable.
public enum UsageCode: String, CaseIterable, Sendable {
  case unknownCommand = "U0101"
  case missingCommand = "U0102"
  case unknownOption = "U0103"
  /// An option typed with the dashes or wide letters of an input method.
  case notPlain = "U0104"
  case optionBeforeCommand = "U0105"
  case repeatedOption = "U0106"
  case missingOption = "U0107"
  case missingValue = "U0108"
  case unexpectedValue = "U0109"
  case emptyValue = "U0110"
  case notAWholeNumber = "U0111"
  case notAChoice = "U0112"
  case missingOperand = "U0113"
  case surplusOperand = "U0114"
  case emptyOperand = "U0115"
}
