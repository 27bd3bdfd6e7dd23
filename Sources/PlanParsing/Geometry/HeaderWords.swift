import VietnameseText

/// First words of the ordinal column's header. Folded.
let ordinalHeaders: Set<[UInt8]> = Set(
  ["tt", "stt", "so tt", "s tt", "s.t.t", "t.t", "thu tu", "so thu tu", "sott", "tt.", "stt."].map { Array($0.utf8) })

/// What header cells of plans begin with. Folded.
let headerOpenings: [[UInt8]] = [
  "noi dung", "nhiem vu", "cong viec", "ten ", "hoat dong", "don vi", "co quan", "thoi gian", "thoi han", "thoi diem", "tien do",
  "ghi chu", "san pham", "ket qua", "nguoi ", "dia diem", "chu tri", "phoi hop", "so luong", "kinh phi", "nguon", "chi tieu",
  "muc tieu", "han ", "cap trinh", "lanh dao", "thanh phan", "doi tuong", "bo phan", "trach nhiem", "hinh thuc", "ngay", "buoi",
  "ho va ten", "ho ten", "chuc vu", "van ban", "linh vuc", "giai phap", "phu trach", "so, nganh", "so nganh", "dau ra", "don gia",
  "thanh vien", "chuc danh", "khoi luong", "loai ", "ma ", "yeu cau", "thuc hien", "hoan thanh", "nhom ", "viec ", "cac ",
].map { Array($0.utf8) }

private let sumLabels: Set<[UInt8]> = Set(["tong cong", "tong so", "cong", "tong", "tong cong:", "cong:"].map { Array($0.utf8) })

/// `Tổng cộng`, alone in its cell: the row's figures are sums. Folded.
func isSumLabel(_ key: [UInt8]) -> Bool { sumLabels.contains(key) }

/// Whether the line's folded text opens with the header of an ordinal column.
func lineOpensTableHeader(_ key: [UInt8]) -> Bool {
  let first = Array(key.prefix { $0 != 0x20 })
  return ordinalHeaders.contains(first) || key.starts(with: "so tt".utf8)
}

extension Sheets {
  /// Whether one header cell's extent is below another's: in layout text a line may reach a letter under the next cell.
  func stands(_ low: ClosedRange<Double>, under high: ClosedRange<Double>) -> Bool {
    guard isLayoutText else { return low.overlaps(high) }
    let shared = min(low.upperBound, high.upperBound) - max(low.lowerBound, high.lowerBound)
    return shared > 1.5 || shared > 0 && shared >= min(low.upperBound - low.lowerBound, high.upperBound - high.lowerBound)
  }
}
