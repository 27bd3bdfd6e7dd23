import VietnameseText

/// What the beginning of a piece shows it to be.
enum PieceKinds {
  /// Openers of legal bases (*căn cứ ban hành*), each met at the start of real plans.
  private static let openers: [StaticString] = [
    "can cu", "can cu vao", "thuc hien", "trien khai thuc hien", "trien khai", "tiep tuc thuc hien", "tiep tuc trien khai", "xet de nghi",
    "xet bao cao", "xet to trinh", "xet noi dung", "xet", "theo de nghi", "theo chi dao", "theo tinh than", "theo noi dung", "theo cong van",
    "theo quyet dinh", "theo ke hoach", "tren co so", "thuc hien theo", "de thuc hien", "de trien khai", "nham thuc hien", "nham trien khai",
    "thi hanh", "chap hanh", "quan triet", "cu the hoa", "duoc su dong y", "duoc su thong nhat", "sau khi xem xet", "tiep theo",
    "uy ban nhan dan cac cap can cu",
  ]
  /// Openers that also open ordinary sentences: bases only where a document is named after them.
  private static let doubtful: Set<String> = [
    "trien khai", "thuc hien", "quan triet", "chap hanh", "tiep tuc trien khai", "tiep tuc thuc hien", "de thuc hien", "de trien khai",
    "nham thuc hien", "nham trien khai", "xet", "sau khi xem xet", "tiep theo", "thi hanh", "cu the hoa",
  ]
  /// What a legal basis names behind its opener (folded).
  static let documentWords: [StaticString] = [
    "luat", "nghi quyet", "nghi dinh", "quyet dinh", "chi thi", "ke hoach", "chuong trinh", "thong tu", "ket luan", "cong van", "thong bao",
    "huong dan", "cong dien", "van ban", "chi dao", "de an", "y kien", "quy dinh", "quy che", "to trinh", "phap lenh", "nhiem vu", "phuong huong",
  ]

  /// "Căn cứ …", "Luật …", "Nghị quyết …": what a list of bases holds.
  static func opensDocument(_ text: FoldedText, _ at: Int) -> Bool {
    text.isUpper(at) && (text.word("can cu", at: at) != nil || documentWords.contains { text.word($0, at: at) != nil })
  }

  /// "Căn cứ Luật …", "Thực hiện Kế hoạch số …", "Xét đề nghị của …", "Theo đề nghị …"; begins with a capital.
  static func isBasis(_ text: FoldedText, _ piece: Range<Int>) -> Bool {
    let start = piece.lowerBound
    guard start < piece.upperBound, text.isUpper(start) else { return false }
    for opener in openers.reversed() {
      guard let end = text.word(opener, at: start), end <= piece.upperBound else { continue }
      guard doubtful.contains(opener.description) else { return true }
      let near = end..<min(piece.upperBound, end + 120)
      if documentWords.contains(where: { text.find($0, in: near) != nil }) { return true }
    }
    return false
  }

  /// A printed label of the outline at the start of `piece`: `I.`, `1.`, `a)`, `Phần I`, `Điều 1`; bullets count too.
  static func hasLabel(_ text: FoldedText, _ piece: Range<Int>) -> Bool {
    labelEnd(text, piece.lowerBound, piece.upperBound) != nil || bulletEnd(text, piece.lowerBound, piece.upperBound) != nil
  }

  static func bulletEnd(_ text: FoldedText, _ at: Int, _ limit: Int) -> Int? {
    guard at < limit, text.bytes[at] == UInt8(ascii: "-") || text.bytes[at] == UInt8(ascii: "+") || text.bytes[at] == UInt8(ascii: "*") else { return nil }
    guard at + 1 < limit, text.bytes[at + 1] != text.bytes[at] else { return nil }
    return text.skipSpaces(at + 1, to: limit)
  }

