import SourceModel
import VietnameseText

/// What a web page prints below a document: its comments and its other news, from a caption of the page on.
enum SiteTail {
  /// Captions, folded; each a line of its own.
  private static let captions: Set<[UInt8]> = Set(
    ["binh luan", "viet binh luan", "gui binh luan", "y kien ban doc", "y kien cua ban", "tin khac", "cac tin khac", "tin lien quan", "tin cung chuyen muc", "bai viet lien quan"].map { Array($0.utf8) })
  private static let limit = 40

  /// Where the page's own lines begin among `blocks`; `nil` where a heading or a table follows, for then they are the document's.
  static func start(_ blocks: [Block]) -> Int? {
    var first: Int?
    for index in blocks.indices.suffix(limit).reversed() {
      guard case .paragraph(let paragraph) = blocks[index] else {
        if case .table = blocks[index] { break }
        continue
      }
      if let label = readLabel(paragraph.text.bytes, given: paragraph.labelLength), !label.kind.isBullet, label.kind < .arabicBracket { break }
      if isCaption(paragraph.text.bytes) { first = index }
    }
    return first
  }

  /// "Bình luận", "Ý kiến bạn đọc (0)".
  private static func isCaption(_ bytes: [UInt8]) -> Bool {
    guard bytes.count < 48 else { return false }
    let letters = folded(bytes).map { $0.isASCIILetter ? $0 : 0x20 }
    return captions.contains(Array(letters.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed()))
  }
}
