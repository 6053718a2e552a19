/// The folders at the top of a report, by who may see what lies in them.
enum ReportArea: String, CaseIterable, Sendable {
  case everybody = "public"
  case office
  /// For each unit what only the unit itself may see.
  case units

  /// Of something that lies in it, from the top of the report.
  func path(_ name: String) -> String { "\(rawValue)/\(name)" }
}
