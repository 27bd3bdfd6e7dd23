import FoundationEssentials
import PlanExport
import PlanModel
import Testing

@Suite struct JSONWriting {
  private func text(pretty: Bool = false, _ body: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter(pretty: pretty)
    body(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("2376/QĐ-UBND", #""2376/QĐ-UBND""#), ("a\"b\\c", #""a\"b\\c""#), ("\n\r\t", #""\n\r\t""#),
    ("\u{0}\u{1F}\u{0C}", #""\u0000\u001f\u000c""#), ("", #""""#), ("tiếng Việt 😀", #""tiếng Việt 😀""#),
  ])
  func strings(_ value: String, _ json: String) { #expect(text { $0.value(value) } == json) }

  @Test(arguments: [(0, "0"), (7, "7"), (10, "10"), (9_999_999, "9999999"), (10_000_000, "10000000"), (-5, "-5"), (Int.max, "9223372036854775807"), (Int.min, "-9223372036854775808")])
  func integers(_ value: Int, _ json: String) { #expect(text { $0.value(value) } == json) }

  @Test(arguments: [(82.0, "82"), (0.97, "0.97"), (-1.5, "-1.5"), (1e300, "1e+300"), (Double.infinity, "null"), (Double.nan, "null")])
  func numbers(_ value: Double, _ json: String) { #expect(text { $0.value(value) } == json) }

  @Test func dates() { #expect(text { json in CivilDate(iso: "2022-09-05").map { json.value($0) } } == "\"2022-09-05\"") }

  @Test func nesting() {
    let body: (inout JSONWriter) -> Void = { json in
      json.object { json in
        json.field("a", [1, 2])
        json.field("b", [String]())
        json.field("c", nil as String?)
        json.key("d")
        json.object { _ in }
      }
    }
    #expect(text(body) == #"{"a":[1,2],"b":[],"c":null,"d":{}}"#)
    #expect(text(pretty: true, body) == "{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": [],\n  \"c\": null,\n  \"d\": {}\n}")
  }

  /// Every key is always there, and what is written is read back as the same plan.
  @Test func plansComeBack() throws {
    for plan in [Plan(), samplePlan] {
      let json = plan.jsonBytes()
      let decoded = try JSONDecoder().decode(Plan.self, from: Data(json))
      #expect(decoded == plan)
      #expect(decoded.jsonBytes() == json)
      #expect(try JSONDecoder().decode(Plan.self, from: Data(plan.jsonBytes(pretty: true))) == plan)
    }
  }
}
