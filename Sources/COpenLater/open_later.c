#include "open_later.h"
#include <dlfcn.h>

void *later_function(const char *const *libraries, const char *name) {
  for (; *libraries; libraries++) {
    void *library = dlopen(*libraries, RTLD_LAZY | RTLD_LOCAL);
    if (library) return dlsym(library, name);
  }
  return NULL;
}
