import SourceModel
import VietnameseText

/// Takes letters apart in the levelled picture of a page.
struct LetterShapeReader {
  let image: GrayImage
  /// Points a pixel.
  let scale: Double

  /// A word whose characters are taken apart.
  private struct Split {
    var index: Int
    var scalars: [UInt32]
    /// The parts of each character, the highest first.
    var groups: [[GrayImage.InkPart]]
    /// It touches no other.
    var isWhole: [Bool]
  }

  func shapes(_ page: GeometricPage) -> LetterShapes {
    var result = LetterShapes()
    let lexicon = SyllablePairs.shared
    for line in ScanMending.textLines(page) {
      let syllables = line.words.map { ScanMending.syllable(page.words[$0].text) }
      let known = line.words.indices.map { Self.isKnown(line, $0, syllables, page, lexicon) }
      var splits = line.words.indices.map { at in asks(page.words[line.words[at]], known[at], result) ? split(page.words[line.words[at]], line.words[at]) : nil }
      // The height of small letters wants some words in any case.
      for at in line.words.indices where splits[at] == nil && splits.count(where: { $0 != nil }) < 3 { splits[at] = split(page.words[line.words[at]], line.words[at]) }
      guard let height = Self.smallHeight(splits.compactMap(\.self)) else { continue }
      for (at, split) in splits.enumerated() {
        guard let split, syllables[at] != nil, let base = Self.baseline(split) else { continue }
        let word = page.words[split.index]
        let isKnown = known[at]
        if isKnown, word.confidence > 0.9 { addSamples(&result, split, base, height) }
        let first = Self.letters(split)[0]
        var found = LetterShapes.Word(text: word.text, letters: isKnown ? [] : Self.letters(split).map { shape(split, $0, base, height) })
        let head = split.groups[first][0]
        if split.isWhole[first], Self.changesSizeOnly(split.scalars[first]), abs(Double(head.bottom) - base) < 0.2 * height { found.height = Double(head.height) / height }
        // A comma would be a part of its own, or reach below the line.
        found.hasNoComma = split.scalars.last == 0x2C && split.isWhole.last == false && !split.groups.suffix(2).joined().contains { Double($0.bottom) > base + 0.15 * height }
        if !isKnown || found.height != nil || found.hasNoComma { result.words[.init(left: word.left, bottom: word.bottom)] = found }
      }
    }
    return result
  }

  /// Both neighbours make a known pair with the word, or the only one does.
  private static func isKnown(_ line: ScanMending.TextLine, _ at: Int, _ syllables: [ScanMending.Syllable?], _ page: GeometricPage, _ lexicon: SyllablePairs) -> Bool {
    guard let own = syllables[at] else { return false }
    let before = line.before(at).flatMap { ScanMending.syllable(page.words[$0].text) }.flatMap { $0.ends ? nil : $0.text }
    let after = own.ends ? nil : line.after(at).flatMap { ScanMending.syllable(page.words[$0].text)?.text }
    let known = (before.map { lexicon.isKnown($0, own.text) }, after.map { lexicon.isKnown(own.text, $0) })
    return known.0 != false && known.1 != false && (known.0 ?? known.1) != nil
  }

  /// Whether the picture may say something of the word: it is not known, its first letter's case or its comma may be
  /// wrong, or samples of its letters are wanted.
  private func asks(_ word: GeometricWord, _ isKnown: Bool, _ shapes: LetterShapes) -> Bool {
    guard isKnown, word.text.last != 0x2C else { return true }
    let scalars = String(decoding: word.text, as: UTF8.self).unicodeScalars.map(\.value)
    if let first = scalars.first(where: Letters.isLetter), Self.changesSizeOnly(first) { return true }
    return word.confidence > 0.9
      && scalars.contains { LetterShapes.isMarked(Letters.entry($0).base) && shapes.samples[$0, default: []].count < Self.samplesOfPage }
  }

  private static let samplesOfPage = 6

