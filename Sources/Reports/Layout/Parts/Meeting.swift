public import Diagnostics
public import Spreadsheets

/// What the meeting was, for the head of a sheet, and who signs at its end.
public struct Meeting: Sendable {
  public let lines: [Bilingual]
  /// 总监票人, 监票人, 计票人, each with the names the session gives; empty where it names nobody.
  public let signatories: [Signatory]
  /// Who held it, and the day: properties of the workbooks.
  public let issuer: Bilingual
  public let date: DocumentDate

  public struct Signatory: Sendable {
    public let role: Bilingual
    public let names: [String]

    public init(_ role: Bilingual, _ names: [String]) {
      self.role = role
      self.names = names
    }
  }

  public init(
    _ lines: [Bilingual] = [], signatories: [Signatory] = [],
    issuer: Bilingual = Bilingual(same: ""), date: DocumentDate = .none
  ) {
    self.lines = lines
    self.signatories = signatories
    self.issuer = issuer
    self.date = date
  }

  /// A line to sign on for everybody who signs a result sheet, and the date.
  var signatureLines: [Bilingual] {
    let all = signatories.isEmpty ? Self.everybody : signatories
    return all.map(Self.line) + [Bilingual(zh: "日期", en: "Date")]
  }

  private static let everybody = [
    Signatory(Bilingual(zh: "总监票人", en: "Chief scrutineer"), []),
    Signatory(Bilingual(zh: "监票人", en: "Scrutineers"), []),
    Signatory(Bilingual(zh: "计票人", en: "Tally clerks"), []),
  ]

  private static func line(_ signatory: Signatory) -> Bilingual {
    guard !signatory.names.isEmpty else { return signatory.role }
    return Bilingual(
      zh: "\(signatory.role.chinese)（\(signatory.names.joined(separator: "、"))）",
      en: "\(signatory.role.english) (\(signatory.names.joined(separator: ", ")))")
  }
}
