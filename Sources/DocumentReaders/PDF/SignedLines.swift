import SourceModel
import VietnameseText

/// Names and posts of signers beside which a seal or a pen left marks: `-Giang Bá Hùng`, `Hồ Thị khánh Vy`, `CHỦ TỊCH Z.W&`.
enum SignedLines {
  /// Frees such lines from what is no part of them; that is kept with the page's stamps. Returns names that were written otherwise.
  static func clean(_ page: inout GeometricPage) -> [(read: String, became: String)] {
    let lines = ScanMending.textLines(page).map(\.words)
    guard let label = lines.first(where: { SignatureBlocks.isRecipientsLabel($0.map { page.words[$0] }) }).map({ page.words[$0[0]] }) else { return [] }
    let signed = lines.filter { line in
      let word = page.words[line[0]]
      return word.left > label.left + 0.25 * page.width && word.bottom > label.bottom - label.fontSize && word.bottom < label.bottom + 26 * label.fontSize
    }
    var strays: Set<Int> = []
    var repairs: [(read: String, became: String)] = []
    var posts: [[Int]] = []
    for line in signed {
      guard let post = post(line.map { page.words[$0] }) else { continue }
      posts.append(post.own.map { line[$0] })
      strays.formUnion(post.strays.map { line[$0] })
      // What is left of a seal right before it.
      let first = page.words[posts[posts.count - 1][0]]
      for other in signed where other != line && other.allSatisfy({ isMark(page.words[$0]) }) {
        let last = page.words[other[other.count - 1]]
        if abs(last.bottom - first.bottom) < 0.5 * first.fontSize, last.right <= first.left + 1, first.left - last.right < 5 * first.fontSize { strays.formUnion(other) }
      }
    }
    strays.formUnion(lines.filter { isScrawl($0.map { page.words[$0] }, label) }.joined())
    for line in signed {
      guard let (places, texts) = name(line.map { page.words[$0] }), case let own = places.map({ line[$0] }), posts.contains(where: { stands(page.words[own[0]], below: $0.map { page.words[$0] }) }) else { continue }
      let read = line.map { String(decoding: page.words[$0].text, as: UTF8.self) }.joined(separator: " ")
      for (at, text) in zip(own, texts) { page.words[at].text = text }
      strays.formUnion(line.filter { !own.contains($0) })
      let became = texts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
      if became != read { repairs.append((read, became)) }
    }
    page.stamps += strays.sorted().map { page.words[$0] }
    if !strays.isEmpty { page.words = page.words.indices.filter { !strays.contains($0) }.map { page.words[$0] } }
    return repairs
  }

  /// A post in capitals within a line, where all else behind its first word is hardly legible or no word: `CHỦ .,; TỊCH Z.W&`.
  private static func post(_ line: [GeometricWord]) -> (own: [Int], strays: [Int])? {
    let words = line.indices.filter { countLetters(line[$0].text) >= 2 }
    let keys = words.map { SignaturePosts.key(line[$0].text) }
    for end in words.indices.reversed() {
      guard let post = SignaturePosts.ending(keys[...end]), case let own = Array(words[(end + 1 - post.keys.count)...end]), own.allSatisfy({ uppercased(line[$0].text) == line[$0].text }) else { continue }
      let strays = (own[0]..<line.count).filter { !own.contains($0) }
      return strays.allSatisfy { isMark(line[$0]) } ? (own, strays) : nil
    }
    return nil
  }

  /// A line beside or below *Nơi nhận* that a seal or a pen made, no word of a language or hardly legible.
  private static func isScrawl(_ line: [GeometricWord], _ label: GeometricWord) -> Bool {
    guard line[0].bottom > label.bottom + 0.3 * label.fontSize, line[0].text != [0x2D], line[0].text != [0x2B] else { return false }
    let words = line.filter { countLetters($0.text) >= 2 }
    let sureness = line.reduce(0) { $0 + $1.confidence } / Double(line.count)
    guard !words.isEmpty else { return false }
    let plausible = words.count { ScanMending.syllable($0.text).map { Syllables.isPlausible($0.text) } == true }
    return 2 * plausible < words.count && sureness < 0.65 || sureness < 0.45 && line.count <= 3
  }

  private static func isMark(_ word: GeometricWord) -> Bool {
    guard word.confidence >= 0.6, let syllable = ScanMending.syllable(word.text) else { return true }
    return countLetters(word.text) < 2 || !Syllables.isPlausible(syllable.text)
  }

  /// The words of a name in a line, as they are to be written: without marks around it, one of three words at least in a
  /// small letter.
  private static func name(_ line: [GeometricWord]) -> (own: [Int], texts: [[UInt8]])? {
    guard !SignatureNames.isName(line) else { return nil }
    let own = line.indices.filter { countLetters(line[$0].text) >= 2 && line[$0].confidence >= 0.3 }
    let strays = line.indices.filter { !own.contains($0) }
    guard (3...5).contains(own.count), strays.count <= 4, strays.allSatisfy({ line[$0].text.count <= 3 || line[$0].confidence < 0.5 }) else { return nil }
    let syllables = own.compactMap { ScanMending.syllable(line[$0].text) }
    guard syllables.count == own.count, own.reduce(0, { $0 + line[$1].confidence }) >= 0.6 * Double(own.count) else { return nil }
    var texts: [[UInt8]] = []
    var small = 0
    for (at, syllable) in syllables.enumerated() {
      let isBare = (syllable.prefix.isEmpty || at == 0 && syllable.prefix.allSatisfy { $0 < 0x80 }) && (syllable.suffix.isEmpty || at == syllables.count - 1 && syllable.suffix.allSatisfy { $0 < 0x80 })
      guard isBare, !syllable.isAllCapital, syllable.capitals <= 1 else { return nil }
      if !syllable.isCapital { small += 1 }
      let length = decodeScalar(syllable.text, at: 0).length
      texts.append(uppercased(Array(syllable.text[..<length])) + syllable.text[length...])
    }
    return small <= 1 ? (own, texts) : nil
  }

  private static func stands(_ word: GeometricWord, below post: [GeometricWord]) -> Bool {
    let size = max(post[0].fontSize, 9)
    return word.bottom > post[0].bottom + 1.5 * size && word.bottom < post[0].bottom + 14 * size && word.left < post[post.count - 1].right + 2 * size && word.right > post[0].left - 3 * size
  }
}
