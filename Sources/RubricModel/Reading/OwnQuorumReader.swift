import Diagnostics
import RubricSyntax

/// Reads how many valid marks there have to be, in all or of single members of a form.
extension RubricReader {
  /// `group "服务对象"`: one member of the form; nil, reported, where it has none of the name.
  mutating func member(_ part: SyntaxNode, on form: Int?) -> (Dimension, Int)? {
    guard let words = part.keywords.first, let name = part.names.first,
      let dimension = Dimension.allCases.first(where: { $0.keyword == words })
    else { return nil }
    let kinds = [NameTable.Kind.Class(dimension)]
    // Elsewhere it may be the name of another form's, which has a message of its own.
    let isForeign =
      reader.names.entry(name.text, of: kinds, on: form) == nil
      && reader.names.entry(name.text, of: kinds) != nil
    guard
      case .member(let owner, dimension, let index)? = reader.resolve(
        name, as: kinds, on: isForeign ? nil : form, called: dimension.name)
    else { return nil }
    guard owner == form else {
      reader.report(.memberOfOtherForm(name.text, at: reader.spot(name)))
      return nil
    }
    return (dimension, index)
  }

  /// What a step asks of single members. One that is not known was reported: nothing follows.
  mutating func ownQuorums(in step: SyntaxNode, _ form: Int?) -> [OwnQuorum] {
    var quorums: [OwnQuorum] = []
    for node in step.nodes(.memberEnough) {
      guard let part = node.first(.selection), let (dimension, member) = member(part, on: form),
        let bound = countBound(node)
      else { continue }
      if quorums.contains(where: { $0.dimension == dimension && $0.member == member }) {
        reader.report(.quorumSaidTwice(part.names.first?.text ?? "", at: reader.spot(node)))
      }
      quorums.append(OwnQuorum(dimension: dimension, member: member, bound: bound))
    }
    return quorums
  }

  /// How many valid marks there have to be in all, where a step says so by itself.
  func enough(in step: SyntaxNode) -> CountBound? {
    step.first(.enough)?.first(.trimCondition).flatMap(countBound)
  }
}

extension Diagnostic {
  fileprivate static func memberOfOtherForm(_ name: String, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .stepUnfit, zh: "“\(name)”不在本计分所取的表中。",
      en: "\"\(name)\" is not of the form that this score is based on.", at: spot)
  }

  fileprivate static func quorumSaidTwice(_ name: String, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .saidTwice, zh: "这一步里，“\(name)”要多少有效分，写了两次。",
      en: "How many valid marks \"\(name)\" has to have is said twice in this step.", at: spot)
  }
}
