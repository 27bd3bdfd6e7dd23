import PlanModel

/// What speaks against a cell, in costs that `CellSolver` sums.
extension CellSolver {
  /// Sets what it costs that a cell goes on with an atom that opens a line.
  func link(_ before: CellAtom, _ atom: CellAtom, _ step: inout CellStep) {
    let plain = linkCost(before, atom, bodies: false, listed: false)
    step.before = before.end
    step.isWhole = atom.has(.dash) || spacesWrap && before.has(.spaceBehind) || !before.end.isDisjoint(with: [.fullStop, .colon])
    let ofBodies = atom.has(.upper) || atom.has(.dash) ? linkCost(before, atom, bodies: true, listed: false) : plain
    // Only dashes make a list.
    step.costs = (plain, ofBodies, atom.has(.dash) ? linkCost(before, atom, bodies: true, listed: true) : ofBodies)
  }

  private func linkCost(_ before: CellAtom, _ atom: CellAtom, bodies: Bool, listed: Bool) -> Float {
    // `Chủ trì: Sở Y tế` / `Phối hợp: Sở Tài chính` are one cell, of bodies and of nothing else.
    if atom.has(.field) { return bodies ? 0.1 : 4 }
    if spacesWrap {
      if before.has(.spaceBehind), !atom.has(.dash) { return 0 }
      if before.end.isDisjoint(with: [.sentence, .comma, .openWord]) { return 1 + unspacedCost(before, atom, bodies: bodies, listed: listed) }
    }
    return unspacedCost(before, atom, bodies: bodies, listed: listed)
  }

  private func unspacedCost(_ before: CellAtom, _ atom: CellAtom, bodies: Bool, listed: Bool) -> Float {
    var cost: Float = (atom.has(.blank) ? blankInside : 0) + (atom.has(.dash) ? 0 : breakCost)
    if atom.has(.upper), before.end.isDisjoint(with: [.openWord, .comma, .hyphen, .sentence]) {
      cost += atom.has(.acronym) || atom.has(.digit) ? 0.2 : bodies ? 0.35 : 0.7
    }
    // `Phòng Văn hóa` + `- Xã hội`: a dash inside a name.
    let isInName = bodies && !listed && atom.has(.dash) && !atom.has(.body)
    if atom.has(.dash), !before.end.contains(.sentence) { cost += isInName ? 0.1 : bodies && listed && atom.has(.body) ? 0.2 : 1.5 }
    // A list of works does not go on with a body.
    if atom.has(.dash), atom.has(.body), before.end.contains(.fullStop), !bodies { cost += 0.6 }
    if atom.has(.dash) || before.end.contains(.fullStop) || before.end.contains(.colon) { return cost + 0.2 }
    return before.end.contains(.sentence) ? cost + 0.1 : cost
  }

  /// The least that `grammarCost` is for a cell that begins with an atom.
  func leastGrammar(_ role: ColumnRole, _ opening: CellAtom, _ isCarried: Bool) -> Float {
    switch role {
    case .deadline: -1
    case .lead, .coordinating: bodyCost(opening.marks, isCarried)
    case .approver, .supervisor: postCost(role, opening.marks, isCarried)
    case .content: opening.has(.body) && !isCarried ? 0.5 : 0
    case .deliverable: productCost(opening.marks, isCarried)
    default: 0
    }
  }

