import Kehoach
import PlanModel
import Testing

/// Rows that label the ones below them, with what those sum up to.
struct SumRowTests {
  private static let head = """
    SỞ NỘI VỤ HÒA LÂM
    Số: 12/KH-SNV
    Hòa Lâm, ngày 05 tháng 3 năm 2026
    KẾ HOẠCH
    Lưu trữ năm 2026
    Căn cứ Luật Lưu trữ ngày 21/6/2024;
    Sở ban hành Kế hoạch như sau:
    I. NỘI DUNG

    """

  /// Rows with TABs below one header; the kinds of the rows, and the ids of the tasks.
  @Test(arguments: [
    ("I\tXây dựng văn bản\t\t\t150\n1\tSoạn thông tư\tPhòng Nghiệp vụ\tQuý I\t150\nII\tTập huấn\t\t\t320,5\n2\tMở hội nghị\tVăn phòng\tQuý II\t320,5\n\tTổng cộng\t\t\t470,5", "gdgdt", ["I/1", "I/2"]),
    ("1\tSoạn thông tư\tPhòng Nghiệp vụ\tQuý I\t150\n\tTổng kinh phí\t\t\t150", "dt", ["I/1"]),
    ("A\tTập huấn\t\t\t1.200\n1\tMở hội nghị\tVăn phòng\tQuý II\t1.200", "gd", ["I/1"]),
    // Work of its own: who and when, or words in the column of money.
    ("I\tSoạn thông tư\tPhòng Nghiệp vụ\tQuý I\t150\nII\tMở hội nghị\tVăn phòng\tQuý II\t320", "dd", ["I/I", "I/II"]),
    ("I\tMua giá kệ\t\t\tNguồn xã hội hóa\n1\tMở hội nghị\tVăn phòng\tQuý II\t320", "dd", ["I/I", "I/1"]),
  ])
  func sums(_ rows: String, kinds: String, tasks: [String]) throws {
    let header = "TT\tNội dung công việc\tĐơn vị chủ trì\tThời gian\tKinh phí (triệu đồng)\n"
    let plan = try Kehoach.extract(bytes: Array((Self.head + header + rows + "\n").utf8))
    #expect(plan.tables.first?.rows.map { String($0.kind.rawValue.prefix(1)) }.joined() == kinds)
    #expect(plan.tasks.map(\.id) == tasks)
  }

  /// "trong 6 tháng đầu năm" of a plan for the next year is of that year, for figures too.
  @Test func figuresAreOfThePlansYear() throws {
    let text = Self.head.replacing("05 tháng 3 năm 2026", with: "08 tháng 12 năm 2025") + "1. Mở ít nhất 30 lớp tập huấn trong 6 tháng đầu năm.\n2. Số hóa hồ sơ.\n"
    #expect(try Kehoach.extract(bytes: Array(text.utf8)).targets.first?.by?.description == "2026-06-30")
  }
}
