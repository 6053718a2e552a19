import Ballots
import ExactArithmetic
import RubricModel
import Rules

/// Counts marks into exact histograms: one for each group of marks that differ only along the
/// dimension that is collapsed first.
///
/// Everything that can be asked of such marks (mean, median, shares, trimmed means) follows from
/// the histogram, so the marks themselves need not be kept, and tallies of parts can be merged.
struct Tally {
  private(set) var histograms: [Coordinate: Histogram] = [:]
  private let coding: MarkCoding

  /// - Parameter dimension: the one that is collapsed; found in the data, not listed.
  init(_ counted: CountedForm, on form: Form, over dimension: Dimension) {
    coding = counted.coding
    for mark in counted.marks {
      let key = mark.coordinate(on: form).without(dimension)
      // A mark that is not counted makes its group known all the same.
      var histogram = histograms.removeValue(forKey: key) ?? Histogram(places: coding.places)
      if case .counted(let code) = mark.status { histogram.add(code) }
      histograms[key] = histogram
    }
  }

  /// The groups with their distinct values.
  var groups: [Group] {
    histograms.sorted { $0.key < $1.key }.map { key, histogram in
      Group(
        coordinate: key,
        members: histogram.entries.compactMap { entry in
          coding.value(of: entry.value).map { AverageMember(value: $0, count: entry.count) }
        })
    }
  }
}

extension JudgedMark {
  /// Where the mark stands: a form without criteria has no criterion, a ballot no suggestion.
  func coordinate(on form: Form) -> Coordinate {
    Coordinate(
      unit: unit, criterion: form.criteria.isEmpty ? -1 : criterion,
      suggestion: form.kind == .feedback ? suggestion : -1, rater: rater)
  }
}

extension MarkCoding {
  /// The value of a code, which a histogram returns as a number with the coding's places.
  func value(of code: Rational) -> Rational? {
    switch self {
    case .points: return code
    case .levels(let values):
      guard let index = Int128(exactly: code.numerator), values.indices.contains(Int(index)) else {
        return nil
      }
      return values[Int(index)]
    }
  }

  func value(ofCode code: Int64) -> Rational? {
    value(of: Rational(scaled: Int128(code), places: places))
  }
}
