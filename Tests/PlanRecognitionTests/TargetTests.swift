import PlanModel
import PlanRecognition
import Testing

@Suite struct TargetTests {
  static let cases = rows("targets.jsonl", of: TargetRow.self)

  @Test func tableIsThere() { #expect(Self.cases.count > 25) }

  @Test(arguments: cases) func figure(_ row: TargetRow) {
    let text = Array(row.text.utf8)
    let found = recognizeTargets(text, issuedOn: CivilDate(iso: row.issuedOn))
    #expect(found.count == row.targets.count, "\(found.map(\.value.text))")
    for (target, expected) in zip(found.map(\.value), row.targets) {
      #expect(target.comparison.rawValue == expected.comparison)
      #expect(target.value == expected.value)
      #expect(target.unit == expected.unit)
      #expect(target.by?.description == expected.by)
      #expect(target.subject == expected.subject)
    }
    for item in found { #expect(String(decoding: text[item.range], as: UTF8.self) == item.value.text) }
  }
}
