import SourceModel

/// Notes as word processors write them in HTML: an anchor in the text links to the note, and the note links back.
///
/// Word: `href="#_ftn1" name="_ftnref1"`; LibreOffice: `#sdfootnote1sym`; pandoc: `#fn1` with the note's `id`. The rule is the
/// pair of links, not the names.
func linkedNotes(_ blocks: [DraftBlock], containers: [Int]) -> (blocks: [DraftBlock], containers: [Int], notes: [NoteDraft]) {
  var places: [String: Int] = [:]
  for (index, block) in blocks.enumerated() {
    for paragraph in block.paragraphsInside {
      for name in paragraph.anchors + paragraph.runs.flatMap({ $0.link?.names ?? [] }) where places[name] == nil { places[name] = index }
    }
  }
  guard !places.isEmpty else { return (blocks, containers, []) }
  /// Paragraphs that link back to an earlier place: note by block index, with the earlier places.
  var notes: [Int: Set<Int>] = [:]
  for (index, block) in blocks.enumerated() {
    guard case .paragraph(let paragraph) = block else { continue }
    let back = paragraph.runs.compactMap(\.link).compactMap { places[$0.target] }.filter { $0 < index }
    if !back.isEmpty { notes[index] = Set(back) }
  }
  guard !notes.isEmpty else { return (blocks, containers, []) }

  var markers: [Int: String] = [:]
  var result = blocks
  for index in result.indices {
    result[index] = result[index].mapParagraphs { paragraph in
      for place in paragraph.runs.indices {
        guard paragraph.runs[place].kind == .text, let link = paragraph.runs[place].link, let note = places[link.target], note > index,
          notes[note]?.contains(index) == true, let marker = noteMarker(paragraph.runs[place].bytes)
        else { continue }
        paragraph.runs[place].kind = .noteMark(marker)
        paragraph.runs[place].bytes.removeAll(where: \.isSpace)
        if markers[note] == nil { markers[note] = marker }
      }
    }
  }
  return lifted(result, containers: containers, markers: markers)
}

/// Takes the notes out of the blocks; what stands in the same box after a note's first paragraph goes with it.
private func lifted(_ blocks: [DraftBlock], containers: [Int], markers: [Int: String]) -> (blocks: [DraftBlock], containers: [Int], notes: [NoteDraft]) {
  var rest: [DraftBlock] = []
  var restContainers: [Int] = []
  var notes: [NoteDraft] = []
  var openContainer: Int?
  for (index, block) in blocks.enumerated() {
    let container = index < containers.count ? containers[index] : 0
    guard case .paragraph(var paragraph) = block else {
      rest.append(block)
      restContainers.append(container)
      continue
    }
    if let marker = markers[index] {
      let printed = paragraph.removeBackLinks()
      notes.append(NoteDraft(marker: marker, printed: printed.isEmpty ? Array(marker.utf8) : printed, paragraphs: [paragraph]))
      let startsBox = index == 0 || index > containers.count || containers[index - 1] != container
      openContainer = startsBox ? container : nil
    } else if let open = openContainer, open == container, !notes.isEmpty {
      notes[notes.count - 1].paragraphs.append(paragraph)
    } else {
      openContainer = nil
      rest.append(block)
      restContainers.append(container)
    }
  }
  return (rest, restContainers, notes)
}

extension ParagraphDraft {
  /// Takes the note's own marker and arrow out; returns the marker as printed.
  fileprivate mutating func removeBackLinks() -> [UInt8] {
    var printed: [UInt8] = []
    runs.removeAll { run in
      guard run.link != nil else { return run.kind == .label }
      let bytes = run.bytes.filter { !$0.isSpace }
      if noteMarker(bytes) != nil {
        if printed.isEmpty { printed = bytes }
        return true
      }
      return bytes.count <= 6
    }
    return printed
  }
}
