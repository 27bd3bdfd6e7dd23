import SourceModel
import Testing

@testable import DocumentReaders

struct PictureTests {
  /// A TIFF of one-bit pages without packing.
  private func tiff(pages: Int, width: Int = 16, height: Int = 4, compression: Int = 1) -> [UInt8] {
    func two(_ value: Int) -> [UInt8] { [UInt8(value & 255), UInt8(value >> 8 & 255)] }
    func four(_ value: Int) -> [UInt8] { two(value & 0xFFFF) + two(value >> 16) }
    var bytes: [UInt8] = [0x49, 0x49, 0x2A, 0] + four(8)
    for page in 0..<pages {
      let fields = [(256, width), (257, height), (258, 1), (259, compression), (262, 0), (273, 0), (277, 1), (278, height), (279, width / 8 * height), (282, 0)]
      let end = bytes.count + 2 + 12 * fields.count + 4
      bytes += two(fields.count)
      for (tag, value) in fields { bytes += two(tag) + two(4) + four(1) + four(tag == 273 ? end : value) }
      bytes += four(page + 1 < pages ? end + width / 8 * height : 0)
      bytes += [UInt8](repeating: 0x0F, count: width / 8 * height)
    }
    return bytes
  }

  @Test func everyPageOfATIFFIsAPage() {
    #expect(TIFFPages.pages(tiff(pages: 3), limit: 10)?.map(\.height) == [4, 4, 4])
    #expect(TIFFPages.pages(tiff(pages: 1), limit: 10)?.first?.strips.first?.entries.contains("/Decode [1 0]") == true)
  }

  @Test func damagedTIFFsAreNone() {
    let whole = tiff(pages: 2)
    for length in 0..<whole.count { _ = TIFFPages.pages(Array(whole[..<length]), limit: 10) }
    #expect(TIFFPages.pages(tiff(pages: 1, compression: 7), limit: 10) == nil)
    // A page that names itself as the next one ends at the limit.
    var cyclic = tiff(pages: 1)
    cyclic.replaceSubrange(8 + 2 + 120..<8 + 2 + 124, with: [8, 0, 0, 0])
    #expect((TIFFPages.pages(cyclic, limit: 10)?.count ?? 0) <= 11)
  }

  @Test func aPNGKeepsItsPacking() {
    let header: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 0, 9, 0, 0, 0, 5, 8, 0, 0, 0, 0, 0, 0, 0, 0]
    let png = header + [0, 0, 0, 3] + Array("IDAT".utf8) + [1, 2, 3, 0, 0, 0, 0]
    let page = PicturePDF.Page(png: png)
    #expect(page?.width == 9 && page?.height == 5)
    #expect(page?.strips.first.map { Array($0.bytes) } == [1, 2, 3])
    var alpha = png
    alpha[25] = 6
    #expect(PicturePDF.Page(png: alpha) == nil)
  }

  @Test func aPictureWithoutResolutionIsAPageOfPaper() {
    let page = PicturePDF.Page(width: 2480, height: 3508, inch: 72, strips: [])
    #expect(Int(Double(page.height) * page.scale) == 841)
    #expect(PicturePDF.Page(width: 2480, height: 3508, inch: 300, strips: []).scale == 0.24)
  }
}
