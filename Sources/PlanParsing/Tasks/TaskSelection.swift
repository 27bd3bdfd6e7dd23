import PlanModel
import PlanRecognition
import SourceModel
import VietnameseText

/// Which points, paragraphs and rows are tasks (CONTRACT, Task; settled readings, Tasks).
struct TaskSelection {
  let tables: [ReadTable]
  /// Articles of a decision to which the plan is attached give none.
  let isAttached: Bool
  private(set) var drafts: [TaskDraft] = []
  /// Field lines of items that stand beside them, by section and item.
  private var groups: [Int: [Int: FieldsOfItem]] = [:]
  /// Bullets that say for whom or what the work is, by their order.
  private var asides: Set<Int> = []

  /// `end`: where recipients and signature begin; points and paragraphs below them, outside annexes and parts, are no work.
  static func select(_ root: OutlineNode, tables: [ReadTable], isAttached: Bool, end: Int? = nil) -> [TaskDraft] {
    var selection = TaskSelection(tables: tables, isAttached: isAttached)
    for child in root.children { selection.visit(child, parent: nil) }
    if let end { selection.drafts.removeAll { isBelow(end, $0) } }
    selection.addRows(root)
    return selection.drafts.sorted { ($0.order, $0.row ?? -1) < ($1.order, $1.row ?? -1) }
  }

  private static func isBelow(_ end: Int, _ draft: TaskDraft) -> Bool {
    guard let start = draft.content.source().first?.lowerBound, start > end else { return false }
    var node = draft.node
    while let current = node, !current.isRoot {
      // What was opened below is a document of its own; a heading above it is the text's.
      if current.isAnnex || current.kind.map({ $0 <= .article }) ?? false { return (current.labelSource.first?.lowerBound ?? 0) < end }
      node = current.parent
    }
    return true
  }

  private init(tables: [ReadTable], isAttached: Bool) { (self.tables, self.isAttached) = (tables, isAttached) }

  private mutating func visit(_ node: OutlineNode, parent: String?) {
    if node.kind == .article, isAttached || node.parent?.isRoot == false { return }
    if node.isAnnex, isFormTitle(node) { return }
    if let group = fieldGroups(node) { groups[node.order] = group }
    markAsides(of: node)
    var below = parent
    if node.isHeading {
      addParagraphs(of: node)
      below = nil
    } else if isTask(node) {
      let said = node.paragraphs.filter { $0.field == nil && !$0.isClosing && !$0.isLoose }
      drafts.append(
        TaskDraft(
          id: node.id, origin: .point, content: said.isEmpty ? node.content : OutlineNode.joined([node.content] + said.map(\.text)), marks: node.own.flatMap(\.marks) + node.paragraphs.filter { !$0.isLoose }.flatMap(\.marks),
          order: node.order, node: node, parent: parent, fields: ownFields(of: node) + runIn(node.own.first)))
      below = node.id
    }
    if !node.isHeading { addClosing(of: node) }
    for child in node.children { visit(child, parent: below) }
  }

  /// Notes the bullets below an unlabelled line that says whom or what the work is for ("Thành phần đoàn kiểm tra", "Chỉ tiêu:").
  private mutating func markAsides(of node: OutlineNode) {
    guard node.paragraphs.contains(where: \.opensList) else { return }
    var (next, isAside) = (0, false)
    for child in node.children {
      while next < node.paragraphs.count, node.paragraphs[next].order < child.order {
        if node.paragraphs[next].opensList { isAside = headingRole(node.paragraphs[next].text.bytes).map { $0 == .scope || $0 == .objective || $0 == .purpose } ?? false }
        next += 1
      }
      isAside = isAside && child.kind?.isBullet == true
      if isAside { asides.insert(child.order) }
    }
  }

  /// Field lines under a point, and those that stand beside it where it is one of several bullets with such.
  private func ownFields(of node: OutlineNode) -> FieldsOfItem {
    (groups[node.order] == nil ? fieldLines(of: node) : []) + (node.parent.flatMap { groups[$0.order]?[node.order] } ?? [])
  }

