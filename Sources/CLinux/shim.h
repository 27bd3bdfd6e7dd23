#include <sys/resource.h>
#include <sys/types.h>

/* The C library shows it to GNU sources only. */
extern int prlimit(pid_t, int, const struct rlimit *, struct rlimit *);
extern int memfd_create(const char *, unsigned int);

static inline int limit_process(pid_t process, int resource, rlim_t limit) {
  struct rlimit both = {limit, limit};
  return prlimit(process, resource, &both, 0);
}

/* A file in memory, closed in programs that are started. */
static inline int memory_file(void) { return memfd_create("kehoach", 1); }
