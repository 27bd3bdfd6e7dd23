/// What is said of reading a document, in English and Vietnamese: diagnostics of extraction, then why a file cannot be read.
/// The English side is the message as the sources have it, with `{}` for each `\(…)`; a test finds what has no row.
let readingMessages: [(String, String)] = [
  // Diagnostics.
  ("the date of issue stands at the signature only", "ngày ban hành chỉ ghi ở phần chữ ký"),
  (
    "the letterhead's date cannot be read; {} is the day of the digital signature",
    "không đọc được ngày ban hành; ngày {1} là ngày ký số"
  ),
  (
    "no letterhead of an administrative document: read as plain text",
    "không thấy phần đầu của văn bản hành chính (quốc hiệu, số, ký hiệu): đọc như văn bản thường"
  ),
  ("a document of the type {} is no plan", "văn bản loại {1}, không phải kế hoạch"),
  ("no letterhead is printed: number, date and issuer are not known", "văn bản không có phần đầu: không rõ số, ngày và cơ quan ban hành"),
  ("no title is printed below the letterhead", "không có trích yếu nội dung"),
  (
    "number or date of the scan could not be read: they may be written by hand",
    "không đọc được số hoặc ngày trên bản chụp: có thể viết tay"
  ),
  (
    "cells of this table contradict the columns they were put into",
    "nội dung một số ô không khớp với cột của bảng: cần đối chiếu với bản gốc"
  ),
  (
    "cells are missing from {} rows: what stands there was put into columns by its words",
    "{1} hàng thiếu ô: nội dung còn lại được xếp vào cột theo ý nghĩa, cần đối chiếu với bản gốc"
  ),
  ("the column “{}” is taken for the work", "cột “{1}” được đọc là cột nhiệm vụ: cần đối chiếu với bản gốc"),
  ("“{}” has nothing above it to repeat", "“{1}” không có nội dung nào ở trên để lặp lại"),
  ("note mark {} has no footnote", "dấu dẫn {1} không có chú thích"),
  ("footnote {} is mentioned nowhere", "chú thích {1} không có dấu dẫn trong văn bản"),
  ("no body is named as the lead", "không nêu đơn vị chủ trì"),
  ("“{}” is damaged and was read with a repair", "“{1}” bị lỗi, đã đọc theo nghĩa gần nhất"),
  ("due {}, but the plan is of {}", "thời hạn {1} không còn kịp: kế hoạch ban hành ngày {2}"),
  ("due before {}, the day on which the plan is issued", "thời hạn trước ngày {1} không còn kịp: đó là ngày ban hành kế hoạch"),
  ("due on {}, the day on which the plan is issued", "thời hạn {1} là đúng ngày ban hành kế hoạch"),
  ("the words of this table cannot be put into rows", "không chia được nội dung của bảng thành hàng: cần đọc bản gốc"),
  ("{} stands twice", "{1} xuất hiện hai lần"),
  ("{} does not follow the number before it", "{1} không nối tiếp số thứ tự trước đó"),
  (
    "blocks of the source are run together: paragraphs begin where labels and capitals show it",
    "văn bản bị dính đoạn: đã tách đoạn theo số thứ tự và chữ hoa"
  ),
  (
    "table columns are interleaved (plain pdftotext): use pdftotext -layout or the PDF itself",
    "các cột của bảng bị trộn lẫn (pdftotext không có -layout): hãy dùng tệp PDF gốc hoặc pdftotext -layout"
  ),
  ("the cells of {} table rows are guessed from the text", "{1} hàng của bảng được chia ô theo phỏng đoán"),
  ("{} byte{} no UTF-8 and read as U+FFFD", "{1} byte không phải UTF-8, đọc thành U+FFFD"),
  ("{} bytes are no UTF-8 and read as U+FFFD", "{1} byte không phải UTF-8, đọc thành U+FFFD"),
  ("{} code unit{} of UTF-16 {} no pair and read as U+FFFD", "{1} ký tự UTF-16 thiếu nửa cặp, đọc thành U+FFFD"),
  ("decoded from {}, found by its letters", "chuyển mã từ {1} (nhận ra qua chữ cái)"),
  ("decoded from {}", "chuyển mã từ {1}"),
  ("text typed in a font of before Unicode was turned into letters", "chữ gõ bằng phông trước Unicode đã được chuyển mã"),
  (
    "tracked changes read as accepted: what is inserted counts, what is deleted does not",
    "văn bản còn vết sửa đổi (Track Changes): đọc như đã chấp nhận, tính phần thêm, bỏ phần xóa"
  ),
  (
    "{} syllables stood in two parts, as text of PDFs with two fonts has them, and were joined",
    "{1} tiếng bị tách đôi (PDF dùng hai phông) đã được ghép lại"
  ),
  ("{} words were run together, as pages lose line ends, and were parted", "{1} chỗ chữ dính liền (trang web mất chỗ xuống dòng) đã được tách ra"),
  (
    "the text layer of page {} was recognised in the wrong language and is not used",
    "lớp chữ của trang {1} do nhận dạng sai ngôn ngữ, không dùng"
  ),
  (
    "the text layer of page {} has glyph numbers instead of letters and is not used",
    "lớp chữ của trang {1} không có mã chữ đúng, không dùng"
  ),
  (
    "hardly any text of its own on page {}; leave out --ocr never to read what is pictured there",
    "trang {1} hầu như không có lớp chữ; hãy bỏ --ocr never để nhận dạng từ ảnh"
  ),
  (
    "the text layer of page {} was recognised in the wrong language; leave out --ocr never to read the pictures",
    "lớp chữ của trang {1} do nhận dạng sai ngôn ngữ; hãy bỏ --ocr never để nhận dạng từ ảnh"
  ),
  (
    "the text layer of page {} has glyph numbers instead of letters; leave out --ocr never to read the pictures",
    "lớp chữ của trang {1} không có mã chữ đúng; hãy bỏ --ocr never để nhận dạng từ ảnh"
  ),
  ("mended after recognition ({}): {}{}", "đã sửa sau nhận dạng ({1}): {2}{3}"),
  ("{} read from the image by tesseract", "{1} được nhận dạng từ ảnh bằng tesseract"),
  ("all pages read from the image by tesseract", "cả văn bản được nhận dạng từ ảnh bằng tesseract"),
  ("page {} read from the image by tesseract", "trang {1} được nhận dạng từ ảnh bằng tesseract"),
  ("read from the image by tesseract", "được nhận dạng từ ảnh bằng tesseract"),
  ("hard to read: page {}; compare with the image", "trang {1} khó đọc; cần đối chiếu với bản chụp"),
  ("the picture is hard to read; compare with it", "ảnh khó đọc; cần đối chiếu với bản chụp"),

  // Files that cannot be opened or read.
  ("{} of {} files could not be read", "{1} trong {2} tệp không đọc được"),
  ("no such file; check the name", "không có tệp này; kiểm tra lại tên"),
  ("no permission to read it; ask its owner for it", "không có quyền đọc; hỏi người sở hữu tệp"),
  ("is a directory; name the files in it", "là thư mục; nêu tên các tệp bên trong"),
  ("cannot be opened: {}", "không mở được: {1}"),
  ("larger than the limit of {} bytes; raise it with --max-size", "lớn hơn giới hạn {1} byte; nâng giới hạn bằng --max-size"),
  ("the file is empty; give a plan as text, DOCX, ODT, HTML or PDF", "tệp trống; cần kế hoạch dạng văn bản, DOCX, ODT, HTML hoặc PDF"),
  (
    "no text of a known format in it; give a plan as text, DOCX, ODT, HTML or PDF",
    "không có nội dung ở định dạng đã biết; cần kế hoạch dạng văn bản, DOCX, ODT, HTML hoặc PDF"
  ),
  ("this is {}, not text; give the document as text, DOCX, ODT, HTML or PDF", "đây là {1}, không phải văn bản; cần tệp dạng văn bản, DOCX, ODT, HTML hoặc PDF"),
  (
    "the bytes are no text in UTF-8, UTF-16, TCVN3, VNI, VISCII or windows-1258; give the plan as text, DOCX, ODT, HTML or PDF",
    "không phải văn bản UTF-8, UTF-16, TCVN3, VNI, VISCII hay windows-1258; cần kế hoạch dạng văn bản, DOCX, ODT, HTML hoặc PDF"
  ),
  ("the file has no text in it", "tệp không có chữ"),
  ("the document has no text in it", "văn bản không có chữ"),
  ("the document has no text in it (a scan pasted into Word?); give the PDF or a text", "văn bản không có chữ (ảnh chụp dán vào Word?); cần tệp PDF hoặc văn bản"),
  ("the document has no text in it (a scan pasted into it?); give the PDF or a text", "văn bản không có chữ (ảnh chụp dán vào?); cần tệp PDF hoặc văn bản"),
  (
    "the page has no text in it (it may load its text by script); save the document itself",
    "trang không có chữ (có thể tải nội dung bằng mã lệnh); hãy lưu chính văn bản"
  ),
  ("a MIME file without a page in it; save the document as DOCX", "tệp MIME không có trang nào; hãy lưu văn bản thành DOCX"),
  ("{}, not a text document; give a plan as DOCX, ODT, HTML, PDF or text", "{1}, không phải văn bản; cần kế hoạch dạng DOCX, ODT, HTML, PDF hoặc văn bản"),
  (
    "an OLE file without a Word document in it (damaged, or of another program); save the document as DOCX",
    "tệp OLE không chứa văn bản Word (hỏng, hoặc của chương trình khác); hãy lưu thành DOCX"
  ),
  ("the document is encrypted; save it without a password", "văn bản bị khóa mật khẩu; hãy lưu lại không đặt mật khẩu"),
  ("the archive is encrypted; save the document without a password", "tệp nén bị khóa mật khẩu; hãy lưu lại văn bản không đặt mật khẩu"),
  ("{} cannot read it; open it and save it as DOCX", "{1} không đọc được; hãy mở và lưu thành DOCX"),
  (
    "antiword cannot read it; install LibreOffice (apt-get install libreoffice-writer-nogui) or save it as DOCX",
    "antiword không đọc được; hãy cài LibreOffice (apt-get install libreoffice-writer-nogui) hoặc lưu thành DOCX"
  ),
  (
    "LibreOffice cannot read it: damaged, encrypted, or no text document; open it and save it as DOCX",
    "LibreOffice không đọc được: tệp hỏng, bị khóa, hoặc không phải văn bản; hãy mở và lưu thành DOCX"
  ),
  ("LibreOffice did not read it within {} seconds; save it as DOCX", "LibreOffice không đọc xong trong {1} giây; hãy lưu thành DOCX"),
  (
    "reading a .doc needs LibreOffice (apt-get install --no-install-recommends libreoffice-writer-nogui) or antiword (apt-get install antiword)",
    "đọc tệp .doc cần LibreOffice (apt-get install --no-install-recommends libreoffice-writer-nogui) hoặc antiword (apt-get install antiword)"
  ),
  (
    "reading RTF needs LibreOffice (apt-get install --no-install-recommends libreoffice-writer-nogui) or unrtf (apt-get install unrtf)",
    "đọc RTF cần LibreOffice (apt-get install --no-install-recommends libreoffice-writer-nogui) hoặc unrtf (apt-get install unrtf)"
  ),

  // Archives and their parts.
  ("libzip, which opens such documents, is not installed (Debian: apt-get install libzip4)", "chưa cài libzip để mở loại tệp này (Debian: apt-get install libzip4)"),
  ("no memory to open the archive", "không đủ bộ nhớ để mở tệp nén"),
  ("damaged ZIP archive ({}); download or save the document again", "tệp ZIP hỏng ({1}); hãy tải hoặc lưu lại văn bản"),
  ("the archive has more than 10000 entries; no document needs so many", "tệp nén có hơn 10000 mục; không văn bản nào cần nhiều như vậy"),
  ("the part {} is missing from the archive; save the document again", "tệp nén thiếu phần {1}; hãy lưu lại văn bản"),
  ("the part {} cannot be unpacked; download or save the document again", "không giải nén được phần {1}; hãy tải hoặc lưu lại văn bản"),
  (
    "the part {} is damaged (it does not unpack to what was packed); download or save the document again",
    "phần {1} bị hỏng; hãy tải hoặc lưu lại văn bản"
  ),
  (
    "the archive unpacks to more than the limit of {} bytes; raise it with --max-unpacked",
    "giải nén vượt giới hạn {1} byte; nâng giới hạn bằng --max-unpacked"
  ),
  (
    "the part {} unpacks to more than {} times its packed size, which no document does",
    "phần {1} giải nén ra hơn {2} lần, không văn bản nào như vậy"
  ),
  ("a ZIP archive without a document in it; give the DOCX or ODT file itself", "tệp ZIP không chứa văn bản; cần chính tệp DOCX hoặc ODT"),
  ("the document's main part {} is missing; save the document again", "thiếu phần chính {1} của văn bản; hãy lưu lại"),
  ("the document's tables have more than 200000 cells", "các bảng của văn bản có hơn 200000 ô"),
  ("no memory to parse the page", "không đủ bộ nhớ để đọc trang"),
  ("no memory to parse {}", "không đủ bộ nhớ để đọc {1}"),
  ("the part {} is not well-formed XML (line {}); save the document again", "phần {1} không phải XML đúng chuẩn (dòng {2}); hãy lưu lại văn bản"),
  (
    "the part {} has a document type declaration, which office documents never have; it is not read",
    "phần {1} có khai báo DOCTYPE, văn bản Office không bao giờ có; không đọc"
  ),
  ("elements in {} are nested deeper than the limit of {}", "các thành phần trong {1} lồng sâu quá giới hạn {2}"),
  ("elements are nested deeper than the limit of {}", "các thành phần lồng sâu quá giới hạn {1}"),

  // PDF, pictures, helpers.
  (
    "no page has text of its own (a scan?); leave out --ocr never to read the pages from their pictures",
    "không trang nào có lớp chữ (bản chụp?); hãy bỏ --ocr never để nhận dạng từ ảnh"
  ),
  (
    "no text in it, and none to recognise in its pictures; give a plan as text, DOCX, ODT, HTML or PDF",
    "không có chữ, trong ảnh cũng không nhận dạng được; cần kế hoạch dạng văn bản, DOCX, ODT, HTML hoặc PDF"
  ),
  ("a picture has no text without recognition; leave out --ocr never", "ảnh không có chữ nếu không nhận dạng; hãy bỏ --ocr never"),
  ("a PDF without pages; it is damaged or empty", "tệp PDF không có trang nào: hỏng hoặc trống"),
  ("more than {} pages; raise the limit with --max-pages", "hơn {1} trang; nâng giới hạn bằng --max-pages"),
  (
    "reading the PDF took more memory or time than its limit; it may be damaged or hostile",
    "đọc tệp PDF vượt giới hạn bộ nhớ hoặc thời gian; tệp có thể hỏng hoặc độc hại"
  ),
  ("the PDF is protected by a password; save it without one (qpdf --decrypt) and try again", "tệp PDF có mật khẩu; hãy lưu lại không mật khẩu (qpdf --decrypt) rồi thử lại"),
  (
    "the PDF is damaged and cannot be opened; get the file again from where it was published, or print it to PDF anew",
    "tệp PDF hỏng, không mở được; hãy tải lại từ nơi ban hành hoặc in lại thành PDF"
  ),
  ("page {} could not be drawn; the PDF is damaged there, or its page is too large", "không dựng được trang {1}; tệp PDF hỏng ở đó, hoặc trang quá lớn"),
  (
    "tesseract has no Vietnamese data; install it with: apt-get install tesseract-ocr-vie",
    "tesseract chưa có dữ liệu tiếng Việt; cài bằng: apt-get install tesseract-ocr-vie"
  ),
  ("tesseract could not read a page; try another --dpi", "tesseract không đọc được một trang; hãy thử --dpi khác"),
  ("the picture is damaged or too large to read", "ảnh hỏng hoặc quá lớn, không đọc được"),
  ("reading the pages was interrupted", "việc đọc các trang bị gián đoạn"),
  ("the program {} is needed for this and is not installed; install it with: apt-get install {}", "cần chương trình {1} nhưng chưa cài; cài bằng: apt-get install {2}"),
  ("{} could not be started", "không chạy được {1}"),
  ("{} did not finish within {} seconds and was ended; the file may be damaged or hostile", "{1} không xong trong {2} giây nên đã bị dừng; tệp có thể hỏng hoặc độc hại"),
  ("{} gave more than {} MiB; the file is over the limit", "{1} cho ra hơn {2} MiB; tệp vượt giới hạn"),
  ("the helper program {} could not be run or wrote more than the limit", "không chạy được chương trình {1}, hoặc kết quả vượt giới hạn"),
  ("no file can be made in {}; set TMPDIR to a folder that can be written", "không tạo được tệp trong {1}; đặt TMPDIR là thư mục ghi được"),
  ("no temporary folder can be made in {}", "không tạo được thư mục tạm trong {1}"),
  ("no temporary file can be written in {}", "không ghi được tệp tạm trong {1}"),
  ("no room in {} for a copy of the file", "{1} không đủ chỗ cho bản sao của tệp"),
  ("no memory for a page's picture", "không đủ bộ nhớ cho ảnh của trang"),
  ("the copy of the file cannot be opened again", "không mở lại được bản sao của tệp"),

  // Saved plans.
  ("JSON, but not of a plan ({}); give what kehoach extract printed", "JSON nhưng không phải của kế hoạch ({1}); cần JSON do kehoach extract ghi"),
  ("JSON holds no document's text; give the document itself", "JSON không chứa nguyên văn; cần chính văn bản"),
  ("{} saved plans in it; kehoach tasks, check and export take them", "có {1} kế hoạch trong tệp; dùng kehoach tasks, check hoặc export"),
  ("{} plans in it; give one", "có {1} kế hoạch trong tệp; chỉ so sánh được một"),
]