  // MARK: paragraphs

  private mutating func addParagraphs(of node: OutlineNode) {
    guard node.own.count > 1 || !node.paragraphs.isEmpty else { return }
    let counted = (Array(node.own.dropFirst()) + node.paragraphs).filter { $0.field == nil }
    let own = groups[node.order]
    let events = Set(eventLines(of: node).map(\.order))
    for (index, paragraph) in counted.enumerated() where !events.contains(paragraph.order) {
      let text = paragraph.text.bytes
      guard isParagraphTask(paragraph, text, node) else { continue }
      drafts.append(
        TaskDraft(
          id: counted.count == 1 ? node.id : node.id + "/¶\(index + 1)", origin: .paragraph, content: paragraph.text, marks: paragraph.marks,
          order: paragraph.order, node: node, fields: (counted.count == 1 ? fieldLines(of: node) : own?[paragraph.order] ?? []) + runIn(paragraph)))
    }
  }

  private func isParagraphTask(_ paragraph: BodyParagraph, _ text: [UInt8], _ node: OutlineNode) -> Bool {
    if paragraph.isClosing { return ordersWithDate(text) || ordersOne(text) }
    if paragraph.opensList { return false }
    // The end of the text under a heading of its own says what is to be done where it names who does it.
    if text.last == 0x2E && hasEndMark(text) { return givesTasks(node.role) && (ordersWithDate(text) || node.children.isEmpty && !isClosingFormula(text) && ordersNamedBody(text)) }
    // A line in capitals is the caption of what follows.
    if text.last == UInt8(ascii: ":") || isPointer(text) || isAboutPlan(text) || isCapitals(text) || isReminder(text) || isCaption(text) || isPhaseName(text) { return false }
    // "1. Giám sát qua báo cáo" / "Các cơ quan … gửi báo cáo về Văn phòng trước ngày 20/3/2018."
    return givesTasks(node.role) || node.role == .budget && ordersNamedBody(text) || node.role == .other && !node.isAccount && ordersWithDate(text)
  }

  private func isPhaseName(_ text: [UInt8]) -> Bool { PhaseLine(text).map { $0.isTime || $0.isTitle } ?? false }

  /// The closing paragraph of a document whose last section is a point: an order with a day in it is a task after all.
  private mutating func addClosing(of node: OutlineNode) {
    for paragraph in node.paragraphs where paragraph.isClosing && isParagraphTask(paragraph, paragraph.text.bytes, node) {
      drafts.append(TaskDraft(id: node.id + "/¶1", origin: .paragraph, content: paragraph.text, marks: paragraph.marks, order: paragraph.order, node: node, fields: []))
    }
  }

  private func runIn(_ paragraph: BodyParagraph?) -> [(line: FieldLine, paragraph: BodyParagraph)] {
    guard let paragraph, paragraph.field == nil else { return [] }
    return runInFields(paragraph.text.bytes).map { ($0, paragraph) }
  }

  // MARK: points

  private func isTask(_ node: OutlineNode) -> Bool {
    guard node.field == nil, node.valueOf == nil, !node.isLeadIn, let first = node.own.first else { return false }
    let text = first.text.bytes
    if text.isEmpty || isPointer(text) || node.isEvent || isReminder(text) || isBreak(text) || isPrize(text) || isScheduleLine(text, under: node.parent) { return false }
    if asides.contains(node.order), !ordersNamedBody(text) { return false }
    if node.kind == .article || node.parent?.kind == .article, isEnforcement(text) { return false }
    if !givesTasks(node.role) {
      let orders = mayOrder(node.role) && ordersNamedBody(text) && (!node.isAccount || opensOrder(text))
      guard orders || (mayOrder(node.role) || node.role == .appendix) && !node.isAccount && fillsWork(node) else { return false }
    }
    let hasItems = node.children.contains { $0.field == nil }
    if text.last == UInt8(ascii: ":"), hasItems || !node.tables.isEmpty || !node.paragraphs.isEmpty, isAnnouncement(text) { return false }
    if isAboutPlan(text) { return false }
    if node.kind?.isBullet == true, let parent = node.parent, let group = groups[parent.order] { return group[node.order] != nil || saysWork(text) }
    if let parent = node.parent, !parent.isHeading, !parent.isRoot { return isSubTask(text, under: parent) }
    return true
  }