  private func addSamples(_ shapes: inout LetterShapes, _ split: Split, _ base: Double, _ height: Double) {
    for at in Self.letters(split) where split.isWhole[at] && LetterShapes.isMarked(Letters.entry(split.scalars[at]).base) {
      guard shapes.samples[split.scalars[at], default: []].count < Self.samplesOfPage else { continue }
      shapes.samples[split.scalars[at], default: []].append(shape(split, at, base, height))
    }
  }

  private static func letters(_ split: Split) -> [Int] { split.scalars.indices.filter { Letters.isLetter(split.scalars[$0]) } }

  /// Letters whose capitals are the same but larger.
  private static func changesSizeOnly(_ scalar: UInt32) -> Bool { scalar < 0x80 && "cosuvwxzCOSUVWXZ".unicodeScalars.contains { $0.value == scalar } }

  // MARK: parts

  private func split(_ word: GeometricWord, _ index: Int) -> Split? {
    let em = word.fontSize / scale
    let scalars = String(decoding: word.text, as: UTF8.self).unicodeScalars.map(\.value)
    guard (1...12).contains(scalars.count), em > 12, em < 200 else { return nil }
    let xs = (Int(word.left / scale) - 2..<Int(word.right / scale) + 3).clamped(to: 0..<image.width)
    let ys = (Int(word.bottom / scale - 1.2 * em)..<Int(word.bottom / scale + 0.4 * em)).clamped(to: 0..<image.height)
    // What reaches over the window's edge is of another line, or a rule.
    let base = word.bottom / scale
    let parts = image.inkParts(xs, ys).filter { part in
      Double(max(part.width, part.height)) > 0.06 * em && part.top != ys.lowerBound && (part.bottom != ys.upperBound || Double(part.top) < base)
        && Double(part.bottom) > base - em && (part.left != xs.lowerBound || part.right != xs.upperBound)
    }
    var groups: [[GrayImage.InkPart]] = []
    for part in parts.sorted(by: { $0.width > $1.width }) {
      let at = groups.firstIndex { group in
        let shared = min(part.right, group[0].right) - max(part.left, group[0].left)
        return 2 * shared > part.width
      }
      if let at { groups[at].append(part) } else { groups.append([part]) }
    }
    groups.sort { $0[0].left < $1[0].left }
    // Marks may be wider than the letter: `î`; the letter stands on the line.
    for at in groups.indices { groups[at].sort { $0.height > $1.height } }
    guard let counts = Self.counts(groups, scalars) else { return nil }
    var split = Split(index: index, scalars: scalars, groups: [], isWhole: [])
    for (group, count) in zip(groups, counts) {
      split.groups += count == 1 ? [group] : Self.cut(group, scalars[split.groups.count..<split.groups.count + count])
      split.isWhole += [Bool](repeating: count == 1, count: count)
    }
    return split
  }

  private static func width(_ scalar: UInt32) -> Double {
    let entry = Letters.entry(scalar)
    var text: [UInt8] = []
    appendScalar(entry.base == 0 ? scalar : UInt32(UInt32(entry.upper) == scalar ? entry.base - 32 : entry.base), to: &text)
    return (FontStyles.naturalWidth(text) ?? 0.5) * (entry.modifier == 3 ? 1.1 : 1)
  }

  /// How many characters each group is: one, or some that touch, by the width of their type.
  private static func counts(_ groups: [[GrayImage.InkPart]], _ scalars: [UInt32]) -> [Int]? {
    if groups.count == scalars.count { return groups.map { _ in 1 } }
    guard groups.count < scalars.count, scalars.count - groups.count <= 3, let left = groups.first?[0].left, let right = groups.last?.map(\.right).max() else { return nil }
    let natural = scalars.map(width)
    let em = Double(right - left) / natural.reduce(0, +)
    // best[n]: what the first groups cost as the first n characters.
    var best: [(cost: Double, counts: [Int])?] = [(0, [])] + scalars.map { _ in nil }
    for group in groups {
      let measured = Double((group.map(\.right).max() ?? 0) - (group.map(\.left).min() ?? 0))
      var next = [(cost: Double, counts: [Int])?](repeating: nil, count: scalars.count + 1)
      for (end, _) in scalars.enumerated() {
        for start in max(0, end - 3)...end {
          guard let before = best[start] else { continue }
          let cost = before.cost + abs(measured - em * natural[start...end].reduce(0, +))
          if next[end + 1].map({ cost < $0.cost }) ?? true { next[end + 1] = (cost, before.counts + [end + 1 - start]) }
        }
      }
      best = next
    }
    guard let found = best[scalars.count], found.cost < 0.15 * Double(right - left) else { return nil }
    return found.counts
  }

