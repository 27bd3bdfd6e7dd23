import PlanModel
import VietnameseText

extension PlanDocument {
  /// The last day of the time that the plan is for, where its title says so: "… năm 2026", "giai đoạn 2026 - 2030", "đến năm
  /// 2030"; of several the latest. `nil` where it names none, only another time (a term, a school year, a quarter), or one that
  /// is over when the plan is issued or soon after: a year whose results are looked at.
  var lastDay: CivilDate? {
    guard let title, let year = titleYears(title).max(), let day = CivilDate(year: year, month: 12, day: 31) else { return nil }
    return issuedOn.map { $0.adding(days: 31).map { $0 > day } ?? true } ?? false ? nil : day
  }
}

/// The last years of the times in a title.
private func titleYears(_ title: String) -> [Int] {
  let key = matchingKey(title)
  // "năm 2026 và những năm tiếp theo" has no end.
  guard !key.contains("năm tiếp theo") else { return [] }
  let words = key.split { " ,;()".contains($0) }
  return words.indices.compactMap { index in
    let years = words[index].split { $0 == "-" || $0 == "–" }.map(year)
    guard let first = years.first, first != nil, years.count < 3, let last = years.last ?? nil else { return nil }
    let before = words[..<index]
    if years.count == 2 { return opensTime(before) ? last : nil }
    // "2026 - 2030" in three words.
    if before.last == "-" || before.last == "–", before.dropLast().last.flatMap(year) != nil { return opensTime(before.dropLast(2)) ? last : nil }
    return opensTime(before) && !isPart(before) ? last : nil
  }
}

private func year(_ word: Substring) -> Int? {
  let digits = word.utf8.last == UInt8(ascii: ".") ? word.dropLast() : word
  guard digits.utf8.count == 4, let value = Int(digits), (1900...2099).contains(value) else { return nil }
  return value
}

/// Whether the words before a year say that the plan is for it: "năm", "giai đoạn", "đến"; not "nhiệm kỳ", "năm học".
private func opensTime(_ before: ArraySlice<Substring>) -> Bool {
  before.last == "năm" || before.last == "đến" || before.suffix(2).elementsEqual(["giai", "đoạn"])
}

/// "từ năm", "đầu năm", "tháng 6 năm", "quý I năm": not to the end of the year.
private func isPart(_ before: ArraySlice<Substring>) -> Bool {
  guard before.last == "năm" else { return false }
  let words = before.dropLast()
  return words.last == "từ" || words.last == "đầu" || words.dropLast().last.map { ["tháng", "quý"].contains($0) } ?? false
}
