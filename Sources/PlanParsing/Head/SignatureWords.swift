import VietnameseText

/// The words by which a signature block (*quyền hạn, chức vụ, họ tên người ký*) is known.
enum SignatureWords {
  /// *Thay mặt*: the body for which is signed.
  private static let onBehalf: [StaticString] = ["tm.", "t/m", "tm", "t.m", "t m .", "t m."]
  /// *Ký thay, thừa lệnh, thừa ủy quyền, quyền*: in whose place.
  private static let inPlace: [StaticString] = ["kt.", "k/t", "kt", "tl.", "t/l", "tl", "tuq.", "t/uq", "tuq", "q.", "k.t", "t.l"]
  /// Posts that signatures are printed under.
  private static let posts: [StaticString] = [
    "chu tich", "pho chu tich", "giam doc", "pho giam doc", "bo truong", "thu truong", "bi thu", "pho bi thu", "truong ban", "pho truong ban", "truong doan",
    "pho truong doan", "truong phong", "pho truong phong", "chanh van phong", "pho chanh van phong", "hieu truong", "pho hieu truong", "cuc truong", "pho cuc truong",
    "chi cuc truong", "pho chi cuc truong", "tong giam doc", "pho tong giam doc", "truong tieu ban", "pho truong tieu ban", "chanh thanh tra", "pho chanh thanh tra",
    "vien truong", "pho vien truong", "thu tuong", "pho thu tuong", "uy vien", "thu ky", "chu nhiem", "pho chu nhiem", "truong cong an", "chi huy truong", "tong thanh tra",
    "doi truong", "to truong", "truong tram", "vu truong", "pho vu truong", "tong cuc truong", "pho tong cuc truong", "chanh an", "pho chanh an", "chinh uy", "tu lenh",
    "tong bi thu", "chu tich nuoc", "thuong truc ban bi thu", "quyen giam doc", "quyen chu tich", "truong khoa", "pho hieu truong", "tong bien tap", "truong hat", "bo tu lenh",
    "nguoi lap", "nguoi lap ke hoach", "nguoi xay dung ke hoach", "nguoi xay dung", "nguoi thuc hien", "nguoi bao cao", "nguoi viet", "thu truong don vi", "truong thon", "truong ap", "truong khu pho", "dai dien", "phu trach", "giam thi", "hat truong", "chanh vp", "truong trung tam", "ke toan truong",
  ]
  private static let approvals: [StaticString] = ["phe duyet", "duyet", "xac nhan cua", "xac nhan", "y kien phe duyet", "lanh dao phe duyet", "ky duyet"]
  /// Titles that stand before a person's name.
  private static let titles: Set<String> = ["ths", "ts", "pgs", "gs", "bs", "cki", "ckii", "bsckii", "bscki", "thac", "tien", "dai", "thuong", "trung", "ts.bs", "pgs.ts", "gs.ts", "luat", "ks", "cn", "ong", "ba"]
  private static let surnames: Set<String> = [
    "nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui", "do", "ho", "ngo", "duong", "ly", "luong", "dinh", "trinh", "doan", "mai", "cao", "ha",
    "ta", "lam", "lan", "dao", "truong", "chu", "quach", "tong", "vuong", "la", "luu", "thai", "to", "kieu", "tang", "nong", "be", "hua", "giang", "van", "quang", "cam", "trieu", "a", "y", "rcom", "k",
  ]
  /// What begins an annex or table title in capitals.
  private static let annexes: [StaticString] = ["phu luc", "bieu", "mau", "danh muc", "danh sach", "bang", "de cuong", "lich", "bao cao", "phan", "chuong"]

  static func onBehalfEnd(_ text: FoldedText, _ at: Int) -> Int? { prefixEnd(onBehalf, text, at) }
  static func inPlaceEnd(_ text: FoldedText, _ at: Int) -> Int? { prefixEnd(inPlace, text, at) }

  /// "TM." on a line of its own above the body, as narrow cells wrap it.
  static func isPrefixAlone(_ text: FoldedText, _ piece: Range<Int>) -> Bool {
    guard piece.count <= 4, text.bytes[piece.upperBound - 1] == UInt8(ascii: "."), text.isCapitals(piece) else { return false }
    return (onBehalf + inPlace).contains { text.match($0, at: piece.lowerBound) == piece.upperBound }
  }

