/// How a part of a bar is filled. The fills stay apart in grey print, and the first two are the
/// furthest apart.
enum ChartFill {
  /// What `fill` says for the part of that index; they recur after the eighth.
  static func paint(_ index: Int) -> String { fills[index % fills.count].paint }

  /// The colour of writing on it.
  static func ink(_ index: Int) -> String { fills[index % fills.count].ink }

  /// Whether writing on it needs a white rim.
  static func isPatterned(_ index: Int) -> Bool {
    fills[index % fills.count].paint.hasPrefix("url")
  }

  static let outline = "#33475b"
  static let dark = "#1b1f24"

  private static let fills: [(paint: String, ink: String)] = [
    (outline, "#ffffff"), ("#c9d3dd", dark), ("url(#strokes)", dark), ("#5f7186", "#ffffff"),
    ("url(#dots)", dark), ("#ffffff", dark), ("url(#lines)", dark), ("url(#squares)", dark),
  ]

  /// The patterns, once for all pictures of a page.
  static let definitions = Markup(
    trusted: """
      <svg class="unseen" aria-hidden="true" focusable="false"><defs>
      <pattern id="strokes" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="#ffffff"/><rect width="1.5" height="5" fill="#33475b"/></pattern>
      <pattern id="dots" width="5" height="5" patternUnits="userSpaceOnUse"><rect width="5" height="5" fill="#ffffff"/><circle cx="2.5" cy="2.5" r="1" fill="#33475b"/></pattern>
      <pattern id="lines" width="4" height="4" patternUnits="userSpaceOnUse"><rect width="4" height="4" fill="#ffffff"/><rect width="4" height="1" fill="#33475b"/></pattern>
      <pattern id="squares" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#33475b"/><rect x="1" y="1" width="4" height="4" fill="#ffffff"/></pattern>
      </defs></svg>
      """)
}
