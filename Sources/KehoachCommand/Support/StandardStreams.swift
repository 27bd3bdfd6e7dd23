import Glibc

/// Standard output, buffered; whoever writes last calls `flush`.
enum StandardOutput {
  private static let capacity = 1 << 16
  nonisolated(unsafe) private static var buffer: [UInt8] = []

  /// For the main thread only.
  static func write(_ bytes: [UInt8]) throws(CommandFailure) {
    if buffer.isEmpty, bytes.count >= capacity { return try writeAll(bytes, to: 1, name: "standard output") }
    buffer.append(contentsOf: bytes)
    if buffer.count >= capacity { try flush() }
  }

  static func write(_ text: String) throws(CommandFailure) { try write(Array(text.utf8)) }

  static func flush() throws(CommandFailure) {
    guard !buffer.isEmpty else { return }
    let bytes = buffer
    buffer.removeAll(keepingCapacity: true)
    try writeAll(bytes, to: 1, name: "standard output")
  }

  static var isTerminal: Bool { isatty(1) == 1 }
}

/// Standard error: what is wrong, and progress.
enum StandardError {
  static func write(_ text: String) { try? writeAll(Array(text.utf8), to: 2, name: "standard error") }
  static var isTerminal: Bool { isatty(2) == 1 }
}

/// Writes every byte, or says why it cannot.
func writeAll(_ bytes: [UInt8], to descriptor: Int32, name: String) throws(CommandFailure) {
  var written = 0
  while written < bytes.count {
    let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written) }
    if count < 0 {
      let code = errno
      if code == EINTR { continue }
      if code == EPIPE { throw .closedPipe }
      throw notWritten(name, code)
    }
    written += count
  }
}

func notWritten(_ name: String, _ code: Int32) -> CommandFailure {
  let advice = code == ENOSPC || code == EDQUOT ? "free space or choose another place" : "choose another place"
  return CommandFailure(.notWritten, "\(name): cannot be written: \(String(cString: strerror(code))); \(advice)")
}
