import SourceModel

/// Finds ruling lines in an upright picture: long runs of dark pixels along a row or a column. Thin lines that the
/// scanner broke are seen through their neighbours on either side.
struct RuleFinder {
  let image: GrayImage
  /// Pixels an inch.
  let inch: Double

  struct Run { var at, from, to, thickness: Int }

  /// Rules in pixels.
  func runs() -> (across: [Run], down: [Run]) {
    (runs(alongRows: true, atLeast: Int(0.6 * inch)), runs(alongRows: false, atLeast: Int(0.22 * inch)))
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
    var found: [Run] = []
    image.pixels.withUnsafeBufferPointer { pixels in
      for line in 1..<lines - 1 {
        var start = -1
        var light = 0
        var place = line * across
        for at in 0...length {
          var isDark = false
          if at < length {
            isDark = pixels[place] < 150 || pixels[place - across] < 150 || pixels[place + across] < 150
            place += stride
          }
          if isDark {
            if start < 0 { start = at }
            light = 0
          } else if start >= 0 {
            light += 1
            if light > 2 || at == length {
              if at - light - start >= atLeast, isAlone(pixels, line, start, at - light, stride, across, lines) { found.append(Run(at: line, from: start, to: at - light + 1, thickness: 1)) }
              start = -1
              light = 0
            }
          }
        }
      }
    }
    return merged(found)
  }

  /// Next to a rule the paper is white; a row of letters has ink on one side at least.
  private func isAlone(_ pixels: UnsafeBufferPointer<UInt8>, _ line: Int, _ from: Int, _ to: Int, _ stride: Int, _ across: Int, _ lines: Int) -> Bool {
    let reach = max(5, Int(inch / 40))
    for side in [line - reach, line + reach] where side >= 0 && side < lines {
      var dark = 0
      var at = from
      while at < to {
        if pixels[side * across + at * stride] < 150 { dark += 1 }
        at += 3
      }
      if dark * 3 * 10 > to - from { return false }
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
    func sharpness(_ slope: Double) -> Double {
      bins = [Int](repeating: 0, count: height / step + width / step / 4 + 64)
      for point in points {
        let row = Int((point.y - slope * (point.x - Double(width) / 2)) / Double(step)) + 32 + width / step / 8
        if row >= 0, row < bins.count { bins[row] += 1 }
      }
      return bins.reduce(0.0) { $0 + Double($1) * Double($1) }
    }
    let coarse = Swift.stride(from: -0.06, through: 0.06, by: 0.003).max { sharpness($0) < sharpness($1) } ?? 0
    let fine = Swift.stride(from: coarse - 0.003, through: coarse + 0.003, by: 0.0005).max { sharpness($0) < sharpness($1) } ?? coarse
    return sharpness(fine) > 1.02 * sharpness(0) ? fine : 0
  }

  /// Turned so that lines of this slope are level; the size stays.
  func levelled(slope: Double) -> GrayImage {
    guard abs(slope) > 0.0004 else { return self }
    var result = GrayImage(width: width, height: height, pixels: [UInt8](repeating: 255, count: pixels.count))
    let (cx, cy) = (width / 2, height / 2)
    // Small angles: a shear down and one across, in 1/256 of a pixel.
    let down = Int(slope * 65536)
    pixels.withUnsafeBufferPointer { source in
      result.pixels.withUnsafeMutableBufferPointer { target in
        for y in 0..<height {
          let shift = -(down * (y - cy)) >> 16
          for x in 0..<width {
            let fx = x + shift
            let fine = y << 16 + down * (x - cx)
            let fy = fine >> 16
            guard fx >= 0, fx < width, fy >= 0, fy + 1 < height else { continue }
            let part = (fine >> 8) & 0xFF
            let a = Int(source[fy * width + fx])
            let b = Int(source[(fy + 1) * width + fx])
            target[y * width + x] = UInt8(truncatingIfNeeded: a + ((b - a) * part) >> 8)
          }
        }
      }
    }
    return result
  }

  /// Makes a part white.
  mutating func whiten(x: Range<Int>, y: Range<Int>) {
    let columns = x.clamped(to: 0..<width)
    for row in y.clamped(to: 0..<height) {
      for column in columns { pixels[row * width + column] = 255 }
    }
  }
}
