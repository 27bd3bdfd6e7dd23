import PlanModel
import PlanRecognition
import VietnameseText

/// *Cơ quan ban hành*: the bodies that a letterhead's lines name, written out in sentence case.
enum IssuerNames {
  struct Bodies {
    var issuer: Body?
    var parent: Body?
    var joint: [Body] = []
    var used: [Range<Int>] = []
    var unused: [Range<Int>] = []
  }

  /// Words that a body's name begins with.
  private static let heads: [StaticString] = [
    "uy ban", "ubnd", "ubmttq", "ubmt", "hoi dong", "hdnd", "so", "bo", "ban", "cuc", "chi cuc", "tong cuc", "van phong", "phong", "truong", "trung tam",
    "dang uy", "dang doan", "dang bo", "tinh uy", "huyen uy", "thanh uy", "thi uy", "quan uy", "thanh doan", "tinh doan", "huyen doan", "hoi", "lien doan", "cong doan",
    "lien doan lao dong", "ldld", "cong an", "tieu ban", "thanh tra", "doan", "to", "vien", "toa an", "chinh phu", "thu tuong", "quoc hoi", "cong ty", "tong cong ty",
    "tap doan", "ngan hang", "kho bac", "bao hiem", "chi bo", "benh vien", "hat", "doi", "tram", "dai", "hoc vien", "mat tran", "vu", "dai hoc", "truong dai hoc", "khoa",
    "bch", "bcd", "bo chi huy", "bo tu lenh", "quan khu", "su doan", "trung doan", "uy vien", "chu tich nuoc", "kiem toan", "vien kiem sat", "thuong truc",
    "tong lien doan", "thong tan xa", "kiem sat", "chu tich", "bo chinh tri", "ban bi thu", "lien minh", "hop tac xa", "xi nghiep", "thuong vu", "thue",
    "trung uong doan", "trung uong hoi", "quan chung", "binh chung", "quan doan", "binh doan", "lu doan", "hai doan", "don bien phong", "chi nhanh", "tinh hoi", "ban can su dang", "vuon quoc gia", "khu bao ton", "thu vien", "bao tang", "nha hat", "cang vu", "hai quan",
    "chi doi", "lien doi", "lien hiep", "trai giam", "phan vien", "thong ke tinh", "thong ke thanh pho", "co quan thuong truc", "btc cuoc thi", "btc hoi thi", "btc giai", "btc dai hoi", "btc le hoi", "btc hoi nghi",
    "cdcs", "chi doan", "ubkt", "bhxh", "vksnd", "tand", "truongmn", "truongmg", "truongth", "truongthcs", "truongthpt",
  ]
  /// What looks like such a word and begins a field of work instead: "PHÒNG, CHỐNG", "TỔ QUỐC", "BAN HÀNH".
  private static let noHeads: [StaticString] = [
    "phong chong", "phong, chong", "phong thu", "to quoc", "ban hanh", "so:", "to chuc", "hoi nhap", "bo sung", "ban bien", "nha nuoc", "khu vuc", "van phong pham",
    "doan ket", "doan the", "thue va", "so hoa", "truong hoc", "khoa hoc", "dai bieu", "dai hoi", "dai dich", "hoi nghi", "hoi thao", "hoi thi ", "truong hop", "vu viec",
    "phong chay", "phong ngua", "phong tranh", "phong ve", "phong dich", "phong benh", "hoi cho ", "hoi chung", "hoi dap", "hoi truong", "hoi vien", "ban dau", "ban dem", "ban ngay", "doan xe", "doan vien", "doi ngu", "doi hinh",
    "bo may", "bo phan", "bo tieu chi", "bo luat", "bo chi so", "bo thu tuc", "bo quy tac", "bo sach", "bo don gia", "bo du lieu", "bo ma", "vien tro", "vien phi", "cuc bo", "vu an", "vu dong", "vu mua", "vu he", "vu tai nan",
    "dai tuong niem", "dai hoa tang", "tram thu phi", "tram can", "tram bien ap", "tram dung", "tram sac", "to hop", "to dan pho", "thue gia tri", "thue thu nhap", "thue dat", "thue nha", "thue tai nguyen", "thue bao ve", "thue tieu thu", "hat giong",
    "bao hiem y te", "bao hiem that nghiep", "bao hiem bat buoc", "bao hiem tu nguyen", "bao hiem trach nhiem", "truong ban", "truong cua", "so luong", "so lieu",
  ]

