public import PlanModel
import VietnameseText

/// Turns byte ranges of the decoded text into spans: line and page by binary search, parts where the text is not contiguous.
public struct Places: Sendable {
  private let text: [UInt8]
  private let lineStarts: [Int]
  private let pageStarts: [Int]

  public init(text: [UInt8], pageStarts: [Int]) {
    self.text = text
    self.pageStarts = pageStarts
    var starts = [0]
    text.withUnsafeBufferPointer { text in
      text.forEachPlace(of: 0x0A) {
        starts.append($0 + 1)
        return true
      }
    }
    lineStarts = starts
  }

  /// The span of `ranges` in the order given; ranges with only white space between them are one part.
  public func span(_ ranges: some Sequence<Range<Int>>) -> Span {
    var parts: [Span.Part]?
    var first: Range<Int>?
    var last = 0..<0
    var (start, end) = (Int.max, 0)
    text.withUnsafeBufferPointer { text in
      for range in ranges where !range.isEmpty {
        (start, end) = (min(start, range.lowerBound), max(end, range.upperBound))
        if first == nil {
          (first, last) = (range, range)
        } else if last.upperBound <= range.lowerBound, Self.isBlank(text, last.upperBound, range.lowerBound) {
          last = last.lowerBound..<range.upperBound
        } else {
          if parts == nil { parts = [] }
          parts?.append(Span.Part(start: last.lowerBound, end: last.upperBound))
          last = range
        }
      }
    }
    guard let first else { return .documentStart }
    parts?.append(Span.Part(start: last.lowerBound, end: last.upperBound))
    return Span(start: start, end: end, line: line(of: first.lowerBound), page: page(of: first.lowerBound), parts: parts)
  }

  /// From 1.
  public func line(of offset: Int) -> Int { Places.count(lineStarts, upTo: offset) }
  /// From 1; `nil` where the source has no pages.
  public func page(of offset: Int) -> Int? { pageStarts.isEmpty ? nil : max(1, Places.count(pageStarts, upTo: offset)) }

  @inline(__always)
  private static func isBlank(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    // A wider gap is another thing even if blank: keeps the cost of this test bounded.
    guard end - start < 4096 else { return false }
    for index in start..<end where index >= text.count || text[index] != 0x20 && text[index] &- 0x09 > 4 { return false }
    return true
  }

  private static func count(_ starts: [Int], upTo offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
