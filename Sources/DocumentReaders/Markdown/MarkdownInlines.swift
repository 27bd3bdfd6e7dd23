import SourceModel
import VietnameseText

/// Reads one paragraph's inline marks into runs: emphasis, escapes, code, links, references to notes, entities and HTML tags
/// go, what they say of the text stays.
///
/// Emphasis follows CommonMark's delimiter runs. A `**` that closes nothing is no sign that officials print: it is dropped.
struct MarkdownInlines {
  private enum Piece {
    case text([UInt8])
    case lineBreak
    case link([UInt8], target: String)
    /// A run of this byte, `*` or `_`: `switches` says what it turns on or off, `left` how much of it is text.
    case delimiter(UInt8)
    case tag(bold: Int, italic: Int, raised: Int)
  }

  /// The runs of `bytes`; a bare LF is a soft break.
  static func runs(_ bytes: [UInt8], inCell: Bool = false) -> [Run] {
    var reader = MarkdownInlines(bytes: bytes, inCell: inCell)
    reader.matchBrackets()
    reader.scan(bytes.startIndex, bytes.endIndex)
    reader.emphasis.match()
    return reader.build()
  }

  let bytes: [UInt8]
  private let inCell: Bool
  /// A program broke all its lines at one width.
  let isFilled: Bool
  private var pieces: [Piece] = []
  private var emphasis = MarkdownEmphasis()
  private var brackets: [Int: Int] = [:]
  private var lastParenthesis = -1
  private var lastCommentEnd = -1
  /// How deep links stand in links; what is deeper is text.
  private var depth = 0

  private init(bytes: [UInt8], inCell: Bool) { (self.bytes, self.inCell, isFilled) = (bytes, inCell, !inCell && Self.isFilled(bytes)) }

  // MARK: Scanning

