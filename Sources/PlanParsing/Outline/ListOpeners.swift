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
  return openers.open(Array(words), within: 24) || isTimeAlone(Array(words)) || namesOnlyBodies(withoutDuty(words))
}

/// Whether a line that opens a list says only when: "Tháng 4/2026:", "Từ ngày 01/5 đến ngày 15/5/2026:".
func isTimeLine(_ text: [UInt8]) -> Bool { text.last == UInt8(ascii: ":") && isTimeAlone(Array(text.dropLast())) }

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

private let openers = FoldedOpeners(["doi voi "])
private let times = FoldedOpeners(["thang ", "quy ", "trong thang ", "trong quy ", "tuan ", "ngay ", "tu ", "truoc ngay ", "den ngay ", "nam "])
private let duties = [" có trách nhiệm", " có nhiệm vụ", " chịu trách nhiệm"].map { Array($0.utf8) }

extension OutlineBuilder {
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
