import SourceModel
import VietnameseText

extension Format {
  /// A page and what belongs to it in one file, as Word saves it ("Single File Web Page", often under the name `.doc`).
  static let mhtml = Format(name: "html", extensions: ["mht", "mhtml"], sniff: { looksLikeMHTML($0) }) { (bytes, options) throws(ReadError) in
    guard let part = htmlPart(bytes) else { throw ReadError(.unreadable, "a MIME file without a page in it; save the document as DOCX") }
    var page = try decodeHTML(part)
    partWords(&page.text, &page.diagnostics)
    return try readHTML(page.text, options: options, diagnostics: page.diagnostics)
  }
}

private func looksLikeMHTML(_ bytes: [UInt8]) -> Bool {
  guard let first = bytes.first, "mfc".utf8.contains(first | 0x20) else { return false }
  let head = lowercased(Array(bytes.prefix(2_048)))
  guard head.starts(with: "mime-version:".utf8) || head.starts(with: "from:".utf8) || head.starts(with: "content-type:".utf8) else { return false }
  return contains("multipart/related", in: head) || contains("text/html", in: head)
}

private func contains(_ key: String, in bytes: [UInt8]) -> Bool { find(Array(key.utf8), in: bytes[...]) != nil }

private func find(_ key: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
  guard let first = key.first, bytes.count >= key.count else { return nil }
  var at = bytes.startIndex
  while at + key.count <= bytes.endIndex {
    if bytes[at] == first, bytes[at..<at + key.count].elementsEqual(key) { return at }
    at += 1
  }
  return nil
}

/// The first part of type `text/html`, decoded.
private func htmlPart(_ bytes: [UInt8]) -> [UInt8]? {
  let (header, body) = split(bytes[...])
  guard let boundary = parameter("boundary=", of: header) else { return decoded(body, header) }
  let mark = [UInt8(ascii: "-"), UInt8(ascii: "-")] + boundary
  var rest = body
  var parts = 0
  while let start = find(mark, in: rest), parts < 1_000 {
    parts += 1
    let from = start + mark.count
    let end = find(mark, in: bytes[from...]) ?? bytes.endIndex
    let (partHeader, partBody) = split(bytes[from..<end])
    if contains("text/html", in: lowercased(Array(partHeader))) { return decoded(partBody, partHeader) }
    rest = bytes[end...]
  }
  return nil
}

/// Header lines and body, parted by the first blank line.
private func split(_ bytes: ArraySlice<UInt8>) -> (header: ArraySlice<UInt8>, body: ArraySlice<UInt8>) {
  let start = bytes.drop { $0.isSpace }
  let wide = find([0x0D, 0x0A, 0x0D, 0x0A], in: start.prefix(16_384))
  let narrow = find([0x0A, 0x0A], in: start.prefix(16_384))
  if let wide, wide < narrow ?? Int.max { return (start[..<wide], start[(wide + 4)...]) }
  if let narrow { return (start[..<narrow], start[(narrow + 2)...]) }
  return (start, start.suffix(0))
}

private func parameter(_ name: String, of header: ArraySlice<UInt8>) -> [UInt8]? {
  guard let at = find(Array(name.utf8), in: lowercased(Array(header))[...]) else { return nil }
  let value = header.dropFirst(at + name.utf8.count)
  if value.first == UInt8(ascii: "\"") { return Array(value.dropFirst().prefix { $0 != UInt8(ascii: "\"") }) }
  let bare = Array(value.prefix { !$0.isSpace && $0 != UInt8(ascii: ";") })
  return bare.isEmpty ? nil : bare
}

private func decoded(_ body: ArraySlice<UInt8>, _ header: ArraySlice<UInt8>) -> [UInt8] {
  let lower = lowercased(Array(header))
  if contains("quoted-printable", in: lower) { return quotedPrintable(body) }
  return contains("base64", in: lower) ? base64(body) : Array(body)
}

private func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var at = bytes.startIndex
  while at < bytes.endIndex {
    if bytes[at] == UInt8(ascii: "="), at + 1 < bytes.endIndex {
      if bytes[at + 1] == 0x0A { at += 2; continue }
      if bytes[at + 1] == 0x0D { at += at + 2 < bytes.endIndex && bytes[at + 2] == 0x0A ? 3 : 2; continue }
      if at + 2 < bytes.endIndex, let high = digit(bytes[at + 1]), let low = digit(bytes[at + 2]) {
        result.append(high << 4 | low)
        at += 3
        continue
      }
    }
    result.append(bytes[at])
    at += 1
  }
  return result
}

private func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count * 3 / 4)
  var bits: UInt32 = 0
  var count = 0
  for byte in bytes {
    let value: UInt8
    switch byte {
    case 0x41...0x5A: value = byte - 0x41
    case 0x61...0x7A: value = byte - 0x61 + 26
    case 0x30...0x39: value = byte - 0x30 + 52
    case UInt8(ascii: "+"): value = 62
    case UInt8(ascii: "/"): value = 63
    case UInt8(ascii: "="): return result
    default: continue
    }
    bits = bits << 6 | UInt32(value)
    count += 1
    if count == 4 {
      result.append(UInt8(truncatingIfNeeded: bits >> 16))
      result.append(UInt8(truncatingIfNeeded: bits >> 8))
      result.append(UInt8(truncatingIfNeeded: bits))
      (bits, count) = (0, 0)
    }
  }
  if count == 3 { result += [UInt8(truncatingIfNeeded: bits >> 10), UInt8(truncatingIfNeeded: bits >> 2)] }
  if count == 2 { result.append(UInt8(truncatingIfNeeded: bits >> 4)) }
  return result
}
