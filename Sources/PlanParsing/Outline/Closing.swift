import SourceModel
import VietnameseText

// What ends a text, the closing formula and its mark, and what goes on with the line above.

extension OutlineBuilder {
  /// "Yêu cầu các đơn vị nghiêm túc triển khai thực hiện.", "Trong quá trình thực hiện, nếu có vướng mắc, …": the formula that
  /// ends the text though no `./.` does.
  func isLastFormula(_ bytes: [UInt8]) -> Bool {
    guard lastOpenings.open(bytes, within: 40), isClosingFormula(bytes) else { return false }
    // Right below a heading it is what that says.
    guard let open = stack.last, stack.count < 3 || !open.children.isEmpty || !open.paragraphs.isEmpty || !pending.isEmpty || open.kind?.isBullet == true || !isTitleLike(open) else { return false }
    for case .paragraph(let paragraph) in following {
      return readLabel(paragraph.text.bytes, given: paragraph.labelLength)?.kind == .annex || startsAttachment(paragraph.text.bytes)
    }
    return true
  }
}

private let closingOpenings = FoldedOpeners(["tren day la "])
private let lastOpenings = FoldedOpeners(["yeu cau ", "de nghi ", "trong qua trinh ", "qua trinh thuc hien", "qua trinh trien khai", "qua trinh to chuc", "nhan duoc ke hoach nay", "can cu ke hoach nay", "ubnd ", "uy ban nhan dan "])

/// The closing formula or the text's end mark.
func isClosing(_ bytes: [UInt8]) -> Bool {
  if hasEndMark(bytes) { return true }
  return closingOpenings.open(bytes, within: 40)
}

/// `./.`, `./`, `. /.`, ` /.`: the mark of the text's end.
func hasEndMark(_ bytes: [UInt8]) -> Bool {
  var rest = bytes[...]
  func takeSpaces() -> Int {
    let count = rest.count
    while rest.last?.isSpaceOrTab ?? false { rest.removeLast() }
    return count - rest.count
  }
  _ = takeSpaces()
  let hasPoint = rest.last == UInt8(ascii: ".")
  if hasPoint { rest.removeLast() }
  _ = takeSpaces()
  guard rest.last == UInt8(ascii: "/") else { return false }
  rest.removeLast()
  let spaces = takeSpaces()
  return rest.last == UInt8(ascii: ".") || hasPoint && spaces > 0
}

/// "Trên đây là …", "… nghiêm túc triển khai thực hiện./.": words of any plan's end.
func isClosingFormula(_ bytes: [UInt8]) -> Bool {
  let key = folded(bytes)
  if key.starts(with: "tren day la ".utf8) { return true }
  return ["nghiem tuc trien khai", "nghiem tuc thuc hien", "nghiem tuc to chuc", "trien khai thuc hien ke hoach nay", "to chuc thuc hien ke hoach nay", "thuc hien tot ke hoach nay", "thuc hien nghiem tuc", "kho khan, vuong mac", "vuong mac, phat sinh"]
    .contains { firstIndex(of: Array($0.utf8), in: key) != nil }
}

/// Whether a line goes on with the sentence above it: it begins small, or that one ends in a comma.
func continuesSentence(_ bytes: [UInt8], after last: [UInt8], bold: Bool) -> Bool {
  guard let first = bytes.first, !last.isEmpty else { return false }
  let scalar = decodeScalar(bytes, at: 0).scalar
  if Letters.isLower(scalar) { return !bold }
  return last.last == UInt8(ascii: ",") && first != UInt8(ascii: "(") && !bold
}
