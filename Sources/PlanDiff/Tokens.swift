import VietnameseText

/// A text cut into words for comparison: lower case, tone placement unified, quotation marks and final marks gone.
struct Tokens: Hashable {
  /// Words, numbers and single marks.
  var words: [String]
  /// The same with every year (1900–2099) as "\u{0}": equal for texts that differ only in years.
  var masked: [String] { words.map { isYear($0) ? "\u{0}" : $0 } }

  init(_ text: String) {
    var words: [String] = []
    var current: [UInt8] = []
    let key = matchingKey(Array(text.utf8))
    func flush() {
      if !current.isEmpty { words.append(String(decoding: current, as: UTF8.self)) }
      current = []
    }
    var inDigits = false
    for byte in key {
      let isDigit = byte.isASCIIDigit
      if isDigit || byte.isASCIILetter || byte >= 0x80 {
        if !current.isEmpty, isDigit != inDigits { flush() }
        inDigits = isDigit
        current.append(byte)
      } else {
        flush()
        if byte != 0x20, byte != 0x22, byte != 0x27 { words.append(String(decoding: [byte], as: UTF8.self)) }
      }
    }
    flush()
    while let last = words.last, last == "." || last == ";" || last == "," || last == "/" || last == ":" { words.removeLast() }
    // "01/2023" and "1/2023" say the same.
    self.words = words.map { $0.count > 1 && $0.first == "0" && $0.utf8.allSatisfy(\.isASCIIDigit) ? String($0.drop { $0 == "0" }) : $0 }
  }

  init(words: [String]) { self.words = words }

  var isEmpty: Bool { words.isEmpty }

  /// The tokens with every run `old` replaced by `new`.
  func replacing(_ old: [String], with new: [String]) -> Tokens {
    guard !old.isEmpty, words.count >= old.count else { return self }
    var result: [String] = []
    var index = 0
    while index < words.count {
      if words[index] == old[0], index + old.count <= words.count, words[index..<index + old.count].elementsEqual(old) {
        result += new
        index += old.count
      } else {
        result.append(words[index])
        index += 1
      }
    }
    return Tokens(words: result)
  }
}

func isYear(_ word: String) -> Bool {
  let bytes = word.utf8
  guard bytes.count == 4, bytes.allSatisfy(\.isASCIIDigit) else { return false }
  return word.hasPrefix("19") || word.hasPrefix("20")
}

enum ShiftedEquality { case same, shifted, different }

/// Whether two texts are the same when each year of the old may stand as it is or `years` later.
func compare(_ old: Tokens, _ new: Tokens, years: Int) -> ShiftedEquality {
  guard old.words.count == new.words.count else { return .different }
  var shifted = false
  for (a, b) in zip(old.words, new.words) where a != b {
    guard years != 0, isYear(a), isYear(b), let from = Int(a), let to = Int(b), from + years == to else { return .different }
    shifted = true
  }
  return shifted ? .shifted : .same
}
