import Seals
import Testing

@Suite struct ManifestTests {
  static let files = [
    SealedFile(.session, "session.appraisal", Array("会议".utf8), origin: "00ff"),
    SealedFile(.rubric, "办法.rubric", Array("abc".utf8), origin: "../../办法 新.rubric"),
    SealedFile(.data, "data/ballots.csv", []), SealedFile(.result, "result.json", [0x7B, 0x7D]),
  ]
  static let manifest = Manifest(toolVersion: "0.1.0", files: files)

  @Test func itIsAListThatSha256sumChecks() {
    #expect(
      Self.manifest.text == """
        # appraise seal 1
        # appraise 0.1.0
        # session was 00ff
        \(Self.manifest.entries[0].digest)  session.appraisal
        # rubric was ../../办法 新.rubric
        ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  办法.rubric
        # data
        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  data/ballots.csv
        # result
        44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a  result.json

        """)
  }

  @Test func itIsReadBackAsItWasWritten() {
    #expect(Manifest(text: Self.manifest.text) == Self.manifest)
    let odd = Manifest(
      toolVersion: "0.1.0", files: [SealedFile(.data, "\u{301}e.csv", [], origin: "a\r")])
    #expect(Manifest(text: odd.text) == odd)
  }

  @Test(
    "Nothing else is a list",
    arguments: [
      "", "# appraise seal 1\n", "# appraise seal 2\n# appraise 0.1.0\n",
      manifest.text + "\n", String(manifest.text.dropLast()), "\u{FEFF}" + manifest.text,
      manifest.text.replacing("# data\n", with: "# date\n"),
      manifest.text.replacing("# data\n", with: "#  data\n"),
      manifest.text.replacing("# data\n", with: "# data was\n"),
      manifest.text.replacing("# data\n", with: "# data for x\n"),
      manifest.text.replacing("  data/", with: " *data/"),
      manifest.text.replacing("# result\n", with: "# result\nabc\n"),
    ])
  func otherTexts(_ text: String) {
    #expect(Manifest(text: text) == nil)
  }

  @Test("Sheets are signed, and have no part in the number that is printed on them")
  func sheets() {
    let sheet = SealedFile(.sheet, "sheets/public/result.txt", Array("甲局 90.00".utf8))
    let withSheet = Manifest(toolVersion: "0.1.0", files: Self.files + [sheet])
    #expect(withSheet.sealNumber == Self.manifest.sealNumber)
    #expect(withSheet.fingerprint != Self.manifest.fingerprint)
    #expect(Manifest(text: withSheet.text) == withSheet)
  }

  @Test func theSealNumberHasTwentyDigitsOfTheFingerprint() {
    // Worked out from the output of sha256sum, apart from the program.
    let empty = Manifest(toolVersion: "1", files: [])
    #expect(empty.sealNumber.description == "6427-0762-3732-3286-3255")
    #expect(empty.sealNumber != Self.manifest.sealNumber)
  }
}
