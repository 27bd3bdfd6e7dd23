import PlanRecognition

/// The words by which `RunSplitter` tells where a run of joined blocks is cut.
enum RunWords {
  /// Names of field lines that a dash opens wherever it stands. Lower case; source: DOMAIN.md §7, field lines under tasks.
  static let fieldNames: [[UInt8]] = [
    "cơ quan", "đơn vị", "thời gian", "sản phẩm", "kết quả", "chủ trì", "phối hợp", "kinh phí", "hình thức", "tiến độ", "thời hạn", "địa điểm", "thành phần",
  ].map { Array($0.utf8) }

  /// Field lines' names up to their colon, which open one in running text too where the words before have no end.
  static let fieldLabels: Set<[UInt8]> = Set(
    ["chủ trì", "phối hợp", "cơ quan chủ trì", "đơn vị chủ trì", "cơ quan phối hợp", "đơn vị phối hợp", "cơ quan thực hiện", "đơn vị thực hiện", "thời gian", "thời gian thực hiện",
      "thời gian hoàn thành", "thời hạn", "thời hạn hoàn thành", "sản phẩm", "kết quả", "sản phẩm dự kiến", "tiến độ", "tiến độ thực hiện", "kết quả thực hiện", "thời gian dự kiến", "phân công thực hiện",
    ].map { Array($0.utf8) })

  /// Posts behind a dash and a person's name: "Đ/c Thủy - Chủ tịch".
  static let postStarts: Set<[UInt8]> = Set(["Chủ", "Phó", "Trưởng", "Giám", "Hiệu", "Bí", "Ủy", "Uỷ", "Chánh", "Tổ", "Thư", "Kế"].map { Array($0.utf8) })

  /// Kinds of documents and annexes that a run of capitals after a name opens. As printed.
  static let blockNames: [[UInt8]] = ["KẾ HOẠCH", "CHƯƠNG TRÌNH", "PHỤ LỤC", "ĐỀ ÁN", "PHƯƠNG ÁN", "QUY CHẾ", "QUY ĐỊNH", "DANH MỤC", "BIỂU"].map { Array($0.utf8) }

  /// Second halves of names with a dash inside: "Lao động - Thương binh", "Văn hóa - Xã hội".
  static let compounds = HashCounts(WordHash.phrases(
    """
    thương binh|truyền hình|xã hội|kế hoạch|thể thao|du lịch|đầu tư|dân số|khoa học|công nghệ|tài chính|thông tin|kế toán|hành chính|nghiệp vụ|kỹ thuật|hạ tầng|đô thị|kiến trúc|tổng hợp|thương mại|ngân sách|môi trường|truyền thông|khen thưởng
    """))

  /// "2. Phòng Tài chính - Kế toán" before "Bảo đảm kinh phí": orders that are no tasks' beginnings elsewhere.
  static let assures = HashCounts(WordHash.phrases("bảo đảm|đảm bảo|chịu trách|phát triển|đổi mới"))

  /// Names that end in a word that else begins a body's: a title may end in them.
  static let wholeNames = HashCounts(WordHash.phrases("xã hội|quốc hội|nội vụ|ngoại vụ|thường vụ|nghiệp vụ|dịch vụ|quốc phòng|biên phòng|hải phòng|văn phòng|cán bộ|nội bộ"))

  /// Kinds of places that a body's name ends in.
  static let placeWords: Set<[UInt8]> = Set(["xã", "phường", "tỉnh", "huyện", "phố", "trấn", "khu", "thôn", "quận"].map { Array($0.utf8) })

  /// What a signature opens with where no "Nơi nhận" stands before it.
  static let signatureMarks: [[UInt8]] = ["TM.", "T/M", "KT.", "TL.", "TUQ."].map { Array($0.utf8) }

  /// Words that what follows belongs to, or that go on with a name.
  static let joiners: Set<[UInt8]> = Set(["và", "với", "của", "cho", "do", "bởi", "giao", "tại", "từ", "đến", "về", "các", "là", "trong", "theo", "để", "gồm", "hoặc"].map { Array($0.utf8) })

  /// Words that the body they are for stands right behind.
  static let orders: Set<[UInt8]> = Set(["Giao", "Yêu", "Mời"].map { Array($0.utf8) })

  /// "3. Đề nghị Ủy ban MTTQ Việt Nam xã": the bodies of a title that asks them.
  static let askedFor = Array("Đề nghị ".utf8)

  /// Words that the number after them belongs to: `khoản 1.`, `Điều 2.`. Lower case.
  static let numberedWords: Set<[UInt8]> = Set(["khoản", "điều", "điểm", "mục", "số", "phần", "chương", "lục", "biểu", "mẫu", "ngày", "tháng", "quý"].map { Array($0.utf8) })
}
