/// What reconstruction makes of a source, in reading order; letterhead, outline and tasks are read from these.
public enum Block: Hashable, Sendable {
  case paragraph(Paragraph)
  case table(TableBlock)
  case note(Note)
  case furniture(Furniture)
}

/// One paragraph with its wraps undone and note markers lifted out.
public struct Paragraph: Hashable, Sendable {
  public var text: Passage
  /// Where note markers stood: offset in `text.bytes` (the marker itself is out), marker, place in the decoded text.
  public var marks: [NoteMark] = []
  public var style = ParagraphStyle()
  /// Bytes of `text` that are a list label the word processor printed (`a)`, `1.`, `-`), where the format says so.
  public var labelLength: Int?
  @inlinable
  public init(_ text: Passage, marks: [NoteMark] = [], style: ParagraphStyle = ParagraphStyle(), labelLength: Int? = nil) {
    (self.text, self.marks, self.style, self.labelLength) = (text, marks, style, labelLength)
  }
}

public struct NoteMark: Hashable, Sendable {
  public var at: Int
  /// Without brackets: `[1]` is `1`.
  public var marker: String
  public var source: Range<Int>
  public init(at: Int, marker: String, source: Range<Int>) { (self.at, self.marker, self.source) = (at, marker, source) }
}

/// Hints of the format, each `nil` where the format does not tell.
public struct ParagraphStyle: Hashable, Sendable {
  /// All letters of the paragraph (its label apart) are bold.
  public var bold: Bool?
  public var italic: Bool?
  public var centred: Bool?
  /// A heading style or outline level, from 1.
  public var headingLevel: Int?
  /// Depth of an automatic list, from 0.
  public var listLevel: Int?
  /// Left edge and first-line indent in points; in layout text one column counts 6.
  public var left: Double?
  public var firstLine: Double?
  public var fontSize: Double?
  /// Bytes from the paragraph's start that are bold, where only its beginning is (a run-in title).
  public var boldPrefix: Int?
  /// Which column of a two-column area (letterhead, tail) it stands in: 0 left, 1 right.
  public var column: Int?
  /// A page break, a blank line or wide gap stands before it.
  public var gapBefore: Bool?
  @inlinable
  public init() {}
}

/// A table whose rows and cells are settled; spans resolved to a grid (a cell merged over rows stands in each of them,
/// a cell merged over columns stands once, with `columns` > 1).
public struct TableBlock: Hashable, Sendable {
  public var rows: [TableRow]
  /// How many columns the grid has.
  public var columnCount: Int
  /// The cells were guessed from the text, not given or measured: rows of low confidence by index.
  public var uncertainRows: Set<Int> = []
  /// Cells and columns were found by where words stand or how lines end, not given by the format or ruling lines.
  public var isGuessed = false
  /// Rows end before the last column where their last cells are empty, and only there.
  public var losesLastCells = false
  /// No rows could be made: every row is one cell.
  public var unreadable = false
  /// Note marks inside its cells are in the cells' paragraphs.
  public init(rows: [TableRow], columnCount: Int) { (self.rows, self.columnCount) = (rows, columnCount) }
}

public struct TableRow: Hashable, Sendable {
  public var cells: [TableCell]
  /// Part of the header (the format says so, or the header was found); a repeated header is furniture and not here.
  public var isHeader: Bool
  @inlinable
  public init(cells: [TableCell], isHeader: Bool = false) { (self.cells, self.isHeader) = (cells, isHeader) }
}

public struct TableCell: Hashable, Sendable {
  /// Its paragraphs; an empty cell has none.
  public var paragraphs: [Paragraph]
  /// First grid column, from 0, and how many it covers.
  public var column: Int
  public var columns: Int
  /// The cell stands here because one above it is merged over this row: its text is the other's.
  public var repeatsAbove: Bool
  /// Tables inside the cell, for layout tables that hold others.
  public var nested: [TableBlock] = []
  @inlinable
  public init(paragraphs: [Paragraph], column: Int, columns: Int = 1, repeatsAbove: Bool = false) {
    (self.paragraphs, self.column, self.columns, self.repeatsAbove) = (paragraphs, column, columns, repeatsAbove)
  }
}

/// A footnote or endnote's own text, marker out.
public struct Note: Hashable, Sendable {
  public var marker: String
  public var text: Passage
  /// Where the printed marker stands, if it is printed.
  public var markerSource: Range<Int>?
  public init(marker: String, text: Passage, markerSource: Range<Int>? = nil) {
    (self.marker, self.text, self.markerSource) = (marker, text, markerSource)
  }
}

/// Text that belongs to the page, not to the plan: motto, page number, running header, repeated table header, stamp.
public struct Furniture: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable { case motto, pageNumber, runningHeader, repeatedHeader, rule, stamp, mark, other }
  public var kind: Kind
  public var source: [Range<Int>]
  public init(_ kind: Kind, _ source: [Range<Int>]) { (self.kind, self.source) = (kind, source) }
}

/// The decoded text and its blocks: what every later stage reads.
public struct BlockDocument: Sendable {
  /// UTF-8, NFC, LF, no BOM: what `kehoach text` prints and every span points into.
  public var text: [UInt8]
  public var blocks: [Block]
  /// Offset in `text` at which each page begins (first is 0); empty where the source has no pages.
  public var pageStarts: [Int]
  public var diagnostics: [PlacedDiagnostic]
  /// Words that were recognised with little confidence, ascending.
  public var doubtful: [Range<Int>] = []
  public init(text: [UInt8], blocks: [Block], pageStarts: [Int] = [], diagnostics: [PlacedDiagnostic] = []) {
    (self.text, self.blocks, self.pageStarts, self.diagnostics) = (text, blocks, pageStarts, diagnostics)
  }
}
