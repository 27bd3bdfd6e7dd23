import SourceModel

/// Styles and list styles of an ODT, from `styles.xml` and the automatic ones of `content.xml`; also the headers and
/// footers of its master pages.
final class ODTStyles: MarkupHandler {
  struct Style {
    var parent: String?
    var listStyle: String?
    var run = RunProperties()
    var paragraph = ParagraphProperties()
    var breakBefore: Bool?
  }
  struct Level {
    var format = NumberFormat.decimal
    var bullet: String?
    var prefix = ""
    var suffix = ""
    var start = 1
    /// How many levels the label shows.
    var shown = 1
  }
  /// Where things are styled in a part: the family and name of a style.
  private var styles: [String: Style] = [:]
  private var lists: [String: [Int: Level]] = [:]
  private var defaults = Style()
  private var resolved: [String: Style] = [:]
  private(set) var outline: [Int: Level] = [:]

  private var currentKey: String?
  private var current = Style()
  private var isDefault = false
  private var listName: String?
  private var inOutline = false

  /// The paragraph style of that name with its ancestors.
  func paragraph(_ name: String?) -> Style { style("paragraph", name, over: defaults) }
  /// What a text style states by itself.
  func text(_ name: String?) -> RunProperties { style("text", name, over: Style()).run }
  func level(_ list: String, _ level: Int) -> Level? { lists[list]?[level] ?? (lists[list] == nil ? nil : lists[list]?[min(level, 10)]) }

  private func style(_ family: String, _ name: String?, over base: Style) -> Style {
    guard let name else { return base }
    let key = family + " " + name
    if let known = resolved[key] { return known }
    var chain: [Style] = []
    var next: String? = key
    while let name = next, chain.count < 32, let style = styles[name] {
      chain.append(style)
      next = style.parent.map { family + " " + $0 }
    }
    var result = base
    for style in chain.reversed() {
      result.run = style.run.over(result.run)
      result.paragraph = style.paragraph.over(result.paragraph)
      result.listStyle = style.listStyle ?? result.listStyle
      result.breakBefore = style.breakBefore ?? result.breakBefore
    }
    // A break belongs to the style that states it for one paragraph.
    result.breakBefore = chain.first?.breakBefore
    resolved[key] = result
    return result
  }

  /// Whether the element was one of styles; the body's handler asks first.
  func start(_ name: String, _ attributes: MarkupAttributes) {
    switch name {
    case "style:style", "style:default-style":
      isDefault = name == "style:default-style"
      let family = attributes["family"] ?? ""
      currentKey = isDefault ? (family == "paragraph" ? "" : nil) : attributes["name"].map { family + " " + $0 }
      current = Style()
      current.parent = attributes["parent-style-name"]
      current.listStyle = attributes["list-style-name"]
      // A style that names a page layout begins a page of it.
      if attributes["master-page-name"].map({ !$0.isEmpty }) == true { current.breakBefore = true }
      if let level = attributes.int("default-outline-level"), (1...9).contains(level) { current.paragraph.outlineLevel = level - 1 }
    case "style:text-properties": if currentKey != nil { takeText(attributes) }
    case "style:paragraph-properties": if currentKey != nil { takeParagraph(attributes) }
    case "text:list-style": listName = attributes["name"]
    case "text:outline-style": inOutline = true
    case "text:list-level-style-number", "text:list-level-style-bullet", "text:list-level-style-image", "text:outline-level-style":
      takeLevel(name, attributes)
    default: break
    }
  }

  func end(_ name: String) {
    switch name {
    case "style:style", "style:default-style":
      if let currentKey { if isDefault { defaults = current } else { styles[currentKey] = current } }
      currentKey = nil
    case "text:list-style": listName = nil
    case "text:outline-style": inOutline = false
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  private func takeText(_ attributes: MarkupAttributes) {
    if let weight = attributes["font-weight"] { current.run.bold = weight == "bold" || (Int(weight) ?? 0) >= 600 }
    if let style = attributes["font-style"] { current.run.italic = style == "italic" || style == "oblique" }
    if let size = attributes["font-size"], let points = length(size) { current.run.size = points }
    if let transform = attributes["text-transform"] { current.run.capitals = transform == "uppercase" }
    if let display = attributes["display"] { current.run.hidden = display == "none" }
    if let position = attributes["text-position"] { current.run.superscript = position.hasPrefix("super") || position.first.map { ("1"..."9").contains($0) } == true }
    if let font = attributes["font-name"] ?? attributes["font-family"] { current.run.font = font }
  }

  private func takeParagraph(_ attributes: MarkupAttributes) {
    if let align = attributes["text-align"] { current.paragraph.centred = align == "center" }
    if let left = attributes["margin-left"] { current.paragraph.left = length(left) }
    if let indent = attributes["text-indent"] { current.paragraph.firstLine = length(indent) }
    if let before = attributes["break-before"] { current.breakBefore = before == "page" || before == "column" }
  }

  private func takeLevel(_ name: String, _ attributes: MarkupAttributes) {
    guard let number = attributes.int("level"), (1...10).contains(number) else { return }
    var level = Level()
    if name == "text:list-level-style-bullet" || name == "text:list-level-style-image" {
      level.bullet = attributes["bullet-char"] ?? "•"
      level.format = .bullet
    } else {
      level.format = NumberFormat(sample: attributes["num-format"] ?? "")
    }
    level.prefix = attributes["num-prefix"] ?? ""
    level.suffix = attributes["num-suffix"] ?? ""
    level.start = min(max(attributes.int("start-value") ?? 1, 0), 1_000_000)
    level.shown = min(max(attributes.int("display-levels") ?? 1, 1), number)
    if inOutline { outline[number] = level } else if let listName { lists[listName, default: [:]][number] = level }
  }
}

/// The counters of one list, and the labels they print.
struct ODTCounter {
  private var counts: [Int?] = [Int?](repeating: nil, count: 11)

  mutating func restart(_ level: Int, at value: Int) { if (1...10).contains(level) { counts[level] = value - 1 } }

  /// The label of the next item at `level`; `definition` gives a level's style.
  mutating func next(_ level: Int, _ definition: (Int) -> ODTStyles.Level?) -> String? {
    guard (1...10).contains(level), let own = definition(level) else { return nil }
    counts[level] = counts[level].map { $0 &+ 1 } ?? own.start
    for deeper in (level + 1)..<11 where deeper <= 10 { counts[deeper] = nil }
    if let bullet = own.bullet { return bulletSign(bullet) }
    guard own.format != .none else { return nil }
    var label = ""
    for shown in (level - own.shown + 1)...level {
      guard let style = definition(shown), style.format != .none, style.format != .bullet else { continue }
      if !label.isEmpty { label += "." }
      label += style.format.printed(counts[shown] ?? style.start)
    }
    return own.prefix + label + own.suffix
  }
}
