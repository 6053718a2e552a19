import Arguments
import Diagnostics

extension Command {
  static let diff = Command(
    "diff",
    Bilingual(zh: "比较两个结果，或两个办法", en: "compare two results, or two rubrics"),
    examples: [
      Example(
        "appraise diff first.seal.zip second.seal.zip",
        Bilingual(
          zh: "哪些数不同，材料有哪些不同",
          en: "which figures differ, and what differs in what they were counted from")),
      Example(
        "appraise diff result.json samples/hunan-2020",
        Bilingual(zh: "保存的结果和现在的会议文件夹", en: "a result that was kept, and the session as it is now")),
      Example(
        "appraise diff old.rubric new.rubric",
        Bilingual(zh: "两个办法，不计格式和语言", en: "two rubrics, whatever their layout and language")),
    ],
    operands: [
      Operand(
        Bilingual(zh: "甲", en: "FIRST"),
        Bilingual(
          zh: "结果JSON、封存包、会议文件夹或办法",
          en: "a result as JSON, a sealed package, a session, or a rubric"),
        kind: .file),
      Operand(
        Bilingual(zh: "乙", en: "SECOND"), Bilingual(zh: "与之比较的", en: "what it is compared with"),
        kind: .file),
    ],
    options: [.checkOutput],
    notes: [
      Bilingual(
        zh: "相同，退出状态为0；不同，为1。结果JSON里没有材料，只能比较数字。",
        en:
          "The exit status is 0 when they are the same and 1 when they differ. A result as JSON has no materials: only its figures can be compared."
      )
    ])
}
