import SourceModel

/// `word/numbering.xml`: lists, and the counters that turn `w:numPr` into the labels Word prints.
final class DOCXNumbering: MarkupHandler {
  struct Level {
    var start = 1
    var format = NumberFormat.decimal
    /// `%1.%2.`, or the bullet's sign.
    var pattern = ""
    /// Tab, space or nothing between label and text.
    var separates = true
    /// Restart after this level (1-based); 0 never; `nil` after any higher one.
    var restart: Int?
    /// Every number of the label in digits.
    var isLegal = false
    var style: String?
    var paragraph = ParagraphProperties()
  }
  struct Abstract {
    var levels: [Int: Level] = [:]
    /// This list takes its levels from the list of that style, or is the list of that style.
    var styleLink: String?
    var numStyleLink: String?
  }
  struct Number {
    var abstract = 0
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
  }

  private var abstracts: [Int: Abstract] = [:]
  private var numbers: [Int: Number] = [:]
  /// Counters of each abstract list, by level; lists of one abstract count on together, as in Word.
  private var counters: [Int: [Int?]] = [:]
  private var begun: Set<Int> = []

  private var abstractId: Int?
  private var numberId: Int?
  private var level: Int?
  private var current = Level()
  private var inParagraph = false

  /// The label of the next paragraph of list `numberId` at `level`, and the level's indents; `nil` where the list is unknown
  /// or prints nothing.
  func next(_ numberId: Int, level: Int) -> (label: String, separates: Bool, paragraph: ParagraphProperties)? {
    guard let number = numbers[numberId] else { return nil }
    let abstract = resolved(number.abstract)
    guard let definition = number.levels[level] ?? abstracts[abstract]?.levels[level] else { return nil }
    var counts = counters[abstract] ?? [Int?](repeating: nil, count: 9)
    if begun.insert(numberId).inserted {
      for (level, start) in number.starts where (0..<9).contains(level) { counts[level] = start - 1 }
      if let lowest = number.starts.keys.min() { for deeper in 0..<9 where deeper > lowest && number.starts[deeper] == nil { counts[deeper] = nil } }
    }
    counts[level] = counts[level].map { $0 &+ 1 } ?? definition.start
    for higher in 0..<level where counts[higher] == nil {
      counts[higher] = (number.levels[higher] ?? abstracts[abstract]?.levels[higher])?.start ?? 1
    }
    for deeper in (level + 1)..<10 where deeper < 9 {
      let restart = (number.levels[deeper] ?? abstracts[abstract]?.levels[deeper])?.restart
      if restart == nil || (restart ?? 0) > level { counts[deeper] = nil }
    }
    counters[abstract] = counts
    let label = definition.format == .bullet ? bulletSign(definition.pattern) : label(definition, number, abstract, counts)
    return (label, definition.separates, definition.paragraph)
  }

  /// The level whose `w:pStyle` is this paragraph style.
  func level(ofStyle style: String, numberId: Int) -> Int? {
    guard let number = numbers[numberId], let abstract = abstracts[resolved(number.abstract)] else { return nil }
    return abstract.levels.first { $0.value.style == style }?.key
  }

  private func label(_ definition: Level, _ number: Number, _ abstract: Int, _ counts: [Int?]) -> String {
    var result = ""
    var isReference = false
    for scalar in definition.pattern.unicodeScalars {
      if isReference {
        isReference = false
        if (49...57).contains(scalar.value) {
          let level = Int(scalar.value) - 49
          let format = (number.levels[level] ?? abstracts[abstract]?.levels[level])?.format ?? .decimal
          let shown: NumberFormat = definition.isLegal && format != .bullet && format != .none ? .decimal : format
          result += shown.printed((level < counts.count ? counts[level] : nil) ?? 1)
          continue
        }
        result += "%"
      }
      if scalar == "%" { isReference = true } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }

  /// Follows `w:numStyleLink` to the list that defines the levels.
  private func resolved(_ id: Int) -> Int {
    guard let link = abstracts[id]?.numStyleLink else { return id }
    return abstracts.first { $0.value.styleLink == link }?.key ?? id
  }

  func start(_ name: String, _ attributes: MarkupAttributes) {
    switch name {
    case "w:abstractNum":
      abstractId = attributes.int("abstractNumId")
      if let abstractId { abstracts[abstractId] = Abstract() }
    case "w:num":
      numberId = attributes.int("numId")
      if let numberId { numbers[numberId] = Number() }
    case "w:abstractNumId": if let numberId, let id = attributes.int("val") { numbers[numberId]?.abstract = id }
    case "w:styleLink": if let abstractId { abstracts[abstractId]?.styleLink = attributes["val"] }
    case "w:numStyleLink": if let abstractId { abstracts[abstractId]?.numStyleLink = attributes["val"] }
    case "w:lvlOverride": level = attributes.int("ilvl")
    case "w:startOverride": if let numberId, let level, let value = attributes.int("val") { numbers[numberId]?.starts[level] = clamped(value) }
    case "w:lvl":
      level = attributes.int("ilvl")
      current = Level()
    case "w:start": current.start = attributes.int("val").map(clamped) ?? 1
    case "w:numFmt": if let value = attributes["val"] { current.format = NumberFormat(word: value) }
    case "w:lvlText": current.pattern = attributes["val"] ?? ""
    case "w:suff": current.separates = attributes["val"] != "nothing"
    case "w:lvlRestart": current.restart = attributes.int("val")
    case "w:isLgl": current.isLegal = attributes.isOn
    case "w:pStyle": if inParagraph { break } else { current.style = attributes["val"] }
    case "w:pPr": inParagraph = true
    default: if inParagraph { current.paragraph.take(name, attributes) }
    }
  }

  func end(_ name: String) {
    switch name {
    case "w:lvl":
      guard let level, (0..<9).contains(level) else { return }
      if let numberId { numbers[numberId]?.levels[level] = current } else if let abstractId { abstracts[abstractId]?.levels[level] = current }
    case "w:abstractNum": abstractId = nil
    case "w:num": numberId = nil
    case "w:pPr": inParagraph = false
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  private func clamped(_ value: Int) -> Int { min(max(value, 0), 1_000_000) }
}
