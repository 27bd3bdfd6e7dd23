import VietnameseText

/// What single words say of the cell they stand in. Lower case.
enum CellWords {
  /// Words of times, 4 where they name one, 2 where they only stand by it. Source: deadline cells of plans (DOMAIN.md §7).
  private static let timeWords: [[UInt8]: Int] = {
    var table: [[UInt8]: Int] = [:]
    for word in "tháng năm quý quí ngày tuần thường xuyên hằng hàng định kỳ cuối đầu giữa chậm nhất trước sau liên tục đợt giờ".split(separator: " ") {
      table[Array(word.utf8)] = 4
    }
    for word in "tiến độ".split(separator: " ") { table[Array(word.utf8)] = 3 }
    for word in "trong từ đến hết theo khi và những tiếp kế hoạch quy định hoàn thành bắt thực hiện dự kiến giai đoạn nửa thời gian đột xuất cả xong - – của có được kể ban hành chưa xác"
      .split(separator: " ")
    {
      table[Array(word.utf8)] = 2
    }
    for word in "i ii iii iv v vi xii xi x".split(separator: " ") { table[Array(word.utf8)] = 3 }
    return table
  }()

  /// 0–4: how much a word speaks of time. `word` in lower case, without closing marks.
  static func time(_ word: [UInt8]) -> Int {
    if let first = word.first, first.isASCIIDigit {
      var digits = 0
      for byte in word {
        if byte.isASCIIDigit { digits += 1 } else if byte != UInt8(ascii: "/") && byte != UInt8(ascii: ".") && byte != UInt8(ascii: "-") { return 1 }
      }
      return digits <= 10 ? 4 : 1
    }
    // `III/2023`
    if let slash = word.firstIndex(of: UInt8(ascii: "/")), slash > 0, slash < 5, word[..<slash].allSatisfy({ $0 == 0x69 || $0 == 0x76 || $0 == 0x78 }) { return 4 }
    return timeWords[word] ?? 0
  }

  /// Words that stand in times and hardly ever in a body's name.
  static func isStrongTime(_ word: [UInt8], time: Int) -> Bool {
    if time == 4, word.count > 1, word.contains(where: \.isASCIIDigit) { return true }
    return strongWords.contains(word)
  }
  private static let strongWords: Set<[UInt8]> = Set(["tháng", "quý", "năm", "ngày"].map { Array($0.utf8) })

  /// First words of bodies' names; those with two words need both.
  private static let bodyStarts: Set<[UInt8]> = Set(
    """
    sở|ubnd|hđnd|ủy ban|uỷ ban|ban|phòng|các|văn phòng|công an|bộ|cục|chi cục|vụ|trung tâm|hội đồng|hội liên|hội nông|hội cựu|hội chữ|hội khuyến|hội người|hội luật|hội nhà|hội văn|đoàn|liên đoàn|mặt trận|thanh tra|trường|viện|bưu điện|kho bạc|ngân hàng|báo|đài|tòa án|toà án|trạm|đơn vị|cơ quan|huyện|thành phố|tổ|bhxh|bảo hiểm|thuế|chủ tịch|giám đốc|đồng chí|đ/c|lãnh đạo|thường trực|tỉnh đoàn|tỉnh ủy|huyện ủy|đảng ủy|bch|quỹ|công ty|tập đoàn|toàn|hiệu trưởng|khoa|tổng cục|thủ trưởng|thôn|xã|phường|khu|doanh nghiệp|nhà|chính phủ|thủ tướng|bộ trưởng|quốc hội|ubmttq|ubmttqvn|mttq|cấp|ông|bà|học viện|đại học|chánh|trưởng|phó|bí thư|điện lực|hạt|bệnh viện|đội|công đoàn|vp|vpubnd|tất cả|như|chi nhánh|bộ chỉ huy
    """.split(separator: "|").map { Array($0.utf8) })

  /// First words of products and results.
  private static let productStarts: Set<[UInt8]> = Set(
    """
    báo cáo|kế hoạch|quyết định|văn bản|đề án|tờ trình|nghị quyết|chương trình|danh mục|kết quả|hội nghị|phương án|công văn|hệ thống|thông báo|quy chế|dự thảo|hồ sơ|biên bản|tài liệu|phần mềm|chỉ thị|hướng dẫn|dự án|cơ sở|mô hình|hợp đồng|đưa|tổng hợp|thông tư|nghị định|luật|thỏa thuận|thoả thuận|lớp|bản|giấy|kho|quy trình|bộ tiêu|cuộc|đợt|tin|bài|phóng sự|chuyên|100%|các lớp|các văn|các báo|các tin|các chuyên
    """.split(separator: "|").map { Array($0.utf8) })

  /// Head nouns that never end a body's name, as printed.
  static let bodyHeads: Set<[UInt8]> = Set(["Sở", "Phòng", "Bộ", "Ban", "Cục", "Vụ", "Ủy", "Uỷ", "Viện", "Hội", "Tổng", "Chi", "Trung", "Văn", "Công", "Kho"].map { Array($0.utf8) })

  /// The same of two words.
  static let bodyHeadPairs: Set<[UInt8]> = Set(
    ["Văn phòng", "Trung tâm", "Chi cục", "Kho bạc", "Ngân hàng", "Liên đoàn", "Ủy ban", "Uỷ ban", "Tổng cục", "Liên hiệp", "Bảo hiểm", "Ban Chỉ", "Ban Quản", "Học viện", "Ban Chấp", "Bộ Chỉ"]
      .map { Array($0.utf8) })

  /// Second halves of names that begin with a capital. Lower case.
  static let nameRests: Set<[UInt8]> = Set(["việt"].map { Array($0.utf8) })

  /// Words that open a time. Lower case.
  private static let timeOpenings: Set<[UInt8]> = Set(
    "tháng quý quí năm ngày trong trước sau từ đến theo khi thường hằng hàng định cuối đầu giữa chậm hoàn bắt dự kể tuần đợt ngay hết cả suốt liên mỗi"
      .split(separator: " ").map { Array($0.utf8) })
  static func opensTime(_ word: [UInt8]) -> Bool { timeOpenings.contains(word) }

  static func startsBody(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    bodyStarts.contains(first) || (!second.isEmpty && bodyStarts.contains(first + [0x20] + second))
  }

  static func startsProduct(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    productStarts.contains(first) || (!second.isEmpty && productStarts.contains(first + [0x20] + second))
  }
}

/// FNV-1a over bytes: to know phrases again.
struct PhraseHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325
  @inline(__always) mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
