internal import PlanModel

/// Sentences of tasks: only times by or in which the task is to be done.
///
/// A time counts for its *warrant* (a word that bounds it, a verb it governs, its place at the head of a clause) and is
/// dropped for a *veto* (data years, names, quotations, history, another body's purpose).
extension DeadlineReader {
  func proseItems() -> [TimeItem] {
    var result: [TimeItem] = []
    var at = 0
    for field in fieldValues() {
      result += sentenceItems(from: at, to: field.label)
      result += cellItems(from: field.value.lowerBound, to: field.value.upperBound)
      at = field.value.upperBound
    }
    result += sentenceItems(from: at, to: tokens.count)
    return result
  }

  /// "Thời gian thực hiện: Thường xuyên trong năm 2022." inside a sentence: what stands after the colon is a field.
  private func fieldValues() -> [(label: Int, value: Range<Int>)] {
    var values: [(label: Int, value: Range<Int>)] = []
    var index = 0
    while index + 1 < tokens.count {
      guard isWord(index, "thời"), tokens[index].capital || opensAside(index), isWord(index + 1, "gian") || isWord(index + 1, "hạn") || isWord(index + 1, "điểm") else { index += 1; continue }
      var at = index + 2
      while at < tokens.count, at - index < 8, tokens[at].kind == .word { at += 1 }
      guard isMark(at, ":") else { index = at; continue }
      // "Thời điểm lấy số liệu: …" is no time of the work.
      if isWord(at - 1, "liệu") || isWord(index - 1, "mốc") { index = at; continue }
      var end = at + 1
      let isAside = !tokens[index].capital
      while end < tokens.count, !isSentenceEnd(end), !(isAside && (isMark(end, ";") || isMark(end, ")"))) { end += 1 }
      values.append((index, at + 1..<end))
      index = end
    }
    return values
  }

  /// "…; thời gian kiểm tra: …", "(thời gian: …)".
  private func opensAside(_ index: Int) -> Bool { isMark(index - 1, ";") || isMark(index - 1, "(") }

  private func sentenceItems(from start: Int, to end: Int) -> [TimeItem] {
    guard end > start else { return [] }
    var items = allItems(from: start, to: end)
    lendRules(&items)
    mergePeriods(&items)
    lendLaterYears(&items)
    refineByBrackets(&items)
    var kept: [TimeItem] = []
    var lastHeadKept: (end: Int, kept: Bool) = (-1, false)
    for item in items {
      // Members of one list stand or fall together ("hằng tháng, hằng quý").
      let follows = lastHeadKept.end >= 0 && item.tokens.lowerBound - lastHeadKept.end <= 2 && item.shape == .ruleWithoutDay && !item.isBareRule
      // "ngày 10 và ngày 25 hằng tháng"
      let isMember = item.shape == .rule && item.leads.isEmpty && kept.last?.shape == .rule && kept.last.map { item.tokens.lowerBound - $0.tokens.upperBound <= 1 } ?? false
      let isKept = isMember || isListed(item, after: kept.last) || (follows ? lastHeadKept.kept : keeps(item)) || isYearStep(item, after: kept.last)
      if item.shape == .ruleWithoutDay, !item.isBareRule { lastHeadKept = (item.tokens.upperBound, isKept) }
      guard isKept, !isCondition(item, beside: kept.last) else { continue }
      // "Định kỳ báo cáo vào ngày 30 của tháng cuối quý": the day says the period.
      if item.shape == .rule, let bare = kept.last, bare.isBareRule, clauseStart(item.tokens.lowerBound) <= bare.tokens.lowerBound { kept.removeLast() }
      // "Sau khi được phê duyệt, công bố quy hoạch trong vòng 15 ngày": the event is what the days are counted from.
      if item.shape == .duration, item.deadline.anchor == nil, let event = kept.last, event.shape == .event, event.event == .after, clauseStart(item.tokens.lowerBound) <= event.tokens.lowerBound { kept.removeLast() }
      kept.append(item)
    }
    return kept
  }