  /// A sub-point is a task unless it completes its announcing sentence, or states a principle or requirement on the work.
  private func isSubTask(_ text: [UInt8], under parent: OutlineNode) -> Bool {
    let above = parent.own.first?.text.bytes ?? []
    if announcesParts(above) { return false }
    let key = matchingKey(Array(text.prefix(160)))
    if matchingKey(Array(above.suffix(20))).suffix(9).elementsEqual(inDetail.suffix(9)), !startsWithVerb(key), !opensWithVerb(text), !ordersNamedBody(text) { return false }
    if requirementStarts.contains(where: { startsWord(key, $0) }) { return false }
    let opening = key.prefix(90)
    if let must = firstIndex(of: mustWord, in: Array(opening)), must > 0, !startsWithVerb(key) { return false }
    // "- Số lượng: 20 người", "- Việc công khai danh sách" beside field lines say more of the item above.
    return hasFieldLines(parent) ? saysWork(text) : true
  }

  /// Not "- Số lượng: 20 người", which says more of the item above.
  private func saysWork(_ text: [UInt8]) -> Bool {
    startsWithVerb(matchingKey(Array(text.prefix(160)))) || opensWithVerb(text) || ordersNamedBody(text)
  }

  /// "1. Ra mắt vườn ươm." with "Đơn vị chủ trì: …", "Thời gian: …" under it: work, whatever the section is called.
  private func fillsWork(_ node: OutlineNode) -> Bool {
    guard let text = node.own.first?.text.bytes, !organiserTitles.contains(matchingKey(text.last == UInt8(ascii: ":") ? text.dropLast() : text)) else { return false }
    let kinds = Set(fieldLines(of: node).map(\.line.kind))
    return kinds.contains(.lead) && (kinds.contains(.deadline) || kinds.contains(.deliverable) || kinds.contains(.coordinating))
  }

  // MARK: rows

  private mutating func addRows(_ root: OutlineNode) {
    var perNode: [Int: Int] = [:]
    for table in tables { if let node = table.node { perNode[node.order, default: 0] += 1 } }
    for (tableIndex, table) in tables.enumerated() {
      guard hasTasks(table), let content = contentColumn(table) else { continue }
      let node = table.node.flatMap { $0.isRoot ? nil : $0 }
      if let node, node.isAnnex && isFormTitle(node) || isUnderForm(node) { continue }
      if let node, isAttached && node.kind == .article { continue }
      let several = (table.node.map { perNode[$0.order] ?? 0 } ?? 0) > 1
      let name = nameColumn(table, content)
      var count = 0
      var ids = RowIdentifiers(table)
      for (rowIndex, row) in table.rows.enumerated() where row.kind == .data {
        count += 1
        guard content < row.cells.count, !ReadTable.isBlank(row.cells[content]), case var passage = ReadTable.passage(row.cells[content]), !isBreak(passage.bytes) else { continue }
        if let name, name < row.cells.count, !ReadTable.isBlank(row.cells[name]) { passage = OutlineNode.joined([ReadTable.passage(row.cells[name]), passage]) }
        let (ordinal, repeats) = ids.next(rowOrdinal(table, row), count)
        let clash = node?.children.contains { $0.printed == ordinal } ?? false
        var id = node.map { $0.id + "/" } ?? ""
        if several || clash || node == nil { id += "t\(tableIndex + 1)/" }
        id += ordinal + (repeats > 1 ? "~\(repeats)" : "")
        drafts.append(
          TaskDraft(
            id: id, origin: .tableRow, content: passage, marks: row.cells.flatMap(ReadTable.marks), order: table.order, node: node,
            table: tableIndex, row: rowIndex))
      }
    }
  }

