import PlanModel
import VietnameseText

let deadlineChecks = [
  CheckRule(
    "deadline-before-issue", .error, "A task is due before or on the day on which the plan is issued",
    vi: "Thời hạn trước hoặc đúng ngày ban hành",
    why: """
      Nobody can do in time what the plan orders after that time. Usually the draft was written earlier and its dates \
      were not moved, or a year was mistyped. The last day in time counts: "trước ngày 05/9" of a plan of 05/9 is too late.
      """,
    example: "Plan of 05/9/2022: \"Hoàn thành trong tháng 8/2022\" is reported, \"trước ngày 15/9/2022\" is not.",
    run: { context, rule in
      guard let issued = context.document.issuedOn else { return [] }
      return deadlines(context).compactMap { task, deadline in
        // "trước 18 giờ ngày 20/11": that day counts, also where it is the day of issue.
        guard let due = deadline.due, let last = lastDay(deadline), namesHour(deadline) ? due < issued : last <= issued else { return nil }
        return rule.found(
          lateWords(due, issued, before: deadline.inclusive == false, inherited: deadline.certainty == .inherited),
          fix: "move the time behind \(issued) or leave it out", in: task.id, quote: words(deadline), at: span(deadline, task))
      }
    }),
  CheckRule(
    "impossible-date", .error, "A date that no calendar has", vi: "Ngày không có thật",
    why: "\"31/4\" or \"30/02\" cannot be kept and cannot be put into a calendar. Dates of cited documents count too.",
    example: "\"trước ngày 31/9/2026\" is reported, \"trước ngày 30/9/2026\" is not.",
    run: { context, rule in
      context.texts.flatMap { text in
        DateScan(text.text).dates.filter { $0.isComplete && !$0.isPossible }.map { date in
          rule.found("no such day: \(date.quote)", fix: date.suggestion, in: text, quote: date.excerpt)
        }
      }
    }),
  CheckRule(
    "malformed-date", .warning, "A date is written in a way that has no reading", vi: "Ngày, tháng viết sai",
    why: """
      "tháng 01/9/2022" names a month and prints a day: the day or the word "tháng" is wrong. The same for a year of \
      five digits and for doubled slashes. Programs and readers take such a date in different ways.
      """,
    example: "\"từ tháng 01/9/2022\" is reported, \"từ ngày 01/9/2022\" and \"từ tháng 9/2022\" are not.",
    run: { context, rule in
      context.texts.flatMap { text in
        DateScan(text.text).dates.filter(\.isMalformed).map { date in
          rule.found("no date: \(date.quote)", fix: date.suggestion, in: text, quote: date.excerpt)
        }
      }
    }),
  CheckRule(
    "range-reversed", .error, "A period ends before it begins", vi: "Khoảng thời gian ngược",
    why: "One of the two dates is mistyped, mostly the year.",
    example: "\"Từ ngày 15/10 đến ngày 01/10/2026\" is reported.",
    run: { context, rule in
      deadlines(context).compactMap { task, deadline in
        let isReversed = deadline.flags.contains("range-reversed") || ordered(deadline.start, deadline.due) == false
        guard isReversed else { return nil }
        return rule.found("ends before it begins", in: task.id, quote: words(deadline), at: span(deadline, task))
      }
    }),
  CheckRule(
    "no-deadline", .note, "A task states no time", vi: "Nhiệm vụ không có thời hạn",
    why: """
      A task without a time cannot be followed up: one province counted 631 of 1,387 tracked tasks without one. \
      "Thường xuyên" and "hằng quý" are times. A point whose sub-points are tasks leaves the time to them.
      """,
    example: "\"Tham mưu UBND tỉnh triển khai …\" alone is reported; with \"trong quý III/2026\" it is not.",
    run: { context, rule in
      let parents = Set(context.plan.tasks.compactMap(\.parent))
      return context.plan.tasks.filter { $0.deadlines.isEmpty && !parents.contains($0.id) && $0.repeats == nil }.map { task in
        rule.found("no time is stated", fix: "say by when, or how often", in: task.id, quote: opening(task.content), at: task.span)
      }
    }),
]

/// Each form whole, as the tables of messages have them.
private func lateWords(_ due: CivilDate, _ issued: CivilDate, before: Bool, inherited: Bool) -> String {
  switch (before, inherited) {
  case (false, false): "due \(due), issued \(issued)"
  case (true, false): "due \(due) (before that day), issued \(issued)"
  case (false, true): "due \(due), issued \(issued), taken over from the heading"
  case (true, true): "due \(due) (before that day), issued \(issued), taken over from the heading"
  }
}

private func deadlines(_ context: CheckContext) -> [(PlanTask, Deadline)] {
  context.plan.tasks.flatMap { task in task.deadlines.map { (task, $0) } }
}

private func lastDay(_ deadline: Deadline) -> CivilDate? {
  deadline.inclusive == false ? deadline.due?.adding(days: -1) : deadline.due
}

private func words(_ deadline: Deadline) -> String? { deadline.text.isEmpty ? nil : deadline.text }

