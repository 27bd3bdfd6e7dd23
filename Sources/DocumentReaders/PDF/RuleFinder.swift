import SourceModel

/// Finds ruling lines in a picture: long runs of dark pixels along a row or a column, allowing for the page's slope.
struct RuleFinder {
  private let image: GrayImage
  private let slope: Double

  init(_ image: GrayImage, slope: Double) { (self.image, self.slope) = (image, slope) }

  /// In points, straightened as the words are.
  func rules(scale: Double) -> [GeometricRule] {
    let inch = 72 / scale
    var result = runs(alongRows: true, atLeast: Int(0.5 * inch)).map { run in
      GeometricRule(x0: Double(run.from) * scale, y0: (Double(run.at) - slope * Double(run.from + run.to) / 2) * scale, x1: Double(run.to) * scale, y1: (Double(run.at) - slope * Double(run.from + run.to) / 2) * scale)
    }
    result += runs(alongRows: false, atLeast: Int(0.25 * inch)).map { run in
      let y0 = (Double(run.from) - slope * Double(run.at)) * scale
      let y1 = (Double(run.to) - slope * Double(run.at)) * scale
      return GeometricRule(x0: Double(run.at) * scale, y0: y0, x1: Double(run.at) * scale, y1: y1)
    }
    return result
  }

  private struct Run { var at, from, to: Int }

  /// Dark runs; a slope makes a rule step to the next row, so that runs which touch are one.
  private func runs(alongRows: Bool, atLeast: Int) -> [Run] {
    let lines = alongRows ? image.height : image.width
    let length = alongRows ? image.width : image.height
    // A skewed rule stays within one row only for 1/slope pixels.
    let piece = max(20, min(atLeast, abs(slope) > 0.0005 ? Int(0.6 / abs(slope)) : atLeast))
    var open: [Run] = []
    var done: [Run] = []
    image.pixels.withUnsafeBufferPointer { pixels in
      for line in 0..<lines {
        var start = -1
        var found: [Run] = []
        var light = 0
        for at in 0...length {
          let isDark = at < length && pixels[alongRows ? line * image.width + at : at * image.width + line] < 140
          if isDark {
            if start < 0 { start = at }
            light = 0
          } else if start >= 0 {
            light += 1
            if light > 2 || at == length {
              if at - light - start >= piece { found.append(Run(at: line, from: start, to: at - light)) }
              start = -1
              light = 0
            }
          }
        }
        (open, done) = Self.joined(open, found, done, line, atLeast)
      }
    }
    return done + open.filter { $0.to - $0.from >= atLeast }
  }

  private static func joined(_ open: [Run], _ found: [Run], _ done: [Run], _ line: Int, _ atLeast: Int) -> ([Run], [Run]) {
    var open = open
    var done = done
    for run in found {
      if let at = open.firstIndex(where: { line - $0.at <= 3 && run.from <= $0.to + 6 && run.to >= $0.from - 6 }) {
        open[at].from = min(open[at].from, run.from)
        open[at].to = max(open[at].to, run.to)
        open[at].at = line
      } else { open.append(run) }
    }
    done += open.filter { line - $0.at > 3 && $0.to - $0.from >= atLeast }
    open.removeAll { line - $0.at > 3 }
    return (open, done)
  }
}
