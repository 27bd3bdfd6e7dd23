import VietnameseText

/// Whether a line that begins with a dash goes on with the one above it: the dash of a range of years ("giai đoạn 2026" / "- 2030"), of
/// figures in a line that is full or a bracket that is open, of a symbol ("số 57" / "- NQ/TW"), or of a name ("Phòng Văn hóa" / "- Xã hội").
func goesOnBehindDash(_ before: ArraySlice<UInt8>, _ line: ArraySlice<UInt8>, isFull: @autoclosure () -> Bool) -> Bool {
  guard let first = line.first, first == UInt8(ascii: "-") || first == 0xE2 else { return false }
  let dash = first == 0xE2 ? 3 : 1
  guard line.count > dash + 2, first != 0xE2 || line.dropFirst().starts(with: [0x80, 0x93]), line[line.startIndex + dash].isTextSpace else { return false }
  let rest = line.dropFirst(dash).drop(while: \.isTextSpace)
  guard let next = rest.first, let last = before.last else { return false }
  if last.isASCIIDigit {
    let figure = before.suffix(before.reversed().prefix(while: \.isASCIIDigit).count)
    if !next.isASCIIDigit { return isRestOfSymbol(before.dropLast(figure.count), rest) }
    let end = rest.prefix(while: \.isASCIIDigit)
    guard figure.count <= 4, end.count <= 4, value(end) > value(figure) else { return false }
    if figure.count == 4 { return end.count == 4 && isYear(figure) && isYear(end) }
    return figure.count <= 2 && (before.dropLast(figure.count).last == UInt8(ascii: "(") || isFull())
  }
  return (last >= 0x80 || last.isASCIILetter) && isRestOfName(before, rest)
}

private func value(_ digits: ArraySlice<UInt8>) -> Int { digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
private func isYear(_ digits: ArraySlice<UInt8>) -> Bool { (1900...2100).contains(value(digits)) }

/// "… Nghị quyết số " and "NQ/TW": capitals up to a slash or a dash.
private func isRestOfSymbol(_ before: ArraySlice<UInt8>, _ rest: ArraySlice<UInt8>) -> Bool {
  let capitals = rest.prefix { $0 >= 0x41 && $0 <= 0x5A || $0 == 0xC4 || $0 == 0x90 }
  guard capitals.count >= 2, capitals.count <= 8, let mark = rest.dropFirst(capitals.count).first, mark == UInt8(ascii: "/") || mark == UInt8(ascii: "-") else { return false }
  return before.suffix(numberWord.count).elementsEqual(numberWord)
}

private let numberWord = Array("số ".utf8)

/// Names with a dash in them; in capitals they stand behind the word for such a body.
private func isRestOfName(_ before: ArraySlice<UInt8>, _ rest: ArraySlice<UInt8>) -> Bool {
  let (start, end) = (matchingKey(Array(before.suffix(48))), matchingKey(Array(rest.prefix(48))))
  for (first, second) in dashedNames where start.count > first.count && start.suffix(first.count).elementsEqual(first) && end.starts(with: second) {
    guard start[start.count - first.count - 1] == 0x20, end.count == second.count || !(end[second.count].isASCIILetter || end[second.count] >= 0x80) else { continue }
    if end.dropFirst(second.count).starts(with: madeVerb) { continue }
    if !Letters.isUpper(decodeScalar(Array(rest.prefix(4)), at: 0).scalar) { return true }
    let noun = start.dropLast(first.count + 1)
    return bodyNouns.contains { noun.count >= $0.count && noun.suffix($0.count).elementsEqual($0) && (noun.count == $0.count || noun[noun.count - $0.count - 1] == 0x20) }
  }
  return false
}

/// "xã hội hóa"
private let madeVerb = matchingKey(Array(" hóa".utf8))

/// What stands before and behind a name's dash; one line a name. Source: names of bodies and set phrases of plans.
private let dashedNames = [
  ("văn hóa", "xã hội"), ("văn hóa", "thông tin"), ("văn hóa", "thể thao"), ("kinh tế", "xã hội"), ("kinh tế", "hạ tầng"), ("kinh tế", "ngân sách"), ("kinh tế", "tài chính"),
  ("chính trị", "xã hội"), ("xã hội", "nghề nghiệp"), ("lao động", "thương binh"), ("tài chính", "kế hoạch"), ("tài chính", "kế toán"), ("tài chính", "hành chính"),
  ("kế hoạch", "tài chính"), ("kế hoạch", "tổng hợp"), ("kế hoạch", "kỹ thuật"), ("kế hoạch", "nghiệp vụ"), ("tổ chức", "hành chính"), ("tổ chức", "cán bộ"), ("tổ chức", "kiểm tra"),
  ("hành chính", "quản trị"), ("hành chính", "tổng hợp"), ("hành chính", "tổ chức"), ("giáo dục nghề nghiệp", "giáo dục thường xuyên"), ("phát thanh", "truyền hình"),
  ("truyền thông", "văn hóa"), ("dân số", "kế hoạch hóa"), ("thi đua", "khen thưởng"), ("quốc phòng", "an ninh"), ("văn phòng", "thống kê"), ("tư pháp", "hộ tịch"), ("văn hóa", "nghệ thuật"),
].map { (matchingKey(Array($0.0.utf8)), matchingKey(Array($0.1.utf8))) }

/// What such a body is called by; "tổ chức" of "tổ chức chính trị - xã hội".
private let bodyNouns = ["phòng", "sở", "bộ", "ban", "tổ", "trung tâm", "vụ", "cục", "chi cục", "đài", "khoa", "tổ chức", "hội đồng", "công chức", "ủy ban", "liên đoàn"].map { matchingKey(Array($0.utf8)) }
