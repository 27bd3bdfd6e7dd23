internal import PlanModel
internal import VietnameseText

/// Splits a cell or field value into the bodies it lists; every part of it belongs to one.
struct BodyListSplitter {
  let text: AgencyText
  let reader: BodyReader
  let source: AgencySource
  private var found: [Found<Agency>] = []
  /// Where the body that is being read begins, and the brackets in it.
  private var start = 0
  private var brackets: [Range<Int>] = []

  private static let lead = AgencyVocabulary.word("chủ")
  private static let leading = AgencyVocabulary.word("trì")
  private static let join = AgencyVocabulary.word("phối")
  private static let joining = AgencyVocabulary.word("hợp")
  private static let hub = ["đầu", "mối"].map { AgencyVocabulary.word($0) }, being = ["là", "làm"].map { AgencyVocabulary.word($0) }
  private static let given = ["giao", "do"].map { AgencyVocabulary.word($0) }
  private static let levels = ["tỉnh", "huyện", "xã", "phường", "quận"].map { AgencyVocabulary.word($0) }
  private static let publics = AgencyVocabulary.word("công")
  private static let department = AgencyVocabulary.word("sở"), ministry = AgencyVocabulary.word("bộ")

  init(_ text: AgencyText, source: AgencySource) {
    self.text = text
    self.source = source
    reader = BodyReader(text, lenient: true)
  }

  mutating func split() -> [Found<Agency>] {
    var at = 0
    let isGivenNames = isListOfGivenNames
    while at < text.count {
      switch text.mark(at) {
      case .open: at = bracket(at)
      case .semicolon where goesOnWithName(at): at += 1
      case .semicolon:
        close(at)
        at += 1
        start = at
      case .newline: at = newline(at)
      case _ where isGivenNames && isBetweenNames(at):
        close(at)
        at += 1
        start = at
      case .comma, .slash: at = separator(at)
      case .period: at = period(at)
      case .dash where isSpaced(at) && !isPerson: at = separator(at)
      case .other where isSpaced(at) && isPlusOrAmpersand(at): at = separator(at)
      case .word where reader.isAnd(at): at = separator(at)
      case .word where isNextDepartment(at) || isNextPost(at):
        close(at)
        start = at
        at += text.length(at)
      case .number where isNextOrdinal(at):
        close(at)
        start = at
        at += 2
      case .word:
        if isTail(at) { at = skipTail(at) } else { at += isKept(at) ? text.length(at) : 1 }
      default: at += 1
      }
    }
    close(text.count)
    return found
  }

  /// "Hà, Dũng", "Lan - Hùng", "Nga và Tuyết": words with a capital, one by one, that nothing is known of.
  private static let bodily: WordClasses = [.known, .name, .post, .headPost, .whole, .determiner, .head, .headLower, .noun, .title, .bare, .settlement, .place]
  private var isListOfGivenNames: Bool {
    guard text.count >= 3, text.count <= 24 else { return false }
    var at = 0
    var names = 0
    while at < text.count {
      guard text.mark(at) == .word, text.isProper(at), text.length(at) == 1, text.classes(at).isDisjoint(with: Self.bodily), !reader.isAnd(at) else { return false }
      names += 1
      if at + 1 < text.count, !isBetweenNames(at + 1) { return false }
      at += 2
    }
    return names >= 2 && text.count % 2 == 1
  }

  private func isBetweenNames(_ at: Int) -> Bool {
    switch text.mark(at) {
    case .comma, .semicolon, .newline: true
    case .dash: at > 0 && at + 1 < text.count && text.tokens[at - 1].end < text.tokens[at].start && text.tokens[at].end < text.tokens[at + 1].start
    case .other: isPlusOrAmpersand(at)
    case .word: reader.isAnd(at)
    default: false
    }
  }

  /// "Các Sở: Tài chính; Nội vụ; Tư pháp": names alone of one collective.
  private func goesOnWithName(_ at: Int) -> Bool {
    guard text.classes(start).contains(.determiner), text.mark(at + 1) == .word, text.isProper(at + 1), !reader.startsBody(at + 1), !reader.isPersonName(at + 1) else { return false }
    let colon = start + text.length(start) + text.length(start + text.length(start))
    return text.mark(colon) == .colon && text.isProper(colon + 1) && !reader.startsBody(colon + 1)
  }

