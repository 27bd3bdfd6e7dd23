// Made by Scripts/make-syllable-pairs; do not edit.

extension SyllablePairs {
  static let data: StaticString = """
    an_các an_thành an_toàn an_tỉnh an_xã as_quyết ban_biên ban_bí ban_bầu ban_chấp ban_chỉ ban_cán ban_công ban_dân
    ban_giám ban_hành ban_kiểm ban_mặt ban_ngày ban_nhân ban_nội ban_quản ban_soạn ban_thư ban_thường ban_thưởng ban_tiếp
    ban_tuyên ban_tài ban_tổ ban_vận ban_xây ban_điều ban_đêm ban_đại ban_đầu bao_gồm bch_bộ bch_quân bhxh_tỉnh binh_tỉnh
    binh_và biên_bản biên_chế biên_giới biên_phòng biên_soạn biên_tập biến_bằng biến_áp biến_đổi biết_và biển_báo biển_hiệu
    biểu_dương biểu_hội biểu_quốc biểu_đảng biện_pháp biện_xã bnv_ngày bql_dự btv_tỉnh buôn_lậu bà_con bà_mẹ bà_rịa bàn_bạc
    bàn_dân bàn_giao bàn_huyện bàn_tỉnh bàn_xã bàu_cát bác_sĩ bám_nắm bám_sát báo_bình báo_chí báo_cáo báo_hiệu báo_kết
    báo_nhân báo_ninh báo_số báo_tin báo_trễ báo_tại báo_tỉnh báo_và báo_động bãi_bỏ bão_lũ bão_đổ bên_cạnh bên_trong
    bình_dương bình_phước bình_thuận bình_thường bình_xét bình_đẳng bình_định bí_mật bí_thư bóc_gỡ bđbp_tỉnh bưu_chính
    bưu_điện bước_giảm bạc_liêu bạc_nhà bạch_các bạch_trong bạch_tthc bản_ban bản_cam bản_chất bản_chỉ bản_ghi bản_hướng
    bản_hợp bản_quy bản_quyền bản_quản bản_sao bản_số bản_thân bản_thỏa bản_tin bản_trích bản_tại bản_vi bản_và bản_vẽ
    bản_xin bản_án bản_đồ bảo_an bảo_chặt bảo_dưỡng bảo_hiểm bảo_hạ bảo_lãnh bảo_quản bảo_trợ bảo_tàng bảo_tồn bảo_việc
    bảo_vệ bảo_đúng bảo_đảm bầu_cử bắc_giang bắc_kạn bắc_ninh bắt_buộc bắt_giữ bắt_lại bắt_tình bắt_đầu bằng_của bằng_kỹ
    bằng_nhiều bến_tre bến_xe bền_vững bệnh_miễn bệnh_tại bệnh_tật bệnh_viện bệnh_án bị_chia bị_cho bị_công bị_cứu bị_ngập
    bị_thiệt bị_trước bị_được bị_địa bỏ_trí bố_công bố_danh bố_quyết bố_trí bố_đầy bốn_tại bồi_dưỡng bồi_thường bổ_hàng
    bổ_khuyết bổ_nhiệm bổ_sung bổ_trợ bổ_vốn bộ_chqs bộ_chính bộ_chỉ bộ_các bộ_câu bộ_công bộ_của bộ_dân bộ_dữ bộ_giao
    bộ_giáo bộ_hàng bộ_khoa bộ_kế bộ_lao bộ_luật bộ_máy bộ_mã bộ_môn bộ_mặt bộ_ngoại bộ_ngành bộ_nhận bộ_nông bộ_nội
    bộ_phận bộ_quy bộ_quản bộ_quốc bộ_sách bộ_thông bộ_thủ bộ_tiêu bộ_trưởng bộ_tài bộ_tư bộ_tỉnh bộ_văn bộ_xây bộ_y bộ_đạt
    bộ_đề bộ_đội cam_kết can_thiệp canh_gác canh_tác cao_bằng cao_chất cao_các cao_cấp cao_hiệu cao_mức cao_tuổi cao_tỷ
    cao_đẳng cchc_của cchc_hàng cchc_năm cchc_và cchc_định cha_mẹ chi_bộ chi_cục chi_hội chi_ngân chi_nhánh chi_phí
    chi_thường chi_tiêu chi_tiết chi_trả chi_trực chi_tài chi_đoàn chi_đầu chi_đội chia_cắt chia_sẻ chiến_binh chiếu_nổ
    cho_bộ cho_các cho_công cho_cơ cho_lực cho_người cho_phép cho_thuê cho_trẻ cho_tổ cho_văn cho_ít cho_ý cho_đơn
    chqs_tỉnh chqs_xã chung_của chuyên_gia chuyên_môn chuyên_mục chuyên_trang chuyên_trách chuyên_viên chuyên_đề
    chuyển_giao chuyển_tải chuyển_đổi chuẩn_bị chuẩn_cán chuẩn_hàng chuẩn_hóa chuẩn_tcvn chào_bán chào_mừng chánh_thanh
    chánh_văn cháy_chữa cháy_và chân_trên chí_khảo chí_minh chí_thành chí_trung chí_trưởng chính_cho chính_các chính_có
    chính_công chính_của chính_giai chính_hđnd chính_kế chính_liên chính_lĩnh chính_nhà chính_năm chính_phủ chính_quyền
    chính_quản chính_sách chính_theo chính_thuộc chính_trên chính_trễ chính_trị chính_tỉnh chính_tổng chính_và chính_văn
    chính_đã chính_được chính_đạt chính_đảm chính_đều chính_định chòi_rẫy chú_trọng chăm_lo chăm_sóc chăn_màn chăn_nuôi
    chưa_có chưa_cập chưa_hoàn chưa_đầy chương_trình chấm_dứt chấm_thi chấm_điểm chấn_chỉnh chấp_hành chấp_thuận chất_khử
    chất_lượng chất_thải chậm_nhất chặt_chẽ chẽ_với chế_chỉ chế_cụ chế_hoạt chế_hóa chế_kết chế_làm chế_một chế_phối
    chế_qua chế_quản chế_trong chế_trên chế_tự chế_xuất chế_đối chế_độ chỉ_huy chỉ_ra chỉ_rõ chỉ_số chỉ_thị chỉ_tiêu
    chỉ_tịch chỉ_đưa chỉ_đạo chỉ_định chỉnh_các chỉnh_trang chỉnh_việc chỉnh_và chịu_sự chịu_trách chọn_khảo chống_buôn
    chống_dịch chống_lãng chống_ma chống_tham chống_thiên chống_tội chờ_xử chờ_ý chủ_dự chủ_nghĩa chủ_nhiệm chủ_quản
    chủ_rừng chủ_trì chủ_trương chủ_tài chủ_tịch chủ_về chủ_đầu chủ_đề chủ_động chứa_vượt chức_bộ chức_chính chức_cán
    chức_có chức_cơ chức_cấp chức_của chức_huyện chức_huấn chức_hành chức_hội chức_hữu chức_khảo chức_kiểm chức_kỳ chức_làm
    chức_lại chức_mặt chức_năm chức_năng chức_quán chức_thành chức_thực chức_triển chức_trực chức_tuyên chức_tín chức_tỉnh
    chức_và chức_vào chức_về chức_xã chức_đoàn chức_đã chức_đảng chức_đối chứng_kiến chứng_minh chứng_nhận chứng_thực
    chữ_ký chữ_thập chữa_bệnh chữa_cháy chữa_công chữa_đập coi_đây cp_ngày cp_và cqcm_thuộc cung_cấp cung_ứng cuối_năm
    cuối_quý cuộc_họp cà_mau cài_đặt cá_nhân các_bộ các_chi các_chuyên các_chính các_chế các_chỉ các_chủ các_cq các_cqcm
    các_cá các_cán các_công các_cơ các_cấp các_doanh các_dịch các_dự các_giải các_hoạt các_huyện các_hạn các_hồ các_hội
    các_khiếu các_khoản các_khu các_khó các_kiến các_lĩnh các_lớp các_mô các_mục các_nguồn các_ngành các_ngầm các_nhiệm
    các_nội các_pct các_phòng các_phó các_phường các_quy các_quận các_sai các_sở các_thành các_thôn các_thông các_thủ
    các_tiện các_trung các_trường các_trưởng các_tthc các_tuyến các_tình các_tỉnh các_tồn các_tổ các_vbqppl các_việc
    các_văn các_vấn các_vị các_xã các_ý các_đ các_điểm các_đoàn các_đơn các_địa các_đồng cách_chế cách_hành cách_ly
    cách_thể cách_thủ cách_tài cách_tổ cán_bộ cán_sự cánh_đồng cáo_bộ cáo_công cáo_của cáo_giấy cáo_hằng cáo_kết cáo_mực
    cáo_nguyên cáo_số cáo_thiệt cáo_tiến cáo_tổng cáo_ubnd cáo_viên cáo_đánh cáo_đầy cáo_đột cát_về cân_nhắc cân_đối
    câu_hỏi câu_lạc cây_trồng còn_gây còn_hiệu còn_lại còn_thông có_biện có_báo có_bất có_chức có_công có_của có_dự có_giải
    có_hiệu có_hành có_hình có_khó có_kế có_kết có_liên có_nguy có_nhiệm có_nhu có_phương có_rừng có_thiên có_thẩm có_trách
    có_tài có_tình có_tổ có_văn có_yêu có_ý cô_đơn công_an công_bố công_cho công_chỉ công_chức công_chứng công_cụ công_dân
    công_khai công_lập công_nghiệp công_nghệ công_nhiệm công_nhận công_phụ công_rõ công_theo công_thành công_thương
    công_trách công_trên công_trình công_trước công_trực công_ty công_tác công_tỉnh công_và công_văn công_vụ công_xã
    công_ích công_điện công_đoàn công_đoạn công_đã công_được công_ước cùng_cấp cùng_với căn_chỉnh căn_cứ cũng_như cơ_bản
    cơ_chế cơ_cấu cơ_quan cơ_sạt cơ_số cơ_sở cương_báo cương_hành cường_hoạt cường_kiểm cường_sự cưỡng_chế cạnh_đó cả_các
    cả_hai cả_kết cả_năm cả_nước cải_cách cải_thiện cải_tiến cải_tạo cảng_biển cảng_vụ cảnh_báo cảnh_sát cảnh_sơn cấp_bách
    cấp_bộ cấp_cho cấp_các cấp_có cấp_công cấp_cứu cấp_dưới cấp_dịch cấp_giấy cấp_hiện cấp_huyện cấp_hệ cấp_lên cấp_nước
    cấp_phát cấp_phép cấp_quản cấp_sổ cấp_thoát cấp_thông cấp_thẻ cấp_toàn cấp_trên cấp_trình cấp_trực cấp_tỉnh cấp_và
    cấp_xã cấp_điện cấp_đầy cấp_độ cấp_ủy cấu_trúc cấu_tổ cần_có cần_cứ cần_di cần_hoàn cần_thơ cần_được cầu_bổ cầu_các
    cầu_cơ cầu_của cầu_người cầu_nộp cầu_thực cầu_về cầu_đường cận_dịch cận_nghèo cập_nhật cắm_mốc cắm_mới cắn_cứ cắt_giảm
    cố_gắng cống_rãnh cồng_chiêng cổ_phần cổng_dvc cổng_dịch cổng_thông cộng_hòa cộng_sản cộng_đồng cụ_thể cục_bộ cục_cảnh
    cục_diện cục_kiểm cục_thi cục_thuế cục_thống cục_thủy cục_trưởng cụm_công cụm_thi cụm_từ của_ban của_bộ của_chính
    của_chỉ của_chủ của_cá của_các của_công của_cơ của_cấp của_cộng của_giám của_luật của_nghị của_người của_nhân của_những
    của_pháp của_phụ của_sở của_thanh của_thôn của_thủ của_trung của_tỉnh của_tổ của_từng của_ubnd của_văn của_đảng của_địa
    của_ủy củng_cố cứ_chỉ cứ_kế cứ_kết cứ_luật cứ_nghị cứ_nội cứ_quyết cứ_thông cứ_để cứu_ban cứu_chữa cứu_hộ cứu_nạn
    cứu_trợ cứu_từ cử_chỉ cử_nhân cử_quốc cử_tri cử_ở cửa_các cửa_cấp cửa_liên cửa_theo cửa_điện cực_về cựu_chiến danh_mục
    danh_sách danh_và di_dời di_sản di_tích diễn_tập diện_cha diện_lãnh do_chưa do_hạnh do_thiên do_tỉnh do_vậy do_đó
    doanh_nghiệp doanh_trên du_khách du_lịch dung_nhiệm dung_phải dung_thuộc dung_tiêu duy_trì duyệt_danh duyệt_kế
    duyệt_trước duyệt_tại duyệt_đề dvc_quốc dành_thời dân_biết dân_bảo dân_chậm dân_các dân_cư dân_dụng dân_hiểu dân_lập
    dân_như dân_nộp dân_phòng dân_phố dân_quân dân_sinh dân_số dân_sử dân_sự dân_theo dân_thành dân_trước dân_tại dân_tỉnh
    dân_tối dân_tộc dân_và dân_vận dân_xã dân_định dân_đối dân_ở dâng_bình dõi_nhiệm dõi_tình dõi_tổng dõi_và dõi_đôn
    dùng_chung dưới_đây dưỡng_cán dạng_hoá dạng_sinh dạng_để dạy_nghề dần_dần dần_sự dẫn_các dẫn_kỹ dẫn_thanh dẫn_tại
    dẫn_ubnd dẫn_việc dẫn_và dẫn_đầu dẫn_đến dễ_thực dễ_tìm dịch_bệnh dịch_vụ dọc_trong dọn_dẹp dời_dân dời_khi dục_pháp
    dục_và dụng_chuyên dụng_chậm dụng_dịch dụng_htqlcl dụng_hệ dụng_khai dụng_kinh dụng_lao dụng_phần dụng_thực dụng_tài
    dụng_và dụng_đất dứt_điểm dữ_liệu dự_báo dự_kiến dự_phòng dự_thảo dự_toán dự_trù dự_trữ dự_án dựa_trên dựng_bộ
    dựng_chính dựng_các dựng_công dựng_kế dựng_nông dựng_và dựng_đạt dựng_đảng dựng_đề em_dưới em_mồ ghi_chú ghi_hình
    ghi_nhận ghi_nhớ gia_bảo gia_công gia_cầm gia_của gia_hạn gia_phòng gia_súc gia_tăng gia_về gia_đình giai_đoạn
    gian_công gian_làm gian_thực gian_tới giao_chỉ giao_dịch giao_lưu giao_nhiệm giao_nhận giao_quyền giao_rừng giao_sở
    giao_thông giao_tiếp giao_trách giao_trạm giao_tại giao_và giao_văn giao_về giao_đưa giao_đất già_từ giá_cao giá_chất
    giá_chỉ giá_trị giá_đất giám_hiệu giám_sát giám_định giám_đốc giáo_dục giáo_tỉnh giáo_viên giáo_và giúp_ubnd giúp_việc
    giúp_đỡ giải_ngân giải_pháp giải_phóng giải_quyết giải_thể giải_trình giải_tỏa giải_đáp giải_đạt giảm_dần giảm_nghèo
    giảm_phí giảm_thiểu giảm_tối giảm_đến giản_biên giản_hóa giảng_dạy giảng_viên giấy_chứng giấy_giới giấy_mời giấy_nghỉ
    giấy_phép giấy_tờ giấy_ủy giết_mổ giống_cây giới_hạn giới_thiệu giờ_kể giờ_trước giữ_gìn giữ_vững giữa_các giữa_năm
    gây_phiền gìn_giữ gói_thầu góp_kinh góp_phần góp_ý gương_các gương_mẫu gương_điển gần_đây gắn_trách gắn_với gặp_sự
    gọi_đầu gồm_quy gỡ_các gỡ_những gửi_báo gửi_các gửi_danh gửi_ubnd gửi_về hcc_tỉnh hiến_kế hiểm_thất hiểm_xã hiểm_y
    hiểu_rõ hiện_cho hiện_chuyển hiện_chương hiện_cung hiện_các hiện_có hiện_công hiện_cơ hiện_giải hiện_gửi hiện_hiệu
    hiện_hành hiện_khắc hiện_kiểm hiện_kế hiện_một hiện_nay hiện_nghiêm hiện_nghĩa hiện_nghị hiện_nhiều hiện_nhiệm
    hiện_nhưng hiện_phân hiện_quy hiện_số hiện_theo hiện_thủ hiện_tiêu hiện_trên hiện_trường hiện_trực hiện_tại hiện_tốt
    hiện_từ hiện_việc hiện_và hiện_vào hiện_xin hiện_xét hiện_đúng hiện_được hiện_đại hiện_đầy hiệp_các hiệp_hội hiệp_phụ
    hiệp_thương hiệu_chỉnh hiệu_lực hiệu_nhà hiệu_quả hiệu_trưởng hoan_nghênh hoàn_thiện hoàn_thành hoàn_trả hoá_hình
    hoạch_ban hoạch_cchc hoạch_cải hoạch_của hoạch_kiểm hoạch_này hoạch_phát hoạch_phân hoạch_phòng hoạch_số hoạch_sử
    hoạch_thực hoạch_triển hoạch_tuyên hoạch_tổ hoạch_tổng hoạch_và hoạch_vốn hoạch_xây hoạch_đào hoạch_được hoạch_đất
    hoạch_đề hoạch_để hoạch_định hoạt_động hoặc_báo hoặc_hỗ hoặc_qua hoặc_trái htqlcl_tại huy_bđbp huy_bộ huy_phòng
    huy_quân huy_trưởng huy_động huyện_uỷ huyện_đoàn huyện_ủy huấn_kỹ huấn_luyện huống_thiên hà_cho hà_giang hà_nam hà_nội
    hà_tĩnh hài_lòng hàm_thuận hàng_chính hàng_cứu hàng_ngày hàng_nhà hàng_năm hàng_quý hàng_tháng hàng_tuần hành_chính
    hành_chương hành_khách hành_kế hành_kỷ hành_một hành_pháp hành_quy hành_quyết hành_quân hành_thực hành_trước hành_án
    hành_đúng hành_đảng hành_động hè_thu hình_an hình_bình hình_hoạt hình_ninh hình_sự hình_thi hình_thức hình_thực
    hình_tiên hình_tỉnh hình_tự hình_và hòa_bình hòa_giải hòa_xã hóa_chất hóa_học hóa_hồ hóa_thể hóa_thủ hóa_và hút_người
    hút_đầu hđnd_tỉnh hđnd_và hđnd_xã hưng_yên hướng_dẫn hướng_hiện hưởng_ứng hạ_tầng hại_ban hại_do hại_về hạn_chế hạn_có
    hạn_kiểm hạn_sử hạn_và hạn_đạt hạng_những hạnh_phúc hạt_giống hạt_kiểm hạt_nhân hạt_trưởng hải_dương hải_phòng hải_quan
    hải_đảo hảo_tâm hậu_cần hậu_giang hậu_quả hằng_ngày hằng_năm hằng_quý hằng_tháng hằng_tuần hẹn_do hẹn_và hẹn_để
    hết_ngày hết_quý hệ_thống học_công học_cơ học_hỏi học_nghề học_phổ học_sinh học_tập học_viện học_và học_đường
    họp_chuyên hồ_bàu hồ_chí hồ_chứa hồ_sơ hồi_và hồi_đất hỗ_trợ hộ_bị hộ_chiếu hộ_dân hộ_gia hộ_kinh hộ_nghèo hội_ccb
    hội_chẩn hội_chợ hội_chủ hội_chữ hội_cựu hội_diễn hội_hóa hội_họp hội_khoa hội_khuyến hội_lhpn hội_liên hội_luật
    hội_lập hội_nghị hội_người hội_nhà hội_nhập hội_nông hội_phụ hội_quần hội_số hội_thao hội_thi hội_thảo hội_trên
    hội_trường hội_trại hội_tỉnh hội_viên hội_và hội_vào hội_xác hội_đoàn hội_đàm hội_đại hội_đồng hợp_báo hợp_chặt hợp_các
    hợp_cấp hợp_giải hợp_giữa hợp_hồ hợp_không hợp_nhất hợp_pháp hợp_phần hợp_phổ hợp_thường hợp_trình hợp_tác hợp_tình
    hợp_về hợp_với hợp_đầy hợp_để hợp_đồng hủy_bỏ hữu_nghị hữu_nhà hữu_quan hữu_trí i_cải ii_cải ii_kế iii_cải in_ấn
    index_của iv_cải khai_báo khai_các khai_dịch khai_giảng khai_khắc khai_kế khai_kết khai_mạc khai_rộng khai_thác
    khai_thực khai_trên khai_trương khai_trừ khai_tại khai_việc khai_và khai_đa khai_đầy khen_thưởng khi_bão khi_có
    khi_nhận khi_thiên khiếu_nại kho_bạc kho_bảo kho_dữ khoa_học khoanh_nuôi khoanh_vùng khoá_xiv khoáng_sản khoản_chi
    khoản_thu khu_chế khu_công khu_dân khu_phố khu_vực khung_giá khuyến_cáo khuyến_học khuyến_khích khuyến_mại khuyến_nông
    khuyết_tật khám_bệnh khám_chữa khám_sàng khám_điều khánh_hòa khánh_tiết khí_hậu khí_thải khó_khăn khôi_phục không_còn
    không_gửi không_kịp không_ngủ không_thực không_xảy không_yêu không_được khơi_dậy khơi_thông khảo_nghiệm khảo_sát
    khẩn_cấp khẩn_trương khắc_chế khắc_phục khẳng_định khối_lượng khối_phố khởi_công khởi_nghiệp khởi_tạo khởi_tố khởi_động
    khử_khuẩn khử_trùng kinh_nghiệm kinh_phí kinh_tế kiên_giang kiên_quyết kiếm_cứu kiếm_sống kiến_góp kiến_nghị kiến_thức
    kiến_trong kiến_trúc kiềm_chế kiểm_chứng kiểm_duyệt kiểm_dịch kiểm_kê kiểm_lâm kiểm_nghiệm kiểm_phiếu kiểm_soát
    kiểm_sát kiểm_toán kiểm_tra kiểm_điểm kiểm_đếm kiểm_định kiện_cho kiện_toàn kiện_được km_kênh kèm_theo kém_và kéo_dài
    kê_khai kê_tài kê_tỉnh kênh_tiêu kênh_từ kêu_gọi kích_phòng kích_thì kính_gửi kính_mời kính_trình kính_đề ký_cam ký_các
    ký_kết ký_số ký_tên ký_đất kế_hoạch kế_toán kết_hợp kết_không kết_luận kết_nối kết_quả kết_thúc kể_cả kể_từ kịch_bản
    kịp_thời kỳ_hoặc kỳ_hàng kỳ_hằng kỳ_họp kỳ_kiểm kỳ_thi kỳ_thường kỳ_tổng kỳ_và kỳ_ổn kỷ_luật kỹ_năng kỹ_thuật lai_châu
    lan_tỏa lao_động lhpn_tỉnh linh_động liên_danh liên_doanh liên_hiệp liên_hệ liên_kết liên_minh liên_ngành liên_quan
    liên_thông liên_tịch liên_văn liên_đoàn liền_kề liệt_sĩ liệu_hồ liệu_lấy liệu_nổ liệu_quốc liệu_số loại_mức luân_chuyển
    luận_của luận_số luận_thanh luật_gia luật_hình luật_liên luật_năm luật_phòng luật_trong luật_tổ luật_đê luật_được
    luật_để là_chuyên là_cơ là_cải là_dịch là_khu là_một là_thủ là_trách là_việc là_đơn là_đầu làm_chủ làm_của làm_rõ
    làm_sạch làm_trung làm_tốt làm_việc làm_đầu làng_nghề lào_cai lâm_nghiệp lâm_thị lâm_tỉnh lâm_đồng lãng_phí lãnh_đạo
    lê_tuấn lên_cổng lên_kế lên_phần lòng_của lòng_năm lòng_trong lý_bảo lý_bằng lý_chất lý_các lý_cơ lý_của lý_do lý_dứt
    lý_dự lý_hành lý_khai lý_khu lý_môi lý_ngành lý_nhà lý_phản lý_rừng lý_theo lý_thị lý_trách lý_trên lý_trực lý_vi
    lý_văn lý_vườn lý_vận lý_xây lý_đào lý_đô lý_đất lý_đầu lý_ở lĩnh_vực lũ_quét lũ_tháng lũ_với lưu_giữ lưu_thông lưu_trữ
    lưu_ý lượng_bệnh lượng_hoạt lượng_phục lượng_theo lượng_thích lượng_thẩm lượng_xung lạc_bộ lại_chòi lại_các lại_có
    lại_giấy lại_nhiều lại_những lại_quy lại_việc lạng_sơn lấy_mẫu lấy_người lấy_từ lấy_ý lần_dẫn lần_thứ lập_danh lập_dự
    lập_hồ lập_kế lập_mới lập_so lập_trong lập_trên lập_tự lắp_đặt lễ_hội lễ_tân lệ_hồ lệ_phí lệ_được lệ_đạt lịch_stands
    lốc_sét lồng_ghép lỗi_người lỗi_và lộ_trình lở_đất lợi_cho lợi_khu lựa_chọn lực_lượng lực_tại ma_túy minh_bạch minh_hợp
    minh_tỉnh miền_núi miễn_phí mttq_phối mttq_tỉnh mttq_việt mttqvn_tỉnh mttqvn_xã mua_bán mua_sắm máy_bên máy_cơ máy_hành
    máy_nhà máy_tính mình_để mô_hình mô_tả môi_trường môn_thuộc mùa_lũ mùa_mưa mưa_bão mưa_lũ mưa_đá mưu_báo mưu_chính
    mưu_chủ mưu_các mưu_kiện mưu_triển mưu_ubnd mạnh_công mạnh_cải mạnh_thực mầm_non mẫu_giáo mật_nhà mắc_hoặc mắc_trong
    mắc_và mắc_để mặt_bằng mặt_trận mẹ_học mềm_dùng mềm_quản mềm_theo mối_quan mồ_côi một_cửa một_phần một_số một_trong
    một_đầu mới_sáng mới_theo mới_trong mời_gọi mời_họp mời_thầu mở_chuyên mở_cửa mở_lớp mở_rộng mục_dự mục_ii mục_thủ
    mục_tiêu mục_tthc mục_văn mục_về mục_đích mức_chi mức_thu mức_thấp mức_độ mực_nước nam_tỉnh nam_xã nam_định ngang_bộ
    nghiêm_cấm nghiêm_túc nghiên_cứu nghiệm_thu nghiệp_công nghiệp_dễ nghiệp_khi nghiệp_thành nghiệp_thực nghiệp_trong
    nghiệp_tỉnh nghiệp_và nghiệp_về nghiệp_vụ nghiệp_để nghiệp_đối nghèo_bền nghèo_với nghèo_đảm nghĩa_việt nghĩa_vụ
    nghệ_an nghệ_cao nghệ_nhân nghệ_số nghệ_thuật nghệ_thông nghỉ_phép nghị_biện nghị_các nghị_cấp nghị_của nghị_hỗ
    nghị_khắc nghị_kết nghị_quyết nghị_sau nghị_trao nghị_và nghị_với nghị_xử nghị_định nghị_ủy ngoài_công ngoài_ra
    ngoài_thời ngoại_giao ngoại_vụ nguy_cơ nguyên_nhân nguyên_nước nguyên_tắc nguyên_và nguyễn_thị nguyễn_văn nguồn_chi
    nguồn_huy nguồn_hợp nguồn_kinh nguồn_ngân ngành_có ngành_dọc ngành_liên ngành_phải ngành_quản ngành_tham ngành_và
    ngày_ban ngày_kể ngân_hàng ngân_kế ngân_sách ngân_vốn ngăn_chặn ngăn_ngừa người_cao người_có người_dân người_già
    người_khuyết người_lao người_phụ người_và người_đứng ngầm_tràn ngập_nước ngập_sâu ngủ_lại nhanh_chóng nhanh_tiến
    nhiều_hình nhiều_lần nhiệm_cho nhiệm_chính nhiệm_công nhiệm_của nhiệm_giải nhiệm_kỳ nhiệm_trong nhiệm_trước nhiệm_trọng
    nhiệm_tại nhiệm_về nhiệm_vụ nhiệm_đối nhu_yếu nhà_báo nhà_giáo nhà_hát nhà_hảo nhà_máy nhà_mạng nhà_nước nhà_thầu
    nhà_trường nhà_xuất nhà_đất nhà_đầu nhánh_thủy nhánh_tỉnh nhánh_văn nhân_biết nhân_của nhân_dân nhân_dễ nhân_dịp
    nhân_không nhân_nhưng nhân_rộng nhân_sự nhân_thực nhân_tạo nhân_tồn nhân_viên nhóm_chỉ nhóm_giải nhóm_nhiệm nhóm_nội
    nhũng_nhiễu như_các như_qua như_sau như_trên nhưng_chưa nhưng_còn nhấn_mạnh nhất_cổng nhất_giao nhất_là nhất_ngày
    nhất_thiệt nhất_với nhận_diện nhận_thấy nhận_thức nhận_trong nhận_và nhận_xét nhận_được nhập_dữ nhập_khẩu nhập_quốc
    nhật_bản nhật_các nhật_trên nhắc_nhở nhịp_nhàng những_căn những_khó những_người những_năm những_nơi những_nội
    những_tiêu những_tồn những_việc những_vấn ninh_bình ninh_mạng ninh_thuận ninh_trật ninh_tổ niêm_phong niêm_yết
    niên_cộng niềm_tin nuôi_dưỡng nuôi_trồng nvy_ngày này_thì này_tại này_và nâng_cao nâng_chất nâng_cấp nâng_mức nêu_cao
    nêu_gương nêu_rõ nêu_trên nêu_tại nói_trên nông_dân nông_nghiệp nông_thôn nút_giao năm_báo năm_của năm_học năm_tiếp
    năm_trước năm_tăng năm_và năng_quản năng_sơ năng_số năng_vào nơi_bị nơi_còn nơi_có nơi_nhận nước_chi nước_cho nước_của
    nước_dâng nước_giai nước_hồ nước_ninh nước_năm nước_sạch nước_thải nước_trên nước_tại nước_tỉnh nước_uống nước_việt
    nước_và nước_về nước_đảm nạn_cứu nạn_do nạn_và nạo_vét nắm_bắt nắm_chắc nếu_có nối_với nổ_công nổ_mìn nội_chính
    nội_dung nội_quy nội_vụ nộp_hồ nộp_lại nữ_mang nữ_tỉnh nữ_việt of_qđ pakn_đã papi_của papi_hàng papi_năm papi_tỉnh
    pci_của pctt_ngày phan_thiết phan_tấn phiếu_báo phiếu_chuyển phiếu_gửi phiền_hà phong_trào phong_tỏa phá_dỡ pháp_chế
    pháp_các pháp_cơ pháp_khác pháp_khắc pháp_luật pháp_lý pháp_lệnh pháp_nâng pháp_ubnd pháp_xử pháp_điển pháp_để
    phát_giống phát_hiện phát_huy phát_hành phát_quang phát_sinh phát_sóng phát_thanh phát_triển phát_từ phát_âm phát_điện
    phát_động phân_bố phân_bổ phân_công phân_cấp phân_loại phân_luồng phân_nhóm phân_phối phân_quyền phân_tách phân_tích
    phân_vùng phép_dịch phép_sử phê_bình phê_chuẩn phê_duyệt phí_cho phí_hoặc phí_quản phí_sẵn phí_thực phí_được phí_đối
    phòng_ban phòng_bệnh phòng_cháy phòng_chính phòng_chống phòng_cảnh phòng_dịch phòng_huyện phòng_hđnd phòng_học
    phòng_họp phòng_hộ phòng_hội phòng_khám phòng_kinh phòng_kế phòng_lao phòng_ngân phòng_ngừa phòng_nông phòng_phẩm
    phòng_quản phòng_quốc phòng_thành phòng_thí phòng_thủ phòng_tránh phòng_trừ phòng_tài phòng_tỉnh phòng_ubnd phòng_văn
    phòng_vệ phòng_điện phòng_đoàn phòng_đăng phòng_đảng phòng_ủy phó_ban phó_bí phó_chánh phó_chỉ phó_chủ phó_cục phó_giám
    phó_hiệu phó_khi phó_kịp phó_thiên phó_trưởng phó_tổ phó_tổng phó_vụ phóng_mặt phù_hợp phú_thọ phú_yên phúc_tra
    phương_châm phương_có phương_công phương_giải phương_hoàn phương_không phương_linh phương_mình phương_nghiêm
    phương_papi phương_phan phương_phản phương_phối phương_thực phương_tiện phương_triển phương_trong phương_trên phương_tổ
    phương_và phương_về phương_với phương_xây phương_án phương_đã phương_đảm phương_đề phương_để phương_đối phường_hội
    phạm_hành phạm_pháp phạm_trong phạm_vi phải_có phải_cập phải_thực phải_xác phải_được phản_biện phản_ánh phản_ứng
    phấn_đấu phần_cải phần_của phần_cứng phần_lớn phần_mềm phần_thu phần_trăm phần_tạo phận_một phận_người phận_tiếp phố_cổ
    phố_dẫn phố_from phố_trực phối_hợp phối_kết phối_trí phối_viên phối_đúng phổ_biến phổ_thông phụ_lục phụ_nữ phụ_trách
    phục_cho phục_các phục_của phục_dứt phục_hóa phục_hậu phục_hồi phục_khẩn phục_lỗi phục_những phục_sản phục_trong
    phục_tình phục_về phục_vụ phụng_dưỡng phủ_phê phủ_quy phủ_theo phủ_và qua_báo qua_chất qua_các qua_dịch qua_kiểm
    qua_kết qua_phần qua_sở qua_văn qua_điện qua_đó quan_báo quan_chuyên quan_chỉ quan_chủ quan_chức quan_còn quan_có
    quan_cảnh quan_hành quan_hệ quan_ngành quan_phối quan_thuộc quan_thông quan_thường quan_thực quan_tiêu quan_truyền
    quan_trắc quan_tâm quan_tại quan_tổ quan_và quan_được quan_đầu quan_đến quan_để quy_chế quy_hoạch quy_phạm quy_trình
    quy_tắc quy_định quy_đổi quyên_góp quyết_các quyết_của quyết_dứt quyết_giảm quyết_hồ quyết_kịp quyết_liên quyết_liệt
    quyết_những quyết_pakn quyết_quy quyết_số quyết_thủ quyết_toán quyết_trễ quyết_tthc quyết_tâm quyết_và quyết_đúng
    quyết_đại quyết_định quyền_cho quyền_cùng quyền_hạn quyền_năm quyền_quản quyền_số quyền_sử quyền_tt quyền_tự quyền_xem
    quyền_điện quyền_địa quá_trình quán_triệt quân_sự quét_dọn quý_báo quý_dành quý_i quý_ii quý_iii quý_kiểm quả_cho
    quả_chỉ quả_các quả_công quả_cải quả_cấp quả_của quả_giải quả_hoạt quả_khảo quả_khắc quả_kiểm quả_phát quả_qua quả_quản
    quả_theo quả_thủ quả_thực quả_triển quả_trong quả_trả quả_với quả_được quả_đạt quản_lý quản_trị quảng_bá quảng_bình
    quảng_nam quảng_ngãi quảng_ninh quảng_trị quần_chúng quận_uỷ quận_ủy quốc_gia quốc_hội quốc_phòng quốc_tế quốc_việt
    quốc_và quỹ_lương quỹ_nhà quỹ_phòng quỹ_thời quỹ_đạo quỹ_đất ra_các ra_tại ro_thiên rà_phá rà_soát rào_chắn rác_thải
    rãi_đến rãnh_về rèn_luyện rõ_kết rõ_thời rõ_trách rõ_việc rõ_về rút_kinh rút_ngắn rút_ra rẫy_trong rộng_rãi rủi_ro
    rừng_phòng sai_phạm san_lấp sao_lục sau_đây sim_nạo sinh_học sinh_môi sinh_sống sinh_viên sipas_năm sncl_chủ sncl_trực
    so_với soát_bệnh soát_bố soát_bổ soát_chặt soát_các soát_thực soát_tthc soát_tình soát_việc soát_và soát_để soạn_thảo
    stt_nội stt_tên sung_một sung_phương sung_số sung_đầy suối_đá sàng_lọc sàng_ứng sách_của sách_hỗ sách_hộ sách_liên
    sách_người sách_nhà sách_pháp sách_thu sách_tỉnh sách_về sách_xã sáng_tác sáng_tạo sáp_nhập sát_chỉ sát_cộng sát_hình
    sát_lại sát_mục sát_mức sát_nhân sát_phòng sát_thực sát_việc sát_điều sát_đầu sáu_hằng sâu_cần sóc_trăng sơ_bệnh sơ_có
    sơ_cấp sơ_giải sơ_hành sơ_kết sơ_sửa sơ_thủ sơ_trả sơ_trễ sơ_trực sơ_tán sơ_và sơ_đã sơ_đề sơn_la sưu_tầm sạt_lở
    sản_công sản_của sản_hồ sản_phẩm sản_xuất sắm_trang sắp_xếp sẵn_có sẵn_sàng số_cho số_các số_cải số_cộng số_của số_hiệu
    số_hoá số_hài số_hóa số_liệu số_lượng số_papi số_par số_sipas số_sở số_thiếu số_thuốc số_thuộc số_trên số_và số_điều
    số_điểm sống_của sống_tại sổ_sách sổ_tay sổ_theo sở_an sở_chính sở_công sở_du sở_dân sở_dữ sở_giao sở_giáo sở_hạ sở_hợp
    sở_hữu sở_khoa sở_kế sở_lao sở_làm sở_ngoại sở_ngành sở_nông sở_nội sở_pháp sở_quy sở_sản sở_thích sở_thông sở_tài
    sở_tư sở_tại sở_văn sở_vật sở_x sở_xây sở_y sở_đảng sử_dụng sửa_chữa sửa_đổi sự_cố sự_hài sự_hỗ sự_lãnh sự_nghiệp
    sự_ngày sự_năm sự_phục sự_tham sự_tiến sự_tỉnh sự_xã sự_đảng tai_của tai_kết tai_trên tai_và tay_nghề tham_chiếu
    tham_dự tham_khảo tham_luận tham_mưu tham_nhũng tham_vấn thanh_cơ thanh_hóa thanh_kiến thanh_lý thanh_niên thanh_quyết
    thanh_toán thanh_truyền thanh_và thao_tác thao_và thay_thế then_nđ theo_chương theo_chức theo_cơ theo_dõi theo_hướng
    theo_kế theo_kịch theo_lộ theo_nghị theo_phân theo_quyết theo_sát theo_thẩm theo_thời theo_tiêu theo_tiến theo_từng
    theo_yêu theo_đúng theo_đề thi_chính thi_công thi_hành thi_tuyển thi_đua thiên_tai thiết_bị thiết_kế thiết_lập
    thiếu_nhi thiếu_niên thiện_chỉ thiện_các thiện_hệ thiện_lại thiện_môi thiện_phải thiện_sự thiện_tích thiện_điểm
    thiệt_hại thoát_nước thoại_thông thoại_với thu_hoạch thu_hút thu_hồi thu_ngân thu_nhập thu_phí thu_thập thuyết_minh
    thuận_cộng thuận_giai thuận_lợi thuận_năm thuận_tiện thuật_đối thuế_giá thuế_suất thuế_thu thuế_tỉnh thuế_đất
    thuốc_theo thuộc_chính thuộc_lĩnh thuộc_ngành thuộc_nội thuộc_phạm thuộc_sở thuộc_thẩm thuộc_trung thuộc_trách
    thuộc_ubnd thuộc_để thành_các thành_cập thành_ghi thành_lập thành_một thành_nhiệm thành_phần thành_phố thành_triển
    thành_trong thành_uỷ thành_viên thành_việc thành_đoàn thành_đầu thành_ủy thác_thuận thái_bình thái_nguyên tháng_cuối
    tháng_của tháng_sắp tháng_trước tháng_đầu tháo_gỡ thâm_canh thì_báo thì_rà thì_thành thí_nghiệm thí_điểm thích_hợp
    thôn_báo thôn_chưa thôn_chậm thôn_hoàn thôn_mới thôn_ngay thôn_phát thôn_rà thôn_thống thôn_tân thôn_đồi thông_báo
    thông_cáo thông_cống thông_giữa thông_nông thông_qua thông_suốt thông_theo thông_tin thông_tri thông_trong thông_trên
    thông_tư thông_tại thông_tấn thông_và thông_vận thông_về thông_xử thông_điện thông_đẩy thú_y thúc_đẩy thăm_hỏi thư_công
    thư_ký thư_viện thư_đoàn thương_binh thương_lượng thường_kỳ thường_lệ thường_thì thường_trực thường_vụ thường_xuyên
    thưởng_kịp thưởng_phạt thảo_văn thấp_nhất thất_nghiệp thần_kinh thầy_thuốc thẩm_quyền thẩm_tra thẩm_định thập_đỏ
    thẻ_bảo thể_cho thể_chế thể_các thể_cùng thể_cải thể_hiện thể_hóa thể_làm thể_như thể_qua thể_thao thể_về thể_để
    thị_kim thị_loan thị_số thị_trường thị_trấn thị_uỷ thị_xã thị_đoàn thị_ủy thỏa_thuận thống_hóa thống_kê thống_một
    thống_nhất thống_pháp thống_quản thống_thông thống_truyền thống_tổ thống_được thổ_cẩm thời_các thời_có thời_danh
    thời_gian thời_hạn thời_khắc thời_kết thời_lượng thời_theo thời_thông thời_thực thời_điểm thụ_lý thủ_dân thủ_quỹ
    thủ_trưởng thủ_tướng thủ_tục thủy_lợi thủy_sản thứ_bậc thứ_hạng thứ_sáu thứ_trưởng thứ_xiv thức_nộp thức_thích
    thức_tuyên thức_đa thức_để thử_nghiệm thực_chất thực_hiện thực_hành thực_nghiệm thực_phẩm thực_thi thực_tế thực_vật
    thực_điện tin_báo tin_có tin_cảnh tin_giải tin_học tin_liên tin_một tin_thiên tin_thủ tin_trên tin_và tin_về tin_điện
    tin_đại tinh_giản tinh_thần tiêm_phòng tiên_bảo tiên_tiến tiên_tập tiêu_chuẩn tiêu_chí tiêu_cụ tiêu_dùng tiêu_hủy
    tiêu_quốc tiêu_thụ tiêu_tinh tiêu_úng tiêu_đề tiến_bộ tiến_công tiến_hành tiến_hệ tiến_tới tiến_đầu tiến_độ tiếp_công
    tiếp_cơ tiếp_cận tiếp_dân tiếp_nhận tiếp_sóng tiếp_theo tiếp_thu tiếp_tục tiếp_từ tiếp_xúc tiết_kiệm tiết_thi
    tiền_giang tiểu_ban tiểu_học tiểu_khu tiểu_tổ tiện_sẵn tiện_ích tncs_hồ toàn_ban toàn_bộ toàn_cho toàn_các toàn_dân
    toàn_giao toàn_lao toàn_quyền toàn_sắp toàn_thông toàn_thể toàn_thực toàn_trình toàn_tỉnh toàn_tổ toàn_vệ toàn_xã
    toán_chi toán_kinh toán_ngân toán_nhà toán_trước toán_trực tra_chính tra_công tra_cứu tra_hoạt tra_hạn tra_nhân
    tra_phương tra_soát tra_thường tra_thực tra_tình tra_tỉnh tra_việc tra_và tra_văn tra_đột trang_bị trang_thiết
    trang_thông trang_trí tranh_thủ trao_đổi triền_đồi triển_chính triển_khai triển_kinh triển_kt triển_lãm triển_nông
    triển_quỹ triển_rừng triệt_phá triệt_phương triệt_xóa triệt_để triệu_tập trong_công trong_của trong_dự trong_giải
    trong_hệ trong_lĩnh trong_mùa trong_nguồn trong_những trong_năm trong_phạm trong_quá trong_quý trong_tháng trong_thời
    trong_thực trong_tổ trong_việc trong_vòng trong_đó trong_đầu trong_đợt trung_chỉ trung_cấp trung_học trung_kiểm
    trung_tâm trung_đẩy trung_ương truy_cập truy_quét truy_tìm truy_tố truy_vết truyền_hình truyền_thanh truyền_thông
    truyền_thống truyền_tin truyền_và truyền_về truyền_đạt truyền_để trà_vinh trào_xây trách_nhiệm trách_địa trách_đội
    trái_pháp tránh_mưa trân_trọng trên_các trên_cơ trên_cổng trên_hệ trên_môi trên_trang trên_đây trên_địa trì_cơ trì_cập
    trì_cắm trì_diễn trì_khảo trì_kiểm trì_kết trì_lực trì_rà trì_soạn trì_tham trì_theo trì_tiếp trì_xử trình_bày
    trình_cchc trình_chiếu trình_cải trình_cấp trình_diễn trình_dân trình_giao trình_hành trình_hđnd trình_liên trình_mục
    trình_nông trình_thực trình_tổng trình_tự trình_ubnd trình_và trình_với trình_điện trình_đối trí_bầu trí_kinh trí_lại
    trí_sắp trí_thời trí_trong trí_tuệ trí_từ trí_việc trí_đầy trích_sao trùng_tu trưng_bày trưng_cầu trước_hạn trước_khi
    trước_liền trước_mùa trước_mắt trước_ngày trước_quý trước_tháng trước_đây trường_bắn trường_cao trường_chính trường_các
    trường_học trường_hợp trường_khu trường_mạng trường_mầm trường_thcs trường_thpt trường_tiểu trường_trung trường_trên
    trường_về trường_điện trường_đại trường_đầu trưởng_ban trưởng_bản trưởng_bộ trưởng_các trưởng_công trưởng_khoa
    trưởng_khu trưởng_nhóm trưởng_phòng trưởng_thành trưởng_thôn trưởng_tiểu trưởng_trạm trưởng_đoàn trạm_biến trạm_bơm
    trạm_thu trạm_y trạng_hồ trả_cho trả_kết trả_lại trả_lời trấn_áp trấn_được trận_tổ trận_ở trật_tự trẻ_em trễ_hạn
    trễ_hẹn trị_gia trị_tỉnh trị_viên trị_và trị_xã trọng_mời trọng_tài trọng_tâm trọng_điểm trọng_đề trồng_khôi trồng_thủy
    trồng_trọt trở_lên trợ_các trợ_cán trợ_giúp trợ_khẩn trợ_phát trợ_thiệt trợ_từ trợ_xã trợ_xử trợ_đóng trợ_để trụ_sở
    trừ_trường trữ_đủ trực_ban trực_huyện trực_hđnd trực_thuộc trực_tiếp trực_tuyến trực_tỉnh trực_ubmttq trực_ubnd
    trực_đảng trực_ủy tt_nội ttg_ngày tthc_của tthc_lĩnh tthc_thuộc tthc_từ tthc_với tthc_đầy tthc_để tthc_định tu_bổ
    tu_ngày tuy_nhiên tuyên_dương tuyên_giáo tuyên_quang tuyên_truyền tuyến_hoặc tuyến_mức tuyến_toàn tuyến_trên
    tuyến_đường tuyến_đối tuyển_công tuyển_dụng tuyển_sinh tuân_thủ tuấn_phong tuần_tra tuổi_cô tuổi_trở ty_điện tài_chính
    tài_liệu tài_nguyên tài_sản tác_cchc tác_cải tác_hàng tác_mttq tác_mặt tác_phòng tác_phối tác_quản tác_thông tác_tuyên
    tác_tự tác_xã tái_chế tái_cấu tái_thẩm tái_tạo tái_định tán_và tâm_dịch tâm_dữ tâm_hcc tâm_hành tâm_học tâm_kiểm tâm_là
    tâm_phát tâm_phục tâm_thuộc tâm_thông tâm_y tâm_đóng tâm_đô tân_hiệp tây_ninh tên_miền tên_văn tìm_hiểu tìm_kiếm
    tình_huống tình_hình tình_trạng tích_cực tích_hợp tích_lũy tín_dụng tính_bảng tính_toán tòa_án tôn_giáo tôn_trọng
    tôn_tạo tôn_vinh tùy_theo tùy_tình túc_thực tăng_cường tăng_dần tăng_gia tăng_so tăng_tỷ tư_công tư_cơ tư_cộng tư_của
    tư_giám tư_kinh tư_liên tư_lập tư_lệnh tư_nâng tư_pháp tư_phối tư_theo tư_trên tư_tại tư_và tư_vấn tư_xây tướng_chính
    tưởng_niệm tượng_được tại_bộ tại_chỗ tại_các tại_công tại_hệ tại_khoản tại_kế tại_một tại_nơi tại_quyết tại_thôn
    tại_trong tại_trụ tại_văn tại_đơn tại_địa tạm_ứng tạo_lập tạo_nghề tạo_điều tạp_chí tấn_cảnh tấn_xã tất_cả tầm_nhìn
    tầm_soát tầng_công tầng_lớp tầng_số tầng_và tẩy_chay tập_cho tập_cộng tập_di tập_huấn tập_hợp tập_kết tập_thể tập_trung
    tập_đoàn tật_cần tắc_chủ tặng_quà tế_chủ tế_của tế_dự tế_miễn tế_số tế_trước tế_tại tế_tập tế_tỉnh tế_và tế_xã tế_để
    tỉnh_ban tỉnh_báo tỉnh_bình tỉnh_chỉ tỉnh_chủ tỉnh_có tỉnh_cấp tỉnh_giai tỉnh_giao tỉnh_là tỉnh_lần tỉnh_nhưng
    tỉnh_ninh tỉnh_năm tỉnh_phân tỉnh_phê tỉnh_phải tỉnh_qua tỉnh_theo tỉnh_trong tỉnh_tại tỉnh_tổ tỉnh_until tỉnh_uỷ
    tỉnh_và tỉnh_vào tỉnh_về tỉnh_với tỉnh_đoàn tỉnh_đã tỉnh_đến tỉnh_đề tỉnh_để tỉnh_ủy tịch_thu tịch_ubnd tố_cáo tố_tụng
    tối_cao tối_thiểu tốn_kém tốt_các tốt_kế tốt_và tồn_tại tồn_đọng tổ_chức tổ_cuộc tổ_công tổ_dân tổ_giúp tổ_hợp tổ_liên
    tổ_phó tổ_quốc tổ_thẩm tổ_trưởng tổ_tài tổ_xung tổ_đảng tổng_biên tổng_chi tổng_công tổng_cục tổng_giám tổng_hợp
    tổng_kiểm tổng_kết tổng_phụ tổng_thể tộc_và tội_phạm tới_tự tờ_trình tờ_đã tục_có tục_giao tục_hành tục_lãnh tục_phối
    tục_rà tục_tham tục_theo tục_thực tục_đẩy từ_bỏ từ_cơ từ_dự từ_khi từ_nguồn từ_ngày từ_ngân từ_tháng từng_bước từng_cơ
    từng_cấp từng_hộ từng_thôn tử_của tử_kể tử_thông tử_trong tử_trên tử_tỉnh tử_đối tự_an tự_chịu tự_chủ tự_do tự_giác
    tự_kiểm tự_phòng tự_quản tự_đánh tự_ở tỷ_lệ ubmttq_tỉnh ubnd_bình ubnd_chính ubnd_các ubnd_cùng ubnd_cấp ubnd_của
    ubnd_ngày ubnd_suối ubnd_thành ubnd_tỉnh ubnd_và ubnd_xã uống_tại uỷ_ban v_cải vai_trò vbqppl_có vbqppl_của ven_biển
    ven_rừng ven_suối ven_sông vi_phạm vi_quản vi_xây viên_bộ viên_chủ viên_chức viên_mới viên_phụ viên_tham viên_trong
    viên_và viết_bài việc_chấp việc_cải việc_cần việc_cập việc_của việc_di việc_giải việc_không việc_làm việc_lấy việc_lập
    việc_người việc_nâng việc_phân việc_phê việc_sử việc_thực việc_tiếp việc_triển việc_truy việc_trả việc_tại việc_tổ
    việc_xin việc_xây việc_áp việc_đầu viện_dẫn viện_kiểm viện_lý viện_phí viện_thành viện_tranh viện_trưởng viện_trợ
    viện_đa việt_nam vp_hđnd và_ban và_bàn và_báo và_bổ và_bộ và_chấn và_chế và_chỉ và_cá và_các và_công và_cơ và_cải
    và_cấp và_của và_cứu và_du và_dân và_dự và_giao và_giải và_hành và_hđnd và_hướng và_hệ và_hỗ và_hội và_khu và_kiểm
    và_kế và_kỹ và_luật và_môi và_nghĩa và_nghị và_nguyên và_nhân và_những và_nâng và_năm và_phát và_phân và_phòng và_phản
    và_quyết và_sử và_sự và_theo và_thuế và_tháo và_thông và_thể và_thứ và_thực và_tiến và_truyền và_trước và_trả và_tài
    và_tìm và_tôn và_tại và_tồn và_tổng và_ubnd và_việc và_văn và_xác và_xây và_xã và_xử và_điều và_đào và_đô và_đầu và_đề
    và_địa và_ủy vào_báo vào_bộ vào_cuộc vào_ngày vào_nhóm vào_quá vào_sử vào_thứ vì_sự vì_vậy vùng_cao vùng_sâu vùng_xa
    văn_a văn_bản văn_hóa văn_học văn_or văn_phòng văn_số vĩnh_long vĩnh_phúc vũng_tàu vướng_mắc vườn_quốc vườn_rau
    vượt_mực vấn_đề vận_chuyển vận_dụng vận_hành vận_tải vận_tỉnh vận_động vật_chất vật_liệu vật_nuôi vắc_xin về_chuẩn
    về_chỉ về_các về_công về_cải về_dân về_dự về_giải về_kế về_người về_nội về_phân về_phê về_phòng về_phục về_quy về_sắp
    về_số về_sở về_sử về_thu về_thủ về_thực về_tiếp về_tthc về_tuyển về_tài về_tình về_tăng về_ubnd về_việc về_văn về_x
    về_xây về_đất về_đẩy vệ_an vệ_bí vệ_rừng vệ_sinh vệ_thực vệ_và vị_báo vị_chủ vị_có vị_giai vị_gửi vị_không vị_kịp
    vị_mình vị_phối vị_sncl vị_sự vị_tham vị_theo vị_thường vị_thực vị_trong vị_trên vị_trí vị_tại vị_và vị_đầu vị_để
    vốn_đầu với_ban với_chi với_chính với_chức với_các với_hoạt với_hệ với_kết với_mặt với_người với_nhiều với_nhân với_năm
    với_nội với_phong với_phòng với_sở với_sự với_thôn với_trách với_trường với_tên với_tình với_tập với_từng với_ubnd
    với_vai với_văn với_đơn vụ_bưu vụ_bảo vụ_cho vụ_chung vụ_cháy vụ_chủ vụ_các vụ_có vụ_công vụ_cải vụ_cụ vụ_của vụ_hành
    vụ_hè vụ_hỗ vụ_kết vụ_mùa vụ_người vụ_nêu vụ_nông vụ_nổ vụ_pháp vụ_phát vụ_phê vụ_phổ vụ_quốc vụ_sau vụ_sở vụ_thanh
    vụ_theo vụ_trong vụ_trước vụ_trường vụ_trưởng vụ_trọng vụ_tài vụ_tỉnh vụ_tổng vụ_ubnd vụ_việc vụ_về vụ_xuân vụ_án
    vụ_đông vụ_được vụ_đề vụ_để vụ_đối vụ_đủ vực_bị vực_quản vực_trọng vực_ven vực_văn vực_đất vực_đầu where_sở with_sở
    x_chủ x_để xem_xét xin_lỗi xin_ý xiv_nhiệm xong_trước xung_kích xuyên_của xuyên_giải xuyên_hướng xuyên_kiểm xuyên_ngập
    xuyên_rà xuyên_trong xuất_bản xuất_chấn xuất_khẩu xuất_kinh xuất_lãnh xuất_ngũ xuất_nhập xuất_nâng xuất_nông xuất_phát
    xuất_sau xuất_theo xuất_trong xuất_việc xuất_và xuất_đơn xác_lập xác_minh xác_nhận xác_thực xác_định xây_dựng xã_ban
    xã_chủ xã_giám xã_hướng xã_hội xã_như xã_năm xã_rà xã_suối xã_tham xã_theo xã_trong xã_trước xã_tổ xã_việt xã_và xã_vào
    xã_xây xã_áp xã_đoàn xã_đến xét_chọn xét_cán xét_duyệt xét_giải xét_tuyển xét_tặng xét_xử xí_nghiệp xóa_bỏ xóm_giềng
    xúc_tiến xảy_ra xếp_bộ xếp_cán xếp_hạng xếp_loại xếp_lại xếp_xử xử_lý y_học y_tế yên_bái yên_tâm yêu_cầu yếu_kém án_cơ
    án_dân án_gửi án_luật án_nhân án_nâng án_nổ án_phê án_sắp án_trình án_vị án_xác án_xử án_đi án_đã án_đơn án_đầu án_đề
    án_đổi án_ứng ánh_những ánh_về áp_dụng ích_khi ích_trên ít_nhất ô_nhiễm ôn_tập ông_cha ông_nguyễn ông_trình úng_cánh
    ý_giao ý_kiến đa_dạng đa_khoa đai_liên đai_theo đai_thuộc đai_trên đai_tỉnh đbqh_tỉnh đbqh_và đi_kiểm đi_qua đi_sâu
    đi_đầu điều_chỉnh điều_của điều_hành điều_kiện điều_phối điều_tiết điều_tra điều_trị điều_động điểm_các điểm_kiểm
    điểm_sơ điểm_số điểm_thường điểm_tồn điển_hình điển_hóa điện_biên điện_lực điện_thoại điện_tỉnh điện_tử đo_lường đo_đạc
    đoàn_cơ đoàn_kiểm đoàn_kết đoàn_lao đoàn_ngành đoàn_quân đoàn_quốc đoàn_thanh đoàn_thể đoàn_tncs đoàn_viên đoàn_đbqh
    đoàn_đại đua_khen đà_nẵng đài_phát đài_pt đài_ptth đài_thọ đài_truyền đài_tưởng đàm_phán đào_tạo đá_trong đánh_dấu
    đánh_giá đáp_ứng đây_là đây_trong đã_ban đã_cung đã_có đã_cập đã_duyệt đã_nêu đã_tiếp đã_được đê_điều đình_chính
    đình_chỉ đình_văn đính_chính đó_bao đó_kế đó_lĩnh đó_nắm đón_nhận đón_tiếp đóng_bảo đóng_chân đóng_cửa đóng_dấu
    đóng_góp đóng_trên đô_thị đôn_đốc đông_xuân đúng_hạn đúng_mục đúng_quy đúng_thẩm đúng_thực đúng_tiến đúng_trình đúng_về
    đúng_địa đúng_đối đăng_kiểm đăng_ký đăng_tải đơn_giản đơn_vị đưa_các đưa_kết đưa_lên đưa_ra đưa_tin đưa_vào đường_bộ
    đường_sắt đường_thủy được_ban được_bản được_bảo được_bố được_chủ được_cải được_giao được_nâng được_phân được_phê
    được_số được_theo được_thiết được_thực được_triển được_trợ được_ubnd được_và được_đồng đại_biểu đại_chúng đại_diện
    đại_giai đại_hóa đại_học đại_hội đại_trên đại_được đạo_các đạo_công đạo_của đạo_giải đạo_số đạo_thực đạo_trong
    đạo_trước đạo_ubnd đạo_xây đạt_chuẩn đạt_lệnh đạt_tối đạt_từ đạt_tỷ đạt_được đảm_an đảm_bảo đảm_cơ đảm_nhiệm đảm_nhận
    đảm_tiến đảm_trách đảm_từ đảm_đúng đảm_đạt đảng_bộ đảng_tiếp đảng_trong đảng_ubnd đảng_uỷ đảng_viên đảng_đoàn đảng_ủy
    đất_thuộc đất_và đất_đai đấu_giá đấu_nối đấu_thầu đấu_tranh đấu_trong đấu_đưa đấu_đến đầu_cho đầu_các đầu_cơ đầu_cả
    đầu_mối đầu_năm đầu_thầu đầu_thực đầu_tư đầu_về đầy_đủ đẩy_lùi đẩy_mạnh đẩy_nhanh đập_suối đắk_lắk đắk_nông đẳng_giới
    đặc_biệt đặc_khu đến_gây đến_hết đến_mức đến_ngày đến_người đến_năm đến_phục đến_quyền đến_tháng đến_tổ đến_từng
    đến_đền đến_đối đến_đời đề_bạt đề_cao đề_cương đề_cử đề_khác đề_liên đề_nghị đề_ra đề_xuất đề_án đề_đã đền_bù để_báo
    để_bố để_các để_có để_cải để_duy để_góp để_hoàn để_khắc để_người để_nhà để_nhân để_nâng để_nắm để_phối để_phục để_tham
    để_theo để_tháo để_thực để_tiếp để_triển để_tuyên để_tổ để_tổng để_việc để_văn để_xem để_xếp để_đảm để_đẩy địa_bàn
    địa_chỉ địa_phương địa_điểm định_ban định_chi định_chính định_chỉ định_chức định_các định_có định_công định_cư định_cụ
    định_của định_danh định_dự định_giao định_hành định_kiểm định_kỳ định_mức định_ngân định_nhiệm định_nâng định_pháp
    định_phê định_số định_về đọng_kéo đốc_các đốc_giải đốc_kết đốc_sở đốc_thực đốc_triển đốc_việc đốc_và đối_chiếu
    đối_thoại đối_tượng đối_với đồ_rủi đồi_sim đồn_biên đồn_điền đồng_bàu đồng_bầu đồng_bằng đồng_bộ đồng_chí đồng_dân
    đồng_gắn đồng_hành đồng_nai đồng_nhân đồng_phối đồng_thi đồng_tháp đồng_thời đồng_ý đồng_ở đổ_bộ đổi_khí đổi_mới
    đổi_quy đổi_số độ_báo độ_cung độ_công độ_hài độ_rủi độ_thông độ_thực độ_tự độ_đầu độ_đề độc_lập đội_biên đội_hình
    đội_ngũ đội_quản đội_trưởng đội_tuyển động_cung động_các động_công động_của động_duy động_hợp động_khắc động_kiểm
    động_phòng động_số động_sự động_thương động_thực động_trong động_tỉnh động_tổ động_viên động_xây động_đoàn đột_xuất
    đời_sống đợt_mưa đủ_các đủ_công đủ_cơ đủ_theo đủ_với đủ_điều đủ_để đứng_chân đứng_đầu ưu_tiên ương_giai ương_khảo
    ương_mttq ương_mặt ương_đóng ổn_định ở_các ở_cấp ở_địa ủng_hộ ủy_ban ủy_quyền ủy_thác ủy_viên ủy_về ủy_đảng ứng_cứu
    ứng_dụng ứng_nhanh ứng_phó
    """
}