  private func isUnderForm(_ node: OutlineNode) -> Bool {
    var node: OutlineNode? = node
    while let current = node {
      if current.isAnnex, isFormTitle(current) { return true }
      node = current.parent
    }
    return false
  }
}

/// The printed ordinal without its mark; `nil` where the cell is empty or there is no such column.
func rowOrdinal(_ table: ReadTable, _ row: ReadTable.Row) -> String? {
  guard let text = table.cell(row, .ordinal)?.trimmed.bytes, text.count <= 24 else { return nil }
  var end = text.count
  while end > 0, text[end - 1] == 0x2E || text[end - 1] == 0x29 || text[end - 1].isSpaceOrTab || text[end - 1] == 0x2F { end -= 1 }
  // A cell of two lines gives one word of an id.
  guard end > 0 else { return nil }
  return text[..<end].contains(where: \.isSpaceOrTab) ? String(decoding: text[..<end].map { $0.isSpaceOrTab ? 0x20 : $0 }, as: UTF8.self) : String(decoding: text[..<end], as: UTF8.self)
}

/// The content column that says most; "Nhóm nhiệm vụ" beside another is none.
func contentColumn(_ table: ReadTable) -> Int? {
  var columns = table.columns.indices.filter { table.columns[$0].role == .content }
  if columns.count > 1, case let work = columns.filter({ !namesGroups(table.columns[$0]) }), !work.isEmpty { columns = work }
  guard columns.count > 1 else { return columns.first }
  func size(_ column: Int) -> Int { table.rows.reduce(0) { $0 + ($1.kind == .data && column < $1.cells.count ? ReadTable.passage($1.cells[column]).bytes.count : 0) } }
  return columns.max { size($0) < size($1) }
}

/// "Nhóm nhiệm vụ", "Nhóm giải pháp": what several rows belong to.
func namesGroups(_ column: Table.Column) -> Bool { matchingKey(Array(column.header.utf8.prefix(16))).starts(with: groupName) }

private let groupName = matchingKey(Array("nhóm ".utf8))

/// "Tên công việc | Chi tiết công việc": the column before that of the contents that names the work of each row.
private func nameColumn(_ table: ReadTable, _ content: Int) -> Int? {
  guard content > 0, case let name = content - 1, table.columns[name].role == .content else { return nil }
  let (heading, details) = (folded(Array(table.columns[name].header.utf8)), folded(Array(table.columns[content].header.utf8)))
  guard heading.starts(with: "ten ".utf8) || ["chi tiet", "cu the"].contains(where: { firstIndex(of: Array($0.utf8), in: details) != nil }) else { return nil }
  let names = table.rows.filter { $0.kind == .data && name < $0.cells.count }.map { ReadTable.passage($0.cells[name]).bytes }
  // A name that stands beside several rows is a group's.
  return Set(names).count == names.count ? name : nil
}

/// A table of tasks: a content column, and not the empty body of a report form.
func hasTasks(_ table: ReadTable) -> Bool {
  guard !table.unreadable, contentColumn(table) != nil, !isBudget(table) else { return false }
  guard table.rows.contains(where: { $0.kind == .data }) else { return false }
  // A schedule ("Thời gian | Nội dung | Địa điểm") or a list of means is one of tasks only where somebody or some time is asked for.
  let asked = table.columns.contains { column in
    switch column.role {
    case .lead, .coordinating, .deadline, .deliverable, .note, .supervisor, .approver: true
    default: false
    }
  }
  guard asked || table.columns.count <= 3 && !isScale(table) else { return false }
  if table.columns.count >= 3 {
    let others = table.columns.indices.filter { table.columns[$0].role != .ordinal && table.columns[$0].role != .content }
    let filled = table.rows.contains { row in row.kind == .data && others.contains { $0 < row.cells.count && !ReadTable.isBlank(row.cells[$0]) } }
    if !filled, !others.isEmpty { return false }
  }
  return true
}

