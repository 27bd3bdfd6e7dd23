import PlanModel
import PlanRecognition
import SourceModel
import VietnameseText

/// What a field line ("- Đơn vị chủ trì: …") fills in of the item above it.
enum FieldKind: Hashable { case lead, coordinating, deadline, deliverable, supervisor, approver, reportTo, budget, place }

/// The names of field lines, matched as `matchingKey` before the colon; one line a name.
/// Source: DOMAIN.md §7(c), the labels real plans use.
private let fieldNames: [(String, FieldKind)] = [
  ("đơn vị chủ trì", .lead), ("cơ quan chủ trì", .lead), ("chủ trì", .lead), ("chủ trì thực hiện", .lead),
  ("đơn vị chủ trì thực hiện", .lead), ("cơ quan chủ trì thực hiện", .lead), ("đơn vị chủ trì tham mưu", .lead),
  ("cơ quan chủ trì tham mưu", .lead), ("đơn vị thực hiện", .lead), ("cơ quan thực hiện", .lead), ("người thực hiện", .lead), ("thực hiện", .lead),
  ("bộ phận thực hiện", .lead), ("bộ phận chủ trì", .lead), ("phòng chủ trì", .lead), ("đơn vị đầu mối", .lead),
  ("cơ quan đầu mối", .lead), ("phân công thực hiện", .lead), ("phân công chủ trì", .lead), ("trách nhiệm thực hiện", .lead), ("chịu trách nhiệm", .lead),
  ("đơn vị chịu trách nhiệm", .lead), ("cơ quan chịu trách nhiệm", .lead), ("đơn vị phụ trách", .lead), ("cơ quan phụ trách", .lead), ("bộ phận phụ trách", .lead), ("tổ phụ trách", .lead), ("phòng phụ trách", .lead), ("khoa phụ trách", .lead), ("cá nhân thực hiện", .lead), ("đơn vị, cá nhân thực hiện", .lead),
  ("cơ quan, đơn vị chủ trì", .lead), ("cơ quan, đơn vị thực hiện", .lead), ("đơn vị/cá nhân chủ trì", .lead), ("người chủ trì", .lead),
  ("đồng chủ trì", .lead), ("chủ trì tham mưu", .lead), ("đơn vị tham mưu", .lead), ("cơ quan tham mưu", .lead), ("bộ phận tham mưu", .lead), ("đơn vị triển khai", .lead),
  ("cơ quan triển khai", .lead), ("đầu mối thực hiện", .lead), ("lực lượng thực hiện", .lead), ("trách nhiệm", .lead), ("người chịu trách nhiệm", .lead), ("đơn vị được giao", .lead),
  ("cơ quan được giao", .lead), ("cơ quan soạn thảo", .lead), ("đơn vị soạn thảo", .lead), ("cơ quan chủ trì soạn thảo", .lead), ("đơn vị chủ trì soạn thảo", .lead),
  ("đầu mối", .lead), ("đơn vị đăng cai", .lead), ("cơ quan đăng cai", .lead), ("đăng cai", .lead), ("đơn vị chuẩn bị", .lead), ("đơn vị thường trực", .lead), ("cơ quan thường trực", .lead),
  ("bộ phận hỗ trợ", .coordinating), ("đơn vị hỗ trợ", .coordinating), ("cơ quan hỗ trợ", .coordinating), ("người hỗ trợ", .coordinating), ("thời điểm", .deadline), ("thời điểm thực hiện", .deadline), ("thời điểm tổ chức", .deadline), ("dự kiến", .deadline),
  ("bộ phận, cá nhân thực hiện", .lead), ("tập thể, cá nhân thực hiện", .lead), ("phân công trách nhiệm", .lead), ("đơn vị, bộ phận thực hiện", .lead), ("giao", .lead),
  ("chủ trì, phối hợp", .lead), ("đơn vị chủ trì, phối hợp", .lead), ("cơ quan chủ trì, phối hợp", .lead), ("phân công nhiệm vụ", .lead), ("phân công", .lead),
  ("đơn vị phối hợp", .coordinating), ("đơn vị tham gia", .coordinating), ("các đơn vị tham gia", .coordinating), ("cơ quan tham gia", .coordinating), ("lực lượng tham gia", .coordinating), ("cơ quan phối hợp", .coordinating), ("phối hợp", .coordinating),
  ("phối hợp thực hiện", .coordinating), ("đơn vị phối hợp thực hiện", .coordinating), ("cơ quan phối hợp thực hiện", .coordinating),
  ("cơ quan, đơn vị phối hợp", .coordinating), ("đơn vị, cơ quan phối hợp", .coordinating), ("các đơn vị phối hợp", .coordinating),
  ("các cơ quan phối hợp", .coordinating), ("người phối hợp", .coordinating), ("bộ phận phối hợp", .coordinating), ("thành phần phối hợp", .coordinating),
  ("thời gian thực hiện", .deadline), ("thời gian hoàn thành", .deadline), ("thời hạn", .deadline), ("thời hạn hoàn thành", .deadline),
  ("thời hạn thực hiện", .deadline), ("tiến độ", .deadline), ("tiến độ thực hiện", .deadline), ("tiến độ hoàn thành", .deadline),
  ("thời gian", .deadline), ("thời gian triển khai", .deadline), ("thời gian tổ chức", .deadline), ("hoàn thành", .deadline), ("thời điểm hoàn thành", .deadline),
  ("thời gian kiểm tra", .deadline), ("thời gian giám sát", .deadline), ("thời gian kiểm tra, giám sát", .deadline), ("thời gian tiến hành", .deadline), ("thời gian khảo sát", .deadline),
  ("hạn hoàn thành", .deadline), ("ngày hoàn thành", .deadline), ("thời gian thực hiện và hoàn thành", .deadline), ("thời gian, tiến độ", .deadline), ("thời gian, lộ trình", .deadline),
  ("thời gian hoàn thành dự kiến", .deadline), ("thời gian thực hiện dự kiến", .deadline), ("tiến độ, thời gian", .deadline), ("thời gian duy trì", .deadline), ("mốc hoàn thành", .deadline), ("hạn", .deadline),
  ("thời gian thực hiện, hoàn thành", .deadline), ("thời gian trình", .deadline), ("thời hạn trình", .deadline), ("thời gian ban hành", .deadline), ("thời hạn ban hành", .deadline), ("thời gian gửi", .deadline), ("thời hạn gửi", .deadline), ("thời gian báo cáo", .deadline), ("thời hạn báo cáo", .deadline), ("thời gian phê duyệt", .deadline), ("thời gian thông qua", .deadline), ("thời gian bàn giao", .deadline), ("thời gian nghiệm thu", .deadline), ("thời gian dự kiến", .deadline), ("dự kiến thời gian", .deadline), ("dự kiến hoàn thành", .deadline), ("thời gian bắt đầu", .deadline), ("lộ trình", .deadline), ("lộ trình thực hiện", .deadline),
  ("sản phẩm", .deliverable), ("kết quả", .deliverable), ("sản phẩm đầu ra", .deliverable), ("kết quả đầu ra", .deliverable),
  ("sản phẩm, kết quả", .deliverable), ("kết quả, sản phẩm", .deliverable), ("sản phẩm dự kiến", .deliverable), ("dự kiến kết quả", .deliverable),
  ("dự kiến sản phẩm", .deliverable), ("kết quả dự kiến", .deliverable), ("sản phẩm hoàn thành", .deliverable), ("kết quả/sản phẩm", .deliverable),
  ("đầu ra", .deliverable), ("kết quả cần đạt", .deliverable), ("kết quả mong đợi", .deliverable), ("sản phẩm cuối cùng", .deliverable), ("sản phẩm/ kết quả", .deliverable), ("kết quả/ sản phẩm", .deliverable),
  ("sản phẩm, kết quả thực hiện", .deliverable), ("sản phẩm/kết quả", .deliverable), ("kết quả thực hiện", .deliverable), ("yêu cầu sản phẩm", .deliverable), ("kết quả yêu cầu", .deliverable),
  ("lãnh đạo phụ trách", .supervisor), ("người phụ trách", .supervisor), ("lãnh đạo chỉ đạo", .supervisor), ("phụ trách", .supervisor),
  ("chỉ đạo", .supervisor), ("người chỉ đạo", .supervisor), ("lãnh đạo ubnd tỉnh phụ trách", .supervisor),
  ("cấp trình", .approver), ("cấp phê duyệt", .approver), ("cấp ban hành", .approver), ("cơ quan trình", .approver), ("cấp quyết định", .approver),
  ("nơi nhận báo cáo", .reportTo), ("cơ quan nhận báo cáo", .reportTo), ("kinh phí", .budget), ("kinh phí thực hiện", .budget), ("nguồn kinh phí", .budget),
  ("địa điểm", .place), ("địa điểm thực hiện", .place), ("địa điểm tổ chức", .place),
]

