/// What a page's content draws besides text, as far as ruling lines need it (ISO 32000-1, 8): paths along an axis that
/// are stroked or filled darkly. Where a picture or a way of colouring could hold rules that are not understood here,
/// `isCertain` is false, and the page is better drawn and looked at.
struct PageDrawing {
  private(set) var lines = DrawnLines()
  private(set) var isCertain = true
  /// Whether any text is shown.
  private(set) var showsText = false

  private let objects: PDFObjects
  private var state: State
  private var saved: [State] = []
  private var path = DrawnPath()
  private let pageArea: Double

  private struct State {
    var matrix: DrawnMatrix
    var clip: DrawnBox
    var lineWidth = 1.0
    var isDashed = false
    var fill = Ink()
    var stroke = Ink()
  }

  /// A colour: how dark, and whether one number means ink (Separation) or light (grey).
  private struct Ink {
    var isDark = true
    var oneIsInk = false
  }

  /// Reads the content of `page`, at the cost of the budget of `objects`.
  init(_ page: PDFObjects.Page, _ objects: PDFObjects) {
    self.objects = objects
    let box = DrawnBox(x0: 0, y0: 0, x1: page.quarters % 2 == 0 ? page.x1 - page.x0 : page.y1 - page.y0, y1: page.quarters % 2 == 0 ? page.y1 - page.y0 : page.x1 - page.x0)
    state = State(matrix: Self.matrix(page), clip: box)
    pageArea = box.width * box.height
    var content: [UInt8] = []
    for part in page.contents {
      guard let bytes = objects.stream(part), content.count + bytes.count <= 16 << 20 else { isCertain = false; break }
      content += bytes
      content.append(0x0A)
    }
    let resources = objects.resolved(page.resources)
    if isCertain { run(content, resources, depth: 0) }
  }

  /// From the page's own space to points from the top left corner, turned as a viewer does.
  private static func matrix(_ page: PDFObjects.Page) -> DrawnMatrix {
    switch page.quarters {
    case 1: DrawnMatrix(a: 0, b: 1, c: 1, d: 0, e: -page.y0, f: -page.x0)
    case 2: DrawnMatrix(a: -1, b: 0, c: 0, d: 1, e: page.x1, f: -page.y0)
    case 3: DrawnMatrix(a: 0, b: -1, c: -1, d: 0, e: page.y1, f: page.x1)
    default: DrawnMatrix(a: 1, b: 0, c: 0, d: -1, e: -page.x0, f: page.y1)
    }
  }

  // MARK: operators

  private mutating func run(_ content: [UInt8], _ resources: PDFValue?, depth: Int) {
    let base = saved.count
    content.withUnsafeBufferPointer { bytes in
      var reader = ContentReader(bytes)
      while isCertain, let operation = reader.next() { perform(operation, &reader, resources, depth) }
    }
    if saved.count > base {
      state = saved[base]
      saved.removeSubrange(base...)
    }
  }

  private mutating func perform(_ operation: ContentReader.Operation, _ reader: inout ContentReader, _ resources: PDFValue?, _ depth: Int) {
    switch operation {
    case .save: if saved.count < 256 { saved.append(state) } else { isCertain = false }
    case .restore: if let last = saved.popLast() { state = last }
    case .concatenate: if let matrix = DrawnMatrix(reader.operands) { state.matrix = matrix.then(state.matrix) }
    case .lineWidth: state.lineWidth = reader.operands.first ?? 1
    // An empty array and the phase: no dashes.
    case .dash: state.isDashed = reader.operands.count > 1
    case .fillColour: setInk(reader, \.fill)
    case .strokeColour: setInk(reader, \.stroke)
    case .fillSpace: setSpace(reader.lastName, \.fill, resources)
    case .strokeSpace: setSpace(reader.lastName, \.stroke, resources)
    case .move, .line, .rectangle, .curve, .close:
      path.add(operation, reader.operands, state.matrix)
      if path.isFull { isCertain = false }
    case .clip: path.clips = true
    case .stroke: paint(strokes: true)
    case .fill: paint(fills: true)
    case .fillAndStroke: paint(strokes: true, fills: true)
    case .endPath: paint()
    case .showText: showsText = true
    case .inlineImage: addPicture()
    case .object: draw(reader.lastName, resources, depth)
    case .other: break
    }
  }

