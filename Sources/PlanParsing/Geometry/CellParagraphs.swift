import PlanRecognition
import SourceModel
import VietnameseText

/// What labels the rows of one part of an agenda (folded).
let partsOfDay: [[UInt8]] = ["buoi sang", "buoi chieu", "buoi toi", "buoi thu", "sang ngay", "chieu ngay", "toi ngay", "sang thu", "chieu thu", "ngay thu"].map { Array($0.utf8) }

/// Splits the lines of a cell into paragraphs: at bullets and labels, and after a line that ends although the next
/// word would still have fitted.
func splitCellParagraphs(_ lines: [[Int]], _ sheets: Sheets, width: Double) -> [[[Int]]] {
  var result: [[[Int]]] = []
  for line in lines {
    guard let previous = result.last?.last, let first = line.first, let last = previous.last else {
      result.append([line])
      continue
    }
    let unit = sheets.pages[sheets.words[first].page].unit
    let text = sheets.text(line)
    let word = sheets.words[first]
    let end = sheets.words[last].text.last ?? 0
    let kind = lineLabelKind(word.text)
    // `Phòng Văn hóa` + `- Xã hội`: a dash that found no room in the line above goes on with a name.
    let dashFits = sheets.words[last].right - sheets.words[previous[0]].left + word.right - word.left + 0.6 * unit < width - 1.2 * unit
    let isList = wordEndsSentence(sheets.words[last].text) || dashFits
      || result.contains { $0.first?.first.map { lineLabelKind(sheets.words[$0].text) == .bullet } ?? false }
    let isBullet = kind == .bullet && isList && line.count > 1 && !(end.isASCIIDigit && sheets.words[line[1]].text.first?.isASCIIDigit == true)
      && !isDashInName(sheets.words[last].text, sheets.key(Array(line.dropFirst())))
    let isLabel = kind == .letter || kind == .decimal || (kind == .arabic && (end == 0x3B || end == 0x2E || end == 0x3A))
    let used = sheets.words[last].right - sheets.words[previous[0]].left
    let needed = word.right - word.left + 0.6 * unit
    let fits = used + needed < width - (sheets.isLayoutText ? 3 : 1.2) * unit
    // `31/12/202` + `3`: one word, broken by a narrow cell.
    if previous.count == 1, isBrokenWord(sheets.words[last].text, word.text) {
      result[result.count - 1].append(line)
    } else if isRestOfPlaceName(previous, line, sheets) {
      result[result.count - 1].append(line)
    } else if isBullet || (isLabel && line.count > 1) || (fits && lineOpensSentence(text) && endsCellParagraph(sheets.words[last].text)) || isNextBody(previous, text, sheets) {
      result.append([line])
    } else {
      result[result.count - 1].append(line)
    }
  }
  return result
}

/// Names with a dash inside: the word before it and what begins behind it (folded). Source: names of sở, phòng and ban.
private let dashedNames: [(before: [UInt8], after: [UInt8])] = [
  ("dong", "thuong binh"), ("hoa", "xa hoi"), ("tri", "xa hoi"), ("te", "xa hoi"), ("dua", "khen thuong"), ("so", "ke hoach hoa"), ("te", "ha tang"),
  ("nghiep", "giao duc thuong xuyen"), ("chinh", "ke hoach"), ("hoach", "tai chinh"), ("thanh", "truyen hinh"),
].map { (Array($0.utf8), Array($1.utf8)) }

/// `Sở Lao động` + `- Thương binh và Xã hội`, also in a list of bodies.
private func isDashInName(_ before: [UInt8], _ after: [UInt8]) -> Bool {
  let key = folded(before)
  return dashedNames.contains { key == $0.before && after.starts(with: $0.after) }
}

/// Kinds of place, as printed in small letters before a name or at the end of a body's.
private let placeKinds: Set<[UInt8]> = Set(["tỉnh", "huyện", "quận", "xã", "phường", "trấn", "phố"].map { Array($0.utf8) })

/// `Thanh tra huyện` + `Phòng Tài chính`: behind a body that ends in its kind of place, or a known sở, a head noun begins
/// the next one.
private func isNextBody(_ previous: [Int], _ line: [UInt8], _ sheets: Sheets) -> Bool {
  guard bodyOpenings.contains(where: { line.starts(with: $0) }), let last = previous.last else { return false }
  if placeKinds.contains(sheets.words[last].text) { return true }
  // A sở known by its whole name has no part that begins so.
  let before = sheets.text(previous)
  guard !wordEndsSentence(sheets.words[last].text), endsCellParagraph(sheets.words[last].text) else { return false }
  return before.starts(with: "Sở ".utf8) && identifyBody(String(decoding: before, as: UTF8.self)).id != nil
}

private let bodyOpenings: [[UInt8]] = [
  "Phòng ", "Sở ", "UBND ", "Ủy ban ", "Văn phòng ", "Trung tâm ", "Công an ", "Thanh tra ", "Chi cục ", "Ban Quản lý ", "Ban Chỉ huy ", "Bộ CHQS ", "Bộ Chỉ huy ", "Đoàn Thanh niên ", "Các ",
].map { Array($0.utf8) }

/// `UBND phường Đông` + `Kinh`: a place's name of two words that found no room in the line above.
private func isRestOfPlaceName(_ previous: [Int], _ line: [Int], _ sheets: Sheets) -> Bool {
  guard line.count <= 2, previous.count > 2, placeKinds.contains(sheets.words[previous[previous.count - 2]].text) else { return false }
  let words = [previous[previous.count - 1]] + line
  return words.allSatisfy { at in
    let text = sheets.words[at].text
    return lineOpensSentence(text) && text.allSatisfy { $0.isASCIILetter || $0 >= 0x80 } && !CutEvidence.usualOpenings.contains(text)
  }
}

/// A line that ends in a comma, a dash or a joining word goes on in any case.
func endsCellParagraph(_ word: [UInt8]) -> Bool {
  guard let last = word.last else { return false }
  if last == 0x2C || last == 0x2D || last == 0x2F || last == 0x28 { return false }
  return !joiningWords.contains(folded(word))
}

private let joiningWords: Set<[UInt8]> = Set(
  ["va", "cua", "cac", "cho", "theo", "ve", "voi", "tai", "trong", "tu", "den", "truoc", "sau", "ngay", "thang", "nam", "quy", "so", "hoac", "do", "la", "de", "ban", "uy", "so", "xa", "tinh", "huyen", "phong", "bo", "cap", "nhung", "mot"].map { Array($0.utf8) })
