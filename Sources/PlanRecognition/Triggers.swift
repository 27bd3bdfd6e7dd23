internal import VietnameseText

/// Asks, before any token is made, whether a text can hold what a recogniser looks for: a digit, or one of a few words
/// at a word's start.
struct Triggers: Sendable {
  /// Each spelling's first eight bytes (of a shorter one, those it has) and which of them count.
  private struct Spelling {
    var start: UInt64 = 0
    var mask: UInt64 = 0
    var rest: Range<Int>
    /// The next one of the same key, -1 for none.
    var next: Int16
  }
  private var spellings: [Spelling] = []
  private var bytes: [UInt8] = []
  /// By the first two bytes mixed: the first of its spellings, -1 for none.
  private var leads: [Int16] = Array(repeating: -1, count: 512)
  private let digitsCount: Bool

  /// Each spelling (of two bytes or more) is looked for as written: give lower case, capitalised and upper case where they occur.
  init(_ words: [String], digitsCount: Bool = true) {
    self.digitsCount = digitsCount
    for word in words {
      let lower = Array(word.utf8)
      let upper = uppercased(lower)
      add(lower)
      add(upper)
      add(Array(upper.prefix(decodeScalar(lower, at: 0).length) + lower.dropFirst(decodeScalar(lower, at: 0).length)))
    }
  }

  private mutating func add(_ word: [UInt8]) {
    var spelling = Spelling(rest: bytes.count..<bytes.count + max(0, word.count - 8), next: -1)
    for (index, byte) in word.prefix(8).enumerated() {
      spelling.start |= UInt64(byte) << UInt64(8 * index)
      spelling.mask |= 0xFF << UInt64(8 * index)
    }
    bytes += word.dropFirst(8)
    let key = Self.key(spelling.start)
    spelling.next = leads[key]
    leads[key] = Int16(spellings.count)
    spellings.append(spelling)
  }

  @inline(__always) private static func key(_ start: UInt64) -> Int { Int(truncatingIfNeeded: (start ^ start >> 5) & 0x1FF) }

  /// Eight bytes at a time: words begin after a space or mark, which are few; a digit counts anywhere.
  func occur(in text: [UInt8]) -> Bool {
    guard !text.isEmpty else { return false }
    return text.withUnsafeBytes { text in leads.withUnsafeBufferPointer { leads in occur(in: text, leads) } }
  }

  @inline(__always)
  private func occur(in text: UnsafeRawBufferPointer, _ leads: UnsafeBufferPointer<Int16>) -> Bool {
    if isSpelling(text, 0, leads) { return true }
    var at = 0
    while at < text.count {
      let eight = EightBytes.load(text, at)
      let below80 = ~eight & EightBytes.high, low = eight & ~EightBytes.high
      if digitsCount, below80 & (low &+ EightBytes.each(0x50)) & ~(low &+ EightBytes.each(0x46)) != 0 { return true }
      // Bytes below 0x41.
      var ends = below80 & ~(low &+ EightBytes.each(0x3F))
      while ends != 0 {
        if isSpelling(text, at &+ ends.trailingZeroBitCount >> 3 &+ 1, leads) { return true }
        ends &= ends &- 1
      }
      at &+= 8
    }
    return false
  }

  /// `leads` has a place for every key.
  @inline(__always)
  private func isSpelling(_ text: UnsafeRawBufferPointer, _ index: Int, _ leads: UnsafeBufferPointer<Int16>) -> Bool {
    let start = EightBytes.load(text, index)
    let first = leads[Self.key(start)]
    return first >= 0 && isSpelling(first, start, text, index)
  }

  private func isSpelling(_ first: Int16, _ start: UInt64, _ text: UnsafeRawBufferPointer, _ index: Int) -> Bool {
    var number = first
    while number >= 0 {
      let spelling = spellings[Int(number)]
      if start & spelling.mask == spelling.start, isRest(spelling.rest, text, index + 8) { return true }
      number = spelling.next
    }
    return false
  }

  private func isRest(_ rest: Range<Int>, _ text: UnsafeRawBufferPointer, _ index: Int) -> Bool {
    rest.isEmpty || text.count - index >= rest.count && rest.allSatisfy { bytes[$0] == text[index + $0 - rest.lowerBound] }
  }
}

private let timeTriggers = Triggers([
  "thường xuyên", "liên tục", "định k", "hằng ", "hàng ", "mỗi ", "sau ", "ngay ", "trước ", "theo ", "quý ", "quí ", "trong ", "cả năm", "cuối ", "đầu ", "giữa ",
  "thời gian", "chưa ", "kỳ họp", "dịp ", "đến ", "khi ", "xuyên suốt", "suốt ", "lịch ", "từ nay", "từ khi", "từ ngày", "kể từ", "tính từ", "nhân dịp", "đại hội",
  "học kỳ", "mùa ", "tết", "căn cứ", "cùng ", "đồng thời", "phù hợp", "tùy", "tuỳ", "sớm nhất", "thông báo", "sẽ ", "đang ", "không ", "các năm", "những năm",
  "năm tiếp", "tại ", "duy trì", "làm thường", "lâu dài", "hk", "một ", "hai ", "ba ", "sáu ", "chín ", "mười ", "phiên họp", "nếu ", "từng ", "thứ ", "chủ nhật", "đột xuất", "tháng", "quý,", "năm,", "quý/", "năm/", "quanh năm", "nhiệm kỳ", "vụ ",
])
/// In prose only these can make a deadline where no digit is printed.
private let proseTriggers = Triggers([
  "thường xuyên", "liên tục", "định k", "hằng ", "hàng n", "hàng t", "hàng q", "mỗi n", "mỗi t", "mỗi q", "sau khi", "sau mỗi", "sau từng", "ngay sau", "ngay khi", "từ nay",
  "theo tiến độ", "theo lộ trình", "thời gian", "thời hạn", "trong vòng", "trong năm", "cho đến", "cuối năm", "ngày cuối", "việc cuối", "chủ nhật", "giữa năm", "thứ ", "trước khi", "trước thời", "lần/", "quý I", "quý một", "quý hai", "quý ba", "quý bốn", "quý tư", "trong quý", "trước mùa", "thành trước", "xong trước", "tháng Ba", "tháng Tư", "tháng Sáu", "tháng Bảy", "tháng Tám", "tháng Chín", "tháng Mười", "tháng Hai", "một lần", "nửa ", "xuyên suốt", "từng t", "từng q",
])

/// Whether a text can hold a time at all; asked before any work is done.
func mayNameTime(_ text: [UInt8], inProse: Bool) -> Bool { inProse ? proseTriggers.occur(in: text) : timeTriggers.occur(in: text) }

private let citationTriggers = Triggers([
  "luật ", "bộ luật", "pháp lệnh", "hiến pháp", "phụ lục", "phụ biểu", "mục ", "khoản ", "điểm ", "phần ", "này",
])
func mayCite(_ text: [UInt8]) -> Bool { citationTriggers.occur(in: text) }