  /// Heads that name no body without a word after them.
  private static let incomplete: [StaticString] = [
    "uy ban", "so", "bo", "ban", "van phong", "ban quan ly", "ban chi dao", "hoi dong", "phong", "trung tam", "truong", "cong ty", "hoi", "cuc", "chi cuc", "thu tuong", "uy ban thuong vu",
  ]

  static func startsBody(_ text: FoldedText, _ at: Int) -> Bool { headEnd(text, at) != nil }

  /// Words that differ from a head by their accents only: "SỐ" ("CHUYỂN ĐỔI SỐ") is no "SỞ", "ĐỐI VỚI" no "ĐỘI".
  private static let lookalikes: Set<String> = [
    "số", "sổ", "sơ", "đối", "đổi", "đời", "đợi", "đôi", "bản", "bán", "bàn", "bạn", "tờ", "tố", "tô", "tớ", "viên", "trưởng", "trương", "đoạn", "đoán", "hỏi", "hồi", "hơi", "trăm", "trầm",
    "thuê", "vũ", "vu", "vú", "cúc", "phỏng", "khỏa", "đoản", "bận", "bần", "bẩn", "bắn", "bơ", "bó", "trướng", "viễn", "viền", "viến", "hôi", "tỏ", "to", "cực", "bỏ", "bố", "bờ", "bổ", "bồ", "phong", "phóng", "hát", "khóa", "khoá",
  ]

  static func headEnd(_ text: FoldedText, _ at: Int) -> Int? {
    guard let end = foldedHeadEnd(text, at) else { return nil }
    return lookalikes.contains(text.spelling(at)) ? nil : end
  }

  private static func foldedHeadEnd(_ text: FoldedText, _ at: Int) -> Int? {
    if noHeads.contains(where: { text.match($0, at: at) != nil }) { return nil }
    // "SỐ 1050/QĐ-SCT" is a number, "SỞ" a body.
    if let end = text.word("so", at: at), text.isDigit(text.skipSpaces(end)) { return nil }
    return heads.lazy.compactMap { text.word($0, at: at) }.max()
  }

  /// Words whose second syllable also begins bodies' names: a line end between them begins none ("BỘ NỘI" / "VỤ").
  private static let namesWithHeads: [(first: StaticString, second: StaticString)] = [
    ("quoc", "hoi"), ("xa", "hoi"), ("hiep", "hoi"), ("noi", "vu"), ("ngoai", "vu"), ("hoc", "vu"), ("dich", "vu"), ("thuong", "vu"), ("nghiep", "vu"), ("phuc", "vu"), ("nghia", "vu"),
    ("moi", "truong"), ("thi", "truong"), ("hien", "truong"), ("quoc", "phong"), ("hai", "phong"), ("bien", "phong"), ("van", "phong"), ("giai", "phong"), ("lien", "doan"),
    ("cong", "doan"), ("tap", "doan"), ("tinh", "doan"), ("bo", "doi"), ("quan", "doi"), ("can", "bo"), ("dang", "bo"), ("noi", "bo"), ("chi", "bo"), ("ho", "so"),
    ("dia", "ban"), ("uy", "ban"), ("van", "ban"), ("tong", "cuc"), ("chi", "cuc"), ("hoc", "vien"), ("benh", "vien"), ("thanh", "vien"), ("y", "khoa"),
    ("da", "khoa"), ("khoa", "trung tam"), ("cuc", "thue"), ("lien", "minh"), ("tong", "cong ty"), ("cang", "vu"), ("duong", "bo"), ("vien", "kiem sat"), ("bo", "cong an"), ("cuc", "hai quan"), ("hoi", "lien hiep"), ("truong", "dai hoc"), ("tong", "lien doan"), ("le", "hoi"), ("co", "hoi"), ("dai", "hoi"), ("ngay", "hoi"), ("vu", "hoi"), ("co", "so"), ("tru", "so"), ("toan", "bo"), ("tien", "bo"), ("nhiem", "vu"), ("cong", "vu"), ("chuc", "vu"), ("nha", "truong"), ("quan", "doan"), ("hien", "dai"), ("thuy", "bo"),
  ]

