import PlanModel
import VietnameseText

/// "ỦY BAN NHÂN DÂN TỈNH BÌNH THUẬN" as "Ủy ban nhân dân tỉnh Bình Thuận": abbreviations written out, sentence case.
enum BodyCase {
  /// Abbreviations of letterheads and what they stand for.
  private static let abbreviations: [String: String] = [
    "UBND": "Ủy ban nhân dân", "HĐND": "Hội đồng nhân dân", "MTTQ": "Mặt trận Tổ quốc", "MTTQVN": "Mặt trận Tổ quốc Việt Nam",
    "UBMTTQ": "Ủy ban Mặt trận Tổ quốc", "UBMTTQVN": "Ủy ban Mặt trận Tổ quốc Việt Nam", "TP.": "thành phố", "TP": "thành phố", "LĐLĐ": "Liên đoàn Lao động",
    "BCĐ": "Ban Chỉ đạo", "BCH": "Ban Chấp hành", "BTT": "Ban Thường trực", "BTC": "Ban Tổ chức", "GDĐT": "Giáo dục và Đào tạo", "GD&ĐT": "Giáo dục và Đào tạo", "GD-ĐT": "Giáo dục và Đào tạo",
    "LĐTBXH": "Lao động - Thương binh và Xã hội", "LĐ-TBXH": "Lao động - Thương binh và Xã hội", "VHTTDL": "Văn hóa, Thể thao và Du lịch", "VHTT&DL": "Văn hóa, Thể thao và Du lịch",
    "TNMT": "Tài nguyên và Môi trường", "TN&MT": "Tài nguyên và Môi trường", "KHCN": "Khoa học và Công nghệ", "KH&CN": "Khoa học và Công nghệ",
    "TTTT": "Thông tin và Truyền thông", "TT&TT": "Thông tin và Truyền thông", "NNPTNT": "Nông nghiệp và Phát triển nông thôn", "NN&PTNT": "Nông nghiệp và Phát triển nông thôn",
    "NNMT": "Nông nghiệp và Môi trường", "NN&MT": "Nông nghiệp và Môi trường", "KHĐT": "Kế hoạch và Đầu tư", "KH&ĐT": "Kế hoạch và Đầu tư", "GTVT": "Giao thông vận tải", "BQL": "Ban Quản lý",
    "TB&XH": "Thương binh và Xã hội", "TBXH": "Thương binh và Xã hội", "HĐND&UBND": "Hội đồng nhân dân và Ủy ban nhân dân", "VN": "Việt Nam", "TW": "Trung ương", "TNCS": "Thanh niên Cộng sản", "HĐQT": "Hội đồng quản trị", "LHPN": "Liên hiệp Phụ nữ", "ĐBQH": "đại biểu Quốc hội",
    "CCB": "Cựu chiến binh", "TAND": "Tòa án nhân dân", "VKSND": "Viện kiểm sát nhân dân", "BHXH": "Bảo hiểm xã hội", "BTV": "Ban Thường vụ", "UBKT": "Ủy ban Kiểm tra",
    "LĐTB&XH": "Lao động - Thương binh và Xã hội", "LĐ-TB&XH": "Lao động - Thương binh và Xã hội", "NN-PTNT": "Nông nghiệp và Phát triển nông thôn",
    "VH-TT&DL": "Văn hóa, Thể thao và Du lịch", "VH,TT&DL": "Văn hóa, Thể thao và Du lịch", "BQLDA": "Ban Quản lý dự án", "TP.HCM": "thành phố Hồ Chí Minh", "CHQS": "Chỉ huy Quân sự",
    "CĐCS": "Công đoàn cơ sở", "CSXH": "Chính sách xã hội", "KSND": "kiểm sát nhân dân", "TRƯỜNGMN": "Trường MN", "TRƯỜNGMG": "Trường MG", "TRƯỜNGTH": "Trường TH", "TRƯỜNGTHCS": "Trường THCS", "TRƯỜNGTHPT": "Trường THPT",
  ]
  /// Abbreviations that stay: kinds of schools and the like.
  private static let kept: Set<String> = ["THPT", "THCS", "TH", "PTDT", "PTDTNT", "GDTX", "GDNN", "KCN", "KKT", "KT", "XH", "CNTT", "TMCP", "TNHH", "MTV", "ODA", "ATGT", "ATTP", "PCTT", "TKCN", "CCHC", "PCCC", "QLDA", "NN", "PTNT", "HIV", "AIDS", "HIV/AIDS", "COVID-19"]

