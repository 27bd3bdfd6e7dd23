import Glibc
import VietnameseText

/// The objects of a PDF and its pages, found by reading the file from its beginning to its end; of two objects with one
/// number the later holds, as after a signature. Only what leads to the pages' content is understood; where anything is
/// out of the ordinary (encryption, other filters than Flate, damage) there is `nil`, and the caller asks poppler.
final class PDFObjects {
  struct Page {
    var contents: [Int]
    var resources: PDFValue?
    var x0, y0, x1, y1: Double
    /// Quarters clockwise by which a viewer turns it.
    var quarters: Int
  }

  private enum Place {
    case inFile(PDFValue, stream: Range<Int>?)
    /// In an object stream: which one, and where in it.
    case packed(Int, Int)
  }

  private let bytes: [UInt8]
  private var places: [Int: Place] = [:]
  private var unpacked: [[UInt8]] = []
  private var root: PDFValue?
  /// Bytes that may still be unpacked or gone through: what a hostile file can cost.
  private(set) var budget = 64 << 20

  /// `nil` for files that are too large or too strange.
  init?(_ bytes: [UInt8]) {
    guard bytes.count <= 64 << 20 else { return nil }
    self.bytes = bytes
    guard bytes.withUnsafeBufferPointer(index), root != nil else { return nil }
  }

  func spend(_ count: Int) -> Bool {
    budget -= count
    return budget >= 0
  }

  // MARK: finding objects

  private func index(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = 0
    var failures = 0
    var values = 0
    while let word = find("obj", in: bytes, from: at) {
      at = word + 3
      guard let number = objectNumber(before: word, bytes) else { continue }
      var reader = PDFValueReader(bytes, at: at)
      guard let value = reader.value() else {
        failures += 1
        guard failures < 16 else { return false }
        continue
      }
      at = reader.at
      values += reader.count
      let stream = streamRange(value, &reader)
      if let stream { at = stream.upperBound }
      places[number] = .inFile(value, stream: stream)
      guard values < 1_000_000 else { return false }
      switch value["Type"]?.name {
      case "Catalog": root = value
      case "XRef": if let reference = value["Root"] { root = reference }
      case "ObjStm": guard addPacked(number) else { return false }
      default: break
      }
    }
    return true
  }

  private func find(_ word: StaticString, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    let length = word.utf8CodeUnitCount
    let last = word.utf8Start[length - 1]
    var at = start + length - 1
    while at < bytes.count, let base = bytes.baseAddress, let hit = memchr(base + at, Int32(last), bytes.count - at) {
      at = base.distance(to: hit.assumingMemoryBound(to: UInt8.self))
      if memcmp(base + at - length + 1, word.utf8Start, length) == 0 { return at - length + 1 }
      at += 1
    }
    return nil
  }

