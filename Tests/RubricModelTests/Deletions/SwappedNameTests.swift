import Diagnostics
import RubricSyntax
import TestSupport
import Testing

@testable import RubricModel

/// A name that stands where another one is due is refused, or means something: no rule and no step
/// with it is passed over in silence.
@Suite struct SwappedNameTests {
  @Test(arguments: ShippedDamageTests.names) func nothingIsDropped(_ name: String) {
    let text = Hunan.shipped(name)
    let tree = Parser.parseRubric(SourceText(file: "sample.rubric", text: text))
    let names = tree.root.tokens.filter { $0.kind == .name }
    var random = SeededNumbers(seed: names.count)
    for _ in Sweep.seeds(3, long: 400) {
      let place = names[random.number(0...names.count - 1)]
      let other = names[random.number(0...names.count - 1)]
      check(text.utf8, place.range, tree.source.bytes[other.range], name)
    }
  }

  @Test(
    "A part of one form is no part of another",
    arguments: [
      ("等次“级”，依次判定：若“甲表”记有“乙”，则为“差”；若“甲”等于0，则为“中”；否则为“好”。", 1),
      ("等次“级”，依次判定：若“甲表”记有“甲”，则为“差”；若“乙”等于0，则为“中”；否则为“好”。", 0),
      ("数值“数”，取自“票”组别“东”：汇总各评分人取中位数，空缺停止计票；不修约。", 0),
      ("数值“数”，取自“票”组别“南”：汇总各评分人取中位数，空缺停止计票；不修约。", 1),
      ("数值“数”，取自“另票”组别“南”：汇总各评分人取中位数，空缺停止计票；不修约。", 0),
      ("数值“数”，取自“另票”组别“东”：汇总各评分人取中位数，空缺停止计票；不修约。", 0),
      ("数值“数”，取自“票”：汇总各评分人取中位数，空缺停止计票；组别“南”乘以2；汇总各组别求和；不修约。", 1),
    ])
  func partsBelongToTheirForm(_ article: String, _ errors: Int) {
    let cases = "空白：停止计票。重复：停止计票。缺漏：停止计票。"
    let scale = "评分范围：从0到10分，整数计分。不合评分范围：停止计票。"
    let text = """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      登记表“甲表”。项目：“甲”。\(cases)
      登记表“乙表”。项目：“乙”。\(cases)
      测评票“票”。组别：“东”；“西”。\(scale)\(cases)
      测评票“另票”。组别：“东”；“南”。\(scale)\(cases)
      \(article)
      """
    let outcome = load(text)
    #expect(outcome.diagnostics.count { $0.severity == .error } == errors, "\(outcome.problems)")
    #expect((outcome.value == nil) == (errors > 0))
  }

  private func check(
    _ text: String.UTF8View, _ place: Range<Int>, _ other: ArraySlice<UInt8>, _ name: String
  ) {
    var bytes = Array(text)
    bytes.replaceSubrange(place, with: other)
    let tree = Parser.parseRubric(SourceText(file: "sample.rubric", bytes: bytes))
    let outcome = RubricLoader.load(tree)
    let isRefused = outcome.diagnostics.contains { $0.severity == .error }
    #expect((outcome.value == nil) == isRefused, "\(name) \(place)")
    if isRefused { return }
    let draft = RubricReader.read(tree).draft
    let isWhole =
      !draft.gradings.contains(where: \.hasUnknownItem)
      && !draft.quantities.contains(where: \.hasUnknownStep)
    #expect(isWhole, "\(name): \(String(decoding: other, as: UTF8.self)) at \(place)")
  }
}
