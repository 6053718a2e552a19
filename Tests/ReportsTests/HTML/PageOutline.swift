import Foundation
import FoundationXML
import Testing

/// What an XML reader finds on a page.
final class PageOutline: NSObject, XMLParserDelegate {
  private(set) var headings: [Int] = []
  private(set) var ids: [String] = []
  /// Ids that links and labels point to.
  private(set) var references: [String] = []
  private(set) var elements: Set<String> = []
  private(set) var handlers: [String] = []
  private(set) var scripts = 0
  /// Elements but for writing in pictures, which takes as many as it has lines.
  private(set) var count = 0

  init(_ page: String) throws {
    super.init()
    let parser = XMLParser(data: Data(page.utf8))
    parser.delegate = self
    let isRead = parser.parse()
    try #require(isRead, "line \(parser.lineNumber): \(String(describing: parser.parserError))")
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if name != "text" { count += 1 }
    elements.insert(name)
    if name == "script" { scripts += 1 }
    if let level = name.firstMatch(of: /^h([1-6])$/) { headings.append(Int(level.output.1) ?? 0) }
    if let id = attributes["id"] { ids.append(id) }
    if let link = attributes["href"], link.hasPrefix("#") {
      references.append(String(link.dropFirst()))
    }
    let labels = attributes["aria-labelledby"]?.split(separator: " ").map(String.init) ?? []
    references += labels
    handlers += attributes.keys.filter { $0.hasPrefix("on") }
  }
}
