import Archives
import Diagnostics
import Foundation
import Seals
import Signatures
import TestSupport
import Testing

/// Somebody who has the program, a sealed package and all the time he wants, and not the keys of
/// those who signed: what `verify` says to each thing that he can make of it.
@Suite struct ForgeryTests {
  private static let rubric = """
    评议计分办法，语言版本1。标题“试”。总分100分。评议对象：单位。
    第一条　测评票“测评票”。评分范围：从0到100分，整数计分。
    不合评分范围：停止计票。空白：作弃权。重复：停止计票。缺漏：停止计票。
    第二条　计分部分“测评”，满分100分。计分取自“测评票”：汇总各评分人取平均分，空缺停止计票；四舍五入，保留2位小数。
    """
  private static let decisions = "ballots.csv.decisions.csv"

  private let place: Workplace
  private let honest: SealedPackage

  init() throws {
    place = try Workplace([
      "first.csv": "票号,单位,得分\n1,甲,90\n2,甲,80\n", "second.csv": "票号,单位,得分\n1,甲,90\n2,甲,88\n",
      "decided.csv": "票号,单位,取值,理由\n2,甲,88,看过原票\n", "r.rubric": Self.rubric,
      "session.appraisal":
        "评议会议，语言版本1。标题“试”。计分办法文件“r.rubric”。单位：“甲”。数据文件“测评票”：“ballots.csv”。\n",
    ])
    let lines = [
      "reconcile first.csv second.csv --decisions decided.csv --into ballots.csv",
      "key new zhang.key --holder 张三", "key new li.key --holder 李四",
      // Anybody can make a key in any name.
      "key new thief.key --holder 张三",
      "seal . --into honest.zip --sign zhang.key --sign li.key",
    ]
    for line in lines {
      let run = try Program.run("appraise \(line)", in: place.url)
      try #require(run.status == 0, Comment(rawValue: run.errors))
    }
    let bytes = [UInt8](try Data(contentsOf: place.url.appending(path: "honest.zip")))
    honest = try #require(SealedPackage.open(bytes, path: "honest.zip").value)
  }

  // MARK: What the forger does

  /// Puts a file in the place of another, and makes the list, the seal number and the archive anew.
  private func made(_ change: (SealedFile) -> SealedFile?) -> SealedPackage {
    SealedPackage(
      toolVersion: honest.manifest.toolVersion, files: honest.files.compactMap(change))
  }

  private func changed(_ name: String, _ old: String, _ new: String) throws -> SealedPackage {
    let text = String(decoding: try #require(honest.file(name)).bytes, as: UTF8.self)
    try #require(text.contains(old))
    return made { file in
      file.name != name
        ? file
        : SealedFile(
          file.role, name, Array(text.replacing(old, with: new).utf8), origin: file.origin)
    }
  }

  /// Changes a file of the session, and has the program count and seal it as it should be done.
  private func recounted(_ change: String, sign: String = "") throws -> SealedPackage {
    let run = try Program.run(
      "mkdir forged && cp *.csv r.rubric session.appraisal forged && cd forged && \(change)"
        + " && appraise seal . --into ../forged.zip \(sign)", in: place.url)
    try #require(run.status == 0, Comment(rawValue: run.errors))
    let bytes = [UInt8](try Data(contentsOf: place.url.appending(path: "forged.zip")))
    return try #require(SealedPackage.open(bytes, path: "forged.zip").value)
  }

  // MARK: What verify says

  private func verify(_ bytes: [UInt8], keys: [String] = []) throws -> ProgramRun {
    try Data(bytes).write(to: place.url.appending(path: "f.zip"))
    let demands = keys.map { " --key \($0).key.pub" }.joined()
    return try Program.run("appraise verify f.zip --language en\(demands)", in: place.url)
  }

  /// Refused, in any case, when the signers' keys are demanded.
  private func expectRefused(
    _ package: SealedPackage, alone: [String], with keys: [String],
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let bytes = try package.bytes()
    let run = try verify(bytes)
    #expect(run.codes == alone, sourceLocation: location)
    #expect(run.status == (alone.isEmpty ? 0 : 1), sourceLocation: location)
    let demanding = try verify(bytes, keys: ["zhang", "li"])
    #expect(demanding.codes == keys, sourceLocation: location)
    #expect(demanding.status == 1, sourceLocation: location)
    #expect(demanding.output.isEmpty, sourceLocation: location)
  }

  @Test func theHonestPackageHolds() throws {
    let run = try verify(honest.bytes(), keys: ["zhang", "li"])
    #expect(run.status == 0, Comment(rawValue: run.errors))
  }

  @Test("A result that is not that of the ballots is found by counting")
  func result() throws {
    try expectRefused(
      try changed("result.json", "89.00", "98.00"), alone: ["V0111"],
      with: ["V0115", "V0115", "V0111"])
  }

  @Test("A sheet that is not that of the result is found by writing it anew")
  func sheet() throws {
    let sheets = honest.files.filter { $0.role == .sheet }
    let sheet = try #require(
      sheets.first { String(decoding: $0.bytes, as: UTF8.self).contains("甲") })
    try expectRefused(
      try changed(sheet.name, "甲", "乙"), alone: ["V0120"], with: ["V0115", "V0115", "V0120"])
  }

