import SourceModel
import VietnameseText

/// What a line was found to be, before tables and paragraphs are looked for.
enum LineRole: Equatable {
  case body, pageNumber, runningHeader
  /// Note area of the page: index into `NoteAreas.notes`.
  case note(Int)
}

/// Page numbers (*số trang*) and running headers: lines at a page's top or bottom that stand alone or come again.
func markFurniture(_ sheets: Sheets) -> [LineRole] {
  var roles = [LineRole](repeating: .body, count: sheets.lines.count)
  for page in sheets.pages.indices { markPageNumbers(sheets, page, &roles) }
  markRunningHeaders(sheets, &roles)
  if !sheets.isLayoutText { markSpilledLetters(sheets, &roles) }
  return roles
}

/// A browser that breaks a page right above a line draws those of its letters once more below the page before whose marks reach
/// over the break: "Ế" alone at the foot, "KẾ HOẠCH" at the same place of the next page's first line.
private func markSpilledLetters(_ sheets: Sheets, _ roles: inout [LineRole]) {
  for page in sheets.pages.indices.dropLast() {
    guard let foot = sheets.pages[page].lines.last, let head = sheets.pages[page + 1].lines.first, roles[foot] == .body, sheets.pages[page].lines.count > 1,
      sheets.lines[foot].words.count <= 4, isInMargin(sheets, sheets.lines[foot], top: 0, bottom: 0.08) else { continue }
    let isSpilled = sheets.lines[foot].words.allSatisfy { word in
      let letter = sheets.words[word]
      guard countScalars(letter.text) <= 2, let first = letter.text.first, first >= 0x80 else { return false }
      return sheets.lines[head].words.contains { next in
        let whole = sheets.words[next]
        return letter.left > whole.left - 0.5 && letter.right < whole.right + 0.5 && whole.text.count > letter.text.count && whole.text.indices.contains { whole.text[$0...].starts(with: letter.text) }
      }
    }
    if isSpilled { roles[foot] = .runningHeader }
  }
}

private func markPageNumbers(_ sheets: Sheets, _ page: Int, _ roles: inout [LineRole]) {
  let frame = sheets.pages[page]
  guard !frame.lines.isEmpty else { return }
  let first = frame.lines.lowerBound
  let last = frame.lines.upperBound - 1
  // A page may be blank but for its number.
  if first == last, !sheets.text(sheets.lines[first].words).elementsEqual(String(page + 1).utf8) || !isInMargin(sheets, sheets.lines[first], top: 0.15, bottom: 0.15) { return }
  for index in [first, last] where isPageNumber(sheets, sheets.lines[index], frame) {
    let line = sheets.lines[index]
    // A lone number beside the margin is a note's marker or a cut ordinal; page numbers are centred or at the right.
    let isCentred = abs(line.middle - (frame.left + frame.right) / 2) < 0.12 * (frame.right - frame.left)
    let isRight = line.right > frame.right - 3 * frame.unit
    // The page's own number, wherever the text's edges lie.
    let isOwn = line.words.count == 1 && line.left > frame.left + 0.25 * (frame.right - frame.left) && sheets.words[line.words[0]].text.elementsEqual(String(page + 1).utf8)
    if isCentred || isRight || isOwn || first == last || isInMargin(sheets, line, top: 0.09, bottom: 0.08) { roles[index] = .pageNumber }
  }
}

/// Whether a line stands in the strips of so many parts of the page's height at its top or bottom.
private func isInMargin(_ sheets: Sheets, _ line: PageLine, top: Double, bottom: Double) -> Bool {
  let height = sheets.frame(line).height
  return !sheets.isLayoutText && (line.bottom < top * height || line.top > (1 - bottom) * height)
}

/// `2`, `- 2 -`, `Trang 2/5`, `2/5`.
private func isPageNumber(_ sheets: Sheets, _ line: PageLine, _ frame: PageFrame) -> Bool {
  guard line.words.count <= 4 else { return false }
  var digits = 0
  for index in line.words {
    for byte in sheets.words[index].text {
      if byte.isASCIIDigit { digits += 1 } else if byte != 0x2D && byte != 0x2F && byte != 0x2E {
        guard folded(sheets.words[index].text) == Array("trang".utf8) || sheets.words[index].text == Array("–".utf8) else { return false }
        break
      }
    }
  }
  return digits > 0 && digits <= 6
}

private func markRunningHeaders(_ sheets: Sheets, _ roles: inout [LineRole]) {
  guard sheets.pages.count >= 2 else { return }
  for atTop in [true, false] {
    var seen: [[UInt8]: [Int]] = [:]
    for frame in sheets.pages {
      var indices = Array(frame.lines)
      if !atTop { indices.reverse() }
      guard let index = indices.first(where: { roles[$0] == .body }), frame.lines.count > 3 || frame.lines.contains(where: { sheets.lines[$0].grid != nil }) else { continue }
      let line = sheets.lines[index]
      guard line.segments.count <= 2, line.words.count >= 2 else { continue }
      let key = sheets.key(line.words).filter { !$0.isASCIIDigit }
      if key.count >= 4 { seen[key, default: []].append(index) }
    }
    for (key, indices) in seen where indices.count * 2 > sheets.pages.count && !lineOpensTableHeader(key) {
      // Twice may be two letterheads, but not above the margin that running text keeps (2 cm).
      guard indices.count >= 3 || indices.count == 2 && indices.allSatisfy({ isInMargin(sheets, sheets.lines[$0], top: 0.065, bottom: 0.065) }) else { continue }
      for index in indices { roles[index] = .runningHeader }
    }
  }
}

private let mottoKeys: [[UInt8]] = [
  "cong hoa xa hoi chu nghia viet nam", "doc lap - tu do - hanh phuc", "dang cong san viet nam",
].map { Array($0.utf8) }

/// *Quốc hiệu*, *tiêu ngữ* (or the Party's title): furniture wherever they stand.
func isMottoLine(_ key: [UInt8]) -> Bool { key.count > 12 && mottoKeys.contains { haveSameLetters($0, key) } }

/// The same but for what is no letter, compared without copies: this is asked of every line.
private func haveSameLetters(_ a: [UInt8], _ b: [UInt8]) -> Bool {
  var (at, other) = (0, 0)
  while true {
    while at < a.count, !a[at].isASCIILetter { at += 1 }
    while other < b.count, !b[other].isASCIILetter { other += 1 }
    guard at < a.count, other < b.count else { return at == a.count && other == b.count }
    guard a[at] == b[other] else { return false }
    (at, other) = (at + 1, other + 1)
  }
}

/// Rules drawn with characters: `-----`, `_____`, `*****`, `===`, and the Party's `*` below the body's name.
func isDrawnRuleLine(_ text: [UInt8]) -> Bool {
  guard let first = text.first, text.count >= 2 || first == 0x2A else { return false }
  return (first == 0x2D || first == 0x5F || first == 0x2A || first == 0x3D) && text.allSatisfy { $0 == first || $0 == 0x20 }
}