  static func labelEnd(_ text: FoldedText, _ at: Int, _ limit: Int) -> Int? {
    for word in ["phan", "chuong", "muc", "dieu", "phu luc"] as [StaticString] {
      guard let end = text.word(word, at: at), text.isUpper(at) else { continue }
      let next = text.skipSpaces(end, to: limit)
      var stop = next
      while stop < limit, text.isLetter(stop) || text.isDigit(stop) { stop += 1 }
      if stop > next, stop - next <= 5, text.isDigit(next) || romanValue(text.bytes[next..<stop]) != nil && text.isUpper(next) { return stop }
      if text.match("phan thu", at: at) != nil { return end }
    }
    // "A. ĐẶC ĐIỂM TÌNH HÌNH"
    if text.isUpper(at), text.isWordStart(at), let end = text.match("a.", at: at) ?? text.match("a .", at: at), end < limit, text.isSpace(end), text.isUpper(text.skipSpaces(end)) { return end }
    var stop = at
    while stop < limit, text.isLetter(stop), stop - at < 6 { stop += 1 }
    if stop > at, stop < limit, text.isUpper(at), romanValue(text.bytes[at..<stop]) != nil, text.isCapitals(at..<stop), isLabelMark(text, stop) { return stop + 1 }
    if stop == at + 1, stop < limit, text.bytes[stop] == UInt8(ascii: ")"), !text.isUpper(at) { return stop + 1 }
    stop = at
    while stop < limit, text.isDigit(stop) || text.bytes[stop] == UInt8(ascii: ".") && text.isDigit(stop + 1) { stop += 1 }
    if stop > at, stop - at <= 6, stop < limit, text.bytes[stop] == UInt8(ascii: ".") || text.bytes[stop] == UInt8(ascii: ")") || isSlashAndDash(text, stop) { return stop + 1 }
    return nil
  }

  /// "I MỤC ĐÍCH - YÊU CẦU", "1 Mục đích": a first label that has lost its mark, before a title that plans share.
  static func opensBareHeading(_ text: FoldedText, _ piece: Range<Int>) -> Bool {
    guard let word = text.words(piece).first, word.count == 1, text.isUpper(word.lowerBound) || text.isDigit(word.lowerBound), "i1a".utf8.contains(text.bytes[word.lowerBound]) else { return false }
    let title = text.skipSpaces(word.upperBound)
    return text.isUpper(title) && headingStarts.contains { text.word($0, at: title) != nil }
  }
  private static let headingStarts: [StaticString] = [
    "muc dich", "yeu cau", "muc tieu", "noi dung", "nhiem vu", "can cu", "dac diem", "tinh hinh", "quan diem", "su can thiet", "thoi gian", "doi tuong", "pham vi", "co so", "danh gia", "ket qua",
    "khai quat", "thuc trang", "co so phap ly", "nhung van de chung", "phan cong",
  ]

