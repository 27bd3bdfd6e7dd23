import PlanModel
import PlanRecognition
import SourceModel
import VietnameseText

/// Words that give a heading its role; of a top-level heading the earliest word counts, of a nested one only its beginning.
/// One line a phrase; longer phrases before their parts.
private let roleWords: [(String, SectionRole)] = [
  ("mục đích", .purpose), ("yêu cầu", .requirement), ("mục tiêu", .objective), ("chỉ tiêu", .objective), ("định hướng", .objective), ("quan điểm", .objective),
  ("phương pháp, tiến độ", .tasks), ("phương pháp và tiến độ", .tasks), ("hình thức, tiến độ", .tasks), ("hình thức và tiến độ", .tasks), ("phương pháp, lộ trình", .tasks),
  ("hình thức", .other), ("phương pháp", .other), ("khẩu hiệu", .other), ("phương châm", .other), ("nguyên tắc", .requirement),
  ("cơ sở pháp lý", .other),
  // What is taught or talked about.
  ("nội dung hội nghị", .other), ("nội dung hội thảo", .other), ("nội dung tập huấn", .other), ("nội dung bồi dưỡng", .other), ("nội dung buổi làm việc", .other), ("nội dung cuộc họp", .other), ("nội dung thi", .other),
  // What is won and what is played.
  ("cơ cấu giải", .other), ("giải thưởng", .other), ("cơ cấu, giải thưởng", .other), ("các giải thưởng", .other), ("các môn thi", .other), ("môn thi đấu", .other), ("các môn thể thao", .other), ("các bộ môn", .other), ("nội dung và thể lệ thi đấu", .other),
  ("phân công nhiệm vụ", .tasks), ("lộ trình", .tasks), ("nhiệm vụ", .tasks), ("giải pháp", .tasks), ("nội dung", .tasks), ("biện pháp", .tasks), ("hoạt động", .tasks), ("kế hoạch thực hiện", .tasks), ("các bước", .tasks), ("tiến độ", .tasks), ("công việc", .tasks), ("các đầu việc", .tasks),
  ("tổ chức thực hiện", .implementation), ("phân công trách nhiệm", .implementation), ("trách nhiệm thực hiện", .implementation), ("trách nhiệm của", .implementation), ("trách nhiệm", .implementation), ("phân công", .implementation), ("tổ chức triển khai", .implementation), ("tổ chức, thực hiện", .implementation),
  ("kinh phí", .budget), ("nguồn lực", .budget), ("dự toán", .budget), ("nguồn vốn", .budget), ("ngân sách", .budget),
  ("chế độ báo cáo", .reporting), ("chế độ thông tin", .reporting), ("thông tin, báo cáo", .reporting), ("thông tin báo cáo", .reporting), ("công tác báo cáo", .reporting), ("báo cáo kết quả", .reporting),
  ("nội dung, phạm vi", .scope), ("nội dung, đối tượng", .scope), ("nội dung và phạm vi", .scope), ("nội dung và đối tượng", .scope),
  ("nội dung, thời gian, đối tượng", .scope), ("nội dung, đối tượng, thời gian", .scope), ("nội dung, thời kỳ", .scope),
  ("thời kỳ kiểm tra", .scope), ("thời kỳ thanh tra", .scope), ("thời kỳ giám sát", .scope), ("niên độ", .scope),
  ("đối tượng", .scope), ("phạm vi", .scope), ("thành phần", .scope), ("thời gian, địa điểm", .scope), ("thời gian và địa điểm", .scope), ("địa điểm", .scope),
]
  + accountWords.map { ($0, .other) }
/// By the byte that they begin with.
private let roleKeys: [[(word: [UInt8], role: SectionRole)]] = {
  var result = [[(word: [UInt8], role: SectionRole)]](repeating: [], count: 256)
  for (word, role) in roleWords {
    let key = matchingKey(Array(word.utf8))
    result[Int(key[0])].append((key, role))
  }
  return result
}()

