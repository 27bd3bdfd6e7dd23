internal import PlanModel
internal import VietnameseText

/// A body as it stands in a text: tokens `start ..< end`.
struct BodyPhrase {
  var start: Int
  var end: Int
  /// Begins with "các" or names a kind of body in the plural.
  var isCollective = false
  /// A post ("Chủ tịch …") or person ("Đồng chí …").
  var isPost = false
  var isTitle = false
  /// The head of its body (Chủ tịch, Thủ trưởng), where it is a post.
  var isHeadPost = false
  /// Of a post: where the body it belongs to begins.
  var inner: Int?
  /// A short name in brackets, no part of the name.
  var dropped: Range<Int>?
}

/// Reads bodies in a text: a head noun and what belongs to its name.
struct BodyReader {
  let text: AgencyText
  /// Of a heading or cell, where everything belongs to a body: lower-case attributes are taken too.
  var lenient = false

  /// How deep a body may hang on another ("Tổ đảng ở Thường trực Ủy ban … của Quốc hội").
  static let maxDepth = 4

  private let and = Known.and
  private let or = Known.or
  enum Known {
    static let and = AgencyVocabulary.word("và")
    static let or = AgencyVocabulary.word("hoặc")
    static let of = ["của", "thuộc", "ở", "tại"].map { AgencyVocabulary.word($0) }
    static let within = AgencyVocabulary.word("trong")
    static let on = AgencyVocabulary.word("trên")
    static let area = AgencyVocabulary.word("địa")
    static let has = AgencyVocabulary.word("có")
    /// First words of "xã", "phường", "đặc khu", "thị trấn", "thị xã", "huyện", "quận".
    static let communes = ["xã", "phường", "đặc", "thị", "huyện", "quận"].map { AgencyVocabulary.word($0) }
    static let posted = ["ban", "phòng", "đoàn", "đội", "nhóm"].map { AgencyVocabulary.word($0) }
    static let general = ["chuyên môn", "nghiệp vụ", "chức năng", "liên quan", "có liên", "hữu quan"].map { $0.split(separator: " ").map { AgencyVocabulary.word(String($0)) } }
    static let school = AgencyVocabulary.word("trường")
    /// The second word of "tham mưu".
    static let advise = AgencyVocabulary.word("mưu")
    /// The first word of "tổ chức".
    static let organize = AgencyVocabulary.word("tổ")
    static let direct = AgencyVocabulary.word("trực")
    /// The last word of "Ban Quản lý", the first of "được giao".
    static let manage = AgencyVocabulary.word("lý"), passive = AgencyVocabulary.word("được")
    static let work = AgencyVocabulary.word("công")
    /// First words of "khu công nghiệp", "cụm công nghiệp", "bãi biển", "vịnh", "di tích".
    static let managed = ["khu", "cụm", "bãi", "vịnh", "di"].map { AgencyVocabulary.word($0) }.filter { $0 != 0 }
    /// First words of tổ chức, tham mưu, báo cáo, tổng hợp, ban hành, trình, gửi, thông báo, họp: work of any body.
    static let working = ["tổ", "tham", "báo", "tổng", "ban", "trình", "gửi", "thông", "họp"].map { AgencyVocabulary.word($0) }
    /// The last words of "công tác", "lĩnh vực", "nội dung", "khối", "mảng".
    static let fields = ["tác", "vực", "dung", "khối", "mảng", "ban"].map { AgencyVocabulary.word($0) }
    static let whole = AgencyVocabulary.word("tổng")
    /// First words of "Văn phòng", "Công an", "Công đoàn", "Chi đoàn", which papers of one body print alone.
    static let alone = ["văn", "công", "chi"].map { AgencyVocabulary.word($0) }
    static let zone = AgencyVocabulary.word("đặc")
    static let committee = AgencyVocabulary.word("tác")
    static let steering = ["chỉ", "đạo"].map { AgencyVocabulary.word($0) }
    /// The last word of "Công đoàn".
    static let union = AgencyVocabulary.word("đoàn")
    /// How bodies begin that others are of, behind a dash.
    static let parents = [("bộ", "đội"), ("bộ", "chỉ"), ("công", "an"), ("ủy", "ban"), ("chi", "cục"), ("phòng", "giao")].map { (AgencyVocabulary.word($0), AgencyVocabulary.word($1)) }
    /// How units begin whose names go on over commas.
    static let units = ["phòng", "vụ", "cục", "tổ", "đội"].map { AgencyVocabulary.word($0) }
    /// Words on both sides of a comma that name one thing: "Phòng Công chức, viên chức".
    static let pairs = [["công", "chức", "viên", "chức"], ["cán", "bộ", "công", "chức"], ["văn", "thư", "lưu", "trữ"]].map { $0.map { AgencyVocabulary.word($0) } }
    static let national = ["quốc", "gia"].map { AgencyVocabulary.word($0) }
    static let madam = AgencyVocabulary.word("bà")
    static let organ = ["cơ", "đơn"].map { AgencyVocabulary.word($0) }
    static let where_ = AgencyVocabulary.word("nơi")
    static let number = ["số", "vực", "khóa", "quận", "phường", "tổ", "đội", "vùng", "bàn", "án", "khu", "vụ"].map { AgencyVocabulary.word($0) }
    static let cityShort = ["tp", "tx", "p", "q", "h", "tt"].map { AgencyVocabulary.word($0) }
    /// First words of "quân sự", "biên phòng", "hải quan", "kiểm lâm", "công an", "thú y", "khuyến nông": subjects that are
    /// bodies with their place or in a list of such.
    static let forces = ["quân", "biên", "hải", "kiểm", "công", "thú", "khuyến"].map { AgencyVocabulary.word($0) }
    /// Last words of "cao đẳng", "trung cấp", "đại học".
    static let schools = ["đẳng", "cấp", "học"].map { AgencyVocabulary.word($0) }
    static let branch = ["chi", "nhánh"].map { AgencyVocabulary.word($0) }
    static let classroom = AgencyVocabulary.word("lớp")
  }

