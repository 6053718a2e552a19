import Arguments
import Diagnostics

extension Command {
  static let seal = Command(
    "seal",
    Bilingual(
      zh: "封存一次会议的全部材料和结果", en: "seal everything a session was counted from, and its result"),
    examples: [
      Example(
        "appraise seal samples/hunan-2020 --into hunan-2020.seal.zip",
        Bilingual(
          zh: "把办法、会议文件、数据文件和结果装进一个文件，报出封存号",
          en: "rubric, session, data files and result in one file, under a seal number"))
    ],
    operands: [
      Operand(
        Operand.session.placeholder, Operand.session.meaning, kind: Operand.session.kind)
    ],
    options: [.sealInto],
    notes: [
      Bilingual(
        zh: "同样的材料封存多少次，都得到同一个封存号、同样的字节。已有的封存包不会被覆盖。",
        en:
          "The same files give the same seal number and the same bytes, whoever seals them. A package is never written over."
      )
    ])

  static let verify = Command(
    "verify",
    Bilingual(zh: "核对封存包，并重新计票", en: "check a sealed package, and count everything again"),
    examples: [
      Example(
        "appraise verify hunan-2020.seal.zip",
        Bilingual(
          zh: "逐字节核对，再按封存的文件重新计票", en: "compare every byte, then count the sealed files again"))
    ],
    operands: [
      Operand(
        Bilingual(zh: "封存包", en: "PACKAGE"),
        Bilingual(zh: "appraise seal写的文件", en: "a file that appraise seal has written"),
        kind: .file)
    ],
    options: [.checkOutput],
    notes: [
      Bilingual(
        zh: "没有本程序也能核对各文件：解开封存包，再运行 sha256sum -c manifest.txt。",
        en:
          "The files can be checked without this program: unpack the package and run sha256sum -c manifest.txt."
      )
    ])
}

extension Option {
  static let sealInto = Option(
    "--into", takes: .value(.file, Bilingual(zh: "文件", en: "FILE")),
    Bilingual(zh: "写成这个封存包", en: "the package to write"), required: true)
}
