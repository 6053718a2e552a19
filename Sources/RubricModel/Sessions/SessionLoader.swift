public import Diagnostics
public import RubricSyntax

/// Tree → session. Everything that is wrong is reported at once.
public enum SessionLoader {
  public static func load(_ tree: SyntaxTree) -> Outcome<Session> {
    var reader = SessionReader(reader: Reader(tree))
    for node in tree.root.childNodes { reader.read(node) }
    let session = reader.finish()
    return Outcome(session, (tree.diagnostics + reader.reader.diagnostics).inTextOrder)
  }
}

/// Reads the sentences of a session file.
struct SessionReader {
  var reader: Reader
  private var title: Name?
  private var body: String?
  private var venue: String?
  private var date: String?
  private var rubricFile: Placed<String>?
  private var counts = MeetingCounts()
  /// Where the number of those present is said.
  private var presentSpot: Spot?
  private var units: [AppraisedUnit] = []
  private var subject: Placed<Rubric.Subject>?
  private var officials: [Keyword: [String]] = [:]
  private var dataFiles: [Session.DataFile] = []
  private var sent: [SentSheets] = []

  init(reader: Reader) {
    self.reader = reader
  }

  mutating func read(_ node: SyntaxNode) {
    switch node.kind {
    case .opening: checkVersion(node)
    case .title: once(\.title, reader.name(node), node)
    case .body: once(\.body, node.names.first?.text, node)
    case .venue: once(\.venue, node.names.first?.text, node)
    case .meetingDate: once(\.date, node.ownTokens.first { $0.kind == .date }?.text, node)
    case .rubricFile:
      let path = node.names.first?.text ?? ""
      if rubricFile == nil { rubricFile = Placed(path, at: reader.spot(node)) } else { twice(node) }
    case .meetingCount: readCount(node)
    case .meetingNumber:
      if let fact = node.first(.numberFact) { counts.noteShared(fact, reader) }
    case .unitList: readUnits(node)
    case .officials: readOfficials(node)
    case .dataFile: readDataFile(node)
    case .sentSheets: readSentSheets(node)
    default: break
    }
  }

  /// The session, once all sentences are read; nil when a part that every session needs is absent.
  mutating func finish() -> Session? {
    checkCounts()
    guard let rubricFile else {
      reader.reportUnlessIncomplete(rubricMissing())
      return nil
    }
    return Session(
      title: title, body: body, venue: venue, date: date, rubricFile: rubricFile, counts: counts,
      units: units, subject: subject,
      officials: Session.Officials(
        chiefScrutineer: officials[.chiefScrutineer] ?? [],
        scrutineers: officials[.scrutineers] ?? [], tallyClerks: officials[.tallyClerks] ?? []),
      dataFiles: dataFiles, sent: sent)
  }

  // MARK: Sentences

  private mutating func checkVersion(_ node: SyntaxNode) {
    guard let number = node.number, number.text != "1" else { return }
    reader.report(.unsupportedVersion(number.text, at: reader.spot(number)))
  }

  private mutating func once<Value>(
    _ slot: WritableKeyPath<SessionReader, Value?>, _ value: Value?, _ node: SyntaxNode
  ) {
    if self[keyPath: slot] == nil { self[keyPath: slot] = value } else { twice(node) }
  }

  private mutating func twice(_ node: SyntaxNode) {
    let words = node.tokens.first { $0.keyword != nil }?.keyword?.spelling ?? Bilingual(same: "")
    reader.report(
      Diagnostic(
        .saidTwice, zh: "“\(words.chinese)”已经写过，不能写两次。",
        en: "\"\(words.english)\" has been said before; it can be said once.", at: reader.spot(node)
      ))
  }

  private mutating func readCount(_ node: SyntaxNode) {
    guard let fact = node.first(.countFact) else { return }
    if !counts.note(fact, reader) { twice(node) }
    if fact.has(.present), fact.names.isEmpty { presentSpot = reader.spot(node) }
  }

  private mutating func readUnits(_ node: SyntaxNode) {
    guard units.isEmpty else { return twice(node) }
    subject = Placed(node.has(.items) ? .items : .units, at: reader.spot(node))
    var taken: [NameKey: Spot] = [:]
    for part in node.nodes(.item).compactMap({ $0.first(.unit) }) {
      let unit = appraisedUnit(part)
      for key in Set(unit.dataKeys) {
        if let earlier = taken[key] {
          reader.report(unitTaken(key.text, earlier: earlier, at: reader.spot(part)))
        }
        taken[key] = reader.spot(part)
      }
      units.append(unit)
    }
  }

