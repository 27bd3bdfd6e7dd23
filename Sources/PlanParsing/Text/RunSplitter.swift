import PlanRecognition
import SourceModel
import VietnameseText

/// Cuts runs of joined blocks before labels that go on with their lists, before dashes in front of a field's name, and
/// where a heading in capitals ends.
struct RunSplitter {
  let text: [UInt8]
  private var sequence = LabelSequence()
  /// Past the letterhead: a label has been seen.
  private var inBody = false
  private var seenEnd = false
  /// Behind "Kính gửi:", before the text.
  private var inAddress = false

  init(text: [UInt8]) { self.text = text }

  /// `pieces` are the lines of one run; the result is the pieces of each paragraph in it.
  mutating func split(_ pieces: [Range<Int>]) -> [[Range<Int>]] {
    // A run of megabytes is no plan.
    guard pieces.reduce(0, { $0 + $1.count }) < 4 << 20 else { return [pieces] }
    var words: [Range<Int>] = []
    for piece in pieces { words += wordRanges(text, piece) }
    // The body's formal end, or the recipients: names and titles after it stand on their own.
    defer { if let last = words.last, text[last].suffix(3).elementsEqual(Array("./.".utf8)) { seenEnd = true } }
    guard words.count > 1 else {
      if let first = pieces.first { note(first, next: nil) }
      return [pieces]
    }
    var cuts: [Int] = []
    var capitalHeading = opens(words, 0, first: true)
    var start = 0
    for index in words.indices.dropFirst() {
      defer { if cuts.last == index { start = index } }
      if capitalHeading, endsCapitals(words, index) {
        cuts.append(index)
        capitalHeading = false
        _ = opens(words, index, first: true)
        continue
      }
      if isCut(words, index, from: start) {
        cuts.append(index)
        capitalHeading = opens(words, index, first: true)
      }
    }
    return assemble(words, cuts, pieces)
  }

  /// Notes the label that a paragraph begins with; whether it is a heading in capitals.
  private mutating func opens(_ words: [Range<Int>], _ index: Int, first: Bool) -> Bool {
    let range = words[index].lowerBound..<words[min(index + 2, words.count - 1)].upperBound
    return note(range, next: index + 1 < words.count ? words[index + 1] : nil)
  }

  @discardableResult
  private mutating func note(_ range: Range<Int>, next: Range<Int>?) -> Bool {
    guard let label = printedLabel(text, range) else { return false }
    sequence.note(label)
    inBody = inBody || label.kind != .bullet
    guard label.kind == .roman || label.kind == .word, let next else { return false }
    return isCapitals(text, next)
  }

  /// Whether a paragraph begins with this word in the middle of a run.
  private mutating func isCut(_ words: [Range<Int>], _ index: Int, from start: Int) -> Bool {
    let first = text[words[index].lowerBound]
    let before = words[index - 1]
    if first == UInt8(ascii: "*"), inBody, words[index].count == 1 { return opensItem(words, index) }
    // "10 - 15 người"
    if dashLength(words[index]) == words[index].count, text[before.upperBound - 1].isASCIIDigit, index + 1 < words.count, text[words[index + 1].lowerBound].isASCIIDigit { return false }
    if first == UInt8(ascii: "+") || dashLength(words[index]) > 0 { return opensItem(words, index) || opensListBelow(words, index, from: start) }
    if first == UInt8(ascii: "(") {
      return seenEnd && text[words[index]].starts(with: Array("(Kèm".utf8)) || opensLabel(words, index, from: start)
    }
    if first == UInt8(ascii: "N"), text[words[index]].starts(with: Array("Nơi".utf8)), index + 1 < words.count, text[words[index + 1]].starts(with: Array("nhận:".utf8)) {
      seenEnd = true
      return true
    }
    if text[before].elementsEqual(Array("./.".utf8)) || text[before].suffix(3).elementsEqual(Array("./.".utf8)) {
      seenEnd = true
      return true
    }
    if inBody, first == UInt8(ascii: "T") || first == UInt8(ascii: "K"), opensSignature(words, index) {
      seenEnd = true
      return true
    }
    if seenEnd, first >= 0x41, isCapitals(text, words[index]), opensAfterEnd(words, index, from: start) { return true }
    guard first.isASCIIDigit || first.isASCIILetter || first >= 0xC3 else { return false }
    if !inBody, opensInHead(words, index) { return true }
    if inBody, opensInBody(words, index, from: start) { return true }
    return opensLabel(words, index, from: start) || (text[words[index]].elementsEqual(Array("a)".utf8)) && isShortHeading(words, start, index) && index + 1 < words.count && startsCapital(text, words[index + 1]))
  }

