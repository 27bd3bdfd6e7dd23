import VietnameseText

/// Small words after which a phrase goes on: a cell or paragraph seldom ends with one. Lower case, NFC.
/// Source: function words of administrative plans ("… theo quy định của | Trung ương").
private let openWordList = [
  "và", "của", "các", "những", "theo", "trong", "cho", "với", "về", "tại", "từ", "đến", "để", "hoặc", "là", "do", "bằng",
  "trên", "dưới", "qua", "vào", "ở", "được", "bị", "mà", "khi", "nếu", "như", "một", "mỗi", "đối", "thuộc", "giữa",
  "số", "ngày", "tháng", "năm", "quý", "sự", "có", "không", "đã", "sẽ", "đang", "phải", "cùng", "nhằm", "trước", "sau", "tỉnh,",
  "kèm", "hết", "gồm", "còn", "chưa", "rất", "bởi", "nhất", "cả", "&", "/", "-", "–",
]
/// The hash of each.
let openWords = openWordList.map { WordHash.exact($0) }

/// Which first and last bytes and lengths such words have, in either case: most words are told apart without being hashed.
private let openWordShapes: [Bool] = {
  var shapes = [Bool](repeating: false, count: 4096)
  for word in openWordList {
    let (lower, upper) = (Array(word.utf8), uppercased(Array(word.utf8)))
    for first in [lower[0], upper[0]] {
      for last in [lower[lower.count - 1], upper[upper.count - 1]] { shapes[wordShape(first, last, lower.count)] = true }
    }
  }
  return shapes
}()

@inline(__always) private func wordShape(_ first: UInt8, _ last: UInt8, _ length: Int) -> Int {
  (Int(first) &* 37 ^ Int(last) &* 11 ^ length &<< 8) & 4095
}

private let numberWord = WordHash.exact("số")
/// Last words of what carries a number: Kế hoạch, Quyết định, Công văn, Nghị quyết, Thông báo, Chỉ thị …
private let numberedNouns: HashCounts = HashCounts(["hoạch", "định", "văn", "quyết", "báo", "thị", "luật", "luận", "trình", "điện", "tư", "dẫn", "một", "các", "những"].map { WordHash.exact($0) })
private let periodWords: HashCounts = HashCounts(["quý", "năm", "tháng", "ngày"].map { WordHash.exact($0) })
private let wholeBeforePeriod: HashCounts = HashCounts(["hằng", "hàng", "mỗi", "từng", "cuối", "đầu", "giữa"].map { WordHash.exact($0) })

/// Words that end as small words do and are whole all the same ("giai đoạn tiếp theo", "đất ở", "thi hành án dân sự").
private let wholeCompounds = HashCounts(
  [
    "tiếp theo", "kèm theo", "dõi theo", "trực thuộc", "phụ thuộc", "lệ thuộc", "nhà ở", "đất ở", "chỗ ở", "dân sự", "hình sự", "quân sự", "nhân sự",
    "thời sự", "lãnh sự", "công sự", "tự do", "lý do", "văn bằng", "cân bằng", "công bằng", "mặt bằng", "đồng bằng",
    "thăng bằng", "chứng từ", "hiện có", "sẵn có", "nếu có", "vốn có", "đạt được", "tuyệt đối", "cân đối", "tương đối", "phản đối", "thống nhất",
    "duy nhất", "cao nhất", "thấp nhất", "tốt nhất", "thứ nhất", "hợp nhất", "đồng nhất", "cuối cùng", "hiện tại", "tồn tại", "cấp trên", "nêu trên",
    "nói trên", "cấp dưới", "thông qua", "vừa qua", "đầu vào", "ra vào", "về sau", "mai sau", "năm sau", "tháng sau", "quý sau", "kỳ sau", "tuần sau",
    "năm trước", "tháng trước", "quý trước", "kỳ trước", "tuần trước", "như trước", "đi trước", "tất cả", "bên trong", "cấp một", "trong năm", "cả năm",
  ].map { pair in
    let words = pair.split(separator: " ").map { WordHash.exact(String($0)) }
    return pairKey(words[0], words[1])
  })

private func pairKey(_ before: UInt64, _ word: UInt64) -> UInt64 { before &* 0x9E37_79B9_7F4A_7C15 ^ word }

