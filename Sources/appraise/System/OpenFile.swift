import Glibc
import Tables

/// A regular file that is open for reading at any offset.
final class OpenFile: ByteSource {
  private let descriptor: Int32
  let byteCount: Int
  private let stamp: FileSystem.Stamp

  /// Nil for what is no file, or cannot be read: who reads it whole says why.
  init?(_ path: String) {
    descriptor = SystemCall.open(path, O_RDONLY)
    guard descriptor >= 0 else { return nil }
    guard let status = SystemCall.status(of: descriptor), status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      return nil
    }
    byteCount = Int(status.st_size)
    stamp = FileSystem.Stamp(status)
  }

  /// Whether somebody has written to it since it was opened.
  var hasChanged: Bool {
    SystemCall.status(of: descriptor).map { FileSystem.Stamp($0) != stamp } ?? true
  }

  deinit { close(descriptor) }

  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) -> Int? {
    var done = 0
    while done < buffer.count {
      let count = unsafe pread(
        descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done, offset + done)
      if count < 0 {
        if errno == EINTR { continue }
        return nil
      }
      if count == 0 { break }
      done += count
    }
    return done
  }
}
