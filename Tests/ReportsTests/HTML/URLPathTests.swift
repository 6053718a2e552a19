import Testing

@testable import Reports

@Suite struct URLPathTests {
  @Test(
    "A path of a file becomes an address",
    arguments: [
      ("unit-1.html", "unit-1.html"), ("../a_b~c/x", "../a_b~c/x"),
      ("a b#c?d%", "a%20b%23c%3Fd%25"),
      ("省", "%E7%9C%81"), ("javascript:x", "javascript%3Ax"), ("\n\"", "%0A%22"),
    ])
  func encoded(_ path: String, _ address: String) {
    #expect(URLPath.encoded(path) == address)
  }
}
