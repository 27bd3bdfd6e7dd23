/// Whether a text begins with a verb of the vocabulary (`verb` of `lexicons/body_words.tsv`): "Dựng biển báo …", "Nạo vét kênh".
public func opensWithVerb(_ text: [UInt8]) -> Bool {
  let scanner = AgencyScanner(Array(text.prefix(60)))
  guard scanner.tokens.first?.mark == .word else { return false }
  return AgencyVocabulary.longest(in: scanner.tokens, at: 0).classes.contains(.verb)
}
