import Foundation
import SourceModel
import VietnameseText

@testable import DocumentReaders

let packageFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

func sample(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: packageFolder + "/samples/" + name))) }

/// A ZIP archive written entry by entry, for documents that no word processor would write.
struct ZipWriter {
  struct Entry {
    var name: String
    var bytes: [UInt8]
    /// Deflated already; `bytes` are then the packed ones.
    var unpackedSize: Int?
    /// What the header says instead of the truth.
    var declaredSize: Int?
    var isEncrypted = false
    init(_ name: String, _ text: String) { (self.name, bytes) = (name, Array(text.utf8)) }
    init(_ name: String, bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }
  }
  var entries: [Entry] = []

  func archive() -> [UInt8] {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    func put(_ value: Int, _ size: Int, to bytes: inout [UInt8]) { for index in 0..<size { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * index))) } }
    for entry in entries {
      let offset = out.count
      let unpacked = entry.declaredSize ?? entry.unpackedSize ?? entry.bytes.count
      let checksum = entry.unpackedSize.map { crc32(repeating: 0x20, count: $0) } ?? crc32(entry.bytes)
      func header(to bytes: inout [UInt8]) {
        put(20, 2, to: &bytes)
        put(entry.isEncrypted ? 1 : 0, 2, to: &bytes)
        put(entry.unpackedSize == nil ? 0 : 8, 2, to: &bytes)
        put(0, 4, to: &bytes)
        put(checksum, 4, to: &bytes)
        put(entry.bytes.count, 4, to: &bytes)
        put(unpacked, 4, to: &bytes)
        put(entry.name.utf8.count, 2, to: &bytes)
        put(0, 2, to: &bytes)
      }
      out += [0x50, 0x4B, 3, 4]
      header(to: &out)
      out += entry.name.utf8
      out += entry.bytes
      directory += [0x50, 0x4B, 1, 2, 20, 0]
      header(to: &directory)
      put(0, 10, to: &directory)
      put(offset, 4, to: &directory)
      directory += entry.name.utf8
    }
    let start = out.count
    out += directory
    out += [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
    put(entries.count, 2, to: &out)
    put(entries.count, 2, to: &out)
    put(directory.count, 4, to: &out)
    put(start, 4, to: &out)
    put(0, 2, to: &out)
    return out
  }

  /// Deflate data of `257 * count + 1` spaces or so: one literal and then the same match over and over.
  static func deflatedSpaces(matches count: Int) -> (bytes: [UInt8], size: Int) {
    var bytes: [UInt8] = []
    var bit = 0
    func put(_ value: Int) {
      if bit & 7 == 0 { bytes.append(0) }
      bytes[bytes.count - 1] |= UInt8(value) << UInt8(bit & 7)
      bit += 1
    }
    func code(_ value: Int, _ length: Int) { for index in (0..<length).reversed() { put(value >> index & 1) } }
    put(1)
    put(1)
    put(0)
    code(0x30 + 0x20, 8)
    for _ in 0..<count {
      code(0b1100_0101, 8)
      code(0, 5)
    }
    code(0, 7)
    return (bytes, 1 + 258 * count)
  }
}

private let crcTable: [UInt32] = (0..<256).map { index in (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 } }
func crc32(_ bytes: [UInt8]) -> Int {
  Int(~bytes.reduce(~UInt32(0)) { crcTable[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ ($0 >> 8) })
}
func crc32(repeating byte: UInt8, count: Int) -> Int {
  var value = ~UInt32(0)
  for _ in 0..<count { value = crcTable[Int(UInt8(truncatingIfNeeded: value) ^ byte)] ^ (value >> 8) }
  return Int(~value)
}

private let w = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

/// The smallest DOCX with this body.
func docx(_ body: String, numbering: String = "", styles: String = "", footnotes: String = "", settings: String = "", extra: [ZipWriter.Entry] = []) -> [UInt8] {
  var zip = ZipWriter()
  let root = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  zip.entries.append(.init("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"))
  zip.entries.append(
    .init(
      "_rels/.rels",
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"\(root)/officeDocument\" Target=\"word/document.xml\"/></Relationships>"))
  zip.entries.append(.init("word/document.xml", "<w:document \(w) xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>\(body)</w:body></w:document>"))
  if !numbering.isEmpty { zip.entries.append(.init("word/numbering.xml", "<w:numbering \(w)>\(numbering)</w:numbering>")) }
  if !styles.isEmpty { zip.entries.append(.init("word/styles.xml", "<w:styles \(w)>\(styles)</w:styles>")) }
  if !footnotes.isEmpty { zip.entries.append(.init("word/footnotes.xml", "<w:footnotes \(w)>\(footnotes)</w:footnotes>")) }
  if !settings.isEmpty { zip.entries.append(.init("word/settings.xml", "<w:settings \(w)>\(settings)</w:settings>")) }
  zip.entries += extra
  return zip.archive()
}

/// The smallest ODT with this text.
func odt(_ text: String, styles: String = "", manifest: String = "") -> [UInt8] {
  var zip = ZipWriter()
  let names =
    ["office", "text", "table", "style", "drawing:draw", "xsl-fo-compatible:fo", "svg-compatible:svg"].map { entry in
      let parts = entry.split(separator: ":")
      return "xmlns:\(parts.last ?? "")=\"urn:oasis:names:tc:opendocument:xmlns:\(parts[0]):1.0\""
    }.joined(separator: " ")
  zip.entries.append(.init("mimetype", "application/vnd.oasis.opendocument.text"))
  zip.entries.append(
    .init(
      "content.xml",
      "<office:document-content \(names)><office:automatic-styles>\(styles)</office:automatic-styles><office:body><office:text>\(text)</office:text></office:body></office:document-content>"
    ))
  if !manifest.isEmpty {
    zip.entries.append(
      .init("META-INF/manifest.xml", "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">\(manifest)</manifest:manifest>"))
  }
  return zip.archive()
}

func p(_ text: String, _ properties: String = "") -> String { "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>" }

/// What reading gives, as blocks.
func blocks(_ bytes: [UInt8], limits: ReadLimits = ReadLimits()) throws -> BlockDocument {
  var options = ReadOptions()
  options.limits = limits
  let source = try readDocument(bytes, options: options)
  guard case .blocks(let document) = source.content else { throw ReadError(.unreadable, "not blocks but \(source.format)") }
  return document
}

/// The decoded text without its last line feed.
func decoded(_ bytes: [UInt8]) throws -> String {
  let text = String(decoding: try blocks(bytes).text, as: UTF8.self)
  return text.hasSuffix("\n") ? String(text.dropLast()) : text
}

extension BlockDocument {
  var paragraphs: [Paragraph] { blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph } else { nil } } }
  var tables: [TableBlock] { blocks.compactMap { if case .table(let table) = $0 { table } else { nil } } }
  var notes: [Note] { blocks.compactMap { if case .note(let note) = $0 { note } else { nil } } }
  var furniture: [String] {
    blocks.compactMap { block in
      guard case .furniture(let furniture) = block else { return nil }
      return furniture.source.map { String(decoding: text[$0], as: UTF8.self) }.joined(separator: " ")
    }
  }
}

extension TableBlock {
  /// Cells as text, paragraphs joined by `/`, a cell repeated from above in brackets.
  var grid: [[String]] {
    rows.map { row in
      row.cells.map { cell in
        let text = cell.paragraphs.map(\.text.string).joined(separator: "/")
        return cell.repeatsAbove ? "(\(text))" : cell.columns > 1 ? "\(text)×\(cell.columns)" : text
      }
    }
  }
}