private func span(_ deadline: Deadline, _ task: PlanTask) -> Span { deadline.span.end > 0 ? deadline.span : task.span }

/// Whether two days stand in order; `nil` where one is missing.
private func ordered(_ start: CivilDate?, _ due: CivilDate?) -> Bool? {
  guard let start, let due else { return nil }
  return start <= due
}

/// The first words of a text, for messages.
func opening(_ text: String) -> String {
  let words = text.split(separator: " ")
  return words.count > 12 ? words.prefix(12).joined(separator: " ") + " …" : text
}

/// Dates written with slashes in a text: `[tháng|ngày] d/m/yyyy`.
struct DateScan {
  struct Found {
    var quote: String
    var excerpt: String
    var day: Int
    var month: Int
    var year: Int
    /// Digits of the year as printed.
    var yearDigits: Int
    /// "tháng" stands before a date that has a day.
    var afterMonthWord: Bool
    var doubledSlash: Bool

    var isComplete: Bool { yearDigits == 4 && !afterMonthWord }
    var isPossible: Bool { CivilDate(year: year, month: month, day: day) != nil }
    var isMalformed: Bool { yearDigits > 4 || doubledSlash || (afterMonthWord && yearDigits == 4) }
    var suggestion: String? {
      if afterMonthWord, isPossible {
        return "\u{201C}ngày \(day < 10 ? "0" : "")\(day)/\(month)/\(year)\u{201D} or \u{201C}tháng \(month)/\(year)\u{201D}"
      }
      if !isPossible, (1...12).contains(month), yearDigits == 4, (1...9999).contains(year), day <= 31 {
        return "\(CivilDate.days(inMonth: month, of: year))/\(month)/\(year)?"
      }
      return nil
    }
  }
  private(set) var dates: [Found] = []

  init(_ text: String) {
    let scanner = WordScanner(text)
    var offset = 0
    while offset < scanner.bytes.count {
      guard scanner.bytes[offset].isASCIIDigit, offset == 0 || !joins(scanner.bytes[offset - 1]) else {
        offset += 1
        continue
      }
      guard let (found, end) = DateScan.date(scanner, at: offset) else {
        while offset < scanner.bytes.count, joins(scanner.bytes[offset]) { offset += 1 }
        continue
      }
      dates.append(found)
      offset = end
    }
  }

  /// A digit, slash, dot or letter: what stands before a number and makes it part of something else.
  private func joins(_ byte: UInt8) -> Bool { byte.isASCIIDigit || byte == 0x2F || byte == 0x2E || byte.isASCIILetter || byte >= 0x80 }

  private static func date(_ scanner: WordScanner, at offset: Int) -> (Found, Int)? {
    let bytes = scanner.bytes
    guard let (day, dayEnd) = scanner.number(at: offset), dayEnd - offset <= 2 else { return nil }
    var doubled = false
    func slash(_ at: Int) -> Int? {
      guard at < bytes.count, bytes[at] == 0x2F else { return nil }
      guard at + 1 < bytes.count, bytes[at + 1] == 0x2F else { return at + 1 }
      doubled = true
      return at + 2
    }
    guard let monthStart = slash(dayEnd), let (month, monthEnd) = scanner.number(at: monthStart), monthEnd - monthStart <= 2,
      let yearStart = slash(monthEnd), let (year, yearEnd) = scanner.number(at: yearStart), yearEnd - yearStart >= 4
    else { return nil }
    // A symbol such as 12/5/2022/QĐ is no date.
    if yearEnd < bytes.count, bytes[yearEnd] == 0x2F || bytes[yearEnd] == 0x2D || bytes[yearEnd].isASCIILetter { return nil }
    let before = folded(Array(bytes[max(0, offset - 8)..<offset]))
    let afterMonth = before.suffix(5).elementsEqual("thang".utf8)
    let from = afterMonth ? wordStart(bytes, before: offset) : offset
    return (
      Found(
        quote: scanner.text(from..<yearEnd), excerpt: scanner.excerpt(around: from..<yearEnd), day: day, month: month,
        year: year, yearDigits: yearEnd - yearStart, afterMonthWord: afterMonth, doubledSlash: doubled), yearEnd
    )
  }

  /// Where the word before a number begins.
  private static func wordStart(_ bytes: [UInt8], before offset: Int) -> Int {
    var start = offset
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x0A { start -= 1 }
    while start > 0, bytes[start - 1] != 0x20, bytes[start - 1] != 0x0A { start -= 1 }
    return start
  }
}

/// Whether the words of a time name an hour: "16h00", "18 giờ".
private func namesHour(_ deadline: Deadline) -> Bool {
  let words = Array(deadline.text.utf8)
  return words.indices.contains { index in
    guard words[index].isASCIIDigit else { return false }
    var next = index + 1
    if next < words.count, words[next] == 0x20 { next += 1 }
    return words[next...].starts(with: "giờ".utf8) || words[next...].starts(with: "h".utf8) && next == index + 1
  }
}
