import Arguments
import Diagnostics

extension Command {
  static let explainCode = Command(
    "explain-code",
    Bilingual(zh: "解释一条信息的代码", en: "explain the code of a message"),
    examples: [
      Example(
        "appraise explain-code M0322",
        Bilingual(zh: "是什么意思，怎样引起，怎样改", en: "what it means, what causes it, what to do"))
    ],
    operands: [
      Operand(
        Bilingual(zh: "代码", en: "CODE"), Bilingual(zh: "一个字母和四位数字", en: "a letter and four digits"),
        occurs: .oneOrMore)
    ])

  static let completions = Command(
    "completions",
    Bilingual(zh: "写出shell的自动补全", en: "write completions for a shell"),
    examples: [
      Example(
        "appraise completions bash > ~/.local/share/bash-completion/completions/appraise",
        Bilingual(zh: "bash，下次登录起有效", en: "for bash, from the next login on"))
    ],
    operands: [
      Operand(
        Bilingual(zh: "shell", en: "SHELL"),
        Bilingual(zh: "bash、zsh或fish", en: "bash, zsh or fish"),
        kind: .choice(CompletionScript.shells))
    ])
}
