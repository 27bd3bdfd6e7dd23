import VietnameseText

/// What single words, and two that stand beside each other, say of the cell they stand in: all of it in one table, so that each
/// word is looked up once. Asked by `WordHash`.
struct CellWords {
  struct Kinds: OptionSet {
    var rawValue: Int32
    /// How much it tells a time: 4 where it names one, 3 numbers of quarters, 2 where it only stands by one.
    /// Source: deadline cells of plans (DOMAIN.md §7).
    var time: Int { Int(rawValue & 7) }
    /// Stands in times and hardly ever in a body's name.
    static let strongTime = Kinds(rawValue: 8)
    /// Opens a time.
    static let timeOpening = Kinds(rawValue: 16)
    /// Begins a body's name; two words where the first alone is not enough.
    static let bodyStart = Kinds(rawValue: 32)
    /// Begins the name of a product or result.
    static let productStart = Kinds(rawValue: 64)
    /// A head noun, or two, that never ends a body's name, printed with a capital.
    static let bodyHead = Kinds(rawValue: 128)
    /// The second half of a name that begins with a capital.
    static let nameRest = Kinds(rawValue: 256)
    /// A small word after which a phrase goes on.
    static let open = Kinds(rawValue: 512)
    /// Before a colon the name of a field for bodies: `Chủ trì:`, `Cơ quan phối hợp:`.
    static let bodyField = Kinds(rawValue: 1024)
    /// Begins the name of a post or person.
    static let post = Kinds(rawValue: 2048)
    /// Begins the name of a body that others submit work to.
    static let authority = Kinds(rawValue: 4096)
    /// What a body has of its own, or who heads it: `Văn phòng Sở`, `Lãnh đạo Ban` end with its head noun.
    static let ofBody = Kinds(rawValue: 8192)
  }

  /// All of them; who asks for many words keeps it at hand.
  static let all = CellWords()

  private var table = HashCounts()

  private init() {
    func put(_ words: [UInt64], _ kind: Kinds) {
      for word in words where table.count(word) & kind.rawValue == 0 { table.add(word, kind.rawValue) }
    }
    func put(times words: StaticString, _ weight: Int32) { for word in WordHash.words(words) { table.add(word, weight) } }
    put(times: "tháng năm quý quí ngày tuần thường xuyên hằng hàng định kỳ cuối đầu giữa chậm nhất trước sau đợt giờ", 4)
    put(times: "tiến độ i ii iii iv v vi xii xi x", 3)
    put(times: "trong từ đến hết theo khi và những tiếp kế hoạch quy hoàn thành bắt thực hiện dự kiến giai đoạn nửa thời gian đột xuất cả xong - – của có được kể ban hành chưa xác", 2)
    put(WordHash.words("tháng quý năm ngày"), .strongTime)
    put(
      WordHash.words(
        "tháng quý quí năm ngày trong trước sau từ đến theo khi thường hằng hàng định cuối đầu giữa chậm hoàn bắt dự kể tuần đợt ngay hết cả suốt mỗi"
      ), .timeOpening)
    put(
      WordHash.phrases(
        """
        sở|ubnd|hđnd|ủy ban|uỷ ban|ban|phòng|các|văn phòng|công an|bộ|cục|chi cục|vụ|trung tâm|hội đồng|hội liên|hội nông|hội cựu|hội chữ|hội khuyến|hội người|hội luật|hội nhà|hội văn|đoàn|liên đoàn|mặt trận|thanh tra|trường|viện|bưu điện|kho bạc|ngân hàng|báo|đài|tòa án|toà án|trạm|đơn vị|cơ quan|huyện|thành phố|tổ|bhxh|bảo hiểm|thuế|chủ tịch|giám đốc|đồng chí|đ/c|lãnh đạo|thường trực|tỉnh đoàn|tỉnh ủy|huyện ủy|đảng ủy|bch|quỹ|công ty|tập đoàn|toàn|hiệu trưởng|khoa|tổng cục|thủ trưởng|thôn|xã|phường|khu|doanh nghiệp|nhà|chính phủ|thủ tướng|bộ trưởng|quốc hội|ubmttq|ubmttqvn|mttq|cấp|ông|bà|học viện|đại học|chánh|trưởng|phó|bí thư|điện lực|hạt|bệnh viện|đội|công đoàn|vp|vpubnd|tất cả|như|chi nhánh|bộ chỉ huy
        """), .bodyStart)
    put(
      WordHash.phrases(
        """
        báo cáo|kế hoạch|quyết định|văn bản|đề án|tờ trình|nghị quyết|chương trình|danh mục|kết quả|hội nghị|phương án|công văn|hệ thống|thông báo|quy chế|dự thảo|hồ sơ|biên bản|tài liệu|phần mềm|chỉ thị|hướng dẫn|dự án|cơ sở|mô hình|hợp đồng|đưa|tổng hợp|thông tư|nghị định|luật|thỏa thuận|thoả thuận|lớp|bản|giấy|kho|quy trình|bộ tiêu|cuộc|đợt|tin|bài|phóng sự|chuyên|100%|các lớp|các văn|các báo|các tin|các chuyên
        """), .productStart)
    put(WordHash.words("sở phòng bộ ban cục vụ ủy uỷ viện hội tổng chi trung văn công kho"), .bodyHead)
    put(
      WordHash.phrases(
        """
        văn phòng|trung tâm|chi cục|kho bạc|ngân hàng|liên đoàn|ủy ban|uỷ ban|tổng cục|liên hiệp|bảo hiểm|ban chỉ|ban quản|học viện|ban chấp|bộ chỉ|tạp chí|quản lý|chỉ huy|mặt trận
        """), .bodyHead)
    put(WordHash.words("việt"), .nameRest)
    put(WordHash.phrases("chủ trì|phối hợp"), .bodyField)
    put(WordHash.phrases("chủ tịch|giám đốc|đồng chí|đ/c|lãnh đạo|thường trực|hiệu trưởng|thủ trưởng|thủ tướng|bộ trưởng|thứ trưởng|ông|bà|chánh|trưởng|phó|bí thư"), .post)
    put(WordHash.phrases("ubnd|hđnd|ủy ban|uỷ ban|hội đồng|chính phủ|quốc hội|tỉnh ủy|tỉnh uỷ|thành ủy|huyện ủy|đảng ủy|ban thường|ban chấp|bch|bộ|trung ương|cấp"), .authority)
    put(WordHash.phrases("văn phòng|thanh tra|giám đốc|lãnh đạo|trực thuộc|vị thuộc|chánh thanh"), .ofBody)
    put(openWords, .open)
  }

  /// What a word says.
  @inline(__always) func kinds(_ word: UInt64) -> Kinds { Kinds(rawValue: table.count(word)) }

  /// What two words say together.
  @inline(__always) func kinds(_ first: UInt64, _ second: UInt64) -> Kinds { kinds(first &* WordHash.base &+ second) }
}
