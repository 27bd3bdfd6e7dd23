import Glibc

/// Runs asynchronous work on the thread that calls and waits for it: the readers are synchronous, and no thread of the
/// concurrency pool may be blocked for a child process.
func runOnCallingThread<Value: Sendable>(_ work: @escaping @Sendable () async -> Value) -> Value {
  let queue = CallingThreadQueue()
  let box = ResultBox<Value>()
  let task = Task(executorPreference: queue) {
    box.value = await work()
    queue.finish()
  }
  queue.drain()
  _ = task
  guard let value = box.value else { preconditionFailure("the queue ends only when there is a value") }
  return value
}

/// Written by the task before `finish`, read by the waiting thread after it.
private final class ResultBox<Value>: @unchecked Sendable { var value: Value? }

/// Jobs for one thread, which sleeps while there are none.
private final class CallingThreadQueue: TaskExecutor, @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var jobs: [UnownedJob] = []
  private var isFinished = false

  init() {
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(condition, nil)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    pthread_mutex_lock(mutex)
    jobs.append(job)
    pthread_cond_signal(condition)
    pthread_mutex_unlock(mutex)
  }

  func finish() {
    pthread_mutex_lock(mutex)
    isFinished = true
    pthread_cond_signal(condition)
    pthread_mutex_unlock(mutex)
  }

  /// Runs jobs until `finish`.
  func drain() {
    while true {
      pthread_mutex_lock(mutex)
      while jobs.isEmpty, !isFinished { pthread_cond_wait(condition, mutex) }
      if jobs.isEmpty, isFinished {
        pthread_mutex_unlock(mutex)
        return
      }
      let job = jobs.removeFirst()
      pthread_mutex_unlock(mutex)
      job.runSynchronously(on: asUnownedTaskExecutor())
    }
  }
}