  /// Names with capitals inside, as decrees and the bodies themselves write them.
  private static let phrases: [String] = [
    "Ủy ban nhân dân", "Hội đồng nhân dân", "Mặt trận Tổ quốc Việt Nam", "Mặt trận Tổ quốc", "Việt Nam", "Quốc hội", "Thủ tướng Chính phủ", "Chính phủ", "Trung ương",
    "Ban Chấp hành", "Ban Thường vụ", "Ban Thường trực", "Ban Chỉ đạo", "Ban Công tác Mặt trận", "Ban Điều hành", "Ban Chỉ huy", "Ban Quản lý", "Ban Tổ chức", "Ban Tuyên giáo", "Ban Dân vận", "Ban Nội chính", "Ban Dân tộc",
    "Ban Xây dựng Đảng", "Ban Bí thư", "Đảng Cộng sản Việt Nam", "Hồ Chí Minh", "Liên đoàn Lao động", "Hội Nông dân", "Hội Liên hiệp Phụ nữ", "Hội Cựu chiến binh",
    "Đoàn Thanh niên Cộng sản", "Nội vụ", "Tư pháp", "Kế hoạch và Đầu tư", "Tài chính", "Công Thương", "Nông nghiệp và Phát triển nông thôn", "Nông nghiệp và Môi trường",
    "Giao thông vận tải", "Xây dựng", "Tài nguyên và Môi trường", "Thông tin và Truyền thông", "Lao động - Thương binh và Xã hội", "Văn hóa, Thể thao và Du lịch", "Văn hóa và Thể thao",
    "Du lịch", "Khoa học và Công nghệ", "Giáo dục và Đào tạo", "Y tế", "Ngoại vụ", "Dân tộc và Tôn giáo", "Quy hoạch - Kiến trúc", "Quốc phòng", "Công an", "Ngoại giao", "Thông tấn xã",
    "Bộ Chỉ huy Quân sự", "Ban Chỉ huy Quân sự", "Hội đồng Thẩm phán", "Bộ đội Biên phòng", "Kho bạc Nhà nước", "Ngân hàng Nhà nước", "Bảo hiểm xã hội", "Đài Phát thanh và Truyền hình", "Đài Phát thanh - Truyền hình",
    "Tòa án nhân dân", "Viện kiểm sát nhân dân", "An toàn giao thông Quốc gia", "Kinh tế", "Văn hóa - Xã hội", "Phục vụ hành chính công", "Ủy ban Thường vụ Quốc hội", "Ủy ban Dân tộc", "Ủy ban Quốc gia", "Ban An toàn giao thông", "Liên minh Hợp tác xã",
    "Khu kinh tế", "Khu công nghiệp", "các khu kinh tế", "các khu công nghiệp", "Tuyên giáo và Dân vận", "Ban Pháp chế", "Đoàn Thanh niên", "Kiểm lâm", "Đoàn tỉnh", "Chuyển đổi số", "miền Bắc", "miền Trung", "miền Nam", "miền Đông", "miền Tây", "phía Bắc", "phía Nam", "phía Đông", "phía Tây",
    "Đồn Biên phòng", "Khí tượng Thủy văn", "Đề án", "Ủy ban Quản lý", "Đài Tiếng nói", "Đài Truyền hình", "Công đoàn Viên chức", "Bộ Tổng Tham mưu", "Văn thư và Lưu trữ", "huyện đảo", "Phát triển nông thôn", "nông thôn mới",
    "Lao động-Thương binh và Xã hội", "Lao động Thương binh và Xã hội", "Thi đua - Khen thưởng", "Thi đua, Khen thưởng", "Chứng khoán Nhà nước", "Kế hoạch hóa gia đình", "an ninh Tổ quốc",
    "Giáo dục & Đào tạo", "Kinh tế & Hạ tầng", "Giáo dục& Đào tạo", "Phòng thủ dân sự", "Phòng cháy", "Phòng, chống", "Đoàn xã", "Đoàn phường", "Đoàn trường", "Đoàn Thanh niên", "Liên đội", "Chi đội",
    "Công đoàn xã", "Công đoàn phường", "Công đoàn trường", "Truyền thanh", "Đa khoa Trung tâm", "Bảo tàng Tổng hợp", "Tiểu học", "Trung học", "Công đoàn Giáo dục", "Hải quan", "Kế hoạch hoá gia đình", "phong trào", "Văn hoá", "Văn hóa", "Thể thao",
    "Hạ tầng và Đô thị", "Kinh tế và Hạ tầng", "Tài chính - Kế hoạch", "Văn hóa và Thông tin", "Thể thao và Truyền thông", "Kinh tế - Ngân sách", "Tìm kiếm cứu nạn", "Cứu nạn, cứu hộ", "Nghĩa vụ quân sự",
    "Phòng thủ khu vực", "rừng phòng hộ", "rừng đặc dụng", "dự án đầu tư xây dựng", "Ủy ban Kiểm tra", "các cơ quan Đảng", "Bệnh phổi", "Giám định Y khoa", "Cục Phòng bệnh", "Khám, chữa bệnh", "Chăn nuôi và Thú y",
    "Thủy sản và Kiểm ngư", "Bảo vệ thực vật", "Đo lường Chất lượng", "Tư vấn phát triển công nghiệp", "Thi đấu thể dục thể thao", "Dân tộc nội trú", "Dân tộc bán trú", "Đường thủy Việt Nam", "Dự trữ Nhà nước",
    "ngành Giáo dục", "ngành Y tế", "Văn hóa - Thông tin", "Thông tin và Thể thao", "Chính sách xã hội", "Giáo dục Đại học", "Giáo dục Mầm non", "Đoàn huyện", "Bạch Mai", "Chợ Rẫy",
  ]
  /// After these words a name begins with a capital: "Sở Nội vụ", "Trường Trung học …".
  private static let named: Set<String> = ["so", "bo", "cuc", "vu", "phong", "vien", "truong", "benh vien", "trung tam", "hoi", "cong ty", "chi cuc", "tong cuc", "hoc vien", "dai hoc", "cao dang", "bao", "ngan hang", "tap doan", "tong cong ty"]

