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
  var forms: [FormDraft] = []
  var components: [QuantityDraft] = []
  var finalScore: QuantityDraft?
  var gradings: [GradingDraft] = []
  var ranking: RankingDraft?
  var publication: Publication?
  var examples: [Example] = []

  /// The whole file, for what is missing in it: the end of its opening sentence.
  var opening: Spot {
    let sentence = tree.root.first(.opening)
    return Spot(sentence.map(tree.place(of:)) ?? .file(tree.source.file))
  }

  func quantity(_ reference: QuantityReference) -> QuantityDraft? {
    switch reference {
    case .component(let index): components[index]
    case .finalScore: finalScore
    }
  }
}

struct FormDraft {
  let kind: Form.Kind
  let name: Name
  let spot: Spot
  var criteria: [CriterionDraft] = []
  var criteriaSpot: Spot?
  var levels: [LevelDraft] = []
  var levelsSpot: Spot?
  var scale: Placed<PointScale>?
  var floor: Placed<Rational>?
  var ceiling: Placed<Rational>?
  var cases: [MarkCase: Placed<TreatmentDraft>] = [:]

  var dimensions: [Dimension] {
    kind.dimensions + (criteria.isEmpty ? [] : [.criterion])
  }
}

struct CriterionDraft {
  let name: Name
  let weight: Rational?
  let spot: Spot
}

struct LevelDraft {
  let name: Name
  let value: Amount?
  let isAbstention: Bool
  let spot: Spot
}

/// A treatment as written: not every one makes sense for every case.
struct TreatmentDraft {
  enum Kind: Hashable {
    case plain(Keyword)
    case countsAsPoints(Rational)
    case countsAsLevel(String)
  }

  let kind: Kind
}

struct QuantityDraft {
  enum Start {
    case form(Int)
    case terms([TermDraft])
  }

  let name: Name
  let role: Quantity.Role
  let spot: Spot
  /// Whether its maximum is marked as chosen.
  var isChosen = false
  var start: Start?
  /// How many components there were when it took the sum of all of them.
  var componentsSummed: Int?
  var steps: [Placed<Step>] = []
  var ladderSpot: Spot?
  /// The steps with their types, once they have been worked out without an error.
  var typed: TypedLadder?
}

extension QuantityDraft {
  /// How a sentence speaks of it: components by the name that the rubric gives them.
  var mention: Bilingual {
    role == .finalScore
      ? Bilingual(zh: name[.chinese], en: "the final score")
      : Bilingual(zh: "“\(name.text)”", en: "\"\(name.text)\"")
  }
}

struct TermDraft {
  let operand: Quantity.Term.Operand
  let factor: Amount?
  let isSubtracted: Bool
  let spot: Spot
}

struct TypedLadder {
  let start: Quantity.Start
  let steps: [PlacedStep]
  let type: ValueType
}

struct GradingDraft {
  let name: Name
  let quantity: QuantityReference
  let bands: [BandDraft]
  let spot: Spot
}

struct BandDraft {
  let ends: [BoundDraft]
  let grade: Name
  let spot: Spot
}

/// `90 points or more`, `below 60`: one end of a band.
struct BoundDraft {
  let amount: Amount
  let isLower: Bool
  let isIncluded: Bool
  let spot: Spot
}

struct RankingDraft {
  let quantity: QuantityReference
  let isWithinCategories: Bool
  let isLowestFirst: Bool
  let spot: Spot
  var numbering: RankNumbering?
  var tieBreaks: [Placed<TieBreak>] = []
  /// Whether a tie-break could not be resolved and is not among them.
  var hasUnknownTieBreak = false
}
