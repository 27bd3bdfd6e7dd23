// Made by Scripts/make-syllable-pairs; do not edit.

extension SyllablePairs {
  static let data: StaticString = """
    #_biển #_báo #_bộ #_cho #_chuẩn #_chỉ #_cuộc #_các #_công #_căn #_cơ #_cấp #_của #_do #_dự #_giải #_giờ #_ha #_hoàn
    #_huyện #_hằng #_hộ #_khoản #_khảo #_kiểm #_km #_kế #_kỳ #_là #_lượt #_lần #_lớp #_mô #_mục #_nghị #_ngày #_người
    #_nhiệm #_nâng #_năm #_nđ #_phòng #_phải #_phần #_quyết #_quý #_qđ #_rà #_sản #_sắp #_số #_sở #_sửa #_theo #_thành
    #_tháng #_thông #_thẩm #_tiếp #_toàn #_triển #_triệu #_trong #_trên #_trước #_trường #_trạm #_trở #_tuyến #_tuần #_tuổi
    #_tại #_tấn #_tập #_tổ #_tỷ #_và #_văn #_về #_với #_xây #_xã #_yêu #_điều #_điểm #_đài #_đánh #_đã #_đôn #_đơn #_đại
    #_đầu #_đến #_đề #_để #_định #_đồng #_đội #_đợt #_ứng an_các an_cửa an_ninh an_sinh an_thành an_toàn an_táng an_tỉnh
    an_xã anh_hùng antt_ở ao_nuôi as_quyết ba_sạch ban_biên ban_bí ban_bảo ban_bầu ban_chấp ban_chỉ ban_chứng ban_cán
    ban_công ban_dân ban_giám ban_hành ban_hỗ ban_kiểm ban_mặt ban_ngành ban_ngày ban_nhân ban_nội ban_quản ban_quốc
    ban_soạn ban_thư ban_thường ban_thưởng ban_thực ban_tiếp ban_trị ban_tuyên ban_tài ban_tổ ban_vì ban_vận ban_xây
    ban_điều ban_đêm ban_đại ban_đầu bao_gồm bao_phủ bao_tiêu bao_vây bch_bđbp bch_bộ bch_quân bchqs_tỉnh bgh_nhà bhxh_tỉnh
    bhyt_điện bia_ghi binh_tỉnh binh_việt binh_và binh_đoàn biên_bản biên_chế biên_giới biên_mậu biên_phòng biên_soạn
    biên_tập biến_bằng biến_chuyển biến_giáo biến_tích biến_và biến_áp biến_đổi biến_động biết_pháp biết_và biển_báo
    biển_dâng biển_hiệu biển_và biểu_# biểu_chỉ biểu_diễn biểu_dương biểu_hđnd biểu_hội biểu_khai biểu_mẫu biểu_quyết
    biểu_quốc biểu_số biểu_tham biểu_tình biểu_đảng biểu_đồ biện_pháp biện_xã biệt_khó biệt_là biệt_phái bnv_ngày bom_mìn
    bql_dự btc_tỉnh btv_tỉnh buôn_bán buôn_lậu buồng_phòng bà_con bà_mẹ bà_rịa bài_trừ bàn_bạc bàn_dân bàn_giao bàn_huyện
    bàn_tỉnh bàn_xã bàn_điều bào_dân bàu_cát bá_xúc bác_sĩ bám_nắm bám_sát bán_buôn bán_chuyên bán_dẫn bán_lẻ bán_người
    bán_trú bán_đảo báo_bình báo_cháy báo_chí báo_cáo báo_hiệu báo_kết báo_nhân báo_ninh báo_số báo_tin báo_trễ báo_tại
    báo_tỉnh báo_và báo_đài báo_động bãi_bỏ bãi_ngang bãi_nhiệm bão_lũ bão_đổ bên_cạnh bên_thuê bên_trong bình_chọn
    bình_chữa bình_dân bình_dương bình_phước bình_quân bình_thuận bình_thường bình_xét bình_đẳng bình_định bình_ổn bí_mật
    bí_thư bóc_gỡ bóng_chuyền bóng_đá băng_rôn băng_rộng bđbp_tỉnh bơi_an bưu_chính bưu_điện bước_# bước_giảm bước_đầu
    bạc_liêu bạc_nhà bạch_các bạch_hầu bạch_trong bạch_tthc bạo_lực bản_ban bản_cam bản_chất bản_chỉ bản_ghi bản_hướng
    bản_hợp bản_quy bản_quyền bản_quản bản_sao bản_số bản_thân bản_thỏa bản_tin bản_trích bản_trưởng bản_tại bản_vi bản_và
    bản_vá bản_vẽ bản_xin bản_án bản_điện bản_đồ bảng_giá bảo_an bảo_chặt bảo_dưỡng bảo_hiểm bảo_hành bảo_hạ bảo_hộ
    bảo_lãnh bảo_mật bảo_quản bảo_trì bảo_trợ bảo_tàng bảo_tồn bảo_việc bảo_vật bảo_vệ bảo_đúng bảo_đảm bất_cập bất_hợp
    bất_thường bất_động bầu_cử bậc_lương bắc_cầu bắc_giang bắc_kạn bắc_ninh bắn_pháo bắt_buộc bắt_giữ bắt_lại bắt_tình
    bắt_đầu bằng_của bằng_giới bằng_khen bằng_kỹ bằng_nhiều bằng_sông bế_giảng bế_mạc bến_cảng bến_khách bến_thủy bến_tre
    bến_tàu bến_xe bếp_ăn bền_vững bể_bơi bệnh_binh bệnh_chữa bệnh_dại bệnh_miễn bệnh_nghề bệnh_truyền bệnh_tại bệnh_tật
    bệnh_viện bệnh_án bị_chia bị_cho bị_công bị_cứu bị_dạy bị_ngập bị_thiệt bị_thu bị_thương bị_trước bị_tổn bị_y bị_được
    bị_địa bị_động bọ_gậy bỏ_phiếu bỏ_sót bỏ_trí bố_công bố_danh bố_lý bố_quyết bố_trí bố_đầy bốc_xếp bối_cảnh bốn_tại
    bồi_dưỡng bồi_thường bổ_hàng bổ_khuyết bổ_nhiệm bổ_sung bổ_trợ bổ_vốn bộ_# bộ_chqs bộ_chính bộ_chỉ bộ_các bộ_câu
    bộ_công bộ_của bộ_dân bộ_dữ bộ_giao bộ_giáo bộ_hàng bộ_khoa bộ_không bộ_kế bộ_lao bộ_luật bộ_máy bộ_mã bộ_môn bộ_mặt
    bộ_ngoại bộ_ngành bộ_nhận bộ_nông bộ_nội bộ_phận bộ_quy bộ_quản bộ_quốc bộ_sách bộ_thông bộ_thủ bộ_tiêu bộ_trưởng
    bộ_tài bộ_tư bộ_tỉnh bộ_văn bộ_xây bộ_y bộ_đạt bộ_đề bộ_đội bờ_biển bờ_sông bức_xạ bứt_phá ca_bệnh ca_trù ca_tài
    cai_nghiện cam_kết camera_giám can_thiệp canh_gác canh_trực canh_tác canh_định cao_bằng cao_chất cao_các cao_cấp
    cao_hiểu cao_hiệu cao_mức cao_nhất cao_nhận cao_năng cao_su cao_thế cao_trách cao_tuổi cao_tốc cao_tỷ cao_đẳng cchc_của
    cchc_hàng cchc_năm cchc_và cchc_định cha_mẹ che_chắn che_phủ chi_bộ chi_cho chi_cục chi_hội chi_ngân chi_nhánh chi_phí
    chi_thường chi_tiêu chi_tiết chi_trả chi_trực chi_tài chi_đoàn chi_đầu chi_đội chi_ủy chia_cắt chia_sẻ chiếm_vỉa
    chiến_binh chiến_lược chiến_sĩ chiếu_nổ chiếu_phim chiếu_sáng cho_bộ cho_các cho_công cho_cơ cho_lực cho_người cho_phép
    cho_thuê cho_trẻ cho_tổ cho_vay cho_văn cho_ít cho_ý cho_đơn chqs_tỉnh chqs_xã chung_cư chung_của chung_về chuyên_gia
    chuyên_khoa chuyên_môn chuyên_mục chuyên_nghiệp chuyên_ngành chuyên_trang chuyên_trách chuyên_viên chuyên_đề
    chuyển_biến chuyển_dịch chuyển_giao chuyển_hóa chuyển_mục chuyển_tuyến chuyển_tải chuyển_đổi chuẩn_bị chuẩn_cán
    chuẩn_hàng chuẩn_hóa chuẩn_kỹ chuẩn_nghèo chuẩn_quốc chuẩn_tcvn chuẩn_đo chuồng_trại chuỗi_cung chuỗi_giá chuỗi_khối
    chào_bán chào_cờ chào_mừng chánh_thanh chánh_toà chánh_tòa chánh_văn chánh_án cháy_chữa cháy_nổ cháy_rừng cháy_và
    châm_bốn chân_miệng chân_trên châu_âu chèo_kéo chìm_đò chí_# chí_khảo chí_minh chí_thành chí_trung chí_trưởng chính_#
    chính_cho chính_các chính_có chính_công chính_của chính_giai chính_hđnd chính_kế chính_liên chính_lĩnh chính_nhà
    chính_năm chính_phủ chính_quy chính_quyền chính_quản chính_sách chính_theo chính_thuộc chính_thức chính_trên chính_trễ
    chính_trị chính_tỉnh chính_tổng chính_và chính_văn chính_về chính_xác chính_đáng chính_đã chính_được chính_đạt
    chính_đảm chính_đều chính_định chòi_rẫy chôn_lấp chú_trọng chúc_mừng chăm_lo chăm_sóc chăn_màn chăn_nuôi chưa_có
    chưa_cập chưa_hoàn chưa_được chưa_đầy chương_# chương_trình chạy_thử chảy_tối chấm_dứt chấm_giải chấm_thi chấm_điểm
    chấn_chỉnh chấp_hành chấp_lao chấp_thuận chấp_đất chất_khử chất_lượng chất_thải chất_vấn chất_độc chẩn_đoán chậm_nhất
    chằng_chống chặt_chém chặt_chẽ chặt_tỉa chẽ_với chế_biến chế_chỉ chế_cụ chế_dân chế_hoạt chế_hóa chế_kết chế_làm
    chế_một chế_phối chế_qua chế_quản chế_trong chế_trên chế_tài chế_tạo chế_tự chế_xuất chế_đối chế_độ chỉ_các chỉ_dẫn
    chỉ_huy chỉ_ra chỉ_rõ chỉ_số chỉ_thị chỉ_tiêu chỉ_tịch chỉ_đưa chỉ_đạo chỉ_định chỉnh_các chỉnh_hình chỉnh_lý chỉnh_sửa
    chỉnh_trang chỉnh_việc chỉnh_và chỉnh_đốn chịu_sự chịu_trách chọn_khảo chọn_nhà chống_buôn chống_dịch chống_hiv
    chống_lãng chống_ma chống_nổ chống_tai chống_tham chống_thiên chống_thất chống_tệ chống_tội chống_độc chỗ_ở chờ_xử
    chờ_ý chợ_truyền chụp_ảnh chủ_các chủ_cơ chủ_dự chủ_hồ chủ_hộ chủ_lực chủ_nghĩa chủ_nguồn chủ_nhiệm chủ_nhật chủ_phương
    chủ_quan chủ_quản chủ_rừng chủ_thể chủ_trang chủ_trì chủ_trương chủ_tài chủ_tàu chủ_tịch chủ_về chủ_yếu chủ_đầu chủ_đề
    chủ_động chủ_ở chủng_lưu chủng_mở chứa_nước chứa_vượt chức_bộ chức_chính chức_cá chức_cán chức_có chức_cơ chức_cấp
    chức_của chức_danh chức_huyện chức_huấn chức_hành chức_hội chức_hữu chức_khảo chức_kiểm chức_kỳ chức_làm chức_lại
    chức_mặt chức_năm chức_năng chức_phản chức_quán chức_sắc chức_thành chức_thực chức_triển chức_trung chức_trực
    chức_tuyên chức_tín chức_tỉnh chức_việc chức_và chức_vào chức_về chức_xã chức_đoàn chức_đã chức_đảng chức_đối chứng_chỉ
    chứng_cứ chứng_khoán chứng_kiến chứng_minh chứng_nhận chứng_thực chứng_từ chữ_ký chữ_thập chữa_bệnh chữa_cháy chữa_công
    chữa_đập cn_vpđkđđ coi_sóc coi_đây con_dấu con_giống con_nuôi cp_ngày cp_và cqcm_thuộc cung_cấp cung_cầu cung_thiếu
    cung_văn cung_ứng cuối_năm cuối_quý cuộc_họp cuộc_thi cà_mau cà_phê cài_đặt cá_nhân cá_thể cá_tra cá_độ các_ban
    các_biện các_bon các_bên các_bước các_bộ các_ca các_chi các_chiến các_chuyên các_chính các_chương các_chế các_chỉ
    các_chủ các_chức các_cq các_cqcm các_cuộc các_cá các_cán các_công các_cơ các_cấp các_cục các_doanh các_dịch các_dự
    các_giải các_hoạt các_huyện các_hành các_hình các_hạn các_hạng các_hồ các_hộ các_hội các_khiếu các_khoa các_khoản
    các_khu các_khó các_kiến các_loại các_lĩnh các_lớp các_mô các_mục các_nguồn các_ngành các_ngày các_ngầm các_nhiệm
    các_năm các_nước các_nội các_pct các_phòng các_phó các_phương các_phường các_quy các_quận các_quốc các_sai các_sản
    các_sở các_sự các_thiết các_thành các_tháng các_thôn các_thông các_thế các_thủ các_tiêu các_tiện các_trung các_trường
    các_trưởng các_tthc các_tuyến các_tàu các_tình các_tầng các_tỉnh các_tồn các_tổ các_tổng các_vbqppl các_việc các_viện
    các_vùng các_văn các_vấn các_vị các_vụ các_xã các_ý các_đ các_điểm các_đoàn các_đơn các_đại các_đề các_địa các_đối
    các_đồng các_đội các_đợt các_ổ các_ứng cách_chế cách_hành cách_hồ cách_ly cách_thể cách_thủ cách_tài cách_tư cách_tổ
    cán_bộ cán_sự cánh_đồng cáo_bộ cáo_công cáo_của cáo_giấy cáo_hằng cáo_kết cáo_mực cáo_nguyên cáo_số cáo_thiệt cáo_tiến
    cáo_tổng cáo_ubnd cáo_viên cáo_đánh cáo_đầy cáo_đột cáp_quang cát_sỏi cát_về cân_bằng cân_nhắc cân_đo cân_đối câu_hỏi
    câu_lạc cây_công cây_cảnh cây_giống cây_lúa cây_phân cây_trồng cây_xanh cây_ăn còn_# còn_gây còn_hiệu còn_lại còn_thông
    có_# có_biện có_báo có_bất có_chuyên có_chất có_chức có_công có_cơ có_của có_dự có_giá có_giải có_hiệu có_hành có_hình
    có_khó có_khả có_kinh có_kế có_kết có_liên có_mức có_nguy có_nhiệm có_nhu có_năng có_phát có_phương có_quy có_rừng
    có_thiên có_thẩm có_thế có_thể có_trách có_trình có_trụ có_tài có_tình có_tính có_tầm có_tổ có_uy có_văn có_yêu có_ý
    có_điều có_đủ cô_đơn công_an công_bố công_cho công_chỉ công_chủ công_chức công_chứng công_cộng công_cụ công_dân
    công_khai công_lập công_mạng công_nghiệp công_nghệ công_nhiệm công_nhân công_nhận công_phụ công_quỹ công_rõ công_suất
    công_sở công_theo công_thành công_thương công_trách công_trên công_trình công_trước công_trường công_trực công_ty
    công_tác công_tư công_tỉnh công_viên công_và công_văn công_vụ công_xã công_ích công_điện công_đoàn công_đoạn công_đã
    công_được công_ước cùng_cấp cùng_với cúm_gia căn_bản căn_chỉnh căn_cước căn_cứ cũng_như cơ_bản cơ_cao cơ_chế cơ_cấu
    cơ_giới cơ_khí cơ_quan cơ_sạt cơ_số cơ_sở cơ_thể cơ_động cơm_trưa cư_kiểu cư_trú cương_báo cương_hành cước_công
    cường_hoạt cường_kiểm cường_sự cưỡng_chế cạnh_tranh cạnh_đó cả_các cả_hai cả_hệ cả_kết cả_năm cả_nước cải_cách
    cải_lương cải_thiện cải_tiến cải_tạo cản_trở cảng_biển cảng_cá cảng_hàng cảng_vụ cảnh_báo cảnh_quan cảnh_sát cảnh_sơn
    cấp_# cấp_bách cấp_bậc cấp_bộ cấp_cho cấp_các cấp_có cấp_công cấp_cứu cấp_dưới cấp_dịch cấp_giấy cấp_hiện cấp_huyện
    cấp_hệ cấp_lên cấp_nghề cấp_nước cấp_phát cấp_phép cấp_quản cấp_sổ cấp_thoát cấp_thông cấp_thẻ cấp_toàn cấp_trên
    cấp_trình cấp_trực cấp_tỉnh cấp_và cấp_xã cấp_điện cấp_đầy cấp_độ cấp_ủy cất_giữ cấu_kinh cấu_lại cấu_trúc cấu_tổ
    cần_có cần_cứ cần_di cần_hoàn cần_thiết cần_thơ cần_được cầu_bổ cầu_các cầu_cơ cầu_của cầu_lông cầu_người cầu_nhiệm
    cầu_nộp cầu_thực cầu_về cầu_đường cẩm_nang cận_dịch cận_huyết cận_lâm cận_nghèo cận_pháp cận_thông cập_nhật cắm_mốc
    cắm_mới cắn_cứ cắt_giảm cắt_tỉa cố_gắng cố_hóa cố_môi cốm_dẹp cống_lấy cống_rãnh cồng_chiêng cổ_phần cổ_truyền cổ_vật
    cổ_động cổng_chào cổng_dvc cổng_dịch cổng_thông cộng_hòa cộng_sản cộng_tác cộng_đồng cột_mốc cờ_bạc cờ_thi cờ_tướng
    cờ_tổ cờ_vua cụ_bảo cụ_hỗ cụ_nổi cụ_thể cục_an cục_biển cục_bảo cục_bộ cục_chăn cục_chất cục_cảnh cục_diện cục_dân
    cục_giám cục_hàng cục_hộ cục_khám cục_kinh cục_kiểm cục_nghệ cục_nhà cục_phát cục_phòng cục_quản cục_thi cục_thuế
    cục_thông cục_thống cục_thủy cục_tiêu cục_trưởng cục_y cục_ứng cụm_công cụm_thi cụm_từ của_ban của_bộ của_chính
    của_chương của_chỉ của_chủ của_cá của_các của_công của_cơ của_cả của_cấp của_cộng của_doanh của_dự của_giám của_huyện
    của_hội của_kế của_luật của_nghị của_ngành của_người của_nhà của_nhân của_những của_pháp của_phường của_phụ của_quốc
    của_sở của_thanh của_thôn của_thủ của_trung của_tỉnh của_tổ của_từng của_ubnd của_văn của_xã của_đơn của_đảng của_đề
    của_địa của_ủy củng_cố cứ_chỉ cứ_kế cứ_kết cứ_luật cứ_nghị cứ_nội cứ_quyết cứ_thông cứ_vào cứ_để cứu_ban cứu_chữa
    cứu_hộ cứu_nạn cứu_phát cứu_sinh cứu_trợ cứu_từ cứu_đuối cử_chỉ cử_cán cử_người cử_nhân cử_quốc cử_tri cử_viên cử_ở
    cửa_các cửa_cấp cửa_hàng cửa_khẩu cửa_liên cửa_mỏ cửa_theo cửa_điện cửu_long cực_về cựu_chiến da_giày da_nổi danh_hiệu
    danh_lam danh_mục danh_nhà danh_sách danh_thắng danh_tính danh_và danh_điện di_chuyển di_dân di_dời di_sản di_tích
    di_động dinh_dưỡng diễn_biến diễn_tập diễn_đàn diễu_hành diện_cha diện_cmhs diện_hội diện_lãnh diện_tích diệt_muỗi
    do_chưa do_hạnh do_thiên do_tỉnh do_vậy do_đó doanh_bất doanh_nghiệp doanh_nhân doanh_trên doanh_vận du_khách du_lịch
    dung_# dung_chi dung_chủ dung_cụ dung_nhiệm dung_phải dung_sau dung_thuộc dung_tiêu duy_nhất duy_trì duy_tu duyệt_danh
    duyệt_kế duyệt_trước duyệt_tại duyệt_đề dv_tỉnh dvc_quốc dành_thời dáng_công dân_biết dân_bảo dân_ca dân_chậm dân_chủ
    dân_các dân_cư dân_cử dân_dụng dân_hiểu dân_học dân_lập dân_như dân_nộp dân_phòng dân_phố dân_quân dân_sinh dân_số
    dân_sử dân_sự dân_theo dân_thành dân_trí dân_trước dân_tại dân_tỉnh dân_tối dân_tộc dân_việt dân_và dân_vũ dân_vận
    dân_xã dân_đoàn dân_định dân_đối dân_ở dâng_bình dâng_hoa dâng_hương dây_chuyền dây_nóng dòng_chảy dòng_họ dòng_sông
    dông_lốc dõi_# dõi_nhiệm dõi_thi dõi_tình dõi_tổng dõi_và dõi_đôn dùng_chung dùng_tiền dưới_# dưới_nước dưới_đây
    dưỡng_cán dưỡng_người dưỡng_sinh dưỡng_trưởng dưỡng_và dược_liệu dược_sĩ dạng_hoá dạng_hóa dạng_sinh dạng_để dạy_bơi
    dạy_học dạy_nghề dạy_thể dạy_trẻ dải_phân dần_dần dần_sự dầu_cổ dẫn_các dẫn_kỹ dẫn_thanh dẫn_tại dẫn_ubnd dẫn_viên
    dẫn_việc dẫn_và dẫn_đường dẫn_đầu dẫn_đến dẫn_địa dập_dịch dễ_bị dễ_cháy dễ_hiểu dễ_nhớ dễ_thực dễ_tiếp dễ_tìm dệt_may
    dệt_thổ dị_đoan dịch_bảo dịch_bệnh dịch_cơ dịch_hại dịch_tả dịch_tễ dịch_việc dịch_vụ dịch_động dịp_lễ dịp_tết
    dọc_trong dọn_dẹp dọn_vệ dột_nát dời_dân dời_khi dục_mầm dục_nghề dục_pháp dục_phổ dục_quốc dục_thường dục_thể
    dục_truyền dục_và dục_đặc dụng_chuyên dụng_chậm dụng_công dụng_cụ dụng_di dụng_dịch dụng_htqlcl dụng_hệ dụng_khai
    dụng_khoa dụng_kinh dụng_lao dụng_ngân dụng_nhân dụng_năng dụng_phần dụng_thực dụng_tài dụng_và dụng_đen dụng_đất
    dứt_điểm dữ_liệu dự_báo dự_bị dự_kiến dự_phòng dự_thảo dự_toán dự_trù dự_trữ dự_án dựa_trên dựng_bộ dựng_chuyên
    dựng_chính dựng_các dựng_công dựng_cơ dựng_khu dựng_kế dựng_lực dựng_nông dựng_phong dựng_pháp dựng_quy dựng_và
    dựng_đạt dựng_đảng dựng_đề dựng_đời em_dưới em_mồ ghi_biên ghi_chép ghi_chú ghi_hình ghi_nhận ghi_nhớ ghi_sổ ghi_tên
    ghi_âm gi_stíc gia_bảo gia_công gia_cầm gia_cố gia_của gia_hạn gia_phòng gia_súc gia_trại gia_tăng gia_tự gia_về
    gia_đình gia_định giai_đoạn gian_công gian_hàng gian_làm gian_lận gian_thực gian_trình gian_tới giao_ban giao_chỉ
    giao_chủ giao_công giao_dịch giao_khoán giao_lưu giao_nhiệm giao_nhận giao_nộp giao_quyền giao_quân giao_rừng giao_sở
    giao_thông giao_tiếp giao_trách giao_trạm giao_tại giao_và giao_văn giao_về giao_đưa giao_đất gieo_cấy gieo_trồng
    già_hóa già_làng già_từ giá_bảo giá_cao giá_chất giá_chỉ giá_cả giá_dịch giá_quyền giá_thuê giá_trị giá_tài giá_tác
    giá_xếp giá_đất giác_ngộ giám_hiệu giám_khảo giám_sát giám_định giám_đốc giáo_dục giáo_hội giáo_khoa giáo_tỉnh
    giáo_viên giáo_và giáp_biên giúp_pháp giúp_ubnd giúp_việc giúp_xã giúp_đỡ giả_mạo giả_định giải_lao giải_ngân giải_pháp
    giải_phóng giải_quyết giải_thưởng giải_thể giải_trình giải_trí giải_tỏa giải_viên giải_đáp giải_đạt giải_ở giảm_#
    giảm_chi giảm_dần giảm_nghèo giảm_phí giảm_thiểu giảm_thuế giảm_tải giảm_tốc giảm_tối giảm_đến giản_biên giản_hóa
    giảng_dạy giảng_viên giấy_chứng giấy_giới giấy_khen giấy_mời giấy_nghỉ giấy_phép giấy_tờ giấy_ủy giếng_khoan giết_mổ
    giống_cây giống_lúa giới_cắm giới_hành giới_hóa giới_hạn giới_quốc giới_thiệu giới_tính giờ_# giờ_hành giờ_kể giờ_trước
    giữ_gìn giữ_vững giữa_các giữa_năm gvcn_các gây_cháy gây_phiền gây_quỹ gây_rối gìn_giữ gói_thầu góp_kinh góp_phần góp_ý
    gương_các gương_mẫu gương_điển gần_đây gắn_liền gắn_trách gắn_với gặp_mặt gặp_sự gọi_hỏi gọi_điện gọi_đầu gồm_# gồm_cả
    gồm_quy gờ_giảm gỡ_các gỡ_những gửi_báo gửi_các gửi_danh gửi_ubnd gửi_việt gửi_về hcc_tỉnh hiến_kế hiến_máu hiểm_thất
    hiểm_tiền hiểm_xã hiểm_y hiểu_biết hiểu_pháp hiểu_rõ hiện_# hiện_cho hiện_chuyển hiện_chính hiện_chương hiện_cung
    hiện_các hiện_có hiện_công hiện_cơ hiện_giải hiện_gửi hiện_hiệu hiện_hành hiện_khắc hiện_kiểm hiện_kế hiện_một hiện_nay
    hiện_nghiêm hiện_nghĩa hiện_nghị hiện_nhiều hiện_nhiệm hiện_nhưng hiện_phân hiện_quy hiện_số hiện_sớm hiện_theo
    hiện_thủ hiện_tiêu hiện_trên hiện_trường hiện_trực hiện_tại hiện_tốt hiện_từ hiện_việc hiện_và hiện_vào hiện_vật
    hiện_xin hiện_xét hiện_đúng hiện_được hiện_đại hiện_đầy hiện_đề hiệp_các hiệp_hội hiệp_phụ hiệp_thanh hiệp_thương
    hiệp_định hiệp_đồng hiệu_chuẩn hiệu_chỉnh hiệu_lực hiệu_nhà hiệu_năng hiệu_quả hiệu_thuốc hiệu_trường hiệu_trưởng
    hiệu_đảng ho_gà hoa_cây hoan_nghênh hoang_dã hoàn_chỉnh hoàn_cảnh hoàn_thiện hoàn_thuế hoàn_thành hoàn_trả hoàn_tất
    hoàn_ứng hoành_tráng hoá_hình hoạch_ban hoạch_cchc hoạch_chi hoạch_chung hoạch_cán hoạch_cải hoạch_của hoạch_kiểm
    hoạch_này hoạch_phát hoạch_phân hoạch_phòng hoạch_số hoạch_sử hoạch_thực hoạch_triển hoạch_trung hoạch_tuyên hoạch_tỉnh
    hoạch_tổ hoạch_tổng hoạch_và hoạch_vốn hoạch_xây hoạch_đào hoạch_được hoạch_đất hoạch_đề hoạch_để hoạch_định hoạt_chi
    hoạt_động hoặc_báo hoặc_hỗ hoặc_qua hoặc_trái htqlcl_tại huy_bđbp huy_bộ huy_chương huy_hiệu huy_phòng huy_quân
    huy_thống huy_trưởng huy_động huynh_học huyết_thống huyết_trùng huyết_áp huyện_# huyện_uỷ huyện_đoàn huyện_ủy
    huân_chương huấn_kỹ huấn_luyện huống_giả huống_thiên hà_cho hà_giang hà_nam hà_nội hà_tĩnh hà_đông hài_cốt hài_lòng
    hàm_thuận hàn_quốc hàng_chính hàng_cứu hàng_giả hàng_hóa hàng_hải hàng_không hàng_ngày hàng_nhà hàng_nhái hàng_năm
    hàng_quý hàng_tháng hàng_tuần hàng_đầu hành_chính hành_chương hành_hồ hành_khách hành_kèm hành_kế hành_kỷ hành_lang
    hành_lưới hành_một hành_nghiêm hành_nghề hành_pháp hành_quy hành_quyết hành_quân hành_thông hành_thử hành_thực
    hành_trình hành_trước hành_tố hành_vi hành_viên hành_văn hành_án hành_đô hành_đúng hành_đảng hành_động hát_then
    hát_xoan hãng_hàng hè_thu hè_xanh hình_an hình_bình hình_hoạt hình_mới hình_ninh hình_sự hình_thi hình_thành hình_thức
    hình_thực hình_tiên hình_tỉnh hình_tự hình_và hòa_bình hòa_giải hòa_nhập hòa_xã hòm_phiếu hóa_chất hóa_công hóa_dân
    hóa_học hóa_hồ hóa_lao hóa_thiếu hóa_thể hóa_thủ hóa_tài hóa_và hóa_đơn hôn_nhân hút_người hút_đầu hđnd_các hđnd_tỉnh
    hđnd_và hđnd_xã hơn_nữa hưng_yên hương_ước hướng_dẫn hướng_hiện hướng_nghiệp hướng_tới hướng_đến hưởng_lợi hưởng_thụ
    hưởng_ứng hạ_tầng hạch_toán hại_ban hại_do hại_trẻ hại_về hạn_chế hạn_có hạn_hán hạn_kiểm hạn_một hạn_sử hạn_và hạn_đạt
    hạng_# hạng_di hạng_mục hạng_những hạng_sản hạnh_phúc hạt_giống hạt_kiểm hạt_nhân hạt_trưởng hải_dương hải_phòng
    hải_quan hải_quân hải_đoàn hải_đảo hải_đội hảo_tâm hậu_cần hậu_giang hậu_kiểm hậu_quả hằng_ngày hằng_năm hằng_quý
    hằng_tháng hằng_tuần hẹn_do hẹn_và hẹn_để hết_ngày hết_quý hệ_lao hệ_lụy hệ_quả hệ_sinh hệ_số hệ_thống học_bổng
    học_công học_cơ học_cổ học_hóa học_hỏi học_kỳ học_nghề học_nghệ học_phí học_phổ học_sinh học_sư học_tập học_viên
    học_viện học_và học_vụ học_đường họp_chuyên họp_dân hỏa_táng hối_lộ hồ_bàu hồ_chí hồ_chứa hồ_sơ hồ_tiêu hồi_chức
    hồi_sức hồi_và hồi_đất hỗ_trợ hộ_# hộ_bị hộ_chiếu hộ_chăn hộ_công hộ_cận hộ_cứu hộ_dân hộ_gia hộ_kinh hộ_mới hộ_nghèo
    hộ_nuôi hộ_sinh hộ_tịch hội_ccb hội_chẩn hội_chợ hội_chủ hội_chữ hội_cựu hội_diễn hội_doanh hội_hóa hội_học hội_họp
    hội_khoa hội_khuyến hội_lhpn hội_liên hội_luật hội_lập hội_nghề hội_nghị hội_người hội_nhà hội_nhập hội_nông hội_nạn
    hội_phật hội_phụ hội_quần hội_sinh hội_số hội_thao hội_thi hội_thảo hội_thể hội_truyền hội_trên hội_trường hội_trại
    hội_tỉnh hội_tự hội_viên hội_và hội_vào hội_văn hội_xác hội_đoàn hội_đàm hội_đại hội_đảng hội_đồng hộp_thư hợp_báo
    hợp_chặt hợp_các hợp_cấp hợp_giải hợp_giữa hợp_hồ hợp_không hợp_lý hợp_nhất hợp_pbgdpl hợp_pháp hợp_phần hợp_phổ
    hợp_thường hợp_trình hợp_tác hợp_tình hợp_về hợp_với hợp_đầy hợp_để hợp_đồng hụt_thu hủy_bỏ hữu_cơ hữu_hạn hữu_nghị
    hữu_nhà hữu_quan hữu_trí i_cải ii_cải ii_kế iii_cải in_ấn index_của iv_cải kbnn_tỉnh khai_báo khai_các khai_dịch
    khai_giảng khai_khắc khai_kế khai_kết khai_mạc khai_quật khai_rộng khai_sinh khai_thuế khai_thác khai_thực khai_triển
    khai_trên khai_trương khai_trừ khai_tài khai_tại khai_tử khai_việc khai_và khai_đa khai_đầy khen_thưởng khi_bão khi_có
    khi_cần khi_nhận khi_thiên khiếm_thính khiếm_thị khiếu_nại kho_bãi kho_bạc kho_bảo kho_dữ kho_lưu khoa_học khoa_hồi
    khoa_lâm khoa_ngoại khoa_nội khoa_vùng khoanh_nuôi khoanh_nợ khoanh_vùng khoá_xiv khoán_nhà khoáng_sản khoản_#
    khoản_chi khoản_khác khoản_thu khoảng_# khu_bảo khu_chế khu_công khu_du khu_dân khu_dự khu_kinh khu_neo khu_nông
    khu_phố khu_quản khu_vực khu_đô khung_giá khuyến_cáo khuyến_công khuyến_học khuyến_khích khuyến_mại khuyến_nông
    khuyết_tật khác_biệt khác_nhau khách_công khách_du khách_mời khách_ngang khách_quan khách_sạn khái_toán khám_bệnh
    khám_chữa khám_mắt khám_sàng khám_sức khám_tuyển khám_đa khám_điều khánh_hòa khánh_thành khánh_tiết khí_hậu khí_nhà
    khí_thải khí_tượng khí_đốt khó_khăn khóa_# khóm_trưởng khôi_phục không_ba không_báo không_chuyên không_còn không_dùng
    không_gửi không_kịp không_lây không_ngủ không_nơi không_phép không_theo không_thể không_thực không_việt không_xảy
    không_yêu không_được không_để khơi_dậy khơi_thông khả_năng khả_thi khảo_cổ khảo_nghiệm khảo_sát khấu_trừ khẩn_cấp
    khẩn_trương khẩu_cảng khẩu_hiệu khẩu_lao khẩu_quốc khắc_chế khắc_phục khẳng_định khỏe_cán khỏe_tâm khỏe_điện khối_các
    khối_doanh khối_lượng khối_phố khống_chế khởi_công khởi_kiện khởi_nghiệp khởi_tạo khởi_tố khởi_động khủng_bố khử_khuẩn
    khử_trùng kinh_doanh kinh_nghiệm kinh_phí kinh_tế kiêm_chức kiêm_nhiệm kiên_cố kiên_giang kiên_quyết kiếm_cứu kiếm_sống
    kiến_góp kiến_nghị kiến_thức kiến_trong kiến_trúc kiềm_chế kiều_bào kiểm_chứng kiểm_duyệt kiểm_dịch kiểm_kê kiểm_lâm
    kiểm_nghiệm kiểm_ngư kiểm_phiếu kiểm_soát kiểm_sát kiểm_thử kiểm_toán kiểm_tra kiểm_điểm kiểm_đếm kiểm_định kiểu_dáng
    kiểu_mẫu kiệm_và kiệm_điện kiện_cho kiện_toàn kiện_được km_kênh kèm_theo kém_và kéo_dài kê_khai kê_tài kê_tỉnh kê_đơn
    kê_đất kênh_mương kênh_tiêu kênh_từ kêu_gọi kích_cầu kích_hoạt kích_phòng kích_thì kính_gửi kính_mời kính_trình kính_đề
    kíp_nổ ký_cam ký_các ký_giao ký_kết ký_quốc ký_quỹ ký_số ký_tên ký_tòa ký_đất kẻ_vẽ kế_hoạch kế_thừa kế_toán kết_hôn
    kết_hợp kết_không kết_luận kết_nghĩa kết_nạp kết_nối kết_quả kết_thúc kết_thực kết_toàn kết_vùng kết_xây kể_cả kể_trên
    kể_từ kịch_bản kịp_thời kỳ_# kỳ_hoặc kỳ_hàng kỳ_hằng kỳ_họp kỳ_kiểm kỳ_thi kỳ_thường kỳ_tổng kỳ_và kỳ_ổn kỷ_cương
    kỷ_luật kỷ_niệm kỹ_năng kỹ_thuật lai_châu lam_thắng lan_tỏa lang_an lang_bảo lang_thang lao_động lau_chùi lhpn_tỉnh
    linh_động liên_danh liên_doanh liên_gia liên_hiệp liên_hoan liên_huyện liên_hệ liên_kết liên_minh liên_ngành
    liên_phường liên_quan liên_thông liên_tịch liên_tục liên_văn liên_xã liên_đoàn liên_đội liền_kề liền_với liệt_sĩ
    liệu_hồ liệu_lưu liệu_lấy liệu_lớn liệu_nổ liệu_quốc liệu_số liệu_và liệu_xây loa_truyền long_móng loại_# loại_bỏ
    loại_hình loại_mức loại_tại loại_đô luyện_viên luân_chuyển luôn_luôn luận_chính luận_của luận_số luận_thanh luật_ban
    luật_chăn luật_di luật_du luật_gia luật_giá luật_giáo luật_hình luật_khám luật_kỷ luật_liên luật_lâm luật_ngân luật_nhà
    luật_năm luật_pháp luật_phòng luật_sư luật_số luật_thanh luật_thú luật_thủy luật_tiếp luật_trong luật_trẻ luật_trồng
    luật_tổ luật_xây luật_đang luật_đê luật_được luật_đảng luật_đất luật_đấu luật_đầu luật_để luồng_học luồng_lạch
    là_chuyên là_cơ là_cải là_dịch là_khu là_một là_ngày là_thành là_thủ là_trách là_việc là_đơn là_đầu làm_chủ làm_của
    làm_rõ làm_sạch làm_theo làm_trung làm_tốt làm_việc làm_đất làm_đầu làng_nghề làng_ngõ lào_cai lái_xe lâm_cơ lâm_nghiệp
    lâm_sàng lâm_sản lâm_thị lâm_tỉnh lâm_địa lâm_đồng lân_cận lâu_dài lây_lan lây_nhiễm lãng_phí lãnh_sự lãnh_tín lãnh_đạo
    lê_tuấn lên_cổng lên_kế lên_phần lòng_của lòng_năm lòng_trong lòng_đường lô_gi lúa_gạo lý_bảo lý_bằng lý_bến lý_chất
    lý_các lý_cơ lý_của lý_di lý_do lý_dứt lý_dự lý_giáo lý_hành lý_khai lý_khu lý_khám lý_luận lý_lịch lý_môi lý_ngành
    lý_nhà lý_phản lý_rừng lý_theo lý_thu lý_thị lý_trách lý_trên lý_trật lý_trực lý_tài lý_vi lý_văn lý_vườn lý_vận lý_về
    lý_xuất lý_xây lý_xử lý_điện lý_đào lý_đô lý_đường lý_đất lý_đấu lý_đầu lý_ảo lý_ổ lý_ở lăng_quăng lĩnh_vực lũ_quét
    lũ_tháng lũ_với lũ_ống lưu_giữ lưu_niệm lưu_thông lưu_trú lưu_trữ lưu_vực lưu_ý lưu_động lương_khô lương_thực lưới_kiểm
    lưới_quản lưới_điện lường_chất lượng_bảo lượng_bệnh lượng_cao lượng_công lượng_dân lượng_hoạt lượng_phục lượng_quản
    lượng_sản lượng_tham lượng_theo lượng_thích lượng_thẩm lượng_tiết lượng_tái lượng_vũ lượng_xung lượng_xây lượt_khách
    lạc_bộ lại_chòi lại_các lại_có lại_giấy lại_nhiều lại_những lại_quy lại_việc lạng_sơn lấn_chiếm lấy_mẫu lấy_người
    lấy_nước lấy_từ lấy_ý lần_# lần_dẫn lần_lượt lần_thứ lận_thương lập_danh lập_dự lập_hồ lập_kế lập_mới lập_pháp lập_so
    lập_sổ lập_trong lập_trên lập_tự lắp_đặt lề_đường lễ_hội lễ_khai lễ_kỷ lễ_phát lễ_ra lễ_tân lệ_# lệ_hồ lệ_phí lệ_được
    lệ_đạt lệnh_vùng lịch_biển lịch_cộng lịch_nông lịch_sinh lịch_stands lịch_sử lịch_tâm lịch_tư lốc_sét lối_mở lồng_bè
    lồng_ghép lỗi_người lỗi_và lộ_lọt lộ_trình lớp_# lớp_bồi lớp_học lớp_nhân lở_bờ lở_mồm lở_đất lợi_cho lợi_khu lợi_thế
    lợi_thủy lợi_ích lục_# lục_số lừa_đảo lữ_hành lữ_đoàn lựa_chọn lực_chất lực_cạnh lực_gia lực_học lực_khu lực_kể
    lực_lượng lực_phấn lực_quản lực_thù lực_tại ma_két ma_túy mai_một minh_bạch minh_châu minh_du minh_hợp minh_tỉnh
    minh_viên miền_núi miễn_nhiệm miễn_phí miễn_thuế mttq_phối mttq_tỉnh mttq_việt mttqvn_tỉnh mttqvn_xã mua_bán mua_sắm
    mái_ấm máu_tình máy_bên máy_chủ máy_cơ máy_hành máy_móc máy_nhà máy_nước máy_phát máy_trạm máy_tính mây_tre mã_số
    mã_vạch mã_độc mê_tín mì_ăn mình_để mít_tinh mô_hình mô_tả môi_trường môn_nghệ môn_thi môn_thuộc môn_thể mù_chữ mùa_du
    mùa_hè mùa_lũ mùa_mưa mùa_thi mùa_thu mùa_vụ múa_rối mũ_bảo mưa_bão mưa_lũ mưa_lớn mưa_đá mưu_báo mưu_chính mưu_chủ
    mưu_các mưu_kiện mưu_triển mưu_ubnd mạc_hội mại_dâm mại_hóa mại_tự mại_và mại_điện mạng_lưới mạng_nội mạng_và mạng_xã
    mạnh_công mạnh_cải mạnh_dạn mạnh_thực mất_cân mất_tích mầm_non mẫu_# mẫu_giáo mẫu_số mật_nhà mật_phục mắc_hoặc
    mắc_trong mắc_và mắc_để mặt_bằng mặt_trận mặt_trời mẹ_học mẹ_trẻ mẹ_việt mềm_dùng mềm_quản mềm_theo mỏ_đá mối_quan
    mối_theo mồ_côi mồm_long mỗi_xã một_cửa một_phần một_sản một_số một_thành một_trong một_đầu mới_# mới_cho mới_sáng
    mới_theo mới_thoát mới_trong mời_dự mời_gọi mời_họp mời_thầu mở_chuyên mở_cửa mở_lớp mở_rộng mở_sổ mục_# mục_dự mục_ii
    mục_thủ mục_tiêu mục_tthc mục_văn mục_về mục_đích mức_chi mức_sinh mức_thu mức_thấp mức_độ mực_nước mỹ_phẩm mỹ_thuật
    nam_anh nam_tỉnh nam_xã nam_định neo_đậu ngang_bộ ngang_sông ngay_sau nghi_mắc nghiêm_chỉnh nghiêm_cấm nghiêm_trọng
    nghiêm_túc nghiên_cứu nghiệm_thu nghiệm_thuốc nghiệm_thực nghiện_ma nghiệp_chế nghiệp_cung nghiệp_công nghiệp_dễ
    nghiệp_giáo nghiệp_hóa nghiệp_hỗ nghiệp_khi nghiệp_kinh nghiệp_lữ nghiệp_sáng nghiệp_thpt nghiệp_thành nghiệp_thực
    nghiệp_trong nghiệp_trung nghiệp_tỉnh nghiệp_và nghiệp_về nghiệp_vụ nghiệp_để nghiệp_đối nghiệp_ứng nghèo_bền nghèo_với
    nghèo_đa nghèo_đảm nghĩa_trang nghĩa_việt nghĩa_vụ nghề_công nghề_dân nghề_nghiệp nghề_phi nghề_truyền nghề_và nghệ_an
    nghệ_cao nghệ_chào nghệ_nhân nghệ_sinh nghệ_số nghệ_thuật nghệ_thông nghệ_xung nghỉ_dưỡng nghỉ_lễ nghỉ_phép nghỉ_trưa
    nghỉ_tết nghị_biện nghị_các nghị_cấp nghị_của nghị_hỗ nghị_khen nghị_khắc nghị_kết nghị_quyết nghị_sau nghị_trao
    nghị_truyền nghị_tập nghị_và nghị_với nghị_xử nghị_định nghị_ủy ngoài_công ngoài_nước ngoài_ra ngoài_thẩm ngoài_thời
    ngoài_tỉnh ngoại_giao ngoại_ngữ ngoại_tổng ngoại_vụ nguy_cơ nguy_hiểm nguy_hại nguyên_nhân nguyên_nước nguyên_tắc
    nguyên_và nguyên_đán nguyễn_thị nguyễn_văn nguồn_chi nguồn_gốc nguồn_huy nguồn_hợp nguồn_khác nguồn_kinh nguồn_lợi
    nguồn_lực nguồn_ngân nguồn_nhân nguồn_nước nguồn_thu nguồn_thải nguồn_vốn nguồn_xã ngành_có ngành_công ngành_dọc
    ngành_liên ngành_phải ngành_quản ngành_tham ngành_và ngày_# ngày_ban ngày_bầu ngày_hội ngày_ký ngày_kể ngày_pháp
    ngân_hàng ngân_kế ngân_sách ngân_vốn ngõ_xóm ngăn_chặn ngăn_ngừa ngũ_cán ngũ_cộng ngũ_giáo ngư_cụ ngư_dân ngư_trường
    người_cao người_có người_dân người_già người_khuyết người_lang người_lao người_mà người_nghèo người_nước người_phụ
    người_sử người_tham người_tiêu người_và người_đứng ngầm_hóa ngầm_tràn ngập_lụt ngập_mặn ngập_nước ngập_sâu ngập_úng
    ngắn_thời ngộ_nhận ngộ_độc ngủ_lại nhanh_chóng nhanh_tiến nhcsxh_tỉnh nhi_đồng nhiếp_ảnh nhiều_hình nhiều_lần
    nhiều_nhất nhiều_viên nhiễm_khuẩn nhiễm_nghiêm nhiệm_cho nhiệm_chính nhiệm_các nhiệm_công nhiệm_của nhiệm_giải
    nhiệm_hữu nhiệm_kỳ nhiệm_lại nhiệm_trong nhiệm_trước nhiệm_trọng nhiệm_tại nhiệm_về nhiệm_vụ nhiệm_đối nhiệt_đới
    nhu_cầu nhu_yếu nhà_bia nhà_báo nhà_bạt nhà_chung nhà_cổ nhà_dột nhà_giáo nhà_hàng nhà_hát nhà_hảo nhà_kính nhà_lưới
    nhà_máy nhà_mạng nhà_nghỉ nhà_nước nhà_thi nhà_thiếu nhà_thuốc nhà_thầu nhà_thờ nhà_trường nhà_trẻ nhà_tạm nhà_văn
    nhà_vệ nhà_xuất nhà_xưởng nhà_đất nhà_đầu nhà_ở nhánh_thủy nhánh_tỉnh nhánh_văn nhân_biết nhân_chất nhân_cận nhân_của
    nhân_dân nhân_dễ nhân_dịp nhân_giống nhân_không nhân_khẩu nhân_liệt nhân_lực nhân_nhưng nhân_quyền nhân_rộng nhân_sĩ
    nhân_sự nhân_thực nhân_trẻ nhân_tạo nhân_tồn nhân_viên nhân_đạo nhân_ưu nhã_nhạc nhãn_hiệu nhìn_đến nhóm_# nhóm_chuyên
    nhóm_chỉ nhóm_giải nhóm_nhiệm nhóm_nội nhũng_nhiễu như_các như_qua như_sau như_trên nhưng_chưa nhưng_còn nhấn_mạnh
    nhất_# nhất_cổng nhất_giao nhất_là nhất_ngày nhất_thiết nhất_thiệt nhất_trí nhất_với nhất_định nhận_biết nhận_chăm
    nhận_diện nhận_dạng nhận_quyền nhận_thấy nhận_thức nhận_trong nhận_và nhận_xét nhận_được nhận_định nhập_bình nhập_cảnh
    nhập_dữ nhập_khẩu nhập_kinh nhập_mặn nhập_quốc nhật_bản nhật_các nhật_trên nhắc_nhở nhắc_việc nhắn_tin nhằm_mục
    nhịp_nhàng nhỏ_giọt nhớ_nguồn những_căn những_khó những_người những_năm những_nơi những_nội những_tiêu những_tồn
    những_việc những_vấn ni_lông ninh_bình ninh_mạng ninh_nhân ninh_thuận ninh_trật ninh_tổ niêm_phong niêm_yết niên_các
    niên_cơ niên_cộng niên_tình niên_tỉnh niên_việt niên_xung niềm_tin nuôi_con nuôi_dưỡng nuôi_dạy nuôi_trồng nuôi_và
    nvy_ngày này_thì này_tại này_và nâng_bậc nâng_cao nâng_chất nâng_cấp nâng_lương nâng_mức nâng_ngạch né_tránh nêu_cao
    nêu_gương nêu_rõ nêu_trên nêu_tại nói_trên nông_dân nông_nghiệp nông_thôn núi_trọc nút_giao nút_thắt năm_# năm_báo
    năm_của năm_học năm_không năm_tiếp năm_trước năm_tăng năm_và năng_lượng năng_lực năng_quản năng_suất năng_sơ năng_số
    năng_sống năng_vào nđ_# nơi_bị nơi_còn nơi_có nơi_nhận nơi_nương nương_tựa nước_biển nước_chi nước_cho nước_chuyên
    nước_của nước_dâng nước_giai nước_hồ nước_mắm nước_ngoài nước_nhớ nước_ninh nước_năm nước_sinh nước_sạch nước_thải
    nước_trên nước_tại nước_tỉnh nước_uống nước_việt nước_và nước_về nước_đang nước_đảm nại_đông nạn_cứu nạn_do nạn_giao
    nạn_lao nạn_nhân nạn_thương nạn_và nạn_xã nạn_đuối nạo_vét nạp_đảng nắm_bắt nắm_chắc nắng_nóng nặng_lãi nếp_sống nếu_có
    nếu_cần nền_tảng nối_mạng nối_với nồng_độ nổ_công nổ_mìn nổ_súng nổi_bật nổi_cộm nổi_cục nỗ_lực nội_bộ nội_chính
    nội_dung nội_quy nội_trú nội_tổng nội_vụ nội_địa nộp_hồ nộp_lại nợ_đọng nữ_cơ nữ_khởi nữ_mang nữ_phát nữ_tỉnh nữ_việt
    of_qđ pa_nô pakn_đã papi_của papi_hàng papi_năm papi_tỉnh pci_của pctt_ngày phan_thiết phan_tấn phao_cứu phi_chính
    phi_nông phi_vật phim_tài phiên_giao phiên_họp phiếu_báo phiếu_bầu phiếu_chuyển phiếu_gửi phiếu_điều phiền_hà
    phong_cách phong_trào phong_tỏa phong_tục phun_hóa phá_bom phá_dỡ phá_rừng pháo_hiệu pháo_nổ pháp_chế pháp_các pháp_cơ
    pháp_khác pháp_khắc pháp_luật pháp_lý pháp_lệnh pháp_nhân pháp_nâng pháp_ubnd pháp_xử pháp_điển pháp_để phát_biểu
    phát_dọn phát_giống phát_hiện phát_huy phát_hành phát_lại phát_quang phát_sinh phát_sóng phát_thanh phát_thưởng
    phát_thải phát_triển phát_từ phát_âm phát_điện phát_động phân_bón phân_bố phân_bổ phân_cách phân_công phân_cấp
    phân_giới phân_hạng phân_khai phân_khu phân_loại phân_luồng phân_nhóm phân_phối phân_quyền phân_tách phân_tán phân_tích
    phân_viện phân_vùng phân_xưởng phân_đạm phân_định phép_dịch phép_lái phép_môi phép_sử phép_xây phê_bình phê_chuẩn
    phê_duyệt phí_chi phí_cho phí_hoặc phí_quản phí_sẵn phí_thực phí_và phí_được phí_đối phòng_an phòng_ban phòng_bệnh
    phòng_cháy phòng_chính phòng_chống phòng_công phòng_cảnh phòng_dịch phòng_gd phòng_gdđt phòng_giao phòng_giáo
    phòng_huyện phòng_hđnd phòng_học phòng_họp phòng_hộ phòng_hội phòng_khám phòng_kinh phòng_kế phòng_lao phòng_nghiệp
    phòng_ngân phòng_ngừa phòng_nông phòng_phẩm phòng_quản phòng_quốc phòng_thanh phòng_theo phòng_thành phòng_thí
    phòng_thủ phòng_thừa phòng_toàn phòng_trung phòng_truyền phòng_tránh phòng_trừ phòng_tuyên phòng_tài phòng_tỉnh
    phòng_tổ phòng_ubnd phòng_và phòng_văn phòng_vật phòng_vệ phòng_điều phòng_điện phòng_đoàn phòng_đăng phòng_đảng
    phòng_ủy phó_ban phó_bí phó_chánh phó_chỉ phó_chủ phó_cục phó_giám phó_hiệu phó_khi phó_kịp phó_quản phó_sự phó_thiên
    phó_thủ phó_trưởng phó_tổ phó_tổng phó_và phó_với phó_vụ phóng_mặt phóng_sự phông_lưu phông_tài phông_ubnd phù_hiệu
    phù_hợp phú_thọ phú_yên phúc_lợi phúc_tra phương_châm phương_có phương_công phương_giải phương_hoàn phương_hướng
    phương_không phương_linh phương_mình phương_nghiêm phương_papi phương_phan phương_pháp phương_phản phương_phối
    phương_thức phương_thực phương_tiện phương_triển phương_trong phương_trên phương_tổ phương_và phương_về phương_với
    phương_xây phương_án phương_đã phương_đảm phương_đề phương_để phương_đối phường_hội phạm_hành phạm_pháp phạm_sử
    phạm_trong phạm_vi phạm_về phải_có phải_cập phải_thực phải_xác phải_được phản_biện phản_ánh phản_động phản_ứng phấn_đấu
    phần_# phần_cải phần_của phần_cứng phần_hóa phần_lớn phần_mềm phần_tham phần_thu phần_thưởng phần_trăm phần_tạo phần_tử
    phẩm_chủ phẩm_ocop phận_một phận_người phận_tiếp phật_giáo phỏng_vấn phố_# phố_cổ phố_dẫn phố_from phố_trưởng phố_trực
    phối_chương phối_hợp phối_kết phối_nông phối_trí phối_viên phối_đúng phổ_biến phổ_cập phổ_thông phụ_huynh phụ_lục
    phụ_nữ phụ_trách phụ_đạo phụ_đồ phục_cho phục_các phục_của phục_dứt phục_dựng phục_hóa phục_hậu phục_hồi phục_khẩn
    phục_lỗi phục_những phục_sản phục_trong phục_tình phục_về phục_vụ phụng_dưỡng phủ_nước phủ_phê phủ_quy phủ_sóng
    phủ_theo phủ_và ptdt_bán ptdt_nội pvhcc_tỉnh qlda_đtxd qlda_đầu qua_báo qua_chất qua_các qua_dịch qua_kiểm qua_kết
    qua_mạng qua_phần qua_sở qua_văn qua_điện qua_đó quan_báo quan_chuyên quan_chỉ quan_chủ quan_chức quan_còn quan_có
    quan_cảnh quan_cửa quan_hành quan_hệ quan_họ quan_liên quan_ngành quan_phối quan_thuế quan_thuộc quan_thông quan_thường
    quan_thực quan_tiêu quan_tiến quan_truyền quan_trắc quan_trọng quan_tâm quan_tại quan_tố quan_tổ quan_và quan_điểm
    quan_được quan_đảng quan_đầu quan_đến quan_để quy_chuẩn quy_chế quy_hoạch quy_mô quy_phạm quy_trình quy_tập quy_tắc
    quy_định quy_đổi quyên_góp quyết_các quyết_của quyết_dứt quyết_giảm quyết_hồ quyết_kịp quyết_liên quyết_liệt
    quyết_những quyết_pakn quyết_quy quyết_số quyết_thủ quyết_toán quyết_trễ quyết_tthc quyết_tâm quyết_tố quyết_và
    quyết_đúng quyết_đại quyết_định quyền_cho quyền_cùng quyền_hạn quyền_khai quyền_lợi quyền_năm quyền_quản quyền_số
    quyền_sử quyền_trẻ quyền_tt quyền_tự quyền_xem quyền_điện quyền_địa quà_lưu quà_tết quá_hạn quá_khổ quá_trình quá_tải
    quán_triệt quán_xuyến quân_chủng quân_khu quân_sự quân_thường quân_tự quân_y quân_đoàn quân_đội quét_dọn quý_# quý_báo
    quý_báu quý_dành quý_i quý_ii quý_iii quý_khách quý_kiểm quý_một quý_tiếp quả_cho quả_chỉ quả_các quả_công quả_cải
    quả_cấp quả_của quả_giải quả_hoạt quả_khảo quả_khắc quả_kiểm quả_phát quả_qua quả_quản quả_sự quả_theo quả_thủ quả_thực
    quả_triển quả_trong quả_trả quả_với quả_được quả_đạt quản_lý quản_trị quản_đốc quảng_bá quảng_bình quảng_nam quảng_ngãi
    quảng_ninh quảng_trường quảng_trị quần_chúng quần_áo quận_uỷ quận_đoàn quận_ủy quốc_các quốc_gia quốc_hội quốc_lộ
    quốc_phòng quốc_tế quốc_tịch quốc_việt quốc_và quỹ_bảo quỹ_hỗ quỹ_lương quỹ_nhà quỹ_phòng quỹ_thời quỹ_tín quỹ_vì
    quỹ_đạo quỹ_đất quỹ_đầu qđ_# ra_các ra_mắt ra_quyết ra_quân ra_thông ra_tại ra_văn ra_đề rau_màu ro_thiên rong_biển
    rà_phá rà_quét rà_soát rào_chắn rào_cản rác_thải rãi_đến rãnh_về rèn_luyện rét_hại rét_đậm rõ_kết rõ_thời rõ_trách
    rõ_việc rõ_về rút_kinh rút_ngắn rút_ra rẫy_trong rộng_khắp rộng_rãi rủi_ro rừng_ngập rừng_phòng rừng_sản rừng_đặc
    sai_phép sai_phạm sai_trái san_lấp sao_lưu sao_lục sau_# sau_khi sau_ngày sau_đây sim_nạo sinh_giỏi sinh_hoạt sinh_học
    sinh_kế sinh_lao sinh_môi sinh_quyển sinh_sản sinh_sống sinh_thái sinh_thực sinh_viên sipas_năm siêu_thị sncl_chủ
    sncl_trực so_sánh so_với soi_chiếu soát_bệnh soát_bố soát_bổ soát_chặt soát_các soát_giá soát_nhiễm soát_thanh
    soát_thực soát_tthc soát_tài soát_tình soát_việc soát_và soát_văn soát_để soạn_thảo stt_nội stt_tên sung_một
    sung_phương sung_số sung_thiết sung_đầy suy_dinh suy_giảm suy_thoái suy_tôn suất_chất suối_đá suốt_đời sàn_giao
    sàng_lọc sàng_ứng sách_# sách_bhxh sách_bhyt sách_bảo sách_của sách_cử sách_giáo sách_hỗ sách_hộ sách_liên sách_luật
    sách_người sách_nhà sách_pháp sách_thu sách_thuế sách_trung sách_tỉnh sách_về sách_xã sách_địa sáng_chế sáng_kiến
    sáng_tác sáng_tạo sáp_nhập sát_biển sát_bảo sát_chuyên sát_chính sát_chỉ sát_cộng sát_giao sát_hành sát_hình sát_hạch
    sát_kế sát_lại sát_mục sát_mức sát_nhân sát_phòng sát_phản sát_quản sát_thi sát_thực sát_trùng sát_tổ sát_viên sát_việc
    sát_điều sát_đầu sáu_hằng sáu_tháng sân_bay sân_khấu sân_vận sâu_bệnh sâu_cần sâu_rộng sóc_rừng sóc_sức sóc_trăng
    sóng_thần sông_cửu sông_hồng súc_rửa súc_xả sơ_bệnh sơ_có sơ_cấp sơ_cứu sơ_giải sơ_hành sơ_kết sơ_lưu sơ_sinh sơ_sức
    sơ_sửa sơ_thủ sơ_trả sơ_trễ sơ_trực sơ_tán sơ_và sơ_điện sơ_đã sơ_đề sơ_địa sơn_la sư_phạm sư_đoàn sưu_tầm sương_muối
    sạch_vệ sạt_lở sản_công sản_của sản_hồ sản_lượng sản_phi sản_phẩm sản_thu sản_và sản_văn sản_xuất sầu_riêng sắm_trang
    sắp_xếp sắt_thép sẵn_có sẵn_sàng sẻ_dữ sẽ_được số_# số_cho số_các số_cải số_cộng số_của số_hiệu số_hoá số_hài số_hóa
    số_hộ số_liệu số_lượng số_mà số_mã số_nhiệm số_nhân số_năng số_nội số_papi số_par số_quy số_sipas số_sở số_thiếu số_thu
    số_thuốc số_thuộc số_trên số_trẻ số_tài số_và số_vùng số_điều số_điểm số_điện sống_của sống_tại sống_văn sốt_rét
    sốt_xuất sổ_ghi sổ_hộ sổ_quản sổ_sách sổ_tay sổ_theo sổ_đăng sở_an sở_ban sở_bảo sở_cai sở_chính sở_công sở_du sở_dân
    sở_dữ sở_giao sở_giáo sở_hạ sở_hợp sở_hữu sở_kcb sở_khoa sở_khám sở_kinh sở_kế sở_lao sở_làm sở_ngoại sở_ngành sở_nông
    sở_nội sở_pháp sở_quy sở_sản sở_thích sở_thông sở_thờ sở_tài sở_tư sở_tại sở_và sở_văn sở_vật sở_x sở_xây sở_y sở_đào
    sở_đảng sợ_trách sức_khỏe sức_mùa sức_tích sử_dụng sửa_chữa sửa_đổi sự_chuyển sự_chỉ sự_cần sự_cố sự_giám sự_giáo
    sự_hiểu sự_hài sự_hỗ sự_kiểm sự_kiện sự_lãnh sự_nghiệp sự_ngày sự_năm sự_phát sự_phân sự_phối sự_phục sự_quan sự_tham
    sự_thống sự_tiến sự_tỉnh sự_vào sự_xã sự_đảng sự_địa sự_đồng tai_của tai_kết tai_nạn tai_trên tai_và tai_xanh tay_chân
    tay_nghề tgdv_tỉnh th_và tham_chiếu tham_dự tham_gia tham_khảo tham_luận tham_mưu tham_nhũng tham_quan tham_vấn tham_ô
    thanh_cơ thanh_hóa thanh_kiến thanh_long thanh_lý thanh_niên thanh_quyết thanh_thiếu thanh_toán thanh_tra thanh_truyền
    thanh_và thanh_ánh thao_quần thao_thành thao_tác thao_và thay_thế thcs_và then_nđ theo_chương theo_chức theo_cơ
    theo_dõi theo_hướng theo_kế theo_kịch theo_lộ theo_nghị theo_phân theo_quy theo_quyết theo_sát theo_thẩm theo_thời
    theo_tiêu theo_tiến theo_tư theo_từng theo_yêu theo_đó theo_đúng theo_đề thi_chính thi_công thi_hành thi_nâng thi_tuyển
    thi_tìm thi_tốt thi_đua thi_đấu thiên_nhiên thiên_tai thiết_bị thiết_chế thiết_kế thiết_lập thiết_thực thiếu_nhi
    thiếu_niên thiểu_# thiểu_số thiện_chỉ thiện_các thiện_hệ thiện_lại thiện_môi thiện_phải thiện_sự thiện_tích thiện_điểm
    thiệt_hại thiệu_đại thoái_vốn thoát_nghèo thoát_nước thoát_nạn thoại_thông thoại_với thu_chi thu_dọn thu_gom thu_hoạch
    thu_hút thu_hồi thu_ngân thu_nhập thu_phát thu_phí thu_thập thu_và thu_đông thu_đề thuyết_minh thuyết_phục
    thuyền_trưởng thuê_bao thuê_dịch thuê_khoán thuê_mua thuê_nhà thuê_đất thuận_cộng thuận_giai thuận_lợi thuận_năm
    thuận_quốc thuận_tiện thuật_biểu thuật_tiêu thuật_viên thuật_đối thuế_giá thuế_nhà thuế_suất thuế_thu thuế_tỉnh
    thuế_đất thuốc_bảo thuốc_men thuốc_nổ thuốc_theo thuộc_chính thuộc_lĩnh thuộc_ngành thuộc_nội thuộc_phạm thuộc_sở
    thuộc_thẩm thuộc_trung thuộc_trách thuộc_ubnd thuộc_để thành_# thành_chỉ thành_các thành_cập thành_ghi thành_lập
    thành_một thành_nhiệm thành_phần thành_phố thành_triển thành_trong thành_tích thành_uỷ thành_viên thành_việc thành_đoàn
    thành_đầu thành_ủy thác_công thác_lâm thác_thuận thác_trái thái_bình thái_nguyên tháng_# tháng_cuối tháng_của
    tháng_hành tháng_sắp tháng_trước tháng_đầu tháo_gỡ tháo_đường thâm_canh thân_nhân thân_thể thì_báo thì_rà thì_thành
    thí_nghiệm thí_điểm thích_hợp thích_ứng thôn_# thôn_báo thôn_bản thôn_chưa thôn_chậm thôn_hoàn thôn_mới thôn_ngay
    thôn_phát thôn_rà thôn_thống thôn_trưởng thôn_tân thôn_văn thôn_đồi thông_báo thông_cáo thông_cống thông_dân thông_giữa
    thông_minh thông_nông thông_qua thông_quan thông_quân thông_suốt thông_theo thông_tin thông_tri thông_trong thông_trên
    thông_tư thông_tại thông_tấn thông_tỉnh thông_và thông_vận thông_về thông_xử thông_đa thông_điện thông_đẩy thù_địch
    thú_cưng thú_y thúc_đẩy thăm_dò thăm_hỏi thăng_hạng thư_công thư_ký thư_tín thư_viện thư_đoàn thư_đảng thương_binh
    thương_hiệu thương_lượng thương_mại thương_tích thường_kỳ thường_lệ thường_nhà thường_thì thường_trực thường_vụ
    thường_xuyên thưởng_kịp thưởng_phạt thạc_sĩ thả_giống thải_khí thải_nguy thải_nhựa thải_rắn thải_sinh thảo_luận
    thảo_văn thấp_còi thấp_nhiệt thấp_nhất thất_nghiệp thất_thu thần_kinh thầu_qua thầu_thi thầu_thuốc thầy_thuốc thẩm_phán
    thẩm_quyền thẩm_tra thẩm_định thập_đỏ thắng_cảnh thắp_hương thắp_nến thắp_sáng thẻ_bảo thẻ_cử thẻ_vàng thẻ_đảng
    thế_cạnh thế_giới thế_hệ thế_kỷ thế_lực thế_mạnh thế_trận thể_cho thể_chất thể_chế thể_các thể_cùng thể_cải thể_dục
    thể_hiện thể_hóa thể_loại thể_làm thể_lực thể_nhân thể_như thể_qua thể_thao thể_trạng thể_về thể_để thị_hóa thị_kim
    thị_loan thị_lực thị_mới thị_số thị_thông thị_trường thị_trấn thị_uỷ thị_và thị_xã thị_đoàn thị_ủy thỏa_thuận thỏa_ước
    thống_báo thống_chính thống_hóa thống_kê thống_một thống_nhất thống_pháp thống_quản thống_thông thống_truyền thống_tổ
    thống_được thổ_cẩm thờ_tự thời_các thời_có thời_danh thời_gian thời_hạn thời_khắc thời_kết thời_lượng thời_theo
    thời_thông thời_thực thời_điểm thụ_hưởng thụ_lý thủ_công thủ_dân thủ_quỹ thủ_trưởng thủ_tướng thủ_tục thủy_cầm thủy_lợi
    thủy_nội thủy_sản thủy_tinh thủy_văn thủy_điện thứ_# thứ_ba thứ_bảy thứ_bậc thứ_hai thứ_hạng thứ_năm thứ_sáu thứ_trưởng
    thứ_tư thứ_tự thứ_xiv thức_chấp thức_nộp thức_thích thức_tuyên thức_ăn thức_đa thức_để thừa_phát thử_nghiệm thử_thách
    thực_chất thực_hiện thực_hành thực_nghiệm thực_phẩm thực_thi thực_thể thực_tiễn thực_tế thực_vật thực_điện tim_mạch
    tin_bài tin_báo tin_có tin_cơ tin_cảnh tin_giả tin_giải tin_học tin_khác tin_liên tin_mạng tin_một tin_nhắn tin_thiên
    tin_thủ tin_truyền tin_trên tin_và tin_về tin_điện tin_đại tin_đối tinh_giản tinh_gọn tinh_hoa tinh_thần tinh_thể
    tinh_vi tiêm_chủng tiêm_lưu tiêm_phòng tiên_bảo tiên_phong tiên_tiến tiên_tập tiêu_chuẩn tiêu_chí tiêu_cụ tiêu_cực
    tiêu_dùng tiêu_hủy tiêu_quốc tiêu_thụ tiêu_tinh tiêu_úng tiêu_đề tiêu_độc tiến_bộ tiến_công tiến_hành tiến_hệ tiến_sĩ
    tiến_thương tiến_tới tiến_đầu tiến_độ tiếng_anh tiếng_ồn tiếp_công tiếp_cơ tiếp_cận tiếp_dân tiếp_nhận tiếp_sóng
    tiếp_sức tiếp_theo tiếp_thu tiếp_tục tiếp_từ tiếp_xúc tiếp_đại tiết_giảm tiết_kiệm tiết_thi tiềm_năng tiền_công
    tiền_giang tiền_gửi tiền_kiểm tiền_lương tiền_lệ tiền_mặt tiền_thuê tiền_thuế tiền_thưởng tiền_tệ tiền_vay tiền_ăn
    tiền_đề tiểu_ban tiểu_học tiểu_khu tiểu_thủ tiểu_tổ tiểu_đoàn tiểu_đội tiện_sẵn tiện_thủy tiện_ích tncs_hồ tntp_hồ
    toà_nhà toà_soạn toàn_ban toàn_bộ toàn_bức toàn_cho toàn_các toàn_cầu toàn_diện toàn_dân toàn_dưới toàn_dịch toàn_giao
    toàn_huyện toàn_lao toàn_pccc toàn_phòng toàn_quyền toàn_quốc toàn_sinh toàn_sắp toàn_thông toàn_thể toàn_thực
    toàn_trình toàn_tỉnh toàn_tổ toàn_vệ toàn_xã toàn_đập toán_bhxh toán_chi toán_không toán_kinh toán_ngân toán_nhà
    toán_trước toán_trưởng toán_trực toán_đám tpt_đội tra_an tra_chính tra_công tra_cứu tra_dân tra_giám tra_hoạt tra_hạn
    tra_nhân tra_phương tra_soát tra_thường tra_thực tra_tình tra_tỉnh tra_tội tra_viên tra_việc tra_và tra_văn tra_đột
    trang_bị trang_liệt trang_phục trang_thiết trang_thông trang_trí trang_trại trang_đô tranh_chấp tranh_hoành tranh_thủ
    trao_giải trao_thưởng trao_đổi tre_đan treo_cờ tri_thức tri_ân triền_đồi triều_cường triển_chính triển_công triển_hợp
    triển_khai triển_khoa triển_kinh triển_kt triển_lãm triển_người triển_nông triển_quỹ triển_rừng triển_thị triển_vọng
    triệt_phá triệt_phương triệt_xóa triệt_để triệu_tập triệu_đồng trong_công trong_của trong_dự trong_giải trong_hệ
    trong_khi trong_lĩnh trong_mùa trong_nguồn trong_những trong_năm trong_nước trong_phạm trong_quá trong_quý trong_tháng
    trong_thời trong_thực trong_tỉnh trong_tổ trong_việc trong_và trong_vòng trong_đó trong_đầu trong_đợt trung_chỉ
    trung_cấp trung_hòa trung_hạn trung_học trung_kiểm trung_quốc trung_tâm trung_đoàn trung_đẩy trung_đội trung_ương
    truy_bắt truy_cập truy_nã truy_quét truy_tìm truy_tố truy_vết truy_xuất truy_điệu truyền_dạy truyền_hình truyền_nhiễm
    truyền_thanh truyền_thông truyền_thống truyền_tin truyền_tải truyền_viên truyền_và truyền_về truyền_đạt truyền_để
    trà_vinh tràn_dầu trào_thi trào_toàn trào_xây trách_nhiệm trách_địa trách_đội trái_pháp trái_phép tránh_mưa tránh_trú
    trân_trọng trên_# trên_bản trên_các trên_cơ trên_cả trên_cổng trên_hệ trên_môi trên_trang trên_đây trên_địa trì_cơ
    trì_cập trì_cắm trì_diễn trì_khảo trì_kiểm trì_kết trì_lực trì_rà trì_soạn trì_tham trì_theo trì_tiếp trì_xử trình_bày
    trình_cchc trình_chi trình_chiếu trình_cải trình_cấp trình_diễn trình_dân trình_giao trình_giáo trình_hành trình_hđnd
    trình_liên trình_mục trình_nông trình_nội trình_số trình_thủy trình_thực trình_tổng trình_tự trình_ubnd trình_và
    trình_với trình_xây trình_điện trình_đối trình_độ trí_bầu trí_công trí_kinh trí_lại trí_sắp trí_thời trí_thức trí_trong
    trí_tuệ trí_từ trí_việc trí_đầy trích_sao trông_giữ trùng_tu trú_bão trúng_đấu trưng_bày trưng_cầu trương_đầu trước_#
    trước_hạn trước_hết trước_khi trước_liền trước_mùa trước_mắt trước_ngày trước_quý trước_tháng trước_tiên trước_đây
    trường_# trường_bất trường_bắn trường_cao trường_chuẩn trường_chính trường_các trường_cán trường_học trường_hợp
    trường_khoa trường_khu trường_kinh trường_lao trường_làm trường_lớp trường_mạng trường_mầm trường_nuôi trường_nước
    trường_phổ trường_ptdt trường_ptdtbt trường_ptdtnt trường_quốc trường_rừng trường_số trường_th trường_thcs trường_thpt
    trường_tiểu trường_trong trường_trung trường_trên trường_về trường_vốn trường_điện trường_đô trường_đại trường_đầu
    trưởng_ban trưởng_buôn trưởng_bản trưởng_bộ trưởng_các trưởng_công trưởng_dân trưởng_dòng trưởng_khoa trưởng_khu
    trưởng_khóm trưởng_kiêm trưởng_làng trưởng_nhóm trưởng_phòng trưởng_thành trưởng_thôn trưởng_tiểu trưởng_trạm trưởng_tổ
    trưởng_xanh trưởng_xóm trưởng_đoàn trưởng_ấp trại_giam trại_tạm trạm_biến trạm_bơm trạm_chăn trạm_thu trạm_trưởng
    trạm_y trạng_hồ trả_cho trả_không trả_kết trả_lại trả_lời trấn_áp trấn_được trận_quốc trận_tổ trận_ở trật_tự trẻ_em
    trẻ_hóa trẻ_khuyết trẻ_mồ trễ_hạn trễ_hẹn trị_gia trị_sản trị_số trị_sự trị_tỉnh trị_viên trị_và trị_xã trọng_mời
    trọng_tài trọng_tâm trọng_điểm trọng_đề trồng_cây trồng_khôi trồng_rừng trồng_thủy trồng_trọt trộm_cắp trở_lên trở_ngại
    trở_thành trở_về trợ_cá trợ_các trợ_cán trợ_cấp trợ_giúp trợ_khẩn trợ_lý trợ_người trợ_nông trợ_phi trợ_phát trợ_phụ
    trợ_thiệt trợ_thính trợ_từ trợ_và trợ_xã trợ_xử trợ_đóng trợ_để trụ_sở trục_liên trừ_trường trữ_lượng trữ_sinh trữ_đủ
    trực_ban trực_chiến trực_huyện trực_hđnd trực_quan trực_thuộc trực_tiếp trực_tuyến trực_tỉnh trực_ubmttq trực_ubnd
    trực_đảng trực_ủy tt_nội ttg_ngày tthc_của tthc_lĩnh tthc_thuộc tthc_từ tthc_với tthc_đầy tthc_để tthc_định
    ttpvhcc_tỉnh tu_bổ tu_ngày tu_sửa tua_du tuy_nhiên tuyên_bố tuyên_dương tuyên_giáo tuyên_quang tuyên_truyền tuyến_du
    tuyến_hoặc tuyến_mức tuyến_toàn tuyến_trên tuyến_đường tuyến_đối tuyển_chọn tuyển_công tuyển_dụng tuyển_quân tuyển_sinh
    tuyệt_đối tuân_thủ tuấn_phong tuần_hoàn tuần_tra tuệ_nhân tuổi_cô tuổi_trẻ tuổi_trở ty_cảng ty_cấp ty_cổ ty_hàng
    ty_khai ty_lữ ty_môi ty_trách ty_điện tài_chính tài_khoản tài_liệu tài_nguyên tài_sản tài_trợ tài_tử tàu_cá tác_cchc
    tác_chính tác_công tác_cải tác_hàng tác_hại tác_liên tác_mttq tác_mặt tác_phong tác_phòng tác_phẩm tác_phối tác_quản
    tác_quốc tác_thông tác_tuyên tác_tự tác_viên tác_và tác_xã tác_đảng tác_động tái_chế tái_cấu tái_sinh tái_sử tái_thẩm
    tái_tạo tái_đàn tái_định tán_và tâm_an tâm_chính tâm_chăm tâm_chế tâm_cung tâm_công tâm_dạy tâm_dịch tâm_dữ tâm_gdnn
    tâm_giám tâm_giáo tâm_giống tâm_hcc tâm_hành tâm_học tâm_khuyến tâm_kiểm tâm_kỹ tâm_linh tâm_là tâm_lý tâm_nuôi
    tâm_phát tâm_phục tâm_pvhcc tâm_quy tâm_thuộc tâm_thông tâm_thương tâm_thần tâm_văn tâm_xúc tâm_y tâm_điều tâm_đóng
    tâm_đô tâm_đăng tân_hiệp tây_ninh tên_miền tên_văn tìm_hiểu tìm_kiếm tình_huống tình_hình tình_nguyện tình_thương
    tình_trạng tích_cao tích_cực tích_hợp tích_lũy tích_lịch tích_nước tích_trữ tích_và tín_chỉ tín_dị tín_dụng tín_hiệu
    tín_ngưỡng tính_bảng tính_chất tính_chủ tính_khả tính_mạng tính_toán tính_từ tính_đến tòa_nhà tòa_soạn tòa_án tôn_giáo
    tôn_trọng tôn_tạo tôn_vinh tùy_theo tùy_tình túc_thực túi_ni tăng_# tăng_ca tăng_cường tăng_dần tăng_gia tăng_huyết
    tăng_so tăng_thu tăng_trưởng tăng_tỷ tư_các tư_công tư_cơ tư_cộng tư_của tư_duy tư_giám tư_kinh tư_liên tư_lập tư_lệnh
    tư_nhân tư_nâng tư_pháp tư_phát tư_phối tư_số tư_theo tư_thiết tư_thế tư_trên tư_tưởng tư_tại tư_và tư_vấn tư_xây
    tương_trợ tương_tác tương_tự tưới_nhỏ tưới_nước tưới_tiêu tướng_chính tưởng_niệm tượng_thủy tượng_đài tượng_được tại_#
    tại_bộ tại_chỗ tại_các tại_công tại_hạn tại_hệ tại_khoản tại_kế tại_một tại_nguồn tại_nơi tại_quyết tại_thôn tại_trong
    tại_trụ tại_văn tại_đơn tại_địa tạm_dừng tạm_giam tạm_giữ tạm_ứng tạo_lập tạo_nghề tạo_phục tạo_tiền tạo_và tạo_điều
    tạp_chí tải_trọng tải_điện tảng_dùng tảng_số tảng_tư tảo_hôn tấn_công tấn_cảnh tấn_xã tất_cả tầm_chiến tầm_nhìn
    tầm_soát tầng_công tầng_kỹ tầng_lớp tầng_số tầng_viễn tầng_và tầng_xã tẩy_chay tận_dụng tập_cho tập_cộng tập_di
    tập_huấn tập_hợp tập_khu tập_kết tập_luyện tập_quán tập_suốt tập_thể tập_trung tập_và tập_đoàn tập_đông tật_cần tắc_chủ
    tặng_quà tế_biển tế_chủ tế_của tế_dự tế_hóa tế_hợp tế_miễn tế_quốc tế_số tế_thôn tế_thị tế_trước tế_tuần tế_tư tế_tại
    tế_tập tế_tỉnh tế_và tế_vùng tế_xã tế_để tệ_nạn tỉ_lệ tỉnh_# tỉnh_ban tỉnh_báo tỉnh_bình tỉnh_bạn tỉnh_chỉ tỉnh_chủ
    tỉnh_có tỉnh_cấp tỉnh_giai tỉnh_giao tỉnh_là tỉnh_lân tỉnh_lần tỉnh_lộ tỉnh_nhưng tỉnh_ninh tỉnh_năm tỉnh_phân tỉnh_phê
    tỉnh_phải tỉnh_qua tỉnh_theo tỉnh_trong tỉnh_tại tỉnh_tổ tỉnh_until tỉnh_uỷ tỉnh_và tỉnh_vào tỉnh_về tỉnh_với tỉnh_đoàn
    tỉnh_đã tỉnh_đến tỉnh_đề tỉnh_để tỉnh_ủy tịch_thu tịch_ubnd tọa_đàm tố_cáo tố_tụng tốc_độ tối_cao tối_thiểu tối_đa
    tối_ưu tốn_kém tốt_các tốt_kế tốt_nghiệp tốt_nhất tốt_và tồn_thiên tồn_tại tồn_và tồn_đọng tổ_# tổ_bảo tổ_bầu tổ_chuyên
    tổ_chức tổ_cm tổ_cuộc tổ_công tổ_dân tổ_giúp tổ_hợp tổ_liên tổ_phó tổ_quản tổ_quốc tổ_thẩm tổ_tiêm tổ_tiết tổ_trưởng
    tổ_tài tổ_xung tổ_đại tổ_đảng tổn_thương tổng_biên tổng_chi tổng_công tổng_cục tổng_giám tổng_hợp tổng_kiểm tổng_kết
    tổng_liên tổng_phụ tổng_quan tổng_số tổng_thể tổng_vệ tổng_điều tổng_đài tộc_bán tộc_nội tộc_thiểu tộc_và tội_phạm
    tới_tự tờ_gấp tờ_rơi tờ_trình tờ_đã tụ_huyết tụ_tập tục_có tục_giao tục_hành tục_lãnh tục_phối tục_rà tục_tham tục_theo
    tục_thực tục_đẩy từ_# từ_bỏ từ_cơ từ_dự từ_khi từ_nguồn từ_ngày từ_ngân từ_thiện từ_tháng từ_đó từng_bước từng_cơ
    từng_cấp từng_hộ từng_thôn tử_của tử_kể tử_thông tử_trong tử_trên tử_tỉnh tử_đối tự_an tự_chịu tự_chủ tự_do tự_giác
    tự_kiểm tự_nguyện tự_phòng tự_quản tự_vệ tự_xây tự_xã tự_đánh tự_đô tự_động tự_ở tỷ_lệ tỷ_trọng tỷ_đồng ubkt_tỉnh
    ubmttq_tỉnh ubnd_bình ubnd_chính ubnd_các ubnd_cùng ubnd_cấp ubnd_của ubnd_ngày ubnd_suối ubnd_thành ubnd_tỉnh ubnd_và
    ubnd_xã ung_thư uy_tín uống_nước uống_tại uỷ_ban v_cải vai_trò vay_nặng vay_vốn vbqppl_có vbqppl_của ven_biển ven_bờ
    ven_rừng ven_suối ven_sông vi_mạch vi_phạm vi_quản vi_xây viêm_da viêm_gan viêm_não viên_bộ viên_chủ viên_chức viên_dân
    viên_dạy viên_mới viên_phụ viên_tham viên_thuốc viên_thuộc viên_thú viên_trong viên_trưởng viên_và viên_y viết_bài
    viễn_cảnh viễn_thông việc_chấp việc_cưới việc_cải việc_cần việc_cập việc_của việc_di việc_giải việc_hằng việc_không
    việc_làm việc_lấy việc_lập việc_người việc_nâng việc_phân việc_phê việc_sử việc_tang việc_thực việc_tiếp việc_triển
    việc_truy việc_trả việc_tại việc_tổ việc_xin việc_xây việc_áp việc_đầu việc_ở viện_chuyên viện_dẫn viện_kiểm viện_lý
    viện_nghiên viện_phí viện_quân viện_thành viện_tranh viện_trường viện_trưởng viện_trợ viện_đa việt_nam vn_tỉnh vp_hđnd
    và_# và_an và_ban và_bàn và_báo và_bổ và_bộ và_chuyển và_chăm và_chấn và_chế và_chỉ và_cá và_các và_cán và_công và_cơ
    và_cải và_cấp và_của và_cứu và_danh và_doanh và_du và_dân và_dự và_giao và_giải và_hàng và_hành và_hđnd và_hướng và_hạ
    và_hải và_hệ và_hỗ và_hội và_khu và_khắc và_kiểm và_kế và_kỹ và_luật và_làm và_lệ và_môi và_nghĩa và_nghị và_ngoài
    và_nguyên và_nhà và_nhân và_những và_nâng và_nông và_năm và_phát và_phân và_phòng và_phản và_pt và_ptnt và_ptth
    và_quyết và_quản và_sử và_sự và_thcs và_theo và_thi và_thpt và_thuế và_tháo và_thông và_thú và_thể và_thủy và_thứ
    và_thực và_tiến và_trung và_truyền và_trước và_trả và_tài và_tái và_tìm và_tôn và_tư và_tại và_tồn và_tổng và_tự
    và_ubnd và_vay và_việc và_văn và_xác và_xây và_xã và_xử và_điều và_đài và_đào và_đô và_đầu và_đề và_địa và_ủy và_ứng
    vành_đai vào_báo vào_bộ vào_cuộc vào_ngày vào_nhóm vào_quá vào_sổ vào_sử vào_thứ vì_người vì_sự vì_vậy vòng_# vùng_cao
    vùng_cảnh vùng_dân vùng_hải vùng_khơi vùng_lộng vùng_sâu vùng_trồng vùng_xa vùng_đồng văn_a văn_bản văn_hóa văn_học
    văn_minh văn_nghệ văn_or văn_phòng văn_số văn_thư vĩnh_long vĩnh_phúc vĩnh_viễn vũ_khí vũ_trang vũng_tàu vướng_mắc
    vườn_cây vườn_quốc vườn_rau vườn_ươm vượt_chỉ vượt_mực vượt_thẩm vượt_trội vạch_kẻ vạn_vật vải_thiều vấn_giám vấn_phát
    vấn_tâm vấn_đề vận_chuyển vận_dụng vận_hành vận_khéo vận_tải vận_tỉnh vận_động vật_chất vật_hoang vật_liệu vật_nuôi
    vật_quốc vật_thể vật_tư vắc_xin về_an về_ban về_bảo về_bộ về_chuyên về_chuyển về_chuẩn về_chính về_chỉ về_các về_công
    về_cải về_du về_dân về_dự về_giáo về_giải về_hải về_khoa về_kinh về_kế về_kết về_lao về_lĩnh về_lợi về_ma về_môi
    về_nguồn về_người về_nhiệm về_nhân về_những về_nội về_phát về_phân về_phê về_phòng về_phục về_quy về_quyền về_quản
    về_quỹ về_sắp về_số về_sở về_sử về_tham về_thu về_thuế về_thể về_thủ về_thực về_tiếp về_trách về_trật về_tthc về_tuyển
    về_tài về_tình về_tăng về_tổ về_ubnd về_việc về_văn về_x về_xây về_y về_đạo về_đất về_đẩy về_đột về_ủy vệ_an vệ_antt
    vệ_bí vệ_chăm vệ_môi vệ_nguồn vệ_nhà vệ_nền vệ_rừng vệ_sinh vệ_thực vệ_tinh vệ_trường vệ_và vỉa_hè vị_báo vị_bầu vị_chủ
    vị_chức vị_có vị_cấp vị_dự vị_giai vị_gửi vị_không vị_kinh vị_kịp vị_liên vị_mình vị_phối vị_quản vị_sncl vị_sử vị_sự
    vị_tham vị_theo vị_thi vị_thường vị_thế vị_thực vị_trong vị_trên vị_trí vị_tư vị_tại vị_và vị_vận vị_đầu vị_để vốn_sự
    vốn_vay vốn_đầu vốn_đối với_ban với_biến với_bộ với_chi với_chính với_chức với_các với_công với_cơ với_doanh với_hoạt
    với_hệ với_hội với_kết với_mặt với_mục với_người với_nhiều với_nhân với_những với_năm với_nội với_phong với_phòng
    với_quy với_sở với_sự với_thôn với_thực với_tiến với_trách với_trường với_tên với_tình với_tập với_tổ với_từng với_ubnd
    với_vai với_văn với_yêu với_điều với_đơn với_địa với_ủy vụ_bưu vụ_bảo vụ_cho vụ_chung vụ_cháy vụ_chủ vụ_các vụ_có
    vụ_công vụ_cải vụ_cụ vụ_của vụ_dự vụ_hàng vụ_hành vụ_hè vụ_hỗ vụ_khoa vụ_kết vụ_môi vụ_mùa vụ_người vụ_nêu vụ_nông
    vụ_nổ vụ_pháp vụ_phát vụ_phê vụ_phổ vụ_quân vụ_quốc vụ_sau vụ_số vụ_sở vụ_sự vụ_thanh vụ_theo vụ_thu vụ_thị vụ_trong
    vụ_trước vụ_trường vụ_trưởng vụ_trọng vụ_tài vụ_tỉnh vụ_tổ vụ_tổng vụ_ubnd vụ_việc vụ_về vụ_xuân vụ_án vụ_đào vụ_đông
    vụ_đường vụ_được vụ_đấu vụ_đề vụ_để vụ_đối vụ_đủ vực_# vực_bị vực_bỏ vực_phòng vực_quản vực_sông vực_trọng vực_ven
    vực_văn vực_đất vực_đầu where_sở with_sở x_chủ x_để xa_bờ xe_buýt xe_hợp xe_khách xe_lăn xe_máy xe_tải xe_điện xe_đưa
    xe_đạp xem_xét xi_măng xin_lỗi xin_ý xiv_nhiệm xong_trước xu_hướng xu_thế xung_kích xung_phong xung_đột xuyên_của
    xuyên_giải xuyên_hướng xuyên_kiểm xuyên_ngập xuyên_rà xuyên_trong xuất_bản xuất_chấn xuất_cơ xuất_cảnh xuất_giải
    xuất_huyết xuất_khẩu xuất_kinh xuất_lãnh xuất_nguồn xuất_ngũ xuất_nhập xuất_nâng xuất_nông xuất_phát xuất_sau xuất_theo
    xuất_trong xuất_việc xuất_và xuất_đơn xác_lập xác_minh xác_nhận xác_thực xác_định xâm_hại xâm_nhập xây_dựng xây_mới
    xã_# xã_ban xã_chủ xã_giám xã_hướng xã_hội xã_một xã_như xã_năm xã_rà xã_suối xã_tham xã_theo xã_trong xã_trước xã_tổ
    xã_việt xã_và xã_vào xã_xây xã_áp xã_đoàn xã_đến xét_chọn xét_cán xét_duyệt xét_giải xét_nghiệm xét_thăng xét_tuyển
    xét_tặng xét_xử xét_đề xí_nghiệp xóa_bỏ xóa_mù xóm_giềng xóm_trưởng xúc_cử xúc_tiến xúc_xả xăng_dầu xả_lũ xảy_ra xếp_bộ
    xếp_cán xếp_hạng xếp_loại xếp_lại xếp_tổ xếp_xử xử_lý xử_phạt y_học y_tế y_và yên_bái yên_tâm yêu_cầu yết_công yết_giá
    yếu_kém yếu_phẩm yếu_sau án_cơ án_dân án_gửi án_luật án_nhân án_nâng án_nổ án_phê án_quy án_sắp án_trình án_và án_vị
    án_xác án_xử án_đi án_đtxd án_đã án_đơn án_đầu án_đề án_đổi án_ứng ánh_kiến ánh_những ánh_sáng ánh_về áo_phao áo_trắng
    áp_dụng áp_phích áp_thấp âm_thanh ích_khi ích_trên ít_nhất ô_nhiễm ôn_thi ôn_tập ông_bà ông_cha ông_nguyễn ông_trình
    ùn_tắc úng_cánh ý_giao ý_kiến ý_thức ý_tưởng ăn_chăn ăn_liền ăn_quả ăn_uống ăn_xin ăn_ở đa_# đa_chiều đa_dạng đa_khoa
    đa_phương đai_biên đai_liên đai_theo đai_thuộc đai_trên đai_tỉnh đang_phát đang_được đbqh_tỉnh đbqh_và đeo_bám đi_kiểm
    đi_làm đi_qua đi_sâu đi_đôi đi_đầu điền_kinh điều_# điều_chuyển điều_chỉnh điều_của điều_dưỡng điều_hành điều_kiện
    điều_lệ điều_phối điều_tiết điều_tra điều_trị điều_động điểm_# điểm_các điểm_du điểm_kiểm điểm_nghẽn điểm_sơ điểm_số
    điểm_thường điểm_tồn điểm_đen điểm_đến điển_hình điển_hóa điện_biên điện_cao điện_gió điện_lực điện_mặt điện_thoại
    điện_toán điện_tỉnh điện_tử điện_văn đo_lường đo_thị đo_vẽ đo_đạc đoàn_# đoàn_công đoàn_cơ đoàn_khối đoàn_kiểm đoàn_kết
    đoàn_lao đoàn_ngành đoàn_phường đoàn_quân đoàn_quốc đoàn_ra đoàn_thanh đoàn_thể đoàn_tncs đoàn_trường đoàn_trực
    đoàn_viên đoàn_viễn đoàn_vào đoàn_xã đoàn_đbqh đoàn_đại đoạn_# đtxd_các đua_ghe đua_khen đua_thuyền đuối_nước đà_nẵng
    đài_khí đài_phát đài_pt đài_ptth đài_thọ đài_truyền đài_tưởng đàm_phán đàn_bò đàn_gà đàn_lợn đàn_trâu đàn_trẻ đào_tạo
    đá_trong đái_tháo đám_mây đáng_kể đánh_bắt đánh_dấu đánh_giá đáp_nghĩa đáp_ứng đây_là đây_trong đã_ban đã_cung đã_có
    đã_cập đã_duyệt đã_nêu đã_tiếp đã_được đèn_tín đê_điều đình_chính đình_chỉ đình_công đình_văn đích_sử đính_chính đó_bao
    đó_kế đó_lĩnh đó_nắm đón_nhận đón_tiếp đóng_bảo đóng_chân đóng_cửa đóng_dấu đóng_gói đóng_góp đóng_trên đóng_điện
    đô_thị đôi_với đôn_đốc đông_người đông_xuân đông_đảo đùn_đẩy đúc_kết đúng_hạn đúng_mục đúng_quy đúng_thẩm đúng_thực
    đúng_tiến đúng_trình đúng_về đúng_địa đúng_đối đăng_kiểm đăng_ký đăng_tải đĩa_hình đơn_giá đơn_giản đơn_nguyên đơn_thư
    đơn_vị đưa_các đưa_kết đưa_lên đưa_ra đưa_tin đưa_vào đưa_đón đường_biên đường_bộ đường_cao đường_dây đường_hoa
    đường_huyện đường_liên đường_làng đường_ngang đường_sắt đường_thủy được_ban được_bản được_bảo được_bố được_chủ được_cải
    được_giao được_giám được_kiểm được_nâng được_phân được_phê được_số được_thanh được_theo được_thiết được_thực được_triển
    được_trợ được_ubnd được_và được_đồng đại_biểu đại_chúng đại_diện đại_giai đại_hóa đại_học đại_hội đại_lý đại_trên
    đại_đoàn đại_được đại_đội đạo_chống đạo_các đạo_công đạo_cải đạo_của đạo_giải đạo_kỳ đạo_phong đạo_phát đạo_phòng
    đạo_số đạo_thực đạo_trong đạo_trước đạo_tổng đạo_ubnd đạo_về đạo_xây đạo_đức đạt_# đạt_chuẩn đạt_hiệu đạt_kết đạt_lệnh
    đạt_mục đạt_trình đạt_tối đạt_từ đạt_tỷ đạt_được đảm_an đảm_bảo đảm_cơ đảm_nhiệm đảm_nhận đảm_tiến đảm_trách đảm_từ
    đảm_đúng đảm_đạt đảng_bộ đảng_tiếp đảng_trong đảng_ubnd đảng_uỷ đảng_viên đảng_và đảng_đoàn đảng_ủy đảo_và đất_bị
    đất_công đất_giao đất_nước đất_rừng đất_thu đất_thuộc đất_trống đất_trồng đất_và đất_đai đất_đá đất_ở đấu_giá đấu_nối
    đấu_thầu đấu_tranh đấu_trong đấu_đưa đấu_đến đầu_cho đầu_các đầu_cơ đầu_cả đầu_mối đầu_người đầu_năm đầu_ra đầu_thầu
    đầu_thực đầu_tiên đầu_tư đầu_vào đầu_về đầy_đủ đẩy_lùi đẩy_mạnh đẩy_nhanh đập_suối đậu_tương đắk_lắk đắk_nông đẳng_cộng
    đẳng_giới đẳng_nghề đẳng_sư đẳng_y đặc_biệt đặc_dụng đặc_khu đặc_sản đặc_tính đặt_bổ đặt_hàng đến_# đến_cuối đến_gây
    đến_hết đến_mức đến_ngày đến_người đến_năm đến_phục đến_quyền đến_tháng đến_tổ đến_từng đến_đền đến_đối đến_đời đề_bạt
    đề_cao đề_chung đề_cương đề_cấp đề_cử đề_khác đề_liên đề_nghị đề_phát đề_ra đề_tài đề_xuất đề_án đề_đã đền_bù đền_ơn
    để_báo để_bảo để_bố để_chỉ để_cung để_các để_có để_cải để_duy để_giải để_góp để_hoàn để_hình để_hỗ để_khắc để_kiểm
    để_kịp để_người để_nhà để_nhân để_nâng để_nắm để_phát để_phòng để_phối để_phục để_quản để_sử để_tham để_theo để_tháo
    để_thực để_tiếp để_triển để_trở để_tuyên để_tạo để_tổ để_tổng để_việc để_văn để_xem để_xây để_xảy để_xếp để_xử để_đáp
    để_đảm để_đẩy địa_bàn địa_chính địa_chất địa_chỉ địa_giới địa_lý địa_phương địa_điểm định_# định_ban định_canh định_chi
    định_chính định_chất định_chỉ định_chức định_các định_có định_công định_cư định_cụ định_của định_danh định_dự định_giao
    định_giá định_hành định_hướng định_kiểm định_kỳ định_kỹ định_mức định_ngân định_nhiệm định_nâng định_pháp định_phê
    định_số định_thiết định_thương định_tiền định_tư định_văn định_về định_xây định_đề đọng_kéo đọng_thuế đọng_xây đốc_các
    đốc_công đốc_giải đốc_kiêm đốc_kết đốc_sở đốc_thực đốc_triển đốc_việc đốc_và đối_chiếu đối_ngoại đối_soát đối_thoại
    đối_thu đối_tác đối_tượng đối_với đối_ứng đồ_dùng đồ_hành đồ_rủi đồ_án đồi_núi đồi_sim đồn_biên đồn_điền đồng_bào
    đồng_bàu đồng_bầu đồng_bằng đồng_bồi đồng_bộ đồng_chí đồng_chấm đồng_coi đồng_dân đồng_giáo đồng_gắn đồng_hành
    đồng_kiểm đồng_lao đồng_loạt đồng_nai đồng_nhân đồng_phối đồng_quản đồng_ruộng đồng_sáng đồng_thi đồng_thuận đồng_thành
    đồng_tháp đồng_thẩm đồng_thời đồng_trường đồng_xét đồng_ý đồng_đánh đồng_đấu đồng_ở đổ_bộ đổi_khí đổi_mới đổi_quy
    đổi_số đổi_vị độ_# độ_bao độ_báo độ_che độ_cung độ_công độ_cồn độ_hài độ_làm độ_rủi độ_thông độ_thực độ_tự độ_đầu độ_đề
    độc_da độc_lập độc_thực đội_# đội_biên đội_cảnh đội_dân đội_hình đội_kiểm đội_ngũ đội_quản đội_thanh đội_thiếu đội_tiêm
    đội_tntp đội_trưởng đội_tuyển đội_viên đội_văn đội_y động_bầu động_cung động_các động_công động_của động_duy động_hóa
    động_hợp động_khắc động_kiểm động_lực động_môi động_phòng động_quyết động_sản động_số động_sự động_thương động_thực
    động_trong động_trẻ động_tỉnh động_tổ động_viên động_việt động_và động_vật động_xây động_đoàn động_đất đột_lợi đột_phá
    đột_xuất đời_sống đờn_ca đợt_# đợt_mưa đủ_# đủ_các đủ_công đủ_cơ đủ_theo đủ_với đủ_điều đủ_để đức_công đứng_chân
    đứng_đầu ơn_đáp ưu_hóa ưu_thế ưu_tiên ưu_tú ưu_đãi ương_giai ương_hội ương_khảo ương_mttq ương_mặt ương_đoàn ương_đóng
    ương_đảng ước_tính ảnh_hưởng ảnh_lưu ấm_tình ấn_phẩm ấn_định ấp_# ấp_trưởng ẩm_thực ổ_dịch ổn_giá ổn_thị ổn_định ở_các
    ở_công ở_cơ ở_cấp ở_nước ở_xã ở_địa ủng_hộ ủy_ban ủy_cơ ủy_quyền ủy_thác ủy_viên ủy_về ủy_đảng ứng_cứu ứng_cử ứng_dịch
    ứng_dụng ứng_lao ứng_nhanh ứng_nhu ứng_phó ứng_trực ứng_với ứng_yêu
    """
}
