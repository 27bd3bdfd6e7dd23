extension TextLines {
  /// The line `[1] …` behind a blank line or a rule from which on the text is notes, `[2] …` and so on, of several lines each.
  func firstClosingBracket() -> Int? {
    var line = lines.count - 1
    var last = line
    var number: Int?
    while line > 0, last - line < 60, label(line).map({ $0.kind != .roman && $0.kind != .word }) ?? true {
      if let note = isNoteNumber(text, lines[line].range), note.isBracketed, number.map({ note.number == $0 - 1 }) ?? true {
        if note.number == 1 { return lines[line].blanks > 0 || lines[line - 1].marks.contains(.noLetters) ? line : nil }
        (number, last) = (note.number, line)
      }
      line -= 1
    }
    return nil
  }

  /// "Nơi nhận:", "TM. ỦY BAN NHÂN DÂN", "KT. GIÁM ĐỐC".
  func opensTail(_ line: TextLine) -> Bool {
    let start = text[line.start..<line.end]
    return line.count < 120 && ["Nơi nhận", "NƠI NHẬN"].contains { start.starts(with: $0.utf8) } || opensSignature(line)
  }

  /// "TM. ỦY BAN BẦU CỬ", "KT. GIÁM ĐỐC", "T/M BAN THƯỜNG VỤ": no line of a sentence, however the one above ends.
  func opensSignature(_ line: TextLine) -> Bool {
    guard line.marks.contains(.capitals), line.count > 8, line.count < 120 else { return false }
    let start = text[line.start..<line.start + 3]
    return ["TM.", "T/M", "KT.", "K/T", "TL."].contains { start.elementsEqual($0.utf8) }
  }

  /// The last line before the closing note behind `number`.
  func closingEnd(_ first: Int, _ number: Int) -> Int {
    var end = first
    while end + 1 < lines.count, !lines[end + 1].marks.contains(.taken) {
      if let next = isNoteNumber(text, lines[end + 1].range), next.isBracketed, next.number == number + 1 { break }
      // The notes of a page above the recipients.
      if opensTail(lines[end + 1]) { break }
      end += 1
    }
    return end
  }
}
