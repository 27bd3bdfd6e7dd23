import SourceModel

/// What a few properties of a style say; each `nil` where they do not. Only what a plan's structure shows in is read.
struct CSSProperties {
  var bold: Bool?
  var italic: Bool?
  var centred: Bool?
  var hidden: Bool?
  /// Points.
  var size: Double?
  var left: Double?
  var firstLine: Double?
  var capitals: Bool?
  var superscript: Bool?
  var listType: String?
  var breakBefore: Bool?
  /// `mso-list`: `l0 level2 lfo1`, or `Ignore` around the label that Word wrote out.
  var msoList: String?
  var font: String?

  init() {}

  /// Reads `name: value; …`.
  init(_ declarations: some StringProtocol) {
    for part in declarations.split(separator: ";") {
      guard let colon = part.firstIndex(of: ":") else { continue }
      let name = part[..<colon].trimmingSpaces.lowercased()
      let value = part[part.index(after: colon)...].split(whereSeparator: \.isWhitespace).joined(separator: " ")
      take(name, value.lowercased(), raw: value)
    }
  }

  private mutating func take(_ name: String, _ value: String, raw: String) {
    let value = value.hasSuffix("!important") ? String(value.dropLast(10)).trimmingSpaces : value
    switch name {
    case "font-weight": bold = value == "bold" || value == "bolder" || (Int(value) ?? 0) >= 600
    case "font-style": italic = value == "italic" || value == "oblique"
    case "text-align": centred = value == "center" || value == "-webkit-center"
    case "display": if value == "none" { hidden = true }
    case "visibility": if value == "hidden" { hidden = true }
    case "mso-hide": if value == "all" { hidden = true }
    case "font-size": size = length(value)
    case "margin-left": left = length(value)
    case "text-indent": firstLine = length(value)
    case "text-transform": capitals = value == "uppercase"
    case "vertical-align": superscript = value == "super"
    case "list-style-type": listType = value
    case "list-style": listType = value.split(separator: " ").first.map(String.init)
    case "page-break-before", "break-before": breakBefore = value == "always" || value == "page" || value == "left" || value == "right"
    case "mso-list": msoList = raw
    case "font-family": font = raw
    default: break
    }
  }

  /// What is stated here, else what `base` states.
  func over(_ base: CSSProperties) -> CSSProperties {
    var result = self
    result.bold = bold ?? base.bold
    result.italic = italic ?? base.italic
    result.centred = centred ?? base.centred
    result.hidden = hidden ?? base.hidden
    result.size = size ?? base.size
    result.left = left ?? base.left
    result.firstLine = firstLine ?? base.firstLine
    result.capitals = capitals ?? base.capitals
    result.superscript = superscript ?? base.superscript
    result.listType = listType ?? base.listType
    result.breakBefore = breakBefore ?? base.breakBefore
    result.font = font ?? base.font
    return result
  }
}

/// The rules of `<style>` elements whose selector is one element, one class or both; all others are not asked.
struct CSSRules {
  private var rules: [String: CSSProperties] = [:]
  private static let limit = 4_000

  mutating func read(_ sheet: [UInt8]) {
    let text = Self.withoutComments(sheet)
    var at = 0
    var depth = 0
    var selectorStart = 0
    var bodyStart = 0
    while at < text.count {
      switch text[at] {
      case UInt8(ascii: "{"):
        depth += 1
        if depth == 1 { bodyStart = at + 1 }
      case UInt8(ascii: "}"):
        depth = max(0, depth - 1)
        if depth == 0, bodyStart > selectorStart, bodyStart <= at {
          add(String(decoding: text[selectorStart..<bodyStart - 1], as: UTF8.self), String(decoding: text[bodyStart..<at], as: UTF8.self))
          selectorStart = at + 1
        }
      case UInt8(ascii: ";") where depth == 0: selectorStart = at + 1
      default: break
      }
      at += 1
    }
  }

  private mutating func add(_ selectors: String, _ body: String) {
    guard rules.count < Self.limit, body.utf8.count < 4_096, !body.contains("{") else { return }
    let properties = CSSProperties(body)
    for selector in selectors.split(separator: ",") {
      let name = selector.trimmingSpaces
      guard !name.isEmpty, name.utf8.count < 80, !name.contains(where: { " >+~:[#*@".contains($0) }) else { continue }
      rules[name] = properties.over(rules[name] ?? CSSProperties())
    }
  }

  /// What the rules say of an element, the more exact selector first.
  func properties(_ element: String, classes: String?) -> CSSProperties {
    guard !rules.isEmpty else { return CSSProperties() }
    var result = rules[element] ?? CSSProperties()
    guard let classes else { return result }
    for name in classes.split(separator: " ").prefix(8) {
      if let rule = rules["." + name] { result = rule.over(result) }
      if let rule = rules[element + "." + name] { result = rule.over(result) }
    }
    return result
  }

  private static func withoutComments(_ sheet: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(sheet.count)
    var at = 0
    while at < sheet.count {
      if sheet[at] == UInt8(ascii: "/"), at + 1 < sheet.count, sheet[at + 1] == UInt8(ascii: "*") {
        at += 2
        while at + 1 < sheet.count, !(sheet[at] == UInt8(ascii: "*") && sheet[at + 1] == UInt8(ascii: "/")) { at += 1 }
        at += 2
      } else if sheet[at...].starts(with: [0x3C, 0x21, 0x2D, 0x2D]) {
        at += 4
      } else if sheet[at...].starts(with: [0x2D, 0x2D, 0x3E]) {
        at += 3
      } else {
        result.append(sheet[at])
        at += 1
      }
    }
    return result
  }
}

extension StringProtocol {
  /// Without white space at both ends.
  var trimmingSpaces: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(self[first...last])
  }
}
