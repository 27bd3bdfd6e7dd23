/// Words around a time in a sentence that say what it is a time of.

/// What somebody owes for the time before it, which is no term of the work: "trong thời gian 10 năm phải phục vụ tại địa phương".
let owedWork = Phrases<Bool>(["phải phục vụ", "phải công tác", "phải làm việc", "phải hoàn trả", "phải bồi hoàn", "phải bồi thường", "phải cam kết"])

/// What a day of remembrance is of: "là ngày thành lập Đoàn".
let daysOfNote = Phrases<Bool>(["thành lập", "truyền thống", "lễ", "hội", "kỷ/kỉ niệm", "sinh", "quốc tế", "toàn dân"])

/// A number or date after these belongs to a name: "giai đoạn 2021 - 2025", "nhiệm kỳ 2020 - 2025".
let namesBefore = Phrases<Bool>(
  [
    "giai đoạn", "giai đoạn từ", "nhiệm kỳ/kì", "năm học", "khóa/khoá", "niên độ", "tầm nhìn", "tầm nhìn đến", "định hướng", "định hướng đến", "mức độ", "thời kỳ", "thời kì",
    "niên khóa/khoá", "có hiệu lực", "hiệu lực thi hành", "hiệu lực",
  ], backwards: true)

/// Noun phrases that a period of data hangs on: "kết quả 6 tháng đầu năm", "số liệu từ 15/12/2023 đến 14/6/2024".
let reportsBefore = Phrases<Bool>(
  [
    "kết quả", "báo cáo", "sơ kết", "tổng kết", "tình hình", "số liệu", "chỉ tiêu", "dự toán", "kế hoạch", "chỉ số", "ngân sách", "thu ngân sách", "vốn", "kinh phí",
    "tuổi", "kỳ báo cáo", "nhiệm vụ", "công tác", "chương trình công tác", "đánh giá", "đánh giá kết quả", "hoạt động", "phương hướng", "số liệu tính", "chương trình",
  ], backwards: true)

/// Those of them that veto a time even behind "trong": the rest are verbs there ("tổng kết trong quý IV/2026").
let dataBefore = Phrases<Bool>(
  ["kết quả", "tình hình", "số liệu", "chỉ tiêu", "dự toán", "chỉ số", "ngân sách", "kỳ báo cáo", "đánh giá kết quả", "số liệu tính", "kết quả đạt được", "kinh phí", "vốn", "tuổi"],
  backwards: true)

/// Verbs of a relative clause: the time says which things are meant ("hồ sơ phát sinh trước ngày 01/7/2025").
let relativeVerbs = Phrases<Bool>(
  [
    "phát sinh", "trẻ sinh", "trẻ em sinh", "người sinh", "công dân sinh", "thanh niên sinh", "học sinh sinh", "đoàn viên sinh", "hội viên sinh", "cán bộ sinh", "hiệu lực", "hiệu lực thi hành", "được cấp", "được ban hành", "được thông qua", "được phê duyệt", "được giao", "tồn đọng", "đã có", "tồn tại", "đã được cấp",
    "đã ban hành", "đã hoàn thành", "được công nhận", "đã được phê duyệt", "thành lập", "tính", "được xây dựng", "được hình thành", "nhập ngũ", "diễn ra", "xảy ra", "đã xảy ra",
    "văn bản ban hành", "hồ sơ tiếp nhận", "hồ sơ nộp", "công trình xây dựng", "tài liệu hình thành", "đã tiếp nhận", "được tiếp nhận", "được xây dựng", "được thành lập",
    "được chỉ ra", "đã được ban hành", "được bổ nhiệm", "được tuyển dụng", "được thành lập mới", "nghỉ hưu", "đến tuổi nghỉ hưu", "nghỉ công tác", "đủ tuổi",
  ], backwards: true)

/// Those of them that tell what is so before a plan: a day after its issue is the task's ("hoàn thành các nhiệm vụ được giao trước ngày …",
/// "xử lý dứt điểm hồ sơ tồn đọng trước ngày …").
let soBefore = Phrases<Bool>(
  ["được giao", "được phân công", "đã được giao", "đã được phê duyệt", "đã được thông qua", "đã phê duyệt", "đã đề ra", "tồn đọng", "tồn tại", "được chỉ ra", "diễn ra"], backwards: true)

/// What must be so by then: "Đề án phải được phê duyệt trước ngày …".
let mustBefore: WordSet = ["phải", "cần", "sẽ"]

/// What is done with things of the past: "thu hồi các dự án được giao trước ngày …".
let lookingBack = Phrases<Bool>(["rà soát", "thống kê", "tổng hợp", "thu hồi", "lập danh sách", "kiểm kê"])

