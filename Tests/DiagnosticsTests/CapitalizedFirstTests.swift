import Diagnostics
import Testing

@Test(arguments: [
  ("row 3", "Row 3"), ("über", "Über"), ("ﬁrst", "FIrst"), ("表", "表"), ("", ""),
])
func theFirstLetterBecomesACapital(text: String, capitalized: String) {
  #expect(text.capitalizedFirst == capitalized)
}
