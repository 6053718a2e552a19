import RubricModel
import TestSupport

/// A rubric with one form and one quantity, whose ladder is made up from a seed, and files for it.
struct RandomLadder {
  enum Kind: CaseIterable {
    case ballot
    case feedback
    case checklist
  }

  /// A combination of the members that the form lists, and the marks that are possible there.
  struct Cell {
    let members: [Dimension: Int]
    let low: Int
    let high: Int
  }

  let kind: Kind
  let cells: [Cell]
  /// Whether a mark may abstain.
  let mayBeBlank: Bool
  /// Whether every step is such that marks at the ends of their scales lead to both ends of what
  /// the quantity can be.
  private(set) var reachesItsEnds = true
  private(set) var text = ""
  private let counts: [Dimension: Int]
  /// Whether a value is a share by now.
  private var isShare = false

  init(seed: Int) {
    var numbers = SeededNumbers(seed: seed)
    kind = numbers.pick(Kind.allCases)
    mayBeBlank = numbers.once(in: 2)
    let isUneven = numbers.once(in: 2)
    var counts: [Dimension: Int] = [:]
    switch kind {
    case .ballot:
      counts[.criterion] = numbers.number(0...3)
      counts[.group] = numbers.pick([0, 0, 2])
    case .feedback:
      counts[.criterion] = numbers.number(0...2)
      counts[.round] = numbers.pick([0, 2])
    case .checklist: counts[.item] = numbers.number(1...4)
    }
    self.counts = counts.filter { $0.value > 0 }
    cells = Self.cells(self.counts, isUneven && kind != .checklist)
    let form = Self.form(kind, self.counts, cells, isUneven, mayBeBlank, &numbers)
    var steps = ladder(&numbers)
    let shared = shared(seed)
    if let shared { steps.insert(shared.step, at: steps.count - 1) }
    text = """
      评议计分办法，语言版本1。标题“随机”。评议对象：单位。\(shared?.article ?? "")
      \(form)
      数值“数”，取自“表”：\(steps.joined(separator: "；\n  "))。
      公布：“数”。
      """
  }

  // MARK: The form

  private static func cells(_ counts: [Dimension: Int], _ isUneven: Bool) -> [Cell] {
    var members: [[Dimension: Int]] = [[:]]
    for dimension in [Dimension.round, .item, .criterion, .group] {
      guard let count = counts[dimension] else { continue }
      members = members.flatMap { before in
        (0..<count).map { before.merging([dimension: $0]) { $1 } }
      }
    }
    return members.map { members in
      let shift = isUneven ? members[.criterion] ?? 0 : 0
      return Cell(members: members, low: 2 + 3 * shift, high: 10 * (1 + shift))
    }
  }

  private static func form(
    _ kind: Kind, _ counts: [Dimension: Int], _ cells: [Cell], _ isUneven: Bool,
    _ mayBeBlank: Bool, _ numbers: inout SeededNumbers
  ) -> String {
    var text = ["测评票", "反馈表", "登记表"][Kind.allCases.firstIndex(of: kind) ?? 0] + "“表”。"
    let weights = [1: ["100%"], 2: ["35%", "65%"], 3: ["1/6", "1/3", "50%"]]
    let words: [(Dimension, String)] = [
      (.criterion, "指标"), (.group, "组别"), (.round, "轮次"), (.item, "项目"),
    ]
    for (dimension, word) in words {
      guard let count = counts[dimension] else { continue }
      let isWeighted = dimension == .criterion || dimension == .group
      let list = (0..<count).map { index in
        let own = isUneven && dimension == .criterion
        return "“\(name(of: dimension, index))”" + (isWeighted ? "权重" + weights[count]![index] : "")
          + (own ? "从\(2 + 3 * index)到\(10 * (1 + index))分，整数计分" : "")
      }
      text += "\(word)：\(list.joined(separator: "；"))。"
    }
    if !(isUneven && counts[.criterion] != nil) { text += "评分范围：从2到10分，整数计分。" }
    return text + "不合评分范围：停止计票。空白：\(mayBeBlank ? "作弃权" : "停止计票")。重复：停止计票。"
      + "缺漏：\(kind == .feedback && mayBeBlank ? "作弃权" : "停止计票")。"
  }

  static func name(of dimension: Dimension, _ index: Int) -> String {
    let words: [Dimension: String] = [.criterion: "标", .group: "组", .round: "轮", .item: "项"]
    return "\(words[dimension] ?? "")\("甲乙丙丁".map(String.init)[index])"
  }

  // MARK: The ladder

