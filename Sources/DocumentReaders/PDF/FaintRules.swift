/// Rules that are too pale or too broken to be seen point by point: hairlines of a scanned page, dotted by a copier or a
/// fax. Along a rule the paper is a little darker than on either side of it, and stays so for a long way: the mean of many points
/// tells what no single one does. Believed only where they cross others as a table's do.
struct FaintRules {
  typealias Run = RuleFinder.Run
  private let image: GrayImage
  private let inch: Double
  /// From a rule to the paper beside it, in points of the picture.
  private let side: Int

  init(image: GrayImage, inch: Double) {
    (self.image, self.inch) = (image, inch)
    side = max(3, Int(inch / 60))
  }

  /// The rules `seen` and those that only their means show. 8 ms for a page at 300 dpi.
  func added(to seen: (across: [Run], down: [Run])) -> (across: [Run], down: [Run]) {
    // A row of a table is higher than a sixth of an inch; a rule of less than two thirds of an inch could be a row of letters.
    let (wide, high) = (Int(inch / 6), Int(inch / 12))
    var across = BlockMeans(image, block: wide, alongRows: true).runs(atLeast: 4, side: side)
    var down = BlockMeans(image, block: high, alongRows: false).runs(atLeast: 3, side: side)
    guard !across.isEmpty || !down.isEmpty else { return seen }
    across += wholeRules(seen.across + across, seen.down + down)
    for _ in 0..<2 {
      // A table that the page cuts may have one rule across.
      down = down.filter { crossings($0, high, seen.across + across, wide) >= ($0.to - $0.from > 12 * high ? 1 : 2) }
      across = across.filter { crossings($0, wide, seen.down + down, high) >= 3 }
    }
    guard !down.isEmpty || !across.isEmpty else { return seen }
    across += wholeRules(seen.across + across, seen.down + down)
    let result = (across: across.map { snapped($0, wide, to: seen.down + down, high) }, down: down.map { snapped($0, high, to: seen.across + across, wide) })
    return (joined(seen.across, result.across), joined(seen.down, result.down))
  }

  /// Rules across it at different places; `reach`, `other`: how far beyond its ends a rule of either kind may go on.
  private func crossings(_ run: Run, _ reach: Int, _ others: [Run], _ other: Int) -> Int {
    var places: [Int] = []
    for rule in others where touches(run, reach, rule, other) && !places.contains(where: { abs($0 - rule.at) < 3 * side }) { places.append(rule.at) }
    return places.count
  }

  private func touches(_ run: Run, _ reach: Int, _ other: Run, _ otherReach: Int) -> Bool {
    other.at > run.from - reach && other.at < run.to + reach && run.at > other.from - otherReach && run.at < other.to + otherReach
  }

  /// Rules over a table's whole width of which a copier left a point here and there: seen in each of its columns, which dots
  /// below letters are not.
  private func wholeRules(_ across: [Run], _ down: [Run]) -> [Run] {
    var uprights: [Run] = []
    for run in down.sorted(by: { $0.at < $1.at }) where Double(run.to - run.from) > 0.5 * inch {
      if let last = uprights.last, run.at - last.at <= side {
        uprights[uprights.count - 1].from = min(last.from, run.from)
        uprights[uprights.count - 1].to = max(last.to, run.to)
      } else { uprights.append(run) }
    }
    guard let left = uprights.first, let right = uprights.last, case let (top, bottom) = (max(left.from, right.from), min(left.to, right.to)), top < bottom else { return [] }
    let places = uprights.filter { $0.from < bottom && $0.to > top }.map(\.at)
    guard places.count >= 3 else { return [] }
    // The table's first and last rule, too, from where the uprights begin and end.
    let beyond = Int(inch / 12) + 2 * side
    let columns = ColumnMeans(image, between: places, lines: (top - beyond..<bottom + beyond).clamped(to: 0..<image.height), margin: side)
    return columns.darkLines(side: side + 1).map { Run(at: $0, from: left.at, to: right.at, thickness: 1) }
      .filter { run in !across.contains { abs($0.at - run.at) <= 2 * side } }
  }

  /// Ends at the rules it runs into: means know places to a block only.
  private func snapped(_ run: Run, _ reach: Int, to others: [Run], _ otherReach: Int) -> Run {
    let crossing = others.filter { touches(run, reach, $0, otherReach) }.map(\.at)
    var run = run
    if let first = crossing.min(by: { abs($0 - run.from) < abs($1 - run.from) }), abs(first - run.from) <= reach * 3 / 2 { run.from = first }
    if let last = crossing.min(by: { abs($0 - run.to) < abs($1 - run.to) }), abs(last - run.to) <= reach * 3 / 2 { run.to = last }
    return run
  }

