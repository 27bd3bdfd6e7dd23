#ifndef KEHOACH_OPEN_LATER_H
#define KEHOACH_OPEN_LATER_H

/*
 * A shared library that is opened at the first call of one of its functions, not when the program starts: what most runs
 * never need (archives, workbooks, and the libraries behind them) would take as long as reading a short plan.
 *
 * A file that is written with these macros defines each function of the library that the program uses, by its own name and
 * type, so that the library's header stays the one description of it:
 *
 *     LIBRARY("libzip.so.5", "libzip.so.4")
 *     FORWARD(zip_fread, zip_int64_t, -1, (zip_file_t *file, void *to, zip_uint64_t count), (file, to, count))
 *
 * Where the library is missing, a function gives what stands third, and `…_is_there` of its header says so beforehand.
 */
#include <stddef.h>

/* The place of a function in the first of the libraries that can be opened (names end with a null); null where there is none. */
void *later_function(const char *const *libraries, const char *name);

#define LIBRARY(...) static const char *const libraries[] = {__VA_ARGS__, NULL};

#define LATER(name) \
  static __typeof__(&name) place; \
  __typeof__(&name) function = __atomic_load_n(&place, __ATOMIC_ACQUIRE); \
  if (!function) { \
    function = (__typeof__(&name))later_function(libraries, #name); \
    __atomic_store_n(&place, function, __ATOMIC_RELEASE); \
  }

/* One function that gives a value: its name, result, result without the library, parameters, arguments. */
#define FORWARD(name, type, otherwise, parameters, arguments) \
  type name parameters { \
    LATER(name) \
    return function ? function arguments : otherwise; \
  }

/* One function that gives none: its name, parameters, arguments. */
#define FORWARD_VOID(name, parameters, arguments) \
  void name parameters { \
    LATER(name) \
    if (function) function arguments; \
  }

#endif