/// "Mức độ | Tình huống, nhiệm vụ | Mức độ tự chủ": levels and what they mean.
private func isScale(_ table: ReadTable) -> Bool {
  table.columns.contains { column in
    let key = folded(Array(column.header.utf8))
    return ["muc do", "cap do", "trinh do", "bac "].contains { key.starts(with: $0.utf8) }
  }
}

// MARK: roles and words

private func givesTasks(_ role: SectionRole) -> Bool { role == .tasks || role == .implementation || role == .reporting }
private func mayOrder(_ role: SectionRole) -> Bool { role == .other || role == .budget }

/// Whether the text orders a body that it names to do something.
func ordersNamedBody(_ text: [UInt8]) -> Bool { !assignment(in: text).lead.isEmpty }

/// "Giao Sở X …", "Yêu cầu các đơn vị …" at the beginning; not "Giáo viên …".
func opensOrder(_ text: [UInt8]) -> Bool {
  let key = lowercased(Array(text.prefix(24)))
  return orderWords.contains { key.starts(with: $0) }
}

private let orderWords = ["giao ", "yêu cầu ", "đề nghị ", "phân công ", "mời "].map { Array($0.utf8) }

/// "… Giao Công an tỉnh theo dõi, đôn đốc việc thực hiện./.": the last sentence of a text gives one body something to do.
private func ordersOne(_ text: [UInt8]) -> Bool {
  var start = 0
  var last: Int?
  while start < text.count {
    if opensOrder(Array(text[start...].prefix(24))), text[start] == UInt8(ascii: "G") { last = start }
    guard let end = text[start...].indices.first(where: { text[$0] == UInt8(ascii: ".") && $0 + 1 < text.count && text[$0 + 1] == 0x20 }) else { break }
    start = end + 2
  }
  guard let last else { return false }
  let ordered = assignment(in: Array(text[last...])).lead
  return ordered.count == 1 && ordered[0].value.kind != .collective
}

private func ordersWithDate(_ text: [UInt8]) -> Bool {
  ordersNamedBody(text) && recognizeDeadlines(text, mode: .prose, issuedOn: nil).contains { $0.value.kind == .by || $0.value.kind == .on || $0.value.kind == .recurring || $0.value.kind == .during }
}

/// Titles over a list of who leads and who helps with an event: no work by themselves.
private let organiserTitles: Set<[UInt8]> = Set(["đơn vị tổ chức", "cơ quan tổ chức", "ban tổ chức", "đơn vị thực hiện", "cơ quan thực hiện", "đơn vị chủ trì, phối hợp", "đơn vị chủ trì và phối hợp"].map { matchingKey(Array($0.utf8)) })

/// "Các Bộ trưởng, … chịu trách nhiệm thi hành Quyết định này.": who carries out a decision, one sentence and no work of its own.
private func isEnforcement(_ text: [UInt8]) -> Bool {
  // "… này./.", "… thi hành."
  guard text.suffix(8).contains(0xC3) else { return false }
  let key = folded(text)
  guard let at = key.indices.last(where: { key[$0] == enforcement[0] && key[$0...].starts(with: enforcement) }) else { return false }
  var rest = key[(at + enforcement.count)...]
  while let last = rest.last, last == 0x2E || last == 0x2F || last == 0x20 { rest.removeLast() }
  guard rest.isEmpty || rest.count < 40 && rest.suffix(4).elementsEqual(" nay".utf8) else { return false }
  let before = key[..<at].indices.filter { (key[$0] == 0x2E || key[$0] == 0x3B || key[$0] == 0x3A) && key[$0 + 1] == 0x20 }
  // "Chánh Văn phòng …; Giám đốc các Sở chịu trách nhiệm …": a list of those who carry it out.
  return before.isEmpty || before.allSatisfy { key[$0] == 0x3B } && text.split(separator: 0x3B).dropLast().allSatisfy { !ordersNamedBody(Array($0)) }
}

