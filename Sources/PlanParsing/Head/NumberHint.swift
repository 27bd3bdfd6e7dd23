import VietnameseText

/// A number that only the file's name carries.
enum NumberHint {
  /// "laocai-2026-06-kh-3898-sct.docx" → 3898, "16_KH-MTTQ.doc" → 16: one to five digits right beside the type's abbreviation; a
  /// year is none.
  static func find(in fileName: String, symbol: PrintedSymbol?) -> String? {
    let base = fileName.split(separator: "/").last ?? ""
    let words = folded(String(base)).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let types: Set<String> = ["kh", "qd", "tb", "ct", "ctr", "nq", "cv", "bc", "hd", "kl", "cd", "pa", "so"]
    var wanted = types
    if let abbreviation = symbol?.parts.first(where: { $0.first?.isLetter ?? false }) { wanted.insert(folded(abbreviation)) }
    for (index, word) in words.enumerated() where wanted.contains(word) {
      for neighbour in [index + 1, index - 1] where words.indices.contains(neighbour) {
        let number = words[neighbour]
        guard number.utf8.count <= 5, number.utf8.allSatisfy(\.isASCIIDigit), !number.isEmpty, let value = Int(number) else { continue }
        if (1990...2099).contains(value) { continue }
        // A day or month of a date: "2026-06-kh".
        if neighbour < index, neighbour > 0, words[neighbour - 1].utf8.allSatisfy(\.isASCIIDigit), number.utf8.count <= 2 { continue }
        return number
      }
    }
    return nil
  }
}
