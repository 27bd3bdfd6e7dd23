import VietnameseText

/// Syllables that stand in a few set words only, and pairs that no text has: what recognition takes others for. All lower case.
enum RareSyllables {
  private struct Row {
    var usual: [UInt8]
    /// The words the syllable does stand in: what comes before it, what comes behind.
    var before: Set<[UInt8]>
    var after: Set<[UInt8]>

    init(_ usual: String, before: String = "", after: String = "") {
      (self.usual, self.before, self.after) = (Array(usual.utf8), Self.words(before), Self.words(after))
    }

    private static func words(_ text: String) -> Set<[UInt8]> { Set(text.split(separator: " ").map { Array($0.utf8) }) }
  }

  /// `điếm` is `điểm` but in `gái điếm`.
  private static let rows: [[UInt8]: Row] = [
    "điếm": Row("điểm", before: "gái"), "đế": Row("để", before: "hoàng thượng giày dép", after: "quốc chế giày dép móng cắm"), "mâu": Row("mẫu", after: "thuẫn"),
    "môi": Row("mỗi", before: "đôi son vành", after: "trường giới sinh trượng hở chất"), "đệt": Row("dệt"),
    "đề": Row(
      "để", before: "vấn chủ chuyên tiêu tiền mệnh đầu tựa nan luận nhan bồ ra bộ in sao lô số ghi đánh chơi làm soạn biên phản hàng cổng",
      after: "án nghị xuất tài ra cao cương cập phòng bạt cử thi mục dẫn từ đạt kháng xướng thương huề bài kiểm toán văn kháng"),
    "đẻ": Row("để", before: "sinh đỡ con mẹ cha bố trâu bò lợn gà chim mắn tuổi khó lần vợ đau", after: "trứng con nhánh non nở"), "khỏa": Row("khóa", before: "thân", after: "thân lấp"),
    "nhăm": Row("nhằm", before: "hai ba bốn năm sáu bảy tám chín mươi lăm", after: "nhe nhăm"),
  ].reduce(into: [:]) { $0[Array($1.key.utf8)] = $1.value }

  /// Pairs that do not exist, with the syllable that one of them is.
  private static let firsts = pairs([
    "chỉ_tiết": "chi", "đi_sản": "di", "đi_tích": "di", "đi_dời": "di", "tòa_đàm": "tọa", "toà_đàm": "tọa", "bồ_trí": "bố", "tỉnh_hình": "tình", "châm_điểm": "chấm", "được_phẩm": "dược",
    "được_liệu": "dược", "được_sĩ": "dược", "đê_triển": "để", "đê_thực": "để", "đê_tổng": "để", "đê_báo": "để", "đê_kịp": "để", "đê_tham": "để", "đê_xem": "để", "đê_giải": "để", "đê_nâng": "để",
    "đê_tuyên": "để", "đê_hướng": "để", "đê_theo": "để", "đê_đánh": "để", "đê_tạo": "để", "đê_giúp": "để", "đê_góp": "để", "đê_phối": "để", "đê_thống": "để", "đê_rà": "để", "đê_hoàn": "để",
    "đê_các": "để", "đê_thi": "để", "đê_ghi": "để", "đê_thông": "để",
  ])
  private static let seconds = pairs(["mục_tiểu": "tiêu", "chủ_đẻ": "đề", "vấn_đẻ": "đề", "chuyên_đẻ": "đề", "rủi_to": "ro", "thành_phế": "phố"])
  private static func pairs(_ rows: [String: String]) -> [[UInt8]: [UInt8]] { rows.reduce(into: [:]) { $0[Array($1.key.utf8)] = Array($1.value.utf8) } }

  /// `sát điếm nguy hiểm` is `sát điểm …`; nil where the syllable is at home.
  static func usual(_ syllable: [UInt8], before: [UInt8]?, after: [UInt8]?) -> [UInt8]? {
    if let after, let first = firsts[syllable + [0x5F] + after] { return first }
    if let before, let second = seconds[before + [0x5F] + syllable] { return second }
    guard let row = rows[syllable], before != nil || after != nil else { return nil }
    return before.map(row.before.contains) == true || after.map(row.after.contains) == true ? nil : row.usual
  }
}
