import Diagnostics
import RubricSyntax
import RubricModel
import Glibc

@main
struct Appraise {
  static func main() {
    let path = CommandLine.arguments[1]
    let f = unsafe fopen(path, "r")!
    var bytes: [UInt8] = []
    while true { let c = unsafe fgetc(f); if c < 0 { break }; bytes.append(UInt8(c)) }
    let tree = Parser.parseRubric(SourceText(file: path, bytes: bytes))
    print("lossless", tree.rebuiltText == bytes, tree.language)
    let out = RubricLoader.load(tree)
    for l in [Language.chinese, .english] { print(DiagnosticRenderer(language: l).text(of: out.diagnostics)) }
    print(out.value != nil)
  }
}
