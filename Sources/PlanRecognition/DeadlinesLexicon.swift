/// The words that times are made with. A new form is one row here and one row in the tests' table.

/// What stands before a time and says how it bounds.
struct TimeLead: OptionSet, Sendable {
  let rawValue: Int
  /// "trước": the time itself is too late.
  static let before = TimeLead(rawValue: 1 << 0)
  /// "chậm nhất", "không quá", "hạn chót": the time itself still counts.
  static let latest = TimeLead(rawValue: 1 << 1)
  /// "đến", "đến hết".
  static let until = TimeLead(rawValue: 1 << 2)
  /// "từ", "kể từ", "bắt đầu từ".
  static let from = TimeLead(rawValue: 1 << 3)
  /// "trong", "trong vòng".
  static let within = TimeLead(rawValue: 1 << 4)
  /// "vào", "vào lúc".
  static let on = TimeLead(rawValue: 1 << 5)
  /// "dự kiến".
  static let expected = TimeLead(rawValue: 1 << 6)
  /// "khoảng".
  static let about = TimeLead(rawValue: 1 << 7)
  /// "hoàn thành", "xong".
  static let finish = TimeLead(rawValue: 1 << 8)
  /// "sau ngày".
  static let after = TimeLead(rawValue: 1 << 9)
  /// "từ nay đến".
  static let fromNow = TimeLead(rawValue: 1 << 10)
  /// "cả năm".
  static let whole = TimeLead(rawValue: 1 << 11)
  /// "hết": also the last day counts.
  static let endOf = TimeLead(rawValue: 1 << 12)
  /// "trong vòng", "trong thời hạn": a duration follows.
  static let span = TimeLead(rawValue: 1 << 13)
  /// "bắt đầu", "khởi công": the work begins then.
  static let begin = TimeLead(rawValue: 1 << 14)
  /// "trong suốt": the work goes on all the time.
  static let throughout = TimeLead(rawValue: 1 << 15)
  static let bounds: TimeLead = [.before, .latest, .until, .from, .after]
}

let timeLeads = Phrases<TimeLead>([
  ("trước", .before),  // Trước ngày 15/12/2022
  ("trước thời/khi điểm/hạn", .before),  // trước thời điểm 30/6/2026
  ("chậm/muộn nhất là? vào? trong? đến? hết?", .latest),  // Chậm nhất là ngày 08 tháng 02 năm 2026
  ("chậm/muộn nhất là? trước", [.before, .latest]),  // chậm nhất trước ngày 15/6/2026
  ("không/chưa quá/chậm/muộn hơn? vào?", .latest),  // không quá ngày 15/6/2026
  ("hạn chót/cuối là?", .latest),  // hạn chót 13/10/2017
  ("hạn cuối cùng là?", .latest),
  ("hạn hoàn/báo thành/cáo là?", .latest), ("hạn nộp/gửi/trình là?", .latest), ("deadline", .latest),  // Hạn hoàn thành: 30/6/2026
  ("thời hạn là?", .latest),  // thời hạn 30/6/2026
  ("cho? đến/tới", .until),  // đến năm 2023 hoàn thành
  ("cho? đến/tới thời điểm", .until),  // Đến thời điểm 30/6/2026 hoàn thành
  ("cho? đến/tới hết", [.until, .endOf]),  // đến hết 31/12/2026
  ("hết", [.until, .endOf]),  // hết quý II/2026
  ("từ nay cho? đến/tới hết?", [.fromNow, .until]),  // từ nay đến cuối năm 2025
  ("kể? từ ngày ký đến/tới hết?", [.fromNow, .until]), ("kể? từ ngày ký? ban hành đến/tới hết?", [.fromNow, .until]),  // Từ ngày ký đến 31/12/2024
  ("kể? từ ngày ban hành kế/quyết hoạch/định này? đến/tới hết?", [.fromNow, .until]),
  ("kể/tính? từ", .from),  // kể từ ngày 01/7/2026
  ("bắt đầu từ", [.from, .begin]),
  ("bắt đầu thực/triển hiện/khai từ", [.from, .begin]),  // Bắt đầu thực hiện từ tháng 01/9/2022
  ("bắt đầu", .begin),
  ("trong", .within),  // trong quý I/2026
  ("trong? suốt", [.within, .throughout]),  // trong suốt năm 2026
  ("ngay trong", .within),  // CẦN LÀM NGAY TRONG THÁNG 12/2025
  ("trong thời/vòng/khoảng hạn? tối? đa?", [.within, .span]),  // Trong thời hạn 60 ngày làm việc
  ("trong khoảng? thời gian", .within),  // Trong khoảng thời gian từ ngày 01/12/2025 đến ngày 14/12/2025
  ("tối đa", [.latest, .span]),
  ("vào lúc/hồi?", .on),  // vào ngày 22/5/2026
  ("lúc", .on),
  ("dự kiến vào? trong?", .expected),  // dự kiến trong tháng 9
  ("thời gian dự kiến", .expected),
  ("khoảng/độ", .about),
  ("hoàn thành", .finish),  // hoàn thành trước ngày 10/12/2025
  ("hoàn thành xong", .finish),
  ("xong", .finish),  // Xong trong Quý II/2026
  ("kết thúc vào? ngày", .finish), ("kết thúc trước ngày", [.finish, .before]),  // từ ngày 01/10/2026, kết thúc ngày 31/12/2026
  ("sau", .after),
  ("cả", .whole),  // Cả năm 2015
])

