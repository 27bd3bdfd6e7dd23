import PlanModel
import VietnameseText

/// Who issues, printed once more below the title: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH X" is none of it.
extension HeadReader {
  /// Ends in a word that what follows belongs to.
  func isLinked(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    text.words(range).last.map { ["của", "do", "bởi", "và", "thuộc", "tại", "cho"].contains(text.spelling($0.lowerBound)) } ?? false
  }

  /// A decision that has lost its letterhead names who issues it above its bases: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH X".
  mutating func readAuthority(_ printed: PrintedText, _ line: Range<Int>) {
    guard result.document.issuer == nil, symbol == nil, ["QĐ", "NQ", "CT"].contains(typeCode ?? ""), case let text = printed.folded else { return }
    let posts: [StaticString] = ["chu tich", "bo truong", "giam doc", "tong giam doc", "cuc truong", "tong cuc truong", "chi cuc truong", "vien truong"]
    let post = posts.lazy.compactMap { text.word($0, at: line.lowerBound) }.max().map { text.skipSpaces($0) } ?? line.lowerBound
    guard post < line.upperBound, IssuerNames.startsBody(text, post) else { return }
    result.document.issuer = IssuerNames.bodies(in: printed, [post..<line.upperBound], symbol: nil).issuer
    if result.document.issuer != nil { take(line, of: printed, as: .letterhead) }
  }

  /// A line in capitals that names who issues: a post, or a body whose name begins as the letterhead's. "BỘ TIÊU CHÍ …" names none.
  func isAuthority(_ text: FoldedText, _ piece: Range<Int>) -> Bool {
    guard PieceKinds.isAuthorityLine(text, piece) else { return false }
    if PieceKinds.opensPost(text, piece.lowerBound) || text.word("ubnd", at: piece.lowerBound) != nil { return true }
    let bodies = [result.document.issuer, result.document.parentIssuer] + result.document.coIssuers
    let names = bodies.compactMap { $0.map { folded($0.name).split(separator: " ").prefix(2).joined(separator: " ") } }
    return names.isEmpty || names.contains { text.word(Array($0.utf8), at: piece.lowerBound) != nil }
  }

  /// The issuer's head stands below the title in lines of his own: what the title ends in is its own then.
  func authorityFollows(_ printed: PrintedText, _ next: Int) -> Bool {
    let text = printed.folded
    let start = text.skipSpaces(next)
    guard start < text.count, case let piece = text.trimmed(start..<text.pieceEnd(start)) else { return false }
    let capitals = text.words(piece.lowerBound..<min(piece.upperBound, piece.lowerBound + 160)).prefix { text.isCapitals($0) }
    guard capitals.count >= 2, let last = capitals.last else { return false }
    return isAuthority(text, piece.lowerBound..<last.upperBound)
  }

  /// "… TỈNH SÓC TRĂNG CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SÓC TRĂNG": the head of the issuer, or the issuer, at a title's end.
  func authorityTail(_ text: FoldedText, _ range: Range<Int>) -> Range<Int>? {
    guard let issuer = result.document.issuer, text.isCapitals(range) || text.capitalShare(range) > 0.8 else { return nil }
    let keys = [folded(Array(issuer.name.utf8))] + [issuerKeyAsPrinted(issuer)].compactMap { $0 }
    if let sender = senderTail(text, range, keys) { return sender }
    if let head = shortHead(text, range, keys) ?? shortBody(text, range, keys) { return head }
    for key in keys where key.count + 6 < range.count {
      guard let (start, isSigned) = authorityStart(text, range, key) else { continue }
      let begin = postStart(text, before: start, range)
      // "… CỦA ỦY BAN NHÂN DÂN TỈNH X" belongs to the title.
      if isLinked(text, range.lowerBound..<begin) { return nil }
      if begin == start, !isSigned, !["QĐ", "NQ", "NĐ", "CĐ"].contains(typeCode ?? "") { return nil }
      return begin..<range.upperBound
    }
    return nil
  }

  /// "HỘI ĐỒNG NHÂN DÂN TỈNH X" / "KHÓA XV, KỲ HỌP THỨ 3": all that stands where a decision's title should, which is lost.
  func isIssuerAlone(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    guard let issuer = result.document.issuer, ["QĐ", "NQ", "CT"].contains(typeCode ?? ""), text.capitalShare(range) > 0.8 else { return false }
    let post = PieceKinds.authorityPosts.lazy.compactMap { text.word($0, at: range.lowerBound) }.max().map { text.skipSpaces($0) } ?? range.lowerBound
    for key in [folded(Array(issuer.name.utf8))] + [issuerKeyAsPrinted(issuer)].compactMap({ $0 }) {
      guard let start = [range.lowerBound, post].first(where: { text.word(key, at: $0) != nil }), let end = text.word(key, at: start) else { continue }
      let rest = text.trimmed(end..<max(end, range.upperBound))
      let words: [StaticString] = ["khoa", "nhiem ky", "ky hop"]
      if rest.isEmpty || words.contains(where: { text.word($0, at: rest.lowerBound) != nil }) { return true }
      let place = text.pieces(rest).first ?? rest
      if isPlaceOfIssuer(text, place, key), case let below = text.skipSpaces(place.upperBound), below >= rest.upperBound || words.contains(where: { text.word($0, at: below) != nil }) { return true }
    }
    return false
  }

