import VietnameseText

/// Family names (*họ*), by which a signer's first word is read where a letter of it was lost under a seal.
enum FamilyNames {
  /// Those that most people bear, and those of the peoples of the highlands that stand under papers most.
  private static let all = Set(
    """
    nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn trịnh trương mai lâm cao hà chu lương tạ tô thái quách vương đào tống hứa kiều lưu phùng doãn triệu
    nông bế ma giàng vàng sùng lò cầm thào hạng mùa lầu vi quàng lường tòng bàn đồng thân khuất thạch danh sơn kim tăng từ la châu tôn thiều nghiêm phí trà đàm ông bạch mạc văn lại
    ninh giang cù hầu tiêu viên uông khổng cấn âu ấu lục mã đậu khương la y ksor rơ siu đinh chẩu lục hoàng
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })

  /// `Hsàng` is `Hoàng`, `Đỉnh` is `Đinh`: the one family name that differs in a letter or a mark from what is none itself. All
  /// lower case.
  static func usual(_ read: [UInt8]) -> [UInt8]? {
    guard !all.contains(read), countLetters(read) >= 2 else { return nil }
    let key = folded(read)
    let same = all.filter { folded($0) == key }
    if !same.isEmpty { return same.count == 1 ? same.first : nil }
    // Another letter only where no syllable was read.
    guard !Syllables.isPlausible(read), countLetters(read) >= 4 else { return nil }
    let near = all.filter { differsInOne(Array(String(decoding: $0, as: UTF8.self).unicodeScalars), Array(String(decoding: read, as: UTF8.self).unicodeScalars)) }
    return near.count == 1 ? near.first : nil
  }

  private static func differsInOne(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool { a.count == b.count && zip(a, b).count { $0 != $1 } == 1 }
}
