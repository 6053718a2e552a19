/// Shapes of a picture that is as wide as the sheet, in units of which 720 are its width.
struct ChartPicture {
  static let width = Length(720)

  let height: Length
  /// The rows of the chart that it shows.
  let rows: Range<Int>
  let shapes: [Markup]

  enum Anchor: String {
    case start, middle, end
  }

  /// A part of a bar, with what is told when a pointer rests on it.
  static func rectangle(
    x: Length, y: Length, width: Length, height: Length, fill: Int, told: String? = nil
  ) -> Markup {
    Markup(
      "rect",
      [
        "x": x.text, "y": y.text, "width": width.text, "height": height.text,
        "fill": ChartFill.paint(fill), "stroke": ChartFill.outline, "stroke-width": "0.75",
      ], told.map { Markup("title", [:], Markup($0)) } ?? .nothing)
  }

  static func line(from: (x: Length, y: Length), to: (x: Length, y: Length), kind: StaticString)
    -> Markup
  {
    Markup(
      "line",
      [
        "class": "\(kind)", "x1": from.x.text, "y1": from.y.text, "x2": to.x.text, "y2": to.y.text,
      ])
  }

  static func text(
    _ text: String, x: Length, y: Length, size: Int, anchor: Anchor = .start, bold: Bool = false,
    lang: String? = nil
  ) -> Markup {
    Markup(
      "text",
      [
        "x": x.text, "y": y.text, "font-size": "\(size)",
        "text-anchor": anchor == .start ? nil : anchor.rawValue,
        "font-weight": bold ? "bold" : nil, "lang": lang,
      ], Markup(text))
  }

  /// Writing on a part of a bar.
  static func text(_ text: String, on fill: Int, middle: Length, y: Length, size: Int) -> Markup {
    let rim = ChartFill.isPatterned(fill)
    return Markup(
      "text",
      [
        "x": middle.text, "y": y.text, "font-size": "\(size)", "text-anchor": "middle",
        "fill": ChartFill.ink(fill), "stroke": rim ? "#ffffff" : nil,
        "stroke-width": rim ? "4" : nil, "stroke-linejoin": rim ? "round" : nil,
        "paint-order": rim ? "stroke" : nil,
      ], Markup(text))
  }
}
