import Crypto
import PlanModel
import VietnameseText

/// Hex SHA-256.
func hexDigest(_ bytes: [UInt8], digits: Int = 64) -> String {
  var hex: [UInt8] = []
  hex.reserveCapacity(digits)
  SHA256.hash(data: bytes).withUnsafeBytes { digest in
    for byte in digest.prefix(digits / 2) {
      hex.append(hexDigit(byte >> 4))
      hex.append(hexDigit(byte & 15))
    }
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

private func hexDigit(_ half: UInt8) -> UInt8 { half < 10 ? 0x30 + half : 0x57 + half }
