import Diagnostics
import ExactArithmetic
import RubricSyntax
import Rules

// What the text says, before anybody has checked that it is complete and makes sense. A draft may
// lack anything; the checked types may not.

struct RubricDraft {
  let tree: SyntaxTree
  var title: Name?
  var edition: String?
  var fullScore: Placed<Rational>?
  var subject: Rubric.Subject?
  /// The categories of units, and where they are listed.
  var categories: [Name] = []
  var categoriesSpot: Spot?
  var vote: VoteDraft?
  /// Numbers of the meeting that all units share.
  var sharedNumbers: [SharedNumber] = []
  var forms: [FormDraft] = []
  var tables: [TableDraft] = []
  /// Rates, figures, components and the final score, in the order of the text.
  var quantities: [QuantityDraft] = []
  var gradings: [GradingDraft] = []
  var ranking: RankingDraft?
  var publications: [Publication] = []
  /// Where all scores are published under the name of rates.
  var ratesPublished: [Int: Spot] = [:]
  var examples: [Example] = []
  /// Its lists of conditions, once the quantities have their types.
  private(set) var conditionLists: [ConditionList] = []

  mutating func listConditions() { conditionLists = ConditionList.all(in: self) }

  /// The whole file, for what is missing in it: the end of its opening sentence.
  var opening: Spot {
    let sentence = tree.root.first(.opening)
    return Spot(sentence.map(tree.place(of:)) ?? .file(tree.source.file))
  }

  /// The rules about rows that name a role.
  var roleRules: [RowEntry] {
    forms.flatMap { form -> [RowEntry] in
      let rules = form.leavesOut.map(\.value) + form.suggestionWeights.compactMap(\.value.whenSaid)
      return rules.flatMap(\.entries)
    }.filter { $0.column == .role }
  }

  /// Indices of the parts of the final score.
  var components: [Int] { quantities.indices.filter { quantities[$0].isComponent } }

  var finalScore: Int? { quantities.firstIndex { $0.role == .finalScore } }

  var componentDrafts: [QuantityDraft] { quantities.filter(\.isComponent) }
  var finalDraft: QuantityDraft? { quantities.first { $0.role == .finalScore } }

  /// The quantity that has the name of a line of a checklist, once a sentence goes by it.
  func quantity(ofLine line: Quantity.Term.Operand) -> Int? {
    quantities.firstIndex { $0.line == line }
  }

  /// A line of a checklist where the quantity is no more than that.
  func lineBehind(_ figure: Quantity.Term.Operand) -> Quantity.Term.Operand {
    figure.quantity.flatMap { quantities[$0].line } ?? figure
  }
}

struct VoteDraft {
  let conditions: [VoteCondition]
  let spot: Spot
}

struct FormDraft {
  let kind: FormKind
  let name: Name
  let spot: Spot
  var criteria: [MemberDraft] = []
  var groups: [MemberDraft] = []
  var rounds: [MemberDraft] = []
  var items: [MemberDraft] = []
  /// Where each list of members stands.
  var memberSpots: [Dimension: Spot] = [:]
  /// All lists of levels one behind the other, in the order of the text.
  var levels: [LevelDraft] = []
  var levelsSpot: Spot?
  /// Those that hold where a criterion has none of its own.
  var commonLevels = 0..<0
  var sites: Spot?
  var scale: Placed<PointScale>?
  var floor: Placed<Rational>?
  var ceiling: Placed<Rational>?
  var cases: [MarkCase: Placed<TreatmentDraft>] = [:]
  var ballotRules: BallotRulesDraft?
  var leavesOut: [Placed<RowEntries>] = []
  var leaveOutSpot: Spot?
  var suggestionWeights: [Placed<SuggestionWeight>] = []
  var suggestionWeightsSpot: Spot?
  /// Those that it is for, by their index; empty where it is for all.
  var categories: [Placed<Int>] = []
  var categoriesSpot: Spot?
  /// What its members weigh for the units of some categories.
  var categoryWeights: [Placed<CategoryWeights>] = []
  /// Whether a name in these is not known or stands twice; it was reported.
  var hasFaultyWeights = false
  var factor: Placed<CarriedNumber>?
  /// Whether its scale is one of points.
  var factorHasUnit = false
  var rowTotal: Placed<RowTotal>?
  var rowRules: [Placed<RowRule>] = []
  var rowRulesSpot: Spot?
  /// Whether a line of it was read; if not, nothing is said of it but its name.
  var hasLine = false
  /// Whether a line of it could not be read; it was reported.
  var hasUnknownLine = false

