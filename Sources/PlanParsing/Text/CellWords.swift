import VietnameseText

/// What single words say of the cell they stand in, asked by `WordHash`.
enum CellWords {
  /// Words of times: 4 where they name one, 3 numbers of quarters, 2 where they only stand by one.
  /// Source: deadline cells of plans (DOMAIN.md §7).
  static let times: HashCounts = {
    var table = HashCounts()
    func put(_ words: StaticString, _ weight: Int32) { for word in WordHash.words(words) { table.add(word, weight) } }
    put("tháng năm quý quí ngày tuần thường xuyên hằng hàng định kỳ cuối đầu giữa chậm nhất trước sau đợt giờ", 4)
    put("tiến độ i ii iii iv v vi xii xi x", 3)
    put("trong từ đến hết theo khi và những tiếp kế hoạch quy hoàn thành bắt thực hiện dự kiến giai đoạn nửa thời gian đột xuất cả xong - – của có được kể ban hành chưa xác", 2)
    return table
  }()

  /// Words that stand in times and hardly ever in a body's name.
  static let strongTimes = HashCounts(WordHash.words("tháng quý năm ngày"))

  /// Words that open a time.
  static let timeOpenings = HashCounts(WordHash.words("tháng quý quí năm ngày trong trước sau từ đến theo khi thường hằng hàng định cuối đầu giữa chậm hoàn bắt dự kể tuần đợt ngay hết cả suốt mỗi"))

  /// First words of bodies' names; of two words where the first alone is not enough.
  static let bodyStarts = HashCounts(WordHash.phrases(
    """
    sở|ubnd|hđnd|ủy ban|uỷ ban|ban|phòng|các|văn phòng|công an|bộ|cục|chi cục|vụ|trung tâm|hội đồng|hội liên|hội nông|hội cựu|hội chữ|hội khuyến|hội người|hội luật|hội nhà|hội văn|đoàn|liên đoàn|mặt trận|thanh tra|trường|viện|bưu điện|kho bạc|ngân hàng|báo|đài|tòa án|toà án|trạm|đơn vị|cơ quan|huyện|thành phố|tổ|bhxh|bảo hiểm|thuế|chủ tịch|giám đốc|đồng chí|đ/c|lãnh đạo|thường trực|tỉnh đoàn|tỉnh ủy|huyện ủy|đảng ủy|bch|quỹ|công ty|tập đoàn|toàn|hiệu trưởng|khoa|tổng cục|thủ trưởng|thôn|xã|phường|khu|doanh nghiệp|nhà|chính phủ|thủ tướng|bộ trưởng|quốc hội|ubmttq|ubmttqvn|mttq|cấp|ông|bà|học viện|đại học|chánh|trưởng|phó|bí thư|điện lực|hạt|bệnh viện|đội|công đoàn|vp|vpubnd|tất cả|như|chi nhánh|bộ chỉ huy
    """))

  /// First words of products and results.
  static let productStarts = HashCounts(WordHash.phrases(
    """
    báo cáo|kế hoạch|quyết định|văn bản|đề án|tờ trình|nghị quyết|chương trình|danh mục|kết quả|hội nghị|phương án|công văn|hệ thống|thông báo|quy chế|dự thảo|hồ sơ|biên bản|tài liệu|phần mềm|chỉ thị|hướng dẫn|dự án|cơ sở|mô hình|hợp đồng|đưa|tổng hợp|thông tư|nghị định|luật|thỏa thuận|thoả thuận|lớp|bản|giấy|kho|quy trình|bộ tiêu|cuộc|đợt|tin|bài|phóng sự|chuyên|100%|các lớp|các văn|các báo|các tin|các chuyên
    """))

  /// Head nouns that never end a body's name, printed with a capital.
  static let bodyHeads = HashCounts(WordHash.words("sở phòng bộ ban cục vụ ủy uỷ viện hội tổng chi trung văn công kho"))

  /// The same of two words.
  static let bodyHeadPairs = HashCounts(WordHash.phrases(
    """
    văn phòng|trung tâm|chi cục|kho bạc|ngân hàng|liên đoàn|ủy ban|uỷ ban|tổng cục|liên hiệp|bảo hiểm|ban chỉ|ban quản|học viện|ban chấp|bộ chỉ|tạp chí
    """))

  /// Second halves of names that begin with a capital.
  static let nameRests = HashCounts([WordHash.exact("việt")])

  /// Whether a phrase table has the first word or the first two.
  static func begins(_ table: HashCounts, _ first: UInt64, _ second: UInt64?) -> Bool {
    table.contains(first) || (second.map { table.contains(first &* WordHash.base &+ $0) } ?? false)
  }
}