  /// "trước ngày 15/6 (sau khi …)": a condition right beside a date is no second deadline.
  private func isCondition(_ item: TimeItem, beside previous: TimeItem?) -> Bool {
    guard item.shape == .event || item.shape == .duration, let previous, isDated(previous) else { return false }
    return item.tokens.lowerBound - previous.tokens.upperBound <= 1
  }

  private func keeps(_ item: TimeItem) -> Bool {
    let start = item.tokens.lowerBound
    if isQuoted(start) || isOfCondition(start) || isHistory(item) || isOfPurpose(item) || isAvoided(start) || isOfRecords(item) { return false }
    switch item.shape {
    case .unspecified: return false
    case .event:
      guard item.deadline.flags.contains(Self.lunarFlag) else { return keepsEvent(item) }
      return !item.leads.isEmpty || holdsBefore.matches(tokens, before: item.tokens.lowerBound) || closesSentence(item) && !prepares(before: item.tokens.lowerBound)
    case .duration: return keepsDuration(item)
    case .continuous: return keepsContinuous(item)
    case .rule: return keepsRule(item)
    case .ruleWithoutDay: return keepsPeriod(item)
    default: return keepsDate(item)
    }
  }

  // MARK: - Printed times

  private func keepsDate(_ item: TimeItem) -> Bool {
    let start = item.tokens.lowerBound
    let leads = item.leads
    if countsFor(item) { return false }
    if item.deadline.kind == .unspecified, item.points.contains(where: { $0.unit == .day && $0.month == nil || $0.year == nil }) { return false }
    // "cả năm (trước ngày 15/01/2026)": what is reported on.
    if leads.isSubset(of: [.whole]), item.shape != .day, isMark(item.tokens.upperBound, "("), isReported(item, at: item.tokens.upperBound + 1) { return false }
    // "tổng kết năm học trước ngày 31/5": the bound is the time's own.
    let isBounded = (leads.contains(.before) || leads.contains(.latest)) && item.shape == .day
    if !isBounded && namesBefore.matches(tokens, before: start) || isPast(item) || isInPurpose(start) { return false }
    if leads.contains(.after), !leads.contains(.before), item.shape == .year { return false }
    if leads.contains(.fromNow) { return true }
    if leads.contains(.before) || leads.contains(.latest) { return !isAttributeOfThings(item) && !(item.isYearless && item.shape == .month && item.points.first?.part != nil) }
    if item.shape == .range { return keepsRange(item) }
    if leads.contains(.from) { return keepsStart(item) }
    if leads.contains(.until) { return keepsUntil(item) }
    if leads.contains(.begin) { return true }
    let isPrepositional = (item.shape != .year || item.points.first?.part != nil || leads.contains(.on)) && !leads.isDisjoint(with: [.within, .on, .expected, .finish])
    if isPrepositional ? !item.leads.contains(.on) && !reportsWithin(item) && isOfData(item) : reportsBefore.matches(tokens, before: start) && !isDoneWithMoney(item) && !isStepAhead(item) { return false }
    switch item.shape {
    case .day: return keepsDay(item)
    case .year: return keepsYear(item)
    default:
      if leads.isEmpty, isReported(item) { return false }
      return !leads.isDisjoint(with: [.within, .on, .finish, .expected]) || opensClause(start) && !isBracketed(start) || isBracketed(start) && (closesBracket(item) || isBracketedList(item))
        || stepsBefore.matches(tokens, before: start) || isRound(before: start) || isSubmitted(item)
    }
  }

  /// "hồ sơ phát sinh trước ngày 01/7/2025": which things are meant; not "hoàn thành nhiệm vụ được giao trước ngày 15/12".
  private func isAttributeOfThings(_ item: TimeItem) -> Bool {
    let start = item.tokens.lowerBound
    guard let verb = relativeVerbs.match(tokens, before: start) else { return false }
    if verb.start > 0, mustBefore.contains(tokens[verb.start - 1].word) { return false }
    guard soBefore.matches(tokens, before: start), let issuedOn, let due = item.deadline.due else { return true }
    return due <= issuedOn || lookingBack.matches(tokens, at: clauseStart(start))
  }