  /// Behind the body's end, for words in capitals.
  private func opensAfterEnd(_ words: [Range<Int>], _ index: Int, from start: Int) -> Bool {
    let followsCapitals = isCapitals(text, words[index - 1])
    if opensBlock(words, index), !followsCapitals || words[start..<index].allSatisfy({ isCapitals(text, $0) }) { return true }
    // "… Nguyễn Hữu Lập ỦY BAN NHÂN DÂN TỈNH BẾN TRE KẾ HOẠCH …": the issuer above an attached plan.
    return !followsCapitals && issuerOfBlock(words, index)
  }

  /// The address above the body, and the text behind it.
  private mutating func opensInHead(_ words: [Range<Int>], _ index: Int) -> Bool {
    let before = words[index - 1]
    if opensAddress(words, index) || isCapitals(text, words[index]) && !isCapitals(text, before) && opensWire(words, index) {
      inAddress = true
      return true
    }
    // "- UBND các xã, phường. Thực hiện Công điện …": the text behind the last of those it is sent to.
    guard inAddress, startsCapital(text, words[index]), endKind(text, before).contains(.fullStop) else { return false }
    inAddress = false
    return true
  }

  /// A field, the text behind a title, and what a plan closes with.
  private func opensInBody(_ words: [Range<Int>], _ index: Int, from start: Int) -> Bool {
    if opensField(words, index, from: start) || followsTitle(words, index, from: start) { return true }
    guard index - start > 1 else { return false }
    let (first, end) = (text[words[index].lowerBound], endKind(text, words[index - 1]))
    switch first {
    case UInt8(ascii: "T"), UInt8(ascii: "Y"), UInt8(ascii: "N"), 0xC4: if !end.isDisjoint(with: .sentence), opensClosing(words, index) { return true }
    default: break
    }
    switch first {
    case UInt8(ascii: "K"), UInt8(ascii: "C"), UInt8(ascii: "N"), UInt8(ascii: "H"): return end.contains(.fullStop) && opensPartyClosing(words, index)
    default: return false
    }
  }

  /// "1. Mục đích Chủ động phòng ngừa …", "3. Sở Tài chính Thẩm định …": a title that plans share, or that is a body and
  /// nothing else, ends before the next capital.
  private func followsTitle(_ words: [Range<Int>], _ index: Int, from start: Int) -> Bool {
    guard index - start >= 2, index - start <= 24, startsCapital(text, words[index]), !isCapitals(text, words[index]), !text[words[index].lowerBound].isASCIIDigit else { return false }
    let order = words[index].lowerBound..<words[min(index + 1, words.count - 1)].upperBound
    // "Đề nghị VCCI" + "Chi nhánh …": no verb.
    let isBranch = text[words[index]].elementsEqual("Chi".utf8) && text[words[min(index + 1, words.count - 1)]].elementsEqual("nhánh".utf8)
    let opensOrder = index - start > 2 && !isBranch && (startsWithVerb(matchingKey(Array(text[order])) + [0x20]) || RunWords.assures.contains(WordHash.exact(text, words[index]) &* WordHash.base &+ WordHash.exact(text, words[min(index + 1, words.count - 1)])))
    guard index - start <= 16 || opensOrder, index + 1 < words.count, endKind(text, words[index - 1]).isEmpty else { return false }
    let range = words[start].lowerBound..<words[index - 1].upperBound
    guard let label = printedLabel(text, range), label.kind != .bullet else { return false }
    var title = range.lowerBound + label.length
    while title < range.upperBound, text[title].isTextSpace { title += 1 }
    guard title < range.upperBound else { return false }
    // A line may end inside it.
    let printed = text[title..<range.upperBound].map { $0 == 0x0A ? 0x20 : $0 }
    if knownTitle(printed) { return true }
    let bodies = printed.starts(with: RunWords.askedFor) ? Array(printed.dropFirst(RunWords.askedFor.count)) : printed
    return !awaitsName(words, index) && (opensOrder || endsPlace(words, index)) && namesOnlyBodies(bodies) || isDoer(words, index, title: title)
  }

