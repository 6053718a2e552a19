public import Diagnostics
public import RubricModel

/// A blank ballot (测评票) or answer sheet to print. A ballot names nobody: it has room for the
/// number that the tally clerks give it, and a stub may carry a running number. An answer has room
/// for its deputy.
public struct BallotPaper: Sendable {
  public let title: Bilingual
  /// Body, place and date of the meeting.
  public let meeting: [String]
  public let form: Name
  /// What is written besides the table, because a file of the form demands it of every row.
  public let field: Field
  /// The number that each ballot states, where the form asks for one.
  public let statedField: Field?
  public let instructions: [Bilingual]
  /// The head of the column of units, or of items where these are appraised.
  public let unitHead: Bilingual
  /// The heads of the columns behind the name of the unit.
  public let columns: [Bilingual]
  /// The unit of each row; without a name where the voter writes it.
  public let units: [Name]
  /// Whether the rows are counted, or stand for suggestions whose number the deputy writes.
  public let isNumbered: Bool
  /// Groups of voters, to tick one.
  public let groups: [Name]
  /// Whether a cell is ticked and not written into.
  public let isTicked: Bool

  /// All boxes above the table.
  var fields: [Field] { [field] + [statedField].compactMap(\.self) }

  /// A box to write into.
  public struct Field: Sendable {
    public let head: Bilingual
    /// Who fills it in, where that is not the voter.
    public let remark: Bilingual?

    /// Keying, comparing and looking up go by the number; it is given when nobody can tell any
    /// more whose ballot it is.
    static let number = Field(
      head: Bilingual(zh: "票号", en: "No."),
      remark: Bilingual(zh: "收票后由计票人编写", en: "given by the tally clerks once the ballots are in"))
    static let deputy = Field(head: Bilingual(zh: "代表", en: "Deputy"), remark: nil)
  }

  public init(_ form: Form, of rubric: Rubric, _ session: Session) {
    title = (session.title ?? rubric.title).bilingual
    meeting = [session.body, session.venue, session.date].compactMap { $0 }
    self.form = form.name
    field = form.kind == .feedback ? .deputy : .number
    statedField = form.factor.flatMap { number in
      number.isOfBallot ? Field(head: number.name.bilingual, remark: nil) : nil
    }
    instructions = FormInstructions.lines(
      for: form, of: rubric.subject, numbers: rubric.sharedNumbers(in: session.counts).values)
    isNumbered = form.kind == .ballot
    units =
      isNumbered
      ? rubric.units(session.units, on: form).map(\.name)
      : Array(repeating: Name(""), count: Self.linesForAnswers)
    groups = form.groups.map(\.name)
    isTicked = form.scale.levels != nil && form.criteria.isEmpty
    columns = Self.columns(of: form)
    let word = rubric.subject.word
    unitHead = Bilingual(zh: word.chinese, en: word.english.capitalizedFirst)
  }

  /// The heads of the first two columns.
  var numberHead: Bilingual {
    isNumbered ? Bilingual(zh: "序号", en: "No.") : Bilingual(zh: "建议编号", en: "Suggestion")
  }

  /// A deputy rarely has more suggestions in a year.
  private static let linesForAnswers = 8

  /// A column for each level; with criteria a column for each of them.
  private static func columns(of form: Form) -> [Bilingual] {
    let names =
      form.criteria.isEmpty
      ? (form.scale.levels ?? []).map(\.name.bilingual) : form.criteria.map(\.name.bilingual)
    let marks = names.isEmpty ? [Bilingual(zh: "得分", en: "Mark")] : names
    return form.treatments.outsideBounds == .demandReason
      ? marks + [Bilingual(zh: "理由", en: "Reason")] : marks
  }
}
