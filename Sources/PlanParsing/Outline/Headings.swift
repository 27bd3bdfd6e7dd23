import PlanModel
import PlanRecognition
import SourceModel
import VietnameseText

/// Local test, before the tree is whole: could this section be a heading, so that loose paragraphs hang on it?
func isTitleLike(_ node: OutlineNode) -> Bool {
  guard let kind = node.kind else { return true }
  if kind <= .bare { return true }
  let text = node.own.first?.text.bytes ?? []
  if kind == .article { return node.own.count == 1 && isArticleTitle(node.titleShape) }
  if text.isEmpty || isCapitals(text) { return true }
  if node.field != nil { return false }
  let shape = node.titleShape
  if shape.endsSentence { return isShortWithStop(shape) && !kind.isBullet && (node.style.bold == true || kind == .roman || kind == .upperLetter) || knownTitle(text) }
  if shape.hasInnerSentence { return node.style.bold == true && shape.words <= 40 || shape.isPhase || listsBodies(text) }
  if shape.last == UInt8(ascii: ":") { return node.style.bold == true || shape.words <= 12 || kind <= .dotted }
  return shape.words <= 60
}

/// "II. Căn cứ thực tiễn.": a few words and a full stop.
private func isShortWithStop(_ shape: TitleShape) -> Bool { shape.words <= 8 && shape.last == UInt8(ascii: ".") && !shape.hasInnerSentence }

/// "Điều 2. Mức hỗ trợ": the article's name, not what it says.
private func isArticleTitle(_ shape: TitleShape) -> Bool {
  shape.words > 0 && shape.words <= 25 && !shape.endsSentence && !shape.hasInnerSentence && shape.last != UInt8(ascii: ":")
}

/// What the shape of a text tells of its being a title.
struct TitleShape {
  var words = 0
  /// `.` `;` `,` `!` `?` at its end.
  var endsSentence = false
  /// A run-in title ("Kinh phí thực hiện: …") or more than one sentence.
  var hasInnerSentence = false
  /// "Đợt 1: …", "Giai đoạn 2: …", "Bước 1. …".
  var isPhase = false
  var last: UInt8 = 0

  init(_ text: [UInt8]) {
    last = text.last ?? 0
    endsSentence = last == UInt8(ascii: ".") || last == UInt8(ascii: ";") || last == UInt8(ascii: ",") || last == UInt8(ascii: "!") || last == UInt8(ascii: "?")
    (words, hasInnerSentence) = text.withUnsafeBufferPointer(Self.read)
    isPhase = Self.numbered.mayOpen(text) && withFolded(text, prefix: 24) { start in
      guard let word = Self.numbered.first(in: start), case let at = word.utf8CodeUnitCount, at < start.bytes.count else { return false }
      let byte = start.bytes[at]
      // "A:" of "Phần A: Hướng đến người bệnh"
      return byte.isASCIIDigit || byte | 0x20 == 0x69 || byte.isASCIILetter && start.has(":", at: at + 1)
    }
  }

  private static func read(_ text: UnsafeBufferPointer<UInt8>) -> (words: Int, hasInnerSentence: Bool) {
    var words = 0
    var hasInnerSentence = false
    var inWord = false
    var depth = 0
    var next = 0
    while next < text.count {
      let index = next
      let byte = text[index]
      next += 1
      if byte >= 0x40 {
        if !inWord { (inWord, words) = (true, words + 1) }
        while next < text.count, text[next] >= 0x40 { next += 1 }
        continue
      }
      if byte.isSpaceOrTab { inWord = false; continue }
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth = max(0, depth - 1) }
      if !inWord { (inWord, words) = (true, words + 1) }
      guard byte == UInt8(ascii: ":") || byte == UInt8(ascii: "."), !hasInnerSentence, depth == 0, index + 2 < text.count, text[index + 1].isSpaceOrTab else { continue }
      hasInnerSentence = byte == UInt8(ascii: ":") || endsSentence(text, at: index)
    }
    return (words, hasInnerSentence)
  }

  /// "TP. Hồ Chí Minh", "PCT. UBND": an abbreviation's point ends none.
  private static func endsSentence(_ text: UnsafeBufferPointer<UInt8>, at point: Int) -> Bool {
    guard Letters.isUpper(decodeScalar(text, at: point + 2).scalar) else { return false }
    var start = point
    repeat { start -= 1 } while start > 0 && point - start < 4 && text[start].isContinuation
    return start < 0 || !Letters.isUpper(decodeScalar(text, at: start).scalar)
  }

  /// Words that a number or letter follows where they count phases or parts, folded.
  private static let numbered = FoldedOpeners([
    "dot ", "giai doan ", "buoc ", "ky ", "phan ", "nhom ", "chuyen de ", "chu de ", "du an ", "tieu du an ", "hoat dong ", "noi dung ", "nhiem vu ", "muc tieu ", "linh vuc ", "hop phan ", "tru cot ", "tieu chi ",
  ])
}

