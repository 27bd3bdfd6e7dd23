public import PlanChecks
import PlanExport
public import PlanModel

/// What `check` found in one input.
public struct CheckedPlan: Sendable {
  /// The input's path, as it was named.
  public var path: String
  /// The document that a saved plan was read from, where it is another file.
  public var source: String?
  public var symbol: String?
  public var findings: [Finding]

  public init(path: String, symbol: String?, findings: [Finding]) {
    (self.path, self.symbol, self.findings) = (path, symbol, findings)
  }
}

/// Findings as text, JSON and SARIF.
public struct CheckReport: Sendable {
  public var plans: [CheckedPlan]
  public var rules: [CheckRule]
  public init(_ plans: [CheckedPlan], rules: [CheckRule] = allChecks) { (self.plans, self.rules) = (plans, rules) }

  public func count(from level: Diagnostic.Severity) -> Int {
    plans.reduce(0) { $0 + $1.findings.filter { $0.severity >= level }.count }
  }

  // MARK: Text

  /// `plan.docx:12: warning: … [code]` with the words and what could be done, then a count by code.
  public func text(language: OutputLanguage = .en) -> String {
    let report = speaking(language)
    var result = ""
    for plan in report.plans { for finding in plan.findings { result += report.line(finding, plan.path + (plan.source.map { "#" + $0 } ?? ""), language) } }
    return result + summary(language)
  }

