/// Labels that count (`1, 2, 3`, `I, II, III`) as recognition shows them, some of them misread: the values that explain
/// what was read with the least doubt.
struct SequenceMending {
  struct Item {
    /// How well a value explains what was read: −1 the same, above 0 hardly.
    var cost: (Int) -> Double
    /// The value as it was read.
    var read: Int?
    /// Counting may begin anew here: the first row of a table, the first below a group's row.
    var mayRestart: Bool
    /// What it costs to take it for no label of the sequence.
    var skip = 0.0
    /// What it costs beyond a gap to go back to a lower value that is not the first, where counting may not begin anew.
    var back = 0.0
  }

  private struct Step { var cost: Double; var value: Int; var parent: Int; var isLabel: Bool }

  /// A gap, or a beginning where none belongs, weighs more than one misread label and less than two.
  private static let jump = 2.0
  private static let states = 24

  /// The value of each item; `nil` where it is no label of the sequence.
  static func values(_ items: [Item]) -> [Int?] {
    var layers: [[Step]] = [[Step(cost: 0, value: 0, parent: 0, isLabel: false)]]
    for item in items {
      var next: [Int: Step] = [:]
      func offer(_ step: Step) { if next[step.value].map({ step.cost < $0.cost }) ?? true { next[step.value] = step } }
      for (parent, step) in (layers.last ?? []).enumerated() {
        offer(Step(cost: step.cost + item.skip, value: step.value, parent: parent, isLabel: false))
        for (value, extra) in follow(step.value, item) {
          offer(Step(cost: step.cost + extra + item.cost(value), value: value, parent: parent, isLabel: true))
        }
      }
      layers.append(Array(next.values.sorted { $0.cost != $1.cost ? $0.cost < $1.cost : $0.value < $1.value }.prefix(states)))
    }
    var result = [Int?](repeating: nil, count: items.count)
    var at = 0
    for index in items.indices.reversed() {
      let step = layers[index + 1][at]
      if step.isLabel { result[index] = step.value }
      at = step.parent
    }
    return result
  }

  /// Values that may come after `value`, with what they cost beyond the reading.
  private static func follow(_ value: Int, _ item: Item) -> [(Int, Double)] {
    var result = [(value + 1, 0.0)]
    if value > 0 { result.append((1, item.mayRestart ? 0.3 : jump)) }
    if let read = item.read, read != value + 1, read != 1, read > 0 { result.append((read, value == 0 ? 1 : jump + (read < value && !item.mayRestart ? item.back : 0))) }
    return result
  }
}

/// Roman numerals by their strokes.
enum RomanStrokes {
  /// What a Roman numeral is misread as: `H` is `II`, `TI1` is `III`, `VỊ` is `VI`. `nil` for other text.
  /// `IHI` is `III`: more strokes than any numeral has were counted twice.
  static func threeAtMost(_ strokes: [UInt8]) -> [UInt8] {
    let ones = strokes.reversed().prefix { $0 == 0x49 }.count
    return ones > 3 ? Array(strokes.dropLast(ones - 3)) : strokes
  }

  static func plain(_ text: some Collection<UInt8>) -> [UInt8]? {
    guard !text.isEmpty, text.count <= 10 else { return nil }
    var result: [UInt8] = []
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "I", "l", "1", "|", "!", "T", "L", "J", "Í", "Ì", "Ị", "Ỉ", "i", "ì", "í", "ị", "ỉ", "[", "]": result.append(0x49)
      case "H", "N", "U", "\"", "”", "“": result += [0x49, 0x49]
      case "M": result += [0x49, 0x49, 0x49]
      case "V", "Y", "v", "Ự", "Ý": result.append(0x56)
      case "X", "x": result.append(0x58)
      default: return nil
      }
    }
    return result
  }
}
