import PlanModel
import VietnameseText

let referenceChecks = [
  CheckRule(
    "reference-missing", .warning, "A reference to a part that the plan does not have", vi: "Dẫn chiếu đến mục không có",
    why: "The part was renumbered or deleted, or the reference was taken over from last year's plan.",
    example: "\"khoản 3 Mục II Kế hoạch này\" in a plan whose part II ends at 2.",
    run: { context, rule in
      context.plan.citations.filter { $0.kind == .internal && !labels($0.text).isEmpty && context.section(of: $0) == nil }.map { citation in
        rule.found("nothing in the plan is called \(citation.text)", in: citation.in, quote: citation.text, at: citation.span)
      }
    }),
  CheckRule(
    "reference-misnamed", .note, "A reference calls a part by another name than the plan does",
    vi: "Dẫn chiếu gọi sai tên đơn vị bố cục",
    why: """
      "Khoản" and "điểm" are parts of an "Điều". A plan that is divided into I, 1, a has "mục", "tiểu mục" and "điểm": \
      "khoản 1 Mục II" can be found, but says it in the words of another kind of document.
      """,
    example: "\"nhiệm vụ nêu tại khoản 1 Mục II Kế hoạch này\" in a plan without articles.",
    run: { context, rule in
      let hasArticles = context.sections.keys.contains { $0.hasPrefix("Điều ") || $0.contains("/Điều ") }
      guard !hasArticles else { return [] }
      return context.plan.citations.filter { $0.kind == .internal && folded($0.text).hasPrefix("khoan ") }.map { citation in
        rule.found(
          "the plan has no articles, so no \u{201C}khoản\u{201D}", fix: context.section(of: citation).map { "name the part as it is printed: \($0)" },
          in: citation.in, quote: citation.text, at: citation.span)
      }
    }),
  CheckRule(
    "citation-two-dates", .warning, "One document is cited with two dates", vi: "Một văn bản dẫn hai ngày khác nhau",
    why: """
      One of the dates is wrong, or two documents of one symbol are meant (then their issuers should be named). Numbers \
      start anew each year, so documents of different years are two documents, unless the symbol carries its year.
      """,
    example: "\"Quyết định số 213/QĐ-UBND ngày 24/01/2022\" here, \"… ngày 24/02/2022\" there.",
    run: { context, rule in twoDates(context, rule) }),
]

/// The labels that a reference names, the outermost first: "điểm a khoản 2 Mục II" is II, 2, a. Annexes may be another
/// file, so they are not looked for; empty where only "Kế hoạch này" stands.
private func labels(_ text: String) -> [String] {
  let units: Set<String> = ["diem", "khoan", "muc", "phan", "chuong", "dieu", "tiet", "so", "tieu"]
  let words = text.split { " (),;".contains($0) }.map(String.init)
  guard !["phu", "bieu", "mau"].contains(words.first.map(folded) ?? "") else { return [] }
  var result: [String] = []
  for (word, next) in zip(words, words.dropFirst()) where units.contains(folded(word)) && isLabel(next) { result.append(next) }
  return result.reversed()
}

/// `II`, `2.1`, `a`: a number or a letter, no word.
private func isLabel(_ word: String) -> Bool {
  let bytes = Array(word.utf8)
  return romanValue(bytes) != nil || word.unicodeScalars.count == 1 || bytes.allSatisfy { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
}

extension CheckContext {
  /// The section that a reference means: its labels stand in this order on one path of the outline.
  func section(of citation: Citation) -> String? {
    if let target = citation.target { return target }
    let wanted = labels(citation.text)
    guard !wanted.isEmpty else { return nil }
    return sections.keys.filter { id in
      var rest = wanted[...]
      for part in id.split(separator: "/") {
        let label = part.split(separator: " ").last ?? part
        if let next = rest.first, label.split(separator: "~").first.map({ $0 == next || $0.hasSuffix(".\(next)") }) ?? false { rest = rest.dropFirst() }
      }
      return rest.isEmpty
    }.min { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
  }
}

private func twoDates(_ context: CheckContext, _ rule: CheckRule) -> [Finding] {
  var seen: [String: [Citation]] = [:]
  var result: [Finding] = []
  for citation in context.plan.citations {
    guard citation.kind != .internal, let symbol = citation.symbol, let date = citation.date else { continue }
    let key = folded(symbol)
    let other = seen[key, default: []].first { other in
      guard let otherDate = other.date, otherDate != date else { return false }
      let carriesYear = symbol.split(separator: "/").contains { $0.utf8.count == 4 && $0.utf8.allSatisfy(\.isASCIIDigit) }
      return (carriesYear || otherDate.year == date.year) && !areDifferent(other.issuer, citation.issuer)
    }
    if let other, let otherDate = other.date {
      result.append(
        rule.found(
          "\(symbol) is of \(date) here, of \(otherDate) in \(other.in ?? "the text")", in: citation.in, quote: citation.text,
          at: citation.span))
    }
    seen[key, default: []].append(citation)
  }
  return result
}

private func areDifferent(_ a: String?, _ b: String?) -> Bool {
  guard let a = a.map(folded), let b = b.map(folded) else { return false }
  return !a.hasPrefix(b) && !b.hasPrefix(a)
}
