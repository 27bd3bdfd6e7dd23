import SourceModel
import VietnameseText

extension Format {
  /// Word's binary documents (97 to 2003), through LibreOffice or antiword.
  static let doc = Format(name: "doc", extensions: ["doc", "dot"], sniff: { $0.starts(with: compoundFile) }) { (bytes, options) throws(ReadError) in
    try checkCompoundFile(bytes)
    if let office = LibreOffice() {
      return try readDOCX(office.docx(bytes, fileExtension: "doc", limits: options.limits), options: options, format: "doc")
    }
    guard let antiword = Antiword() else {
      throw ReadError(
        .helperMissing,
        "reading a .doc needs LibreOffice (apt-get install --no-install-recommends libreoffice-writer-nogui) or antiword (apt-get install antiword)")
    }
    let document = try antiword.read(bytes, limits: options.limits)
    guard document.text.contains(where: { !$0.isSpace }) else { throw ReadError(.unreadable, "the document has no text in it") }
    return SourceDocument(format: "doc", content: .blocks(document))
  }

  /// Rich text, through LibreOffice or unrtf.
  static let rtf = Format(name: "rtf", extensions: ["rtf"], sniff: { $0.starts(with: "{\\rtf".utf8) }) { (bytes, options) throws(ReadError) in
    if let office = LibreOffice() {
      return try readDOCX(office.docx(bytes, fileExtension: "rtf", limits: options.limits), options: options, format: "rtf")
    }
    if let unrtf = HelperProgram.find("unrtf") {
      let page = try output(of: unrtf, arguments: ["--html", "--nopict", "--quiet"], bytes: bytes, limits: options.limits)
      var source = try readHTML(page, options: options)
      source.format = "rtf"
      return source
    }
    throw ReadError(
      .helperMissing, "reading RTF needs LibreOffice (apt-get install --no-install-recommends libreoffice-writer-nogui) or unrtf (apt-get install unrtf)")
  }
}

/// What a helper prints for a document that is given to it as a file.
private func output(of program: HelperProgram, arguments: [String], bytes: [UInt8], limits: ReadLimits) throws(ReadError) -> [UInt8] {
  let folder = try TemporaryFolder()
  try folder.write(bytes, to: "source.rtf")
  let result = try program.run(arguments + [folder.path + "/source.rtf"], in: folder.path, limits: limits)
  guard result.succeeded, !result.output.isEmpty else {
    throw ReadError(.unreadable, "\(program.path) cannot read it; open it and save it as DOCX")
  }
  return result.output
}

/// The first bytes of a compound file (OLE2).
private let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

/// Says what a compound file is that is no Word document.
private func checkCompoundFile(_ bytes: [UInt8]) throws(ReadError) {
  func names(_ name: String) -> Bool {
    let wide = Array(name.utf8).flatMap { (byte: UInt8) -> [UInt8] in [byte, 0] }
    var at = 512
    while at + wide.count <= bytes.count {
      // Directory entries stand on multiples of 128.
      if bytes[at] == wide[0], bytes[at..<at + wide.count].elementsEqual(wide) { return true }
      at += 128
    }
    return false
  }
  if names("EncryptedPackage") || names("EncryptionInfo") { throw ReadError(.unreadable, "the document is encrypted; save it without a password") }
  if names("WordDocument") { return }
  if names("Workbook") || names("Book") { throw ReadError(.unreadable, "a spreadsheet, not a text document; give a plan as DOCX, ODT, HTML, PDF or text") }
  if names("PowerPoint Document") {
    throw ReadError(.unreadable, "a presentation, not a text document; give a plan as DOCX, ODT, HTML, PDF or text")
  }
  throw ReadError(.unreadable, "an OLE file without a Word document in it (damaged, or of another program); save the document as DOCX")
}