  /// "kết quả trong năm 2025": figures of that time; not "công bố kết quả trong tháng 6/2026", whose verb is right before.
  private func isOfData(_ item: TimeItem) -> Bool {
    guard let noun = dataBefore.match(tokens, before: item.tokens.lowerBound) else { return false }
    guard item.leads.contains(.within), let issuedOn, let due = item.deadline.due, due > issuedOn else { return true }
    return !governs(dataVerbs, noun: noun.start)
  }

  /// Whether one of these verbs opens the clause and has the noun at `index` as its object: "tạm ứng 50% kinh phí".
  private func governs(_ verbs: Phrases<Bool>, noun index: Int) -> Bool {
    (max(0, index - 5)..<index).contains { at in (opensClause(at) || isAdvised(at)) && verbs.match(tokens, at: at).map { index - $0.end <= 2 } ?? false }
  }

  /// "tham mưu phân bổ kinh phí": the verb right behind one of advising that opens the clause.
  private func isAdvised(_ index: Int) -> Bool {
    index > 1 && (isWord(index - 2, "tham") && isWord(index - 1, "mưu") || isWord(index - 2, "đề") && isWord(index - 1, "xuất")) && opensClause(index - 2)
  }

  /// "Giải ngân hết vốn trong năm 2026"
  private func isDoneWithMoney(_ item: TimeItem) -> Bool {
    guard item.leads.contains(.within), let noun = dataBefore.match(tokens, before: item.tokens.lowerBound) else { return false }
    return governs(moneyVerbs, noun: noun.start)
  }

  /// "…, trình Bộ trưởng Quý II năm 2016.": when a body gets it, at the sentence's end.
  private func isSubmitted(_ item: TimeItem) -> Bool {
    let start = item.tokens.lowerBound
    guard !item.isYearless, closesSentence(item) else { return false }
    var at = start
    while at > 0, start - at < 9, tokens[at - 1].kind == .word { at -= 1 }
    return start - at < 9 && submitting.match(tokens, at: at).map { $0.end < start && tokens[$0.end].capital } ?? false
  }

  /// "02 đợt: đợt 1 tháng 10/2022, đợt 2 tháng 4/2023", "lần 1 ngày 15/4", "khóa 2: 11 - 15/5/2026": each round with its time.
  private func isRound(before index: Int) -> Bool {
    let end = isMark(index - 1, ":") || isMark(index - 1, "(") || isWord(index - 1, "vào") ? index - 1 : index
    guard end > 1, tokens[end - 1].isNumber && tokens[end - 1].digits <= 2 || tokens[end - 1].isRoman, roundsInOrder.contains(tokens[end - 2].word) else { return false }
    return end == 2 || tokens[end - 3].kind == .mark || isWord(end - 3, "và")
  }

  /// "(tháng 4 và tháng 10/2026)": a bracket of times only.
  private func isBracketedList(_ item: TimeItem) -> Bool {
    guard item.shape == .month || item.shape == .quarter else { return false }
    var at = item.tokens.upperBound
    while at < tokens.count, at - item.tokens.upperBound < 16 {
      if isMark(at, ")") { return true }
      guard tokens[at].isNumber || tokens[at].isRoman || isMark(at, ",") || isMark(at, "/") || isWord(at, "và") || isWord(at, "tháng") || isWord(at, "quý") || isWord(at, "năm") else { return false }
      at += 1
    }
    return false
  }

  /// "2 đợt: tháng 4 và tháng 10/2026", "tuần 1, tuần 3 tháng 5": what a list joins to a time that was kept, of the same kind.
  private func isListed(_ item: TimeItem, after previous: TimeItem?) -> Bool {
    guard item.leads.isEmpty, let previous, previous.shape == item.shape, isDated(item), isDated(previous), item.shape != .year || previous.points.first?.part != nil else { return false }
    let gap = previous.tokens.upperBound..<item.tokens.lowerBound
    return gap.count == 1 && (isWord(gap.lowerBound, "và") || isMark(gap.lowerBound, ",") || isMark(gap.lowerBound, ";")) && !previous.leads.contains(.before) && !previous.leads.contains(.latest)
  }

