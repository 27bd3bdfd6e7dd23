#include <zip.h>

/* Whether libzip can be opened: it is, at the first archive (open_later.h). */
int zip_is_there(void);