  /// A name cut by a line end where its rest looks like another body's beginning.
  static func isCutName(_ text: FoldedText, _ group: [Range<Int>], _ line: Range<Int>) -> Bool {
    guard let last = group.last else { return false }
    return namesWithHeads.contains { name in
      let start = last.upperBound - name.first.utf8CodeUnitCount
      return start >= last.lowerBound && text.word(name.first, at: start) == last.upperBound && text.word(name.second, at: line.lowerBound) != nil
    }
  }

  private static func isHeadAlone(_ text: FoldedText, _ group: [Range<Int>], before next: Int) -> Bool {
    guard group.count == 1, let line = group.first else { return false }
    // "VĂN PHÒNG" / "PHÒNG NỘI CHÍNH": a room of it, no body that it belongs to.
    if text.word("van phong", at: line.lowerBound) == line.upperBound, text.word("phong", at: next) != nil { return false }
    return incomplete.contains { text.word($0, at: line.lowerBound) == line.upperBound }
  }

  /// Reads the bodies off the lines that a letterhead has left. Lines in capitals from the first that begins a body's name
  /// are its issuers; a collector's title, a page number and the like are not used.
  static func bodies(in printed: PrintedText, _ lines: [Range<Int>], symbol: PrintedSymbol?, hasAnchors: Bool = true) -> Bodies {
    let text = printed.folded
    var result = Bodies()
    let given = lines
    let lines = given.map { withoutBullet(text, $0) }
    for (line, whole) in zip(lines, given) where line != whole { result.unused.append(whole.lowerBound..<line.lowerBound) }
    let hasCapitals = lines.contains { text.capitalShare($0) > 0.8 && startsBody(text, $0.lowerBound) }
    var groups: [[Range<Int>]] = []
    var previousHeadEnd = 0
    for printedLine in lines {
      // A collector's title before the letterhead, run into its first line, is cut off.
      let line = hasCapitals ? capitalRun(text, printedLine) : capitalTail(text, printedLine)
      if line.lowerBound > printedLine.lowerBound { result.unused.append(printedLine.lowerBound..<line.lowerBound) }
      // A head cut by a line end ("ỦY" / "BAN NHÂN DÂN") and a head that is a line alone ("ỦY BAN" / "MẶT TRẬN …") go on.
      let goesOn = previousHeadEnd > line.lowerBound || groups.last.map { isHeadAlone(text, $0, before: line.lowerBound) || isCutName(text, $0, line) } ?? false
      let end = headEnd(text, line.lowerBound)
      let begins = end != nil && !goesOn
      // "BAN CHỈ ĐẠO" / "LIÊN NGÀNH" / "TRUNG ƯƠNG VỀ …" is one name.
      let isMark = text.word("lien nganh", at: line.lowerBound) == line.upperBound && !(groups.last.map { isHeadAlone(text, $0, before: line.lowerBound) } ?? false)
      if isMark || hasCapitals && text.capitalShare(line) <= 0.7 || groups.isEmpty && !begins || line.count > 220 {
        result.unused.append(line)
        continue
      }
      if begins {
        groups.append([line])
        previousHeadEnd = end ?? 0
      } else {
        groups[groups.count - 1].append(line)
      }
      previousHeadEnd = max(previousHeadEnd, lastInsideHeadEnd(printed, line))
      result.used.append(line)
    }
    if groups.isEmpty, let first = result.unused.firstIndex(where: { text.isCapitals($0) && text.words($0).count >= 2 && $0.count < 120 }) {
      // A body of a kind that no table knows, with the lines in capitals below it.
      let name = Array(result.unused[first...].prefix { text.isCapitals($0) && $0.count < 120 })
      result.unused.removeSubrange(first..<first + name.count)
      result.used += name
      groups.append(name)
    }
    // Without motto, number and day the lines above a type may be a page's menu: "UBND Huyện, Thị xã" / "Ngày cập nhật 12/10/2023".
    if !hasAnchors, !hasCapitals, groups.joined().contains(where: { isOfMenu(text, $0) }) {
      (result.unused, result.used, groups) = (result.unused + result.used, [], [])
    }
    guard !groups.isEmpty else { return result }
    var names: [String] = []
    for group in groups { names += split(printed, group).map { pieces in name(printed, pieces) } }
    let lastLine = groups.last.flatMap { $0.count > 1 ? $0.last : nil }.map { printed.string($0) }
    arrange(names, symbol: symbol, lastLine: lastLine, into: &result)
    return result
  }

