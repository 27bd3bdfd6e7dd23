import Foundation
import Kehoach
import PlanModel
import SourceModel
import Testing

@testable import DocumentReaders

private let isFull = ProcessInfo.processInfo.environment["KEHOACH_FULL"] == "1"
private let hasTesseract = FileManager.default.isExecutableFile(atPath: "/usr/bin/tesseract")

/// Scans made of `samples/authored/A/plan.pdf`: drawn at 300 dpi, 0.5° askew, with noise.
enum MadeScan {
  static let source = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "samples/authored/A/plan.pdf").path

  static func pages() throws -> [GrayImage] {
    let file = try UnnamedFile(try Kehoach.readFile(source, limit: 1 << 24))
    let drawn = try PageProgram.pdftoppm.run(["-q", "-r", "300", "-gray", "/dev/stdin"], input: file, limits: ReadLimits(), outputLimit: 1 << 30)
    var at = 0
    var pages: [GrayImage] = []
    while let page = GrayImage(pgm: drawn.output, at: &at) { pages.append(worn(page)) }
    return pages
  }

  /// Turned by half a degree, with the same noise on every run.
  private static func worn(_ page: GrayImage) -> GrayImage {
    var result = page.levelled(slope: 0.0087)
    var state: UInt64 = 7
    result.pixels.withUnsafeMutableBufferPointer { pixels in
      for index in pixels.indices {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let noise = Int(truncatingIfNeeded: (state >> 33) & 15) + Int(truncatingIfNeeded: (state >> 43) & 15) - 15
        pixels[index] = UInt8(max(0, min(255, Int(pixels[index]) + noise)))
      }
    }
    return result
  }

  /// The picture in colours, with a red ring of 36 mm, as wide as a seal's (*con dấu*), around a place.
  static func sealed(_ page: GrayImage, x: Int, y: Int) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(3 * page.pixels.count)
    for at in page.pixels.indices {
      let (dx, dy) = (at % page.width - x, at / page.width - y)
      let distance = dx * dx + dy * dy
      let isRed = (195 * 195..<212 * 212).contains(distance) || (150 * 150..<158 * 158).contains(distance) || distance < 40 * 40
      let grey = page.pixels[at]
      result += isRed ? [UInt8(min(215, Int(grey))), UInt8(Int(grey) * 45 / 255), UInt8(Int(grey) * 50 / 255)] : [grey, grey, grey]
    }
    return result
  }

  /// A PDF whose pages are pictures; `colours`: those of some pages, three bytes a pixel.
  static func pdf(_ pages: [GrayImage], colours: [Int: [UInt8]] = [:]) -> [UInt8] {
    var bytes = Array("%PDF-1.4\n".utf8)
    var places: [Int] = []
    func add(_ head: String, _ stream: [UInt8]? = nil) {
      places.append(bytes.count)
      bytes += Array("\(places.count) 0 obj\n\(head)\n".utf8)
      if let stream { bytes += Array("stream\n".utf8) + stream + Array("\nendstream\n".utf8) }
      bytes += Array("endobj\n".utf8)
    }
    add("<< /Type /Catalog /Pages 2 0 R >>")
    add("<< /Type /Pages /Count \(pages.count) /Kids [\(pages.indices.map { "\(3 + 3 * $0) 0 R" }.joined(separator: " "))] >>")
    for (index, page) in pages.enumerated() {
      let (width, height) = (Double(page.width) * 0.24, Double(page.height) * 0.24)
      let content = Array("\(width) 0 0 \(height) 0 0 cm /I Do".utf8)
      add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 \(width) \(height)] /Contents \(4 + 3 * index) 0 R /Resources << /XObject << /I \(5 + 3 * index) 0 R >> >> >>")
      add("<< /Length \(content.count) >>", content)
      let data = colours[index] ?? page.pixels
      let space = colours[index] == nil ? "Gray" : "RGB"
      add("<< /Type /XObject /Subtype /Image /Width \(page.width) /Height \(page.height) /ColorSpace /Device\(space) /BitsPerComponent 8 /Length \(data.count) >>", data)
    }
    let start = bytes.count
    bytes += Array("xref\n0 \(places.count + 1)\n0000000000 65535 f \n".utf8)
    for place in places { bytes += Array((String(repeating: "0", count: 10 - String(place).count) + "\(place) 00000 n \n").utf8) }
    return bytes + Array("trailer << /Size \(places.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n".utf8)
  }
}

@Suite(.enabled(if: isFull && hasTesseract, "scans are read in make test-full, with tesseract"), .serialized)
struct ScanTests {
  private var truth: Plan { get throws { try Kehoach.extract(path: MadeScan.source) } }

  @Test func aScanIsReadLikeItsTextLayer() throws {
    let wanted = try truth
    let got = try Kehoach.extract(bytes: MadeScan.pdf(try MadeScan.pages()))
    try compare(got, wanted)
  }

  @Test func turnedPagesAreReadUpright() throws {
    let wanted = try truth
    var pages = try MadeScan.pages()
    pages[1] = pages[1].turned(quarters: 1)
    pages[2] = pages[2].turned(quarters: 2)
    let got = try Kehoach.extract(bytes: MadeScan.pdf(pages))
    try compare(got, wanted)
  }

  /// A red seal half over post and name.
  @Test func aSealIsSeenThrough() throws {
    let wanted = try truth.document
    let pages = try MadeScan.pages()
    let got = try Kehoach.extract(bytes: MadeScan.pdf(pages, colours: [4: MadeScan.sealed(pages[4], x: 1620, y: 1870)])).document
    #expect(got.signature.capacity == wanted.signature.capacity)
    #expect(got.signature.name == wanted.signature.name)
    #expect(got.recipients == wanted.recipients)
  }

  private func compare(_ got: Plan, _ wanted: Plan) throws {
    #expect(got.document.symbol == wanted.document.symbol)
    #expect(got.document.title == wanted.document.title)
    let (cells, rows) = (wanted.tables.flatMap(\.rows), got.tables.flatMap(\.rows))
    #expect(abs(cells.count - rows.count) <= 1)
    var (near, all) = (0, 0)
    for row in cells {
      all += row.cells.count
      near += rows.map { other in zip(row.cells, other.cells).count { Self.distance($0.text, $1.text) <= 2 } }.max() ?? 0
    }
    #expect(Double(near) >= 0.97 * Double(all), "\(near) of \(all) cells")
    let tasks = Dictionary(got.tasks.map { ($0.id, $0) }) { first, _ in first }
    let same = wanted.tasks.count { tasks[$0.id]?.content == $0.content }
    #expect(Double(2 * same) >= 0.95 * Double(wanted.tasks.count + got.tasks.count), "\(same) of \(wanted.tasks.count) tasks")
    let timely = wanted.tasks.count { task in
      tasks[task.id].map { $0.deadlines.map(\.due) == task.deadlines.map(\.due) && $0.deadlines.map(\.start) == task.deadlines.map(\.start) } ?? false
    }
    #expect(Double(timely) >= 0.97 * Double(wanted.tasks.count), "\(timely) of \(wanted.tasks.count) deadlines")
  }

  /// Letters to change, up to 3.
  private static func distance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a), Array(b))
    guard abs(a.count - b.count) < 3 else { return 3 }
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var next = [i + 1]
      for (j, y) in b.enumerated() { next.append(min(next[j] + 1, row[j + 1] + 1, row[j] + (x == y ? 0 : 1))) }
      row = next
    }
    return min(row[b.count], 3)
  }
}
