import PlanModel
import PlanRecognition
import SourceModel

/// One text of the plan, in reading order, that citations, targets and footnote anchors are read from.
struct TextUnit {
  var text: Passage
  var marks: [NoteMark]
  var place: String
  var order: (Int, Int, Int)
  /// Figures to be reached are looked for.
  var hasTargets: Bool
  /// Whose text it is; a node lives as long as the outline.
  unowned(unsafe) var node: OutlineNode?
  /// Of a cell in a column of figures: its place among `figures`.
  var figure: Int?
}

/// The plan's texts in reading order, and what is read from all of them alike: citations, targets, anchors of footnotes.
extension PlanAssembly {
  // MARK: texts in reading order

  mutating func collectUnits(_ root: OutlineNode, _ tables: [ReadTable], _ drafts: [TaskDraft]) {
    for (index, cited) in head.cited.enumerated() {
      units.append(TextUnit(text: cited.text, marks: [], place: cited.place, order: (-1, index, 0), hasTargets: false))
    }
    for (index, marked) in head.marks.enumerated() {
      units.append(TextUnit(text: Passage(), marks: [marked.mark], place: marked.place, order: (-1, Int.max, index), hasTargets: false))
    }
    var paragraphTasks: [Int: String] = [:]
    var rowTasks: [[Int: String]] = Array(repeating: [:], count: tables.count)
    for draft in drafts {
      if draft.origin == .paragraph { paragraphTasks[draft.order] = draft.id }
      if let table = draft.table, let row = draft.row { rowTasks[table][row] = draft.id }
    }
    func add(_ paragraph: BodyParagraph, _ node: OutlineNode?) {
      let place = paragraphTasks[paragraph.order] ?? node?.id ?? "preamble"
      units.append(TextUnit(text: paragraph.text, marks: paragraph.marks, place: place, order: (paragraph.order, 0, 0), hasTargets: true, node: node))
    }
    for paragraph in root.paragraphs { add(paragraph, nil) }
    root.walk { node in
      for paragraph in node.own { add(paragraph, node) }
      for paragraph in node.paragraphs { add(paragraph, node) }
    }
    for (tableIndex, table) in tables.enumerated() {
      let section = table.node.flatMap { $0.isRoot ? nil : $0.id } ?? "t\(tableIndex + 1)"
      if !table.headerMarks.isEmpty { units.append(TextUnit(text: Passage(), marks: table.headerMarks, place: section, order: (table.order, -1, 0), hasTargets: false)) }
      let columns = FigureColumns(table, issuedOn: issuedOn)
      for (rowIndex, row) in table.rows.enumerated() {
        let place = rowTasks[tableIndex][rowIndex] ?? section
        for (column, cell) in row.cells.enumerated() {
          let figure = columns?.figure(row, column)
          if let figure { figures.append(figure) }
          units.append(
            TextUnit(
              text: ReadTable.passage(cell), marks: ReadTable.marks(cell), place: place, order: (table.order, rowIndex, column),
              hasTargets: row.kind == .data && column < table.columns.count && [.content, .target, .deliverable].contains(table.columns[column].role),
              node: table.node, figure: figure == nil ? nil : figures.count - 1))
        }
      }
    }
    units.sort { $0.order < $1.order }
  }

  mutating func readUnits(_ root: OutlineNode) {
    for note in result.plan.footnotes.indices { units.append(footnoteUnit(note)) }
    for index in units.indices {
      let text = texts.lastText(of: units[index].text)
      if let cell = units[index].figure.map({ figures[$0] }), var target = recognizeFigure(text) {
        (target.subject, target.unit, target.by) = (cell.subject.isEmpty ? nil : cell.subject, target.unit ?? cell.unit, cell.by)
        if target.comparison == .equal, let bound = cell.comparison { target.comparison = bound }
        add(target, units[index], at: 0..<text.bytes.count)
        continue
      }
      let mentions = recognizeMentions(text, targets: units[index].hasTargets, issuedOn: issuedOn, planYear: planYear)
      guard !mentions.citations.isEmpty || !mentions.targets.isEmpty else { continue }
      let unit = units[index]
      for found in mentions.citations {
        var citation = found.value
        citation.in = unit.place
        if citation.kind == .internal { citation.target = sectionID(of: internalPath(of: citation), in: root) }
        citation.span = places.span(unit.text.source(of: found.range))
        if let task = taskIndex[unit.place] { result.plan.tasks[task].citations.append(result.plan.citations.count) }
        result.plan.citations.append(citation)
      }
      for found in mentions.targets { add(found.value, unit, at: found.range) }
    }
  }

  /// A target that stands in a unit's text.
  private mutating func add(_ found: Target, _ unit: TextUnit, at range: Range<Int>) {
    var target = found
    if target.by == nil, let node = unit.node { target.by = figureTerms.term(of: node, at: unit.order.0, issuedOn: issuedOn) }
    target.in = unit.place
    target.span = places.span(unit.text.source(of: range))
    if let task = taskIndex[unit.place] { result.plan.tasks[task].targets.append(result.plan.targets.count) }
    result.plan.targets.append(target)
  }

  // MARK: footnotes

  mutating func numberTasks() {
    taskIndex.reserveCapacity(result.plan.tasks.count)
    for index in result.plan.tasks.indices { taskIndex[result.plan.tasks[index].id] = index }
  }

  mutating func readFootnotes(_ notes: [Note]) {
    for note in notes {
      var footnote = Footnote()
      footnote.marker = note.marker
      footnote.text = note.text.trimmed.string
      footnote.span = places.span((note.markerSource.map { [$0] } ?? []) + note.text.source())
      result.plan.footnotes.append(footnote)
      noteTexts.append(note.text)
    }
    for unit in units {
      for mark in unit.marks {
        // Markers may start anew on each page: the first note of that name that comes after the anchor, else any.
        let named = result.plan.footnotes.indices.filter { result.plan.footnotes[$0].marker == mark.marker }
        let index = named.first { result.plan.footnotes[$0].span.start >= mark.source.lowerBound } ?? named.last
        guard let index else {
          result.plan.diagnostics.append(Diagnostic(.warning, .anchorWithoutFootnote, "note mark \(mark.marker) has no footnote", in: unit.place, span: places.span([mark.source])))
          continue
        }
        result.plan.footnotes[index].anchors.append(Footnote.Anchor(in: unit.place, span: places.span([mark.source])))
        if let task = taskIndex[unit.place] { result.plan.tasks[task].footnotes.append(mark.marker) }
      }
    }
    for footnote in result.plan.footnotes where footnote.anchors.isEmpty {
      result.plan.diagnostics.append(Diagnostic(.warning, .footnoteWithoutAnchor, "footnote \(footnote.marker) is mentioned nowhere", span: footnote.span))
    }
  }

  private func footnoteUnit(_ index: Int) -> TextUnit {
    TextUnit(text: noteTexts[index], marks: [], place: "footnote \(result.plan.footnotes[index].marker)", order: (Int.max, index, 0), hasTargets: false)
  }
}
