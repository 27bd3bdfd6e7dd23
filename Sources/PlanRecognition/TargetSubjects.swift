internal import PlanModel

// What a figure measures or counts (`Target.subject`): a noun before it ("tỷ lệ hộ nghèo giảm còn 2%") or behind it ("100% hộ dân").

/// Nouns that name what is measured: the figure behind them is theirs, however long their phrase is.
private let indicators = Phrases<Bool>([
  "tỷ lệ", "tỉ lệ", "tỷ trọng", "tỉ trọng", "tỷ suất", "chỉ số", "chỉ tiêu", "mức độ", "mức", "tổng", "số lượng", "số", "diện tích", "sản lượng", "năng suất", "doanh thu",
  "doanh số", "độ che phủ", "tốc độ", "thu nhập", "kim ngạch", "giá trị", "công suất", "mật độ", "tuổi thọ", "quy mô", "lĩnh vực", "điểm số",
])
/// "Kinh tế số", "chuyển đổi số": no count begins there.
private let digital: WordSet = ["tế", "đổi", "hội", "quyền", "nghệ", "hạ", "tảng", "năng", "kỹ", "chữ", "dân", "liệu", "môi", "thiểu", "hệ", "đa"]
/// What a share is of: no subject where another is named.
private let wholes: WordSet = ["tổng", "kế", "dự", "grdp", "gdp", "chỉ", "nhu", "số"]
/// Verbs that say of the noun before them how much it is.
private let linkingVerbs: WordSet = ["đạt", "chiếm", "bằng", "là", "còn", "lên"]
/// Verbs between what is counted and its figure.
private let bareVerbs: WordSet = ["đạt", "chiếm", "bằng", "là", "phải", "có", "đảm", "bảo"]
/// Verbs of the way there, no part of what is counted.
let changingVerbs: WordSet = ["giảm", "tăng", "nâng", "hạ", "kéo", "đưa", "rút"]
/// "thực hiện 100%": a bare verb is no subject.
private let verbsAlone: WordSet = [
  "thực", "hoàn", "triển", "bảo", "đảm", "giải", "hiện", "thành", "khai", "ngân", "quyết", "đạt", "xử", "lý", "tổ", "chức", "duy", "trì", "giữ", "vững", "cắt", "giảm", "phấn", "đấu", "có", "cho", "số", "hóa", "hoá",
]
/// Nouns that a number belongs to: "mức độ 3, 4", "học sinh lớp 9".
private let numberedNouns: WordSet = ["độ", "cấp", "loại", "lớp", "khối", "nhóm", "hạng", "vùng"]
/// Words before a subject that are none of it: "phấn đấu", "trong đó", "đảm bảo".
private let openings = Phrases<Bool>([
  "phấn đấu", "trong đó", "đảm bảo", "bảo đảm", "đồng thời", "duy trì", "toàn tỉnh", "toàn xã", "toàn huyện", "hoàn thành", "cụ thể", "và", "là", "cắt giảm",
])
/// Words that end the unit or the subject of a figure.
let phraseEnds: WordSet = [
  "và", "trong", "cho", "để", "được", "phải", "theo", "tại", "trên", "có", "đảm", "bảo", "thực", "sử", "hoàn", "tham", "đạt", "cập", "ở", "từ", "đến", "đã", "với", "đủ", "về",
  "vào", "mỗi", "triển", "ứng", "khi", "nhằm", "chưa", "không", "qua", "trở", "so", "trước", "áp", "ra", "xong",
]

extension TargetReader {
  /// What is to reach a percentage that stands in `start..<end`: an indicator before it; else the words before a verb that links
  /// them to it ("kinh tế số chiếm 20% GRDP"); else the words behind it ("tích hợp 100% dịch vụ công"); else those before it.
  func subject(before start: Int, after end: Int) -> String? {
    let following = phrase(from: end)
    // "… và 80% người dân": the subject follows, or it is the one before.
    if isWord(start - 1, "và") { return following.isEmpty ? nil : string(following) }
    if let measured = indicator(before: start) { return string(measured) }
    let before = named(before: start)
    let isOnlyVerb = before.allSatisfy { verbsAlone.contains(tokens[$0].word) }
    let isLinked = isWord(start, "đạt") || isWord(start, "còn") || start > 0 && linkingVerbs.contains(tokens[start - 1].word)
    if !following.isEmpty, isOnlyVerb || !isLinked && !wholes.contains(tokens[following.lowerBound].word) { return string(following) }
    return before.isEmpty || isOnlyVerb && !isWord(start, "đạt") ? nil : string(before)
  }

  /// Of a count: what is counted ("60 đội viên"), or, of a measure, what is measured ("thu ngân sách đạt 1.500 tỷ đồng").
  func countedSubject(before start: Int, unit index: Int) -> String? {
    if index < tokens.count, measures.contains(tokens[index].word) { return measuredSubject(before: start) }
    let counted = phrase(from: index)
    return counted.isEmpty ? nil : string(counted)
  }