/// Where in a period a time lies.
enum PeriodPart: Sendable { case early, middle, late, firstHalf, secondHalf }

let periodParts = Phrases<PeriodPart>([
  ("đầu", .early), ("giữa", .middle), ("cuối", .late),
  ("những/các ngày đầu", .early), ("những/các ngày cuối", .late),
  ("thượng tuần", .early), ("trung tuần", .middle), ("hạ tuần", .late),
  ("nửa đầu", .firstHalf), ("nửa cuối", .secondHalf), ("nửa sau", .secondHalf),
])

/// A unit that time is counted in.
enum TimeUnit: Sendable { case minute, hour, day, week, month, quarter, year }

let timeUnits = Phrases<TimeUnit>([
  ("phút", .minute), ("giờ/tiếng", .hour), ("ngày", .day), ("tuần", .week), ("tháng/thang", .month), ("quý/qúy/quí", .quarter), ("năm", .year),
])

/// Small numbers written out.
let numberWords = Phrases<Int>([
  ("một", 1), ("nhất", 1), ("hai", 2), ("ba", 3), ("bốn", 4), ("tư", 4), ("sáu", 6), ("bảy", 7), ("bẩy", 7), ("tám", 8), ("chín", 9), ("mười", 10),
])

/// Months written out; "tháng năm" may be "the month and the year".
let monthNames = Phrases<Int>([
  ("hai", 2), ("ba", 3), ("tư", 4), ("sáu", 6), ("bảy", 7), ("bẩy", 7), ("tám", 8), ("chín", 9), ("mười", 10), ("mười một", 11), ("mười hai", 12),
])

/// Days of the week as iCalendar writes them.
let weekdayWords = Phrases<String>([
  ("thứ hai", "MO"), ("thứ ba", "TU"), ("thứ tư", "WE"), ("thứ năm", "TH"), ("thứ sáu", "FR"), ("thứ bảy", "SA"), ("thứ bẩy", "SA"),
  ("chủ nhật", "SU"),
])
let weekdayCodes = ["MO", "TU", "WE", "TH", "FR", "SA"]

