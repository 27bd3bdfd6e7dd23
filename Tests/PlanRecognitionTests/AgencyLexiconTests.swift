import Foundation
import PlanModel
import Testing

@testable import PlanRecognition

private let names: [(String, String?, AgencyKind)] = [
  ("Sở Thông tin và Truyền thông", "stttt", .department), ("Sở TT&TT", "stttt", .department), ("Sở TTTT", "stttt", .department),
  ("STTTT", "stttt", .department), ("SỞ THÔNG TIN VÀ TRUYỀN THÔNG", "stttt", .department),
  ("Sở Thông tin và Truyền thông tỉnh Bình Thuận", "stttt", .department), ("Sở NN&PTNT", "snnptnt", .department),
  ("Sở Nông nghiệp và PTNT", "snnptnt", .department), ("Sở Lao động – Thương binh và Xã hội", "sldtbxh", .department),
  ("Sở Lao động, Thương binh và Xã hội", "sldtbxh", .department), ("Sở VH,TT&DL", "svhttdl", .department), ("SNgV", "sngv", .department),
  ("SNV", "snv", .department), ("Sở Y tế TP. Hồ Chí Minh", "syt", .department), ("Sở GD&ĐT", "sgddt", .department),
  ("Văn phòng UBND tỉnh", "vpub", .office), ("Văn phòng Ủy ban nhân dân tỉnh Lào Cai", "vpub", .office),
  ("UBND tỉnh", "ubnd", .peoplesCommittee), ("Uỷ ban nhân dân tỉnh Kon Tum", "ubnd", .peoplesCommittee), ("UBND xã", "ubndx", .peoplesCommittee), ("UBND xã Hồng Thái", nil, .peoplesCommittee),
  ("UBND các huyện, thị xã, thành phố", "huyen", .collective), ("Ủy ban nhân dân các xã, phường, đặc khu", "xa", .collective),
  ("các sở, ban, ngành", "all-departments", .collective), ("Các Sở, ngành", "all-departments", .collective),
  ("đơn vị, địa phương", nil, .collective), ("Báo Bình Thuận", "bao", .media), ("Đài Phát thanh - Truyền hình Bình Thuận", "dpt", .media),
  ("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "mttq", .front), ("Ủy ban MTTQ Việt Nam tỉnh", "mttq", .front), ("Hội Nông dân xã", "hndx", .front),
  ("Ban Tuyên giáo và Dân vận Tỉnh ủy", "btgdvtu", .party), ("Đảng ủy xã", "dux", .party), ("Tổ thẩm định", nil, .team),
  ("Đoàn kiểm tra liên ngành", nil, .team), ("Ban Chỉ đạo tỉnh", nil, .team), ("Chủ tịch UBND tỉnh", "ctubnd", .post),
  ("Đồng chí Trưởng Ban Chỉ đạo", nil, .post), ("Trưởng phòng Kinh tế", nil, .post), ("Phạm Đức Hải", nil, .person),
  ("Đồng chí Phạm Đức Hải", nil, .person), ("đ/c Hải", nil, .person), ("Đồng chí Hải - Phó Chủ tịch", nil, .person), ("Phòng Kinh tế", "pkt", .department), ("Kho bạc Nhà nước Ninh Thuận", "kbnn", .other),
  ("Sở Giáo dục - Đào tạo", "sgddt", .department), ("Sở Tài nguyên, Môi trường", "stnmt", .department), ("Ban Tuyên giáo - Dân vận Tỉnh ủy", "btgdvtu", .party),
  ("VP UBND tỉnh", "vpub", .office), ("UB MTTQ Việt Nam tỉnh", "mttq", .front), ("BĐBP tỉnh", "bcabp", .other), ("Ban Thư ký", nil, .team),
  ("Văn thư", nil, .post), ("Phó Tổng Giám đốc", nil, .post), ("Chi đoàn cơ quan", nil, .front), ("Chi hội Phụ nữ thôn", nil, .front), ("Chi ủy", nil, .party),
  ("Công an xã", "cax", .other), ("CA phường", "cax", .other), ("Công an thị trấn", "cax", .other), ("Công an xã Yên Bình", nil, .other), ("Kho bạc Nhà nước xã", nil, .other), ("Ngân hàng CSXH", "nhcsxh", .other), ("Cục THADS tỉnh", "thads", .other), ("CDC tỉnh", "cdc", .office), ("Thường trực HĐND tỉnh", "tthdnd", .peoplesCommittee),
  ("Hội Chữ thập đỏ tỉnh", "hctd", .front), ("Hội Chữ thập đỏ phường", "hctdx", .front), ("Đảng ủy Ủy ban nhân dân tỉnh", "duubnd", .party), ("UBND 03 phường", nil, .peoplesCommittee), ("Trạm trưởng Trạm Y tế", nil, .post),
  ("VP HĐND&UBND", "vphdndubndx", .office), ("VP HĐND - UBND phường", "vphdndubndx", .office), ("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân đặc khu", "vphdndubndx", .office),
  ("Phòng KT,HT&ĐT", "pkthtdt", .department), ("Phòng Kinh tế, Hạ tầng và Đô thị phường", "pkthtdt", .department), ("Phòng VH-XH", "pvhxh", .department), ("Phòng Văn hóa và Xã hội", "pvhxh", .department),
  ("Phòng Kinh tế - Hạ tầng", "pktht", .department), ("Phòng Văn hóa - Thông tin", nil, .department), ("TTPVHCC xã", "hccx", .office), ("Trung tâm PVHCC", "hcc", .office),
  ("Ban CHQS phường", "bchqsx", .other), ("BCH Quân sự xã", "bchqsx", .other), ("BCHQS tỉnh", "bchqs", .other), ("Ban CHQS huyện", nil, .other), ("Ban Chỉ huy Quân sự tỉnh", nil, .other), ("Văn phòng HĐND và UBND thành phố", nil, .office), ("TYT xã", "tytx", .other), ("VP Đảng ủy", "vpdux", .party),
  ("UBMTTQVN phường", "mttqx", .front), ("Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã", "mttqx", .front), ("Hội LHPN xã", "hlhpnx", .front), ("Hội LHPN huyện", nil, .front),
  ("Bộ TN&MT", "btnmt", .department), ("thôn Tân Hiệp", nil, .other), ("Chi nhánh Thủy lợi khu vực 3", nil, .other),
]

private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }
private func agency(_ name: String) -> Agency {
  let (id, kind) = identifyBody(name)
  return Agency(name: name, id: id, kind: kind)
}

