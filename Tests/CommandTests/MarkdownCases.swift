import Foundation
import Testing

/// One fenced `console` block of a Markdown file: a command after `$ `, what it prints (standard error too), and
/// `[exit N]` where it is not 0.
struct CommandCase: CustomTestStringConvertible, Sendable {
  var path: String
  var title: String
  var command: String
  var expected: String
  var testDescription: String { "\((path as NSString).lastPathComponent): \(title)" }

  static func read(_ path: String) -> [CommandCase] {
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    var cases: [CommandCase] = []
    var (title, block): (String, [String]?) = ("", nil)
    for line in text.components(separatedBy: "\n") {
      if line == "```console" {
        block = []
      } else if line == "```", let lines = block {
        if let first = lines.first, first.hasPrefix("$ ") {
          let output = lines.dropFirst().joined(separator: "\n")
          cases.append(CommandCase(path: path, title: title, command: String(first.dropFirst(2)), expected: output))
        }
        block = nil
      } else if block != nil {
        block?.append(line)
      } else if line.hasPrefix("#") {
        title = line.drop { $0 == "#" || $0 == " " }.description
      }
    }
    return cases
  }

  static let folder = packageRoot + "/Tests/CommandTests/Cases"
  static let all: [CommandCase] = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    .filter { $0.hasSuffix(".md") }.flatMap { read(folder + "/" + $0) } + read(packageRoot + "/README.md")
}

@Test func commandCasesExist() { #expect(CommandCase.all.count >= 10) }

@Test(arguments: CommandCase.all)
func commandGoldens(_ test: CommandCase) throws {
  let finished = try shell("{ \(test.command); } 2>&1")
  var actual = finished.text
  while actual.hasSuffix("\n") { actual.removeLast() }
  if finished.status != 0 { actual += (actual.isEmpty ? "" : "\n") + "[exit \(finished.status)]" }
  if actual != test.expected, ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
    let text = try String(contentsOfFile: test.path, encoding: .utf8)
    let old = "```console\n$ \(test.command)\n" + (test.expected.isEmpty ? "" : test.expected + "\n") + "```"
    let new = "```console\n$ \(test.command)\n" + (actual.isEmpty ? "" : actual + "\n") + "```"
    try text.replacingOccurrences(of: old, with: new).write(toFile: test.path, atomically: true, encoding: .utf8)
  }
  #expect(actual == test.expected)
}