  private static func prefixEnd(_ list: [StaticString], _ text: FoldedText, _ at: Int) -> Int? {
    guard text.isUpper(at), text.isWordStart(at) else { return nil }
    for prefix in list {
      guard let end = text.match(prefix, at: at), text.isCapitals(at..<end) else { continue }
      let isMarked = text.bytes[end - 1] == UInt8(ascii: ".") || text.bytes[end - 1] == UInt8(ascii: "m") && end - at == 3 && text.bytes[at + 1] == UInt8(ascii: "/")
        || end - at >= 3 && text.bytes[at + 1] == UInt8(ascii: "/")
      guard isMarked || text.isSpace(end) || text.bytes.indices.contains(end) && text.bytes[end] == UInt8(ascii: ".") else { continue }
      // A name in capitals must follow: "TL" alone in "Lưu: VT, TL" is a unit.
      let next = text.skipSpaces(end)
      var first = next
      while first < text.count, text.bytes[first] == UInt8(ascii: ".") || text.isSpace(first) { first += 1 }
      guard text.isUpper(first), text.isUpper(first + 1) else { continue }
      return end
    }
    return nil
  }

  static func postEnd(_ text: FoldedText, _ at: Int) -> Int? {
    guard text.isUpper(at), text.isUpper(at + 1), text.isWordStart(at) else { return nil }
    // "HỘI SINH VIÊN TRƯỜNG" names no "VIỆN TRƯỞNG".
    if text.word("vien truong", at: at) != nil, text.spelling(at) == "viên" { return nil }
    return posts.lazy.compactMap { text.match($0, at: at) }.filter { (text.isWordEnd($0) || isGlued(text, $0)) && text.isCapitals(at..<$0) }.max()
  }

  /// "Thủ tướng", "Bộ trưởng Bộ Y tế" in small letters and nothing else.
  static func isSpokenPost(_ text: FoldedText, _ piece: Range<Int>) -> Bool {
    guard piece.count <= 60, text.isUpper(piece.lowerBound), !text.isUpper(piece.lowerBound + 1), !piece.contains(where: { ".;:,".utf8.contains(text.bytes[$0]) }) else { return false }
    return posts.contains { text.word($0, at: piece.lowerBound) != nil }
  }

  /// "Thủ tướng" / "(Đã ký)" / "Lê Văn An": a post in small letters, known by the mark of signing below it.
  static func opensSpokenSignature(_ text: FoldedText, _ piece: Range<Int>) -> Bool {
    guard isSpokenPost(text, piece), case let next = text.skipSpaces(piece.upperBound), next < text.count else { return false }
    return isSigningMark(text, text.trimmed(next..<text.pieceEnd(next)))
  }

  /// "Nguyễn" / "Khắc Định": a surname alone and the rest of the name in the next line.
  static func wrappedNameEnd(_ text: FoldedText, _ piece: Range<Int>) -> Int? {
    guard text.words(piece).count == 1, isCommonSurname(text, piece), case let next = text.skipSpaces(piece.upperBound), next < text.count else { return nil }
    let rest = text.trimmed(next..<text.pieceEnd(next))
    let words = text.words(piece.lowerBound..<rest.upperBound)
    return words.count <= 4 && nameLength(text, words, from: 0) == words.count ? rest.upperBound : nil
  }

  /// "CHÁNH VĂN PHÒNGLê Văn Tám": the signer's name set against the post.
  private static func isGlued(_ text: FoldedText, _ end: Int) -> Bool { text.isUpper(end) && end + 1 < text.count && text.cases[end + 1] == 2 }

  static func approvalEnd(_ text: FoldedText, _ at: Int) -> Int? {
    guard text.isUpper(at), text.isUpper(at + 1) else { return nil }
    return approvals.lazy.compactMap { text.word($0, at: at) }.max()
  }

  /// Where "PHÊ DUYỆT" of "HIỆU TRƯỞNG PHÊ DUYỆT", "BGH KÝ DUYỆT" begins.
  static func approvalBehindPost(_ text: FoldedText, _ line: Range<Int>) -> Int? {
    text.words(line).dropFirst().map(\.lowerBound).first { at in approvals.contains { text.word($0, at: at) == line.upperBound } }
  }

  static func isAnnexTitle(_ text: FoldedText, _ at: Int) -> Bool { annexes.contains { text.word($0, at: at) != nil } }

