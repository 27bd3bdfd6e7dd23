import Glibc
import PlanExport
import SourceModel

/// Why the program ends with something else than 0; its message goes to standard error.
struct CommandFailure: Error {
  enum Status: Int32 {
    case someFailed = 1
    case usage = 2
    case unreadable = 65
    case notOpened = 66
    case helperMissing = 69
    case notWritten = 74
  }
  var status: Int32
  /// `nil` where everything is said already, or a closed pipe asks for no words.
  var message: String?
  /// Printed as it is, without the program's name before it.
  var isPlain = false

  init(_ status: Status, _ message: String?, isPlain: Bool = false) {
    (self.status, self.message, self.isPlain) = (status.rawValue, isPlain ? message : message.map(said), isPlain)
  }

  /// A closed pipe: nothing is wrong, nobody reads on.
  static let closedPipe = CommandFailure(quietly: 0)

  init(quietly status: Int32) { self.status = status }

  init(_ error: ReadError, file: String) {
    let status: Status =
      switch error.kind {
      case .unreadable: .unreadable
      case .notOpened: .notOpened
      case .helperMissing: .helperMissing
      }
    self.init(status, "\(file): \(said(error.message))")
  }

  init(_ error: WorkbookError) { self.init(error.lacksLibrary ? .helperMissing : .notWritten, "no workbook: \(error.description)") }

  var leavesOutput: Bool { status != 0 && status != Status.notWritten.rawValue }

  func end() -> Never {
    if let message { StandardError.write((isPlain ? "" : "kehoach: ") + message + "\n") }
    exit(CommandFailure.tellsDifferences && status > 2 ? 2 : status)
  }

  /// `diff` and `check` end as diff(1) does: 1 says that something was found, 2 that something went wrong, whatever it was.
  private static var tellsDifferences: Bool { CommandLine.arguments.dropFirst().first.map { ["diff", "check"].contains($0) } ?? false }
}