/// "Thực hiện: Văn phòng Sở." is a field, "Thực hiện: Rà soát danh mục" is work.
private let bareDoing = Array("Thực hiện".utf8)

/// "Chủ trì, phối hợp: Sở Y tế, Sở Tài chính" is a field, "Chủ trì, phối hợp: tổ chức khảo sát" is work.
private let jointDuty = Array("chủ trì, phối hợp".utf8)

/// "Dự kiến: Tháng 4/2026" is a field, "Dự kiến: 20 triệu đồng" is none of time.
private let bareExpecting = Array("Dự kiến".utf8)

private func namesBodiesOnly(_ value: [UInt8]) -> Bool {
  let bodies = bodiesInList(value, from: .field)
  return value.count < 200 && !bodies.isEmpty && bodies.allSatisfy { $0.value.kind != .other }
}

/// "Thời gian trình Chính phủ": behind these names those may stand to whom the work goes. Source: plans of legislation and of Party committees.
private let handedTo = ["thời gian trình", "thời hạn trình", "thời gian gửi", "thời hạn gửi", "thời gian báo cáo", "thời hạn báo cáo"].map { matchingKey(Array($0.utf8)) }

private func fieldKind(_ name: [UInt8]) -> FieldKind? {
  let key = matchingKey(name)
  if let kind = fieldKinds[key] { return kind }
  guard name.first == UInt8(ascii: "T") || name.first == UInt8(ascii: "t"), let opening = handedTo.first(where: { key.starts(with: $0) && key.count > $0.count && key[$0.count] == 0x20 }) else { return nil }
  let words = name.split(separator: 0x20)
  let skipped = opening.split(separator: 0x20).count
  guard words.count > skipped, words.count <= skipped + 7 else { return nil }
  return bodiesInList(Array(words[skipped...].joined(separator: [0x20])), from: .field).isEmpty ? nil : .deadline
}

