import Foundation
import TestSupport
import Testing

/// The same session, as offices' programs save its files.
@Suite struct EncodingTests {
  @Test(
    arguments: [
      "iconv -f UTF-8 -t GB18030", "iconv -f UTF-8 -t GBK", "iconv -f UTF-8 -t UTF-16",
      "iconv -f UTF-8 -t UTF-16BE", "iconv -f UTF-8 -t UTF-16LE", "sed 's/$/\\r/'",
      "sed '1s/^/\\xEF\\xBB\\xBF/'", "tr '\\n' '\\r'",
    ]) func theUnitsAreTheSame(_ conversion: String) throws
  {
    let place = try Workplace([:])
    let sample = TestFolder.root.appending(path: "samples/hunan-2020").path
    let run = try Program.run(
      """
      for f in session.appraisal ballots.csv feedback.csv; do
        \(conversion) < \(sample)/$f > $f || exit 9
      done
      \(conversion) < \(TestFolder.root.path)/rubrics/hunan-2020.rubric > hunan-2020.rubric
      mkdir s; mv session.appraisal ballots.csv feedback.csv s; mkdir rubrics
      mv hunan-2020.rubric rubrics; mkdir samples; mv s samples/hunan-2020
      appraise score samples/hunan-2020 --output json
      """, in: place.url)
    #expect(run.status == 0, "\(run.errors)")
    let expected = try String(contentsOfFile: sample + "/expected.json", encoding: .utf8)
    #expect(units(run.output) == units(expected))
    #expect(!units(expected).isEmpty)
  }

  /// What stands between `"units"` and the next member, byte for byte.
  private func units(_ json: String) -> Substring {
    guard let start = json.range(of: "\"units\""), let end = json.range(of: "\"exceptions\"") else {
      return ""
    }
    return json[start.lowerBound..<end.lowerBound]
  }
}
