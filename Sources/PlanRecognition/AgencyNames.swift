internal import PlanModel

// What belongs to a body's name, word by word.

extension BodyReader {
  /// Whether a body with a head noun and an attribute, "các" and a noun, or a post could begin here.
  func startsBody(_ index: Int) -> Bool {
    guard text.mark(index) == .word else { return false }
    let classes = text.classes(index)
    if classes.contains(.determiner) {
      let next = text.classes(index + text.length(index))
      return !next.isDisjoint(with: [.noun, .head, .headLower, .settlement, .place, .post, .headPost, .title, .known, .name])
    }
    if !classes.isDisjoint(with: [.title, .post, .headPost]) {
      guard !classes.isDisjoint(with: [.verb, .cause]) else { return true }
      return startsNamedBody(index + text.length(index)) || text.classes(index + text.length(index)).contains(.determiner)
    }
    return startsNamedBody(index)
  }

  func startsNamedBody(_ index: Int) -> Bool {
    let classes = text.classes(index)
    if !classes.isDisjoint(with: [.known, .name, .whole]) { return true }
    let next = index + text.length(index)
    if classes.contains(.settlement) { return text.isProper(next) || text.mark(next) == .number || text.isWord(next, Known.number[0]) && text.mark(next + 1) == .number }
    return isNamedHead(index) || isDepartmentCode(index) || isShortOffice(index) || classroomEnd(index) != nil || isForceInList(index)
  }

  func suffix(from index: Int, depth: Int) -> Int {
    flow(from: index, nominal: false, depth: depth, afterName: false)
  }

  /// Where a name that began before `index` ends: at a verb, a preposition or a mark that no name goes over.
  /// `afterName`: a known name stands before; only places, owners and capitals still belong to it.
  func flow(
    from index: Int, nominal: Bool, depth: Int, afterName: Bool, collective: Bool = false, isPost: Bool = false
  ) -> Int {
    var state = FlowState(nominal: nominal, afterName: afterName, collective: collective, isPost: isPost, depth: depth, start: index)
    var at = index
    var steps = 0
    while steps < 60, let next = step(at, &state), next > at {
      at = next
      steps += 1
    }
    return at
  }

  private struct FlowState {
    var nominal: Bool
    var afterName: Bool
    var collective: Bool
    var isPost: Bool
    var depth: Int
    var start: Int
    var sawCapital = false
    var listsNominal = false
    /// The last capitals were a verb by themselves: "Quản lý", "Xúc tiến".
    var afterVerb = false
  }

  private func step(_ at: Int, _ state: inout FlowState) -> Int? {
    switch text.mark(at) {
    case .word: return wordStep(at, &state)
    case .number:
      guard at > 0, Known.number.contains(text.tokens[at - 1].word) || text.isProper(at - 1) || isNumberOfName(at, state) else { return nil }
      if !state.isPost { state.nominal = false }
      // "Ban Chỉ đạo 389 quốc gia"
      return text.isWord(at + 1, Known.national[0]) && text.isWord(at + 2, Known.national[1]) ? at + 3 : at + 1
    case .dash:
      if let parent = parent(at, state) { return parent }
      guard at > state.start || state.afterName, text.mark(at + 1) == .word, state.isPost || !startsBody(at + 1) else { return nil }
      let next = text.classes(at + 1)
      guard text.isProper(at + 1) || text.isCapitals || next.isDisjoint(with: [.verb, .stop, .adverb]) || !next.isDisjoint(with: [.nominal, .inner])
      else { return nil }
      // "Phòng Kinh tế - Hạ tầng": a known name goes on.
      if text.isProper(at + 1), next.isDisjoint(with: [.noun, .bare]) { state.afterName = false }
      return at + 1
    case .period:
      guard at > 0, Known.cityShort.contains(text.tokens[at - 1].word), text.isProper(at + 1) else { return nil }
      return at + 1
    case .comma:
      if isPlaceNumber(at - 1) && text.mark(at + 1) == .number || isRoman(at - 1) && isRoman(at + 1) { return at + 2 }
      // "số 1, số 2"
      if text.mark(at - 1) == .number, text.isWord(at + 1, Known.number[0]), text.mark(at + 2) == .number { return at + 3 }
      // "Phòng Công chức, viên chức"
      if state.sawCapital, !state.isPost, Known.pairs.contains(where: { text.isWord(at - 2, $0[0]) && text.isWord(at - 1, $0[1]) && text.isWord(at + 1, $0[2]) && text.isWord(at + 2, $0[3]) }), text.isProper(at - 2) { return at + 3 }
      return joinStep(at + 1, state)
    // "Phòng Kinh tế - Hạ tầng & Đô thị"
    // "Trường Tiểu học & THCS Bình Hòa"
    case .other:
      guard text.isAmpersand(at) else { return nil }
      if state.afterName, text.isProper(at + 1), !startsBody(at + 1), text.classes(at + 1).isDisjoint(with: [.verb, .adverb, .order]) { return at + 1 + text.length(at + 1) }
      return joinStep(at + 1, state)
    default: return nil
    }
  }

