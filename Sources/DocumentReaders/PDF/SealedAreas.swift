import SourceModel
import VietnameseText

/// What recognition makes of a seal and a signature (*con dấu, chữ ký*) between a post and a name: it is taken out of the
/// text and kept with the page's stamps.
enum SealedAreas {
  static func liftOut(of page: inout GeometricPage) {
    let lines = SignatureBlocks.lines(page.words, gap: 1.2)
    guard let label = lines.first(where: SignatureBlocks.isRecipientsLabel) else { return }
    let names = lines.filter { SignatureBlocks.isSigned($0, label, lines, page.width) }
    let posts = lines.filter { SignatureBlocks.isInCapitals($0) && SignaturePosts.ending($0.map { SignaturePosts.key($0.text) }) != nil }
    var gone: [[GeometricWord]] = []
    for name in names {
      let (left, right, size) = (name[0].left, name[name.count - 1].right, max(name[0].fontSize, 9))
      let above = posts.filter { post in
        post[0].bottom < name[0].bottom - 2 * size && post[0].bottom > name[0].bottom - 14 * size && post[0].left < right + 2 * size && post[post.count - 1].right > left - 2 * size
      }
      guard let post = above.max(by: { $0[0].bottom < $1[0].bottom }) else { continue }
      // A seal stands over the left third of a signature.
      let span = min(left, post[0].left) - 8 * size...max(right, post[post.count - 1].right) + 8 * size
      gone += lines.filter { line in
        line[0].bottom > post[0].bottom + 0.2 * size && line[0].bottom < name[0].bottom - 0.2 * size && line[0].left > span.lowerBound && line[line.count - 1].right < span.upperBound
          && line[0].left > label[0].left + 2 * size && !isSaid(line) && !names.contains { $0[0].left == line[0].left && $0[0].bottom == line[0].bottom }
      }
    }
    guard !gone.isEmpty else { return }
    let places = Set(gone.joined().map(\.place))
    page.stamps += page.words.filter { places.contains($0.place) }
    page.words.removeAll { places.contains($0.place) }
  }

  /// "(Đã ký)", a rank before a name: surely read words in small letters.
  private static func isSaid(_ line: [GeometricWord]) -> Bool {
    line.count >= 2 && line.allSatisfy { $0.confidence >= 0.8 } && !SignatureBlocks.isInCapitals(line)
  }
}

extension GeometricWord {
  fileprivate var place: SIMD4<Double> { SIMD4(left, top, right, bottom) }
}
