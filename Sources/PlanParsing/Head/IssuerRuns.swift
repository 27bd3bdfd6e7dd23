import VietnameseText

/// Bodies that a letterhead prints in one run: "UBND TỈNH X SỞ Y TẾ", "SỞ Y TẾ - CÔNG ĐOÀN NGÀNH".
extension IssuerNames {
  /// The bodies of one group of lines, each as its pieces.
  static func split(_ printed: PrintedText, _ group: [Range<Int>]) -> [[Range<Int>]] {
    let text = printed.folded
    var result: [[Range<Int>]] = [[]]
    for line in group {
      var start = line.lowerBound
      func cut(_ end: Int, next: Int) {
        result[result.count - 1].append(text.trimmed(start..<end))
        result.append([])
        start = next
      }
      let words = text.words(line)
      for (index, word) in words.enumerated() where index > 0 {
        let isDash = word.count == 1 && text.bytes[word.lowerBound] == UInt8(ascii: "-")
        // "SỞ Y TẾ -CÔNG ĐOÀN NGÀNH": the dash stands against the next word.
        if !isDash, text.bytes[word.lowerBound] == UInt8(ascii: "-"), startsJoint(printed, word.lowerBound + 1) {
          cut(word.lowerBound, next: word.lowerBound + 1)
        } else if isDash, index + 1 < words.count, startsJoint(printed, words[index + 1].lowerBound) {
          cut(word.lowerBound, next: words[index + 1].lowerBound)
        } else if start != word.lowerBound, startsInside(printed, word.lowerBound, after: words[index - 1]) {
          let before = result[result.count - 1] + [start..<words[index - 1].upperBound]
          if !takesOwner(text, before) { cut(word.lowerBound, next: word.lowerBound) }
        }
      }
      result[result.count - 1].append(text.trimmed(start..<line.upperBound))
    }
    return result.map { $0.compactMap { withoutMarks(text, $0) } }.filter { !$0.isEmpty }
  }

  /// Where the last head of a body inside `line` ends, which may be behind the line's end ("… HUYỆN X PHÒNG" / "GIÁO DỤC").
  static func lastInsideHeadEnd(_ printed: PrintedText, _ line: Range<Int>) -> Int {
    let words = printed.folded.words(line)
    var end = 0
    for index in words.indices.dropFirst() where startsInside(printed, words[index].lowerBound, after: words[index - 1]) {
      end = max(end, headEnd(printed.folded, words[index].lowerBound) ?? 0)
    }
    return end
  }

  /// A piece without the star of the Party or the Union and without a dash left at its end.
  private static func withoutMarks(_ text: FoldedText, _ piece: Range<Int>) -> Range<Int>? {
    var end = piece.upperBound
    while end > piece.lowerBound, text.isSpace(end - 1) || text.bytes[end - 1] == UInt8(ascii: "*") || text.bytes[end - 1] == UInt8(ascii: "-") { end -= 1 }
    return end > piece.lowerBound ? piece.lowerBound..<end : nil
  }

  private static func startsJoint(_ printed: PrintedText, _ at: Int) -> Bool {
    for head in ["cong doan", "so", "lien doan", "hoi", "uy ban", "cong an", "tinh doan", "ban", "bo", "huyen doan", "cuc", "toa an", "vien kiem sat", "thanh tra", "ngan hang", "doan", "tong cuc", "mat tran"] as [StaticString]
    where printed.folded.word(head, at: at) != nil { return headEnd(printed.folded, at) != nil }
    return false
  }

  /// In a run: a Sở, Văn phòng, Cục … right after another body's name is a body of its own.
  private static func startsInside(_ printed: PrintedText, _ at: Int, after: Range<Int>) -> Bool {
    let text = printed.folded
    for word in ["ban", "doan", "tong", "chi", "pho", "chanh", "thuoc", "cua", "va", "-"] as [StaticString] where text.match(word, at: after.lowerBound) == after.upperBound { return false }
    if namesCommune(text, at, after: after) { return false }
    // "CƠ QUAN THƯỜNG TRỰC" is one organ.
    if text.word("quan", at: after.lowerBound) == after.upperBound, text.word("thuong truc", at: at) != nil { return false }
    // "BỘ GIÁO DỤC VÀ ĐÀO TẠO ĐẠI HỌC ĐÀ NẴNG", but "VỤ GIÁO DỤC ĐẠI HỌC".
    if text.word("dai hoc", at: at) != nil, text.word("tao", at: after.lowerBound) == after.upperBound { return true }
    // "UBND HUYỆN X BAN BỒI THƯỜNG": a board below a people's committee, whatever it is for.
    if text.word("ban", at: at) != nil, text.spelling(after.lowerBound) != "ủy", text.spelling(after.lowerBound) != "uỷ", headEnd(text, at) != nil, opensWithCommittee(text, before: at) { return true }
    return insideHeads.contains { text.word($0, at: at) != nil } && headEnd(text, at) != nil && !isCutName(text, [after], at..<at)
  }

