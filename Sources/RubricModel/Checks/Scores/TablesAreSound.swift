import Diagnostics
import ExactArithmetic
import RubricSyntax

/// Tables give one value for everything that is looked up in them: no gap, no overlap, points in
/// order, ties ruled.
enum TablesAreSound: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.tables.enumerated().flatMap { index, table -> [Diagnostic] in
      let types = rubric.typesLookedUp(in: index)
      return switch table.kind {
      case .bands(let rows): bands(rows, table, types)
      case .line(let points): line(points, table, types)
      case .places(let rows, let tied): places(rows, tied, table)
      }
    }
  }

  // MARK: Bands

  private static func bands(
    _ rows: [BandDraft], _ table: TableDraft, _ types: [ValueType]
  ) -> [Diagnostic] {
    let kinds = rows.compactMap { $0.value?.kind }
    if let odd = rows.first(where: { $0.value?.kind != kinds.first }), Set(kinds).count > 1 {
      return [mixed(odd.spot)]
    }
    let first = types.first
    let problems = BandsCoverTheRange.problems(
      of: rows, type: first, at: table.spot, as: .value)
    if !problems.isEmpty { return problems }
    return types.isEmpty
      ? []
      : rows.filter { row in !types.contains { row.checked.meets($0.range) } }.map {
        neverUsed($0.spot)
      }
  }

  private static func mixed(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .tableUnsound, zh: "一张表给出的要么都是分，要么都是百分比，要么都是不带单位的数。",
      en: "What a table gives is points, shares or plain numbers throughout.", at: spot,
      help: [Bilingual(zh: "请都写分，如：190分。", en: "Write points, such as: 190 points.")])
  }

  private static func neverUsed(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .notice, .rowNeverUsed,
      Bilingual(
        zh: "这一行永远用不到：要查的数不会在这个范围。",
        en: "This row is never used: no value that is looked up can lie there."), at: spot)
  }

  // MARK: Lines

  private static func line(
    _ points: [Placed<(at: Amount, value: Amount)>], _ table: TableDraft, _ types: [ValueType]
  ) -> [Diagnostic] {
    if points.count < 2 {
      return [
        tableUnsound(
          Bilingual(zh: "插值表至少要有两个点。", en: "A line needs at least two points."),
          Bilingual(zh: "请加一项，如：当10为15分。", en: "Add an item, such as: at 10 is 15 points."),
          table.spot)
      ]
    }
    let kinds = points.map(\.value.value.kind)
    if let odd = points.first(where: { $0.value.value.kind != kinds[0] }) {
      return [mixed(odd.spot)]
    }
    for (left, right) in zip(points, points.dropFirst())
    where left.value.at.value >= right.value.at.value {
      return [
        tableUnsound(
          Bilingual(zh: "插值表各点要由小到大。", en: "The points of a line go upwards."),
          Bilingual(
            zh: "\(right.value.at.text.chinese)应大于\(left.value.at.text.chinese)。",
            en: "\(right.value.at.text.english) has to be above \(left.value.at.text.english)."),
          right.spot)
      ]
    }
    return outside(points, table, types)
  }

  private static func outside(
    _ points: [Placed<(at: Amount, value: Amount)>], _ table: TableDraft, _ types: [ValueType]
  ) -> [Diagnostic] {
    let rule = Bilingual(
      zh: "请加：越出上下限：按上下限计。（或：停止计票）",
      en: "Add: Outside bounds: moved to bound. (or: refuse)")
    guard let outside = table.outside else {
      return [
        tableUnsound(
          Bilingual(
            zh: "未规定“\(table.name.text)”两端之外如何计。",
            en: "It is not said what a value outside the ends of \"\(table.name.text)\" counts as."),
          rule, table.spot)
      ]
    }
    let fits: [TreatmentDraft.Kind] = [.plain(.movedToBound), .plain(.refuse)]
    if outside.value.markCase != .outsideBounds || !fits.contains(outside.value.kind) {
      return [
        tableUnsound(
          Bilingual(zh: "插值表只能这样规定。", en: "A line can say only this."), rule, outside.spot)
      ]
    }
    return []
  }

  // MARK: Places

  private static func places(
    _ rows: [Placed<PlaceTable.Row>], _ tied: Placed<TiedPlaces>?, _ table: TableDraft
  ) -> [Diagnostic] {
    var next: Int? = 1
    for row in rows {
      guard let due = next, row.value.first == due, row.value.last.map({ $0 >= due }) ?? true
      else { return [outOfOrder(next, row.spot)] }
      next = row.value.last.map { $0 + 1 }
    }
    var problems: [Diagnostic] = []
    if let next { problems.append(placesMissing(next, table.spot)) }
    if tied == nil { problems.append(tiesNotSaid(table.spot)) }
    return problems
  }

  private static func outOfOrder(_ due: Int?, _ spot: Spot) -> Diagnostic {
    let due = due.map(String.init)
    return tableUnsound(
      Bilingual(
        zh: due.map { "名次要从1起依次写，这里应是名次\($0)。" } ?? "“起往后”之后不能再有名次。",
        en: due.map { "Places are listed from 1 on; here rank \($0) is due." }
          ?? "Nothing stands behind \"or later\"."),
      Bilingual(
        zh: "几个名次分值相同的写：名次2到3为18分。",
        en: "Several places with the same points: rank 2 to 3 is 18 points."), spot)
  }

  private static func placesMissing(_ next: Int, _ spot: Spot) -> Diagnostic {
    tableUnsound(
      Bilingual(
        zh: "名次\(next)以后没有分值，而单位有多少个并不一定。",
        en: "Nothing is said of rank \(next) and later, and the number of units is not fixed."),
      Bilingual(
        zh: "请加：名次\(next)起往后为0分。", en: "Add: rank \(next) or later is 0 points."), spot)
  }

  private static func tiesNotSaid(_ spot: Spot) -> Diagnostic {
    tableUnsound(
      Bilingual(zh: "未规定并列的单位按哪个名次计。", en: "It is not said what tied units get."),
      Bilingual(
        zh: "请加一项：并列单位取靠前名次。（或：并列单位取各名次平均／并列单位不占位／并列单位停止计票）",
        en:
          "Add an item: tied take better place. (or: tied take mean of places / tied without gap / tied refuse)"
      ),
      spot)
  }

  private static func tableUnsound(
    _ headline: Bilingual, _ help: Bilingual, _ spot: Spot
  ) -> Diagnostic {
    Diagnostic(.error, .tableUnsound, headline, at: spot, help: [help])
  }
}

extension RubricDraft {
  /// The types of all values that are looked up in a table.
  func typesLookedUp(in table: Int) -> [ValueType] {
    quantities.flatMap { quantity -> [ValueType] in
      var before = quantity.startingType(in: self)
      return (quantity.typed?.steps ?? []).compactMap { placed in
        defer { before = placed.result }
        guard case .lookUp(let lookUp) = placed.step, lookUp.table == table else { return nil }
        return before
      }
    }
  }
}

extension QuantityDraft {
  fileprivate func startingType(in rubric: RubricDraft) -> ValueType? {
    switch start {
    case .marks(let selection)?: rubric.forms[selection.form].markType(of: selection).type
    case .terms(let terms)?: rubric.type(of: terms)
    case .figures(let list)?: rubric.type(of: list)
    case .cases?: typed?.type
    case nil: nil
    }
  }
}
