public import PlanModel

/// A value of a flat table.
public enum CellValue: Hashable, Sendable {
  case empty
  case text(String)
  case date(CivilDate)
  case integer(Int)
  case number(Double)
  case boolean(Bool)

  /// Plain text: dates as ISO 8601, `true` and `false`.
  public var text: String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .date(let date): date.description
    case .integer(let value): String(value)
    case .number(let value): String(value)
    case .boolean(let value): value ? "true" : "false"
    }
  }
}

/// The type of a column, by its name in Frictionless Table Schema.
public enum ColumnType: String, Sendable { case string, date, integer, number, boolean }

/// In which language headings and fixed words are printed.
public enum OutputLanguage: String, Sendable, CaseIterable { case en, vi }

/// One column of a table of tasks. The first 26 are `tasks.csv` of the contract, in its order; the rest are for mappings.
public enum TaskColumn: String, Sendable, CaseIterable {
  case plan
  case issuedOn = "issued_on"
  case issuer
  case taskID = "task_id"
  case key, parent, section, ordinal, content, lead, coordinating
  case deadlineText = "deadline_text"
  case kind, start, due
  case dueInclusive = "due_inclusive"
  case recurrence, deliverable, note
  case reportTo = "report_to"
  case citations, footnotes
  case sourcePage = "source_page"
  case sourceLine = "source_line"
  case confidence, review
  // For mappings (`tasks --columns`).
  case title, type, heading, approver, supervisor, milestone, repeats, file, urgency
  case sectionTitle = "section_title"
  case sourceReference = "source"
  case row
  /// Nothing that a plan says: a cell for the office to fill in (a drop-down in workbooks).
  case status

  /// The columns of `tasks.csv`.
  public static let contract: [TaskColumn] = Array(allCases.prefix { $0 != .title })

  public var valueType: ColumnType {
    switch self {
    case .issuedOn, .start, .due: .date
    case .sourcePage, .sourceLine, .row: .integer
    case .confidence: .number
    case .dueInclusive: .boolean
    default: .string
    }
  }

  public func heading(_ language: OutputLanguage) -> String { language == .vi ? vietnamese : rawValue }

  private var vietnamese: String {
    switch self {
    case .plan: "Số ký hiệu"
    case .issuedOn: "Ngày ban hành"
    case .issuer: "Cơ quan ban hành"
    case .taskID: "Mã nhiệm vụ"
    case .key: "Khóa"
    case .parent: "Thuộc nhiệm vụ"
    case .section: "Mục"
    case .ordinal: "TT"
    case .content: "Nội dung nhiệm vụ"
    case .lead: "Đơn vị chủ trì"
    case .coordinating: "Đơn vị phối hợp"
    case .deadlineText: "Thời hạn (nguyên văn)"
    case .kind: "Loại thời hạn"
    case .start: "Bắt đầu"
    case .due: "Hạn xử lý"
    case .dueInclusive: "Tính cả ngày hạn"
    case .recurrence: "Chu kỳ"
    case .deliverable: "Sản phẩm"
    case .note: "Ghi chú"
    case .reportTo: "Cơ quan nhận báo cáo"
    case .citations: "Văn bản liên quan"
    case .footnotes: "Chú thích"
    case .sourcePage: "Trang"
    case .sourceLine: "Dòng"
    case .confidence: "Độ tin cậy"
    case .review: "Cần xem lại"
    case .title: "Trích yếu"
    case .type: "Loại văn bản"
    case .heading: "Tên mục"
    case .approver: "Cấp trình"
    case .supervisor: "Lãnh đạo phụ trách"
    case .milestone: "Mốc"
    case .repeats: "Nhắc lại của"
    case .file: "Tệp"
    case .urgency: "Độ khẩn"
    case .sectionTitle: "Đường dẫn mục"
    case .sourceReference: "Nguồn"
    case .row: "STT"
    case .status: "Trạng thái"
    }
  }

  /// The heading in tables that people read; `heading` is the name that programs read.
  public func title(_ language: OutputLanguage) -> String {
    guard language == .en else { return vietnamese }
    return switch self {
    case .row: "No."
    case .taskID: "Task"
    case .deadlineText: "Deadline as printed"
    case .sourceReference: "Source"
    case .plan: "Plan"
    case .start: "From"
    case .reportTo: "Report to"
    default:
      String(decoding: rawValue.utf8.enumerated().map { index, byte in
        byte == UInt8(ascii: "_") ? 0x20 : index == 0 ? byte - 32 : byte
      }, as: UTF8.self)
    }
  }

