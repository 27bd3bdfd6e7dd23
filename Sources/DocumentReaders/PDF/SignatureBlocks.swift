import SourceModel
import VietnameseText

/// Posts of signers (*quyền hạn, chức vụ của người ký*) that a seal or a pen hides from recognition of the whole page:
/// the place above a name is looked at by itself, and what is left of a post is completed where one alone fits.
enum SignatureBlocks {
  /// A part of a page, in points, and the middle of the name that stands below it.
  struct Place {
    var x, y: ClosedRange<Double>
    var centre: Double
    var size: Double
  }

  /// Above names without a post, and where a post fell to pieces.
  static func places(_ words: [GeometricWord], width: Double, height: Double) -> [Place] {
    let lines = lines(words, gap: 1.2)
    guard let label = lines.first(where: isRecipientsLabel) else { return [] }
    let names = lines.filter { isSigned($0, label, lines, width) }
    return names.compactMap { name in
      let (left, right, size) = (name[0].left, name[name.count - 1].right, max(name[0].fontSize, 9))
      let above = lines.filter { line in
        line[0].bottom < name[0].bottom - 0.8 * size && line[0].bottom > name[0].bottom - 14 * size && line[0].left < right + 2 * size && line[line.count - 1].right > left - 2 * size
      }
      let posts = above.filter { SignaturePosts.ending($0.map { SignaturePosts.key($0.text) }) != nil && isInCapitals($0) }
      guard posts.isEmpty || isBroken(posts, above) else { return nil }
      let centre = (left + right) / 2
      let others = names.filter { $0[0].left != left && abs($0[0].bottom - name[0].bottom) < 4 * size }.map { ($0[0].left + $0[$0.count - 1].right) / 2 }
      var low = max(0, centre - 14 * size)
      var high = min(width, centre + 14 * size)
      for other in others { if other < centre { low = max(low, (other + centre) / 2) } else { high = min(high, (other + centre) / 2) } }
      // The recipients keep their lines.
      for line in lines where line[0].left < label[0].left + 2 * size && line[0].bottom > name[0].bottom - 14 * size && line[0].bottom < name[0].bottom && line[line.count - 1].right < left {
        low = max(low, line[line.count - 1].right + 0.3 * size)
      }
      let top = max(0, name[0].bottom - 14 * size)
      guard low + 4 * size < high, top + 2 * size < name[0].top else { return nil }
      return Place(x: low...high, y: top...name[0].top, centre: centre, size: size)
    }
  }

  static func lines(_ words: [GeometricWord], gap: Double) -> [[GeometricWord]] {
    ScanMending.textLines(GeometricPage(number: 1, width: 1, height: 1, words: words), gap: gap).map { $0.words.map { words[$0] } }
  }

  /// `Nơi nhận:`, also badly read, over a list.
  static func isRecipientsLabel(_ line: [GeometricWord]) -> Bool {
    guard (1...3).contains(line.count) else { return false }
    let keys = line.map { SignaturePosts.key($0.text) }
    return keys.count >= 2 && keys[1] == Array("nhan".utf8) && (2...4).contains(keys[0].count) && keys[0].last == 0x69
  }

  /// A person's name by itself beside the recipients, or not far above or below them.
  static func isSigned(_ line: [GeometricWord], _ label: [GeometricWord], _ lines: [[GeometricWord]], _ width: Double) -> Bool {
    guard line.count >= 3, SignatureNames.isName(line), line.allSatisfy({ $0.confidence >= 0.3 }) else { return false }
    let (bottom, size) = (line[0].bottom, label[0].fontSize)
    if bottom < label[0].bottom - size { return bottom > label[0].bottom - 16 * size }
    return line[0].left > label[0].left + 0.25 * width && bottom < label[0].bottom + 26 * size
  }

  /// A line in capitals that ends in a post: beside the recipients, or above them where one of `names` follows.
  static func isPost(_ line: [GeometricWord], _ label: [GeometricWord], _ names: [[GeometricWord]], _ width: Double) -> Bool {
    guard let last = line.last, countLetters(last.text) >= 2, case let keys = line.map({ SignaturePosts.key($0.text) }), let post = SignaturePosts.ending(keys) ?? SignaturePosts.nearEnding(keys), isInCapitals(Array(line.suffix(post.words.count))) else { return false }
    let (bottom, size) = (line[0].bottom, label[0].fontSize)
    guard bottom > label[0].bottom - size else {
      return names.contains { $0[0].bottom > bottom + 0.5 * size && $0[0].bottom < bottom + 14 * size && $0[0].left < last.right && $0[$0.count - 1].right > line[0].left }
    }
    return last.left > label[0].left + 0.25 * width && bottom < label[0].bottom + 30 * size
  }

