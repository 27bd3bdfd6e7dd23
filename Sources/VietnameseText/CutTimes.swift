/// Whether a narrow cell cut a quarter or a day between two of its lines, the first of which holds nothing else:
/// `I` + `V/2023`, `I` + `I/2024`, `31/1` + `2/2024`. No two times stand beside each other without a mark.
public func isCutTime(_ last: some Collection<UInt8>, _ next: some Collection<UInt8>) -> Bool {
  guard last.count <= 4, let first = next.first else { return false }
  let rest = Array(next.dropFirst())
  if last.allSatisfy({ $0 == UInt8(ascii: "I") }), last.count <= 2 {
    guard first == UInt8(ascii: "I") || first == UInt8(ascii: "V") && last.count == 1 else { return false }
    let more = first == UInt8(ascii: "I") && last.count == 1 && rest.first == first ? rest.dropFirst() : rest[...]
    return isYear(more)
  }
  // A month of two figures cut between them.
  let digits = Array(last)
  guard digits.count > 2, digits[digits.count - 1] == UInt8(ascii: "1"), digits[digits.count - 2] == UInt8(ascii: "/"), digits.dropLast(2).allSatisfy(\.isASCIIDigit) else { return false }
  return first >= UInt8(ascii: "0") && first <= UInt8(ascii: "2") && isYear(rest[...])
}

/// `/2024`, and no figure or stroke behind it.
private func isYear(_ text: ArraySlice<UInt8>) -> Bool {
  guard text.first == UInt8(ascii: "/"), case let year = text.dropFirst().prefix(while: \.isASCIIDigit), year.count == 4 else { return false }
  return year.starts(with: "20".utf8) && text.dropFirst(5).first != UInt8(ascii: "/")
}
