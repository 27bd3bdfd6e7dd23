import PlanModel
import SourceModel

/// A task while it is being read: where its text stands and what surrounds it.
struct TaskDraft {
  var id: String
  var origin: TaskOrigin
  var content: Passage
  var marks: [NoteMark] = []
  var order: Int
  /// The point itself, or the heading a paragraph or table stands under; `nil` before the first heading.
  var node: OutlineNode?
  /// Index into the tables and the row's index.
  var table: Int?
  var row: Int?
  var parent: String?
  /// Field lines of the item itself.
  var fields: [(line: FieldLine, paragraph: BodyParagraph)] = []
}
