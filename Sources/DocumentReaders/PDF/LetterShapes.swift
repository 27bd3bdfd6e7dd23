import SourceModel
import VietnameseText

/// How a letter is drawn where Vietnamese letters of one base differ: above the middle of small letters and below the
/// baseline, in steps of a tenth of the height of `x`.
struct LetterShape: Sendable {
  /// Darkness, row by row: `above` rows, then `below` rows.
  let cells: [UInt8]
  /// The sum of its squares.
  fileprivate let energy: Int32

  init(cells: [UInt8]) {
    self.cells = cells
    energy = cells.reduce(0) { $0 &+ Int32($1) &* Int32($1) }
  }

  static let columns = 26
  static let (above, below) = (23, 8)
  static let rows = above + below
}

/// What the pictures of a document's pages say about its words: letters that are surely read are what others are
/// compared with, so that nothing need be known of the type.
struct LetterShapes: Sendable {
  struct Key: Hashable, Sendable { var left, bottom: Double }

  /// A word that may have been misread.
  struct Word: Sendable {
    var text: [UInt8]
    /// One a letter of the word; empty where only its height was looked at.
    var letters: [LetterShape]
    /// The height of the first letter by that of `x`.
    var height: Double?
    /// Nothing is drawn where a comma was read.
    var hasNoComma = false
  }

  var samples: [UInt32: [LetterShape]] = [:]
  var words: [Key: Word] = [:]

  static let samplesKept = 24
  /// Words of long documents are looked at until so many letters are held (12 MB).
  static let lettersKept = 25_000
  private var letters = 0

  /// What another page says.
  mutating func add(_ other: LetterShapes) {
    for (letter, shapes) in other.samples { samples[letter, default: []] += shapes.prefix(Self.samplesKept - min(Self.samplesKept, samples[letter, default: []].count)) }
    guard letters < Self.lettersKept else { return }
    letters += other.words.values.reduce(0) { $0 + $1.letters.count }
    words.merge(other.words) { first, _ in first }
  }

  /// Another reading of a word, by one of its letters.
  struct Other {
    var text: [UInt8]
    /// How far its letter is from that of the picture, 0 to about 1, and that as a share of how far the letter read is.
    var distance, share: Double
    /// Letters of each kind that it was compared with.
    var compared: Int
  }

  /// What a word's letters look like more than what was read; `nil` where nothing does, or more than one letter.
  func other(of word: Word) -> Other? {
    var found: Other?
    var (at, offset) = (0, 0)
    while offset < word.text.count {
      let (scalar, length) = decodeScalar(word.text, at: offset)
      defer { offset += length }
      guard Letters.isLetter(scalar) else { continue }
      guard at < word.letters.count else { return nil }
      if var better = other(than: scalar, word.letters[at]) {
        guard found == nil else { return nil }
        better.text = word.text[..<offset] + better.text + word.text[(offset + length)...]
        found = better
      }
      at += 1
    }
    return found
  }

  /// How far a word's picture is from another reading of one of its letters, as a share of how far it is from what was
  /// read; `nil` where more letters differ or too few are known.
  func share(of word: Word, as text: [UInt8]) -> Double? {
    let (old, new) = (Self.scalars(word.text), Self.scalars(text))
    let changed = zip(old, new).enumerated().filter { $1.0 != $1.1 }
    guard old.count == new.count, changed.count == 1, case let (at, (read, other))? = changed.first else { return nil }
    let letter = old[..<at].count { Letters.isLetter($0) }
    guard letter < word.letters.count, let a = samples[read], let b = samples[other], a.count > 1, b.count > 1 else { return nil }
    return distance(word.letters[letter], b, shifts: true) / max(0.001, distance(word.letters[letter], a, shifts: true))
  }

  private static func scalars(_ text: [UInt8]) -> [UInt32] { String(decoding: text, as: UTF8.self).unicodeScalars.map(\.value) }

  /// Letters that come with marks.
  static func isMarked(_ base: UInt8) -> Bool { [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79].contains(base) }

