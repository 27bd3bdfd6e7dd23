import PlanModel
import SourceModel
import VietnameseText

/// What is left before the first section after the letterhead was read: paragraphs of a document without labels, what
/// stands between the lead-in and the first point, legal bases of a text that has lost its letterhead.
struct OpeningParagraphs {
  var legalBases: [String] = []
  var preamble: [String] = []
  var claims: [Claim] = []

  /// Sorts `paragraphs` as the contract does: "Căn cứ …", "Thực hiện …" before the lead-in ("… như sau:") are legal bases,
  /// all others preamble. What has no letters, enacting words, and what stands above a letterhead (a web page's own head lines), is furniture.
  init(_ paragraphs: [BodyParagraph], after head: HeadAndTail) {
    guard !paragraphs.isEmpty else { return }
    var afterLeadIn = (head.document.legalBases + head.document.preamble).contains { Self.isLeadIn(Array($0.utf8)) }
    let headStart = Self.letterheadStart(head)
    for paragraph in paragraphs {
      let source = paragraph.text.source()
      if !paragraph.marks.isEmpty { claims.append(Claim(.footnote, paragraph.marks.map(\.source))) }
      let text = FoldedText(paragraph.text.bytes)
      // "QUYẾT ĐỊNH:" above the articles says nothing of its own.
      let isEnacting = PieceKinds.enactingEnd(text, 0) == text.count || PieceKinds.isEnactingLine(text, 0..<text.count)
      guard Self.hasLetters(paragraph.text.bytes), !isEnacting, (source.first?.lowerBound ?? 0) >= headStart else {
        claims.append(Claim(.furniture, source))
        continue
      }
      claims.append(Claim(.letterhead, source))
      if !afterLeadIn, PieceKinds.isBasis(text, 0..<text.count) {
        legalBases.append(paragraph.text.string)
      } else {
        preamble.append(paragraph.text.string)
      }
      if Self.isLeadIn(paragraph.text.bytes) { afterLeadIn = true }
    }
  }

  /// "… như sau:", not "Kính gửi:".
  private static func isLeadIn(_ bytes: [UInt8]) -> Bool { bytes.last == UInt8(ascii: ":") && !opensAddressList(bytes) }

  /// Where the letterhead begins; 0 where none was found.
  private static func letterheadStart(_ head: HeadAndTail) -> Int {
    guard head.document.symbol != nil || head.document.type != nil else { return 0 }
    return head.claims.lazy.filter { $0.part == .letterhead || $0.part == .title }.flatMap { $0.source.map(\.lowerBound) }.min() ?? 0
  }

  private static func hasLetters(_ bytes: [UInt8]) -> Bool { bytes.contains { $0.isASCIILetter || $0.isASCIIDigit || $0 >= 0xC3 && $0 < 0xE2 } }
}

/// "Kính gửi:", "Kính trình:" with those to whom the document goes in the lines below.
func opensAddressList(_ bytes: [UInt8]) -> Bool {
  guard bytes.count < 400, bytes.first == UInt8(ascii: "K") else { return false }
  let text = FoldedText(bytes)
  return PieceKinds.opensAddressList(text, 0..<text.count)
}