  /// "Hải đội 2 - Bộ đội Biên phòng tỉnh hỗ trợ …": a body, a dash with spaces, the body it is of, and what it does. In cells dashes part bodies.
  private func parent(_ dash: Int, _ state: FlowState) -> Int? {
    guard !lenient, !state.isPost, !state.collective, state.depth == 0, dash > state.start || state.afterName, text.isProper(dash + 1), dash + 1 < text.count,
      text.tokens[dash - 1].end < text.tokens[dash].start, text.tokens[dash].end < text.tokens[dash + 1].start, Known.parents.contains(where: { text.isWord(dash + 1, $0.0) && text.isWord(dash + 2, $0.1) }), startsNamedBody(dash + 1), let parent = body(at: dash + 1, depth: state.depth + 1)
    else { return nil }
    let after = text.classes(parent.end)
    return text.mark(parent.end) == .colon || !after.isDisjoint(with: [.verb, .adverb]) ? parent.end : nil
  }

  /// "các phường 1, 2, 3": one of the numbers behind a kind of place.
  private func isPlaceNumber(_ index: Int) -> Bool {
    var at = index
    while at > 1, text.mark(at) == .number, text.mark(at - 1) == .comma { at -= 2 }
    return at > 1 && text.mark(at) == .number && Known.communes.contains(text.tokens[at - 1].word) && text.classes(at - 2).contains(.determiner)
  }

  /// "vùng I, II, III": each a Roman numeral.
  private func isRoman(_ index: Int) -> Bool {
    guard text.mark(index) == .word, text.tokens[index].isCapital, !text.isCapitals else { return false }
    return text.bytes[Int(text.tokens[index].start)..<Int(text.tokens[index].end)].allSatisfy { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 }
  }

  /// "Ban Chỉ đạo 389 tỉnh", "Tổ công tác 06 rà soát": the figure of the paper that a body was set up by.
  private func isNumberOfName(_ at: Int, _ state: FlowState) -> Bool {
    // "Đoàn Kiểm tra liên ngành 178 huyện"
    // "Cơ quan Thường trực Ban Chỉ đạo 389 tỉnh", "Tổ Công tác 1899 tỉnh"
    let isOfCommittee = text.isWord(at - 1, Known.committee) && text.isWord(at - 2, Known.work) || text.isWord(at - 1, Known.steering[1]) && text.isWord(at - 2, Known.steering[0])
    let digits = text.tokens[at].end - text.tokens[at].start
    let isBeforePlace = state.sawCapital && !state.afterName && text.mark(at + 1) == .word && text.classes(at + 1).contains(.place) && digits == 3
    guard !state.collective, at == state.start || isBeforePlace || isOfCommittee, digits <= (isOfCommittee ? 4 : 3) else { return false }
    switch text.mark(at + 1) {
    case nil, .comma, .semicolon, .period, .colon, .newline, .open: return true
    case .word: return !text.classes(at + 1).isDisjoint(with: [.place, .verb, .adverb]) || isOfCommittee && (text.isWord(at + 1, Known.national[0]) || startsNamedBody(at + 1))
    default: return false
    }
  }

  /// Over a `,` or `và` inside a name: before a capital that begins no body, or between words like "thông tin, tuyên truyền".
  private func joinStep(_ next: Int, _ state: FlowState) -> Int? {
    guard text.mark(next) == .word, !state.collective || state.nominal || state.listsNominal else { return nil }
    let classes = text.classes(next)
    if state.listsNominal || state.nominal && !state.sawCapital, classes.contains(.nominal), next > state.start + 1,
      !state.afterName { return next + text.length(next) }
    if text.isProper(next), state.sawCapital, !startsBody(next), classes.isDisjoint(with: [.order, .opener]),
      !isPersonName(next) { return next + text.length(next) }
    if lenient, text.isCapitals, !startsBody(next), classes.isDisjoint(with: [.determiner, .verb, .adverb, .stop, .noun])
      || !classes.isDisjoint(with: [.nominal, .inner]) { return next + text.length(next) }
    return nil
  }

