/// What the command says of its arguments and of what it writes, in English and Vietnamese.
let commandMessages: [(String, String)] = [
  // Arguments.
  ("name a file, or - for standard input", "nêu tên tệp, hoặc - để đọc đầu vào chuẩn"),
  ("--coverage prints an account: leave out -o", "--coverage chỉ in bảng kê: bỏ -o"),
  (
    "-o names a folder, and .{} is the ending of a file: print into a file with >, or end the name with /",
    "-o nêu tên thư mục, còn .{1} là đuôi tệp: ghi vào tệp bằng >, hoặc thêm / vào cuối tên"
  ),
  ("-o names a file or folder: without it everything goes to standard output", "-o nêu tên tệp hoặc thư mục: không có -o thì in ra đầu ra chuẩn"),
  ("-o writes JSON and CSV: leave out --format", "-o ghi JSON và CSV: bỏ --format"),
  ("--dpi takes 50 to 1200", "--dpi nhận từ 50 đến 1200"),
  ("--max-size and --max-unpacked take 1 to 65536 (megabytes)", "--max-size và --max-unpacked nhận từ 1 đến 65536 (megabyte)"),
  ("--max-pages takes a number from 1", "--max-pages nhận số từ 1 trở lên"),
  ("no format ends in .{}: -o takes {}", "không có định dạng đuôi .{1}: -o nhận {2}"),
  ("no format ends in .{}: -o takes {} or a folder", "không có định dạng đuôi .{1}: -o nhận {2} hoặc thư mục"),
  ("--split-by writes files: name a folder with -o", "--split-by ghi nhiều tệp: nêu tên thư mục bằng -o"),
  (
    "--split-by writes into a folder: -o names one, and .{} is the ending of a file",
    "--split-by ghi vào thư mục: -o phải là tên thư mục, còn .{1} là đuôi tệp"
  ),
  ("--split-by writes a list for each agency: leave out --group-by", "--split-by ghi một danh sách cho mỗi đơn vị: bỏ --group-by"),
  ("--split-by writes files: choose one with --format", "--split-by ghi tệp: chọn định dạng bằng --format"),
  (
    "--group-by does nothing in {}: leave it out, or choose table, md, json, ndjson or csv",
    "--group-by không có tác dụng với {1}: bỏ đi, hoặc chọn table, md, json, ndjson, csv"
  ),
  (
    "--columns does nothing in {}: leave it out, or choose table, md, csv or xlsx",
    "--columns không có tác dụng với {1}: bỏ đi, hoặc chọn table, md, csv, xlsx"
  ),
  ("{} goes with --agency: name a body", "{1} đi cùng --agency: nêu tên đơn vị"),
  ("--entries is for calendars: choose ics with --format or -o", "--entries dùng cho lịch: chọn ics bằng --format hoặc -o"),
  ("a workbook is no text: name a file with -o", "bảng tính không in ra màn hình được: nêu tên tệp bằng -o"),
  ("no check is called {}; known are {}", "không có mục kiểm tra {1}; các mục: {2}"),
  ("--threshold is a number from 0 to 1", "--threshold là số từ 0 đến 1"),
  ("--summary prints counts as text: leave out {}", "--summary chỉ in số lượng dạng chữ: bỏ {1}"),
  ("no task of the one plan is found in the other: are they about the same?", "không nhiệm vụ nào của kế hoạch này có trong kế hoạch kia: có đúng hai văn bản cần so sánh?"),
  ("only one of the two can be standard input", "chỉ một trong hai được là đầu vào chuẩn"),
  ("{}: no “{}”; give {}", "{1}: không có “{2}”; chọn {3}"),
  ("a plan is written as .xml or into a folder, not as .{}", "kế hoạch được ghi thành .xml hoặc vào thư mục, không phải .{1}"),
  ("several plans need a folder: .{} is the ending of a file", "nhiều kế hoạch cần một thư mục: .{1} là đuôi tệp"),
  ("several plans need a folder: name it with -o", "nhiều kế hoạch cần một thư mục: nêu tên bằng -o"),
  ("Unknown command '{}'", "Không có lệnh '{1}'"),
  ("Unknown command '{}'; did you mean '{}'?", "Không có lệnh '{1}'; có phải '{2}'?"),

  // Progress.
  ("page {}/{}", "trang {1}/{2}"),
  ("{}/{}, {} pages recognised", "{1}/{2}, đã nhận dạng {3} trang"),

  // Tables of one's own.
  ("line {}: more than 1,000 columns", "dòng {1}: hơn 1.000 cột"),
  ("line {}: no column is defined", "dòng {1}: chưa khai báo cột nào"),
  ("line {}: expected heading,value", "dòng {1}: cần heading,value"),
  ("line {}: no value is called “{}”; known are {}", "dòng {1}: không có giá trị “{2}”; các giá trị: {3}"),
  ("line {}: no format is called “{}”; known are {}", "dòng {1}: không có định dạng “{2}”; các định dạng: {3}"),
  ("line {}: the width must be a number from 1 to 255", "dòng {1}: độ rộng phải là số từ 1 đến 255"),
  ("line {}: the table is empty", "dòng {1}: bảng trống"),
  ("line {}: the header has no column \"id\" or no column \"name\"", "dòng {1}: hàng tiêu đề thiếu cột \"id\" hoặc \"name\""),
  ("line {}: a body needs an id and a name", "dòng {1}: cơ quan phải có id và name"),
  ("line {}: \"{}\" is no kind of body", "dòng {1}: không có loại cơ quan \"{2}\""),

  // What is written.
  ("{}: is an input too and would be overwritten; name another file with -o", "{1}: cũng là tệp đầu vào, sẽ bị ghi đè; nêu tệp khác bằng -o"),
  ("{}: is a folder; name a file with -o", "{1}: là thư mục; nêu tên tệp bằng -o"),
  ("{}: cannot be written: {}; {}", "{1}: không ghi được: {2}; {3}"),
  ("the input holds {} plans: name a folder with -o", "có {1} kế hoạch trong đầu vào: nêu tên thư mục bằng -o"),
  ("no workbook: {}", "không ghi được bảng tính: {1}"),
  ("belongs to no part, or to two: {}", "không thuộc phần nào, hoặc thuộc hai phần: {1}"),

  // Why a list is empty.
  ("none of the {} tasks meets the conditions", "không nhiệm vụ nào trong {1} nhiệm vụ thỏa mãn các điều kiện"),
  ("of the {} tasks of “{}” none meets the conditions", "trong {1} nhiệm vụ của “{2}” không có nhiệm vụ nào thỏa mãn các điều kiện"),
  ("no task of “{}” in this plan", "kế hoạch này không có nhiệm vụ của “{1}”"),
  ("no task of “{}” in these plans", "các kế hoạch này không có nhiệm vụ của “{1}”"),
  ("; the nearest names are: {}", "; tên gần giống: {1}"),
  ("; named most often are: {}", "; được nêu nhiều nhất: {1}"),
  ("no body is called “{}”", "không có cơ quan nào tên “{1}”"),
  ("no body called “{}” exists on {}", "không có cơ quan tên “{1}” vào ngày {2}"),
  ("no province is called “{}”", "không có tỉnh, thành phố nào tên “{1}”"),
]
