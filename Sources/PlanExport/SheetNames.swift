/// Sheet names as Excel allows them: 31 UTF-16 units, none of `[]:*?/\`, no apostrophe at an end, none twice.
struct SheetNames {
  private var taken = Set<String>()

  mutating func unique(_ wish: String) -> String {
    var base = String(wish.unicodeScalars.map { scalar -> Character in
      "[]:*?/\\".unicodeScalars.contains(scalar) || scalar.value < 0x20 ? " " : Character(scalar)
    })
    while base.first == "'" || base.first == " " { base.removeFirst() }
    base = shortenedName(base, 31)
    if base.isEmpty || base.lowercased() == "history" { base = "Sheet" }
    var name = base
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      let suffix = " (\(number))"
      name = clippedName(base, 31 - suffix.utf16.count) + suffix
      number += 1
    }
    return name
  }

  /// Cut behind a word, with `…` where something is missing: "UBND các huyện, thị xã…".
  private func shortenedName(_ text: String, _ limit: Int) -> String {
    guard text.utf16.count > limit else { return clippedName(text, limit) }
    var head = clippedName(text, limit - 1)
    let next = text.dropFirst(head.count).first
    if next != " ", let space = head.lastIndex(of: " "), head[..<space].utf16.count > limit / 2 { head = String(head[..<space]) }
    while let last = head.last, " ,;-–'".contains(last) { head.removeLast() }
    return head + "…"
  }

  private func clippedName(_ text: String, _ limit: Int) -> String {
    var text = text
    while text.utf16.count > limit { text.removeLast() }
    while text.last == "'" || text.last == " " { text.removeLast() }
    return text
  }
}