  /// The rules of `seen`, and those of `found` that they are no part or pieces of.
  private func joined(_ seen: [Run], _ found: [Run]) -> [Run] {
    var result = seen
    for var run in found {
      let pieces = result.indices.filter { abs(result[$0].at - run.at) <= side && result[$0].from < run.to && result[$0].to > run.from }
      for at in pieces { (run.from, run.to) = (min(run.from, result[at].from), max(run.to, result[at].to)) }
      if let longest = pieces.max(by: { result[$0].to - result[$0].from < result[$1].to - result[$1].from }) { run.at = result[longest].at }
      for at in pieces.reversed() { result.remove(at: at) }
      result.append(run)
    }
    return result.sorted { $0.at != $1.at ? $0.at < $1.at : $0.from < $1.from }
  }
}

/// Sums of points that follow each other along a row or a column of a picture, by quarters of blocks.
private struct BlockMeans {
  /// By line (a row, or a column) and quarter of a block.
  private let sums: [UInt16]
  private let lines, blocks, quarter: Int
  private let lineStride, quarterStride: Int
  /// What most blocks are, less what noise may take from it.
  private let paper: UInt16

  /// `block`: points, a multiple of four is taken.
  init(_ image: GrayImage, block: Int, alongRows: Bool) {
    quarter = min(max(block / 4, 2), 250)
    let (width, height) = (image.width, image.height)
    let count = (alongRows ? width : height) / quarter / 4 * 4
    (lines, blocks) = (alongRows ? height : width, count / 4)
    (lineStride, quarterStride) = alongRows ? (count, 1) : (1, width)
    var added = [UInt16](repeating: 0, count: lines * count)
    let size = quarter
    image.pixels.withUnsafeBufferPointer { pixels in
      added.withUnsafeMutableBufferPointer { sums in
        if alongRows { Self.addRows(pixels, width, size, count, height, sums) } else { Self.addColumns(pixels, width, size, count, sums) }
      }
    }
    sums = added
    paper = Self.usual(added, size)
  }

  private static func addRows(_ pixels: UnsafeBufferPointer<UInt8>, _ width: Int, _ size: Int, _ count: Int, _ height: Int, _ sums: UnsafeMutableBufferPointer<UInt16>) {
    for y in 0..<height {
      for at in 0..<count {
        var sum: UInt16 = 0
        for pixel in pixels[y * width + at * size..<y * width + (at + 1) * size] { sum &+= UInt16(pixel) }
        sums[y * count + at] = sum
      }
    }
  }

  private static func addColumns(_ pixels: UnsafeBufferPointer<UInt8>, _ width: Int, _ size: Int, _ count: Int, _ sums: UnsafeMutableBufferPointer<UInt16>) {
    for at in 0..<count {
      for y in at * size..<(at + 1) * size {
        guard let row = pixels.baseAddress.map({ $0 + y * width }), let target = sums.baseAddress.map({ $0 + at * width }) else { return }
        for x in 0..<width { target[x] &+= UInt16(row[x]) }
      }
    }
  }

  /// Three fifths of the quarters are darker: the paper between lines of print.
  private static func usual(_ sums: [UInt16], _ size: Int) -> UInt16 {
    var counts = [Int](repeating: 0, count: 256)
    for sum in sums { counts[min(255, Int(sum) / size)] += 1 }
    var (level, below) = (0, 0)
    while level < 255, below + counts[level] < sums.count * 3 / 5 { below += counts[level]; level += 1 }
    return UInt16(level * size)
  }

  /// Where a line is darker than the paper on both sides of it, by line and block: evenly so, which strokes of letters are not.
  private func darker(_ side: Int) -> [Bool] {
    var result = [Bool](repeating: false, count: lines * blocks)
    guard lines > 2 * side else { return result }
    let (least, step) = (4 * Int(paper) - 40 * quarter, 48 * quarter)
    for line in side..<lines - side {
      for at in 0..<blocks {
        let place = line * lineStride + 4 * at * quarterStride
        let beside = min(sum(place - side * lineStride), sum(place + side * lineStride))
        guard beside > least, sum(place) < beside - step else { continue }
        let contrast = beside - sum(place)
        let dark = (0..<4).reduce(0) { $0 + ((beside - 4 * Int(sums[place + $1 * quarterStride])) * 10 >= 3 * contrast ? 1 : 0) }
        if dark >= 3 { result[line * blocks + at] = true }
      }
    }
    return result
  }

