import Glibc

/// `12/1000` on a terminal's standard error, once the work takes longer than a second.
struct Progress {
  private let total: Int
  private let enabled: Bool
  private let started = Progress.now()
  private var shownAt = 0.0
  private var done = 0

  init(total: Int, quiet: Bool) {
    self.total = total
    enabled = !quiet && total > 1 && StandardError.isTerminal
  }

  mutating func step() {
    done += 1
    guard enabled else { return }
    let time = Progress.now()
    guard time - started > 1, time - shownAt > 0.2 else { return }
    shownAt = time
    StandardError.write("\r\(done)/\(total) ")
  }

  mutating func clear() {
    guard shownAt > 0 else { return }
    shownAt = 0
    StandardError.write("\r\u{1B}[K")
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
