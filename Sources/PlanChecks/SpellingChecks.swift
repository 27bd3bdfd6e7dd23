import PlanModel
import VietnameseText

let spellingChecks = [
  CheckRule(
    "misspelling", .warning, "A wording that is typing damage", vi: "Lỗi chính tả, gõ sai",
    why: """
      Only wordings that are never right are reported: exchanged hỏi and ngã ("hổ trợ"), exchanged letters ("bổ xung"), \
      set phrases with a word exchanged or lost ("theo hướng hiện tại", "giải đạt 100%"), and a tone that stands on the \
      wrong vowel ("họat động", "qúy").
      """,
    example: "\"kế họach\", \"nổ lực\" are reported; \"kế hoạch\", \"nỗ lực\", \"thuỷ\" are not.",
    run: { context, rule in
      context.prose.flatMap { text in
        damage(in: text.text).map { rule.found("\u{201C}\($0.wrong)\u{201D}", fix: "\u{201C}\($0.right)\u{201D}", in: text, quote: $0.excerpt) }
      }
    }),
  CheckRule(
    "damaged-word", .warning, "Words run together or broken", vi: "Từ bị dính, bị hỏng",
    why: "A space was lost (\"lựcthi hành\"), or a file conversion broke letters. Names and abbreviations are not looked at.",
    example: "\"hiệu lựcthi hành\" is reported, \"vắcxin\" is not.",
    run: { context, rule in
      context.prose.flatMap { text in
        gluedWords(in: text.text).map { rule.found("\u{201C}\($0.word)\u{201D} is no word", in: text, quote: $0.excerpt) }
      } + context.plan.diagnostics.filter { $0.code == "damaged-text" }.map { rule.found($0.message, in: $0.in, at: $0.span) }
    }),
  CheckRule(
    "mixed-spelling", .note, "One abbreviation is spelled in several ways", vi: "Một tên viết nhiều cách",
    why: "A reader who searches for one spelling misses the other. All spellings are named with how often they stand.",
    example: "\"PAPI\" beside \"PaPi\" and \"Papi\" is reported; a word in a heading in capitals is not.",
    run: { context, rule in mixedSpellings(context, rule) }),
  CheckRule(
    "body-capitals", .note, "The name of a body is printed with the wrong capitals", vi: "Viết hoa tên cơ quan chưa đúng",
    why: "Nghị định 30/2020/NĐ-CP, Phụ lục II: the words that name the field take a capital each, as in the body's own name.",
    example: "\"Văn phòng chính phủ\", \"Bộ thông tin và Truyền thông\" are reported; headings in capitals are not.",
    run: { context, rule in
      context.texts.flatMap { text in
        wrongCapitals(in: text.text).map { rule.found("\u{201C}\($0.printed)\u{201D}", fix: "\u{201C}\($0.right)\u{201D}", in: text, quote: $0.excerpt) }
      }
    }),
  CheckRule(
    "tone-placement-mixed", .note, "Tones are placed in two ways", vi: "Đặt dấu thanh không thống nhất",
    why: """
      "hoá, uỷ" and "hóa, ủy" are both right; a document should keep to one of them. Only open oa, oe, uy differ: \
      "hoàn", "quý" have one way.
      """,
    example: "\"đa dạng hoá\" and \"số hóa\" in one plan.",
    run: { context, rule in mixedTonePlacement(context, rule) }),
]

// MARK: Typing damage

private struct Misspelling {
  var bytes: [UInt8]
  var right: String
  var beforeNumber: Bool
}

/// By their first byte, longer ones first: a text is asked only for what can begin where it stands.
private let misspelled: [UInt8: [Misspelling]] = {
  let rows = misspellings.map { row in
    let beforeNumber = row.wrong.hasSuffix(" #")
    return Misspelling(bytes: Array(beforeNumber ? row.wrong.utf8.dropLast(2) : row.wrong.utf8[...]), right: row.right, beforeNumber: beforeNumber)
  }
  return Dictionary(grouping: rows.sorted { $0.bytes.count > $1.bytes.count }, by: { $0.bytes.first ?? 0 })
}()

