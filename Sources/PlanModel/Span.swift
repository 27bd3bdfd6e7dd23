/// Where a thing stands in the source: UTF-8 byte offsets of the decoded text, end exclusive.
///
/// `line` and `page` count from 1; `page` is `nil` where there are none. `parts` is set only where the text is not
/// contiguous (a cell in a layout text, a row cut by a page); the parts joined by a space are the text.
public struct Span: Hashable, Sendable, Codable {
  public struct Part: Hashable, Sendable, Codable {
    public var start: Int
    public var end: Int
    public init(start: Int, end: Int) { (self.start, self.end) = (start, end) }
  }

  public var start: Int
  public var end: Int
  public var line: Int
  public var page: Int?
  public var parts: [Part]?

  public init(start: Int, end: Int, line: Int, page: Int? = nil, parts: [Part]? = nil) {
    (self.start, self.end, self.line, self.page, self.parts) = (start, end, line, page, parts)
  }

  /// The start of the text: for what speaks of the whole document.
  public static let documentStart = Span(start: 0, end: 0, line: 1)
}