/// Titles that end in a full stop now and then: "1. Mục đích."
private let knownTitles: Set<[UInt8]> = Set(
  ["mục đích", "yêu cầu", "mục đích, yêu cầu", "mục tiêu", "mục tiêu chung", "mục tiêu tổng quát", "mục tiêu cụ thể", "nội dung", "nhiệm vụ", "giải pháp", "nhiệm vụ, giải pháp",
   "tổ chức thực hiện", "kinh phí", "kinh phí thực hiện", "phạm vi", "đối tượng", "phạm vi, đối tượng", "chế độ báo cáo", "nhiệm vụ chung", "nhiệm vụ cụ thể", "quan điểm"]
    .map { matchingKey(Array($0.utf8)) })

/// How many plain letters such a title has at most.
private let longestKnownTitle = knownTitles.reduce(0) { max($0, $1.count(where: \.isASCIILetter)) }

func knownTitle(_ text: [UInt8]) -> Bool {
  guard text.count < 80, text.count(where: \.isASCIILetter) <= longestKnownTitle else { return false }
  var key = matchingKey(text)
  while let last = key.last, last == 0x2E || last == 0x3A || last == 0x3B { key.removeLast() }
  return knownTitles.contains(key)
}

/// Decides heading or point for every section, children first (CONTRACT, Section).
func decideHeadings(_ root: OutlineNode) {
  for child in root.children { decideHeadings(child) }
  guard !root.isRoot || !root.children.isEmpty else { return }
  guard !root.children.isEmpty else { return }
  // How many siblings of each kind there are, and how many of them are headings by themselves.
  var (siblings, headings) = (SIMD16<Int32>(), SIMD16<Int32>())
  for child in root.children {
    child.isHeading = isHeadingAlone(child)
    guard let kind = child.kind else { continue }
    siblings[kind.rawValue] += 1
    if child.isHeading { headings[kind.rawValue] += 1 }
  }
  for child in root.children where !child.isHeading {
    guard let kind = child.kind, !kind.isBullet else { continue }
    child.isHeading = isHeadingAmong(child, kind, headings: Int(headings[kind.rawValue]), of: Int(siblings[kind.rawValue]))
  }
}

/// Short unpunctuated sections whose siblings are headings are headings, too; so are announcing ones among headings.
private func isHeadingAmong(_ node: OutlineNode, _ kind: SectionLabelKind, headings: Int, of siblings: Int) -> Bool {
  let shape = node.titleShape
  if shape.last == UInt8(ascii: ":"), awaitsParts(node, node.own.first?.text.bytes ?? []) { return false }
  guard node.field == nil, !shape.hasInnerSentence, headings * 2 >= siblings - 1, node.own.count == 1 || node.own.dropFirst().allSatisfy({ $0.field != nil }) else { return false }
  guard !hasFieldLines(node) || kind <= .roman else { return false }
  if hasBody(node) { return shape.last == UInt8(ascii: ":") && headings * 2 >= siblings && (kind != .letter || shape.words <= 15) }
  return !shape.endsSentence && shape.last != UInt8(ascii: ":") && shape.words <= 20 && headings > 0
}

/// Field lines directly under it, with or without a bullet.
func hasFieldLines(_ node: OutlineNode) -> Bool {
  node.children.contains { $0.field.map(isTaskField) ?? false || $0.valueOf != nil } || node.own.contains { $0.field.map(isTaskField) ?? false } || node.paragraphs.contains { $0.field.map(isTaskField) ?? false }
}

