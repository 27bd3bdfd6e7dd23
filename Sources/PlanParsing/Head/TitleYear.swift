import VietnameseText

/// "… năm 2023": the last year a title names, for plans whose date is blank.
func yearOf(title: String?) -> Int? {
  guard let title else { return nil }
  let bytes = Array(title.utf8)
  var result: Int?
  var index = 0
  while index + 4 <= bytes.count {
    if bytes[index] == 0x32, bytes[index + 1] == 0x30, bytes[index + 2].isASCIIDigit, bytes[index + 3].isASCIIDigit,
      index == 0 || !bytes[index - 1].isASCIIDigit, index + 4 == bytes.count || !bytes[index + 4].isASCIIDigit
    {
      result = 2000 + Int(bytes[index + 2] - 0x30) * 10 + Int(bytes[index + 3] - 0x30)
      index += 4
    } else {
      index += 1
    }
  }
  return result
}