  static func isInCapitals(_ line: [GeometricWord]) -> Bool { line.allSatisfy { uppercased($0.text) == $0.text } }

  /// Letters in capitals that make no post stand right under or over one.
  private static func isBroken(_ posts: [[GeometricWord]], _ above: [[GeometricWord]]) -> Bool {
    above.contains { line in
      guard isInCapitals(line), line.reduce(0, { $0 + countLetters($1.text) }) >= 2, !posts.contains(where: { $0[0].left == line[0].left && $0[0].bottom == line[0].bottom }) else { return false }
      return posts.contains { post in abs(post[0].bottom - line[0].bottom) < 2 * post[0].fontSize && line[0].bottom > post[0].bottom - 0.7 * post[0].fontSize }
    }
  }

  // MARK: what was read

  struct Found {
    var words: [GeometricWord]
    var read: String
    /// How many words at its end are the post, and which.
    var post: SignaturePosts.Post?
  }

  /// The lines of such a place that are a signer's body or post.
  static func found(in read: [GeometricWord], _ place: Place) -> [Found] {
    let lines = lines(read, gap: 3)
    var posts: [Found] = []
    for (at, line) in lines.enumerated() {
      if let post = post(in: line, place) ?? posts.last.flatMap({ same(line, under: $0, place) }) ?? twice(line, lines[(at + 1)...], place) { posts.append(post) }
    }
    guard let first = posts.first else { return [] }
    completeDeputies(&posts, place)
    let bodies = lines.filter { line in
      let distance = first.words[0].bottom - line[0].bottom
      return distance > 0.6 * place.size && distance < 2.4 * place.size && line.count >= 2 && isInCapitals(line)
        && line.allSatisfy { $0.confidence >= 0.5 && countLetters($0.text) > 0 } && line.reduce(0, { $0 + $1.confidence }) > 0.85 * Double(line.count)
    }
    return bodies.map { Found(words: $0, read: text($0)) } + posts
  }

  private static func text(_ line: [GeometricWord]) -> String { line.map { String(decoding: $0.text, as: UTF8.self) }.joined(separator: " ") }

  /// A line that ends in a post, or in the end of one that fits the place.
  private static func post(in line: [GeometricWord], _ place: Place) -> Found? {
    guard let last = line.lastIndex(where: { countLetters($0.text) >= 2 && $0.confidence >= 0.4 && uppercased($0.text) == $0.text }) else { return nil }
    let line = Array(line[...last])
    let keys = line.map { SignaturePosts.key($0.text) }
    if let post = SignaturePosts.ending(keys) {
      var words = Array(line.suffix(post.words.count))
      guard words.allSatisfy({ uppercased($0.text) == $0.text }) else { return nil }
      for (at, name) in post.words.enumerated() { set(&words[at], name) }
      if keys.count > post.words.count, case var before = line[line.count - post.words.count - 1], let mark = SignaturePosts.mark(before.text) {
        set(&before, mark)
        words.insert(before, at: 0)
      }
      return Found(words: words, read: text(line), post: post)
    }
    return completed(line, keys, place)
  }

  private static func set(_ word: inout GeometricWord, _ text: [UInt8]) {
    if word.text != text { word.confidence = min(word.confidence, 0.7) }
    word.text = text
  }

  /// `ĐỐC` whose line would be as long as `GIÁM ĐỐC` around the middle of the name, and as no other post.
  private static func completed(_ line: [GeometricWord], _ keys: [[UInt8]], _ place: Place) -> Found? {
    for count in (1...2).reversed() where count <= line.count {
      let tail = Array(line.suffix(count))
      // `KT. QIÁM ĐỐC`: whoever signs for a head is named below.
      let mark = line.dropLast(count).lazy.compactMap { SignaturePosts.leadingMark($0.text) }.first
      let options = SignaturePosts.endings(in: keys.suffix(count)).filter { mark == nil || $0.keys[0] != SignaturePosts.deputy }
      guard !options.isEmpty, tail.allSatisfy({ $0.confidence >= 0.7 }) else { continue }
      let right = tail[count - 1].right
      let measured = right - tail[0].left
      let fits = options.compactMap { post -> (post: SignaturePosts.Post, width: Double, miss: Double)? in
        guard let whole = FontStyles.boldWidth((mark.map { [$0] } ?? []) + post.words), let part = FontStyles.boldWidth(post.words.suffix(count)) else { return nil }
        let width = whole / part * measured
        return (post, width, abs(width - 2 * (right - place.centre)))
      }.sorted { $0.miss < $1.miss }
      guard let best = fits.first, best.miss < 0.35 * best.width, fits.count == 1 || 2 * best.miss < fits[1].miss,
        isRest(line.dropLast(count).last, of: best.post.words[best.post.words.count - count - 1])
      else { continue }
      var found = Found(words: completed(tail, best.post, right - best.width), read: text(line), post: best.post)
      if let mark { add(mark, to: &found) }
      return found
    }
    return nil
  }

