import Diagnostics
import RubricSyntax

/// Invalid votes are a level where somebody else has counted them. On a paper nobody chooses to be
/// void: what makes a mark void is said of its case.
enum VoidLevelsAreOfTallies: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.forms.filter { $0.kind != .tally }.flatMap { form in
      form.levels.filter(\.isVoid).map { unfit($0, on: form) }
    }
  }

  private static func unfit(_ level: LevelDraft, on form: FormDraft) -> Diagnostic {
    let (kind, name) = (form.kind.name, level.name.text)
    return Diagnostic(
      .formLineUnfit,
      zh: "\(kind.chinese)没有作无效的等次：无效票数是计票表上的一列。",
      en:
        "A \(kind.english) has no level that is void: the number of invalid votes is one of a tally.",
      at: level.spot, help: [help(name, on: form.kind)])
  }

  private static func help(_ name: String, on kind: FormKind) -> Bilingual {
    // A reply class is what the office itself has written down.
    if kind == .ledger {
      return Bilingual(
        zh: "请删去“作无效”；不该计入的行请写：不计入：答复类别“\(name)”。",
        en: "Delete \"void\"; for rows that do not count write: Leave out: class \"\(name)\".")
    }
    return Bilingual(
      zh: "请删去“\(name)”这个等次。哪些票面无效，请按情形写，如：空白：该项无效。一栏多选：该项无效。",
      en:
        "Delete the level \"\(name)\". What makes a mark void is said case by case, such as: Blank: void mark. Several marks: void mark."
    )
  }
}

extension FormDraft {
  /// A void level among those that a share is of, where the base does not have the void marks.
  func voidLevel(among levels: [Int], outsideOf base: Base) -> LevelDraft? {
    guard base == .valid || base == .expressed else { return nil }
    return levels.lazy.map { self.levels[$0] }.first(where: \.isVoid)
  }
}

extension Diagnostic {
  static func voidOutsideOf(
    _ base: Base, _ level: LevelDraft, _ code: ModelCode, at spot: Spot
  ) -> Diagnostic {
    let name = level.name.text
    return Diagnostic(
      code, zh: "“\(name)”作无效，不在\(base.name.chinese)之内，不能以它为基数。",
      en: "\"\(name)\" is void, so it is no part of what is \(base.name.english).", at: spot,
      cause: Diagnostic.Cause(
        Bilingual(zh: "“\(name)”", en: "\"\(name)\""), at: level.spot.place),
      help: [
        Bilingual(
          zh: "请写：“\(name)”占收回票数；或：“\(name)”占总件数（连无效的）。",
          en: "Write: \"\(name)\" out of returned; or: \"\(name)\" out of all rows (void ones too)."
        )
      ])
  }
}
