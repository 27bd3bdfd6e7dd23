import PlanModel
import SourceModel

extension Format {
  /// Pictures of a page: read as a scan.
  static let png = image("png", ["png"], [0x89, 0x50, 0x4E, 0x47])
  static let jpeg = image("jpeg", ["jpg", "jpeg"], [0xFF, 0xD8, 0xFF])
  static let tiff = image("tiff", ["tif", "tiff"], [0x49, 0x49, 0x2A, 0x00])
  static let tiffBigEndian = image("tiff", ["tif", "tiff"], [0x4D, 0x4D, 0x00, 0x2A])

  private static func image(_ name: String, _ extensions: [String], _ mark: [UInt8]) -> Format {
    Format(name: name, extensions: extensions, sniff: { $0.starts(with: mark) }) { (bytes, options) throws(ReadError) in
      guard options.ocr != .never else { throw ReadError(.unreadable, "a picture has no text without recognition; leave out --ocr never") }
      if let pages = pages(bytes) { return try readAsScan(pages, name, options) }
      return try PictureReader(options: options).read(bytes, format: name)
    }
  }
}

extension Format {
  private static func pages(_ bytes: [UInt8]) -> [PicturePDF.Page]? {
    switch bytes.first {
    case 0x89: PicturePDF.Page(png: bytes).map { [$0] }
    case 0xFF: PicturePDF.Page(jpeg: bytes).map { [$0] }
    default: TIFFPages.pages(bytes, limit: 100_000)
    }
  }

  /// The way of a scanned PDF: levelled, turned, cells by themselves, mended.
  private static func readAsScan(_ pages: [PicturePDF.Page], _ name: String, _ options: ReadOptions) throws(ReadError) -> SourceDocument {
    guard pages.count <= options.limits.pages else { throw ReadError(.unreadable, "more than \(options.limits.pages) pages; raise the limit with --max-pages") }
    var options = options
    options.ocr = .always
    var document = try PDFReader(bytes: PicturePDF.file(pages), options: options).read()
    document.format = name
    return document
  }
}

/// Rare kinds of pictures (interlaced, with an alpha channel, tiled) go to tesseract as they are; several pages of a TIFF come out one after the other.
private struct PictureReader: Sendable {
  let options: ReadOptions

  func read(_ bytes: [UInt8], format: String) throws(ReadError) -> SourceDocument {
    let scale = 72 / Double(max(options.dpi, 36))
    var best = try pages(bytes, scale, [])
    // Lying on its side: tesseract turns it where it is asked to find out.
    if best.reduce(0, { $0 + $1.words.confidence }) < 0.6 * Double(best.count) {
      let turned = try pages(bytes, scale, ["--psm", "1"])
      if turned.reduce(0, { $0 + $1.words.confidence }) > best.reduce(0, { $0 + $1.words.confidence }) { best = turned }
    }
    let geometric = best.enumerated().map { index, page in
      GeometricPage(number: index + 1, width: page.width, height: page.height, words: page.words.words)
    }
    options.progress?(geometric.count, geometric.count)
    var document = SourceDocument(format: format, content: .pages(geometric), pages: geometric.count)
    document.diagnostics = [PlacedDiagnostic(.note, .ocrUsed, "read from the image by tesseract")]
    if best.contains(where: { $0.words.confidence < 0.75 }) {
      document.diagnostics.append(PlacedDiagnostic(.warning, .ocrDoubtful, "the picture is hard to read; compare with it"))
    }
    return document
  }

  private func pages(_ bytes: [UInt8], _ scale: Double, _ extra: [String]) throws(ReadError) -> [PageRecogniser.Reading] {
    let file = try UnnamedFile(bytes)
    let outcome = try PageProgram.tesseract.run(
      ["stdin", "stdout", "-l", "vie", "--dpi", String(options.dpi)] + extra + ["tsv"], input: file, limits: options.limits, outputLimit: 64 << 20)
    guard outcome.isSuccess else {
      if String(decoding: outcome.errors, as: UTF8.self).contains("Failed loading language") {
        throw ReadError(.helperMissing, "tesseract has no Vietnamese data; install it with: apt-get install tesseract-ocr-vie")
      }
      throw ReadError(.unreadable, "the picture is damaged or too large to read")
    }
    // Each page begins with a row of level 1 that has its size.
    var pages: [(size: (Double, Double), rows: [UInt8])] = []
    for line in outcome.output.split(separator: 0x0A) {
      let fields = line.split(separator: 0x09, maxSplits: 11, omittingEmptySubsequences: false)
      if fields.count >= 10, fields[0].elementsEqual([0x31]) {
        let size = [fields[8], fields[9]].map { Double(String(decoding: $0, as: UTF8.self)) ?? 0 }
        pages.append(((size[0] * scale, size[1] * scale), []))
      } else if !pages.isEmpty {
        pages[pages.count - 1].rows += line + [0x0A]
      }
    }
    guard pages.count <= options.limits.pages else { throw ReadError(.unreadable, "more than \(options.limits.pages) pages; raise the limit with --max-pages") }
    return pages.map { page in
      PageRecogniser.Reading(words: RecognisedWords(tsv: page.rows, scale: scale), width: page.size.0, height: page.size.1)
    }
  }
}
