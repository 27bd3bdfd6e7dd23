import PlanModel
import VietnameseText

/// Words that begin the heading of a column. Folded; source: the headers of DOMAIN.md §7(a).
/// `open`: no heading by itself, the next line goes on with it ("Cơ quan" / "Chủ trì").
struct HeadingStart {
  /// `WordHash.folded` of its words.
  var hashes: [UInt64]
  var group: Int
  var open: Bool
  init(_ words: String, _ group: Int, open: Bool = false) {
    hashes = words.split(separator: " ").map(foldedHash)
    (self.group, self.open) = (group, open)
  }
}

/// Groups: headings of one group next to each other are one heading in a header of capitals ("NỘI DUNG" / "NHIỆM VỤ").
let headingStarts: [HeadingStart] = [
  HeadingStart("noi dung", 1), HeadingStart("nhiem vu", 1), HeadingStart("ten", 1), HeadingStart("cong viec", 1), HeadingStart("hoat dong", 1),
  HeadingStart("dau viec", 1), HeadingStart("nhom nhiem vu", 1), HeadingStart("giai phap", 1), HeadingStart("de an", 1), HeadingStart("danh muc", 1),
  HeadingStart("hang muc", 1), HeadingStart("linh vuc", 1), HeadingStart("viec", 1), HeadingStart("phan viec", 1), HeadingStart("van ban", 1),
  HeadingStart("cac nhiem vu", 1), HeadingStart("cac noi dung", 1), HeadingStart("muc tieu", 2), HeadingStart("chi tieu", 2), HeadingStart("chi so", 2),
  HeadingStart("thoi gian", 3), HeadingStart("thoi han", 3), HeadingStart("tien do", 3), HeadingStart("han hoan thanh", 3), HeadingStart("thoi diem", 3),
  HeadingStart("lo trinh", 3), HeadingStart("han", 3, open: true), HeadingStart("hoan thanh", 3), HeadingStart("ngay", 3),
  HeadingStart("tan suat", 3), HeadingStart("moc thoi gian", 3), HeadingStart("thang", 3), HeadingStart("tuan", 3),
  HeadingStart("co quan", 4, open: true), HeadingStart("don vi", 4, open: true), HeadingStart("chu tri", 4), HeadingStart("nguoi", 4, open: true),
  HeadingStart("bo phan", 4, open: true), HeadingStart("phan cong", 4), HeadingStart("to chuc", 4, open: true), HeadingStart("trach nhiem", 4),
  HeadingStart("phong", 4, open: true), HeadingStart("can bo", 4, open: true), HeadingStart("dau moi", 4), HeadingStart("phu trach", 4), HeadingStart("luc luong", 4),
  HeadingStart("phoi hop", 5), HeadingStart("san pham", 6), HeadingStart("ket qua", 6), HeadingStart("dau ra", 6), HeadingStart("du kien", 6, open: true),
  HeadingStart("ghi chu", 7), HeadingStart("luu y", 7), HeadingStart("kinh phi", 8), HeadingStart("nguon", 8), HeadingStart("du toan", 8),
  HeadingStart("so tien", 8), HeadingStart("thanh tien", 8), HeadingStart("don gia", 8), HeadingStart("cap", 9, open: true), HeadingStart("tham quyen", 9), HeadingStart("lanh dao", 10, open: true),
  HeadingStart("chi dao", 10), HeadingStart("dia diem", 11), HeadingStart("hinh thuc", 12), HeadingStart("thanh phan", 13), HeadingStart("so luong", 14),
  HeadingStart("doi tuong", 15), HeadingStart("dia ban", 16), HeadingStart("can cu", 17), HeadingStart("muc do", 18), HeadingStart("ho ten", 19),
  HeadingStart("ho va ten", 19), HeadingStart("chuc vu", 20), HeadingStart("ty le", 14), HeadingStart("phuong phap", 12), HeadingStart("yeu cau", 21),
  HeadingStart("ke hoach", 2), HeadingStart("phan loai", 22), HeadingStart("ma so", 23), HeadingStart("quy mo", 14),
]

