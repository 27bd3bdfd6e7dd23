import SourceModel
import VietnameseText

/// *Tên loại*: the line that says what the document is.
struct PrintedType {
  var range: Range<Int>
  var entry: DocumentTypes.Entry
}

enum TypeLine {
  /// The type line in `range`: a piece that begins with a type's name in capitals (or is a type's name and nothing else), or
  /// such a name right after one of `anchors` (number, date, motto, rule) in a joined run. The one that fits the symbol's
  /// abbreviation goes before others; `wanted` restricts the search to one type. `lines` tells where printed lines end.
  static func find(
    in text: FoldedText, _ range: Range<Int>, anchors: [Range<Int>], code: String?, abbreviation: String? = nil, lines: PrintedText? = nil, only wanted: ((DocumentTypes.Entry) -> Bool)? = nil
  ) -> PrintedType? {
    var first: PrintedType?
    var at = range.lowerBound
    while at < range.upperBound {
      guard text.isUpper(at), text.isWordStart(at), let found = read(text, at, range.upperBound, anchors, abbreviation, lines) else {
        at += 1
        continue
      }
      if wanted?(found.entry) ?? true {
        if code == nil || found.entry.code == code { return found }
        if first == nil { first = found }
      }
      at = found.range.upperBound
    }
    return first
  }

  private static func read(_ text: FoldedText, _ at: Int, _ limit: Int, _ anchors: [Range<Int>], _ abbreviation: String?, _ lines: PrintedText?) -> PrintedType? {
    let startsPiece = startsPiece(text, at)
    guard startsPiece || followsAnchor(text, at, anchors) || HeadMarks.markStart(text, before: at).map({ followsAnchor(text, $0, anchors) }) ?? false else { return nil }
    for entry in DocumentTypes.all {
      guard let end = entry.end(in: text, at: at), end <= limit else { continue }
      // A line end that was undone counts where lines are the source's own.
      let isAlone = startsPiece && (endsPiece(text, end) || lines?.isWrap(end) == true)
      if entry.onlyAlone, !isAlone && (entry.own == nil || entry.own != abbreviation) || !text.isCapitals(at..<end) { continue }
      // Wrapped over two lines inside a run it is still in capitals; in small letters it must be alone.
      guard text.isCapitals(at..<end) || isAlone else { continue }
      // "QUYẾT ĐỊNH:" opens the articles.
      if text.bytes.indices.contains(end), text.bytes[end] == UInt8(ascii: ":") { continue }
      return PrintedType(range: at..<end, entry: entry)
    }
    return nil
  }

  /// "Kế hoạch dọn kè năm 2026" as the first lines of a text that has no letterhead: a title in small letters above bases, points
  /// or a lead-in, or a heading of the page's first level.
  static func plainTitle(_ printed: PrintedText) -> PrintedType? {
    let text = printed.folded
    let pieces = text.pieces(0..<min(text.count, 1_500)).prefix(8)
    for (piece, next) in zip(pieces, pieces.dropFirst()) where piece.count < 200 && text.isUpper(piece.lowerBound) {
      guard let entry = DocumentTypes.all.first(where: { !$0.onlyAlone && plainTypes.contains($0.code ?? "") && text.word($0.key, at: piece.lowerBound) != nil }),
        let end = text.word(entry.key, at: piece.lowerBound), end <= piece.upperBound, text.words(end..<piece.upperBound).count >= 2, !".;:,".utf8.contains(text.bytes[piece.upperBound - 1])
      else { continue }
      // "Kế hoạch 12/KH-UBND 2024 …": a page's own headline, no title.
      if let first = text.words(end..<piece.upperBound).first, text.bytes[first.lowerBound].isASCIIDigit, text.bytes[first].contains(UInt8(ascii: "/")) { continue }
      if printed.style(piece.lowerBound).headingLevel == 1 || PieceKinds.isBasis(text, next) || PieceKinds.hasLabel(text, next) || text.find("nhu sau", in: next) != nil {
        return PrintedType(range: piece.lowerBound..<end, entry: entry)
      }
    }
    return nil
  }
  private static let plainTypes: Set<String> = ["KH", "PA", "ĐA", "CTr"]

  private static func startsPiece(_ text: FoldedText, _ at: Int) -> Bool {
    var before = at - 1
    while before >= 0, !text.isBreak(before) {
      guard text.isSpace(before) || "#*_|>".utf8.contains(text.bytes[before]) else { return false }
      before -= 1
    }
    return true
  }

  private static func endsPiece(_ text: FoldedText, _ at: Int) -> Bool {
    var after = at
    while !text.isBreak(after) {
      guard text.isSpace(after) || "#*_|".utf8.contains(text.bytes[after]) else { return false }
      after += 1
    }
    return true
  }

  private static func followsAnchor(_ text: FoldedText, _ at: Int, _ anchors: [Range<Int>]) -> Bool {
    var before = at
    while before > 0, text.isSpace(before - 1) || text.bytes[before - 1] == UInt8(ascii: "-") || text.bytes[before - 1] == UInt8(ascii: "*") || text.bytes[before - 1] == UInt8(ascii: "_") { before -= 1 }
    return anchors.contains { $0.upperBound == before } || before < at && at - before >= 4 && before > 0 && HeadMarks.ruleEnd(text, text.skipSpaces(before), at) != nil
  }
}
