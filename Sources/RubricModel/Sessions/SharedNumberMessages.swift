import Diagnostics
import ExactArithmetic

extension Diagnostic {
  /// A session says nothing of a number that its rubric reckons with.
  static func sharedMissing(_ number: SharedNumber) -> Diagnostic {
    let (name, sample, range) = (number.mention, number.sample, number.scale.value.words)
    return Diagnostic(
      .sharedNumberMissing, zh: "没有给出公共参数\(name.chinese)。",
      en: "The shared number \(name.english) is not given.", at: number.spot,
      help: [
        Bilingual(
          zh: "请在会议文件中写，如：\(sample.chinese)。（\(range.chinese)；写在方括号里的不起作用）",
          en:
            "Write in the session, for instance: \(sample.english.capitalizedFirst). (\(range.english); what stands in brackets counts for nothing)"
        )
      ])
  }

  static func sharedMissing(_ number: SharedNumber, inExampleAt spot: Spot) -> Diagnostic {
    let (name, sample) = (number.mention, number.sample)
    return Diagnostic(
      .sharedNumberMissing, zh: "算例没有给出公共参数\(name.chinese)。",
      en: "The example does not give the shared number \(name.english).", at: spot,
      cause: Diagnostic.Cause(
        Bilingual(zh: "规定它的一条", en: "the article that declares it"), at: number.spot.place),
      help: [
        Bilingual(
          zh: "请加，如：已知会议情况：\(sample.chinese)。",
          en: "Add, for instance: Given session: \(sample.english).")
      ])
  }

  static func noSharedNumber(
    _ given: GivenNumber, among numbers: [SharedNumber]
  ) -> Diagnostic {
    let names = Bilingual.list(numbers.map(\.mention))
    return Diagnostic(
      .unknownName, zh: "办法中没有叫“\(given.name)”的公共参数。",
      en: "The rubric has no shared number \"\(given.name)\".", at: given.spot,
      help: [
        numbers.isEmpty
          ? Bilingual(
            zh: "请删去这一句；或在办法中加一条：公共参数“\(given.name)”，从0到1，每档0.01。",
            en:
              "Delete the sentence; or add an article to the rubric: Shared number \"\(given.name)\", from 0 to 1, in steps of 0.01."
          ) : Bilingual(zh: "有：\(names.chinese)", en: "There are: \(names.english)")
      ])
  }

  static func sharedTwice(_ number: SharedNumber, at spot: Spot) -> Diagnostic {
    let name = number.mention
    return Diagnostic(
      .saidTwice, zh: "公共参数\(name.chinese)给出了两次。",
      en: "The shared number \(name.english) is given twice.", at: spot,
      help: [Bilingual(zh: "请删去一句。", en: "Delete one of the two.")])
  }

  static func sharedOfOtherKind(_ number: SharedNumber, _ given: GivenNumber) -> Diagnostic {
    let (name, kind) = (number.mention, number.kind.name)
    let (written, meant) = (given.amount.text, number.meant(by: given.amount))
    let (sample, range) = (number.sample(meant.value), number.scale.value.words)
    return Diagnostic(
      .sharedNumberUnfit,
      zh: "公共参数\(name.chinese)是\(kind.chinese)，不能写\(written.chinese)。",
      en: "The shared number \(name.english) is \(kind.english); it cannot be \(written.english).",
      at: given.spot, cause: number.cause,
      help: [
        meant.isAllowed
          ? Bilingual(zh: "请写：\(sample.chinese)。", en: "Write: \(sample.english).")
          : Bilingual(
            zh: "请写\(kind.chinese)，如：\(sample.chinese)。（规定为\(range.chinese)）",
            en: "Write \(kind.english), such as: \(sample.english). (it is \(range.english))")
      ])
  }

  static func sharedOffScale(_ number: SharedNumber, _ given: GivenNumber) -> Diagnostic {
    let (name, range, written) = (number.mention, number.scale.value.words, given.amount.text)
    let meant = number.meant(by: given.amount)
    let sample = number.sample(meant.value)
    return Diagnostic(
      .sharedNumberUnfit,
      zh: "公共参数\(name.chinese)不能是\(written.chinese)：规定为\(range.chinese)。",
      en:
        "The shared number \(name.english) cannot be \(written.english): it is \(range.english).",
      at: given.spot, cause: number.cause,
      help: [
        meant.isAllowed
          ? Bilingual(
            zh: "是否应为：\(sample.chinese)？", en: "Is this meant: \(sample.english)?") : nil,
        Bilingual(
          zh: "请核对记录，改正这个数；范围有误的，请改办法。",
          en: "Check the record and correct the number; or correct the range in the rubric."),
      ].compactMap { $0 })
  }
}

extension SharedNumber {
  fileprivate var cause: Diagnostic.Cause {
    Diagnostic.Cause(Bilingual(zh: "规定的范围", en: "the range"), at: scale.spot.place)
  }
}