private let fieldKinds: [[UInt8]: FieldKind] = Dictionary(
  fieldNames.map { (matchingKey(Array($0.0.utf8)), $0.1) }, uniquingKeysWith: { first, _ in first })

/// Marks what an empty field line ("* Thời gian thực hiện:") announces as its values: its sub-points, or the bullets after it.
func markFieldValues(_ node: OutlineNode) {
  var open: FieldKind?
  for (index, child) in node.children.enumerated() {
    if let field = child.field, field.value.isEmpty, announcesWork(child, field) || index + 1 < node.children.count && opensWork(node.children[index + 1], below: child, field) { child.field = nil }
    if let field = child.field {
      open = field.value.isEmpty && child.children.isEmpty && child.kind == .dash ? field.kind : nil
      if field.value.isEmpty { for value in child.children { value.valueOf = field.kind } }
    } else if let kind = open, child.kind == .dash {
      child.valueOf = kind
    } else {
      open = nil
    }
    markFieldValues(child)
  }
}

/// "2. Phân công trách nhiệm:" above points that say what each body does: a title, no field whose values are bodies.
private func announcesWork(_ node: OutlineNode, _ field: FieldLine) -> Bool {
  guard field.kind == .lead || field.kind == .coordinating else { return false }
  return node.children.contains { child in
    guard child.field == nil, let text = child.own.first?.text.bytes else { return false }
    return !child.children.isEmpty || ordersNamedBody(text)
  }
}