  /// What is measured before a figure, or goes "từ 40% lên 42%".
  func measuredSubject(before start: Int) -> String? {
    if let measured = indicator(before: start) { return string(measured) }
    let before = named(before: start)
    return before.isEmpty ? nil : string(before)
  }

  /// The phrase of an indicator that ends at the figure. Over commas ("mức độ hài lòng của người dân, doanh nghiệp") only where the
  /// clause begins with it: "tăng diện tích trồng lúa, hộ nghèo giảm 2%" are two.
  private func indicator(before start: Int) -> Range<Int>? {
    var clause = clauseBefore(start)
    if let first = clause.first(where: isIndicator) { return first..<clause.upperBound }
    while isMark(clause.lowerBound - 1, ","), start - clause.lowerBound < 30 {
      let left = clauseBefore(clause.lowerBound - 1)
      guard !left.isEmpty, !left.contains(where: { changingVerbs.contains(tokens[$0].word) }) else { return nil }
      let opening = afterOpenings(left)
      if isIndicator(opening.lowerBound) { return opening.lowerBound..<clause.upperBound }
      clause = left.lowerBound..<clause.upperBound
    }
    return nil
  }

  /// "Số hộ nghèo", but not "kinh tế số", "số hóa"; "mức độ hài lòng", but not "mức độ 3, 4".
  private func isIndicator(_ index: Int) -> Bool {
    guard let found = indicators.match(tokens, at: index), found.end < tokens.count, tokens[found.end].kind == .word else { return false }
    if isWord(index, "số") { return !isWord(index + 1, "hóa") && !isWord(index + 1, "hoá") && (index == 0 || !digital.contains(tokens[index - 1].word)) }
    return true
  }

  /// The noun phrase before a figure: its clause without the verbs that go there and without the time.
  private func named(before start: Int) -> Range<Int> { afterOpenings(clauseBefore(start)) }

  /// The words before `start` up to a mark, less "đạt", "là", "có", "đảm bảo" and verbs of change.
  private func clauseBefore(_ start: Int) -> Range<Int> {
    var start = start
    // "hộ có vườn nhỏ (dưới 500 m2) dưới 5%"
    if isMark(start - 1, ")"), let open = (max(0, start - 14)..<start).last(where: { isMark($0, "(") }) { start = open }
    var from = start
    while from > 0, start - from < 24, tokens[from - 1].kind == .word || tokens[from - 1].isNumber || tokens[from - 1].isMark("/") || isBetweenNumbers(from - 1) { from -= 1 }
    var until = start
    while until > from, bareVerbs.contains(tokens[until - 1].word) || changingVerbs.contains(tokens[until - 1].word) { until -= 1 }
    return from..<until
  }

  /// The comma of "mức độ 3, 4", the point of "10.000".
  private func isBetweenNumbers(_ index: Int) -> Bool {
    guard index > 0, index + 1 < tokens.count, tokens[index - 1].isNumber, tokens[index + 1].isNumber else { return false }
    return isMark(index, ",") || isMark(index, ".") && !tokens[index].afterSpace && !tokens[index + 1].afterSpace
  }

  /// Without "phấn đấu", "đến năm 2025", "nâng" and the like at the front; empty where nothing else stands there.
  private func afterOpenings(_ range: Range<Int>) -> Range<Int> {
    var at = range.lowerBound
    while at < range.upperBound {
      if let opening = openings.match(tokens, at: at) { at = opening.end } else if changingVerbs.contains(tokens[at].word) { at += 1 } else if let end = timeEnd(at) { at = end } else { break }
    }
    return min(at, range.upperBound)..<range.upperBound
  }

  /// Behind a time that begins at `index`: "đến năm 2025", "trong quý II", "hằng năm".
  private func timeEnd(_ index: Int) -> Int? {
    var at = index
    while let lead = timeLeads.match(tokens, at: at) { at = lead.end }
    return periodPhrases.match(tokens, at: at)?.end ?? times.point(at: at)?.tokens.upperBound
  }

  /// The noun phrase that starts at `index`.
  private func phrase(from index: Int) -> Range<Int> {
    var at = index
    while at < tokens.count, at - index < 14 {
      let token = tokens[at]
      if token.kind == .word {
        if phraseEnds.contains(token.word) || token.word == "năm" && at + 1 < tokens.count && tokens[at + 1].isNumber { break }
      } else if !isBetweenNumbers(at), !(token.isNumber && at > index && (numberedNouns.contains(tokens[at - 1].word) || isBetweenNumbers(at - 1))) {
        guard token.isMark(","), at > index, at + 1 < tokens.count, tokens[at + 1].kind == .word, !phraseEnds.contains(tokens[at + 1].word) else { break }
      }
      at += 1
    }
    return index..<at
  }
}