  /// A name that holds a conjunction is stepped over as a whole.
  private func isKept(_ at: Int) -> Bool { !text.classes(at).isDisjoint(with: [.known, .name, .post, .whole, .determiner]) }

  /// "Vụ A - Cục B": bullets of a cell run together; a dash inside a name has no body after it.
  private func isSpaced(_ at: Int) -> Bool {
    at > start && at + 1 < text.count && text.tokens[at - 1].end < text.tokens[at].start && text.tokens[at].end < text.tokens[at + 1].start
  }

  /// A person or post, whose second post follows after a dash.
  private var isPerson: Bool {
    !text.classes(start).isDisjoint(with: [.title, .post, .headPost]) || reader.isPersonName(start)
  }

  /// "Sở Y tế Sở Nội vụ", "Công an tỉnh Sở Nội vụ": two whole names whose line break was lost.
  private func isNextDepartment(_ at: Int) -> Bool {
    guard at > start, start + text.length(start) == at, text.classes(at).contains(.known), text.classes(start).contains(.known) else { return false }
    if text.isWord(at, Self.department) && text.isWord(start, Self.department) || text.isWord(at, Self.ministry) && text.isWord(start, Self.ministry) { return true }
    return text.isProper(at) && at - start > 1 && (text.isWord(start, Self.department) || Self.levels.contains { text.isWord(at - 1, $0) })
  }

  /// "1. Sở Y tế 2. Sở Tài chính": the next number of a list whose line breaks were lost.
  private func isNextOrdinal(_ at: Int) -> Bool {
    let ordinal = text.mark(start) == .number ? start : start - 2
    guard at > start + 1, text.mark(ordinal) == .number, let mark = text.mark(ordinal + 1), mark == .period || mark == .close, text.mark(at + 1) == mark,
      text.isProper(at + 2), let last = Int(text.name(ordinal, ordinal + 1)) else { return false }
    return Int(text.name(at, at + 1)) == last + 1
  }

  /// "Ban Giám hiệu Giáo viên chủ nhiệm Tổng phụ trách Đội": whole names whose line breaks were lost, the next of them a post.
  private func isNextPost(_ at: Int) -> Bool {
    guard at > start, start + text.length(start) == at, text.isProper(at), !text.isCapitals, text.length(start) > 2, text.length(at) > 1, !text.classes(at).isDisjoint(with: .anyPost) else { return false }
    return !text.classes(start).isDisjoint(with: [.known, .name, .whole]) || text.classes(start).contains(.post) && text.length(at) > 2
  }

  private mutating func bracket(_ at: Int) -> Int {
    var end = at + 1
    while end < text.count, text.mark(end) != .close, text.mark(end) != .newline || end - at < 30 { end += 1 }
    let after = min(end + 1, text.count)
    brackets.append(at..<after)
    return after
  }

  /// Over `,`, `và`, `/`: splits before a new body, goes on inside a name or collective.
  private mutating func separator(_ at: Int) -> Int {
    var next = at + 1
    if text.mark(at) == .comma, reader.isAnd(next) { next += 1 }
    // A wrapped line after the separator.
    while text.mark(next) == .newline { next += 1 }
    while text.mark(next) == .dash { next += 1 }
    guard at > start, splits(before: next, atSlash: text.mark(at) == .slash) || saysPost(before: at, next) else { return max(next, at + 1) }
    close(at)
    start = next
    return next
  }

  /// "Thầy Hùng (PHT), bảo vệ": the post of the person before stands in brackets, what follows is another.
  private func saysPost(before at: Int, _ next: Int) -> Bool {
    text.mark(next) == .word && brackets.last?.upperBound == at && (text.classes(start).contains(.title) || reader.isPersonName(start))
  }

