internal import VietnameseText

/// Asks, before any token is made, whether a text can hold what a recogniser looks for: a digit, or one of a few words
/// at a word's start.
struct Triggers: Sendable {
  /// Each spelling's first four bytes (of a shorter one, those it has) and which of them count.
  private struct Spelling {
    var start: UInt32
    var mask: UInt32
    var rest: Range<Int>
    /// The next one that begins with the same byte, -1 for none.
    var next: Int16
  }
  private var spellings: [Spelling] = []
  private var bytes: [UInt8] = []
  /// By first byte: -1 none, -2 any digit, else the first of its spellings.
  private var leads: [Int16] = Array(repeating: -1, count: 256)

  /// Each spelling is looked for as written: give lower case, capitalised and upper case where they occur.
  init(_ words: [String], digitsCount: Bool = true) {
    for word in words {
      let lower = Array(word.utf8)
      let upper = uppercased(lower)
      add(lower)
      add(upper)
      add(Array(upper.prefix(decodeScalar(lower, at: 0).length) + lower.dropFirst(decodeScalar(lower, at: 0).length)))
    }
    if digitsCount { for digit in 0x30...0x39 { leads[digit] = -2 } }
  }

  private mutating func add(_ word: [UInt8]) {
    var spelling = Spelling(start: 0, mask: 0, rest: bytes.count..<bytes.count + max(0, word.count - 4), next: leads[Int(word[0])])
    for (index, byte) in word.prefix(4).enumerated() {
      spelling.start |= UInt32(byte) << UInt32(8 * index)
      spelling.mask |= 0xFF << UInt32(8 * index)
    }
    bytes += word.dropFirst(4)
    leads[Int(word[0])] = Int16(spellings.count)
    spellings.append(spelling)
  }

  func occur(in text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { text in
      leads.withUnsafeBufferPointer { leads in
        var before: UInt8 = 0x20
        for index in text.indices {
          let byte = text[index]
          // Words begin after a space or mark; a digit counts anywhere.
          if before < 0x41 || byte &- 0x30 < 10 {
            let lead = leads[Int(byte)]
            if lead != -1, lead == -2 || isSpelling(lead, text, index) { return true }
          }
          before = byte
        }
        return false
      }
    }
  }

  private func isSpelling(_ first: Int16, _ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    var start: UInt32 = 0
    for offset in 0..<min(4, text.count - index) { start |= UInt32(text[index + offset]) << UInt32(8 * offset) }
    var number = first
    while number >= 0 {
      let spelling = spellings[Int(number)]
      if start & spelling.mask == spelling.start, isRest(spelling.rest, text, index + 4) { return true }
      number = spelling.next
    }
    return false
  }

  private func isRest(_ rest: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
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
  "theo tiến độ", "theo lộ trình", "thời gian", "thời hạn", "trong vòng", "trong năm", "cho đến", "cuối năm", "ngày cuối", "việc cuối", "chủ nhật", "giữa năm", "thứ ", "trước khi", "trước thời", "lần/", "quý I", "quý một", "quý hai", "quý ba", "quý bốn", "quý tư", "trong quý", "trước mùa", "tháng Ba", "tháng Tư", "tháng Sáu", "tháng Bảy", "tháng Tám", "tháng Chín", "tháng Mười", "tháng Hai", "một lần", "nửa ", "xuyên suốt", "từng t", "từng q",
])

/// Whether a text can hold a time at all; asked before any work is done.
func mayNameTime(_ text: [UInt8], inProse: Bool) -> Bool { inProse ? proseTriggers.occur(in: text) : timeTriggers.occur(in: text) }

private let citationTriggers = Triggers([
  "luật ", "bộ luật", "pháp lệnh", "hiến pháp", "phụ lục", "phụ biểu", "mục ", "khoản ", "điểm ", "phần ", "này",
])
func mayCite(_ text: [UInt8]) -> Bool { citationTriggers.occur(in: text) }
