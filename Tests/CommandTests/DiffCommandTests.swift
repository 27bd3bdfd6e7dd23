import Foundation
import Testing

private let shared = packageRoot + "/../shared/samples"
private let sharedIsThere = FileManager.default.fileExists(atPath: shared)
private let sharedMissing: Comment = "../shared is not there"

@Suite struct DiffCommand {
  /// Every pairing, kind of change, field and move of the annotated pair, from each format and across two.
  @Test(
    .enabled(if: sharedIsThere, sharedMissing),
    arguments: [("plan-layout.txt", "plan-layout.txt"), ("plan.docx", "plan.docx"), ("plan.pdf", "plan.pdf"), ("plan.pdf", "plan.docx"), ("plan-flat.txt", "plan.odt")])
  func annotatedPair(_ old: String, _ new: String) throws {
    let gold = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: shared + "/authored/B/gold-diff.json"))) as? [String: Any]
    let run = try kehoach("diff", shared + "/authored/A/" + old, shared + "/authored/B/" + new, "--format", "json")
    #expect(run.status == 1, "\(run.errors)")
    let output = run.json as? [String: Any]
    #expect(output?["yearsBetween"] as? Int == gold?["yearsBetween"] as? Int)
    let wanted = changes(gold)
    let found = changes(output)
    #expect(Set(wanted.keys) == Set(found.keys))
    for (pair, want) in wanted {
      guard let have = found[pair] else { continue }
      #expect(have["change"] as? String == want["change"] as? String, "\(pair)")
      if let moved = want["moved"] as? Bool { #expect(have["moved"] as? Bool == moved, "\(pair)") }
      let optional = Set(want["fieldsOptional"] as? [String] ?? [])
      if let fields = want["fields"] as? [String] { #expect(Set(have["fields"] as? [String] ?? []).subtracting(optional) == Set(fields).subtracting(optional), "\(pair)") }
      for key in ["mergedFrom", "splitInto"] { if let ids = want[key] as? [String] { #expect(have[key] as? [String] == ids, "\(pair)") } }
      for key in ["mergedInto", "splitFrom"] { if let id = want[key] as? String { #expect(have[key] as? String == id, "\(pair)") } }
    }
  }

  private func changes(_ diff: [String: Any]?) -> [String: [String: Any]] {
    let tasks = diff?["tasks"] as? [[String: Any]] ?? []
    return Dictionary(tasks.map { ("\($0["old"] as? String ?? "–") \($0["new"] as? String ?? "–")", $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The sample says the same in all its formats.
  @Test(.enabled(if: sharedIsThere, sharedMissing), arguments: ["docx", "odt", "html", "pdf"])
  func sampleInTwoFormats(_ format: String) throws {
    let run = try kehoach("diff", "samples/2873-kh-ubnd-2022.txt", shared + "/2873-kh-ubnd-2022." + format)
    #expect(run.status == 0, "\(run.text) \(run.errors)")
  }

  @Test(.enabled(if: sharedIsThere && isFull, "all pairs in make test-full"))
  func sampleInAllPairsOfFormats() throws {
    let scratch = try Scratch()
    let formats = ["txt", "docx", "odt", "html", "doc", "pdf"]
    for format in formats {
      let path = format == "txt" ? "samples/2873-kh-ubnd-2022.txt" : shared + "/2873-kh-ubnd-2022." + format
      #expect(try shell("kehoach extract \(path) --quiet > \(scratch.path)/\(format).json").status == 0)
    }
    for (index, a) in formats.enumerated() {
      for b in formats[(index + 1)...] {
        let run = try kehoach("diff", "\(scratch.path)/\(a).json", "\(scratch.path)/\(b).json")
        #expect(run.status == 0, "\(a) \(b): \(run.text)")
      }
    }
  }

  /// The hand-made revision of the sample, down to the byte.
  @Test func revisionOfTheSample() throws {
    let run = try kehoach("diff", "samples/2873-kh-ubnd-2022.txt", "samples/1127-kh-ubnd-2023.html", "--format", "json", "--pretty")
    #expect(run.status == 1)
    let path = packageRoot + "/samples/1127-kh-ubnd-2023.diff.json"
    let expected = try? Data(contentsOf: URL(filePath: path))
    guard run.output != expected else { return }
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" { try run.output.write(to: URL(filePath: path)) }
    Issue.record("\(path) differs from what is found now")
  }

  @Test func optionsNarrowWhatIsTold() throws {
    func counts(_ options: String...) throws -> [String: Int] {
      let run = try shell("kehoach diff samples/2873-kh-ubnd-2022.txt samples/1127-kh-ubnd-2023.html --format json \(options.joined(separator: " "))")
      return (run.json as? [String: Any])?["summary"] as? [String: Int] ?? [:]
    }
    let all = try counts()
    #expect(try counts("--ignore order")["moved"] == 0)
    #expect(try counts("--ignore rolled")["rolledForward"] == 0)
    #expect(try counts("--ignore rolled")["unchanged"] == (all["unchanged"] ?? 0) + (all["rolledForward"] ?? 0))
    #expect(try counts("--only added,removed") == ["unchanged": 0, "rolledForward": 0, "modified": 0, "added": all["added"] ?? 0, "removed": all["removed"] ?? 0, "moved": 0])
    let office = try counts("--agency VPUBND")
    #expect((1..<(all["modified"] ?? 0)).contains(office["modified"] ?? 0))
  }

  @Test func mistakesEndWithTwo() throws {
    #expect(try kehoach("diff", "samples/2873-kh-ubnd-2022.txt", "samples/none.docx").status == 2)
    #expect(try kehoach("diff", "samples/2873-kh-ubnd-2022.txt").status == 2)
    #expect(try kehoach("diff", "samples/2873-kh-ubnd-2022.txt", "samples/1127-kh-ubnd-2023.html", "--only wrong").status == 2)
    #expect(try kehoach("diff", "samples/2873-kh-ubnd-2022.txt", "samples/2873-kh-ubnd-2022.txt").status == 0)
  }

  @Test(arguments: ["text", "csv", "md", "html"])
  func nothingOfAPlanBecomesMarkup(_ format: String) throws {
    let scratch = try Scratch()
    let hostile = #"<script>alert(1)</script> =cmd|' /C calc'!A0 "; -- | * _x_"#
    let text = try String(contentsOfFile: packageRoot + "/samples/1127-kh-ubnd-2023.html", encoding: .utf8)
      .replacingOccurrences(of: "Nâng cấp, hoàn thiện", with: hostile.replacingOccurrences(of: "<", with: "&lt;") + " nâng cấp")
    let path = try scratch.file("hostile.html", Data(text.utf8))
    let run = try kehoach("diff", "samples/2873-kh-ubnd-2022.txt", path, "--format", format)
    #expect(run.status == 1)
    if format == "html" { #expect(!run.text.contains("<script>alert")) }
    if format == "md" { #expect(!run.text.contains(" <script>")) }
  }
}

/// The page in a real browser: its filters count what the JSON counts.
@Suite(.enabled(if: isFull && judgePython != nil, "make test-full")) struct DiffPageInChromium {
  @Test func filtersCount() throws {
    let scratch = try Scratch()
    #expect(try kehoach("diff", "samples/2873-kh-ubnd-2022.txt", "samples/1127-kh-ubnd-2023.html", "-o", scratch.path + "/diff.html").status == 1)
    let json = try kehoach("diff", "samples/2873-kh-ubnd-2022.txt", "samples/1127-kh-ubnd-2023.html", "--format", "json").json as? [String: Any]
    let summary = json?["summary"] as? [String: Int] ?? [:]
    let total = (json?["tasks"] as? [Any])?.count ?? 0
    // Chromium prints the page as its script left it.
    for (kind, count) in [("modified", summary["modified"]), ("added", summary["added"]), ("moved", summary["moved"])] {
      let page = try String(contentsOfFile: scratch.path + "/diff.html", encoding: .utf8)
      // A page that opens on one kind: the option is chosen before the script runs.
      let chosen = page.replacingOccurrences(of: "<option value=\"\(kind)\">", with: "<option value=\"\(kind)\" selected>")
      let path = try scratch.file("\(kind).html", Data(chosen.utf8))
      let run = try shell("chromium --headless=new --no-sandbox --disable-gpu --user-data-dir=\(scratch.path)/profile --dump-dom file://\(path) 2>/dev/null")
      #expect(run.text.contains("\(count ?? -1) / \(total)"), "\(kind)")
    }
  }
}