/// What is done with figures, results and money at the time behind them: "công bố kết quả trong tháng 6/2026".
let dataVerbs = Phrases<Bool>([
  "bố trí", "phân bổ", "giải ngân", "giải ngân hết", "công bố", "công khai", "thông báo", "giao", "cấp", "cấp phát", "tổng hợp", "cung cấp", "trả", "thanh toán", "quyết toán", "tạm ứng", "cập nhật",
  "thu thập", "hoàn thành", "trình", "thẩm định", "phê duyệt", "huy động",
])
/// Those of them that are done with money, in a year too.
let moneyVerbs = Phrases<Bool>(["bố trí", "phân bổ", "giải ngân", "giải ngân hết", "cấp", "cấp phát", "thanh toán", "quyết toán", "tạm ứng", "huy động"])

/// What has a term of days: "khắc phục trong 05 ngày", "trả kết quả trong 03 ngày làm việc".
let answering = Phrases<Bool>(["khắc phục", "trả lời", "trả kết quả", "giải quyết", "xử lý", "phản hồi"])

/// What the work of a range of years or a start in a year hangs on: "thực hiện từ năm 2026".
let worksBefore = Phrases<Bool>(
  ["thực hiện", "triển khai", "áp dụng", "bắt đầu", "triển khai thực hiện", "thí điểm", "vận hành", "tổ chức"], backwards: true)

/// "chế độ báo cáo định kỳ hằng quý": a kind of report.
let periodNouns = Phrases<Bool>(
  [
    "chế độ báo cáo", "các báo cáo", "nội dung báo cáo", "chế độ thông tin báo cáo", "thông tin, báo cáo", "chế độ", "tiếp dân", "tiếp công dân", "công tác đối thoại", "buổi đối thoại",
    "cuộc đối thoại", "chế độ sinh hoạt", "buổi sinh hoạt", "nội dung sinh hoạt", "chế độ họp", "cuộc họp", "các cuộc họp", "phiên họp", "nội dung họp", "lịch họp", "và sinh hoạt", "và đối thoại", "chế độ giao ban",
  ], backwards: true)

/// What bears its period behind it in brackets: "báo cáo (hằng quý)", "kế hoạch (hằng năm)".
let nounsOfPeriods = Phrases<Bool>(["báo cáo", "kế hoạch", "chương trình", "dự toán", "hội nghị", "giao ban", "danh mục", "chỉ tiêu", "số liệu"], backwards: true)

/// How long a contract or status runs.
let contractsBefore = Phrases<Bool>(["hợp đồng", "thời hạn hợp đồng", "có thời hạn", "thời hạn", "hợp đồng có thời hạn", "kéo dài", "thời gian", "hiệu lực"], backwards: true)

/// "tổ chức ngày 20/5/2026".
let holdsBefore = Phrases<Bool>(["tổ chức", "tiến hành", "khai mạc", "bế mạc", "diễn ra", "hoàn thành", "thực hiện", "khai giảng", "khởi công", "khánh thành", "thông xe", "ra quân", "đồng loạt", "đồng loạt vào"], backwards: true)
/// Steps of work with a day behind them, where it is yet to come: a record's ("biên bản nghiệm thu ngày …") is past.
let stepsHeldOn = Phrases<Bool>(
  ["sơ khảo", "chung khảo", "bán kết", "chung kết", "trao giải", "trao thưởng", "bốc thăm", "công bố kết quả", "bế giảng", "nghiệm thu", "bàn giao", "ra mắt"], backwards: true)
/// Verbs of a beginning that is held on a day, with its name between: "Phát động Tháng Thanh niên ngày 01/3/2026".
let launching = Phrases<Bool>(["phát động", "tổ chức phát động", "tổ chức lễ phát động", "lễ phát động", "ra quân", "tổ chức ra quân", "tổ chức lễ ra quân", "khai mạc", "tổ chức khai mạc", "tổ chức lễ khai mạc"])
/// Steps that a month or quarter may follow at once: "khởi công tháng 9/2026".
let stepsBefore = Phrases<Bool>(["vòng sơ khảo", "vòng chung khảo", "vòng chung kết", "vòng loại", "vòng bán kết", "khởi công", "khánh thành", "thông xe", "bàn giao", "nghiệm thu", "ban hành", "phê duyệt", "khai mạc", "tổ chức"], backwards: true)
/// Verbs that a period right behind says how often they are done: "nhắc việc hằng tuần".
let doneAgain = Phrases<Bool>(
  ["duy trì", "thực hiện", "tổ chức", "cập nhật", "kiểm tra", "rà soát", "bổ sung", "nhắc việc", "giao ban", "họp giao ban", "tổng hợp", "công bố", "công khai", "theo dõi", "tự kiểm tra", "đánh giá"],
  backwards: true)
/// Verbs of handing something to a body.
let submitting = Phrases<Bool>(["trình", "gửi", "gửi về", "báo cáo", "nộp", "tham mưu", "trình báo cáo", "tham mưu trình"])
/// After a day that opens the sentence.
let holding = Phrases<Bool>(["phát động", "trao giải", "nghiệm thu", "công bố", "sơ kết", "tổng kết", "chấm thi", "tổ chức", "tiến hành", "khai mạc", "hoàn thành", "thực hiện", "họp", "kiểm tra", "gửi", "nộp", "triển khai", "ra quân"])

