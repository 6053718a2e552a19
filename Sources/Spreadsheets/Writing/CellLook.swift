/// How a cell looks, apart from what is in it.
struct CellLook {
  enum Horizontal { case left, centre, right }
  enum Vertical { case top, middle, bottom }
  enum Lines { case none, around, below }

  /// Nil for what the cell has anyway, where a rule changes its look.
  var typeface: String?
  /// In points.
  var size: Int?
  /// Red, green and blue.
  var colour: UInt32?
  var isBold = false
  var isUnderlined = false
  var numberFormat: String?
  var horizontal = Horizontal.left
  var vertical = Vertical.middle
  var wraps = false
  /// Away from the line around it by a little.
  var isIndented = false
  var fill: UInt32?
  var lines = Lines.none

  init() {}

  init(_ style: CellStyle, _ typeface: Typeface) {
    self.typeface = typeface.rawValue
    size = style.size
    (horizontal, lines) = style.layout
    wraps = style.wraps
    isIndented = style.isIndented
    isBold = style.isBold
    numberFormat = style.numberFormat
    switch style {
    case .header: fill = 0xE7ECF2
    case .input, .percentInput: fill = 0xFFF9DB
    case .good: (colour, fill) = Self.good
    case .bad: (colour, fill) = Self.bad
    case .note: colour = 0x595959
    case .link:
      colour = 0x0B57D0
      isUnderlined = true
    default: break
    }
  }

  /// Of cells that change colour.
  init(_ look: Highlight.Look) {
    switch look {
    case .good: (colour, fill) = Self.good
    case .bad: (colour, fill) = Self.bad
    }
  }

  private static let good: (UInt32?, UInt32?) = (0x1B6E2D, 0xE3F3E6)
  private static let bad: (UInt32?, UInt32?) = (0xA50E0E, 0xFAD9D5)
}

extension CellStyle {
  /// In points.
  var size: Int {
    switch self {
    case .title: 18
    case .keyFigure: 14
    case .heading: 12
    case .note: 9
    default: 11
    }
  }

  var isBold: Bool {
    switch self {
    case .title, .heading, .header, .total, .keyFigure, .good, .bad: true
    default: false
    }
  }

  /// Long texts go on in the next line of their cell.
  var wraps: Bool {
    switch self {
    case .number, .percent, .total, .link, .input, .percentInput: false
    default: true
    }
  }

  /// Texts of tables, which would touch the number before them.
  var isIndented: Bool { layout.lines == .around && layout.horizontal == .left }

  fileprivate var layout: (horizontal: CellLook.Horizontal, lines: CellLook.Lines) {
    switch self {
    case .plain, .heading, .note, .typedText: (.left, .none)
    case .title, .subtitle: (.centre, .none)
    case .header, .centred, .keyFigure, .good, .bad: (.centre, .around)
    case .text, .link: (.left, .around)
    case .number, .percent, .total, .percentInput: (.right, .around)
    case .input(let places): (places == nil ? .left : .right, .around)
    case .signature: (.left, .below)
    }
  }

  fileprivate var numberFormat: String? {
    switch self {
    case .number(let places), .total(let places), .keyFigure(let places), .input(let places):
      places.map(Self.decimals)
    case .percent(let places), .percentInput(let places): Self.decimals(places) + "%"
    case .typedText: "@"
    default: nil
    }
  }

  static func decimals(_ places: Int) -> String {
    places == 0 ? "0" : "0." + String(repeating: "0", count: places)
  }
}
