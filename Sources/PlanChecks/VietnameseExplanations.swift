/// What `CheckRule.explanation` and `.example` say, in Vietnamese; a row a code.
let vietnameseExplanations: [String: (why: String, example: String)] = [
  "deadline-before-issue": (
    """
    Không ai làm kịp việc có hạn trước khi kế hoạch được ban hành. Thường do bản thảo viết từ trước mà chưa sửa ngày, hoặc gõ \
    sai năm. Tính đến ngày cuối cùng còn kịp: "trước ngày 05/9" trong kế hoạch ngày 05/9 là quá muộn.
    """,
    "Kế hoạch ngày 05/9/2022: \"Hoàn thành trong tháng 8/2022\" bị nhắc, \"trước ngày 15/9/2022\" thì không."
  ),
  "impossible-date": (
    "\"31/4\" hay \"30/02\" không có trên lịch, không thể thực hiện đúng. Tính cả ngày của văn bản được dẫn.",
    "\"trước ngày 31/9/2026\" bị nhắc, \"trước ngày 30/9/2026\" thì không."
  ),
  "malformed-date": (
    """
    "tháng 01/9/2022" nêu tháng mà lại ghi ngày: hoặc ngày, hoặc chữ "tháng" bị sai. Năm có năm chữ số hay dấu gạch chéo gõ \
    đôi cũng vậy. Mỗi người đọc sẽ hiểu một cách.
    """,
    "\"từ tháng 01/9/2022\" bị nhắc, \"từ ngày 01/9/2022\" và \"từ tháng 9/2022\" thì không."
  ),
  "range-reversed": ("Một trong hai ngày bị gõ sai, thường là năm.", "\"Từ ngày 15/10 đến ngày 01/10/2026\" bị nhắc."),
  "no-deadline": (
    """
    Nhiệm vụ không có thời hạn thì không theo dõi được. "Thường xuyên" và "hằng quý" cũng là thời hạn. Điểm có các điểm con là \
    nhiệm vụ thì thời hạn thuộc về các điểm con.
    """,
    "Chỉ ghi \"Tham mưu UBND tỉnh triển khai …\" thì bị nhắc; có \"trong quý III/2026\" thì không."
  ),
  "missing-lead": (
    "Việc của tất cả là việc của không ai. Trong câu cũng như trong tiêu đề hoặc cột phía trên đều không nêu đơn vị nào.",
    "\"Định kỳ tổng hợp báo cáo kết quả thực hiện\" dưới tiêu đề không nêu đơn vị thì bị nhắc."
  ),
  "several-leads": (
    "Hai đơn vị cùng chủ trì thì dễ chờ nhau. Nên một đơn vị chủ trì, các đơn vị khác phối hợp.",
    "Tiêu đề \"Đài PT-TH tỉnh, Báo tỉnh\" bị nhắc; \"các Sở, ngành\" (mỗi nơi tự làm) thì không."
  ),
  "report-of-other-body": (
    """
    Ghi chú như "Đưa kết quả vào báo cáo định kỳ của Sở Tài chính" ở phần việc của Sở Tư pháp thường do chép lại từ mục trước. \
    Không nhắc khi đó là đơn vị phối hợp, nơi nhận báo cáo ("báo cáo cho …", "gửi …") hoặc cơ quan ban hành.
    """,
    "Chủ trì là Sở Tư pháp, ghi chú \"… vào báo cáo CCHC định kỳ và năm của Sở Tài chính\"."
  ),
  "duplicate-footnote": (
    "Một chú thích với hai dấu dẫn là đủ; thường do chép chú thích rồi quên sửa nội dung.", "Chú thích 3 và 4 có cùng nội dung."
  ),
  "footnote-without-anchor": (
    "Người đọc không biết chú thích thuộc về đâu: dấu dẫn đã mất cùng đoạn bị xóa.",
    "Có chú thích \"7 Theo Quyết định …\" mà không chữ nào mang số 7."
  ),
  "anchor-without-footnote": ("Chú thích đã bị xóa hoặc đổi số.", "\"phê duyệt³\" trong kế hoạch chỉ có chú thích 1 và 2."),
  "numbering-skips": (
    """
    Thiếu số nghĩa là một điểm đã bị xóa mà nơi khác có thể còn dẫn đến, hoặc bị mất. Các điểm đánh a, b, c, d, đ, e (Nghị định \
    30/2020/NĐ-CP): sau "d)" đến ngay "e)" là thiếu "đ)", trừ khi cả danh sách đánh kiểu máy (a … d, e, f).
    """,
    "\"1.\", \"2.\", \"4.\" và \"d)\", \"e)\", \"g)\" bị nhắc; \"d)\", \"đ)\", \"e)\" và \"d)\", \"e)\", \"f)\" thì không."
  ),
  "numbering-repeats": (
    "Dẫn chiếu đến số đó sẽ không rõ. Đánh số bắt đầu lại từ 1 (ở nhóm hàng mới) thì không nhắc.",
    "\"3.\", \"3.\" và \"4.\", \"3.\" bị nhắc."
  ),
  "reference-missing": (
    "Mục đó đã đổi số hoặc bị xóa, hoặc dẫn chiếu được chép từ kế hoạch năm trước.",
    "\"khoản 3 Mục II Kế hoạch này\" trong kế hoạch mà Mục II chỉ đến 2."
  ),
  "reference-misnamed": (
    """
    "Khoản" và "điểm" là đơn vị của "Điều". Kế hoạch chia I, 1, a thì có "mục", "tiểu mục", "điểm": "khoản 1 Mục II" vẫn tìm \
    được nhưng dùng tên gọi của loại văn bản khác.
    """,
    "\"nhiệm vụ nêu tại khoản 1 Mục II Kế hoạch này\" trong kế hoạch không có điều."
  ),
  "citation-two-dates": (
    """
    Một trong hai ngày sai, hoặc đó là hai văn bản trùng số (khi đó phải nêu cơ quan ban hành). Số văn bản bắt đầu lại mỗi năm, \
    nên văn bản của hai năm là hai văn bản, trừ khi ký hiệu có ghi năm.
    """,
    "Chỗ này \"Quyết định số 213/QĐ-UBND ngày 24/01/2022\", chỗ kia \"… ngày 24/02/2022\"."
  ),
  "misspelling": (
    """
    Chỉ nhắc những cách viết không bao giờ đúng: lẫn hỏi, ngã ("hổ trợ"), lẫn chữ ("bổ xung"), cụm từ quen bị thay hoặc mất \
    tiếng ("theo hướng hiện tại", "giải đạt 100%"), dấu thanh đặt sai chỗ ("họat động", "qúy").
    """,
    "\"kế họach\", \"nổ lực\" bị nhắc; \"kế hoạch\", \"nỗ lực\", \"thuỷ\" thì không."
  ),
  "damaged-word": (
    "Mất dấu cách (\"lựcthi hành\") hoặc chữ hỏng khi chuyển đổi tệp. Không xét tên riêng và chữ viết tắt.",
    "\"hiệu lựcthi hành\" bị nhắc, \"vắcxin\" thì không."
  ),
  "mixed-spelling": (
    "Tìm theo cách viết này sẽ bỏ sót cách viết kia. Nêu mọi cách viết kèm số lần.",
    "\"PAPI\" cạnh \"PaPi\" và \"Papi\" bị nhắc; từ trong tiêu đề in hoa thì không."
  ),
  "body-capitals": (
    "Nghị định 30/2020/NĐ-CP, Phụ lục II: viết hoa chữ cái đầu của từ chỉ lĩnh vực trong tên cơ quan.",
    "\"Văn phòng chính phủ\", \"Bộ thông tin và Truyền thông\" bị nhắc; tiêu đề in hoa thì không."
  ),
  "tone-placement-mixed": (
    "\"hoá, uỷ\" và \"hóa, ủy\" đều đúng; một văn bản nên theo một cách. Chỉ xét vần mở oa, oe, uy: \"hoàn\", \"quý\" chỉ có một cách.",
    "\"đa dạng hoá\" và \"số hóa\" trong cùng một kế hoạch."
  ),
  "layout-missing": (
    """
    Nghị định 30/2020/NĐ-CP, Điều 8 và Phụ lục I: tên cơ quan ban hành, số và ký hiệu, địa danh và thời gian, tên loại và trích \
    yếu, chức vụ và họ tên người ký, nơi nhận. Số hoặc ngày để trống là của bản thảo (`number-blank`), không phải thiếu.
    """,
    "Kế hoạch không có \"Nơi nhận\" bị nhắc."
  ),
  "number-blank": (
    "Bản thảo, hoặc bản sao trước khi lấy số: không thể viện dẫn.", "\"Số:      /KH-UBND\" bị nhắc."
  ),
  "authority-missing": (
    """
    Ký cho Ủy ban nhân dân, Hội đồng hoặc cấp ủy là ký thay mặt tập thể: "TM. ỦY BAN NHÂN DÂN", rồi đến chức vụ (Nghị định \
    30/2020/NĐ-CP, Phụ lục I, mục II.7). Thiếu thì thành văn bản của riêng người đứng đầu.
    """,
    "Cơ quan ban hành là UBND tỉnh mà chỉ ghi \"CHỦ TỊCH\"."
  ),
  "no-legal-basis": (
    "Kế hoạch thường triển khai văn bản cấp trên (\"Căn cứ …\", \"Thực hiện …\"): người đọc tìm ở đó phạm vi và thời hạn của nó.",
    "Kế hoạch vào ngay \"I. MỤC ĐÍCH\" dưới trích yếu."
  ),
  "vague-task": (
    """
    "Tăng cường", "đẩy mạnh", "tiếp tục", "nâng cao" thì không biết lúc nào xong. Nhắc khi nhiệm vụ mở đầu bằng từ như vậy mà \
    không nêu sản phẩm, số liệu, chú thích hay ngày hoàn thành.
    """,
    "\"Đẩy mạnh tuyên truyền.\" bị nhắc; \"Đẩy mạnh tuyên truyền, đạt 95% hộ dân\" và nhiệm vụ có sản phẩm thì không."
  ),
]