  /// Where the issuer's name `key` stands at the end of `range`, or before nothing but its term and session ("KHÓA XVI, KỲ HỌP
  /// THỨ 14") or the country's name: then it can be no part of the title (`isSigned`).
  private func authorityStart(_ text: FoldedText, _ range: Range<Int>, _ key: [UInt8]) -> (start: Int, isSigned: Bool)? {
    for start in (range.lowerBound + 1...range.upperBound - key.count).reversed() {
      // Over a line end it may be longer than its key.
      guard let end = text.word(key, at: start), end <= range.upperBound else { continue }
      var rest = text.trimmed(end..<range.upperBound)
      // The dash of "- Căn cứ …".
      if rest.count == 1, text.bytes[rest.lowerBound] == UInt8(ascii: "-") { rest = rest.upperBound..<rest.upperBound }
      if isPlaceOfIssuer(text, rest, key) { return (start, false) }
      let words: [StaticString] = ["khoa", "nhiem ky", "ky hop", "cong hoa xa hoi chu nghia viet nam", "nuoc cong hoa xa hoi chu nghia viet nam"]
      return rest.isEmpty || words.contains { text.word($0, at: rest.lowerBound) != nil } ? (start, !rest.isEmpty) : nil
    }
    return nil
  }

  /// "TỈNH QUẢNG TRỊ" behind the name of a letterhead that prints "ỦY BAN NHÂN DÂN" alone.
  private func isPlaceOfIssuer(_ text: FoldedText, _ rest: Range<Int>, _ key: [UInt8]) -> Bool {
    guard Self.withoutPlace.contains(where: { key.elementsEqual($0.utf8) }), text.words(rest).count <= 6 else { return false }
    return PlaceNames.kinds.contains { text.word(folded(Array($0.utf8)), at: rest.lowerBound) != nil }
  }

  private static let withoutPlace = ["uy ban nhan dan", "hoi dong nhan dan", "ubnd", "hdnd"]

  /// "… CỦA THANH TRA SỞ GIÁM ĐỐC SỞ GIAO THÔNG VẬN TẢI" of a Sở whose letterhead names its province too: the head of the
  /// issuer, its name cut short.
  private func shortHead(_ text: FoldedText, _ range: Range<Int>, _ keys: [[UInt8]]) -> Range<Int>? {
    guard ["QĐ", "NQ", "CT"].contains(typeCode ?? "") else { return nil }
    for word in text.words(range).reversed() where word.lowerBound > range.lowerBound {
      guard let post = PieceKinds.authorityPosts.lazy.compactMap({ text.word($0, at: word.lowerBound) }).first, !isSecretariat(text, word.lowerBound) else { continue }
      let name = min(text.skipSpaces(post), range.upperBound)
      let tail = text.bytes[name..<range.upperBound].map { $0 == 0x0A ? 0x20 : $0 }
      // Of "TỔNG CỤC TRƯỞNG" the longest post.
      let start = min(word.lowerBound, postStart(text, before: name, range))
      let before = text.trimmed(range.lowerBound..<start)
      let isDeputy = before.count > 3 && text.word("pho", at: before.upperBound - 3) != nil
      guard tail.count >= 4, keys.contains(where: { $0.starts(with: tail) && ($0.count == tail.count || $0[tail.count] == 0x20) }), !isDeputy, !isLinked(text, before) else { return nil }
      return start..<range.upperBound
    }
    return nil
  }

  /// "… TỈNH THÁI BÌNH ỦY BAN NHÂN DÂN TỈNH": the issuer's name up to its kind of place.
  private func shortBody(_ text: FoldedText, _ range: Range<Int>, _ keys: [[UInt8]]) -> Range<Int>? {
    guard ["QĐ", "NQ"].contains(typeCode ?? ""), let last = text.words(range).last, PlaceNames.kinds.contains(where: { folded($0).hasSuffix(String(decoding: text.bytes[last], as: UTF8.self)) }) else { return nil }
    for word in text.words(range).reversed() where word.lowerBound > range.lowerBound && IssuerNames.startsBody(text, word.lowerBound) {
      let tail = text.bytes[word.lowerBound..<range.upperBound].map { $0 == 0x0A ? 0x20 : $0 }
      guard tail.count >= 12, keys.contains(where: { $0.count > tail.count && $0.starts(with: tail) && $0[tail.count] == 0x20 }) else { continue }
      let before = text.trimmed(range.lowerBound..<word.lowerBound)
      return isLinked(text, before) || takesBody(text, before) ? nil : word.lowerBound..<range.upperBound
    }
    return nil
  }

