import SourceModel

/// Finds ruling lines in an upright picture: long runs of dark pixels along a row or a column. Thin lines that the
/// scanner broke are seen through their neighbours on either side.
struct RuleFinder {
  let image: GrayImage
  /// Pixels an inch.
  let inch: Double
  /// What is darker than this is print.
  private let dark: UInt8

  init(image: GrayImage, inch: Double) {
    (self.image, self.inch) = (image, inch)
    dark = image.isFaint ? 205 : 150
  }

  struct Run: Equatable { var at, from, to, thickness: Int }

  /// Rules in pixels.
  func runs() -> (across: [Run], down: [Run]) {
    let (across, down) = (runs(alongRows: true, atLeast: Int(0.6 * inch)), runs(alongRows: false, atLeast: Int(0.22 * inch)))
    return FaintRules(image: image, inch: inch).added(to: (bridged(across, between: down), bridged(down, between: across)))
  }

  /// Pieces of one rule that a scanner or a stroke of dirt broke: it ends where no rule crosses it, and goes on in line.
  private func bridged(_ runs: [Run], between crossing: [Run]) -> [Run] {
    let reach = Int(0.05 * inch)
    func isCrossed(_ run: Run, at place: Int) -> Bool { crossing.contains { abs($0.at - place) <= reach && $0.from <= run.at + reach && $0.to >= run.at - reach } }
    var result: [Run] = []
    for run in runs.sorted(by: { $0.from < $1.from }) {
      let at = result.lastIndex { other in
        abs(other.at - run.at) <= 3 && other.thickness > 1 && run.thickness > 1 && run.from > other.to && Double(run.from - other.to) < 0.8 * inch
          && !(isCrossed(other, at: other.to) && isCrossed(run, at: run.from)) && crossing.contains { $0.at > other.from - reach && $0.at < run.to + reach && $0.from <= run.at && $0.to >= run.at }
      }
      if let at { result[at].to = max(result[at].to, run.to) } else { result.append(run) }
    }
    return result.sorted { $0.at != $1.at ? $0.at < $1.at : $0.from < $1.from }
  }

  static func rules(_ runs: (across: [Run], down: [Run]), scale: Double) -> [GeometricRule] {
    runs.across.map { GeometricRule(x0: Double($0.from) * scale, y0: Double($0.at) * scale, x1: Double($0.to) * scale, y1: Double($0.at) * scale) }
      + runs.down.map { GeometricRule(x0: Double($0.at) * scale, y0: Double($0.from) * scale, x1: Double($0.at) * scale, y1: Double($0.to) * scale) }
  }

  private func runs(alongRows: Bool, atLeast: Int) -> [Run] {
    let lines = alongRows ? image.height : image.width
    let length = alongRows ? image.width : image.height
    let stride = alongRows ? 1 : image.width
    let across = alongRows ? image.width : 1
    guard lines > 4, length > atLeast else { return [] }
    return image.pixels.withUnsafeBufferPointer { pixels in
      let line = Line(pixels: pixels, length: length, stride: stride, across: across, dark: dark)
      var found: [Run] = []
      // Ends of the runs that each line has had.
      var ends = [Int](repeating: 0, count: lines)
      // A run has dark pixels at every step of less than its length: only there it is looked for.
      let step = max(1, atLeast - 4)
      for sample in Swift.stride(from: step / 2, to: length, by: step) {
        for at in 1..<lines - 1 where sample >= ends[at] && line.isDark(at, near: sample) {
          let run = line.run(at, around: sample)
          ends[at] = run.upperBound + 1
          if run.count > atLeast, isAlone(pixels, at, run.lowerBound, run.upperBound - 1, stride, across, lines) {
            found.append(Run(at: at, from: run.lowerBound, to: run.upperBound, thickness: 1))
          }
        }
      }
      return merged(found.sorted { $0.at != $1.at ? $0.at < $1.at : $0.from < $1.from })
    }
  }

  /// Rows or columns of pixels, each seen with its neighbours on either side.
  private struct Line {
    let pixels: UnsafeBufferPointer<UInt8>
    let length, stride, across: Int
    let dark: UInt8

    private func isDark(_ place: Int) -> Bool { pixels[place] < dark || pixels[place - across] < dark || pixels[place + across] < dark }

    /// Dark at `sample` or at one of the two places behind it.
    func isDark(_ line: Int, near sample: Int) -> Bool {
      let place = line * across + sample * stride
      return isDark(place) || sample + 1 < length && isDark(place + stride) || sample + 2 < length && isDark(place + 2 * stride)
    }

    /// The dark run at `sample`, gaps of two pixels at most in it.
    func run(_ line: Int, around sample: Int) -> Range<Int> {
      let start = line * across
      var (first, last) = (sample + 3, sample - 1)
      var at = sample + 2
      while at >= 0, first - at <= 3 {
        if at < length, isDark(start + at * stride) { first = at; last = max(last, at) }
        at -= 1
      }
      at = max(last, sample) + 1
      while at < length, at - last <= 3 {
        if isDark(start + at * stride) { last = at }
        at += 1
      }
      return first..<max(first, last + 1)
    }
  }

  /// Next to a rule the paper is white; a row of letters has ink on one side at least.
  private func isAlone(_ pixels: UnsafeBufferPointer<UInt8>, _ line: Int, _ from: Int, _ to: Int, _ stride: Int, _ across: Int, _ lines: Int) -> Bool {
    let reach = max(5, Int(inch / 40))
    for side in [line - reach, line + reach] where side >= 0 && side < lines {
      var inked = 0
      var at = from
      while at < to {
        if pixels[side * across + at * stride] < dark { inked += 1 }
        at += 3
      }
      if inked * 3 * 10 > to - from { return false }
    }
    return true
  }

