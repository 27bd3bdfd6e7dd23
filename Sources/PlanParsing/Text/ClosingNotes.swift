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

  /// The last line before the closing note behind `number`.
  func closingEnd(_ first: Int, _ number: Int) -> Int {
    var end = first
    while end + 1 < lines.count, !lines[end + 1].marks.contains(.taken) {
      if let next = isNoteNumber(text, lines[end + 1].range), next.isBracketed, next.number == number + 1 { break }
      end += 1
    }
    return end
  }
}
