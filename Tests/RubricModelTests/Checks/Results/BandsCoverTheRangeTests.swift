import Testing

@testable import RubricModel

/// Bands of the live score, which lies between 60 and 78 on two decimal places.
private struct BandCase: Sendable, CustomTestStringConvertible {
  let bands: String
  let codes: [ModelCode]

  var testDescription: String { bands }

  init(_ bands: String, _ codes: ModelCode...) {
    self.bands = bands
    self.codes = codes
  }

  var text: String {
    Hunan.replacing(
      Edit(
        "第七条　排名",
        "等次“现场等次”，按“现场测评”：\(bands)。\n排名"),
      Edit("第八条　", ""), Edit("名次1；等次“优秀”", "名次1"), Edit("名次2；等次“合格”", "名次2"))
  }
}

private let cases: [BandCase] = [
  // Covered, in any order.
  BandCase("70分以上为“好”；低于70分为“差”"),
  BandCase("低于70分为“差”；70分以上为“好”"),
  BandCase("超过70分为“好”；70分以下为“差”"),
  BandCase("60分以上、低于65分为“三”；75分以上为“一”；65分以上、低于75分为“二”"),
  BandCase("不低于70为“好”；低于70为“差”"),
  BandCase("0分以上为“有”"),
  BandCase("80分以下为“有”"),
  BandCase("60分以上、78分以下为“有”"),
  BandCase("75分以上、75分以下为“正好”；超过75分为“上”；低于75分为“下”"),
  // Two decimal places: nothing lies between 69.99 and 70.
  BandCase("70分以上为“好”；69.99分以下为“差”"),
  BandCase("69.99分以下为“差”；超过69.99分、低于78.01分为“好”"),
  // Gaps.
  BandCase("70分以上为“好”；69.9分以下为“差”", .bandsGap),
  BandCase("70分以上为“好”；低于69.99分为“差”", .bandsGap),
  BandCase("超过70分为“好”；低于70分为“差”", .bandsGap),
  BandCase("70分以上为“好”；低于65分为“差”", .bandsGap),
  BandCase("超过60分为“有”", .bandsGap),
  BandCase("低于78分为“有”", .bandsGap),
  BandCase("超过60分、低于78分为“有”", .bandsGap, .bandsGap),
  BandCase("61分以上、低于65分为“三”；66分以上、77分以下为“一”", .bandsGap, .bandsGap, .bandsGap),
  // A gap where no score can be is none.
  BandCase("60分以上为“有”；低于50分为“无”"),
  BandCase("78分以下为“有”；90分以上为“无”"),
  // Overlaps.
  BandCase("70分以上为“好”；70分以下为“差”", .bandsOverlap),
  BandCase("70分以上为“好”；75分以上为“优”；低于70分为“差”", .bandsOverlap),
  BandCase("低于65分为“三”；低于70分为“二”；70分以上为“一”", .bandsOverlap),
  BandCase("超过69分为“好”；70分以下为“差”", .bandsOverlap),
  BandCase("60分以上、78分以下为“全”；61分以上、62分以下为“中”；64分以上、65分以下为“里”", .bandsOverlap, .bandsOverlap),
  BandCase("60分以上为“有”；60分以上为“又”", .bandsOverlap),
  // Bands that make no sense.
  BandCase("70分以上、60分以下为“好”；低于80分为“差”", .bandUnsound),
  BandCase("70分以上、低于70分为“好”", .bandUnsound),
  BandCase("超过70分、低于70分为“好”", .bandUnsound),
  BandCase("70分以下、80分以下为“好”", .bandUnsound),
  BandCase("70%以上为“好”；低于70%为“差”", .bandUnsound, .bandUnsound),
]

@Suite struct BandCaseTests {
  @Test(arguments: cases)
  fileprivate func bandsCoverEachValueOnce(_ sample: BandCase) {
    #expect(load(sample.text).problems == sample.codes.map(\.rawValue))
  }
}
