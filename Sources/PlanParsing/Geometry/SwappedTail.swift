import SourceModel
import VietnameseText

/// Beside the recipients a post or name that stands a little higher than their line comes before it, glued to its dash
/// (`PyMuPDF`, sorted): `PHÓ CHỦ TỊCH- Chủ tịch, các PCT UBND xã;`. The recipient goes back to the left.
func partSwappedRecipients(_ words: inout [GeometricWord]) {
  var result: [GeometricWord] = []
  var label: GeometricWord?
  var done = 0
  for index in words.indices.dropLast() where index >= done {
    if words[index].text.elementsEqual("Nơi".utf8), folded(words[index + 1].text).starts(with: "nhan".utf8) { label = words[index] }
    guard let place = label, words[index].top > place.top, words[index].top < place.top + 30, words[index].text.last == 0x2D, words[index].text.count > 2,
      words[index + 1].top == words[index].top, opensName(words[index + 1].text)
    else { continue }
    var first = index
    while first > done, index - first < 8, words[first - 1].top == words[index].top { first -= 1 }
    guard words[first].left > place.left + 15, words[first...index].allSatisfy({ opensName($0.text) }) else { continue }
    result += words[done..<first]
    var end = index + 1
    while end < words.count, words[end].top == words[index].top { end += 1 }
    result += swapped(words[first..<end], signed: index - first + 1, left: place.left)
    done = end
  }
  if done > 0 { words = result + words[done...] }
}

private func opensName(_ word: [UInt8]) -> Bool { Letters.isUpper(decodeScalar(word, at: 0).scalar) }

/// The last of the `signed` words ends with the dash that opens the recipient behind it.
private func swapped(_ line: ArraySlice<GeometricWord>, signed: Int, left: Double) -> [GeometricWord] {
  var others = Array(line.prefix(signed))
  var (dash, last) = (others[signed - 1], others[signed - 1])
  last.text.removeLast()
  last.right -= 1
  dash.text = [0x2D]
  (dash.left, dash.right) = (last.right, last.right + 1)
  if let source = dash.source { (last.source, dash.source) = (source.lowerBound..<source.upperBound - 1, source.upperBound - 1..<source.upperBound) }
  others[signed - 1] = last
  var recipient = [dash] + line.dropFirst(signed)
  let shift = dash.left - left
  for at in recipient.indices { (recipient[at].left, recipient[at].right) = (recipient[at].left - shift, recipient[at].right - shift) }
  let push = max(0, recipient[recipient.count - 1].right + 4 - others[0].left)
  for at in others.indices { (others[at].left, others[at].right) = (others[at].left + push, others[at].right + push) }
  return recipient + others
}
