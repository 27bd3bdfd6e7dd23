import PlanModel
import SourceModel

/// Which part of the document a piece of text belongs to: the account of "nothing is lost".
public enum Part: String, Sendable, CaseIterable {
  case letterhead, title, section, tableHeader, cell, footnote, recipients, signature, furniture
}

/// A part of the document and the places in the decoded text that it covers.
public struct Claim: Sendable, Hashable {
  public var part: Part
  public var source: [Range<Int>]
  public init(_ part: Part, _ source: [Range<Int>]) { (self.part, self.source) = (part, source) }
}

/// What letterhead and tail gave, and the blocks that are left between (and after) them for the outline.
struct HeadAndTail {
  var document = PlanDocument()
  /// Blocks of the body in reading order (annexes after the signature included), letterhead and tail taken out.
  var body: [Block] = []
  /// The paragraphs of legal bases and preamble, title, for citations: text and what `in` they get.
  var cited: [(text: Passage, place: String)] = []
  /// Note markers in title, legal bases and preamble, which are not in `body`; their places are claimed.
  var marks: [(mark: NoteMark, place: String)] = []
  var claims: [Claim] = []
  var diagnostics: [PlacedDiagnostic] = []
}

/// Stage 2: reads the letterhead (*phần đầu*: quốc hiệu, cơ quan ban hành, số ký hiệu, địa danh và ngày tháng, tên loại,
/// trích yếu), legal bases and preamble, signature (*chữ ký*) and recipients (*nơi nhận*) off the blocks.
///
/// `fileName` gives `numberHint` only; `issuedOn` is used where the document prints no date; `isRecognised`: it was read
/// from a picture.
func readHeadAndTail(_ document: BlockDocument, fileName: String, issuedOn: CivilDate?, isRecognised: Bool = false) -> HeadAndTail {
  var reader = HeadReader(document)
  reader.isRecognised = isRecognised
  reader.readLetterhead()
  reader.readTail()
  reader.readAttachedPlan()
  reader.finish(fileName: fileName, issuedOn: issuedOn)
  return reader.result
}

extension HeadAndTail {
  /// Where recipients or signature begin: below them stand annexes, and what is no part of the text.
  var textEnd: Int? {
    claims.lazy.filter { $0.part == .recipients || $0.part == .signature }.flatMap { $0.source.map(\.lowerBound) }.min()
  }
}