  /// "4. Trạm Y tế xã" before "Dự trữ đủ …": the name ends in a kind of place or a place's name, whose words are all
  /// capitals; behind it a capital before a small letter opens a sentence.
  private func endsPlace(_ words: [Range<Int>], _ index: Int) -> Bool {
    guard !RunWords.orders.contains(Array(text[words[index - 1]])) else { return false }
    let (last, before, next) = (words[index - 1], words[index - 2], words[index + 1])
    guard !startsCapital(text, next), text[next.lowerBound] >= 0x61, !RunWords.joiners.contains(Array(text[next])), endKind(text, before).isEmpty else { return false }
    // "Trung tâm Internet Việt Nam thúc đẩy", "UBND xã Tân Hòa Bình tổ chức": the word belongs to the name, a verb follows.
    let order = next.lowerBound..<words[min(index + 2, words.count - 1)].upperBound
    // "Hợp tác xã Nông nghiệp …": no place.
    if text[last].elementsEqual("xã".utf8), text[before].elementsEqual("tác".utf8) { return false }
    if startsCapital(text, last), startsWithVerb(matchingKey(Array(text[order])) + [0x20]) { return false }
    return RunWords.placeWords.contains(Array(text[last])) || startsCapital(text, last) && startsCapital(text, before) && !isCapitals(text, before)
  }

  /// "1. Chuẩn bị trước mùa mưa bão" before "Phòng Kinh tế chủ trì …".
  private func isDoer(_ words: [Range<Int>], _ index: Int, title: Int) -> Bool {
    guard !startsCapital(text, words[index - 1]), !RunWords.joiners.contains(Array(text[words[index - 1]])) else { return false }
    // "1. Giao Ủy ban Kiểm tra" + "Đảng ủy chủ trì …": the order goes on.
    if let end = text[title...].firstIndex(where: { $0.isTextSpace }), RunWords.orders.contains(Array(text[title..<end])) { return false }
    let verb = (index + 1..<max(index + 1, min(index + 14, words.count - 1))).first { at in
      text[words[at]].elementsEqual("chủ".utf8) && text[words[at + 1]].prefix(4).elementsEqual("trì".utf8)
    }
    guard let verb else { return false }
    // "4. Văn phòng" + "Tỉnh ủy chủ trì …": one name.
    if namesOnlyBodies(text[title..<words[verb - 1].upperBound].map { $0 == 0x0A ? 0x20 : $0 }) { return false }
    return namesOnlyBodies(text[words[index].lowerBound..<words[verb - 1].upperBound].map { $0 == 0x0A ? 0x20 : $0 })
  }

  /// Whether the words before `index` begin a body's name that is still to come: "Ủy ban" + "Kiểm tra".
  private func awaitsName(_ words: [Range<Int>], _ index: Int) -> Bool {
    let last = WordHash.exact(text, words[index - 1])
    // "các tổ chức chính trị - xã hội" + "Vận động …"
    if RunWords.wholeNames.contains(WordHash.exact(text, words[index - 2]) &* WordHash.base &+ last) { return false }
    // "Báo A, Đài" + "Phát thanh": one word behind a comma is no name.
    if CellWords.all.kinds(last).contains(.bodyHead) || !endKind(text, words[index - 2]).isDisjoint(with: [.sentence, .comma]) { return true }
    return CellWords.all.kinds(WordHash.exact(text, words[index - 2]), last).contains(.bodyHead)
  }

  /// "… cho cán bộ xã Chủ trì: Văn phòng Phối hợp: các phòng": fields whose line ends are lost.
  private func opensField(_ words: [Range<Int>], _ index: Int, from start: Int) -> Bool {
    guard startsCapital(text, words[index]), let end = fieldEnd(words, index), end + 1 < words.count else { return false }
    if endKind(text, words[index - 1]).isEmpty { return !RunWords.joiners.contains(Array(text[words[index - 1]])) && index > start + 1 }
    return fieldEnd(words, start) != nil && !endKind(text, words[index - 1]).isDisjoint(with: .sentence)
  }

  /// The word with the colon, where a field's name begins at `index`.
  private func fieldEnd(_ words: [Range<Int>], _ index: Int) -> Int? {
    guard let end = (index..<min(index + 5, words.count)).first(where: { text[words[$0].upperBound - 1] == UInt8(ascii: ":") }) else { return nil }
    let label = text[words[index].lowerBound..<words[end].upperBound - 1].map { $0 == 0x0A ? 0x20 : $0 }
    return RunWords.fieldLabels.contains(lowercased(label)) ? end : nil
  }