@Suite struct AgencyLexiconTests {
  @Test(arguments: names.indices) func namesHaveIdsAndKinds(_ index: Int) {
    let (name, id, kind) = names[index]
    let found = identifyBody(name)
    #expect(found.id == id, "\(name)")
    #expect(found.kind == kind, "\(name)")
  }

  /// In a commune's plan what has no level, or the commune's own name, is the commune's.
  @Test(arguments: [
    ("Công an", "cax"), ("CA", "cax"), ("UBMTTQ", "mttqx"), ("Hội Nông dân", "hndx"), ("TTPVHCC", "hccx"), ("Công an xã Tân Hiệp", "cax"), ("Trạm Y tế xã Tân Hiệp", "tytx"),
    ("Công an tỉnh", nil), ("Công an xã Tân Lập", nil), ("Sở Nội vụ", nil), ("Hội Nông dân tỉnh", nil), ("UBND tỉnh", nil),
  ] as [(String, String?)]) func bodiesOfTheIssuingCommune(_ name: String, _ id: String?) {
    #expect(IssuingCommune(issuer: "Ủy ban nhân dân xã Tân Hiệp")?.id(of: name) == id)
  }

  @Test(arguments: [("VP", nil), ("VP UBND tỉnh", "vpub"), ("Sở Nội vụ", "snv"), ("Công an", "cax")] as [(String, String?)])
  func idsInACommunesPlan(_ name: String, _ id: String?) {
    #expect(IssuingCommune(issuer: "Đảng ủy xã Tân Hiệp")?.id(of: name, known: identifyBody(name).id) == id)
  }