  /// The report with its findings and rules in the words of `language`; codes, places and quotes stay.
  public func speaking(_ language: OutputLanguage) -> CheckReport {
    guard language == .vi else { return self }
    let names = Dictionary(rules.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    var report = self
    for plan in plans.indices {
      for index in plans[plan].findings.indices {
        let finding = plans[plan].findings[index]
        let message = vietnamese(finding.message)
        report.plans[plan].findings[index].message = message.isEmpty ? names[finding.code] ?? finding.message : message
        report.plans[plan].findings[index].fix = finding.fix.map(vietnamese)
      }
    }
    report.rules = rules.map(\.inVietnamese)
    return report
  }

  private func line(_ finding: Finding, _ path: String, _ language: OutputLanguage) -> String {
    let rule = language == .vi ? rules.first { $0.code == finding.code && $0.name != finding.message } : nil
    let name = rule.map { $0.name + ": " } ?? ""
    let place = finding.place.map { " (\(placeName($0, in: language)))" } ?? ""
    var result = "\(path):\(finding.span.line): \(severityName(finding.severity, language)): \(name)\(finding.message)\(place) [\(finding.code)]\n"
    if let quote = finding.quote { result += "    | \(shortened(quote, to: 110))\n" }
    if let fix = finding.fix { result += "    > \(fix)\n" }
    return result
  }

  private func summary(_ language: OutputLanguage) -> String {
    let found = plans.flatMap(\.findings)
    guard !found.isEmpty else { return language == .vi ? "Không có điểm cần xem lại\n" : "Nothing found\n" }
    let counts = [Diagnostic.Severity.error, .warning, .note].compactMap { level -> String? in
      let count = found.filter { $0.severity == level }.count
      guard count > 0 else { return nil }
      return "\(count) \(severityName(level, language))" + (language == .en && count > 1 ? "s" : "")
    }
    return counts.joined(separator: ", ") + "\n"
  }

  // MARK: JSON

  /// An array with one object a plan.
  public func json(pretty: Bool = false) -> [UInt8] {
    var json = JSONWriter(pretty: pretty)
    json.array { json in
      for plan in plans {
        json.object { json in
          json.field("file", plan.path)
          json.field("symbol", plan.symbol)
          json.key("findings")
          json.array { json in plan.findings.forEach { write($0, to: &json) } }
        }
      }
    }
    return json.bytes + [0x0A]
  }

  private func write(_ finding: Finding, to json: inout JSONWriter) {
    json.object { json in
      json.field("code", finding.code)
      json.field("severity", finding.severity)
      json.field("message", finding.message)
      json.field("fix", finding.fix)
      json.field("in", finding.place)
      json.field("quote", finding.quote)
      json.field("span", finding.span)
    }
  }
}

extension CheckReport {
  /// SARIF 2.1.0, for code hosts and editors. Lines and bytes are those of the decoded text (`kehoach text`).
  public func sarif(pretty: Bool = false) -> [UInt8] {
    var json = JSONWriter(pretty: pretty)
    json.object { json in
      json.field("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.field("version", "2.1.0")
      json.key("runs")
      json.array { json in
        json.object { json in
          json.key("tool")
          json.object { json in
            json.key("driver")
            json.object { json in
              json.field("name", "kehoach")
              json.field("version", kehoachVersion)
              json.key("rules")
              json.array { json in rules.forEach { write($0, to: &json) } }
            }
          }
          json.key("results")
          json.array { json in
            for plan in plans { for finding in plan.findings { writeResult(finding, plan.path, to: &json) } }
          }
        }
      }
    }
    return json.bytes + [0x0A]
  }

  private func write(_ rule: CheckRule, to json: inout JSONWriter) {
    json.object { json in
      json.field("id", rule.code)
      writeText("shortDescription", rule.summary, to: &json)
      writeText("fullDescription", rule.explanation, to: &json)
      writeText("help", rule.example, to: &json)
      json.key("defaultConfiguration")
      json.object { $0.field("level", rule.severity) }
    }
  }

  private func writeText(_ key: String, _ text: String, to json: inout JSONWriter) {
    json.key(named: key)
    json.object { $0.field("text", text) }
  }

  private func writeResult(_ finding: Finding, _ path: String, to json: inout JSONWriter) {
    json.object { json in
      json.field("ruleId", finding.code)
      if let index = rules.firstIndex(where: { $0.code == finding.code }) { json.field("ruleIndex", index) }
      json.field("level", finding.severity)
      writeText("message", finding.message + (finding.fix.map { "; \($0)" } ?? ""), to: &json)
      json.key("locations")
      json.array { json in
        json.object { json in
          json.key("physicalLocation")
          json.object { json in
            json.key("artifactLocation")
            json.object { $0.field("uri", uri(path)) }
            json.key("region")
            json.object { json in
              json.field("startLine", max(1, finding.span.line))
              json.field("byteOffset", finding.span.start)
              json.field("byteLength", max(0, finding.span.end - finding.span.start))
              if let quote = finding.quote { writeText("snippet", quote, to: &json) }
            }
          }
          if let place = finding.place {
            json.key("logicalLocations")
            json.array { json in json.object { $0.field("fullyQualifiedName", place) } }
          }
        }
      }
    }
  }

  /// A path as a relative or `file:` URI: bytes that a URI does not take are percent-encoded.
  private func uri(_ path: String) -> String {
    var result = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      let isPlain = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || "-._~/".utf8.contains(byte)
      if isPlain {
        result.append(Character(UnicodeScalar(byte)))
      } else {
        let digits = Array("0123456789ABCDEF")
        result += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
    return result
  }
}

/// `docs/CHECKS.md`: every code with what it means, made of the rules themselves.
public func checksManual(_ rules: [CheckRule] = allChecks, language: OutputLanguage = .en) -> String {
  if language == .vi { return vietnameseManual(rules.map(\.inVietnamese)) }
  var result = """
    # Checks

    `kehoach check FILE…` looks for what a careful reader of a plan would object to. Each finding has a code, a place and, \
    where it can be said, what to write instead. `kehoach check --explain CODE` prints one of the entries below, `--ignore \
    CODE` leaves one out, `--level error|warning|note` says from which severity on findings are reported and make the exit code 1.

    Findings speak of the plan, not of how well it was read; what extraction was unsure of stands in the plan's \
    `diagnostics`.

    | code | severity | finds |
    |---|---|---|

    """
  for rule in rules { result += "| [`\(rule.code)`](#\(rule.code)) | \(rule.severity.rawValue) | \(rule.summary) |\n" }
  for rule in rules {
    result += "\n## \(rule.code)\n\n**\(rule.summary)** (\(rule.name), \(rule.severity.rawValue))\n\n\(rule.explanation)\n\nExample: \(rule.example)\n"
  }
  return result
}

private func vietnameseManual(_ rules: [CheckRule]) -> String {
  var result = """
    # Các mục kiểm tra

    `kehoach check TỆP…` tìm những điểm mà người đọc kỹ sẽ hỏi lại. Mỗi điểm có mã, vị trí và, nếu nêu được, cách sửa. \
    `--ignore MÃ` bỏ qua một mục, `--level error|warning|note` chọn mức thấp nhất được báo và làm mã thoát là 1.

    | mã | mức | tìm |
    |---|---|---|

    """
  for rule in rules { result += "| [`\(rule.code)`](#\(rule.code)) | \(severityName(rule.severity, .vi)) | \(rule.name) |\n" }
  for rule in rules {
    result += "\n## \(rule.code)\n\n**\(rule.name)** (\(severityName(rule.severity, .vi)))\n\n\(rule.explanation)\n\nVí dụ: \(rule.example)\n"
  }
  return result
}
