import Diagnostics
import Testing

@testable import Arguments

@Suite struct HelpTextTests {
  private func check(
    _ command: Command?, _ language: Language, width: Int = 80, _ golden: String,
    at location: SourceLocation = #_sourceLocation
  ) {
    let text = HelpText(SampleTable.table, language: language, width: width).text(of: command)
    #expect(text == golden + "\n", sourceLocation: location)
    for line in text.split(separator: "\n") {
      #expect(DisplayWidth.of(line) <= width, sourceLocation: location)
    }
  }

  @Test("Help for the program, in Chinese")
  func programInChinese() {
    check(
      nil, .chinese,
      """
      appraise：为评议会计分、排名、出结果表

      示例：
        appraise new 2020-09-01
            建立一个待填写的会议文件夹

      用法：
        appraise 命令 [选项] [参数]

      命令：
        check            检查计分细则
        score            计分并显示排名表
        report           生成全部结果表
        completions      生成补全脚本
        help             显示一个命令的用法

      通用选项：
        -h, --help       显示用法
        --version        显示版本
        --language 语言  消息所用的语言（zh、en）

      说明：
        结果写到标准输出。

      退出状态：
        0  完成
        1  输入被拒绝，或者检查、测试的回答是否定的；没有写出任何文件
        2  用法错误

      某个命令的用法：appraise help 命令
      """)
  }

  @Test("Help for the program, in English")
  func programInEnglish() {
    check(
      nil, .english,
      """
      appraise: score appraisal meetings, rank the units, print the sheets

      Examples:
        appraise new 2020-09-01
            makes a session folder to fill in

      Usage:
        appraise COMMAND [OPTIONS] [ARGUMENTS]

      Commands:
        check                check rubrics
        score                score a session and show the ranking
        report               write every result sheet
        completions          print a completion script
        help                 show how a command is used

      Common options:
        -h, --help           show how the command is used
        --version            show the version
        --language LANGUAGE  the language of messages (zh, en)

      Notes:
        Results go to standard output.

      Exit status:
        0  done
        1  the input was refused, or a check or test answers no; no file was written
        2  wrong usage

      To learn about a command: appraise help COMMAND
      """)
  }

  @Test("Help for a command, in Chinese")
  func commandInChinese() {
    check(
      SampleTable.score, .chinese,
      """
      appraise score：计分并显示排名表

      示例：
        appraise score 2020-09-01
            计算一个会议文件夹
        appraise score --rubric hunan.rubric --ballots 'first box.csv@A' \\
            --ballots 'second box.csv@B'
            不用会议文件，两个票箱

      用法：
        appraise score [选项] [会议]

      参数：
        [会议]                 会议文件夹

      选项：
        --rubric 细则          计分细则
        --output 格式          结果的格式（text、json、csv、markdown）
        --no-bom               CSV不带字节顺序标记

      数据文件：
        --ballots 文件[@票箱]  现场测评票，CSV或XLSX；有几个票箱的，每个票箱一个文件
                               （可重复）
        --present 人数         实到人数

      通用选项：
        -h, --help             显示用法
        --version              显示版本
        --language 语言        消息所用的语言（zh、en）

      说明：
        文件名写“-”时从标准输入读取。数据中有一处不能认定的，全部问题一次列出，不写出
        任何结果。

      退出状态：
        0  完成
        1  输入被拒绝，或者检查、测试的回答是否定的；没有写出任何文件
        2  用法错误
      """)
  }

  @Test("Help for a command, in English")
  func commandInEnglish() {
    check(
      SampleTable.score, .english,
      """
      appraise score: score a session and show the ranking

      Examples:
        appraise score 2020-09-01
            scores the folder of a session
        appraise score --rubric hunan.rubric --ballots 'first box.csv@A' \\
            --ballots 'second box.csv@B'
            without a session file, from two boxes

      Usage:
        appraise score [OPTIONS] [SESSION]

      Arguments:
        [SESSION]              the folder of the session

      Options:
        --rubric RUBRIC        the rubric
        --output FORMAT        the form of the result (text, json, csv, markdown)
        --no-bom               write CSV without a byte order mark

      Data files:
        --ballots FILE[@SITE]  the ballots of the meeting, CSV or XLSX; with several
                               boxes, one file for each (may be repeated)
        --present N            how many were present

      Common options:
        -h, --help             show how the command is used
        --version              show the version
        --language LANGUAGE    the language of messages (zh, en)

      Notes:
        The file name "-" reads standard input. If anything in the data cannot be
        decided, all problems are listed at once and no result is written.

      Exit status:
        0  done
        1  the input was refused, or a check or test answers no; no file was written
        2  wrong usage
      """)
  }