  /// Runs on neighbouring lines that overlap are one rule; what is thicker than a rule is none.
  private func merged(_ runs: [Run]) -> [Run] {
    var open: [Run] = []
    var done: [Run] = []
    for run in runs {
      if let at = open.firstIndex(where: { run.at - ($0.at + $0.thickness - 1) <= 1 && run.from < $0.to && run.to > $0.from }) {
        open[at].from = min(open[at].from, run.from)
        open[at].to = max(open[at].to, run.to)
        open[at].thickness = run.at - open[at].at + 1
      } else {
        open.append(run)
      }
      if open.count > 64 {
        done += open.filter { run.at - ($0.at + $0.thickness) > 1 }
        open.removeAll { run.at - ($0.at + $0.thickness) > 1 }
      }
    }
    let limit = max(6, Int(inch / 16))
    return (done + open).filter { $0.thickness <= limit }.map { run in
      var run = run
      run.at += run.thickness / 2
      return run
    }
  }
}

extension GrayImage {
  /// Print that is grey rather than black, as small pictures of pages have it: little of it is really dark.
  var isFaint: Bool {
    var (dark, grey) = (0, 0)
    pixels.withUnsafeBufferPointer { pixels in
      for at in Swift.stride(from: 0, to: pixels.count, by: 13) {
        if pixels[at] < 100 { dark += 1 }
        if pixels[at] < 205 { grey += 1 }
      }
    }
    return grey > 200 && dark * 10 < grey * 3
  }

  /// The angle by which the page's lines fall from left to right, as rise over run: the one at which rows are most
  /// unlike each other.
  func skew() -> Double {
    let step = max(2, width / 600)
    var points: [(x: Double, y: Double)] = []
    pixels.withUnsafeBufferPointer { pixels in
      var y = 0
      while y < height {
        var x = 0
        while x < width {
          if pixels[y * width + x] < 110 { points.append((Double(x), Double(y))) }
          x += step
        }
        y += step
      }
    }
    guard points.count > 500 else { return 0 }
    if points.count > 40_000 { points = Swift.stride(from: 0, to: points.count, by: points.count / 40_000 + 1).map { points[$0] } }
    var bins = [Int](repeating: 0, count: 0)
    func sharpness(_ slope: Double, every: Int = 1) -> Double {
      bins = [Int](repeating: 0, count: height / step + width / step / 4 + 64)
      for at in Swift.stride(from: 0, to: points.count, by: every) {
        let point = points[at]
        let row = Int((point.y - slope * (point.x - Double(width) / 2)) / Double(step)) + 32 + width / step / 8
        if row >= 0, row < bins.count { bins[row] += 1 }
      }
      return bins.reduce(0.0) { $0 + Double($1) * Double($1) }
    }
    func sharpest(_ slopes: StrideThrough<Double>, every: Int) -> Double? { slopes.map { ($0, sharpness($0, every: every)) }.max { $0.1 < $1.1 }?.0 }
    // A third of the points tell which of the coarse steps it is.
    let coarse = sharpest(Swift.stride(from: -0.06, through: 0.06, by: 0.003), every: points.count > 12_000 ? 3 : 1) ?? 0
    let fine = sharpest(Swift.stride(from: coarse - 0.003, through: coarse + 0.003, by: 0.0005), every: 1) ?? coarse
    return sharpness(fine) > 1.02 * sharpness(0) ? fine : 0
  }

  /// Turned so that lines of this slope are level; the size stays.
  func levelled(slope: Double) -> GrayImage {
    guard abs(slope) > 0.0004 else { return self }
    let (cx, cy) = (width / 2, height / 2)
    // Small angles: a shear down and one across, in 1/256 of a pixel.
    let down = Int(slope * 65536)
    let level = pixels.withUnsafeBufferPointer { source in
      [UInt8](unsafeUninitializedCapacity: pixels.count) { target, count in
        target.initialize(repeating: 255)
        count = pixels.count
        for y in 0..<height { levelRow(y, shift: -(down * (y - cy)) >> 16, down, cx, source, target) }
      }
    }
    return GrayImage(width: width, height: height, pixels: level)
  }

  /// One row, in the pieces that come from the same two rows.
  private func levelRow(_ y: Int, shift: Int, _ down: Int, _ cx: Int, _ source: UnsafeBufferPointer<UInt8>, _ target: UnsafeMutableBufferPointer<UInt8>) {
    let limit = min(width, width - shift)
    var x = max(0, -shift)
    while x < limit {
      let row = (y << 16 + down * (x - cx)) >> 16
      // The last place of the piece: where the next row begins.
      var end = x + max(1, down > 0 ? ((row + 1) << 16 - (y << 16 + down * (x - cx)) + down - 1) / down : (y << 16 + down * (x - cx) - row << 16) / -down + 1)
      end = min(limit, end)
      guard row >= 0, row + 1 < height else { x = end; continue }
      let (above, out) = (row * width + shift, y * width)
      var part = Int32(truncatingIfNeeded: (y - row) << 16 + down * (x - cx))
      let step = Int32(truncatingIfNeeded: down)
      guard let upper = source.baseAddress.map({ $0 + above }), let result = target.baseAddress.map({ $0 + out }) else { return }
      let lower = upper + width
      // Nothing here can overflow: without checks the loop takes many pixels at once.
      var at = x
      while at < end {
        let a = Int32(truncatingIfNeeded: upper[at])
        let b = Int32(truncatingIfNeeded: lower[at])
        result[at] = UInt8(truncatingIfNeeded: a &+ (((b &- a) &* ((part >> 8) & 0xFF)) >> 8))
        part &+= step
        at &+= 1
      }
      x = end
    }
  }
}