/// A decision that puts a plan into force which is not in the file ("Điều 1. Ban hành kèm theo Quyết định này Kế hoạch …").
func enactsAttachment(_ root: OutlineNode) -> Bool {
  guard let first = root.children.first(where: { $0.kind == .article }), let text = first.own.first?.text.bytes else { return false }
  let key = folded(Array(text.prefix(200)))
  return ["kem theo quyet dinh nay", "kem theo nghi quyet nay"].contains { firstIndex(of: Array($0.utf8), in: key) != nil }
}

private let enforcement = Array("trach nhiem thi hanh".utf8)

private let announcements: [[UInt8]] = ["như sau:", "sau:", "sau đây:", "cụ thể:", "gồm:", "nhiệm vụ:", "nội dung:", "công việc:", "cụ thể là:", "trong đó:"].map { matchingKey(Array($0.utf8)) }

/// A line that only announces the list under it.
private func isAnnouncement(_ text: [UInt8]) -> Bool {
  let key = matchingKey(text)
  let words = TitleShape(text).words
  guard words <= 30 else { return false }
  let announces = announcements.dropLast().contains { key.count >= $0.count && key.suffix($0.count).elementsEqual($0) }
  // "Rà soát thủ tục, gồm:" says what is done.
  if words <= 8 { return !(text.dropLast().contains(UInt8(ascii: ",")) && announcesParts(text) && statesWork(key)) }
  return announces && words <= 22 && !(words > 9 && statesWork(key))
}

private let genericVerbs = ["thực hiện", "triển khai", "tập trung", "tiếp tục", "giao", "yêu cầu", "đề nghị", "chủ động", "phối hợp", "chịu trách nhiệm", "quan tâm", "thường xuyên", "căn cứ", "trên cơ sở", "chỉ đạo", "tổ chức thực hiện", "làm"].map { matchingKey(Array($0.utf8)) }
private let listAnnouncement = matchingKey(Array("sau:".utf8))

/// "Xây dựng, sửa chữa 30 km đường …, cụ thể:" says what is done; "Thực hiện tốt các nhiệm vụ sau:" only announces.
private func statesWork(_ key: [UInt8]) -> Bool {
  guard startsWithVerb(key), !genericVerbs.contains(where: { startsWord(key, $0) }) else { return false }
  // "… các nội dung, nhiệm vụ sau:" names only the list.
  return firstIndex(of: listAnnouncement, in: Array(key.suffix(8))) == nil
}

private let partEndings: [[UInt8]] = ["gồm:", "bao gồm:", "gồm có:", "gồm các nội dung:", "gồm các nội dung sau:", "bao gồm các nội dung:", "gồm những nội dung sau:", "sau đây gồm:", "các thành phần sau:"].map { matchingKey(Array($0.utf8)) }

/// "gồm:": what follows completes the sentence.
private func announcesParts(_ text: [UInt8]) -> Bool {
  let key = matchingKey(Array(text.suffix(120)))
  return partEndings.contains { key.count >= $0.count && key.suffix($0.count).elementsEqual($0) }
}

private let inDetail = matchingKey(Array("cụ thể:".utf8))
private let mustWord = Array("phải".utf8)
private let requirementStarts: [[UInt8]] = ["bảo đảm", "đảm bảo", "phải", "nguyên tắc", "lưu ý", "tài liệu", "yêu cầu:", "tập trung vào", "về tiêu chuẩn", "về cơ cấu", "hồ sơ gồm", "thành phần:"].map { matchingKey(Array($0.utf8)) }

private func startsWord(_ key: [UInt8], _ word: [UInt8]) -> Bool {
  key.starts(with: word) && (key.count == word.count || !(key[word.count].isASCIILetter || key[word.count] >= 0x80) || word.last == 0x3A)
}

