import VietnameseText

/// Goes through a content stream operator by operator; text and what else draws no line is passed over quickly.
struct ContentReader {
  enum Operation {
    case save, restore, concatenate, lineWidth, dash
    case fillColour, strokeColour, fillSpace, strokeSpace
    case move, line, rectangle, curve, close, clip
    case stroke, fill, fillAndStroke, endPath
    case showText, inlineImage, object, other
  }

  /// The numbers before the operator, at most eight.
  private(set) var operands: [Double] = []
  private var nameRange = 0..<0
  private var reader: PDFValueReader

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    reader = PDFValueReader(bytes, at: 0)
    operands.reserveCapacity(8)
  }

  /// The name before the operator.
  var lastName: String { String(decoding: reader.bytes[nameRange], as: UTF8.self) }

  mutating func next() -> Operation? {
    operands.removeAll(keepingCapacity: true)
    let bytes = reader.bytes
    while reader.at < bytes.count {
      let byte = bytes[reader.at]
      switch byte {
      case 0x30...0x39, 0x2D, 0x2E, 0x2B:
        if let number = reader.number(), operands.count < 8 { operands.append(number) }
      case 0x28: guard reader.skipString() else { return nil }
      case 0x2F: readName()
      case 0x25: reader.skipSpace()
      case 0x3C where reader.at + 1 < bytes.count && bytes[reader.at + 1] != 0x3C: guard reader.skipHex() else { return nil }
      case 0x3C, 0x3E: reader.at += min(2, bytes.count - reader.at)
      case 0x41...0x5A, 0x61...0x7A, 0x27, 0x22: return operation()
      default: reader.at += 1
      }
    }
    return nil
  }

  private mutating func readName() {
    let start = reader.at + 1
    reader.at = start
    skipRegular()
    nameRange = start..<min(reader.at, start + 127)
  }

  private mutating func skipRegular() {
    while reader.at < reader.bytes.count, !PDFValueReader.isSpace(reader.bytes[reader.at]), !PDFValueReader.isDelimiter(reader.bytes[reader.at]) { reader.at += 1 }
  }

  private mutating func operation() -> Operation {
    let start = reader.at
    skipRegular()
    guard reader.at - start <= 3 else { return .other }
    var code: UInt32 = 0
    for at in start..<reader.at { code = code << 8 | UInt32(reader.bytes[at]) }
    if code == 0x4249 { skipInlineImage() }
    return Self.operations[code] ?? .other
  }

  private static let operations: [UInt32: Operation] = {
    let names: [(String, Operation)] = [
      ("q", .save), ("Q", .restore), ("cm", .concatenate), ("w", .lineWidth), ("d", .dash),
      ("g", .fillColour), ("rg", .fillColour), ("k", .fillColour), ("sc", .fillColour), ("scn", .fillColour),
      ("G", .strokeColour), ("RG", .strokeColour), ("K", .strokeColour), ("SC", .strokeColour), ("SCN", .strokeColour),
      ("cs", .fillSpace), ("CS", .strokeSpace), ("m", .move), ("l", .line), ("re", .rectangle), ("c", .curve), ("v", .curve), ("y", .curve),
      ("h", .close), ("W", .clip), ("W*", .clip), ("S", .stroke), ("s", .stroke), ("f", .fill), ("F", .fill), ("f*", .fill),
      ("B", .fillAndStroke), ("B*", .fillAndStroke), ("b", .fillAndStroke), ("b*", .fillAndStroke), ("n", .endPath),
      ("Tj", .showText), ("TJ", .showText), ("'", .showText), ("\"", .showText), ("BI", .inlineImage), ("Do", .object),
    ]
    return Dictionary(names.map { (name, operation) in (name.utf8.reduce(0) { $0 << 8 | UInt32($1) }, operation) }, uniquingKeysWith: { first, _ in first })
  }()

  /// `BI … ID data EI`: to behind the `EI` that stands by itself.
  private mutating func skipInlineImage() {
    let bytes = reader.bytes
    while reader.at + 2 < bytes.count {
      if bytes[reader.at] == 0x45, bytes[reader.at + 1] == 0x49, PDFValueReader.isSpace(bytes[reader.at - 1]), PDFValueReader.isSpace(bytes[reader.at + 2]) {
        reader.at += 2
        return
      }
      reader.at += 1
    }
    reader.at = bytes.count
  }
}