  init(_ text: AgencyText, lenient: Bool = false) {
    self.text = text
    self.lenient = lenient
  }

  func isAnd(_ index: Int) -> Bool { text.isWord(index, and) || text.isWord(index, or) }

  // MARK: One body

  /// What begins a body in small letters is one of these.
  private static let openings: WordClasses = [
    .determiner, .title, .known, .name, .post, .headPost, .bare, .noun, .head, .headLower, .whole, .settlement, .place,
  ]

  /// The body that begins at a token; `bare`: nouns without "các" count ("đơn vị, địa phương").
  func body(at index: Int, bare: Bool = false, depth: Int = 0) -> BodyPhrase? {
    guard depth < Self.maxDepth, text.mark(index) == .word else { return nil }
    let classes = text.classes(index)
    // Other words open a body only as "lớp" or with the capital of "P. Kinh tế", "PC06", "Nguyễn Văn A".
    if !text.tokens[index].isCapital, classes.isDisjoint(with: Self.openings), !text.isWord(index, Known.classroom) { return nil }
    if classes.contains(.determiner) { return collective(at: index, depth: depth) }
    if let end = classroomEnd(index) ?? shortOfficeEnd(index, depth: depth) { return BodyPhrase(start: index, end: end) }
    if isForceInList(index) { return BodyPhrase(start: index, end: index + 2) }
    if classes.contains(.title) { return person(at: index, depth: depth) }
    if !classes.isDisjoint(with: [.known, .name]) { return named(at: index, depth: depth) }
    if !classes.isDisjoint(with: .anyPost), let post = post(at: index, depth: depth) { return post }
    if bare, classes.contains(.bare) || isNounPair(index), !isNamedHead(index) { return collective(at: index, depth: depth, hasDeterminer: false) }
    if !classes.isDisjoint(with: [.anyHead, .whole]), let head = headed(at: index, depth: depth) { return head }
    if classes.contains(.settlement), startsNamedBody(index) {
      let next = index + text.length(index) + (text.isWord(index + text.length(index), Known.number[0]) ? 1 : 0)
      return BodyPhrase(start: index, end: suffix(from: text.mark(next) == .number ? next + 1 : next, depth: depth))
    }
    if bare, isPersonName(index) { return personName(at: index) }
    if isDepartmentCode(index) { return BodyPhrase(start: index, end: suffix(from: index + 1, depth: depth)) }
    return isNamedCommune(index) ? BodyPhrase(start: index, end: place(index)) : nil
  }