  /// How those of them are spelled that other words look like without their marks: "bờ kè" holds no "Bộ", "báo động" no "Bảo".
  private static let spellings: [String: String] = ["so": "sở", "bo": "bộ", "cuc": "cục", "vu": "vụ", "phong": "phòng", "vien": "viện", "truong": "trường", "hoi": "hội", "bao": "báo"]

  private static func isNamed(_ word: String, _ key: String) -> Bool {
    named.contains(key) && (spellings[key].map { word.lowercased() == $0 } ?? true)
  }

  /// "Sở Y tế sơn hà" over "Sơn Hà, ngày …": the place in a body's name as the letterhead's last line writes it.
  static func withPlace(_ body: Body, _ place: String?) -> Body {
    guard let place, place.utf8.contains(UInt8(ascii: " ")), !place.utf8.contains(UInt8(ascii: ".")) else { return body }
    var words = body.name.split(separator: " ").map(String.init)
    let own = place.split(separator: " ").map(String.init)
    // "Quy nhơn, ngày": no model for a name.
    guard own.allSatisfy({ $0.unicodeScalars.first.map { !Letters.isLower($0.value) } ?? true }) else { return body }
    guard own.count >= 2, words.count > own.count else { return body }
    for start in 1...words.count - own.count where zip(words[start...], own).allSatisfy({ $0.lowercased() == $1.lowercased() }) {
      words.replaceSubrange(start..<start + own.count, with: own)
    }
    var result = body
    result.name = words.joined(separator: " ")
    return result
  }

