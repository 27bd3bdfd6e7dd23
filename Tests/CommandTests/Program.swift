import Foundation
import Testing

/// The folder of the package.
let packageRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

/// The program as it was built with the tests.
let programPath: String = {
  if let named = ProcessInfo.processInfo.environment["KEHOACH"] { return named }
  return packageRoot + "/.build/debug/kehoach"
}()

/// Whether the long forms of tests are wanted (`make test-full`).
let isFull = ProcessInfo.processInfo.environment["KEHOACH_FULL"] == "1"

/// What a finished command left.
struct Finished {
  var status: Int32
  var output: Data
  var errors: String
  var text: String { String(decoding: output, as: UTF8.self) }
  var json: Any? { try? JSONSerialization.jsonObject(with: output) }
}

/// Runs the program with `arguments`.
func kehoach(_ arguments: String..., input: Data = Data(), folder: String = packageRoot) throws -> Finished {
  try run(programPath, arguments, input: input, folder: folder)
}

/// Runs a line of shell in which `kehoach` is the program.
func shell(_ line: String, input: Data = Data(), folder: String = packageRoot) throws -> Finished {
  try run("/bin/bash", ["-c", "kehoach() { \"$KEHOACH\" \"$@\"; }; export KEHOACH='\(programPath)'; \(line)"], input: input, folder: folder)
}

func run(_ program: String, _ arguments: [String], input: Data, folder: String) throws -> Finished {
  let scratch = try Scratch()
  let (inputPath, outputPath, errorPath) = (scratch.path + "/in", scratch.path + "/out", scratch.path + "/err")
  try input.write(to: URL(filePath: inputPath))
  for path in [outputPath, errorPath] { FileManager.default.createFile(atPath: path, contents: nil) }
  let process = Process()
  process.executableURL = URL(filePath: program)
  process.arguments = arguments
  process.currentDirectoryURL = URL(filePath: folder)
  process.standardInput = FileHandle(forReadingAtPath: inputPath)
  process.standardOutput = FileHandle(forWritingAtPath: outputPath)
  process.standardError = FileHandle(forWritingAtPath: errorPath)
  try process.run()
  process.waitUntilExit()
  let crashed = process.terminationReason == .uncaughtSignal
  return Finished(
    status: crashed ? 128 + process.terminationStatus : process.terminationStatus,
    output: try Data(contentsOf: URL(filePath: outputPath)),
    errors: String(decoding: try Data(contentsOf: URL(filePath: errorPath)), as: UTF8.self))
}

/// A folder that is gone when the test ends.
final class Scratch {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/kehoach-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and gives its path.
  func file(_ name: String, _ content: some DataProtocol) throws -> String {
    try Data(content).write(to: URL(filePath: path + "/" + name))
    return path + "/" + name
  }

  /// Puts a program there and gives its path. `install` writes it, not this process: a child that another test starts at that moment would hold the file open, and Linux runs no file that is open for writing.
  func program(_ name: String, copyOf original: String) throws -> String {
    let installed = try run("/usr/bin/install", ["-m", "755", original, path + "/" + name], input: Data(), folder: path)
    try #require(installed.status == 0, "\(installed.errors)")
    return path + "/" + name
  }

  /// A program of `lines` of shell.
  func script(_ name: String, _ lines: String) throws -> String {
    try program(name, copyOf: file(name + ".sh", Array("#!/bin/bash\n\(lines)\n".utf8)))
  }

  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
}

/// The Python that has the judges of `Tests/requirements.txt`; `nil` where it is not set up.
let judgePython: String? = {
  let path = packageRoot + "/.venv/bin/python"
  return FileManager.default.isExecutableFile(atPath: path) ? path : nil
}()

let judgesMissing: Comment = "no Python judges: run Scripts/setup test"

/// Runs a Python program on the judges' Python.
func judge(_ program: String, _ arguments: [String], folder: String = packageRoot) throws -> Finished {
  try run(judgePython ?? "python3", ["-c", program] + arguments, input: Data(), folder: folder)
}
