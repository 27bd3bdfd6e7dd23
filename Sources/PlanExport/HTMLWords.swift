/// The fixed words of the page in either language.
struct PageWords {
  let language: OutputLanguage
  let lists: Words
  init(_ language: OutputLanguage) { (self.language, lists) = (language, Words(language)) }
  private func pick(_ english: String, _ vietnamese: String) -> String { language == .vi ? vietnamese : english }

  var skip: String { pick("Skip to the tasks", "Đến danh sách nhiệm vụ") }
  var overview: String { pick("Overview", "Tổng quan") }
  var tasks: String { pick("Tasks", "Nhiệm vụ") }
  var dated: String { pick("with a due day", "có ngày đến hạn") }
  var ongoing: String { pick("ongoing or recurring", "thường xuyên, định kỳ") }
  var open: String { pick("with a time, but no day", "có thời hạn, không định ngày") }
  var openShort: String { pick("no day", "chưa định ngày") }
  var undated: String { pick("without a deadline", "không ghi thời hạn") }
  var agencies: String { pick("leading bodies", "đơn vị chủ trì") }
  var total: String { pick("tasks", "nhiệm vụ") }
  var timeline: String { pick("When each body's tasks fall due", "Hạn xử lý theo đơn vị") }
  var timelineHelp: String {
    pick(
      "A number is how many tasks fall due in that month; choose one to list them.",
      "Mỗi số là số nhiệm vụ đến hạn trong tháng; bấm vào số để xem danh sách.")
  }
  var issued: String { pick("issued", "ban hành") }
  var ongoingShort: String { pick("ongoing", "thường xuyên") }
  var undatedShort: String { pick("no time", "không hạn") }
  var earlier: String { pick("earlier", "trước") }
  var later: String { pick("later", "sau") }
  func beforeYear(_ year: Int) -> String { pick("before \(year)", "trước năm \(year)") }
  func afterYear(_ year: Int) -> String { pick("after \(year)", "sau năm \(year)") }
  var otherAgencies: String { pick("Other bodies", "Các đơn vị khác") }
  var filters: String { pick("Find tasks", "Tìm nhiệm vụ") }
  var search: String { pick("Words (with or without marks)", "Từ khóa (có dấu hoặc không dấu)") }
  var agency: String { pick("Body", "Đơn vị") }
  var role: String { pick("Role", "Vai trò") }
  var lead: String { pick("Lead", "Chủ trì") }
  var coordinating: String { pick("Taking part", "Phối hợp") }
  var month: String { pick("Due in", "Đến hạn trong") }
  var kind: String { pick("Kind of time", "Loại thời hạn") }
  var section: String { pick("Section", "Mục") }
  var overdue: String { pick("Late on", "Quá hạn vào ngày") }
  var all: String { pick("all", "tất cả") }
  var reset: String { pick("Show all", "Xem tất cả") }
  var nothing: String { pick("No task meets all of these.", "Không có nhiệm vụ nào thỏa mãn.") }
  var shown: String { pick("shown", "đang hiện") }
  var of: String { pick("of", "trên") }
  var deadline: String { pick("Time as printed", "Thời hạn ghi trong văn bản") }
  var deliverable: String { pick("Product", "Sản phẩm") }
  var reportTo: String { pick("Report to", "Báo cáo") }
  var note: String { pick("Note", "Ghi chú") }
  var approver: String { pick("Submitted to", "Cấp trình") }
  var supervisor: String { pick("Supervised by", "Lãnh đạo phụ trách") }
  var source: String { pick("Source", "Nguồn") }
  var page: String { pick("page", "trang") }
  var line: String { pick("line", "dòng") }
  var from: String { pick("from", "từ") }
  var dayBefore: String { pick("", "ngày ") }
  var before: String { pick("before", "trước") }
  var repeated: String { pick("says again", "nhắc lại") }
  var review: String { pick("to be looked at", "cần xem lại") }
  var made: String { pick("Made by kehoach", "Lập bằng kehoach") }
  var noScript: String {
    pick("All tasks are listed; finding needs JavaScript.", "Danh sách đầy đủ ở dưới; chức năng tìm cần JavaScript.")
  }
}