  /// "1. Mục đích", "2. Công an tỉnh": a label and a few words without an end.
  private func isShortHeading(_ words: [Range<Int>], _ start: Int, _ index: Int) -> Bool {
    guard index - start >= 2, index - start <= 24, let label = printedLabel(text, words[start].lowerBound..<words[index - 1].upperBound), label.kind != .bullet else { return false }
    return index - start <= 12 || namesOnlyBodies(text[min(words[index - 1].upperBound, words[start].lowerBound + label.length)..<words[index - 1].upperBound].drop(while: \.isTextSpace).map { $0 == 0x0A ? 0x20 : $0 })
  }

  /// "1. Xây dựng chương trình, kế hoạch, văn bản chỉ đạo, điều hành - Kiện toàn …": a longer heading, an order behind the dash.
  private func isLongHeading(_ words: [Range<Int>], _ start: Int, _ index: Int) -> Bool {
    guard index - start > 12, index - start <= 20, index + 2 < words.count, let label = printedLabel(text, words[start].lowerBound..<words[index - 1].upperBound), label.kind != .bullet else { return false }
    let order = words[index + 1].lowerBound..<words[index + 2].upperBound
    return words[(start + 1)..<index].allSatisfy { endKind(text, $0).isDisjoint(with: .sentence) } && startsWithVerb(matchingKey(Array(text[order])) + [0x20])
  }