  /// `name` in sentence case; the spelling inside the document's own text is preferred for what no table knows.
  static func sentenceCase(_ name: String, spelledAs text: FoldedText, in printed: PrintedText) -> String {
    var written = joiningAbbreviations(name).split(separator: " ").map { expand(String($0)) }.joined(separator: " ")
    guard isCapitals(written) else { return written }
    let own = spelling(of: written, in: text, printed)
    var words = written.split(separator: " ").map(String.init)
    for index in words.indices where !isKept(words[index]) {
      words[index] = words[index].contains(where: \.isLowercase) ? words[index] : words[index].lowercased()
    }
    written = words.joined(separator: " ")
    if let own { written = own }
    written = capitalisingNames(written, onlyKnown: own != nil)
    return written.prefix(1).uppercased() + written.dropFirst()
  }

  /// "GD & ĐT" as "GD&ĐT", where that is an abbreviation.
  private static func joiningAbbreviations(_ name: String) -> String {
    guard name.utf8.contains(UInt8(ascii: "&")) else { return name }
    var words = name.split(separator: " ").map(String.init)
    for index in words.indices.dropFirst().dropLast().reversed() where words[index] == "&" {
      let joined = words[(index - 1)...(index + 1)].joined()
      if abbreviations[joined] != nil { words.replaceSubrange(index - 1...index + 1, with: [joined]) }
    }
    return words.joined(separator: " ")
  }

  private static func expand(_ word: String) -> String {
    var core = Substring(word)
    var tail = Substring()
    if core.hasSuffix(",") || core.hasSuffix(";") { tail = core.suffix(1); core = core.dropLast() }
    // "TP.HỒ CHÍ MINH"
    if core.hasPrefix("TP."), core.utf8.count > 3, abbreviations[String(core)] == nil { return "thành phố " + core.dropFirst(3) + tail }
    return (abbreviations[String(core)] ?? String(core)) + tail
  }

  /// Whether the name is printed in capitals: abbreviations that were written out do not count.
  private static func isCapitals(_ name: String) -> Bool {
    name.split(separator: " ").contains { word in word.contains(where: \.isLetter) && word.allSatisfy { !$0.isLowercase } && word.count > 1 }
  }

