/// What `kehoach check` finds and proposes, in English and Vietnamese. An empty Vietnamese side: the check's name says it.
let checkMessages: [(String, String)] = [
  // Times.
  ("due {}, issued {}", "thời hạn {1}, ban hành ngày {2}"),
  ("due {} (before that day), issued {}", "thời hạn trước ngày {1}, ban hành ngày {2}"),
  ("due {}, issued {}, taken over from the heading", "thời hạn {1} (theo tiêu đề mục), ban hành ngày {2}"),
  ("due {} (before that day), issued {}, taken over from the heading", "thời hạn trước ngày {1} (theo tiêu đề mục), ban hành ngày {2}"),
  ("move the time behind {} or leave it out", "lùi thời hạn sau ngày {1} hoặc bỏ"),
  ("no such day: {}", "{1}"),
  ("no date: {}", "{1}"),
  ("“{}” or “{}”", "“{1}” hoặc “{2}”"),
  ("ends before it begins", "kết thúc trước khi bắt đầu"),
  ("no time is stated", ""),
  ("say by when, or how often", "nêu thời hạn hoặc chu kỳ thực hiện"),

  // Bodies.
  ("no lead is named", ""),
  ("name the body that answers for it", "nêu đơn vị chịu trách nhiệm"),
  ("led by {}", "{1}"),
  ("let one lead and the others take part", "để một đơn vị chủ trì, các đơn vị khác phối hợp"),
  ("reports in the report of {}, led by {}", "đưa vào báo cáo của {1}, trong khi chủ trì là {2}"),

  // Notes, numbering, references.
  ("footnote {} repeats footnote {}", "chú thích {1} trùng chú thích {2}"),
  ("refer to footnote {}", "dẫn về chú thích {1}"),
  ("no mark points to footnote {}", "không có dấu dẫn đến chú thích {1}"),
  ("{} is followed by {}", "sau {1} là {2}"),
  ("{} is missing", "thiếu {1}"),
  ("nothing in the plan is called {}", "kế hoạch không có {1}"),
  ("the plan has no articles, so no “khoản”", "kế hoạch không chia điều nên không có “khoản”"),
  ("name the part as it is printed: {}", "gọi đúng như văn bản: {1}"),
  ("{} is of {} here, of {} in {}", "{1} ghi ngày {2} ở đây, ngày {3} tại {4}"),

  // Wording.
  ("“{}” is no word", "“{1}”"),
  ("“{}” throughout", "thống nhất “{1}”"),
  ("{} (×{}) beside {} (×{})", "{1} (×{2}) và {3} (×{4})"),
  ("one way throughout", "thống nhất một cách"),
  ("opens with “{}” and names no product, figure or day", "mở đầu bằng “{1}”, không nêu sản phẩm, số liệu hay thời hạn"),
  ("say what is handed in, how much, or by when", "nêu sản phẩm, mức cần đạt hoặc thời hạn"),

  // Layout.
  ("no {} ({})", "{2}"),
  ("no number before {}", "chưa có số trước {1}"),
  ("no full date of issue", "chưa đủ ngày, tháng, năm ban hành"),
  ("signed as {}, issued by {}", "ký với chức vụ {1}, cơ quan ban hành là {2}"),
  ("no “Căn cứ …” or “Thực hiện …” before the first heading", "không có “Căn cứ …” hoặc “Thực hiện …” trước đề mục đầu tiên"),
]

/// What stands in the gaps of messages, in English and Vietnamese.
let valueWords: [(String, String)] = [
  ("preamble", "phần căn cứ"), ("recipients", "nơi nhận"), ("the text", "văn bản"), ("title", "trích yếu"),
  ("a JPEG image", "ảnh JPEG"), ("a PNG image", "ảnh PNG"), ("a GIF image", "ảnh GIF"), ("a TIFF image", "ảnh TIFF"),
  ("a ZIP archive", "tệp nén ZIP"), ("a gzip archive", "tệp nén gzip"), ("a RAR archive", "tệp nén RAR"), ("a 7z archive", "tệp nén 7z"),
  ("an old Office file (.doc, .xls)", "tệp Office cũ (.doc, .xls)"), ("a PDF", "tệp PDF"), ("a program", "chương trình"),
  ("an SQLite database", "cơ sở dữ liệu SQLite"), ("a spreadsheet", "bảng tính"), ("a presentation", "bài trình chiếu"),
  ("standard output", "đầu ra chuẩn"), ("choose another place", "hãy chọn nơi khác"),
  ("free space or choose another place", "hãy giải phóng dung lượng hoặc chọn nơi khác"),
  ("No space left on device", "hết dung lượng"), ("Not a directory", "không phải thư mục"), ("Permission denied", "không có quyền"),
  ("No such file or directory", "không có thư mục này"), ("Read-only file system", "ổ đĩa chỉ đọc"), ("Is a directory", "là thư mục"),
]

/// Where a thing stands, for people: an id as it is, the named places of a document in `language`.
public func placeName(_ place: String, in language: OutputLanguage) -> String {
  guard language == .vi else { return place }
  if place.hasPrefix("footnote ") { return "chú thích " + place.dropFirst("footnote ".count) }
  return translatedValue(place)
}