/// Headings under which a plan tells what was and is: a point there orders nothing unless it opens with an order.
private let accountWords = [
  "đánh giá", "tình hình", "thực trạng", "đặc điểm", "kết quả đạt được", "kết quả triển khai", "kết quả thực hiện", "kết quả năm", "sự cần thiết", "căn cứ", "khái quát", "ưu điểm", "kết quả đã đạt được", "tồn tại", "những tồn tại",
  "hạn chế", "những hạn chế", "khó khăn", "thuận lợi", "nguyên nhân", "bối cảnh", "bài học kinh nghiệm", "dự báo tình hình", "tổng quan",
]
private let accountKeys = accountWords.map { matchingKey(Array($0.utf8)) }

/// Headings of the agenda of a ceremony or meeting, in a plan for that event: who speaks when.
private let agendaKeys = ["nội dung chương trình", "chương trình", "tiến trình", "kịch bản"].map { matchingKey(Array($0.utf8)) }

/// Whether a heading only tells how things are or were.
private func isAccount(_ key: [UInt8]) -> Bool {
  guard earliest(key) == .other else { return false }
  return accountKeys.contains { key.starts(with: $0) }
}

/// Nested headings take a role of their own only from these words at their beginning: others are subjects of work.
private let nestedRoles: [SectionRole] = [.purpose, .requirement, .objective, .scope, .budget, .reporting, .implementation, .tasks]

/// Under these a nested "Nhiệm vụ …", "Nội dung …" stays what its parent is; under objectives it is what is to be done.
private let ownTasksLose: [SectionRole] = [.tasks, .implementation, .reporting, .budget, .scope, .requirement]

/// Gives every section its role: by its heading or run-in title, else its parent's (CONTRACT, Section).
/// `isDirective`: a chỉ thị or công điện, whose sections order without a heading that says so.
/// `isConclusion`: those of a meeting, which also say how things stand ("1. Đánh giá chung …").
func assignRoles(_ root: OutlineNode, isDirective: Bool = false, isConclusion: Bool = false) {
  func orders(_ child: OutlineNode) -> Bool {
    guard topRole(child) == nil else { return false }
    return isDirective || isConclusion && starting(matchingKey(Array((child.own.first?.text.bytes ?? []).prefix(60)))) != .other
  }
  for child in root.children {
    child.role = child.isAnnex ? .appendix : topRole(child) ?? .other
    child.isAccount = child.isHeading && !isConclusion && isAccount(titleKey(child))
    descend(child)
  }
  if isEventPlan(root) {
    for child in root.children where child.children.isEmpty && isEventTitle(child, strict: false) && hasRunInTitle(child) { (child.role, child.isEvent) = (.scope, true) }
  }
  if root.children.contains(where: { $0.isEvent || $0.children.contains(where: \.isEvent) }) {
    for child in root.children where child.isHeading && agendaKeys.contains(where: { titleKey(child).starts(with: $0) }) {
      (child.role, child.isAccount) = (.other, true)
      descend(child)
    }
  }
  giveBodiesWork(root)
  // In a directive, or where headings name only bodies and nothing above gives a role.
  for child in root.children where child.role == .other && child.kind != .article && (orders(child) || namesOnlyBodies(child)) {
    child.role = .implementation
    descend(child)
  }
}

/// "I. TRƯỚC KHI HỌC SINH ĐẾN TRƯỜNG" / "1. Ban giám hiệu" / "- Thông báo cho phụ huynh.": under a heading that gives no role two
/// or more that name bodies, with points that mostly open with a verb, say what these do.
private func giveBodiesWork(_ root: OutlineNode) {
  for section in root.children where section.role == .other && section.isHeading && !section.isAccount && !section.isAnnex && section.kind != .article && earliest(titleKey(section)) == nil {
    let bodies = section.children.filter { $0.isHeading && $0.role == .other && namesOnlyBodies($0) }
    guard bodies.count > 1, bodies.count * 2 >= section.children.count, case let points = bodies.flatMap(\.children), !points.isEmpty else { continue }
    let verbs = points.count { startsWithVerb(matchingKey(Array(($0.own.first?.text.bytes ?? []).prefix(60)))) }
    guard verbs * 2 >= points.count else { continue }
    for child in bodies {
      child.role = .implementation
      descend(child)
    }
  }
}

