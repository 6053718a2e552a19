import RubricModel
import Tables

/// Reads the rows of chunks, one thread's share of a file: counts the plain ones, sets the others
/// aside.
struct PlainRowReader {
  private let form: PlainForm
  private let columns: PlainColumns
  private let keys: PlainKeys
  private let places: Int
  private let isUsualOrder: Bool
  private let columnCount: Int
  private var cache = KeyCache()
  private(set) var tally = PlainTally()

  init(_ form: PlainForm, _ columns: PlainColumns, _ keys: PlainKeys) {
    self.form = form
    self.columns = columns
    self.keys = keys
    places = form.scales[0].places
    isUsualOrder = columns.isUsualOrder
    columnCount = columns.roles.count
  }

  mutating func take(_ chunk: borrowing LineChunk) {
    let bytes = unsafe chunk.bytes.span.bytes
    var position = chunk.lines.lowerBound
    var place = PlainTally.RowPlace(chunk: UInt32(truncatingIfNeeded: chunk.index), row: 0)
    while position < chunk.lines.upperBound {
      let next =
        takeUsual(bytes, position, place) ?? takeAny(bytes, position, place)
      position = next
      place = PlainTally.RowPlace(chunk: place.chunk, row: place.row &+ 1)
    }
    tally.addChunk(chunk.index, rows: Int(place.row))
  }

  // MARK: Usual rows

  /// Takes a row `ballot, …, mark` of bare cells whose ballot number is of one to seven digits.
  ///
  /// - Returns: the position of the next row; nil, and nothing done, for any other row.
  @inline(__always)
  private mutating func takeUsual(
    _ bytes: borrowing RawSpan, _ start: Int, _ place: PlainTally.RowPlace
  ) -> Int? {
    guard isUsualOrder, let keyStart = Self.endOfNumber(bytes, start) else { return nil }
    // The last separator before the line end begins the mark.
    var commas = 1
    var separator = keyStart - 1
    var word = keyStart
    var end = -1
    while end < 0 {
      var flags = Self.belowMinus(bytes.word(at: word))
      while flags != 0 {
        let position = word + flags.trailingZeroBitCount >> 3
        flags &= flags &- 1
        let byte = bytes.byte(at: position)
        if byte == .comma {
          commas += 1
          separator = position
        } else if byte == .lineFeed {
          end = position
          break
        }
      }
      word += 8
    }
    guard commas == columnCount - 1, separator > keyStart else { return nil }
    let slot = cache.number(bytes, keyStart, separator)
    if slot < 0 { return nil }
    let markEnd = bytes.byte(at: end - 1) == .carriageReturn ? end - 1 : end
    return take(bytes, separator + 1, markEnd, slot, place) ? end + 1 : nil
  }

  /// The position behind the comma that ends a number of one to seven digits; nil for other cells.
  @inline(__always)
  private static func endOfNumber(_ bytes: borrowing RawSpan, _ start: Int) -> Int? {
    let word = bytes.word(at: start)
    let flags = belowMinus(word)
    if flags == 0 { return nil }
    let length = UInt64(truncatingIfNeeded: flags.trailingZeroBitCount >> 3)
    guard length > 0, (word >> (8 * length)) & 0xFF == UInt64(UInt8.comma) else { return nil }
    let digits = (word << (64 - 8 * length)) | (0x3030_3030_3030_3030 >> (8 * length))
    guard PlainMark.number(digits) != nil else { return nil }
    return start + Int(truncatingIfNeeded: length) + 1
  }

  /// The highest bit of each byte that is below the minus sign: separators, line ends, quotation
  /// marks and the like, but neither digits nor letters nor the point.
  @inline(__always)
  private static func belowMinus(_ word: UInt64) -> UInt64 {
    ~(((word & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x5353_5353_5353_5353) | word) & 0x8080_8080_8080_8080
  }

  // MARK: Marks

  /// Counts the mark between the positions; false, and nothing done, where it has to be judged.
  @inline(__always)
  private mutating func take(
    _ bytes: borrowing RawSpan, _ start: Int, _ end: Int, _ number: Int,
    _ place: PlainTally.RowPlace
  ) -> Bool {
    if start == end { return takeUncounted(.blank, number, place) }
    let code = PlainMark.code(bytes, start, end, places: places)
    let window = tally.windows[number]
    let index = UInt64(bitPattern: code &- window.low)
    if index < window.width, window.step == 1 || (code - window.lowest) % window.step == 0 {
      tally.counts[window.start + Int(truncatingIfNeeded: index)] &+= 1
      return true
    }
    return takeOutside(code, number, place)
  }

  @inline(never)
  private mutating func takeOutside(
    _ code: Int64, _ number: Int, _ place: PlainTally.RowPlace
  ) -> Bool {
    guard code != PlainMark.odd, let scale = tally.slots[number]?.scale else { return false }
    let isOnScale =
      code >= scale.lowest && code <= scale.highest && (code - scale.lowest) % scale.step == 0
    return takeUncounted(isOnScale ? .outsideBounds : .offScale, number, place)
  }

  @inline(never)
  private mutating func takeUncounted(
    _ markCase: PlainForm.Case, _ number: Int, _ place: PlainTally.RowPlace
  ) -> Bool {
    if form.treatments[markCase.rawValue] == nil { return false }
    tally.addUncounted(markCase, slot: number, at: place)
    return true
  }

  // MARK: Other rows

  /// Takes a row of any kind: reads it cell by cell, and sets it aside where it is not plain.
  @inline(never)
  private mutating func takeAny(
    _ bytes: borrowing RawSpan, _ start: Int, _ place: PlainTally.RowPlace
  ) -> Int {
    var end = start
    while bytes.byte(at: end) != .lineFeed { end += 1 }
    if !takeCells(bytes, start, end, place) {
      tally.addOther((start..<end).map { bytes.byte(at: $0) }, at: place)
    }
    return end + 1
  }

  private mutating func takeCells(
    _ bytes: borrowing RawSpan, _ start: Int, _ end: Int, _ place: PlainTally.RowPlace
  ) -> Bool {
    guard let row = PlainCells(bytes, start, end, columns),
      let number = number(of: row.key, at: place)
    else { return false }
    return take(bytes, row.mark.lowerBound, row.mark.upperBound, number, place)
  }

  private mutating func number(of key: [UInt8], at place: PlainTally.RowPlace) -> Int? {
    let margin = [UInt8](repeating: 0, count: 8)
    let padded = margin + key + margin
    let span = unsafe padded.span.bytes
    let known = cache.number(span, 8, 8 + key.count)
    if known != KeyCache.unknown { return known == KeyCache.odd ? nil : known }
    let number = keys.number(of: key)
    cache.add(span, 8, 8 + key.count, number: number ?? KeyCache.odd)
    guard let number else { return nil }
    if !tally.hasSlot(number) {
      let key = keys.key(number)
      let scale = form.scales[form.scales.indices.contains(key.criterion) ? key.criterion : 0]
      tally.addSlot(number, PlainTally.Slot(key: key, scale: scale, first: place))
    }
    return number
  }
}