/// Acts that one year is printed for: "sơ kết vào năm 2028".
let heldInYear = Phrases<Bool>(["sơ kết", "tổng kết", "hoàn thành", "khánh thành", "khởi công", "tổ chức", "ban hành", "phê duyệt"])
/// Acts right behind a year that opens its clause: "Năm 2025 sơ kết".
let actsOfYears = Phrases<Bool>(["sơ kết", "tổng kết", "tổ chức sơ kết", "tổ chức tổng kết", "khởi công", "tổ chức"])
/// Work that a year with a comma or colon opens: "Năm 2026, tổ chức 02 lớp tập huấn", "Năm 2027: Vận hành".
let workOfYears = Phrases<Bool>([
  "hoàn thành", "tổ chức", "tiến hành", "triển khai", "xây dựng", "thực hiện", "tiếp tục", "ban hành", "trình", "khởi công", "khánh thành", "vận hành", "nhân rộng", "thí điểm", "mở", "rà soát", "kiểm tra",
  "đầu tư", "lắp đặt", "mua sắm", "sửa chữa", "nâng cấp", "sơ kết", "tổng kết", "đưa vào",
])
/// Verbs right behind "Mỗi quý", "Từng tháng" that open a sentence.
let eachTime = Phrases<Bool>(["tổ chức", "họp", "có báo cáo", "báo cáo", "kiểm tra", "tiến hành", "tự kiểm tra", "thực hiện", "sơ kết", "đánh giá", "rà soát"])
/// What a sentence goes on with behind how often its work is done: to whom, where, of what.
let goesOnAfterRate: WordSet = ["về", "tại", "trên", "ở", "cho", "đối", "với", "trong", "để", "nhằm", "theo"]
/// What follows a condition: what is to be done where it holds.
let afterCondition: WordSet = ["phải", "thì", "hoàn", "gửi", "báo", "đăng", "nộp", "lập", "trình", "phản", "liên", "đề"]
/// What is numbered of work that is done in rounds: "đợt 1", "khóa 2".
let roundsInOrder: WordSet = ["đợt", "lần", "khóa", "khoá", "vòng", "lượt"]
/// What is counted of work that is done again and again.
let roundNouns: WordSet = ["đợt", "buổi", "cuộc", "phiên"]
/// Words before "02 lần/năm" that make it a multiple, a level, or how often something happens that is no work.
let noRateBefore: WordSet = ["tăng", "giảm", "gấp", "mức", "đạt", "tỷ", "tỉ", "bằng", "hơn", "vắng", "phạm", "vay", "suất", "quá"]
/// Ceremonies that are held on the day printed for them, whatever they are held for.
let ceremonies = Phrases<Bool>(["lễ", "hội nghị", "mít tinh", "ngày hội", "hội thi", "hội thao", "gặp mặt", "buổi", "tọa/toạ đàm", "cuộc"])
/// Occasions that work is finished before.
let occasionsAhead = Phrases<Bool>([
  "khai giảng", "khai mạc", "bế mạc", "bước vào", "diễn ra", "tổ chức đại hội", "tổ chức bầu cử", "tiến hành đại hội", "năm học", "bắt đầu năm học", "mùa mưa", "mùa lũ",
  "bầu cử", "đại hội", "kết thúc năm", "kết thúc năm học", "vào mùa", "vào năm học", "hết năm",
])

/// A task that prepares an event: the event's date is not its own.
let preparing = Phrases<Bool>(["chuẩn bị", "phục vụ", "chào mừng", "kỷ niệm", "kỉ niệm", "hướng tới", "lập thành tích", "trước thềm", "hưởng ứng"])

/// After a comma: the sentence turns back to the task itself.
let restarts = Phrases<Bool>(["hoàn thành", "xong", "gửi", "trước", "chậm", "báo cáo kết quả", "thời gian", "thời hạn", "hạn", "trình", "nộp"])

/// "có 100 …", "đạt 90 …".
let figureVerbs = Phrases<Bool>(
  ["có", "đạt", "đạt tối thiểu", "có trên", "đạt trên", "có thêm", "có ít nhất", "có tối thiểu", "đạt từ", "đạt ít nhất", "trên", "ít nhất", "tối thiểu", "giảm", "tăng"], backwards: true)

/// Who or what an event befalls after "sau khi": another body, a passive, a paper.
let eventSubjects: WordSet = [
  "có", "được", "nhận", "luật", "nghị", "kế", "quyết", "hội", "cơ", "ubnd", "hđnd", "bộ", "chính", "thủ", "chủ", "lãnh", "đề", "dự", "văn", "các", "bão", "thiên",
]