private func damage(in text: String) -> [(wrong: String, right: String, excerpt: String)] {
  let scanner = WordScanner(text)
  let lower = lowercased(scanner.bytes)
  let words = scanner.words()
  var result: [(String, String, String)] = []
  var taken = 0
  for word in words where word.lowerBound >= taken {
    if let match = misspelled[lower[word.lowerBound]]?.first(where: { stands($0, in: lower, at: word.lowerBound) }) {
      let range = word.lowerBound..<word.lowerBound + match.bytes.count
      taken = range.upperBound
      result.append((scanner.text(range), match.right, scanner.excerpt(around: range)))
    } else if let right = toneMoved(scanner.text(word)) {
      result.append((scanner.text(word), right, scanner.excerpt(around: word)))
    }
  }
  return result
}

/// Whether a misspelling stands at `offset` as whole words.
private func stands(_ wanted: Misspelling, in text: [UInt8], at offset: Int) -> Bool {
  let end = offset + wanted.bytes.count
  guard end <= text.count, text[offset..<end].elementsEqual(wanted.bytes) else { return false }
  if wanted.beforeNumber { return end + 1 < text.count && text[end] == 0x20 && text[end + 1].isASCIIDigit }
  return end == text.count || !Letters.isLetter(decodeScalar(text, at: end).scalar)
}

/// "họat" → "hoạt", "qúy" → "quý": the tone belongs on the second vowel before a final letter and after q; `nil` if it
/// stands right.
private func toneMoved(_ word: String) -> String? {
  var scalars = word.unicodeScalars.map(\.value)
  guard scalars.count >= 3 else { return nil }
  for index in 0..<scalars.count - 1 {
    let (first, second) = (Letters.entry(scalars[index]), Letters.entry(scalars[index + 1]))
    let afterQ = index > 0 && Letters.entry(scalars[index - 1]).base == UInt8(ascii: "q")
    let pair = String(decoding: [first.base, second.base], as: UTF8.self)
    guard first.tone != 0, second.tone == 0, first.modifier == 0 else { continue }
    let isOpenPair = ["oa", "oe", "uy"].contains(pair) && (second.modifier == 0 || pair == "oa")
    let hasFinal = index + 2 < scalars.count && ["c", "m", "n", "p", "t", "y", "i", "o"].contains(baseLetter(scalars[index + 2]))
    guard (afterQ && pair.hasPrefix("u") && isVowel(second.base)) || (isOpenPair && hasFinal && !afterQ) else { continue }
    guard let moved = moveTone(from: scalars[index], to: scalars[index + 1]) else { continue }
    (scalars[index], scalars[index + 1]) = moved
    return String(String.UnicodeScalarView(scalars.compactMap(UnicodeScalar.init)))
  }
  return nil
}

private func baseLetter(_ scalar: UInt32) -> String { String(UnicodeScalar(Letters.entry(scalar).base)) }
private func isVowel(_ base: UInt8) -> Bool { "aeiouy".utf8.contains(base) }

/// The two vowels with the tone on the second one, through their decomposed forms.
private func moveTone(from first: UInt32, to second: UInt32) -> (UInt32, UInt32)? {
  let entry = Letters.entry(first)
  let marks: [UInt32] = [0, 0x300, 0x301, 0x309, 0x303, 0x323]
  var bytes: [UInt8] = []
  appendScalar(second, to: &bytes)
  appendScalar(marks[Int(entry.tone)], to: &bytes)
  let toned = composed(bytes)
  let isUpper = Letters.isUpper(first)
  guard !toned.isEmpty else { return nil }
  return (UInt32(isUpper ? entry.base - 32 : entry.base), decodeScalar(toned, at: 0).scalar)
}

private func gluedWords(in text: String) -> [(word: String, excerpt: String)] {
  let scanner = WordScanner(text)
  return scanner.words().compactMap { range in
    let word = scanner.text(range)
    guard isGlued(word) else { return nil }
    return (word, scanner.excerpt(around: range))
  }
}

