import SourceModel
import Testing

@testable import DocumentReaders

/// Invented signatures under seals, as recognition leaves them.
struct SignatureBlockTests {
  /// A word in bold type of size 13 whose right edge is at `right`.
  private func word(_ text: String, right: Double, _ bottom: Double, _ confidence: Double = 0.95) -> GeometricWord {
    let width = 13 * (FontStyles.boldWidth([Array(text.utf8)]) ?? 0.5 * Double(text.count))
    var word = GeometricWord(text: Array(text.utf8), left: right - width, top: bottom - 13, right: right, bottom: bottom, fontSize: 13)
    word.confidence = confidence
    return word
  }

  /// A line whose words end at `right`.
  private func line(_ text: String, right: Double, _ bottom: Double, _ confidence: [Double] = []) -> [GeometricWord] {
    var at = right
    var result: [GeometricWord] = []
    for (index, part) in text.split(separator: " ").enumerated().reversed() {
      let word = word(String(part), right: at, bottom, index < confidence.count ? confidence[index] : 0.95)
      result.insert(word, at: 0)
      at = word.left - 3.5
    }
    return result
  }

  private let place = SignatureBlocks.Place(x: 300...560, y: 100...270, centre: 420, size: 13)

  private func found(_ lines: [[GeometricWord]]) -> [String] {
    SignatureBlocks.found(in: lines.flatMap { $0 }, place).map { $0.words.map { String(decoding: $0.text, as: UTF8.self) }.joined(separator: " ") }
  }

  @Test func postsAreReadInTheirForm() {
    #expect(found([line("KT, GIÁM ĐÓC", right: 480, 130, [0.6]), line("PHÓ GIÁM ĐỚC", right: 480, 148)]) == ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"])
    #expect(found([line("\\L§ TRƯỜNG BẢN", right: 470, 130, [0.1])]) == ["TRƯỞNG BAN"])
    #expect(found([line("SỞ XÂY DỰNG", right: 470, 112), line("GIÁM ĐỐC", right: 470, 130)]) == ["SỞ XÂY DỰNG", "GIÁM ĐỐC"])
  }

  /// Who signs for a head (*KT.*) is named below: the line with the mark is the head's own post.
  @Test func aMarkBeforeABrokenPost() {
    #expect(found([line("KT. QIÁM ĐỐC", right: 462, 130)]) == ["KT. GIÁM ĐỐC"])
    #expect(found([line("KT.\\(CHỦ TỊCH", right: 466, 130), line("giày TỊCH", right: 466, 148, [0.1])]) == ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"])
  }

  /// The end of a post whose beginning a seal hides, in the middle over the name.
  @Test func oneAloneFits() {
    #expect(found([line("⁄Z-:SM ĐÓC", right: 455, 130, [0.1])]) == ["GIÁM ĐỐC"])
    #expect(found([line("HH THANH TRA", right: 489, 130, [0.3])]) == ["CHÁNH THANH TRA"])
    // Off the middle.
    #expect(found([line("ĐÓC", right: 560, 130)]).isEmpty)
  }

  @Test func theSamePostTwiceIsItsDeputys() {
    #expect(found([line("-eJ{T. CHỦ TỊCH", right: 466, 130, [0.2]), line("K>+CHỦ TỊCH", right: 468, 148, [0.05])]) == ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"])
  }

  @Test func endsOfTwoPosts() {
    #expect(found([line("-eJ{T. TỊCH", right: 440, 130, [0.2]), line("K>+CHỦ TỊCH", right: 441, 148, [0.05])]) == ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"])
    // Of whom is not seen.
    #expect(found([line("ĐỐC", right: 520, 130), line("ĐỐC", right: 520, 148)]).isEmpty)
  }

