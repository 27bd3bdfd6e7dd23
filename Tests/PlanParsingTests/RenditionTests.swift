import Foundation
import Kehoach
import Testing

/// Plans drawn up at random, as Word and browsers print them and as `pdftotext` and text exports leave them: long cells on one
/// line, rows that count as the section does, lists of bodies in a cell, two-storey headers, pieces of web pages. Whatever
/// the rendition, the letterhead, the legal bases and every data row come out as they were put in.
struct RenditionTests {
  struct Truth: Decodable {
    var symbol: String, issuedOn: String, title: String, issuer: String, signer: String
    var legalBases: [String], recipients: [String], rows: [[String]]
    /// Texts of the outline's points, the closing sentence left out.
    var points: [String]?
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/renditions").path
  private static let files = (try? FileManager.default.contentsOfDirectory(atPath: folder))?.filter { !$0.hasSuffix(".json") }.sorted() ?? []

  @Test(arguments: files)
  func reads(_ name: String) throws {
    let stem = name.prefix { $0 != "." }
    let truth = try JSONDecoder().decode(Truth.self, from: Data(contentsOf: URL(filePath: "\(Self.folder)/\(stem).truth.json")))
    let plan = try Kehoach.extract(path: Self.folder + "/" + name)
    let document = plan.document
    #expect(document.symbol == truth.symbol)
    #expect(document.issuedOn?.description == truth.issuedOn)
    #expect(document.title?.lowercased() == truth.title.lowercased())
    #expect(document.issuer?.name.lowercased() == truth.issuer.lowercased())
    #expect(document.legalBases.map(flat) == truth.legalBases)
    #expect(document.signature.name == truth.signer)
    #expect(document.recipients == truth.recipients)
    var rows = plan.tables.flatMap(\.rows).map { $0.cells.map { flat($0.text) } }
    for row in truth.rows {
      let at = rows.firstIndex(of: row)
      #expect(at != nil, "\(row)")
      if let at { rows.remove(at: at) }
    }
    let texts = points(plan.sections)
    for point in truth.points ?? [] { #expect(texts.contains { $0 == point || $0.hasPrefix(point + " Trên đây là Kế hoạch") }, "\(point)") }
  }

  private func points(_ sections: [Section]) -> [String] {
    sections.flatMap { section in [flat([section.heading, section.text].compactMap { $0 }.joined(separator: " "))] + points(section.children) }
  }

  /// The letterhead's number below the first page's text, with the rule above it glued to it.
  @Test func aNumberThatStandsElsewhere() throws {
    let lines = (1...12).map { "\($0). Rà soát, cập nhật danh mục nhiệm vụ của đơn vị thứ \($0)." }.joined(separator: "\n")
    let text = """
      ỦY BAN NHÂN DÂN TỈNH
      THANH HÓA

      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

      Độc lập - Tự do - Hạnh phúc
      --------------Thanh Hóa, ngày 16 tháng 9 năm 2022
      KẾ HOẠCH
      Phòng, chống thiên tai năm 2022
      \(lines)
      ------Số: 1067/KH-UBND

      13. Báo cáo kết quả.
      """
    let plan = try Kehoach.extract(bytes: Array(text.utf8), name: "kh.txt")
    #expect(plan.document.symbol == "1067/KH-UBND")
    #expect(plan.document.issuer?.name == "Ủy ban nhân dân tỉnh Thanh Hóa")
    #expect(plan.sections.map(\.id).last == "13")
    #expect(plan.sections.first { $0.id == "12" }?.text == "Rà soát, cập nhật danh mục nhiệm vụ của đơn vị thứ 12.")
  }

  /// A page's frame stands over the letterhead, whose number is where it belongs.
  @Test func aNumberBelowAPagesFrame() throws {
    let counters = (1...6).map { "Mục \($0):\n\($0 * 317)" }.joined(separator: "\n")
    let text = """
      \(counters)
      KẾ HOẠCH Tuyên truyền cuộc bầu cử năm 2026

      UỶ BAN NHÂN DÂN

      XÃ TÂN LỰC

      Số:        /KH-UBND

      CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM

      Độc lập - Tự do - Hạnh phúc

      Tân Lực, ngày 18 tháng 02 năm 2026

      KẾ HOẠCH

      Tuyên truyền cuộc bầu cử năm 2026

      I. MỤC ĐÍCH

      1. Làm cho Nhân dân thấy rõ ý nghĩa của cuộc bầu cử.

      """
    let plan = try Kehoach.extract(bytes: Array(text.utf8), name: "kh.txt")
    #expect(plan.document.issuer?.name == "Uỷ ban nhân dân xã Tân Lực")
    #expect(plan.document.title == "Tuyên truyền cuộc bầu cử năm 2026")
  }

  private func flat(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