  /// "báo cáo kết quả trong tuần 4 tháng 9/2025.": when it is reported, at the sentence's end.
  private func reportsWithin(_ item: TimeItem) -> Bool {
    let start = item.tokens.lowerBound
    guard item.shape == .day || item.shape == .month, isWord(start - 1, "quả"), isWord(start - 2, "kết") else { return false }
    return isWord(start - 3, "cáo") && isWord(start - 4, "báo") && closesSentence(item)
  }

  /// "báo cáo …, 6 tháng đầu năm trước ngày 15/6": the period is what the report is of.
  private func isReported(_ item: TimeItem, at index: Int? = nil) -> Bool {
    guard let lead = timeLeads.match(tokens, at: index ?? item.tokens.upperBound) else { return false }
    return (lead.meaning.contains(.before) || lead.meaning.contains(.latest)) && point(at: lead.end)?.unit == .day
  }

  /// "trong năm 2022", "hoàn thành năm 2026"; a bare year is mostly part of a name.
  private func keepsYear(_ item: TimeItem) -> Bool {
    let start = item.tokens.lowerBound
    if relativeVerbs.matches(tokens, before: start), isAttributeOfThings(item) || !finishes(around: item) { return false }
    if item.points.first?.part != nil { return !item.leads.isDisjoint(with: [.within, .on, .finish, .expected]) || opensClause(start) && !item.isYearless }
    if item.deadline.kind == .continuous { return !item.leads.isEmpty || opensClause(start) }
    if item.leads.contains(.finish) { return true }
    // "Năm 2025 tiến hành sơ kết, năm 2030 tổng kết": an act of that year right behind it.
    if item.leads.isEmpty, opensClause(start), isWord(start, "năm") || isWord(start, "vào") {
      let next = isWord(item.tokens.upperBound, "tiến") && isWord(item.tokens.upperBound + 1, "hành") ? item.tokens.upperBound + 2 : item.tokens.upperBound
      if actsOfYears.matches(tokens, at: next) || opensWork(item) { return true }
    }
    guard item.leads.contains(.within) || item.leads.contains(.expected) || item.leads.contains(.whole) || item.leads.contains(.on) && isHeldIn(item) else { return false }
    let end = item.tokens.upperBound
    return !hasFigure(after: end) || finishes(around: item) || holdsTimes(isMark(end, ",") ? end + 1 : end)
  }

  /// "tổ chức ít nhất 04 đợt kiểm tra": how often an act is done is no figure to be reached.
  private func holdsTimes(_ index: Int) -> Bool {
    guard isWord(index, "tổ") && isWord(index + 1, "chức") || isWord(index, "tiến") && isWord(index + 1, "hành") else { return false }
    return (index..<min(index + 8, tokens.count)).contains { tokens[$0].isNumber && !isMark($0 + 1, "%") }
  }

  /// "Năm 2026, tổ chức 02 lớp tập huấn", "Năm 2027: Vận hành chính thức", "Năm 2027 hoàn thành dự án": what a coming year opens.
  private func opensWork(_ item: TimeItem) -> Bool {
    guard opensSentence(item.tokens.lowerBound) || isMark(item.tokens.lowerBound - 1, ";") || isMark(item.tokens.lowerBound - 1, ","), let issuedOn, let year = item.points.first?.year,
      year > issuedOn.year || year == issuedOn.year && issuedOn.month < 10
    else { return false }
    let end = item.tokens.upperBound
    let hasMark = isMark(end, ",") || isMark(end, ":")
    guard let work = workOfYears.match(tokens, at: hasMark ? end + 1 : end), hasMark || isWord(end, "hoàn") || isWord(end, "triển") || isWord(end, "tiếp") || isWord(end, "nhân") || isWord(end, "xây") else { return false }
    return isWord(work.end - 1, "thành") && isWord(work.end - 2, "hoàn") || !hasFigure(after: end) || holdsTimes(hasMark ? end + 1 : end)
  }