  private mutating func scan(_ start: Int, _ end: Int) {
    var at = start
    var text: [UInt8] = []
    func isMark(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "!"), UInt8(ascii: "<"),
        UInt8(ascii: "&"), UInt8(ascii: "~"), 0x0A:
        true
      default: false
      }
    }
    while at < end {
      let byte = bytes[at]
      guard isMark(byte) else {
        text.append(byte)
        at += 1
        continue
      }
      if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") {
        flush(&text)
        at = delimiter(at, end)
      } else if let next = special(at, end, &text) {
        at = next
      } else {
        text.append(byte)
        at += 1
      }
    }
    flush(&text)
  }

  private mutating func flush(_ text: inout [UInt8]) {
    if !text.isEmpty { pieces.append(.text(text)) }
    text.removeAll()
  }

  /// Reads what starts at `at` if it is a construct; returns where it ends.
  private mutating func special(_ at: Int, _ end: Int, _ text: inout [UInt8]) -> Int? {
    switch bytes[at] {
    case UInt8(ascii: "\\"):
      guard at + 1 < end else { return nil }
      if bytes[at + 1] == 0x0A {
        flush(&text)
        breakLine(at, next: at + 2, end)
        return at + 2
      }
      guard bytes[at + 1].isASCIIPunctuation else { return nil }
      if inCell, opensItem(at, end) {
        flush(&text)
        pieces.append(.lineBreak)
      }
      text.append(bytes[at + 1])
      return at + 2
    case 0x0A:
      let isHard = text.count >= 2 && text[text.count - 1] == 0x20 && text[text.count - 2] == 0x20
      flush(&text)
      if isHard { breakLine(at, next: at + 1, end) } else { pieces.append(softBreakEndsLine(at, end) ? .lineBreak : .text([0x20])) }
      return at + 1
    case UInt8(ascii: "`"): return code(at, end, &text)
    case UInt8(ascii: "~"):
      guard at + 1 < end, bytes[at + 1] == UInt8(ascii: "~") else { return nil }
      return at + 2
    case UInt8(ascii: "!"):
      // An image: a scan or a seal; its description is no text of the document.
      guard at + 1 < end, bytes[at + 1] == UInt8(ascii: "["), let link = linkEnd(at + 1, end) else { return nil }
      return link.end
    case UInt8(ascii: "["): return link(at, end, &text)
    case UInt8(ascii: "<"): return tag(at, end, &text)
    case UInt8(ascii: "&"): return entity(at, end, &text)
    default: return nil
    }
  }

  /// A break that the writer asked for ends a line in a cell, after a sentence, and before a capital or a label; a title that
  /// is only balanced goes on in small letters.
  private mutating func breakLine(_ at: Int, next: Int, _ end: Int) {
    let rest = Array(bytes[min(next, end)..<end].prefix(64).drop { $0.isSpace || $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") })
    let before = bytes[..<at].last { !$0.isSpace && $0 != UInt8(ascii: "*") }
    let endsSentence = before.map { [UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ">")].contains($0) } ?? true
    let opensLine = rest.isEmpty || beginsWithLabel(rest) || !Letters.isLower(decodeScalar(rest, at: 0).scalar)
    pieces.append(inCell || endsSentence || opensLine ? .lineBreak : .text([0x20]))
  }

  private mutating func code(_ at: Int, _ end: Int, _ text: inout [UInt8]) -> Int? {
    var ticks = 0
    while at + ticks < end, bytes[at + ticks] == UInt8(ascii: "`") { ticks += 1 }
    var close = at + ticks
    while close < end {
      var count = 0
      while close + count < end, bytes[close + count] == UInt8(ascii: "`") { count += 1 }
      if count == ticks {
        text += bytes[(at + ticks)..<close]
        return close + count
      }
      close += max(1, count)
    }
    return nil
  }

  private func linkEnd(_ open: Int, _ end: Int) -> (label: Range<Int>, target: Range<Int>, end: Int)? {
    guard let at = brackets[open], at + 1 < end, bytes[at + 1] == UInt8(ascii: "("), at < lastParenthesis else { return nil }
    var close = at + 2
    var parentheses = 1
    while close < end, close - at < 4_000 {
      if bytes[close] == UInt8(ascii: "(") { parentheses += 1 }
      if bytes[close] == UInt8(ascii: ")") { parentheses -= 1 }
      if parentheses == 0 { return (open + 1..<at, at + 2..<close, close + 1) }
      if bytes[close] == 0x0A { return nil }
      close += 1
    }
    return nil
  }

  /// Which `]` closes each `[`, found in one pass; and where the last `)` and the last `-->` stand.
  private mutating func matchBrackets() {
    var stack: [Int] = []
    var at = 0
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\\"): at += 1
      case UInt8(ascii: "["): stack.append(at)
      case UInt8(ascii: "]"): if let open = stack.popLast() { brackets[open] = at }
      case UInt8(ascii: ")"): lastParenthesis = at
      case UInt8(ascii: ">"): if at >= 2, bytes[at - 1] == UInt8(ascii: "-"), bytes[at - 2] == UInt8(ascii: "-") { lastCommentEnd = at - 2 }
      default: break
      }
      at += 1
    }
  }

  /// The end of reStructuredText's reference to a note: `[1]_`.
  private func referenceEnd(_ at: Int, _ end: Int) -> Int? {
    let close = bytes[min(at + 1, end)..<min(end, at + 5)].prefix(while: \.isASCIIDigit).endIndex
    guard close > at + 1, close + 1 < end, bytes[close] == UInt8(ascii: "]"), bytes[close + 1] == UInt8(ascii: "_") else { return nil }
    return close + 2
  }

  private mutating func link(_ at: Int, _ end: Int, _ text: inout [UInt8]) -> Int? {
    if at + 2 < end, bytes[at + 1] == UInt8(ascii: "^"), let close = bytes[at..<min(end, at + 64)].firstIndex(of: UInt8(ascii: "]")), close > at + 2 {
      flush(&text)
      let name = String(decoding: bytes[(at + 2)..<close], as: UTF8.self)
      pieces.append(.link(Array("[\(name)]".utf8), target: "^" + name))
      return close + 1
    }
    if let close = referenceEnd(at, end) {
      // reStructuredText asks for the space before a reference.
      if text.last == 0x20, text.count > 1 { text.removeLast() }
      flush(&text)
      let name = String(decoding: bytes[(at + 1)..<(close - 2)], as: UTF8.self)
      pieces.append(.link(Array("[\(name)]".utf8), target: "^" + name))
      return close
    }
    guard let link = linkEnd(at, end) else { return nil }
    let target = String(decoding: bytes[link.target].prefix { !$0.isSpace }.filter { $0 != UInt8(ascii: "\\") }, as: UTF8.self)
    if target.hasPrefix("#") {
      flush(&text)
      pieces.append(.link(Array(bytes[link.label].filter { $0 != UInt8(ascii: "\\") }), target: String(target.dropFirst())))
    } else {
      guard depth < 16 else { return nil }
      flush(&text)
      depth += 1
      scan(link.label.lowerBound, link.label.upperBound)
      depth -= 1
    }
    return link.end
  }

  private mutating func tag(_ at: Int, _ end: Int, _ text: inout [UInt8]) -> Int? {
    let rest = bytes[at..<end]
    if rest.starts(with: "<!--".utf8) {
      guard at < lastCommentEnd else { return nil }
      var close = at + 4
      while close + 2 < end {
        if bytes[close...].starts(with: "-->".utf8) { return close + 3 }
        close += 1
      }
      return nil
    }
    guard at + 1 < end, let close = rest.prefix(400).firstIndex(of: UInt8(ascii: ">")) else { return nil }
    let isClosing = bytes[at + 1] == UInt8(ascii: "/")
    let start = isClosing ? at + 2 : at + 1
    let name = bytes[start..<close].prefix { $0.isASCIILetter || $0.isASCIIDigit }.map { $0 | ($0.isASCIILetter ? 0x20 : 0) }
    guard let first = name.first, first.isASCIILetter else { return nil }
    let word = String(decoding: name, as: UTF8.self)
    if bytes[start..<close].contains(UInt8(ascii: ":")), !bytes[start..<close].contains(UInt8(ascii: "=")) {
      // An autolink shows its address.
      text += bytes[start..<close]
      return close + 1
    }
    let step = isClosing ? -1 : 1
    switch word {
    case "br":
      flush(&text)
      breakLine(at, next: close + 1, end)
    case "b", "strong":
      flush(&text)
      pieces.append(.tag(bold: step, italic: 0, raised: 0))
    case "i", "em":
      flush(&text)
      pieces.append(.tag(bold: 0, italic: step, raised: 0))
    case "sup":
      flush(&text)
      pieces.append(.tag(bold: 0, italic: 0, raised: step))
    case "u", "span", "font", "center", "div", "p", "a", "sub", "s", "del", "ins", "mark", "small", "big", "img", "input", "hr", "tt", "code", "kbd",
      "li", "ul", "ol", "o", "strike", "h1", "h2", "h3", "h4", "h5", "h6", "section", "details", "summary":
      if ["p", "div", "li"].contains(word) {
        flush(&text)
        pieces.append(.lineBreak)
      }
    default: return nil
    }
    return close + 1
  }

  private mutating func entity(_ at: Int, _ end: Int, _ text: inout [UInt8]) -> Int? {
    guard let close = bytes[at..<min(end, at + 12)].firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: bytes[(at + 1)..<close], as: UTF8.self)
    if let scalar = markdownEntities[name] {
      appendScalar(scalar, to: &text)
    } else if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let value = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      guard let value, UnicodeScalar(value) != nil, value != 0 else { return nil }
      appendScalar(value, to: &text)
    } else {
      return nil
    }
    return close + 1
  }

  // MARK: Emphasis

  private mutating func delimiter(_ at: Int, _ end: Int) -> Int {
    let byte = bytes[at]
    var stop = at
    while stop < end, bytes[stop] == byte { stop += 1 }
    if inCell, partsParagraphs(at, stop) {
      _ = delimiter(at, at + 2)
      pieces.append(.lineBreak)
      return delimiter(at + 2, stop)
    }
    emphasis.add(bytes, at..<stop, piece: pieces.count)
    pieces.append(.delimiter(byte))
    return stop
  }

  private func build() -> [Run] {
    var result: [Run] = []
    var bold = 0
    var italic = 0
    var raised = 0
    func add(_ bytes: [UInt8], link: InnerLink? = nil) {
      guard !bytes.isEmpty else { return }
      var run = Run(bytes, look: Look(bold: bold > 0, italic: italic > 0, superscript: raised > 0))
      run.link = link
      result.append(run)
    }
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .text(let bytes):
        if inCell { result += cellLines(bytes, look: Look(bold: bold > 0, italic: italic > 0, superscript: raised > 0), atStart: result.isEmpty, next: index + 1) } else { add(bytes) }
      case .lineBreak: result.append(.lineBreak)
      case .link(let bytes, let target): add(bytes, link: InnerLink(target: target, names: []))
      case .delimiter(let byte):
        let run = emphasis.run(ofPiece: index)
        if run.left == 1 { add([byte]) }
        bold += run.bold
        italic += run.italic
      case .tag(let boldStep, let italicStep, let raisedStep):
        bold = max(0, bold + boldStep)
        italic = max(0, italic + italicStep)
        raised = max(0, raised + raisedStep)
      }
    }
    return result
  }

  /// Converters join a cell's paragraphs by two spaces; a letter-spaced date has them too, but goes on in small letters.
  private func cellLines(_ bytes: [UInt8], look: Look, atStart: Bool, next: Int) -> [Run] {
    var result: [Run] = []
    var current: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if bytes[at] == 0x20, at + 1 < bytes.count, bytes[at + 1] == 0x20 {
        var stop = at
        while stop < bytes.count, bytes[stop] == 0x20 { stop += 1 }
        let opensLine = stop < bytes.count ? beginsLine(Array(bytes[stop...].prefix(24))) : next < pieces.count && isDelimiter(pieces[next])
        if opensLine, !(atStart && result.isEmpty && current.allSatisfy(\.isSpace)) {
          if !current.isEmpty { result.append(Run(current, look: look)) }
          current = []
          result.append(.lineBreak)
          at = stop
          continue
        }
      }
      current.append(bytes[at])
      at += 1
    }
    if !current.isEmpty { result.append(Run(current, look: look)) }
    return result
  }

  private func isDelimiter(_ piece: Piece) -> Bool {
    if case .delimiter = piece { true } else { false }
  }

  private func beginsLine(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first else { return false }
    return Letters.isUpper(decodeScalar(bytes, at: 0).scalar) || beginsWithLabel(bytes) || first == UInt8(ascii: "(")
  }
}

extension UInt8 {
  var isASCIIPunctuation: Bool { (0x21...0x2F).contains(self) || (0x3A...0x40).contains(self) || (0x5B...0x60).contains(self) || (0x7B...0x7E).contains(self) }
}