/// "* Phân công:" above "- Chi đoàn Công an: bảo đảm an ninh." beside it: what each does, no list of bodies.
private func opensWork(_ next: OutlineNode, below node: OutlineNode, _ field: FieldLine) -> Bool {
  guard field.kind == .lead || field.kind == .coordinating, node.children.isEmpty, next.kind == .dash, next.field == nil, let text = next.own.first?.text.bytes else { return false }
  return text.dropLast().contains(UInt8(ascii: ":")) && ordersNamedBody(text)
}

/// "* Kiểm tra định kỳ" / "- Kiểm tra 10 đơn vị." …: a few words without a mark at their end above finished bullets of another mark.
private func titlesBullets(_ node: OutlineNode, _ text: [UInt8], before next: OutlineNode) -> Bool {
  guard text.count < 90, let last = text.last, last >= 0x40 || last == UInt8(ascii: ")"), !text.contains(where: { $0.isASCIIDigit || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ";") }) else { return false }
  guard node.children.isEmpty, node.tables.isEmpty, node.paragraphs.isEmpty, node.field == nil, node.own.count == 1, next.kind == .dash, next.field == nil, next.label?.mark != node.label?.mark,
    let item = next.own.last?.text.bytes, let end = item.last, end == UInt8(ascii: ".") || end == UInt8(ascii: ";") else { return false }
  return node.titleShape.words <= 10 && runInTitleEnd(item).map { $0 > 40 } ?? true
}

/// "* Giai đoạn 1: Từ tháng 4 đến tháng 6/2025" above "- Rà soát thủ tục.": a phase's time or name, before bullets of another mark.
private func announcesPhase(_ node: OutlineNode, _ text: [UInt8], before next: OutlineNode) -> Bool {
  guard node.children.isEmpty, node.tables.isEmpty, node.paragraphs.isEmpty, next.kind == .dash, next.field == nil, next.label?.mark != node.label?.mark, let phase = PhaseLine(text) else { return false }
  return phase.isTitle || phase.isTime && isTimeAlone(text[phase.rest].last == UInt8(ascii: ".") ? Array(text[phase.rest].dropLast()) : Array(text[phase.rest]))
}

/// Whether a bullet is one of several with the same mark: "- Rà soát văn bản" / "- Tập huấn" / "* Sở Y tế báo cáo."
private func endsList(_ node: OutlineNode, _ index: Int) -> Bool {
  index > 0 && node.children[index - 1].kind == .dash && node.children[index - 1].field == nil && node.children[index - 1].label?.mark == node.children[index].label?.mark
}

/// Marks bullets that announce the bullets after them: "* Sở Y tế:" / "- Theo dõi, đôn đốc." / "* Sở Nội vụ:" …
func markLeadIns(_ node: OutlineNode) {
  var open: OutlineNode?
  for (index, child) in node.children.enumerated() {
    let text = child.own.last?.text.bytes ?? []
    if child.kind != .dash {
      open = nil
    } else if text.last == UInt8(ascii: ":"), text.count < 160, child.children.isEmpty, child.field == nil, child.tables.isEmpty, index + 1 < node.children.count,
      node.children[index + 1].kind == .dash, node.children[index + 1].field == nil, node.children[index + 1].own.last?.text.bytes.last != UInt8(ascii: ":") {
      child.isLeadIn = true
      open = child
    } else if index + 1 < node.children.count, announcesPhase(child, text, before: node.children[index + 1]) || !endsList(node, index) && titlesBullets(child, text, before: node.children[index + 1]) {
      child.isLeadIn = true
      open = child
    } else {
      // What bears the mark of a phase's line stands beside it.
      if let line = open, line.own.last?.text.bytes.last != UInt8(ascii: ":"), line.label?.mark == child.label?.mark { open = nil }
      child.leadIn = open
    }
    markLeadIns(child)
  }
}

