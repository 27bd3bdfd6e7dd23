import PlanRecognition
import SourceModel
import VietnameseText

/// "Bảng 1. Các hoạt động ưu tiên", "(Đơn vị tính: triệu đồng)", "Nguồn: …": what stands at a table and orders nothing.
func isCaption(_ text: [UInt8]) -> Bool {
  guard text.count < 200 else { return false }
  guard captionOpenings.mayOpen(text) || captionWords.mayOpen(text) else { return false }
  let (isCaption, isBracket) = withFolded(text, prefix: 40) { key in
    let isBracket = key.has("(")
    if captionStarts.first(in: key, at: isBracket ? 1 : 0) != nil { return (true, isBracket) }
    guard let word = captionWords.first(in: key), case let at = word.utf8CodeUnitCount, at < key.bytes.count else { return (false, isBracket) }
    return (key.bytes[at].isASCIIDigit, isBracket)
  }
  // "(Có bảng phân công chi tiết)"
  return isCaption || isBracket && text.last == UInt8(ascii: ")") && !ordersNamedBody(text)
}

private let captionStarts = FoldedOpeners(["don vi tinh", "dvt:", "dvt ", "nguon:", "nguon so lieu", "ghi chu:"])
private let captionWords = FoldedOpeners(["bang ", "bang so ", "bieu ", "bieu so ", "hinh ", "so do "])
private let captionOpenings = FoldedOpeners(captionStarts.phrases + ["("])

/// A phase of the work on a line of its own, without a label.
struct PhaseLine {
  /// What stands after its colon.
  var rest: Range<Int>
  /// It says only when the phase is ("Đợt 2: Từ ngày … đến ngày …").
  var isTime: Bool
  /// It only names the phase ("Bước 2. Thông báo và hướng dẫn").
  var isTitle: Bool

  /// "Đợt 2: Từ ngày 16/9 đến ngày 30/9", "Nhiệm vụ 1: Rà soát danh mục"; `nil` of other lines, also of
  /// "Giai đoạn 2021 - 2025 đã …".
  init?(_ text: [UInt8]) {
    guard let first = text.first, first >= 0x41, Self.words.mayOpen(text), let colon = Self.labelEnd(text) else { return nil }
    let key = folded(Array(text[..<colon]))
    guard let word = key.withUnsafeBufferPointer({ Self.words.firstIndex(in: FoldedBytes($0)) }) else { return nil }
    // "Bước 2. Thông báo", not "Đợt 1.500 cây".
    if text[colon] == UInt8(ascii: "."), colon + 1 >= text.count || !text[colon + 1].isSpaceOrTab { return nil }
    let number = key[Self.words.phrases[word].utf8CodeUnitCount...].drop { $0 == 0x20 }
    guard number.first.map({ $0 != 0x2E }) ?? false, number.count <= 5, number.allSatisfy({ $0.isASCIIDigit || $0 == 0x69 || $0 == 0x76 || $0 == 0x2E }) else { return nil }
    var start = colon + 1
    while start < text.count, text[start].isSpaceOrTab { start += 1 }
    rest = start..<text.count
    isTitle = word < Self.phaseCount && text.count < 90 && text.last != UInt8(ascii: ".") && text.last != UInt8(ascii: ";")
    isTime = withFolded(Array(text[rest].prefix(12))) { $0.bytes.first?.isASCIIDigit ?? true || Self.times.first(in: $0) != nil }
  }

  /// The mark behind "Bước 2", "Nhiệm vụ 1.2": the first that is no point inside a number.
  private static func labelEnd(_ text: [UInt8]) -> Int? {
    text.indices.prefix(40).first { index in
      text[index] == UInt8(ascii: ":") || text[index] == UInt8(ascii: ".") && !(index + 1 < text.count && text[index + 1].isASCIIDigit)
    }
  }

  /// The first of them name phases.
  private static let words = FoldedOpeners(["dot", "giai doan", "buoc", "nhiem vu", "hoat dong", "noi dung", "cong viec", "phan viec", "hang muc", "chuyen de", "du an", "tieu du an", "mo hinh"])
  private static let phaseCount = 3
  private static let times = FoldedOpeners(["tu ", "ngay ", "trong ", "thang ", "quy ", "truoc ", "den ", "nam ", "tuan "])
}

extension OutlineBuilder {
  /// "Biểu 1: …" above a table, before the outline goes on with its next section: a table's caption, no annex.
  static func isTableCaption(_ blocks: ArraySlice<Block>, after open: Int?) -> Bool {
    guard let open, case .table = blocks.first else { return false }
    // Far enough for any table; a file of nothing but captions stays linear.
    for block in blocks.prefix(200) {
      guard case .paragraph(let paragraph) = block, let label = readLabel(paragraph.text.bytes, given: paragraph.labelLength) else { continue }
      if label.kind == .roman { return label.value == open + 1 }
      if label.kind == .annex, label.printed.hasPrefix("Phụ lục") { return false }
    }
    return false
  }
}
