import PlanRecognition
import SourceModel
import VietnameseText

/// Whether an unlabelled line opens the list below it and ends the one above: "Sở Nội vụ:", "UBND các xã có trách nhiệm:",
/// "Tháng 4/2026:", "Đối với cấp xã:". Source: plans of communes, schools and unions, whose bodies are printed bold without numbers.
/// A body alone needs no colon where it is printed bold.
func opensList(_ text: [UInt8], bold: Bool) -> Bool {
  if bold, text.count < 120, namesOnlyBodies(text) { return true }
  guard text.last == UInt8(ascii: ":"), text.count < 200 else { return false }
  var words = text[..<(text.count - 1)]
  while words.last?.isSpaceOrTab ?? false { words.removeLast() }
  // A colon further in begins a sentence of its own.
  guard !words.contains(UInt8(ascii: ":")) else { return false }
  return openers.open(Array(words), within: 24) || isTimeAlone(Array(words)) || namesOnlyBodies(withoutDuty(withoutOrder(words)))
}

/// Whether a line that opens a list says only when: "Tháng 4/2026:", "THÁNG 4", "Từ ngày 01/5 đến ngày 15/5/2026:".
func isTimeLine(_ text: [UInt8]) -> Bool { isTimeAlone(text.last == UInt8(ascii: ":") ? Array(text.dropLast()) : text) }

/// "Tuần 1 (từ 01/4 đến 05/4/2025)", "Đợt 2 (tháng 6/2025)": where the time in the brackets of a counted period stands.
func bracketedTime(_ text: [UInt8]) -> Range<Int>? {
  guard text.count < 90, text.last == UInt8(ascii: ")") || text.suffix(2).elementsEqual("):".utf8), periods.mayOpen(text), periods.open(text, within: 16),
    let open = text.firstIndex(of: UInt8(ascii: "(")), open > 5, let close = text.lastIndex(of: UInt8(ascii: ")")), close > open + 4 else { return nil }
  var digits = text[..<open].reversed().drop { $0.isSpaceOrTab }
  while digits.first?.isASCIIDigit ?? false { digits = digits.dropFirst() }
  guard digits.first?.isSpaceOrTab ?? false, isTimeAlone(Array(text[(open + 1)..<close])) else { return nil }
  return open + 1..<close
}

private let periods = FoldedOpeners(["tuan ", "dot ", "giai doan ", "buoc ", "ky ", "vong ", "thang ", "quy "])

/// Whether words name a time and nothing else.
func isTimeAlone(_ words: [UInt8]) -> Bool {
  guard words.count < 60, words.contains(where: \.isASCIIDigit) || words.contains(where: { $0 == UInt8(ascii: "I") || $0 == UInt8(ascii: "V") }), times.open(words, within: 16) else { return false }
  let found = recognizeDeadlines(words, mode: .cell, issuedOn: nil)
  guard let first = found.first, let last = found.last else { return false }
  return first.range.lowerBound == 0 && last.range.upperBound == words.count
}

/// "Sở Y tế có trách nhiệm" without its last words.
private func withoutDuty(_ words: ArraySlice<UInt8>) -> [UInt8] {
  let key = lowercased(Array(words))
  guard key.count == words.count, let ending = duties.first(where: { key.count > $0.count && key.suffix($0.count).elementsEqual($0) }) else { return Array(words) }
  return Array(words.dropLast(ending.count))
}

/// "Giao Sở Y tế", "Đề nghị UBND các xã" without the first words.
private func withoutOrder(_ words: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  guard orders.mayOpen(Array(words)) else { return words }
  let key = lowercased(Array(words.prefix(24)))
  return orderNames.first { key.starts(with: $0) }.map { words.dropFirst($0.count) } ?? words
}