  private func wordStep(_ at: Int, _ state: inout FlowState) -> Int? {
    let classes = text.classes(at)
    let end = at + text.length(at)
    if isAnd(at) { return andStep(at, state) }
    if text.isProper(at) { return capitalStep(at, &state) }
    if Known.number[0] == text.tokens[at].word, text.mark(at + 1) == .number {
      // "Phòng Giao dịch số 5 kiểm soát hồ sơ": what it does.
      state.nominal = state.nominal && state.isPost
      return at + 2
    }
    if at == state.start, text.isClassName(at) { return at + 1 }
    if let owner = connector(at, state) { return owner }
    // "UBND cấp xã nơi có đường đi qua": ordinary words up to the verb.
    if text.isWord(at, Known.where_), text.length(at) == 2 {
      state.afterName = false
      return end
    }
    if text.isWord(at, Known.has), classes.isDisjoint(with: [.verb, .adverb, .inner]) {
      guard let next = hasStep(at, state) else { return nil }
      state.afterName = false
      return next
    }
    // "Sở Nội vụ được giao chủ trì …", but "các cơ quan được giao chủ trì".
    if text.isWord(at, Known.passive), !state.collective { return nil }
    if classes.contains(.inner), !classes.contains(.verb) || goesOnWithVerb(at, state) { return end }
    if state.nominal, !state.afterName, classes.contains(.nominal) { return isWorkOfBody(at, state) ? nil : end }
    if classes.contains(.determiner) {
      // "Bí thư chi bộ các thôn vận động …": after its places a name takes no more such words.
      if text.classes(end).contains(.settlement) { state.nominal = false }
      return places(at, state)
    }
    if !classes.isDisjoint(with: [.place, .settlement]) {
      // "Ban Xây dựng Đảng xã tham mưu …": after its place a name takes no more such words.
      if at > state.start { state.nominal = state.nominal && state.isPost }
      let next = places(at, state)
      // "Công an xã rà quét …": an ordinary word behind the place is what it does.
      if next != nil, !lenient, !state.collective, !state.isPost { state.afterName = true }
      return next
    }
    if !classes.isDisjoint(with: [.verb, .adverb, .stop, .announce, .order]) || classes.contains(.opener) && end > at + 1 { return nil }
    // "Ngân hàng Chính sách xã hội chi nhánh tỉnh", "Văn phòng Đăng ký đất đai chi nhánh khu vực III"
    if !state.collective, !state.isPost, text.isWord(at, Known.branch[0]), text.isWord(at + 1, Known.branch[1]), text.length(at) == 2 {
      state.afterName = false
      return end
    }
    if state.afterName {
      // "Đảng ủy cơ quan Văn phòng Quốc hội".
      return text.tokens[at].isUpper || classes.contains(.noun) && startsNamedBody(end) ? end : nil
    }
    state.nominal = state.nominal && state.isPost
    return end
  }

  /// A word with a capital goes on with the name.
  private func capitalStep(_ at: Int, _ state: inout FlowState) -> Int? {
    let classes = text.classes(at)
    let end = at + text.length(at)
    guard !classes.contains(.never) else { return nil }
    if isBanOfPlace(at, state) { return at + 1 }
    // "Ông An - Phó Chánh Văn phòng HĐND và UBND xã"
    if state.isPost, !classes.isDisjoint(with: .anyPost), postEnd(at) < end { return postEnd(at) }
    state.sawCapital = true
    // "Trường Cao đẳng Nông nghiệp": the second syllable of what is taught, where a known name would end.
    if state.afterName, at == state.start, Known.schools.contains(text.tokens[at - 1].word), text.length(at) == 1, isSyllable(at + 1) { return at + 2 }
    // "Đoàn Kiểm tra, giám sát": a list of such words may go on.
    state.listsNominal = at == state.start && state.nominal && classes.contains(.nominal)
    state.afterVerb = classes.contains(.verb)
    state.nominal = false
    return end
  }

  /// Whether a word that may be of a name ("kiểm tra", "chuyên môn") is what the body does.
  private func isWorkOfBody(_ at: Int, _ state: FlowState) -> Bool {
    if organizes(at, state) { return true }
    let end = at + text.length(at)
    guard text.classes(at).contains(.verb) else { return false }
    // "Tổ tự quản kiểm tra các hộ": what it does, and to whom.
    if at > state.start || text.classes(at - 1).isDisjoint(with: .anyHead), !state.collective, !state.isPost, text.classes(end).contains(.determiner) { return true }
    // "các trường rà soát danh sách": no school is named for such a verb, as "các đội kiểm tra" are.
    if state.collective, !state.isPost, at == state.start, text.isWord(at - 1, Known.school) { return true }
    // "các phòng chuyên môn rà soát hồ sơ": what all of them are, then what they do.
    if state.collective, !state.isPost, at == state.start + 2, isGeneralWord(state.start), text.mark(end) == .word { return true }
    // "Văn phòng tham mưu Giám đốc tổ chức …": whom it advises.
    return text.isWord(at + 1, Known.advise) && startsBody(end)
  }

