import Diagnostics
import Differences
import Reconciliation
import Reports

/// What two results or rubrics have not in common.
struct DiffReport {
  let paths: [String]
  let figures: [FigureDifference]
  /// How files were read, and what was decided on them.
  let inputs: [InputDifference]
  let materials: [MaterialDifference]
  /// Of two sealed packages; nil where one of them is none.
  var sealNumbers: (first: String, second: String)?

  /// Whether there is nothing to tell at all.
  private var isEqual: Bool {
    isSame && materials.isEmpty && sealNumbers.map { $0.first == $0.second } ?? true
  }

  /// Another spelling of the same materials is no difference of what they say.
  var isSame: Bool {
    figures.isEmpty && inputs.allSatisfy(\.isSpelling)
      && materials.allSatisfy { if case .spelling = $0.kind { true } else { false } }
  }

  private static let none = Bilingual(zh: "无", en: "none")
  /// Cells of one file that are listed; all stand in the JSON.
  private static let mostCells = 50

  // MARK: Text

  func text(_ language: Language) -> String {
    if isEqual { return Bilingual(zh: "没有不同。\n", en: "no difference.\n")[language] }
    let heads = [
      Bilingual(
        zh: "数字有\(figures.count)处不同：",
        en: "\(EnglishCount.text(figures.count, "figure")) with another value:"),
      Bilingual(
        zh: "文件的读法和对它们的决定：", en: "how files were read, and what was decided on them:"),
      Bilingual(zh: "材料的不同：", en: "what differs in the materials:"),
    ].map { $0[language] }
    let figureLines = figures.map { line(of: $0, language) }
    let inputLines = inputs.map { line(of: $0, language) }
    let materialLines = materials.flatMap { lines(of: $0, language) }
    let parts = zip(heads, [figureLines, inputLines, materialLines]).flatMap { head, lines in
      lines.isEmpty ? [] : [head] + lines
    }
    return (opening(language) + parts).map { $0 + "\n" }.joined()
  }

  /// That nothing counts differently although not every byte is the same, and under which numbers.
  private func opening(_ language: Language) -> [String] {
    let same =
      materials.isEmpty
      ? Bilingual(zh: "数字和材料都没有不同。", en: "Neither figures nor materials differ.")
      : Bilingual(
        zh: "数字没有不同，材料只是写法不同。",
        en: "No figure differs; the materials are only written differently.")
    let numbers = sealNumbers.flatMap { numbers in
      numbers.first == numbers.second
        ? nil
        : Bilingual(
          zh: "封存号不同：\(numbers.first) → \(numbers.second)",
          en: "other seal numbers: \(numbers.first) → \(numbers.second)")
    }
    return [isSame ? same : nil, numbers].compactMap { $0?[language] }
  }

  private func line(of difference: InputDifference, _ language: Language) -> String {
    let values = [difference.first, difference.second].map { $0 ?? Self.none[language] }
    let comma = Bilingual(zh: "，", en: ", ")[language]
    return
      "  \(difference.file)\(comma)\(difference.about[language])　\(values[0]) → \(values[1])"
  }

  private func line(of difference: FigureDifference, _ language: Language) -> String {
    let values = [difference.first, difference.second].map { $0 ?? Self.none[language] }
    return "  \(difference.figure.label[language])　\(values[0]) → \(values[1])"
  }

  private func lines(of difference: MaterialDifference, _ language: Language) -> [String] {
    let name = "  \(difference.name)"
    let colon = Bilingual(zh: "：", en: ": ")[language]
    func said(_ chinese: String, _ english: String) -> [String] {
      [name + colon + Bilingual(zh: chinese, en: english)[language]]
    }
    switch difference.kind {
    case .onlyFirst: return said("只有第一个有", "only the first has it")
    case .onlySecond: return said("只有第二个有", "only the second has it")
    case .spelling: return said("写法不同，意思相同", "written differently, with the same meaning")
    case .lines(let lines): return [name] + lines.map { "    \($0)" }
    case .cells(let cells) where cells.isEmpty:
      return said("内容不同，无法逐格比较", "different, and not to be compared cell by cell")
    case .cells(let cells):
      let shown = cells.prefix(Self.mostCells).map { cell in
        "    \(cell.name.label[language])　\(cell.first.text[language]) → \(cell.second.text[language])"
      }
      let rest = cells.count - shown.count
      let more = Bilingual(zh: "    另有\(rest)格", en: "    and \(rest) more")[language]
      return [name] + shown + (rest > 0 ? [more] : [])
    }
  }

  // MARK: JSON

  /// As `appraise.diff/1`. Members are added, never renamed.
  func json(_ language: Language) -> String {
    JSONValue.object(
      [
        ("schema", .text("appraise.diff/1")), ("first", .text(paths[0])),
        ("second", .text(paths[1])), ("same", .bool(isSame)),
      ] + (sealNumbers.map { [("sealNumbers", .list([.text($0.first), .text($0.second)]))] } ?? [])
        + [
          ("figures", .list(figures.map { value(of: $0, language) })),
          ("inputs", .list(inputs.map { value(of: $0, language) })),
          ("materials", .list(materials.map(value))),
        ]
    ).text() + "\n"
  }

  private func value(of difference: FigureDifference, _ language: Language) -> JSONValue {
    var members: [(String, JSONValue)] = []
    if let unit = difference.figure.unit { members.append(("unit", .text(unit))) }
    members += [
      ("figure", .text(difference.figure.name[language])), ("path", .text(difference.figure.path)),
    ]
    if let first = difference.first { members.append(("first", .text(first))) }
    if let second = difference.second { members.append(("second", .text(second))) }
    return .object(members)
  }

  private func value(of difference: InputDifference, _ language: Language) -> JSONValue {
    .object(
      [("file", .text(difference.file)), ("about", .text(difference.about[language]))]
        + [("first", difference.first), ("second", difference.second)].compactMap { name, value in
          value.map { (name, .text($0)) }
        })
  }

  private func value(of difference: MaterialDifference) -> JSONValue {
    let file = [("file", JSONValue.text(difference.name))]
    switch difference.kind {
    case .onlyFirst: return .object(file + [("change", .text("only first"))])
    case .onlySecond: return .object(file + [("change", .text("only second"))])
    case .spelling: return .object(file + [("change", .text("spelling"))])
    case .lines(let lines):
      return .object(
        file + [("change", .text("lines")), ("lines", .list(lines.map { .text($0) }))])
    case .cells(let cells):
      return .object(
        file + [("change", .text("cells")), ("cells", .list(cells.map(value)))])
    }
  }

  private func value(of cell: Difference) -> JSONValue {
    let about = NamePart.all.filter { !cell.name[$0].isEmpty }.map { part in
      (part.name.english, JSONValue.text(cell.name[part]))
    }
    return .object([
      ("about", .object(about)), ("first", .text(cell.first.text.english)),
      ("second", .text(cell.second.text.english)),
    ])
  }
}
