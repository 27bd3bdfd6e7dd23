extension RunSplitter {
  /// "… năm 2022 I. Mục đích, yêu cầu 1. Mục đích …": a title that plans share between this label and a list's first.
  func opensStockTitle(_ words: [Range<Int>], _ index: Int) -> Bool {
    guard let end = words.indices[index...].dropFirst(2).prefix(8).first(where: { text[words[$0]].elementsEqual("1.".utf8) }) else { return false }
    return knownTitle(text[words[index + 1].lowerBound..<words[end - 1].upperBound].map { $0 == 0x0A ? 0x20 : $0 })
  }
}
