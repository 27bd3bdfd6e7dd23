/// Asks, before any token is made, whether a text can hold what a recogniser looks for: a digit, or one of a few words
/// at a word's start.
struct Triggers: Sendable {
  private var byLead: [[[UInt8]]] = Array(repeating: [], count: 256)
  private var isLead: [Bool] = Array(repeating: false, count: 256)
  private let digitsCount: Bool

  /// Each spelling is looked for as written: give lower case, capitalised and upper case where they occur.
  init(_ spellings: [String], digitsCount: Bool = true) {
    self.digitsCount = digitsCount
    for spelling in spellings {
      for bytes in Set([Array(spelling.utf8), Array(spelling.uppercased().utf8), Array((spelling.prefix(1).uppercased() + spelling.dropFirst()).utf8)]) {
        guard let lead = bytes.first else { continue }
        byLead[Int(lead)].append(bytes)
        isLead[Int(lead)] = true
      }
    }
    if digitsCount { for digit in 0x30...0x39 { isLead[digit] = true } }
  }

  func occur(in text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { buffer in
      isLead.withUnsafeBufferPointer { leads in
        var before: UInt8 = 0x20
        for index in 0..<buffer.count {
          let byte = buffer[index]
          if leads[Int(byte)] {
            if byte &- 0x30 < 10 { return true }
            if before < 0x41, byLead[Int(byte)].contains(where: { word in
              guard buffer.count - index >= word.count else { return false }
              for offset in word.indices where buffer[index + offset] != word[offset] { return false }
              return true
            }) { return true }
          }
          before = byte
        }
        return false
      }
    }
  }
}

private let timeTriggers = Triggers([
  "thường xuyên", "liên tục", "định k", "hằng ", "hàng ", "mỗi ", "sau ", "ngay ", "trước ", "theo ", "quý ", "quí ", "trong ", "cả năm", "cuối ", "đầu ", "giữa ",
  "thời gian", "chưa ", "kỳ họp", "dịp ", "đến ", "khi ", "xuyên suốt", "suốt ", "lịch ", "từ nay", "từ khi", "từ ngày", "kể từ", "tính từ", "nhân dịp", "đại hội",
  "học kỳ", "mùa ", "tết", "căn cứ", "cùng ", "đồng thời", "phù hợp", "tùy", "tuỳ", "sớm nhất", "thông báo", "sẽ ", "đang ", "không ", "các năm", "những năm",
  "năm tiếp", "tại ", "duy trì", "làm thường", "một ", "hai ", "ba ", "sáu ", "chín ", "mười ", "phiên họp", "nếu ", "từng ", "thứ ", "chủ nhật", "đột xuất",
])
/// In prose only these can make a deadline where no digit is printed.
private let proseTriggers = Triggers([
  "thường xuyên", "liên tục", "định k", "hằng ", "hàng n", "hàng t", "hàng q", "mỗi n", "mỗi t", "mỗi q", "sau khi", "sau mỗi", "sau từng", "ngay sau", "ngay khi", "từ nay",
  "theo tiến độ", "theo lộ trình", "thời gian", "thời hạn", "trong vòng", "trong năm", "cho đến", "cuối năm", "thứ ", "quý i", "quý v", "một lần", "nửa ", "xuyên suốt",
])

/// Whether a text can hold a time at all; asked before any work is done.
func mayNameTime(_ text: [UInt8], inProse: Bool) -> Bool { inProse ? proseTriggers.occur(in: text) : timeTriggers.occur(in: text) }

private let citationTriggers = Triggers([
  "luật ", "bộ luật", "pháp lệnh", "hiến pháp", "phụ lục", "phụ biểu", "mục ", "khoản ", "điểm ", "phần ", "này",
])
func mayCite(_ text: [UInt8]) -> Bool { citationTriggers.occur(in: text) }