/// The role that a line begins with the words of ("NỘI DUNG", "TỔ CHỨC THỰC HIỆN").
func headingRole(_ text: [UInt8]) -> SectionRole? { starting(matchingKey(text)) }

private func topRole(_ node: OutlineNode) -> SectionRole? {
  let key = titleKey(node)
  guard !key.isEmpty, !ordersBody(node, key) else { return nil }
  if node.kind == .part || node.kind == .chapter || node.isHeading { return earliest(key) }
  return starting(key)
}

/// "Yêu cầu Sở Nội vụ, Sở Tài chính": an order, no requirement.
private func ordersBody(_ node: OutlineNode, _ key: [UInt8]) -> Bool {
  key.starts(with: requirement) && !bodiesInHeading(node.own.first?.text.bytes ?? []).isEmpty
}

private let requirement = matchingKey(Array("yêu cầu ".utf8))

/// "1. Thời gian: …", "2. Địa điểm: …" at the top of a plan, each in one line.
private func isEventPlan(_ root: OutlineNode) -> Bool {
  let lines = root.children.filter { hasRunInTitle($0) && $0.children.isEmpty }
  return lines.contains { isEventTitle($0, strict: true) } && lines.filter { isEventTitle($0, strict: false) }.count >= 2
}

private func descend(_ node: OutlineNode) {
  // A plan for one event: its "Thời gian", "Địa điểm" … lines are its scope.
  // Where a point has them as its fields they are its own.
  let isEvent = node.children.count >= 2 && node.children.contains { isEventTitle($0, strict: true) } && node.children.count { isEventTitle($0, strict: false) } >= 2
    && (node.isHeading || isEventTitle(node, strict: false) || !isWorkOfBodies(node)) && fieldGroups(node) == nil
  let saysForm = !isEvent && node.children.count >= 2 && node.children.contains { isTitled($0, formOfWork) }
  let sharesWork = node.isAnnex && sharesOutWork(node)
  let isProgramme = node.children.count >= 2 && node.children.allSatisfy { opensClock($0.own.first?.text.bytes ?? []) }
  for child in node.children {
    child.role = isProgramme ? .other : node.role
    child.isAccount = node.isAccount || isProgramme
    if isEvent, isEventTitle(child, strict: false) {
      child.role = .scope
      child.isEvent = true
    } else if saysForm, isTitled(child, contentOfWork), !statesOrder(child) {
      child.role = .other
    } else if sharesWork, namesOnlyBodies(child) || !child.isHeading && child.own.first.map({ ordersNamedBody($0.text.bytes) }) ?? false {
      child.role = .implementation
    } else if node.isAnnex || node.kind == .part || node.kind == .article && node.parent?.isRoot == true, child.kind == .roman || child.kind == .upperLetter {
      child.role = (node.isAnnex ? earliest(titleKey(child)) : topRole(child)) ?? node.role
      if node.isAnnex, child.role == .other { child.role = .appendix }
      if sharesWork, child.role == .appendix, namesOnlyBodies(child) { child.role = .implementation }
    } else if case let key = titleKey(child), let own = starting(key), nestedRoles.contains(own) || own == .other && saysHow(key), own != .requirement || !ordersBody(child, key) {
      child.role = own == .tasks && ownTasksLose.contains(node.role) ? node.role : own
      if node.role == .implementation || node.role == .tasks, own == .requirement || own == .objective || own == .implementation, !child.isHeading { child.role = node.role }
    }
    descend(child)
  }
}

/// "PHỤ LỤC 01" / "PHÂN CÔNG NHIỆM VỤ": an annex that says what each body does.
private func sharesOutWork(_ annex: OutlineNode) -> Bool {
  guard let title = annex.own.first?.text.bytes, !isFormTitle(annex), case let role = starting(matchingKey(Array(title.prefix(120)))) else { return false }
  guard role == .tasks || role == .implementation, case let key = matchingKey(Array(title.prefix(120))) else { return false }
  return sharedWork.contains { firstIndex(of: $0, in: key) != nil }
}

/// "NỘI DUNG BÁO CÁO", "NỘI DUNG KIỂM TRA" of each body are no work that it gets.
private let sharedWork = ["phân công", "nhiệm vụ", "trách nhiệm", "công việc"].map { matchingKey(Array($0.utf8)) }
private let clockOpenings = FoldedOpeners(["tu ", "luc ", "0"])