  @Test("Help for a command on a narrow terminal, in Chinese")
  func narrowInChinese() {
    check(
      SampleTable.score, .chinese, width: 40,
      """
      appraise score：计分并显示排名表

      示例：
        appraise score 2020-09-01
            计算一个会议文件夹
        appraise score --rubric hunan.rubric \\
            --ballots 'first box.csv@A' \\
            --ballots 'second box.csv@B'
            不用会议文件，两个票箱

      用法：
        appraise score [选项] [会议]

      参数：
        [会议]           会议文件夹

      选项：
        --rubric 细则    计分细则
        --output 格式    结果的格式（text、
                         json、csv、markdown）
        --no-bom         CSV不带字节顺序标记

      数据文件：
        --ballots 文件[@票箱]
                         现场测评票，CSV或
                         XLSX；有几个票箱的，
                         每个票箱一个文件（可
                         重复）
        --present 人数   实到人数

      通用选项：
        -h, --help       显示用法
        --version        显示版本
        --language 语言  消息所用的语言（zh、
                         en）

      说明：
        文件名写“-”时从标准输入读取。数据中有
        一处不能认定的，全部问题一次列出，不写
        出任何结果。

      退出状态：
        0  完成
        1  输入被拒绝，或者检查、测试的回答是
           否定的；没有写出任何文件
        2  用法错误
      """)
  }

  @Test("Help for a command on a narrow terminal, in English")
  func narrowInEnglish() {
    check(
      SampleTable.score, .english, width: 40,
      """
      appraise score: score a session and show
        the ranking

      Examples:
        appraise score 2020-09-01
            scores the folder of a session
        appraise score --rubric hunan.rubric \\
            --ballots 'first box.csv@A' \\
            --ballots 'second box.csv@B'
            without a session file, from two
            boxes

      Usage:
        appraise score [OPTIONS] [SESSION]

      Arguments:
        [SESSION]        the folder of the
                         session

      Options:
        --rubric RUBRIC  the rubric
        --output FORMAT  the form of the
                         result (text, json,
                         csv, markdown)
        --no-bom         write CSV without a
                         byte order mark

      Data files:
        --ballots FILE[@SITE]
                         the ballots of the
                         meeting, CSV or XLSX;
                         with several boxes,
                         one file for each
                         (may be repeated)
        --present N      how many were present

      Common options:
        -h, --help       show how the command
                         is used
        --version        show the version
        --language LANGUAGE
                         the language of
                         messages (zh, en)

      Notes:
        The file name "-" reads standard
        input. If anything in the data cannot
        be decided, all problems are listed at
        once and no result is written.

      Exit status:
        0  done
        1  the input was refused, or a check
           or test answers no; no file was
           written
        2  wrong usage
      """)
  }

  @Test("Sections without content are left out, required and chosen values are said")
  func otherCommands() {
    let help = HelpText(SampleTable.table, language: .english)
    let report = help.text(of: SampleTable.report)
    #expect(
      report.hasPrefix(
        """
        appraise report: write every result sheet

        Usage:
          appraise report [OPTIONS] --into FOLDER SESSION

        Arguments:
          SESSION              the folder of the session

        Options:
          --into FOLDER        where the sheets are written (required)
          --rubric RUBRIC      the rubric

        Common options:

        """))
    #expect(
      help.text(of: SampleTable.completions).contains(
        "\n  SHELL                the shell in use (bash, zsh, fish)\n"))
    #expect(help.text(of: SampleTable.check).contains("\n  appraise check [OPTIONS] RUBRIC…\n"))
  }

  @Test("Headings are bold on a terminal")
  func bold() {
    let help = HelpText(SampleTable.table, language: .english, style: .coloured)
    #expect(help.text(of: nil).contains("\n\u{1B}[1mUsage:\u{1B}[0m\n"))
  }

  @Test("A page is never set in more than 80 columns or fewer than 40")
  func width() {
    let pages = [10, 40, 80, 300].map {
      HelpText(SampleTable.table, language: .chinese, width: $0).text(of: SampleTable.score)
    }
    #expect(pages[0] == pages[1])
    #expect(pages[2] == pages[3])
  }

  @Test("A refused line is followed by where to read on")
  func pointer() {
    let help = HelpText(SampleTable.table, language: .chinese)
    #expect(help.pointer(to: SampleTable.score) == "用法和示例：appraise help score\n")
    #expect(help.pointer(to: nil) == "用法和示例：appraise help\n")
    let english = HelpText(SampleTable.table, language: .english)
    #expect(english.pointer(to: nil) == "For usage and examples: appraise help\n")
  }
}