  /// "tổng kết vào năm 2030": an act of one year, in the same clause.
  private func isHeldIn(_ item: TimeItem) -> Bool {
    var at = item.tokens.lowerBound
    let start = clauseStart(at)
    while at > start, !isMark(at - 1, ",") { at -= 1 }
    return (at..<item.tokens.lowerBound).contains { heldInYear.matches(tokens, at: $0) }
  }

  /// "…, chung khảo ngày 10/6 và trao giải ngày 21/6/2026"
  private func isStepAhead(_ item: TimeItem) -> Bool {
    guard item.shape == .day, let issuedOn, let due = item.deadline.due, due > issuedOn else { return false }
    return stepsHeldOn.matches(tokens, before: item.tokens.lowerBound)
  }

  /// "vào ngày 22/5/2026", "(ngày 15/3/2026)": a day counts where the work is held or ends on it.
  private func keepsDay(_ item: TimeItem) -> Bool {
    let start = item.tokens.lowerBound
    if prepares(before: start), !(item.leads.contains(.on) && holdsCeremony(before: start)) { return false }
    if !item.leads.isDisjoint(with: [.on, .finish, .expected, .within]) { return true }
    if holdsBefore.matches(tokens, before: start) || launches(item) || isRound(before: start) || isStepAhead(item) { return true }
    guard opensClause(start), !isBracketed(start) else { return false }
    // "Tuần 2 tháng 3: Phát động"
    if opensSentence(start) || isMark(start - 1, ";"), isMark(item.tokens.upperBound, ":"), item.points.first?.unit == .week { return true }
    return holdsAhead(item.tokens.upperBound) || start > 0 && heldBefore(start)
  }

  /// "từ 15/12/2025 đến 22/02/2026"; of years only what the work itself lasts.
  private func keepsRange(_ item: TimeItem) -> Bool {
    // "trong 02 năm (2026 - 2027)."
    if isMark(item.tokens.upperBound - 1, ")"), closesSentence(item) { return true }
    let start = item.tokens.lowerBound
    if reportsBefore.matches(tokens, before: start), !isAtWork(item) { return false }
    if isExpected(before: start) { return true }
    let isYears = item.points.allSatisfy { $0.unit == .year }
    if isYears {
      return item.leads.contains(.from) && (opensClause(start) && !hasFigure(after: item.tokens.upperBound) || worksBefore.matches(tokens, before: start))
    }
    if isAttributeOfThings(item) { return false }
    // "70 năm Chiến thắng Điện Biên Phủ (07/5/1954 - 07/5/2024)"
    if let issuedOn, let year = item.points.first?.year, year + 5 <= issuedOn.year, item.points.allSatisfy({ $0.unit == .day }) { return false }
    // "(19/5/1890 - 19/5/2026)"
    if item.tokens.contains(where: { tokens[$0].digits == 4 && (1000..<1900).contains(tokens[$0].value) }) { return false }
    // "tháng cao điểm 17/10 - 18/11"
    if isWord(start - 1, "điểm"), isWord(start - 2, "cao") { return true }
    return !item.leads.isDisjoint(with: [.from, .within, .on, .finish, .expected, .until]) || opensClause(start) || isRound(before: start)
  }

  /// "các đoàn kiểm tra hoạt động từ ngày 15/01 đến ngày 25/3/2025": what works on these days, not a period of data.
  private func isAtWork(_ item: TimeItem) -> Bool {
    let start = item.tokens.lowerBound
    return start > 1 && isWord(start - 1, "động") && isWord(start - 2, "hoạt") && item.points.allSatisfy { $0.unit == .day } && !reportsBefore.matches(tokens, before: start - 2)
  }

