import VietnameseText

/// Names of places: the provinces before and after 2025-07-01 (lexicons/province_crosswalk_63_34.tsv) and the words before a name.
enum PlaceNames {
  /// Kinds of places, longer ones first.
  static let kinds = ["thành phố", "thị xã", "thị trấn", "đặc khu", "tỉnh", "huyện", "quận", "phường", "xã", "thôn", "khu phố", "tp."]

  static let provinces: [String] = """
    Hà Nội|Hà Giang|Cao Bằng|Bắc Kạn|Tuyên Quang|Lào Cai|Điện Biên|Lai Châu|Sơn La|Yên Bái|Hòa Bình|Thái Nguyên|Lạng Sơn|Quảng Ninh|Bắc Giang|Phú Thọ|Vĩnh Phúc|Bắc Ninh|Hải Dương|Hải Phòng|Hưng Yên|Thái Bình|Hà Nam|Nam Định|Ninh Bình|Thanh Hóa|Nghệ An|Hà Tĩnh|Quảng Bình|Quảng Trị|Thừa Thiên Huế|Huế|Đà Nẵng|Quảng Nam|Quảng Ngãi|Bình Định|Phú Yên|Khánh Hòa|Ninh Thuận|Bình Thuận|Kon Tum|Gia Lai|Đắk Lắk|Đắk Nông|Lâm Đồng|Bình Phước|Tây Ninh|Bình Dương|Đồng Nai|Bà Rịa - Vũng Tàu|Hồ Chí Minh|Long An|Tiền Giang|Bến Tre|Trà Vinh|Vĩnh Long|Đồng Tháp|An Giang|Kiên Giang|Cần Thơ|Hậu Giang|Sóc Trăng|Bạc Liêu|Cà Mau
    """.utf8.split(separator: 0x7C).map { String(decoding: $0, as: UTF8.self) }

  private static let provinceKeys: Set<String> = Set(provinces.map { folded($0) })

  /// Whether folded bytes, a line break counting as a space, are a province's name.
  static func isProvince(_ key: some Collection<UInt8>) -> Bool {
    key.count < 24 && provinceKeys.contains(String(decoding: key.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self))
  }

  static func endsWithProvince(_ name: String) -> Bool {
    let key = folded(name)
    return provinceKeys.contains { key.hasSuffix(" " + $0) }
  }

  /// "tỉnh Bình Thuận" out of "Ủy ban nhân dân tỉnh Bình Thuận": the last kind of place with a name after it.
  static func phrase(in name: String) -> String? {
    let words = name.split(separator: " ")
    for index in words.indices.reversed() where index + 1 < words.count {
      for kind in kinds {
        let kindWords = kind.split(separator: " ")
        guard index + kindWords.count < words.count, index + kindWords.count <= words.count,
          words[index..<index + kindWords.count].map({ matchingKey(String($0)) }) == kindWords.map({ matchingKey(String($0)) }),
          words[index + kindWords.count].first?.isUppercase ?? false || words[index + kindWords.count].first?.isNumber ?? false
        else { continue }
        // "Nông nghiệp và Phát triển nông thôn Khánh Hòa"
        if index > 0, kind == "thôn", matchingKey(String(words[index - 1])) == matchingKey("nông") { continue }
        // "thị xã Hương Thủy" is no "xã Hương Thủy".
        if index > 0, kinds.contains(matchingKey(words[index - 1] + " " + kind)) { continue }
        return words[index...].joined(separator: " ")
      }
    }
    return nil
  }

  /// "BÌNH THUẬN" as "Bình Thuận"; what has small letters stays.
  static func cased(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard name.contains(where: \.isLetter), name.allSatisfy({ !$0.isLowercase }) else { return name }
    return words.map { word in word.count <= 3 && word.hasSuffix(".") ? String(word) : word.prefix(1).uppercased() + word.dropFirst().lowercased() }.joined(separator: " ")
  }
}
