import SourceModel
import Testing

@testable import PlanParsing

/// Lines and running text are read many bytes at a time: wherever something stands, the same must come of it.
struct LineScanTests {
  /// Single spaces, so that a line's width is its letters' and its spaces'.
  @Test(arguments: [
    "Kế hoạch số 12/KH-UBND", "ỦY BAN NHÂN DÂN", "“Ngày hội” – năm 2026…", "Ước đạt 95 %", "a\u{301}bc", "Đội 1 × 3", "z\u{200B}z", "\u{AD}ă\u{1E80}", "日本 ở đây", "x",
    String(repeating: "được giao ", count: 300) + "hết", String(repeating: "ườ", count: 1_100),
  ])
  func widths(line: String) {
    let bytes = Array(line.utf8)
    for indent in [0, 1, 7] {
      let lines = TextLines(Array(repeating: 0x20, count: indent) + bytes + Array("  \nsau\n".utf8))
      #expect(lines.lines.count == 2)
      #expect(lines[0].range == indent..<indent + bytes.count)
      #expect(lines[0].width == LetterMetrics.width(bytes, bytes.indices))
    }
  }

  @Test(arguments: [
    ("Kế hoạch", [TextLine.Marks.startsUpper]), ("(ở xã)", [.startsLower]), ("1. KẾ HOẠCH", [.startsDigit, .capitals, .hasDigit]), ("– ;", [.noLetters]), ("ỦY  BAN", [.innerGaps, .capitals]),
    ("a    b", [.wideGap]), ("a\tb", [.tab]),
  ])
  func marks(line: String, marks: [TextLine.Marks]) {
    let found = TextLines(Array(line.utf8))[0].marks
    for mark in marks { #expect(found.contains(mark)) }
    #expect(found.contains(.innerGaps) == (line.contains("  ")))
    #expect(found.contains(.noLetters) == marks.contains(.noLetters))
  }

  /// Several spaces count as one, wherever they stand.
  @Test func gaps() {
    for before in 1..<40 {
      for after in [1, 5, 20] {
        for gap in ["  ", "\t", " \t", "   "] {
          let text = Array((String(repeating: "ă", count: before) + gap + String(repeating: "b", count: after)).utf8)
          let paragraph = TextAssembly(text: text, lifted: []).paragraph([0..<text.count])
          #expect(paragraph.text.string == String(repeating: "ă", count: before) + " " + String(repeating: "b", count: after))
          let last = paragraph.text.pieces.last
          #expect(last.map { $0.source.upperBound } == text.count)
        }
      }
    }
  }

  /// A blank line behind each line, also where a sentence goes on; cells of a table alone have them, too.
  @Test(arguments: [
    ("Việc này do Kho làm,\n\nxong trước Tết.\n\nViệc kia do\n\ntrạm làm, có\n\nngười trông và\n\nngười chở.\n\nHết.\n", true),
    ("Việc này do Kho làm,\nxong trước Tết.\n\nTT\n\nViệc\n\n1\n\nDọn\nkho\n\nSở Y\ntế\n\n2\n\nQuét\nsân\n\nXóm\n\nHạn\n\nQuý I\n\nQuý II\n\nXong\n", false),
  ])
  func blankLinesBehindEachLine(text: String, isDoubled: Bool) { #expect(TextLines(Array(text.utf8)).isDoubled == isDoubled) }
}