  /// `TỊCH` over `TỊCH`: a head and his deputy, however little of them is seen.
  private static func twice(_ line: [GeometricWord], _ below: ArraySlice<[GeometricWord]>, _ place: Place) -> Found? {
    guard let last = line.last, last.confidence >= 0.7, let head = SignaturePosts.head(endingIn: [SignaturePosts.key(last.text)]) else { return nil }
    let upper = Found(words: [last], read: text(line), post: head)
    guard below.prefix(4).contains(where: { same($0, under: upper, place) != nil }) else { return nil }
    return same(line, under: upper, place, isItself: true)
  }

  /// `TỊCH` right under the end of `CHỦ TỊCH`: the same post again.
  private static func same(_ line: [GeometricWord], under upper: Found, _ place: Place, isItself: Bool = false) -> Found? {
    guard let post = upper.post, let last = line.last(where: { countLetters($0.text) >= 2 && $0.confidence >= 0.7 }), SignaturePosts.key(last.text) == post.keys.last,
      let above = upper.words.last, last.bottom > above.bottom || isItself, last.bottom - above.bottom < 2.4 * place.size, abs(last.right - above.right) < 1.5 * place.size,
      let whole = FontStyles.boldWidth(post.words), let part = FontStyles.boldWidth(post.words.suffix(1))
    else { return nil }
    return Found(words: completed([last], post, last.right - whole / part * (last.right - last.left)), read: text(line), post: post)
  }

  /// What stands before the end of a post: nothing sure, or what a stroke left of the word that belongs there.
  private static func isRest(_ word: GeometricWord?, of wanted: [UInt8]) -> Bool {
    guard let word, word.confidence >= 0.6, countLetters(word.text) >= 2 else { return true }
    return SignaturePosts.key(word.text).last == folded(wanted).last
  }

  /// The words of `post`, the missing ones from `left` on.
  private static func completed(_ tail: [GeometricWord], _ post: SignaturePosts.Post, _ left: Double) -> [GeometricWord] {
    let missing = post.words.dropLast(tail.count)
    let letters = Double(missing.reduce(0) { $0 + countLetters($1) + 1 })
    let share = max(1, tail[0].left - left) / letters
    var result: [GeometricWord] = []
    var at = left
    for name in missing {
      var word = tail[0]
      (word.left, word.right) = (at, at + share * Double(countLetters(name)))
      word.text = name
      word.confidence = 0.5
      result.append(word)
      at = word.right + share
    }
    var end = tail
    for index in end.indices { set(&end[index], post.words[missing.count + index]) }
    return result + end
  }

  /// The same post on two lines, one below the other: `KT. CHỦ TỊCH` over `PHÓ CHỦ TỊCH`, as nothing else is printed.
  private static func completeDeputies(_ posts: inout [Found], _ place: Place) {
    for at in posts.indices.dropLast() {
      guard let upper = posts[at].post, let lower = posts[at + 1].post, posts[at + 1].words[0].bottom - posts[at].words[0].bottom < 2.4 * place.size,
        upper.keys.suffix(2) == lower.keys.suffix(2), upper.keys.first != SignaturePosts.deputy
      else { continue }
      if posts[at].words.count == upper.words.count { add(Array("KT.".utf8), to: &posts[at]) }
      if lower.keys == upper.keys { add(Array("PHÓ".utf8), to: &posts[at + 1]) }
    }
  }

  private static func add(_ name: [UInt8], to found: inout Found) {
    var word = found.words[0]
    let share = (word.right - word.left) / Double(max(1, countLetters(word.text)))
    (word.left, word.right) = (word.left - share * Double(countLetters(name) + 1), word.left - share)
    word.text = name
    word.confidence = 0.5
    found.words.insert(word, at: 0)
  }
}
