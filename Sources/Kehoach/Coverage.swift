public import PlanExport
import PlanParsing
import VietnameseText

/// The account of "nothing is lost": how many characters belong to which part of the document.
///
/// Characters are Unicode scalars that are not white space.
public struct Coverage: Sendable, Equatable {
  public var source: String
  public var characters = 0
  /// Parts in the contract's order, those with characters only.
  public var by: [(part: String, characters: Int)] = []
  /// Characters that belong to nothing, or to two things.
  public var unassigned = 0
  /// Where the unassigned characters stand in the decoded text: runs of bytes, in order.
  public var unassignedRanges: [Range<Int>] = []
  /// The first of them for people: line and words.
  public var unassignedWords: [(line: Int, words: String)] = []

  init(source: String, text: [UInt8], claims: [Claim]) {
    self.source = source
    let owners = Self.owners(of: text, claims: claims)
    var counts = [Int](repeating: 0, count: Part.allCases.count)
    var offset = 0
    while offset < text.count {
      let (scalar, length) = decodeScalar(text, at: offset)
      defer { offset += max(length, 1) }
      guard !isWhiteSpace(scalar) else { continue }
      characters += 1
      let owner = owners[offset]
      if owner > 0, owner != Self.contested { counts[Int(owner) - 1] += 1 } else { addUnassigned(offset..<offset + length) }
    }
    unassignedWords = unassignedRanges.prefix(5).map { range in
      (text[..<range.lowerBound].count { $0 == 0x0A } + 1, String(decoding: text[range], as: UTF8.self))
    }
    by = zip(Part.allCases, counts).filter { $0.1 > 0 }.map { ($0.0.rawValue, $0.1) }
  }

  private static let contested: UInt8 = 0xFF

  /// For each byte its part's number from 1; 0 for none.
  private static func owners(of text: [UInt8], claims: [Claim]) -> [UInt8] {
    var owners = [UInt8](repeating: 0, count: text.count)
    let numbers = Dictionary(uniqueKeysWithValues: zip(Part.allCases, 1...))
    for claim in claims {
      let number = UInt8(numbers[claim.part] ?? 0)
      for range in claim.source {
        for at in range.clamped(to: 0..<text.count) where !text[at].isWhiteSpaceByte {
          owners[at] = owners[at] == 0 ? number : contested
        }
      }
    }
    return owners
  }

  private mutating func addUnassigned(_ range: Range<Int>) {
    unassigned += 1
    if let last = unassignedRanges.last, last.upperBound == range.lowerBound {
      unassignedRanges[unassignedRanges.count - 1] = last.lowerBound..<range.upperBound
    } else {
      unassignedRanges.append(range)
    }
  }

  public static func == (a: Coverage, b: Coverage) -> Bool {
    a.source == b.source && a.characters == b.characters && a.unassigned == b.unassigned
      && a.by.elementsEqual(b.by, by: { $0.part == $1.part && $0.characters == $1.characters })
  }
}

extension UInt8 {
  fileprivate var isWhiteSpaceByte: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
}

/// Unicode's White_Space property.
func isWhiteSpace(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
  default: false
  }
}

extension Coverage: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("source", source)
      json.field("characters", characters)
      json.key("by")
      json.object { json in
        for (part, characters) in by {
          json.key(named: part)
          json.value(characters)
        }
      }
      json.field("unassigned", unassigned)
    }
  }
}