private func isTaskField(_ field: FieldLine) -> Bool {
  switch field.kind {
  case .budget, .place: false
  default: true
  }
}

/// Something other than field lines hangs under it.
private func hasBody(_ node: OutlineNode) -> Bool {
  node.children.contains { $0.field == nil && $0.valueOf == nil } || !node.tables.isEmpty || node.paragraphs.contains { $0.field == nil && !$0.isClosing && !$0.isLoose && !isAside($0.text.bytes) }
}

/// "(Phòng X chủ trì, phối hợp với Y; thời gian: Quý III)": a paragraph in brackets says something of the line above.
private func isAside(_ text: [UInt8]) -> Bool {
  guard text.first == UInt8(ascii: "("), text.count < 400, let close = text.lastIndex(of: UInt8(ascii: ")")), close >= text.count - 2 else { return false }
  let key = matchingKey(text)
  return asideWords.contains { firstIndex(of: $0, in: key) != nil }
}

private let asideWords = ["chủ trì", "phối hợp", "thời gian", "thời hạn", "hoàn thành", "thực hiện"].map { matchingKey(Array($0.utf8)) }

/// "Đối tượng, thời gian, địa điểm": a title that lists the fields under it.
private func namesFields(_ node: OutlineNode, _ text: [UInt8]) -> Bool {
  guard text.count < 90, case let key = folded(text), key.contains(0x2C) || firstIndex(of: Array(" va ".utf8), in: key) != nil, node.kind.map({ !$0.isBullet }) ?? false else { return false }
  var names = 0
  for word in ["thoi gian", "dia diem", "thanh phan", "doi tuong", "kinh phi", "hinh thuc", "so luong", "dia ban", "chu de", "noi dung"] where firstIndex(of: Array(word.utf8), in: key) != nil { names += 1 }
  return names >= 2
}

private func isHeadingAlone(_ node: OutlineNode) -> Bool {
  guard let kind = node.kind else { return true }
  if kind <= .division { return true }
  let text = node.own.first?.text.bytes ?? []
  let shape = node.titleShape
  let bold = node.style.bold == true
  let body = hasBody(node)
  if kind == .article, body, shape.last == UInt8(ascii: "."), shape.words <= 12, opensScope(text) { return true }
  if kind == .article { return body && !shape.endsSentence && !shape.hasInnerSentence && shape.words <= 25 }
  if node.field != nil { return node.field.map { $0.value.isEmpty } == true && body && !kind.isBullet && kind != .letter }
  if text.isEmpty { return body }
  if kind == .roman || kind == .upperLetter {
    if isCapitals(text) || bold { return true }
    return !(shape.endsSentence || shape.hasInnerSentence) || knownTitle(text) || body && isShortWithStop(shape)
  }
  if hasFieldLines(node), namesFields(node, text) || body && namesAttendance(text) { return true }
  // A title, paragraphs, then field lines: the paragraphs are what is to be done.
  if hasFieldLines(node), node.own.count == 1, !shape.endsSentence, !shape.hasInnerSentence, shape.words <= 15, !kind.isBullet, node.paragraphs.contains(where: { $0.field == nil && !$0.isClosing }) { return true }
  if hasFieldLines(node), !isCapitals(text) || !body { return shape.last == UInt8(ascii: ":") && body && shape.words <= 12 && bold }
  if isCapitals(text) { return body || !shape.endsSentence }
  // Joined paragraphs make it a point.
  if node.own.contains(where: { $0.field == nil && $0.order != node.order }) { return false }
  if knownTitle(text) { return body }
  if shape.isPhase, body, !shape.endsSentence { return true }
  // "1. Mục tiêu của Chương trình." above "a) Mục tiêu chung:"
  if isShortWithStop(shape), !kind.isBullet, node.children.contains(where: { $0.isHeading && $0.kind.map { !$0.isBullet } ?? false }) { return true }
  if shape.endsSentence { return body && bold && shape.words <= 60 && !shape.hasInnerSentence && shape.last == UInt8(ascii: ".") && !kind.isBullet }
  if shape.hasInnerSentence { return body && (bold && shape.last == UInt8(ascii: ":") || listsBodies(text)) }
  if shape.last == UInt8(ascii: ":") { return body && isAnnouncingHeading(node, text, shape, bold: bold) }
  if body { return true }
  return bold && shape.words <= 25 && !kind.isBullet
}

