import Glibc

/// A file that appears whole or not at all: written under another name beside it, renamed by `finish`.
final class OutputFile {
  let path: String
  private let temporary: String
  private var descriptor: Int32
  private var buffer: [UInt8] = []

  init(_ path: String) throws(CommandFailure) {
    self.path = path
    temporary = path + ".\(getpid()).tmp"
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw notWritten(path, errno) }
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    unlink(temporary)
  }

  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 16 { try flush() }
  }

  private func flush() throws(CommandFailure) {
    defer { buffer.removeAll(keepingCapacity: true) }
    try writeAll(buffer, to: descriptor, name: path)
  }

  func finish() throws(CommandFailure) {
    try flush()
    let closed = close(descriptor)
    descriptor = -1
    guard closed == 0, rename(temporary, path) == 0 else {
      let code = errno
      unlink(temporary)
      throw notWritten(path, code)
    }
  }

  /// Writes `bytes` as the whole file at `path`.
  static func write(_ bytes: [UInt8], to path: String) throws(CommandFailure) {
    let file = try OutputFile(path)
    try file.write(bytes)
    try file.finish()
  }
}

/// Makes the folder and those above it, where they are missing.
func makeFolder(_ path: String) throws(CommandFailure) {
  var made = path.hasPrefix("/") ? "/" : ""
  for part in path.split(separator: "/") {
    made += (made.isEmpty || made.hasSuffix("/") ? "" : "/") + part
    guard mkdir(made, 0o777) != 0, errno != EEXIST else { continue }
    throw notWritten(path, errno)
  }
  var status = stat()
  guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { throw notWritten(path, ENOTDIR) }
}