  /// A title or a day in small letters: "Kế hoạch trồng cây …", "Ngày cập nhật …".
  private static func isOfMenu(_ text: FoldedText, _ line: Range<Int>) -> Bool {
    let openers: [StaticString] = ["ke hoach", "ngay", "quyet dinh", "trang chu", "tin tuc", "van ban"]
    return openers.contains { text.word($0, at: line.lowerBound) != nil && !text.isUpper(line.lowerBound + 1) }
  }

  /// "Kế hoạch số 7 (10:01 23/01/2024) HỘI LIÊN HIỆP PHỤ NỮ X": the name in capitals behind a page's own sentence.
  private static func capitalRun(_ text: FoldedText, _ line: Range<Int>) -> Range<Int> {
    guard text.capitalShare(line) <= 0.7, case let tail = capitalTail(text, line), tail.lowerBound > line.lowerBound, text.words(tail).count > 2 else { return line }
    return tail
  }

  /// "• BỘ CÔNG AN" of a web page's list: the line behind its bullet.
  private static func withoutBullet(_ text: FoldedText, _ line: Range<Int>) -> Range<Int> {
    guard let start = line.first(where: { text.isLetter($0) || text.isDigit($0) }), start > line.lowerBound, start - line.lowerBound <= 5, text.isSpace(start - 1), startsBody(text, start) else { return line }
    return start..<line.upperBound
  }

  /// The end of `line` that is in capitals from a body's head word on; the line itself where there is none.
  private static func capitalTail(_ text: FoldedText, _ line: Range<Int>) -> Range<Int> {
    guard text.capitalShare(line) <= 0.8 || !text.isCapitals(line) && !startsBody(text, line.lowerBound) else { return line }
    var start: Int?
    for word in text.words(line).reversed() {
      guard !word.contains(where: { text.cases[$0] == 2 }) else { break }
      if startsBody(text, word.lowerBound) { start = word.lowerBound }
    }
    return start.map { $0..<line.upperBound } ?? line
  }

  private static func name(_ printed: PrintedText, _ pieces: [Range<Int>]) -> String {
    let printedName = pieces.map { printed.string($0) }.joined(separator: " ")
    return BodyCase.sentenceCase(printedName.hasSuffix(".") ? String(printedName.dropLast()) : printedName, spelledAs: printed.folded, in: printed)
  }