  private mutating func ladder(_ numbers: inout SeededNumbers) -> [String] {
    let found: [Dimension] =
      switch kind {
      case .ballot: [.rater]
      case .feedback: [.deputy, .suggestion]
      case .checklist: []
      }
    var order = (found + counts.keys.sorted { "\($0)" < "\($1)" }).shuffled(using: &numbers)
    // Groups have voters of their own, so these come first.
    if let group = order.firstIndex(of: .group) { order.append(order.remove(at: group)) }
    var standing = Set(order)
    var steps: [String] = []
    for dimension in order {
      steps += reckoning(standing, &numbers)
      steps.append(over(dimension, &numbers))
      standing.remove(dimension)
    }
    steps += reckoning([], &numbers)
    return steps + ["不修约，显示时四舍五入，保留2位小数"]
  }

  private func amount(_ number: String) -> String { number + (isShare ? "%" : "分") }

  /// Steps that reckon with every value, or with those of one member.
  private mutating func reckoning(
    _ standing: Set<Dimension>, _ numbers: inout SeededNumbers
  ) -> [String] {
    var steps: [String] = []
    let listed = standing.filter { counts[$0] != nil }.sorted { "\($0)" < "\($1)" }
    if let dimension = listed.first, numbers.once(in: 2) {
      let words: [Dimension: String] = [
        .criterion: "指标", .group: "组别", .round: "轮次", .item: "项目",
      ]
      let member = Self.name(of: dimension, numbers.number(0...(counts[dimension]! - 1)))
      // Lines of a checklist cannot be named in a step.
      if dimension != .item {
        steps.append("\(words[dimension]!)“\(member)”乘以\(numbers.pick(["3", "0.5", "40%"]))")
      }
    }
    guard numbers.once(in: 3) else { return steps }
    switch numbers.number(0...7) {
    case 0:
      steps.append(isShare ? "乘以20分" : "乘以\(numbers.pick(["0.3", "150%", "2"]))")
      isShare = false
    case 1: steps.append("减去\(amount(numbers.pick(["3", "7.5", "40"])))")
    case 2: steps.append("除以\(numbers.pick(["4", "3", "0.8"]))")
    case 3 where !isShare:
      steps.append("除以\(numbers.pick(["40", "3"]))分")
      isShare = true
    case 4:
      steps.append("扣完为止")
    case 6 where standing.isDisjoint(with: [.deputy, .suggestion]):
      steps +=
        numbers.once(in: 2)
        ? ["扣完为止", "折算为与最高单位之比"]
        : ["折算为与\(numbers.pick(["最高", "最低"]))单位之差占高低之差的比例，全部相同计为\(numbers.pick(["0", "100"]))%"]
      isShare = true
      reachesItsEnds = false
    case 5:
      steps.append("\(numbers.pick(["超过", "低于"]))\(amount("6"))计为\(amount("5"))")
      reachesItsEnds = false
    default:
      let mode = numbers.pick(["四舍五入", "截尾", "只入不舍", "四舍六入五成双"])
      steps.append("\(mode)，保留\(numbers.number(0...2))位小数")
    }
    return steps
  }

  /// In one ladder of three a step reckons with a number of the meeting.
  private func shared(_ seed: Int) -> (article: String, step: String)? {
    guard seed % 3 == 0 else { return nil }
    if isShare { return ("公共参数“上浮”，从20%到150%，每档5%。", "乘以“上浮”") }
    let (factor, limit) = ("公共参数“系数”，从0.5到2，每档0.25。", "公共参数“限”，从3到9分，每档0.5分。")
    return [
      (factor, "乘以“系数”"), (factor, "除以“系数”"), (limit, "加上“限”"), (limit, "减去“限”乘以2"),
      (limit, "超过“限”计为“限”"), (limit, "低于“限”计为“限”"), (factor + limit, "减去“限”乘以“系数”"),
    ][seed / 3 % 7]
  }

  // MARK: Averages

  private mutating func over(
    _ dimension: Dimension, _ numbers: inout SeededNumbers
  ) -> String {
    let words: [Dimension: String] = [
      .rater: "评分人", .deputy: "代表", .suggestion: "建议", .criterion: "指标", .group: "组别",
      .round: "轮次", .item: "项目",
    ]
    let step = "汇总各\(words[dimension]!)"
    let isListed = counts[dimension] != nil
    if dimension == .round, numbers.once(in: 3) { return step + numbers.pick(["取首次", "取末次"]) }
    let isWeighted = (dimension == .criterion || dimension == .group) && numbers.once(in: 3)
    // Of one voter there is no second, of one criterion there never is.
    let second = isListed ? "取较高中位数" : "取第2低分"
    let average =
      isWeighted
      ? "取加权平均"
      : numbers.pick(["取平均分", "取中位数", "取最高分", "取最低分", "求和", "取较低中位数", second])
    if average == "取第2低分" { reachesItsEnds = false }
    let selection = isWeighted ? "" : selection(counts[dimension], &numbers)
    let value = amount(numbers.pick(["0", "6", "35"]))
    let empty = numbers.pick(["停止计票", "计为" + value, "计为" + value, "不计", "不计"])
    var part = ""
    if isListed {
      let shared =
        (isWeighted ? [] : ["不计"]) + (average == "求和" ? [] : ["权重按比例分摊", "权重按比例分摊"])
      part = "，部分空缺" + numbers.pick(["停止计票", "计为" + value, "计为" + value] + shared)
    }
    return "\(step)，\(selection)\(average)，空缺\(empty)\(part)"
  }

