import SourceModel
import VietnameseText

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
  private let room = TextRoom()

  func paragraph(_ pieces: [Range<Int>]) -> Paragraph {
    var marks: [NoteMark] = []
    var places: [Passage.Piece] = []
    places.reserveCapacity(pieces.count)
    let room = room.reserve(pieces.reduce(pieces.count) { $0 + $1.count })
    let bytes = text.withUnsafeBufferPointer { text in
      var draft = RunningText(text, room, places)
      places = []
      write(pieces, to: &draft, &marks)
      places = draft.places
      return Array(UnsafeBufferPointer(rebasing: room[..<draft.count]))
    }
    return Paragraph(Passage(bytes: bytes, pieces: places), marks: marks)
  }

  private func write(_ pieces: [Range<Int>], to draft: inout RunningText, _ marks: inout [NoteMark]) {
    var last = 0..<0
    for piece in pieces where !piece.isEmpty {
      defer { last = piece }
      if let mark = wholeMark(piece) {
        marks.append(NoteMark(at: draft.count, marker: mark.marker, source: mark.source))
        continue
      }
      if draft.count > 0, !draft.joinsWithoutSpace(piece), !breaksWord(last, piece) { draft.append(filler: 0x20) }
      append(piece, to: &draft, &marks)
    }
    while draft.last == 0x20 { draft.removeLast() }
  }

  /// A line of one short word, cut by a narrow cell.
  private func breaksWord(_ last: Range<Int>, _ next: Range<Int>) -> Bool {
    guard !last.isEmpty, last.count <= 10 else { return false }
    // What goes on is a figure or a word of two bytes at most, unless a letter or two stand before it.
    let isShort = next.count <= 2 || text[next.lowerBound + 1].isTextSpace || text[next.lowerBound + 2].isTextSpace
    guard isShort || last.count <= 2 || text[next.lowerBound].isASCIIDigit, !text[last].contains(where: \.isTextSpace) else { return false }
    return isBrokenWord(Array(text[last]), Array(text[next].prefix { !$0.isTextSpace }))
  }

  /// The marker that a piece consists of.
  private func wholeMark(_ piece: Range<Int>) -> LiftedMark? {
    guard piece.count < 8, !lifted.isEmpty else { return nil }
    let index = firstMark(from: piece.lowerBound)
    return index < lifted.count && lifted[index].source == piece ? lifted[index] : nil
  }

  private func append(_ piece: Range<Int>, to draft: inout RunningText, _ marks: inout [NoteMark]) {
    var start = piece.lowerBound
    var next = firstMark(from: start)
    while next < lifted.count, lifted[next].source.upperBound <= piece.upperBound {
      let mark = lifted[next]
      draft.append(folding: start..<mark.source.lowerBound)
      marks.append(NoteMark(at: draft.count, marker: mark.marker, source: mark.source))
      start = mark.source.upperBound
      next += 1
    }
    // What follows a lifted marker closes up: `tỉnh 1; phấn đấu`, `lũ quét 1 trên hệ thống`.
    if start > piece.lowerBound, start < piece.upperBound, draft.last == 0x20, text[start].isTextSpace || ",;.:)".utf8.contains(text[start]) {
      if let next = text[start..<piece.upperBound].firstIndex(where: { !$0.isTextSpace }), ",;.:)".utf8.contains(text[next]) { start = next }
      draft.removeLast()
      for index in marks.indices { marks[index].at = min(marks[index].at, draft.count) }
    }
    draft.append(folding: start..<piece.upperBound)
  }

  /// The first mark that begins at or after `offset`.
  private func firstMark(from offset: Int) -> Int {
    // Most of a text stands behind its notes' marks or has none.
    guard !lifted.isEmpty, lifted[lifted.count - 1].source.lowerBound >= offset else { return lifted.count }
    var low = 0
    var high = lifted.count
    while low < high {
      let middle = (low + high) / 2
      if lifted[middle].source.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Room for a text that is put together, which the next one uses again.
private final class TextRoom {
  private var bytes: UnsafeMutableBufferPointer<UInt8> = .allocate(capacity: 4_096)

  func reserve(_ count: Int) -> UnsafeMutableBufferPointer<UInt8> {
    if bytes.count < count {
      bytes.deallocate()
      bytes = .allocate(capacity: 2 * count)
    }
    return bytes
  }

  deinit { bytes.deallocate() }
}

/// Running text as it is put together, in room that holds all its pieces.
private struct RunningText {
  private let text: UnsafeBufferPointer<UInt8>
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0
  private(set) var places: [Passage.Piece]

  init(_ text: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeMutableBufferPointer<UInt8>, _ places: consuming [Passage.Piece]) {
    (self.text, self.bytes, self.places) = (text, bytes, places)
  }

  var last: UInt8? { count > 0 ? bytes[count - 1] : nil }

  mutating func append(filler: UInt8) {
    bytes[count] = filler
    count += 1
  }

  mutating func removeLast() {
    count -= 1
    guard let end = places.indices.last, places[end].at + places[end].source.count > count else { return }
    if places[end].source.count > 1 { places[end].source = places[end].source.dropLast() } else { places.removeLast() }
  }

  /// Adds a part of the text in which runs of spaces count as one.
  mutating func append(folding range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = copy(start..<range.upperBound)
      add(start..<end)
      guard end < range.upperBound else { return }
      if let last, last != 0x20 {
        bytes[count] = 0x20
        if text[end] == 0x20 { add(end..<end + 1) } else { count += 1 }
      }
      start = end
      while start < range.upperBound, text[start].isTextSpace { start += 1 }
    }
  }

  /// Counts bytes that stand in the room as added, and notes where they are from: as one with the last ones where both are
  /// neighbours.
  private mutating func add(_ source: Range<Int>) {
    guard !source.isEmpty else { return }
    if let end = places.indices.last, places[end].source.upperBound == source.lowerBound, places[end].at + places[end].source.count == count {
      places[end].source = places[end].source.lowerBound..<source.upperBound
    } else {
      places.append(Passage.Piece(at: count, source: source))
    }
    count += source.count
  }

  /// Copies up to the first of several spaces in a row, or a TAB, and gives its place.
  private func copy(_ range: Range<Int>) -> Int {
    let (from, to) = (UnsafeRawBufferPointer(text), UnsafeMutableRawBufferPointer(bytes))
    var at = range.lowerBound
    // 16 bytes in a step, as long as nothing is found; the last step looks at some bytes again.
    let end = range.upperBound - 17
    while at <= end {
      let (here, next) = (from.sixteen(at: at), from.sixteen(at: at + 1))
      let isGap = (here .== .all(0x20)) .& ((next .== .all(0x20)) .| (next .== .all(0x09))) .| (here .== .all(0x09))
      guard isGap.firstPlace == nil else { break }
      to.storeBytes(of: here, toByteOffset: count + at - range.lowerBound, as: SIMD16<UInt8>.self)
      if at == end { return copyLast(range) }
      at = min(at + 16, end)
    }
    // Eight where there are fewer, or about what was found.
    let last = range.upperBound - 9
    while at <= last {
      let (here, next) = (UInt64(littleEndian: from.loadUnaligned(fromByteOffset: at, as: UInt64.self)), UInt64(littleEndian: from.loadUnaligned(fromByteOffset: at + 1, as: UInt64.self)))
      to.storeBytes(of: here.littleEndian, toByteOffset: count + at - range.lowerBound, as: UInt64.self)
      // A space before one more, or a TAB, sets the high bit of its byte.
      let gaps = equalBytes(here, 0x20) & (equalBytes(next, 0x20) | equalBytes(next, 0x09)) | equalBytes(here, 0x09)
      if gaps != 0 { return at + gaps.trailingZeroBitCount / 8 }
      if at == last { return copyLast(range) }
      at = min(at + 8, last)
    }
    while at < range.upperBound {
      if text[at] == 0x09 || text[at] == 0x20 && at + 1 < range.upperBound && text[at + 1].isTextSpace { return at }
      bytes[count + at - range.lowerBound] = text[at]
      at += 1
    }
    return range.upperBound
  }

  /// The last byte, behind which no other can be white space.
  private func copyLast(_ range: Range<Int>) -> Int {
    bytes[count + range.count - 1] = text[range.upperBound - 1]
    return text[range.upperBound - 1] == 0x09 ? range.upperBound - 1 : range.upperBound
  }

  /// Whether a piece joins with what stands before it without a space.
  func joinsWithoutSpace(_ piece: Range<Int>) -> Bool {
    let (last, next) = (bytes[count - 1], text[piece.lowerBound])
    // Most pieces are parted by letters, behind which and before which only these join.
    guard last == UInt8(ascii: "-") || last == 0x93 || last == UInt8(ascii: "/") || next < 0x40 else { return false }
    return PlanParsing.joinsWithoutSpace(bytes[..<count], text[piece])
  }
}

/// The high bit of each byte of `word` that is `byte`.
@inline(__always) func equalBytes(_ word: UInt64, _ byte: UInt8) -> UInt64 {
  let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
  let other = word ^ (UInt64(byte) &* 0x0101_0101_0101_0101)
  return ~((other & low &+ low) | other | low)
}
