/// Something a reader of the plan should know; never a reason to refuse the document.
public struct Diagnostic: Hashable, Sendable, Codable {
  public enum Severity: String, Hashable, Sendable, Codable, Comparable {
    case note, warning, error
    private var rank: Int { switch self { case .note: 0; case .warning: 1; case .error: 2 } }
    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
  }
  public var severity: Severity
  /// Kebab-case, one of `DiagnosticCode.all`.
  public var code: String
  public var message: String
  /// The id of the section or task it speaks of.
  public var `in`: String?
  public var span: Span

  public init(_ severity: Severity, _ code: DiagnosticCode, _ message: String, in place: String? = nil, span: Span = .documentStart) {
    (self.severity, self.code, self.message, self.in, self.span) = (severity, code.rawValue, message, place, span)
  }
}

/// Every code that a diagnostic of extraction can carry; the checks of `kehoach check` add theirs.
public enum DiagnosticCode: String, Sendable, CaseIterable {
  case missingLead = "missing-lead"
  case noDeadline = "no-deadline"
  case notAPlan = "not-a-plan"
  case missingTitle = "missing-title"
  case missingLetterhead = "missing-letterhead"
  case interleavedColumns = "interleaved-columns"
  case joinedBlocks = "joined-blocks"
  case trackedChanges = "tracked-changes"
  case tableUncertain = "table-uncertain"
  case tableUnreadable = "table-unreadable"
  case handwritten
  case pagesUnread = "pages-unread"
  case ocrLayer = "ocr-layer"
  case brokenTextLayer = "broken-text-layer"
  case legacyEncoding = "legacy-encoding"
  case damagedText = "damaged-text"
  case lettersApart = "letters-apart"
  case wordsTogether = "words-together"
  case deadlineBeforeIssue = "deadline-before-issue"
  case deadlineRepaired = "deadline-repaired"
  case numberingRepeats = "numbering-repeats"
  case numberingSkips = "numbering-skips"
  case footnoteWithoutAnchor = "footnote-without-anchor"
  case anchorWithoutFootnote = "anchor-without-footnote"
  case ocrUsed = "ocr-used"
  case ocrDoubtful = "ocr-doubtful"
  case dateFromSignature = "date-from-signature"
  case limitReached = "limit-reached"
}
