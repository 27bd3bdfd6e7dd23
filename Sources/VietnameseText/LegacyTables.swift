/// The legacy Vietnamese encodings as tables: the scalar of each byte from 0x80, in hex.
///
/// TCVN3 and VNI are lexicons/tcvn3_bytes.csv and vni_pairs.csv (a test compares them); VISCII is RFC 1456,
/// windows-1258 and windows-1252 are Microsoft's code pages.
enum LegacyTables {
  static let tcvn3 = scalars(
    """
    00C0 1EA2 00C3 00C1 1EA0 1EB6 1EAC 00C8 1EBA 1EBC 00C9 1EB8 1EC6 00CC 1EC8 0128
    00CD 1ECA 00D2 1ECE 00D5 00D3 1ECC 1ED8 1EDC 1EDE 1EE0 1EDA 1EE2 00D9 1EE6 0168
    00A0 0102 00C2 00CA 00D4 01A0 01AF 0110 0103 00E2 00EA 00F4 01A1 01B0 0111 1EB0
    0300 0309 0303 0301 0323 00E0 1EA3 00E3 00E1 1EA1 1EB2 1EB1 1EB3 1EB5 1EAF 1EB4
    1EAE 1EA6 1EA8 1EAA 1EA4 1EC0 1EB7 1EA7 1EA9 1EAB 1EA5 1EAD 00E8 1EC2 1EBB 1EBD
    00E9 1EB9 1EC1 1EC3 1EC5 1EBF 1EC7 00EC 1EC9 1EC4 1EBE 1ED2 0129 00ED 1ECB 00F2
    1ED4 1ECF 00F5 00F3 1ECD 1ED3 1ED5 1ED7 1ED1 1ED9 1EDD 1EDF 1EE1 1EDB 1EE3 00F9
    1ED6 1EE7 0169 00FA 1EE5 1EEB 1EED 1EEF 1EE9 1EF1 1EF3 1EF7 1EF9 00FD 1EF5 1ED0
    """)
  /// Capitals that TCVN 5712-1 puts among the control codes.
  static let tcvn3Controls: [UInt8: UInt32] = [
    0x01: 0x00DA, 0x02: 0x1EE4, 0x04: 0x1EEA, 0x05: 0x1EEC, 0x06: 0x1EEE, 
    0x11: 0x1EE8, 0x12: 0x1EF0, 0x13: 0x1EF2, 0x14: 0x1EF6, 0x15: 0x1EF8, 0x16: 0x00DD, 0x17: 0x1EF4
  ]
  static let viscii = scalars(
    """
    1EA0 1EAE 1EB0 1EB6 1EA4 1EA6 1EA8 1EAC 1EBC 1EB8 1EBE 1EC0 1EC2 1EC4 1EC6 1ED0
    1ED2 1ED4 1ED6 1ED8 1EE2 1EDA 1EDC 1EDE 1ECA 1ECE 1ECC 1EC8 1EE6 0168 1EE4 1EF2
    00D5 1EAF 1EB1 1EB7 1EA5 1EA7 1EA9 1EAD 1EBD 1EB9 1EBF 1EC1 1EC3 1EC5 1EC7 1ED1
    1ED3 1ED5 1ED7 1EE0 01A0 1ED9 1EDD 1EDF 1ECB 1EF0 1EE8 1EEA 1EEC 01A1 1EDB 01AF
    00C0 00C1 00C2 00C3 1EA2 0102 1EB3 1EB5 00C8 00C9 00CA 1EBA 00CC 00CD 0128 1EF3
    0110 1EE9 00D2 00D3 00D4 1EA1 1EF7 1EEB 1EED 00D9 00DA 1EF9 1EF5 00DD 1EE1 01B0
    00E0 00E1 00E2 00E3 1EA3 0103 1EEF 1EAB 00E8 00E9 00EA 1EBB 00EC 00ED 0129 1EC9
    0111 1EF1 00F2 00F3 00F4 00F5 1ECF 1ECD 1EE5 00F9 00FA 0169 1EE7 00FD 1EE3 1EEE
    """)
  static let visciiControls: [UInt8: UInt32] = [
    0x02: 0x1EB2, 0x05: 0x1EB4, 0x06: 0x1EAA, 0x14: 0x1EF6, 0x19: 0x1EF8, 0x1E: 0x1EF4,
  ]
  static let windows1258 = scalars(
    """
    20AC FFFD 201A 0192 201E 2026 2020 2021 02C6 2030 FFFD 2039 0152 FFFD FFFD FFFD
    FFFD 2018 2019 201C 201D 2022 2013 2014 02DC 2122 FFFD 203A 0153 FFFD FFFD 0178
    00A0 00A1 00A2 00A3 00A4 00A5 00A6 00A7 00A8 00A9 00AA 00AB 00AC 00AD 00AE 00AF
    00B0 00B1 00B2 00B3 00B4 00B5 00B6 00B7 00B8 00B9 00BA 00BB 00BC 00BD 00BE 00BF
    00C0 00C1 00C2 0102 00C4 00C5 00C6 00C7 00C8 00C9 00CA 00CB 0300 00CD 00CE 00CF
    0110 00D1 0309 00D3 00D4 01A0 00D6 00D7 00D8 00D9 00DA 00DB 00DC 01AF 0303 00DF
    00E0 00E1 00E2 0103 00E4 00E5 00E6 00E7 00E8 00E9 00EA 00EB 0301 00ED 00EE 00EF
    0111 00F1 0323 00F3 00F4 01A1 00F6 00F7 00F8 00F9 00FA 00FB 00FC 01B0 20AB 00FF
    """)
  /// What the bytes look like to a program that takes them for Western text; undefined bytes read as themselves.
  static let windows1252 = scalars(
    """
    20AC 0081 201A 0192 201E 2026 2020 2021 02C6 2030 0160 2039 0152 008D 017D 008F
    0090 2018 2019 201C 201D 2022 2013 2014 02DC 2122 0161 203A 0153 009D 017E 0178
    00A0 00A1 00A2 00A3 00A4 00A5 00A6 00A7 00A8 00A9 00AA 00AB 00AC 00AD 00AE 00AF
    00B0 00B1 00B2 00B3 00B4 00B5 00B6 00B7 00B8 00B9 00BA 00BB 00BC 00BD 00BE 00BF
    00C0 00C1 00C2 00C3 00C4 00C5 00C6 00C7 00C8 00C9 00CA 00CB 00CC 00CD 00CE 00CF
    00D0 00D1 00D2 00D3 00D4 00D5 00D6 00D7 00D8 00D9 00DA 00DB 00DC 00DD 00DE 00DF
    00E0 00E1 00E2 00E3 00E4 00E5 00E6 00E7 00E8 00E9 00EA 00EB 00EC 00ED 00EE 00EF
    00F0 00F1 00F2 00F3 00F4 00F5 00F6 00F7 00F8 00F9 00FA 00FB 00FC 00FD 00FE 00FF
    """)
  /// VNI: one or two Western letters and the Vietnamese letter they print, `aù á`.
  static let vni: [(seen: [UInt32], letter: UInt32)] = """
    aø=à aù=á aû=ả aõ=ã aï=ạ eø=è eù=é eû=ẻ eõ=ẽ eï=ẹ oø=ò où=ó
    oû=ỏ oõ=õ oï=ọ uø=ù uù=ú uû=ủ uõ=ũ uï=ụ yø=ỳ yù=ý yû=ỷ yõ=ỹ
    aâ=â aá=ấ aà=ầ aå=ẩ aã=ẫ aä=ậ eâ=ê eá=ế eà=ề eå=ể eã=ễ eä=ệ
    oâ=ô oá=ố oà=ồ oå=ổ oã=ỗ oä=ộ aê=ă aé=ắ aè=ằ aú=ẳ aü=ẵ aë=ặ
    ô=ơ ö=ư ñ=đ ôø=ờ öø=ừ ôù=ớ öù=ứ ôû=ở öû=ử ôõ=ỡ öõ=ữ ôï=ợ
    öï=ự í=í ì=ì æ=ỉ ó=ĩ ò=ị î=ỵ AØ=À AÙ=Á AÛ=Ả AÕ=Ã AÏ=Ạ
    EØ=È EÙ=É EÛ=Ẻ EÕ=Ẽ EÏ=Ẹ OØ=Ò OÙ=Ó OÛ=Ỏ OÕ=Õ OÏ=Ọ UØ=Ù UÙ=Ú
    UÛ=Ủ UÕ=Ũ UÏ=Ụ YØ=Ỳ YÙ=Ý YÛ=Ỷ YÕ=Ỹ AÂ=Â AÁ=Ấ AÀ=Ầ AÅ=Ẩ AÃ=Ẫ
    AÄ=Ậ EÂ=Ê EÁ=Ế EÀ=Ề EÅ=Ể EÃ=Ễ EÄ=Ệ OÂ=Ô OÁ=Ố OÀ=Ồ OÅ=Ổ OÃ=Ỗ
    OÄ=Ộ AÊ=Ă AÉ=Ắ AÈ=Ằ AÚ=Ẳ AÜ=Ẵ AË=Ặ Ô=Ơ Ö=Ư Ñ=Đ ÔØ=Ờ ÖØ=Ừ
    ÔÙ=Ớ ÖÙ=Ứ ÔÛ=Ở ÖÛ=Ử ÔÕ=Ỡ ÖÕ=Ữ ÔÏ=Ợ ÖÏ=Ự Í=Í Ì=Ì Æ=Ỉ Ó=Ĩ
    Ò=Ị Î=Ỵ
    """.split(whereSeparator: \.isWhitespace).map { entry in
      let scalars = entry.unicodeScalars.map(\.value)
      return (Array(scalars.dropLast(2)), scalars.last ?? 0xFFFD)
    }

  private static func scalars(_ hex: String) -> [UInt32] {
    hex.split(whereSeparator: \.isWhitespace).map { UInt32($0, radix: 16) ?? 0xFFFD }
  }
}