  @Test(
    "What is counted anew from other materials is another seal, without the signatures",
    arguments: [
      "sed -i s/88/98/ ballots.csv", "sed -i s/保留2位/保留1位/ r.rubric",
      "sed -i 's/“甲”/“甲”；“乙”/' session.appraisal && echo 1,乙,99 >> ballots.csv"
        + " && echo 2,乙,99 >> ballots.csv",
      "rm ballots.csv.decisions.csv",
    ])
  func materials(_ change: String) throws {
    let forged = try recounted(change)
    #expect(forged.manifest.sealNumber != honest.manifest.sealNumber)
    try expectRefused(forged, alone: [], with: ["V0115", "V0115"])
  }

  @Test("A list of decisions that is only taken out is missed, for the result tells of it")
  func decisions() throws {
    try expectRefused(
      made { $0.name == Self.decisions ? nil : $0 }, alone: ["V0112"],
      with: ["V0115", "V0115", "V0112"])
  }

  @Test("A signature that is taken out is missed only when it is demanded")
  func signatureRemoved() throws {
    let files = try StoredArchive.files(in: honest.bytes())
    let signed = files.filter { $0.name.hasPrefix("signatures/") }
    #expect(signed.count == 2)
    for gone in signed {
      let bytes = try StoredArchive.bytes(of: files.filter { $0.name != gone.name })
      let alone = try verify(bytes)
      #expect(alone.status == 0)
      #expect(alone.output.contains(honest.manifest.sealNumber.description))
      let run = try verify(bytes, keys: ["zhang", "li"])
      #expect(run.codes == ["V0115"])
      let holder = String(decoding: gone.bytes, as: UTF8.self).contains("张三") ? "张三" : "李四"
      #expect(run.errors.contains(holder))
    }
  }

  @Test("A signature in the name of another, by a key of one's own, is not that signature")
  func signatureByAnotherKey() throws {
    let forged = try recounted("sed -i s/88/98/ ballots.csv", sign: "--sign ../thief.key")
    try expectRefused(forged, alone: [], with: ["V0115", "V0115"])
    // Nor does it help beside the honest ones: who demands the key finds the right one.
    try Data(honest.bytes()).write(to: place.url.appending(path: "f.zip"))
    let signed = try Program.run("appraise sign f.zip --key thief.key", in: place.url)
    #expect(signed.status == 0)
    let run = try Program.run("appraise verify f.zip --key zhang.key.pub", in: place.url)
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").count { $0.hasPrefix("  张三　") } == 2)
  }

  @Test("A signature of another seal, as it is or with the new seal written into it, is named")
  func signatureOfAnotherSeal() throws {
    let forged = try recounted("sed -i s/88/98/ ballots.csv")
    let files = try StoredArchive.files(in: forged.bytes())
    let signatures = try StoredArchive.files(in: honest.bytes())
      .filter { $0.name.hasPrefix("signatures/") }
    let (old, new) = (honest.manifest.fingerprint, forged.manifest.fingerprint)
    let rewritten = signatures.map { file in
      let text = String(decoding: file.bytes, as: UTF8.self).replacing(old, with: new)
      return ArchivedFile(file.name, Array(text.utf8))
    }
    for taken in [signatures, rewritten] {
      let bytes = try StoredArchive.bytes(of: files + taken)
      let run = try verify(bytes)
      #expect(run.status == 1)
      #expect(run.codes == ["V0114", "V0114"])
      for file in taken { #expect(run.errors.filter { !$0.isWhitespace }.contains(file.name)) }
      #expect(try verify(bytes, keys: ["zhang", "li"]).status == 1)
    }
  }

  @Test("Files that are exchanged are named, both of them")
  func exchanged() throws {
    let files = try StoredArchive.files(in: honest.bytes())
    for (first, second) in [(1, 2), (2, 3), (3, 5), (5, 6)] {
      var forged = files
      forged[first] = ArchivedFile(files[first].name, files[second].bytes)
      forged[second] = ArchivedFile(files[second].name, files[first].bytes)
      let run = try verify(StoredArchive.bytes(of: forged))
      #expect(run.codes == ["V0108", "V0108"])
      let said = run.errors.filter { !$0.isWhitespace }
      #expect(said.contains("\"\(files[first].name)\""))
      #expect(said.contains("\"\(files[second].name)\""))
    }
  }
}