  /// Numbers, symbols and abbreviations: `1050/QĐ-SCT`, `THPT`.
  private static func isKept(_ word: String) -> Bool {
    // Most are small letters: neither an abbreviation nor a number.
    if word.utf8.contains(where: { $0 &- 0x61 < 26 }) { return word.utf8.contains(UInt8(ascii: "/")) && word.contains("/") }
    if word.contains("/") || kept.contains(word) || isRoman(word) { return true }
    // "Q7", "Q.11"
    if word.utf8.count <= 4, word.utf8.first == UInt8(ascii: "Q"), word.utf8.dropFirst().allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: ".") }), word.utf8.count > 1 { return true }
    if folded(Array(word.utf8)).contains(where: { "aeiouy".utf8.contains($0) }) { return false }
    return word.count(where: \.isLetter) >= 2 && word == word.uppercased()
  }

  /// "KHU VỰC XII", "ĐƯỜNG BỘ III"; "VI" may be a syllable.
  private static func isRoman(_ word: String) -> Bool {
    word.utf8.count >= 2 && word != "VI" && word.utf8.allSatisfy { "IVX".utf8.contains($0) }
  }

  /// The name as the text writes it in mixed case, where it does so.
  private static func spelling(of name: String, in text: FoldedText, _ printed: PrintedText) -> String? {
    let key = folded(Array(name.utf8))
    guard key.count >= 6 else { return nil }
    var result: String?
    text.bytes.withUnsafeBufferPointer { bytes in
      bytes.forEachPlace(of: key[0]) { at in
        guard text.isUpper(at), let end = text.word(key, at: at), case let share = text.capitalShare(at..<end), share < 0.6, share > 0 else { return true }
        // Only the case is taken over, never the letters.
        let shown = Array(printed.string(at..<end).unicodeScalars)
        let own = Array(name.unicodeScalars)
        if shown.count == own.count { result = cased(own, as: shown) }
        return result == nil
      }
    }
    return result
  }

  private static func cased(_ name: [Unicode.Scalar], as shown: [Unicode.Scalar]) -> String {
    var result = ""
    for (letter, model) in zip(name, shown) {
      let isUpper = Letters.isUpper(model.value)
      result += isUpper ? String(Character(letter)).uppercased() : String(Character(letter)).lowercased()
    }
    return result
  }

  private static func capitalisingNames(_ name: String, onlyKnown: Bool) -> String {
    var words = name.split(separator: " ").map(String.init)
    let keys = words.map { folded($0).filter { $0 != "," && $0 != ";" } }
    func capitalise(_ index: Int) {
      guard words.indices.contains(index), !isKept(words[index]) else { return }
      words[index] = words[index].prefix(1).uppercased() + words[index].dropFirst()
    }
    if !onlyKnown {
      for index in keys.indices.dropLast() where index > 0 && named.contains(keys[index - 1] + " " + keys[index]) { capitalise(index + 1) }
      for index in keys.indices.dropLast() where isNamed(words[index], keys[index]) && opensName(keys, index) { capitalise(index + 1) }
      // "Đảng ủy Bộ Y tế", "Công đoàn Sở Tài chính": a body inside the name.
      for index in keys.indices.dropLast() where index > 1 && (keys[index] == "bo" || keys[index] == "so") && ["uy", "doan", "phong", "tra"].contains(keys[index - 1]) { capitalise(index) }
      capitaliseSchool(keys, words, capitalise)
      if keys.first == "khoa" { capitalise(1) }
      let spelled = words.map { $0.lowercased() }
      capitaliseOwnName(keys, spelled, capitalise)
      capitaliseSeat(keys, spelled, capitalise)
      capitalisePartners(keys, capitalise)
      capitalisePlaces(keys, words, capitalise)
    }
    let foldedWords = FoldedWords(keys)
    for name in namesWithCase where foldedWords.mayHold(name.first) {
      for start in foldedWords.places(of: name.phrase) { apply(name.phrase, at: start, &words) }
    }
    return words.joined(separator: " ")
  }

  /// With the folded letter that each begins with.
  private static let namesWithCase = (phrases + PlaceNames.provinces).map { (first: $0.unicodeScalars.first.map(FoldedWords.folded) ?? 0, phrase: $0) }

  /// Whether the word at `index`, one of `named`, is a head here ("xã hội", "Đảng bộ" hold none) and a name follows it.
  private static func opensName(_ keys: [String], _ index: Int) -> Bool {
    let before = index > 0 ? keys[index - 1] : ""
    switch keys[index] {
    case "hoi": if before == "xa" || before == "quoc" || keys[index + 1] == "dong" { return false }
    case "bo": if before == "dang" || before == "chi" || before == "can" { return false }
    case "truong": if index > 0 { return false }
    case "phong": if ["chong", "thu", "chay", "ngua"].contains(keys[index + 1]) { return false }
    case "bao": if index > 0 || ["tang", "hiem", "ve"].contains(keys[index + 1]) { return false }
    case "vien": if keys[index + 1] == "chuc" { return false }
    case "vu": if ["hoc", "dich", "nghiep", "nhiem", "phuc", "cong", "chuc"].contains(before) { return false }
    default: break
    }
    let next = index + 2 < keys.count ? keys[index + 1] + " " + keys[index + 2] : ""
    return !["tinh", "huyen", "phuong", "xa", "khu", "khoa"].contains(keys[index + 1]) && !["thi xa", "thi tran", "thanh pho", "dac khu"].contains(next)
  }

  /// "TRƯỜNG THPT NGUYỄN ĐÌNH CHIỂU": what stands behind a school's level is a name; kinds of place and of school are not,
  /// and only their marks tell them from "Trần", "Thành", "Quân".
  private static func capitaliseSchool(_ keys: [String], _ words: [String], _ capitalise: (Int) -> Void) {
    // "Chi bộ Trường Tiểu học LÊ LỢI", "Ban Chấp hành Đoàn trường THPT LÊ LỢI"
    if keys.count > 5, let school = keys[..<5].lastIndex(of: "truong"), school > 2, schoolsOrgans.contains(keys[0] + " " + keys[1]) {
      return capitaliseSchool(Array(keys[school...]), Array(words[school...])) { capitalise($0 + school) }
    }
    if keys.count > 4, keys[2] == "truong", schoolsOrgans.contains(keys[0] + " " + keys[1]) {
      capitalise(2)
      return capitaliseSchool(Array(keys[2...]), Array(words[2...])) { capitalise($0 + 2) }
    }
    guard keys.first == "truong", let level = keys.lastIndex(where: { ["thpt", "thcs", "hoc", "non", "so", "thong"].contains($0) }) ?? (words.count > 2 && isKept(words[1]) ? 1 : nil), keys.contains("dai") == false else { return }
    let spelled = words.map { $0.lowercased() }
    for index in keys.indices where index > level {
      let pairs = [index - 1, index].filter { $0 > level && $0 + 1 < spelled.count }.map { spelled[$0] + " " + spelled[$0 + 1] }
      if schoolWords.contains(spelled[index]) || pairs.contains(where: schoolWords.contains) { continue }
      capitalise(index)
    }
  }
  private static let schoolsOrgans: Set<String> = ["chi bo", "dang bo", "chi doan", "cong doan", "lien doi", "ban chap", "ban thuong"]
  private static let schoolWords: Set<String> = ["và", "chuyên", "tỉnh", "huyện", "quận", "phường", "xã", "thành phố", "thị xã", "thị trấn", "nội trú", "bán trú"]

  /// "Bệnh viện Đa khoa BẢO YÊN", "Trung tâm Y tế BẮC HÀ", "Liên đội KIM ĐỒNG": what stands behind a kind of body that is named so.
  private static func capitaliseOwnName(_ keys: [String], _ spelled: [String], _ capitalise: (Int) -> Void) {
    for kind in ownNamed where keys.count > kind.keys.count && keys.starts(with: kind.keys) {
      for index in kind.capitals { capitalise(index) }
      guard keys.count - kind.keys.count <= 4, !namesKind(spelled[kind.keys.count...]) else { continue }
      for index in kind.keys.count..<keys.count { capitalise(index) }
    }
    // "Ban Quản lý Khu kinh tế cửa khẩu ĐỒNG ĐĂNG", "Hải quan cửa khẩu cảng CÁI LÂN"
    guard let gate = keys.indices.dropLast().first(where: { keys[$0] == "cua" && keys[$0 + 1] == "khau" }) else { return }
    for index in keys[(gate + 2)...].indices where !["cang", "quoc", "te", "-", "va", "tinh", "thanh", "pho"].contains(keys[index]) { capitalise(index) }
  }
  /// Kinds of body as they are written before their own name.
  private static let ownNamed: [(keys: [String], capitals: [Int])] = [
    "Bệnh viện Đa khoa", "Trung tâm Y tế", "Trạm Y tế", "Liên đội", "Chi đội", "Vườn quốc gia", "Hạt Kiểm lâm khu vực", "Hạt Kiểm lâm", "Đồn Biên phòng",
  ].map { kind in
    let words = kind.split(separator: " ")
    return (words.map { folded(String($0)) }, words.indices.filter { words[$0].first?.isUppercase == true })
  }
  /// Whether words are of a kind or a field of work, no place's or person's name: "thành phố" is, "Thanh Oai", "Long Thành", "Hội An" are not.
  private static func namesKind(_ words: ArraySlice<String>) -> Bool {
    words.contains(where: functionWords.contains) || zip(words, words.dropFirst()).contains { functionPairs.contains($0 + " " + $1) }
  }
  private static let functionWords: Set<String> = ["và", "ngành", "tỉnh", "huyện", "xã", "phường", "quận", "sở"]
  private static let functionPairs: Set<String> = ["khu vực", "trung ương", "thành phố", "thị xã", "thị trấn", "dự phòng", "quốc tế", "công an", "quân dân", "môi trường", "cơ sở", "dân tộc", "nhân dân", "công lập", "quốc gia"]

  /// "Phòng Giáo dục và Đào tạo SÔNG MÃ", "Kho bạc Nhà nước BẾN CÁT": two or three words behind the field of a body that has
  /// one such in each district are its district.
  private static func capitaliseSeat(_ keys: [String], _ spelled: [String], _ capitalise: (Int) -> Void) {
    // "Chi cục Thuế khu vực CAM LÂM - KHÁNH SƠN", "Bảo hiểm xã hội cơ sở CAM LÂM", "Bệnh viện Đa khoa khu vực HỒNG NGỰ"
    if ["chi", "bao", "thue", "benh", "trung", "hat"].contains(keys.first), let kind = spelled.indices.dropLast(2).first(where: { ["khu vực", "cơ sở"].contains(spelled[$0] + " " + spelled[$0 + 1]) && !["phía", "miền"].contains(spelled[$0 + 2]) }) {
      for index in spelled[(kind + 2)...].indices where spelled[index] != "-" && spelled[index] != "và" { capitalise(index) }
    }
    for field in seated where keys.count - field.count >= 2 && keys.count - field.count <= 3 && keys.starts(with: field) {
      guard !namesKind(spelled[field.count...]) else { continue }
      for index in field.count..<keys.count { capitalise(index) }
      return
    }
  }
  private static let seated: [[String]] =
    [
      "giao duc va dao tao", "giao duc & dao tao", "noi vu", "tu phap", "tai chinh", "tai chinh - ke hoach", "y te", "kinh te", "kinh te va ha tang", "van hoa va thong tin", "nong nghiep va phat trien nong thon",
      "tai nguyen va moi truong", "lao dong - thuong binh va xa hoi",
    ].map { ("phong " + $0).split(separator: " ").map(String.init) }
    + ["kho bac nha nuoc", "bao hiem xa hoi", "chi cuc thue", "trung tam gdnn-gdtx", "trung tam gdtx", "dien luc", "hop tac xa nong nghiep", "htx nong nghiep"].map { $0.split(separator: " ").map(String.init) }

  /// "Việt - Hàn", "Việt- Đức": the country's name, and its partner's behind the dash.
  private static func capitalisePartners(_ keys: [String], _ capitalise: (Int) -> Void) {
    for index in keys.indices where keys[index] == "viet" || keys[index] == "viet-" {
      capitalise(index)
      if keys[index].hasSuffix("-") { capitalise(index + 1) } else if index + 1 < keys.count, keys[index + 1] == "-" { capitalise(index + 2) }
    }
  }

  /// Every word after "tỉnh", "xã", "phường" … belongs to the place's name, up to a dash or "và". Kinds of place are told by
  /// their marks: "phương án", "quản lý", "quân sự" are none.
  private static func capitalisePlaces(_ keys: [String], _ words: [String], _ capitalise: (Int) -> Void) {
    let spelled = words.map { $0.lowercased() }
    var index = 0
    while index < keys.count {
      let two = index + 1 < keys.count ? keys[index] + " " + keys[index + 1] : ""
      // "xã hội", but "Ủy ban nhân dân xã Hội Thịnh".
      let isSociety = spelled[index] == "xã" && (index + 1 < keys.count && spelled[index + 1] == "hội" && keys[max(0, index - 1)] != "dan" || index > 0 && keys[index - 1] == "thi")
      let isCountryside = spelled[index] == "thôn" && index > 0 && keys[index - 1] == "nong"
      let length = placeKindsOfTwo.contains(two) ? 2 : placeKinds.contains(spelled[index]) && !isSociety && !isCountryside ? 1 : 0
      guard length > 0 else {
        index += 1
        continue
      }
      index += length
      while index < keys.count, keys[index] != "-", keys[index] != "va", !["tinh", "huyen", "thi"].contains(keys[index]), spelled[index] != "quận" {
        capitalise(index)
        index += 1
      }
    }
  }
  private static let placeKinds: Set<String> = ["tỉnh", "huyện", "quận", "phường", "xã", "thôn"]
  /// Folded, with the Party's and the youth union's bodies that a place's name follows.
  private static let placeKindsOfTwo: Set<String> = [
    "thanh pho", "thi xa", "thi tran", "dac khu", "khu pho", "tinh uy", "huyen uy", "thanh uy", "thi uy", "quan uy", "tinh doan", "huyen doan", "thanh doan",
  ]

  /// `phrase` at `start` of the words: its own case where a letter begins its part.
  private static func apply(_ phrase: String, at start: Int, _ words: inout [String]) {
    for (offset, part) in phrase.split(separator: " ").enumerated() where part.first?.isLetter ?? false {
      let word = words[start + offset]
      let isUpper = part.first?.isUppercase ?? false
      guard !isKept(word) || word.count == part.count else { continue }
      words[start + offset] = (isUpper ? word.prefix(1).uppercased() : word.prefix(1).lowercased()) + word.dropFirst().lowercased()
    }
  }
}

