import SourceModel
import VietnameseText

/// Accents, doubled letters and stray stops by the pairs of syllables that the field and the document have.
extension ScanMending {
  /// `Kiêm tra` is `Kiểm tra`, `nô công nghiệp` is `nổ công nghiệp` where the field's and the document's pairs say so.
  mutating func mendAccents(_ pages: inout [GeometricPage], _ indices: [Int]) {
    let learned = Self.learnedPairs(pages, indices)
    // A second time: what was mended is a neighbour to go by.
    for page in indices + indices {
      for line in Self.textLines(pages[page]) {
        for at in line.words.indices { mendSyllable(&pages[page].words, line, at, learned) }
      }
    }
  }

  /// Pairs that the document has three times at least, well read.
  private static func learnedPairs(_ pages: [GeometricPage], _ indices: [Int]) -> Set<[UInt8]> {
    var seen: [[UInt8]: Int] = [:]
    for page in indices {
      let words = pages[page].words
      for line in textLines(pages[page]) {
        for (a, b) in zip(line.words, line.words.dropFirst()) where words[a].confidence > 0.9 && words[b].confidence > 0.9 {
          if let one = syllable(words[a].text), let two = syllable(words[b].text), !one.ends { seen[one.text + [0x5F] + two.text, default: 0] += 1 }
        }
      }
    }
    return Set(seen.filter { $0.value >= 3 }.keys)
  }

  private mutating func mendSyllable(_ words: inout [GeometricWord], _ line: TextLine, _ at: Int, _ learned: Set<[UInt8]>) {
    let lexicon = SyllablePairs.shared
    let index = line.words[at]
    let word = words[index]
    guard let own = Self.syllable(word.text) else { return }
    let previous = line.before(at).flatMap { Self.syllable(words[$0].text) }
    let next = line.after(at).flatMap { Self.syllable(words[$0].text) }
    let before = previous.flatMap { $0.ends ? nil : $0.text }
    let after = own.ends ? nil : next?.text
    if let text = lexicon.repaired(own.text, before: before, after: after, learned: learned) {
      set(&words[index], own.dressed(text))
    } else if let text = lexicon.mended(own.text, before: before, after: after, learned: learned, isSure: word.confidence >= 0.9) {
      set(&words[index], own.dressed(text))
    } else if own.isAllCapital, own.isAccented, Syllables.isPlausible(own.text), Self.isAlikeInCapitals(own.text), let previous, !previous.isCapital, !previous.ends, lexicon.isKnown(previous.text, own.text) {
      // `sự CỐ`: letters whose capitals differ in size only.
      set(&words[index], own.prefix + own.text + own.suffix)
    } else if own.suffix == [0x2E], let next, !next.isCapital, countLetters(own.text) > 1, countLetters(next.text) > 1, lexicon.isKnown(own.text, next.text) {
      // `tài. chính`: a speck between two syllables of one word.
      set(&words[index], Array(word.text.dropLast()))
    }
  }

  /// Letters whose capitals differ from them in size only.
  private static func isAlikeInCapitals(_ text: [UInt8]) -> Bool { folded(text).allSatisfy { Array("cosuvwxz".utf8).contains($0) } }
}