  private mutating func paint(strokes: Bool = false, fills: Bool = false) {
    let weight = abs(state.lineWidth) * state.matrix.scale
    if fills, state.fill.isDark { lines.addFilled(path, state.clip) }
    if strokes, state.stroke.isDark, !state.isDashed, weight <= DrawnLines.thickest { lines.addStroked(path, weight, state.clip) }
    if path.clips { state.clip = state.clip.intersection(path.box) }
    path = DrawnPath()
    if lines.isFull { isCertain = false }
  }

  // MARK: colours

  private mutating func setInk(_ reader: ContentReader, _ which: WritableKeyPath<State, Ink>) {
    let parts = reader.operands
    // A pattern is a shade, not a rule.
    guard !parts.isEmpty else { state[keyPath: which].isDark = false; return }
    let light: Double
    switch parts.count {
    case 1: light = state[keyPath: which].oneIsInk ? 1 - parts[0] : parts[0]
    case 3: light = 0.3 * parts[0] + 0.59 * parts[1] + 0.11 * parts[2]
    case 4: light = 1 - min(1, 0.3 * parts[0] + 0.59 * parts[1] + 0.11 * parts[2] + parts[3])
    default: isCertain = false; return
    }
    state[keyPath: which].isDark = light < 0.67
  }

  private mutating func setSpace(_ name: String, _ which: WritableKeyPath<State, Ink>, _ resources: PDFValue?) {
    var ink = Ink()
    switch name {
    case "DeviceGray", "DeviceRGB", "DeviceCMYK": break
    case "Pattern": ink.isDark = false
    default:
      let spaces = objects.resolved(resources?["ColorSpace"])
      guard case .array(let parts)? = objects.resolved(spaces?[name]), let kind = parts.first?.name else { isCertain = false; return }
      switch kind {
      case "ICCBased", "CalGray", "CalRGB": break
      case "Separation": ink.oneIsInk = true
      case "Pattern": ink.isDark = false
      default: isCertain = false
      }
    }
    state[keyPath: which] = ink
  }

  // MARK: pictures and forms

  /// A picture as large as a tenth of the page, or as thin as a rule, may hold ruling lines.
  private mutating func addPicture() {
    let box = state.matrix.box(x: 0, y: 0, width: 1, height: 1).intersection(state.clip)
    guard box.width > 0, box.height > 0 else { return }
    let isThin = min(box.width, box.height) <= DrawnLines.thickest && max(box.width, box.height) > DrawnLines.shortest
    if isThin || box.width * box.height > 0.1 * pageArea { isCertain = false }
  }

  private mutating func draw(_ name: String, _ resources: PDFValue?, _ depth: Int) {
    let named = objects.resolved(resources?["XObject"])
    guard case .reference(let number)? = named?[name], let header = objects.object(number) else { isCertain = false; return }
    guard header["Subtype"]?.name == "Form" else { addPicture(); return }
    guard depth < 8, let content = objects.stream(number) else { isCertain = false; return }
    let before = state
    if let matrix = DrawnMatrix(numbers(header["Matrix"])) { state.matrix = matrix.then(state.matrix) }
    let box = numbers(header["BBox"])
    if box.count == 4 { state.clip = state.clip.intersection(state.matrix.box(x: box[0], y: box[1], width: box[2] - box[0], height: box[3] - box[1])) }
    let own = objects.resolved(header["Resources"]) ?? resources
    run(content, own, depth: depth + 1)
    state = before
  }

  private mutating func numbers(_ value: PDFValue?) -> [Double] {
    guard case .array(let items)? = objects.resolved(value) else { return [] }
    return items.compactMap(\.number)
  }
}