/// "Các Sở: Tài chính, Y tế, Giáo dục và Đào tạo": all of it names bodies.
private func listsBodies(_ text: [UInt8]) -> Bool {
  guard text.count < 200, let colon = text.prefix(60).firstIndex(of: UInt8(ascii: ":")), text[(colon + 1)...].contains(UInt8(ascii: ",")) || text.count < 60 else { return false }
  var end = text.count
  while end > 0, text[end - 1] == UInt8(ascii: ":") || text[end - 1].isSpaceOrTab { end -= 1 }
  let bodies = bodiesInHeading(Array(text[..<end]))
  return bodies.first?.range.lowerBound == 0 && bodies.last?.range.upperBound == end
}

/// "Rà soát thủ tục, gồm:": the points complete what it says, where they are no orders themselves ("Công tác tuyên truyền, gồm:" above
/// "Phát tờ rơi.").
private func awaitsParts(_ node: OutlineNode, _ text: [UInt8]) -> Bool {
  guard partEndings.contains(where: { text.suffix($0.count).elementsEqual($0) }) else { return false }
  return node.children.count { startsWithVerb(matchingKey(Array(($0.own.first?.text.bytes ?? []).prefix(60)))) || opensWithVerb($0.own.first?.text.bytes ?? []) } * 2 < max(node.children.count, 1)
}
private let partEndings = [", gồm:", ", bao gồm:"].map { Array($0.utf8) }

private let dutyEndings = ["có trách nhiệm:", "có nhiệm vụ:", "chịu trách nhiệm:"].map { matchingKey(Array($0.utf8)) }
private let orderOpenings = ["giao ", "đề nghị "].map { matchingKey(Array($0.utf8)) }

/// A label line that ends in ":": a heading where it only names a body, where the source prints it as one, where
/// headings hang under it, or where it is nothing but a title.
private func isAnnouncingHeading(_ node: OutlineNode, _ text: [UInt8], _ shape: TitleShape, bold: Bool) -> Bool {
  if bold { return true }
  if node.children.contains(where: { $0.isHeading && $0.kind.map { !$0.isBullet } ?? false }) { return true }
  let key = matchingKey(text)
  for ending in dutyEndings where key.count > ending.count && key.suffix(ending.count).elementsEqual(ending) {
    return shape.words <= 40
  }
  for opening in orderOpenings where key.starts(with: opening) && !bodiesInHeading(Array(text.dropLast())).isEmpty {
    if shape.words <= 18 { return true }
  }
  if awaitsParts(node, text) { return false }
  return shape.words <= 8 || (namesOnlyBodies(text) || announcesLead(text)) && shape.words <= 30
}

/// "Vụ Pháp chế chủ trì, phối hợp với các đơn vị liên quan:": bodies and their parts in it, nothing that they do.
private func announcesLead(_ text: [UInt8]) -> Bool {
  let key = lowercased(text)
  guard let chair = firstIndex(of: leadWords, in: key), let join = firstIndex(of: partnerWords, in: key), join > chair, join - chair < 24 else { return false }
  guard let lead = bodiesInHeading(Array(text[..<chair])).first, lead.range.lowerBound <= 2 else { return false }
  return namesOnlyBodies(Array(text[(join + partnerWords.count)...]))
}

private let leadWords = Array("chủ trì".utf8)
private let partnerWords = Array("phối hợp với ".utf8)

/// "Ủy ban nhân dân các xã, phường có rừng:": nothing but bodies.
func namesOnlyBodies(_ text: [UInt8]) -> Bool {
  let named = bodiesInHeading(text)
  guard let first = named.first, let last = named.last, first.range.lowerBound <= 2 else { return false }
  return text[min(last.range.upperBound, text.count)...].allSatisfy { $0.isSpaceOrTab || $0 == UInt8(ascii: ":") }
}
