import PlanModel
import SourceModel

/// Walks the lines once and writes the blocks in reading order. A note or page number inside a paragraph or row stands
/// after it.
struct BlockWriter {
  let source: TextLines
  let body: BodyMeasure
  let assembly: TextAssembly
  private let notes: [FoundNote]
  private let furniture: [(line: Int, furniture: Furniture)]
  private var nextNote = 0
  private var nextFurniture = 0
  private var joiner: ParagraphJoiner
  /// Lines of the paragraph being put together.
  private var open: [Int] = []
  private(set) var blocks: [Block] = []
  private(set) var diagnostics: [PlacedDiagnostic] = []

  init(source: TextLines, body: BodyMeasure, assembly: TextAssembly, notes: [FoundNote], furniture: [(line: Int, furniture: Furniture)]) {
    (self.source, self.body, self.assembly, self.notes, self.furniture) = (source, body, assembly, notes, furniture)
    joiner = ParagraphJoiner(source: source, body: body)
  }

  mutating func run() {
    var index = 0
    while index < source.lines.count {
      let line = source[index]
      if line.marks.contains(.taken) { index += 1; continue }
      append(index)
      index += 1
    }
    close()
    emitPending(before: Int.max)
  }

  private mutating func append(_ index: Int) {
    if open.isEmpty {
      emitPending(before: index)
      joiner.saw(index)
    } else if joiner.opens(index, after: open) {
      close()
      emitPending(before: index)
    }
    open.append(index)
  }

  /// Ends the open paragraph.
  private mutating func close() {
    guard let first = open.first else { return }
    var paragraph = assembly.paragraph(open.map { source[$0].range })
    let line = source[first]
    if line.marks.contains(.page) || (line.blanks > 0 && !source.isDoubled) { paragraph.style.gapBefore = true }
    if !paragraph.text.isEmpty { blocks.append(.paragraph(paragraph)) }
    open.removeAll(keepingCapacity: true)
  }

  /// Notes and furniture that stand before line `index`.
  private mutating func emitPending(before index: Int) {
    while true {
      let note = nextNote < notes.count ? notes[nextNote].lines.lowerBound : Int.max
      let mark = nextFurniture < furniture.count ? furniture[nextFurniture].line : Int.max
      guard min(note, mark) < index else { return }
      if note < mark {
        let found = notes[nextNote]
        let text = assembly.paragraph(found.pieces)
        blocks.append(.note(Note(marker: found.marker, text: text.text, markerSource: found.markerSource)))
        nextNote += 1
      } else {
        blocks.append(.furniture(furniture[nextFurniture].furniture))
        nextFurniture += 1
      }
    }
  }
}