  /// "PC06", "PX03" of a province's police, "P4" of a company: P for *phòng*, perhaps a letter, and a number in one word.
  func isDepartmentCode(_ index: Int) -> Bool {
    guard text.mark(index) == .word, text.tokens[index].isCapital, case let code = text.bytes[Int(text.tokens[index].start)..<Int(text.tokens[index].end)], (2...4).contains(code.count) else { return false }
    let letters = code.prefix { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    return letters.first == UInt8(ascii: "P") && letters.count <= 2 && (1...2).contains(code.count - letters.count) && code.dropFirst(letters.count).allSatisfy(\.isASCIIDigit)
  }

  /// "xã Ea Kar", "Phường 5": a commune or district by its name does what its committee does.
  private func isNamedCommune(_ index: Int) -> Bool {
    let next = index + text.length(index)
    guard text.classes(index).contains(.place), text.length(index) <= 2, Known.communes.contains(text.tokens[index].word), !text.isCapitals else { return false }
    return text.isProper(next) && (!startsBody(next) || text.classes(next).contains(.settlement)) && !text.classes(next).contains(.never) || text.mark(next) == .number && text.isProper(index)
  }

  /// "sở, ngành" without "các".
  private func isNounPair(_ index: Int) -> Bool {
    let next = index + text.length(index)
    return text.classes(index).contains(.noun) && text.mark(next) == .comma && text.classes(next + 1).contains(.noun)
  }

  private func named(at index: Int, depth: Int) -> BodyPhrase {
    var end = morePlaces(index, index + text.length(index))
    if (index..<end).contains(where: { text.classes($0).contains(.determiner) }) { end = colonList(from: end) }
    // Some names go on in ordinary words ("Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh").
    let goesOn = text.classes(index).contains(.headLower)
    let more = flow(from: end, nominal: goesOn, depth: depth, afterName: !goesOn)
    return BodyPhrase(start: index, end: pastManaged(index, more))
  }

  /// "UBND các xã" + ", thị trấn", "UBND xã" + ", phường": a known collective that the text carries on with kinds of places.
  private func morePlaces(_ start: Int, _ known: Int) -> Int {
    var end = known
    // "UBND xã" + ", phường": a kind of place that stands for all of them.
    let isKind = !text.isProper(known - 1) && !text.classes(known - 1).isDisjoint(with: [.place, .settlement])
    guard isKind || (start..<known).contains(where: { text.classes($0).contains(.determiner) }) else { return end }
    while let next = conjunct(after: end), text.classes(next).contains(.place), text.classes(next).isDisjoint(with: .anyHead), !text.isProper(next + text.length(next)), end - known < 12 {
      end = next + text.length(next)
    }
    // "UBND các xã, phường và đặc khu Hoàng Sa": a province has one such zone or a few.
    if let next = conjunct(after: end), text.isWord(next, Known.zone), text.classes(next).contains(.place), text.isProper(next + text.length(next)) { end = place(next) }
    return end
  }

  /// Whether a head noun here has an attribute of its own, so that it is a body and no bare noun of a collective.
  func isNamedHead(_ index: Int) -> Bool {
    let classes = text.classes(index)
    if !classes.isDisjoint(with: [.known, .name]) { return true }
    guard !classes.isDisjoint(with: .anyHead) else { return false }
    return hasAttribute(after: index + text.length(index), lower: classes.contains(.headLower))
  }

  /// A capital, an abbreviation, a place or a figure right after a head noun, or (after some) one of their usual words.
  func hasAttribute(after next: Int, lower: Bool) -> Bool {
    guard let mark = text.mark(next) else { return false }
    let classes = text.classes(next)
    if mark == .number { return true }
    guard mark == .word else { return false }
    if text.isWord(next, Known.number[0]), text.mark(next + 1) == .number { return true }
    if text.isProper(next) || text.tokens[next].isUpper && !text.isCapitals || text.isClassName(next) { return true }
    if classes.contains(.place) || classes.contains(.settlement) { return true }
    if classes.contains(.determiner), !text.classes(next + text.length(next)).isDisjoint(with: [.place, .settlement]) { return true }
    if lower, !classes.isDisjoint(with: [.nominal, .inner]) { return true }
    // "Ban Quản lý chợ"
    if lower, text.isWord(next - 1, Known.manage), text.length(next - 3) == 3, text.isProper(next - 3), classes.isDisjoint(with: [.verb, .stop, .adverb, .announce, .order]) { return true }
    if lower || lenient, Known.of.contains(text.tokens[next].word) { return true }
    return lenient && classes.isDisjoint(with: [.verb, .stop, .adverb])
  }

  private func headed(at index: Int, depth: Int) -> BodyPhrase? {
    let classes = text.classes(index)
    let next = index + text.length(index)
    if classes.contains(.compound), !text.isProper(next) { return nil }
    // "dự án nhóm C": a class of projects.
    if text.isWord(index, Known.posted[4]), !text.tokens[index].isCapital, text.isProper(next), text.tokens[next].end - text.tokens[next].start == 1 { return nil }
    let isWhole = classes.contains(.whole)
    if !isWhole, isCompleteName(index) { return BodyPhrase(start: index, end: next) }
    // "Ban Tuyên giáo - Chính sách luật pháp"
    let isDashed = text.length(index) > 1 && text.mark(next) == .dash && text.isProper(next + 1) && text.isProper(index + 1) && !startsBody(next + 1)
    guard isWhole || isDashed || hasAttribute(after: next, lower: classes.contains(.headLower)) else { return nil }
    if !isWhole, !isDashed, !text.isProper(index), !text.isProper(next), !text.isCapitals, !lenient, classes.contains(.head),
      !text.classes(next).contains(.place) { return nil }
    // "Ban Chỉ đạo chuyển đổi số", but "Ban Chỉ đạo kiểm tra …" says what it does.
    let goesOn = isWhole && classes.contains(.head) && text.isProper(next) || isWhole && classes.contains(.headLower) && text.classes(next).contains(.nominal)
      && (text.length(next) > 2 || text.isWord(next, Known.work))
    // Past the dash, which only goes on with a name that began before it.
    let end = flow(from: isDashed && !isWhole ? next + 1 : next, nominal: classes.contains(.headLower) || lenient, depth: depth, afterName: isWhole && !goesOn)
    guard isWhole || end > next else { return nil }
    var phrase = BodyPhrase(start: index, end: isWhole && classes.contains(.headLower) ? pastWork(end) : pastManaged(index, end))
    phrase.isCollective = (index..<end).contains { text.classes($0).contains(.determiner) }
    return phrase
  }

  /// "Ban Tuyên giáo: …", "Ban Tổ chức phân công …": a head of several words in capitals that what it does follows at once.
  private func isCompleteName(_ index: Int) -> Bool {
    let next = index + text.length(index)
    if isAloneInList(index) { return true }
    guard text.length(index) > 1, !text.isCapitals, text.isProper(index), text.isProper(index + 1) || Known.alone.contains(text.tokens[index].word) && text.length(index) == 2 else { return false }
    // "Văn phòng (P1): …"
    let isBracketed = text.mark(next) == .open && (next + 2..<next + 5).contains { text.mark($0) == .close && text.mark($0 + 1) == .colon }
    return text.mark(next) == nil || isBracketed || text.mark(next) == .colon || text.mark(next) == .word && !text.isProper(next) && !text.classes(next).isDisjoint(with: [.verb, .adverb])
      && (text.classes(next).isDisjoint(with: [.nominal, .inner]) || text.length(index) > 2 && (text.isWord(next, Known.organize) || text.classes(next + text.length(next)).contains(.determiner)) || text.isWord(next + 1, Known.advise) && startsBody(next + text.length(next)))
  }

  /// "Công đoàn, Đoàn Thanh niên phát động …", "Văn phòng, các phòng chuyên môn …": one that papers of one body print alone.
  private func isAloneInList(_ index: Int) -> Bool {
    let next = index + 2
    guard text.length(index) == 2, !text.isCapitals, text.isProper(index), Known.alone.contains(text.tokens[index].word) else { return false }
    if let following = conjunct(after: next) { return startsBody(following) }
    return text.isWord(index + 1, Known.union) && (text.mark(next) == .semicolon || text.mark(next) == .period)
  }

  // MARK: Collectives

  /// "các sở, ban, ngành có liên quan", "các cơ quan liên quan" (before "và địa phương có rừng").
  func collective(at index: Int, depth: Int, hasDeterminer: Bool = true) -> BodyPhrase? {
    var next = hasDeterminer ? index + text.length(index) : index
    // "tất cả các", "các đồng chí" and the like.
    if hasDeterminer { next = text.skipPhrases(from: next, of: .determiner) }
    if let end = classroomEnd(next) { return BodyPhrase(start: index, end: end, isCollective: true) }
    let classes = text.classes(next)
    if text.length(index) > 1, let members = members(from: index, within: next, depth: depth) { return members }
    if !classes.isDisjoint(with: [.title, .post, .headPost]) || text.classes(index).contains(.title) {
      return posts(at: next, from: index, depth: depth)
    }
    let isNoun = !classes.isDisjoint(with: [.noun, .bare, .settlement, .place, .whole])
    guard isNoun || isNamedHead(next) || classes.contains(.head) && (lenient || text.isProper(next)) else { return nil }
    var phrase = BodyPhrase(start: index, end: next + text.length(next), isCollective: true)
    let firstEnd = phrase.end
    phrase.end = attributes(from: firstEnd, nominal: classes.contains(.headLower), depth: depth)
    if lenient || phrase.end == firstEnd { phrase.end = colonList(from: phrase.end) }
    var hadAttribute = phrase.end > firstEnd
    let isNamed = text.isProper(firstEnd) || !classes.isDisjoint(with: [.known, .name])
    var items = 1
    while items < 60, let item = conjunct(after: phrase.end) {
      items += 1
      let itemClasses = text.classes(item)
      // "các Sở Nội vụ, Tài chính": names alone.
      if isNamed, isNameAlone(item) {
        phrase.end = properNames(from: item)
        continue
      }
      let isOwned = !hadAttribute && isOwned(item, like: next)
      // "các trường học, trạm y tế": small letters and nothing of its own.
      let isPlainNoun = itemClasses.contains(.noun) && itemClasses.contains(.name) && !text.isProper(item) && !hasAttribute(after: item + text.length(item), lower: false)
      // "các khoa, phòng chuyên môn": what all of them are.
      let isGeneral = !text.isProper(item) && isGeneral(item)
      guard isOwned || !itemClasses.isDisjoint(with: [.noun, .bare, .settlement, .place]) && (isPlainNoun || isGeneral || !isNamedHead(item) || isBeforeVerb(item)),
        !itemClasses.contains(.determiner) else { break }
      let bareEnd = item + text.length(item)
      let end = attributes(from: bareEnd, nominal: false, depth: depth)
      if end > bareEnd, hadAttribute || text.isProper(bareEnd) { break }
      hadAttribute = hadAttribute || end > bareEnd
      phrase.end = end
    }
    return phrase
  }

  /// "trung tâm (trực) thuộc Trường": a small head noun that only says whose it is, as "các khoa, phòng, …" before it.
  /// With a capital only where the collective's first noun has one too ("các Vụ, Cục, Trung tâm thuộc Bộ").
  func isOwned(_ index: Int, like first: Int) -> Bool {
    guard text.classes(index).contains(.headLower), text.classes(index).isDisjoint(with: [.known, .name]), !text.isProper(index) || text.isProper(first) else { return false }
    let next = index + text.length(index)
    return text.isWord(next, Known.of[1]) || text.isWord(next, Known.direct) && text.isWord(next + 1, Known.of[1])
  }

  /// "phòng chuyên môn", "Tổng cục có liên quan": a noun with words that are said of all of a collective.
  func isGeneral(_ index: Int) -> Bool {
    guard text.classes(index).contains(.noun) else { return false }
    let next = index + text.length(index)
    return !text.isProper(next) && isGeneralWord(next)
  }

  func isGeneralWord(_ index: Int) -> Bool { Known.general.contains { text.isWord(index, $0[0]) && text.isWord(index + 1, $0[1]) } }

  private func attributes(from index: Int, nominal: Bool, depth: Int) -> Int {
    flow(from: index, nominal: nominal, depth: depth, afterName: false, collective: true)
  }

  /// The token after `,`, `và`, `/` or `, và`, if it is a word.
  func conjunct(after index: Int) -> Int? {
    var next = index
    switch text.mark(index) {
    case .comma, .slash: next += 1
    default: break
    }
    if isAnd(next) { next += 1 }
    guard next > index, text.mark(next) == .word else { return nil }
    return next
  }

  /// A capital that begins no body, person or order: the name of another body of the kind named before.
  private func isNameAlone(_ index: Int) -> Bool {
    text.isProper(index) && !text.tokens[index].isUpper && !text.isCapitals && !startsBody(index) && !isPersonName(index) && text.classes(index).isDisjoint(with: [.order, .opener, .adverb])
  }

  /// "các xã: A, B và C", "các Sở: A và B": names after a colon; in a sentence two at least.
  func colonList(from index: Int) -> Int {
    guard lenient || text.classes(index + 1).isDisjoint(with: [.order, .opener, .adverb, .verb]), text.mark(index) == .colon, text.isProper(index + 1), !startsBody(index + 1) || text.mark(index + 1) != .word
    else { return index }
    var end = pastAside(properNames(from: index + 1))
    var names = 1
    while names < 60, let item = conjunct(after: end) ?? nameAfterSemicolon(end), text.isProper(item), !startsBody(item) {
      end = pastAside(properNames(from: item))
      names += 1
    }
    return lenient || names > 1 ? end : index
  }

  /// "các Sở: Y tế; Tài chính; Nội vụ": a name in capitals that is no verb.
  private func nameAfterSemicolon(_ index: Int) -> Int? {
    guard text.mark(index) == .semicolon, isNameAlone(index + 1), !text.classes(index + 1).contains(.verb) else { return nil }
    return index + 1
  }

  /// Past "(cơ quan thường trực)" between names, if another follows.
  private func pastAside(_ index: Int) -> Int {
    guard text.mark(index) == .open, let close = (index + 1..<min(text.count, index + 14)).first(where: { text.mark($0) == .close }), conjunct(after: close + 1) != nil else { return index }
    return close + 1
  }

  private func properNames(from index: Int) -> Int {
    var end = index
    while end < index + 24, text.mark(end) == .word, !isAnd(end), text.isProper(end) || end > index && text.classes(end).isDisjoint(with: [.verb, .stop, .adverb, .determiner]) {
      end += text.isProper(end) ? text.length(end) : 1
      // "các phòng: Kinh tế, Văn hóa - Xã hội"
      if text.mark(end) == .dash, text.isProper(end + 1), !startsBody(end + 1) { end += 1 }
    }
    return max(end, index + 1)
  }

  /// "các ông (bà) trưởng thôn": past the bracket of the other title.
  func pastMadam(_ index: Int) -> Int {
    text.mark(index) == .open && text.isWord(index + 1, Known.madam) && text.mark(index + 2) == .close ? index + 3 : index
  }

  /// "các đồng chí trong Ban Giám hiệu", "các thành viên trong Tổ công tác"
  private func members(from index: Int, within word: Int, depth: Int) -> BodyPhrase? {
    guard text.isWord(word, Known.within), startsBody(word + 1), let team = body(at: word + 1, depth: depth + 1) else { return nil }
    return BodyPhrase(start: index, end: team.end, isCollective: true, isPost: true)
  }

  /// "các đồng chí Phó Chủ tịch, Trưởng đoàn thể xã": one collective up to the next "các".
  private func posts(at next: Int, from index: Int, depth: Int) -> BodyPhrase? {
    var end = pastMadam(text.skipPhrases(from: next, of: .title))
    let classes = text.classes(end)
    if !classes.isDisjoint(with: .anyPost) { end += text.length(end) }
    if let members = members(from: index, within: end, depth: depth) { return members }
    guard end > next else { return nil }
    // "các thành viên Tổ công tác tổ chức …"
    if text.isProper(end), text.classes(end).contains(.headLower), let team = body(at: end, depth: depth + 1) {
      end = team.end
    } else {
      // "các trưởng bản vận động …"
      let isOfPlace = AgencyVocabulary.longest(in: [text.tokens[end - 1]], at: 0).classes.contains(.settlement)
      // "trưởng thôn/bản"
      if isOfPlace, text.mark(end) == .slash, text.classes(end + 1).contains(.settlement) { end += 1 + text.length(end + 1) }
      end = flow(from: end, nominal: !isOfPlace, depth: depth, afterName: false, collective: true, isPost: true)
    }
    end = charge(from: end, depth: depth)
    var posts = 1
    while posts < 60, let item = conjunct(after: end), !text.classes(item).isDisjoint(with: .anyPost) {
      posts += 1
      end = flow(from: item + text.length(item), nominal: true, depth: depth, afterName: false, collective: true, isPost: true)
      end = charge(from: end, depth: depth)
    }
    var phrase = BodyPhrase(start: index, end: end, isCollective: true, isPost: true)
    phrase.isTitle = text.classes(next).contains(.title)
    phrase.isHeadPost = classes.contains(.headPost)
    return phrase
  }
}
