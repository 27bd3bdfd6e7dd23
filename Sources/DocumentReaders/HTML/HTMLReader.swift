import PlanModel
import SourceModel
import VietnameseText

extension Format {
  /// Web pages, and what Word and LibreOffice save as such (also under the name `.doc`).
  static let html = Format(name: "html", extensions: ["html", "htm", "xhtml"], sniff: { looksLikeHTML($0) }) { (bytes, options) throws(ReadError) in
    var page = try decodeHTML(bytes)
    partWords(&page.text, &page.diagnostics)
    return try readHTML(page.text, options: options, diagnostics: page.diagnostics)
  }
}

/// Reads a page whose bytes are UTF-8.
func readHTML(_ text: [UInt8], options: ReadOptions, diagnostics: [PlacedDiagnostic] = []) throws(ReadError) -> SourceDocument {
  let body = try parseHTML(text, limits: options.limits)
  let linked = linkedNotes(body.blocks, containers: body.blockContainers)
  let main = mainPart(linked.blocks, containers: linked.containers, tree: body.containers)
  let typed = linkedTypedNotes(main)
  let document = BlockWriter.document(typed.blocks, notes: linked.notes + typed.notes, diagnostics: diagnostics)
  guard document.text.contains(where: { !$0.isSpace }) else {
    throw ReadError(.unreadable, "the page has no text in it (it may load its text by script); save the document itself")
  }
  return SourceDocument(format: "html", content: .blocks(document), diagnostics: diagnostics)
}

func parseHTML(_ text: [UInt8], limits: ReadLimits) throws(ReadError) -> HTMLBody {
  let body = HTMLBody(limits: limits)
  let events = HTMLEvents(handler: body)
  events.isStopped = { [unowned body] in body.isStopped }
  try events.parse(withoutConditions(text))
  body.finish()
  if let failure = body.failure { throw failure }
  return body
}

/// The page without Word's `<![if !supportLists]>` and `<![endif]>`, which show what stands between them; the same words
/// inside comments stay, as they end there.
private func withoutConditions(_ text: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(text.count)
  var at = 0
  var inComment = false
  while at < text.count {
    if inComment {
      if text[at] == UInt8(ascii: "-"), text[at...].starts(with: "-->".utf8) { inComment = false }
    } else if text[at] == UInt8(ascii: "<"), at + 3 < text.count, text[at + 1] == UInt8(ascii: "!") {
      if text[at + 2] == UInt8(ascii: "["), let end = text[at...].prefix(200).firstIndex(of: UInt8(ascii: ">")) {
        at = end + 1
        continue
      }
      if text[at...].starts(with: "<!--".utf8) {
        inComment = true
        // `<!-->` is a whole comment.
        result += text[at..<at + 4]
        at += 4
        if at < text.count, text[at] == UInt8(ascii: ">") { inComment = false }
        continue
      }
    }
    // The parser takes a NUL for the end.
    if text[at] != 0 { result.append(text[at]) }
    at += 1
  }
  return result
}

/// `<html`, `<!doctype html`, or another of HTML's own elements opens the text.
func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
  // Another sign than `<` opens most texts: no look at more.
  guard bytes.prefix(4_096).first(where: { byte in !byte.isSpace && byte != 0 && byte < 0xBB }) == UInt8(ascii: "<") else { return false }
  var head = Array(bytes.prefix(4_096))
  if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { head.removeAll { $0 == 0 } }
  head = head.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  var at = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) ? 2 : 0
  while at < head.count {
    while at < head.count, head[at].isSpace { at += 1 }
    let rest = head[at...]
    if rest.starts(with: "<!--".utf8) {
      guard let end = rest.indices.first(where: { rest[$0...].starts(with: "-->".utf8) }) else { return false }
      at = end + 3
    } else if rest.starts(with: "<?xml".utf8) {
      guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
      at = end + 1
    } else {
      if ["<html", "<!doctype html", "<head", "<body", "<meta ", "<title"].contains(where: { rest.starts(with: $0.utf8) }) { return true }
      // A fragment may as well be the letterhead table of a Markdown file.
      return ["<div", "<p>", "<p ", "<table", "<center", "<font", "<span", "<h1"].contains { rest.starts(with: $0.utf8) } && !looksLikeMarkdown(bytes)
    }
  }
  return false
}