/// Folded words of a name, in which phrases as they are written are looked for.
private struct FoldedWords {
  /// A line feed before each word and at the end: no folded word holds one.
  private var bytes: [UInt8] = [0x0A]
  private var starts: [Int] = []
  /// The lower bits of the words' first letters.
  private var firsts: UInt64 = 0

  init(_ keys: [String]) {
    for key in keys {
      starts.append(bytes.count)
      bytes += key.utf8
      bytes.append(0x0A)
      firsts |= 1 << UInt64(bytes[starts[starts.count - 1]] & 63)
    }
  }

  /// Whether a word may begin with a letter.
  func mayHold(_ first: UInt8) -> Bool { firsts >> UInt64(first & 63) & 1 != 0 }

  /// Where `phrase`, folded and without its commas, stands in whole words.
  func places(of phrase: String) -> [Int] {
    guard let first = phrase.unicodeScalars.first.map(Self.folded) else { return [] }
    return starts.indices.filter { bytes[starts[$0]] == first && stands(phrase, at: starts[$0]) }
  }

  private func stands(_ phrase: String, at start: Int) -> Bool {
    var at = start
    for scalar in phrase.unicodeScalars where scalar != "," {
      guard at < bytes.count, bytes[at] == Self.folded(scalar) else { return false }
      at += 1
    }
    return at < bytes.count && bytes[at] == 0x0A
  }

  static func folded(_ scalar: Unicode.Scalar) -> UInt8 {
    if scalar == " " { return 0x0A }
    let base = Letters.entry(scalar.value).base
    return base != 0 ? base : UInt8(truncatingIfNeeded: scalar.value)
  }
}
