public import PlanModel
internal import VietnameseText

/// Who does a task and with whom, as one text says it.
public struct Assignment: Sendable, Equatable {
  public var lead: [Found<Agency>] = []
  public var coordinating: [Found<Agency>] = []
  /// "Báo cáo … cho Văn phòng Chính phủ", "gửi về Sở Nội vụ để tổng hợp".
  public var reportTo: [Found<Agency>] = []
  public init() {}
}

/// The bodies that a cell of a lead or coordinating column, or a field line's value, lists. Paragraph breaks are `\n`.
public func bodiesInList(_ text: [UInt8], from source: AgencySource) -> [Found<Agency>] {
  markedBodies(text, from: source).map(LabelledCell.unmarked)
}

/// The same with "(CT)" and "(PH)" behind the names that they mark.
func markedBodies(_ text: [UInt8], from source: AgencySource) -> [Found<Agency>] {
  var splitter = BodyListSplitter(AgencyText(text), source: source)
  return splitter.split()
}

/// A field line's or cell's value that may say both who leads and who joins: "Sở X chủ trì, phối hợp với Sở Y".
/// `coordinating` is empty where it names leads alone.
public func assignmentInField(_ text: [UInt8], from source: AgencySource) -> Assignment {
  let scan = AgencyText(text)
  guard containsVerb(scan) else {
    return LabelledCell.sorted(markedBodies(text, from: source))
  }
  var result = AssignmentReader.read(scan, under: [], issuer: nil, source: source)
  let listed = bodiesInList(text, from: source)
  // "Ban Hỗ trợ phụ nữ phát triển kinh tế": a verb inside a name that is all there is.
  if result.lead.isEmpty || result.lead.count == 1 && result.coordinating.isEmpty && listed.count == 1 && isOneName(scan) { result.lead = listed }
  return result
}

/// A few words without a collective, a role or a mark.
private func isOneName(_ text: AgencyText) -> Bool {
  text.count <= 10 && (0..<text.count).allSatisfy { index in
    text.mark(index) == .word && !text.classes(index).contains(.determiner) && !roleWords.contains(text.tokens[index].word) || index == text.count - 1 && text.mark(index) == .period
  }
}

/// Last words of chủ trì, phối hợp, chịu trách nhiệm, tham mưu, đầu mối, thực hiện, triển khai.
private let roleWords = ["trì", "hợp", "nhiệm", "mưu", "mối", "hiện", "khai", "hướng", "tổ", "việc"].map { AgencyVocabulary.word($0) }

/// A cell of a lead column, which may also say who joins: "Sở X chủ trì, phối hợp với Sở Y". `coordinating` is empty where
/// it names leads alone.
public func assignmentInCell(_ text: [UInt8]) -> Assignment {
  if let labelled = LabelledCell.read(text, from: .column) { return labelled }
  let scan = AgencyText(text)
  if AssignmentReader.mayJoin(scan) {
    let said = AssignmentReader.read(scan, under: [], issuer: nil, source: .column)
    if !said.coordinating.isEmpty, !said.lead.isEmpty { return said }
  }
  var splitter = BodyListSplitter(scan, source: .column)
  return LabelledCell.sorted(splitter.split())
}

/// Whether a value goes on with what its bodies do.
private func containsVerb(_ text: AgencyText) -> Bool {
  let reader = BodyReader(text)
  guard let list = reader.list(at: 0, bare: true, semicolons: true), list.end < text.count else { return false }
  return AssignmentReader(text, under: [], issuer: nil, source: .field).isPredicate(list.end, colon: false)
}

/// The bodies that a heading or lead-in names as those who do what stands under it ("3. Sở Thông tin và Truyền thông",
/// "Nhiệm vụ UBND tỉnh chủ trì …", "Giao phòng X … các công việc:", "Đề nghị Ủy ban Mặt trận …"); empty if it names none.
/// The text is without its label.
public func bodiesInHeading(_ text: CutText, from source: AgencySource = .heading) -> [Found<Agency>] {
  HeadingReader(text.bodyText, source: source).read()
}

/// The same of a text that is read for nothing else.
public func bodiesInHeading(_ text: [UInt8], from source: AgencySource = .heading) -> [Found<Agency>] {
  bodiesInHeading(CutText(text), from: source)
}

/// Who a sentence or point orders to do something. `under` are the bodies that heading or lead-in gave (may be empty):
/// a text that names only the head of such a body, or its own kind again, leaves the lead with them (empty `lead`).
/// `issuer` is the name of the body that issued the plan, where known: "X yêu cầu Y …" of the issuer is an order to Y.
public func assignment(in text: CutText, under: [Agency] = [], issuer: String? = nil) -> Assignment {
  AssignmentReader.read(text.bodyText, under: under, issuer: issuer, source: .text)
}

/// The same of a text that is read for nothing else.
public func assignment(in text: [UInt8], under: [Agency] = [], issuer: String? = nil) -> Assignment {
  assignment(in: CutText(text), under: under, issuer: issuer)
}

/// The bodies that hear of what a text orders ("báo cáo UBND tỉnh", "gửi về Sở Nội vụ để tổng hợp"): `reportTo` of
/// `assignment(in:under:issuer:)` alone. `under` is asked only where it matters.
public func reportReceivers(in text: CutText, under: () -> [Agency] = { [] }, issuer: String? = nil) -> [Found<Agency>] {
  AssignmentReader.receivers(text.bodyText, under: under, issuer: issuer)
}

/// The lexicon's id and kind for a printed name; kind `.other` and no id where it is not known.
public func identifyBody(_ name: String) -> (id: String?, kind: AgencyKind) { AgencyLexicon.standard.identify(name) }