  var dimensions: [Dimension] {
    kind.dimensions
      + [Dimension.round, .item, .criterion, .group].filter { !members(of: $0).isEmpty }
  }

  func members(of dimension: Dimension) -> [MemberDraft] {
    switch dimension {
    case .criterion: criteria
    case .group: groups
    case .round: rounds
    case .item: items
    case .rater, .deputy, .suggestion, .entry, .unit: []
    }
  }

  /// The dimension whose members may have scales of their own.
  var scaledDimension: Dimension { kind == .checklist ? .item : .criterion }
  var scaledMembers: [MemberDraft] { members(of: scaledDimension) }

  /// The scale of a criterion or line; that of the form where it has none of its own.
  func scale(ofMember index: Int) -> Placed<PointScale>? {
    let members = scaledMembers
    return members.indices.contains(index) ? members[index].scale ?? scale : scale
  }

  /// All scales that marks on it may have.
  var scales: [Placed<PointScale>] {
    let members = scaledMembers
    return members.isEmpty
      ? [scale].compactMap { $0 } : members.indices.compactMap(scale(ofMember:))
  }
}

extension FormDraft {
  /// Whether a ballot's number says who has voted.
  var tellsVoters: Bool {
    guard kind == .ballot else { return false }
    if case .plain(.notChecked) = cases[.duplicate]?.value.kind { return false }
    return true
  }
}

struct MemberDraft {
  let name: Name
  let weight: Rational?
  var scale: Placed<PointScale>?
  /// Its own among the levels of the form.
  var levels: Placed<Range<Int>>?
  let spot: Spot

  init(name: Name, weight: Rational?, scale: Placed<PointScale>?, spot: Spot) {
    self.name = name
    self.weight = weight
    self.scale = scale
    self.spot = spot
  }
}

struct LevelDraft {
  let name: Name
  let value: Amount?
  let isAbstention: Bool
  let isVoid: Bool
  let spot: Spot
}

/// A treatment as written: not every one makes sense for every case.
struct TreatmentDraft {
  enum Kind: Hashable {
    case plain(Keyword)
    case countsAsPoints(Rational)
    case countsAsShare(Rational)
    case countsAsLevel(String)
  }

  let kind: Kind
  /// The case that it is written for.
  var markCase: Keyword?
  /// Whether its sentence says where it comes from: then it is meant.
  var hasOrigin = false
}

struct BallotRulesDraft {
  let rules: [Placed<BallotClause>]
  let otherwise: Placed<TreatmentDraft>
  let spot: Spot
}

struct TableDraft {
  enum Kind {
    case bands([BandDraft])
    case line([Placed<(at: Amount, value: Amount)>])
    case places([Placed<PlaceTable.Row>], tied: Placed<TiedPlaces>?)
  }

  let name: Name
  let kind: Kind
  let spot: Spot
  /// What a line table does outside of its ends.
  var outside: Placed<TreatmentDraft>?
}

struct QuantityDraft {
  enum Start {
    case marks(MarkSelection)
    case terms([TermDraft])
    case figures(FigureListDraft)
    case cases([ValueRule])
  }

