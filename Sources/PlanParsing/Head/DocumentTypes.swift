import PlanModel
import VietnameseText

/// The document types of Nghị định 30/2020/NĐ-CP (Điều 7, Phụ lục III), of the Party and of normative documents:
/// lexicons/document_types.csv, longest name first.
enum DocumentTypes {
  struct Entry: Sendable {
    var key: [UInt8]
    var code: String?
    var name: String
    /// Type names of several words count as the type only where they are a line of their own.
    var onlyAlone = false
    /// The abbreviation in a symbol that says the whole name (`102/KHPH-BYT-BCA`): then it counts inside a run, too.
    var own: String?
    /// A first word that only its marks tell from the name's: "PHƯỜNG AN BÌNH" is a place.
    var unlike: String?
    init(_ name: String, _ code: String?, as shown: String? = nil, onlyAlone: Bool = false, own: String? = nil, unlike: String? = nil) {
      (key, self.code, self.name, self.onlyAlone, self.own, self.unlike) = (folded(Array(name.utf8)), code, shown ?? name, onlyAlone, own, unlike)
    }

    /// Where the name that begins at `at` ends, `nil` where another word stands.
    func end(in text: FoldedText, at: Int) -> Int? {
      guard let end = text.word(key, at: at), unlike == nil || text.spelling(at) != unlike else { return nil }
      return end
    }
  }

  static let all: [Entry] = [
    Entry("Kết luận thanh tra", "KL", as: "Kết luận", onlyAlone: true), Entry("Kết luận kiểm tra", "KL", as: "Kết luận", onlyAlone: true),
    Entry("Chương trình hành động", "CTr", as: "Chương trình"), Entry("Chương trình phối hợp", "CTr", as: "Chương trình", onlyAlone: true, own: "CTPH"),
    Entry("Chương trình công tác", "CTr", as: "Chương trình", onlyAlone: true), Entry("Kế hoạch hành động", "KH", as: "Kế hoạch", onlyAlone: true),
    Entry("Kế hoạch phối hợp", "KH", as: "Kế hoạch", onlyAlone: true, own: "KHPH"), Entry("Kế hoạch liên tịch", "KH", as: "Kế hoạch", onlyAlone: true, own: "KHLT"),
    Entry("Kế hoạch liên ngành", "KH", as: "Kế hoạch", onlyAlone: true, own: "KHLN"), Entry("Nghị quyết liên tịch", "NQLT"),
    Entry("Thông tư liên tịch", "TTLT"), Entry("Văn bản hợp nhất", "VBHN"), Entry("Giấy giới thiệu", "GGT"), Entry("Giấy nghỉ phép", "GNP"),
    Entry("Bản thỏa thuận", "BTT"), Entry("Giấy ủy quyền", "GUQ"), Entry("Bản ghi nhớ", "BGN"), Entry("Phiếu chuyển", "PC"),
    Entry("Chương trình", "CTr"), Entry("Nghị quyết", "NQ"), Entry("Quyết định", "QĐ"), Entry("Phương án", "PA", unlike: "phường"), Entry("Hướng dẫn", "HD"),
    Entry("Thông báo", "TB"), Entry("Thông cáo", "TC"), Entry("Thông tri", "TT"), Entry("Công điện", "CĐ"), Entry("Công văn", nil),
    Entry("Nghị định", "NĐ"), Entry("Thông tư", "TT"), Entry("Kế hoạch", "KH"), Entry("Kết luận", "KL"), Entry("Quy định", "QyĐ"),
    Entry("Tờ trình", "TTr"), Entry("Biên bản", "BB"), Entry("Hợp đồng", "HĐ"), Entry("Giấy mời", "GM"), Entry("Phiếu gửi", "PG"),
    Entry("Phiếu báo", "PB"), Entry("Pháp lệnh", nil), Entry("Tham luận", nil), Entry("Thư công", nil), Entry("Báo cáo", "BC"),
    Entry("Chỉ thị", "CT"), Entry("Quy chế", "QC"), Entry("Đề án", "ĐA"), Entry("Dự án", "DA"), Entry("Luật", nil), Entry("Lệnh", "L"),
  ]

  /// The type whose abbreviation `KH`, `Ctr`, `QD` is; forms that letterheads also use stand beside the lexicon's.
  static func code(forAbbreviation abbreviation: String) -> Entry? {
    let key = folded(abbreviation)
    let aliases = ["cth": "CTr", "cthd": "CTr", "ctph": "CTr", "ctr": "CTr", "khph": "KH", "khlt": "KH", "khln": "KH", "qyd": "QyĐ", "qdi": "QyĐ", "khhd": "KH", "cv": "CV"]
    if aliases[key] == "CV" { return all.first { $0.name == "Công văn" } }
    let code = aliases[key]
    // Folding must not take TTr for TT or CĐ for CD: the exact code first.
    if let exact = all.last(where: { $0.code == abbreviation }) { return exact }
    return all.last { entry in entry.code.map { folded($0) == key || $0 == code } ?? false }
  }
}
