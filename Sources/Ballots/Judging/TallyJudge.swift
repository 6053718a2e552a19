import Diagnostics
import RubricModel
import Tables

/// Reads the cells of a tally: how many marks there were at each level. A cell is that many marks,
/// so that everything behind it works as if the ballots themselves were there.
struct TallyJudge {
  private let form: Form
  private let sheet: MarkSheet
  private(set) var marks: [JudgedMark] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ form: Form, _ sheet: MarkSheet) {
    self.form = form
    self.sheet = sheet
  }

  mutating func judge() {
    for mark in sheet.marks {
      guard let times = number(of: mark) else { continue }
      marks.append(judged(mark, times: times, by: mark.text.isBlank ? .blank : nil))
    }
  }

  private func judged(_ mark: RawMark, times: Int, by markCase: MarkCase?) -> JudgedMark {
    let level = mark.at[.item]
    return JudgedMark(
      at: mark.at.without(.item), status(ofLevel: level), times: times, by: markCase,
      origin: mark.origin)
  }

  private func status(ofLevel index: Int) -> JudgedMark.Status {
    let level = form.scale.levels?[index]
    if level?.isAbstention ?? false { return .abstained(.abstainingLevel(index)) }
    return level?.isVoid ?? false ? .void(.voidLevel(index)) : .counted(Int64(index))
  }

  private mutating func number(of mark: RawMark) -> Int? {
    let place = sheet.place(of: mark.origin)
    if mark.text.isBlank {
      if case .countAsNumber(let number) = form.treatments.blank {
        return WholeNumber.of(number)
      }
      diagnostics.append(.blankRefused(form: form, at: place))
      return nil
    }
    if let number = WholeNumber.read(mark.text) { return number }
    diagnostics.append(.notACount(mark.text.trimmed, at: place))
    return nil
  }
}