  /// `12 0 obj`: 12.
  private func objectNumber(before word: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var at = word
    func back(_ fits: (UInt8) -> Bool) -> Int {
      let end = at
      while at > 0, end - at < 10, fits(bytes[at - 1]) { at -= 1 }
      return end - at
    }
    guard back(PDFValueReader.isSpace) > 0, back(\.isASCIIDigit) > 0, back(PDFValueReader.isSpace) > 0 else { return nil }
    let end = at
    guard back(\.isASCIIDigit) > 0, end - at < 8 else { return nil }
    return bytes[at..<end].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private func streamRange(_ value: PDFValue, _ reader: inout PDFValueReader) -> Range<Int>? {
    guard case .dictionary = value else { return nil }
    reader.skipSpace()
    guard reader.takes("stream") else { return nil }
    _ = reader.takes("\r")
    _ = reader.takes("\n")
    let start = reader.at
    if let length = value["Length"]?.number, length >= 0, length <= Double(reader.bytes.count - start) {
      reader.at = start + Int(length)
      reader.skipSpace()
      if reader.takes("endstream") { return start..<start + Int(length) }
    }
    let end = find("endstream", in: reader.bytes, from: start) ?? reader.bytes.count
    return start..<end
  }

  /// Notes what an object stream holds: pairs of number and place, then the objects.
  private func addPacked(_ container: Int) -> Bool {
    guard case .inFile(let header, _)? = places[container], let count = header["N"]?.number, let first = header["First"]?.number,
      count >= 0, count < 500_000, first >= 0, let data = stream(container)
    else { return false }
    guard first <= Double(data.count) else { return false }
    return data.withUnsafeBufferPointer { data in
      var reader = PDFValueReader(data, at: 0)
      for _ in 0..<Int(count) {
        reader.skipSpace()
        guard let number = reader.number() else { return false }
        reader.skipSpace()
        guard let place = reader.number(), number >= 0, number < 10_000_000, place >= 0, place + first <= Double(data.count) else { return false }
        places[Int(number)] = .packed(unpacked.count, Int(place + first))
      }
      unpacked.append(Array(data))
      return places.count < 1_000_000
    }
  }

  // MARK: what objects say

  /// The value behind references.
  func resolved(_ value: PDFValue?) -> PDFValue? {
    var value = value
    for _ in 0..<16 {
      guard case .reference(let number)? = value else { return value }
      value = object(number)
    }
    return nil
  }

  func object(_ number: Int) -> PDFValue? {
    switch places[number] {
    case .inFile(let value, _): return value
    case .packed(let container, let place):
      let (value, length) = unpacked[container].withUnsafeBufferPointer { data in
        var reader = PDFValueReader(data, at: place)
        return (reader.value(), reader.at - place)
      }
      guard let value, spend(length) else { return nil }
      places[number] = .inFile(value, stream: nil)
      return value
    case nil: return nil
    }
  }

  /// What a stream unpacks to.
  func stream(_ number: Int) -> [UInt8]? {
    guard case .inFile(let header, let range?)? = places[number] else { return nil }
    var filter = resolved(header["Filter"])
    if case .array(let filters)? = filter {
      guard filters.count <= 1 else { return nil }
      filter = resolved(filters.first)
    }
    var result: [UInt8]?
    if filter == nil {
      result = Array(bytes[range])
    } else if filter?.name == "FlateDecode", header["DecodeParms"] == nil {
      result = bytes.withUnsafeBytes { inflated(UnsafeRawBufferPointer(rebasing: $0[range]), limit: min(16 << 20, max(budget, 1))) }
    }
    guard let result, spend(result.count) else { return nil }
    return result
  }

  // MARK: pages

  private struct Walk {
    var open: Set<Int> = []
    var visits = 0
    var pages: [Page] = []
    let limit: Int
  }

  /// The pages in their order, `limit` at most; `nil` where the tree is not one.
  func pages(limit: Int) -> [Page]? {
    guard let tree = resolved(root)?["Pages"] else { return nil }
    var walk = Walk(limit: limit)
    return addPages(tree, [:], &walk) ? walk.pages : nil
  }

  private func addPages(_ node: PDFValue, _ inherited: [String: PDFValue], _ walk: inout Walk) -> Bool {
    walk.visits += 1
    guard case .reference(let number) = node, walk.visits < 4 * walk.limit + 1_000, walk.open.count < 64, walk.open.insert(number).inserted,
      let value = object(number)
    else { return false }
    defer { walk.open.remove(number) }
    var inherited = inherited
    for key in ["Resources", "MediaBox", "Rotate"] { if let own = value[key] { inherited[key] = own } }
    if let kids = value["Kids"] {
      guard case .array(let nodes)? = resolved(kids) else { return false }
      for node in nodes where !addPages(node, inherited, &walk) { return false }
      return true
    }
    guard walk.pages.count < walk.limit, let page = page(value, inherited) else { return false }
    walk.pages.append(page)
    return true
  }

  private func page(_ value: PDFValue, _ inherited: [String: PDFValue]) -> Page? {
    guard case .array(let corners)? = resolved(inherited["MediaBox"]), corners.count == 4 else { return nil }
    var box: [Double] = []
    for corner in corners { if let number = resolved(corner)?.number { box.append(number) } }
    let degrees = resolved(inherited["Rotate"])?.number ?? 0
    guard box.count == 4, box.allSatisfy({ abs($0) < 100_000 }), abs(degrees) < 36_000 else { return nil }
    var contents: [Int] = []
    switch value["Contents"] {
    case .reference(let number):
      if case .array(let parts)? = object(number) { contents = Self.numbers(parts) } else { contents = [number] }
    case .array(let parts): contents = Self.numbers(parts)
    default: break
    }
    let quarters = ((Int(degrees) / 90) % 4 + 4) % 4
    return Page(
      contents: contents, resources: inherited["Resources"], x0: min(box[0], box[2]), y0: min(box[1], box[3]), x1: max(box[0], box[2]),
      y1: max(box[1], box[3]), quarters: quarters)
  }

  private static func numbers(_ parts: [PDFValue]) -> [Int] {
    parts.compactMap { if case .reference(let number) = $0 { number } else { nil } }
  }
}