  /// "1. Mục đích - Nâng cao …; - Tăng cường …": a dash behind a short heading whose list goes on.
  private func opensListBelow(_ words: [Range<Int>], _ index: Int, from start: Int) -> Bool {
    guard dashLength(words[index]) == words[index].count, isShortHeading(words, start, index) || isLongHeading(words, start, index), index + 2 < words.count, startsCapital(text, words[index + 1]) else { return false }
    // "I. MỤC ĐÍCH – YÊU CẦU", "1. Mục đích – Yêu cầu: – Phủ xanh …"
    if isCapitals(text, words[index - 1]), isCapitals(text, words[index + 1]) { return false }
    if let colon = words.indices[(index + 1)...].prefix(4).first(where: { endKind(text, words[$0]).contains(.colon) }), colon + 1 < words.count, dashLength(words[colon + 1]) > 0 { return false }
    if isStockTitle(words, start, index) { return true }
    if RunWords.postStarts.contains(Array(text[words[index + 1]])), startsCapital(text, words[index - 1]) { return false }
    var second = words[index + 2]
    while second.count > 1, [UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";")].contains(text[second.upperBound - 1]) { second = second.lowerBound..<second.upperBound - 1 }
    guard !RunWords.compounds.contains(WordHash.exact(text, words[index + 1]) &* WordHash.base &+ WordHash.exact(text, second)), !isNameWithDash(words, index, from: start) else { return false }
    for next in words.indices[index...].dropFirst(3).prefix(300) where text[words[next]].elementsEqual(text[words[index]]) {
      if !endKind(text, words[next - 1]).isDisjoint(with: .sentence) { return true }
    }
    return false
  }

  /// "2. Tập đoàn Công nghiệp - Viễn thông Quân đội di dời …", "1. Tổ Toán - Tin: …": a body's name goes on behind the dash.
  private func isNameWithDash(_ words: [Range<Int>], _ index: Int, from start: Int) -> Bool {
    let opening = words[index + 1].lowerBound..<words[min(index + 2, words.count - 1)].upperBound
    // "Công chức Văn phòng - Thống kê theo dõi"
    let isOffice = text[words[index + 1]].elementsEqual("Thống".utf8) && text[words[index - 1]].elementsEqual("phòng".utf8)
    guard isOffice || !startsWithVerb(matchingKey(Array(text[opening])) + [0x20]), let label = printedLabel(text, words[start].lowerBound..<words[index - 1].upperBound) else { return false }
    let from = words[start].lowerBound + label.length
    let end = words[min(index + 16, words.count - 1)].upperBound
    guard from < words[index].lowerBound, from < end else { return false }
    let sentence = text[from..<end].map { $0 == 0x0A ? 0x20 : $0 }
    let dash = words[index].lowerBound - from
    return assignment(in: sentence).lead.contains { $0.range.lowerBound < dash && $0.range.upperBound > dash + 1 }
  }

  private func opensLabel(_ words: [Range<Int>], _ index: Int, from start: Int) -> Bool {
    let word = words[index]
    let range = word.lowerBound..<words[min(index + 2, words.count - 1)].upperBound
    guard let label = printedLabel(text, range), label.kind != .bullet, index + 1 < words.count else { return false }
    // The label is a word of its own (or two: `Điều 3.`), what follows begins with a capital.
    let rest = word.lowerBound + label.length
    // "I.MỤC ĐÍCH"
    let glued = label.kind == .roman && rest < word.upperBound && isCapitals(text, rest..<word.upperBound) ? rest..<word.upperBound : nil
    guard glued != nil || rest >= word.upperBound, let next = glued ?? words[index...].first(where: { $0.lowerBound >= rest }) else { return false }
    guard startsCapital(text, next) else { return false }
    let before = words[index - 1]
    if RunWords.numberedWords.contains(lowercased(Array(text[before]))) { return false }
    let closes = !endKind(text, before).isDisjoint(with: .sentence) || isCapitals(text, before) || endsTitle(words, index, label)
    if sequence.goesOn(with: label), label.kind != .nested || label.value > 1 || [UInt8(ascii: "."), UInt8(ascii: "-")].contains(where: { label.parent == sequence.lastValue(.arabic, form: $0) }) {
      return closes || label.kind == .nested || label.kind == .roman || label.kind == .arabic && label.form == UInt8(ascii: ".") && inBody
    }
    if skipsNumbers(words, index, label) { return true }
    let opensList = label.value == 1 || (label.kind == .letter && label.value == 0)
    guard opensList, label.kind != .word || closes else { return false }
    return closes || label.kind == .roman && isCapitals(text, next) || followsUp(words, index, label) || label.kind == .arabic && isTitleAlone(words, start, index) || label.kind == .roman && opensStockTitle(words, index)
  }

  /// "… giữ trật tự. III. TỔ CHỨC THỰC HIỆN" after "I. NHIỆM VỤ": a heading in capitals whose number leaves one or two out.
  private func skipsNumbers(_ words: [Range<Int>], _ index: Int, _ label: PrintedLabel) -> Bool {
    guard label.kind == .roman, !endKind(text, words[index - 1]).isDisjoint(with: .sentence), index + 2 < words.count, isCapitals(text, words[index + 1]), isCapitals(text, words[index + 2]) else { return false }
    let last = sequence.lastValue(.roman, form: label.form)
    return last > 0 && label.value > last && label.value <= last + 3
  }

  /// "II. Yêu cầu 1. Thiết thực.", "I. Sở Xây dựng 1. Khảo sát …": a title that plans share or bodies alone stand before a list's label.
  private func isTitleAlone(_ words: [Range<Int>], _ start: Int, _ index: Int) -> Bool {
    guard index - start >= 2, index - start <= 24 else { return false }
    guard let label = printedLabel(text, words[start].lowerBound..<words[index - 1].upperBound), label.kind != .bullet, label.kind != .arabic else { return false }
    return isStockTitle(words, start, index) || namesOnlyBodies(titleBehindLabel(words, start, index))
  }

  /// "2. Yêu cầu": nothing but a title that plans share stands before `index`.
  private func isStockTitle(_ words: [Range<Int>], _ start: Int, _ index: Int) -> Bool { knownTitle(titleBehindLabel(words, start, index)) }

  private func titleBehindLabel(_ words: [Range<Int>], _ start: Int, _ index: Int) -> [UInt8] {
    let range = words[start].lowerBound..<words[index - 1].upperBound
    guard let label = printedLabel(text, range) else { return [] }
    return text[min(range.upperBound, range.lowerBound + label.length)..<range.upperBound].drop(while: \.isTextSpace).map { $0 == 0x0A ? 0x20 : $0 }
  }

  /// "… NĂM 2017 I. Kết quả", "(Kèm theo …) Phần I": a year behind capitals, a bracket before a part.
  private func endsTitle(_ words: [Range<Int>], _ index: Int, _ label: PrintedLabel) -> Bool {
    let before = words[index - 1]
    if label.kind == .word, text[before.upperBound - 1] == UInt8(ascii: ")") { return seenEnd }
    return label.kind == .roman && index > 1 && text[before].allSatisfy(\.isASCIIDigit) && isCapitals(text, words[index - 2])
  }

  /// Whether the second label of the list that this one would open stands a little further on.
  private func followsUp(_ words: [Range<Int>], _ index: Int, _ label: PrintedLabel) -> Bool {
    let wanted: [UInt8]
    switch label.kind {
    case .letter where label.value == 0 && label.form == UInt8(ascii: ")"): wanted = Array("b)".utf8)
    case .arabic where label.form == UInt8(ascii: "."): wanted = Array("2.".utf8)
    // "(1) Tổ chức …. (2) Đưa …": sentences of a list; an inline "(1) …; (2) …" has no full stop.
    case .bracketed where label.form == 1 && label.value == 1: wanted = Array("(2)".utf8)
    default: return false
    }
    for next in words.indices[index...].dropFirst().prefix(400) where next + 1 < words.count && text[words[next]].elementsEqual(wanted) {
      if label.kind == .bracketed, !endKind(text, words[next - 1]).contains(.fullStop) { return false }
      return startsCapital(text, words[next + 1])
    }
    return false
  }

  /// Bytes of the dash that a word begins with; 0 where it begins with none.
  private func dashLength(_ word: Range<Int>) -> Int {
    if text[word.lowerBound] == UInt8(ascii: "-") { return 1 }
    return word.count >= 3 && text[word.lowerBound] == 0xE2 && text[word.lowerBound + 1] == 0x80 && (text[word.lowerBound + 2] == 0x93 || text[word.lowerBound + 2] == 0x94) ? 3 : 0
  }

  /// A dash after the end of a sentence before a capital, or before a field's name.
  private func opensItem(_ words: [Range<Int>], _ index: Int) -> Bool {
    let word = words[index]
    let mark = max(1, dashLength(word))
    let isGlued = word.count > mark
    guard isGlued || index + 1 < words.count else { return false }
    let next = isGlued ? word.lowerBound + mark..<word.upperBound : words[index + 1]
    guard startsCapital(text, next) else { return false }
    if !endKind(text, words[index - 1]).isDisjoint(with: .sentence) { return true }
    let end = min(words[min(index + 5, words.count - 1)].upperBound, next.lowerBound + 60)
    let probe = lowercased(Array(text[next.lowerBound..<max(next.lowerBound, end)]))
    return RunWords.fieldNames.contains { probe.starts(with: $0) } && text[next.lowerBound..<max(next.lowerBound, min(text.count, next.lowerBound + 60))].contains(UInt8(ascii: ":"))
  }

  /// Where the capitals of a heading end and running text begins.
  private func endsCapitals(_ words: [Range<Int>], _ index: Int) -> Bool {
    // "III. NHIỆM VỤ TRỌNG TÂM STT Nội dung …": the heading of a table that was run in.
    if index + 1 < words.count, text[words[index]].elementsEqual("STT".utf8) || text[words[index]].elementsEqual("TT".utf8), !isCapitals(text, words[index + 1]) { return true }
    return startsCapital(text, words[index]) && !isCapitals(text, words[index]) && (isCapitals(text, words[index - 1]) || endKind(text, words[index - 1]).contains(.colon)) && index + 1 < words.count && !isCapitals(text, words[index + 1])
  }

  private func opensBlock(_ words: [Range<Int>], _ index: Int) -> Bool {
    guard index + 1 < words.count, isCapitals(text, words[index + 1]) else { return false }
    // "TRƯỞNG PHÒNG TÀI CHÍNH - KẾ HOẠCH"
    if index > 0, words[index - 1].count == 1, text[words[index - 1].lowerBound] == UInt8(ascii: "-") { return false }
    return RunWords.blockNames.contains { text[words[index].lowerBound...].starts(with: $0) }
  }

  /// A body's name in capitals right before such a block.
  private func issuerOfBlock(_ words: [Range<Int>], _ index: Int) -> Bool {
    guard ["ỦY", "UỶ", "UBND", "BỘ", "SỞ", "CHÍNH", "TỈNH", "HUYỆN"].contains(where: { text[words[index]].elementsEqual($0.utf8) }) else { return false }
    for at in index + 1..<min(index + 12, max(index + 1, words.count - 1)) {
      if !isCapitals(text, words[at]) { return false }
      if opensBlock(words, at) { return true }
    }
    return false
  }

  /// The words between cuts as pieces of lines.
  private func assemble(_ words: [Range<Int>], _ cuts: [Int], _ pieces: [Range<Int>]) -> [[Range<Int>]] {
    guard !cuts.isEmpty else { return [pieces] }
    var result: [[Range<Int>]] = []
    var start = 0
    var piece = 0
    for end in cuts + [words.count] {
      var paragraph: [Range<Int>] = []
      for word in words[start..<end] {
        while pieces[piece].upperBound <= word.lowerBound { piece += 1 }
        if let last = paragraph.last, last.lowerBound >= pieces[piece].lowerBound {
          paragraph[paragraph.count - 1] = last.lowerBound..<word.upperBound
        } else {
          paragraph.append(word)
        }
      }
      result.append(paragraph)
      start = end
    }
    return result
  }
}