  private func other(than letter: UInt32, _ shape: LetterShape) -> Other? {
    let entry = Letters.entry(letter)
    guard Self.isMarked(entry.base), let own = samples[letter], own.count > 1, distance(shape, own, shifts: false) > 0.08 else { return nil }
    let isUpper = UInt32(entry.upper) == letter
    var candidates: [(letter: UInt32, distance: Double)] = []
    for (other, shapes) in samples where other != letter && shapes.count > 1 {
      let candidate = Letters.entry(other)
      guard candidate.base == entry.base, (UInt32(candidate.upper) == other) == isUpper else { continue }
      candidates.append((other, distance(shape, shapes, shifts: false)))
    }
    // Moving a picture by a step brings no far letter nearest.
    var best: (letter: UInt32, distance: Double, count: Int)?
    for (other, _) in candidates.sorted(by: { ($0.distance, $0.letter) < ($1.distance, $1.letter) }).prefix(4) {
      guard let shapes = samples[other] else { continue }
      let found = distance(shape, shapes, shifts: true)
      if best.map({ found < $0.distance || found == $0.distance && other < $0.letter }) ?? true { best = (other, found, shapes.count) }
    }
    guard let best, case let own = (distance(shape, own, shifts: true), own.count), best.distance < 0.75 * own.0 else { return nil }
    var text: [UInt8] = []
    appendScalar(best.letter, to: &text)
    return Other(text: text, distance: best.distance, share: best.distance / own.0, compared: min(best.count, own.1))
  }

  /// To one of the nearest samples: some were misread themselves. Only those that are near as they lie are moved.
  private func distance(_ shape: LetterShape, _ samples: [LetterShape], shifts: Bool) -> Double {
    let straight = samples.indices.map { (distance: LetterShape.distance(shape, samples[$0], 0, 0), index: $0) }.sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }
    let wanted = min(samples.count - 1, 1 + samples.count / 6)
    guard shifts else { return straight[wanted].distance }
    let near = straight.prefix(wanted + 2).map { sample in
      var least = sample.distance
      for dy in -1...1 { for dx in -1...1 where dx != 0 || dy != 0 { least = min(least, LetterShape.distance(shape, samples[sample.index], dx, dy)) } }
      return least
    }.sorted()
    return near[wanted]
  }
}

extension LetterShape {
  /// 0 the same, about 1 nothing in common; `b` moved by some steps. Millions of these are asked of a long scan: the inner
  /// loop has no branch.
  static func distance(_ a: LetterShape, _ b: LetterShape, _ dx: Int, _ dy: Int) -> Double {
    if dx == 0, dy == 0 { return distance(a, b) }
    // Of what both have at a place: squares of the differences, of the first and of the second.
    var (apart, first, second): (Int32, Int32, Int32) = (0, 0, 0)
    let (low, high) = (max(0, -dx), min(columns, columns - dx))
    a.cells.withUnsafeBufferPointer { a in
      b.cells.withUnsafeBufferPointer { b in
        // The two parts are moved each by itself.
        for part in [0..<above, above..<rows] {
          for row in part where part.contains(row &+ dy) {
            let (at, other) = (row &* columns, (row &+ dy) &* columns &+ dx)
            for column in low..<high {
              let x = Int32(truncatingIfNeeded: a[at &+ column])
              let y = Int32(truncatingIfNeeded: b[other &+ column])
              let difference = x &- y
              apart &+= difference &* difference
              first &+= x &* x
              second &+= y &* y
            }
          }
        }
      }
    }
    return Double(apart &+ a.energy &- first) / Double(150 * 60 * 60 + Int(a.energy) + Int(second))
  }

  /// As they lie: all places are compared, so that what each has is known.
  private static func distance(_ a: LetterShape, _ b: LetterShape) -> Double {
    var apart: Int32 = 0
    a.cells.withUnsafeBufferPointer { first in
      b.cells.withUnsafeBufferPointer { second in
        for at in 0..<min(first.count, second.count) {
          let difference = Int32(truncatingIfNeeded: first[at]) &- Int32(truncatingIfNeeded: second[at])
          apart &+= difference &* difference
        }
      }
    }
    return Double(apart) / Double(150 * 60 * 60 + Int(a.energy) + Int(b.energy))
  }
}