  /// "kể từ ngày 01/7/2026"; never the day a document takes effect.
  private func keepsStart(_ item: TimeItem) -> Bool {
    let start = item.tokens.lowerBound
    if isWord(item.tokens.upperBound, "đến"), isWord(item.tokens.upperBound + 1, "nay") { return false }
    if relativeVerbs.matches(tokens, before: start) || reportsBefore.matches(tokens, before: start) { return false }
    if item.shape == .year { return opensClause(start) || closesSentence(item) || worksBefore.matches(tokens, before: start) || item.deadline.kind == .continuous }
    return true
  }

  /// "đến năm 2023 hoàn thành", "đến hết quý II/2026"; "đến năm 2030 có thêm 3 …" is a target.
  private func keepsUntil(_ item: TimeItem) -> Bool {
    let start = item.tokens.lowerBound
    if start > 0, isWord(start - 1, "tính") || isWord(start - 1, "kế") || isWord(start - 1, "hướng") || isWord(start - 1, "nhìn") { return false }
    // "các nhiệm vụ quá hạn đến ngày 31/8/2025" in a plan of September: what has come up.
    if let issuedOn, let due = item.deadline.due, due < issuedOn, !item.isYearless { return false }
    if isWord(start - 1, "liệu"), isWord(start - 2, "số") { return false }
    // "(số liệu) từ ngày 15/12 năm trước đến ngày 14/12 năm báo cáo"
    if isWord(start - 1, "trước"), isWord(start - 2, "năm") { return false }
    if isWord(item.tokens.upperBound, "trở"), isWord(item.tokens.upperBound + 1, "về"), isWord(item.tokens.upperBound + 2, "trước") { return false }
    if item.shape == .year {
      if finishes(around: item) { return true }
      return item.leads.contains(.endOf) && !hasFigure(after: item.tokens.upperBound)
    }
    return true
  }

  // MARK: - Rules, permanence, events

  private func keepsRule(_ item: TimeItem) -> Bool {
    let start = item.tokens.lowerBound
    // "tổng kết năm học trước ngày 15/6 hằng năm": the bound is the time's own.
    let isBounded = !item.leads.isDisjoint(with: [.before, .latest])
    if prepares(before: start) || isInPurpose(start) || !isBounded && namesBefore.matches(tokens, before: start) { return false }
    // "Ngày 26/3 hằng năm là Ngày thành lập Đoàn": what day it is; "… là ngày chốt số liệu" is a time.
    if isWord(item.tokens.upperBound, "là"), namesDay(item.tokens.upperBound + 1) { return false }
    if !item.leads.isEmpty || isWord(start, "định") || isWord(start, "thứ") || isWord(start, "vào") || isWord(start, "từ") || opensClause(start) { return true }
    if isWord(start, "sáng") || isWord(start, "chiều") || isWord(start, "tối") || isOfRound(item) { return true }
    // "Báo cáo tiến độ ngày 25 hằng tháng."
    if closesSentence(item), item.deadline.recurrence?.contains("BY") == true { return true }
    // "phun hóa chất 02 lần/năm (tháng 4 và tháng 9)."
    if closesSentence(item) || isRate(item), (start..<item.tokens.upperBound).contains(where: { isWord($0, "lần") || isWord($0, "đợt") }) { return !(clauseStart(start)..<start).contains { isMark($0, "%") } }
    return item.deadline.recurrence?.contains("BYMONTH=3,6,9,12") == true
  }

