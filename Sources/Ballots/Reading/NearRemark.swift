import Diagnostics
import RubricModel
import RubricSyntax

/// Whether a remark nearly says what leaves rows or units out: with more words (`已废标` for `废标`),
/// fewer (`附议` for `附议代表`), another end (`附议人`), or a slip of the pen.
enum NearRemark {
  static func isNear(_ remark: String, _ value: String) -> Bool {
    let (remark, value) = (NameKey.ignoringCase(remark).text, NameKey.ignoringCase(value).text)
    return remark.contains(value) || Spelling.isOneApart(remark, value)
      || isShortened(remark, value)
  }

  /// Half of the words at least, from the beginning or anywhere. One character alone says nothing.
  private static func isShortened(_ remark: String, _ value: String) -> Bool {
    if remark.count > 1, value.contains(remark) { return true }
    let common = zip(remark, value).prefix { $0 == $1 }.count
    return common > 1 && common * 2 >= value.count
  }
}
