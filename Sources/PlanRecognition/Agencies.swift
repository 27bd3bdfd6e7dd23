public import PlanModel

/// Who does a task and with whom, as one text says it.
public struct Assignment: Sendable, Equatable {
  public var lead: [Found<Agency>] = []
  public var coordinating: [Found<Agency>] = []
  /// "Báo cáo … cho Văn phòng Chính phủ", "gửi về Sở Nội vụ để tổng hợp".
  public var reportTo: [Found<Agency>] = []
  public init() {}
}

/// The bodies that a cell of a lead or coordinating column, or a field line's value, lists. Paragraph breaks are `\n`.
public func bodiesInList(_ text: [UInt8], from source: AgencySource) -> [Found<Agency>] { [] }

/// The bodies that a heading or lead-in names as those who do what stands under it ("3. Sở Thông tin và Truyền thông",
/// "Nhiệm vụ UBND tỉnh chủ trì …", "Giao phòng X … các công việc:", "Đề nghị Ủy ban Mặt trận …"); empty if it names none.
public func bodiesInHeading(_ text: [UInt8], from source: AgencySource = .heading) -> [Found<Agency>] { [] }

/// Who a sentence or point orders to do something. `under` are the bodies that heading or lead-in gave (may be empty):
/// a text that names only the head of such a body, or its own kind again, leaves the lead with them (empty `lead`).
public func assignment(in text: [UInt8], under: [Agency] = []) -> Assignment { Assignment() }

/// The lexicon's id and kind for a printed name; kind `.other` and no id where it is not known.
public func identifyBody(_ name: String) -> (id: String?, kind: AgencyKind) { (nil, .other) }