  /// Characters that touch, cut by the width of their type.
  private static func cut(_ group: [GrayImage.InkPart], _ scalars: ArraySlice<UInt32>) -> [[GrayImage.InkPart]] {
    let (left, right) = (Double(group.map(\.left).min() ?? 0), Double(group.map(\.right).max() ?? 0))
    let natural = scalars.map(width)
    let step = (right - left) / natural.reduce(0, +)
    var at = left
    return natural.map { width in
      defer { at += width * step }
      return [GrayImage.InkPart(left: Int(at.rounded()), right: Int((at + width * step).rounded()), top: group[0].top, bottom: group[0].bottom)]
    }
  }

  private static func isPlainSmall(_ scalar: UInt32) -> Bool { scalar < 0x80 && "acemnorsuvxz".unicodeScalars.contains { $0.value == scalar } }

  /// The height of `x` on a line.
  private static func smallHeight(_ splits: [Split]) -> Double? {
    let heights = splits.flatMap { split in split.scalars.indices.filter { split.isWhole[$0] && isPlainSmall(split.scalars[$0]) }.map { split.groups[$0][0].height } }.sorted()
    guard heights.count >= 2 else { return nil }
    let middle = heights[heights.count / 2]
    return middle >= 8 ? Double(middle) : nil
  }

  /// Where the letters of a word stand.
  private static func baseline(_ split: Split) -> Double? {
    let bottoms = split.scalars.indices.filter { at in
      let base = Letters.entry(split.scalars[at]).base
      return base != 0 && ![0x67, 0x70, 0x71, 0x79, 0x6A].contains(base)
    }.map { split.groups[$0][0].bottom }.sorted()
    return bottoms.isEmpty ? nil : Double(bottoms[bottoms.count / 2])
  }

  // MARK: shape

  private func shape(_ split: Split, _ at: Int, _ line: Double, _ height: Double) -> LetterShape {
    let group = split.groups[at]
    // A letter's own foot is surer than that of its word.
    let foot = Double(group[0].bottom)
    let base = split.isWhole[at] && abs(foot - line) < 0.15 * height ? foot : line
    let step = height / 14
    let middle = Double(group[0].left + group[0].right) / 2
    let columns = LetterShape.columns
    let (left, right) = ((group.map(\.left).min() ?? 0) - 1, (group.map(\.right).max() ?? 0) + 1)
    var cells = [UInt8](repeating: 0, count: columns * LetterShape.rows)
    for row in 0..<LetterShape.rows {
      let top = row < LetterShape.above ? base - 2.5 * height + Double(row) * step : base + 0.05 * height + Double(row - LetterShape.above) * step
      let ys = (Int(top.rounded())..<max(Int(top.rounded()) + 1, Int((top + step).rounded()))).clamped(to: 0..<image.height)
      for column in 0..<columns {
        let start = middle + (Double(column) - Double(columns) / 2) * step
        let xs = (Int(start.rounded())..<max(Int(start.rounded()) + 1, Int((start + step).rounded()))).clamped(to: max(0, left)..<min(image.width, right))
        guard !xs.isEmpty, !ys.isEmpty else { continue }
        var sum = 0
        for y in ys { for x in xs { sum += max(0, 215 - Int(image.pixels[y * image.width + x])) } }
        cells[row * columns + column] = UInt8(min(255, sum / (xs.count * ys.count)))
      }
    }
    return LetterShape(cells: cells)
  }
}
