/// The words that name documents. A new type is one row here and one row in the tests' table.

/// Types as they are written in mentions, and how the type is spelt in the output (NĐ 30/2020/NĐ-CP Điều 7; party: HD 36).
let documentTypes: [(pattern: String, name: String)] = [
  ("nghị quyết", "Nghị quyết"), ("nghị quyết liên tịch", "Nghị quyết liên tịch"), ("quyết định", "Quyết định"), ("chỉ thị", "Chỉ thị"),
  ("quy/qui chế", "Quy chế"), ("quy/qui định", "Quy định"), ("thông cáo", "Thông cáo"), ("thông báo", "Thông báo"),
  ("thông báo kết luận", "Thông báo kết luận"), ("hướng dẫn", "Hướng dẫn"), ("chương trình", "Chương trình"),
  ("chương trình hành động", "Chương trình hành động"), ("chương trình phối hợp", "Chương trình phối hợp"), ("chương trình công tác", "Chương trình công tác"),
  ("kế hoạch", "Kế hoạch"), ("kế hoạch phối hợp", "Kế hoạch phối hợp"), ("quy/qui chế phối hợp", "Quy chế phối hợp"), ("phương án", "Phương án"), ("đề án", "Đề án"), ("dự án", "Dự án"), ("báo cáo", "Báo cáo"), ("biên bản", "Biên bản"),
  ("tờ trình", "Tờ trình"), ("hợp đồng", "Hợp đồng"), ("công văn", "Công văn"), ("công điện", "Công điện"), ("bản ghi nhớ", "Bản ghi nhớ"),
  ("bản thỏa/thoả thuận", "Bản thỏa thuận"), ("giấy mời", "Giấy mời"), ("giấy ủy/uỷ quyền", "Giấy ủy quyền"), ("giấy giới thiệu", "Giấy giới thiệu"),
  ("giấy đề nghị", "Giấy đề nghị"), ("phiếu gửi/chuyển/báo", "Phiếu"), ("thư công", "Thư công"), ("luật", "Luật"), ("bộ luật", "Bộ luật"),
  ("pháp lệnh", "Pháp lệnh"), ("lệnh", "Lệnh"), ("chỉ lệnh", "Chỉ lệnh"), ("mệnh lệnh", "Mệnh lệnh"), ("nghị định", "Nghị định"), ("nghị định thư", "Nghị định thư"), ("thông tư", "Thông tư"),
  ("thông tư liên tịch", "Thông tư liên tịch"), ("văn bản hợp nhất", "Văn bản hợp nhất"), ("văn bản", "Văn bản"), ("văn bản chỉ đạo", "Văn bản chỉ đạo"),
  ("kết luận", "Kết luận"), ("thông tri", "Thông tri"), ("quyết nghị", "Quyết nghị"), ("điều lệ", "Điều lệ"), ("đơn", "Đơn"),
  ("nđ", "Nghị định"), ("nq", "Nghị quyết"), ("qđ", "Quyết định"), ("ct", "Chỉ thị"), ("tt", "Thông tư"), ("ttlt", "Thông tư liên tịch"), ("cv", "Công văn"),
  ("kh", "Kế hoạch"), ("ctr", "Chương trình"), ("tb", "Thông báo"), ("bc", "Báo cáo"), ("ttr", "Tờ trình"), ("kl", "Kết luận"), ("hd", "Hướng dẫn"),
]

let typesBefore = Phrases<String>(documentTypes.map { ($0.pattern, $0.name) }, backwards: true)
let typesAhead = Phrases<String>(documentTypes.map { ($0.pattern, $0.name) })

/// Abbreviations of types inside symbols, as they are printed (NĐ 30/2020 PL III and practice).
let typeAbbreviations: WordSet = [
  "nq", "qđ", "ct", "qc", "qyđ", "tc", "tb", "hd", "ctr", "kh", "pa", "đa", "da", "bc", "bb", "ttr", "hđ", "cđ", "gm", "kl", "cv", "ttlt", "tt",
  "nđ", "nqlt", "vbhn", "qđi", "qđ", "qd", "ctph", "gđn", "pl", "l", "qcph", "hdlt", "thb", "gp", "gcn", "tbkl", "khph", "khlt", "khln", "hdln", "cthđ", "ctrhđ", "khhđ",
]
/// Bodies that follow a type without a hyphen ("QĐUBND") and that show a party symbol ("72-NQ-TW").
let gluedBodies: [StaticString] = [
  "UBND", "HĐND", "TTg", "CP", "UBMTTQ", "VPCP", "TU", "TW", "SNV", "SYT", "STC", "SCT", "STP", "SXD", "SGDĐT", "SNN", "SNNPTNT", "STNMT", "STTTT", "SKHCN", "SKHĐT", "SVHTTDL", "SLĐTBXH",
  "BNV", "BTC", "BYT", "BTP", "BCA", "BQP", "BXD", "BCT", "BGTVT", "BGDĐT", "BTNMT", "BTTTT", "BKHCN", "BKHĐT", "BVHTTDL", "BLĐTBXH", "BNN", "BNNPTNT", "BNNMT", "NHNN", "PGDĐT", "BCĐ", "QH", "UBTVQH",
]
/// Bodies whose symbols have a hyphen before them, never a slash ("922/QĐ/TTg").
let hyphenatedBodies: WordSet = ["ttg", "ubnd", "hđnd", "cp", "vpcp"]
let gluedTypes: [StaticString] = ["TTLT", "CTr", "QĐ", "NQ", "KH", "NĐ", "CT", "TB", "BC", "HD", "TTr", "KL", "TT"]
let partyBodies: WordSet = ["tw", "tu", "hu", "qu", "thu", "đu", "đuk", "tưđ", "bcđ", "btctu", "btgtu", "vptw", "bcsđ", "ubkttw", "ubkttu", "btctw", "đđ", "bch"]

