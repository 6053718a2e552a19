import Arguments
import Diagnostics

/// How the program ends; scripts rely on the numbers.
enum ExitCode: Int32 {
  case done = 0
  case refused = 1
  case wrongUsage = 2
  case fileFailure = 3

  var meaning: Bilingual {
    switch self {
    case .done: Bilingual(zh: "完成（有警告和提示也算）", en: "done, with or without warnings and notices")
    case .refused:
      Bilingual(
        zh: "输入有误，没有结果；或检查、算例不通过",
        en: "the input was refused and nothing written, or a check failed")
    case .wrongUsage: Bilingual(zh: "命令写得不对", en: "the command line was wrong")
    case .fileFailure:
      Bilingual(zh: "文件打不开、读不了或写不了", en: "a file could not be opened, read or written")
    }
  }

  static let all: [ExitCode] = [.done, .refused, .wrongUsage, .fileFailure]

  /// The worst end that one of several files makes; each of them is looked at.
  static func worst(of files: [String], _ code: (String) -> ExitCode) -> ExitCode {
    let codes = files.map(code)
    return codes.max { $0.rawValue < $1.rawValue } ?? .done
  }
}
