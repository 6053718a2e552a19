public import Diagnostics

/// One value of a result, with the words a reader knows it by.
public struct Figure: Hashable, Sendable {
  /// The unit or item; nil for what belongs to the whole session.
  public let unit: String?
  /// 最后得分, 现场测评（精确值）.
  public let name: Bilingual
  /// Where it stands in the result: `units[gaoyuan].final.exact`.
  public let path: String
  public let value: String

  /// Whose figure it is, and which.
  public var label: Bilingual {
    guard let unit else { return name }
    return Bilingual(zh: "\(unit)：\(name.chinese)", en: "\(unit): \(name.english)")
  }
}

/// A figure that two results have with different values, or that only one has.
public struct FigureDifference: Hashable, Sendable {
  /// As the first result has it, or the second where only that one does.
  public let figure: Figure
  public let first: String?
  public let second: String?
}
