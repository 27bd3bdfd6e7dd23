/// The pages of a TIFF, their strips as they are packed.
struct TIFFPages {
  private let bytes: [UInt8]
  private let isLittle: Bool

  /// `nil` where a page is packed in a way that PDF does not know, or cut off.
  static func pages(_ bytes: [UInt8], limit: Int) -> [PicturePDF.Page]? {
    guard bytes.count > 8 else { return nil }
    let tiff = TIFFPages(bytes: bytes, isLittle: bytes[0] == 0x49)
    var result: [PicturePDF.Page] = []
    var at = tiff.number(4, 4) ?? 0
    while at > 0, result.count <= limit {
      guard let count = tiff.number(at, 2), count > 0, count < 1000, let page = tiff.page(at, count) else { return nil }
      result.append(page)
      at = tiff.number(at + 2 + 12 * count, 4) ?? 0
    }
    return result.isEmpty ? nil : result
  }

  private func number(_ at: Int, _ count: Int) -> Int? {
    guard at >= 0, at + count <= bytes.count else { return nil }
    let part = bytes[at..<at + count]
    return isLittle ? part.reversed().reduce(0) { $0 << 8 | Int($1) } : part.reduce(0) { $0 << 8 | Int($1) }
  }

  /// The values of each field that matters.
  private func fields(_ at: Int, _ count: Int) -> [Int: [Int]] {
    var result: [Int: [Int]] = [:]
    for index in 0..<count {
      let entry = at + 2 + 12 * index
      guard let tag = number(entry, 2), let type = number(entry + 2, 2), let length = number(entry + 4, 4), let size = [1: 1, 3: 2, 4: 4, 5: 8][type], length < 200_000 else { continue }
      guard let start = size * length <= 4 ? entry + 8 : number(entry + 8, 4), start + size * length <= bytes.count else { continue }
      result[tag] = (0..<length).compactMap { item in
        guard type == 5 else { return number(start + item * size, size) }
        guard let above = number(start + item * 8, 4), let below = number(start + item * 8 + 4, 4), below > 0 else { return nil }
        return above / below
      }
    }
    return result
  }

  private func page(_ at: Int, _ count: Int) -> PicturePDF.Page? {
    let fields = fields(at, count)
    func first(_ tag: Int) -> Int? { fields[tag]?.first }
    guard let width = first(256), let height = first(257), width > 0, height > 0, width < 100_000, height < 100_000, fields[322] == nil,
      let offsets = fields[273], let lengths = fields[279], offsets.count == lengths.count, let look = look(fields)
    else { return nil }
    let rows = min(first(278) ?? height, height)
    guard rows > 0, (height + rows - 1) / rows == offsets.count else { return nil }
    var strips: [PicturePDF.Strip] = []
    for (index, (offset, length)) in zip(offsets, lengths).enumerated() {
      guard offset >= 0, length >= 0, offset + length <= bytes.count else { return nil }
      let own = min(rows, height - index * rows)
      guard let filter = filter(fields, width, own) else { return nil }
      var part = bytes[offset..<offset + length]
      if first(266) == 2 { part = part.map(Self.reversed)[...] }
      if first(259) == 32773 { part += [128] }
      strips.append(PicturePDF.Strip(height: own, entries: look + filter, bytes: part))
    }
    let inch = Double(first(282) ?? 0) * (first(296) == 3 ? 2.54 : 1)
    return PicturePDF.Page(width: width, height: height, inch: inch, strips: strips)
  }

  /// The bits of a byte from the other end.
  private static func reversed(_ byte: UInt8) -> UInt8 {
    var (rest, result) = (byte, UInt8(0))
    for _ in 0..<8 { (result, rest) = (result << 1 | rest & 1, rest >> 1) }
    return result
  }

  /// Colours and bits.
  private func look(_ fields: [Int: [Int]]) -> String? {
    let bits = fields[258]?.first ?? 1
    let samples = fields[277]?.first ?? 1
    let isFax = [2, 3, 4].contains(fields[259]?.first ?? 1)
    guard [1, 2, 4, 8].contains(bits), fields[284]?.first ?? 1 == 1 || samples == 1 else { return nil }
    switch (fields[262]?.first ?? 0, samples) {
    // A fax says black; other packings say the least value.
    case (0, 1): return "/ColorSpace /DeviceGray /BitsPerComponent \(bits) \(isFax ? "" : "/Decode [1 0] ")"
    case (1, 1): return "/ColorSpace /DeviceGray /BitsPerComponent \(bits) \(isFax ? "/Decode [1 0] " : "")"
    case (2, 3): return "/ColorSpace /DeviceRGB /BitsPerComponent \(bits) "
    case (3, 1):
      guard let map = fields[320], map.count == 3 << bits else { return nil }
      let size = 1 << bits
      var colours: [UInt8] = []
      for index in 0..<size {
        for part in 0..<3 { colours.append(UInt8(truncatingIfNeeded: map[index + part * size] >> 8)) }
      }
      return "/ColorSpace [/Indexed /DeviceRGB \(size - 1) <\(PicturePDF.hex(colours))>] /BitsPerComponent \(bits) "
    default: return nil
    }
  }

  /// How a strip is packed.
  private func filter(_ fields: [Int: [Int]], _ width: Int, _ height: Int) -> String? {
    let parameters = "/Predictor \(fields[317]?.first ?? 1) /Colors \(fields[277]?.first ?? 1) /BitsPerComponent \(fields[258]?.first ?? 1) /Columns \(width)"
    switch fields[259]?.first ?? 1 {
    case 1: return ""
    case 3: return "/Filter /CCITTFaxDecode /DecodeParms << /K \((fields[292]?.first ?? 0) & 1) /Columns \(width) /Rows \(height) >>"
    case 4: return "/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns \(width) /Rows \(height) >>"
    case 5: return "/Filter /LZWDecode /DecodeParms << \(parameters) >>"
    case 8, 32946: return "/Filter /FlateDecode /DecodeParms << \(parameters) >>"
    case 32773: return "/Filter /RunLengthDecode"
    default: return nil
    }
  }
}