  private func splits(before next: Int, atSlash: Bool) -> Bool {
    guard text.mark(next) == .word else { return false }
    let classes = text.classes(next)
    let current = text.classes(start)
    let isPosts = current.contains(.determiner) && !text.classes(start + text.length(start)).isDisjoint(with: [.title, .post, .headPost])
      || current.contains(.title) && text.length(start) > 1
    if classes.contains(.determiner) {
      if reader.managesToo(start, next - 1) { return false }
      let noun = text.classes(next + text.length(next))
      return !noun.isDisjoint(with: [.noun, .head, .headLower, .settlement, .place, .post, .headPost, .title, .whole, .name, .known])
        && !isChargeOpen
    }
    if classes.contains(.title) { return !isPosts || current.contains(.title) }
    if !classes.isDisjoint(with: .anyPost), !reader.startsNamedBody(next) { return !isPosts && !current.contains(.title) }
    if current.contains(.title) || isChargeOpen { return false }
    if reader.startsNamedBody(next) { return !isNounOfCollective(next, current) }
    if !classes.isDisjoint(with: [.head, .headLower, .whole]), text.isProper(next), !classes.contains(.compound), !current.contains(.determiner), !reader.isForce(next) {
      return true
    }
    if reader.isPersonName(next) { return reader.isPersonName(start) || isLongName(next) && reader.startsNamedBody(start) }
    if text.tokens[next].isUpper, !text.isCapitals, classes.contains(.whole) { return true }
    if isAbbreviationAlone(start), isAbbreviationAlone(next) { return true }
    // "Trạm Y tế, Công an, Ban CHQS xã": a force by itself behind a whole name.
    if reader.isForce(next), current.contains(.known), isSeparator(start + text.length(start)), isSeparator(next + 2) { return true }
    return splitsBare(next, current)
  }

  /// "VP, PKT, TTPVHCC": one word in capitals between separators.
  private func isAbbreviationAlone(_ index: Int) -> Bool {
    text.mark(index) == .word && text.tokens[index].isUpper && text.tokens[index].end - text.tokens[index].start > 1 && isSeparator(index + 1)
  }

  private func isSeparator(_ index: Int) -> Bool {
    switch text.mark(index) {
    case nil, .comma, .semicolon, .newline, .slash, .other: true
    case .word: reader.isAnd(index)
    default: false
    }
  }

  /// Three words or more: "Phan Rí" is a place, "Trần Thị Bé" a person.
  private func isLongName(_ index: Int) -> Bool { (index..<index + 3).allSatisfy { text.isProper($0) && text.mark($0) == .word } }

  /// "các cơ quan liên quan và địa phương có rừng" are two, "các cơ quan, địa phương" one, "Sở Nội vụ và địa phương" two.
  private func splitsBare(_ next: Int, _ current: WordClasses) -> Bool {
    let classes = text.classes(next)
    guard !classes.isDisjoint(with: [.bare, .noun]) else { return false }
    let end = next + text.length(next)
    if current.contains(.determiner) {
      let noun = start + text.length(start)
      let hasOwn = text.mark(end) == .word && !reader.isAnd(end)
      return hasOwn && hasAttribute(after: noun)
    }
    if !current.isDisjoint(with: [.bare]), text.classes(start + text.length(start)).isEmpty || reader.isAnd(start + text.length(start)) { return false }
    return classes.contains(.bare) && reader.startsNamedBody(start)
  }

  /// Whether the first noun of a collective has words of its own before the next separator.
  private func hasAttribute(after noun: Int) -> Bool {
    let end = noun + text.length(noun)
    return text.mark(end) == .word && !reader.isAnd(end)
  }

  /// "các Sở, Ban, Ngành": a head noun in capitals without a name of its own.
  private func isNounOfCollective(_ next: Int, _ current: WordClasses) -> Bool {
    guard current.contains(.determiner) else { return false }
    let noun = start + text.length(start)
    if reader.isOwned(next, like: noun) || reader.isGeneral(next), !hasAttribute(after: noun) { return true }
    return !text.classes(next).isDisjoint(with: [.noun, .place]) && !reader.isNamedHead(next) && (!text.classes(next).contains(.whole) || !text.isProper(next))
  }

  /// "phụ trách lĩnh vực Dân tộc, Tôn giáo và các Hội quần chúng": what a post is in charge of.
  private var isChargeOpen: Bool {
    guard !text.classes(start).isDisjoint(with: [.title, .post, .headPost, .determiner]) else { return false }
    var index = start
    while index < min(text.count, start + 40), text.mark(index) != .semicolon, text.mark(index) != .newline {
      if text.isCharge(index) { return true }
      if index > start, reader.isAnd(index) || text.mark(index) == .comma, text.classes(index + 1).contains(.determiner) { return false }
      index += 1
    }
    return false
  }

