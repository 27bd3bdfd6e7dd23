import PlanModel
import SourceModel
import VietnameseText

extension Format {
  /// PDF, with a text layer or scanned.
  static let pdf = Format(name: "pdf", extensions: ["pdf"], sniff: isPDF) { (bytes, options) throws(ReadError) in
    try PDFReader(bytes: bytes, options: options).read()
  }

  /// The mark stands in the first kilobyte.
  private static func isPDF(_ bytes: [UInt8]) -> Bool {
    let mark = Array("%PDF-".utf8)
    let end = min(bytes.count, 1024 + mark.count)
    guard end >= mark.count else { return false }
    return (0...end - mark.count).contains { bytes[$0] == mark[0] && bytes[$0..<$0 + mark.count].elementsEqual(mark) }
  }
}

struct PDFReader {
  let bytes: [UInt8]
  let options: ReadOptions

  func read() throws(ReadError) -> SourceDocument {
    let file = try UnnamedFile(bytes)
    var pages = options.ocr == .always ? try Self.emptyPages(file, options) : try Self.layer(file, options)
    return try finish(&pages, file)
  }

  /// The words of the text layer, page by page.
  private static func layer(_ file: UnnamedFile, _ options: ReadOptions) throws(ReadError) -> [GeometricPage] {
    let limits = options.limits
    let last = String(limits.pages + 1)
    // As they stand in the file (`-raw`): poppler's own reading order costs 6 % and is not used.
    let outcome = try PageProgram.pdftotext.run(
      ["-bbox", "-raw", "-q", "-l", last, "/dev/stdin", "-"], input: file, limits: limits, outputLimit: limits.unpackedBytes, atOnce: true)
    guard outcome.isSuccess else { throw refusal(file, outcome, options) }
    let pages = WordBoxParser(outcome.output).pages()
    guard !pages.isEmpty else { throw ReadError(.unreadable, "a PDF without pages; it is damaged or empty") }
    guard pages.count <= limits.pages else {
      throw ReadError(.unreadable, "more than \(limits.pages) pages; raise the limit with --max-pages")
    }
    return pages
  }

  /// As many pages as the PDF has, without their words.
  private static func emptyPages(_ file: UnnamedFile, _ options: ReadOptions) throws(ReadError) -> [GeometricPage] {
    var pages = try layer(file, options)
    for index in pages.indices { pages[index].words = [] }
    return pages
  }

  /// Why the helper refused the file, in words of this program.
  private static func refusal(_ file: UnnamedFile, _ outcome: ChildProcess.Outcome, _ options: ReadOptions) -> ReadError {
    let lacksMemory = ["memory", "bad_alloc"].contains { String(decoding: outcome.errors, as: UTF8.self).contains($0) }
    guard outcome.code != nil, !lacksMemory else {
      return ReadError(.unreadable, "reading the PDF took more memory or time than its limit; it may be damaged or hostile")
    }
    let info = try? PageProgram.pdfinfo.run(["/dev/stdin"], input: file, limits: options.limits, outputLimit: 1 << 20)
    let said = String(decoding: outcome.errors + (info?.errors ?? []), as: UTF8.self)
    if said.contains("Incorrect password") || said.contains("password") {
      return ReadError(.unreadable, "the PDF is protected by a password; save it without one (qpdf --decrypt) and try again")
    }
    return ReadError(.unreadable, "the PDF is damaged and cannot be opened; get the file again from where it was published, or print it to PDF anew")
  }

  private func finish(_ pages: inout [GeometricPage], _ file: UnnamedFile) throws(ReadError) -> SourceDocument {
    var diagnostics: [PlacedDiagnostic] = []
    let contents = pages.contains { !$0.words.isEmpty } ? PageContents(bytes, for: pages) : nil
    for index in pages.indices {
      pages[index].liftSlantedText()
      pages[index].setTurnedSize(quarters: contents?.quarters(of: index))
      pages[index].turnUpright()
      pages[index].sortWords()
    }
    let verdicts = pages.map(LayerVerdict.init)
    FontStyles.apply(to: &pages)
    for index in pages.indices { pages[index].joinPieces() }
    var document = SourceDocument(format: "pdf", content: .pages([]), pages: pages.count)
    // Before recognition: what the layer says of a stamp is better than its picture.
    document.signedOn = SignatureStamps.liftOut(of: &pages)
    diagnostics += try LayerVerdict.leftOut(verdicts, pages, options)
    let doubtful = LayerVerdict.pagesToRecognise(verdicts, options)
    if !doubtful.isEmpty {
      diagnostics += try PageRecogniser(options: options).recognise(&pages, doubtful, verdicts, file)
      let signed = SignatureStamps.liftOut(of: &pages)
      document.signedOn = document.signedOn ?? signed
      guard pages.contains(where: { !$0.words.isEmpty }) else {
        throw ReadError(.unreadable, "no text in it, and none to recognise in its pictures; give a plan as text, DOCX, ODT, HTML or PDF")
      }
    }
    PageRules.add(to: &pages, except: doubtful, contents, file, options.limits)
    document.content = .pages(pages)
    document.diagnostics = diagnostics
    return document
  }
}