/// How a line or cell ends.
struct EndKind: OptionSet {
  var rawValue: UInt8
  /// `.` `;` `:` `!` `?` `…`, a closing quotation mark or bracket after it allowed.
  static let sentence = EndKind(rawValue: 1)
  static let fullStop = EndKind(rawValue: 2)
  static let comma = EndKind(rawValue: 4)
  /// A word after which a phrase goes on.
  static let openWord = EndKind(rawValue: 8)
  /// A hyphen glued to a word.
  static let hyphen = EndKind(rawValue: 16)
  static let colon = EndKind(rawValue: 32)
}

/// Whether `text[range]` ends with `.` `;` `:` `!` `?` or `…`.
func endsSentence(_ text: [UInt8], _ range: Range<Int>) -> Bool {
  lastByte(text, range).map { endMark(text, range.lowerBound, $0).contains(.sentence) } ?? false
}

/// The last byte, a closing quotation mark or bracket apart.
private func lastByte(_ text: [UInt8], _ range: Range<Int>) -> Int? {
  guard var last = range.last else { return nil }
  if text[last] == UInt8(ascii: "\"") || text[last] == UInt8(ascii: ")") || text[last] == UInt8(ascii: "]") { last -= 1 }
  if last - 2 >= range.lowerBound, text[last] == 0x9D, text[last - 1] == 0x80, text[last - 2] == 0xE2 { last -= 3 }
  return last >= range.lowerBound ? last : nil
}

/// What the mark at `last` says of the end; nothing where it is none.
private func endMark(_ text: [UInt8], _ start: Int, _ last: Int) -> EndKind {
  switch text[last] {
  case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): [.sentence, .fullStop]
  case UInt8(ascii: ";"): .sentence
  case UInt8(ascii: ":"): [.sentence, .colon]
  case UInt8(ascii: ","): .comma
  case 0xA6 where last - 2 >= start && text[last - 1] == 0x80 && text[last - 2] == 0xE2: .sentence
  default: []
  }
}

/// How `text[range]` ends.
func endKind(_ text: [UInt8], _ range: Range<Int>) -> EndKind {
  guard let last = lastByte(text, range) else { return [] }
  let mark = endMark(text, range.lowerBound, last)
  if !mark.isEmpty { return mark }
  if text[range.upperBound - 1] == UInt8(ascii: ")") { return [] }
  var start = range.upperBound
  // Words of 14 bytes and more are of no interest.
  let least = max(range.lowerBound, range.upperBound - 14)
  while start > least, !text[start - 1].isTextSpace { start -= 1 }
  if text[last] == UInt8(ascii: "-"), start < last { return .hyphen }
  let length = range.upperBound - start
  guard length > 0, length < 14, openWordShapes[wordShape(text[start], text[range.upperBound - 1], length)] else { return [] }
  let word = WordHash.exact(text, start..<range.upperBound)
  return CellWords.all.kinds(word).contains(.open) && goesOn(text, range, word, at: start) ? .openWord : []
}

/// The same where the last word is known: its hash, where it begins and whether it is one of `openWords`.
func endKind(_ text: [UInt8], _ range: Range<Int>, word: UInt64, at start: Int, isOpen: Bool) -> EndKind {
  guard let last = lastByte(text, range) else { return [] }
  let mark = endMark(text, range.lowerBound, last)
  if !mark.isEmpty { return mark }
  if text[last] == UInt8(ascii: "-"), start < last, text[range.upperBound - 1] != UInt8(ascii: ")") { return .hyphen }
  return isOpen && text[range.upperBound - 1] != UInt8(ascii: ")") && goesOn(text, range, word, at: start) ? .openWord : []
}

/// Whether a phrase goes on after one of `openWords`, as the word before it tells.
private func goesOn(_ text: [UInt8], _ range: Range<Int>, _ word: UInt64, at start: Int) -> Bool {
  guard start > range.lowerBound else { return true }
  var first = start - 1
  while first > range.lowerBound, !text[first - 1].isTextSpace { first -= 1 }
  let before = WordHash.exact(text, first..<start - 1)
  // "đặc khu Phú Quý", "tỉnh Cao Bằng", "xã Đại Từ": the end of a name.
  if isNamed(text, start..<range.upperBound), isNamed(text, first..<start - 1), !CellWords.all.kinds(before).contains(.open) { return false }
  // "Kế hoạch số", not "chuyển đổi số".
  if word == numberWord { return numberedNouns.contains(before) }
  // "Hằng quý", "cuối năm" are whole.
  if periodWords.contains(word), wholeBeforePeriod.contains(before) { return false }
  return !wholeCompounds.contains(pairKey(before, word))
}