/// Ends of abbreviated names that print sets apart: "BGD ĐT", "SVHTT DL", "SNN PTNT".
let bodyTails: WordSet = ["đt", "dl", "xh", "ptnt", "cn"]
/// "… của Bộ Y tế Thông tư ban hành …": the document's title begins with its type again; other types may be in a body's name.
let repeatedTypes = Phrases<Bool>(["thông tư", "quyết định", "nghị định", "nghị quyết", "chỉ thị", "công văn"])
/// Kinds of schools in symbols.
let schoolMarks: WordSet = ["thpt", "thcs", "th", "mn", "mg", "mnth", "thcsthpt", "gdtx", "gdnn"]

/// Before a number: the number of a form, of a file or of a count, no symbol.
let noSymbolBefore: WordSet = ["phiếu", "lô", "thửa", "mẫu", "biểu", "hotline", "fax", "điện"]

/// Words that end the name of an issuing body that nobody knows.
let issuerEnds: WordSet = [
  "về", "ban", "phê", "quy", "hướng", "sửa", "triển", "v", "trong", "tại", "có", "đã", "giao", "thì", "được", "theo", "để", "cho", "thông", "đối",
  "thực", "ngày", "số", "bảo", "đảm", "do", "gửi", "khi", "tổ", "nhằm", "trên", "yêu", "chỉ", "xây", "quyết", "kết", "từ", "với", "gồm", "nêu", "này",
  "ngay", "trước", "đến", "năm", "giai", "một", "mà", "là", "nhất", "cụ", "tiếp", "bổ", "hợp", "ký", "kèm", "hằng", "hàng", "như", "thay", "và",
  "triệu", "chậm", "hoàn", "phải", "tới", "phục", "thuộc", "đề", "đính",
]

/// What a document does, printed with a capital behind its issuer's name: "Nghị định … của Chính phủ Quy định …".
let issuedVerbs = Phrases<Bool>(["quy/qui định", "ban hành", "hướng dẫn", "phê duyệt", "sửa đổi", "công bố", "thực hiện", "triển khai", "tăng cường", "bổ sung", "thành lập"])

/// Heads of names that such words may belong to: "Ban Thực hiện chính sách".
let namingHeads: WordSet = ["ban", "phòng", "vụ", "cục", "tổ", "tâm", "đoàn", "hội", "sở", "quỹ"]

/// Standards: "TCVN ISO 9001:2015", "QCVN 102:2016/BTTTT".
let standardMarks: WordSet = ["tcvn", "qcvn", "tccs", "iso", "tcxdvn", "tcn", "iec", "qcđp", "tcxd"]

/// Names of laws end before these words.
let lawNameEnds: WordSet = [
  "ngày", "năm", "được", "đã", "thì", "theo", "để", "trên", "tại", "nhằm", "do", "khi", "cho", "gồm", "phải", "là", "nêu",
  "trong", "của", "với", "này", "đến", "từ", "sau", "trước", "thay", "có",
]

/// … and before these words of two syllables, whose first may stand in a name: "Luật Ban hành văn bản quy phạm pháp luật".
let lawNameEndPhrases = Phrases<Bool>([
  "quy định", "bảo đảm", "ban hành", "hiện hành", "liên quan", "trình quốc/chính hội/phủ", "kịp thời", "đồng bộ", "thống nhất", "hiệu quả", "nghiêm túc",
])

/// Parts of a document, and the normal form of their names.
let documentParts = Phrases<String>([
  ("điểm", "điểm"), ("khoản", "khoản"), ("điều", "điều"), ("tiểu mục", "tiểu mục"), ("mục", "mục"), ("chương", "chương"), ("phần", "phần"),
  ("phụ lục", "phụ lục"), ("phụ lục số", "phụ lục"), ("phụ biểu", "biểu"), ("phụ biểu số", "biểu"), ("biểu", "biểu"), ("biểu số", "biểu"),
  ("phần thứ", "phần"), ("mục số", "mục"), ("ý", "ý"), ("tiết", "tiết"), ("gạch đầu dòng thứ", "gạch đầu dòng"),
])

/// "Kế hoạch này".
let ownDocument = Phrases<Bool>([
  "kế/quyết/chương/thông/đề/chỉ/nghị/kết/phương/hướng hoạch/định/trình/báo/án/thị/quyết/luận/dẫn này", "chương trình hành động này", "bản kế hoạch này",
  "chương trình phối hợp này",
])

/// Words that a mention can begin with, beside numbers: nearly every word of a text is none of them.
let mentionStarts: WordBits = {
  var words = documentParts.firstWords
  words.formUnion(ownDocument.firstWords)
  words.formUnion(standardMarks.bits)
  for law: Word in ["luật", "bộ", "pháp", "hiến"] { words.insert(law) }
  return words
}()
