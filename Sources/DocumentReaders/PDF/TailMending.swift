import SourceModel
import VietnameseText

/// The fixed words of a scanned paper's end: *Nơi nhận*, *KT.*
extension ScanMending {
  private static let posts: Set<String> = ["giam", "chu", "bo", "truong", "chanh", "hieu", "cuc", "vien", "tong", "thu", "chi"]
  private static let known: Set<String> = ["TM.", "KT.", "TL.", "TUQ.", "Q.", "T/M.", "K/T."]

  /// `TRƯỜNG BẠN` where somebody signs is `TRƯỞNG BAN`.
  mutating func mendPosts(_ page: inout GeometricPage) {
    let lines = Self.textLines(page).map(\.words)
    guard let label = lines.first(where: { SignatureBlocks.isRecipientsLabel($0.map { page.words[$0] }) })?.map({ page.words[$0] }) else { return }
    let all = lines.map { $0.map { page.words[$0] } }
    let names = all.filter { SignatureBlocks.isSigned($0, label, all, page.width) }
    for line in lines where SignatureBlocks.isPost(line.map { page.words[$0] }, label, names, page.width) {
      let keys = line.map { SignaturePosts.key(page.words[$0].text) }
      guard let post = SignaturePosts.ending(keys) ?? SignaturePosts.nearEnding(keys) else { continue }
      for (at, name) in zip(line.suffix(post.words.count), post.words) where page.words[at].text.last != 0x2C { set(&page.words[at], name) }
    }
    // `Hsàng Văn Thu`.
    for line in lines where line.count >= 2 && names.contains(where: { $0[0].left == page.words[line[0]].left && $0[0].bottom == page.words[line[0]].bottom }) {
      if let first = Self.syllable(page.words[line[0]].text), let name = FamilyNames.usual(first.text) { set(&page.words[line[0]], first.dressed(name)) }
    }
  }

  /// `VT. GIÁM ĐỐC` over `PHÓ GIÁM ĐỐC` is `KT.`; `;Với nhân:` over a list is `Nơi nhận:`.
  mutating func mendTailWords(_ words: inout [GeometricWord], _ line: TextLine) {
    guard let first = line.words.first, line.words.count >= 2 else { return }
    let (word, second) = (words[first], words[line.words[1]].text)
    // A dash among dashes, one below the other.
    if Self.faintDashes.contains(word.text), Letters.isUpper(firstLetter(second)), standsAmongDashes(words, word) { set(&words[first], [0x2D]) }
    if line.words.count == 2, line.next.first.map({ words[$0].text == [0x2D] }) == true {
      let (key, after) = (folded(word.text).filter { $0.isASCIILetter }, folded(second))
      guard (2...4).contains(key.count), key.last == 0x69, key[0] == 0x6E || key.suffix(2).elementsEqual("oi".utf8), after == Array("nhan:".utf8) || after == Array("nhan".utf8), Letters.isUpper(firstLetter(word.text)) else { return }
      set(&words[first], Array("Nơi".utf8))
      set(&words[line.words[1]], Array("nhận:".utf8))
      return
    }
    let isShort = word.text.last == 0x2E && (1...3).contains(countLetters(word.text)) && word.text.count <= 5 && uppercased(word.text) == word.text
    guard isShort, line.words.count <= 6, !Self.known.contains(String(decoding: word.text, as: UTF8.self)), Self.posts.contains(String(decoding: folded(second), as: UTF8.self)),
      uppercased(second) == second
    else { return }
    let right = words[line.words[line.words.count - 1]].right
    let isDeputy = words.contains { other in
      ["PHÓ", "THỨ"].contains(String(decoding: other.text, as: UTF8.self)) && other.bottom > word.bottom + 0.5 * word.fontSize && other.bottom < word.bottom + 2.5 * word.fontSize
        && other.left > word.left - 4 * word.fontSize && other.left < right
    }
    if isDeputy { set(&words[first], Array("KT.".utf8)) }
  }

  private static let faintDashes = ["ˆ", "˜", "~", "_", "¬", "¨", "'", "´"].map { Array($0.utf8) }

  private func standsAmongDashes(_ words: [GeometricWord], _ word: GeometricWord) -> Bool {
    let near = words.filter { $0.text == [0x2D] && abs($0.left - word.left) < 0.6 * word.fontSize && abs($0.bottom - word.bottom) < 3.5 * word.fontSize }
    return near.contains { $0.bottom < word.bottom } && near.contains { $0.bottom > word.bottom }
  }

  private func firstLetter(_ text: [UInt8]) -> UInt32 {
    var at = 0
    while at < text.count {
      let (scalar, length) = decodeScalar(text, at: at)
      if Letters.isLetter(scalar) { return scalar }
      at += length
    }
    return 0
  }
}
