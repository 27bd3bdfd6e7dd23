import SourceModel
import VietnameseText

/// Lines that a web page or scraper broke right behind a label and a word or two, where no heading ends.
extension ParagraphJoiner {
  /// "2. Sở" / "Xây dựng khảo sát …", "1. Văn phòng" / "UBND tỉnh …", "3. Giao" / "Sở Tài chính …": the name goes on.
  func isCutBehindLabel(_ before: TextLine, _ label: PrintedLabel, _ next: TextLine) -> Bool {
    let text = source.text
    guard before.count < 40, label.length < before.count, next.marks.contains(.startsUpper), !next.marks.contains(.labelled) else { return false }
    var start = before.start + label.length
    while start < before.end, text[start].isTextSpace { start += 1 }
    let words = lowercased(Array(text[start..<before.end]))
    if openEnds.contains(words) { return true }
    guard openNames.contains(words) else { return false }
    // "2. Yêu cầu" / "Các hoạt động có trọng tâm": a sentence of its own, the "các" of a name is small.
    if text[next.start..<min(next.end, next.start + 4)].elementsEqual("Các".utf8) { return false }
    let probe = lowercased(Array(text[next.start..<min(next.end, next.start + 30)]))
    return nameStarts.contains { probe.starts(with: $0) }
  }

  /// "II. TỔ CHỨC" / "THỰC HIỆN", "I. NỘI" / "DUNG": a heading in capitals goes on in capitals up to the first point or sentence.
  func isRestOfCapitals(_ next: Int, after before: TextLine, _ label: PrintedLabel) -> Bool {
    let line = source[next]
    guard label.kind != .bullet, label.kind != .word, before.marks.contains(.capitals), line.marks.contains(.capitals), line.count < 120,
      !endsSentence(source.text, before.range), !line.marks.contains(.labelled), next + 1 < source.lines.count else { return false }
    let after = source[next + 1]
    guard !after.marks.contains(.capitals) || after.marks.contains(.labelled), !after.marks.contains(.noLetters) else { return false }
    let probe = lowercased(Array(source.text[line.start..<min(line.end, line.start + 30)]))
    return !capitalOpeners.contains { probe.starts(with: $0) }
  }
}

/// After a label alone: what no point or heading consists of. Lower case.
private let openEnds: Set<[UInt8]> = Set(
  ["sở", "bộ", "các", "giao", "giao cho", "kính đề nghị", "mời", "chánh", "ủy ban", "ủy ban nhân", "công", "tổ", "đối", "thủ"].map { Array($0.utf8) })

/// Heads of names that may stand alone, but not before another body.
private let openNames: Set<[UInt8]> = Set(
  ["yêu cầu", "đề nghị", "văn phòng", "chánh văn phòng", "giám đốc", "thủ trưởng", "chủ tịch", "phó chủ tịch", "trưởng ban", "trưởng phòng", "bí thư", "hiệu trưởng", "lãnh đạo", "đối với"].map { Array($0.utf8) })

/// How the names begin that such heads go on with.
private let nameStarts: [[UInt8]] = [
  "ubnd", "ủy ban", "uỷ ban", "hđnd", "hội đồng", "tỉnh ủy", "thành ủy", "huyện ủy", "đảng ủy", "quốc hội", "chính phủ", "chủ tịch", "đoàn đbqh", "sở ", "bộ ", "công an", "văn phòng", "ban ", "phòng ",
  "các ", "trung tâm", "bệnh viện", "chi cục", "cục ", "trường ", "đài ", "công ty", "hội ", "liên đoàn", "bảo hiểm", "kho bạc",
].map { Array($0.utf8) }

/// Lines in capitals that open something of their own: a body, a table's header, an annex. Lower case.
private let capitalOpeners: [[UInt8]] = [
  "stt", "tt ", "phụ lục", "danh mục", "biểu", "mẫu ", "kế hoạch", "phần ", "chương ", "sở ", "bộ ", "ban ", "ubnd", "ủy ban", "uỷ ban", "công an", "phòng ", "văn phòng", "các ", "hội ", "đoàn ", "trung tâm", "trường ",
  "đề nghị", "nơi nhận", "tm.", "kt.", "tl.", "q.", "chủ tịch", "giám đốc", "bí thư", "hiệu trưởng", "trưởng ", "người ",
].map { Array($0.utf8) }
