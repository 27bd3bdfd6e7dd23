import Foundation
import Testing

/// The commands of the guide for officials do what it says.
@Test func guideCommandsRun() throws {
  let guide = try String(contentsOfFile: packageRoot + "/docs/HUONG-DAN.md", encoding: .utf8)
  let commands = guide.split(separator: "\n").filter { $0.hasPrefix("    kehoach ") }.map { $0.dropFirst(4) }
  #expect(commands.count > 10)
  let scratch = try Scratch()
  for name in ["ke-hoach", "cu", "moi", "du-thao"] {
    try FileManager.default.copyItem(atPath: packageRoot + "/samples/2873-kh-ubnd-2022.docx", toPath: scratch.path + "/\(name).docx")
  }
  for command in commands {
    let finished = try shell(String(command), folder: scratch.path)
    #expect([0, 1].contains(finished.status) && !finished.errors.contains("Error"), "\(command): \(finished.errors)")
  }
  for made in ["viec.xlsx", "viec.html", "viec.ics", "so-sanh.html", "giao-viec/Sở Nội vụ.xlsx"] {
    #expect(FileManager.default.fileExists(atPath: scratch.path + "/" + made), "\(made)")
  }
}