  @Test(arguments: ["Ủy ban nhân dân thị xã Sông Cầu", "Bảo hiểm xã hội huyện Cư Kuin", "Liên minh Hợp tác xã tỉnh", "Sở Y tế tỉnh Cà Mau"])
  func issuersThatAreNoCommunes(_ issuer: String) { #expect(IssuingCommune(issuer: issuer) == nil) }

  @Test func bodiesAreFollowedOverTheReformOf2025() throws {
    let lexicon = AgencyLexicon.standard
    #expect(lexicon.successors(of: "stttt", on: try day("2024-05-01")) == ["stttt"])
    #expect(lexicon.successors(of: "stttt", on: try day("2025-05-01")) == ["skhcn", "svhttdl"])
    #expect(lexicon.successors(of: "skhdt", on: try day("2026-01-01")) == ["stc"])
    #expect(lexicon.successors(of: "no-such-body", on: try day("2026-01-01")) == [])
    #expect(Set(lexicon.predecessors(of: "snnmt")) == ["snnmt", "snnptnt", "stnmt"])
  }

  @Test(arguments: [
    ("Sở Thông tin và Truyền thông", "Sở Khoa học và Công nghệ", BodyRelation.renamed),
    ("Sở Khoa học và Công nghệ", "Sở Thông tin và Truyền thông", .different), ("Sở TT&TT", "Sở Thông tin và Truyền thông", .same),
    ("Sở Nội vụ", "Sở Tư pháp", .different), ("Ủy ban nhân dân tỉnh", "UBND tỉnh", .same), ("Báo Bình Thuận", "Báo Lâm Đồng", .renamed),
    ("Báo Bình Thuận", "Báo Khánh Hòa", .different), ("Sở Y tế tỉnh Bình Thuận", "Sở Y tế tỉnh Lâm Đồng", .renamed),
    ("Sở Y tế tỉnh Bình Thuận", "Sở Y tế", .same), ("Phòng Kinh tế", "Phòng Kinh tế", .same), ("Phòng Kinh tế", "Phòng Nội vụ", .different),
    ("các sở, ngành", "các Sở, ban, ngành", .different), ("Uỷ ban nhân dân các xã", "Ủy ban nhân dân các xã", .same),
    ("Công ty Điện lực Bình Thuận", "Công ty Điện lực Lâm Đồng", .renamed),
  ]) func bodiesOfTwoPlans(_ old: String, _ new: String, _ relation: BodyRelation) {
    #expect(AgencyLexicon.standard.relation(agency(old), agency(new), oldProvince: "Bình Thuận", newProvince: nil) == relation)
    if relation != .different { #expect(AgencyLexicon.standard.sameBody(agency(old), agency(new), oldProvince: "Bình Thuận")) }
  }

  @Test(arguments: [
    ("Sở TTTT", "Sở Thông tin và Truyền thông", true), ("stttt", "Sở TT&TT", true), ("so thong tin va truyen thong", "Sở TT&TT", false),
    ("Sở KH&CN", "Sở Thông tin và Truyền thông", true), ("Sở TT&TT", "Sở Khoa học và Công nghệ", false), ("nội vụ", "Sở Nội vụ", true),
    ("noi vu", "Sở Nội vụ", true), ("Sở Nội vụ", "Sở Ngoại vụ", false), ("UBND tỉnh", "Ủy ban nhân dân tỉnh Bình Thuận", true),
    ("Phòng Kinh tế", "phòng kinh tế", true), ("kinh", "Phòng Kinh tế", true), ("", "Sở Nội vụ", false), ("tế", "Sở Nội vụ", false),
  ]) func queriesFindBodies(_ query: String, _ name: String, _ isFound: Bool) {
    #expect(AgencyLexicon.standard.matches(query: query, agency: agency(name)) == isFound)
  }

  @Test func provincesBeforeAndAfterTheMerger() {
    let table = AgencyLexicon.standard.provinces
    #expect(table.old.count == 63)
    #expect(table.new.count == 34)
    #expect(table.successor(of: "Bình Thuận") == "Lâm Đồng")
    #expect(table.successor(of: "Kon Tum") == "Quảng Ngãi")
    #expect(table.successor(of: "Atlantis") == nil)
    for province in table.old { #expect(table.new.contains { $0.name == province.newName }, "\(province.name)") }
  }

  @Test func successorsAreInTheTable() {
    let lexicon = AgencyLexicon.standard
    for entry in lexicon.entries {
      for id in entry.successors { #expect(lexicon.entry(id: id) != nil, "\(entry.id) → \(id)") }
    }
  }

  @Test func aUsersTableAddsBodies() throws {
    var lexicon = AgencyLexicon.standard
    try lexicon.extend(csv: Array("\u{FEFF}id,name,abbrevs,kind\r\nptnd,\"Phòng Tiếp nhận, trả kết quả\",PTN,office\r\n".utf8))
    #expect(lexicon.identify("phòng tiếp nhận, trả kết quả").id == "ptnd")
    #expect(lexicon.identify("Phòng Tiếp nhận, trả kết quả").kind == .office)
    #expect(throws: AgencyLexicon.TableError(line: 2, message: "\"king\" is no kind of body")) {
      try lexicon.extend(csv: Array("id,name,kind\nx,Tổ X,king\n".utf8))
    }
    #expect(throws: AgencyLexicon.TableError.self) { try lexicon.extend(csv: []) }
    #expect(throws: AgencyLexicon.TableError.self) { try lexicon.extend(csv: Array("name\nTổ X\n".utf8)) }
  }

  /// `LexiconData.swift` says what the tables say; `Scripts/make-lexicons` writes it.
  @Test(arguments: [
    ("body_kinds", LexiconData.bodyKinds), ("body_words", LexiconData.bodyWords), ("collective_agencies", LexiconData.collectiveAgencies),
    ("departments", LexiconData.departments), ("other_units", LexiconData.otherUnits),
    ("province_crosswalk_63_34", LexiconData.provinceCrosswalk6334), ("provinces_2025", LexiconData.provinces2025),
    ("roles", LexiconData.roles),
  ]) func dataIsWhatTheTablesSay(_ name: String, _ data: StaticString) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    var text = try String(contentsOf: root.appendingPathComponent("lexicons/\(name).tsv"), encoding: .utf8)
    while text.hasSuffix("\n") { text.removeLast() }
    #expect(data.description == text)
  }

  /// A class of words that the code does not know would be lost.
  @Test func everyClassOfWordsIsKnown() {
    for row in LexiconRows(LexiconData.bodyWords) {
      #expect((2...3).contains(row.count) && !row[1].contains("|"), "\(row)")
      #expect(WordClasses.named(row[0]) != nil, "\(row[0])")
    }
    for row in LexiconRows(LexiconData.bodyKinds) { #expect(AgencyKind(rawValue: row[0]) != nil, "\(row[0])") }
  }
}
