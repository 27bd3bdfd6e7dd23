/// What kind of text it is, measured on its lines.
enum TextFlavour {
  /// Columns side by side by position: `pdftotext -layout`, recognised scans.
  case layout
  /// Line after line, cell after cell.
  case stream
  /// Blocks run together with single spaces.
  case joined
}

/// Tells layout text by its indents and by gaps inside lines, in the body as well: letterhead lines with wide gaps alone
/// do not make one.
func flavour(of source: TextLines) -> TextFlavour {
  let lines = source.lines
  guard lines.count > 3 else { return .stream }
  let skipped = min(12, lines.count / 4)
  var indented = 0
  var gapped = 0
  var long = 0
  var unwrapped = 0
  var total = 0
  for line in lines.dropFirst(skipped) {
    total += 1
    if line.indent >= 4 { indented += 1 }
    if line.marks.contains(.wideGap), !line.marks.contains(.tab) { gapped += 1 }
    if line.count > 400 { long += 1 }
    if line.count > 220 { unwrapped += 1 }
  }
  guard long * 20 < total else { return .stream }
  // Whole paragraphs in lines, indented as in the document: no line holds two columns.
  guard gapped > 0 || unwrapped < 3 else { return .stream }
  let placed = indented + gapped
  return placed >= 6 && placed * 8 >= total && (gapped > 0 || indented * 4 >= total) ? .layout : .stream
}