  @Test func aSealIsNoPost() { #expect(found([line("ỦY BAN NHÂN DÂN", right: 470, 150), line("TỈNH LONG AN", right: 460, 170)]).isEmpty) }

  @Test func aSealBetweenPostAndNameIsNoText() {
    let label = line("Nơi nhận:", right: 130, 300)
    let recipients = line("- Thường trực Tỉnh ủy, các đồng chí ủy viên;", right: 330, 330)
    let post = line("GIÁM ĐỐC", right: 470, 300), name = line("Trần Thị Lan", right: 470, 400)
    let seal = line("⁄Z-:SM", right: 410, 330, [0.3]) + line("SỞ", right: 400, 350) + line("Í>'", right: 480, 360, [0.2])
    var page = GeometricPage(number: 1, width: 595, height: 842, words: label + recipients + post + seal + line("(Đã ký)", right: 460, 345) + name)
    SealedAreas.liftOut(of: &page)
    #expect(page.stamps.map { String(decoding: $0.text, as: UTF8.self) } == ["⁄Z-:SM", "SỞ", "Í>'"])
    #expect(page.words.count == label.count + recipients.count + 7)
    // Without a name nothing says where the signature ends.
    page = GeometricPage(number: 1, width: 595, height: 842, words: label + recipients + post + seal)
    SealedAreas.liftOut(of: &page)
    #expect(page.stamps.isEmpty)
  }

  @Test func postsBesideRecipientsHaveTheirAccents() {
    var pages = [GeometricPage(number: 1, width: 595, height: 842, words: line("Nưi nhận:", right: 130, 300) + line("- Như Điều 2;", right: 150, 318) + line("- TRƯỜNG BẠN", right: 470, 300) + line("1. CHU TỊCH", right: 150, 100))]
    var mending = ScanMending()
    mending.mend(&pages, [0])
    SealedAreas.liftOut(of: &pages[0])
    let words = pages[0].words.map { String(decoding: $0.text, as: UTF8.self) }
    #expect(words.starts(with: ["Nơi", "nhận:"]) && words.contains("TRƯỞNG") && words.contains("BAN"))
    // Its dash is none.
    #expect(words.count { $0 == "-" } == 1 && pages[0].stamps.count == 1)
    pages[0].words = line("Nơi nhận:", right: 130, 300) + line("- Như trên;", right: 150, 318) + line("-", right: 340, 318) + line("GIÁM ĐỐC", right: 470, 318)
    SealedAreas.liftOut(of: &pages[0])
    #expect(pages[0].words.count == 7)
  }

  @Test func aPostWithOneLetterMisread() {
    var pages = [GeometricPage(number: 1, width: 595, height: 842, words: line("Nơi nhận:", right: 130, 300) + line("- Như Điều 2;", right: 150, 318) + line("KT. ?IÁM ĐỐC", right: 470, 300) + line("PHÓ SIÁM ĐỐC", right: 470, 318) + line("MẦM NON ĐỐC", right: 470, 400))]
    var mending = ScanMending()
    mending.mend(&pages, [0])
    let words = pages[0].words.map { String(decoding: $0.text, as: UTF8.self) }
    #expect(words.count { $0 == "GIÁM" } == 2 && words.contains("NON"))
  }

  /// The formula over a committee's signature, its words run together under a seal.
  @Test(arguments: ["M. ỦY BANNHÂN DÂN", "TM.ỦY BAN/NHÂN DÂN", "TM. ỦY BAN: NHÂN DÂN", "TM. ỦY BAN NHÂN DÂN"]) func aCommitteesFormula(read: String) {
    var pages = [GeometricPage(number: 1, width: 595, height: 842, words: line("Nơi nhận:", right: 130, 300) + line("- Như Điều 2;", right: 150, 318) + line(read, right: 490, 300) + line("CHỦ TỊCH", right: 460, 318))]
    var mending = ScanMending()
    mending.mend(&pages, [0])
    let lines = SignatureBlocks.lines(pages[0].words, gap: 1.2).map { $0.map { String(decoding: $0.text, as: UTF8.self) }.joined(separator: " ") }
    #expect(lines.contains("TM. ỦY BAN NHÂN DÂN"))
    pages[0].words = line("Nơi nhận:", right: 130, 300) + line("- ỦY BAN NHÂN DÂN", right: 200, 318) + line("ỦY BAN NHÂN DÂN XÃ", right: 490, 300)
    let before = pages[0].words.count
    mending.mend(&pages, [0])
    #expect(pages[0].words.count == before)
  }

  /// A pen's strokes between the text's end and its signature.
  @Test func strokesBehindTheEndAreNoText() {
    var page = GeometricPage(number: 1, width: 595, height: 842, words: line("thực hiện./.", right: 200, 260) + line("#", right: 420, 262, [0.8]) + line("J /", right: 440, 276, [0.5, 0.5]) + line("Nơi nhận:", right: 130, 300) + line("- Sở X;", right: 150, 318) + line("GIÁM ĐỐC", right: 470, 300))
    StraySpecks.liftOutBehindEnd(of: &page)
    #expect(page.stamps.map { String(decoding: $0.text, as: UTF8.self) } == ["#", "J", "/"])
    // A sentence there stays.
    page = GeometricPage(number: 1, width: 595, height: 842, words: line("thực hiện./.", right: 200, 260) + line("Gửi kèm phụ lục", right: 300, 276) + line("Nơi nhận:", right: 130, 300))
    StraySpecks.liftOutBehindEnd(of: &page)
    #expect(page.stamps.isEmpty)
  }

  @Test func namesWithoutAPostAreLookedAbove() {
    let label = line("Nơi nhận:", right: 130, 300)
    let name = line("Trần Thị Lan", right: 470, 400)
    #expect(SignatureBlocks.places(label + name, width: 595, height: 842).count == 1)
    #expect(SignatureBlocks.places(label + name + line("GIÁM ĐỐC", right: 470, 300), width: 595, height: 842).isEmpty)
    // Fallen to pieces, on two baselines.
    let pieces = line("GIÁM ĐỐC", right: 470, 300) + line("PHÓ GIÁ", right: 420, 318) + line("M ĐỐC", right: 470, 316)
    #expect(SignatureBlocks.places(label + name + pieces, width: 595, height: 842).count == 1)
    // Two beside each other, the recipients below.
    let below = line("Nơi nhận:", right: 130, 480)
    #expect(SignatureBlocks.places(below + name + line("Lê Văn Nam", right: 190, 400), width: 595, height: 842).count == 2)
    // Among the recipients, and without any.
    #expect(SignatureBlocks.places(label + line("Trần Thị Lan", right: 180, 360), width: 595, height: 842).isEmpty)
    #expect(SignatureBlocks.places(name, width: 595, height: 842).isEmpty)
  }
}
