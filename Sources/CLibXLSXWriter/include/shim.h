#include <xlsxwriter.h>

/* Whether libxlsxwriter can be opened: it is, at the first workbook (open_later.h). */
int xlsxwriter_is_there(void);
