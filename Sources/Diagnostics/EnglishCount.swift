/// A number with its noun as English counts: 1 mark, 2 marks. Chinese needs no such thing.
public enum EnglishCount {
  /// - Parameter noun: in the singular; its plural ends in s.
  public static func text(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