  /// Bodies of a kind that are no one's subordinates in a letterhead: two of them one below the other issue together.
  private static let equals: [[UInt8]] = ["so ", "lien doan ", "hoi ", "cong an ", "tinh doan ", "cong doan ", "bo chi huy quan su ", "toa an nhan dan ", "vien kiem sat nhan dan "].map { Array($0.utf8) }

  private static func arrange(_ names: [String], symbol: PrintedSymbol?, lastLine: String?, into result: inout Bodies) {
    let names = withBranch(withUnion(names))
    guard let last = names.last else { return }
    func body(_ name: String) -> Body {
      let known = identifyBody(name)
      return Body(name: name, id: known.id, kind: known.kind)
    }
    // Ministries issue with ministries: "BỘ CÔNG AN" above "CÔNG AN TỈNH X" is its parent.
    func isEqual(_ name: String) -> Bool {
      let key = folded(name)
      return isMinistry(folded(last)) ? isMinistry(key) : equals.contains { key.utf8.starts(with: $0) } && !key.hasSuffix(" toi cao")
    }
    if names.count == 1 {
      result.issuer = body(last)
      return
    }
    // Joint bodies: equal ones at the end of the list; a body below another of its kind ("CÔNG AN TỈNH X" / "CÔNG AN XÃ Y") is its subordinate.
    var joint = names.reversed().prefix { isEqual($0) }.reversed().map { $0 }
    if joint.count >= 2, isSameKind(joint[joint.count - 2], joint[joint.count - 1]) { joint = [] }
    if joint.count >= 2, isTradeUnion(joint[joint.count - 2], above: joint[joint.count - 1]) { joint = [] }
    if joint.count == names.count, joint.count > 2, !names.allSatisfy({ isMinistry(folded($0)) }) { joint = Array(joint.suffix(2)) }
    let told = JointIssuers.count(of: names, symbol: symbol)
    if told >= 2 { joint = Array(names.suffix(told)) }
    if joint.count >= 2 {
      // "LIÊN ĐOÀN LAO ĐỘNG -" / "SỞ NỘI VỤ" / "TỈNH X": a place on a line of its own is that of all who issue.
      if let place = PlaceNames.phrase(in: last), let lastLine, matchingKey(place) == matchingKey(lastLine) {
        joint = joint.map { PlaceNames.phrase(in: $0) == nil && !PlaceNames.endsWithProvince($0) && !isMinistry(folded($0)) ? $0 + " " + place : $0 }
      }
      let parent = names.count > joint.count ? names[names.count - joint.count - 1] : nil
      result.parent = parent.map(body)
      result.issuer = body(placed(joint[0], under: parent))
      result.joint = joint.dropFirst().map { body(placed($0, under: parent)) }
      return
    }
    let parent = names[names.count - 2]
    result.parent = body(parent)
    result.issuer = body(placed(last, under: parent))
  }

  /// "BAN CHẤP HÀNH TRUNG ƯƠNG" / "ĐOÀN TNCS HỒ CHÍ MINH": an organ of the Union, whose name stands in the motto's place.
  private static func withUnion(_ names: [String]) -> [String] {
    guard names.count >= 2, let last = names.last, folded(last) == "doan thanh nien cong san ho chi minh" else { return names }
    let organ = names[names.count - 2]
    guard isOrganWithoutUnion(folded(organ)) else { return names }
    return names.dropLast(2) + [organ + " " + last]
  }

  /// "NGÂN HÀNG NHÀ NƯỚC VIỆT NAM" / "NGÂN HÀNG NHÀ NƯỚC CHI NHÁNH KHU VỰC 9": the branch's line says the bank's name again.
  private static func withBranch(_ names: [String]) -> [String] {
    guard names.count >= 3, let last = names.last, folded(last).hasPrefix("chi nhanh") else { return names }
    let bank = names[names.count - 2]
    return folded(names[names.count - 3]).hasPrefix(folded(bank)) ? names.dropLast(2) + [bank + " " + last] : names
  }