/// Verbs that orders begin with.
private let actionVerbs: Set<[UInt8]> = Set(
  ["tổ chức", "xây dựng", "rà soát", "triển khai", "thực hiện", "phối hợp", "chủ trì", "hướng dẫn", "kiểm tra", "giám sát", "theo dõi", "đôn đốc", "tham mưu", "ban hành", "báo cáo", "tổng hợp", "đánh giá", "chuẩn bị",
   "tuyên truyền", "phổ biến", "quán triệt", "chủ động", "tiếp tục", "tăng cường", "đẩy mạnh", "nâng cao", "hoàn thiện", "cập nhật", "bố trí", "cung cấp", "công bố", "công khai", "lập", "trình", "đề xuất", "kiến nghị",
   "giải quyết", "xử lý", "tiếp nhận", "huy động", "vận động", "hỗ trợ", "đào tạo", "bồi dưỡng", "tập huấn", "khảo sát", "thống kê", "thẩm định", "phê duyệt", "quản lý", "khắc phục", "kiện toàn", "thành lập", "phân công", "chỉ đạo", "gửi",
   "nghiên cứu", "sửa đổi", "bổ sung", "cử", "tham gia", "tham dự", "làm", "mở", "ký", "đăng ký", "đăng tải", "nâng cấp", "duy trì", "phát huy", "phát hiện", "kịp thời", "thường xuyên", "định kỳ", "đưa", "cấp", "thu", "chi", "mua", "lắp đặt", "xác định", "xác minh", "lựa chọn", "giới thiệu", "tiến hành", "thông tin", "thông báo", "đề nghị", "yêu cầu", "giao", "rút kinh nghiệm", "sơ kết", "tổng kết", "khen thưởng", "biểu dương", "nhân rộng", "phát động", "biên soạn", "in ấn", "phát", "trực", "bảo vệ", "ứng dụng", "số hóa", "chuyển đổi", "kết nối", "tích hợp", "vận hành", "đầu tư", "thu hút", "khuyến khích", "lồng ghép", "ưu tiên", "tạo điều kiện", "tập trung", "quan tâm", "chấn chỉnh", "thanh tra", "phân bổ", "quyết toán", "dự trù", "niêm yết", "căn cứ", "trên cơ sở",
   "thúc đẩy", "khẩn trương", "giữ vững", "củng cố", "phòng ngừa", "ngăn chặn", "ứng phó", "khôi phục", "cải tạo", "chỉnh trang", "chăm sóc", "chi trả", "thanh toán", "giải ngân", "mua sắm", "sửa chữa", "tuần tra", "kiểm soát",
   "điều tra", "tiếp thu", "giải trình", "trả lời", "góp ý", "lấy ý kiến", "xin ý kiến", "thu thập", "quảng bá", "xúc tiến", "tư vấn", "truyền thông", "dự trữ", "lưu trữ", "bàn giao", "mở rộng", "phân cấp", "sắp xếp",
   "tuyển dụng", "cân đối", "tháo gỡ", "nắm bắt", "đấu tranh", "lãnh đạo", "học tập"]
    .map { matchingKey(Array($0.utf8)) })

/// Whether a matching key begins with a verb that orders begin with.
func startsWithVerb(_ key: [UInt8]) -> Bool {
  // The first word or the first two.
  var ends: [Int] = []
  for index in key.indices where key[index] == 0x20 || key[index] == 0x2C || key[index] == 0x3A {
    ends.append(index)
    if ends.count == 3 { break }
  }
  if ends.isEmpty { ends.append(key.count) }
  return ends.contains { actionVerbs.contains(Array(key[..<$0])) }
}

/// Annexes that are outlines of reports or forms.
func isFormTitle(_ node: OutlineNode) -> Bool {
  if let printed = node.label?.printed, printed.hasPrefix("Mẫu") || printed.hasPrefix("Biểu mẫu") { return true }
  return forms.open(node.own.first?.text.bytes ?? [], within: 120)
}

private let forms = FoldedOpeners(["de cuong", "mau ", "bieu mau", "bao cao", "phieu ", "bien ban"])
