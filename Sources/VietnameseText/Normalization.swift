/// Whether any combining mark U+0300–U+036F is there: most texts have none and need no composition.
public func hasCombiningMarks(_ bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBufferPointer { buffer in
    var index = 0
    while index + 1 < buffer.count {
      let byte = buffer[index]
      if byte == 0xCC || (byte == 0xCD && buffer[index + 1] < 0xB0) { return true }
      index += 1
    }
    return false
  }
}

/// NFC of Vietnamese letters (and the Latin-1 letters), whatever order their marks stand in. Linear.
public func composed(_ bytes: [UInt8]) -> [UInt8] {
  guard hasCombiningMarks(bytes) else { return bytes }
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var offset = 0
  while offset < bytes.count {
    let (scalar, length) = decodeScalar(bytes, at: offset)
    let entry = Letters.entry(scalar)
    guard entry.base != 0 || scalar == 0xFFFD else {
      result.append(contentsOf: bytes[offset..<offset + length])
      offset += length
      continue
    }
    var next = offset + length
    var tone = entry.tone
    var modifier = entry.modifier
    var rest: [UInt8] = []
    while next + 1 < bytes.count, bytes[next] == 0xCC || (bytes[next] == 0xCD && bytes[next + 1] < 0xB0) {
      let (mark, markLength) = decodeScalar(bytes, at: next)
      switch mark {
      case 0x300 where tone == 0, 0x340 where tone == 0: tone = 1
      case 0x301 where tone == 0, 0x341 where tone == 0: tone = 2
      case 0x309 where tone == 0: tone = 3
      case 0x303 where tone == 0: tone = 4
      case 0x323 where tone == 0: tone = 5
      case 0x306 where modifier == 0: modifier = 1
      case 0x302 where modifier == 0: modifier = 2
      case 0x31B where modifier == 0: modifier = 3
      default: rest.append(contentsOf: bytes[next..<next + markLength])
      }
      next += markLength
    }
    let upper = UInt32(entry.upper) == scalar
    if next > offset + length, let row = Letters.row(base: entry.base, modifier: modifier),
      let letter = Letters.compose(row: row, tone: tone, upper: upper)
    {
      appendScalar(letter, to: &result)
      result.append(contentsOf: rest)
    } else {
      result.append(contentsOf: bytes[offset..<next])
    }
    offset = next
  }
  return result
}