  /// How unlikely a cell begins with this atom.
  func openingCost(_ search: Search, _ column: Int, _ start: Int) -> Float {
    let atom = search.atoms[start]
    if search.isCarried(column), let carried = search.carried[column] {
      let width = columns[column].width
      var cost: Float = atom.has(.lower) ? 0.3 : 1
      // What stands on the page before is whole already.
      if usesPhrases, wholes[column].count(carried.whole) > 0 { cost += 1.5 }
      if carried.last.end.contains(.fullStop) { cost += 1 }
      if carried.last.end.contains(.openWord) || carried.last.end.contains(.comma) { cost -= 0.5 }
      if width > 0, !atom.has(.dash) {
        let slack = width - (carried.lastWidth + 250 + atom.firstWordWidth)
        if slack > width * 4 / 100 + 150 { cost += min(4, 0.5 + 8 * Float(slack) / Float(width)) }
      }
      return cost + (atom.has(.opensLine) ? 0 : atom.has(.lower) ? 1.2 : 0.2)
    }
    var cost: Float = 0
    if atom.has(.lower), !atom.has(.tick) { cost += column == content ? 4 : 3 } else if !atom.has(.upper), !atom.has(.dash) { cost += 0.4 }
    if atom.has(.digit) { cost += columns[column].role == .deadline ? 0.8 : 0.3 }
    if atom.has(.name) { cost += 2 }
    if atom.has(.field), !columns[column].bodies { cost += 2.5 }
    if atom.has(.dash), !atom.has(.body), columns[column].bodies { cost += 2 }
    if !atom.has(.opensLine) {
      cost += joinsLines ? 0.3 : isUnwrapped ? 6 : atom.has(.beforePage) ? 0.4 : 2.5
      // "Trụ sở UBND xã", "Quyết định của UBND": capitals inside a cell that names no body.
      if joinsLines, atom.has(.acronym), !columns[column].bodies { cost += 0.8 }
    }
    if usesPhrases { cost += startCost(column, atom.start) }
    return cost
  }

  /// What a line may be shorter than its column at no cost.
  @inline(__always) static func slackFrom(_ width: Int) -> Int { width * 3 / 100 + 100 }

  /// A line inside a cell that ends although the next word would still have fitted speaks against the cell.
  @inline(__always) static func slackCost(_ slack: Int, _ width: Int, from least: Int, _ end: EndKind) -> Float {
    guard slack > least else { return 0 }
    // A list may begin a new line after each `;`.
    return end.contains(.sentence) ? 0.2 : min(5, 0.8 + 10 * Float(slack) / Float(width))
  }

  /// Of a line that is wider than its column.
  @inline(__always) static func overCost(_ maximum: Int, _ width: Int) -> Float { min(9, 1 + 20 * (Float(maximum) / Float(width) - 1)) }

  /// Where and how a cell ends.
  @inline(__always) func endCost(_ search: Search, _ column: Int, _ extent: Extent) -> Float {
    let (start, index) = (extent.start, extent.end)
    let inside = search.sums[index].brackets - search.sums[start].brackets
    let (last, brackets) = (search.atoms[index - 1].end, search.atoms[index - 1].brackets)
    let opensList = search.atoms[start].has(.dash)
    var cost: Float = 0
    if !search.isCut {
      if last.contains(.openWord) { cost += isUnwrapped ? 1 : columns[column].bodies ? 4 : 2.5 } else if last.contains(.comma) { cost += 2 } else if last.contains(.hyphen) { cost += 3 }
      if inside > 0 { cost += 2 } else if inside == 0, brackets < 0 { cost -= 0.3 }
      if last.contains(.sentence), !last.contains(.fullStop) { cost += opensList ? 0.3 : 1.2 }
    }
    guard index < search.atoms.count else { return cost }
    if spacesWrap, search.atoms[index - 1].has(.spaceBehind), !search.isCut { cost += 4 }
    let next = search.atoms[index].marks
    // "- Cấp tỉnh: Quý II;" and the next "- …" are one list.
    if next.contains(.dash), opensList, last.contains(.sentence), last.isDisjoint(with: [.fullStop, .colon]) { cost += 2 }
    // Of bodies a list without marks goes on as well.
    if next.contains(.dash), opensList, columns[column].bodies, last.isDisjoint(with: .sentence) { cost += 1.5 }
    guard next.contains(.opensLine) else { return cost }
    if !next.contains(.blank) { cost += noBlankBetween }
    // Where cells of one line are joined with the next, a line's end means several lines.
    if joinsLines, extent.lines == 1, column < columns.count - 1 { cost += unjoinedCost }
    // Few cells end with a line that the next word would not have fitted on.
    let width = columns[column].width
    if !search.isCut, width > 0, extent.lineWidth + 250 + search.atoms[index].firstWordWidth > width { cost += 1 }
    return cost
  }

