import CLinux
import Glibc

/// Does `work` on each item with `workers` threads and gives the results to `consume` in the items' order, on the
/// calling thread. No more than a few results wait at a time, however many items follow.
///
/// Plain threads, not tasks: reading may wait for a helper program, which must not stop the pool that serves it.
func inOrder<Item: Sendable, Product: Sendable>(
  _ items: [Item], workers: Int, _ work: @escaping @Sendable (Item) -> Product,
  consume: (Product) throws(CommandFailure) -> Void
) throws(CommandFailure) {
  guard items.count > 1, workers > 1 else {
    for item in items { try consume(work(item)) }
    return
  }
  let queue = WorkQueue(items: items, window: workers * 4, work: work)
  queue.start(threads: min(workers, items.count))
  defer { queue.stop() }
  for index in items.indices { try consume(queue.result(index)) }
}

/// How many processors this process may use: those of the machine, or the fewer that it is kept to (taskset, containers).
func processorCount() -> Int {
  let allowed = Int(allowed_processors())
  return allowed > 0 ? allowed : max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
}

private final class WorkQueue<Item: Sendable, Product: Sendable>: @unchecked Sendable {
  private let items: [Item]
  private let window: Int
  private let work: @Sendable (Item) -> Product
  private var next = 0
  private var consumed = 0
  private var stopped = false
  private var results: [Int: Product] = [:]
  private var threads: [pthread_t] = []
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init(items: [Item], window: Int, work: @escaping @Sendable (Item) -> Product) {
    (self.items, self.window, self.work) = (items, window, work)
    pthread_mutex_init(lock, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(lock)
    changed.deallocate()
    lock.deallocate()
  }

  func start(threads count: Int) {
    for _ in 0..<count {
      var thread = pthread_t()
      let context = Unmanaged.passRetained(Worker { self.run() })
      let failed = pthread_create(&thread, nil, { pointer in
        if let pointer { Unmanaged<Worker>.fromOpaque(pointer).takeRetainedValue().body() }
        return nil
      }, context.toOpaque())
      if failed == 0 { threads.append(thread) } else { context.release() }
    }
  }

  private func run() {
    while let index = take() {
      let product = work(items[index])
      pthread_mutex_lock(lock)
      results[index] = product
      pthread_cond_broadcast(changed)
      pthread_mutex_unlock(lock)
    }
  }

  private func take() -> Int? {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while !stopped, next < items.count, next >= consumed + window { pthread_cond_wait(changed, lock) }
    guard !stopped, next < items.count else { return nil }
    next += 1
    return next - 1
  }

  func result(_ index: Int) -> Product {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    // Without any thread (none could be made) the caller does the work itself.
    if threads.isEmpty { return work(items[index]) }
    while true {
      if let product = results.removeValue(forKey: index) {
        consumed = index + 1
        pthread_cond_broadcast(changed)
        return product
      }
      pthread_cond_wait(changed, lock)
    }
  }

  func stop() {
    pthread_mutex_lock(lock)
    stopped = true
    pthread_cond_broadcast(changed)
    pthread_mutex_unlock(lock)
    for thread in threads { pthread_join(thread, nil) }
  }
}

private final class Worker {
  let body: () -> Void
  init(body: @escaping () -> Void) { self.body = body }
}
