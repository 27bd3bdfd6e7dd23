import Testing

@testable import DocumentReaders

/// Pages whose paper lies in shadow.
struct PaperLightTests {
  private func page(_ paper: (_ x: Int, _ y: Int) -> Double, ink: Double = 0.15) -> GrayImage {
    var image = GrayImage(width: 640, height: 640, pixels: [UInt8](repeating: 255, count: 640 * 640))
    for y in 0..<640 { for x in 0..<640 { image.pixels[y * 640 + x] = UInt8(255 * paper(x, y) * (isInk(x, y) ? ink : 1)) } }
    return image
  }

  private func isInk(_ x: Int, _ y: Int) -> Bool { y % 32 < 3 && x % 9 < 5 }

  @Test func paperInShadowBecomesWhite() {
    for light in [{ (x: Int, _: Int) in 1 - 0.4 * Double(x) / 640 }, { (_: Int, _: Int) in 0.7 }] {
      var image = page(light)
      image.evenLight()
      for y in stride(from: 1, to: 640, by: 16) { for x in stride(from: 0, to: 640, by: 7) { #expect(isInk(x, y) ? image.pixels[y * 640 + x] < 70 : image.pixels[y * 640 + x] > 225) } }
    }
  }

  @Test func brightPaperStaysAsItIs() {
    var image = page { _, _ in 0.95 }
    let before = image.pixels
    image.evenLight()
    #expect(image.pixels == before)
  }

  /// Around a page on a scanner's glass it is black: the page's slope is that of its lines.
  @Test func darkBordersAreNoPage() {
    var image = GrayImage(width: 900, height: 900, pixels: [UInt8](repeating: 240, count: 810_000))
    for y in 0..<900 {
      for x in 0..<900 {
        if (Double(y) - 0.03 * Double(x)).truncatingRemainder(dividingBy: 40) < 6, x % 11 < 7 { image.pixels[y * 900 + x] = 20 }
        if x < 50 || y > 900 - 40 { image.pixels[y * 900 + x] = 10 }
      }
    }
    image.pixels[450 * 900 + 450] = 0
    image.cleanPaper()
    #expect(image.pixels[300 * 900 + 20] == 255 && image.pixels[890 * 900 + 500] == 255 && image.pixels[450 * 900 + 450] == 0)
    #expect(abs(image.skew() - 0.03) < 0.002)
  }

  @Test func aDarkPageIsNoBorder() {
    var image = GrayImage(width: 400, height: 400, pixels: [UInt8](repeating: 20, count: 160_000))
    image.whitenDarkBorders()
    #expect(image.pixels[0] == 20)
  }

  /// A border of the scanner's, a drawing: no paper, not made white.
  @Test func whatIsNoPaperStaysDark() {
    var image = page { x, y in x < 64 ? 0.05 : y < 128 && x > 500 ? 0.2 : 0.75 }
    image.evenLight()
    #expect(image.pixels[300 * 640 + 10] < 40 && image.pixels[20 * 640 + 600] < 110 && image.pixels[310 * 640 + 300] > 225)
  }
}