/// A capital with small letters after it.
private func isNamed(_ text: [UInt8], _ word: Range<Int>) -> Bool {
  guard !word.isEmpty, case let (scalar, length) = decodeScalar(text, at: word.lowerBound), LetterMetrics.entry(scalar) & LetterMetrics.upperBit != 0 else { return false }
  let next = word.lowerBound + length
  return next < word.upperBound && LetterMetrics.entry(decodeScalar(text, at: next).scalar) & LetterMetrics.lowerBit != 0
}

/// Whether the first letter or digit of `text[range]` is a small letter.
func startsLower(_ text: [UInt8], _ range: Range<Int>) -> Bool { firstSign(text, range) & LetterMetrics.lowerBit != 0 }

/// Whether the first letter or digit of `text[range]` is a capital or a digit.
func startsCapital(_ text: [UInt8], _ range: Range<Int>) -> Bool { firstSign(text, range) & (LetterMetrics.upperBit | LetterMetrics.digitBit) != 0 }

/// What the first letter or digit is; 0 where there is none.
private func firstSign(_ text: [UInt8], _ range: Range<Int>) -> UInt16 {
  var at = range.lowerBound
  while at < range.upperBound {
    let (scalar, length) = decodeScalar(text, at: at)
    let entry = LetterMetrics.entry(scalar)
    if entry & (LetterMetrics.lowerBit | LetterMetrics.upperBit | LetterMetrics.digitBit) != 0 { return entry }
    at += length
  }
  return 0
}

/// Whether two pieces of a wrapped line join without a space: the hyphen of a symbol (`06-` + `CTr/TU`, `Covid-` + `19`),
/// a dash glued to a digit before a digit (`2021-` + `2025`), closing punctuation.
func joinsWithoutSpace(_ before: some BidirectionalCollection<UInt8>, _ after: some Collection<UInt8>) -> Bool {
  guard let next = after.first else { return true }
  switch next {
  case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")"), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
  case UInt8(ascii: "."):
    let second = after.dropFirst().first
    return second == nil || second == UInt8(ascii: "/") || second?.isTextSpace == true
  default: break
  }
  if joinsAtSlash(before, after) { return true }
  var tail = before.suffix(40).reversed().makeIterator()
  guard let last = tail.next() else { return false }
  guard last == UInt8(ascii: "-") else {
    // An en dash glued to a digit before a digit.
    guard last == 0x93, tail.next() == 0x80, tail.next() == 0xE2, let digit = tail.next() else { return false }
    return digit.isASCIIDigit && next.isASCIIDigit
  }
  var token: [UInt8] = []
  while let byte = tail.next(), !byte.isTextSpace, byte != 0x0A { token.append(byte) }
  guard let glued = token.first else { return false }
  // A rule of dashes is no hyphen.
  if token.count > 1, token.allSatisfy({ $0 == UInt8(ascii: "-") }) { return false }
  if glued.isASCIIDigit, next.isASCIIDigit { return true }
  if next.isASCIIDigit { return true }
  token.reverse()
  var hasLower = false
  var isSymbol = false
  var at = 0
  while at < token.count {
    let (scalar, length) = decodeScalar(token, at: at)
    let entry = LetterMetrics.entry(scalar)
    if entry & LetterMetrics.lowerBit != 0 { hasLower = true }
    if entry & LetterMetrics.digitBit != 0 || scalar == 0x2F { isSymbol = true }
    at += length
  }
  let (scalar, length) = decodeScalar(Array(after.prefix(4)), at: 0)
  // "1-" / "Các huyện ủy": a label of the Party's at the paragraph's start, unlike "06-" / "CTr/TU".
  if before.count == token.count + 1, token.allSatisfy(\.isASCIIDigit), token.count <= 2 {
    let second = decodeScalar(Array(after.dropFirst(length).prefix(4)) + [0x20], at: 0).scalar
    if LetterMetrics.entry(second) & LetterMetrics.lowerBit != 0, after.first(where: { $0 == 0x2F || $0.isTextSpace }) != 0x2F { return false }
  }
  return (isSymbol || !hasLower) && LetterMetrics.entry(scalar) & LetterMetrics.upperBit != 0
}

