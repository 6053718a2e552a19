/// What may be typed into cells.
public struct EntryRule: Hashable, Sendable {
  public enum Allowed: Hashable, Sendable {
    /// One of a few texts, offered in a list. A program takes 255 characters for all of them, and
    /// no comma in one; others belong in cells.
    case oneOf([String])
    /// One of the texts that stand in cells.
    case oneOfCells(CellArea, sheet: SheetName)
    /// A number from one to another; with a step, one of those that the steps from the lowest
    /// reach.
    case numbers(from: CellNumber, to: CellNumber, step: CellNumber?)
    case wholeNumbers(from: Int, to: Int)
    /// Whatever makes a formula true that is written for the first cell of the area.
    case formula(String)
  }

  public let area: CellArea
  public let allowed: Allowed
  /// Shown while the cell is chosen, up to 255 characters.
  public let hint: String?
  /// Shown when something else was typed, up to 225 characters.
  public let refusal: String?
  /// Whether somebody may keep what the rule does not allow, after having been asked: a clerk types
  /// what stands on the paper.
  public let mayBeKept: Bool

  public init(
    _ area: CellArea, _ allowed: Allowed, hint: String? = nil, refusal: String? = nil,
    mayBeKept: Bool = false
  ) {
    self.mayBeKept = mayBeKept
    self.area = area
    self.allowed = allowed
    self.hint = hint
    self.refusal = refusal
  }
}

/// Cells that change colour by what they hold.
public struct Highlight: Hashable, Sendable {
  /// Each compares with a formula, such as `0`, `"对"` or `$C$4`.
  public enum Condition: Hashable, Sendable {
    case equals(String)
    /// A formula written for the first cell of the area is true.
    case holds(String)
  }

  public enum Look: Hashable, Sendable { case good, bad }

  public let area: CellArea
  public let condition: Condition
  public let look: Look

  public init(_ area: CellArea, _ condition: Condition, _ look: Look = .bad) {
    self.area = area
    self.condition = condition
    self.look = look
  }
}
