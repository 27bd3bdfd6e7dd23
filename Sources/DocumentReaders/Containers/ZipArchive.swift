import CLibZip
import SourceModel

/// A ZIP container read from memory, entry by entry, within limits. Names are only ever looked up inside the archive:
/// nothing is written to disk, so a name with `..` in it is a name like any other.
final class ZipArchive {
  private let archive: OpaquePointer
  /// libzip reads from here while the archive is open.
  private let buffer: UnsafeMutableRawPointer
  private let limits: ReadLimits
  /// What all entries read so far unpacked to.
  private var unpacked = 0

  init(_ bytes: [UInt8], limits: ReadLimits) throws(ReadError) {
    guard zip_is_there() != 0 else {
      throw ReadError(.helperMissing, "libzip, which opens such documents, is not installed (Debian: apt-get install libzip4)")
    }
    let buffer = UnsafeMutableRawPointer.allocate(byteCount: max(1, bytes.count), alignment: 16)
    bytes.withUnsafeBytes { buffer.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(buffer), byteCount: $0.count) }
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let source = zip_source_buffer_create(buffer, UInt64(bytes.count), 0, &error) else {
      buffer.deallocate()
      throw ReadError(.unreadable, "no memory to open the archive")
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      buffer.deallocate()
      let reason = String(cString: zip_error_strerror(&error))
      throw ReadError(.unreadable, "damaged ZIP archive (\(reason)); download or save the document again")
    }
    (self.archive, self.buffer, self.limits) = (archive, buffer, limits)
    guard zip_get_num_entries(archive, 0) <= 10_000 else {
      throw ReadError(.unreadable, "the archive has more than 10000 entries; no document needs so many")
    }
  }

  deinit {
    zip_discard(archive)
    buffer.deallocate()
  }

  func contains(_ name: String) -> Bool { zip_name_locate(archive, name, 0) >= 0 }

  var names: [String] {
    (0..<max(0, zip_get_num_entries(archive, 0))).compactMap { index in
      zip_get_name(archive, UInt64(index), ZIP_FL_ENC_GUESS).map { String(cString: $0) }
    }
  }

  /// Unpacks an entry chunk by chunk; `take` returns whether it wants more. Throws where the entry is missing, damaged,
  /// encrypted or over a limit.
  func read(_ name: String, take: (UnsafeRawBufferPointer) -> Bool) throws(ReadError) {
    var stat = zip_stat_t()
    zip_stat_init(&stat)
    guard zip_stat(archive, name, ZIP_FL_ENC_GUESS, &stat) == 0 else {
      throw ReadError(.unreadable, "the part \(name) is missing from the archive; save the document again")
    }
    let flags = UInt32(truncatingIfNeeded: stat.valid)
    if flags & UInt32(ZIP_STAT_ENCRYPTION_METHOD) != 0, stat.encryption_method != 0 {
      throw ReadError(.unreadable, "the archive is encrypted; save the document without a password")
    }
    let packed = flags & UInt32(ZIP_STAT_COMP_SIZE) != 0 ? Int(clamping: stat.comp_size) : 0
    if flags & UInt32(ZIP_STAT_SIZE) != 0 { try check(Int(clamping: stat.size), packed: packed, name: name) }
    guard let file = zip_fopen(archive, name, ZIP_FL_ENC_GUESS) else {
      throw ReadError(.unreadable, "the part \(name) cannot be unpacked; download or save the document again")
    }
    defer { zip_fclose(file) }
    let chunkSize = 64 << 10
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: chunkSize, alignment: 16)
    defer { chunk.deallocate() }
    var size = 0
    while true {
      let count = zip_fread(file, chunk.baseAddress, UInt64(chunkSize))
      guard count >= 0 else {
        throw ReadError(.unreadable, "the part \(name) is damaged (it does not unpack to what was packed); download or save the document again")
      }
      if count == 0 { break }
      size += Int(count)
      try check(size, packed: packed, name: name)
      if !take(UnsafeRawBufferPointer(rebasing: chunk[..<Int(count)])) { break }
    }
    unpacked += size
  }

  /// A small entry as a whole.
  func bytes(of name: String) throws(ReadError) -> [UInt8] {
    var result: [UInt8] = []
    try read(name) { chunk in
      result.append(contentsOf: chunk)
      return true
    }
    return result
  }

  private func check(_ size: Int, packed: Int, name: String) throws(ReadError) {
    let (total, over) = unpacked.addingReportingOverflow(size)
    if over || total > limits.unpackedBytes {
      throw ReadError(.unreadable, "the archive unpacks to more than the limit of \(limits.unpackedBytes) bytes; raise it with --max-unpacked")
    }
    if size > 1 << 20, size / max(1, packed) > limits.compressionRatio {
      throw ReadError(
        .unreadable, "the part \(name) unpacks to more than \(limits.compressionRatio) times its packed size, which no document does")
    }
  }

  static func isArchive(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) }
}