/// All field lines of an item, with the values that stand under empty ones.
func fieldLines(of node: OutlineNode) -> [(line: FieldLine, paragraph: BodyParagraph)] {
  var result: [(FieldLine, BodyParagraph)] = []
  for paragraph in node.own + node.paragraphs {
    if let field = paragraph.field { result += splitFields(field, paragraph.text.bytes).map { ($0, paragraph) } }
  }
  for child in node.children { result += fieldLines(at: child) }
  return result
}

/// The field lines that one child of an item is: its own, or the values under it.
func fieldLines(at child: OutlineNode) -> [(line: FieldLine, paragraph: BodyParagraph)] {
  func value(_ node: OutlineNode, _ kind: FieldKind) -> [(line: FieldLine, paragraph: BodyParagraph)] {
    guard let first = node.own.first else { return [] }
    return [(FieldLine(kind: kind, name: 0..<0, value: 0..<first.text.bytes.count), first)]
  }
  guard let field = child.field, let first = child.own.first else { return child.valueOf.map { value(child, $0) } ?? [] }
  let own = field.value.isEmpty ? [] : splitFields(field, first.text.bytes).map { ($0, first) }
  return own + child.children.flatMap { below in below.valueOf.map { value(below, $0) } ?? [] }
}

/// A field line: its kind, where its name ends and its value begins (offsets in the text it was read from).
struct FieldLine {
  var kind: FieldKind
  var name: Range<Int>
  var value: Range<Int>
}

/// Reads `text` (without its bullet) as a field line; `nil` where it is none. At most the first 120 bytes are looked at.
func readFieldLine(_ text: [UInt8]) -> FieldLine? {
  var start = 0
  while start < text.count, text[start].isSpaceOrTab || text[start] == UInt8(ascii: "*") || text[start] == UInt8(ascii: "(") { start += 1 }
  guard let colon = text.withUnsafeBufferPointer({ UnsafeBufferPointer(rebasing: $0.prefix(start + 120)).firstIndex(of: UInt8(ascii: ":"), from: start) }) else { return nil }
  var end = colon
  while end > start, text[end - 1].isSpaceOrTab || text[end - 1] == UInt8(ascii: "*") { end -= 1 }
  guard end > start, end - start <= 80, let kind = fieldKind(Array(text[start..<end])) else { return nil }
  var value = colon + 1
  while value < text.count, text[value].isSpaceOrTab || text[value] == UInt8(ascii: "*") { value += 1 }
  if kind == .lead, end - start == bareDoing.count, text[start..<end].elementsEqual(bareDoing), !namesBodiesOnly(Array(text[value...])) { return nil }
  if kind == .lead, end - start == jointDuty.count, lowercased(Array(text[start..<end])).elementsEqual(jointDuty), !namesOnlyBodies(Array(text[value...])) { return nil }
  if kind == .deadline, end - start == bareExpecting.count, text[start..<end].elementsEqual(bareExpecting), recognizeDeadlines(Array(text[value...]), mode: .cell, issuedOn: nil).first?.range.lowerBound != 0 { return nil }
  return FieldLine(kind: kind, name: start..<end, value: value..<text.count)
}

/// The fields of one line: "Chủ trì: X; Thời gian: Y", "Đơn vị chủ trì: X. Đơn vị phối hợp: Y."
func splitFields(_ field: FieldLine, _ text: [UInt8]) -> [FieldLine] {
  let more = fieldsInside(text, from: field.value.lowerBound, isMark: { $0 == 0x2E || $0 == 0x3B || $0 == 0x2C })
  guard let next = more.first else { return [field] }
  var first = field
  first.value = field.value.lowerBound..<valueEnd(text, field.value.lowerBound, next.name.lowerBound)
  return [first] + more
}

