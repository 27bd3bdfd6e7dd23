/// Wordings that are typing damage wherever they stand, and what was meant. Lower case; each is met as whole words.
///
/// A row must never be right in any sentence: "cũng cố" is left out ("cũng cố gắng"), "sử lý" too ("lịch sử lý luận").
/// `#` at the end asks for a number there ("giải đạt 100%", not "số giải đạt được").
let misspellings: [(wrong: String, right: String)] = [
  // hỏi and ngã taken for each other
  ("hổ trợ", "hỗ trợ"), ("nổ lực", "nỗ lực"), ("sữa đổi", "sửa đổi"), ("sữa chữa", "sửa chữa"),
  ("hướng dẩn", "hướng dẫn"), ("lảnh đạo", "lãnh đạo"), ("quãn lý", "quản lý"), ("giãi quyết", "giải quyết"),
  ("giãi pháp", "giải pháp"), ("cãi cách", "cải cách"), ("cãi thiện", "cải thiện"), ("đãm bảo", "đảm bảo"),
  ("bảo đãm", "bảo đảm"), ("triễn khai", "triển khai"), ("kiễm tra", "kiểm tra"), ("kiễm soát", "kiểm soát"),
  ("thũ tục", "thủ tục"), ("tỗ chức", "tổ chức"), ("chĩ đạo", "chỉ đạo"), ("chĩ tiêu", "chỉ tiêu"), ("chổ ở", "chỗ ở"),
  ("mở rỗng", "mở rộng"), ("phát triễn", "phát triển"), ("chuyễn đổi", "chuyển đổi"),
  // s and x, tr and ch, final letters
  ("bổ xung", "bổ sung"), ("sử phạt", "xử phạt"), ("xử dụng", "sử dụng"), ("xuất xắc", "xuất sắc"),
  ("sát nhập", "sáp nhập"), ("xúc tích", "súc tích"), ("sơ xuất", "sơ suất"), ("trú trọng", "chú trọng"),
  ("chãi qua", "trải qua"), ("xem sét", "xem xét"), ("sắp sếp", "sắp xếp"), ("rà xoát", "rà soát"), ("sây dựng", "xây dựng"),
  ("thường suyên", "thường xuyên"), ("khắc phụ", "khắc phục"),
  // a mark lost or misplaced by hand or by OCR
  ("phối hơp", "phối hợp"), ("tô chức", "tổ chức"), ("thê thức", "thể thức"), ("kiêm tra", "kiểm tra"),
  ("thực hiên", "thực hiện"), ("nhiêm vụ", "nhiệm vụ"), ("đề nghi", "đề nghị"),
  // set phrases with a word exchanged or lost
  ("theo hướng hiện tại", "theo hướng hiện đại"), ("giải đạt #", "giải ngân đạt"), ("giải vốn", "giải ngân vốn"),
  ("tỷ lệ giải đạt", "tỷ lệ giải ngân đạt"), ("theo quy đinh", "theo quy định"), ("chịu trách nhiện", "chịu trách nhiệm"),
  ("tham mưu đề suất", "tham mưu đề xuất"), ("đề suất", "đề xuất"),
]

/// Words of two syllables that Vietnamese writes as one, with a Vietnamese letter: not two words run together.
let longWords: Set<String> = ["vắcxin", "vắc-xin", "ôtô", "ôxy", "ôxi", "axít", "xăngtimét", "kílô", "ápphích", "lôgíc", "môđun", "rađa", "ăngten", "đôla", "kilômét", "kilôgam", "milimét"]

/// Names of bodies as Nghị định 30/2020/NĐ-CP, Phụ lục II has them printed: which words take a capital.
let printedNames: [String] =
  ministries.flatMap { ["Bộ \($0)", "Sở \($0)"] } + [
    "Văn phòng Chính phủ", "Văn phòng Quốc hội", "Văn phòng Chủ tịch nước", "Thủ tướng Chính phủ", "Mặt trận Tổ quốc",
    "Ngân hàng Nhà nước", "Kho bạc Nhà nước", "Ủy ban nhân dân", "Hội đồng nhân dân", "Tòa án nhân dân",
    "Bảo hiểm xã hội", "Văn phòng Trung ương Đảng", "Quân ủy Trung ương",
  ]

private let ministries = [
  "Nội vụ", "Tài chính", "Tư pháp", "Xây dựng", "Y tế", "Công Thương", "Ngoại giao", "Ngoại vụ", "Quốc phòng", "Công an",
  "Thông tin và Truyền thông", "Khoa học và Công nghệ", "Giáo dục và Đào tạo", "Kế hoạch và Đầu tư", "Giao thông vận tải",
  "Nông nghiệp và Phát triển nông thôn", "Nông nghiệp và Môi trường", "Tài nguyên và Môi trường",
  "Lao động - Thương binh và Xã hội", "Văn hóa, Thể thao và Du lịch", "Dân tộc và Tôn giáo", "Du lịch",
]
