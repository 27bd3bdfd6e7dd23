/// An encoding of Vietnamese from before Unicode.
public enum LegacyEncoding: String, Sendable, CaseIterable {
  /// TCVN 5712:1993, the ".VnTime" (ABC) fonts; accented capitals are a font of their own (".VnTimeH").
  case tcvn3
  /// VNI: a letter and its mark are two bytes.
  case vni
  /// RFC 1456.
  case viscii
  /// Microsoft's code page: tones are combining marks.
  case windows1258 = "windows-1258"

  /// What the bytes from 0x80 look like to a program that takes them for Western text (windows-1252).
  public static var westernScalars: [UInt32] { LegacyTables.windows1252 }

  /// The text of `units`, one a byte, as UTF-8 in NFC.
  public func decode(_ units: some Collection<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(units.count * 3 / 2)
    switch self {
    case .tcvn3:
      for unit in units { appendScalar(scalar(unit, LegacyTables.tcvn3, LegacyTables.tcvn3Controls), to: &result) }
      return restoringCapitals(composed(result))
    case .viscii:
      for unit in units { appendScalar(scalar(unit, LegacyTables.viscii, LegacyTables.visciiControls), to: &result) }
    case .windows1258:
      for unit in units { appendScalar(scalar(unit, LegacyTables.windows1258, [:]), to: &result) }
      return composed(result)
    case .vni:
      decodeVNI(units, into: &result)
    }
    return result
  }

  private func scalar(_ unit: UInt8, _ table: [UInt32], _ controls: [UInt8: UInt32]) -> UInt32 {
    unit < 0x20 ? controls[unit] ?? UInt32(unit) : unit < 0x80 ? UInt32(unit) : table[Int(unit) - 0x80]
  }

  private func decodeVNI(_ units: some Collection<UInt8>, into result: inout [UInt8]) {
    var held: UInt32?
    for unit in units {
      let scalar = unit < 0x80 ? UInt32(unit) : LegacyTables.windows1252[Int(unit) - 0x80]
      if let first = held {
        // A mark takes the case of its letter: "Uû" is Ủ as "UÛ" is.
        if let letter = vniLetters[first << 16 | UInt32(Letters.isUpper(first) ? Letters.entry(scalar).upper : Letters.entry(scalar).lower)] {
          appendScalar(letter, to: &result)
          held = nil
          continue
        }
        appendScalar(vniLetters[first] ?? first, to: &result)
      }
      held = scalar
    }
    if let first = held { appendScalar(vniLetters[first] ?? first, to: &result) }
  }

  /// The encoding that makes Vietnamese of `units`, if one clearly does; asks at most `limit` bytes.
  ///
  /// Evidence is the share of words with bytes above 0x7F that read as Vietnamese syllables, and of those that are
  /// among the commonest; short texts read as syllables in several encodings.
  public static func detect(_ units: some Collection<UInt8>, limit: Int = 1 << 17) -> LegacyEncoding? {
    let sample = units.prefix(limit)
    var best: (encoding: LegacyEncoding, score: Double)?
    for encoding in allCases {
      let evidence = vietnameseShare(encoding.decode(sample))
      let score = evidence.share + evidence.common
      if evidence.words >= 2, evidence.share > 0.6, score > best?.score ?? 0 { best = (encoding, score) }
    }
    return best?.encoding
  }
}

private let vniLetters: [UInt32: UInt32] = {
  var table: [UInt32: UInt32] = [:]
  for entry in LegacyTables.vni {
    table[entry.seen.count == 2 ? entry.seen[0] << 16 | entry.seen[1] : entry.seen.first ?? 0] = entry.letter
  }
  return table
}()

/// Syllables that every administrative text has.
private let commonSyllables: Set<[UInt8]> = Set(
  """
  ủy uỷ nhân dân tỉnh cộng hòa hoà xã hội chủ nghĩa việt độc lập tự hạnh phúc số ngày tháng năm kế hoạch của và các là được cho với
  thực hiện về công tác quyết định căn cứ nghị sở phòng tổ chức đơn vị quản lý nhà nước điều theo đến không có những một phát
  triển kinh tế thành phố huyện
  """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })

