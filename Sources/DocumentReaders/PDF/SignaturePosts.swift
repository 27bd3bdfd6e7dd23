import SourceModel
import VietnameseText

/// Posts (*chức vụ*) as signatures print them, in capitals with their accents.
enum SignaturePosts {
  /// Those of whom a deputy signs as `PHÓ …`.
  private static let heads = [
    "GIÁM ĐỐC", "TỔNG GIÁM ĐỐC", "CHỦ TỊCH", "TRƯỞNG BAN", "TRƯỞNG PHÒNG", "TRƯỞNG ĐOÀN", "TRƯỞNG KHOA", "TRƯỞNG TIỂU BAN", "CHÁNH THANH TRA", "CHÁNH VĂN PHÒNG",
    "HIỆU TRƯỞNG", "CỤC TRƯỞNG", "CHI CỤC TRƯỞNG", "TỔNG CỤC TRƯỞNG", "VỤ TRƯỞNG", "VIỆN TRƯỞNG", "BÍ THƯ", "THỦ TƯỚNG", "CHỦ NHIỆM",
  ]
  private static let others = ["BỘ TRƯỞNG", "THỨ TRƯỞNG", "THỦ TRƯỞNG"]

  struct Post {
    /// In words, accents and all.
    var words: [[UInt8]]
    /// The same without accents.
    var keys: [[UInt8]]
    init(_ name: String) {
      words = name.split(separator: " ").map { Array($0.utf8) }
      keys = words.map { folded($0) }
    }
  }

  static let all = (heads + heads.map { "PHÓ " + $0 } + others).map(Post.init).sorted { $0.words.count > $1.words.count }

  /// What a deputy's post begins with, without accents.
  static let deputy = Array("pho".utf8)

  /// `KT.` by itself or glued to what follows: `KT.\\(CHỦ`, `KT:;CHỦ`.
  static func leadingMark(_ word: [UInt8]) -> [UInt8]? {
    if let mark = mark(word) { return mark }
    let letters = Array(word.prefix { (0x41...0x5A).contains($0) })
    guard letters.count < word.count, (2...3).contains(letters.count), !Letters.isLetter(decodeScalar(word, at: letters.count).scalar) else { return nil }
    return mark(letters)
  }

  /// Without accents, `A`…`Z` only: `ĐÓC,` is `doc`.
  static func key(_ word: [UInt8]) -> [UInt8] { folded(word).filter(\.isASCIILetter) }

  /// The longest post that a line ends in.
  static func ending(_ keys: some RandomAccessCollection<[UInt8]>) -> Post? { all.first { keys.count >= $0.keys.count && keys.suffix($0.keys.count).elementsEqual($0.keys) } }

  /// The post that a line ends in, one letter of it misread: `SIÁM ĐỐC`.
  static func nearEnding(_ keys: some RandomAccessCollection<[UInt8]>) -> Post? {
    all.first { post in
      guard keys.count >= post.keys.count else { return false }
      let misread = zip(keys.suffix(post.keys.count), post.keys).filter { $0 != $1 }
      return misread.count == 1 && post.keys.count > 1 && misread.allSatisfy { read, own in own.count > 3 && (read.count == own.count && zip(read, own).count { $0 != $1 } == 1 || read.elementsEqual(own.dropFirst())) }
    }
  }

  /// Posts whose last words these are.
  static func endings(in tail: some Collection<[UInt8]>) -> [Post] { all.filter { $0.keys.count > tail.count && $0.keys.suffix(tail.count).elementsEqual(tail) } }

  /// The one head whose last words these are, himself or by a deputy.
  static func head(endingIn tail: some Collection<[UInt8]>) -> Post? {
    let heads = endings(in: tail).filter { $0.keys[0] != deputy }
    return heads.count == 1 ? heads[0] : nil
  }

  /// `KT,`, `{T.` is no mark; `TM.`, `T/M.` are: what stands before a body or post, as it is printed.
  static func mark(_ word: [UInt8]) -> [UInt8]? {
    let key = String(decoding: key(word), as: UTF8.self)
    guard ["kt", "tm", "tl", "tuq", "q"].contains(key), word.count <= key.utf8.count + 2, uppercased(word) == word else { return nil }
    return word.contains(0x2F) ? word : Array((key.uppercased() + ".").utf8)
  }
}
