import VietnameseText

/// Bodies that issue together (*liên tịch, liên ngành*), told by the symbol: `05/KHLT-CAT-SGDĐT-TĐ` is of three.
enum JointIssuers {
  /// How many of the last of `names`, which stand below each other or behind dashes, issue together; 0 where the symbol does not tell.
  ///
  /// A type that says so (`KHLT`, `CTPH`, `KHLN`) counts its bodies; behind another type the abbreviations must be those of the names,
  /// and no body of them above the others (`12/KH-UBND-SYT`).
  static func count(of names: [String], symbol: PrintedSymbol?) -> Int {
    guard names.count > 1, let symbol, let type = symbol.parts.firstIndex(where: { !($0.utf8.first?.isASCIIDigit ?? true) }) else { return 0 }
    let abbreviations = symbol.parts[(type + 1)...]
    guard abbreviations.count >= 2 else { return 0 }
    if jointTypes.contains(where: { symbol.parts[type].hasSuffix($0) }) {
      if names.count <= abbreviations.count { return names.count }
      return names.count == abbreviations.count + 1 ? abbreviations.count : 0
    }
    guard abbreviations.count <= names.count, case let last = names.suffix(abbreviations.count), !superiors.contains(where: { folded(last.first ?? "").hasPrefix($0) }) else { return 0 }
    return zip(last, abbreviations).allSatisfy(isAbbreviation) ? last.count : 0
  }

  /// Liên tịch, phối hợp, liên ngành.
  private static let jointTypes = ["LT", "PH", "LN"]
  /// Bodies whose own departments stand below them.
  private static let superiors = ["uy ban nhan dan", "hoi dong nhan dan", "tinh uy", "thanh uy", "huyen uy", "dang uy", "dang bo", "chinh phu", "bo ", "tong "]

  /// "SGDĐT" of "Sở Giáo dục và Đào tạo": initials in their order.
  private static func isAbbreviation(_ name: String, _ abbreviation: String) -> Bool {
    let words = folded(name).split(separator: " ")
    var letters = folded(abbreviation)[...]
    guard words.first?.first == letters.first else { return false }
    for word in words where word.first == letters.first { letters = letters.dropFirst() }
    return letters.isEmpty
  }
}
