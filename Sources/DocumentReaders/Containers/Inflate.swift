import CZlib

/// Unpacks deflated bytes with zlib's frame (RFC 1950), as PDF streams hold them. `nil` where they are damaged or give
/// more than `limit` bytes; what follows the packed data is left alone.
func inflated(_ packed: UnsafeRawBufferPointer, limit: Int) -> [UInt8]? {
  guard let source = packed.baseAddress, !packed.isEmpty, packed.count <= Int(UInt32.max) else { return nil }
  var state = z_stream()
  guard inflateInit_(&state, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
  defer { inflateEnd(&state) }
  state.next_in = UnsafeMutablePointer(mutating: source.assumingMemoryBound(to: UInt8.self))
  state.avail_in = UInt32(packed.count)
  var result: [UInt8] = []
  var room = max(4_096, packed.count * 4)
  while true {
    guard result.count < limit else { return nil }
    room = min(room, limit - result.count)
    var status = Z_OK
    var given = 0
    let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      state.next_out = buffer.baseAddress
      state.avail_out = UInt32(buffer.count)
      status = inflate(&state, Z_NO_FLUSH)
      count = buffer.count - Int(state.avail_out)
      given = count
    }
    if result.isEmpty { result = part } else { result += part }
    if status == Z_STREAM_END { return result }
    guard status == Z_OK, given > 0 else { return nil }
  }
}
