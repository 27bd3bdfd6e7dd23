internal import VietnameseText

/// Running text put together from pieces of the decoded text: line wraps undone, note markers out.
///
/// `bytes` is what the recognisers read; `source(of:)` says where any part of it stands.
public struct Passage: Hashable, Sendable {
  public struct Piece: Hashable, Sendable {
    /// Offset in `bytes`.
    public var at: Int
    /// The same bytes in the decoded text.
    public var source: Range<Int>
    public init(at: Int, source: Range<Int>) { (self.at, self.source) = (at, source) }

    /// What of the piece stands in `range` of the passage, counted from the range's start.
    func part(in range: Range<Int>) -> Piece? {
      let start = max(at, range.lowerBound)
      let end = min(at + source.count, range.upperBound)
      guard start < end else { return nil }
      let place = source.lowerBound + start - at
      return Piece(at: start - range.lowerBound, source: place..<place + end - start)
    }
  }

  public private(set) var bytes: [UInt8] = []
  /// In the order of `bytes`; what lies between two pieces is filler that the source does not have.
  public private(set) var pieces: [Piece] = []

  public init() {}

  /// Text that was put together elsewhere; `pieces` must say where `bytes` are from.
  public init(bytes: [UInt8], pieces: [Piece]) { (self.bytes, self.pieces) = (bytes, pieces) }

  public init(_ source: Range<Int>, of text: [UInt8]) { append(source, of: text) }

  @inlinable public var isEmpty: Bool { bytes.isEmpty }
  public var string: String { String(utf8: bytes) }

  /// Adds `text[source]`.
  public mutating func append(_ source: Range<Int>, of text: [UInt8]) {
    guard !source.isEmpty else { return }
    if let last = pieces.last, last.source.upperBound == source.lowerBound, last.at + last.source.count == bytes.count {
      pieces[pieces.count - 1].source = last.source.lowerBound..<source.upperBound
    } else {
      pieces.append(Piece(at: bytes.count, source: source))
    }
    bytes.append(contentsOf: text[source])
  }

  /// Adds a byte that the source does not have there: the space or line break between two joined pieces.
  public mutating func append(filler: UInt8) { bytes.append(filler) }

  public mutating func append(_ other: Passage) {
    let shift = bytes.count
    for piece in other.pieces {
      if let last = pieces.last, last.source.upperBound == piece.source.lowerBound,
        last.at + last.source.count == piece.at + shift
      {
        pieces[pieces.count - 1].source = last.source.lowerBound..<piece.source.upperBound
      } else {
        pieces.append(Piece(at: piece.at + shift, source: piece.source))
      }
    }
    bytes.append(contentsOf: other.bytes)
  }

  /// The part of the passage at `range` (offsets into `bytes`), with its places.
  public subscript(range: Range<Int>) -> Passage {
    var result = Passage()
    result.bytes = Array(bytes[range])
    let parts = parts(in: range)
    result.pieces.reserveCapacity(parts.count)
    for index in parts { if let part = pieces[index].part(in: range) { result.pieces.append(part) } }
    return result
  }

  /// The passage without leading and trailing white space.
  public var trimmed: Passage {
    var start = 0
    var end = bytes.count
    while start < end, bytes[start].isSpace { start += 1 }
    while end > start, bytes[end - 1].isSpace { end -= 1 }
    return start == 0 && end == bytes.count ? self : self[start..<end]
  }

  /// The passage without the bytes at `range`: a note marker lifted out.
  public func removing(_ range: Range<Int>) -> Passage {
    var result = self[0..<range.lowerBound]
    result.append(self[range.upperBound..<bytes.count])
    return result
  }

  /// Where `range` of `bytes` (all of it when `nil`) stands in the decoded text, in the order of the passage.
  public func source(of range: Range<Int>? = nil) -> [Range<Int>] {
    guard let range else { return pieces.map(\.source) }
    let parts = parts(in: range)
    var result: [Range<Int>] = []
    result.reserveCapacity(parts.count)
    for index in parts { if let part = pieces[index].part(in: range) { result.append(part.source) } }
    return result
  }

  /// The pieces of which something stands in `range`.
  private func parts(in range: Range<Int>) -> Range<Int> {
    var start = 0
    while start < pieces.count, pieces[start].at + pieces[start].source.count <= range.lowerBound { start += 1 }
    var end = start
    while end < pieces.count, pieces[end].at < range.upperBound { end += 1 }
    return start..<end
  }

  /// The same bytes, of which those that stand at `places` in the source (ascending, apart) are filler: they belong to something
  /// else. Cost: a search among the places for each piece.
  public func releasing(_ places: [Range<Int>]) -> Passage {
    var result = self
    result.pieces = []
    for piece in pieces {
      var rest = piece
      var next = places.firstIndex(endingBehind: piece.source.lowerBound)
      while next < places.count, places[next].lowerBound < rest.source.upperBound {
        let place = places[next].clamped(to: rest.source)
        if rest.source.lowerBound < place.lowerBound { result.pieces.append(Piece(at: rest.at, source: rest.source.lowerBound..<place.lowerBound)) }
        rest = Piece(at: rest.at + place.upperBound - rest.source.lowerBound, source: place.upperBound..<rest.source.upperBound)
        next += 1
      }
      if !rest.source.isEmpty { result.pieces.append(rest) }
    }
    return result
  }

  /// The same passage with each place moved by `map`: for a text that is written out anew.
  public func relocated(_ map: (Range<Int>) -> Range<Int>) -> Passage {
    var result = self
    for index in result.pieces.indices { result.pieces[index].source = map(result.pieces[index].source) }
    return result
  }
}

extension [Range<Int>] {
  /// The first of ascending places that ends behind `offset`.
  fileprivate func firstIndex(endingBehind offset: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension UInt8 {
  /// Space, tab, LF, FF, CR.
  @inlinable public var isSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
}
