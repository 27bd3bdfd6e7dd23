import Kehoach
import PlanModel
import SourceModel
import Testing
import VietnameseText

@testable import PlanParsing

/// Invented letterheads and tails, each line a paragraph; `|` begins the second column of a line.
struct HeadTests {
  private func read(_ text: String, fileName: String = "", isRecognised: Bool = false) -> HeadAndTail {
    let bytes = Array(text.utf8)
    var blocks: [Block] = []
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x0A {
      var range = start..<index
      start = index + 1
      while let first = range.first, bytes[first] == 0x20 { range = first + 1..<range.upperBound }
      if !range.isEmpty { blocks.append(.paragraph(Paragraph(Passage(range, of: bytes)))) }
    }
    return readHeadAndTail(BlockDocument(text: bytes, blocks: blocks), fileName: fileName, issuedOn: nil, isRecognised: isRecognised)
  }

  private func table(_ cells: [[[String]]]) -> (BlockDocument) {
    var text: [UInt8] = []
    var rows: [TableRow] = []
    for row in cells {
      var made: [TableCell] = []
      for (column, lines) in row.enumerated() {
        let paragraphs = lines.map { line -> Paragraph in
          let start = text.count
          text += Array(line.utf8)
          let end = text.count
          text.append(0x0A)
          return Paragraph(Passage(start..<end, of: text))
        }
        made.append(TableCell(paragraphs: paragraphs, column: column))
      }
      rows.append(TableRow(cells: made))
    }
    return BlockDocument(text: text, blocks: [.table(TableBlock(rows: rows, columnCount: cells.map(\.count).max() ?? 0))])
  }

  /// Columns of a tail and of the letterhead on the next page.
  @Test func theNextPagesLetterheadIsNoRecipient() {
    let left = ["Nơi nhận:", "- Như Điều 2;", "- Lưu: VT (2)"], right = ["TRƯỞNG BAN", "Lê Văn Nam"], next = [".. BAN CHỈ ĐẠO PHÒNG CHỐNG"]
    var text: [UInt8] = []
    var blocks: [Block] = []
    for (lines, column) in [(left, 0), (right, 1), (next, 0)] {
      for line in lines {
        let start = text.count
        text += Array((line + "\n").utf8)
        var paragraph = Paragraph(Passage(start..<text.count - 1, of: text))
        paragraph.style.column = column
        blocks.append(.paragraph(paragraph))
      }
    }
    for index in blocks.indices { if case .paragraph(var paragraph) = blocks[index] { paragraph.text = Passage(paragraph.text.source()[0], of: text); blocks[index] = .paragraph(paragraph) } }
    let document = readHeadAndTail(BlockDocument(text: text, blocks: blocks), fileName: "", issuedOn: nil).document
    #expect(document.recipients == ["Như Điều 2", "Lưu: VT (2)"])
    #expect(document.signature.name == "Lê Văn Nam")
  }

  @Test func eachOfTwoSignsForItsBody() {
    let end = "Trên đây là Kế hoạch./.\nSỞ VĂN HÓA VÀ THỂ THAO\nGIÁM ĐỐC\nLê Văn Nam\nLIÊN ĐOÀN LAO ĐỘNG TỈNH\nCHỦ TỊCH\nTrần Thị Lan\nNơi nhận:\n- Như trên;\n- Các đơn vị:\nLưu VT, TG."
    let document = read(head() + "\n" + end).document
    #expect(document.signature == Signature(authority: "SỞ VĂN HÓA VÀ THỂ THAO", capacity: "GIÁM ĐỐC", name: "Lê Văn Nam"))
    #expect(document.approvals == [Signature(authority: "LIÊN ĐOÀN LAO ĐỘNG TỈNH", capacity: "CHỦ TỊCH", name: "Trần Thị Lan")])
    // A colon does not open an item for the archive's line.
    #expect(document.recipients == ["Như trên", "Các đơn vị:", "Lưu VT, TG"])
    let open = read(head() + "\nNơi nhận:\n- Như trên;\n- Lưu: VT (2)\nBAN CHỈ ĐẠO PHÒNG CHỐNG\nCỦA TỈNH").document
    #expect(open.recipients == ["Như trên", "Lưu: VT (2)"])
    // A heading in capitals above is none of it.
    let plain = read(head() + "\nIII. SỞ NỘI VỤ\nCHỦ TỊCH\nLê Văn Nam\nNơi nhận:\n- Như trên;\n- Lưu: VT.").document
    #expect(plain.signature == Signature(authority: nil, capacity: "CHỦ TỊCH", name: "Lê Văn Nam"))
  }

  /// A letter has no type line; what its annex is headed with is none.
  @Test func lettersAreKnownByTheirAddress() {
    let letter = head(number: "Số: 722/UBND-NCKS", title: "Kính gửi: Sở Y tế.") + "\nTrân trọng./.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\nLê Văn Nam\nPhụ lục 01\nPHƯƠNG ÁN\nThay đồng hồ"
    #expect(read(letter).document.type == DocumentType(code: nil, name: "Công văn"))
    #expect(read(letter).document.signature.name == "Lê Văn Nam")
    #expect(read(head(number: "Số: 722/UBND-NCKS\nV/v thay đồng hồ", title: "Kính gửi: Sở Y tế.")).document.type?.name == "Công văn")
    let unnumbered = read("VĂN PHÒNG CHÍNH PHỦ\n-------\nV/v: Thay đồng hồ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHà Nội, ngày 30 tháng 11 năm 2014\nKính gửi: Bộ Tư pháp.\n1. Giao Bộ Tư pháp thay đồng hồ.").document
    #expect([unnumbered.title, unnumbered.type?.name, unnumbered.issuer?.name] == ["V/v: Thay đồng hồ", "Công văn", "Văn phòng Chính phủ"])
    let urgent = read(head(number: "Số: 41 /GDĐT – VP", title: "Về thay đồng hồ\nKHẨN\nKính gửi : Sở Y tế.\nĐề nghị Sở Y tế thay đồng hồ.\nNơi nhận : GIÁM ĐỐC\n- Như trên; Lê Văn Nam").replacing("I. MỤC ĐÍCH\n1. Chủ động phòng ngừa.", with: "")).document
    #expect([urgent.title, urgent.urgency, urgent.symbol, urgent.signature.name] == ["Về thay đồng hồ", "KHẨN", "41/GDĐT-VP", "Lê Văn Nam"])
    #expect(urgent.recipients == ["Như trên"])
    #expect(read(head(title: "TỜ TRÌNH\nVề thay đồng hồ\nKính gửi: Sở Y tế.")).document.type?.code == "TTr")
  }

