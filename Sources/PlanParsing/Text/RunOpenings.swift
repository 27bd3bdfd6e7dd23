import PlanRecognition
import SourceModel
import VietnameseText

/// What opens a paragraph in the middle of a run: addresses, signatures, the sentences that plans close with.
extension RunSplitter {
  /// "… 300 đơn vị. TM. BAN THƯỜNG VỤ CHỦ TỊCH …", "… TM.BTK HỘI …": a signature without recipients.
  func opensSignature(_ words: [Range<Int>], _ index: Int) -> Bool {
    guard index + 2 < words.count, !endKind(text, words[index - 1]).isDisjoint(with: .sentence), isCapitals(text, words[index + 1]), isCapitals(text, words[index + 2]) else { return false }
    return RunWords.signatureMarks.contains { text[words[index]].starts(with: $0) }
  }

  /// "Kính gửi: - Các sở …"
  func opensAddress(_ words: [Range<Int>], _ index: Int) -> Bool {
    index + 1 < words.count && text[words[index]].elementsEqual("Kính".utf8) && text[words[index + 1]].starts(with: "gửi".utf8)
  }

  /// "THỦ TƯỚNG CHÍNH PHỦ điện:", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện: - Các sở …"
  func opensWire(_ words: [Range<Int>], _ index: Int) -> Bool {
    guard let end = words.indices[index...].prefix(16).first(where: { !isCapitals(text, words[$0]) }), end > index + 1 else { return false }
    return text[words[end]].elementsEqual("điện:".utf8) || text[words[end]].elementsEqual("điện".utf8) && end + 1 < words.count && text[words[end + 1]].elementsEqual("gửi:".utf8)
  }

  /// "Chương trình hành động này được phổ biến đến chi bộ": what a Party paper closes with.
  func opensPartyClosing(_ words: [Range<Int>], _ index: Int) -> Bool {
    guard ["Kế", "Chương", "Chỉ", "Nghị", "Hướng"].contains(where: { text[words[index]].elementsEqual($0.utf8) }),
      let this = words.indices[index...].dropFirst(2).prefix(3).first(where: { text[words[$0]].elementsEqual("này".utf8) }) else { return false }
    let next = this + 1 < words.count && text[words[this + 1]].elementsEqual("được".utf8) ? this + 2 : this + 1
    return next + 2 < words.count && text[words[next]].elementsEqual("phổ".utf8) && text[words[next + 1]].elementsEqual("biến".utf8)
  }

  /// "Trên đây là …", "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc …".
  func opensClosing(_ words: [Range<Int>], _ index: Int) -> Bool {
    guard index + 2 < words.count else { return false }
    func opens(_ phrase: [StaticString]) -> Bool { zip(phrase, words[index...]).allSatisfy { word, range in text[range].elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)) } }
    if opens(["Trên", "đây", "là"]) { return true }
    if opens(["Yêu", "cầu"]) || opens(["Đề", "nghị"]) || opens(["Nhận", "được"]) {
      // "Yêu cầu các đơn vị nghiêm túc thực hiện./.": the last sentence.
      for range in words[index...].prefix(60) {
        if text[range].suffix(3).elementsEqual(Array("./.".utf8)) { return true }
        if endKind(text, range).contains(.fullStop) { return false }
      }
      return false
    }
    return opens(["Trong", "quá", "trình"]) && words[index...].dropFirst(3).prefix(24).contains { range in
      ["khăn", "mắc", "sinh"].contains { text[range].starts(with: $0.utf8) }
    }
  }
}
