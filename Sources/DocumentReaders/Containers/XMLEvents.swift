import CLibXML2
import SourceModel

/// What a streaming reader is told. Names are `prefix:local` with the prefix of `XMLEvents.prefixes`, whatever the
/// file's own is.
protocol MarkupHandler: AnyObject {
  func start(_ name: String, _ attributes: MarkupAttributes)
  func end(_ name: String)
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

/// Attributes of one element, valid only during `start`.
struct MarkupAttributes {
  fileprivate let pointer: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  fileprivate let count: Int
  /// SAX1 (HTML): name, value pairs ended by a null; SAX2: five pointers each.
  fileprivate let isSimple: Bool

  static var none: MarkupAttributes { MarkupAttributes(pointer: nil, count: 0, isSimple: false) }

  /// The value of the attribute with this local name.
  subscript(_ name: StaticString) -> String? {
    guard let pointer else { return nil }
    if isSimple {
      var index = 0
      while let key = pointer[index] {
        if matches(key, name) { return pointer[index + 1].map { String(cString: $0) } ?? "" }
        index += 2
      }
      return nil
    }
    for index in 0..<count {
      guard let key = pointer[index * 5], matches(key, name) else { continue }
      guard let start = pointer[index * 5 + 3], let end = pointer[index * 5 + 4] else { return nil }
      return String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
    }
    return nil
  }

  private func matches(_ key: UnsafePointer<xmlChar>, _ name: StaticString) -> Bool {
    let expected = name.utf8Start
    var index = 0
    while index < name.utf8CodeUnitCount {
      if key[index] != expected[index] { return false }
      index += 1
    }
    return key[index] == 0
  }

  /// `0`, `false`, `off` are false; the attribute missing or anything else is true (`w:b`, `w:tblHeader`).
  var isOn: Bool {
    switch self["val"] {
    case "0", "false", "off", "none": false
    default: true
    }
  }
  func int(_ name: StaticString) -> Int? { self[name].flatMap { Int($0) } }
}

/// A streaming XML parser over libxml2's SAX2. No network, no external entity, no DTD: a document type declaration is
/// refused, so nothing can be expanded. Depth is bounded.
final class XMLEvents {
  /// Namespaces that readers ask for, by the prefix they use; both the transitional and the strict form of OOXML.
  static let prefixes: [String: String] = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
    "http://schemas.openxmlformats.org/package/2006/content-types": "ct",
    "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
    "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
    "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table",
    "urn:oasis:names:tc:opendocument:xmlns:style:1.0": "style",
    "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": "draw",
    "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0": "fo",
    "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0": "svg",
    "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0": "manifest",
    "": "",
  ]

  private struct NameKey: Equatable {
    var local: UnsafePointer<xmlChar>
    var uri: UnsafePointer<xmlChar>?
  }
  /// All names by the address of their local part.
  private var names: [Int: [(key: NameKey, name: String)]] = [:]
  /// The names met last, by their pointers: asked twice for every element.
  private var recent = [(key: NameKey, name: String)?](repeating: nil, count: 1_024)
  private let handler: any MarkupHandler
  private let limits: ReadLimits
  private let part: String
  private let allowsDoctype: Bool
  private var context: xmlParserCtxtPtr?
  private var depth = 0
  private(set) var failure: ReadError?

  init(_ part: String, handler: any MarkupHandler, limits: ReadLimits, allowsDoctype: Bool = false) {
    (self.part, self.handler, self.limits, self.allowsDoctype) = (part, handler, limits, allowsDoctype)
  }

  deinit {
    guard let context else { return }
    if let document = context.pointee.myDoc { xmlFreeDoc(document) }
    xmlFreeParserCtxt(context)
  }

  /// Reads one part of an archive.
  static func read(_ part: String, of archive: ZipArchive, handler: any MarkupHandler, limits: ReadLimits, allowsDoctype: Bool = false) throws(ReadError) {
    let events = XMLEvents(part, handler: handler, limits: limits, allowsDoctype: allowsDoctype)
    try archive.read(part) { events.feed($0) }
    try events.finish()
  }

  /// Reads bytes in memory.
  static func read(_ part: String, bytes: [UInt8], handler: any MarkupHandler, limits: ReadLimits, allowsDoctype: Bool = false) throws(ReadError) {
    let events = XMLEvents(part, handler: handler, limits: limits, allowsDoctype: allowsDoctype)
    _ = bytes.withUnsafeBytes { events.feed($0) }
    try events.finish()
  }

  /// Takes a chunk; `false` once nothing more is wanted.
  func feed(_ chunk: UnsafeRawBufferPointer) -> Bool {
    guard failure == nil else { return false }
    if context == nil { open() }
    guard let context, let base = chunk.bindMemory(to: CChar.self).baseAddress else { return failure == nil }
    var offset = 0
    while offset < chunk.count, failure == nil {
      let size = min(chunk.count - offset, 1 << 20)
      let code = xmlParseChunk(context, base + offset, Int32(size), 0)
      offset += size
      if code != 0, failure == nil { fail(code) }
    }
    return failure == nil
  }