  /// "(Đã ký)", "[đã ký]", "(Ký, ghi rõ họ tên)", "Ký bởi: …".
  static func isSigningMark(_ text: FoldedText, _ piece: Range<Int>) -> Bool {
    var at = piece.lowerBound
    while at < piece.upperBound, !text.isLetter(at) { at += 1 }
    guard piece.count < 120 else { return false }
    for mark in ["da ky", "ky boi", "ky, ", "ky va ", "ky ten", "ky ghi ro", "nguoi ky", "ngay ky", "thoi gian ky", "chu ky so", "email:", "ho va ten)", "ho ten)", "ho, ten", "dong dau)"] as [StaticString] where text.match(mark, at: at) != nil { return true }
    return false
  }

  /// How many words from `index` on are a person's name: two to six words with a capital first letter only.
  static func nameLength(_ text: FoldedText, _ words: [Range<Int>], from index: Int) -> Int {
    var count = rankLength(text, words, from: index)
    var real = 0
    while index + count < words.count, count < 8 {
      let word = words[index + count]
      guard text.isUpper(word.lowerBound) else { break }
      let isTitle = text.bytes[word.upperBound - 1] == UInt8(ascii: ".") || titles.contains(key(text, word))
      guard isTitle || isNameWord(text, word) else { break }
      if !isTitle || real > 0 { real += 1 }
      count += 1
      if real == 6 { break }
    }
    // In a run, the word before one in small letters begins the next sentence: "Lê Văn An Phụ lục".
    if index + count < words.count, real > 2, text.cases[words[index + count].lowerBound] == 2 { (count, real) = (count - 1, real - 1) }
    return real >= 2 ? count : 0
  }

  /// Ranks of officers before a name, also as "Phó giáo sư": "Trung tướng Lê Quốc Hùng", "Đại tá, TS. …".
  private static let ranks: [StaticString] = [
    "dai tuong", "thuong tuong", "trung tuong", "thieu tuong", "chuan do doc", "do doc", "dai ta", "thuong ta", "trung ta", "thieu ta", "dai uy", "thuong uy", "trung uy", "thieu uy",
    "bac si", "luat su", "thac si", "tien si", "giao su", "pho giao su", "duoc si", "ky su",
  ]

  /// How many words a rank takes from `index` on; 0 where there is none.
  private static func rankLength(_ text: FoldedText, _ words: [Range<Int>], from index: Int) -> Int {
    guard index < words.count, text.isUpper(words[index].lowerBound) else { return 0 }
    for rank in ranks {
      guard let end = text.word(rank, at: words[index].lowerBound) else { continue }
      return words[index...].prefix { $0.lowerBound < end }.count
    }
    return 0
  }

  /// "BS.CKII", "ThS.BS": degrees before a name.
  static func isDegree(_ text: FoldedText, _ word: Range<Int>) -> Bool {
    text.bytes[word].split(separator: UInt8(ascii: ".")).allSatisfy { titles.contains(String(decoding: $0, as: UTF8.self)) }
  }

  private static func isNameWord(_ text: FoldedText, _ word: Range<Int>) -> Bool {
    guard word.count <= 12, word.allSatisfy({ text.isLetter($0) || text.bytes[$0] == UInt8(ascii: "-") || text.bytes[$0] == UInt8(ascii: "'") }) else { return false }
    return word.count == 1 || text.cases[word.lowerBound + 1] != 1 || word.dropFirst().contains { text.cases[$0] == 2 } && text.bytes[word].contains(UInt8(ascii: "-"))
  }

  /// A name in capitals: three or four words, the first a common surname.
  static func isCapitalName(_ text: FoldedText, _ piece: Range<Int>) -> Bool {
    let words = text.words(piece)
    guard (2...5).contains(words.count), text.isCapitals(piece), let first = words.first, surnames.contains(key(text, first)) else { return false }
    // "TRƯỞNG KHU PHỐ" is no Trương.
    if text.spelling(first.lowerBound) == "trưởng" { return false }
    return postEnd(text, piece.lowerBound) == nil && words.allSatisfy { $0.allSatisfy { text.isLetter($0) } }
  }

  static func isCommonSurname(_ text: FoldedText, _ word: Range<Int>) -> Bool { surnames.contains(key(text, word)) }

  private static func key(_ text: FoldedText, _ word: Range<Int>) -> String {
    String(decoding: text.bytes[word].filter { $0 != UInt8(ascii: ".") }, as: UTF8.self)
  }
}
