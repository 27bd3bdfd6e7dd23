import SourceModel

/// LibreOffice without a window, turning a file of an older format into DOCX.
struct LibreOffice {
  private let program: HelperProgram

  init?() {
    guard let program = HelperProgram.find("soffice", "libreoffice") else { return nil }
    self.program = program
  }

  /// The DOCX of `bytes`, whose format is that of `fileExtension`.
  func docx(_ bytes: [UInt8], fileExtension: String, limits: ReadLimits) throws(ReadError) -> [UInt8] {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "source." + fileExtension)
    folder.makeFolder("profile")
    folder.makeFolder("profile/user")
    try folder.write(Array(Self.settings.utf8), to: "profile/user/registrymodifications.xcu")
    let result = try program.run(
      [
        "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--invisible", "--norestore", "--nologo", "--nolockcheck", "--nodefault",
        "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder.path + "/out", folder.path + "/source." + fileExtension,
      ], in: folder.path, limits: limits)
    if let docx = folder.read("out/source.docx", limit: limits.unpackedBytes), !docx.isEmpty { return docx }
    if result.ranOut {
      throw ReadError(.unreadable, "LibreOffice did not read it within \(limits.helperSeconds) seconds; save it as DOCX")
    }
    throw ReadError(.unreadable, "LibreOffice cannot read it: damaged, encrypted, or no text document; open it and save it as DOCX")
  }

  /// No links are followed, no macros run, nothing is loaded from outside.
  private static let settings = """
    <?xml version="1.0" encoding="UTF-8"?>
    <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
    <item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>2</value></prop></item>
    <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
    <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
    <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
    <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
    </oor:items>
    """
}
