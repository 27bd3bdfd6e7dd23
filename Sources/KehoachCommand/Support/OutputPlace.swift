import ArgumentParser
import Glibc

/// What `-o` names, asked before any document is read.
enum OutputPlace {
  /// `-` is standard input; what is printed goes to standard output without it.
  static let dashMistake = "-o names a file or folder: without it everything goes to standard output"

  /// Refuses an output that is one of the inputs: it would be gone.
  static func refuseInputs(_ output: String?, _ inputs: [String]) throws(CommandFailure) {
    if output == "-" { throw CommandFailure(.usage, dashMistake) }
    guard let output, let place = identity(output) else { return }
    guard inputs.contains(where: { $0 != "-" && identity($0).map { $0 == place } ?? false }) else { return }
    throw CommandFailure(.usage, "\(output): is an input too and would be overwritten; name another file with -o")
  }

  /// Refuses a folder where one file is written.
  static func refuseFolder(_ output: String?) throws(CommandFailure) {
    guard let output, output.hasSuffix("/") || isFolder(output) else { return }
    throw CommandFailure(.usage, "\(output): is a folder; name a file with -o")
  }

  /// The ending of a file's name ("docx" of `viec.docx`) where none of `known` fits it, no folder is called so and the name
  /// does not end in a slash: a format that nobody writes.
  static func unknownEnding(_ output: String?, known: [String]) -> String? {
    guard let output, !output.hasSuffix("/"), !isFolder(output), let name = output.split(separator: "/").last, let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    guard (1...5).contains(ending.utf8.count), ending.allSatisfy({ $0.isLetter || $0.isNumber }), ending.contains(where: \.isLetter), !known.contains(ending) else { return nil }
    return ending
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private struct Identity: Equatable {
    var device: UInt
    var file: UInt
  }

  private static func identity(_ path: String) -> Identity? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Identity(device: UInt(status.st_dev), file: UInt(status.st_ino))
  }
}
