import SourceModel
import VietnameseText

/// Tells a page's document from what a portal prints around it: menus, breadcrumbs, news lists, footers.
///
/// The document is where the letterhead is. Its box is the nearest one around the letterhead to which the boxes outside add
/// only links and a few words; before the letterhead only short lines of its own box belong to it (an issuer, a stamp).
/// A page without letterhead loses only what says itself that it is beside the text, and lists of links at its ends.
func mainPart(_ blocks: [DraftBlock], containers: [Int], tree: [HTMLBody.Container]) -> [DraftBlock] {
  guard !blocks.isEmpty, blocks.count == containers.count else { return blocks }
  var inside = blocks.indices.map { !tree[containers[$0]].isAside }
  var first = 0
  if let head = blocks.indices.first(where: { inside[$0] && blocks[$0].holdsLetterhead }) {
    let box = documentBox(blocks, containers, tree, around: head)
    for index in blocks.indices where !isWithin(containers[index], box, tree) { inside[index] = false }
    first = head
    while first > 0, head - first < 8, inside[first - 1], containers[first - 1] == containers[head], blocks[first - 1].isShortLine { first -= 1 }
    for index in 0..<first { inside[index] = false }
  }
  var index = blocks.count - 1
  while index > first, !inside[index] || blocks[index].isMostlyLinks { inside[index] = false; index -= 1 }
  if first == 0, !inside.contains(false) { return blocks }
  guard inside.contains(true) else { return blocks }
  return blocks.indices.map { inside[$0] ? blocks[$0] : .furniture(.other, blocks[$0].paragraphsInside) }
}

/// Climbs from the letterhead's box as long as the next one adds text that is no menu.
private func documentBox(_ blocks: [DraftBlock], _ containers: [Int], _ tree: [HTMLBody.Container], around head: Int) -> Int {
  var sizes = [Int](repeating: 0, count: tree.count)
  var linked = sizes
  for (index, block) in blocks.enumerated() {
    sizes[containers[index]] += block.size
    linked[containers[index]] += block.linkedSize
  }
  for box in tree.indices.reversed() where box > 0 {
    sizes[tree[box].parent] += sizes[box]
    linked[tree[box].parent] += linked[box]
  }
  var box = containers[head]
  var next = box
  while next != 0 {
    next = tree[next].parent
    let added = sizes[next] - sizes[box]
    let addedLinks = linked[next] - linked[box]
    let isText = addedLinks * 3 < added
    if isText && (added > 2_000 || added * 3 > sizes[box]) { box = next }
  }
  return box
}

private func isWithin(_ container: Int, _ box: Int, _ tree: [HTMLBody.Container]) -> Bool {
  var next = container
  while next > box { next = tree[next].parent }
  return next == box
}

extension DraftBlock {
  /// Bytes in links to other pages.
  fileprivate var linkedSize: Int { paragraphsInside.reduce(0) { $0 + $1.linkedBytes } }
  fileprivate var isMostlyLinks: Bool { size > 0 && linkedSize * 2 > size }
  fileprivate var isShortLine: Bool {
    guard case .paragraph(let paragraph) = self else { return false }
    return size < 160 && paragraph.linkedBytes * 2 < size && paragraph.style.headingLevel == nil
  }
  /// The state's name and motto, or the party's name.
  fileprivate var holdsLetterhead: Bool {
    guard size < 4_000 else { return false }
    let text = String(decoding: folded(paragraphsInside.flatMap { $0.plainBytes + [0x20] }), as: UTF8.self)
    return text.contains("cong hoa xa hoi chu nghia viet nam") || text.contains("dang cong san viet nam")
      && paragraphsInside.contains { $0.plainBytes == uppercased($0.plainBytes) }
  }
}
