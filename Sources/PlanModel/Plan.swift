/// One plan as `kehoach extract` gives it (the extraction contract, one plan).
public struct Plan: Hashable, Sendable, Codable {
  public var schemaVersion = "1.0.0"
  public var generator = Generator()
  public var source = Source()
  public var document = PlanDocument()
  public var sections: [Section] = []
  public var tables: [Table] = []
  public var footnotes: [Footnote] = []
  public var citations: [Citation] = []
  public var tasks: [PlanTask] = []
  public var targets: [Target] = []
  public var diagnostics: [Diagnostic] = []
  public init() {}
}

public struct Generator: Hashable, Sendable, Codable {
  public var name = "kehoach"
  public var version = kehoachVersion
  public init() {}
}

/// The version of this program, as `--version` and `generator.version` print it.
public let kehoachVersion = "0.1.0"

public struct Source: Hashable, Sendable, Codable {
  public var name = ""
  /// `text`, `docx`, `odt`, `html`, `markdown`, `pdf`, `doc`, `rtf`, `image`.
  public var format = "text"
  /// Hex SHA-256 of the file's bytes.
  public var sha256 = ""
  /// Size of the file in bytes.
  public var bytes = 0
  public var pages: Int?
  public init() {}
}

/// What letterhead (*phần đầu*) and tail (*nơi nhận, chữ ký*) say of the document.
public struct PlanDocument: Hashable, Sendable, Codable {
  public var type: DocumentType?
  public var number: String?
  /// *Số, ký hiệu*, spaces removed: `2873/KH-UBND`; `/KH-UBND` where the number is left blank.
  public var symbol: String?
  public var issuer: Body?
  public var parentIssuer: Body?
  public var place: String?
  public var issuedOn: CivilDate?
  /// *Trích yếu*, line breaks joined.
  public var title: String?
  public var legalBases: [String] = []
  public var preamble: [String] = []
  public var events: [PlanEvent] = []
  public var signature = Signature()
  public var recipients: [String] = []
  public var coIssuers: [Body] = []
  public var approvals: [Signature] = []
  public var numberHint: String?
  public var urgency: String?
  public var secrecy: String?
  public var attachedTo: String?
  public init() {}
}

/// A document type of Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III.
public struct DocumentType: Hashable, Sendable, Codable {
  public var code: String?
  public var name: String
  public init(code: String?, name: String) { (self.code, self.name) = (code, name) }
}

/// An issuing body: its name in sentence case, the lexicon's id and kind where known.
public struct Body: Hashable, Sendable, Codable {
  public var name: String
  public var id: String?
  public var kind: AgencyKind?
  public init(name: String, id: String? = nil, kind: AgencyKind? = nil) { (self.name, self.id, self.kind) = (name, id, kind) }
}

public struct PlanEvent: Hashable, Sendable, Codable {
  public var label: String
  public var text: String
  public var deadlines: [Deadline]
  public init(label: String, text: String, deadlines: [Deadline] = []) {
    (self.label, self.text, self.deadlines) = (label, text, deadlines)
  }
}

public struct Signature: Hashable, Sendable, Codable {
  /// `TM. ỦY BAN NHÂN DÂN`.
  public var authority: String?
  /// `KT. CHỦ TỊCH PHÓ CHỦ TỊCH`.
  public var capacity: String?
  public var name: String?
  public init(authority: String? = nil, capacity: String? = nil, name: String? = nil) {
    (self.authority, self.capacity, self.name) = (authority, capacity, name)
  }
}

public enum SectionRole: String, Hashable, Sendable, Codable, CaseIterable {
  case purpose, requirement, objective, scope, tasks, implementation, budget, reporting, appendix, other
}

/// A heading or point of the outline.
public struct Section: Hashable, Sendable, Codable {
  /// The path of printed labels: `II/2/2.1/a`.
  public var id = ""
  /// The printed label without its closing mark; a bullet's with its count (`-1`).
  public var label = ""
  /// From 1.
  public var level = 1
  public var role = SectionRole.other
  /// The text of a heading; `nil` for a point whose label opens a sentence.
  public var heading: String?
  /// Running text, paragraphs joined by `\n`.
  public var text = ""
  public var children: [Section] = []
  public var span = Span.documentStart
  public init() {}
}

public enum ColumnRole: String, Hashable, Sendable, Codable, CaseIterable {
  case ordinal, content, lead, coordinating, deadline, deliverable, note, budget, target, approver, supervisor, other
}

public struct Table: Hashable, Sendable, Codable {
  public var id = ""
  /// The id of the section it stands in; `nil` before the first heading.
  public var section: String?
  public var columns: [Column] = []
  public var rows: [Row] = []
  public var span = Span.documentStart
  public init() {}

  public struct Column: Hashable, Sendable, Codable {
    public var header: String
    public var role: ColumnRole
    public init(header: String, role: ColumnRole) { (self.header, self.role) = (header, role) }
  }
  public enum RowKind: String, Hashable, Sendable, Codable { case data, group, total }
  public struct Row: Hashable, Sendable, Codable {
    public var kind: RowKind
    public var cells: [Cell]
    public var span: Span
    public init(kind: RowKind, cells: [Cell], span: Span) { (self.kind, self.cells, self.span) = (kind, cells, span) }
  }
  public struct Cell: Hashable, Sendable, Codable {
    public var text: String
    public var span: Span
    public init(text: String, span: Span) { (self.text, self.span) = (text, span) }
  }
}

