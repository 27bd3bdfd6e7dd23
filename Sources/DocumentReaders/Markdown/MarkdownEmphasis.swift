import VietnameseText

/// Which runs of `*` and `_` of a paragraph open and close emphasis, after CommonMark's delimiter runs.
struct MarkdownEmphasis {
  private struct Delimiter {
    var piece: Int
    var byte: UInt8
    var count: Int
    var opens: Bool
    var closes: Bool
  }
  /// What a run switches: bold and italic on (+1) or off (-1) as often as it says; and how many of its bytes are text.
  struct Run {
    var bold = 0
    var italic = 0
    var left = 0
  }

  private var delimiters: [Delimiter] = []
  private var runs: [Int: Run] = [:]

  /// What the run says that stands at a piece of the paragraph.
  func run(ofPiece piece: Int) -> Run { runs[piece] ?? Run() }

  /// Takes the run of one byte at `range`; the runs come in their order.
  mutating func add(_ bytes: [UInt8], _ range: Range<Int>, piece: Int) {
    let before: UInt32 = range.lowerBound > 0 ? decodeScalar(bytes, before: range.lowerBound).scalar : 0x20
    let after: UInt32 = range.upperBound < bytes.count ? decodeScalar(bytes, at: range.upperBound).scalar : 0x20
    let (spaceBefore, spaceAfter) = (isMarkdownSpace(before), isMarkdownSpace(after))
    let (signBefore, signAfter) = (isMarkdownSign(before), isMarkdownSign(after))
    let leftFlanking = !spaceAfter && (!signAfter || spaceBefore || signBefore)
    let rightFlanking = !spaceBefore && (!signBefore || spaceAfter || signAfter)
    let byte = bytes[range.lowerBound]
    let isStar = byte == UInt8(ascii: "*")
    let opens = isStar ? leftFlanking : leftFlanking && (!rightFlanking || signBefore)
    let closes = isStar ? rightFlanking : rightFlanking && (!leftFlanking || signAfter)
    delimiters.append(Delimiter(piece: piece, byte: byte, count: range.count, opens: opens, closes: closes))
    runs[piece] = Run(left: range.count)
  }

  /// Pairs the runs, once all have come.
  mutating func match() {
    /// Openers still unmatched, as a stack: each closer looks back from the top.
    var stack: [Int] = []
    for index in delimiters.indices {
      if delimiters[index].closes {
        while delimiters[index].count > 0, let place = stack.lastIndex(where: { delimiters[$0].byte == delimiters[index].byte && delimiters[$0].count > 0 }) {
          let opener = stack[place]
          let used = min(2, delimiters[opener].count, delimiters[index].count)
          toggle(delimiters[opener].piece, isBold: used == 2, by: 1)
          toggle(delimiters[index].piece, isBold: used == 2, by: -1)
          delimiters[opener].count -= used
          delimiters[index].count -= used
          stack.removeSubrange((place + 1)...)
          if delimiters[opener].count == 0 { stack.removeLast() }
        }
      }
      if delimiters[index].opens, delimiters[index].count > 0 { stack.append(index) }
      if stack.count > 512 { stack.removeFirst(256) }
    }
    for delimiter in delimiters { runs[delimiter.piece]?.left = delimiter.count }
  }

  private mutating func toggle(_ piece: Int, isBold: Bool, by step: Int) {
    if isBold { runs[piece]?.bold += step } else { runs[piece]?.italic += step }
  }
}

private func isMarkdownSpace(_ scalar: UInt32) -> Bool { scalar <= 0x20 || scalar == 0xA0 || (0x2000...0x200A).contains(scalar) || scalar == 0x3000 }
private func isMarkdownSign(_ scalar: UInt32) -> Bool {
  scalar < 0x80 ? UInt8(scalar).isASCIIPunctuation : (0x2010...0x2027).contains(scalar) || scalar == 0xAB || scalar == 0xBB
}