  func finish() throws(ReadError) {
    if failure == nil, let context {
      let code = xmlParseChunk(context, nil, 0, 1)
      if code != 0, failure == nil { fail(code) }
    }
    if let failure { throw failure }
  }

  private func open() {
    var sax = xmlSAXHandler()
    sax.initialized = UInt32(XML_SAX2_MAGIC)
    sax.startElementNs = { data, local, _, uri, _, _, count, _, attributes in
      XMLEvents.of(data)?.start(local, uri, Int(count), attributes)
    }
    sax.endElementNs = { data, local, _, uri in XMLEvents.of(data)?.end(local, uri) }
    sax.characters = { data, text, length in XMLEvents.of(data)?.characters(text, length) }
    sax.ignorableWhitespace = { data, text, length in XMLEvents.of(data)?.characters(text, length) }
    sax.cdataBlock = { data, text, length in XMLEvents.of(data)?.characters(text, length) }
    sax.internalSubset = { data, _, _, _ in XMLEvents.of(data)?.doctype() }
    sax.serror = { _, _ in }
    context = xmlCreatePushParserCtxt(&sax, Unmanaged.passUnretained(self).toOpaque(), nil, 0, nil)
    guard let context else {
      failure = ReadError(.unreadable, "no memory to parse \(part)")
      return
    }
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    xmlCtxtUseOptions(context, Int32(options))
  }

  private static func of(_ data: UnsafeMutableRawPointer?) -> XMLEvents? {
    data.map { Unmanaged<XMLEvents>.fromOpaque($0).takeUnretainedValue() }
  }

  private func fail(_ code: Int32) {
    let line = context.map { Int($0.pointee.lastError.line) } ?? 0
    failure = ReadError(.unreadable, "the part \(part) is not well-formed XML (line \(line)); save the document again")
  }

  private func stop(_ error: ReadError) {
    if failure == nil { failure = error }
    if let context { xmlStopParser(context) }
  }

  private func doctype() {
    guard !allowsDoctype else { return }
    stop(ReadError(.unreadable, "the part \(part) has a document type declaration, which office documents never have; it is not read"))
  }

  private func name(_ local: UnsafePointer<xmlChar>, _ uri: UnsafePointer<xmlChar>?) -> String {
    let key = NameKey(local: local, uri: uri)
    // Names live in the parser's dictionary: one pointer a name; its product's high ten bits are its slot.
    let pointers = UInt64(UInt(bitPattern: local)) ^ (UInt64(UInt(bitPattern: uri)) << 7)
    let slot = Int(truncatingIfNeeded: (pointers &* 0x9E37_79B9_7F4A_7C15) >> 54)
    if let known = recent[slot], known.key == key { return known.name }
    let name = lookUp(key)
    recent[slot] = (key, name)
    return name
  }

  private func lookUp(_ key: NameKey) -> String {
    let (local, uri) = (key.local, key.uri)
    let address = Int(bitPattern: local)
    if let known = names[address]?.first(where: { $0.key == key }) { return known.name }
    let localName = String(cString: local)
    let prefix = uri.map { Self.prefixes[String(cString: $0)] ?? "?" } ?? ""
    let result = prefix.isEmpty ? localName : prefix + ":" + localName
    names[address, default: []].append((key, result))
    return result
  }

  private func start(
    _ local: UnsafePointer<xmlChar>?, _ uri: UnsafePointer<xmlChar>?, _ count: Int,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard failure == nil, let local else { return }
    depth += 1
    guard depth <= limits.depth else {
      return stop(ReadError(.unreadable, "elements in \(part) are nested deeper than the limit of \(limits.depth)"))
    }
    handler.start(name(local, uri), MarkupAttributes(pointer: attributes, count: count, isSimple: false))
  }

  private func end(_ local: UnsafePointer<xmlChar>?, _ uri: UnsafePointer<xmlChar>?) {
    guard failure == nil, let local else { return }
    depth -= 1
    handler.end(name(local, uri))
  }

  private func characters(_ text: UnsafePointer<xmlChar>?, _ length: Int32) {
    guard failure == nil, let text, length > 0 else { return }
    handler.text(UnsafeBufferPointer(start: text, count: Int(length)))
  }
}

/// A streaming HTML parser over libxml2's: forgiving, no network. The bytes must be UTF-8 already.
final class HTMLEvents {
  private let handler: any MarkupHandler
  private var context: htmlParserCtxtPtr?
  private var names: [UnsafePointer<xmlChar>: String] = [:]
  /// Set by the handler's owner to end the parse at the next chunk.
  var isStopped: () -> Bool = { false }

  init(handler: any MarkupHandler) { self.handler = handler }

  deinit {
    guard let context else { return }
    if let document = context.pointee.myDoc { xmlFreeDoc(document) }
    htmlFreeParserCtxt(context)
  }

