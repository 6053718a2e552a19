/// What became of a file that is not in UTF-8.
enum DecodedText: Hashable {
  case utf8([UInt8])
  /// The byte at the offset, counted from 0, begins nothing that the encoding knows.
  case fault(offset: Int)
  /// This system has no decoder for the encoding.
  case noDecoder
}
