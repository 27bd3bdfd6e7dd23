import SourceModel
import VietnameseText

/// What a web page prints below a document: its comments and its other news, from a caption of the page on.
enum SiteTail {
  /// Captions, folded; each a line of its own.
  private static let captions: Set<[UInt8]> = Set(
    [
      "binh luan", "viet binh luan", "gui binh luan", "y kien ban doc", "y kien cua ban", "tin khac", "cac tin khac", "tin lien quan", "tin cung chuyen muc", "bai viet lien quan", "bai lien quan",
      "van ban lien quan", "cac van ban lien quan", "van ban khac", "cac van ban khac", "van ban cung linh vuc", "van ban cung chu de", "tai lieu lien quan", "tai lieu cung danh muc", "co the ban quan tam",
      "hoi dap phap luat", "tai ban day du", "xem them tai lieu", "luu tru ghi chu y kien facebook email in",
    ].map { Array($0.utf8) })
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
      if isCaption(paragraph.text.bytes) || isCredit(paragraph.text.bytes) { first = index }
    }
    return first
  }

  /// "Tác giả: …", "Tin, bài: …", "Nguồn: Cổng thông tin điện tử tỉnh": who wrote the page, where it was taken from.
  private static func isCredit(_ bytes: [UInt8]) -> Bool {
    guard bytes.count < 120, credits.open(bytes, within: 24) || sources.open(bytes, within: 16) else { return false }
    if credits.open(bytes, within: 24) { return true }
    let key = folded(bytes)
    return sites.contains { firstIndex(of: $0, in: key) != nil } || papers.contains { firstIndex(of: $0, in: bytes) != nil }
  }

  private static let credits = FoldedOpeners(["tac gia:", "tac gia bai viet:", "nguoi dang:", "nguoi viet:", "tin, bai:", "tin bai:", "tin va anh:", "tin, anh:", "bai, anh:", "bai va anh:", "bien tap:", "nguon tin:"])
  private static let sources = FoldedOpeners(["nguon:", "(nguon:", "(theo ", "theo:"])
  private static let sites = ["cong thong tin", "cong ttdt", "trang thong tin", "website", "tap chi", "http", "www"].map { Array($0.utf8) }
  /// "Nguồn: Báo Bình Thuận"; "Nguồn: báo cáo của các xã", "Nguồn: Bảo hiểm xã hội" say where money or figures come from.
  private static let papers = [": Báo ", ":Báo ", "(Theo Báo ", "Theo Báo "].map { Array($0.utf8) }

  // MARK: Behind the signature

  /// What a page says of itself behind a signature, folded; lines begin with it.
  private static let openings: [StaticString] = [
    "luu tru ", "luu van ban", "tai ve", "tai ban ", "tai file", "tai van ban", "tai tai lieu", "download", "dang nhap", "van ban lien quan", "van ban khac", "cac van ban khac", "cac van ban lien quan",
    "van ban cung", "bai lien quan", "bai viet", "xem them", "thong bao khi", "chia se", "tu khoa", "tags:", "luot xem", "so luot", "luot tai", "file duoc dinh kem", "file dinh kem", "tep dinh kem",
    "tap tin dinh kem", "tong dai", "hotline", "chi thanh vien", "hoi dap phap luat", "luoc do", "bao loi", "ban quyen", "facebook", "in trang", "quay lai", "ve dau trang", "trang truoc", "tin moi", "cac tin",
    "danh gia", "gui cho ban", "click", "bam vao", "ghi ro nguon", "mo rong xem",
  ]
  /// How many lines that say nothing of the kind may stand above.
  private static let linesAbove = 2

  /// Where the page's own lines begin among the blocks behind the signature; `nil` where an appendix, a table or a title
  /// follows.
  static func start(_ blocks: [Block], behindSignature first: Int) -> Int? {
    guard first < blocks.count, blocks.count - first <= limit else { return nil }
    var (site, above): (Int?, Int) = (nil, 0)
    for index in blocks.indices[first...] {
      guard case .paragraph(let paragraph) = blocks[index] else {
        if case .table = blocks[index] { return nil }
        continue
      }
      let bytes = paragraph.text.bytes
      if let label = readLabel(bytes, given: paragraph.labelLength), label.kind < .arabic { return nil }
      if isOfSite(bytes) { site = first; continue }
      let text = FoldedText(Array(bytes.prefix(200)))
      if text.isCapitals(0..<text.count) { return nil }
      guard site == nil else { continue }
      above += 1
      if above > linesAbove || bytes.count > 100 { return nil }
    }
    return site
  }

  private static func isOfSite(_ bytes: [UInt8]) -> Bool {
    guard bytes.count < 240 else { return false }
    if bytes.starts(with: "©".utf8) || isCaption(bytes) { return true }
    let text = FoldedText(Array(bytes.prefix(80)))
    guard let start = (0..<text.count).first(where: { text.isLetter($0) }) else { return false }
    let isFile = text.word("file", at: start) != nil
    return (isFile || !text.isCapitals(start..<text.count)) && openings.contains { opening in
      text.bytes[start...].starts(with: UnsafeBufferPointer(start: opening.utf8Start, count: opening.utf8CodeUnitCount))
    }
  }

  /// "Bình luận", "Ý kiến bạn đọc (0)".
  private static func isCaption(_ bytes: [UInt8]) -> Bool {
    guard bytes.count < 48 else { return false }
    let letters = folded(bytes).map { $0.isASCIILetter ? $0 : 0x20 }
    return captions.contains(Array(letters.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed()))
  }
}