  /// The motto's first line does not fit its column: its last word stands behind the body's second line.
  @Test func wrappedMottoBesideTheBody() {
    let wrapped = read("""
      UBND TỈNH NAM ĐỊNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT
      SỞ Y TẾ NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 12/KH-SYT Nam Định, ngày 22 tháng 01 năm 2025
      KẾ HOẠCH
      Phòng, chống dịch bệnh năm 2025
      """)
    #expect(wrapped.document.issuer?.name == "Sở Y tế tỉnh Nam Định")
    #expect(wrapped.document.parentIssuer?.name == "Ủy ban nhân dân tỉnh Nam Định")
    let ruled = read("""
      ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT
      TỈNH CÀ MAU NAM
      ------- Độc lập - Tự do - Hạnh phúc
      Số: 67/KH-UBND Cà Mau, ngày 28 tháng 6 năm 2024
      KẾ HOẠCH
      Phòng, chống dịch bệnh năm 2024
      """)
    #expect(ruled.document.issuer?.name == "Ủy ban nhân dân tỉnh Cà Mau")
  }

  @Test func theStatesNameIsNoMotto() {
    let document = read(head(title: "KẾ HOẠCH\nPHÁT HÀNH CÔNG BÁO\nCăn cứ Nghị định số 104/2004/NĐ-CP về Công báo nước Cộng hòa xã hội chủ nghĩa Việt Nam;\n- Căn cứ Luật Báo chí ngày 05/4/2016;")).document
    #expect(document.title == "PHÁT HÀNH CÔNG BÁO")
    #expect(document.legalBases.map { $0.prefix(11) } == ["Căn cứ Nghị", "Căn cứ Luật"])
  }

  @Test func proseBelowATitleInCapitals() {
    let document = read(head(title: "KẾ HOẠCH\nTHI HÀNH LUẬT VIỄN THÔNG\nNgày 28 tháng 6, tại kỳ họp\nỦy ban nhân dân ban hành Kế hoạch như sau:")).document
    #expect(document.title == "THI HÀNH LUẬT VIỄN THÔNG")
    #expect(read("Số: /KH-CTy\nKẾ HOẠCH\nBảo trì\nNgày 11/8/2025, Hội đồng thành viên đã ban hành nghị quyết.\nI. MỤC ĐÍCH\n1. An toàn.").document.issuedOn == nil)
  }

  @Test(arguments: [("Số: /KH-UBND\n45", "45"), ("Thông tin nội bộ\n2", nil)] as [(String, String?)])
  func numbersBesideABlank(number: String, hint: String?) {
    #expect(read(head(number: number)).document.numberHint == hint)
  }

  /// What stands beside recipients, glued to the post or without spaces.
  @Test(arguments: [
    ("Nơi nhận :   GIÁM ĐỐC\n- Như trên;\n- BGĐ Sở; (đã ký)\n- Phòng, ban Sở; Lê Hồng Nam\n- Các đơn vị.", ["Như trên", "BGĐ Sở", "Phòng, ban Sở", "Các đơn vị"], "Lê Hồng Nam"),
    ("Nơi nhận: CHỦ TỊCH\n- Như trên;\n- Lưu: VT. Lê Văn Nam", ["Như trên", "Lưu: VT"], "Lê Văn Nam"),
    ("Nơi nhận:\nNhư trên (để b/c; theo dõi);Sở Y tế;Lưu VT.\nGIÁM ĐỐC\nLê Văn Nam", ["Như trên (để b/c; theo dõi)", "Sở Y tế", "Lưu VT"], "Lê Văn Nam"),
    ("Nơi nhận:\n- Như trên;\n- Lưu: VT.\nCHÁNH VĂN PHÒNGLê Văn Nam", ["Như trên", "Lưu: VT"], "Lê Văn Nam"),
    ("Nơi nhận:\n- Như trên;\n- Lưu: VT.\nNGƯỜI LẬP\n(Họ và tên)\nLê Văn Nam", ["Như trên", "Lưu: VT"], "Lê Văn Nam"),
  ])
  func tails(tail: String, recipients: [String], name: String) {
    let document = read(head() + "\n" + tail).document
    #expect(document.recipients == recipients)
    #expect(document.signature.name == name)
  }

  @Test(arguments: [("Số: /KH-UBND", "ngày 05 tháng 3 năm 2024", true), ("Số: 12/KH-UBND", "ngày tháng 3 năm 2024", true), ("Số: 12/KH-UBND", "ngày 05 tháng 3 năm 2024", false)])
  func whatAHandWroteIsSaid(number: String, date: String, isMissing: Bool) {
    let text = head(number: number, date: "Tân Phú, " + date)
    #expect(read(text, isRecognised: true).diagnostics.contains { $0.code == .handwritten } == isMissing)
    #expect(!read(text).diagnostics.contains { $0.code == .handwritten })
    // A decision's, with the plan that it carries.
    let decision = text.replacing("KẾ HOẠCH\n", with: "QUYẾT ĐỊNH\nBan hành Kế hoạch ").replacing("/KH-", with: "/QĐ-")
    let attached = read(decision.replacing("I. MỤC ĐÍCH", with: "Điều 1. Ban hành Kế hoạch.\nNơi nhận:\n- Như Điều 1;\n- Lưu: VT.\nCHỦ TỊCH\nLê Văn Nam\nKẾ HOẠCH\nPhòng, chống thiên tai\nI. MỤC ĐÍCH"), isRecognised: true)
    #expect(attached.document.attachedTo != nil)
    #expect(attached.diagnostics.contains { $0.code == .handwritten } == isMissing)
  }

  private func head(number: String = "Số: 12/KH-UBND", issuer: String = "ỦY BAN NHÂN DÂN\nHUYỆN TÂN PHÚ", date: String = "Tân Phú, ngày 05 tháng 3 năm 2024", title: String = "KẾ HOẠCH\nPhòng, chống thiên tai năm 2024") -> String {
    "\(issuer)\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\(number)\n\(date)\n\(title)\nI. MỤC ĐÍCH\n1. Chủ động phòng ngừa."
  }

  @Test(arguments: [
    ("Số: 2873   /KH-UBND", "2873", "2873/KH-UBND"), ("Số:       /KH-UBND", nil, "/KH-UBND"), ("Số: ……/KH-SYT", nil, "/KH-SYT"), ("Số:…../2024/KH-BCĐ", nil, "/2024/KH-BCĐ"),
    ("Số 402-CV/VPĐU", "402", "402-CV/VPĐU"), ("Số: 15 - KH/HU", "15", "15-KH/HU"), ("Số: 1492 KH-UBND", "1492", "1492/KH-UBND"), ("Số: 07/ KH - BCĐ", "07", "07/KH-BCĐ"),
    ("Số: 31/KH-LĐLĐ-SVH,TT,DL", "31", "31/KH-LĐLĐ-SVH,TT,DL"), ("Số:3176b/KH-SYT", "3176b", "3176b/KH-SYT"), ("SỐ: 05/2024/KH-CCHC&PC", "05", "05/2024/KH-CCHC&PC"),
    ("Số : 18/KH-THPT.NTMK", "18", "18/KH-THPT.NTMK"), ("Số: 44/KH-\nUBND", "44", "44/KH-UBND"), ("Số: 15/KH-UBND —", "15", "15/KH-UBND"),
    ("Số: c2q//KH-SYT-CĐN", nil, "/KH-SYT-CĐN"), ("S: 71/KH-UBND", "71", "71/KH-UBND"),
    ("Số: 12 /KH-PGD & ĐT", "12", "12/KH-PGD&ĐT"), ("Số: 9/KH-SGD& ĐT-GDTrH", "9", "9/KH-SGD&ĐT-GDTrH"),
  ] as [(String, String?, String)])
  func symbols(printed: String, number: String?, symbol: String) {
    let document = read(head(number: printed)).document
    #expect(document.number == number)
    #expect(document.symbol == symbol)
    #expect(document.title == "Phòng, chống thiên tai năm 2024")
  }

