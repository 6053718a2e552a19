/// A rule for what may be typed, in the terms of the library.
struct NativeRule {
  enum Kind { case list, listOfCells, numbers, wholeNumbers, custom }

  let kind: Kind
  /// One for formulas and areas, two for bounds, all of a list.
  let texts: [String]
  let hint: String?
  let refusal: String?
  let mayBeKept: Bool

  /// The structure is alive while the function runs.
  func withStructure(_ body: (UnsafeMutableRawPointer) -> Int32) -> Int32 {
    let all = texts + [hint ?? "", refusal ?? ""]
    return unsafe Self.withPointers(to: all) { pointers in
      var structure = unsafe Native.Validation()
      unsafe structure.kind = nativeKind
      unsafe structure.ignoresBlank = Native.Value.validationOn
      unsafe structure.showsInput = Native.Value.validationOn
      unsafe structure.showsError = Native.Value.validationOn
      if mayBeKept { unsafe structure.errorKind = Native.Value.warning }
      unsafe structure.dropdown = Native.Value.validationOn
      unsafe structure.inputMessage = unsafe hint == nil ? nil : pointers[texts.count]
      unsafe structure.errorMessage = unsafe refusal == nil ? nil : pointers[texts.count + 1]
      switch kind {
      case .listOfCells, .custom: unsafe structure.formula = unsafe pointers[0]
      case .numbers, .wholeNumbers:
        unsafe structure.criteria = Native.Value.between
        unsafe structure.leastFormula = unsafe pointers[0]
        unsafe structure.mostFormula = unsafe pointers[1]
      case .list:
        // Ends with a null pointer, as lists in C do.
        var list = unsafe Array(pointers.prefix(texts.count))
        unsafe list.append(nil)
        return unsafe list.withUnsafeBufferPointer { list in
          unsafe structure.list = list.baseAddress
          return unsafe body(&structure)
        }
      }
      return unsafe body(&structure)
    }
  }

  private var nativeKind: UInt8 {
    switch kind {
    case .list: Native.Value.list
    case .listOfCells: Native.Value.listOfCells
    case .numbers: Native.Value.numbers
    case .wholeNumbers: Native.Value.wholeNumbers
    case .custom: Native.Value.custom
    }
  }

  /// All texts as C takes them, one behind the other in one buffer.
  private static func withPointers(
    to texts: [String], _ body: ([UnsafePointer<CChar>?]) -> Int32
  ) -> Int32 {
    var bytes: [CChar] = []
    var starts: [Int] = []
    for text in texts {
      starts.append(bytes.count)
      bytes += text.utf8.map { CChar(bitPattern: $0) } + [0]
    }
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe body(starts.map { unsafe buffer.baseAddress?.advanced(by: $0) })
    }
  }
}