  /// "THÀNH VIÊN ỦY BAN …", "TRỤ SỞ ỦY BAN …": words whose owner follows.
  private func takesBody(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    text.words(range).last.map { ["viên", "sở", "quan", "trình", "tịch", "phòng", "với", "giữa", "đốc", "trưởng", "việc", "chức"].contains(text.spelling($0.lowerBound)) } ?? false
  }

  /// "… THÔNG SUỐT CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH" before "điện:": who sends a công điện, the issuer's name cut short or with its
  /// kind of place behind it.
  private func senderTail(_ text: FoldedText, _ range: Range<Int>, _ keys: [[UInt8]]) -> Range<Int>? {
    guard type?.entry.code == "CĐ", text.word("dien", at: text.skipSpaces(range.upperBound)) != nil else { return nil }
    for word in text.words(range).reversed() where word.lowerBound > range.lowerBound && IssuerNames.startsBody(text, word.lowerBound) {
      let tail = text.bytes[word.lowerBound..<range.upperBound].map { $0 == 0x0A ? 0x20 : $0 }
      let isIssuer = keys.contains { key in tail.count >= 4 && key.starts(with: tail) || tail.count <= key.count + 12 && tail.starts(with: key) }
      if isIssuer || tail.starts(with: "ubnd ".utf8) { return postStart(text, before: word.lowerBound, range)..<range.upperBound }
    }
    return nil
  }

  /// Where the post begins that stands right before a body's name; `start` where there is none. "CHÁNH THANH TRA", "TỔNG KIỂM
  /// TOÁN": the head's name is the body's with one word more.
  func postStart(_ text: FoldedText, before start: Int, _ range: Range<Int>) -> Int {
    for post in PieceKinds.authorityPosts + ["tong", "chanh"] {
      let before = start - post.utf8CodeUnitCount - 1
      guard before > range.lowerBound, let end = text.word(post, at: before), text.skipSpaces(end) == start else { continue }
      if isSecretariat(text, before) { continue }
      return before
    }
    return start
  }

  /// "BAN BÍ THƯ" is a body, "BÍ THƯ" a post.
  private func isSecretariat(_ text: FoldedText, _ at: Int) -> Bool { text.word("ban bi thu", at: at - 4) != nil }

  /// The issuer's name begins in the line above and goes on in `piece`: "… QUỸ BẢO TRÌ ĐƯỜNG" / "BỘ TRUNG ƯƠNG".
  func cutsIssuer(_ text: FoldedText, _ lines: [Range<Int>], _ piece: Range<Int>) -> Bool {
    guard let issuer = result.document.issuer, let line = lines.last else { return false }
    let key = folded(Array(issuer.name.utf8))
    return text.words(line).contains { word in text.word(key, at: word.lowerBound).map { $0 > piece.lowerBound } ?? false }
  }

  /// "CHÍNH PHỦ VỚI ĐỊA PHƯƠNG" behind a line of the title: begins with the issuer's name or another body's and goes on.
  func namesAnother(_ text: FoldedText, _ piece: Range<Int>) -> Bool {
    guard let issuer = result.document.issuer, IssuerNames.startsBody(text, piece.lowerBound) else { return false }
    let keys = [folded(Array(issuer.name.utf8))] + [issuerKeyAsPrinted(issuer)].compactMap { $0 }
    guard let end = keys.compactMap({ text.word($0, at: piece.lowerBound) }).first, end < piece.upperBound else { return false }
    let next = text.skipSpaces(end)
    // A letterhead that prints "ỦY BAN NHÂN DÂN" alone: its place is the rest of its name.
    if PlaceNames.kinds.contains(where: { text.word(folded(Array($0.utf8)), at: next) != nil }) { return false }
    return ![("khoa" as StaticString), "nhiem ky", "ky hop"].contains { text.word($0, at: next) != nil } && text.isLetter(next)
  }

  /// A Sở's name without the province that was added to it.
  func issuerKeyAsPrinted(_ issuer: Body) -> [UInt8]? {
    guard result.document.parentIssuer != nil, let place = PlaceNames.phrase(in: issuer.name), issuer.name.hasSuffix(place) else { return nil }
    return folded(Array(String(issuer.name.dropLast(place.count + 1)).utf8))
  }

  /// "Về việc … BỘ TRƯỞNG BỘ Y TẾ": the issuer's head in capitals behind a title in small letters.
  func opensAuthority(_ text: FoldedText, _ words: [Range<Int>], _ index: Int) -> Bool {
    guard index + 2 < words.count, !text.isCapitals(words[index - 1]) else { return false }
    if isAuthority(text, words[index].lowerBound..<words[index + 2].upperBound), !isLinked(text, words[index - 1]) { return true }
    // "… VỚI ĐỊA PHƯƠNG␠CHÍNH PHỦ␠Căn cứ …": the issuer's own short name.
    guard let issuer = result.document.issuer, let end = text.word(folded(Array(issuer.name.utf8)), at: words[index].lowerBound) else { return false }
    return text.isCapitals(words[index].lowerBound..<end)
  }
}
