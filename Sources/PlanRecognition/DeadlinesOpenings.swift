/// Which readers of `DeadlineReader` a word can open: each is asked only where its first word stands.
struct TimeOpenings: OptionSet, Sendable {
  let rawValue: UInt8
  static let unspecified = TimeOpenings(rawValue: 1), continuous = TimeOpenings(rawValue: 2), recurring = TimeOpenings(rawValue: 4)
  static let timed = TimeOpenings(rawValue: 8), event = TimeOpenings(rawValue: 16)
  /// "các", "những".
  static let severalTimes = TimeOpenings(rawValue: 32)
  static let all: TimeOpenings = [.unspecified, .continuous, .recurring, .timed, .event]
}

/// The openings of each word that a time can start with: everything else is passed over.
struct OpeningTable: Sendable {
  static let standard = OpeningTable()
  private let words = timeWords
  private let openings: [TimeOpenings]

  private init() {
    var openings = Array(repeating: TimeOpenings(), count: timeWords.room)
    var recurring = periodPhrases.firstWords, timed = timeLeads.firstWords
    for table in [timeUnits.firstWords, numberWords.firstWords, weekdayWords.firstWords] { recurring.formUnion(table) }
    for table in [periodParts.firstWords, numberWords.firstWords, weekdayWords.firstWords] { timed.formUnion(table) }
    for word in timeWords.words {
      var all: TimeOpenings = []
      if unspecifiedPhrases.firstWords.mayContain(word) { all.insert(.unspecified) }
      if continuousPhrases.firstWords.mayContain(word) { all.insert(.continuous) }
      if recurring.mayContain(word) || recurringWords.contains(word) { all.insert(.recurring) }
      if timed.mayContain(word) || timedWords.contains(word) { all.insert(.timed) }
      if eventLeads.firstWords.mayContain(word) || word == "dịp" { all.insert(.event) }
      if word == "các" || word == "những" { all.insert(.severalTimes) }
      if let slot = timeWords.slot(of: word) { openings[slot] = all }
    }
    self.openings = openings
  }

  @inline(__always) func openings(of word: Word) -> TimeOpenings {
    guard words.bits.mayContain(word), let slot = words.slot(of: word) else { return [] }
    return openings[slot]
  }
}

/// Beside periods, units, numbers and days of the week, what `recurring` begins with.
private let recurringWords: WordSet = ["vào", "từ", "các", "sáng", "chiều", "tối", "ngày", "định", "cuối", "cứ", "lúc"]
/// Beside bounds, parts of periods, numbers and days of the week, what `timed` begins with.
private let timedWords: WordSet = [
  "các", "những", "ít", "tối", "khoảng", "trong", "ngày", "tháng", "thang", "t", "quý", "qúy", "quí", "q", "năm", "tuần", "sáu", "chín", "ba", "sáng", "chiều", "trưa", "cả", "lúc", "hôm",
]
/// What "các" and "những" stand before in a time: "các ngày đầu tháng", "các tháng 3, 7", "những năm tiếp theo".
private let severalUnits: WordSet = ["ngày", "tháng", "quý", "năm", "tuần"]

private let timeWords: WordSet = [
  "trước", "chậm", "muộn", "không", "chưa", "hạn", "thời", "cho", "đến", "tới", "hết", "từ", "kể", "tính", "bắt", "trong", "tối", "vào",
  "lúc", "dự", "khoảng", "độ", "hoàn", "xong", "sau", "cả", "đầu", "giữa", "cuối", "những", "các", "nửa", "ngày", "tháng", "thang", "t",
  "quý", "qúy", "quí", "năm", "tuần", "kết", "sáu", "chín", "ba", "thứ", "chủ", "sáng", "chiều", "tối", "trưa", "hằng", "hàng", "mỗi", "từng",
  "hè", "hk", "hki", "hkii", "lâu", "định", "thường", "nhiệm", "thực", "liên", "xuyên", "suốt", "duy", "làm", "ngay", "khi", "theo", "nếu", "căn", "cùng", "đồng", "phù", "tùy",
  "tuỳ", "lịch", "dịp", "nhân", "kỳ", "tại", "phiên", "đại", "học", "mùa", "quá", "tết", "deadline", "đang", "thông", "sẽ", "sớm", "một", "hai", "mười", "đột", "q", "thượng", "trung", "hạ", "quanh", "vụ",
]

extension DeadlineReader {
  /// What may begin at a token; empty for nearly all of them.
  @inline(__always)
  func openings(at index: Int, _ table: OpeningTable) -> TimeOpenings {
    let token = tokens[index]
    switch token.kind {
    case .mark: return !token.cited && (token.value == atMostMark || token.value == atLeastMark) ? .all : []
    case .word:
      let openings = table.openings(of: token.word)
      if openings.isEmpty {
        let opens = token.value > 0 && isBareQuarter(index) || isMark(index + 1, "/") && isWord(index + 2, "lần")
        return opens && !token.cited ? .all : []
      }
      // "các", "những" begin a time only before its unit.
      if openings.contains(.severalTimes), index + 1 >= tokens.count || !severalUnits.contains(tokens[index + 1].word) { return [] }
      return token.cited ? [] : openings
    case .number:
      if token.cited { return [] }
      // "đợt 1 tháng 10/2022": the number of a round, no day.
      if isWord(index - 1, "đợt") || isWord(index - 1, "lần") || isWord(index - 1, "vòng"), isWord(index + 1, "tháng") || isWord(index + 1, "ngày") { return [] }
      return [.recurring, .timed]
    }
  }

  /// Whether `untilTime` may begin there.
  func opensUntil(_ index: Int) -> Bool { isWord(index, "từ") || isWord(index, "kể") || isWord(index, "tính") || isWord(index, "sau") }

  /// Whether `duration` may begin there: with a number, or with a sign or word that bounds one.
  func mayCount(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    switch tokens[index].kind {
    case .number: return true
    case .mark: return tokens[index].value == atMostMark || tokens[index].value == atLeastMark
    case .word: return numberWords.firstWords.mayContain(tokens[index].word) || isWord(index, "ít") || isWord(index, "tối") || isWord(index, "khoảng")
    }
  }
}
