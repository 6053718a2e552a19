import Diagnostics
import ExactArithmetic
import RubricSyntax

/// Every form has a scale or levels, not both; a scale runs upwards in steps that end on its
/// highest mark.
enum ScalesAreSound: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.forms.flatMap { form -> [Diagnostic] in
      let isMissing =
        form.kind.needsScale && form.scales.isEmpty && form.levels.isEmpty
        && !rubric.tree.isIncomplete
      return isMissing ? [missing(form)] : problems(of: form)
    }
  }

  /// What is wrong with the scale that a form has.
  static func problems(of form: FormDraft) -> [Diagnostic] {
    if let scale = form.scales.first, let levels = form.firstLevelsSpot {
      return [both(scale.spot, levels)]
    }
    let own = form.scaledMembers.compactMap(\.scale)
    let all = [form.scale].compactMap { $0 } + own
    return all.flatMap { shareProblems($0, on: form) + sound($0) } + withoutScale(form)
      + withoutLevels(form)
  }

  /// Criteria without levels where others have some and the form has none for all.
  private static func withoutLevels(_ form: FormDraft) -> [Diagnostic] {
    // A list that belongs to no criterion was reported.
    guard form.levelsSpot == nil, form.hasOwnLevels, !form.hasLostLevels else { return [] }
    return form.criteria.filter { $0.levels == nil }.map { criterion in
      let name = criterion.name.text
      return Diagnostic(
        .scaleMissing, zh: "指标“\(name)”没有票面等次，而其他指标有。",
        en: "The criterion \"\(name)\" has no levels, while others have some.",
        at: criterion.spot,
        help: [
          Bilingual(
            zh: "请加，如：指标“\(name)”的票面等次：“好”为100%；“差”为0%。其余指标相同的，写：票面等次：…",
            en:
              "Add, for instance: Criterion \"\(name)\", levels: \"好\" 100%; \"差\" 0%. Where all others have the same, write: Levels: …"
          )
        ])
    }
  }

  /// Percentages are entered by the office, and so finely that they can be kept.
  private static func shareProblems(
    _ scale: Placed<PointScale>, on form: FormDraft
  ) -> [Diagnostic] {
    guard scale.value.kind == .share else { return [] }
    if form.kind != .checklist {
      return [
        Diagnostic(
          .scaleUnsound, zh: "百分比的评分范围只用于登记表；\(form.kind.name.chinese)打的是分。",
          en:
            "Only a checklist form has a scale in percent; marks on a \(form.kind.name.english) are points.",
          at: scale.spot,
          help: [
            Bilingual(
              zh: "请写，如：从0到100分，整数计分。",
              en: "Write, for instance: from 0 to 100 points, whole points.")
          ])
      ]
    }
    guard let places = scale.value.step.decimalPlaces, places > 6 else { return [] }
    return [
      Diagnostic(
        .scaleUnsound, zh: "百分比每档最细到0.0001%。", en: "The finest step of a percentage is 0.0001%.",
        at: scale.spot)
    ]
  }

  /// Criteria without a scale where others have one and the form has none for all.
  private static func withoutScale(_ form: FormDraft) -> [Diagnostic] {
    guard form.scale == nil, form.criteria.contains(where: { $0.scale != nil }) else { return [] }
    return form.criteria.filter { $0.scale == nil }.map { criterion in
      Diagnostic(
        .scaleMissing, zh: "指标“\(criterion.name.text)”没有评分范围，而其他指标有。",
        en: "The criterion \"\(criterion.name.text)\" has no scale, while others have one.",
        at: criterion.spot,
        help: [
          Bilingual(
            zh: "请在它后面加，如：从0到10分，整数计分。",
            en: "Add behind it, for instance: from 0 to 10 points, whole points.")
        ])
    }
  }

  private static func missing(_ form: FormDraft) -> Diagnostic {
    Diagnostic(
      .scaleMissing, zh: "“\(form.name.text)”没有规定评分范围，也没有票面等次。",
      en: "\"\(form.name.text)\" has neither a scale nor levels.", at: form.spot,
      help: [
        Bilingual(
          zh: "请加：评分范围：从0到100分，整数计分。（或：票面等次：“满意”为100%；“不满意”为0%。）",
          en:
            "Add: Scale: from 0 to 100 points, whole points. (or: Levels: \"满意\" 100%; \"不满意\" 0%.)"
        )
      ])
  }

  private static func both(_ scale: Spot, _ levels: Spot) -> Diagnostic {
    Diagnostic(
      .scaleUnsound, zh: "一张表只能有评分范围或票面等次，不能两样都有。",
      en: "A form has a scale or levels, not both.", at: levels,
      cause: Diagnostic.Cause(Bilingual(zh: "评分范围", en: "the scale"), at: scale.place))
  }

  static func sound(_ placed: Placed<PointScale>) -> [Diagnostic] {
    let scale = placed.value
    if scale.lowest >= scale.highest {
      return [
        Diagnostic(
          .scaleUnsound,
          zh: "评分范围从\(scale.figure(scale.lowest))到\(scale.figure(scale.highest))，最高应大于最低。",
          en:
            "The scale runs from \(scale.figure(scale.lowest)) to \(scale.figure(scale.highest)); its highest mark has to be above its lowest.",
          at: placed.spot)
      ]
    }
    if scale.step.isZero {
      return [
        Diagnostic(
          .scaleUnsound, zh: "每档应大于\(scale.kind.zero.chinese)。",
          en: "The steps have to be larger than \(scale.kind.zero.english).",
          at: placed.spot)
      ]
    }
    return ((scale.highest - scale.lowest) / scale.step).isWhole ? [] : [missed(scale, placed.spot)]
  }

  /// The steps do not end on the highest mark.
  private static func missed(_ scale: PointScale, _ spot: Spot) -> Diagnostic {
    let (low, high) = (scale.figure(scale.lowest), scale.figure(scale.highest))
    let step = scale.amount(scale.step).chinese
    let sample = scale.amount(Rational(1, over: scale.kind == .share ? 200 : 2))
    return Diagnostic(
      .scaleUnsound, zh: "从\(low)起每档\(step)，到不了\(scale.amount(scale.highest).chinese)。",
      en: "Steps of \(scale.figure(scale.step)) from \(low) do not reach \(high).", at: spot,
      help: [
        Bilingual(
          zh: "请改每档，如：每档\(sample.chinese)；或改最高的数。",
          en: "Change the step, as in: in steps of \(sample.english); or change the highest mark.")
      ])
  }
}

extension FormKind {
  /// Whether it has to be said what a mark may be: a level or points.
  var needsScale: Bool {
    switch self {
    case .ballot, .feedback, .tally, .ledger: true
    case .checklist, .adjustment: false
    }
  }
}
