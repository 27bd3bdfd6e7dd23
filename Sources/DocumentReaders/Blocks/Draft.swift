import SourceModel

/// What an office reader collects while it reads, before anything is written: blocks of runs, cells of blocks.
/// `BlockWriter` turns drafts into decoded text and blocks in one pass.
indirect enum DraftBlock {
  case paragraph(ParagraphDraft)
  case table(TableDraft)
  case furniture(Furniture.Kind, [ParagraphDraft])
}

/// A stretch of characters of one look.
struct Run {
  enum Kind: Equatable {
    case text
    /// A break inside the paragraph: `w:br`, `<br>`, a Markdown hard break.
    case lineBreak
    /// A label that the word processor printed; only the first run of a paragraph.
    case label
    /// A note marker: printed, but no part of the running text. `bytes` are what is printed, the value is without brackets.
    case noteMark(String)
  }
  var kind = Kind.text
  /// UTF-8; white space as the format has it, not yet composed.
  var bytes: [UInt8]
  var look = Look()
  /// The target of a link inside the document and the anchor's own names, where the run is the text of one.
  var link: InnerLink?

  init(_ bytes: [UInt8], look: Look = Look()) { (self.bytes, self.look) = (bytes, look) }
  static var lineBreak: Run {
    var run = Run([])
    run.kind = .lineBreak
    return run
  }
}

struct Look: Equatable {
  var bold = false
  var italic = false
  var superscript = false
  /// Points.
  var size: Double?
}

struct InnerLink: Equatable {
  /// `href` without its `#`.
  var target: String
  /// `name` and `id` of the anchor.
  var names: [String]
}

struct ParagraphDraft {
  var runs: [Run] = []
  /// What the format says of the paragraph as a whole; bold, italic, size and the like come from its runs.
  var style = ParagraphStyle()
  /// Names that links can point to: ids of the paragraph and of what encloses it since the paragraph before.
  var anchors: [String] = []
  /// The reader knows that every break left in it ends a line that stands for itself (Markdown).
  var breaksEndLines = false
  /// The element that holds it, for readers that tell a page's main part from its surroundings.
  var container = 0
  /// Letters of it that stand in links to other pages.
  var linkedBytes = 0
  /// Its mark was deleted (tracked changes): it runs on into the next paragraph.
  var runsOn = false

  /// Any printed character but white space.
  var hasText: Bool {
    runs.contains { $0.kind != .lineBreak && $0.bytes.contains { !$0.isSpace } }
  }
  /// Its characters in order, markers included.
  var plainBytes: [UInt8] { runs.flatMap(\.bytes) }
}

struct TableDraft {
  var rows: [RowDraft] = []
  init() {}
}

struct RowDraft {
  var cells: [CellDraft] = []
  var isHeader = false
  init() {}
}

struct CellDraft {
  var blocks: [DraftBlock] = []
  /// First grid column, from 0; `nil` lets the grid find the next free one.
  var column: Int?
  var columns = 1
  /// How many rows it is merged over.
  var rows = 1
  /// DOCX: this cell goes on the one above it.
  var continuesAbove = false
  init() {}
}

/// A footnote or endnote in the order of printing.
struct NoteDraft {
  /// Without brackets.
  var marker: String
  /// As printed before the note; empty where nothing is.
  var printed: [UInt8]
  var paragraphs: [ParagraphDraft]
}