public struct Footnote: Hashable, Sendable, Codable {
  public var marker = ""
  public var text = ""
  public var anchors: [Anchor] = []
  public var span = Span.documentStart
  public init() {}

  public struct Anchor: Hashable, Sendable, Codable {
    /// The id of the section or task whose text carries the marker.
    public var `in`: String?
    public var span: Span
    public init(in place: String?, span: Span) { (self.in, self.span) = (place, span) }
  }
}

public enum CitationKind: String, Hashable, Sendable, Codable { case document, `internal`, standard, law }

/// One mention of another document, in reading order.
public struct Citation: Hashable, Sendable, Codable {
  public var kind = CitationKind.document
  public var type: String?
  /// Repaired: no spaces or line breaks inside.
  public var symbol: String?
  public var date: CivilDate?
  public var issuer: String?
  /// What stands in the source.
  public var text = ""
  public var `in`: String?
  /// Of an internal reference: the section it names.
  public var target: String?
  public var span = Span.documentStart
  public init() {}
}

public enum Comparison: String, Hashable, Sendable, Codable {
  case equal = "=", greater = ">", atLeast = ">=", less = "<", atMost = "<=", about = "~"
}

/// A figure to be reached (*chỉ tiêu*).
public struct Target: Hashable, Sendable, Codable {
  public var text = ""
  public var subject: String?
  public var comparison = Comparison.equal
  public var value = 0.0
  public var unit: String?
  public var by: CivilDate?
  public var `in`: String?
  public var span = Span.documentStart
  public init() {}
}

public enum TaskOrigin: String, Hashable, Sendable, Codable { case tableRow, point, paragraph }

/// One task (*nhiệm vụ*).
public struct PlanTask: Hashable, Sendable, Codable {
  public var id = ""
  /// First 16 hex digits of SHA-256 over issuer LF symbol LF year LF id.
  public var key = ""
  public var origin = TaskOrigin.point
  public var section: String?
  public var table: String?
  public var parent: String?
  public var content = ""
  /// *Cơ quan chủ trì*.
  public var lead: [Agency] = []
  /// *Cơ quan phối hợp*.
  public var coordinating: [Agency] = []
  public var deadlines: [Deadline] = []
  /// First start and last due of all its deadlines.
  public var start: CivilDate?
  public var due: CivilDate?
  /// *Sản phẩm*.
  public var deliverable: String?
  public var note: String?
  public var reportTo: [Agency] = []
  /// *Cấp trình*.
  public var approver: String?
  /// *Lãnh đạo phụ trách*.
  public var supervisor: String?
  /// Indexes into the plan's targets, citations.
  public var targets: [Int] = []
  public var citations: [Int] = []
  public var footnotes: [String] = []
  public var span = Span.documentStart
  public var repeats: String?
  /// 0–1; below 0.8 whenever `review` is not empty.
  public var confidence = 1.0
  public var review: [String] = []
  public init() {}
}

public enum AgencyKind: String, Hashable, Sendable, Codable, CaseIterable {
  case department, office, peoplesCommittee = "peoples-committee", party, front, media, collective, post, team, person, other
}

public enum AgencySource: String, Hashable, Sendable, Codable { case column, field, text, leadIn = "lead-in", parent, heading }

/// A body named with a task: as printed, with the lexicon's id where known.
public struct Agency: Hashable, Sendable, Codable {
  public var name: String
  public var id: String?
  public var kind: AgencyKind
  public var from: AgencySource
  public init(name: String, id: String? = nil, kind: AgencyKind = .other, from: AgencySource = .text) {
    (self.name, self.id, self.kind, self.from) = (name, id, kind, from)
  }
}

public enum DeadlineKind: String, Hashable, Sendable, Codable, CaseIterable {
  case on, by, during, from, continuous, recurring, relative, unspecified
}
public enum DeadlinePrecision: String, Hashable, Sendable, Codable { case day, week, month, quarter, half, year, none }
public enum DeadlineCertainty: String, Hashable, Sendable, Codable {
  case stated, expected, inferred, inherited, repaired, fuzzy, conditional, unresolved
}

/// One time by or in which a task is to be done (*thời hạn*).
public struct Deadline: Hashable, Sendable, Codable {
  public var text = ""
  public var kind = DeadlineKind.unspecified
  public var start: CivilDate?
  public var due: CivilDate?
  /// `true` or `false` for `by` and for rules with "trước", else `nil`.
  public var inclusive: Bool?
  /// An RFC 5545 RRULE without its name.
  public var recurrence: String?
  public var milestone: String?
  public var precision = DeadlinePrecision.none
  public var certainty = DeadlineCertainty.stated
  /// ISO 8601-2 (EDTF).
  public var edtf: String?
  /// The event or paper a relative time hangs on.
  public var anchor: String?
  public var flags: [String] = []
  public var span = Span.documentStart
  public init() {}
}