  /// "PHƯỜNG TRUNG TÂM", "XÃ BAN CÔNG", "XÃ VĂN PHONG": the name of a commune, though it begins like a body.
  private static func namesCommune(_ text: FoldedText, _ at: Int, after kind: Range<Int>) -> Bool {
    let spelled = text.spelling(kind.lowerBound)
    // "HUYỆN VỤ BẢN", "PHƯỜNG SỞ DẦU": no such body belongs to a district or commune.
    if ["xã", "phường", "trấn", "huyện", "quận"].contains(spelled), (["so", "vu", "cuc"] as [StaticString]).contains(where: { text.word($0, at: at) != nil }) { return true }
    guard ["xã", "phường", "trấn"].contains(spelled) else { return false }
    if let second = text.words(at..<text.pieceEnd(at)).dropFirst().first, text.word("van phong", at: at) != nil { return text.spelling(second.lowerBound) != "phòng" }
    return text.word("trung tam", at: at) != nil || text.word("ban", at: at) != nil && !insideHeads.contains { text.word($0, at: at) != nil }
  }

  /// The line that holds `at` begins with a people's committee's name.
  private static func opensWithCommittee(_ text: FoldedText, before at: Int) -> Bool {
    var start = at
    while start > 0, !text.isBreak(start - 1) { start -= 1 }
    return text.word("ubnd", at: start) != nil || text.word("uy ban nhan dan", at: start) != nil
  }

  /// An organ whose name is not whole without the body it belongs to: "VĂN PHÒNG" before "ỦY BAN NHÂN DÂN TỈNH X".
  private static func takesOwner(_ text: FoldedText, _ pieces: [Range<Int>]) -> Bool {
    guard let first = pieces.first, let last = pieces.last else { return false }
    let name = first.lowerBound..<last.upperBound
    return organs.contains { text.word($0, at: name.lowerBound) == name.upperBound }
  }
  /// Organs of another body, folded. Source: letterheads of DOMAIN.md §7 and their kinds; one line more, one case in `joined-heads.jsonl`.
  private static let organs: [StaticString] = [
    "van phong", "ban chap hanh", "bch", "ban thuong vu", "btv", "ban thuong truc", "thuong truc", "thuong vu", "dang uy", "dang bo", "chi bo", "dang doan", "cong doan", "cong doan co so", "doan thanh nien",
    "doan tncs", "thanh tra", "chu tich", "hoi dong", "ban giam doc", "ban quan ly", "ban chi dao", "ban chi huy", "bo chi huy", "bo", "doan", "to", "to cong tac", "uy ban kiem tra",
    "ban can su dang", "ban to chuc", "ban tuyen giao", "ban tuyen giao va dan van", "ban dan van", "ban noi chinh", "tieu ban", "vien", "truong", "trung tam", "hoi", "ban", "uy ban",
    "hoi dong thi dua - khen thuong", "dang bo co so", "co quan", "hoi cuu chien binh", "doan kiem tra", "bo tu lenh", "chi nhanh", "cuc", "vu", "phong", "so",
  ]

  /// What a body's name begins with where it follows another body's on one line, folded; cases in `joined-heads.jsonl`.
  private static let insideHeads: [StaticString] = [
    "so", "ban chi dao", "ban quan ly", "tieu ban", "ban thuong truc", "ban thuong vu", "ban chap hanh", "bch", "ban to chuc", "ban tuyen giao", "ban dan van", "ban noi chinh", "ban phap che",
    "ban kinh te", "ban van hoa", "ban do thi", "ban dan toc", "ban chi huy", "bo chi huy", "doan kiem tra", "doan giam sat", "doan dai bieu quoc hoi", "doan thanh nien", "chi cuc", "cuc", "tong cuc",
    "vu", "dang doan", "dang uy", "van phong", "thanh tra", "uy ban nhan dan", "ubnd", "hoi dong nhan dan", "uy ban kiem tra", "huyen uy", "phong giao duc", "phong gd", "phong noi vu",
    "phong tai chinh", "phong tu phap", "phong y te", "phong van hoa", "phong kinh te", "phong lao dong", "phong nong nghiep", "phong tai nguyen", "phong quan ly", "phong cong thuong",
    "phong ha tang", "phong dan toc", "phong canh sat", "phong to chuc", "phong ke hoach", "phong xay dung", "phong tham muu", "truong dai hoc", "truong cao dang", "truong trung hoc", "truong tieu hoc", "truong mam non", "truong thpt", "truong thcs", "truong ptdt", "benh vien",
    "trung tam", "lien doan lao dong", "cong doan", "cong an", "toa an nhan dan", "vien kiem sat nhan dan", "bao hiem xa hoi", "kho bac nha nuoc", "cong ty", "tong cong ty", "hat kiem lam",
    "chi nhanh", "to cong tac", "don bien phong", "hoi nong dan", "hoi lien hiep", "hoi lhpn", "hoi cuu chien binh", "hoi chu thap do", "tinh hoi", "tinh doan", "huyen doan", "thanh doan",
    "chi doi", "lien doi", "hoc vien", "vien nghien cuu", "doi quan ly", "tram y te", "dai phat thanh", "bao tang", "thu vien", "thue co so", "thue tinh", "thue thanh pho", "hai quan cua khau", "ngan hang nha nuoc", "bo tong tham muu", "bo tu lenh", "vuon quoc gia",
    "ban an toan giao thong", "ban bao ve", "ban dai dien", "ban thi dua", "ban ton giao", "ban tiep cong dan", "ban xay dung dang", "ban cong tac", "cang vu", "thuong truc", "hoi dong", "ban chqs", "bo chqs",
    "chi bo", "uy ban mat tran", "uy ban mttq", "truong chinh tri", "truong pho thong", "truong ptdtbt", "truong ptdtnt", "vien ve sinh", "vien pasteur", "vien khoa hoc", "thong ke tinh", "thong ke thanh pho",
    "lien minh hop tac xa", "co quan thuong truc",
  ]
}
