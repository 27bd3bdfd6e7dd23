import PlanModel
import VietnameseText

/// A piece of a printed line that stands wholly in one cell.
struct CellAtom {
  struct Marks: OptionSet {
    var rawValue: UInt32
    /// Begins a printed line (or follows the row's number).
    static let opensLine = Marks(rawValue: 1)
    /// A blank line stands before it.
    static let blank = Marks(rawValue: 2)
    /// The page ends behind its line.
    static let beforePage = Marks(rawValue: 4)
    static let upper = Marks(rawValue: 8)
    static let lower = Marks(rawValue: 16)
    static let dash = Marks(rawValue: 32)
    static let digit = Marks(rawValue: 64)
    /// Goes on a name that began before: "Việt Nam".
    static let name = Marks(rawValue: 128)
    static let body = Marks(rawValue: 256)
    static let product = Marks(rawValue: 512)
    /// Begins with a word that opens times.
    static let time = Marks(rawValue: 1024)
    /// Begins with a word in capitals throughout: UBND.
    static let acronym = Marks(rawValue: 2048)
    /// A lone `x`: a tick.
    static let tick = Marks(rawValue: 4096)
    /// Ends a line behind which a space is left.
    static let spaceBehind = Marks(rawValue: 8192)
    /// Begins with the name of a post or person.
    static let post = Marks(rawValue: 16384)
    /// Begins with a field's name and colon: `Chủ trì: Sở Y tế`.
    static let field = Marks(rawValue: 32768)
    /// Begins with a body that others submit work to.
    static let authority = Marks(rawValue: 65536)
  }
  var range: Range<Int>
  var marks: Marks = []
  var end: EndKind
  var width = 0
  var firstWordWidth: Int
  /// Sum of `CellWords.Kinds.time`, number of words, and how many of them name a time and no body.
  var time = 0
  var words: Int
  var strong = 0
  /// Opening less closing brackets.
  var brackets = 0
  /// Of its first two words.
  var start: UInt64 = 0
  /// Of all its words, and what a hash before it is multiplied by to be joined with it: the same however lines are cut.
  var whole: UInt64 = 0
  var scale: UInt64 = 1
  var firstWord: UInt64

  @inline(__always) func has(_ mark: Marks) -> Bool { marks.contains(mark) }
}

/// What is known of a column: from its header at first, then from the rows already read.
struct CellColumn {
  var role: ColumnRole
  /// Names bodies: lead, coordinating, approver, supervisor.
  var bodies: Bool
  /// Natural width; 0 while unknown.
  var width = 0
  var emptyCost: Float

  init(role: ColumnRole) {
    self.role = role
    bodies = role == .lead || role == .coordinating || role == .approver || role == .supervisor
    emptyCost = CellColumn.emptyCost(role)
  }

  static func emptyCost(_ role: ColumnRole) -> Float {
    switch role {
    case .content: 8
    case .deadline, .lead: 2.4
    case .coordinating: 1.6
    case .deliverable, .approver: 2
    case .note: 0.7
    case .supervisor: 1.5
    default: 1.3
    }
  }
}
