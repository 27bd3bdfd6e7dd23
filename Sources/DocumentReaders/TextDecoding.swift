import PlanModel
public import SourceModel
public import VietnameseText

/// The encodings that text comes in.
public enum TextEncoding: Sendable, Equatable {
  case utf8, utf16LittleEndian, utf16BigEndian
  case legacy(LegacyEncoding)
  /// UTF-8 (or UTF-16) whose characters are the bytes of a legacy encoding seen as Western letters: "Céng hßa x· héi".
  case misread(LegacyEncoding)
}

/// Decoded text as every span points into it.
public struct DecodedText: Sendable {
  /// UTF-8, NFC, LF, no BOM, no NUL; form feeds are kept.
  public var text: [UInt8]
  public var encoding: TextEncoding
  public var diagnostics: [PlacedDiagnostic]
}

/// Decodes `bytes` of a text in UTF-8, UTF-16 or a legacy Vietnamese encoding, found by what they contain.
///
/// CRLF, CR, vertical tab, NEL and U+2028/U+2029 become LF; no-break and figure spaces become a space; zero-width characters, soft
/// hyphens, byte-order marks and NULs are taken out; U+2011 becomes `-`; the bullets that Word keeps in the private-use area
/// (U+F0B7 …) become `•`, its dash `-`. So later stages meet none of them. Letters are composed (NFC).
///
/// Bytes that are no UTF-8 in a text that otherwise is, and unpaired surrogates, become U+FFFD with a `damaged-text` warning. A
/// legacy encoding is said in a `legacy-encoding` note. What is no text at all is `ReadError(.unreadable)`.
public func decodeText(_ bytes: [UInt8]) throws(ReadError) -> DecodedText {
  if bytes.starts(with: [0xFF, 0xFE]) { return try decodeUTF16(bytes, from: 2, littleEndian: true) }
  if bytes.starts(with: [0xFE, 0xFF]) { return try decodeUTF16(bytes, from: 2, littleEndian: false) }
  if let format = binaryFormat(bytes) {
    throw ReadError(.unreadable, "this is \(format), not text; give the document as text, DOCX, ODT, HTML or PDF")
  }
  if let littleEndian = looksLikeUTF16(bytes) { return try decodeUTF16(bytes, from: 0, littleEndian: littleEndian) }

  let survey = ByteSurvey(bytes)
  guard survey.controls * 50 <= bytes.count || bytes.count < 50 && survey.controls < 2 else { throw notText }
  if survey.invalid == 0 { return finish(bytes, survey: survey, encoding: .utf8) }
  // A few broken places in good UTF-8 are damage; otherwise the bytes are of another encoding.
  if survey.invalid * 10 <= survey.multibyte {
    var result = finish(repairedUTF8(bytes), survey: nil, encoding: .utf8)
    result.diagnostics.append(damage(survey.invalid))
    return result
  }
  if let encoding = LegacyEncoding.detect(bytes) {
    var result = finish(encoding.decode(bytes), survey: nil, encoding: .legacy(encoding))
    result.diagnostics.append(note(encoding))
    return result
  }
  guard survey.plausible * 100 >= bytes.count * 90 else { throw notText }
  var result = finish(repairedUTF8(bytes), survey: nil, encoding: .utf8)
  result.diagnostics.append(damage(survey.invalid))
  return result
}

private let notText = ReadError(
  .unreadable, "the bytes are no text in UTF-8, UTF-16, TCVN3, VNI, VISCII or windows-1258; give the plan as text, DOCX, ODT, HTML or PDF")

private func damage(_ places: Int) -> PlacedDiagnostic {
  PlacedDiagnostic(.warning, .damagedText, "\(places) byte\(places == 1 ? " is" : "s are") no UTF-8 and read as U+FFFD")
}

private func note(_ encoding: LegacyEncoding) -> PlacedDiagnostic {
  PlacedDiagnostic(.note, .legacyEncoding, "decoded from \(encoding.rawValue), found by its letters")
}

