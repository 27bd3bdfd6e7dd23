import PlanRecognition
import SourceModel
import VietnameseText

// Lines that say nothing of what is to be done.

/// "(chi tiết tại Phụ lục 01)", "(Có danh mục kèm theo)".
func isPointer(_ text: [UInt8]) -> Bool {
  guard text.count < 300 else { return false }
  let isMarked = text.first == UInt8(ascii: "*") || text.first == UInt8(ascii: "_")
  let (starts, isBracket, isPointed) = withFolded(isMarked ? Array(text.drop { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") }) : text, prefix: 60) { key in
    let isBracket = key.has("(")
    return (pointers.first(in: key, at: isBracket ? 1 : 0) != nil, isBracket, pointed.first(in: key, at: isBracket ? 1 : 0) != nil)
  }
  if starts { return true }
  // "(Chương trình chi tiết tại Phụ lục kèm theo Kế hoạch này)"
  if isBracket, text.suffix(2).contains(UInt8(ascii: ")")), firstIndex(of: annex, in: folded(text)) != nil { return true }
  // "Nhiệm vụ cụ thể của các cơ quan tại các Phụ lục kèm theo Kế hoạch này."
  if namesAnnexOnly(text) || isListedAnnex(text) { return true }
  guard isPointed else { return false }
  let whole = folded(text)
  return annexPlaces.contains { firstIndex(of: $0, in: whole) != nil }
}

private let pointers = FoldedOpeners([
  "dinh kem ", "gui kem ", "kem theo ke hoach", "kem theo cong van", "chi tiet tai ", "chi tiet theo ", "chi tiet phu luc", "co phu luc", "co danh muc", "theo phu luc", "kem theo phu luc", "(chi tiet",
  "chi tiet nhu phu luc", "theo bieu", "noi dung cu the theo phu luc", "co bieu",
])
private let annex = Array("phu luc".utf8)
private let annexPlaces = ["tai phu luc", "tai cac phu luc", "theo phu luc", "trong phu luc", "o phu luc", "nhu phu luc", "theo cac phu luc", "tai bieu", "theo danh muc"].map { Array($0.utf8) }

/// What such a line says is to be found in an annex, folded.
private let pointed = FoldedOpeners(["noi dung", "nhiem vu", "cac nhiem vu", "cac noi dung", "nhung nhiem vu", "danh muc", "cu the ", "bang phan cong", "tien do", "ke hoach chi tiet", "phan cong cu the"])

/// "Dự toán kinh phí theo Phụ lục II.", "Danh sách đoàn kiểm tra tại Phụ lục III kèm theo.": something that an annex holds, and
/// nothing that is done with it. Source: decisions and plans that keep figures and names in annexes.
private func namesAnnexOnly(_ text: [UInt8]) -> Bool {
  guard text.count < 200, annexed.mayOpen(text), annexed.open(text, within: 60) else { return false }
  let key = folded(text)
  guard let word = annexNames.compactMap({ firstIndex(of: $0, in: key) }).min(), key.count - word < 60, firstIndex(of: formName, in: key) != word else { return false }
  guard ["tai ", "theo ", "trong ", "o ", "nhu ", "cac "].contains(where: { key[..<word].suffix($0.utf8.count).elementsEqual($0.utf8) }) else { return false }
  return !handing.contains { firstIndex(of: $0, in: key) != nil } && !changing.contains { key.starts(with: $0) } && !ordersNamedBody(text)
}

/// "Phụ lục 2: Dự toán kinh phí;", "Phụ lục I (danh mục nhiệm vụ)" in a list of annexes; not "Phụ lục I (danh mục) được cập nhật hằng quý".
private func isListedAnnex(_ text: [UInt8]) -> Bool {
  guard text.count < 200, annexWords.mayOpen(text) else { return false }
  let key = folded(Array(text.prefix(24)))
  guard key.starts(with: annex) else { return false }
  let number = key[annex.count...].drop { $0 == 0x20 }
  let rest = number.drop { $0.isASCIIDigit || $0 == 0x69 || $0 == 0x76 || $0 == 0x78 || $0 == 0x2E }.drop { $0 == 0x20 }
  guard rest.count < number.count, !ordersNamedBody(text) else { return false }
  return rest.first == 0x3A || rest.first == 0x2D || rest.first == 0x28 && text.reversed().first { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: ".") } == UInt8(ascii: ")")
}

private let annexWords = FoldedOpeners(["phu luc"])
private let annexed = FoldedOpeners(["du toan", "danh sach", "lich ", "chi tiet ", "so luong", "thanh phan", "thoi gian, dia diem", "thoi gian va dia diem", "phan bo ", "bieu phan cong", "bang phan cong", "co cau", "chi tieu ", "muc chi", "kinh phi chi tiet"])
private let annexNames = ["phu luc", "bieu ", "danh muc dinh kem", "danh muc kem theo", "danh sach kem theo"].map { Array($0.utf8) }
/// "Theo biểu mẫu": a form to be filled in, no annex that holds something.
private let formName = Array("bieu mau".utf8)
/// "Cơ cấu lại tổ chức", "Chi tiết hóa nhiệm vụ" change something.
private let changing = ["co cau lai", "chi tiet hoa"].map { Array($0.utf8) }
private let handing = ["gui", "nop", "lap", "bao cao", "tong hop", "thuc hien", "cap nhat", "dang ky", "truoc ngay", "hoan thanh", "xay dung", "ra soat", "niem yet", "cong khai"].map { Array($0.utf8) }

/// "- Vòng 1: từ ngày 01/4 đến ngày 15/4.", "- Tháng 4, mỗi tuần 02 buổi." under "Thời gian tổ chức": when, and nothing else. Not so
/// "- Tháng 5/2026 tổ chức hội nghị.", which says what is done then.
func isScheduleLine(_ text: [UInt8], under heading: OutlineNode?) -> Bool {
  guard text.count < 200, let heading, heading.isHeading, let title = heading.own.first?.text.bytes, timeTitles.open(title, within: 12) else { return false }
  let start = runInTitleEnd(text).map { $0 <= 40 ? $0 + 2 : 0 } ?? 0
  guard case let line = Array(text[start...]), case let times = recognizeDeadlines(line, mode: .cell, issuedOn: nil), let time = times.first, time.range.lowerBound == 0 else { return false }
  let rest = Array(line[(times.last?.range.upperBound ?? 0)...].drop { !($0.isASCIILetter || $0.isASCIIDigit || $0 >= 0x80) })
  guard rest.isEmpty || measures.open(rest, within: 24) || rest[0].isASCIIDigit else { return false }
  return !line.dropLast().contains(UInt8(ascii: ":")) && !ordersNamedBody(text)
}

/// What goes on with a time: "mỗi tuần 02 buổi", "tại hội trường", "dự kiến".
private let measures = FoldedOpeners(["moi ", "hang ", "tai ", "du kien", "vao ", "luc ", "trong ", "buoi ", "sang ", "chieu ", "toi ", "hai ", "ba ", "mot ", "theo ", "cho ", "doi voi ", "va ", "den "])
private let timeTitles = FoldedOpeners(["thoi gian"])

/// "Chương trình hành động này được phổ biến …", "Chỉ thị này thay thế …", folded; the longer ones first.
private let documentKinds = FoldedOpeners(["ke hoach ", "chuong trinh hanh dong ", "chuong trinh ", "chi thi ", "quyet dinh ", "nghi quyet ", "thong bao ", "cong van ", "huong dan ", "phuong an ", "de an "])
private let planRemarks = FoldedOpeners(["cac noi dung duoi day", "tren day la ", "cac noi dung tren", "nhung noi dung khong neu"])

/// Paragraphs about the plan itself.
func isAboutPlan(_ text: [UInt8]) -> Bool {
  let opens = withFolded(text, prefix: 60) { key in
    if let kind = documentKinds.first(in: key), key.has("nay ", at: kind.utf8CodeUnitCount) { return true }
    return planRemarks.first(in: key) != nil || isRunInTable(key)
  }
  return opens || isDescription(text)
}

/// "Sở Công thương là cơ quan chuyên môn của …", "Trung tâm là đơn vị sự nghiệp …": what a body is.
private func isDescription(_ text: [UInt8]) -> Bool {
  let isFound = text.withUnsafeBufferPointer { text in isWord.withUnsafeBufferPointer { firstIndex(of: $0, in: UnsafeBufferPointer(rebasing: text.prefix(160))) } } != nil
  guard isFound else { return false }
  let key = folded(Array(text.prefix(160)))
  return descriptions.contains { words in
    guard let at = firstIndex(of: words, in: key) else { return false }
    return !key[..<at].contains { $0 == 0x2C || $0 == 0x2E || $0 == 0x3B || $0 == 0x3A }
  }
}

private let isWord = Array("là".utf8)
private let descriptions: [[UInt8]] = ["la co quan chuyen mon ", "la don vi su nghiep ", "la to chuc hanh chinh ", "la co quan ngang bo ", "la co quan cua chinh phu "].map { Array($0.utf8) }

/// "TT Nội dung công việc Đơn vị chủ trì …": a table whose cells were run together stays text.
private func isRunInTable(_ key: FoldedBytes) -> Bool {
  guard let ordinal = ordinalHeadings.first(in: key) else { return false }
  return contentHeadings.first(in: key, at: ordinal.utf8CodeUnitCount) != nil
}

private let ordinalHeadings = FoldedOpeners(["stt ", "tt ", "so tt "])
private let contentHeadings = FoldedOpeners(["noi dung", "nhiem vu", "ten ", "cong viec", "chi tieu", "hang muc", "hoat dong", "danh muc", "co quan", "don vi", "linh vuc"])

/// "Giải lao (15 phút)" of an agenda, with or without a number.
func isBreak(_ text: [UInt8]) -> Bool {
  guard text.count < 60 else { return false }
  return breaks.open(Array(text.prefix(40).drop { $0.isASCIIDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ")") || $0.isSpaceOrTab }), within: 40)
}

private let breaks = FoldedOpeners(["giai lao", "nghi giai lao", "nghi trua", "an trua"])

/// "Lưu ý: …", "(*) Theo Quyết định số 45/QĐ-UBND.": what a mark or a warning adds.
func isReminder(_ text: [UInt8]) -> Bool { reminders.open(text, within: 40) || stars.open(text, within: 8) && !opensWithVerb(behindStars(text)) && !ordersNamedBody(behindStars(text)) }

/// "(**) Kiểm tra công vụ." says what is done.
private func behindStars(_ text: [UInt8]) -> [UInt8] { Array(text.drop { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: ")") || $0.isSpaceOrTab }) }

private let reminders = FoldedOpeners(["luu y:", "luu y ", "ghi chu:", "(luu y", "* luu y"])
private let stars = FoldedOpeners(["(*)", "(**)"])
