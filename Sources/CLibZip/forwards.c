/* The functions of libzip that archives are read with (open_later.h). */
#include "shim.h"
#include <open_later.h>

/* Debian kept the older number; what is called here is the same in both. */
LIBRARY("libzip.so.5", "libzip.so.4")

int zip_is_there(void) { return later_function(libraries, "zip_fread") != NULL; }

FORWARD(zip_source_buffer_create, zip_source_t *, NULL, (const void *data, zip_uint64_t size, int owns, zip_error_t *error), (data, size, owns, error))
FORWARD_VOID(zip_source_free, (zip_source_t *source), (source))
FORWARD(zip_open_from_source, zip_t *, NULL, (zip_source_t *source, int flags, zip_error_t *error), (source, flags, error))
FORWARD_VOID(zip_discard, (zip_t *archive), (archive))
FORWARD(zip_get_num_entries, zip_int64_t, -1, (zip_t *archive, zip_flags_t flags), (archive, flags))
FORWARD(zip_name_locate, zip_int64_t, -1, (zip_t *archive, const char *name, zip_flags_t flags), (archive, name, flags))
FORWARD(zip_get_name, const char *, NULL, (zip_t *archive, zip_uint64_t index, zip_flags_t flags), (archive, index, flags))
FORWARD_VOID(zip_stat_init, (zip_stat_t *stat), (stat))
FORWARD(zip_stat, int, -1, (zip_t *archive, const char *name, zip_flags_t flags, zip_stat_t *stat), (archive, name, flags, stat))
FORWARD(zip_fopen, zip_file_t *, NULL, (zip_t *archive, const char *name, zip_flags_t flags), (archive, name, flags))
FORWARD(zip_fread, zip_int64_t, -1, (zip_file_t *file, void *to, zip_uint64_t count), (file, to, count))
FORWARD(zip_fclose, int, 0, (zip_file_t *file), (file))
FORWARD_VOID(zip_error_init, (zip_error_t *error), (error))
FORWARD_VOID(zip_error_fini, (zip_error_t *error), (error))
FORWARD(zip_error_strerror, const char *, "libzip is missing", (zip_error_t *error), (error))
