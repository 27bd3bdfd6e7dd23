/// What RFC 5545 forbids and readers of calendars let pass: bytes in, a list of problems out, each with its line.
///
/// Only what this program can write is known: VCALENDAR with VTODO and VEVENT, dates, UTC times, text and rules.
public func checkICS(_ bytes: [UInt8]) -> [String] {
  var checker = CalendarChecker()
  checker.check(bytes)
  return checker.problems
}

private struct CalendarChecker {
  typealias Property = (name: String, parameters: [String], value: String, line: Int)
  var problems: [String] = []
  private var uids = Set<String>()

  mutating func check(_ bytes: [UInt8]) {
    if String(validating: bytes, as: UTF8.self) == nil { problems.append("not UTF-8") }
    var open: [(name: String, properties: [Property])] = []
    var closed = 0
    for (content, line) in unfolded(bytes) {
      guard let property = parsed(content, line) else {
        problems.append("\(line): no property")
        continue
      }
      switch property.name {
      case "BEGIN": open.append((property.value, []))
      case "END":
        guard let last = open.popLast(), last.name == property.value else {
          problems.append("\(line): END:\(property.value) closes nothing")
          continue
        }
        closed += 1
        check(last.name, last.properties, line)
      default:
        if open.isEmpty { problems.append("\(line): outside of a component") } else { open[open.count - 1].properties.append(property) }
      }
    }
    if !open.isEmpty { problems.append("\(open[0].name) is not closed") }
    if closed == 0 { problems.append("no component") }
  }

  /// Content lines with their folds undone; each physical line ends in CR LF and has at most 75 octets.
  private mutating func unfolded(_ bytes: [UInt8]) -> [(String, Int)] {
    var result: [(bytes: [UInt8], line: Int)] = []
    var rest = bytes[...]
    var line = 0
    while !rest.isEmpty {
      line += 1
      let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
      var content = rest[rest.startIndex..<end]
      rest = rest[min(end + 1, rest.endIndex)...]
      if content.last == 0x0D { content = content.dropLast() } else { problems.append("\(line): does not end in CR LF") }
      if content.count > 75 { problems.append("\(line): \(content.count) octets") }
      if content.contains(where: { ($0 < 0x20 && $0 != 9) || $0 == 0x7F }) { problems.append("\(line): control character") }
      if String(validating: content, as: UTF8.self) == nil { problems.append("\(line): a character is split by a fold") }
      if content.first == 0x20 || content.first == 0x09, !result.isEmpty {
        result[result.count - 1].bytes.append(contentsOf: content.dropFirst())
      } else {
        result.append((Array(content), line))
      }
    }
    return result.map { (String(decoding: $0.bytes, as: UTF8.self), $0.line) }
  }

  private func parsed(_ content: String, _ line: Int) -> Property? {
    guard let colon = content.firstIndex(of: ":") else { return nil }
    let head = content[..<colon].split(separator: ";").map(String.init)
    guard let name = head.first else { return nil }
    return (name, Array(head.dropFirst()), String(content[content.index(after: colon)...]), line)
  }

  private mutating func check(_ component: String, _ properties: [Property], _ line: Int) {
    func value(_ name: String) -> Property? { properties.first { $0.name == name } }
    let required = component == "VCALENDAR" ? ["VERSION", "PRODID"] : ["UID", "DTSTAMP"]
    for name in required where properties.filter({ $0.name == name }).count != 1 {
      problems.append("\(line): \(component) needs one \(name)")
    }
    for name in ["DTSTART", "DUE", "DTEND", "SUMMARY", "DESCRIPTION", "STATUS", "RRULE"]
    where properties.filter({ $0.name == name }).count > 1 { problems.append("\(line): two of \(name)") }
    guard component != "VCALENDAR" else { return }
    if let uid = value("UID"), !uids.insert(uid.value).inserted { problems.append("\(uid.line): UID is used twice") }
    for property in properties { checkValue(property) }
    checkTimes(value("DTSTART"), value("DUE") ?? value("DTEND"))
    if value("DUE") != nil, value("DURATION") != nil { problems.append("\(line): DUE and DURATION exclude each other") }
    if value("RRULE") != nil, value("DTSTART") == nil { problems.append("\(line): RRULE needs DTSTART") }
    if component == "VEVENT", value("DTSTART") == nil { problems.append("\(line): VEVENT needs DTSTART") }
  }

  private mutating func checkTimes(_ start: Property?, _ end: Property?) {
    guard let start, let end else { return }
    if isDate(start) != isDate(end) { problems.append("\(end.line): \(end.name) and DTSTART are of two types") }
    // Both are digits in the order year, month, day, hour …
    if end.value <= start.value { problems.append("\(end.line): \(end.name) is not later than DTSTART") }
  }

  private func isDate(_ property: Property) -> Bool { property.parameters.contains("VALUE=DATE") }

  private mutating func checkValue(_ property: Property) {
    switch property.name {
    case "DTSTART", "DUE", "DTEND":
      let length = isDate(property) ? 8 : 16
      if property.value.utf8.count != length || !property.value.utf8.prefix(8).allSatisfy({ (0x30...0x39).contains($0) }) {
        problems.append("\(property.line): \(property.name) is no \(isDate(property) ? "date" : "time")")
      }
    case "SUMMARY", "DESCRIPTION": checkText(property)
    case "RRULE": if !property.value.hasPrefix("FREQ=") { problems.append("\(property.line): RRULE without FREQ") }
    default: break
    }
  }

  private mutating func checkText(_ property: Property) {
    var escaping = false
    for byte in property.value.utf8 {
      if escaping {
        escaping = false
        if !Array(#"\;,nN"#.utf8).contains(byte) { problems.append("\(property.line): unknown escape") }
      } else if byte == UInt8(ascii: "\\") {
        escaping = true
      } else if byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",") {
        problems.append("\(property.line): \(property.name) holds an unescaped mark")
      }
    }
    if escaping { problems.append("\(property.line): ends in an escape") }
  }
}
