#if canImport(Musl)
import Musl
#else
import Glibc
#endif
public import SourceModel

extension Kehoach {
  /// All bytes of a file, or of a pipe up to its end; never more than `limit`.
  public static func readFile(_ path: String, limit: Int) throws(ReadError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw cannotOpen(errno) }
    defer { close(descriptor) }
    return try readAll(descriptor, limit: limit)
  }

  /// All bytes of an open file or pipe up to its end; never more than `limit`.
  public static func readAll(_ descriptor: Int32, limit: Int) throws(ReadError) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw cannotOpen(errno) }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw ReadError(.notOpened, "is a directory; name the files in it")
    }
    let isRegular = status.st_mode & S_IFMT == S_IFREG
    guard !isRegular || Int(status.st_size) <= limit else { throw tooLarge(limit) }
    var bytes: [UInt8] = []
    var failure: Int32 = 0
    while failure == 0, bytes.count <= limit {
      // One byte more than a regular file holds, so that its end is seen at once.
      let chunk = isRegular ? max(Int(status.st_size) - bytes.count + 1, 4096) : 1 << 16
      let count = appendRead(descriptor, chunk, to: &bytes, failure: &failure)
      if count == 0 { break }
    }
    if failure == EISDIR { throw ReadError(.notOpened, "is a directory; name the files in it") }
    guard failure == 0 else { throw cannotOpen(failure) }
    guard bytes.count <= limit else { throw tooLarge(limit) }
    return bytes
  }

  private static func appendRead(_ descriptor: Int32, _ count: Int, to bytes: inout [UInt8], failure: inout Int32) -> Int {
    var got = 0
    var code: Int32 = 0
    let piece = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      repeat { got = systemRead(descriptor, buffer.baseAddress, count) } while got < 0 && errno == EINTR
      code = got < 0 ? errno : 0
      filled = max(got, 0)
    }
    failure = code
    if bytes.isEmpty { bytes = piece } else { bytes.append(contentsOf: piece) }
    return max(got, 0)
  }

  private static func tooLarge(_ limit: Int) -> ReadError {
    ReadError(.unreadable, "larger than the limit of \(limit) bytes; raise it with --max-size")
  }

  private static func cannotOpen(_ code: Int32) -> ReadError {
    let advice =
      switch code {
      case ENOENT: "no such file; check the name"
      case EACCES, EPERM: "no permission to read it; ask its owner for it"
      case EISDIR: "is a directory; name the files in it"
      default: "cannot be opened: \(String(cString: strerror(code)))"
      }
    return ReadError(.notOpened, advice)
  }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}
