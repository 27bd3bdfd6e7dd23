import SourceModel
import VietnameseText

/// Beside the recipients a post or name that stands a little higher than their line comes before it, glued to its dash
/// (`PyMuPDF`, sorted): `PHÓ CHỦ TỊCH- Chủ tịch, các PCT UBND xã;`. The recipient goes back to the left.
func partSwappedRecipients(_ words: inout [GeometricWord]) {
  var label: GeometricWord?
  var index = 0
  while index < words.count {
    defer { index += 1 }
    if words[index].text.elementsEqual("Nơi".utf8), index + 1 < words.count, folded(words[index + 1].text).starts(with: "nhan".utf8) { label = words[index] }
    guard let place = label, words[index].top > place.top, words[index].top < place.top + 30, words[index].text.last == 0x2D, words[index].text.count > 2,
      index + 1 < words.count, words[index + 1].top == words[index].top, opensName(words[index + 1].text)
    else { continue }
    var first = index
    while first > 0, words[first - 1].top == words[index].top { first -= 1 }
    guard words[first].left > place.left + 15, words[first...index].allSatisfy({ opensName($0.text) }) else { continue }
    swap(&words, first...index, left: place.left)
  }
}

private func opensName(_ word: [UInt8]) -> Bool { Letters.isUpper(decodeScalar(word, at: 0).scalar) }

/// `signed` ends with the dash that opens the recipient behind it.
private func swap(_ words: inout [GeometricWord], _ signed: ClosedRange<Int>, left: Double) {
  var end = signed.upperBound + 1
  while end < words.count, words[end].top == words[signed.upperBound].top { end += 1 }
  var (dash, last) = (words[signed.upperBound], words[signed.upperBound])
  last.text.removeLast()
  last.right -= 1
  dash.text = [0x2D]
  (dash.left, dash.right) = (last.right, last.right + 1)
  if let source = dash.source { (last.source, dash.source) = (source.lowerBound..<source.upperBound - 1, source.upperBound - 1..<source.upperBound) }
  var recipient = [dash] + words[signed.upperBound + 1..<end]
  let shift = dash.left - left
  for at in recipient.indices { (recipient[at].left, recipient[at].right) = (recipient[at].left - shift, recipient[at].right - shift) }
  var others = Array(words[signed.lowerBound..<signed.upperBound]) + [last]
  let push = max(0, (recipient.last?.right ?? left) + 4 - others[0].left)
  for at in others.indices { (others[at].left, others[at].right) = (others[at].left + push, others[at].right + push) }
  words.replaceSubrange(signed.lowerBound..<end, with: recipient + others)
}
