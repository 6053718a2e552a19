public import Diagnostics

/// A script with which a shell completes the commands, options and values of the table.
public struct CompletionScript: Sendable {
  private let table: CommandTable
  private let language: Language

  public init(_ table: CommandTable, language: Language) {
    self.table = table
    self.language = language
  }

  /// The shells that a script can be written for.
  public static let shells = ["bash", "zsh", "fish"]

  public func text(for shell: String) -> String {
    switch shell {
    case "zsh": zsh
    case "fish": fish
    default: bash
    }
  }

  private func options(of command: Command) -> [Option] {
    command.options(with: table.commonOptions)
  }

  // MARK: bash

  private var bash: String {
    let cases = table.commands.map { command in
      let words = options(of: command).map(\.name).joined(separator: " ")
      return "    \(command.name)) words=\"\(words)\" ;;"
    }
    let names = table.commands.map(\.name).joined(separator: " ")
    return """
      _\(table.program)() {
        local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} words=
        if [ "$COMP_CWORD" -eq 1 ]; then
          COMPREPLY=($(compgen -W "\(names)" -- "$current")); return
        fi
      \(valueCases(indent: "  "))
        case ${COMP_WORDS[1]} in
      \(cases.joined(separator: "\n"))
        esac
        case $current in
          -*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
          *) COMPREPLY=($(compgen -f -- "$current")) ;;
        esac
      }
      complete -o filenames -F _\(table.program) \(table.program)

      """
  }

  /// Options whose values are words of their own: other words of one option with another command.
  private func valueCases(indent: String) -> String {
    var order: [String] = []
    var patterns: [String: [String]] = [:]
    for command in table.commands {
      for option in options(of: command) {
        guard case .value(.choice(let words), _) = option.takes else { continue }
        let list = words.joined(separator: " ")
        if patterns[list] == nil { order.append(list) }
        patterns[list, default: []].append("\"\(command.name) \(option.name)\"")
      }
    }
    let lines = order.map { list in
      "\(indent)  \((patterns[list] ?? []).joined(separator: "|")))"
        + " COMPREPLY=($(compgen -W \"\(list)\" -- \"$current\")); return ;;"
    }
    return lines.isEmpty
      ? ""
      : (["\(indent)case \"${COMP_WORDS[1]} $previous\" in"] + lines + ["\(indent)esac"])
        .joined(separator: "\n")
  }

  // MARK: zsh

  private var zsh: String {
    let commands = table.commands.map { command in
      "    '\(command.name):\(plain(command.summary[language]))'"
    }
    let cases = table.commands.map { command in
      let words = options(of: command).map { option in
        let value =
          if case .value(let kind, let name) = option.takes { zshValue(kind, name) } else { "" }
        return
          "      '\(option.isRepeatable ? "*" : "")\(option.name)[\(plain(option.meaning[language]))]\(value)'"
      }
      return "    \(command.name)) _arguments \\\n"
        + (words + ["      '*:file:_files'"]).joined(separator: " \\\n") + " ;;"
    }
    return """
      #compdef \(table.program)
      _\(table.program)() {
        local -a commands=(
      \(commands.joined(separator: "\n"))
        )
        if (( CURRENT == 2 )); then _describe command commands; return; fi
        local command=$words[2]
        shift words; (( CURRENT-- ))
        case $command in
      \(cases.joined(separator: "\n"))
        esac
      }
      compdef _\(table.program) \(table.program)

      """
  }

  private func zshValue(_ kind: ValueKind, _ placeholder: Bilingual) -> String {
    let name = plain(placeholder[language])
    switch kind {
    case .file: return ":\(name):_files"
    case .folder: return ":\(name):_files -/"
    case .choice(let words): return ":\(name):(\(words.joined(separator: " ")))"
    case .text, .wholeNumber: return ":\(name):"
    }
  }

  // MARK: fish

  private var fish: String {
    let commands = table.commands.map { command in
      "complete -c \(table.program) -n __fish_use_subcommand -f -a \(command.name)"
        + " -d '\(plain(command.summary[language]))'"
    }
    let words = table.commands.flatMap { command in
      options(of: command).map { option in
        "complete -c \(table.program) -n '__fish_seen_subcommand_from \(command.name)'"
          + " -l \(option.name.drop { $0 == "-" })\(fishValue(option.takes))"
          + " -d '\(plain(option.meaning[language]))'"
      }
    }
    return (commands + words).map { $0 + "\n" }.joined()
  }

  private func fishValue(_ takes: Option.Takes) -> String {
    switch takes {
    case .nothing: ""
    case .value(.choice(let words), _): " -x -a '\(words.joined(separator: " "))'"
    case .value(.text, _), .value(.wholeNumber, _): " -x"
    case .value(.file, _), .value(.folder, _): " -r"
    }
  }

  /// Text without the signs that these scripts quote with.
  private func plain(_ text: String) -> String {
    text.filter { !"'[]:\\\"$`".contains($0) }
  }
}
