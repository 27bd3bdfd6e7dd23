import SourceModel
import VietnameseText

/// What a line or cell begins with.
enum LineLabelKind { case roman, arabic, decimal, letter, bullet, word, bracketed }

/// The kind of list label that `word` is (`IV.`, `2.`, `2.1.`, `đ)`, `-`, `(1)`), `nil` for other words.
func lineLabelKind(_ word: [UInt8]) -> LineLabelKind? {
  guard let last = word.last, word.count <= 10 else { return nil }
  if word.count <= 3, isBullet(word) { return .bullet }
  let closed = last == 0x2E || last == 0x29 || last == 0x2F || last == 0x3A
  // Most words end here: only numbers are labels without a mark at their end.
  guard closed || word[0].isASCIIDigit || last == 0x2D else { return nil }
  if word[0] == 0x28, last == 0x29 {
    let inner = Array(word[1..<word.count - 1])
    return isOrdinalBody(inner) ? .bracketed : nil
  }
  let body = closed ? Array(word.dropLast()) : word
  guard !body.isEmpty else { return nil }
  if body.allSatisfy(\.isASCIIDigit) { return closed && body.count <= 3 ? .arabic : nil }
  if isDecimal(body) { return .decimal }
  // `III-`, `2-`: as the Party's papers number their parts.
  if last == 0x2D, body.count == word.count, word.count > 1, word[0] < 0x60 {
    if romanValue(Array(word.dropLast())) != nil { return .roman }
    if word.count <= 3, word[0] != UInt8(ascii: "0"), word.dropLast().allSatisfy(\.isASCIIDigit) { return .arabic }
  }
  guard closed else { return nil }
  if romanValue(body) != nil, body[0] < 0x60 { return .roman }
  return countScalars(body) == 1 && Letters.isLetter(decodeScalar(body, at: 0).scalar) ? .letter : nil
}

/// `-`, `+`, `*`, `o`, `•`, `–`, `§`, `▪`, `●`, `◦`.
private func isBullet(_ word: [UInt8]) -> Bool {
  switch (word.count, word[0]) {
  case (1, 0x2D), (1, 0x2B), (1, 0x2A), (1, 0x6F): true
  case (2, 0xC2): word[1] == 0xA7
  case (3, 0xE2): (word[1] == 0x80 && (word[2] == 0xA2 || word[2] == 0x93)) || (word[1] == 0x96 && word[2] == 0xAA) || (word[1] == 0x97 && (word[2] == 0x8F || word[2] == 0xA6))
  default: false
  }
}

/// `2.1`, `3.2.1`.
private func isDecimal(_ body: [UInt8]) -> Bool {
  var digits = 0
  var groups = 0
  for byte in body {
    if byte.isASCIIDigit { digits += 1 } else if byte == 0x2E, digits > 0 { (digits, groups) = (0, groups + 1) } else { return false }
    if digits > 2 { return false }
  }
  return groups > 0 && digits > 0
}

/// Digits, a Roman numeral or one letter.
private func isOrdinalBody(_ body: [UInt8]) -> Bool {
  guard !body.isEmpty else { return false }
  if body.allSatisfy(\.isASCIIDigit) { return body.count <= 4 }
  if isDecimal(body) || romanValue(body) != nil { return true }
  return countScalars(body) == 1 && Letters.isLetter(decodeScalar(body, at: 0).scalar)
}

/// Whether `word` can stand in an ordinal column: `1`, `01.`, `IV`, `A`, `2.1`, `(3)`, `-`.
func isOrdinalWord(_ word: [UInt8]) -> Bool {
  guard let last = word.last, word.count <= 8 else { return false }
  if lineLabelKind(word) != nil { return true }
  return isOrdinalBody(last == 0x2E || last == 0x29 ? Array(word.dropLast()) : word)
}

/// `(1)`, `(2)=(3)+(4)`, `1`, `2` … of a row that numbers the columns.
func isColumnNumberWord(_ word: [UInt8]) -> Bool {
  guard let first = word.first, let last = word.last, word.count <= 5 else { return false }
  let inner = first == 0x28 && last == 0x29 ? Array(word[1..<word.count - 1]) : word
  return !inner.isEmpty && inner.count <= 2 && inner.allSatisfy(\.isASCIIDigit)
}

/// No lower-case letter in it, and two capitals at least.
func isLineInCapitals(_ bytes: [UInt8]) -> Bool {
  var offset = 0
  var capitals = 0
  while offset < bytes.count {
    let (scalar, length) = decodeScalar(bytes, at: offset)
    if Letters.isLower(scalar) { return false }
    if Letters.isUpper(scalar) { capitals += 1 }
    offset += length
  }
  return capitals >= 2
}

/// Whether the first letter or digit is a capital or a digit, or a bullet opens the text.
func lineOpensSentence(_ bytes: [UInt8]) -> Bool {
  var offset = 0
  while offset < bytes.count {
    let (scalar, length) = decodeScalar(bytes, at: offset)
    if Letters.isLetter(scalar) { return Letters.isUpper(scalar) }
    if bytes[offset].isASCIIDigit || bytes[offset] == 0x2D || bytes[offset] == 0x2B { return true }
    offset += length
  }
  return false
}

/// Words printed as *Phần I*, *Chương II*, *Mục 1*, *Điều 3*, *Phụ lục* at a line's start (folded).
private let labelWords: [[UInt8]] = ["phan", "chuong", "muc", "dieu", "phu luc", "bieu", "mau"].map { Array($0.utf8) }

func lineOpensWithLabelWord(_ key: [UInt8]) -> Bool {
  labelWords.contains { word in
    guard key.starts(with: word) else { return false }
    let rest = key.dropFirst(word.count)
    // Alone in a line only an annex and a part stand: "MAU" is the end of "TỈNH CÀ MAU".
    guard rest.first == 0x20 else { return rest.isEmpty && word.first == UInt8(ascii: "p") }
    let next = Array(rest.dropFirst().prefix { $0 != 0x20 })
    return isOrdinalWord(next) || lineLabelKind(next) != nil
  }
}

/// What names, measures or points to a table above it: `Bảng 1.`, `Biểu số 2:`, `Danh mục 3`, `(Đơn vị tính: triệu đồng)`,
/// `(Kèm theo Kế hoạch …)`. Folded words.
func isTableCaption(_ key: [UInt8]) -> Bool {
  guard let first = key.first, first == UInt8(ascii: "b") || first == UInt8(ascii: "d") || first == UInt8(ascii: "(") else { return false }
  if captionOpenings.contains(where: { key.starts(with: $0) }) { return true }
  guard let name = captionNames.first(where: { key.starts(with: $0) }) else { return false }
  let number = key.dropFirst(name.count).prefix { $0 != 0x20 }.filter { $0 != 0x2E && $0 != 0x3A && $0 != 0x29 }
  return !number.isEmpty && (number.allSatisfy { $0.isASCIIDigit || $0 == 0x2D } || romanValue(Array(number).map { $0 & 0xDF }) != nil)
}

private let captionOpenings: [[UInt8]] = ["(don vi tinh", "don vi tinh:", "(dvt", "dvt:", "(kem theo", "(ban hanh kem theo"].map { Array($0.utf8) }
private let captionNames: [[UInt8]] = ["bang so ", "bang ", "bieu so ", "bieu ", "danh muc so ", "danh muc "].map { Array($0.utf8) }
