/// Terminal columns that a text takes: marks none, wide East Asian characters two, the rest one each.
public func displayWidth(_ text: some StringProtocol) -> Int {
  var width = 0
  for scalar in text.unicodeScalars { width += columns(scalar.value) }
  return width
}

private func columns(_ scalar: UInt32) -> Int {
  switch scalar {
  case 0..<0x20, 0x7F, 0x300...0x36F, 0x1AB0...0x1AFF, 0x200B...0x200F, 0xFE00...0xFE0F, 0xFEFF: 0
  case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
    0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD: 2
  default: 1
  }
}

/// The text filled up with spaces to `width` columns.
public func padded(_ text: String, to width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - displayWidth(text)))
}

/// The text cut to `width` columns, its cut end marked by `…`; line breaks become spaces.
public func shortened(_ text: String, to width: Int) -> String {
  let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
  guard displayWidth(line) > width else { return line }
  var result = ""
  var used = 1
  for character in line {
    used += displayWidth(String(character))
    if used > width { break }
    result.append(character)
  }
  return result + "…"
}

/// The text in lines of at most `width` columns, broken at spaces.
public func wrapped(_ text: String, to width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  for word in text.split(whereSeparator: \.isWhitespace) {
    if !line.isEmpty, displayWidth(line) + 1 + displayWidth(word) > width {
      lines.append(line)
      line = ""
    }
    line += (line.isEmpty ? "" : " ") + word
  }
  if !line.isEmpty { lines.append(line) }
  return lines
}
