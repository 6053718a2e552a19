/// Reads a percentage as strictly as a number: `95.6%` is 0.956. The sign has to be there, since
/// nobody knows whether 0.956 alone is meant as 95.6 % or as less than one.
public enum PercentReader {
  /// The proposals of a refusal are the number before the sign.
  public static func read(_ text: String) -> Result<DecimalNumber, NumberRefusal> {
    let scalars = text.unicodeScalars
    guard let last = scalars.lastIndex(where: { !$0.properties.isWhitespace }),
      scalars[last] == "%" || scalars[last] == "％"
    else {
      return DecimalReader.read(text).flatMap { _ in .failure(.percentSignMissing) }
    }
    // A space before the sign belongs to the way in which it was typed.
    return DecimalReader.read(String(scalars[..<last])).map(\.hundredth)
  }
}
