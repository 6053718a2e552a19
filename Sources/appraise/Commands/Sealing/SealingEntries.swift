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
          en: "rubric, session, data files and result in one file, under a seal number")),
      Example(
        "appraise seal samples/hunan-2020 --into hunan-2020.seal.zip --sign zhang.key",
        Bilingual(zh: "同时签名", en: "sign it at once")),
    ],
    operands: [.demandedSession],
    options: [.sealInto, .signWith, .withoutSheets],
    notes: [
      Bilingual(
        zh: "同样的材料封存多少次，都得到同一个封存号、同样的字节。已有的封存包不会被覆盖。",
        en:
          "The same files give the same seal number and the same bytes, whoever seals them. A package is never written over."
      ),
      Bilingual(
        zh: "结果表就是report所写的，不含工作簿；report在每张表上印同一个封存号。",
        en:
          "The sheets are those that report writes, without workbooks; report prints the same seal number on each."
      ),
    ])

  static let verify = Command(
    "verify",
    Bilingual(zh: "核对封存包，并重新计票", en: "check a sealed package, and count everything again"),
    examples: [
      Example(
        "appraise verify hunan-2020.seal.zip",
        Bilingual(
          zh: "逐字节核对，再按封存的文件重新计票", en: "compare every byte, then count the sealed files again")),
      Example(
        "appraise verify hunan-2020.seal.zip --key zhang.key.pub --key li.key.pub",
        Bilingual(zh: "还须有这两个人的签名", en: "and demand the signatures of these two")),
    ],
    operands: [
      Operand(
        Bilingual(zh: "封存包", en: "PACKAGE"),
        Bilingual(zh: "appraise seal写的文件", en: "a file that appraise seal has written"),
        kind: .file)
    ],
    options: [.demandedKey, .checkOutput],
    notes: [
      Bilingual(
        zh: "没有本程序也能核对各文件：解开封存包，再运行 sha256sum -c manifest.txt。",
        en:
          "The files can be checked without this program: unpack the package and run sha256sum -c manifest.txt."
      )
    ])
}

extension Command {
  static let sign = Command(
    "sign",
    Bilingual(zh: "在封存包上签名", en: "sign a sealed package"),
    examples: [
      Example(
        "appraise sign hunan-2020.seal.zip --key li.key",
        Bilingual(
          zh: "先核对、重新计票，再签名", en: "verify it, count it again, and add a signature"))
    ],
    operands: [
      Operand(
        Bilingual(zh: "封存包", en: "PACKAGE"),
        Bilingual(zh: "appraise seal写的文件", en: "a file that appraise seal has written"),
        kind: .file)
    ],
    options: [.signingKey],
    notes: [
      Bilingual(
        zh: "签名不改变封存号，也不影响别人的签名。",
        en: "A signature changes neither the seal number nor other signatures.")
    ])

  static let key = Command(
    "key",
    Bilingual(zh: "生成签名用的密钥", en: "make the keys that seals are signed with"),
    examples: [
      Example(
        "appraise key new zhang.key --holder 张三",
        Bilingual(
          zh: "私钥zhang.key，公钥zhang.key.pub",
          en: "the private key zhang.key and the public key zhang.key.pub"
        ))
    ],
    operands: [
      Operand(
        Bilingual(zh: "new", en: "new"), Bilingual(zh: "生成一对新密钥", en: "make a new pair of keys"),
        kind: .choice(["new"])),
      Operand(
        Bilingual(zh: "文件", en: "FILE"),
        Bilingual(
          zh: "私钥写进这个文件，公钥写进 文件.pub", en: "for the private key; the public one is FILE.pub"),
        kind: .file),
    ],
    options: [.holder],
    notes: [
      Bilingual(
        zh: "谁有私钥，谁就能以其名义签名：存在本人的优盘里，不要发送。密钥是Ed25519，OpenSSL也能读。",
        en:
          "Whoever has the private key can sign in that name: keep it on a stick of your own, send it to nobody. The keys are Ed25519; OpenSSL reads them, too."
      )
    ])
}

extension Option {
  private static let keyFile = Bilingual(zh: "密钥", en: "KEY")

  static let withoutSheets = Option(
    "--without-sheets",
    Bilingual(
      zh: "不封存结果表；数据文件大得report写不出表时用",
      en: "seal no sheets, where the data is too large for report to write them"))
  static let signWith = Option(
    "--sign", takes: .value(.file, keyFile),
    Bilingual(zh: "用这把私钥签名，可写几次", en: "sign with this private key; may be repeated"),
    repeatable: true)
  static let signingKey = Option(
    "--key", takes: .value(.file, keyFile),
    Bilingual(zh: "签名用的私钥，可写几次", en: "the private key to sign with; may be repeated"),
    repeatable: true, required: true)
  static let demandedKey = Option(
    "--key", takes: .value(.file, Bilingual(zh: "公钥", en: "PUBLIC-KEY")),
    Bilingual(zh: "须有这把公钥的主人的签名，可写几次", en: "demand the signature of its holder; may be repeated"),
    repeatable: true)
  static let holder = Option(
    "--holder", takes: .value(.text, Bilingual(zh: "姓名", en: "NAME")),
    Bilingual(zh: "密钥归谁", en: "whose key it is"), required: true)
  static let sealInto = Option(
    "--into", takes: .value(.file, Bilingual(zh: "文件", en: "FILE")),
    Bilingual(zh: "写成这个封存包", en: "the package to write"), required: true)
}
