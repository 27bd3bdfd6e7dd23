import PlanModel
import SourceModel
import VietnameseText

/// Whether a page's text layer can be believed. Good Vietnamese text has accents on 25–31 % of its letters; layers lie in
/// five ways (none; only a stamp; only number and date; recognised in the wrong language; glyph numbers for letters).
enum LayerVerdict: Equatable, Sendable {
  case good
  /// No text, or so little that it is a stamp, a number or a date on a scan.
  case sparse
  /// Recognised in a language without Vietnamese letters.
  case wrongLanguage
  /// Glyph numbers in place of letters.
  case brokenMap

  init(_ page: GeometricPage) {
    var letters = 0
    var accented = 0
    var strange = 0
    for word in page.words {
      var offset = 0
      while offset < word.text.count {
        let (scalar, length) = decodeScalar(word.text, at: offset)
        offset += length
        let entry = Letters.entry(scalar)
        if entry.base != 0 {
          letters += 1
          if entry.modifier == 5 { strange += 1 } else if entry.tone != 0 || entry.modifier != 0 { accented += 1 }
        } else if Self.isStrange(scalar) {
          strange += 1
        }
      }
    }
    if letters + strange < 150 { self = strange > 8 && strange * 8 > letters ? .brokenMap : .sparse; return }
    if strange * 25 > letters + strange { self = .brokenMap; return }
    self = accented * 100 < letters * 13 ? .wrongLanguage : .good
  }

  /// Cyrillic, Greek, Latin Extended letters that no Vietnamese text has, control and private-use characters.
  private static func isStrange(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x20, 0x7F..<0xA0, 0xFFFD: true
    case 0x100...0x101, 0x104...0x10F, 0x112...0x127, 0x12A...0x167, 0x16A...0x19F, 0x1A2...0x1AE, 0x1B1...0x24F: true
    case 0x370...0x5FF, 0x600...0x10FF: true
    case 0xE000...0xF000, 0xF100...0xF8FF: true
    default: false
    }
  }

  /// Indices of the pages that are to be recognised from their image.
  static func pagesToRecognise(_ verdicts: [LayerVerdict], _ options: ReadOptions) -> [Int] {
    switch options.ocr {
    case .never: return []
    case .always: return Array(verdicts.indices)
    case .auto:
      let hasText = verdicts.contains(.good)
      // A short last page among good ones is text, too.
      return verdicts.indices.filter { verdicts[$0] != .good && !(hasText && verdicts[$0] == .sparse) }
    }
  }

  /// What is said of the pages that would be recognised, were it not for `--ocr never`. A document of such pages alone, without
  /// a word or a stamp of signature, cannot be read.
  static func leftOut(_ verdicts: [LayerVerdict], _ pages: [GeometricPage], _ options: ReadOptions) throws(ReadError) -> [PlacedDiagnostic] {
    guard options.ocr == .never else { return [] }
    guard pages.contains(where: { !$0.words.isEmpty || !$0.stamps.isEmpty }) else {
      throw ReadError(.unreadable, "no page has text of its own (a scan?); leave out --ocr never to read the pages from their pictures")
    }
    var recognising = options
    recognising.ocr = .auto
    let doubtful = pagesToRecognise(verdicts, recognising)
    return [LayerVerdict.sparse, .wrongLanguage, .brokenMap].compactMap { kind in
      let list = doubtful.filter { verdicts[$0] == kind }.map { String($0 + 1) }.joined(separator: ", ")
      return list.isEmpty ? nil : kind.leftOut(list)
    }
  }

  private func leftOut(_ list: String) -> PlacedDiagnostic? {
    switch self {
    case .good: nil
    case .sparse:
      PlacedDiagnostic(.warning, .pagesUnread, "hardly any text of its own on page \(list); leave out --ocr never to read what is pictured there")
    case .wrongLanguage:
      PlacedDiagnostic(.warning, .ocrLayer, "the text layer of page \(list) was recognised in the wrong language; leave out --ocr never to read the pictures")
    case .brokenMap:
      PlacedDiagnostic(.warning, .brokenTextLayer, "the text layer of page \(list) has glyph numbers instead of letters; leave out --ocr never to read the pictures")
    }
  }

  /// What is said of the pages of one kind.
  func diagnostic(pages: [Int]) -> PlacedDiagnostic? {
    let list = pages.map { String($0 + 1) }.joined(separator: ", ")
    switch self {
    case .good, .sparse: return nil
    case .wrongLanguage:
      return PlacedDiagnostic(.note, .ocrLayer, "the text layer of page \(list) was recognised in the wrong language and is not used")
    case .brokenMap:
      return PlacedDiagnostic(.note, .brokenTextLayer, "the text layer of page \(list) has glyph numbers instead of letters and is not used")
    }
  }
}
