import PlanModel
import PlanRecognition
import SourceModel
import VietnameseText

// Tables that say who does something, but none of whose headings is one of work for certain.

/// Headings of what is done where another column says who does it, those first that say most of it; one line a word and its like.
/// Source: plans of training, conferences, inspections, competitions, digitisation, and of what is made of remarks and indices.
private let workHeadings = [
  "biện pháp", "cách khắc phục", "phương án khắc phục",
  "tên lớp", "lớp tập huấn", "lớp bồi dưỡng", "lớp đào tạo", "các lớp",
  "tên khóa", "tên khoá", "khóa bồi dưỡng", "khóa đào tạo", "khóa tập huấn",
  "tên chuyên đề", "chuyên đề", "tên chủ đề", "chủ đề",
  "tên hội nghị", "hội nghị", "tên cuộc họp", "cuộc họp",
  "tên cuộc kiểm tra", "tên cuộc thanh tra", "tên cuộc giám sát", "cuộc kiểm tra", "cuộc thanh tra",
  "tên cuộc thi", "tên hội thi", "cuộc thi", "hội thi", "tên giải", "tên sự kiện", "sự kiện",
  "tên chương trình", "chương trình", "tên kế hoạch",
  "tên mô hình", "mô hình", "tên công trình", "công trình", "tên hạng mục", "hạng mục",
  "tên đề tài", "đề tài", "tên sáng kiến", "tên nhiệm vụ",
  "tên quy trình", "quy trình", "tên thủ tục", "thủ tục hành chính", "tên báo cáo",
  "văn bản cần ban hành", "văn bản ban hành", "tên dự thảo", "trích yếu",
  "mục tiêu/hoạt động", "vấn đề cần cải tiến", "vấn đề cần khắc phục",
  "kết luận, kiến nghị", "kết luận kiến nghị", "kiến nghị", "tồn tại", "hạn chế",
].map { matchingKey(Array($0.utf8)) }

/// Gives the first heading of work its role in a table with a column of those who lead and none of work.
func nameWork(_ columns: inout [Table.Column]) {
  guard columns.contains(where: { $0.role == .lead }), !columns.contains(where: { $0.role == .content }) else { return }
  let keys = columns.map { $0.role == .other || $0.role == .target ? matchingKey(Array($0.header.utf8)) : [] }
  for heading in workHeadings {
    guard let index = keys.firstIndex(where: { $0.starts(with: heading) }) else { continue }
    columns[index].role = .content
    return
  }
}

/// The one other column of phrases beside known columns of those who lead and of times is the work, whatever its heading; the table
/// says then that this was guessed. Indicators, sums of money, forms and lists of persons have none.
func guessWork(_ table: inout ReadTable) {
  let roles = table.columns.map(\.role)
  guard !table.unreadable, roles.contains(.lead), roles.contains(.deadline), !roles.contains(.content), !roles.contains(.target) else { return }
  guard !table.columns.contains(where: { opens($0.header, listsPersons) || opens($0.header, countsMeans) }) else { return }
  let candidates = table.columns.indices.filter { roles[$0] == .other && !opens(table.columns[$0].header, besidesWork) && holdsPhrases(table, $0) }
  guard candidates.count == 1 else { return }
  table.columns[candidates[0]].role = .content
  table.guessedWork = candidates[0]
}

/// Two rows at least, most of them filled with three words or more that name no body.
private func holdsPhrases(_ table: ReadTable, _ column: Int) -> Bool {
  var (rows, filled, phrases) = (0, 0, 0)
  for row in table.rows where row.kind == .data && column < row.cells.count {
    rows += 1
    let text = ReadTable.passage(row.cells[column]).trimmed.bytes
    guard !text.isEmpty else { continue }
    filled += 1
    guard text.count { $0.isSpace } >= 2, Letters.isUpper(decodeScalar(text, at: 0).scalar) || text[0] == UInt8(ascii: "-"), !namesOnlyBodies(text) else { continue }
    phrases += 1
  }
  return filled >= 2 && filled * 4 >= rows * 3 && phrases * 3 >= filled * 2
}

private func opens(_ header: String, _ words: [[UInt8]]) -> Bool {
  let key = matchingKey(Array(header.utf8))
  return key.isEmpty || words.contains { key.starts(with: $0) }
}

private let listsPersons = ["họ và tên", "họ tên", "họ, tên", "ông/bà", "ngày sinh", "năm sinh"].map { matchingKey(Array($0.utf8)) }
private let countsMeans = ["đơn giá", "thành tiền", "đơn vị tính", "đvt", "chỉ tiêu", "chỉ số"].map { matchingKey(Array($0.utf8)) }
/// What a table says beside the work.
private let besidesWork = [
  "đối tượng", "địa điểm", "địa bàn", "địa chỉ", "nơi ", "số ", "thành phần", "chức vụ", "chức danh", "đơn vị", "cơ quan", "tên đơn vị", "tên cơ quan", "tên cơ sở", "tên xã", "tên thôn", "tên trường", "tên doanh nghiệp", "người", "hình thức", "phương thức",
  "quy mô", "điện thoại", "giáo viên", "giảng viên", "báo cáo viên", "ngày", "thứ", "buổi", "tuần", "lớp", "xã", "phường", "thôn", "trường", "phòng", "lĩnh vực", "nhóm", "căn cứ", "lý do", "nguyên nhân", "tài liệu", "hiện trạng", "thực trạng", "tình hình", "mục", "yêu cầu",
  "tham gia", "tham dự", "hỗ trợ", "giám sát", "khách mời", "phương tiện", "mức độ", "mã",
].map { matchingKey(Array($0.utf8)) }
