#include <malloc.h>
#include <sys/resource.h>
#include <sys/types.h>

/* The C library shows it to GNU sources only. */
extern int prlimit(pid_t, int, const struct rlimit *, struct rlimit *);
extern int memfd_create(const char *, unsigned int);
extern int sched_getaffinity(pid_t, unsigned long, unsigned long *);

static inline int limit_process(pid_t process, int resource, rlim_t limit) {
  struct rlimit both = {limit, limit};
  return prlimit(process, resource, &both, 0);
}

/* A file in memory, closed in programs that are started. */
static inline int memory_file(void) { return memfd_create("kehoach", 1); }

/* How many processors this process may run on; 0 where the system does not say. */
static inline int allowed_processors(void) {
  unsigned long set[128] = {0};
  int count = 0;
  if (sched_getaffinity(0, sizeof set, set) < 0) return 0;
  for (int word = 0; word < 128; word++) count += __builtin_popcountl(set[word]);
  return count;
}

/* What is freed serves what comes next: given back to the system and asked for anew, its pages would be cleared each time.
   At most `kept` bytes are kept so; blocks of a quarter of that have memory of their own and give it back. */
static inline void keep_freed_memory(int kept) {
  mallopt(M_TOP_PAD, kept);
  mallopt(M_TRIM_THRESHOLD, 2 * kept);
  mallopt(M_MMAP_THRESHOLD, kept / 4);
}