  /// The column's value for a task; `index` is its place in the list, from 0.
  public func value(_ item: TaskList.Item, at index: Int, in list: TaskList, policy: DuePolicy = .printed) -> CellValue {
    let task = list.task(item)
    switch self {
    case .plan, .issuedOn, .issuer, .title, .type, .file, .urgency: return documentValue(item, in: list)
    case .start: return task.start.map(CellValue.date) ?? .empty
    case .due: return task.due(policy).map(CellValue.date) ?? .empty
    case .dueInclusive:
      guard let inclusive = task.decidingDeadline?.inclusive else { return .empty }
      return .boolean(policy == .strict ? true : inclusive)
    case .sourcePage: return task.span.page.map(CellValue.integer) ?? .empty
    case .sourceLine: return .integer(task.span.line)
    case .confidence: return .number(task.confidence)
    case .row: return .integer(index + 1)
    default:
      let text = textValue(task, item, in: list)
      return text.isEmpty ? .empty : .text(text)
    }
  }

  private func documentValue(_ item: TaskList.Item, in list: TaskList) -> CellValue {
    let plan = list.plans[item.plan]
    let text: String? = switch self {
    case .plan: plan.document.symbol
    case .issuedOn: nil
    case .issuer: plan.document.issuer?.name
    case .title: plan.document.title
    case .type: plan.document.type?.name
    case .urgency: plan.document.urgency
    default: plan.source.name
    }
    if self == .issuedOn { return plan.document.issuedOn.map(CellValue.date) ?? .empty }
    guard let text, !text.isEmpty else { return .empty }
    return .text(text)
  }

  private func textValue(_ task: PlanTask, _ item: TaskList.Item, in list: TaskList) -> String {
    func joined(_ parts: [String]) -> String { parts.filter { !$0.isEmpty }.joined(separator: "; ") }
    switch self {
    case .taskID: return task.id
    case .key: return task.key
    case .parent: return task.parent ?? ""
    case .section: return task.section ?? ""
    case .ordinal: return task.ordinal
    case .content: return task.content
    case .lead: return joined(task.lead.map(\.name))
    case .coordinating: return joined(task.coordinating.map(\.name))
    case .deadlineText: return joined(task.deadlines.map(\.text))
    case .kind: return joined(task.deadlines.map(\.kind.rawValue))
    case .recurrence: return joined(task.deadlines.compactMap(\.recurrence))
    case .milestone: return joined(task.deadlines.compactMap(\.milestone))
    case .deliverable: return task.deliverable ?? ""
    case .note: return task.note ?? ""
    case .reportTo: return joined(task.reportTo.map(\.name))
    case .citations:
      let all = list.plans[item.plan].citations
      return joined(task.citations.filter(all.indices.contains).compactMap { all[$0].symbol })
    case .footnotes: return joined(task.footnotes)
    case .review: return joined(task.review)
    case .heading: return list.outline(item).path(to: task.section).last { $0.heading != nil }?.heading ?? ""
    case .sectionTitle: return list.outline(item).title(of: task.section)
    case .approver: return task.approver ?? ""
    case .supervisor: return task.supervisor ?? ""
    case .repeats: return task.repeats ?? ""
    case .sourceReference: return printedPlace(of: task, symbol: list.document(item).printedSymbol)
    default: return ""
    }
  }
}

extension PlanDocument {
  /// The symbol as people write it of a draft, with … for the number that is left blank: "…/KH-UBND".
  public var printedSymbol: String? { symbol.map(writtenSymbol) }
}

extension PlanDocument {
  /// How urgent and how secret it is, as printed: "HỎA TỐC", "MẬT"; nil where it is neither.
  var marks: String? {
    let marks = [urgency, secrecy].compactMap { $0 }.filter { !$0.isEmpty }
    return marks.isEmpty ? nil : marks.joined(separator: " · ")
  }

  /// When and where an event takes place and who is asked to come, a label and a text of one line each.
  var eventLines: [(label: String, text: String)] {
    events.filter { !$0.text.isEmpty }.map { ($0.label, shortened($0.text, to: 600)) }
  }
}

func writtenSymbol(_ symbol: String) -> String { symbol.hasPrefix("/") ? "…" + symbol : symbol }

/// "2873/KH-UBND, mục II/7/7.2/7, trang 11": where a person finds the task in the printed plan.
func printedPlace(of task: PlanTask, symbol: String?, _ language: OutputLanguage = .vi) -> String {
  let vi = language == .vi
  var parts: [String] = []
  if let symbol { parts.append(symbol) }
  if !task.id.isEmpty { parts.append((vi ? "mục " : "section ") + task.id) }
  parts.append(task.span.page.map { (vi ? "trang " : "page ") + String($0) } ?? (vi ? "dòng " : "line ") + String(task.span.line))
  return parts.joined(separator: ", ")
}
