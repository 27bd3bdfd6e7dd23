import Foundation
import Kehoach
import Testing

let packageRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

/// The plans that stand in `samples/`.
struct Sample: CustomTestStringConvertible, Sendable {
  var name: String
  var path: String { packageRoot + "/samples/" + name }
  var bytes: [UInt8] { (try? Data(contentsOf: URL(filePath: path))).map { Array($0) } ?? [] }
  var text: String { String(decoding: bytes, as: UTF8.self) }
  /// Its golden output beside it, without the file's extension.
  var goldenStem: String { path.replacingOccurrences(of: ".txt", with: "") }
  var testDescription: String { name }

  static let main = Sample(name: "2873-kh-ubnd-2022.txt")
  static let all = [
    main, Sample(name: "authored/A/plan-flat.txt"), Sample(name: "authored/A/plan-layout.txt"),
    Sample(name: "authored/C/plan-flat.txt"), Sample(name: "authored/C/plan-layout.txt"),
  ]
}

/// A generator that gives the same numbers on every run.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64
  init(_ seed: Int) { state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15 | 1 }
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
