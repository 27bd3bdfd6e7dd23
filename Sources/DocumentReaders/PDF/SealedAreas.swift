import SourceModel
import VietnameseText

/// What recognition makes of a seal and a signature (*con dấu, chữ ký*) between a post and a name: it is taken out of the
/// text and kept with the page's stamps.
enum SealedAreas {
  static func liftOut(of page: inout GeometricPage) {
    let lines = SignatureBlocks.lines(page.words, gap: 1.2)
    guard let label = lines.first(where: SignatureBlocks.isRecipientsLabel) else { return }
    let names = lines.filter { SignatureBlocks.isSigned($0, label, lines, page.width) }
    let posts = lines.filter { SignatureBlocks.isPost($0, label, names, page.width) }
    var gone = posts.flatMap(strays) + lines.filter { line in line.allSatisfy { countLetters($0.text) == 0 } && posts.contains { isRightBefore(line, $0) } }.joined()
    for name in names { gone += between(posts, name, lines, label, names).joined() }
    guard !gone.isEmpty else { return }
    let places = Set(gone.map(\.place))
    page.stamps += page.words.filter { places.contains($0.place) }
    page.words.removeAll { places.contains($0.place) }
  }

  /// What stands in one line with a post and is no word in capitals: `- GIÁM ĐỐC`, `ý TRƯỞNG BAN`.
  private static func strays(_ line: [GeometricWord]) -> [GeometricWord] {
    Array(line.prefix { SignaturePosts.mark($0.text) == nil && (countLetters($0.text) < 2 || uppercased($0.text) != $0.text) })
  }

  private static func isRightBefore(_ line: [GeometricWord], _ post: [GeometricWord]) -> Bool {
    let (last, first) = (line[line.count - 1], post[0])
    return line.count <= 2 && last.text.count <= 3 && abs(last.bottom - first.bottom) < 0.5 * first.fontSize && last.right <= first.left && first.left - last.right < 5 * first.fontSize
  }

  /// Lines between the posts over a name and the name.
  private static func between(_ posts: [[GeometricWord]], _ name: [GeometricWord], _ lines: [[GeometricWord]], _ label: [GeometricWord], _ names: [[GeometricWord]]) -> [[GeometricWord]] {
    let (left, right, size) = (name[0].left, name[name.count - 1].right, max(name[0].fontSize, 9))
    let above = posts.filter { post in
      post[0].bottom < name[0].bottom - 0.8 * size && post[0].bottom > name[0].bottom - 14 * size && post[0].left < right + 2 * size && post[post.count - 1].right > left - 2 * size
    }
    guard let post = above.min(by: { $0[0].bottom < $1[0].bottom }) else { return [] }
    // A seal stands over the left third of a signature.
    let span = min(left, post[0].left) - 8 * size...max(right, post[post.count - 1].right) + 8 * size
    return lines.filter { line in
      line[0].bottom > post[0].bottom + 0.2 * size && line[0].bottom < name[0].bottom - 0.2 * size && line[0].left > span.lowerBound && line[line.count - 1].right < span.upperBound
        && line[0].left > label[0].left + 2 * size && !isSaid(line) && !goesOn(line, above)
        && !(names + posts).contains { $0[0].left == line[0].left && $0[0].bottom == line[0].bottom }
    }
  }

  /// `SỞ CÔNG THƯƠNG` right under `PHÓ GIÁM ĐỐC`: surely read, in the middle under it.
  private static func goesOn(_ line: [GeometricWord], _ posts: [[GeometricWord]]) -> Bool {
    guard line.count >= 2, SignatureBlocks.isInCapitals(line), line.allSatisfy({ $0.confidence >= 0.8 && countLetters($0.text) > 0 }) else { return false }
    return posts.contains { post in
      let middle = (post[0].left + post[post.count - 1].right - line[0].left - line[line.count - 1].right) / 2
      return line[0].bottom > post[0].bottom && line[0].bottom < post[0].bottom + 1.8 * post[0].fontSize && abs(middle) < 2 * post[0].fontSize
    }
  }

  /// "(Đã ký)", a rank before a name: surely read words in small letters.
  private static func isSaid(_ line: [GeometricWord]) -> Bool {
    line.count >= 2 && line.allSatisfy { $0.confidence >= 0.8 } && !SignatureBlocks.isInCapitals(line)
  }
}

extension GeometricWord {
  fileprivate var place: SIMD4<Double> { SIMD4(left, top, right, bottom) }
}
