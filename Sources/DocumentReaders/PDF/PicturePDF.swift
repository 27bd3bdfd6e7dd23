/// Pictures put into a PDF as they are, a page each, so that they go the way of every scan: what PNG, JPEG and TIFF pack
/// pixels with PDF unpacks as well.
struct PicturePDF {
  /// A strip of a picture, with the entries that say how its bytes become pixels.
  struct Strip {
    var height: Int
    var entries: String
    var bytes: ArraySlice<UInt8>
  }

  struct Page {
    var width, height: Int
    /// Pixels an inch as the file says; 0 where it does not.
    var inch: Double
    var strips: [Strip]

    /// Points a pixel. A picture that claims the resolution of a screen is a page of paper all the same.
    var scale: Double {
      if inch >= 150, inch <= 1200 { return 72 / inch }
      return width <= height ? 595 / Double(max(width, 1)) : 842 / Double(max(width, 1))
    }
  }

  private var bytes = Array("%PDF-1.4\n".utf8)
  private var places: [Int] = []

  static func file(_ pages: [Page]) -> [UInt8] {
    var pdf = PicturePDF()
    // Catalog and tree come last, when the numbers of the pages are known.
    var kids: [Int] = []
    for page in pages { kids.append(pdf.add(page)) }
    let tree = pdf.places.count + 1
    pdf.add("<< /Type /Pages /Count \(kids.count) /Kids [\(kids.map { "\($0) 0 R" }.joined(separator: " "))] >>")
    pdf.add("<< /Type /Catalog /Pages \(tree) 0 R >>")
    return pdf.closed()
  }

  /// Returns the number of the page's object.
  private mutating func add(_ page: Page) -> Int {
    let scale = page.scale
    var names = ""
    var content = ""
    var top = 0
    for (index, strip) in page.strips.enumerated() {
      add("<< /Type /XObject /Subtype /Image /Width \(page.width) /Height \(strip.height) \(strip.entries) /Length \(strip.bytes.count) >>", strip.bytes)
      names += "/I\(index) \(places.count) 0 R "
      // A fifth of a pixel inside its edges a strip covers just its own rows when it is drawn.
      let (left, bottom) = (0.2 * scale, (Double(page.height - top - strip.height) + 0.2) * scale)
      content += "q \((Double(page.width) - 0.4) * scale) 0 0 \((Double(strip.height) - 0.4) * scale) \(left) \(bottom) cm /I\(index) Do Q\n"
      top += strip.height
    }
    add("<< /Length \(content.utf8.count) >>", Array(content.utf8)[...])
    let (width, height) = (Double(page.width) * scale, Double(page.height) * scale)
    add("<< /Type /Page /MediaBox [0 0 \(width) \(height)] /Contents \(places.count) 0 R /Resources << /XObject << \(names)>> >> >>")
    return places.count
  }

  private mutating func add(_ head: String, _ stream: ArraySlice<UInt8>? = nil) {
    places.append(bytes.count)
    bytes += Array("\(places.count) 0 obj\n\(head)\n".utf8)
    if let stream { bytes += Array("stream\n".utf8) + stream + Array("\nendstream\n".utf8) }
    bytes += Array("endobj\n".utf8)
  }

  private mutating func closed() -> [UInt8] {
    let start = bytes.count
    bytes += Array("xref\n0 \(places.count + 1)\n0000000000 65535 f \n".utf8)
    for place in places { bytes += Array((String(repeating: "0", count: max(0, 10 - String(place).count)) + "\(place) 00000 n \n").utf8) }
    return bytes + Array("trailer << /Size \(places.count + 1) /Root \(places.count) 0 R >>\nstartxref\n\(start)\n%%EOF\n".utf8)
  }

  static func hex(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789ABCDEF")
    return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}

// MARK: JPEG and PNG

extension PicturePDF.Page {
  private static func number(_ bytes: [UInt8], _ at: Int, _ count: Int) -> Int? {
    guard at >= 0, at + count <= bytes.count else { return nil }
    return bytes[at..<at + count].reduce(0) { $0 << 8 | Int($1) }
  }

  /// `nil` for what is no JPEG or a rare kind of it.
  init?(jpeg bytes: [UInt8]) {
    var at = 2
    var inch = 0.0
    while let marker = Self.number(bytes, at, 2), let length = Self.number(bytes, at + 2, 2), marker >> 8 == 0xFF, length >= 2 {
      let kind = marker & 0xFF
      if kind == 0xE0, length >= 14, bytes[(at + 4)...].starts(with: "JFIF".utf8), let unit = Self.number(bytes, at + 11, 1), let density = Self.number(bytes, at + 12, 2) {
        inch = unit == 1 ? Double(density) : unit == 2 ? Double(density) * 2.54 : 0
      }
      if (0xC0...0xCF).contains(kind), ![0xC4, 0xC8, 0xCC].contains(kind) {
        guard let bits = Self.number(bytes, at + 4, 1), bits == 8, let height = Self.number(bytes, at + 5, 2), let width = Self.number(bytes, at + 7, 2),
          let parts = Self.number(bytes, at + 9, 1), let space = [1: "DeviceGray", 3: "DeviceRGB"][parts], width > 0, height > 0
        else { return nil }
        let entries = "/ColorSpace /\(space) /BitsPerComponent 8 /Filter /DCTDecode"
        self.init(width: width, height: height, inch: inch, strips: [PicturePDF.Strip(height: height, entries: entries, bytes: bytes[...])])
        return
      }
      at += 2 + length
    }
    return nil
  }

  /// `nil` for what is no PNG, is interlaced or has an alpha channel.
  init?(png bytes: [UInt8]) {
    guard let width = Self.number(bytes, 16, 4), let height = Self.number(bytes, 20, 4), let bits = Self.number(bytes, 24, 1), let kind = Self.number(bytes, 25, 1),
      Self.number(bytes, 28, 1) == 0, width > 0, height > 0, width < 100_000, height < 100_000
    else { return nil }
    var (at, inch) = (8, 0.0)
    var data: [UInt8] = []
    var palette: ArraySlice<UInt8> = []
    while let length = Self.number(bytes, at, 4), at + 12 + length <= bytes.count {
      let name = bytes[at + 4..<at + 8]
      let body = bytes[at + 8..<at + 8 + length]
      if name.elementsEqual("IDAT".utf8) { data += body }
      if name.elementsEqual("PLTE".utf8) { palette = body }
      if name.elementsEqual("pHYs".utf8), length == 9, body.last == 1 { inch = Double(Self.number(bytes, at + 8, 4) ?? 0) * 0.0254 }
      at += 12 + length
    }
    let space: String
    switch kind {
    case 0: space = "/DeviceGray"
    case 2: space = "/DeviceRGB"
    case 3 where palette.count >= 3 && palette.count <= 768: space = "[/Indexed /DeviceRGB \(palette.count / 3 - 1) <\(PicturePDF.hex(palette))>]"
    default: return nil
    }
    let entries =
      "/ColorSpace \(space) /BitsPerComponent \(bits) /Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors \(kind == 2 ? 3 : 1) /BitsPerComponent \(bits) /Columns \(width) >>"
    self.init(width: width, height: height, inch: inch, strips: [PicturePDF.Strip(height: height, entries: entries, bytes: data[...])])
  }
}