/// A line broken at a slash inside a day, a quarter or a symbol: `31` + `/8`, `III/` + `2026`, `3105/` + `KH-UBND`.
func joinsAtSlash(_ before: some BidirectionalCollection<UInt8>, _ after: some Collection<UInt8>) -> Bool {
  let slash = UInt8(ascii: "/")
  guard let last = before.last, let next = after.first else { return false }
  if next == slash { return last.isASCIIDigit && after.dropFirst().first?.isASCIIDigit == true }
  guard last == slash, let glued = before.dropLast().last else { return false }
  return glued.isASCIIDigit && (next.isASCIIDigit || next < 0x60 && next.isASCIILetter) || next.isASCIIDigit && glued.isASCIILetter && glued < 0x60
}

/// Letters, all of them capitals.
func isCapitals(_ text: [UInt8], _ range: Range<Int>) -> Bool {
  var at = range.lowerBound
  var upper = 0
  while at < range.upperBound {
    let (scalar, length) = decodeScalar(text, at: at)
    let entry = LetterMetrics.entry(scalar)
    if entry & LetterMetrics.lowerBit != 0 { return false }
    if entry & LetterMetrics.upperBit != 0 { upper += 1 }
    at += length
  }
  return upper > 0
}

/// Whether a line opens what follows the body: recipients, signature, an annex.
func opensTail(_ text: [UInt8], _ range: Range<Int>) -> Bool {
  guard range.count > 2 else { return false }
  let second = text[range.lowerBound + 1]
  switch text[range.lowerBound] {
  case UInt8(ascii: "N"): guard second == 0xC6 else { return false }
  case UInt8(ascii: "T"): guard second == UInt8(ascii: "M") || second == UInt8(ascii: "L") || second == UInt8(ascii: "U") || second == UInt8(ascii: "r") else { return false }
  case UInt8(ascii: "K"): guard second == UInt8(ascii: "T") else { return false }
  case UInt8(ascii: "P"): guard second == UInt8(ascii: "h") || second == UInt8(ascii: "H") else { return false }
  case UInt8(ascii: "B"): guard second == UInt8(ascii: "I") else { return false }
  default: return false
  }
  let probe = text[range.lowerBound..<min(range.upperBound, range.lowerBound + 24)]
  for word in tailWords where probe.starts(with: word) { return true }
  return false
}

/// Openings of recipients, signature and annexes, as printed.
private let tailWords: [[UInt8]] = ["Nơi nhận", "NƠI NHẬN", "TM. ", "TM.", "KT. ", "TL. ", "TUQ. ", "Phụ lục", "PHỤ LỤC", "Trên đây là", "BIỂU ", "Phụ Lục"].map { Array($0.utf8) }

/// A hash of the folded key of `text[range]`.
func foldedHash(_ text: [UInt8], _ range: Range<Int>) -> UInt64 {
  guard holdsHidden(text, range) else { return WordHash.folded(text, range) }
  let key = folded(Array(text[range]))
  return WordHash.folded(key, key.indices)
}

/// Whether a word holds what a folded key has otherwise: spaces and hyphens that do not show, dashes, quotation marks (lead
/// bytes C2, E2 and EF). All other words are hashed as they stand.
func holdsHidden(_ text: [UInt8], _ range: Range<Int>) -> Bool {
  for at in range where text[at] >= 0xC2 && (text[at] == 0xC2 || text[at] == 0xE2 || text[at] == 0xEF) { return true }
  return false
}

func opensWithCapital(_ text: [UInt8], _ at: Int) -> Bool { LetterMetrics.entry(decodeScalar(text, at: at).scalar) & LetterMetrics.upperBit != 0 }

/// The words of `text[range]`.
func wordRanges(_ text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
  var words: [Range<Int>] = []
  var at = range.lowerBound
  while at < range.upperBound {
    while at < range.upperBound, text[at].isTextSpace { at += 1 }
    let start = at
    while at < range.upperBound, !text[at].isTextSpace { at += 1 }
    if at > start { words.append(start..<at) }
  }
  return words
}