  /// A full stop ends the value, or a body before the next one.
  private mutating func period(_ at: Int) -> Int {
    // "VP. UBND tỉnh"
    if text.isDegree(at - 1), reader.isPersonName(at + 1) { return at + 1 }
    if at == start + 1, text.tokens[start].isUpper && text.tokens[start].end - text.tokens[start].start <= 3 || reader.isShortOffice(start) { return at + 1 }
    guard at > start, text.mark(at + 1) == .word, text.isProper(at + 1), reader.startsBody(at + 1) || reader.isPersonName(at + 1),
      text.tokens[at].end < text.tokens[at + 1].start else { return at + 1 }
    close(at)
    start = at + 1
    return start
  }

  // MARK: Lines

  private mutating func newline(_ at: Int) -> Int {
    let next = at + 1
    guard next < text.count, isNewBody(at, next) else { return next }
    close(at)
    start = next
    return next
  }

  /// A paragraph is a new body unless it is only the rest of a wrapped line.
  private func isNewBody(_ at: Int, _ next: Int) -> Bool {
    guard at > start else { return true }
    if text.mark(next) == .dash || text.mark(next) == .other { return !text.isAmpersand(next) }
    if text.mark(next) == .number, text.mark(next + 1) == .period || text.mark(next + 1) == .close { return true }
    let last = at - 1
    if text.mark(last) == .comma || text.mark(last) == .dash || text.mark(last) == .slash || reader.isAnd(last) {
      return text.mark(last) == .comma && splits(before: next, atSlash: false)
    }
    guard text.mark(next) == .word || text.mark(next) == .number else { return text.mark(next) != .open && text.mark(next) != .close }
    if reader.isAnd(next) { return splits(before: next + 1, atSlash: false) }
    guard text.isProper(next) || text.isCapitals || text.tokens[next].isUpper else {
      return text.classes(next).contains(.determiner) && splits(before: next, atSlash: false)
    }
    if isKnownTogether(at, next) { return false }
    // A head noun alone waits for its name ("Văn phòng" / "UBND tỉnh").
    let heads = text.classes(start)
    if !heads.isDisjoint(with: .anyHead), start + text.length(start) == at, heads.isDisjoint(with: [.whole, .name, .known]) {
      // "Công đoàn" / "Tổ trưởng chuyên môn": a post is no name of a union or force.
      return text.isWord(start, Self.publics) && text.length(start) == 2 && text.classes(next).isSuperset(of: [.headPost])
    }
    if text.mark(last) == .word, !text.classes(last).isDisjoint(with: [.stop]), !text.isProper(last) { return false }
    return !text.classes(next).contains(.compound) || text.classes(next).contains(.noun)
  }

  /// "Hiệu trưởng + Kế toán", "Sở Nội vụ & Sở Tài chính".
  private func isPlusOrAmpersand(_ index: Int) -> Bool { text.isAmpersand(index) || text.bytes[Int(text.tokens[index].start)] == UInt8(ascii: "+") }

  /// Whether the line before and this one make one known name.
  private func isKnownTogether(_ at: Int, _ next: Int) -> Bool {
    guard next < text.count else { return false }
    var joined = Array(text.tokens[start..<at])
    joined += text.tokens[next...].prefix(8)
    let match = AgencyVocabulary.longest(in: joined, at: 0)
    return !match.classes.isDisjoint(with: [.known, .name]) && Int(match.length) > at - start
  }

  // MARK: What is no body

  /// "X chủ trì, phối hợp với Y": what follows says what X does.
  private func isTail(_ at: Int) -> Bool {
    guard at > start else { return false }
    if text.isWord(at, Self.lead), text.isWord(at + 1, Self.leading) {
      // "các cơ quan được giao chủ trì soạn thảo" is a body.
      return !text.isWord(at - 1, Self.given[0])
    }
    // "Sở Nội vụ làm đầu mối"
    if text.isWord(at + 1, Self.hub[0]), text.isWord(at + 2, Self.hub[1]), Self.being.contains(text.tokens[at].word) { return true }
    return text.isWord(at, Self.join) && text.isWord(at + 1, Self.joining) && text.mark(at - 1) == .comma
  }

