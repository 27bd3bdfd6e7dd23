import DocumentReaders
@_exported public import PlanModel
import PlanParsing
@_exported public import SourceModel

/// Reads Vietnamese administrative plans (*kế hoạch*) into their letterhead, outline, tables and tasks.
///
///     let plan = try Kehoach.extract(path: "ke-hoach-2873.docx")
///     for task in plan.tasks { print(task.id, task.lead.map(\.name), task.due?.description ?? "-") }
///
/// Reading is one synchronous call on `Sendable` values; it opens no other file and no connection. A document that says
/// odd things is read and reported in `plan.diagnostics`; a `ReadError` is thrown only for what cannot be read at all.
public enum Kehoach {
  /// How a document is to be read.
  public struct Options: Sendable {
    /// The day of issue (*ngày ban hành*), for texts whose letterhead is missing; it fills in years of deadlines.
    public var issuedOn: CivilDate?
    /// Limits, scans: see `ReadOptions`. Its `name` is set from the file's.
    public var reading = ReadOptions()
    public init(issuedOn: CivilDate? = nil) { self.issuedOn = issuedOn }
  }

  /// The plan that a file holds, whatever its format: text, DOCX, ODT, HTML, Markdown, PDF …
  public static func extract(path: String, options: Options = Options()) throws(ReadError) -> Plan {
    try read(path: path, options: options).plan
  }

  /// The plan that bytes in memory hold. `name` stands in `source.name` and never decides the format.
  public static func extract(
    bytes: [UInt8], name: String = "", options: Options = Options()
  ) throws(ReadError) -> Plan {
    try read(bytes: bytes, name: name, options: options).plan
  }

  /// The plan with its decoded text and the account of every character.
  public static func read(path: String, options: Options = Options()) throws(ReadError) -> Extraction {
    let bytes = try readFile(path, limit: options.reading.limits.fileBytes)
    return try read(bytes: bytes, name: lastComponent(path), options: options)
  }

  /// The plan with its decoded text and the account of every character.
  public static func read(
    bytes: [UInt8], name: String = "", options: Options = Options()
  ) throws(ReadError) -> Extraction {
    let document = try source(bytes: bytes, name: name, options: options)
    var parsed = parsePlan(document, fileName: name, issuedOn: options.issuedOn)
    parsed.plan.source.name = name
    parsed.plan.source.format = document.format
    parsed.plan.source.sha256 = hexDigest(bytes)
    parsed.plan.source.bytes = bytes.count
    parsed.plan.source.pages = document.pages ?? parsed.plan.source.pages
    setTaskKeys(of: &parsed.plan)
    return Extraction(plan: parsed.plan, text: parsed.text, claims: parsed.claims)
  }

  /// The first stage alone: bytes to the shape their format has.
  static func source(bytes: [UInt8], name: String, options: Options) throws(ReadError) -> SourceDocument {
    var reading = options.reading
    reading.name = name
    return try readDocument(bytes, options: reading)
  }

  /// Paragraphs, tables, notes and furniture, before anything of the plan is recognised: what `explain` shows.
  public static func blocks(
    bytes: [UInt8], name: String = "", options: Options = Options()
  ) throws(ReadError) -> BlockDocument {
    reconstruct(try source(bytes: bytes, name: name, options: options))
  }
}

/// What one document gave.
public struct Extraction: Sendable {
  public var plan: Plan
  /// The decoded text that spans point into: UTF-8, NFC, LF, no BOM.
  public var text: [UInt8]
  let claims: [Claim]

  /// The account of every character that is not white space.
  public var coverage: Coverage { Coverage(source: plan.source.name, text: text, claims: claims) }
}

func lastComponent(_ path: String) -> String {
  path.split(separator: "/").last.map(String.init) ?? path
}
