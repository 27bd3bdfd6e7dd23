import SourceModel

/// A PDF's pages by its own account, for what `pdftotext` does not tell: how they are turned, and their ruling lines.
struct PageContents {
  private let objects: PDFObjects
  private let pages: [PDFObjects.Page]

  /// `nil` where the file is not understood or its pages are not those that poppler found.
  init?(_ bytes: [UInt8], for found: [GeometricPage]) {
    guard let objects = PDFObjects(bytes), let pages = objects.pages(limit: found.count + 1), pages.count == found.count,
      zip(pages, found).allSatisfy({ abs($0.x1 - $0.x0 - $1.width) < 1 && abs($0.y1 - $0.y0 - $1.height) < 1 })
    else { return nil }
    (self.objects, self.pages) = (objects, pages)
  }

  /// Quarters clockwise by which a viewer turns the page.
  func quarters(of index: Int) -> Int { pages[index].quarters }

  /// The ruling lines of a page in its upright position; `nil` where its content may hold others than were understood.
  func rules(of index: Int, _ page: GeometricPage) -> [GeometricRule]? {
    let drawing = PageDrawing(pages[index], objects)
    guard drawing.isCertain, drawing.showsText else { return nil }
    return drawing.lines.rules.map(page.turnedUpright)
  }
}