  @Test(arguments: [
    ("Tân Phú, ngày 05 tháng 3 năm 2024", "Tân Phú", "2024-03-05"), ("Tân Phú, ngày    tháng 3 năm 2024", "Tân Phú", nil), ("Tân Phú, ngày … tháng … năm 2024", "Tân Phú", nil),
    ("Bà Rịa - Vũng Tàu, ngày 9 tháng 11 năm 2023", "Bà Rịa - Vũng Tàu", "2023-11-09"), ("TP. Hồ Chí Minh, ngày 05/3/2024", "TP. Hồ Chí Minh", "2024-03-05"),
    ("HÀ NỘI, NGÀY 1 THÁNG 2 NĂM 2024", "Hà Nội", "2024-02-01"), ("Tân Phú, ngày 31 tháng 2 năm 2024", "Tân Phú", nil), ("Tân Phú, ngày\n05 tháng\n3 năm 2024", "Tân Phú", "2024-03-05"),
    ("TP.\nHồ Chí Minh, ngày 05 tháng 3 năm 2024", "TP. Hồ Chí Minh", "2024-03-05"),
    ("Tân\nPhú, ngày 05 tháng 3 năm 2024", "Tân Phú", "2024-03-05"), ("TP Hồ Chí\nMinh, ngày 05 tháng 3 năm 2024", "TP Hồ Chí Minh", "2024-03-05"),
  ] as [(String, String, String?)])
  func placesAndDates(printed: String, place: String, date: String?) {
    let document = read(head(date: printed)).document
    #expect(document.place == place)
    #expect(document.issuedOn?.description == date)
  }