/// Cleans what is UTF-8 and composes it; looks for letters of a legacy encoding that were taken for Western ones.
private func finish(_ bytes: [UInt8], survey: ByteSurvey?, encoding: TextEncoding) -> DecodedText {
  let survey = survey ?? ByteSurvey(bytes)
  if encoding == .utf8 || encoding == .utf16BigEndian || encoding == .utf16LittleEndian, survey.western > 0,
    survey.vietnamese * 20 < survey.western, let (legacy, text) = misreadLegacy(bytes)
  {
    var result = finish(text, survey: nil, encoding: .misread(legacy))
    result.diagnostics.append(note(legacy))
    return result
  }
  let clean = survey.needsCleaning ? cleaned(bytes) : bytes
  return DecodedText(text: survey.hasMarks ? composed(clean) : clean, encoding: encoding, diagnostics: [])
}

/// The text as its legacy encoding has it, where every character stands for a byte of one; characters that stand for none stay.
private func misreadLegacy(_ bytes: [UInt8]) -> (LegacyEncoding, [UInt8])? {
  var runs: [(units: [UInt8], rest: [UInt8])] = [([], [])]
  var offset = 0
  while offset < bytes.count {
    let (scalar, length) = decodeScalar(bytes, at: offset)
    if let unit = westernUnit(scalar) {
      if !runs[runs.count - 1].rest.isEmpty { runs.append(([], [])) }
      runs[runs.count - 1].units.append(unit)
    } else {
      runs[runs.count - 1].rest.append(contentsOf: bytes[offset..<offset + length])
    }
    offset += length
  }
  var sample: [UInt8] = []
  for run in runs where sample.count < 1 << 17 { sample += run.units }
  guard let encoding = LegacyEncoding.detect(sample) else { return nil }
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count)
  for run in runs { text += encoding.decode(run.units) + run.rest }
  return (encoding, text)
}

private let westernUnits: [UInt32: UInt8] = {
  var units: [UInt32: UInt8] = [:]
  for (index, scalar) in LegacyEncoding.westernScalars.enumerated() where scalar > 0xFF { units[scalar] = UInt8(index + 0x80) }
  return units
}()

private func westernUnit(_ scalar: UInt32) -> UInt8? {
  scalar <= 0xFF ? UInt8(scalar) : westernUnits[scalar]
}

/// A UTF-8 text's characters to keep, change or take out (see `decodeText`).
private func cleaned(_ bytes: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var offset = 0
  while offset < bytes.count {
    let byte = bytes[offset]
    if byte < 0x80 {
      switch byte {
      case 0x0D:
        result.append(0x0A)
        if offset + 1 < bytes.count, bytes[offset + 1] == 0x0A { offset += 1 }
      case 0x0B: result.append(0x0A)
      // PDFium's sign for a hyphen at the end of a line, as U+FFFE below.
      case 0x02 where result.last.map { $0.isASCIILetter || $0.isASCIIDigit || $0 >= 0x80 } ?? false: result.append(UInt8(ascii: "-"))
      case 0x00..<0x09, 0x0E..<0x20, 0x7F: break
      default: result.append(byte)
      }
      offset += 1
      continue
    }
    let (scalar, length) = decodeScalar(bytes, at: offset)
    switch scalar {
    case 0x85, 0x2028, 0x2029: result.append(0x0A)
    case 0xA0, 0x2007, 0x202F: result.append(0x20)
    case 0x80...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0xFEFF: break
    case 0x2011, 0xFFFE: result.append(UInt8(ascii: "-"))
    case 0xF02D: result.append(UInt8(ascii: "-"))
    case 0xF0A7, 0xF0B7, 0xF0D8, 0xF0FC, 0xF076, 0xF077, 0xF06C, 0xF06E: appendScalar(0x2022, to: &result)
    default: result.append(contentsOf: bytes[offset..<offset + length])
    }
    offset += length
  }
  return result
}