/// "7h00 - 7h30: Đón đại biểu", "Từ 8 giờ 00 đến 8 giờ 15: …": a line of a day's programme.
private func opensClock(_ text: [UInt8]) -> Bool {
  guard clockOpenings.mayOpen(text) else { return false }
  let key = folded(Array(text.prefix(24)))
  var at = key.starts(with: Array("tu ".utf8)) ? 3 : key.starts(with: Array("luc ".utf8)) ? 4 : 0
  let start = at
  while at < key.count, key[at].isASCIIDigit { at += 1 }
  guard (1...2).contains(at - start), at < key.count else { return false }
  let unit = key[at...].drop { $0 == 0x20 }
  if key[at] == UInt8(ascii: ":") { return at + 2 < key.count && key[at + 1].isASCIIDigit && key[at + 2].isASCIIDigit }
  return unit.starts(with: Array("gio ".utf8)) || unit.first == UInt8(ascii: "h") && unit.dropFirst().first.map { !$0.isASCIILetter } ?? true
}

/// "Hình thức: …", "Phương pháp thực hiện: …", "Ưu điểm: …" inside a section.
private func saysHow(_ key: [UInt8]) -> Bool { key.count < 60 && formKeys.contains { key.starts(with: $0) } }

private let formKeys = ["hình thức", "phương pháp", "ưu điểm", "tồn tại", "hạn chế", "cơ cấu giải", "giải thưởng", "cơ cấu, giải thưởng", "các giải thưởng", "các môn thi", "môn thi đấu", "các môn thể thao", "các bộ môn", "nội dung và thể lệ thi đấu"].map { matchingKey(Array($0.utf8)) }

/// Its field lines name who does it.
private func isWorkOfBodies(_ node: OutlineNode) -> Bool {
  hasFieldLines(node) && fieldLines(of: node).contains { $0.line.kind == .lead || $0.line.kind == .coordinating || $0.line.kind == .deliverable }
}

private func hasRunInTitle(_ node: OutlineNode) -> Bool { runInTitleEnd(node.own.first?.text.bytes ?? []) != nil }

/// Where a run-in title ("Kinh phí thực hiện: …") ends: at its colon, within 80 bytes.
func runInTitleEnd(_ text: [UInt8]) -> Int? {
  guard let colon = text.prefix(90).firstIndex(of: UInt8(ascii: ":")), colon + 2 < text.count, text[colon + 1].isSpaceOrTab else { return nil }
  guard !text[..<colon].contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ";") }) else { return nil }
  return colon
}

/// "Đối tượng được hỗ trợ": a title that says whom or where it is about.
func opensScope(_ text: [UInt8]) -> Bool { starting(matchingKey(Array(text.prefix(60)))) == .scope }

/// "Thành phần:" of an event, above those who lead it and who come.
func namesAttendance(_ text: [UInt8]) -> Bool {
  var key = matchingKey(text)
  if key.last == 0x3A { key.removeLast() }
  return key == eventNames[2] || key == eventNames[6]
}

/// The heading, or a point's run-in title, as a matching key.
private func titleKey(_ node: OutlineNode) -> [UInt8] {
  let text = node.own.first?.text.bytes ?? []
  if node.isHeading { return matchingKey(Array(text.prefix(300))) }
  return runInTitleEnd(text).map { matchingKey(Array(text[..<$0])) } ?? []
}

/// The role of the longest of the words that begin first.
private func earliest(_ key: [UInt8]) -> SectionRole? {
  var isInWord = false
  for at in key.indices {
    if !isInWord, let role = starting(key[at...]) { return role }
    isInWord = key[at].isASCIILetter || key[at] >= 0x80
  }
  return nil
}

private func starting(_ key: [UInt8]) -> SectionRole? { starting(key[...]) }

private func starting(_ key: ArraySlice<UInt8>) -> SectionRole? {
  guard let first = key.first else { return nil }
  var best: (length: Int, role: SectionRole)?
  for (word, role) in roleKeys[Int(first)] where word.count > best?.length ?? 0 && key.starts(with: word) { best = (word.count, role) }
  return best?.role
}