/// How often, printed as one phrase.
let periodPhrases = Phrases<TimeUnit>([
  ("hằng/hàng/mỗi/từng ngày", .day), ("hằng/hàng/mỗi đêm", .day), ("hằng/hàng/mỗi/từng tuần", .week), ("hằng/hàng/mỗi/từng tháng", .month),
  ("hằng/hàng/mỗi/từng quý/qúy/quí", .quarter), ("hằng/hàng/mỗi/từng năm", .year),
])

/// What after a printed day makes it a rule.
enum RuleSuffix: Sendable { case monthly, yearly, weekly, months([Int]) }

/// Without a "của" before and "sau", "tiếp theo" behind, which `ruleSuffix` reads: written out here they would make thousands.
let ruleSuffixes = Phrases<RuleSuffix>([
  ("hằng/hàng/mỗi năm", .yearly),  // trước ngày 10 tháng 12 hằng năm
  ("hằng/hàng/mỗi tháng", .monthly),  // trước ngày 20 hằng tháng
  ("hằng/hàng/mỗi tuần", .weekly),
  ("tháng sau/tới/tiếp/kế/liền", .monthly),  // trước ngày 05 của tháng sau
  ("của tháng", .monthly),
  ("tháng cuối cùng? của? hằng/hàng/mỗi/các? quý/qúy/quí", .months([3, 6, 9, 12])),  // ngày 15 tháng cuối quý
  ("tháng thứ ba của? hằng/hàng/mỗi/các? quý/qúy/quí", .months([3, 6, 9, 12])),
  ("tháng giữa của? hằng/hàng/mỗi/các? quý/qúy/quí", .months([2, 5, 8, 11])),
  ("tháng thứ hai của? hằng/hàng/mỗi/các? quý/qúy/quí", .months([2, 5, 8, 11])),
  ("tháng đầu tiên? của? hằng/hàng/mỗi/các? quý/qúy/quí", .months([1, 4, 7, 10])),
  ("tháng thứ nhất của? hằng/hàng/mỗi/các? quý/qúy/quí", .months([1, 4, 7, 10])),
  ("quý/qúy/quí sau/tiếp/kế/liền", .months([1, 4, 7, 10])),  // trước ngày 05 của quý sau
  ("cuối quý/qúy/quí", .months([3, 6, 9, 12])),
])

/// "của tháng sau", "tháng đầu tiên của quý tiếp theo": which of the next it is, behind the words of `ruleSuffixes`.
let nextWords: WordSet = ["sau", "tới", "tiếp", "kế", "liền", "theo", "kề"]

/// "Trong năm 2022 và những năm tiếp theo".
let followingYears = Phrases<Bool>([
  "và? những/các năm tiếp/sau/kế/tới theo/tiếp/đó/này?", "trở về sau",
  "và? hằng/hàng năm tiếp? theo?",
  "và các/những quý/tháng tiếp/sau/kế theo/tiếp?",
])

/// After a time: it is a beginning.
let onwards = Phrases<Bool>(["trở đi", "trở về sau"])

/// A year that is not printed: this year (0), the next (1) or the one before (-1).
let unprintedYears = Phrases<Int>([
  ("của? năm kế hoạch", 0), ("của? năm nay", 0), ("của? năm báo cáo", 0), ("cùng năm", 0), ("trong năm", 0),
  ("của? năm sau liền/tiếp? kề/theo?", 1), ("của? năm tiếp theo", 1), ("của? năm liền kề", 1), ("năm tới", 1),
  ("của? năm kế tiếp", 1), ("của? năm trước liền? kề?", -1), ("của? năm liền kề? trước", -1),
])

/// Throughout.
let continuousPhrases = Phrases<Bool>([
  "thường xuyên", "nhiệm vụ thường xuyên", "thực hiện thường xuyên", "thực hiện nhiệm vụ thường xuyên", "liên tục", "thực hiện liên tục",
  "thường xuyên liên tục", "xuyên suốt", "trong? suốt quá trình", "trong? suốt thời gian", "duy trì thường xuyên",
  "quanh năm", "làm thường xuyên", "lâu dài", "thường xuyên, lâu dài",
])

