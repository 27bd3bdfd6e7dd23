import CLinux
import Glibc
import Synchronization

/// Runs one program and waits for it on the calling thread: no shell, no thread of the concurrency pool is needed, so
/// that readers may be called from anywhere. Time and output are limited; its whole process group ends with it.
enum ChildProcess {
  struct Outcome: Sendable {
    /// Exit code; `nil` when a signal ended it.
    var code: Int32?
    var output: [UInt8] = []
    var errors: [UInt8] = []
    var ranOut = false
    var wroteTooMuch = false
    var isSuccess: Bool { code == 0 && !ranOut && !wroteTooMuch }
  }

  /// What the system lets a child use; it ends a child that takes more.
  struct Limits: Sendable {
    var memory: Int
    var processorSeconds: Int
    /// Of each file that it writes.
    var fileBytes: Int

    /// Set from outside as soon as the child runs: a program before it that does so (`prlimit`) costs 1 ms.
    func hold(for child: pid_t) {
      for (resource, value) in [(RLIMIT_AS, memory), (RLIMIT_CPU, processorSeconds), (RLIMIT_FSIZE, fileBytes), (RLIMIT_CORE, 0)] {
        _ = limit_process(child, Int32(resource.rawValue), rlim_t(max(0, value)))
      }
    }
  }

  /// `command[0]` is the program's path. `input` becomes its standard input (else there is none). `atOnce`: its output is
  /// read when it has ended, from a file in memory, instead of waking for each piece of 4 KB; `pieces` takes it piece by piece,
  /// so that it is never held whole. `nil`: not started.
  static func run(
    _ command: [String], environment: [String], folder: String? = nil, input: Int32? = nil, limits: Limits? = nil, seconds: Int, outputLimit: Int,
    expected: Int = 0, atOnce: Bool = false, pieces: ((UnsafeRawBufferPointer) -> Void)? = nil
  ) -> Outcome? {
    var command = command
    if let folder { command = ["/usr/bin/env", "-C", folder] + command }
    guard let program = command.first else { return nil }
    // One at a time: no child may inherit the pipes of another.
    let started = starting.withLock { _ -> (Pipe, Pipe, pid_t)? in
      guard let out = atOnce ? Pipe(file: memory_file()) : Pipe(), let err = Pipe(), let child = spawn(program, command, environment, input, out, err) else { return nil }
      out.closeWriting()
      err.closeWriting()
      return (out, err, child)
    }
    guard let (out, err, child) = started else { return nil }
    limits?.hold(for: child)
    var outcome = Outcome()
    outcome.output.reserveCapacity(min(expected, outputLimit))
    let deadline = now() + Double(max(seconds, 1))
    collect(out.reading, isFile: atOnce, err.reading, &outcome, deadline, outputLimit)
    if outcome.ranOut || outcome.wroteTooMuch { kill(-child, SIGKILL) }
    outcome.code = wait(child, &outcome, deadline)
    kill(-child, SIGKILL)
    if atOnce, let pieces { readFile(out.reading, pieces) } else if atOnce { takeFile(out.reading, &outcome, outputLimit) }
    return outcome
  }

  private static let starting = Mutex<Void>(())