  @Test(arguments: [
    ("ỦY BAN NHÂN DÂN\nTỈNH BÌNH THUẬN", "Ủy ban nhân dân tỉnh Bình Thuận", nil), ("UBND TỈNH KIÊN GIANG\nSỞ Y TẾ", "Sở Y tế tỉnh Kiên Giang", "Ủy ban nhân dân tỉnh Kiên Giang"),
    ("UBND TỈNH KIÊN GIANG\nSỞ VĂN HÓA, THỂ THAO\nVÀ DU LỊCH", "Sở Văn hóa, Thể thao và Du lịch tỉnh Kiên Giang", "Ủy ban nhân dân tỉnh Kiên Giang"),
    ("UỶ BAN NHÂN DÂN TỈNH HÀ GIANG\nVĂN PHÒNG", "Văn phòng Uỷ ban nhân dân tỉnh Hà Giang", "Uỷ ban nhân dân tỉnh Hà Giang"),
    ("VĂN PHÒNG\nPHÒNG NỘI CHÍNH", "Phòng Nội chính", "Văn phòng"), ("UBND TỈNH KIÊN GIANG\nLIÊN NGÀNH\nSỞ Y TẾ", "Sở Y tế tỉnh Kiên Giang", "Ủy ban nhân dân tỉnh Kiên Giang"),
    ("SỞ Y TẾ\nTHANH TRA", "Thanh tra Sở Y tế", "Sở Y tế"), ("BỘ TƯ PHÁP\nCỤC TRỢ GIÚP PHÁP LÝ", "Cục Trợ giúp pháp lý", "Bộ Tư pháp"),
    ("ĐẢNG ỦY CHÍNH PHỦ\nVĂN PHÒNG\n*", "Văn phòng Đảng ủy Chính phủ", "Đảng ủy Chính phủ"), ("ỦY\nBAN NHÂN DÂN\nXÃ SUỐI ĐÁ", "Ủy ban nhân dân xã Suối Đá", nil),
    ("ỦY BAN MTTQ VIỆT NAM XÃ TÂN AN\nBAN THƯỜNG TRỰC", "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã Tân An", "Ủy ban Mặt trận Tổ quốc Việt Nam xã Tân An"),
    ("THÀNH PHỐ ĐÀ NẴNG\nỦY BAN NHÂN DÂN QUẬN HẢI CHÂU", "Ủy ban nhân dân quận Hải Châu", nil), ("UBND HUYỆN TÂN PHÚ\nPHÒNG NỘI VỤ", "Phòng Nội vụ huyện Tân Phú", "Ủy ban nhân dân huyện Tân Phú"),
    ("TRƯỜNG ĐẠI HỌC VIỆT- HÀN\nKHOA KHOA HỌC MÁY TÍNH", "Khoa Khoa học máy tính", "Trường Đại học Việt- Hàn"),
    ("BAN CHỈ ĐẠO\nLIÊN NGÀNH\nTRUNG ƯƠNG VỀ BỜ KÈ", "Ban Chỉ đạo liên ngành Trung ương về bờ kè", nil), ("UBND XÃ LONG PHÚ\nBAN CHỈ HUY PHÒNG THỦ DÂN SỰ", "Ban Chỉ huy Phòng thủ dân sự xã Long Phú", "Ủy ban nhân dân xã Long Phú"),
    ("ĐỘI TNTP HỒ CHÍ MINH\nLIÊN ĐỘI KIM ĐỒNG", "Liên đội Kim Đồng", "Đội TNTP Hồ Chí Minh"), ("UBND TỈNH LÀO CAI\nBỆNH VIỆN ĐA KHOA BẢO YÊN", "Bệnh viện Đa khoa Bảo Yên", "Ủy ban nhân dân tỉnh Lào Cai"),
    ("UBND TỈNH LÀO CAI\nTRUNG TÂM Y TẾ DỰ PHÒNG", "Trung tâm Y tế dự phòng", "Ủy ban nhân dân tỉnh Lào Cai"), ("HỘI NÔNG DÂN Q7", "Hội Nông dân Q7", nil), ("SỞ Y TẾ TÂN PHÚ", "Sở Y tế Tân Phú", nil),
    ("ỦY BAN NHÂN DÂN\nPHƯỜNG TRUNG TÂM", "Ủy ban nhân dân phường Trung Tâm", nil), ("UBND XÃ VĂN PHONG\nPHÒNG KINH TẾ", "Phòng Kinh tế xã Văn Phong", "Ủy ban nhân dân xã Văn Phong"),
    ("UBND XÃ TÂN AN\nTRƯỜNG THPT TRẦN THÀNH NGỌ", "Trường THPT Trần Thành Ngọ", "Ủy ban nhân dân xã Tân An"), ("UBND XÃ TÂN AN\nTRƯỜNG PTDT NỘI TRÚ THCS THỊ XÃ MƯỜNG LAY", "Trường PTDT nội trú THCS thị xã Mường Lay", "Ủy ban nhân dân xã Tân An"),
    ("SỞ Y TẾ TÂN PHÚ\nBỆNH VIỆN ĐA KHOA TRUNG TÂM TÂN PHÚ", "Bệnh viện Đa khoa Trung tâm Tân Phú", "Sở Y tế Tân Phú"), ("CHI CỤC KIỂM LÂM\nHẠT KIỂM LÂM KHU VỰC SÌN HỒ", "Hạt Kiểm lâm khu vực Sìn Hồ", "Chi cục Kiểm lâm"),
    ("BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG\nVƯỜN QUỐC GIA BA BỂ", "Vườn quốc gia Ba Bể", "Bộ Nông nghiệp và Môi trường"), ("CHI CỤC HẢI QUAN KHU VỰC IV\nHẢI QUAN CỬA KHẨU CẢNG CÁI LÂN", "Hải quan cửa khẩu cảng Cái Lân", "Chi cục Hải quan khu vực IV"),
    ("UBND XÃ TÂN AN\nBAN CHỈ ĐẠO\nBÌNH DÂN HỌC VỤ SỐ", "Ban Chỉ đạo bình dân học vụ số xã Tân An", "Ủy ban nhân dân xã Tân An"),
    ("UBND PHƯỜNG AN PHÚ", "Ủy ban nhân dân phường An Phú", nil), ("ỦY BAN NHÂN DÂN\nQUẬN LÝ NHÂN", "Ủy ban nhân dân quận Lý Nhân", nil), ("UBND XÃ AN LỄ\nPHÒNG VĂN HÓA - XÃ HỘI", "Phòng Văn hóa - Xã hội xã An Lễ", "Ủy ban nhân dân xã An Lễ"),
    ("PHÒNG GD & ĐT LONG CHÂU\nTRƯỜNG TH TÂN LONG", "Trường TH Tân Long", "Phòng Giáo dục và Đào tạo Long Châu"), ("PHÒNG LAO ĐỘNG - TB&XH SÔNG LONG", "Phòng Lao động - Thương binh và Xã hội Sông Long", nil),
    ("KHO BẠC NHÀ NƯỚC\nTÂN CÁT", "Kho bạc Nhà nước Tân Cát", nil), ("ĐOÀN TỈNH LONG AN\nBCH ĐOÀN TRƯỜNG THPT LÊ LAI", "Ban Chấp hành Đoàn trường THPT Lê Lai", "Đoàn tỉnh Long An"), ("VĂN PHÒNG HĐND&UBND", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân", nil),
    ("HĐND TỈNH LONG AN", "Hội đồng nhân dân tỉnh Long An", nil), ("THỦ TƯỚNG CHÍNH PHỦ", "Thủ tướng Chính phủ", nil),
  ] as [(String, String, String?)])
  func issuers(printed: String, issuer: String, parent: String?) {
    let document = read(head(issuer: printed)).document
    #expect(document.issuer?.name == issuer)
    #expect(document.parentIssuer?.name == parent)
  }

  @Test(arguments: ["SỞ Y TẾ - CÔNG ĐOÀN NGÀNH", "SỞ Y TẾ -CÔNG ĐOÀN NGÀNH"])
  func jointBodies(printed: String) {
    let document = read(head(number: "Số: 9/KH-SYT-CĐN", issuer: "UBND TỈNH KIÊN GIANG\n\(printed)")).document
    #expect(document.issuer?.name == "Sở Y tế tỉnh Kiên Giang")
    #expect(document.coIssuers.map(\.name) == ["Công đoàn ngành"])
    #expect(document.parentIssuer?.name == "Ủy ban nhân dân tỉnh Kiên Giang")
  }

  /// A place on a line of its own below two who issue together is both's; below one of them it is his.
  @Test(arguments: [
    ("HỘI NÔNG DÂN -\nSỞ CÔNG THƯƠNG\nTỈNH LONG AN", "Hội Nông dân tỉnh Long An", "Sở Công Thương tỉnh Long An"), ("HỘI NÔNG DÂN\nSỞ CÔNG THƯƠNG TỈNH LONG AN", "Hội Nông dân", "Sở Công Thương tỉnh Long An"),
  ])
  func jointBodiesOfOnePlace(printed: String, issuer: String, other: String) {
    let document = read(head(number: "Số: 9/CTPH-HND-SCT", issuer: printed)).document
    #expect(document.issuer?.name == issuer)
    #expect(document.coIssuers.map(\.name) == [other])
  }

  @Test(arguments: [
    ("KẾ HOẠCH\nThực hiện Chỉ thị số 05/CT-TTg\nvề phòng cháy", "KH", "Thực hiện Chỉ thị số 05/CT-TTg về phòng cháy"),
    ("KẾ HOẠCH CÔNG TÁC DÂN VẬN NĂM 2024", "KH", "CÔNG TÁC DÂN VẬN NĂM 2024"), ("CHƯƠNG TRÌNH HÀNH ĐỘNG\nthực hiện Nghị quyết số 01/NQ-CP", "CTr", "thực hiện Nghị quyết số 01/NQ-CP"),
    ("THÔNG BÁO\nKết luận của Chủ tịch tại cuộc họp", "TB", "Kết luận của Chủ tịch tại cuộc họp"), ("Kế hoạch\nTuyên truyền pháp luật\n-----\nCăn cứ Luật Đất đai;", "KH", "Tuyên truyền pháp luật"),
    ("KẾ HOẠCH\nGiai đoạn 2021-\n2025 trên địa bàn", "KH", "Giai đoạn 2021-2025 trên địa bàn"),
    ("KẾ HOẠCH\nDọn kè năm 2024\nPhòng Hạ tầng đề xuất kế hoạch dọn kè như sau:", "KH", "Dọn kè năm 2024"), ("KẾ HOẠCH\nDọn kè năm 2024\n\nHưởng ứng ngày dọn kè của tỉnh ta.\n\nUBND xã ban hành Kế hoạch như sau:", "KH", "Dọn kè năm 2024"),
    ("KẾ HOẠCH\nDọn kè năm 2024\nI MỤC ĐÍCH - YÊU CẦU\n1 MỤC ĐÍCH\n- Giữ kè.", "KH", "Dọn kè năm 2024"), ("KẾ HOẠCH\nDọn kè năm 2024\nMục đích:\n- Giữ kè.", "KH", "Dọn kè năm 2024"),
    ("KẾ HOẠCH\nDọn kè năm 2024\n(Dự thảo lần 2)", "KH", "Dọn kè năm 2024"), ("KẾ HOẠCH\nDọn kè năm 2024\n(đợt 2)", "KH", "Dọn kè năm 2024 (đợt 2)"), ("KẾ HOẠCH\nGóp ý dự thảo Luật Đê điều\n(sửa đổi)", "KH", "Góp ý dự thảo Luật Đê điều (sửa đổi)"),
    ("PHƯƠNG ÁN\nDọn kè năm 2024", "PA", "Dọn kè năm 2024"), ("KẾ HOẠCH\nDọn kè đợt\nI năm 2024", "KH", "Dọn kè đợt I năm 2024"), ("KẾ HOẠCH\nPhát động thi đua với chủ đề:\n“Kè sạch”", "KH", "Phát động thi đua với chủ đề: “Kè sạch”"),
    ("KẾ HOẠCH\nCông tác ngành Lao động\n- Thương binh và Xã hội năm 2024", "KH", "Công tác ngành Lao động - Thương binh và Xã hội năm 2024"),
    ("KẾ HOẠCH\ndọn kè của các xã,\ngiai đoạn 2024 - 2026\n-----\nThực hiện Chỉ thị số 6-CT/TU, Ban Thường vụ xây dựng Kế hoạch như sau:", "KH", "dọn kè của các xã, giai đoạn 2024 - 2026"),
  ])
  func titles(printed: String, type: String, title: String) {
    let document = read(head(title: printed)).document
    #expect(document.type?.code == type)
    #expect(document.title == title)
  }

  @Test func basesPreambleAndBody() {
    let result = read(
      "SỞ NỘI VỤ\nSố: 3/KH-SNV\nKẾ HOẠCH\nĐào tạo năm 2024\nCăn cứ Luật Cán bộ, công chức ngày 13 tháng 11 năm 2008;\nThực hiện Kế hoạch số 5/KH-UBND ngày 02/01/2024 của UBND tỉnh,\n"
        + "Sở Nội vụ ban hành Kế hoạch đào tạo như sau:\nI. MỤC ĐÍCH\nThực hiện tốt Luật Cán bộ, công chức.")
    #expect(result.document.legalBases.count == 2)
    #expect(result.document.legalBases.last == "Thực hiện Kế hoạch số 5/KH-UBND ngày 02/01/2024 của UBND tỉnh,")
    #expect(result.document.preamble == ["Sở Nội vụ ban hành Kế hoạch đào tạo như sau:"])
    #expect(result.body.count == 2)
  }

  @Test(arguments: [
    ("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Văn An", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH PHÓ CHỦ TỊCH", "Lê Văn An"),
    ("TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn An", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH PHÓ CHỦ TỊCH", "Lê Văn An"),
    ("TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n(Đã ký)\nTrần Thị Bé", nil, "TL. CHỦ TỊCH KT. CHÁNH VĂN PHÒNG PHÓ CHÁNH VĂN PHÒNG", "Trần Thị Bé"),
    ("T/M ĐẢNG ĐOÀN QUỐC HỘI\nBÍ THƯ\nNguyễn Văn Tám", "T/M ĐẢNG ĐOÀN QUỐC HỘI", "BÍ THƯ", "Nguyễn Văn Tám"), ("GIÁM ĐỐC\nThS. Phạm Minh", nil, "GIÁM ĐỐC", "ThS. Phạm Minh"),
    ("TM. TIỂU BAN\nTRƯỞNG TIỂU BAN\nVũ Văn Hòa\nTRƯỞNG BAN XÂY DỰNG ĐẢNG", "TM. TIỂU BAN", "TRƯỞNG TIỂU BAN TRƯỞNG BAN XÂY DỰNG ĐẢNG", "Vũ Văn Hòa"),
    ("KT. TRƯỞNG KHOA\nPHỤ TRÁCH\nTS. Vũ Văn Hòa", nil, "KT. TRƯỞNG KHOA PHỤ TRÁCH", "TS. Vũ Văn Hòa"),
    ("TM. BAN THƯ KÝ HỘI SINH VIÊN TRƯỜNG\nCHỦ TỊCH\nLê Thị Mận", "TM. BAN THƯ KÝ HỘI SINH VIÊN TRƯỜNG", "CHỦ TỊCH", "Lê Thị Mận"),
    ("TM. BAN THƯỜNG VỤ\nPHÓ CHỦ TỊCH\nĐã ký: Lê Thị Mận", "TM. BAN THƯỜNG VỤ", "PHÓ CHỦ TỊCH", "Lê Thị Mận"),
    ("HIỆU TRƯỞNG\nNGUYỄN THỊ HOA", nil, "HIỆU TRƯỞNG", "NGUYỄN THỊ HOA"),
  ] as [(String, String?, String?, String)])
  func signatures(printed: String, authority: String?, capacity: String?, name: String) {
    let recipients = "Nơi nhận:\n- Như trên;\n- Các phòng, ban;\n- Lưu: VT, NC."
    for tail in [recipients + "\n" + printed, printed + "\n" + recipients, printed] {
      let result = read(head() + "\n" + tail)
      #expect(result.document.signature == Signature(authority: authority, capacity: capacity, name: name), "\(tail)")
      #expect(result.body.count == 2, "\(tail)")
    }
  }

  @Test(arguments: [
    ("Nơi nhận:\n- UBND tỉnh (để b/c);\n- Các sở, ngành;\n- Lưu: VT, NC.", ["UBND tỉnh (để b/c)", "Các sở, ngành", "Lưu: VT, NC"]),
    ("Nơi nhận: - UBND tỉnh; - Các sở, ngành; - Lưu: VT, NC.", ["UBND tỉnh", "Các sở, ngành", "Lưu: VT, NC"]),
    ("Nơi nhận:\nUBND tỉnh;\nCác sở, ngành;\nLưu: VT.", ["UBND tỉnh", "Các sở, ngành", "Lưu: VT"]),
    ("Nơi nhận:\n- VPCP: BTCN, các PCN, Trợ lý TTg,\ncác Vụ, Cục;\n- Lưu VT.", ["VPCP: BTCN, các PCN, Trợ lý TTg, các Vụ, Cục", "Lưu VT"]),
    ("Nơi nhận:\n- Ban Bí thư,\n- Các đảng ủy,\n- Lưu.", ["Ban Bí thư", "Các đảng ủy", "Lưu"]),
    // One lost its dash in a scan.
    ("Nơi nhận:\n- Như trên;\nTrạm bơm Hạ;\n- Lưu: VT.", ["Như trên", "Trạm bơm Hạ", "Lưu: VT"]),
  ])
  func recipients(printed: String, items: [String]) {
    let result = read(head() + "\n" + printed + "\nCHỦ TỊCH\nLê Văn An\nPhụ lục I\nDANH MỤC NHIỆM VỤ")
    #expect(result.document.recipients == items)
    #expect(result.document.signature.name == "Lê Văn An")
    #expect(result.body.count == 4)
  }

  @Test func unknownPostAboveAName() {
    let result = read(head() + "\nNơi nhận:\n- Các khoa;\n- Lưu: KHMT.\nĐIỀU PHỐI CHUNG\nTS. Lê Văn An")
    #expect(result.document.signature == Signature(authority: nil, capacity: "ĐIỀU PHỐI CHUNG", name: "TS. Lê Văn An"))
    // An annex title is none.
    let annex = read(head() + "\nNơi nhận:\n- Các khoa;\n- Lưu: KHMT.\nDANH SÁCH THÀNH VIÊN\nLê Văn An")
    #expect(annex.document.signature == Signature())
  }

  @Test func approvals() {
    let result = read(head() + "\nNơi nhận:\n- Lưu: VT.\nCHÁNH THANH TRA\nLê Văn An\nPHÊ DUYỆT\nGIÁM ĐỐC SỞ Y TẾ\nTrần Văn Bình")
    #expect(result.document.signature.name == "Lê Văn An")
    #expect(result.document.approvals == [Signature(authority: "PHÊ DUYỆT", capacity: "GIÁM ĐỐC SỞ Y TẾ", name: "Trần Văn Bình")])
  }

  /// An approval that stands first, and the writer's name below the signature.
  @Test func blocksBesideTheSignature() {
    let approved = read(head() + "\nPHÊ DUYỆT CỦA UBND XÃ\nCHỦ TỊCH\nVàng A Lử\nTRƯỞNG BAN\nLò Văn Pản")
    #expect(approved.document.signature == Signature(authority: nil, capacity: "TRƯỞNG BAN", name: "Lò Văn Pản"))
    #expect(approved.document.approvals == [Signature(authority: "PHÊ DUYỆT", capacity: "CỦA UBND XÃ CHỦ TỊCH", name: "Vàng A Lử")])
    #expect(approved.body.count == 2)
    let written = read(head() + "\nHIỆU TRƯỞNG\nVàng A Lử\nNGƯỜI XÂY DỰNG KẾ HOẠCH\nLò Văn Pản")
    #expect(written.document.signature.name == "Vàng A Lử")
    #expect(written.document.approvals.map(\.capacity) == ["NGƯỜI XÂY DỰNG KẾ HOẠCH"])
    #expect(written.body.count == 2)
  }

  /// Texts without a letterhead whose title is in small letters.
  @Test func plainTitles() {
    let document = read("Bỏ qua thanh lệnh\nKế hoạch dọn kè năm 2024\nThực hiện Luật Đê điều, UBND xã xây dựng kế hoạch như sau:\nI. NHIỆM VỤ\n1. Phòng Hạ tầng khảo sát.").document
    #expect(document.type?.code == "KH")
    #expect(document.title == "dọn kè năm 2024")
    // A sentence, and news of a plan.
    #expect(read("Kế hoạch dọn kè năm 2024 được ban hành.\nI. NHIỆM VỤ\n1. Khảo sát.").document.type == nil)
    #expect(read("Kế hoạch dọn kè năm 2024\nSáng nay xã họp bàn dọn kè.\nBà con đều đồng tình.").document.type == nil)
  }

  @Test func basisAndLeadInInOneParagraph() {
    let document = read(head(title: "KẾ HOẠCH\nDọn kè năm 2024\nCăn cứ tình hình thực tế của địa phương. Trường Mầm non Sơn Hà xây dựng kế hoạch dọn kè năm 2024 như sau:")).document
    #expect(document.legalBases == ["Căn cứ tình hình thực tế của địa phương."])
    #expect(document.preamble == ["Trường Mầm non Sơn Hà xây dựng kế hoạch dọn kè năm 2024 như sau:"])
  }

  /// Three who sign side by side, each with the body, above or below the recipients.
  @Test(arguments: [true, false]) func threeSignersSideBySide(isAbove: Bool) throws {
    let signers = """
      CÔNG AN TỈNH                SỞ GIÁO DỤC VÀ ĐÀO TẠO                TM. BAN THƯỜNG VỤ TỈNH ĐOÀN
      KT. GIÁM ĐỐC                      GIÁM ĐỐC                                  BÍ THƯ
      PHÓ GIÁM ĐỐC


      Nguyễn Văn Hùng                  Đặng Quốc Khánh                      Nguyễn Ny Hương
      """
    let recipients = "Nơi nhận:\n- Bộ Công an;\n- Lưu: VT các đơn vị."
    let body = "KẾ HOẠCH LIÊN TỊCH\nPhối hợp tuyên truyền\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức.\n2. Bám sát nhiệm vụ.\nII. KINH PHÍ\nMỗi đơn vị tự bảo đảm kinh phí.\n\n"
    let document = try Kehoach.extract(bytes: Array((body + (isAbove ? signers + "\n\n" + recipients : recipients + "\n\n" + signers) + "\n").utf8)).document
    #expect(document.signature == Signature(authority: "CÔNG AN TỈNH", capacity: "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC", name: "Nguyễn Văn Hùng"))
    #expect(
      document.approvals == [
        Signature(authority: "SỞ GIÁO DỤC VÀ ĐÀO TẠO", capacity: "GIÁM ĐỐC", name: "Đặng Quốc Khánh"), Signature(authority: "TM. BAN THƯỜNG VỤ TỈNH ĐOÀN", capacity: "BÍ THƯ", name: "Nguyễn Ny Hương"),
      ])
    #expect(document.recipients == ["Bộ Công an", "Lưu: VT các đơn vị"])
  }

  /// Those who sign side by side in one line, and approvals behind the post.
  @Test(arguments: [
    ("TỔ TRƯỞNG                 HIỆU TRƯỞNG PHÊ DUYỆT", Signature(authority: nil, capacity: "TỔ TRƯỞNG", name: "Lò Văn Pản"), Signature(authority: "PHÊ DUYỆT", capacity: "HIỆU TRƯỞNG", name: "Vàng A Lử")),
    ("XÁC NHẬN CỦA TỔ TRƯỞNG         GIÁO VIÊN", Signature(authority: nil, capacity: "GIÁO VIÊN", name: "Vàng A Lử"), Signature(authority: "XÁC NHẬN CỦA", capacity: "TỔ TRƯỞNG", name: "Lò Văn Pản")),
  ])
  func signersSideBySide(posts: String, own: Signature, approval: Signature) {
    let result = read(head() + "\n\n\(posts)\n(Ký, ghi rõ họ tên)          (Ký, đóng dấu)\n\nLò Văn Pản                Vàng A Lử")
    #expect(result.document.signature == own)
    #expect(result.document.approvals == [approval])
    #expect(result.body.count == 2)
  }

  /// A form's signature has no name yet.
  @Test func signatureWithoutAName() {
    let result = read(head() + "\nTM. BAN CÔNG TÁC MẶT TRẬN\nTRƯỞNG BAN\n(Ký, ghi rõ họ tên)")
    #expect(result.document.signature == Signature(authority: "TM. BAN CÔNG TÁC MẶT TRẬN", capacity: "TRƯỞNG BAN", name: nil))
    #expect(result.body.count == 2)
  }

  /// A type's name that a line end cuts is no title in small letters.
  @Test func typeCutByALineEnd() {
    let result = read("Phương\nán đơn\n2.7. Chú trọng thực hiện các nhóm giải pháp trọng tâm sau")
    #expect(result.document.type == nil && result.document.title == nil)
  }

  /// A page's heading repeats type and title above the document.
  @Test func titleAboveTheTitle() {
    let result = read("KẾ HOẠCH DỌN KÈ NĂM 2024 XÃ SƠN HÀ\n\nKẾ HOẠCH\n\nDỌN KÈ NĂM 2024\n\nXÃ SƠN HÀ\n\nCăn cứ Luật Đê điều;\nI. NHIỆM VỤ\n1. Phòng Hạ tầng khảo sát.")
    #expect(result.document.title == "DỌN KÈ NĂM 2024 XÃ SƠN HÀ")
  }

  @Test(arguments: [("TRƯỜNG THCS TRẦN PHÚ", "Trường THCS Trần Phú"), ("TRƯỜNG TIỂU HỌC ĐÔNG PHƯƠNG YÊN", "Trường Tiểu học Đông Phương Yên"), ("TRƯỜNG THCS THỊ TRẤN SƠN HÀ", "Trường THCS thị trấn Sơn Hà"), ("TRƯỜNG MNTT CẦN SƠN.", "Trường MNTT Cần Sơn"), ("TRƯỜNG THPT CHUYÊN THÀNH SƠN", "Trường THPT chuyên Thành Sơn")])
  func namesOfSchools(printed: String, name: String) {
    #expect(read("UBND XÃ SƠN HÀ\n\(printed)\nSố: 12/KH-T\n\nKẾ HOẠCH\nDọn kè năm 2024\nI. NHIỆM VỤ\n1. Phòng Hạ tầng khảo sát.").document.issuer?.name == name)
  }

  @Test(arguments: ["CỘNG HỒ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự – Hạnh phúc", "CỘNG HÒA XÃ HỘI CHỦ NGHIA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc", "CỘNG HÒA XàHỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập  Tự do  Hạnh phúc"])
  func mottosThatLostLetters(motto: String) {
    let document = read("UBND TỈNH SƠN HÀ\n\(motto)\nSỞ XÂY DỰNG\nSố: 12/KH-SXD\nSơn Hà, ngày 05 tháng 3 năm 2024\nKẾ HOẠCH\nDọn kè năm 2024\nI. NHIỆM VỤ\n1. Phòng Hạ tầng khảo sát.").document
    #expect(document.issuer?.name == "Sở Xây dựng tỉnh Sơn Hà")
    #expect(document.parentIssuer?.name == "Ủy ban nhân dân tỉnh Sơn Hà")
  }

  /// No part of the motto is found that ends behind where it is looked for.
  @Test(arguments: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc", "CỘNG HỒ XÃ HỘI CHỦ NGHIA VIỆT NAM\nĐộc lập  Tự  Hạnh phúc", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\nXÃ SUỐI ĐÁ NAM\nĐộc lập - Tự do"])
  func mottosCutByTheLimit(motto: String) {
    let text = FoldedText(Array(motto.utf8))
    for limit in 0...text.count { #expect(Motto.find(in: text, 0..<limit).allSatisfy { $0.upperBound <= limit }) }
  }

  /// A rule inside a line: what stands before it comes first.
  @Test func aRuleBetweenTwoBodies() {
    let rest = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/KH-SXD\nSơn Hà, ngày 05 tháng 3 năm 2024\nKẾ HOẠCH\nDọn kè năm 2024\nI. NHIỆM VỤ\n1. Phòng Hạ tầng khảo sát."
    let document = read("ỦY BAN NHÂN DÂN TỈNH SƠN HÀ ------- SỞ XÂY DỰNG\n" + rest).document
    #expect(document.issuer?.name == "Sở Xây dựng tỉnh Sơn Hà")
    #expect(document.parentIssuer?.name == "Ủy ban nhân dân tỉnh Sơn Hà")
    #expect(read("1 ỦY BAN NHÂN DÂN ------- HỘI\n64/KH-UBND").document.symbol == "64/KH-UBND")
  }

  /// A note's mark before the first letter of a line goes with that letter.
  /// A quotation below a title in capitals names what is organised; a sentence below it is none of the title.
  @Test(arguments: [
    ("TỔ CHỨC HỘI THI\n\"Tìm hiểu lịch sử xã Sơn Hà, giai đoạn 1945 - 2025\"", "TỔ CHỨC HỘI THI \"Tìm hiểu lịch sử xã Sơn Hà, giai đoạn 1945 - 2025\""),
    ("PHÁT ĐỘNG PHONG TRÀO\n“Xã Sơn Hà chung tay xây dựng nông thôn mới kiểu mẫu năm 2026”", "PHÁT ĐỘNG PHONG TRÀO “Xã Sơn Hà chung tay xây dựng nông thôn mới kiểu mẫu năm 2026”"),
    ("TỔ CHỨC HỘI THI\n\"Sơn Hà xanh\" là hoạt động thường niên của xã nhằm phát động toàn dân trồng cây.", "TỔ CHỨC HỘI THI"),
  ])
  func quotationsBelowTitles(printed: String, title: String) {
    #expect(read("UBND XÃ SƠN HÀ\nSố: 12/KH-UBND\nSơn Hà, ngày 05 tháng 3 năm 2026\n\nKẾ HOẠCH\n\(printed)\nCăn cứ Kế hoạch số 5/KH-UBND ngày 02/01/2026 của UBND tỉnh;\nUBND xã ban hành Kế hoạch như sau:\nI. NHIỆM VỤ\n1. Phòng Kinh tế khảo sát.").document.title == title)
  }

  /// A lead-in that a line's end cut before a name goes on; one that says something itself is another paragraph.
  @Test(arguments: [
    ("trên địa bàn tỉnh Đồng\nNai Thượng với các nội dung như sau:", 1, 0), ("của Hội đồng nhân dân huyện Kon\nPlông cụ thể như sau:", 1, 0),
    ("của Hội đồng nhân dân tỉnh\nỦy ban nhân dân xã ban hành Kế hoạch như sau:", 1, 1), ("của Hội đồng nhân dân tỉnh\nPhòng Kinh tế đề xuất như sau:", 1, 1),
  ])
  func leadInsThatGoOn(printed: String, bases: Int, preamble: Int) {
    let document = read("UBND XÃ SƠN HÀ\nSố: 12/KH-UBND\nSơn Hà, ngày 05 tháng 3 năm 2026\n\nKẾ HOẠCH\nDọn kè năm 2026\nThực hiện Nghị quyết số 5/NQ-HĐND ngày 02/01/2026 \(printed)\nI. NHIỆM VỤ\n1. Phòng Kinh tế khảo sát.").document
    #expect(document.legalBases.count == bases)
    #expect(document.preamble.count == preamble)
  }

  @Test func aMarkBeforeTheNumber() {
    var paragraph = Paragraph(Passage(1..<11, of: Array("2".utf8) + Array("12/KH-UBND".utf8)))
    paragraph.marks = [NoteMark(at: 0, marker: "2", source: 0..<1)]
    let result = readHeadAndTail(BlockDocument(text: Array("212/KH-UBND".utf8), blocks: [.paragraph(paragraph)]), fileName: "", issuedOn: nil)
    #expect(result.claims.contains { $0.part == .footnote && $0.source == [0..<1] })
  }

  @Test func layoutTables() {
    let top = table([[["ỦY BAN NHÂN DÂN", "XÃ SUỐI ĐÁ"], ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]], [["Số: 12/KH-UBND"], ["Suối Đá, ngày 22 tháng 01 năm 2026"]]])
    let result = readHeadAndTail(top, fileName: "", issuedOn: nil)
    #expect(result.document.issuer?.name == "Ủy ban nhân dân xã Suối Đá")
    #expect(result.document.symbol == "12/KH-UBND")
    #expect(result.document.place == "Suối Đá")
    #expect(result.body.isEmpty)
    let tail = table([[["Nơi nhận:", "- Trưởng các thôn;", "- Lưu: VT."], ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lâm Thị Kim Oanh"]]])
    let read = readHeadAndTail(tail, fileName: "", issuedOn: nil)
    #expect(read.document.recipients == ["Trưởng các thôn", "Lưu: VT"])
    #expect(read.document.signature.name == "Lâm Thị Kim Oanh")
    #expect(read.body.isEmpty)
  }

  @Test func decisionWithItsPlan() {
    let result = read(
      "ỦY BAN NHÂN DÂN\nTỈNH LONG AN\nSố: 77/QĐ-UBND\nLong An, ngày 02 tháng 4 năm 2024\nQUYẾT ĐỊNH\nBan hành Kế hoạch chuyển đổi số\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LONG AN\n"
        + "Căn cứ Luật Công nghệ thông tin ngày 29 tháng 6 năm 2006;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch chuyển đổi số./.\nNơi nhận:\n- Như Điều 3;\n- Lưu: VT.\n"
        + "CHỦ TỊCH\nLê Văn An\nKẾ HOẠCH\nChuyển đổi số năm 2024\n(Kèm theo Quyết định số 77/QĐ-UBND)\nI. MỤC TIÊU\n1. Một.")
    #expect(result.document.attachedTo == "77/QĐ-UBND")
    #expect(result.document.symbol == nil && result.document.number == nil)
    #expect(result.document.type?.code == "KH")
    #expect(result.document.title == "Chuyển đổi số năm 2024")
    #expect(result.document.signature.name == "Lê Văn An")
    #expect(result.document.legalBases.count == 1)
    #expect(result.body.count == 3)
  }

  /// "PHƯỜNG AN …" in the letterhead of the plan is no "phương án".
  @Test(arguments: ["PHƯỜNG AN KHÊ", "PHƯỜNG AN", "XÃ LUẬT HÒA"])
  func thePlanBelowItsDecisionHasALetterhead(place: String) {
    let body = "ỦY BAN NHÂN DÂN\n\(place)\n"
    let motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
    let result = read(
      body + motto + "Số: 52/QĐ-UBND\nngày 5 tháng 1 năm 2026\nQUYẾT ĐỊNH\nBan hành Kế hoạch trồng tre năm 2026\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng tre năm 2026.\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nTrần Văn Tre\n"
        + body + motto + "KẾ HOẠCH\nTrồng tre năm 2026\n(Ban hành kèm theo Quyết định số 52/QĐ-UBND)\nI. MỤC TIÊU\n1. Một.")
    #expect(result.document.type?.code == "KH")
    #expect(result.document.title == "Trồng tre năm 2026")
  }

  @Test(arguments: [
    ("laocai-2026-06-kh-3898-sct.docx", "3898"), ("16_KH-MTTQ.doc", "16"), ("KH so 45.pdf", "45"), ("kh-2024.pdf", nil), ("ke-hoach-thang-6-2024.docx", nil), ("2026-06-kh-tuyen-truyen.htm", nil),
  ] as [(String, String?)])
  func numberHints(fileName: String, hint: String?) {
    #expect(read(head(number: "Số:      /KH-UBND"), fileName: fileName).document.numberHint == hint)
  }

  @Test(arguments: ["Trời mưa cả ngày. Anh Ba ngồi bên cửa sổ.\nChị Tư cười: \"Kế hoạch của anh đâu?\"", "Kính gửi anh chị,\nEm viết thư này để hỏi thăm."])
  func notAPlan(text: String) {
    let result = read(text)
    #expect(result.diagnostics.map(\.code) == [.notAPlan])
    #expect(result.body.count == 2)
    #expect(result.document.issuer == nil)
  }

  /// Whatever is taken out of the body is claimed, once.
  @Test func everyCharacterIsClaimedOnce() {
    let text = "HỎA TỐC\nDỰ THẢO\n" + head() + "\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n(Đã ký)\nLê Văn An\nPhụ lục\nDANH MỤC"
    let bytes = Array(text.utf8)
    let result = read(text)
    #expect(result.document.urgency == "HỎA TỐC")
    var count = [Int](repeating: 0, count: bytes.count)
    for claim in result.claims { for range in claim.source { for at in range { count[at] += 1 } } }
    for block in result.body { if case .paragraph(let paragraph) = block { for range in paragraph.text.source() { for at in range { count[at] += 1 } } } }
    for (at, times) in count.enumerated() where !bytes[at].isSpace { #expect(times == 1, "\(String(decoding: bytes[max(0, at - 10)..<at + 1], as: UTF8.self))") }
  }

  /// Any mixture of the words of letterheads reads without a trap, and claims nothing twice.
  @Test func anyMixtureReads() {
    let pieces = [
      "ỦY BAN NHÂN DÂN", "TỈNH X", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập", "- Tự do - Hạnh phúc", "Số:", "12", "/", "KH-UBND", "-", "Bình An,", "ngày", "05", "tháng 3", "năm 2024",
      "KẾ HOẠCH", "QUYẾT ĐỊNH", "QUYẾT ĐỊNH:", "Thực hiện Luật", "Căn cứ", ";", ":", ".", ",", "như sau:", "I.", "Điều 1.", "a)", "MỤC ĐÍCH", "Nơi nhận:", "- Lưu: VT.", "TM.", "KT. CHỦ TỊCH",
      "PHÓ CHỦ TỊCH", "Lê Văn An", "(Đã ký)", "(Kèm theo", ")", "Phụ lục", "-----", "***", "V/v", "MẬT", "\u{FFFD}", "   ", "\t", "ban hành", "UBND", "SỞ Y TẾ", "PHÊ DUYỆT", "1", "“", "đ", "Ủy ban nhân dân",
    ]
    var state: UInt64 = 7
    func random(_ bound: Int) -> Int {
      state = state &* 6364136223846793005 &+ 1442695040888963407
      return Int(truncatingIfNeeded: state >> 33) % bound
    }
    for _ in 0..<3_000 {
      var text = ""
      for _ in 0..<random(60) { text += pieces[random(pieces.count)] + [" ", "\n", "\n", ""][random(4)] }
      let result = read(text)
      var seen = Set<Int>()
      for claim in result.claims { for range in claim.source { for at in range { #expect(seen.insert(at).inserted, "\(text)") } } }
    }
  }

  /// Of a layout table that is furniture the marks of notes are accounted for too.
  @Test func marksBesideTheTitle() throws {
    let text = """
      TT        Thực công          16/6/2021     Ủy
                về cải cách hành chính nhà  tỉnh Ninh Thuận giai đoạn 2021 -
      Kết luận số 512-KL/TU  28/12/2023  Ban Thường vụ Tỉnh ngừa
             I. MỤC ĐÍCH, YÊU
               đích
                b) Khắc phục những tồn tại, hạn chế qua kết quả Chỉ số cải cách hành
       số     lòng     1;             vào nhóm
      quả     cách  chính; coi đâY là một trong
      1
            vụ công bố kết quả các chỉ số năm 2023 trong tháng

      """
    #expect(try Kehoach.read(bytes: Array(text.utf8)).coverage.unassigned == 0)
  }
}