/// How many words the longest has.
let longestHeadingStart = headingStarts.reduce(0) { max($0, $1.hashes.count) }

/// Where the first one with a word stands in `headingStarts`, one more than its place, by the word's hash; and the next one
/// that begins with the same word, -1 where there is none.
let headingStartPlaces: (first: HashCounts, next: [Int]) = {
  var (first, next) = (HashCounts(), [Int](repeating: -1, count: headingStarts.count))
  for (index, start) in headingStarts.enumerated() {
    if let before = headingStarts[..<index].lastIndex(where: { $0.hashes[0] == start.hashes[0] }) { next[before] = index } else { first.add(start.hashes[0], Int32(index + 1)) }
  }
  return (first, next)
}()

private func foldedHash(_ word: some StringProtocol) -> UInt64 {
  let bytes = Array(word.utf8)
  return WordHash.folded(bytes, bytes.indices)
}

/// First words of headings, with or without a mark behind them.
let headingFirstWords = HashCounts(headingStarts.map { $0.hashes[0] }.flatMap { hash in [hash] + [0x2C, 0x2F, 0x3A].map { WordHash.step(hash, $0) } })

/// Whether a line's first word may be one that headings of columns begin with: what is asked before its words are read.
func opensLikeHeading(_ text: [UInt8], _ word: Range<Int>) -> Bool {
  opensWithCapital(text, word.lowerBound) && (headingFirstWords.contains(WordHash.folded(text, word)) || holdsHidden(text, word))
}

/// Words inside a heading after which it goes on. Folded.
let headingConnectives = HashCounts(["va", "cua", "cac", "hoac", "theo", "den", "voi", "trong", "cho", "&"].map(foldedHash))

/// Two sub-columns, and what the heading over them begins with (folded).
struct SubColumns {
  var first: [UInt8]
  var second: [UInt8]
  var role: ColumnRole
  var above: [[UInt8]]

  init(_ first: String, _ second: String, _ role: ColumnRole, under above: [String]) {
    (self.first, self.second, self.role) = (Array(first.utf8), Array(second.utf8), role)
    self.above = above.map { Array($0.utf8) }
  }

  func fits(under column: StreamTableHeader.Column) -> Bool {
    let key = folded(Array(column.text.utf8))
    guard column.above.isEmpty, !names(key, first), !names(key, second) else { return false }
    return column.role == role || above.contains { key.starts(with: $0) }
  }

  /// Whether two headings (folded) are the pair's.
  func areNames(_ one: [UInt8], _ two: [UInt8]) -> Bool { names(one, first) && names(two, second) }

  /// `Chủ trì`, of doers also with the noun before it: `Cơ quan chủ trì`.
  private func names(_ key: [UInt8], _ name: [UInt8]) -> Bool {
    if key == name { return true }
    guard role == .lead, key.count > name.count, key.suffix(name.count).elementsEqual(name) else { return false }
    return doerNouns.contains { key.dropLast(name.count).elementsEqual($0) }
  }
}

/// What stands before `chủ trì` and `phối hợp` in headings (folded), the space behind it included.
private let doerNouns = ["co quan ", "don vi ", "co quan, don vi ", "don vi, co quan ", "co quan/don vi "].map { Array($0.utf8) }

let subColumnPairs: [SubColumns] = [
  SubColumns("chu tri", "phoi hop", .lead, under: ["co quan", "don vi", "to chuc"]),
  SubColumns("bat dau", "ket thuc", .deadline, under: []),
  SubColumns("bat dau", "hoan thanh", .deadline, under: []),
  SubColumns("khoi cong", "hoan thanh", .deadline, under: []),
  SubColumns("tu ngay", "den ngay", .deadline, under: []),
  SubColumns("tu", "den", .deadline, under: []),
]

/// Their names, and the first word of each.
let subColumnFirstWords = HashCounts(subColumnPairs.flatMap { pair in
  [pair.first, pair.second].flatMap { name in [name.count, name.firstIndex(of: 0x20) ?? name.count].map { WordHash.folded(name, 0..<$0) } }
})
