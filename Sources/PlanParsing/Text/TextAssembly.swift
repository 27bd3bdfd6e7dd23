import SourceModel

/// A note marker that stood inside running text.
struct LiftedMark {
  var source: Range<Int>
  var marker: String
}

/// Puts running text together from pieces of lines: wraps undone, runs of spaces as one, note markers out.
struct TextAssembly {
  let text: [UInt8]
  /// In the order of the text.
  let lifted: [LiftedMark]

  func paragraph(_ pieces: [Range<Int>]) -> Paragraph {
    var passage = Passage()
    passage.reserve(bytes: pieces.reduce(pieces.count) { $0 + $1.count }, pieces: pieces.count)
    var marks: [NoteMark] = []
    var last = 0..<0
    for piece in pieces where !piece.isEmpty {
      defer { last = piece }
      if let mark = wholeMark(piece) {
        marks.append(NoteMark(at: passage.bytes.count, marker: mark.marker, source: mark.source))
        continue
      }
      if !passage.isEmpty, !joinsWithoutSpace(passage.bytes, text[piece]), !breaksWord(last, piece) { passage.append(filler: 0x20) }
      append(piece, to: &passage, &marks)
    }
    if passage.bytes.last == 0x20 {
      var end = passage.bytes.count
      while end > 0, passage.bytes[end - 1] == 0x20 { end -= 1 }
      passage = passage[0..<end]
    }
    return Paragraph(passage, marks: marks)
  }

  /// A line of one short word, cut by a narrow cell.
  private func breaksWord(_ last: Range<Int>, _ next: Range<Int>) -> Bool {
    guard !last.isEmpty, last.count <= 10, !text[last].contains(where: \.isTextSpace) else { return false }
    return isBrokenWord(Array(text[last]), Array(text[next].prefix { !$0.isTextSpace }))
  }

  /// The marker that a piece consists of.
  private func wholeMark(_ piece: Range<Int>) -> LiftedMark? {
    guard piece.count < 8 else { return nil }
    let index = firstMark(from: piece.lowerBound)
    return index < lifted.count && lifted[index].source == piece ? lifted[index] : nil
  }

  private func append(_ piece: Range<Int>, to passage: inout Passage, _ marks: inout [NoteMark]) {
    var start = piece.lowerBound
    var next = firstMark(from: start)
    while next < lifted.count, lifted[next].source.upperBound <= piece.upperBound {
      let mark = lifted[next]
      appendFolded(start..<mark.source.lowerBound, to: &passage)
      marks.append(NoteMark(at: passage.bytes.count, marker: mark.marker, source: mark.source))
      start = mark.source.upperBound
      next += 1
    }
    // What follows a lifted marker closes up: `tỉnh 1; phấn đấu`, `lũ quét 1 trên hệ thống`.
    if start > piece.lowerBound, start < piece.upperBound, passage.bytes.last == 0x20, text[start].isTextSpace || ",;.:)".utf8.contains(text[start]) {
      if let next = text[start..<piece.upperBound].firstIndex(where: { !$0.isTextSpace }), ",;.:)".utf8.contains(text[next]) { start = next }
      passage = passage[0..<passage.bytes.count - 1]
      for index in marks.indices { marks[index].at = min(marks[index].at, passage.bytes.count) }
    }
    appendFolded(start..<piece.upperBound, to: &passage)
  }

  /// Runs of spaces count as one.
  private func appendFolded(_ range: Range<Int>, to passage: inout Passage) {
    var start = range.lowerBound
    while let gap = firstGap(start..<range.upperBound) {
      passage.append(start..<gap, of: text)
      if !passage.isEmpty, passage.bytes.last != 0x20 {
        if text[gap] == 0x20 { passage.append(gap..<gap + 1, of: text) } else { passage.append(filler: 0x20) }
      }
      start = gap
      while start < range.upperBound, text[start].isTextSpace { start += 1 }
    }
    passage.append(start..<range.upperBound, of: text)
  }

  /// The first of several spaces in a row, or a TAB; eight bytes are looked at in a step.
  private func firstGap(_ range: Range<Int>) -> Int? {
    text.withUnsafeBytes { bytes in
      var at = range.lowerBound
      // The last step looks at some bytes again.
      let last = range.upperBound - 9
      while at <= last {
        // A space before one more, or a TAB, sets the high bit of its byte.
        let (here, next) = (bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self), bytes.loadUnaligned(fromByteOffset: at + 1, as: UInt64.self))
        if equalBytes(here, 0x20) & (equalBytes(next, 0x20) | equalBytes(next, 0x09)) | equalBytes(here, 0x09) != 0 { break }
        if at == last { return bytes[last + 8] == 0x09 ? last + 8 : nil }
        at = min(at + 8, last)
      }
      while at < range.upperBound {
        if bytes[at] == 0x09 || bytes[at] == 0x20 && at + 1 < range.upperBound && bytes[at + 1].isTextSpace { return at }
        at += 1
      }
      return nil
    }
  }

  /// The first mark that begins at or after `offset`.
  private func firstMark(from offset: Int) -> Int {
    guard !lifted.isEmpty else { return 0 }
    var low = 0
    var high = lifted.count
    while low < high {
      let middle = (low + high) / 2
      if lifted[middle].source.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// The high bit of each byte of `word` that is `byte`.
@inline(__always) func equalBytes(_ word: UInt64, _ byte: UInt8) -> UInt64 {
  let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
  let other = word ^ (UInt64(byte) &* 0x0101_0101_0101_0101)
  return ~((other & low &+ low) | other | low)
}