  static func isOrganWithoutUnion(_ key: String) -> Bool {
    ["ban chap hanh", "bch", "ban thuong vu", "btv"].contains { key.hasPrefix($0) } && !key.contains("doan")
  }

  /// "LIÊN ĐOÀN LAO ĐỘNG TỈNH X" / "CÔNG ĐOÀN NGÀNH Y TẾ": unions stand below the federation.
  private static func isTradeUnion(_ first: String, above second: String) -> Bool {
    let key = folded(first)
    return (key.hasPrefix("lien doan lao dong") || key.hasPrefix("tong lien doan") || key.hasPrefix("cong doan")) && folded(second).hasPrefix("cong doan")
  }

  /// "Bộ Y tế", no "Bộ Tư lệnh", which stands below one.
  private static func isMinistry(_ key: String) -> Bool {
    if ["toa an nhan dan toi cao", "vien kiem sat nhan dan toi cao"].contains(key) { return true }
    return key.hasPrefix("bo ") && !["bo tu lenh", "bo chi huy", "bo tong tham muu", "bo doi", "bo chinh tri"].contains { key.hasPrefix($0) }
  }

  /// "Hội Nông dân Việt Nam" and "Hội Nông dân tỉnh X": two words are the same, the first of them no "Sở".
  private static func isSameKind(_ first: String, _ second: String) -> Bool {
    let heads = [first, second].map { folded($0).split(separator: " ").prefix(2) }
    return heads[0] == heads[1] && heads[0].first != "so" && heads[0].first != "bo"
  }

  /// "Sở Y tế" under "Ủy ban nhân dân tỉnh X" is "Sở Y tế tỉnh X"; an organ named only by its kind takes the body's whole name.
  private static func placed(_ name: String, under parent: String?) -> String {
    guard let parent else { return name }
    let key = folded(name)
    let wholeParent = [
      "van phong", "ban thuong truc", "ban thuong vu", "thuong truc", "thanh tra", "ban chap hanh", "uy ban kiem tra", "ban to chuc", "ban tuyen giao", "ban dan van",
      "ban noi chinh", "co quan", "co quan thuong truc", "hoi dong", "ban giam doc", "van phong - thong ke", "ban tuyen giao va dan van", "doan thanh nien", "cong doan", "ban phap che",
      "doan giam sat", "doan khao sat", "doan kiem tra", "doan cong tac", "to cong tac", "to giup viec",
      "ban kinh te - ngan sach", "ban kinh te va ngan sach", "ban kinh te - xa hoi", "ban van hoa - xa hoi", "ban do thi", "ban xay dung dang", "hoi dong tham phan",
    ]
    if wholeParent.contains(key) || key == "ban dan toc" && folded(parent).hasPrefix("hoi dong") || key.hasPrefix("tieu ban") && !key.contains(folded(parent)) { return name + " " + parent }
    // Banks print "NGÂN HÀNG X" / "CHI NHÁNH TỈNH Y" and are called so in that order.
    if key.hasPrefix("chi nhanh"), !key.contains(folded(parent)) { return parent + " " + name }
    // "THANH TRA TỈNH": the place's kind alone, completed from above.
    if let place = PlaceNames.phrase(in: parent) {
      for kind in PlaceNames.kinds where key.hasSuffix(" " + folded(kind)) && folded(place).hasPrefix(folded(kind) + " ") {
        return name + String(place.dropFirst(kind.count))
      }
      if ["so ", "phong ", "ban dan toc", "ban quan ly", "ban chi dao", "ban chi huy", "chi cuc "].contains(where: { key.hasPrefix($0) }) || key.hasPrefix("ban ") && folded(parent).hasPrefix("uy ban nhan dan"), PlaceNames.phrase(in: name) == nil, !key.contains(" khu vuc "), !PlaceNames.endsWithProvince(name) {
        return name + " " + place
      }
    }
    return name
  }
}
