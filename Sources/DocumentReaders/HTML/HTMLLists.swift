import SourceModel

/// The lists that stand open while a page is read, the innermost last, and where their numbers are.
struct HTMLLists {
  private struct List {
    var ordered: Bool
    var format: NumberFormat
    var next: Int
    var shows: Bool
    /// An item of its own has been seen.
    var hasItems = false
    /// Where the list stands that this one goes on, if it does.
    var resumed = 1

    mutating func take(_ type: String) {
      switch type {
      case "none": shows = false
      case "lower-alpha", "lower-latin": (ordered, format) = (true, .lowerLetter)
      case "upper-alpha", "upper-latin": (ordered, format) = (true, .upperLetter)
      case "lower-roman": (ordered, format) = (true, .lowerRoman)
      case "upper-roman": (ordered, format) = (true, .upperRoman)
      case "decimal": (ordered, format) = (true, .decimal)
      case "disc", "circle", "square": ordered = false
      default: break
      }
    }
  }

  /// Lists deeper than this are not counted.
  private let depth: Int
  private var lists: [List] = []
  /// The last number of an ordered list at each depth, outside tables.
  private var counts: [Int] = []

  init(depth: Int) { self.depth = depth }

  /// A list inside a list that has no item yet goes on with what stood at its depth before, and so does the list around
  /// it: LibreOffice writes outer lists again around an inner one and only sometimes says where they stand.
  mutating func open(_ name: String, _ attributes: MarkupAttributes, _ css: CSSProperties, isInCell: Bool) {
    let level = lists.count
    guard level < depth else { return }
    var list = List(ordered: name == "ol", format: NumberFormat(sample: attributes["type"] ?? "1"), next: 1, shows: true)
    if let type = css.listType { list.take(type) }
    list.resumed = level < counts.count && !isInCell ? counts[level] + 1 : 1
    let isWrapped = level > 0 && !lists[level - 1].hasItems
    if isWrapped, list.ordered { lists[level - 1].next = lists[level - 1].resumed }
    list.next = attributes.int("start") ?? (isWrapped ? list.resumed : 1)
    lists.append(list)
  }

  mutating func close() { _ = lists.popLast() }

  /// The next item of the innermost list: its level from 0, and its number or sign where the list shows one; `nil` outside lists.
  mutating func openItem(_ attributes: MarkupAttributes, _ css: CSSProperties, isInCell: Bool) -> (level: Int, label: String?)? {
    guard let last = lists.indices.last else { return nil }
    if let value = attributes.int("value") { lists[last].next = value }
    lists[last].hasItems = true
    var list = lists[last]
    if let type = css.listType { list.take(type) }
    let number = lists[last].next
    lists[last].next = number &+ 1
    if list.ordered, !isInCell {
      while counts.count <= last { counts.append(0) }
      counts[last] = min(max(number, 0), 1_000_000)
      counts.removeSubrange((last + 1)...)
    }
    guard list.shows else { return (last, nil) }
    return (last, list.ordered ? list.format.printed(number) + "." : "•")
  }
}
