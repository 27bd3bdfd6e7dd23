public import PlanModel

/// A message of this program in Vietnamese; as it is where the tables beside this file have no row for it.
///
/// Messages are made in English where they arise and travel so (in JSON too); whoever prints them for people translates. Works
/// as well on what a saved plan says.
///
///     vietnamese("due 2022-09-01, but the plan is of 2022-09-05")  // "thời hạn 01/9/2022 không còn kịp: kế hoạch ban hành ngày 05/9/2022"
public func vietnamese(_ message: String) -> String {
  let bytes = Array(message.utf8)
  for row in templates {
    guard let values = row.values(in: bytes) else { continue }
    return row.filled(values.map(translatedValue))
  }
  return message
}

/// The message for people who read `language`.
public func translated(_ message: String, to language: OutputLanguage) -> String { language == .vi ? vietnamese(message) : message }

public func severityName(_ severity: Diagnostic.Severity, _ language: OutputLanguage) -> String {
  guard language == .vi else { return severity.rawValue }
  return switch severity {
  case .error: "lỗi"
  case .warning: "cảnh báo"
  case .note: "lưu ý"
  }
}

/// What stands in a message's gap: a day as it is written in Vietnamese, a word of this program, else as it is.
func translatedValue(_ value: String) -> String {
  if let date = CivilDate(iso: value) { return vietnameseDate(date) }
  return words[value] ?? value
}

private let words = Dictionary(valueWords, uniquingKeysWith: { first, _ in first })

/// Those with most fixed text first: a row with a gap at its end must not take what another says more exactly.
private let templates = (readingMessages + checkMessages + commandMessages).map(MessageTemplate.init)
  .sorted { $0.fixedLength > $1.fixedLength }

/// A row of the tables: `{}` are the gaps of the English message, `{1}`, `{2}` their values in the Vietnamese one.
struct MessageTemplate {
  private let pieces: [[UInt8]]
  private let vietnamese: String
  let fixedLength: Int

  init(_ row: (english: String, vietnamese: String)) {
    pieces = MessageTemplate.pieces(row.english)
    vietnamese = row.vietnamese
    fixedLength = pieces.reduce(0) { $0 + $1.count }
  }

  private static func pieces(_ text: String) -> [[UInt8]] {
    var result: [[UInt8]] = [[]]
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "{"), rest.first == UInt8(ascii: "}") {
        rest.removeFirst()
        result.append([])
      } else {
        result[result.count - 1].append(byte)
      }
    }
    return result
  }

  /// What stands in the gaps of `message`, if it is of this form.
  func values(in message: [UInt8]) -> [String]? {
    guard message.count >= fixedLength, message.starts(with: pieces[0]) else { return nil }
    guard pieces.count > 1 else { return message.count == fixedLength ? [] : nil }
    var values: [String] = []
    var start = pieces[0].count
    for piece in pieces[1..<(pieces.count - 1)] {
      guard let end = place(of: piece, in: message, from: start) else { return nil }
      values.append(String(decoding: message[start..<end], as: UTF8.self))
      start = end + piece.count
    }
    let last = pieces[pieces.count - 1]
    guard message.count - last.count >= start, message.suffix(last.count).elementsEqual(last) else { return nil }
    return values + [String(decoding: message[start..<(message.count - last.count)], as: UTF8.self)]
  }

  private func place(of piece: [UInt8], in message: [UInt8], from start: Int) -> Int? {
    guard !piece.isEmpty else { return start }
    var place = start
    while place + piece.count <= message.count {
      if message[place] == piece[0], message[place..<(place + piece.count)].elementsEqual(piece) { return place }
      place += 1
    }
    return nil
  }

  func filled(_ values: [String]) -> String {
    var result = ""
    var rest = vietnamese[...]
    while let open = rest.firstIndex(of: "{") {
      let digit = rest.index(after: open)
      result += rest[..<open]
      if let number = rest[digit].wholeNumberValue, values.indices.contains(number - 1) { result += values[number - 1] }
      rest = rest[rest.index(digit, offsetBy: 2)...]
    }
    return result + rest
  }
}
