import Glibc
import Synchronization

/// `12/1000` (files) or `page 3/12` (of a scan) on a terminal's standard error, once the work takes longer than a
/// second. Any thread may report.
final class Progress: Sendable {
  private let total: Int
  private let enabled: Bool
  private let started = Progress.now()
  private let state = Mutex(State())

  private struct State {
    var shownAt = 0.0
    var files = 0
    var pages = 0
  }

  /// `total`: how many files are to be read.
  init(total: Int, quiet: Bool) {
    self.total = total
    enabled = !quiet && StandardError.isTerminal
  }

  /// A file is done.
  func step() {
    state.withLock { state in
      state.files += 1
      if total > 1 { show("\(state.files)/\(total)", &state) }
    }
  }

  /// A page was recognised, of so many that the file has.
  func page(_ done: Int, of pages: Int) {
    state.withLock { state in
      state.pages += 1
      show(said(total > 1 ? "\(state.files)/\(total), \(state.pages) pages recognised" : "page \(done)/\(pages)"), &state)
    }
  }

  /// Hears of each page that is recognised.
  var pages: @Sendable (_ done: Int, _ total: Int) -> Void { { self.page($0, of: $1) } }

  private func show(_ text: String, _ state: inout State) {
    guard enabled else { return }
    let time = Progress.now()
    guard time - started > 1, time - state.shownAt > 0.2 else { return }
    state.shownAt = time
    StandardError.write("\r\(text) \u{1B}[K")
  }

  /// Takes the line away before something else is written.
  func clear() {
    state.withLock { state in
      guard state.shownAt > 0 else { return }
      state.shownAt = 0
      StandardError.write("\r\u{1B}[K")
    }
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
