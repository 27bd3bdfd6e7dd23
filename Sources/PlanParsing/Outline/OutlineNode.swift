import PlanModel
import SourceModel

/// A paragraph of the body with its place in reading order.
struct BodyParagraph {
  var text: Passage
  var marks: [NoteMark] = []
  var style = ParagraphStyle()
  /// Place in reading order among everything of the body.
  var order: Int
  /// A line that only fills in a field of the item it hangs on.
  var field: FieldLine?
  /// The closing formula ("Trên đây là Kế hoạch …") or the last paragraph, ending `./.`.
  var isClosing = false
  /// It stands after a point that no heading is above: of its section, but not of what the point says.
  var isLoose = false
  /// It opens the list below it and ends the one above ("Sở Nội vụ:", "Tháng 4/2026:").
  var opensList = false
}

struct BodyTable {
  var block: TableBlock
  var order: Int
}

/// A section while the outline is being built; turned into `Section` values at the end.
final class OutlineNode {
  let label: Label?
  /// Where the printed label stands.
  let labelSource: [Range<Int>]
  unowned(unsafe) let parent: OutlineNode?
  /// Its own text: the first paragraph without its label, then the ones that go on with it.
  var own: [BodyParagraph] { didSet { knownShape = nil } }
  /// Unlabelled paragraphs under it.
  var paragraphs: [BodyParagraph] = []
  var tables: [BodyTable] = []
  var children: [OutlineNode] = []
  /// Its place in reading order, no other node's.
  let order: Int
  var style: ParagraphStyle

  var id = ""
  var printed = ""
  var level = 0
  var role = SectionRole.other
  var isHeading = false
  /// It tells what was or is (*tình hình, kết quả*), not what is to be done.
  var isAccount = false
  /// "Thời gian: …" of a plan for one event.
  var isEvent = false
  /// The first point below a line that opens a list: its numbers begin anew.
  var beginsList = false
  /// A bullet that only announces those after it ("* Sở Y tế:"), and the one that announces this.
  var isLeadIn = false
  var leadIn: OutlineNode?
  /// How many of its points bear each kind of label: a few kinds, searched in turn.
  private var counts: [(kind: SectionLabelKind, count: Int)] = []
  var field: FieldLine?
  /// It is a value of the empty field line above it.
  var valueOf: FieldKind?

  init(label: Label?, labelSource: [Range<Int>], parent: OutlineNode?, own: [BodyParagraph], order: Int, style: ParagraphStyle) {
    (self.label, self.labelSource, self.parent, self.own, self.order, self.style) = (label, labelSource, parent, own, order, style)
  }

  func count(of kind: SectionLabelKind) -> Int { counts.first { $0.kind == kind }?.count ?? 0 }

  /// Counts one more point with such a label; how many there are then.
  func add(_ kind: SectionLabelKind) -> Int {
    guard let index = counts.firstIndex(where: { $0.kind == kind }) else {
      counts.append((kind, 1))
      return 1
    }
    counts[index].count += 1
    return counts[index].count
  }

  var kind: SectionLabelKind? { label?.kind }
  var isRoot: Bool { label == nil }
  var isAnnex: Bool { label?.kind == .annex }

  private var knownShape: TitleShape?
  /// What the shape of its first paragraph tells: asked many times, read once.
  var titleShape: TitleShape {
    if let knownShape { return knownShape }
    let shape = TitleShape(own.first?.text.bytes ?? [])
    knownShape = shape
    return shape
  }

  /// Its own text as one passage; joined paragraphs with LF between.
  var ownText: Passage { OutlineNode.joined(own.map(\.text)) }
  /// Its own text without joined field lines: what a task made of it says.
  var content: Passage {
    if own.count == 1, own[0].field == nil { return own[0].text }
    return OutlineNode.joined(own.filter { $0.field == nil }.map(\.text))
  }

  static func joined(_ passages: [Passage]) -> Passage {
    guard passages.count != 1 else { return passages[0] }
    var result = Passage()
    for passage in passages where !passage.isEmpty {
      if !result.isEmpty { result.append(filler: 0x0A) }
      result.append(passage)
    }
    return result
  }

  /// The section and everything under it, in reading order.
  func walk(_ visit: (OutlineNode) -> Void) {
    if !isRoot { visit(self) }
    for child in children { child.walk(visit) }
  }
}
