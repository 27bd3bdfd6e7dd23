public import PlanModel

/// What a reader gives: one document, decoded, in the shape its format has.
public struct SourceDocument: Sendable {
  public enum Content: Sendable {
    /// Lines of text: UTF-8, NFC, LF, no BOM. Paragraphs, tables and columns are still to be found.
    case text([UInt8])
    /// Paragraphs and cells as the format gives them.
    case blocks(BlockDocument)
    /// Words with places on pages.
    case pages([GeometricPage])
  }
  /// `Source.format`.
  public var format: String
  public var content: Content
  /// Where the source is known to have pages.
  public var pages: Int?
  public var diagnostics: [PlacedDiagnostic]
  /// The day of a digital signature's stamp, for a letterhead whose date cannot be read.
  public var signedOn: CivilDate?
  public init(format: String, content: Content, pages: Int? = nil, diagnostics: [PlacedDiagnostic] = []) {
    (self.format, self.content, self.pages, self.diagnostics) = (format, content, pages, diagnostics)
  }
}

/// A diagnostic before its place is turned into a `Span`: offsets into the decoded text, empty for the whole document.
public struct PlacedDiagnostic: Sendable, Hashable {
  public var severity: Diagnostic.Severity
  public var code: DiagnosticCode
  public var message: String
  public var source: [Range<Int>]
  public init(_ severity: Diagnostic.Severity, _ code: DiagnosticCode, _ message: String, at source: [Range<Int>] = []) {
    (self.severity, self.code, self.message, self.source) = (severity, code, message, source)
  }
}

/// A page of words with places. Points from the page's top left corner; a layout text's page uses one unit a column
/// and one a line.
public struct GeometricPage: Sendable {
  public var number: Int
  public var width: Double
  public var height: Double
  public var words: [GeometricWord]
  /// Ruling lines, where known.
  public var rules: [GeometricRule] = []
  /// Words of signature stamps and marks, which are no part of the text.
  public var stamps: [GeometricWord] = []
  /// Quarters by which the page was turned clockwise so that its text runs from left to right.
  public var quartersTurned = 0
  public init(number: Int, width: Double, height: Double, words: [GeometricWord], rules: [GeometricRule] = []) {
    (self.number, self.width, self.height, self.words, self.rules) = (number, width, height, words, rules)
  }
}

public struct GeometricWord: Sendable {
  public var text: [UInt8]
  public var left, top, right, bottom: Double
  public var fontSize: Double
  public var bold = false
  public var italic = false
  /// Raised and smaller than its neighbours: a note marker.
  public var superscript = false
  /// 0–1, of recognised text; 1 where the text was given.
  public var confidence = 1.0
  /// Its place in a text that is already decoded (layout text); `nil` where the decoded text is yet to be written (PDF).
  public var source: Range<Int>?
  public init(text: [UInt8], left: Double, top: Double, right: Double, bottom: Double, fontSize: Double, source: Range<Int>? = nil) {
    (self.text, self.left, self.top, self.right, self.bottom) = (text, left, top, right, bottom)
    (self.fontSize, self.source) = (fontSize, source)
  }
}

public struct GeometricRule: Sendable {
  public var x0, y0, x1, y1: Double
  public init(x0: Double, y0: Double, x1: Double, y1: Double) { (self.x0, self.y0, self.x1, self.y1) = (x0, y0, x1, y1) }
  public var isHorizontal: Bool { abs(y1 - y0) < abs(x1 - x0) }
}

/// Why bytes could not be read as a document. The message names what is wrong and what to do; the caller names the file.
public struct ReadError: Error, Sendable, CustomStringConvertible {
  public enum Kind: Sendable {
    /// Exit 65: empty, binary, damaged, encrypted, over a limit.
    case unreadable
    /// Exit 69: a helper program is missing.
    case helperMissing
    /// Exit 66: cannot be opened.
    case notOpened
  }
  public var kind: Kind
  public var message: String
  public init(_ kind: Kind, _ message: String) { (self.kind, self.message) = (kind, message) }
  public var description: String { message }
}

/// Limits on what a document may cost; each can be raised by an option.
public struct ReadLimits: Sendable {
  /// Bytes of the file itself.
  public var fileBytes = 256 << 20
  /// Bytes that a container may unpack to, in all.
  public var unpackedBytes = 256 << 20
  /// Unpacked size over packed size, counted above 1 MiB.
  public var compressionRatio = 200
  /// Nesting of elements or lists.
  public var depth = 256
  public var pages = 2_000
  /// Seconds a helper program may run for one document.
  public var helperSeconds = 120
  /// Memory of a helper program in bytes.
  public var helperMemory = 2 << 30
  public init() {}
}

/// How a document is to be read.
public struct ReadOptions: Sendable {
  public enum OCR: String, Sendable, CaseIterable { case auto, never, always }
  public var limits = ReadLimits()
  public var ocr = OCR.auto
  public var dpi = 300
  /// Called as pages are recognised: how many are done, of how many.
  public var progress: (@Sendable (_ done: Int, _ total: Int) -> Void)?
  /// The file's name, for hints only (never for its format).
  public var name = ""
  public init() {}
}