  let name: Name
  let role: Quantity.Role
  let spot: Spot
  /// Whether its maximum is marked as chosen.
  var isChosen = false
  /// Whether its heading says that deductions may take more than it is worth.
  var mayGoBelowZero = false
  /// The line of a checklist that it is, under its name: no article of its own makes it.
  var line: Quantity.Term.Operand?
  var start: Start?
  /// The figures that it makes one, also where steps do that.
  var figures: FigureListDraft?
  /// How many components there were when it took the sum of all of them.
  var componentsSummed: Int?
  var steps: [Placed<Step>] = []
  var ladderSpot: Spot?
  /// Whether a step could not be made sense of; it was reported.
  var hasUnknownStep = false
  /// Whether its cases ask for ranks or grades.
  var asksResults = false
  /// The steps with their types, once they have been worked out without an error.
  var typed: TypedLadder?

  var isComponent: Bool {
    if case .component = role { true } else { false }
  }
}

extension QuantityDraft.Start {
  /// The figures and numbers that it begins with, those that decide between cases aside.
  var operands: [Quantity.Term.Operand] {
    switch self {
    case .terms(let terms): terms.flatMap { [$0.operand, $0.factor].compactMap(\.self) }
    case .figures(let list): list.figures.map(\.value)
    case .marks, .cases: []
    }
  }
}

extension QuantityDraft {
  /// The marks that it starts from.
  var selection: MarkSelection? {
    if case .marks(let selection)? = start { selection } else { nil }
  }

  /// The form that its marks come from.
  var form: Int? { selection?.form }

  /// How a sentence speaks of it: by the name that the rubric gives it.
  var mention: Bilingual {
    role == .finalScore
      ? Bilingual(zh: name[.chinese], en: "the final score")
      : Bilingual(zh: "“\(name.text)”", en: "\"\(name.text)\"")
  }
}

struct TermDraft {
  let operand: Quantity.Term.Operand
  let factor: Quantity.Term.Operand?
  let isSubtracted: Bool
  let whenEmpty: EmptyTreatment?
  /// Whether it is said that there is no sum where it has no value.
  let saysSumIsEmpty: Bool
  /// Whether it is one of several figures of which the mean or an end is taken.
  var isOfFigures = false
  let spot: Spot
}

struct TypedLadder {
  let start: Quantity.Start
  /// What the values are before the first step.
  let startsAs: ValueKind
  let steps: [PlacedStep]
  let type: ValueType
  /// The categories whose units have it, where all others lack it; nil where that cannot be told,
  /// or nobody lacks it.
  var categoriesHaving: [Int]?
}

struct GradingDraft {
  enum Method {
    case bands(of: Int, [BandDraft])
    case rules([GradeRule])
  }

  let name: Name
  let method: Method
  let spot: Spot
  /// Whether an item of it could not be made sense of: it may have more grades.
  var hasUnknownItem = false

  var grades: [Name] {
    switch method {
    case .bands(_, let bands): bands.map(\.grade)
    case .rules(let rules): rules.flatMap(\.gives.grades)
    }
  }
}

/// A row of a band table or of a grading by bands.
struct BandDraft {
  let ends: [BoundDraft]
  /// The grade; empty in a table of values.
  let grade: Name
  /// The value of a row of a table.
  let value: Amount?
  let spot: Spot
}

/// `90 points or more`, `below 60`: one end of a band.
struct BoundDraft {
  let bound: Bound
  let spot: Spot

  var amount: Amount { bound.amount }
}

struct RankingDraft {
  let quantity: Int
  let isWithinCategories: Bool
  let isLowestFirst: Bool
  let spot: Spot
  var notRanked: [RankingRule] = []
  var behindOthers: [RankingRule] = []
  var gradeOrder: GradeOrder?
  let gradingsBefore: Int
  var numbering: RankNumbering?
  var tieBreaks: [Placed<TieBreak>] = []
  /// Criteria among the tie-breaks, with the form that they are of.
  var criteria: [Placed<(form: Int, name: String)>] = []
  /// Numbers of marks among the tie-breaks.
  var counts: [Placed<RankedCount>] = []
  /// Whether a tie-break could not be resolved and is not among them.
  var hasUnknownTieBreak = false
}