  func parse(_ bytes: [UInt8]) throws(ReadError) {
    var sax = xmlSAXHandler()
    sax.startElement = { data, name, attributes in HTMLEvents.of(data)?.start(name, attributes) }
    sax.endElement = { data, name in HTMLEvents.of(data)?.end(name) }
    sax.characters = { data, text, length in HTMLEvents.of(data)?.characters(text, length) }
    sax.ignorableWhitespace = { data, text, length in HTMLEvents.of(data)?.characters(text, length) }
    sax.cdataBlock = { data, text, length in HTMLEvents.of(data)?.characters(text, length) }
    sax.serror = { _, _ in }
    context = htmlCreatePushParserCtxt(&sax, Unmanaged.passUnretained(self).toOpaque(), nil, 0, nil, XML_CHAR_ENCODING_UTF8)
    guard let context else { throw ReadError(.unreadable, "no memory to parse the page") }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NOIMPLIED.rawValue | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_NODEFDTD.rawValue
    htmlCtxtUseOptions(context, Int32(options))
    Self.withoutEarlyEnds(bytes).withUnsafeBytes { buffer in
      guard let base = buffer.bindMemory(to: CChar.self).baseAddress else { return }
      // A piece of a page: without a root the parser ends with its first element.
      if !Self.hasRoot(bytes) { htmlParseChunk(context, "<html><body>", 12, 0) }
      var offset = 0
      while offset < buffer.count, !isStopped() {
        let size = min(buffer.count - offset, 1 << 18)
        htmlParseChunk(context, base + offset, Int32(size), 0)
        offset += size
      }
      if !isStopped() { htmlParseChunk(context, nil, 0, 1) }
    }
  }

  /// What stands behind `</body>` or `</html>` still belongs to the page (HTML, "after after body"): where there is something,
  /// these tags are blanked.
  private static func withoutEarlyEnds(_ bytes: [UInt8]) -> [UInt8] {
    var ends: [Range<Int>] = []
    var at = 0
    while at + 7 <= bytes.count {
      guard bytes[at] == UInt8(ascii: "<"), bytes[at + 1] == UInt8(ascii: "/") else { at += 1; continue }
      let name = bytes[at + 2..<at + 6].map { $0 | 0x20 }
      guard name.elementsEqual("body".utf8) || name.elementsEqual("html".utf8), let close = bytes[at...].firstIndex(of: UInt8(ascii: ">")) else { at += 2; continue }
      ends.append(at..<close + 1)
      at = close + 1
    }
    // The usual end: both tags, nothing else.
    var rest = bytes.count
    for end in ends.reversed() where bytes[end.upperBound..<rest].allSatisfy({ $0 <= 0x20 }) { rest = end.lowerBound }
    ends.removeAll { $0.lowerBound >= rest }
    guard !ends.isEmpty else { return bytes }
    var result = bytes
    for end in ends { for index in end { result[index] = 0x20 } }
    return result
  }

  /// Whether the first element is the page's root or its head.
  private static func hasRoot(_ bytes: [UInt8]) -> Bool {
    var at = 0
    let limit = min(bytes.count, 1 << 16)
    while at < limit {
      guard bytes[at] == UInt8(ascii: "<") else { at += 1; continue }
      let name = bytes[at + 1..<min(bytes.count, at + 5)].map { $0 | 0x20 }
      if name.starts(with: "html".utf8) || name.starts(with: "head".utf8) { return true }
      // A declaration or comment before it.
      guard let mark = name.first, mark == UInt8(ascii: "!") | 0x20 || mark == UInt8(ascii: "?") | 0x20 else { return false }
      let isComment = bytes[at...].starts(with: "<!--".utf8)
      at += 1
      while at < limit, bytes[at] != UInt8(ascii: ">") || isComment && !bytes[max(0, at - 2)..<at].elementsEqual("--".utf8) { at += 1 }
    }
    return true
  }

  private static func of(_ data: UnsafeMutableRawPointer?) -> HTMLEvents? {
    data.map { Unmanaged<HTMLEvents>.fromOpaque($0).takeUnretainedValue() }
  }

  private func name(_ pointer: UnsafePointer<xmlChar>) -> String {
    // Names live in the parser's dictionary: one pointer a name.
    if let known = names[pointer] { return known }
    let result = String(cString: pointer)
    if names.count < 4096 { names[pointer] = result }
    return result
  }

  private func start(_ name: UnsafePointer<xmlChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    guard let name, !isStopped() else { return }
    handler.start(self.name(name), MarkupAttributes(pointer: attributes, count: 0, isSimple: true))
  }

  private func end(_ name: UnsafePointer<xmlChar>?) {
    guard let name, !isStopped() else { return }
    handler.end(self.name(name))
  }

  private func characters(_ text: UnsafePointer<xmlChar>?, _ length: Int32) {
    guard let text, length > 0, !isStopped() else { return }
    handler.text(UnsafeBufferPointer(start: text, count: Int(length)))
  }
}
