/// A table as its ruling lines draw it: cells, some of them merged over rows or columns.
public struct RuleGrid: Sendable {
  public struct Cell: Sendable, Hashable {
    /// Rows and columns of the grid that it covers.
    public var rows: Range<Int>
    public var columns: Range<Int>
    public var left, top, right, bottom: Double
    public func holds(x: Double, y: Double) -> Bool { x >= left && x < right && y >= top && y < bottom }
  }

  /// Points that rules which are one may lie apart.
  public static let usualTolerance = 2.5
  /// The same of printed pages, where cells may be boxes of their own with a gap that no letter fits in.
  public static let printedTolerance = 3.2

  /// Places of the vertical and the horizontal rules, ascending.
  public private(set) var xs: [Double]
  public private(set) var ys: [Double]
  public private(set) var cells: [Cell] = []
  /// No rule closes the last row: it goes on on the next page.
  public private(set) var isOpenBelow = false

  public var left: Double { xs.first ?? 0 }
  public var right: Double { xs.last ?? 0 }
  public var top: Double { ys.first ?? 0 }
  public var bottom: Double { ys.last ?? 0 }
  public var rowCount: Int { max(ys.count - 1, 0) }
  public var columnCount: Int { max(xs.count - 1, 0) }
  public func holds(x: Double, y: Double) -> Bool { x >= left && x < right && y >= top && y < bottom }

  /// The tables that `rules` draw, from top to bottom, those side by side from left to right: rules that touch belong together; two columns and one row at
  /// least. `tolerance`: how far rules that are one may lie apart.
  public static func grids(of rules: [GeometricRule], tolerance: Double) -> [RuleGrid] {
    guard rules.count >= 4, rules.count <= 4_000 else { return [] }
    var group = Array(rules.indices)
    func root(_ index: Int) -> Int {
      var at = index
      while group[at] != at { group[at] = group[group[at]]; at = group[at] }
      return at
    }
    for a in rules.indices where rules[a].isHorizontal {
      for b in rules.indices where !rules[b].isHorizontal && touch(rules[a], rules[b], tolerance) { group[root(a)] = root(b) }
    }
    return Dictionary(grouping: rules.indices, by: root).values.compactMap { RuleGrid($0.map { rules[$0] }, tolerance) }
      .sorted { ($0.top, $0.left, $0.bottom, $0.right) < ($1.top, $1.left, $1.bottom, $1.right) }
  }

  private static func touch(_ across: GeometricRule, _ down: GeometricRule, _ tolerance: Double) -> Bool {
    let (x, y) = ((down.x0 + down.x1) / 2, (across.y0 + across.y1) / 2)
    return x > min(across.x0, across.x1) - tolerance && x < max(across.x0, across.x1) + tolerance
      && y > min(down.y0, down.y1) - tolerance && y < max(down.y0, down.y1) + tolerance
  }

  private init?(_ rules: [GeometricRule], _ tolerance: Double) {
    let across = rules.filter(\.isHorizontal)
    let down = rules.filter { !$0.isHorizontal }
    xs = Self.places(down.map { ($0.x0 + $0.x1) / 2 }, tolerance)
    ys = Self.places(across.map { ($0.y0 + $0.y1) / 2 }, tolerance)
    // A row that a page cuts may have one horizontal rule only.
    guard xs.count >= 3, !ys.isEmpty, xs.count <= 40, ys.count <= 400 else { return nil }
    closeOpenRows(down, tolerance)
    guard ys.count >= 2 else { return nil }
    makeCells(across, down, tolerance)
    dropUnusedPlaces()
    guard xs.count >= 3, ys.count >= 2 else { return nil }
  }

  /// Two vertical rules at least that reach over the first or the last horizontal one: a row that a page cuts.
  private mutating func closeOpenRows(_ down: [GeometricRule], _ tolerance: Double) {
    guard let top = ys.first, let bottom = ys.last else { return }
    let reach = max(8, 2 * tolerance)
    let ends = down.map { max($0.y0, $0.y1) }.filter { $0 > bottom + reach }
    if ends.count >= 2, let end = ends.max() { ys.append(end); isOpenBelow = true }
    let starts = down.map { min($0.y0, $0.y1) }.filter { $0 < top - reach }
    if starts.count >= 2, let start = starts.min() { ys.insert(start, at: 0) }
  }

  /// A place where no cell begins or ends is none of the table's (two rules that are one, drawn a little apart).
  private mutating func dropUnusedPlaces() {
    let usedX = Set(cells.flatMap { [$0.columns.lowerBound, $0.columns.upperBound] })
    let usedY = Set(cells.flatMap { [$0.rows.lowerBound, $0.rows.upperBound] })
    guard usedX.count < xs.count || usedY.count < ys.count else { return }
    /// How many used places stand before each place.
    func numbers(_ used: Set<Int>, _ count: Int) -> [Int] {
      var before = 0
      return (0..<count).map { place in defer { if used.contains(place) { before += 1 } }; return before }
    }
    let (columns, rows) = (numbers(usedX, xs.count), numbers(usedY, ys.count))
    for index in cells.indices {
      let cell = cells[index]
      cells[index].columns = columns[cell.columns.lowerBound]..<columns[cell.columns.upperBound]
      cells[index].rows = rows[cell.rows.lowerBound]..<rows[cell.rows.upperBound]
    }
    xs = xs.indices.filter(usedX.contains).map { xs[$0] }
    ys = ys.indices.filter(usedY.contains).map { ys[$0] }
  }

  /// Places closer than `tolerance` as one.
  private static func places(_ values: [Double], _ tolerance: Double) -> [Double] {
    var result: [[Double]] = []
    for value in values.sorted() {
      if let last = result.last?.last, value - last < tolerance { result[result.count - 1].append(value) } else { result.append([value]) }
    }
    return result.map { $0.reduce(0, +) / Double($0.count) }
  }

  /// Fields with no rule between them are one cell.
  private mutating func makeCells(_ across: [GeometricRule], _ down: [GeometricRule], _ tolerance: Double) {
    func covers(_ rules: [GeometricRule], at place: Double, from: Double, to: Double, isHorizontal: Bool) -> Bool {
      var covered = 0.0
      for rule in rules {
        let own = isHorizontal ? (rule.y0 + rule.y1) / 2 : (rule.x0 + rule.x1) / 2
        guard abs(own - place) < tolerance else { continue }
        let low = isHorizontal ? min(rule.x0, rule.x1) : min(rule.y0, rule.y1)
        let high = isHorizontal ? max(rule.x0, rule.x1) : max(rule.y0, rule.y1)
        covered += max(0, min(high, to) - max(low, from))
      }
      return covered > 0.5 * (to - from)
    }
    var taken = [Bool](repeating: false, count: rowCount * columnCount)
    for row in 0..<rowCount {
      for column in 0..<columnCount where !taken[row * columnCount + column] {
        var last = column
        while last + 1 < columnCount, !taken[row * columnCount + last + 1],
          !covers(down, at: xs[last + 1], from: ys[row], to: ys[row + 1], isHorizontal: false)
        { last += 1 }
        var end = row
        while end + 1 < rowCount, !covers(across, at: ys[end + 1], from: xs[column], to: xs[last + 1], isHorizontal: true) { end += 1 }
        for y in row...end { for x in column...last { taken[y * columnCount + x] = true } }
        cells.append(
          Cell(rows: row..<end + 1, columns: column..<last + 1, left: xs[column], top: ys[row], right: xs[last + 1], bottom: ys[end + 1]))
      }
    }
  }
}