/// A small word with a Vietnamese letter and two tones, or vowels on both sides of a consonant: no syllable has them.
private func isGlued(_ word: String) -> Bool {
  guard word.utf8.count > word.unicodeScalars.count, !longWords.contains(word) else { return false }
  var (tones, groups, inVowels) = (0, 0, false)
  for scalar in word.unicodeScalars {
    let entry = Letters.entry(scalar.value)
    guard entry.base != 0, Letters.isLower(scalar.value), entry.modifier != 5 else { return false }
    if entry.tone != 0 { tones += 1 }
    let vowel = isVowel(entry.base)
    if vowel, !inVowels { groups += 1 }
    inVowels = vowel
  }
  // Short ones are loans: panô, makét.
  return tones > 1 || (groups > 1 && word.unicodeScalars.count >= 6)
}

// MARK: Names

private func wrongCapitals(in text: String) -> [(printed: String, right: String, excerpt: String)] {
  let scanner = WordScanner(text)
  let words = scanner.words().map { (range: $0, key: matchingKey(scanner.text($0))) }
  var result: [(String, String, String)] = []
  for (index, word) in words.enumerated() {
    let head = scanner.bytes[word.range]
    // A head in small letters is a common noun ("cán bộ tài chính"), one in capitals a heading.
    guard let candidates = namesByHead[word.key], isTitleCase(Array(head)) else { continue }
    for name in candidates where index + name.words.count <= words.count {
      let range = words[index].range.lowerBound..<words[index + name.words.count - 1].range.upperBound
      guard zip(name.words, words[index...]).allSatisfy({ $0.key == $1.key }), isUnbroken(scanner, words[index..<index + name.words.count].map(\.range)) else { continue }
      let isWrong = zip(name.words, words[index...]).contains { $0.isCapital != startsUpper(scanner.bytes, $1.range.lowerBound) }
      // A name wholly in capitals after a head in title case is a heading's style.
      if isWrong { result.append((scanner.text(range), name.text, scanner.excerpt(around: range))) }
      break
    }
  }
  return result
}

private struct PrintedName {
  var text: String
  var words: [(key: String, isCapital: Bool)]
}

/// The names by the key of their first word, longer ones first.
private let namesByHead: [String: [PrintedName]] = {
  let names = printedNames.map { name in
    let scanner = WordScanner(name)
    return PrintedName(text: name, words: scanner.words().map { (matchingKey(scanner.text($0)), startsUpper(scanner.bytes, $0.lowerBound)) })
  }
  return Dictionary(grouping: names.sorted { $0.words.count > $1.words.count }, by: { $0.words.first?.key ?? "" })
}()

private func startsUpper(_ bytes: [UInt8], _ offset: Int) -> Bool { Letters.isUpper(decodeScalar(bytes, at: offset).scalar) }

private func isTitleCase(_ word: [UInt8]) -> Bool {
  let first = decodeScalar(word, at: 0)
  guard Letters.isUpper(first.scalar) else { return false }
  return first.length >= word.count || Letters.isLower(decodeScalar(word, at: first.length).scalar)
}

/// Only spaces, commas and dashes between the words.
private func isUnbroken(_ scanner: WordScanner, _ ranges: [Range<Int>]) -> Bool {
  zip(ranges, ranges.dropFirst()).allSatisfy { a, b in
    scanner.bytes[a.upperBound..<b.lowerBound].allSatisfy { [0x20, 0x2C, 0x2D, 0x0A].contains($0) || $0 >= 0x80 }
  }
}

private func mixedSpellings(_ context: CheckContext, _ rule: CheckRule) -> [Finding] {
  var variants: [String: [String: Int]] = [:]
  var first: [String: (text: PlanText, excerpt: String)] = [:]
  var order: [String] = []
  for text in context.texts {
    let scanner = WordScanner(text.text)
    for range in scanner.words() where isAbbreviation(scanner, range) {
      let word = scanner.text(range)
      let key = lowercased(Array(word.utf8))
      let name = String(decoding: key, as: UTF8.self)
      if variants[name] == nil { order.append(name) }
      variants[name, default: [:]][word, default: 0] += 1
      if first[word] == nil { first[word] = (text, scanner.excerpt(around: range)) }
    }
  }
  return order.compactMap { name in
    guard let spellings = variants[name], spellings.count > 1 else { return nil }
    let sorted = spellings.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    guard let usual = sorted.first?.key, let rare = sorted.last?.key, let place = first[rare] else { return nil }
    let counts = sorted.map { "\($0.key) ×\($0.value)" }.joined(separator: ", ")
    return rule.found(counts, fix: "\u{201C}\(usual)\u{201D} throughout", in: place.text, quote: place.excerpt)
  }
}