  /// "Định kỳ hằng quý báo cáo …"; not "kế hoạch hằng năm", "mỗi năm" in a target.
  private func keepsPeriod(_ item: TimeItem) -> Bool {
    let start = item.tokens.lowerBound
    if item.isBareRule { return opensSentence(start) }
    if isInPurpose(start) { return false }
    let isPeriodic = isWord(start, "định")
    // "Họp định kỳ 01 lần/quý, đánh giá …"
    if isPeriodic, (start..<item.tokens.upperBound).contains(where: { isWord($0, "lần") || isWord($0, "đợt") }), !(clauseStart(start)..<start).contains(where: { isMark($0, "%") }) { return true }
    // "Mỗi quý tổ chức ít nhất 01 cuộc kiểm tra"; a figure for each year is a target.
    if isWord(start, "mỗi") || isWord(start, "từng"), opensSentence(start), !isWord(start + 1, "năm"), eachTime.matches(tokens, at: item.tokens.upperBound) || isDoneTimes(item) || countsRounds(item) { return true }
    if isWord(start, "mỗi") || isWord(start, "từng"), !(start..<item.tokens.upperBound).contains(where: { isWord($0, "lần") }) { return false }
    // "họp giao ban 6 tháng một lần."
    if isWord(item.tokens.upperBound - 1, "lần"), closesSentence(item) || isDoneEach(item) { return true }
    // "Kiểm tra định kỳ ít nhất 01 lần/năm."
    if closesSentence(item) || isRate(item), (start..<item.tokens.upperBound).contains(where: { isWord($0, "lần") }) { return !(clauseStart(start)..<start).contains { isMark($0, "%") } }
    if isWord(item.tokens.upperBound, "trước") || isWord(item.tokens.upperBound, "lúc") {
      // "báo cáo nhanh hằng ngày trước 16 giờ"
      var at = item.tokens.upperBound + 1
      skipClock(&at)
      if at > item.tokens.upperBound + 1 { return true }
    }
    if isPeriodic { return !periodNouns.matches(tokens, before: start) }
    if isWord(start - 1, "vào") || isWord(start - 1, "xuyên") { return true }
    let goesOn = isWord(item.tokens.upperBound, "để") || isWord(item.tokens.upperBound, "với") || isMark(item.tokens.upperBound, ",")
    if closesSentence(item) && doneAgain.matches(tokens, before: start) || (closesSentence(item) || goesOn) && meets(before: start) { return true }
    // "Kiểm tra các chủ rừng (hằng tháng)."; "các báo cáo (hằng quý)" are of a kind.
    if isBracketed(start) { return closesSentence(bracket: item) && !nounsOfPeriods.matches(tokens, before: start - 1) }
    return opensClause(start)
  }

  /// "Ban Chỉ đạo họp hằng quý.": a verb, no "cuộc họp hằng quý".
  private func meets(before index: Int) -> Bool {
    guard isWord(index - 1, "họp") || isWord(index - 1, "ban") && isWord(index - 2, "giao"), index > 2 else { return false }
    let noun = tokens[isWord(index - 1, "họp") ? index - 2 : index - 3]
    return noun.kind == .word && !["cuộc", "phiên", "buổi", "độ", "các", "lịch", "và", "kỳ", "nghị"].contains(noun.word)
  }

  private func keepsContinuous(_ item: TimeItem) -> Bool {
    let start = item.tokens.lowerBound
    if item.deadline.start != nil || item.deadline.due != nil { return opensClause(start) || isWord(start, "thực") || closesSentence(item) }
    if isWord(start, "định") { return opensSentence(start) }
    let hasPeriod = (start..<item.tokens.upperBound).contains { isWord($0, "năm") }
    if hasPeriod { return !isWord(start - 1, "chi") }
    // A bare "thường xuyên" is a time only where it is all that governs the only clause.
    if isWord(start, "thực"), closesSentence(item), opensClause(start) { return true }
    return start == 0 && isWord(0, "thường") && isSingleClause()
  }

  /// "Ngày thành lập Đoàn", "ngày truyền thống": a day of remembrance.
  private func namesDay(_ index: Int) -> Bool { isWord(index, "ngày") && (tokens[index].capital || daysOfNote.matches(tokens, at: index + 1)) }