  private func sum(_ place: Int) -> Int { Int(sums[place]) + Int(sums[place + quarterStride]) + Int(sums[place + 2 * quarterStride]) + Int(sums[place + 3 * quarterStride]) }

  /// Runs of at least so many blocks that are darker than what lies beside them, one block between two left out.
  func runs(atLeast least: Int, side: Int) -> [RuleFinder.Run] {
    guard paper > 40 * UInt16(quarter) else { return [] }
    let darker = darker(side)
    var result: [RuleFinder.Run] = []
    for line in 1..<max(1, lines - 1) {
      var at = 0
      while at < blocks {
        guard darker[line * blocks + at] else { at += 1; continue }
        let (end, hits) = reach(from: at, line, darker)
        if end - at >= least, hits * 10 >= 7 * (end - at) { add(RuleFinder.Run(at: line, from: 4 * at * quarter, to: 4 * end * quarter, thickness: 1), to: &result) }
        at = end + 1
      }
    }
    return result.filter { $0.thickness <= 2 * side }.map { RuleFinder.Run(at: $0.at + $0.thickness / 2, from: $0.from, to: $0.to, thickness: $0.thickness) }
  }

  /// A rule that is not quite level goes on on the next line.
  private func reach(from start: Int, _ line: Int, _ darker: [Bool]) -> (end: Int, hits: Int) {
    func isDark(_ at: Int) -> Bool {
      let place = line * blocks + at
      return darker[place] || darker[place - blocks] || darker[place + blocks]
    }
    var (end, hits, at) = (start + 1, 1, start + 1)
    while at < blocks, at - end <= 1 {
      if isDark(at) { hits += 1; end = at + 1 }
      at += 1
    }
    return (end, hits)
  }

  private func add(_ run: RuleFinder.Run, to runs: inout [RuleFinder.Run]) {
    if let at = runs.lastIndex(where: { run.at - ($0.at + $0.thickness - 1) <= 2 && run.from < $0.to && run.to > $0.from }) {
      runs[at].from = min(runs[at].from, run.from)
      runs[at].to = max(runs[at].to, run.to)
      runs[at].thickness = run.at - runs[at].at + 1
    } else { runs.append(run) }
  }
}

/// How bright each of a table's columns is, line by line.
private struct ColumnMeans {
  private let first: Int
  /// By line and column, in 1/16 of a level; each line with its two neighbours.
  private var means: [[Int]] = []
  private var paper = 0

  init(_ image: GrayImage, between places: [Int], lines: Range<Int>, margin: Int) {
    first = lines.lowerBound
    let columns = zip(places, places.dropFirst()).map { $0 + margin..<max($0 + margin, $1 - margin) }.filter { $0.count > 8 }
    guard columns.count >= 2 else { return }
    let single = lines.clamped(to: 0..<image.height).map { line in
      columns.map { column in
        image.pixels.withUnsafeBufferPointer { pixels in
          var sum: UInt32 = 0
          for pixel in pixels[line * image.width + column.lowerBound..<line * image.width + column.upperBound] { sum &+= UInt32(pixel) }
          return Int(sum) * 16 / column.count
        }
      }
    }
    guard single.count > 2 else { return }
    means = single.indices.map { at in
      let (above, below) = (single[max(0, at - 1)], single[min(single.count - 1, at + 1)])
      return columns.indices.map { (above[$0] + single[at][$0] + below[$0]) / 3 }
    }
    let all = means.flatMap { $0 }.sorted()
    paper = all[all.count * 3 / 5]
  }

  /// Lines a little darker in all columns than the paper `side` lines above and below them, the darkest of those that follow each other.
  func darkLines(side: Int) -> [Int] {
    guard means.count > 2 * side, let count = means.first?.count else { return [] }
    // Of dots that letters have below them a column or two has many, another none.
    let (least, usual) = count >= 4 ? (20, 32) : (48, 64)
    var found: [(line: Int, contrast: Int)] = []
    for at in side..<means.count - side {
      var (lowest, sum) = (Int.max, 0)
      for column in 0..<count {
        let beside = min(means[at - side][column], means[at + side][column])
        if beside < paper - 8 * 16 { lowest = 0; break }
        lowest = min(lowest, beside - means[at][column])
        sum += beside - means[at][column]
      }
      guard lowest >= least, sum >= usual * count, lowest * count * 5 >= sum * 2 else { continue }
      if let last = found.last, first + at - last.line <= side {
        if sum > last.contrast { found[found.count - 1] = (first + at, sum) }
      } else { found.append((first + at, sum)) }
    }
    return found.map(\.line)
  }
}
