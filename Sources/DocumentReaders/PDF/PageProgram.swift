import Glibc
import SourceModel
import Subprocess
import SystemPackage

/// A program that reads what this one does not: run as a child, without a shell, with limits on time, memory and
/// output, its input in a file without a name, so that nothing of a document is left in temporary folders.
struct PageProgram: Sendable {
  let name: String
  /// What to install where it is missing.
  let packages: String

  static let pdftotext = PageProgram(name: "pdftotext", packages: "poppler-utils")
  static let pdftoppm = PageProgram(name: "pdftoppm", packages: "poppler-utils")
  static let pdfinfo = PageProgram(name: "pdfinfo", packages: "poppler-utils")
  static let tesseract = PageProgram(name: "tesseract", packages: "tesseract-ocr tesseract-ocr-vie")

  struct Outcome: Sendable {
    /// Exit code; `nil` when a signal (a limit) ended it.
    var code: Int32?
    var output: [UInt8]
    var errors: [UInt8]
    var isSuccess: Bool { code == 0 }
  }

  enum Failure: Error { case timedOut, tooMuchOutput, notStarted(String) }

  /// The program's path, looked up in `PATH`.
  func located() throws(ReadError) -> String {
    let paths = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    for folder in paths.split(separator: ":") where folder.first == "/" {
      let candidate = folder + "/" + name
      if access(candidate, X_OK) == 0 { return candidate }
    }
    throw ReadError(.helperMissing, "the program \(name) is needed for this and is not installed; install it with: apt-get install \(packages)")
  }

  /// Runs it and waits. `input` becomes its standard input, a file that it can also open as `/dev/stdin`.
  func run(_ arguments: [String], input: UnnamedFile? = nil, limits: ReadLimits, outputLimit: Int) async throws(ReadError) -> Outcome {
    let path = try located()
    let configuration = limited(path, arguments, limits)
    do {
      return try await withTimeLimit(seconds: limits.helperSeconds) {
        try await execute(configuration, input, outputLimit)
      }
    } catch Failure.timedOut {
      throw ReadError(.unreadable, "\(name) did not finish within \(limits.helperSeconds) seconds and was ended; the file may be damaged, or raise the limit with --timeout")
    } catch Failure.tooMuchOutput {
      throw ReadError(.unreadable, "\(name) gave more than \(outputLimit >> 20) MiB; the file is over the limit")
    } catch {
      throw ReadError(.unreadable, "\(name) could not be run: \(error)")
    }
  }

  /// Under `prlimit` where that is installed: memory, processor time, no core files, no files written.
  private func limited(_ path: String, _ arguments: [String], _ limits: ReadLimits) -> Configuration {
    var options = PlatformOptions()
    options.processGroupID = 0
    options.teardownSequence = [.send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .milliseconds(10))]
    let limiter = ["/usr/bin/prlimit", "/bin/prlimit", "/usr/local/bin/prlimit"].first { (path: String) in access(path, X_OK) == 0 }
    let bounds = [
      "--as=\(limits.helperMemory)", "--cpu=\(limits.helperSeconds)", "--core=0", "--fsize=\(64 << 20)", "--", path,
    ]
    return Configuration(
      executable: .path(FilePath(limiter ?? path)), arguments: Arguments(limiter == nil ? arguments : bounds + arguments),
      environment: Self.environment, workingDirectory: "/", platformOptions: options)
  }

  /// Only what helpers need; one thread each, since pages run beside each other.
  private static var environment: Environment {
    var values: [Environment.Key: String] = ["LANG": "C.UTF-8", "OMP_THREAD_LIMIT": "1"]
    for key in ["PATH", "TESSDATA_PREFIX", "LD_LIBRARY_PATH"] {
      if let value = getenv(key), let name = Environment.Key(rawValue: key) { values[name] = String(cString: value) }
    }
    return .custom(values)
  }

  private func execute(_ configuration: Configuration, _ input: UnnamedFile?, _ limit: Int) async throws -> Outcome {
    do {
      if let input {
        let descriptor = try input.reopened()
        let result = try await Subprocess.run(
          configuration, input: .fileDescriptor(descriptor, closeAfterSpawningProcess: true), output: .bytes(limit: limit), error: .bytes(limit: 1 << 20))
        return Outcome(code: Self.code(result.terminationStatus), output: result.standardOutput, errors: result.standardError)
      }
      let result = try await Subprocess.run(configuration, input: .none, output: .bytes(limit: limit), error: .bytes(limit: 1 << 20))
      return Outcome(code: Self.code(result.terminationStatus), output: result.standardOutput, errors: result.standardError)
    } catch let error as SubprocessError {
      if error.code == .outputLimitExceeded { throw Failure.tooMuchOutput }
      throw error
    }
  }

  private static func code(_ status: TerminationStatus) -> Int32? {
    if case .exited(let code) = status { return code }
    return nil
  }
}

/// Bytes as a file without a name in the temporary folder: gone when the last descriptor closes, however the program ends.
final class UnnamedFile: Sendable {
  private let descriptor: Int32

  init(_ bytes: [UInt8]) throws(ReadError) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((folder + "/kehoach-XXXXXX").utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { throw ReadError(.unreadable, "no file can be made in \(folder); set TMPDIR to a folder that can be written") }
    unlink(template)
    descriptor = file
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        buffer.baseAddress.map { write(file, $0 + written, bytes.count - written) } ?? 0
      }
      guard count > 0 else {
        close(file)
        throw ReadError(.unreadable, "no room in \(folder) for a copy of the file")
      }
      written += count
    }
  }

  deinit { close(descriptor) }

  /// A new descriptor at the file's start.
  func reopened() throws -> FileDescriptor {
    try FileDescriptor.open(FilePath("/proc/self/fd/\(descriptor)"), .readOnly)
  }
}

/// Runs `work`, ends it when the time is over.
private func withTimeLimit<Value: Sendable>(seconds: Int, _ work: @escaping @Sendable () async throws -> Value) async throws -> Value {
  try await withThrowingTaskGroup(of: Value?.self) { group in
    group.addTask { try await work() }
    group.addTask {
      try await Task.sleep(for: .seconds(seconds))
      return nil
    }
    defer { group.cancelAll() }
    while let value = try await group.next() {
      guard let value else { throw PageProgram.Failure.timedOut }
      return value
    }
    throw PageProgram.Failure.timedOut
  }
}
