import PlanModel
import VietnameseText

let layoutChecks = [
  CheckRule(
    "layout-missing", .warning, "A part that every administrative document must have is missing",
    vi: "Thiếu thành phần thể thức",
    why: """
      Nghị định 30/2020/NĐ-CP, Điều 8 and Phụ lục I: issuing body, number and symbol, place and date, type and subject, \
      capacity and name of who signs, recipients. A blank number or day is a draft's (`number-blank`), not a missing part.
      """,
    example: "A plan without \"Nơi nhận\" is reported.",
    run: { context, rule in
      missingParts(context.document).map { rule.found("no \($0.english) (\($0.vietnamese))", fix: $0.fix) }
    }),
  CheckRule(
    "number-blank", .note, "The number or the day is left blank", vi: "Số hoặc ngày còn để trống",
    why: "A draft, or a copy taken before it was numbered: it cannot be cited.",
    example: "\"Số:      /KH-UBND\" is reported.",
    run: { context, rule in
      let document = context.document
      var result: [Finding] = []
      if document.number == nil, let symbol = document.symbol { result.append(rule.found("no number before \(symbol)")) }
      if document.issuedOn == nil, document.place != nil { result.append(rule.found("no full date of issue")) }
      return result
    }),
  CheckRule(
    "authority-missing", .note, "A collective body's document is signed without TM.", vi: "Thiếu “TM.” trước tên tập thể",
    why: """
      Who signs for a People's Committee, a Council or a Party committee signs on its behalf: "TM. ỦY BAN NHÂN DÂN", then \
      the post (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7). Without it the document is the chairman's own.
      """,
    example: "Issuer UBND tỉnh, signature \"CHỦ TỊCH\" alone.",
    run: { context, rule in
      let document = context.document
      guard let issuer = document.issuer?.name, isCollective(issuer), document.signature.name != nil,
        document.signature.authority == nil, document.attachedTo == nil
      else { return [] }
      let capacity = folded(document.signature.capacity ?? "")
      guard !capacity.hasPrefix("tm") && !capacity.hasPrefix("t/m") else { return [] }
      return [rule.found("signed as \(document.signature.capacity ?? "?"), issued by \(issuer)", fix: "TM. \(String(decoding: uppercased(Array(issuer.utf8)), as: UTF8.self))")]
    }),
  CheckRule(
    "no-legal-basis", .note, "No document is named as the basis", vi: "Không có căn cứ ban hành",
    why: "A plan mostly carries out a higher document (\"Căn cứ …\", \"Thực hiện …\"): readers look there for its reach and its end.",
    example: "A plan that begins with \"I. MỤC ĐÍCH\" right below its title.",
    run: { context, rule in
      let document = context.document
      guard document.type != nil, document.legalBases.isEmpty, document.preamble.isEmpty, document.attachedTo == nil else { return [] }
      return [rule.found("no \u{201C}Căn cứ …\u{201D} or \u{201C}Thực hiện …\u{201D} before the first heading")]
    }),
]

private func missingParts(_ document: PlanDocument) -> [(english: String, vietnamese: String, fix: String?)] {
  let isAttached = document.attachedTo != nil
  let parts: [(Bool, String, String, String?)] = [
    (document.issuer == nil, "issuing body", "tên cơ quan, tổ chức ban hành", nil),
    (document.symbol == nil && !isAttached, "number and symbol", "số, ký hiệu", "Số: …/KH-…"),
    (document.place == nil && document.issuedOn == nil, "place and date", "địa danh và thời gian ban hành", "…, ngày … tháng … năm …"),
    (document.type == nil, "type of document", "tên loại văn bản", nil),
    (document.title == nil, "subject", "trích yếu nội dung", nil),
    (document.signature.name == nil, "name of who signs", "họ tên người ký", nil),
    (document.signature.capacity == nil && document.signature.authority == nil, "capacity of who signs", "chức vụ người ký", nil),
    (document.recipients.isEmpty, "recipients", "nơi nhận", "Nơi nhận: …; - Lưu: VT, …"),
  ]
  return parts.filter(\.0).map { ($0.1, $0.2, $0.3) }
}

/// Bodies that decide together (Nghị định 30/2020/NĐ-CP): whoever signs does so for them.
private func isCollective(_ name: String) -> Bool {
  let key = folded(name)
  return ["uy ban nhan dan", "ubnd", "hoi dong", "ban thuong vu", "ban chap hanh", "ban can su", "tinh uy", "huyen uy"]
    .contains { key.hasPrefix($0) }
}
