import Diagnostics
import Testing

@testable import RubricSyntax

@Suite struct SyntaxTreeTests {
  @Test func placesAreCitedByArticleAndItem() throws {
    let tree = SyntaxTree(RubricFile.chineseRubric.text)
    #expect(tree.articles.count == 8)
    let ladder = try #require(tree.root.nodes(.article)[2].first(.scoreLadder))
    #expect(tree.citation(of: ladder.nodes(.item)[4].range) == Citation(article: 3, item: 5))
    #expect(tree.citation(of: ladder.range) == Citation(article: 3))
    // A list of one item is no list.
    let exact = try #require(tree.root.nodes(.article)[4].first(.finalScore))
    #expect(tree.citation(of: exact.nodes(.item)[0].range) == Citation(article: 5))
    #expect(tree.citation(of: tree.root.nodes(.example)[0].range) == nil)
    #expect(tree.citation(of: tree.root.nodes(.title)[0].range) == nil)
  }

  /// The number of an article that could not be read is not given to the next.
  @Test(arguments: ["第二条　测评票。", "第二条　", "第二条　测评漂“丁”。", "测评票。"])
  func unreadableArticlesAreCounted(_ damaged: String) {
    let tree = SyntaxTree(
      "评议计分办法，语言版本1。第一条　公布：名次。\(damaged)\n第三条　公布：（一）名次；（二）等级。")
    #expect(tree.codes.allSatisfy { $0 != "S0206" })
    #expect(tree.errors.allSatisfy { $0.citation != Citation(article: 1) })
  }

  @Test func anErrorIsCitedByItsItem() {
    let tree = SyntaxTree(
      "评议计分办法，语言版本1。第一条　测评票。\n第二条　公布：（一）名次；（二）60；（三）等次。空白：60。")
    #expect(
      tree.diagnostics.map(\.citation) == [
        Citation(article: 1), Citation(article: 2, item: 2), Citation(article: 2),
      ])
  }

  /// A message names the number that the text has, even where it miscounts.
  @Test func articlesAndItemsAreCitedByTheirOwnNumbers() throws {
    let tree = SyntaxTree(
      "评议计分办法，语言版本1。第三条　公布：（一）名次；（三）等次。公布：名次。第四条　公布：（二）名次；（三）60；60。公布：60。")
    let articles = tree.articles
    #expect(tree.citation(of: articles[0].range) == Citation(article: 3))
    let list = try #require(articles[0].childNodes.first)
    #expect(tree.citation(of: list.nodes(.item)[1].range) == Citation(article: 3, item: 3))
    // Counted, the article without a number would be called by that of another.
    #expect(tree.citation(of: articles[1].range) == nil)
    #expect(tree.errors.map(\.citation) == [Citation(article: 4, item: 3), nil])
  }

  @Test func diagnosticsStandInTheOrderOfTheFile() {
    let tree = SyntaxTree("评议计分办法，语言版本1。总分60%。标题满意率。权重。\n第一条　公布：（一）空白；（二）等级。")
    let columns = tree.diagnostics.map { diagnostic -> [Int] in
      guard case .source(let place)? = diagnostic.place else { return [] }
      return [place.line, place.column]
    }
    #expect(columns == [[1, 16], [1, 22], [1, 26], [2, 11], [2, 17]])
    #expect(tree.isIncomplete)
  }
}