/// Broken places as U+FFFD, one for each byte that begins no character.
private func repairedUTF8(_ bytes: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count + 64)
  var offset = 0
  while offset < bytes.count {
    let length = utf8Length(bytes, at: offset)
    if length == 0 {
      appendScalar(0xFFFD, to: &result)
      offset += 1
    } else {
      result.append(contentsOf: bytes[offset..<offset + length])
      offset += length
    }
  }
  return result
}

private func decodeUTF16(_ bytes: [UInt8], from start: Int, littleEndian: Bool) throws(ReadError) -> DecodedText {
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count)
  var broken = (bytes.count - start) % 2
  var offset = start
  func unit(_ at: Int) -> UInt32 {
    littleEndian ? UInt32(bytes[at]) | UInt32(bytes[at + 1]) << 8 : UInt32(bytes[at]) << 8 | UInt32(bytes[at + 1])
  }
  while offset + 1 < bytes.count {
    let first = unit(offset)
    offset += 2
    if first & 0xF800 != 0xD800 {
      appendScalar(first, to: &text)
    } else if first < 0xDC00, offset + 1 < bytes.count, unit(offset) & 0xFC00 == 0xDC00 {
      appendScalar(0x10000 + (first & 0x3FF) << 10 + unit(offset) & 0x3FF, to: &text)
      offset += 2
    } else {
      appendScalar(0xFFFD, to: &text)
      broken += 1
    }
  }
  let survey = ByteSurvey(text)
  guard !text.isEmpty, survey.controls * 50 <= text.count, survey.ascii + survey.vietnamese + survey.western > 0,
    survey.foreign * 4 <= text.count
  else { throw notText }
  var result = finish(text, survey: survey, encoding: littleEndian ? .utf16LittleEndian : .utf16BigEndian)
  if broken > 0 {
    result.diagnostics.append(
      PlacedDiagnostic(.warning, .damagedText, "\(broken) code unit\(broken == 1 ? "" : "s") of UTF-16 \(broken == 1 ? "has" : "have") no pair and read as U+FFFD"))
  }
  return result
}

/// UTF-16 without its mark: every second byte is one of the few high bytes that Vietnamese has. `true` for little endian.
private func looksLikeUTF16(_ bytes: [UInt8]) -> Bool? {
  guard bytes.count >= 8 else { return nil }
  var high = [0, 0]
  var zero = [0, 0]
  let count = min(bytes.count, 4096) & ~1
  guard bytes.withUnsafeBufferPointer({ UnsafeBufferPointer(rebasing: $0[..<count]).firstIndex(of: 0, from: 0) }) != nil else { return nil }
  for index in 0..<count {
    switch bytes[index] {
    case 0x00: zero[index & 1] += 1; high[index & 1] += 1
    case 0x01, 0x1E, 0x20: high[index & 1] += 1
    default: break
    }
  }
  for side in 0...1 where zero[side] * 5 >= count / 2 && high[side] * 10 >= count / 2 * 9 && zero[1 - side] * 20 < count {
    return side == 1
  }
  return nil
}

/// What the first bytes of well-known binary files say they are.
private func binaryFormat(_ bytes: [UInt8]) -> String? {
  let signatures: [(first: [UInt8], name: String)] = [
    ([0xFF, 0xD8, 0xFF], "a JPEG image"), ([0x89, 0x50, 0x4E, 0x47], "a PNG image"), (Array("GIF8".utf8), "a GIF image"),
    (Array("PK\u{3}\u{4}".utf8), "a ZIP archive"), ([0xD0, 0xCF, 0x11, 0xE0], "an old Office file (.doc, .xls)"),
    (Array("%PDF-".utf8), "a PDF"), ([0x1F, 0x8B], "a gzip archive"), ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    (Array("Rar!".utf8), "a RAR archive"), (Array("7z".utf8) + [0xBC, 0xAF], "a 7z archive"), (Array("II*\0".utf8), "a TIFF image"),
    (Array("MM\0*".utf8), "a TIFF image"), (Array("SQLite format".utf8), "an SQLite database"),
  ]
  return signatures.first { bytes.starts(with: $0.first) }?.name
}