private let orders = FoldedOpeners(["giao ", "de nghi ", "yeu cau ", "phan cong "])
private let orderNames = ["giao cho ", "giao ", "đề nghị ", "yêu cầu ", "phân công "].map { Array($0.utf8) }
private let openers = FoldedOpeners(["doi voi ", "buoi sang", "buoi chieu", "buoi toi", "sang ngay", "chieu ngay", "toi ngay", "cac phu luc ", "phu luc kem theo", "kem theo ke hoach", "danh muc phu luc"])
private let times = FoldedOpeners(["thang ", "quy ", "trong thang ", "trong quy ", "tuan ", "ngay ", "tu ", "truoc ngay ", "den ngay ", "nam "])
private let duties = [" có trách nhiệm", " có nhiệm vụ", " chịu trách nhiệm"].map { Array($0.utf8) }

extension OutlineBuilder {
  /// "Công tác tuyên truyền" / "- Phát tờ rơi." …: a few words without a mark at their end between a finished point, or the heading,
  /// and bullets are the title of those, where these are no field lines of work that it names. A figure is of work ("Đợt 1.500 cây giao cho các thôn").
  func isListTitle(_ paragraph: Paragraph) -> Bool {
    let text = paragraph.text.bytes
    guard text.count < 120, stack.count > 1, let last = text.last, last >= 0x40 || last.isASCIIDigit || last == UInt8(ascii: ")"),
      !text.contains(where: \.isASCIIDigit) || bracketedTime(text) != nil || isTimeAlone(text), Letters.isUpper(decodeScalar(text, at: 0).scalar) else { return false }
    guard case .paragraph(let next)? = following.first, let label = readLabel(next.text.bytes, given: next.labelLength), label.kind.isBullet else { return false }
    let item = Array(next.text.bytes[label.end...])
    let shape = TitleShape(text)
    guard shape.words <= 15, !shape.hasInnerSentence, readFieldLine(item) == nil, runInTitleEnd(item).map({ $0 > 40 }) ?? true, let open = stack.last else { return false }
    guard let above = (pending.last ?? open.paragraphs.last ?? open.own.last)?.text.bytes.last else { return true }
    return [0x2E, 0x3B, 0x3A, 0x21].contains(above) || pending.isEmpty && open.paragraphs.isEmpty && isTitleLike(open) && open.kind.map { !$0.isBullet } ?? false
  }

  /// Hangs a line that opens a list where that list hangs (`list`), without being a part of what a point there says.
  func hang(_ body: BodyParagraph, over list: OutlineNode?) {
    guard stack.count > 1 else {
      root.paragraphs.append(body)
      return
    }
    let title = outerTitle
    let place = list.flatMap { list in stack.firstIndex { $0 === list } } ?? 0
    let owner = stack[max(place, title, 1)]
    var body = body
    body.isLoose = !isTitleLike(owner)
    owner.paragraphs.append(body)
  }

  /// "Tập huấn" / "- Chủ trì: …" / "Kiểm tra cơ sở" / "- Chủ trì: …": an item between the field lines of the one before and its own.
  func isNextItem(_ body: BodyParagraph, after last: OutlineNode) -> Bool {
    guard body.field == nil, let field = last.field, !field.value.isEmpty, last.kind?.isBullet == true, let section = last.parent, isTitleLike(section) else { return false }
    return section.paragraphs.contains { $0.field == nil && !$0.opensList }
  }

  /// Closes what such a line ends: all points where one stood under their heading before, else the bullet above it.
  mutating func endList() {
    guard let last = stack.last, !last.isRoot else { return }
    if stack[outerTitle].paragraphs.contains(where: \.opensList) {
      stack.removeLast(stack.count - 1 - outerTitle)
    } else if last.kind?.isBullet == true, !isTitleLike(last) {
      stack.removeLast()
    }
  }

  /// The place of the innermost open heading that is no bullet.
  private var outerTitle: Int { stack.lastIndex { $0.isRoot || $0.kind?.isBullet == false && isTitleLike($0) } ?? 0 }
}
