/// Text in HTML: what a unit may be called shall not become a tag.
public enum HTMLText {
  public static func escaped(_ text: String) -> String {
    VisibleText.of(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
  }
}