  /// A small word that is neither a verb nor a preposition, nor a place.
  private func isSyllable(_ at: Int) -> Bool {
    text.mark(at) == .word && !text.isProper(at) && !isAnd(at) && text.classes(at).isDisjoint(with: [.verb, .adverb, .stop, .announce, .order, .opener, .place, .settlement, .determiner])
  }

  /// "Tổ công nghệ số tổ chức hướng dẫn", "các chi bộ tổ chức học tập", but "phòng tổ chức", "các ban tổ chức huyện ủy".
  private func organizes(_ at: Int, _ state: FlowState) -> Bool {
    let end = at + text.length(at)
    guard text.isWord(at, Known.organize), text.classes(at).contains(.verb), text.mark(end) == .word,
      state.collective || at > state.start || text.classes(at - 1).isDisjoint(with: .anyHead) else { return false }
    return text.classes(end).isDisjoint(with: [.place, .whole, .anyHead, .name]) && !Known.of.contains(text.tokens[end].word)
  }

  /// "Trường Tiểu học Hoa Ban tổ chức …": the end of a proper name and a verb, no "Ban tổ chức".
  private func isBanOfPlace(_ at: Int, _ state: FlowState) -> Bool {
    guard text.length(at) == 3, text.isWord(at, Known.posted[0]), state.sawCapital, !state.isPost, text.isProper(at - 1), !text.isProper(at + 1) else { return false }
    let verb = AgencyVocabulary.longest(in: Array(text.tokens[at + 1..<at + 3]), at: 0)
    let after = text.classes(at + 3)
    return verb.classes.contains(.verb) && text.mark(at + 3) == .word && !text.isProper(at + 3) && after.isDisjoint(with: [.place, .settlement, .known, .name]) && !Known.of.contains(text.tokens[at + 3].word)
  }

  /// "Trung tâm Xúc tiến đầu tư", "phòng quản lý đầu tư": a word of the name, though a verb elsewhere ("Sở X đầu tư …").
  private func goesOnWithVerb(_ at: Int, _ state: FlowState) -> Bool {
    if state.afterName { return false }
    if state.collective { return state.nominal }
    return !state.sawCapital || state.afterVerb || text.length(at) > 2 || text.classes(at - 1).contains(.headLower)
  }

  private func andStep(_ at: Int, _ state: FlowState) -> Int? {
    if let joined = joinStep(at + 1, state) { return joined }
    let next = at + 1
    let classes = text.classes(next)
    // "Trung tâm Văn hóa và thể thao": an ordinary word, no verb, no body.
    guard state.sawCapital || lenient && !state.collective, !state.afterName, !state.collective, text.mark(next) == .word, !text.isProper(next),
      classes.isDisjoint(with: [.verb, .adverb, .stop, .noun, .bare, .determiner, .place, .settlement, .title, .anyPost, .whole])
        || classes.contains(.inner) || classes.contains(.nominal) && state.sawCapital
    else { return nil }
    return next + text.length(next)
  }

  /// "có cụm công nghiệp", "nơi có rừng" after a collective; "có trách nhiệm" is a verb.
  private func hasStep(_ at: Int, _ state: FlowState) -> Int? {
    let followsPlace = at > 0 && text.classes(at - 1).contains(.place) || at > 1 && text.length(at - 2) == 2 && text.classes(at - 2).contains(.place)
      || lenient && text.isProper(at - 1) && (0..<at).contains { text.classes($0).contains(.place) }
    guard state.collective || text.isWord(at - 1, Known.where_) || followsPlace else { return nil }
    let next = at + 1
    guard text.mark(next) == .word, text.classes(next).isDisjoint(with: [.verb, .adverb, .stop]) else { return nil }
    return next
  }

