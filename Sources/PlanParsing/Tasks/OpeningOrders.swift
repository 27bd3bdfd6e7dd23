import PlanModel
import PlanRecognition
import VietnameseText

/// What a document's opening orders in general: the lead-in above the first point of a letter or directive.
struct OpeningOrder {
  /// Whom it names: of "… Bộ trưởng yêu cầu Cục Dự trữ và Vụ Kế hoạch thực hiện các nhiệm vụ sau:" the Cục and the Vụ.
  private(set) var bodies: [Agency] = []
  /// What follows is work, whatever it is called: "… yêu cầu các đơn vị thực hiện các nội dung sau:".
  private(set) var isWork = false

  /// `opening`: legal bases and preamble. A plan's "Ủy ban nhân dân tỉnh ban hành Kế hoạch … như sau:" orders nobody.
  init(_ opening: [String]) {
    guard let last = opening.last(where: { $0.utf8.last == UInt8(ascii: ":") && !opensAddressList(Array($0.utf8)) }).map({ Array($0.utf8) }) else { return }
    guard let at = Self.verbs.compactMap({ verb in last.indices.last { last[$0] == verb[0] && last[$0...].starts(with: verb) } }).max() else { return }
    let order = Array(last[at...])
    bodies = bodiesInHeading(order, from: .leadIn).map(\.value)
    let key = folded(order)
    isWork = !bodies.isEmpty && key.suffix(10).contains(0x20) && Self.listEndings.contains { key.suffix($0.count).elementsEqual($0) } && Self.doing.contains { firstIndex(of: $0, in: key) != nil }
  }

  private static let verbs = ["yêu cầu ", "đề nghị "].map { Array($0.utf8) }
  private static let listEndings = [" sau:", " sau day:"].map { Array($0.utf8) }
  private static let doing = ["thuc hien", "trien khai", "tap trung", "khan truong"].map { Array($0.utf8) }
}
