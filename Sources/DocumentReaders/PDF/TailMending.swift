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
    for line in lines {
      if let texts = Self.committee(line.map { page.words[$0] }, label[0]) { replace(line, by: texts, of: &page) }
    }
    // `Hsàng Văn Thu`.
    for line in lines where line.count >= 2 && names.contains(where: { $0[0].left == page.words[line[0]].left && $0[0].bottom == page.words[line[0]].bottom }) {
      if let first = Self.syllable(page.words[line[0]].text), let name = FamilyNames.usual(first.text) { set(&page.words[line[0]], first.dressed(name)) }
    }
  }

  /// `M. ỦY BANNHÂN DÂN`, `TM.ỦY BAN/NHÂN DÂN` where somebody signs: the letters of one formula.
  private static func committee(_ line: [GeometricWord], _ label: GeometricWord) -> [[UInt8]]? {
    guard (2...7).contains(line.count), let last = line.last, last.left > label.left + 10 * label.fontSize, last.bottom > label.bottom - 3 * label.fontSize else { return nil }
    let text = Array(line.map(\.text).joined())
    guard uppercased(text) == text, case let key = SignaturePosts.key(text), key.count <= formula.count, key.count + 1 >= formula.count, formula.suffix(key.count).elementsEqual(key) || key == formula else { return nil }
    let texts = ["TM.", "ỦY", "BAN", "NHÂN", "DÂN"].map { Array($0.utf8) }
    return line.map(\.text) == texts || line.count == 5 && line[1].text == Array("UỶ".utf8) ? nil : texts
  }

  private static let formula = Array("tmuybannhandan".utf8)

  /// Other words in the place of a line's.
  private mutating func replace(_ line: [Int], by texts: [[UInt8]], of page: inout GeometricPage) {
    let (first, last) = (page.words[line[0]], page.words[line[line.count - 1]])
    let read = line.map { String(decoding: page.words[$0].text, as: UTF8.self) }.joined(separator: " ")
    repairs.append((read, texts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")))
    let letter = (last.right - first.left) / Double(texts.reduce(-1) { $0 + countLetters($1) + 1 })
    var left = first.left
    for index in line { page.words[index].text = [] }
    for text in texts {
      var word = first
      (word.left, word.right) = (left, left + letter * Double(countLetters(text)))
      (word.text, word.confidence) = (text, min(first.confidence, 0.7))
      page.words.append(word)
      left = word.right + letter
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