  /// The column's own grammar.
  @inline(__always) func grammarCost(_ search: Search, _ role: ColumnRole, _ extent: Extent, _ isCarried: Bool) -> Float {
    let first = search.atoms[extent.start].marks
    let (before, all) = (search.sums[extent.start], search.sums[extent.end])
    let (words, strong) = (all.words - before.words, all.strong - before.strong)
    var share = words > 0 ? Float(all.time - before.time) / Float(4 * words) : 0
    switch role {
    case .deadline:
      // "- Cấp tỉnh: Quý II/2023; - Cấp huyện: …" names what each time is for.
      if first.contains(.dash), strong > 0 { share = min(1, share * 2) }
      if isCarried { return 3.5 * (1 - share) }
      // "Sau khi có văn bản hướng dẫn …", "Theo tiến độ được giao": a time by its opening.
      let limit: Float = first.contains(.time) ? 1.6 : 3.5
      // A long sentence says what to do.
      let isSentence = words > 20 && share < 0.4 && !first.contains(.time)
      return min(limit, 3.5 * (1 - share)) - (share > 0.6 ? 1 : 0) + (isSentence ? 4 : 0)
    case .lead, .coordinating, .approver, .supervisor:
      let times = min(3, 0.8 * Float(strong))
      // `Sở Y tế Văn bản hướng dẫn`: a product behind a body has a column of its own.
      let products = hasProducts ? all.products - before.products - (first.contains(.product) ? 1 : 0) : 0
      return (role == .lead || role == .coordinating ? bodyCost(first, isCarried) : postCost(role, first, isCarried)) + times + (products > 0 ? 1.5 : 0)
    case .content:
      return (first.contains(.body) && !isCarried ? 0.5 : 0) + (share > 0.8 && words > 1 && hasDeadlines ? 2 : 0)
    case .deliverable:
      if isCarried { return share > 0.8 ? 1 : 0 }
      // `Danh sách Sở Y tế`: a body right behind a product has a column of its own.
      let bodies = hasBodies ? all.bodies - before.bodies - (first.isDisjoint(with: [.body, .field]) ? 0 : 1) : 0
      return productCost(first, isCarried) + (share > 0.8 && hasDeadlines ? 2 : 0) + (bodies > 0 ? 1 : 0)
    case .note: return share > 0.85 && hasDeadlines && !isCarried ? 0.8 : 0
    case .ordinal: return words > 1 ? 4 : 0
    default: return share > 0.85 && hasDeadlines && !isCarried ? 0.6 : 0
    }
  }

  private func bodyCost(_ first: CellAtom.Marks, _ isCarried: Bool) -> Float {
    isCarried ? 0 : first.contains(.body) || first.contains(.field) ? -0.8 : first.contains(.product) || first.contains(.dash) ? 1.5 : 0.9
  }

  /// Who watches over work is a person by name or post, who it is submitted to also a council or committee; no department.
  private func postCost(_ role: ColumnRole, _ first: CellAtom.Marks, _ isCarried: Bool) -> Float {
    if isCarried { return 0 }
    if role == .supervisor, first.contains(.post) { return -1.2 }
    if role == .approver, !first.isDisjoint(with: [.post, .authority]) { return -0.8 }
    return first.contains(.body) ? 0.6 : bodyCost(first, isCarried)
  }

  private func productCost(_ first: CellAtom.Marks, _ isCarried: Bool) -> Float {
    isCarried ? 0 : first.contains(.product) ? -0.6 : first.contains(.body) ? 0.6 : 0
  }

  /// What cells of the same column begin with in other rows.
  private func startCost(_ column: Int, _ start: UInt64) -> Float {
    let count = starts[column].count(start)
    if count > 0 { return count > 2 ? -0.8 : -0.5 }
    for other in starts.indices where other != column && starts[other].count(start) > 1 { return 0.5 }
    return 0
  }

  /// What the same column says in other rows.
  func wholeCost(_ search: Search, _ column: Int, _ extent: Extent) -> Float {
    let carried = search.isCarried(column) ? search.carried[column] : nil
    let (before, all) = (search.sums[extent.start], search.sums[extent.end])
    let scale = all.scale &* Self.inverse(before.scale)
    let hash = all.hash &- before.hash &* scale
    let whole = carried.map { $0.whole &* scale &+ hash } ?? hash
    let isLong = extent.lines > 1 || carried != nil
    let count = wholes[column].count(whole)
    if count > 0 { return isLong ? (count > 1 ? -2.4 : -1.8) : -0.9 }
    guard columns[column].bodies else { return 0 }
    for other in columns.indices where other != column && columns[other].bodies && wholes[other].count(whole) > 0 { return isLong ? -1.2 : -0.6 }
    return 0
  }
}