/// A time is mentioned, but not one to work with.
let unspecifiedPhrases = Phrases<Bool>([
  "trong? thời gian tới/sớm nhất?", "trong? thời gian sớm nhất", "trong? thời gian gần nhất", "chưa xác định", "đang xác định", "chưa đề xuất", "chưa có thời gian",
  "chưa có", "thông báo sau", "sẽ thông báo sau/sao", "thời gian sẽ thông báo sau/sao", "lịch cụ thể sẽ", "sẽ có thông báo", "sớm nhất", "trong thời gian qua",
  "không xác định", "không thời hạn", "năm tiếp theo", "các/những năm tiếp theo", "các/những năm sau",
])

/// What an event or paper that a time hangs on is introduced by.
enum EventLead: Sendable { case after, before, when, paper, until, occasion, everyTime }

let eventLeads = Phrases<EventLead>([
  ("sau khi", .after), ("ngay sau khi", .after), ("ngay khi", .after), ("ngay sau", .after),  // Sau khi có hướng dẫn của …
  ("sau ngày", .after), ("ngay sau ngày", .after), ("sau thời điểm", .after),
  ("sau mỗi", .everyTime), ("sau từng", .everyTime), ("khi kết thúc", .everyTime), ("sau", .after), ("mỗi khi", .when),
  ("trước khi", .before), ("trước ngày", .before), ("trước thời điểm", .before), ("trước mỗi", .before), ("trước", .before),
  ("khi có", .when), ("khi được", .when), ("khi", .when), ("nếu có", .when), ("trong trường hợp", .when),
  ("theo", .paper), ("theo đúng", .paper), ("căn cứ", .paper), ("cùng thời gian/thời với/điểm?", .paper), ("đồng thời với", .paper),
  ("phù hợp với tiến độ", .paper), ("tùy/tuỳ theo", .paper), ("cùng với", .paper), ("lịch", .paper),
  ("đến khi", .until), ("cho đến khi", .until), ("đến trước", .until), ("từ khi", .until), ("kể/tính từ khi", .until),
  ("kể/tính từ ngày", .until), ("từ ngày", .until), ("kể/tính từ thời điểm", .until), ("đến thời điểm", .until), ("từ nay đến", .until), ("đến ngày", .until),
  ("trong? dịp", .occasion), ("nhân dịp", .occasion), ("trong? kỳ họp", .occasion), ("tại? kỳ họp", .occasion), ("trong? phiên họp", .occasion),
  ("tại? phiên họp", .occasion), ("đại hội", .occasion), ("trong? đại hội", .occasion), ("đầu năm học", .occasion), ("cuối năm học", .occasion), ("kết thúc năm học", .occasion), ("kết thúc học kỳ/kì", .occasion),
  ("trong? năm học", .occasion), ("học kỳ/kì", .occasion), ("đầu học kỳ/kì", .occasion), ("cuối học kỳ/kì", .occasion), ("trong? mùa", .occasion),
  ("đột xuất", .occasion), ("trong? quá trình", .occasion), ("trong? ngày bầu cử", .occasion), ("trong thời gian", .occasion), ("tuần", .occasion), ("tết", .occasion),
  ("trong? tháng thanh/công/an/nhân/hành niên/nhân/toàn/đạo/động", .occasion),  // Tháng Thanh niên năm 2026
  ("trong? hè", .occasion), ("hk/hki/hkii", .occasion), ("trong? giờ", .occasion), ("đầu nhiệm kỳ", .occasion), ("trong? nhiệm kỳ", .occasion), ("cuối nhiệm kỳ", .occasion),
  ("cả/suốt nhiệm kỳ", .occasion), ("trong? vụ đông/xuân/hè/mùa/chiêm/thu xuân/hè/thu/đông?", .occasion),
])
