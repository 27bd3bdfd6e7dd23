import PlanRecognition
import SourceModel

/// The texts of a document that several recognisers read, each cut into words once.
final class CutTexts {
  /// By where their bytes are stored, since paragraphs are handed on whole: a text that stands here keeps its bytes, and with them
  /// their place.
  private var known: [UnsafeRawPointer: CutText] = [:]
  /// The one that was asked for last: bodies and times of a task are read one after the other.
  private var latest: (place: UnsafeRawPointer, text: CutText)?

  /// The text of a passage, kept for whoever reads it next.
  func text(of passage: Passage) -> CutText {
    guard let place = place(of: passage) else { return CutText(passage.bytes) }
    if let latest, latest.place == place { return latest.text }
    let text: CutText
    if let kept = known[place] {
      text = kept
    } else {
      text = CutText(passage.bytes)
      known[place] = text
    }
    latest = (place, text)
    return text
  }

  /// The text of a passage that nobody reads any more.
  func lastText(of passage: Passage) -> CutText { place(of: passage).flatMap { known[$0] } ?? CutText(passage.bytes) }

  private func place(of passage: Passage) -> UnsafeRawPointer? { passage.bytes.withUnsafeBytes { $0.baseAddress } }
}
