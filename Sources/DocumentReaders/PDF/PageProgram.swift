import CLinux
import Glibc
import SourceModel

/// A program that reads what this one does not: run as a child, without a shell, with limits on time, memory and
/// output, its input in a file without a name, so that nothing of a document is left in temporary folders.
struct PageProgram: Sendable {
  let name: String
  /// What to install where it is missing.
  let packages: String

  static let pdftotext = PageProgram(name: "pdftotext", packages: "poppler-utils")
  static let pdftoppm = PageProgram(name: "pdftoppm", packages: "poppler-utils")
  static let pdfimages = PageProgram(name: "pdfimages", packages: "poppler-utils")
  static let pdfinfo = PageProgram(name: "pdfinfo", packages: "poppler-utils")
  static let tesseract = PageProgram(name: "tesseract", packages: "tesseract-ocr tesseract-ocr-vie")

  /// The program's path, looked up in `PATH`.
  func located() throws(ReadError) -> String {
    let paths = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    for folder in paths.split(separator: ":") where folder.first == "/" {
      let candidate = folder + "/" + name
      if access(candidate, X_OK) == 0 { return candidate }
    }
    throw ReadError(.helperMissing, "the program \(name) is needed for this and is not installed; install it with: apt-get install \(packages)")
  }

  /// Runs it and waits. `input` becomes its standard input, a file that it can also open as `/dev/stdin`. `expected`:
  /// bytes that it is likely to write. `atOnce`: its output is read when it has ended, by `pieces` where that is given.
  func run(
    _ arguments: [String], input: UnnamedFile? = nil, limits: ReadLimits, outputLimit: Int, expected: Int = 0, atOnce: Bool = false,
    pieces: ((UnsafeRawBufferPointer) -> Void)? = nil
  ) throws(ReadError) -> ChildProcess.Outcome {
    let path = try located()
    let descriptor = try input?.reopened()
    defer { if let descriptor { close(descriptor) } }
    guard
      let outcome = ChildProcess.run(
        [path] + arguments, environment: Self.environment, input: descriptor,
        limits: .init(memory: limits.helperMemory, processorSeconds: limits.helperSeconds, fileBytes: atOnce ? outputLimit + 1 : 64 << 20),
        seconds: limits.helperSeconds, outputLimit: outputLimit, expected: expected, atOnce: atOnce, pieces: pieces)
    else { throw ReadError(.unreadable, "\(name) could not be started") }
    if outcome.ranOut {
      throw ReadError(.unreadable, "\(name) did not finish within \(limits.helperSeconds) seconds and was ended; the file may be damaged or hostile")
    }
    if outcome.wroteTooMuch { throw ReadError(.unreadable, "\(name) gave more than \(outputLimit >> 20) MiB; the file is over the limit") }
    return outcome
  }

  /// Only what helpers need; one thread each, since pages run beside each other.
  private static var environment: [String] {
    ["LANG=C.UTF-8", "OMP_THREAD_LIMIT=1"] + ["PATH", "TESSDATA_PREFIX", "LD_LIBRARY_PATH"].compactMap { key in getenv(key).map { key + "=" + String(cString: $0) } }
  }
}

/// Bytes as a file without a name, in memory or (large ones) in the temporary folder: gone when the last descriptor closes,
/// however the program ends.
final class UnnamedFile: Sendable {
  private let descriptor: Int32
  /// Up to this size a copy in memory costs less than one on a disk.
  private static let mostInMemory = 16 << 20

  init(_ bytes: [UInt8]) throws(ReadError) {
    if bytes.count <= Self.mostInMemory {
      let memory = memory_file()
      if memory >= 0, Self.add(bytes, to: memory) {
        descriptor = memory
        return
      }
      if memory >= 0 { close(memory) }
    }
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((folder + "/kehoach-XXXXXX").utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { throw ReadError(.unreadable, "no file can be made in \(folder); set TMPDIR to a folder that can be written") }
    unlink(template)
    descriptor = file
    guard Self.add(bytes, to: file) else {
      close(file)
      throw ReadError(.unreadable, "no room in \(folder) for a copy of the file")
    }
  }

  /// A grey picture in the system's memory: written once, read once. `fill` puts a row into white pixels.
  init(width: Int, height: Int, fill: (_ row: Int, UnsafeMutableBufferPointer<UInt8>) -> Void) throws(ReadError) {
    let file = memory_file()
    var isWritten = file >= 0 && Self.add(Array("P5\n\(width) \(height)\n255\n".utf8), to: file)
    // Some rows at a time: a page is held once, its pictures are not.
    let atOnce = max(1, (1 << 18) / max(width, 1))
    var row = 0
    while isWritten, row < height {
      let rows = min(atOnce, height - row)
      let chunk = [UInt8](unsafeUninitializedCapacity: rows * width) { buffer, count in
        buffer.initialize(repeating: 255)
        for at in 0..<rows { fill(row + at, UnsafeMutableBufferPointer(rebasing: buffer[at * width..<(at + 1) * width])) }
        count = rows * width
      }
      isWritten = Self.add(chunk, to: file)
      row += rows
    }
    guard isWritten else {
      if file >= 0 { close(file) }
      throw ReadError(.unreadable, "no memory for a page's picture")
    }
    descriptor = file
  }

  private static func add(_ bytes: [UInt8], to file: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count, let base = buffer.baseAddress {
        let count = write(file, base + written, buffer.count - written)
        guard count > 0 else { return false }
        written += count
      }
      return true
    }
  }

  deinit { close(descriptor) }

  /// A new descriptor at the file's start.
  func reopened() throws(ReadError) -> Int32 {
    let file = open("/proc/self/fd/\(descriptor)", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw ReadError(.unreadable, "the copy of the file cannot be opened again") }
    return file
  }
}