  private static func isLabelMark(_ text: FoldedText, _ at: Int) -> Bool {
    switch text.bytes[at] {
    case UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "-"), UInt8(ascii: ":"): true
    case UInt8(ascii: "/"): text.isSpace(at + 1) || isSlashAndDash(text, at)
    case 0x20: at + 1 < text.count && (text.bytes[at + 1] == UInt8(ascii: "-") || text.bytes[at + 1] == UInt8(ascii: "."))
    default: false
    }
  }

  /// "I/- MỤC ĐÍCH", "1/- Mục đích: …"
  private static func isSlashAndDash(_ text: FoldedText, _ at: Int) -> Bool { text.match("/-", at: at) != nil && text.isSpace(at + 2) }

  /// "(Kèm theo Quyết định số …)", "(Ban hành kèm theo …)".
  static func isAttachmentLine(_ text: FoldedText, _ at: Int) -> Bool {
    for opener in ["(kem theo", "( kem theo", "(ban hanh kem theo", "(ban hanh theo quyet dinh", "(ban hanh theo nghi quyet", "(kem ke hoach", "(dinh kem"] as [StaticString] where text.match(opener, at: at) != nil { return true }
    return false
  }

  /// "QUYẾT ĐỊNH:", "QUYẾT NGHỊ:", "CHỈ THỊ:" in capitals: opens the articles.
  static func enactingEnd(_ text: FoldedText, _ at: Int) -> Int? {
    for word in ["quyet dinh", "quyet nghi", "nghi quyet", "chi thi", "thong bao", "quyet dinh nhu sau", "yeu cau"] as [StaticString] {
      guard let end = text.word(word, at: at), text.isCapitals(at..<end) else { continue }
      let colon = text.skipSpaces(end)
      if colon < text.count, text.bytes[colon] == UInt8(ascii: ":") { return colon + 1 }
    }
    return nil
  }

  /// "QUYẾT ĐỊNH" without its colon, on a line of its own below the legal bases.
  static func isEnactingLine(_ text: FoldedText, _ piece: Range<Int>) -> Bool {
    text.isCapitals(piece) && (["quyet dinh", "quyet nghi", "nghi quyet", "chi thi"] as [StaticString]).contains { text.word($0, at: piece.lowerBound) == piece.upperBound }
  }

  /// "Kính gửi: …", "Kính trình: …".
  static func opensAddress(_ text: FoldedText, _ at: Int) -> Bool {
    guard text.isUpper(at), let end = text.word("kinh gui", at: at) ?? text.word("kinh trinh", at: at) else { return false }
    let next = text.skipSpaces(end)
    return next < text.count && (text.bytes[next] == UInt8(ascii: ":") || text.bytes[next] == UInt8(ascii: "-") || text.isUpper(next))
  }

  /// "Kính gửi:", "Kính gửi: - Sở Tài chính;" with (more of) those to whom the document goes in the lines below.
  static func opensAddressList(_ text: FoldedText, _ piece: Range<Int>) -> Bool {
    guard piece.count < 240, let last = piece.last.map({ text.bytes[$0] }) else { return false }
    guard opensAddress(text, piece.lowerBound) else { return false }
    // "Kính gửi: - Các tổ" without a closing mark
    let first = piece.first { text.bytes[$0] == UInt8(ascii: ":") }.map { text.skipSpaces($0 + 1, to: piece.upperBound) } ?? piece.upperBound
    return last == UInt8(ascii: ":") || last == UInt8(ascii: ";") || last == UInt8(ascii: ",") || PieceKinds.bulletEnd(text, first, piece.upperBound) != nil
  }

  /// "THỦ TƯỚNG CHÍNH PHỦ điện:", above the list of those to whom a công điện goes.
  static func isSenderLine(_ text: FoldedText, _ piece: Range<Int>) -> Bool {
    guard piece.count < 160, let last = text.words(piece).last, text.match("dien:", at: last.lowerBound) == piece.upperBound else { return false }
    return isAuthorityLine(text, text.trimmed(piece.lowerBound..<last.lowerBound))
  }

  /// "ĐIỆN: Bộ Công Thương", below the name of the sender.
  static func opensDispatch(_ text: FoldedText, _ at: Int) -> Bool {
    guard text.isUpper(at), let end = text.word("dien", at: at), case let colon = text.skipSpaces(end) else { return false }
    return colon < text.count && text.bytes[colon] == UInt8(ascii: ":")
  }

  /// A head of a body in capitals: "BỘ TRƯỞNG BỘ …", "CHỦ TỊCH ỦY BAN …".
  static func isAuthorityLine(_ text: FoldedText, _ piece: Range<Int>) -> Bool {
    guard text.isCapitals(piece) else { return false }
    return opensPost(text, piece.lowerBound) || IssuerNames.startsBody(text, piece.lowerBound)
  }

  static func opensPost(_ text: FoldedText, _ at: Int) -> Bool { authorityPosts.contains { text.word($0, at: at) != nil } }

  /// Posts of those who head a body and decide in its name, as documents print them above the legal bases; longer ones first.
  static let authorityPosts: [StaticString] = [
    "bo truong, chu nhiem", "tong cuc truong", "chi cuc truong", "tong giam doc", "chu tich", "bo truong", "giam doc", "thu tuong", "cuc truong", "thong doc", "vien truong", "chanh an", "tong thanh tra", "chanh thanh tra", "tong kiem toan", "chu nhiem", "truong ban", "chanh van phong", "hieu truong", "truong phong", "tu lenh", "chinh uy", "tong bien tap", "bi thu",
    "hoi dong tham phan", "hoi dong thanh vien", "hoi dong quan tri", "hoi dong truong", "hoi dong quan ly", "ban chap hanh", "ban thuong vu", "ban thuong truc", "thuong truc", "doan chu tich",
  ]
}
