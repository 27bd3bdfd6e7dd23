/* The functions of libxlsxwriter that workbooks are written with (open_later.h). */
#include "shim.h"
#include <open_later.h>

/* Its structures change with this number: only the library of the header that was compiled with will do. */
LIBRARY("libxlsxwriter.so." LXW_SOVERSION)

int xlsxwriter_is_there(void) { return later_function(libraries, "workbook_new") != NULL; }

#define FAILS LXW_ERROR_MEMORY_MALLOC_FAILED
#define SHEET lxw_worksheet *sheet
#define CELL SHEET, lxw_row_t row, lxw_col_t column
#define RANGE SHEET, lxw_row_t first_row, lxw_col_t first_column, lxw_row_t last_row, lxw_col_t last_column
#define IN_RANGE sheet, first_row, first_column, last_row, last_column

FORWARD(lxw_strerror, char *, "libxlsxwriter is missing", (lxw_error number), (number))

FORWARD(workbook_new, lxw_workbook *, NULL, (const char *path), (path))
FORWARD(workbook_close, lxw_error, FAILS, (lxw_workbook *book), (book))
FORWARD(workbook_set_properties, lxw_error, FAILS, (lxw_workbook *book, lxw_doc_properties *properties), (book, properties))
FORWARD(workbook_add_format, lxw_format *, NULL, (lxw_workbook *book), (book))
FORWARD(workbook_add_worksheet, lxw_worksheet *, NULL, (lxw_workbook *book, const char *name), (book, name))

FORWARD_VOID(format_set_align, (lxw_format *format, uint8_t alignment), (format, alignment))
FORWARD_VOID(format_set_bg_color, (lxw_format *format, lxw_color_t color), (format, color))
FORWARD_VOID(format_set_bold, (lxw_format *format), (format))
FORWARD_VOID(format_set_border, (lxw_format *format, uint8_t style), (format, style))
FORWARD_VOID(format_set_border_color, (lxw_format *format, lxw_color_t color), (format, color))
FORWARD_VOID(format_set_font_color, (lxw_format *format, lxw_color_t color), (format, color))
FORWARD_VOID(format_set_font_name, (lxw_format *format, const char *name), (format, name))
FORWARD_VOID(format_set_font_size, (lxw_format *format, double size), (format, size))
FORWARD_VOID(format_set_num_format, (lxw_format *format, const char *pattern), (format, pattern))
FORWARD_VOID(format_set_text_wrap, (lxw_format *format), (format))

FORWARD(worksheet_write_blank, lxw_error, FAILS, (CELL, lxw_format *format), (sheet, row, column, format))
FORWARD(worksheet_write_boolean, lxw_error, FAILS, (CELL, int value, lxw_format *format), (sheet, row, column, value, format))
FORWARD(worksheet_write_number, lxw_error, FAILS, (CELL, double number, lxw_format *format), (sheet, row, column, number, format))
FORWARD(worksheet_write_string, lxw_error, FAILS, (CELL, const char *text, lxw_format *format), (sheet, row, column, text, format))

FORWARD(worksheet_autofilter, lxw_error, FAILS, (RANGE), (IN_RANGE))
FORWARD(worksheet_conditional_format_range, lxw_error, FAILS, (RANGE, lxw_conditional_format *rule), (IN_RANGE, rule))
FORWARD(worksheet_data_validation_range, lxw_error, FAILS, (RANGE, lxw_data_validation *rule), (IN_RANGE, rule))
FORWARD_VOID(worksheet_freeze_panes, (CELL), (sheet, row, column))
FORWARD(worksheet_set_row, lxw_error, FAILS, (SHEET, lxw_row_t row, double height, lxw_format *format), (sheet, row, height, format))
FORWARD(
  worksheet_set_column, lxw_error, FAILS, (SHEET, lxw_col_t first, lxw_col_t last, double width, lxw_format *format),
  (sheet, first, last, width, format))
FORWARD(
  worksheet_set_column_opt, lxw_error, FAILS,
  (SHEET, lxw_col_t first, lxw_col_t last, double width, lxw_format *format, lxw_row_col_options *options),
  (sheet, first, last, width, format, options))

FORWARD_VOID(worksheet_fit_to_pages, (SHEET, uint16_t width, uint16_t height), (sheet, width, height))
FORWARD(worksheet_repeat_rows, lxw_error, FAILS, (SHEET, lxw_row_t first, lxw_row_t last), (sheet, first, last))
FORWARD(worksheet_set_footer, lxw_error, FAILS, (SHEET, const char *text), (sheet, text))
FORWARD(worksheet_set_header, lxw_error, FAILS, (SHEET, const char *text), (sheet, text))
FORWARD_VOID(worksheet_set_landscape, (SHEET), (sheet))
FORWARD_VOID(worksheet_set_margins, (SHEET, double left, double right, double top, double bottom), (sheet, left, right, top, bottom))
FORWARD_VOID(worksheet_set_paper, (SHEET, uint8_t paper), (sheet, paper))
