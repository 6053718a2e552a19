import Diagnostics

extension Diagnostic {
  /// Of rubrics and sessions alike.
  static func unsupportedVersion(_ version: String, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .unsupportedVersion, zh: "语言版本\(version)无法识别，本程序只支持语言版本1。",
      en: "Language version \(version) is not known; this program knows version 1.", at: spot)
  }
}