  /// - Parameter count: how many members the form lists; all of them cannot be dropped.
  private mutating func selection(_ count: Int?, _ numbers: inout SeededNumbers) -> String {
    guard numbers.once(in: 2) else { return "" }
    if count == nil { reachesItsEnds = false }
    let spare = (count ?? 3) - 1
    switch numbers.number(0...6) {
    case 6:
      reachesItsEnds = false
      let quorum = numbers.once(in: 2) ? "若至少2个有效分，" : ""
      let bound = numbers.pick(["超过20%", "50%以上", "30%以上"])
      let dropped = "去掉偏离\(numbers.pick(["平均分", "中位数"]))\(bound)的，"
      return quorum + (bound == "30%以上" ? "若超过2个有效分，\(dropped)否则不去分，" : dropped)
    case 5: return "只留\(numbers.number(1...3))个最\(numbers.pick(["高", "低"]))分，"
    case 0:
      let few = numbers.once(in: 2) ? "若至少2个有效分，去掉1个最低分，" : ""
      return "若至少3个有效分，去掉1个最高分和1个最低分，\(few)否则不去分，"
    case 1:
      return
        "去掉\(numbers.pick(["20", "40"]))%最高评分和10%最低评分，\(numbers.pick(["个数舍尾", count.map { $0 > 3 } ?? true ? "个数进一" : "个数舍尾"]))，"
    case 2:
      reachesItsEnds = false
      return "留最接近\(numbers.number(1...3))个，远近相同时\(numbers.pick(["全部保留", "保留较高者", "保留较低者"]))，"
    case 3: return "若\(numbers.pick(["至少", "不超过"]))2个有效分，"
    default:
      let high = numbers.number(0...min(1, spare))
      let low = numbers.number(0...min(1, spare - high))
      if high == 0, low > 0 { return "去掉\(low)个最低分，" }
      return low == 0 ? "去掉\(high)个最高分，" : "去掉\(high)个最高分和\(low)个最低分，"
    }
  }

  // MARK: Files

  /// A file with the marks of so many units by cell, each from so many voters; nil is a blank.
  /// - Parameter withBlankRows: else a row without a mark is not there, where rows are asked for none.
  func file(
    units: Int, voters: Int, withBlankRows: Bool = true,
    mark: (_ unit: Int, _ cell: Int, _ voter: Int) -> Int?
  ) -> String {
    switch kind {
    case .checklist:
      let names = cells.map { Self.name(of: .item, $0.members[.item]!) }.joined(separator: ",")
      let rows = (0..<units).map { unit in
        let marks = cells.indices.map { mark(unit, $0, 0).map(String.init) ?? "" }
        return "单位\(unit),\(marks.joined(separator: ","))"
      }
      return "单位,\(names)\n" + rows.joined(separator: "\n") + "\n"
    case .ballot, .feedback:
      let header = kind == .ballot ? "票号,单位" : "建议编号,代表,单位"
      return header + columns.map { "," + $0.word }.joined() + ",得分\n"
        + rows(units, voters, mark).filter { withBlankRows || !$0.hasSuffix(",\n") }.joined()
    }
  }

  private var columns: [(dimension: Dimension, word: String)] {
    [(.round, "轮次"), (.criterion, "指标"), (.group, "组别")].filter { counts[$0.0] != nil }
  }

  private func rows(
    _ units: Int, _ voters: Int, _ mark: (Int, Int, Int) -> Int?
  ) -> [String] {
    (0..<units).flatMap { unit in
      (0..<voters).flatMap { voter in
        cells.indices.map { cell in
          let members = cells[cell].members
          let named = columns.map { "," + Self.name(of: $0.dimension, members[$0.dimension]!) }
          // Each group has ballots of its own; two deputies stand behind a suggestion.
          let ballot = voter + (members[.group] ?? 0) * voters
          let who = kind == .ballot ? "\(ballot)" : "\(unit)-\(voter / 2),代表\(voter % 2)"
          let score = mark(unit, cell, voter).map(String.init) ?? ""
          return "\(who),单位\(unit)\(named.joined()),\(score)\n"
        }
      }
    }
  }
}