/// Fields at the end of an item's own text: "Bổ sung 60 ghế. Phụ trách: Phòng X. Thời gian: Quý I/2026.", "… (Chủ trì: Phòng X)".
func runInFields(_ text: [UInt8]) -> [FieldLine] {
  // Times are read with the sentence's own.
  let named = fieldsInside(text, from: 0, isMark: { $0 == 0x2E || $0 == 0x3B || $0 == 0x28 }).filter { $0.kind != .deadline && $0.kind != .budget && $0.kind != .place && !$0.value.isEmpty }
  return named.isEmpty ? doerInBrackets(text).map { [$0] } ?? [] : named
}

/// "… (Sở Tư pháp; quý III/2026)." at the end: bodies and then a time are who does it and when.
private func doerInBrackets(_ text: [UInt8]) -> FieldLine? {
  var end = text.count
  while end > 0, text[end - 1] == 0x2E || text[end - 1] == 0x3B || text[end - 1].isSpaceOrTab { end -= 1 }
  guard end > 8, text[end - 1] == 0x29, let open = text[..<end].lastIndex(of: 0x28), open > 8, end - open < 160 else { return nil }
  let inner = open + 1..<end - 1
  guard let mark = inner.first(where: { at in (text[at] == 0x3B || text[at] == 0x2C) && isTime(Array(text[(at + 1)..<inner.upperBound].drop(while: \.isSpaceOrTab))) }), namesOnlyBodies(Array(text[inner.lowerBound..<mark])) else { return nil }
  return FieldLine(kind: .lead, name: 0..<0, value: inner.lowerBound..<mark)
}

/// Names of fields with a colon, right behind a mark; each value reaches to the next field.
@inline(__always)
private func fieldsInside(_ text: [UInt8], from start: Int, isMark: (UInt8) -> Bool) -> [FieldLine] {
  var result: [FieldLine] = []
  // Without a colon there is no field: most texts end here.
  guard start < text.count, text.withUnsafeBufferPointer({ $0.firstIndex(of: 0x3A, from: start) }) != nil else { return result }
  var at = start
  while at < text.count {
    defer { at += 1 }
    guard isMark(text[at]) else { continue }
    var name = at + 1
    while name < text.count, text[name].isSpaceOrTab || text[name] == 0x2D { name += 1 }
    guard name < text.count, name > at + 1 || text[at] == 0x28, let colon = text[name...].prefix(70).firstIndex(of: 0x3A) else { continue }
    if text[at] == 0x2E, !Letters.isUpper(decodeScalar(text, at: name).scalar) { continue }
    var end = colon
    while end > name, text[end - 1].isSpaceOrTab { end -= 1 }
    guard let kind = fieldKinds[matchingKey(Array(text[name..<end]))] else { continue }
    if let last = result.last { result[result.count - 1].value = last.value.lowerBound..<valueEnd(text, last.value.lowerBound, name) }
    var value = colon + 1
    while value < text.count, text[value].isSpaceOrTab { value += 1 }
    result.append(FieldLine(kind: kind, name: name..<end, value: value..<valueEnd(text, value, text.count)))
    at = value - 1
  }
  return result
}

/// A value without the marks that close it.
private func valueEnd(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int {
  var end = limit
  while end > start, text[end - 1].isSpaceOrTab || [0x2E, 0x3B, 0x2C, 0x28, 0x2D].contains(text[end - 1]) { end -= 1 }
  if end > start, text[end - 1] == 0x29, !text[start..<end].contains(0x28) { end -= 1 }
  return max(start, end)
}

/// "Phụ trách: Phòng X": a body in charge, not a leader, is the one that does it.
func isDutyOfBody(_ line: FieldLine, _ text: [UInt8]) -> Bool {
  guard line.kind == .supervisor, ["phụ trách", "người phụ trách", "đơn vị phụ trách"].contains(where: { matchingKey(Array(text[line.name])) == matchingKey(Array($0.utf8)) }) else { return false }
  guard let first = bodiesInList(Array(text[line.value]), from: .field).first?.value.kind else { return false }
  return first != .post && first != .person && first != .other
}