  private static func readFile(_ file: Int32, _ take: (UnsafeRawBufferPointer) -> Void) {
    var place = 0
    withUnsafeTemporaryAllocation(byteCount: 1 << 18, alignment: 16) { buffer in
      while case let count = pread(file, buffer.baseAddress, buffer.count, off_t(place)), count > 0 {
        take(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        place += count
      }
    }
  }

  /// Takes what was written to a file, in one call.
  private static func takeFile(_ file: Int32, _ outcome: inout Outcome, _ limit: Int) {
    let size = size(of: file)
    guard size <= limit else { outcome.wroteTooMuch = true; return }
    outcome.output = [UInt8](unsafeUninitializedCapacity: max(0, size)) { buffer, count in
      while count < size, let base = buffer.baseAddress {
        let taken = pread(file, base + count, size - count, off_t(count))
        guard taken > 0 else { break }
        count += taken
      }
    }
  }

  private static func size(of file: Int32) -> Int {
    var status = stat()
    return fstat(file, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Two ends of a pipe, or a file that is both.
  private final class Pipe: @unchecked Sendable {
    let reading: Int32
    private(set) var writing: Int32
    init?() {
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else { return nil }
      (reading, writing) = (ends[0], ends[1])
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }
    init?(file: Int32) {
      guard file >= 0 else { return nil }
      (reading, writing) = (file, file)
    }
    func closeWriting() {
      if writing >= 0, writing != reading { close(writing) }
      writing = -1
    }
    deinit {
      closeWriting()
      close(reading)
    }
  }

  private static func spawn(
    _ program: String, _ command: [String], _ environment: [String], _ input: Int32?, _ out: Pipe, _ err: Pipe
  ) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let input { posix_spawn_file_actions_adddup2(&actions, input, 0) } else { posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0) }
    posix_spawn_file_actions_adddup2(&actions, out.writing, 1)
    posix_spawn_file_actions_adddup2(&actions, err.writing, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for pointer in arguments + variables { free(pointer) } }
    var child = pid_t()
    return posix_spawn(&child, program, &actions, &attributes, &arguments, &variables) == 0 ? child : nil
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Reads the pipes until they end, the time is over or there is too much. A file that `out` is only grows meanwhile: its
  /// size is looked at fifty times a second, since a program that a helper starts has its limits only from then on.
  private static func collect(_ out: Int32, isFile: Bool, _ err: Int32, _ outcome: inout Outcome, _ deadline: Double, _ limit: Int) {
    var open = [!isFile, true]
    let longest = isFile ? 0.02 : 1_000
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while open[0] || open[1] {
      var polled = [pollfd(fd: open[0] ? out : -1, events: Int16(POLLIN), revents: 0), pollfd(fd: open[1] ? err : -1, events: Int16(POLLIN), revents: 0)]
      let rest = deadline - now()
      guard rest > 0 else { outcome.ranOut = true; return }
      if poll(&polled, 2, Int32(min(rest, longest) * 1_000) + 1) < 0, errno != EINTR { return }
      if isFile, size(of: out) > limit { outcome.wroteTooMuch = true; return }
      for (index, file) in [out, err].enumerated() where open[index] && polled[index].revents != 0 {
        let count = read(file, &chunk, chunk.count)
        if count < 0, errno == EINTR { continue }
        if count <= 0 { open[index] = false; continue }
        if index == 1 {
          if outcome.errors.count < 1 << 20 { outcome.errors.append(contentsOf: chunk[..<count]) }
        } else {
          outcome.output.append(contentsOf: chunk[..<count])
          if outcome.output.count > limit { outcome.wroteTooMuch = true; return }
        }
      }
    }
  }

  /// Waits for the child, which may live on after it closed its pipes.
  private static func wait(_ child: pid_t, _ outcome: inout Outcome, _ deadline: Double) -> Int32? {
    var status: Int32 = 0
    while true {
      let ended = waitpid(child, &status, now() > deadline || outcome.ranOut || outcome.wroteTooMuch ? 0 : WNOHANG)
      if ended == child { break }
      if ended < 0, errno != EINTR { return nil }
      if now() > deadline, !outcome.ranOut {
        outcome.ranOut = true
        kill(-child, SIGKILL)
      }
      usleep(500)
    }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
  }
}

/// Runs `work` for 0..<count on threads of its own, `width` at a time; results in order.
func onThreads<Value: Sendable>(_ count: Int, width: Int, _ work: @escaping @Sendable (Int) -> Value) -> [Value] {
  guard count > 0 else { return [] }
  let pool = ThreadPool(count: count, work)
  var threads: [pthread_t] = []
  for _ in 1..<max(1, min(width, count)) {
    var thread = pthread_t()
    let argument = Unmanaged.passRetained(pool as AnyObject).toOpaque()
    let started = pthread_create(&thread, nil, { argument in
      guard let argument else { return nil }
      (Unmanaged<AnyObject>.fromOpaque(argument).takeRetainedValue() as? any RunsJobs)?.runJobs()
      return nil
    }, argument)
    if started == 0 { threads.append(thread) } else { Unmanaged<AnyObject>.fromOpaque(argument).release() }
  }
  pool.runJobs()
  for thread in threads { pthread_join(thread, nil) }
  return pool.results.compactMap { $0 }
}

private protocol RunsJobs: AnyObject { func runJobs() }

private final class ThreadPool<Value: Sendable>: RunsJobs, @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private var next = 0
  private let work: @Sendable (Int) -> Value
  private(set) var results: [Value?]

  init(count: Int, _ work: @escaping @Sendable (Int) -> Value) {
    (self.work, results) = (work, [Value?](repeating: nil, count: count))
    pthread_mutex_init(mutex, nil)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  func runJobs() {
    while true {
      pthread_mutex_lock(mutex)
      let job = next
      next += 1
      pthread_mutex_unlock(mutex)
      guard job < results.count else { return }
      let value = work(job)
      pthread_mutex_lock(mutex)
      results[job] = value
      pthread_mutex_unlock(mutex)
    }
  }
}
