import PlanModel
import VietnameseText

/// How a header's words give its column a role: rules in order, the first that fits counts.
private struct ColumnRule {
  enum Where { case whole, start, anywhere }
  var place: Where
  var words: [[UInt8]]
  var unless: [[UInt8]] = []
  var role: ColumnRole

  init(_ place: Where, _ words: [String], unless: [String] = [], _ role: ColumnRole) {
    (self.place, self.role) = (place, role)
    self.words = words.map { matchingKey(Array($0.utf8)) }
    self.unless = unless.map { matchingKey(Array($0.utf8)) }
  }

  func fits(_ key: [UInt8]) -> Bool {
    guard !unless.contains(where: { firstIndex(of: $0, in: key) != nil }) else { return false }
    return switch place {
    case .whole: words.contains(key)
    case .start: words.contains { key.starts(with: $0) }
    case .anywhere: words.contains { firstIndex(of: $0, in: key) != nil }
    }
  }
}

/// Source: the table headers of DOMAIN.md §7(a).
private let columnRules: [ColumnRule] = [
  ColumnRule(.whole, ["tt", "stt", "số tt", "số thứ tự", "t t", "s t t", "st t", "stt.", "tt.", "#", "no", "s tt", "s.t.t", "t.t"], .ordinal),
  ColumnRule(.start, ["ghi chú", "lưu ý"], .note),
  ColumnRule(.whole, ["đơn vị", "đơn vị tính", "đvt"], .other),
  ColumnRule(.anywhere, ["đơn vị tính"], .other),
  ColumnRule(.start, ["nội dung", "nhiệm vụ", "công việc", "tên nhiệm vụ", "tên công việc", "tên văn bản", "tên đề án", "tên hoạt động", "hoạt động", "các nhiệm vụ", "danh mục", "tên chương trình", "tên dự án", "đầu việc", "nhóm nhiệm vụ", "giải pháp", "tên nội dung", "việc", "đề án", "phần việc", "các nội dung", "các công việc", "các hoạt động", "các giải pháp"], unless: ["kinh phí"], .content),
  ColumnRule(.start, ["lãnh đạo"], unless: ["đơn vị", "thực hiện", "phòng"], .supervisor),
  ColumnRule(.anywhere, ["đơn vị được giao", "cơ quan được giao", "người được giao", "cán bộ được giao"], .lead),
  ColumnRule(.anywhere, ["gv chỉ đạo", "giáo viên chỉ đạo", "gvcn", "gv phụ trách"], .lead),
  ColumnRule(.anywhere, ["lãnh đạo phụ trách", "lãnh đạo chỉ đạo", "người chỉ đạo", "lãnh đạo theo dõi", "lãnh đạo ubnd", "lãnh đạo bộ", "lãnh đạo sở"], .supervisor),
  ColumnRule(.anywhere, ["phối hợp", "cho ý kiến"], unless: ["chủ trì"], .coordinating),
  ColumnRule(.whole, ["đơn vị liên quan", "cơ quan liên quan", "cơ quan, đơn vị liên quan", "các đơn vị liên quan", "đơn vị cùng thực hiện", "cơ quan cùng thực hiện", "đơn vị hỗ trợ", "cơ quan hỗ trợ"], .coordinating),
  ColumnRule(.anywhere, ["thời gian", "thời hạn", "tiến độ", "hạn hoàn thành", "thời điểm", "lộ trình", "kỳ hạn", "hạn xử lý", "ngày hoàn thành", "tần suất", "năm thực hiện", "hạn chót", "chậm nhất", "hạn cuối", "hạn nộp", "hạn gửi", "hạn trình", "ngày thực hiện", "tuần thực hiện", "tháng thực hiện", "quý thực hiện", "tháng hoàn thành", "quý hoàn thành", "năm hoàn thành", "mốc hoàn thành", "dự kiến hoàn thành", "hoàn thành trước", "t/gian", "tg thực hiện", "tg hoàn thành", "deadline"], unless: ["giá trị", "số tiền"], .deadline),
  ColumnRule(.start, ["cấp trình", "cấp phê duyệt", "cấp ban hành", "cấp có thẩm quyền", "cơ quan trình", "cấp quyết định", "thẩm quyền", "cơ quan ban hành", "cơ quan phê duyệt"], .approver),
  ColumnRule(.anywhere, ["chủ trì", "đầu mối", "phụ trách", "trách nhiệm", "phân công"], .lead),
  ColumnRule(.anywhere, ["đơn vị thực hiện", "cơ quan thực hiện", "người thực hiện", "bộ phận thực hiện", "cá nhân thực hiện", "đơn vị tham mưu", "cơ quan tham mưu", "bộ phận tham mưu", "phòng tham mưu", "đơn vị triển khai", "cơ quan soạn thảo", "đơn vị soạn thảo", "đơn vị, cá nhân", "cơ quan, đơn vị thực hiện", "tổ chức thực hiện", "sở, ngành thực hiện", "ban, ngành thực hiện", "phòng thực hiện", "phòng, ban thực hiện", "lực lượng thực hiện", "địa phương thực hiện", "đoàn thể thực hiện", "cán bộ thực hiện", "công chức thực hiện", "viên chức thực hiện", "chuyên viên thực hiện", "giáo viên thực hiện", "chủ thể thực hiện", "bên thực hiện", "công chức tham mưu", "đv thực hiện", "cq thực hiện"], .lead),
  ColumnRule(.whole, ["đơn vị ct", "đv ct", "đvct", "cơ quan ct", "cq ct", "đơn vị th", "đv th", "đvth", "người th", "cơ quan th", "chủ đầu tư"], .lead),
  ColumnRule(.whole, ["đơn vị ph", "đv ph", "đvph", "cơ quan ph", "cq ph", "người ph"], .coordinating),
  ColumnRule(.whole, ["tg ht", "tg th", "tght", "tgth", "hạn ht", "ngày ht"], .deadline),
  ColumnRule(.anywhere, ["sản phẩm", "kết quả", "đầu ra"], .deliverable),
  ColumnRule(.anywhere, ["kinh phí", "dự toán", "nguồn vốn", "nguồn lực", "ngân sách", "thành tiền", "số tiền", "đơn giá"], .budget),
  ColumnRule(.anywhere, ["chỉ tiêu", "mục tiêu", "chỉ số", "phấn đấu"], unless: ["nhiệm vụ", "giải pháp", "công việc"], .target),
  ColumnRule(.whole, ["hoàn thành", "thực hiện", "bắt đầu", "kết thúc", "ngày bắt đầu", "ngày kết thúc", "khởi công", "từ ngày", "đến ngày", "hạn", "hạn cuối", "tháng", "ngày", "ngày, tháng", "ngày tháng", "ngày/tháng", "thứ, ngày"], .deadline),
  ColumnRule(.anywhere, ["ghi chú"], .note),
  ColumnRule(.anywhere, ["nhiệm vụ", "công việc", "nội dung", "giải pháp"], .content),
]

/// The roles of the headers of one document: its tables often have the same.
struct ColumnRoles {
  private var known: [(header: String, role: ColumnRole)] = []
  private static let limit = 24

  mutating func role(of header: String) -> ColumnRole {
    if let same = known.first(where: { $0.header == header }) { return same.role }
    let role = columnRole(header)
    if known.count < Self.limit { known.append((header, role)) }
    return role
  }
}

/// The role of a column by its header.
func columnRole(_ header: String) -> ColumnRole { columnRole(Array(header.utf8)) }

func columnRole(_ header: [UInt8]) -> ColumnRole {
  let key = matchingKey(header)
  guard !key.isEmpty else { return .other }
  return columnRules.first { $0.fits(key) }?.role ?? .other
}
