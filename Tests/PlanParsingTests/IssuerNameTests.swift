import Kehoach
import PlanModel
import Testing

/// Issuers below the body that they belong to, one below the other and in one run, and how their names are written in small letters.
struct IssuerNameTests {
  private static let motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
  private static let rest = """
    Số: 45/KH-ABC
    Suối Đá, ngày 12 tháng 8 năm 2025
    KẾ HOẠCH
    Kiểm tra công tác năm 2025
    Thực hiện Kế hoạch số 45/KH-UBND ngày 12/01/2025 của UBND tỉnh, đơn vị xây dựng kế hoạch như sau:
    I. MỤC ĐÍCH, YÊU CẦU
    1. Mục đích
    - Nâng cao chất lượng.
    2. Yêu cầu
    - Bám sát nhiệm vụ.
    """

  private func read(_ head: String, joined: Bool) throws -> PlanDocument {
    let text = head + "\n" + Self.motto + Self.rest
    return try Kehoach.extract(bytes: Array((joined ? text.replacing("\n", with: " ") : text).utf8)).document
  }

  @Test(arguments: [
    ("UBND PHƯỜNG SUỐI ĐÁ", "Phòng Kinh tế, Hạ tầng và Đô thị", " phường Suối Đá"), ("UBND HUYỆN SUỐI ĐÁ", "Phòng Tài chính - Kế hoạch", " huyện Suối Đá"),
    ("UBND HUYỆN SUỐI ĐÁ", "Phòng Kinh tế và Hạ tầng", " huyện Suối Đá"), ("UBND HUYỆN SUỐI ĐÁ", "Phòng Văn hóa và Thông tin", " huyện Suối Đá"),
    ("UBND HUYỆN SUỐI ĐÁ", "Trung tâm Văn hóa, Thể thao và Truyền thông", ""), ("UBND HUYỆN SUỐI ĐÁ", "Ban Quản lý dự án đầu tư xây dựng", " huyện Suối Đá"),
    ("UBND HUYỆN SUỐI ĐÁ", "Hội đồng Nghĩa vụ quân sự", ""), ("UBND TỈNH KIÊN GIANG", "Trường Chính trị", ""), ("UBND XÃ SUỐI ĐÁ", "Trường PTDTBT Tiểu học Suối Đá", ""),
    ("UBND HUYỆN SUỐI ĐÁ", "Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn", " huyện Suối Đá"), ("SỞ Y TẾ KIÊN GIANG", "Bệnh viện Lao và Bệnh phổi", ""),
    ("SỞ Y TẾ KIÊN GIANG", "Trung tâm Giám định Y khoa", ""), ("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "Chi cục Thủy sản và Kiểm ngư", ""),
    ("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "Chi cục Trồng trọt và Bảo vệ thực vật", ""), ("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "Ban Quản lý rừng phòng hộ Suối Đá", ""),
    ("SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", "Trung tâm Huấn luyện và Thi đấu thể dục thể thao", ""), ("SỞ GIÁO DỤC VÀ ĐÀO TẠO", "Trường Phổ thông Dân tộc nội trú tỉnh", ""),
    ("BỘ Y TẾ", "Cục Phòng bệnh", ""), ("BỘ Y TẾ", "Viện Vệ sinh dịch tễ Trung ương", ""), ("BỘ Y TẾ", "Bệnh viện Bạch Mai", ""), ("BỘ XÂY DỰNG", "Cục Hàng hải và Đường thủy Việt Nam", ""),
    ("BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "Cục Chăn nuôi và Thú y", ""), ("BỘ GIÁO DỤC VÀ ĐÀO TẠO", "Đại học Đà Nẵng", ""), ("BỘ GIÁO DỤC VÀ ĐÀO TẠO", "Vụ Giáo dục Đại học", ""),
    ("CỤC THỐNG KÊ", "Thống kê tỉnh Kiên Giang", ""), ("TỈNH ỦY KIÊN GIANG", "Ủy ban Kiểm tra", " Tỉnh ủy Kiên Giang"), ("TỈNH ỦY KIÊN GIANG", "Đảng ủy các cơ quan Đảng tỉnh", ""),
    ("ĐẢNG ỦY XÃ SUỐI ĐÁ", "Chi bộ Trường Tiểu học Lê Lợi", ""), ("ĐẢNG ỦY XÃ SUỐI ĐÁ", "Chi bộ thôn 3", ""), ("ĐẢNG ỦY XÃ SUỐI ĐÁ", "Ủy ban Mặt trận Tổ quốc Việt Nam xã", " Suối Đá"),
    ("LIÊN ĐOÀN LAO ĐỘNG TỈNH KIÊN GIANG", "Công đoàn ngành Giáo dục", ""), ("CÔNG ĐOÀN NGÀNH Y TẾ", "Công đoàn cơ sở Bệnh viện Đa khoa tỉnh", ""),
    ("BAN CHỈ ĐẠO 389 TỈNH KIÊN GIANG", "Cơ quan thường trực", " Ban Chỉ đạo 389 tỉnh Kiên Giang"), ("LIÊN MINH HỢP TÁC XÃ VIỆT NAM", "Liên minh Hợp tác xã tỉnh Kiên Giang", ""),
    ("NGÂN HÀNG NHÀ NƯỚC VIỆT NAM", "Ngân hàng Nhà nước Chi nhánh khu vực 9", ""), ("HĐND XÃ CHIỀNG SƠ", "Ban Kinh tế - Ngân sách", " Hội đồng nhân dân xã Chiềng Sơ"),
  ])
  func issuerBelowItsBody(parent: String, name: String, place: String) throws {
    for joined in [false, true] {
      let document = try read(parent + "\n" + name.uppercased(), joined: joined)
      #expect(document.issuer?.name == name + place)
      #expect(document.parentIssuer != nil && document.coIssuers.isEmpty)
    }
  }

  /// Names of places that begin as bodies do, or hold words of other names.
  @Test(arguments: ["huyện Vụ Bản", "phường Sở Dầu", "xã Chiềng Sơ", "xã Hội Thịnh", "xã Quân Chu", "huyện Trạm Tấu", "xã Đoàn Đào", "xã Trung Tâm"])
  func placesThatLookLikeBodies(place: String) throws {
    for joined in [false, true] {
      let document = try read("ỦY BAN NHÂN DÂN " + place.uppercased(), joined: joined)
      #expect(document.issuer?.name == "Ủy ban nhân dân " + place)
      #expect(document.parentIssuer == nil)
    }
  }

  @Test(arguments: [
    ("DỰ THẢO LẦN 2\nỦY BAN NHÂN DÂN XÃ SUỐI ĐÁ", nil), ("DỰ THẢO (LẦN 3)\nỦY BAN NHÂN DÂN XÃ SUỐI ĐÁ", nil), ("HỎA TỐC\nỦY BAN NHÂN DÂN XÃ SUỐI ĐÁ", "HỎA TỐC"),
  ] as [(String, String?)])
  func marksAboveTheIssuer(head: String, urgency: String?) throws {
    for joined in [false, true] {
      let document = try read(head, joined: joined)
      #expect(document.issuer?.name == "Ủy ban nhân dân xã Suối Đá")
      #expect(document.urgency == urgency)
    }
  }

  @Test(arguments: [("HỎA TỐC", true), ("MẬT", false)]) func marksBeforeTheType(mark: String, isUrgency: Bool) throws {
    let text = "ỦY BAN NHÂN DÂN XÃ SUỐI ĐÁ\n" + Self.motto + Self.rest.replacing("KẾ HOẠCH\n", with: mark + "\nKẾ HOẠCH\n")
    for joined in [false, true] {
      let document = try Kehoach.extract(bytes: Array((joined ? text.replacing("\n", with: " ") : text).utf8)).document
      #expect((isUrgency ? document.urgency : document.secrecy) == mark)
      #expect(document.type?.code == "KH")
      #expect(document.title == "Kiểm tra công tác năm 2025")
    }
  }

  @Test(arguments: [
    ("CÔNG AN TỈNH - BỘ CHỈ HUY QUÂN SỰ TỈNH", "Công an tỉnh", "Bộ Chỉ huy Quân sự tỉnh"),
    ("VIỆN KIỂM SÁT NHÂN DÂN TỈNH - TÒA ÁN NHÂN DÂN TỈNH", "Viện kiểm sát nhân dân tỉnh", "Tòa án nhân dân tỉnh"),
  ])
  func forcesAndCourtsIssueTogether(head: String, issuer: String, other: String) throws {
    let document = try read(head, joined: true)
    #expect(document.issuer?.name == issuer)
    #expect(document.coIssuers.map(\.name) == [other])
    #expect(try read("QUÂN KHU 2\nBỘ CHỈ HUY QUÂN SỰ TỈNH KIÊN GIANG", joined: true).parentIssuer?.name == "Quân khu 2")
  }

  @Test func unionsNameBetweenNumberAndDay() throws {
    let text = "TỈNH ĐOÀN KIÊN GIANG BAN CHẤP HÀNH ĐOÀN HUYỆN SUỐI ĐÁ *** Số: 12-KH/ĐTN ĐOÀN TNCS HỒ CHÍ MINH " + Self.rest.dropFirst("Số: 45/KH-ABC ".count).replacing("\n", with: " ")
    let document = try Kehoach.extract(bytes: Array(text.utf8)).document
    #expect(document.parentIssuer?.name == "Tỉnh đoàn Kiên Giang")
    #expect(document.issuer?.name == "Ban Chấp hành Đoàn huyện Suối Đá")
  }

  /// Bodies that issue together, as their symbol tells.
  @Test(arguments: [
    ("CÔNG AN TỈNH - SỞ GIÁO DỤC VÀ ĐÀO TẠO\nBAN THƯỜNG VỤ TỈNH ĐOÀN", "05/KHLT-CAT-SGDĐT-TĐ", ["Công an tỉnh", "Sở Giáo dục và Đào tạo", "Ban Thường vụ tỉnh đoàn"], nil),
    ("SỞ Y TẾ - SỞ GIÁO DỤC VÀ ĐÀO TẠO - SỞ TÀI CHÍNH", "05/KHLT-SYT-SGDĐT-STC", ["Sở Y tế", "Sở Giáo dục và Đào tạo", "Sở Tài chính"], nil),
    ("SỞ Y TẾ\nBẢO HIỂM XÃ HỘI TỈNH", "05/KHPH-SYT-BHXH", ["Sở Y tế", "Bảo hiểm xã hội tỉnh"], nil),
    ("UBND TỈNH KIÊN GIANG\nSỞ Y TẾ - SỞ TÀI CHÍNH", "05/KHLN-SYT-STC", ["Sở Y tế tỉnh Kiên Giang", "Sở Tài chính tỉnh Kiên Giang"], "Ủy ban nhân dân tỉnh Kiên Giang"),
    ("TỈNH ỦY KIÊN GIANG\nBAN TUYÊN GIÁO - BAN DÂN VẬN", "05-KH/BTG-BDV", ["Ban Tuyên giáo Tỉnh ủy Kiên Giang", "Ban Dân vận Tỉnh ủy Kiên Giang"], "Tỉnh ủy Kiên Giang"),
    ("UBND TỈNH KIÊN GIANG\nSỞ Y TẾ", "12/KH-UBND-SYT", ["Sở Y tế tỉnh Kiên Giang"], "Ủy ban nhân dân tỉnh Kiên Giang"),
    ("SỞ Y TẾ KIÊN GIANG\nTRUNG TÂM KIỂM SOÁT BỆNH TẬT", "12/KH-KSBT-TCHC", ["Trung tâm Kiểm soát bệnh tật"], "Sở Y tế Kiên Giang"),
  ])
  func bodiesThatIssueTogether(head: String, symbol: String, issuers: [String], parent: String?) throws {
    let document = try Kehoach.extract(bytes: Array((head + "\n" + Self.motto + Self.rest.replacing("45/KH-ABC", with: symbol)).utf8)).document
    #expect([document.issuer?.name ?? "-"] + document.coIssuers.map(\.name) == issuers)
    #expect(document.parentIssuer?.name == parent)
  }
}
