import Crypto
import PlanModel
import VietnameseText

/// Hex SHA-256.
func hexDigest(_ bytes: [UInt8]) -> String { hex(SHA256.hash(data: bytes), digits: 64) }

private func hex(_ digest: SHA256.Digest, digits: Int) -> String {
  String(unsafeUninitializedCapacity: digits) { hex in
    digest.withUnsafeBytes { digest in
      for index in 0..<digits / 2 { (hex[2 * index], hex[2 * index + 1]) = (hexDigit(digest[index] >> 4), hexDigit(digest[index] & 15)) }
    }
    return digits
  }
}

/// Fills in `key` of every task: the same on every run and machine, whatever file the plan came from.
func setTaskKeys(of plan: inout Plan) {
  let document = plan.document
  let year = document.issuedOn.map { String($0.year) } ?? ""
  // What all keys begin with is hashed once.
  var start = SHA256()
  start.update(data: composed(Array("\(document.issuer?.name ?? "")\n\(document.symbol ?? "")\n\(year)\n".utf8)))
  for index in plan.tasks.indices {
    var key = start
    key.update(data: composed(Array(plan.tasks[index].id.utf8)))
    plan.tasks[index].key = hex(key.finalize(), digits: 16)
  }
}

private func hexDigit(_ half: UInt8) -> UInt8 { half < 10 ? 0x30 + half : 0x57 + half }
