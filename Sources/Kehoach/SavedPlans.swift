import FoundationEssentials
public import PlanModel
public import SourceModel

extension Kehoach {
  /// Whether bytes look like JSON that `extract` wrote: one plan, an array of plans, or a plan a line.
  public static func isSavedJSON(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(4096)
    guard let first = start.first(where: { !$0.isSpace }), first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else {
      return false
    }
    guard start.contains(UInt8(ascii: "\"")) else { return first == UInt8(ascii: "[") && isEmptyArray(bytes) }
    // Programs that changed it may have put the keys in another order.
    let key = Array("\"schemaVersion\"".utf8)
    var rest = bytes[...]
    while let quote = rest.firstIndex(of: key[0]) {
      if bytes[quote...].starts(with: key) { return true }
      rest = bytes[(quote + 1)...]
    }
    return false
  }

  /// Whether bytes are JSON at all, a plan or not: an object with a name, or an array of such. No document begins so.
  public static func isJSON(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.prefix(4096).first(where: { !$0.isSpace }), first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else { return false }
    if isSavedJSON(bytes) { return true }
    let start = bytes.prefix(4096).filter { !$0.isSpace }
    let inside = start.dropFirst(first == UInt8(ascii: "[") && start.dropFirst().first == UInt8(ascii: "{") ? 2 : 1)
    if first == UInt8(ascii: "{") || inside.count < start.count - 1 { return inside.first == UInt8(ascii: "\"") && inside.contains(UInt8(ascii: ":")) }
    return false
  }

  /// The plans of JSON that `extract` wrote: one plan, an array of plans, or a plan a line.
  public static func plans(json bytes: [UInt8]) throws(ReadError) -> [Plan] {
    let decoder = JSONDecoder()
    do {
      if bytes.first(where: { !$0.isSpace }) == UInt8(ascii: "[") { return try decoder.decode([Plan].self, from: Data(bytes)) }
      if let plan = try? decoder.decode(Plan.self, from: Data(bytes)) { return [plan] }
      let lines = bytes.split(separator: 0x0A).filter { !$0.allSatisfy(\.isSpace) }
      return try lines.map { try decoder.decode(Plan.self, from: Data($0)) }
    } catch {
      throw ReadError(.unreadable, "JSON, but not of a plan (\(brief(error))); give what kehoach extract printed")
    }
  }

  /// The plans that a file holds: any document that `extract` reads, or JSON that it wrote.
  public static func plans(path: String, options: Options = Options()) throws(ReadError) -> [Plan] {
    let bytes = try readFile(path, limit: options.reading.limits.fileBytes)
    return try plans(bytes: bytes, name: lastComponent(path), options: options)
  }

  /// The plans that bytes hold: any document that `extract` reads, or JSON that it wrote.
  public static func plans(
    bytes: [UInt8], name: String = "", options: Options = Options()
  ) throws(ReadError) -> [Plan] {
    if isJSON(bytes) { return try plans(json: bytes) }
    return [try extract(bytes: bytes, name: name, options: options)]
  }

  private static func isEmptyArray(_ bytes: [UInt8]) -> Bool {
    bytes.count < 64 && bytes.filter { !$0.isSpace } == Array("[]".utf8)
  }

  private static func brief(_ error: any Error) -> String {
    guard let error = error as? DecodingError else { return "damaged" }
    let context: DecodingError.Context
    switch error {
    case .keyNotFound(let key, _): return "\(key.stringValue) is missing"
    case .typeMismatch(_, let found), .valueNotFound(_, let found), .dataCorrupted(let found): context = found
    @unknown default: return "damaged"
    }
    let path = context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
    return path.isEmpty ? "damaged" : "\(path) is not as the schema says"
  }
}