  /// "của Quốc hội", "thuộc UBND tỉnh", "trên địa bàn xã", "trong tiểu ban".
  private func connector(_ at: Int, _ state: FlowState) -> Int? {
    let word = text.tokens[at].word
    if word == Known.on, text.isWord(at + 1, Known.area) {
      let next = at + 3
      return places(next, state) ?? next
    }
    guard Known.of.contains(word) || word == Known.within else { return nil }
    var next = at + 1
    // "thuộc, trực thuộc Sở".
    if text.mark(next) == .comma, text.isWord(next + 1, Known.direct), text.isWord(next + 2, Known.of[1]) { next += 3 }
    guard text.mark(next) == .word else { return nil }
    // "Các chi bộ trực thuộc tổ chức học tập": the verb.
    if word == Known.of[1], text.isWord(at - 1, Known.direct), !text.isProper(next), text.classes(next).contains(.verb) { return at + 1 }
    if let owner = body(at: next, depth: state.depth + 1) {
      guard word != Known.within || text.classes(next).isDisjoint(with: [.determiner]) || state.collective else { return nil }
      return owner.end
    }
    let classes = text.classes(next)
    if !classes.isDisjoint(with: [.place, .settlement]) { return places(next, state) }
    if word != Known.within, text.isProper(next) { return next }
    if word != Known.within, classes.contains(.noun), state.collective { return next + text.length(next) }
    if word == Known.within, !classes.isDisjoint(with: [.noun, .bare]), state.collective { return next + text.length(next) }
    return nil
  }

  /// "các huyện, thị xã, thành phố", "xã Yên Bình", "cấp huyện, cấp xã", "tỉnh".
  private func places(_ at: Int, _ state: FlowState) -> Int? {
    var end = at
    let hasDeterminer = text.classes(end).contains(.determiner)
    if hasDeterminer { end += text.length(end) }
    guard !text.classes(end).isDisjoint(with: [.place, .settlement]) else {
      // "Thủ trưởng các sở, ngành", "Ban Quản lý các khu công nghiệp".
      guard hasDeterminer else { return nil }
      if let inner = collective(at: at, depth: state.depth + 1) { return inner.end }
      return text.isProper(at) || lenient ? end : nil
    }
    let kind = end
    end = place(end)
    // "Công an huyện Mường Ảng, Tuần Giáo": bare names of more such places.
    while !hasDeterminer, !text.isCapitals, end > kind + text.length(kind), text.classes(kind).contains(.place), let next = bareName(after: end) { end = next }
    // "UBND huyện, thị xã, thành phố": kinds of places without a name are all of them.
    let isNameless = end == kind + text.length(kind)
    var item = conjunct(after: end)
    var count = 1
    while count < 60, let next = item, !text.classes(next).isDisjoint(with: [.place, .settlement]), text.classes(next).isDisjoint(with: [.head, .headLower]) || hasDeterminer {
      let named = text.isProper(next + text.length(next))
      // "huyện A, thị xã B" are two; "cấp huyện, cấp xã" and "các huyện, thị xã" one.
      if named, !hasDeterminer || text.classes(next).contains(.settlement) { break }
      guard hasDeterminer || text.length(next) > 1 && text.length(at) > 1 || isNameless && !named else { break }
      end = place(next)
      item = conjunct(after: end)
      count += 1
    }
    if hasDeterminer { end = colonList(from: end) }
    return end
  }

  /// The end of a place's name alone behind a comma, before a verb, the next of them or the end.
  private func bareName(after end: Int) -> Int? {
    let next = end + 1
    guard text.mark(end) == .comma || isAnd(end), text.isProper(next), text.mark(next) == .word, !text.tokens[next].isUpper, !startsBody(next), !isPersonName(next), text.classes(next).isDisjoint(with: [.verb, .adverb, .order, .opener, .anyHead, .anyPost, .place, .settlement, .noun]) else { return nil }
    var at = next
    while at < next + 4, text.mark(at) == .word, text.isProper(at) { at += 1 }
    guard at > next + 1 else { return nil }
    switch text.mark(at) {
    case nil, .period, .semicolon, .colon, .comma, .newline: return at
    case .word: return text.classes(at).isDisjoint(with: [.verb, .adverb]) && !isAnd(at) ? nil : at
    default: return nil
    }
  }

  /// One place with its name: "tỉnh Bình Thuận", "khu vực 3", "xã".
  func place(_ index: Int) -> Int {
    var end = index + text.length(index)
    if text.mark(end) == .period, Known.cityShort.contains(text.tokens[end - 1].word) { end += 1 }
    if text.mark(end) == .number { return end + 1 }
    var words = 0
    while text.mark(end) == .word, text.isProper(end), words < 5, !(text.classes(end).contains(.known)) {
      end += 1
      words += 1
      // "Bà Rịa - Vũng Tàu".
      if text.mark(end) == .dash, text.isProper(end + 1), !startsBody(end + 1), words > 0 { end += 1 }
    }
    return end
  }
}