  private func keepsDuration(_ item: TimeItem) -> Bool {
    let start = item.tokens.lowerBound
    if contractsBefore.matches(tokens, before: start) || isInPurpose(start) { return false }
    if item.deadline.anchor == nil, closesSentence(item), item.leads == .before || item.leads.contains(.within) && item.deadline.flags.contains("working-days") { return true }
    // "trong thời gian 10 năm phải phục vụ tại địa phương": what is owed for so long; "trong 05 ngày phải hoàn trả hồ sơ" is a term.
    if item.deadline.anchor == nil, owedWork.matches(tokens, at: item.tokens.upperBound), item.tokens.contains(where: { isWord($0, "năm") }) { return false }
    if item.deadline.anchor == nil, item.leads.contains(.within), isWord(item.tokens.upperBound, "phải") { return true }
    if item.deadline.anchor == nil { return (item.leads.contains(.span) || item.leads.contains(.within) && closesSentence(item) && (finishes(around: item) || answers(before: start))) && item.leads.contains(.within) && !isWord(item.tokens.upperBound, "qua") }
    return true
  }

  private func answers(before index: Int) -> Bool { (clauseStart(index)..<index).contains { answering.matches(tokens, at: $0) && !isMark($0 - 1, "(") } }

  /// Whether an event is a time of the work in prose: asked before the scan passes over its words.
  func keepsEvent(_ item: TimeItem) -> Bool {
    let start = item.tokens.lowerBound
    guard !isInPurpose(start), let lead = eventLeads.match(tokens, at: start) else { return false }
    switch item.event {
    case .everyTime: return isWord(start, "sau")
    case .after:
      if isWord(start, "ngay") { return !isWord(start - 1, "cả") }
      // "Không tự ý sửa hồ sơ sau khi có quyết định"
      if isWord(clauseStart(start), "không") || isWord(clauseStart(start), "nghiêm") && isWord(clauseStart(start) + 1, "cấm") { return false }
      // "Sau 06 tháng triển khai, tổ chức sơ kết"
      if opensSentence(start), start + 2 < tokens.count, tokens[start + 1].isNumber, timeUnits.match(tokens, at: start + 2) != nil, isMark(item.tokens.upperBound, ",") { return true }
      guard isWord(start + 1, "khi"), lead.end < tokens.count else { return false }
      // "sau khi trình …" is a step of the same work; another's act or a passive is an event.
      let next = tokens[lead.end]
      if next.word == "cấp" { return isWord(lead.end + 1, "có") || isWord(lead.end + 1, "trên") || isWord(lead.end + 1, "ủy") }
      return next.capital || eventSubjects.contains(next.word)
    case .until: return isWord(start, "từ") && isWord(start + 1, "nay") || isWord(start, "cho") && closesSentence(item)
    case .before where hasCount(item): return true
    case .before where isWord(start + 1, "khi"):
      return (isWord(start - 1, "thành") || isWord(start - 1, "xong")) && closesSentence(item) && isOccasion(lead.end)
    case .before: return (isWord(start - 1, "thành") || isWord(start - 1, "xong")) && closesSentence(item) && !["thềm", "đây", "đó", "hạn"].contains(where: { isWord(start + 1, $0) })
    case .paper: return (isWord(lead.end, "tiến") || isWord(lead.end, "lộ")) && closesSentence(item) && item.tokens.count <= 14 && isSingleClauseBefore(start)
        && !(clauseStart(start)..<start).contains { isWord($0, "đã") }
    default: return false
    }
  }

  /// "trước khi kiểm tra ít nhất 05 ngày": a count of days or months closes it.
  private func hasCount(_ item: TimeItem) -> Bool {
    var at = item.tokens.upperBound
    while at > item.tokens.lowerBound + 2, tokens[at - 1].kind == .mark || isWord(at - 1, "việc") || isWord(at - 1, "làm") { at -= 1 }
    guard at > item.tokens.lowerBound + 3, tokens[at - 2].isNumber else { return false }
    return isWord(at - 1, "ngày") || isWord(at - 1, "tháng") || isWord(at - 1, "tuần") || isWord(at - 1, "giờ")
  }

  /// "hoàn thành trước khi khai giảng năm học mới": an occasion, no step of the same work.
  private func isOccasion(_ index: Int) -> Bool { occasionsAhead.matches(tokens, at: index) }
}