/// The first place of `word` in `key` at a word's start.
func firstIndex(of word: [UInt8], in key: [UInt8]) -> Int? {
  key.withUnsafeBufferPointer { key in word.withUnsafeBufferPointer { firstIndex(of: $0, in: key) } }
}

func firstIndex(of word: UnsafeBufferPointer<UInt8>, in key: UnsafeBufferPointer<UInt8>) -> Int? {
  guard let first = word.first, key.count >= word.count else { return nil }
  for at in 0...key.count - word.count where key[at] == first && (at == 0 || !(key[at - 1].isASCIILetter || key[at - 1] >= 0x80)) {
    var length = 1
    while length < word.count, key[at + length] == word[length] { length += 1 }
    if length == word.count { return at }
  }
  return nil
}

/// What the names begin with, folded.
private let eventOpenings = FoldedOpeners(["thoi gian", "dia diem", "thanh phan", "doi tuong", "noi dung", "hinh thuc", "chu tri", "phuong tien", "trang phuc", "so luong"])
private let eventNames: [[UInt8]] = ["thời gian", "địa điểm", "thành phần", "đối tượng", "nội dung", "hình thức", "thành phần tham dự", "thời gian, địa điểm", "chủ trì", "phương tiện", "trang phục", "số lượng"].map { matchingKey(Array($0.utf8)) }

/// "Thời gian: …", "Địa điểm: …" of an event; `strict`: time or place, without "thực hiện".
private func isEventTitle(_ node: OutlineNode, strict: Bool) -> Bool {
  let text = node.own.first?.text.bytes ?? []
  return (runInTitleEnd(text) ?? (node.isHeading && text.count < 90 ? text.count : nil)).map { isEventName(text, upTo: $0, strict: strict) } ?? false
}

private func isEventName(_ text: [UInt8], upTo end: Int, strict: Bool) -> Bool {
  guard eventOpenings.open(text, within: end) else { return false }
  var key = matchingKey(Array(text[..<end]))
  if key.last == 0x3A { key.removeLast() }
  if strict { return [eventNames[0], eventNames[1], eventNames[7]].contains(key) }
  return eventNames.contains { key.starts(with: $0) && ($0.count == key.count || key[$0.count] == 0x20 || key[$0.count] == 0x2C) && key.count <= $0.count + 40 }
}

/// "Nội dung: Ca ngợi thầy cô." beside "Hình thức: Mỗi chi đoàn một tiết mục.": what a contest or course is about.
private func isTitled(_ node: OutlineNode, _ name: [UInt8]) -> Bool {
  guard let text = node.own.first?.text.bytes, let end = runInTitleEnd(text), end < 24 else { return false }
  return matchingKey(Array(text[..<end])) == name
}

/// "Nội dung: Tuyên truyền Luật Giao thông trên loa." says what is done.
private func statesOrder(_ node: OutlineNode) -> Bool {
  guard let text = node.own.first?.text.bytes, let end = runInTitleEnd(text) else { return false }
  return startsWithVerb(matchingKey(Array(text[end...].drop { $0 == UInt8(ascii: ":") || $0.isSpaceOrTab }.prefix(60))))
}

private let contentOfWork = eventNames[4]
private let formOfWork = eventNames[5]

/// Paragraphs without a label that say when and where an event is, under a heading or at the top: two of them, time or place among
/// them, where no field line there names who does it.
func eventLines(of node: OutlineNode) -> [BodyParagraph] {
  guard node.isRoot || node.isHeading, node.paragraphs.count > 1 else { return [] }
  func names(_ paragraph: BodyParagraph, _ strict: Bool) -> Bool {
    let text = paragraph.text.bytes
    return text.first.map { $0 >= 0x41 } == true && runInTitleEnd(text).map { isEventName(text, upTo: $0, strict: strict) } ?? false
  }
  let lines = node.paragraphs.filter { names($0, false) }
  guard lines.count > 1, lines.contains(where: { names($0, true) }), node.isRoot || !isWorkOfBodies(node) else { return [] }
  return lines
}
