import Foundation
import Testing

/// What is written, judged by programs of other people.
@Suite(.enabled(if: judgePython != nil, judgesMissing)) struct Judges {
  private static let validate = """
    import json, sys, jsonschema
    def schema(name): return json.load(open(f"schemas/{name}.schema.json", encoding="utf8"))
    plan, task = schema("plan"), schema("task")
    for s in (plan, task): jsonschema.Draft202012Validator.check_schema(s)
    checker = jsonschema.Draft202012Validator.FORMAT_CHECKER
    judges = {n: jsonschema.Draft202012Validator(s, format_checker=checker) for n, s in (("plan", plan), ("task", task))}
    bad = 0
    def judge(name, value, what):
      global bad
      for error in judges[name].iter_errors(value):
        bad += 1
        print(what, list(error.absolute_path), error.message[:200])
    plans = 0
    for path in sys.argv[1:]:
      value = json.load(open(path, encoding="utf8"))
      for one in value if isinstance(value, list) else [value]:
        plans += 1
        judge("plan", one, path)
        for each in one["tasks"]: judge("task", each, path)
    print(plans, "plans,", bad, "faults")
    sys.exit(bad > 0)
    """

  @Test func outputsFollowTheSchemas() throws {
    let scratch = try Scratch()
    let made = try shell("kehoach extract samples/*.txt samples/authored/*/*.txt --quiet > \(scratch.path)/all.json")
    #expect(made.status == 0, "\(made.errors)")
    let verdict = try judge(Self.validate, [scratch.path + "/all.json"])
    #expect(verdict.status == 0, "\(verdict.text) \(verdict.errors)")
  }

  @Test func comparisonsFollowTheSchema() throws {
    let made = try shell("kehoach diff samples/2873-kh-ubnd-2022.txt samples/1127-kh-ubnd-2023.html --format json")
    let verdict = try shell("'\(judgePython ?? "python3")' -c 'import json, sys, jsonschema; jsonschema.validate(json.load(sys.stdin), json.load(open(\"schemas/diff.schema.json\")), format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)'", input: made.output)
    #expect(verdict.status == 0, "\(verdict.errors)")
  }

  @Test func goldenFilesFollowTheSchemas() throws {
    let verdict = try shell("printf '%s\\0' samples/*2022.json samples/authored/*/plan-*.json | xargs -0 '\(judgePython ?? "python3")' -c '\(Self.validate)'")
    #expect(verdict.status == 0, "\(verdict.text) \(verdict.errors)")
  }

  @Test func damagedInputFollowsTheSchemas() throws {
    let scratch = try Scratch()
    let text = try String(contentsOfFile: packageRoot + "/samples/2873-kh-ubnd-2022.txt", encoding: .utf8)
    var lines = text.components(separatedBy: "\n")
    for step in 0..<60 { lines.swapAt((step * 7919) % lines.count, (step * 104_729) % lines.count) }
    let path = try scratch.file("swapped.txt", Data(lines.joined(separator: "\n").utf8))
    let made = try shell("kehoach extract \(path) --quiet > \(scratch.path)/plan.json")
    #expect(made.status == 0)
    let verdict = try judge(Self.validate, [scratch.path + "/plan.json"])
    #expect(verdict.status == 0, "\(verdict.text) \(verdict.errors)")
  }

  /// Frictionless reads the table by its package: types, names, no missing cell.
  @Test(arguments: ["", "--lang vi", "--due strict"])
  func tablesFollowTheirPackage(_ options: String) throws {
    let scratch = try Scratch()
    #expect(try shell("kehoach extract samples/2873-kh-ubnd-2022.txt --quiet \(options) -o \(scratch.path)/out").status == 0)
    let verdict = try judge(
      """
      import sys, frictionless
      report = frictionless.Package("datapackage.json").validate()
      rows = frictionless.Package("datapackage.json").get_resource("tasks").read_rows()
      print(report.flatten(["rowNumber", "fieldName", "type", "note"])[:5], len(rows))
      sys.exit(not report.valid)
      """, [], folder: scratch.path + "/out")
    #expect(verdict.status == 0, "\(verdict.text) \(verdict.errors)")
  }
}