/// A Latin word with a capital after its first letter, or one that no Vietnamese syllable looks like: PAPI, PaPi, Papi.
/// Parts of symbols and addresses (`06-CTr/TU`, `binhthuan.gov.vn`) are none.
private func isAbbreviation(_ scanner: WordScanner, _ range: Range<Int>) -> Bool {
  let word = scanner.bytes[range]
  guard word.count >= 3, word.allSatisfy(\.isASCIILetter), word.contains(where: { $0 & 0x20 == 0 }) else { return false }
  for neighbour in [range.lowerBound - 1, range.upperBound] where scanner.bytes.indices.contains(neighbour) {
    let byte = scanner.bytes[neighbour]
    if [0x2F, 0x2E, 0x40, 0x2D, 0x5F, 0x26].contains(byte) || byte.isASCIIDigit {
      let beyond = neighbour < range.lowerBound ? neighbour - 1 : neighbour + 1
      // A year after a name ("Covid-19") is no symbol; nor is the end of a sentence part of a word.
      if neighbour == range.upperBound, byte == 0x2D, scanner.bytes.indices.contains(beyond), scanner.bytes[beyond].isASCIIDigit { continue }
      if scanner.bytes.indices.contains(beyond), scanner.bytes[beyond].isASCIILetter || scanner.bytes[beyond].isASCIIDigit || scanner.bytes[beyond] >= 0x80 { return false }
    }
  }
  var (groups, inVowels) = (0, false)
  for byte in word {
    let vowel = isVowel(byte | 0x20)
    if vowel, !inVowels { groups += 1 }
    inVowels = vowel
  }
  return groups != 1
}

// MARK: Tones

private func mixedTonePlacement(_ context: CheckContext, _ rule: CheckRule) -> [Finding] {
  var (old, new) = ([(word: String, text: PlanText)](), [(word: String, text: PlanText)]())
  for text in context.texts {
    let scanner = WordScanner(text.text)
    for range in scanner.words() {
      switch placement(scanner.bytes[range]) {
      case .first?: old.append((scanner.text(range), text))
      case .second?: new.append((scanner.text(range), text))
      case nil: continue
      }
    }
  }
  guard !old.isEmpty, !new.isEmpty else { return [] }
  let (rare, usual) = old.count < new.count ? (old, new) : (new, old)
  let list = { (words: [(word: String, text: PlanText)]) in
    var seen = Set<String>()
    return words.map(\.word).filter { seen.insert($0).inserted }.prefix(4).joined(separator: ", ")
  }
  return [
    rule.found(
      "\(list(rare)) (×\(rare.count)) beside \(list(usual)) (×\(usual.count))", fix: "one way throughout", in: rare[0].text,
      quote: rare[0].word)
  ]
}

private enum TonePlacement { case first, second }

/// On which vowel of a closing oa, oe, uy the tone stands; `nil` where there is no choice.
private func placement(_ word: ArraySlice<UInt8>) -> TonePlacement? {
  let scalars = String(decoding: word, as: UTF8.self).unicodeScalars.map(\.value)
  guard scalars.count >= 2 else { return nil }
  let (first, second) = (Letters.entry(scalars[scalars.count - 2]), Letters.entry(scalars[scalars.count - 1]))
  let pair = String(decoding: [first.base, second.base], as: UTF8.self)
  guard ["oa", "oe", "uy"].contains(pair), first.modifier == 0, second.modifier == 0 else { return nil }
  if scalars.count >= 3, Letters.entry(scalars[scalars.count - 3]).base == UInt8(ascii: "q") { return nil }
  switch (first.tone, second.tone) {
  case (1..., 0): return .first
  case (0, 1...): return .second
  default: return nil
  }
}