  private mutating func skipTail(_ at: Int) -> Int {
    close(at)
    var end = at
    while end < text.count, text.mark(end) != .semicolon, text.mark(end) != .newline { end += 1 }
    start = end
    return end
  }

  private mutating func close(_ end: Int) {
    defer { brackets.removeAll() }
    var (from, to) = (start, end)
    while from < to, isTrim(from) || isOrdinal(from, to) { from += 1 }
    // "Giao Sở Nội vụ", "Do Sở Nội vụ chủ trì"
    if to - from > 2, Self.given.contains(text.tokens[from].word), text.tokens[from].word != 0, reader.startsBody(from + 1) { from += 1 }
    while to > from, isTrim(to - 1) && text.mark(to - 1) != .close || reader.isAnd(to - 1) { to -= 1 }
    guard from < to else { return }
    let dropped = brackets.first { $0.lowerBound > from && $0.upperBound <= to && isShortName($0) }
    var name = text.name(from, to, dropping: dropped)
    while let last = name.utf8.last, last == UInt8(ascii: ".") || last == UInt8(ascii: ",") { name.removeLast() }
    guard name.utf8.contains(where: { $0.isASCIILetter || $0 >= 0x80 }), !Self.isEmpty(name) else { return }
    let (id, kind) = identifyBody(name)
    found.append(Found(Agency(name: name, id: id, kind: kind, from: source), at: text.range(from, to)))
  }

  /// Cells that say that there is nobody, or that someone was named above.
  private static let empty: [[UInt8]] = ["không", "không có", "nt", "như trên", "…", "không có đơn vị phối hợp"].map { Array($0.utf8) }
  private static func isEmpty(_ name: String) -> Bool {
    guard name.utf8.count < 64 else { return false }
    let key = matchingKey(Array(name.utf8))
    return empty.contains(key) || elsewhere.contains { key.starts(with: $0) }
  }
  /// "Như mục 1", "Như đã phân công": someone named elsewhere.
  private static let elsewhere = ["như mục ", "như điểm ", "như số ", "như stt ", "như phần ", "như phụ lục", "như đã "].map { Array($0.utf8) }

  private func isTrim(_ index: Int) -> Bool {
    switch text.mark(index) {
    case .comma, .semicolon, .colon, .period, .slash, .dash, .newline, .close, .percent: return true
    case .other: return true
    default: return false
    }
  }

  /// "1." or "a)" before a name.
  private func isOrdinal(_ index: Int, _ end: Int) -> Bool {
    guard index + 1 < end else { return false }
    let isMark = text.mark(index + 1) == .period || text.mark(index + 1) == .close
    let token = text.tokens[index]
    return isMark && (token.mark == .number || token.mark == .word && token.end - token.start <= 2 && !token.isCapital)
  }

  /// "(GDTC)", "(sau đây viết tắt là …)"; a sub-unit in brackets is kept.
  private func isShortName(_ range: Range<Int>) -> Bool {
    let inner = range.lowerBound + 1
    if range.count == 3, text.tokens[inner].isUpper { return !LabelledCell.isMark(text.name(inner, inner + 1)) }
    // "(cân đối nguồn, cấp phép)": what that body does of it; "UBND các xã (có rừng)" are some of them.
    if text.classes(start).isDisjoint(with: [.title, .post, .headPost]), reader.startsNamedBody(start), isRemark(inner),
      !(start..<range.lowerBound).contains(where: { text.classes($0).contains(.determiner) }) { return true }
    let words = text.name(inner, max(inner, range.upperBound - 1))
    let key = matchingKey(words)
    return key.hasPrefix("cơ quan thường trực") || key.hasPrefix("cơ quan chủ trì") || key.hasPrefix("sau đây") || key.hasPrefix("gọi tắt") || key.hasPrefix("viết tắt") || key.hasPrefix("theo ") || key == "nếu có"
  }

  /// Small letters that name no body, no place and no part in the work.
  private func isRemark(_ inner: Int) -> Bool {
    guard text.mark(inner) == .word, !text.isProper(inner), !text.tokens[inner].isUpper, !reader.startsNamedBody(inner) else { return false }
    return text.classes(inner).isDisjoint(with: [.place, .settlement, .noun, .bare, .title, .anyPost, .determiner]) && !text.isWord(inner, Self.lead) && !text.isWord(inner, Self.join)
  }
}
