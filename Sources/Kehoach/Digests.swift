import Crypto
import PlanModel
import VietnameseText

/// Hex SHA-256.
func hexDigest(_ bytes: [UInt8], digits: Int = 64) -> String {
  var hex: [UInt8] = []
  hex.reserveCapacity(digits)
  for byte in SHA256.hash(data: bytes) where hex.count < digits {
    for half in [byte >> 4, byte & 15] { hex.append(half < 10 ? 0x30 + half : 0x57 + half) }
  }
  return String(decoding: hex, as: UTF8.self)
}

/// Fills in `key` of every task: the same on every run and machine, whatever file the plan came from.
func setTaskKeys(of plan: inout Plan) {
  let document = plan.document
  let year = document.issuedOn.map { String($0.year) } ?? ""
  let start = "\(document.issuer?.name ?? "")\n\(document.symbol ?? "")\n\(year)\n"
  for index in plan.tasks.indices {
    let bytes = composed(Array((start + plan.tasks[index].id).utf8))
    plan.tasks[index].key = hexDigest(bytes, digits: 16)
  }
}