  private func appraisedUnit(_ node: SyntaxNode) -> AppraisedUnit {
    var facts: [Keyword: String] = [:]
    for fact in node.nodes(.unitFact) {
      if let words = fact.keywords.first { facts[words] = fact.names.first?.text }
    }
    return AppraisedUnit(
      name: reader.name(node), code: facts[.code], category: facts[.category],
      ledBy: facts[.units], note: facts[.note], at: reader.spot(node).place)
  }

  private mutating func readOfficials(_ node: SyntaxNode) {
    guard let role = node.keywords.first else { return }
    if officials[role] == nil { officials[role] = node.names.map(\.text) } else { twice(node) }
  }

  private mutating func readDataFile(_ node: SyntaxNode) {
    let names = node.names.map(\.text)
    guard names.count >= 2 else { return }
    if dataFiles.contains(where: { $0.form == names[0] && $0.path == names[1] }) {
      reader.report(fileTwice(names[1], at: reader.spot(node)))
    }
    dataFiles.append(
      Session.DataFile(
        form: names[0], path: names[1], site: node.first(.fileSite)?.names.first?.text,
        spot: reader.spot(node)))
  }

  private mutating func readSentSheets(_ node: SyntaxNode) {
    guard let form = node.names.first else { return }
    let sheets = reader.sentSheets(node, of: form)
    if sent.contains(where: { $0.isOfSame(sheets) }) { return twice(node) }
    sent.append(sheets)
  }

  // MARK: Checks

  private mutating func checkCounts() {
    if let roster = counts.roster, let present = counts.present, present > roster {
      reader.report(
        Diagnostic(
          .error, .sessionUnsound, MeetingCounts.presentExceeds(present, roster: roster),
          at: presentSpot ?? Spot(.file(reader.tree.source.file)),
          help: [MeetingCounts.correctPresent]))
    }
  }

  private mutating func report(_ headline: Bilingual) {
    let opening = reader.tree.root.first(.opening).map(reader.spot)
    reader.report(
      Diagnostic(
        .error, .sessionUnsound, headline,
        at: opening ?? Spot(.file(reader.tree.source.file))))
  }

  private func rubricMissing() -> Diagnostic {
    let opening = reader.tree.root.first(.opening).map(reader.spot)
    return Diagnostic(
      .partMissing, zh: "没有写用哪个计分办法。", en: "It is not said which rubric counts this session.",
      at: opening ?? Spot(.file(reader.tree.source.file)),
      help: [
        Bilingual(zh: "请加：计分办法文件“….rubric”。", en: "Add: Rubric file \"….rubric\".")
      ])
  }

  private func fileTwice(_ path: String, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .saidTwice, zh: "文件“\(path)”写了两次，里面的票会计两次。",
      en: "The file \"\(path)\" is named twice; its ballots would count twice.", at: spot,
      help: [
        Bilingual(zh: "请删去一处，或改为另一个票箱的文件。", en: "Delete one, or name the file of the other box.")
      ])
  }

  private func unitTaken(_ name: String, earlier: Spot, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .nameTaken, zh: "“\(name)”已经是另一个单位的名称或代号。",
      en: "\"\(name)\" is the name or code of another unit already.", at: spot,
      cause: Diagnostic.Cause(Bilingual(zh: "另一个单位", en: "the other unit"), at: earlier.place))
  }
}

extension AppraisedUnit {
  /// Whether it goes by that code, or by that name in either language.
  public func isCalled(_ text: String) -> Bool { dataKeys.contains(.ignoringCase(text)) }

  /// The keys under which data files may call it.
  public var dataKeys: [NameKey] {
    name.dataKeys + (code.map { [NameKey.ignoringCase($0)] } ?? [])
  }
}

extension MeetingCounts {
  /// What is counted.
  enum Slot: CaseIterable {
    case roster, present, issued, returned
  }

  /// Nil for a keyword that is of no count.
  static func slot(of keyword: Keyword) -> Slot? {
    switch keyword {
    case .roster: .roster
    case .present: .present
    case .issued: .issued
    case .returned: .returned
    default: nil
    }
  }

  subscript(slot: Slot) -> Int? {
    get {
      switch slot {
      case .roster: roster
      case .present: present
      case .issued: issued
      case .returned: returned
      }
    }
    set {
      switch slot {
      case .roster: roster = newValue
      case .present: present = newValue
      case .issued: issued = newValue
      case .returned: returned = newValue
      }
    }
  }
}
