import Glibc
import SourceModel

/// A program that does what is not worth writing again (LibreOffice, antiword): run without a shell, within limits of
/// memory and time, with an environment of its own, and without network where the system allows that.
struct HelperProgram {
  /// The file that is run.
  let path: String

  /// Finds the first of these programs on the search path.
  static func find(_ names: String...) -> HelperProgram? {
    for name in names { if let path = searchPath(name) { return HelperProgram(path: path) } }
    return nil
  }

  struct Result {
    var output: [UInt8]
    var succeeded: Bool
    /// It was ended because it ran too long.
    var ranOut: Bool
  }

  /// Runs the program and waits. `folder` is its home and its place for temporary files.
  func run(_ arguments: [String], in folder: String, limits: ReadLimits) throws(ReadError) -> Result {
    var command: [String] = []
    if let prlimit = searchPath("prlimit") {
      command += [prlimit, "--as=\(max(64 << 20, limits.helperMemory))", "--cpu=\(max(1, limits.helperSeconds))", "--core=0", "--fsize=\(1 << 30)", "--"]
    }
    // `timeout` ends the whole group of processes that a helper may start.
    if let timeout = searchPath("timeout") { command += [timeout, "-s", "KILL", String(max(1, limits.helperSeconds))] }
    if let unshare = Self.unshare { command += [unshare, "-r", "-n", "--"] }
    command += [path] + arguments
    let environment = [
      "PATH=" + searchPathVariable, "HOME=" + folder, "TMPDIR=" + folder, "LANG=C.UTF-8", "LC_ALL=C.UTF-8", "SAL_USE_VCLPLUGIN=svp",
    ]
    let outcome = ChildProcess.run(
      command, environment: environment, folder: folder, seconds: max(1, limits.helperSeconds) + 1, outputLimit: limits.unpackedBytes)
    guard let outcome, !outcome.wroteTooMuch else {
      throw ReadError(.unreadable, "the helper program \(path) could not be run or wrote more than the limit")
    }
    let ranOut = outcome.ranOut || outcome.code == nil || outcome.code == 124 || outcome.code == 137
    return Result(output: outcome.output, succeeded: outcome.isSuccess, ranOut: ranOut)
  }

  /// `unshare`, where this system lets it take the network away.
  private static let unshare: String? = {
    guard let path = searchPath("unshare"), let program = searchPath("true") else { return nil }
    return spawnSucceeds([path, "-r", "-n", program]) ? path : nil
  }()
}

private func spawnSucceeds(_ command: [String]) -> Bool {
  var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
  arguments.append(nil)
  defer { for argument in arguments { free(argument) } }
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  for descriptor: Int32 in 0...2 { posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0) }
  var process = pid_t()
  guard posix_spawn(&process, command[0], &actions, nil, arguments, environ) == 0 else { return false }
  var status: Int32 = 0
  while waitpid(process, &status, 0) < 0 { if errno != EINTR { return false } }
  return status == 0
}

private var searchPathVariable: String { getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin" }

private func searchPath(_ name: String) -> String? {
  for folder in searchPathVariable.split(separator: ":") where folder.hasPrefix("/") {
    let path = folder + "/" + name
    if access(String(path), X_OK) == 0 { return String(path) }
  }
  return nil
}

/// A private folder for one document, removed with everything in it when it goes out of use.
final class TemporaryFolder {
  let path: String

  init() throws(ReadError) {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((base + "/kehoach-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw ReadError(.unreadable, "no temporary folder can be made in \(base)") }
    path = String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Self.remove(path, depth: 0) }

  func write(_ bytes: [UInt8], to name: String) throws(ReadError) {
    let file = path + "/" + name
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw ReadError(.unreadable, "no temporary file can be written in \(path)") }
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, $0.count - written) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw ReadError(.unreadable, "no temporary file can be written in \(path)") }
      written += count
    }
  }

  func makeFolder(_ name: String) { mkdir(path + "/" + name, 0o700) }

  /// The file's bytes, `nil` where there is none or it is larger than `limit`.
  func read(_ name: String, limit: Int) -> [UInt8]? {
    let descriptor = open(path + "/" + name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var result: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 { return nil }
      if count == 0 { return result }
      result.append(contentsOf: chunk[..<count])
      if result.count > limit { return nil }
    }
  }

  /// Removes a folder and what is in it; links are removed, never followed.
  private static func remove(_ path: String, depth: Int) {
    guard depth < 32, let folder = opendir(path) else {
      unlink(path)
      return
    }
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) } }
      if name == "." || name == ".." { continue }
      let inner = path + "/" + name
      if entry.pointee.d_type == UInt8(DT_DIR) { remove(inner, depth: depth + 1) } else { unlink(inner) }
    }
    closedir(folder)
    rmdir(path)
  }
}