/// How many words of `text` have letters beyond ASCII, which share of those are Vietnamese syllables, and which share are
/// common ones.
public func vietnameseShare(_ text: [UInt8]) -> (words: Int, share: Double, common: Double) {
  var words = 0
  var good = 0
  var common = 0
  var offset = 0
  var word: [UInt8] = []
  var isAccented = false
  func close() {
    if isAccented {
      words += 1
      if Syllables.isPlausible(word) {
        good += 1
        if commonSyllables.contains(lowercased(word)) { common += 1 }
      }
    }
    word.removeAll(keepingCapacity: true)
    isAccented = false
  }
  while offset < text.count {
    let (scalar, length) = decodeScalar(text, at: offset)
    // Quotation marks and dashes end a word as spaces do; other signs beyond ASCII speak against the encoding.
    let isBreak = scalar < 0x80 ? !text[offset].isASCIILetter : (0x2000..<0x2100).contains(scalar) || scalar == 0xA0 || scalar == 0xAB || scalar == 0xBB || scalar == 0xB0
    if isBreak {
      close()
    } else {
      word.append(contentsOf: text[offset..<offset + length])
      if scalar >= 0x80 { isAccented = true }
    }
    offset += length
  }
  close()
  return words == 0 ? (0, 0, 0) : (words, Double(good) / Double(words), Double(common) / Double(words))
}

/// Upper case for accented letters in words whose plain letters are all capitals: TCVN3 prints "TỈNH BÌNH THUẬN" in a
/// capital font over lower-case bytes, which read "TỉNH BìNH THUậN". Words that do not show their case follow the nearest word of
/// their line that does.
func restoringCapitals(_ text: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(text.count)
  var start = 0
  while start < text.count {
    let end = text[start...].firstIndex(of: 0x0A) ?? text.count
    appendLine(text[start..<end], to: &result)
    if end < text.count { result.append(0x0A) }
    start = end + 1
  }
  return result
}

private enum WordCase { case capitals, mixed, unknown }

private func appendLine(_ line: ArraySlice<UInt8>, to result: inout [UInt8]) {
  var words: [(range: Range<Int>, kind: WordCase)] = []
  var offset = line.startIndex
  while offset < line.endIndex {
    guard line[offset] >= 0x80 || line[offset].isASCIILetter else { offset += 1; continue }
    let start = offset
    while offset < line.endIndex, line[offset] >= 0x80 || line[offset].isASCIILetter { offset += 1 }
    // The letters of a symbol ("12/KH-UBND") say nothing of the words around it.
    let before = start > line.startIndex ? line[start - 1] : 0x20
    let after = offset < line.endIndex ? line[offset] : 0x20
    let isSymbol = [before, after].contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") || $0.isASCIIDigit }
    words.append((start..<offset, isSymbol ? .unknown : wordCase(line[start..<offset])))
  }
  // A word of unknown case takes that of the word before it, at the line's start of the first that shows its own.
  var current = words.first { $0.kind != .unknown }?.kind ?? .mixed
  var written = line.startIndex
  for word in words {
    result.append(contentsOf: line[written..<word.range.lowerBound])
    if word.kind != .unknown { current = word.kind }
    result.append(contentsOf: current == .capitals ? uppercased(Array(line[word.range])) : Array(line[word.range]))
    written = word.range.upperBound
  }
  result.append(contentsOf: line[written...])
}

private func wordCase(_ word: ArraySlice<UInt8>) -> WordCase {
  var capitalsAfterFirst = 0
  for (index, byte) in zip(word.indices, word) where byte.isASCIILetter {
    if byte >= 0x61 { return .mixed }
    if index > word.startIndex { capitalsAfterFirst += 1 }
  }
  return capitalsAfterFirst > 0 ? .capitals : .unknown
}