/// A page's bytes as UTF-8: by its mark, by being UTF-8, by what it declares, by its letters.
///
/// Word declares windows-1252 and writes Vietnamese letters as references: such a page is read as declared. A page in
/// an old Vietnamese encoding mostly declares nothing or the wrong thing: its letters decide.
func decodeHTML(_ bytes: [UInt8]) throws(ReadError) -> (text: [UInt8], diagnostics: [PlacedDiagnostic]) {
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
    let decoded = try decodeText(bytes)
    return (decoded.text, decoded.diagnostics)
  }
  let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  let survey = utf8Survey(bytes, from: start)
  if survey.broken == 0 { return (start == 0 ? bytes : Array(bytes[start...]), []) }
  let declared = declaredCharset(bytes)
  // A few broken places in good UTF-8 are damage, whatever is declared.
  if declared == "utf-8" || survey.broken * 20 < survey.letters {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    let broken = repair(bytes, into: &text)
    return (text, [PlacedDiagnostic(.warning, .damagedText, "\(broken) bytes are no UTF-8 and read as U+FFFD")])
  }
  let letters = visibleBytes(bytes)
  let found: LegacyEncoding? = switch declared {
  case "windows-1258": .windows1258
  case "viscii": .viscii
  default: hasVietnameseReferences(bytes) ? nil : LegacyEncoding.detect(letters)
  }
  if let found {
    return (found.decode(bytes), [PlacedDiagnostic(.note, .legacyEncoding, "decoded from \(found.rawValue)")])
  }
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count + bytes.count / 8)
  for byte in bytes { appendScalar(byte < 0x80 ? UInt32(byte) : LegacyEncoding.westernScalars[Int(byte) - 0x80], to: &text) }
  return (text, [])
}

/// How many letters of several bytes there are, and how many bytes belong to none.
private func utf8Survey(_ bytes: [UInt8], from start: Int) -> (letters: Int, broken: Int) {
  var result = (letters: 0, broken: 0)
  var at = start
  while at < bytes.count {
    if bytes[at] < 0x80 { at += 1; continue }
    let (_, length) = decodeScalar(bytes, at: at)
    if length == 1 { result.broken += 1 } else { result.letters += 1 }
    at += length
  }
  return result
}

private func repair(_ bytes: [UInt8], into text: inout [UInt8]) -> Int {
  var at = 0
  var broken = 0
  while at < bytes.count {
    let (scalar, length) = decodeScalar(bytes, at: at)
    if length == 1, bytes[at] >= 0x80 { broken += 1 }
    appendScalar(scalar, to: &text)
    at += length
  }
  return broken
}

/// `charset=` of the first kilobytes, in lower case.
private func declaredCharset(_ bytes: [UInt8]) -> String? {
  let head = bytes.prefix(8_192).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  let key = Array("charset=".utf8)
  var at = 0
  while at + key.count < head.count {
    if head[at] == key[0], head[at...].starts(with: key) {
      let name = head[(at + key.count)...].drop { $0 == 0x22 || $0 == 0x27 || $0.isSpace }.prefix { $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2D || $0 == 0x5F }
      return String(decoding: name, as: UTF8.self)
    }
    at += 1
  }
  return nil
}

/// The bytes outside tags, at most 64 KiB of them: what the encoding is found by.
private func visibleBytes(_ bytes: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  var inTag = false
  for byte in bytes {
    if byte == UInt8(ascii: "<") { inTag = true }
    if !inTag { result.append(byte) }
    if byte == UInt8(ascii: ">") { 
      inTag = false
      result.append(0x20)
    }
    if result.count >= 1 << 16 { break }
  }
  return result
}

/// References to letters that only Vietnamese has (`&#7845;`, `&#x1EA5;`): the bytes themselves are Western then.
private func hasVietnameseReferences(_ bytes: [UInt8]) -> Bool {
  var count = 0
  var at = 0
  while at + 6 < bytes.count {
    if bytes[at] == UInt8(ascii: "&"), bytes[at + 1] == UInt8(ascii: "#") {
      let digits = bytes[(at + 2)...].prefix(5)
      if digits.starts(with: "78".utf8) || digits.starts(with: "79".utf8) || digits.starts(with: "x1E".utf8) || digits.starts(with: "x1e".utf8)
        || digits.starts(with: "273;".utf8) || digits.starts(with: "7".utf8) && digits.count > 3
      {
        count += 1
        if count > 8 { return true }
      }
    }
    at += 1
  }
  return false
}
