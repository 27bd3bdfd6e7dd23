import SourceModel

/// Properties of runs, paragraphs and numbers that a plan's structure shows in; each `nil` where it is not stated.
struct RunProperties {
  var bold: Bool?
  var italic: Bool?
  var capitals: Bool?
  var hidden: Bool?
  var superscript: Bool?
  /// Points.
  var size: Double?
  var font: String?
  /// The character style.
  var style: String?

  /// What is stated here, else what `base` states.
  func over(_ base: RunProperties) -> RunProperties {
    var result = self
    result.bold = bold ?? base.bold
    result.italic = italic ?? base.italic
    result.capitals = capitals ?? base.capitals
    result.hidden = hidden ?? base.hidden
    result.superscript = superscript ?? base.superscript
    result.size = size ?? base.size
    result.font = font ?? base.font
    return result
  }

  /// Takes one child of `w:rPr`.
  mutating func take(_ name: String, _ attributes: MarkupAttributes) {
    switch name {
    case "w:b": bold = attributes.isOn
    case "w:i": italic = attributes.isOn
    case "w:caps": capitals = attributes.isOn
    case "w:vanish", "w:specVanish": hidden = attributes.isOn
    case "w:vertAlign": superscript = attributes["val"] == "superscript"
    case "w:sz": size = attributes["val"].flatMap { Double($0) }.map { $0 / 2 }
    case "w:rFonts": font = attributes["ascii"] ?? attributes["hAnsi"] ?? attributes["cs"] ?? font
    case "w:rStyle": style = attributes["val"]
    default: break
    }
  }
}

struct ParagraphProperties {
  var style: String?
  var centred: Bool?
  var outlineLevel: Int?
  var numberId: Int?
  var level: Int?
  /// Points.
  var left: Double?
  var firstLine: Double?
  var pageBreakBefore: Bool?
  /// The paragraph's mark is deleted (tracked changes).
  var markDeleted = false

  func over(_ base: ParagraphProperties) -> ParagraphProperties {
    var result = self
    result.centred = centred ?? base.centred
    result.outlineLevel = outlineLevel ?? base.outlineLevel
    if numberId == nil { result.numberId = base.numberId }
    result.level = level ?? base.level
    result.left = left ?? base.left
    result.firstLine = firstLine ?? base.firstLine
    result.pageBreakBefore = pageBreakBefore ?? base.pageBreakBefore
    return result
  }

  /// Takes one element inside `w:pPr`.
  mutating func take(_ name: String, _ attributes: MarkupAttributes) {
    switch name {
    case "w:pStyle": style = attributes["val"]
    case "w:jc": centred = attributes["val"] == "center"
    case "w:outlineLvl":
      if let level = attributes.int("val") { outlineLevel = (0..<9).contains(level) ? level : nil }
    case "w:numId": numberId = attributes.int("val")
    case "w:ilvl": level = attributes.int("val").map { min(max($0, 0), 8) }
    case "w:ind":
      left = points(attributes["left"] ?? attributes["start"]) ?? left
      if let hanging = points(attributes["hanging"]) {
        firstLine = -hanging
      } else {
        firstLine = points(attributes["firstLine"]) ?? firstLine
      }
    case "w:pageBreakBefore": pageBreakBefore = attributes.isOn
    default: break
    }
  }

  /// Twentieths of a point, or a number with a unit (strict OOXML).
  private func points(_ value: String?) -> Double? {
    guard let value else { return nil }
    if let twips = Double(value) { return twips / 20 }
    return length(value)
  }
}

/// A length such as `12pt`, `0.5in`, `1.27cm`, `10mm`, `16px` in points.
func length(_ value: String) -> Double? {
  let units: [(String, Double)] = [("pt", 1), ("in", 72), ("cm", 28.3465), ("mm", 2.83465), ("px", 0.75), ("pi", 12), ("pc", 12)]
  for (unit, factor) in units where value.hasSuffix(unit) { return Double(value.dropLast(unit.count)).map { $0 * factor } }
  return nil
}

/// `word/styles.xml`: what each style states, its ancestors resolved on demand.
final class DOCXStyles: MarkupHandler {
  struct Style {
    var basedOn: String?
    var name: String?
    var paragraph = ParagraphProperties()
    var run = RunProperties()
  }
  private var styles: [String: Style] = [:]
  private(set) var defaultParagraphStyle: String?
  private var defaults = Style()
  private var resolved: [String: Style] = [:]

  private var currentId: String?
  private var current = Style()
  private var inDefaults = false
  private var inRun = false
  private var inParagraph = false
  private var skipped = 0

  /// What a style and its ancestors state, over the document's defaults.
  func style(_ id: String?) -> Style {
    guard let id = id ?? defaultParagraphStyle else { return defaults }
    if let known = resolved[id] { return known }
    var chain: [Style] = []
    var next: String? = id
    while let name = next, chain.count < 32, let style = styles[name] {
      chain.append(style)
      next = style.basedOn
    }
    var result = defaults
    for style in chain.reversed() {
      result.paragraph = style.paragraph.over(result.paragraph)
      result.run = style.run.over(result.run)
      if result.paragraph.outlineLevel == nil, let name = style.name, let level = headingLevel(name) {
        result.paragraph.outlineLevel = level - 1
      }
    }
    resolved[id] = result
    return result
  }

  /// What a character style states by itself.
  func characterStyle(_ id: String) -> RunProperties {
    var result = RunProperties()
    var next: String? = id
    var steps = 0
    while let name = next, steps < 32, let style = styles[name] {
      result = result.over(style.run)
      next = style.basedOn
      steps += 1
    }
    return result
  }

  /// `heading 2` is 2.
  private func headingLevel(_ name: String) -> Int? {
    guard name.count == 9, name.lowercased().hasPrefix("heading "), let level = Int(name.suffix(1)), level > 0 else { return nil }
    return level
  }

  func start(_ name: String, _ attributes: MarkupAttributes) {
    if skipped > 0 { skipped += 1; return }
    switch name {
    case "w:style":
      currentId = attributes["styleId"]
      current = Style()
      if attributes["default"].map({ $0 == "1" || $0 == "true" }) == true, attributes["type"] == "paragraph" {
        defaultParagraphStyle = currentId
      }
    case "w:docDefaults": inDefaults = true
    case "w:name": current.name = attributes["val"]
    case "w:basedOn": current.basedOn = attributes["val"]
    case "w:rPr": inRun = true
    case "w:pPr": inParagraph = true
    case "w:tblStylePr", "w:tblPr", "w:tcPr", "w:trPr", "w:latentStyles", "w:rPrChange", "w:pPrChange": skipped = 1
    default:
      if inRun {
        if inDefaults { defaults.run.take(name, attributes) } else { current.run.take(name, attributes) }
      } else if inParagraph {
        if inDefaults { defaults.paragraph.take(name, attributes) } else { current.paragraph.take(name, attributes) }
      }
    }
  }

  func end(_ name: String) {
    if skipped > 0 { skipped -= 1; return }
    switch name {
    case "w:style":
      if let currentId { styles[currentId] = current }
      currentId = nil
    case "w:docDefaults": inDefaults = false
    case "w:rPr": inRun = false
    case "w:pPr": inParagraph = false
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
