internal import PlanModel

/// A text that several recognisers read, one after the other: it is cut into words once, and what one of them finds serves the next.
///
/// ```swift
/// let text = CutText(paragraph.bytes)
/// let bodies = assignment(in: text), times = recognizeDeadlines(text, mode: .prose, issuedOn: nil)
/// ```
public final class CutText {
  /// UTF-8, NFC.
  public let bytes: [UInt8]
  private var knownWords: [Token]?
  private var holdNumber = false
  private var knownMentions: [CitationMention]?
  private var areCitationsMarked = false

  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Its words, numbers and marks.
  private var words: [Token] {
    if let knownWords { return knownWords }
    let words = tokens(of: bytes)
    knownWords = words
    holdNumber = words.contains(where: \.isNumber)
    return words
  }

  /// The same as the recogniser of bodies sees them: read by one, and not kept.
  var bodyText: AgencyText { AgencyText(bytes, words[...], in: bytes.indices) }

  /// Where other documents, laws and parts of the plan are mentioned.
  var mentions: [CitationMention] {
    if let knownMentions { return knownMentions }
    let mentions = CitationReader(text: bytes, tokens: words).mentions()
    knownMentions = mentions
    return mentions
  }

  /// Its words as the reader of times sees them. Dates in the mention of another document ("Quyết định số 213/QĐ-UBND ngày
  /// 24/01/2022") are no times of the work: what stands there is marked, where the text has a number at all.
  var timeWords: (tokens: [Token], holdNumber: Bool) {
    if !areCitationsMarked { markCitations() }
    return (words, holdNumber)
  }

  private func markCitations() {
    areCitationsMarked = true
    guard !words.isEmpty, holdNumber else { return }
    for mention in mentions where mention.citation.kind != .internal {
      for index in mention.tokens { knownWords?[index].cited = true }
    }
  }
}
