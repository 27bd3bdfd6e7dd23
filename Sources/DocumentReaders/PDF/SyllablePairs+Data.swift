// Made by Scripts/make-syllable-pairs; do not edit.

extension SyllablePairs {
  static let data: StaticString = """
    #_biển #_báo #_bộ #_cho #_chuẩn #_chỉ #_cuộc #_các #_công #_căn #_cơ #_cấp #_của #_do #_dự #_giải #_giờ #_ha #_hoàn
    #_huyện #_hằng #_hộ #_khoản #_khảo #_kiểm #_km #_kế #_kỳ #_là #_lượt #_lần #_lớp #_mô #_mục #_nghị #_ngày #_người
    #_nhiệm #_nâng #_năm #_nđ #_phòng #_phải #_phần #_quyết #_quý #_qđ #_rà #_sản #_sắp #_số #_sở #_sửa #_theo #_thành
    #_tháng #_thông #_thẩm #_tiếp #_toàn #_triển #_triệu #_trong #_trên #_trước #_trường #_trạm #_trở #_tuyến #_tuần #_tuổi
    #_tại #_tấn #_tập #_tổ #_tỷ #_và #_văn #_về #_với #_xây #_xã #_yêu #_điều #_điểm #_đài #_đánh #_đã #_đôn #_đơn #_đại
    #_đầu #_đến #_đề #_để #_định #_đồng #_đội #_đợt #_ứng a_lưới a_mi a_mô a_nua a_sen a_xít ai_bị an_các an_cửa an_giang
    an_khê an_ninh an_sinh an_thành an_toàn an_táng an_tỉnh an_viên an_xã anh_chị anh_em anh_hùng anh_là anh_túc antt_ở
    ao_cá ao_hồ ao_nuôi ao_đầm as_quyết ayun_pa ba_ba ba_bánh ba_bước ba_bể ba_cứng ba_gai ba_giảm ba_không ba_loại ba_lát
    ba_na ba_sao ba_sạch ba_sẵn ba_tháng ba_tiêu ba_tri ba_trăm ba_tăng ba_tơ ba_tốt ba_vì ba_đến ban_an ban_biên ban_bí
    ban_bảo ban_bầu ban_châu ban_chấp ban_chỉ ban_chủ ban_chứng ban_cán ban_công ban_cứu ban_dân ban_giám ban_hành ban_hỗ
    ban_kinh ban_kiểm ban_lễ ban_mặt ban_ngành ban_ngày ban_nhân ban_nhạc ban_nội ban_nữ ban_pháp ban_phát ban_quản
    ban_quốc ban_soạn ban_thanh ban_thi ban_thư ban_thường ban_thưởng ban_thực ban_tiếp ban_trị ban_tuyên ban_tài ban_tổ
    ban_vì ban_văn ban_vận ban_xây ban_điều ban_đêm ban_đô ban_đại ban_đầu bang_nga bang_đức bao_bì bao_băng bao_cao
    bao_cấp bao_di bao_gói bao_gồm bao_nhiêu bao_phủ bao_quát bao_tiêu bao_trái bao_tải bao_vây bay_không bay_mới bay_nội
    bay_siêu bay_thuê bay_thẳng bay_tân bch_bđbp bch_bộ bch_quân bchqs_tỉnh bgh_nhà bhxh_tỉnh bhyt_điện bi_ô bia_ghi
    bia_thì bia_tưởng bia_đá binh_cơ binh_giúp binh_gương binh_liệt binh_nặng binh_sĩ binh_tỉnh binh_việt binh_và binh_xã
    binh_đoàn biên_bán biên_bản biên_chế biên_cương biên_cảnh biên_dịch biên_giới biên_hòa biên_mậu biên_mốc biên_phòng
    biên_phủ biên_soạn biên_trái biên_tài biên_tập biến_bằng biến_chuyển biến_giáo biến_gỗ biến_nông biến_nước biến_rừng
    biến_sâu biến_tích biến_tự biến_và biến_áp biến_đổi biến_động biết_bơi biết_chữ biết_dân biết_pháp biết_tên biết_và
    biển_báo biển_chỉ biển_công biển_cảnh biển_cấm biển_dâng biển_hiệu biển_hạn biển_số biển_tên biển_và biển_xanh
    biển_xung biển_đông biển_đảo biểu_# biểu_chỉ biểu_các biểu_diễn biểu_dương biểu_giá biểu_hđnd biểu_hội biểu_khai
    biểu_mẫu biểu_phân biểu_quyết biểu_quốc biểu_số biểu_tham biểu_trưng biểu_tình biểu_tượng biểu_tổng biểu_đảng biểu_đồ
    biện_dự biện_pháp biện_xã biệt_khó biệt_là biệt_nặng biệt_phái biệt_thự biệt_đối bnv_ngày bom_mìn bong_bóng bong_tróc
    bql_dự bru_vân btc_tỉnh btv_tỉnh bung_ra buôn_bán buôn_hồ buôn_làng buôn_lậu buôn_ma buông_xuôi buýt_kế buýt_nhanh
    buýt_nội buýt_điện buồn_bã buồng_bệnh buồng_phòng buổi_chiều buổi_họp buổi_lễ buổi_mỗi buổi_nói buổi_sáng buổi_tiêm
    buổi_tuyên buổi_tối buộc_thôi buộc_tiêu buộc_tội bà_cha bà_chúa bà_con bà_mẹ bà_rịa bà_đen bài_chòi bài_kiểm bài_thi
    bài_trừ bài_tập bài_viết bài_đăng bàn_bạc bàn_chải bàn_dân bàn_dập bàn_ghế bàn_giao bàn_giải bàn_huyện bàn_thành
    bàn_thảo bàn_tỉnh bàn_xã bàn_điều bào_chữa bào_dân bào_mòn bào_ngư bào_thai bào_tử bàu_cát bày_lưu bày_nông bày_triển
    bày_tỏ bày_văn bá_xúc bác_hồ bác_luận bác_sĩ bám_biển bám_nắm bám_sát bán_buôn bán_bào bán_chuyên bán_dâm bán_dẫn
    bán_dữ bán_gia bán_hàng bán_hóa bán_kính bán_kết bán_lẻ bán_ma bán_người bán_nhà bán_nền bán_phá bán_pháo bán_sản
    bán_thuốc bán_trú bán_trẻ bán_trở bán_vật bán_điện bán_đảo bán_đấu bánh_chở bánh_tráng bánh_tự bánh_đậu báo_bình
    báo_cháy báo_chí báo_cáo báo_công báo_giá báo_hiệu báo_hình báo_in báo_khói báo_kết báo_lũ báo_lưu báo_nguy báo_nhân
    báo_ninh báo_nói báo_nơi báo_số báo_sớm báo_tai báo_thu báo_thẻ báo_thời báo_tin báo_trễ báo_tuyển báo_tại báo_tạm
    báo_tỉnh báo_tố báo_tử báo_tự báo_và báo_xuân báo_đài báo_định báo_động bát_chè báu_vật bãi_biển bãi_bỏ bãi_chôn
    bãi_cạn bãi_kinh bãi_ngang bãi_nhiệm bãi_rác bãi_sông bãi_thải bãi_tập bãi_tắm bãi_đá bãi_đổ bãi_đỗ bão_cho bão_khẩn
    bão_lũ bão_lụt bão_số bão_đổ bè_trên béo_phì bê_tông bên_cạnh bên_thuê bên_trong bên_đường bì_bằng bì_nhãn bình_bột
    bình_chánh bình_chọn bình_chữa bình_dân bình_dương bình_ga bình_hữu bình_lọc bình_phước bình_quyền bình_quân bình_thuận
    bình_thường bình_thạnh bình_và bình_xét bình_đẳng bình_định bình_ổn bí_mật bí_thư bí_xanh bính_ngọ bò_biển bò_chết
    bò_giống bò_lai bò_sữa bò_thả bò_vàng bò_vỗ bó_gói bó_gọn bóc_gỡ bóc_tầng bóc_xóa bón_giả bón_kém bón_lót bón_thúc
    bón_trả bón_đón bóng_bất bóng_chuyền bóng_cười bóng_lưu bóng_mini bóng_mát bóng_điện bóng_đá bóng_đèn bóp_của bô_rô
    bô_xít bông_vải bù_gia bù_tiêm bù_trừ bùn_bể bùn_thải bùn_đất bùng_nổ bùng_phát bún_khô băng_cản băng_nhóm băng_rôn
    băng_rộng băng_tan bđbp_tỉnh bơ_sáp bơi_an bơi_chải bơi_di bơi_lắp bơi_lội bơi_miễn bơi_thông bơm_chuyền bơm_dã bơm_dầu
    bơm_kim bơm_nước bơm_tiêu bơm_tát bơm_xăng bơm_điện bưu_chính bưu_cục bưu_tá bưu_điện bươu_vàng bước_# bước_chuẩn
    bước_em bước_giá bước_giảm bước_hình bước_ngoặt bước_nâng bước_đi bước_đầu bước_đột bưởi_da bạ_số bạc_liêu bạc_lá
    bạc_nhà bạch_các bạch_hầu bạch_long bạch_mã bạch_trong bạch_tthc bạch_tuộc bạch_đàn bại_liệt bạn_bè bạn_trẻ bạn_đọc
    bạo_hành bạo_loạn bạo_lực bản_ban bản_biến bản_cam bản_chính bản_chưa bản_chất bản_chỉ bản_chồng bản_cá bản_ghi
    bản_hoàn bản_hành bản_hướng bản_hết bản_hợp bản_kê bản_kỳ bản_làng bản_lĩnh bản_mô bản_mường bản_mật bản_nguồn bản_phẩm
    bản_quy bản_quyền bản_quản bản_sao bản_sắc bản_số bản_tham bản_thân bản_thỏa bản_tin bản_triển bản_trái bản_trích
    bản_trưởng bản_tăng bản_tại bản_tự bản_vi bản_và bản_vá bản_vẽ bản_xin bản_án bản_đi bản_điện bản_đôn bản_đến bản_địa
    bản_đồ bảng_giá bảng_kê bảng_lương bảng_quy bảng_tin bảng_tổng bảng_điều bảo_an bảo_ban bảo_chặt bảo_dưỡng bảo_hiểm
    bảo_hành bảo_hạ bảo_hộ bảo_lãnh bảo_lưu bảo_lộc bảo_mật bảo_quản bảo_thủ bảo_trì bảo_trợ bảo_tàng bảo_tồn bảo_việc
    bảo_việt bảo_vật bảo_vệ bảo_đúng bảo_đảm bảy_tri bảy_tình bấm_huyệt bất_chính bất_chấp bất_cập bất_hạnh bất_hợp
    bất_thường bất_tiện bất_động bầu_cử bầu_không bầu_trưởng bầu_trời bẩm_sinh bẫy_bắt bẫy_đèn bậc_lương bậc_thang bắc_bộ
    bắc_cầu bắc_giang bắc_hà bắc_kạn bắc_nam bắc_ninh bắc_trung bắc_trà bắn_nỏ bắn_pháo bắn_đạn bắp_cải bắt_buộc bắt_chim
    bắt_chó bắt_dư bắt_giữ bắt_lại bắt_muỗi bắt_nạt bắt_tâm bắt_tình bắt_tù bắt_đầu bắt_động bằng_chế bằng_công bằng_căn
    bằng_cấp bằng_của bằng_giang bằng_giá bằng_giới bằng_hiện bằng_khen bằng_không bằng_kỹ bằng_máy bằng_nhiều bằng_so
    bằng_sông bằng_sạch bằng_sữa bằng_thuyền bằng_tổ bằng_văn bằng_xe bằng_xà bằng_đốt bằng_độc bế_giảng bế_khóa bế_mạc
    bến_bãi bến_cóc bến_cảng bến_hải bến_khách bến_lấy bến_lức bến_phao bến_phà bến_thủy bến_tre bến_tàu bến_xe bến_đò
    bến_đậu bếp_một bếp_ăn bề_mặt bền_chắc bền_vững bể_bơi bể_chứa bể_hấp bể_lắng bể_lọc bể_phốt bể_tự bệnh_binh bệnh_bạc
    bệnh_bằng bệnh_bụi bệnh_cho bệnh_chết bệnh_chữa bệnh_cúm bệnh_do bệnh_dại bệnh_dịch bệnh_giun bệnh_gum bệnh_hoại
    bệnh_khô bệnh_khảm bệnh_lao bệnh_liên bệnh_lợn bệnh_miễn bệnh_nghề bệnh_nhiệt bệnh_nhân bệnh_niu bệnh_phong bệnh_phổi
    bệnh_quai bệnh_sương bệnh_sốt bệnh_than bệnh_thủy bệnh_truyền bệnh_trái bệnh_trên bệnh_tâm bệnh_tại bệnh_tật bệnh_tụ
    bệnh_từ bệnh_uốn bệnh_vi bệnh_viêm bệnh_viện bệnh_vàng bệnh_xoắn bệnh_xâm bệnh_án bệnh_đạo bệnh_đậu bệnh_đốm bệnh_động
    bỉm_sơn bị_bay bị_buộc bị_bạo bị_bỏ bị_can bị_chia bị_chiếm bị_cho bị_cháy bị_chó bị_cuốn bị_cáo bị_có bị_công bị_cơ
    bị_cứu bị_dạy bị_giám bị_hiệu bị_hại bị_hội bị_lưu bị_mua bị_ngập bị_nạn bị_nội bị_phương bị_quan bị_thiệt bị_thu
    bị_thương bị_trước bị_tài bị_tốt bị_tổn bị_x bị_xâm bị_y bị_áp bị_được bị_đại bị_đầy bị_địa bị_động bị_ảnh bọ_gậy
    bọc_mộ bỏ_chợ bỏ_cấp bỏ_cọc bỏ_hoang bỏ_học bỏ_lò bỏ_lại bỏ_lối bỏ_phiếu bỏ_quên bỏ_rơi bỏ_sót bỏ_thuế bỏ_tin bỏ_trí
    bố_chất bố_công bố_danh bố_dịch bố_giá bố_hết bố_hợp bố_lý bố_mẹ bố_quyết bố_sản bố_trí bố_tài bố_y bố_điểm bố_đầy
    bốc_dỡ bốc_mộ bốc_thăm bốc_xếp bối_cảnh bốn_bánh bốn_giờ bốn_luôn bốn_sao bốn_tại bốn_tốt bốn_xin bồi_dưỡng bồi_hoàn
    bồi_thường bồn_chở bồn_chứa bồn_hoa bổ_chi bổ_hàng bổ_khuyết bổ_nhiệm bổ_phục bổ_sung bổ_trợ bổ_vốn bổ_đê bổng_cho bộ_#
    bộ_binh bộ_bốn bộ_chqs bộ_chính bộ_chỉ bộ_các bộ_câu bộ_công bộ_của bộ_dân bộ_dôi bộ_dữ bộ_gia bộ_giao bộ_giáo bộ_hàng
    bộ_hội bộ_khoa bộ_không bộ_kế bộ_lao bộ_liên bộ_luật bộ_là bộ_máy bộ_mã bộ_môn bộ_mặt bộ_một bộ_nghỉ bộ_ngoại bộ_ngành
    bộ_nhân bộ_nhận bộ_nông bộ_nội bộ_nữ bộ_phận bộ_quy bộ_quản bộ_quốc bộ_sách bộ_thông bộ_thể bộ_thủ bộ_tiêu bộ_trong
    bộ_trưởng bộ_trẻ bộ_tài bộ_tư bộ_tỉnh bộ_văn bộ_xây bộ_y bộ_đường bộ_đạt bộ_đề bộ_định bộ_đồng bộ_đội bộ_ủy bội_chi
    bột_chữa bột_nghệ bờ_bao bờ_biển bờ_sông bờ_y bụi_công bụi_mịn bụi_phóng bụi_phổi bức_lao bức_tường bức_xạ bứng_cây
    bứt_phá bừa_bãi bữa_chính bữa_cơm bữa_cỗ bữa_phụ bữa_ăn ca_bệnh ca_cao ca_máy ca_múa ca_mắc ca_nô ca_phường ca_ra
    ca_trù ca_tài ca_tỉnh ca_tử ca_xã cai_nghiện cai_thuốc cai_tổ cai_đại cam_kết cam_pu cam_ranh camera_an camera_giám
    can_bị can_nhiễu can_thiệp cang_chải canh_cây canh_cải canh_gác canh_lúa canh_lửa canh_trực canh_tác canh_đê canh_định
    cao_bằng cao_chất cao_các cao_cấp cao_dân cao_gian cao_gương cao_hiểu cao_hiệu cao_hơn cao_kỹ cao_lanh cao_lãnh cao_mức
    cao_nhất cao_nhận cao_năng cao_phát cao_su cao_sức cao_thế cao_trách cao_trình cao_trục cao_tuổi cao_tốc cao_tối cao_tỷ
    cao_vai cao_áp cao_điểm cao_đài cao_đẳng cao_đời cchc_của cchc_hàng cchc_năm cchc_và cchc_định cdc_tỉnh cha_mẹ
    chai_chứa chai_đồng chanh_leo che_chắn che_chở che_giấu che_mái che_phủ chi_an chi_bộ chi_cho chi_cục chi_hội chi_khám
    chi_ngân chi_nhánh chi_phí chi_sự chi_thường chi_tiêu chi_tiết chi_trả chi_trực chi_tài chi_đoàn chi_đầu chi_đến
    chi_đội chi_ủy chia_bảng chia_cắt chia_sẻ chim_hoang chim_trời chim_yến chinh_chiến chinh_phục chiêu_sinh chiêu_trò
    chiêu_đãi chiếm_dụng chiếm_lòng chiếm_vỉa chiếm_đoạt chiếm_đất chiến_an chiến_binh chiến_dịch chiến_lược chiến_sĩ
    chiến_sự chiến_thắng chiến_tranh chiến_điện chiến_đấu chiết_ga chiết_xuất chiếu_an chiếu_bóng chiếu_cói chiếu_công
    chiếu_ngoại chiếu_nổ chiếu_phim chiếu_sáng chiếu_theo chiếu_tia chiều_cao chiều_dài chiều_sâu chiều_thiếu chiều_thứ
    chnăm_thmây cho_biết cho_báo cho_bộ cho_chó cho_các cho_cán cho_công cho_cơ cho_học cho_hộ cho_khách cho_lao cho_lực
    cho_mượn cho_mạ cho_người cho_phép cho_sinh cho_thuê cho_thấy cho_thế cho_trâu cho_trẻ cho_tàu cho_tổ cho_vay cho_văn
    cho_vật cho_ít cho_ý cho_đơn cho_đối cho_ủy chqs_tỉnh chqs_xã chu_ru chu_trình chua_thức chung_cư chung_của chung_hạ
    chung_kết chung_sức chung_tay chung_về chung_xã chung_đô chuyên_canh chuyên_chở chuyên_dùng chuyên_dụng chuyên_gia
    chuyên_khoa chuyên_môn chuyên_mục chuyên_nghiệp chuyên_ngành chuyên_sâu chuyên_trang chuyên_trách chuyên_trồng
    chuyên_viên chuyên_đề chuyến_bay chuyến_biển chuyến_công chuyến_hủy chuyến_xe chuyền_lạnh chuyền_nữ chuyền_tay
    chuyển_biến chuyển_chức chuyển_cây chuyển_cơ chuyển_cấp chuyển_dịch chuyển_giao chuyển_giá chuyển_giới chuyển_hài
    chuyển_hóa chuyển_hồ chuyển_lâm chuyển_mục chuyển_nguồn chuyển_ngạch chuyển_nhượng chuyển_phát chuyển_quốc chuyển_rác
    chuyển_sinh chuyển_sách chuyển_tiếp chuyển_tuyến chuyển_tải chuyển_vốn chuyển_xếp chuyển_đổi chuyện_chuyên chuyện_kể
    chuyện_sản chuyện_theo chuyện_truyền chuẩn_bị chuẩn_cán chuẩn_hiệu chuẩn_hàng chuẩn_hóa chuẩn_kỹ chuẩn_mực chuẩn_nghèo
    chuẩn_nghề chuẩn_nông chuẩn_quốc chuẩn_tcvn chuẩn_tiếp chuẩn_trợ chuẩn_y chuẩn_đo chuẩn_đầu chuẩn_định chuồng_cọp
    chuồng_trại chuỗi_cung chuỗi_giá chuỗi_khối chuỗi_liên chuỗi_lạnh chuột_hại chuột_đồng chà_vá chài_lưới chào_bán
    chào_cờ chào_hàng chào_mừng chào_xã chánh_thanh chánh_toà chánh_tòa chánh_văn chánh_án cháo_nghĩa cháu_hiếu cháu_ngoan
    cháy_chậm cháy_chữa cháy_công cháy_cơ cháy_lan cháy_nổ cháy_rừng cháy_tự cháy_và châm_bốn châm_cứu chân_chính chân_dung
    chân_miệng chân_nâu chân_tay chân_thành chân_trên chân_trắng chân_đê châu_bản châu_chấu châu_phi châu_á châu_âu
    châu_đốc chè_lam chè_xanh chèo_kéo chéo_mâu chéo_trùng chê_bai chênh_lệch chìa_khóa chìm_đò chìm_ở chí_# chí_chưa
    chí_cách chí_khó chí_khảo chí_minh chí_môi chí_quốc chí_thu chí_thành chí_trung chí_trưởng chí_ứng chín_cựa chín_muồi
    chín_mươi chín_rộ chín_sớm chín_tháng chính_# chính_bữa chính_cho chính_các chính_có chính_công chính_cấp chính_của
    chính_giai chính_hđnd chính_hộ chính_khí chính_kế chính_liên chính_lĩnh chính_mới chính_nghĩa chính_ngạch chính_nhà
    chính_năm chính_nội chính_phủ chính_quy chính_quyền chính_quản chính_sách chính_theo chính_thuộc chính_thức chính_toàn
    chính_trên chính_trễ chính_trị chính_tỉnh chính_tổng chính_vi chính_và chính_văn chính_về chính_với chính_xác
    chính_đáng chính_đã chính_được chính_đạt chính_đảm chính_đều chính_định chính_ủy chòi_canh chòi_rẫy chó_cắn chó_dại
    chó_không chó_mèo chó_nghiệp chó_ra chó_thả chôl_chnăm chôm_chôm chôn_cất chôn_lấp chùa_hương chùa_khơ chùm_ca
    chú_trọng chúa_trời chúa_xứ chúa_yêu chúc_mừng chúc_thọ chúc_tết chúng_bảo chúng_ưu chăm_chỉ chăm_lo chăm_sóc chăn_dắt
    chăn_màn chăn_nuôi chơ_ro chơi_bãi chơi_dân chơi_ngoài chơi_trẻ chơi_điện chư_prông chưa_biết chưa_cao chưa_có chưa_cập
    chưa_hoàn chưa_khai chưa_nhận chưa_nổ chưa_thành chưa_được chưa_đạt chưa_đầy chưa_đủ chương_# chương_bạc chương_lao
    chương_trình chương_vàng chương_đồng chương_độc chướng_ngại chạm_khắc chạm_trổ chạm_đáy chạy_bán chạy_bộ chạy_máy
    chạy_quá chạy_thận chạy_thử chạy_tàu chạy_án chạy_ô chạy_đồng chả_cá chải_chuốt chảy_máu chảy_tràn chảy_tối chảy_xiết
    chấm_công chấm_dứt chấm_giải chấm_phúc chấm_thi chấm_điểm chấn_chỉnh chấp_hành chấp_lao chấp_lối chấp_nguồn chấp_nhận
    chấp_quyền chấp_thuận chấp_đất chất_bảng chất_bảo chất_bộ chất_các chất_có chất_công chất_cấm chất_dinh chất_dạng
    chất_khử chất_làm chất_lượng chất_ma chất_thuốc chất_thải chất_tạo chất_vấn chất_đặc chất_đốt chất_độc chấu_tre
    chầu_lượt chầu_văn chẩn_trị chẩn_đoán chậm_chuyến chậm_giải chậm_lũ chậm_nhất chậm_nộp chậm_tiến chậm_triển chậm_trên
    chậm_trễ chậm_đóng chậm_đưa chập_chững chập_điện chật_chội chật_hẹp chắc_chắn chắc_tình chắn_ao chắn_bụi chắn_chuồng
    chắn_cát chắn_gió chắn_sóng chắn_tự chắp_cánh chắp_vá chắt_lọc chằng_chống chẵn_ngày chặn_dòng chặn_đứng chặng_chót
    chặng_cuối chặt_chém chặt_chẽ chặt_cây chặt_hạ chặt_kỷ chặt_tỉa chẽ_với chế_biến chế_chi chế_chỉ chế_công chế_cụ
    chế_dân chế_giễu chế_hoạt chế_hóa chế_khai chế_kết chế_làm chế_lạm chế_một chế_nợ chế_phá chế_phát chế_phẩm chế_phối
    chế_qua chế_quản chế_thu chế_trong chế_trên chế_tài chế_túi chế_tạo chế_tải chế_tốc chế_tự chế_văn chế_xe chế_xuất
    chế_đặc chế_đối chế_độ chết_chậm chết_hàng chết_người chết_nhanh chết_ra chết_rét chết_số chỉ_bưu chỉ_chuyên chỉ_các
    chỉ_dẫn chỉ_giới chỉ_huy chỉ_hành chỉ_mạng chỉ_nhân chỉ_quản chỉ_ra chỉ_rõ chỉ_số chỉ_thi chỉ_thị chỉ_tin chỉ_tiêu
    chỉ_tịch chỉ_việc chỉ_đưa chỉ_đạo chỉ_định chỉ_độ chỉnh_các chỉnh_cục chỉnh_dự chỉnh_giá chỉnh_hình chỉnh_hợp chỉnh_lý
    chỉnh_phụ chỉnh_sửa chỉnh_trang chỉnh_tổng chỉnh_việc chỉnh_và chỉnh_đốn chị_em chịu_lực chịu_sự chịu_trách chịu_tác
    chịu_với chịu_ảnh chọi_gà chọi_trâu chọn_giới chọn_khảo chọn_lựa chọn_người chọn_nhà chọn_sách chọn_sản chọn_tổ
    chống_buôn chống_bán chống_chịu chống_dịch chống_hiv chống_hạn chống_khai chống_khói chống_khủng chống_lãng chống_lệnh
    chống_lụt chống_ma chống_mua chống_ngập chống_nổ chống_rác chống_rét chống_rửa chống_sạt chống_tai chống_tham
    chống_thiên chống_thất chống_trợ chống_tệ chống_tội chống_va chống_xuống chống_úng chống_đói chống_độc chốt_chặn
    chốt_danh chốt_gác chốt_kiểm chốt_sổ chốt_trực chồng_chéo chồng_lũ chồng_lấn chỗ_làm chỗ_ngồi chỗ_trọ chỗ_ở chớ_nên
    chớp_giật chờ_xe chờ_xử chờ_ý chờ_đợi chở_che chở_công chở_khách chở_nước chở_quá chở_đất chợ_búa chợ_cóc chợ_công
    chợ_du chợ_dân chợ_gạo chợ_hoa chợ_lấn chợ_nông chợ_nổi chợ_phiên chợ_quê chợ_số chợ_triển chợ_truyền chợ_tạm chợ_tết
    chợ_tự chợ_đêm chợ_đầu chụp_x chụp_ảnh chủ_bến chủ_chốt chủ_các chủ_công chủ_cơ chủ_doanh chủ_dự chủ_hồ chủ_hộ chủ_lực
    chủ_nghĩa chủ_nguồn chủ_nhiệm chủ_nhật chủ_phương chủ_quan chủ_quyền chủ_quản chủ_rừng chủ_thể chủ_trang chủ_trì
    chủ_trương chủ_trực chủ_tài chủ_tàu chủ_tịch chủ_về chủ_yếu chủ_đại chủ_đầu chủ_đề chủ_động chủ_ở chủng_hải chủng_lưu
    chủng_mới chủng_mở chủng_đầy chứa_chất chứa_hóa chứa_khí chứa_nước chứa_thuốc chứa_vượt chứa_vỏ chức_bộ chức_chính
    chức_chủ chức_cuộc chức_cá chức_cán chức_có chức_cơ chức_cấp chức_của chức_danh chức_giao chức_giải chức_huyện
    chức_huấn chức_hành chức_hội chức_hữu chức_khảo chức_kiểm chức_ký chức_kỳ chức_làm chức_lại chức_lấy chức_lễ chức_lớp
    chức_mặt chức_mỗi chức_năm chức_năng chức_phi chức_phản chức_quán chức_sơ chức_sắc chức_theo chức_thi chức_thành
    chức_thủy chức_thực chức_triển chức_trung chức_trực chức_tuyên chức_tín chức_tư chức_tỉnh chức_tổng chức_viên chức_việc
    chức_và chức_vào chức_về chức_vụ chức_xã chức_đoàn chức_đã chức_đảng chức_đấu chức_đối chứng_chỉ chứng_cứ chứng_khoán
    chứng_kiến chứng_minh chứng_nhận chứng_sinh chứng_thư chứng_thực chứng_từ chứng_viên chứng_điện chữ_cái chữ_ký chữ_nổi
    chữ_thập chữ_viết chữa_bệnh chữa_cháy chữa_công chữa_cơ chữa_thường chữa_đập chữa_định chữa_đột cn_vpđkđđ coi_sóc
    coi_thi coi_đây con_bằng con_cháu con_công con_dâu con_dấu con_gián con_giống con_liệt con_người con_nuôi con_số
    con_đường cong_vẹo cp_ngày cp_và cqcm_thuộc cung_cấp cung_cầu cung_dồi cung_lao cung_thiếu cung_văn cung_xăng cung_ứng
    cuối_cùng cuối_kỳ cuối_năm cuối_quý cuối_tháng cuốn_lá cuốn_sách cuốn_sổ cuốn_trôi cuộc_bầu cuộc_gọi cuộc_họp cuộc_kiểm
    cuộc_thi cuộc_vận cà_chua cà_mau cà_phê cài_đặt càng_long càng_xanh càng_đỏ cành_cây cành_tạo cày_nam cá_ba cá_biệt
    cá_bớp cá_chép cá_chình cá_chết cá_cơm cá_cảnh cá_diệt cá_giống cá_hồi cá_khô cá_lóc cá_lồng cá_mè cá_mú cá_mất cá_ngừ
    cá_nhân cá_nóc cá_nục cá_rô cá_song cá_sấu cá_thể cá_tra cá_trê cá_trắm cá_tầm cá_vượt cá_độ các_anh các_ban các_biện
    các_bon các_bên các_bước các_bộ các_ca các_chi các_chiến các_chuyên các_chính các_chương các_chế các_chỉ các_chủ
    các_chức các_cq các_cqcm các_cuộc các_cá các_cán các_công các_cơ các_cấp các_cục các_doanh các_dân các_dịch các_dự
    các_giải các_hoạt các_huyện các_hành các_hình các_hạn các_hạng các_hồ các_hộ các_hội các_khiếu các_khoa các_khoản
    các_khu các_khó các_kiến các_loại các_lĩnh các_lớp các_mô các_mặt các_mục các_nguồn các_ngành các_ngày các_ngầm
    các_nhiệm các_nhân các_năm các_nước các_nội các_pct các_phòng các_phó các_phương các_phường các_quy các_quận các_quốc
    các_ra các_sai các_sản các_sở các_sự các_thiết các_thành các_tháng các_thôn các_thông các_thế các_thủ các_tiêu các_tiện
    các_trung các_trường các_trưởng các_tthc các_tuyến các_tàu các_tình các_tầng các_tỉnh các_tồn các_tổ các_tổng
    các_vbqppl các_vi các_việc các_viện các_vùng các_văn các_vấn các_vị các_vụ các_xã các_ý các_đ các_điểm các_đoàn các_đơn
    các_đại các_đề các_địa các_đối các_đồng các_đội các_đợt các_ổ các_ứng cách_an cách_chế cách_chức cách_giới cách_hành
    cách_hồ cách_ly cách_làm cách_mạng cách_thể cách_thủ cách_tiền cách_tài cách_tư cách_tổ cách_đường cái_bè cái_hoa
    cái_mép cán_bộ cán_sự cán_đích cánh_đồng cáo_bộ cáo_chuyên cáo_chính cáo_công cáo_của cáo_gian cáo_giải cáo_giấy
    cáo_hằng cáo_khai cáo_khảo cáo_kinh cáo_kết cáo_mực cáo_nghiên cáo_nguyên cáo_nhanh cáo_quyết cáo_rao cáo_sai cáo_sơ
    cáo_số cáo_thiệt cáo_thẩm cáo_thống cáo_tiến cáo_tài cáo_tóm cáo_tổng cáo_tự cáo_ubnd cáo_viên cáo_về cáo_đánh cáo_đầy
    cáo_định cáo_đột cáp_biển cáp_ngầm cáp_quang cáp_treo cáp_viễn cát_biển cát_bà cát_hải cát_lòng cát_nghiền cát_nhân
    cát_nhập cát_sỏi cát_tiên cát_trái cát_trộm cát_táng cát_tặc cát_ven cát_về cát_xây cát_xơn cát_đắp cân_béo cân_bằng
    cân_camera cân_nhắc cân_tải cân_đo cân_đong cân_đối câu_chuyện câu_hỏi câu_lạc cây_anh cây_bản cây_cà cây_có cây_công
    cây_cảnh cây_cối cây_cổ cây_di cây_dâu cây_dược cây_giống cây_hồi cây_keo cây_lâm cây_lúa cây_lựu cây_mai cây_mắc
    cây_phân cây_quế cây_sâm cây_thanh cây_thuốc cây_trôm cây_trước cây_trồng cây_xanh cây_ăn cây_đầu cây_đổ cây_đời còn_#
    còn_gây còn_hiệu còn_hộ còn_lại còn_thông còn_vướng có_# có_ba có_biện có_báo có_bản có_bất có_bằng có_chuyên có_chất
    có_chỉ có_chức có_chứng có_công có_cơ có_của có_dấu có_dự có_giá có_giải có_hiệu có_hoàn có_hành có_hình có_hướng
    có_hạt có_hồ có_khuyết có_khó có_khả có_kinh có_kiểm có_kế có_kết có_liên có_múi có_mặt có_mục có_mức có_nguy có_nguồn
    có_người có_nhiệm có_nhu có_năng có_phát có_phòng có_phương có_quy có_rừng có_thay có_thiên có_thẩm có_thế có_thể
    có_thời có_trách có_trình có_trụ có_tài có_tình có_tính có_tầm có_tổ có_uy có_việc có_văn có_yêu có_yếu có_ít có_ý
    có_điều có_điện có_đủ có_ảnh cóc_độc cô_lập cô_nuôi cô_tô cô_đơn cô_đỡ côi_do côn_đảo công_an công_bằng công_bố
    công_cho công_chính công_chỉ công_chủ công_chức công_chứng công_cán công_căn công_cộng công_cụ công_dân công_dâng
    công_dôi công_giáo công_giúp công_góp công_hỏa công_khai công_lập công_mạng công_mới công_mỹ công_nghiệp công_nghệ
    công_nhiệm công_nhân công_nhận công_nông công_phụ công_quốc công_quỹ công_rõ công_suất công_sở công_ten công_theo
    công_thành công_thương công_trách công_trên công_trình công_trước công_trường công_trấn công_trực công_ty công_tác
    công_tơ công_tư công_tỉnh công_tồn công_tự công_viên công_việc công_và công_văn công_với công_vụ công_xây công_xã
    công_ích công_điện công_đoàn công_đoạn công_đã công_được công_địa công_đồng công_đức công_ước cù_lao cùng_chi cùng_cấp
    cùng_doanh cùng_dân cùng_kỳ cùng_làm cùng_phụ cùng_thời cùng_với cúc_phương cúm_gia cúm_mùa cúng_hùng cúng_liệt cúng_tổ
    cúp_vô căn_bản căn_chỉnh căn_cước căn_cứ căn_hộ căng_thẳng căng_tin cũng_như cơ_bản cơ_cao cơ_chế cơ_cấu cơ_giới cơ_ho
    cơ_hữu cơ_khí cơ_lao cơ_nhỡ cơ_quan cơ_rơi cơ_sạt cơ_số cơ_sở cơ_thể cơ_tu cơ_yếu cơ_đê cơ_động cơ_ủ cơi_nới cơm_gia
    cơm_trưa cơn_bão cư_biên cư_cũ cư_hiện cư_kiểu cư_mini cư_nông cư_quốc cư_thôn cư_trú cư_tại cư_tập cư_tự cư_xen
    cư_xuống cương_báo cương_hành cước_cho cước_công cước_gắn cước_vận cưới_xin cướp_giật cười_công cường_hoạt cường_kiểm
    cường_năng cường_quản cường_sự cường_thông cường_tiếng cường_tuần cưỡng_bức cưỡng_chế cạn_kiệt cạnh_tranh cạnh_đó
    cả_các cả_hai cả_hệ cả_kết cả_ngày cả_nhiệm cả_năm cả_nước cải_chính cải_cách cải_lương cải_thiện cải_tiến cải_táng
    cải_tạo cải_xe cảm_ơn cản_lửa cản_trở cảng_biển cảng_cá cảng_cái cảng_cạn cảng_hàng cảng_lạch cảng_nước cảng_thủy
    cảng_trung cảng_tổng cảng_vụ cảnh_báo cảnh_cáo cảnh_quan cảnh_sát cảnh_sơn cảnh_trái cảnh_đặc cảnh_đẹp cấm_biển
    cấm_hoạt cấm_khai cấm_kết cấm_ngoài cấm_tham cấm_tiếp cấm_trong cấm_đường cấm_đỗ cấp_# cấp_ba cấp_bách cấp_bất cấp_bậc
    cấp_bốn cấp_bộ cấp_cho cấp_chuyên cấp_cháy cấp_chức cấp_chứng cấp_chữ cấp_các cấp_có cấp_công cấp_căn cấp_cơ cấp_cứu
    cấp_cửa cấp_di cấp_dưới cấp_dưỡng cấp_dịch cấp_dự cấp_gió cấp_giấy cấp_gạo cấp_hai cấp_hiện cấp_huyện cấp_hưu cấp_hằng
    cấp_hệ cấp_học cấp_lên cấp_lý cấp_lại cấp_mã cấp_mỏ cấp_mở cấp_nghề cấp_nguy cấp_nước cấp_nội cấp_phát cấp_phép cấp_phó
    cấp_quyền cấp_quý cấp_quản cấp_sổ cấp_sở cấp_thiết cấp_thoát cấp_thâm cấp_thôi cấp_thông cấp_thất cấp_thẻ cấp_thờ
    cấp_toàn cấp_trên cấp_trình cấp_trực cấp_tài cấp_tín cấp_tính cấp_tại cấp_tỉnh cấp_và cấp_xã cấp_điện cấp_đầy cấp_đổi
    cấp_độ cấp_ủy cất_giữ cất_hạ cấu_cây cấu_hạ cấu_kinh cấu_lại cấu_ngạch cấu_trúc cấu_tổ cấy_nghề cầm_chủng cầm_nhập
    cầm_tay cầm_đồ cần_chắn cần_có cần_cứ cần_di cần_giuộc cần_giờ cần_hoàn cần_nghề cần_sa cần_thiết cần_thơ cần_trục
    cần_tại cần_được cầu_bê cầu_bổ cầu_các cầu_cơ cầu_cảng cầu_của cầu_gai cầu_giấy cầu_khuẩn cầu_kè cầu_lao cầu_lông
    cầu_lồi cầu_nghiêm cầu_ngư cầu_người cầu_nhiệm cầu_nộp cầu_phao cầu_phòng cầu_thực cầu_tiêu cầu_tiến cầu_treo
    cầu_truyền cầu_trục cầu_tạm cầu_vượt cầu_về cầu_yếu cầu_ý cầu_đường cầu_đề cẩm_nang cận_cho cận_dịch cận_huyết cận_lâm
    cận_nghèo cận_nguồn cận_pháp cận_thông cận_thị cận_đất cập_bơi cập_bến cập_cảng cập_giáo cập_nhật cậy_tại cắm_biển
    cắm_cọc cắm_mốc cắm_mới cắm_trại cắn_cứ cắp_cổ cắp_điện cắt_giảm cắt_lũ cắt_thùng cắt_tỉa cắt_điện cặp_hộp cặp_sách
    cặp_tài cặp_vợ cặp_đôi cọc_giữ cọc_tiêu cọc_tre cỏ_biển cỏ_nhân cỏ_nuôi cỏ_sục cỏ_tây cỏ_voi cỏ_đông cố_bức cố_chất
    cố_công cố_gắng cố_hóa cố_hợp cố_môi cố_tràn cố_vấn cố_ý cố_đê cố_đô cố_định cối_hoa cốm_dẹp cống_bao cống_hộp cống_lấy
    cống_ngăn cống_rãnh cống_thoát cốp_pha cốt_liệt cốt_nền cốt_thép cồn_cỏ cồng_chiêng cồng_kềnh cổ_bông cổ_chiên cổ_lũng
    cổ_phiếu cổ_phần cổ_thụ cổ_truyền cổ_tử cổ_vật cổ_đông cổ_động cổng_chào cổng_dvc cổng_dịch cổng_ngõ cổng_thông
    cổng_trường cỗ_đông cộng_hòa cộng_sản cộng_tác cộng_đạt cộng_đồng cột_bơm cột_cảnh cột_cứng cột_mốc cột_sống cột_ăng
    cột_điện cờ_bạc cờ_rủ cờ_thi cờ_tướng cờ_tổ cờ_vua cờ_đầu cờ_đỏ cụ_bảo cụ_chỉnh cụ_chứa cụ_cải cụ_cấm cụ_hồ cụ_hỗ
    cụ_nổi cụ_thể cụ_tập cụ_tử cục_an cục_biển cục_bảo cục_bộ cục_chăn cục_chất cục_cảnh cục_diện cục_dân cục_giám cục_hàng
    cục_hải cục_hộ cục_khám cục_kinh cục_kiểm cục_nghệ cục_nhà cục_phát cục_phòng cục_quản cục_thi cục_thuế cục_thông
    cục_thống cục_thủy cục_tiêu cục_trưởng cục_trồng cục_y cục_ứng cụm_công cụm_dân cụm_liên cụm_loa cụm_thi cụm_trường
    cụm_trưởng cụm_từ củ_chi củ_sắn của_ban của_bộ của_chính của_chương của_chỉ của_chủ của_cá của_các của_công của_cơ
    của_cả của_cấp của_cộng của_cử của_doanh của_dự của_giám của_huyện của_hội của_khách của_kế của_luật của_mặt của_nghị
    của_ngành của_người của_nhà của_nhân của_những của_pháp của_phường của_phụ của_quốc của_rượu của_sáng của_sở của_sự
    của_thanh của_thuốc của_thôn của_thủ của_trung của_trẻ của_tỉnh của_tổ của_từng của_ubnd của_văn của_xã của_đơn
    của_đường của_đảng của_đề của_địa của_ủy củng_cố cứ_chiến cứ_chỉ cứ_kế cứ_kết cứ_luật cứ_nghị cứ_nội cứ_quyết cứ_thông
    cứ_vào cứ_để cứng_hóa cứng_mái cứu_ban cứu_chữa cứu_hạn cứu_hỏa cứu_hộ cứu_khả cứu_lúa cứu_ngoại cứu_người cứu_nạn
    cứu_phát cứu_sinh cứu_sự cứu_tiền cứu_trợ cứu_từ cứu_đuối cứu_đói cử_chỉ cử_cán cử_công cử_cấp cử_lại cử_người cử_nhân
    cử_quốc cử_sớm cử_thêm cử_tri cử_tuyển cử_viên cử_đại cử_ở cửa_bãi cửa_các cửa_cấp cửa_hàng cửa_khẩu cửa_liên cửa_mỏ
    cửa_nghĩa cửa_sổ cửa_theo cửa_van cửa_xả cửa_điện cửu_long cửu_vạn cực_kỳ cực_về cực_đoan cựu_chiến cựu_giáo cựu_quân
    cựu_thanh da_cam da_giày da_nổi da_xanh danh_cá danh_dự danh_hiệu danh_lam danh_mục danh_mức danh_nhà danh_sách
    danh_thắng danh_tiếng danh_tính danh_và danh_điện dao_phát di_chuyển di_cư di_dân di_dời di_sản di_tích di_động
    dinh_dưỡng diêm_dân diều_gần diều_đèn diễn_biến diễn_nghệ diễn_tập diễn_đàn diễn_đạt diễu_hành diện_cha diện_cmhs
    diện_hội diện_kiểm diện_lãnh diện_rộng diện_trẻ diện_tích diện_vốn diện_được diệt_chuột diệt_lăng diệt_muỗi diệt_vi
    do_chưa do_hạnh do_phụ do_quốc do_thiên do_tỉnh do_vi do_vậy do_đuối do_đó do_đại doanh_bất doanh_chuyển doanh_cát
    doanh_có doanh_dịch doanh_giỏi doanh_nghiệp doanh_nhân doanh_rượu doanh_thu doanh_trên doanh_vàng doanh_vận du_hành
    du_khách du_lịch du_và dung_# dung_chi dung_chủ dung_cụ dung_dịch dung_giáo dung_giấy dung_nhiệm dung_phải dung_sau
    dung_thuộc dung_tiêu dung_tích dung_tố duy_nhất duy_trì duy_tu duyên_hải duyệt_binh duyệt_danh duyệt_hồ duyệt_kế
    duyệt_thiết duyệt_thuyết duyệt_trước duyệt_tại duyệt_điều duyệt_đề duyệt_đối dv_tỉnh dvc_quốc dài_gây dài_hạn dài_thời
    dài_đến dàn_dựng dàn_nhạc dàn_trải dàn_âm dành_riêng dành_thời dán_nhãn dán_tem dán_thông dán_đầu dáng_công dân_biết
    dân_bàn dân_bảo dân_ca dân_chuyên dân_chậm dân_chủ dân_các dân_công dân_cùng dân_cư dân_cử dân_dụng dân_gian dân_giám
    dân_hiểu dân_học dân_khu dân_khẩn dân_khỏi dân_kiểm dân_làm dân_làng dân_lập dân_nghèo dân_nghề dân_như dân_nào dân_nói
    dân_nông dân_nộp dân_phòng dân_phố dân_phục dân_quân dân_rèn dân_sinh dân_sản dân_số dân_sử dân_sự dân_tham dân_theo
    dân_thành dân_thụ dân_trí dân_trước dân_trường dân_trực dân_tại dân_tỉnh dân_tối dân_tộc dân_việt dân_và dân_vùng
    dân_vũ dân_vận dân_xã dân_y dân_đoàn dân_định dân_đối dân_đột dân_ở dâng_bác dâng_bình dâng_hoa dâng_hương dâu_nuôi
    dâu_tằm dây_an dây_chuyền dây_cháy dây_cáp dây_dẫn dây_ma dây_nóng dây_năm dây_thừng dây_truyền dây_đai dây_điện
    dã_chiến dã_di dãy_số dê_cỏ dìm_giá dòng_chảy dòng_họ dòng_sông dòng_tiền dôi_dư dông_lốc dõi_# dõi_chó dõi_chặt
    dõi_diễn dõi_nhiệm dõi_rầy dõi_thi dõi_tình dõi_tổng dõi_và dõi_đôn dù_bến dù_lượn dùng_bền dùng_chung dùng_dễ
    dùng_hàng dùng_liền dùng_một dùng_nước dùng_thiết dùng_tiền dùng_việt dùng_xanh dăm_gỗ dĩ_an dư_luận dư_lượng dư_nợ
    dư_sau dư_thừa dư_xen dưa_hấu dưa_lưới dương_lịch dương_thế dưới_# dưới_ba dưới_một dưới_năm dưới_nước dưới_sáu
    dưới_tán dưới_đây dưới_đất dưỡng_bằng dưỡng_cán dưỡng_kiến dưỡng_luân dưỡng_lão dưỡng_mẹ dưỡng_người dưỡng_ngạch
    dưỡng_nhận dưỡng_rèn dưỡng_sinh dưỡng_thường dưỡng_thể dưỡng_trưởng dưỡng_tập dưỡng_và dưỡng_vận dưỡng_đê dược_cổ
    dược_liệu dược_lâm dược_sĩ dại_cho dại_cắn dại_trên dạng_hoá dạng_hóa dạng_sinh dạng_thuốc dạng_để dạy_bơi dạy_giỏi
    dạy_học dạy_lý dạy_nghề dạy_thêm dạy_thể dạy_trẻ dải_cây dải_phân dấu_chân dấu_chỉ dấu_giáp dấu_giả dấu_hiệu dấu_kiểm
    dấu_mật dấu_mốc dấu_mớn dấu_treo dấu_tàu dấu_vệ dấu_ấn dầm_sàn dần_dần dần_khắc dần_nâng dần_sự dần_ổn dầu_cổ dầu_giả
    dầu_khí dầu_mỏ dầu_một dầu_thải dầu_tiếng dầu_tràm dầu_ăn dẫn_chuyên dẫn_chứng dẫn_các dẫn_của dẫn_du dẫn_kỹ dẫn_lập
    dẫn_nghiệp dẫn_người dẫn_nước dẫn_thanh dẫn_tại dẫn_ubnd dẫn_viên dẫn_việc dẫn_và dẫn_điện dẫn_đường dẫn_đầu dẫn_đến
    dẫn_địa dẫu_vậy dập_dịch dập_lửa dập_tắt dắt_chó dẹp_bỏ dẹp_loạn dẹp_nhà dẹp_tan dẹp_vệ dẹp_vỉa dễ_bị dễ_cháy dễ_hiểu
    dễ_nhớ dễ_thực dễ_tiếp dễ_tìm dệt_lụa dệt_may dệt_thổ dị_vật dị_đoan dịch_bảo dịch_bất dịch_bệnh dịch_chung dịch_chuyển
    dịch_các dịch_công dịch_cơ dịch_hại dịch_làm dịch_lây dịch_mới dịch_năng dịch_thanh dịch_thủy dịch_thực dịch_tiêm
    dịch_tại dịch_tạm dịch_tả dịch_tễ dịch_uy dịch_việc dịch_vụ dịch_xã dịch_y dịch_động dịp_cao dịp_hè dịp_lễ dịp_tết
    dọc_trong dọn_bùn dọn_dẹp dọn_thực dọn_vệ dồi_dào dồn_ghép dồn_điền dột_nát dời_cơ dời_cảng dời_dân dời_hạ dời_khi
    dời_mồ dời_đường dở_dang dỡ_công dỡ_qua dục_buổi dục_công dục_dưỡng dục_giữa dục_hòa dục_mầm dục_nghề dục_nơi dục_pháp
    dục_phổ dục_quốc dục_thường dục_thể dục_truyền dục_trẻ dục_tài dục_tích dục_và dục_đặc dục_địa dụng_chuyên dụng_chính
    dụng_chậm dụng_công dụng_cấm dụng_cụ dụng_di dụng_dịch dụng_htqlcl dụng_hệ dụng_học dụng_khai dụng_khoa dụng_kinh
    dụng_lao dụng_ngân dụng_nhân dụng_năng dụng_nước dụng_phần dụng_rượu dụng_rừng dụng_sản dụng_thực dụng_tiêu dụng_trái
    dụng_trí dụng_trụ dụng_tài dụng_tôn dụng_và dụng_vào dụng_vượt dụng_vấn dụng_xanh dụng_xe dụng_xung dụng_đen dụng_điện
    dụng_đất dụng_định dụng_ưu dứt_hoạt dứt_thụ dứt_điểm dừng_khai dừng_nghỉ dừng_đón dữ_liệu dự_báo dự_bị dự_kiến dự_nhà
    dự_phòng dự_thi dự_thảo dự_thầu dự_toán dự_trù dự_trữ dự_án dự_đoán dựa_trên dựng_bảng dựng_bộ dựng_chuyên dựng_chính
    dựng_chỉnh dựng_các dựng_có dựng_công dựng_căn dựng_cơ dựng_dự dựng_gia dựng_khu dựng_không dựng_kế dựng_lịch dựng_lực
    dựng_mô dựng_nghị dựng_ngầm dựng_nông dựng_phong dựng_pháp dựng_phóng dựng_phần dựng_quy dựng_sửa dựng_thao dựng_thông
    dựng_trên dựng_và dựng_đạt dựng_đảng dựng_đề dựng_đời ea_súp em_biết em_bị em_có em_dưới em_lang em_muốn em_mồ em_nhiễm
    em_năm em_trên em_tới ga_hàng ga_hành ga_lập ga_mini ga_po ga_trái ga_trên gan_tụy gen_quý gen_vật ghe_ngo ghe_xuồng
    ghi_biên ghi_chép ghi_chú ghi_công ghi_hình ghi_nhận ghi_nhớ ghi_nợ ghi_sổ ghi_tên ghi_âm ghi_đường ghép_cải ghép_giới
    ghép_nguồn ghép_nội ghép_tạng ghép_điểm ghẹ_xanh ghế_đá gi_stíc gia_an gia_bảo gia_chuyển gia_chương gia_công gia_cấp
    gia_cầm gia_cố gia_của gia_dụng gia_hạn gia_hồ gia_lai gia_lâm gia_mập gia_mức gia_nhập gia_nước gia_phòng gia_phả
    gia_rai gia_súc gia_thực gia_trưởng gia_trại gia_tăng gia_tố gia_tự gia_về gia_vị gia_ý gia_đình gia_đấu gia_đặc
    gia_định giai_cấp giai_đoạn giam_giữ gian_biển gian_công gian_dối gian_dự gian_giải gian_giữ gian_hàng gian_hạn
    gian_khởi gian_làm gian_lận gian_mạng gian_ngầm gian_quy gian_sớm gian_thực gian_trình gian_tập gian_tới gian_xây
    gian_địa giao_ban giao_biên giao_cho giao_chỉ giao_chủ giao_công giao_dịch giao_hàng giao_học giao_khoán giao_khu
    giao_khác giao_kinh giao_kết giao_liên giao_lưu giao_mặt giao_mốc giao_nguyên giao_nhiệm giao_nhà giao_nhận giao_nộp
    giao_phòng giao_quyền giao_quân giao_quản giao_rừng giao_sở giao_thông giao_thương giao_thừa giao_tiếp giao_trách
    giao_trạm giao_tại giao_và giao_văn giao_về giao_xe giao_đưa giao_đất giao_đầu giao_ước gieo_cấy gieo_sạ gieo_trồng
    giun_sán già_cỗi già_hóa già_làng già_từ giàn_giáo giàn_khoan giàu_làm giàu_rừng giá_an giá_bán giá_bảo giá_bất giá_bậc
    giá_bồi giá_cao giá_chất giá_chỉ giá_con giá_công giá_cước giá_cả giá_của giá_dịch giá_giám giá_hiện giá_khởi giá_kệ
    giá_lên giá_lợn giá_mỗi giá_mức giá_nước giá_nội giá_phân giá_quyền giá_so giá_sản giá_thiệt giá_thuê giá_tiêu giá_trị
    giá_tài giá_tác giá_tối giá_viên giá_vật giá_xe giá_xây giá_xăng giá_xếp giá_đất giá_đắt giá_đền giác_long giác_mạch
    giác_ngộ giác_tội giám_hiệu giám_hộ giám_khảo giám_mục giám_sát giám_thị giám_thống giám_định giám_đốc gián_tiếp
    gián_đoạn giáng_sinh giáo_ba giáo_chức giáo_dân giáo_dục giáo_giáo giáo_hòa giáo_họ giáo_hội giáo_khoa giáo_tập
    giáo_tỉnh giáo_viên giáo_việt giáo_và giáo_xứ giáo_đồng giáo_ưu giáp_biên giáp_hạt giáp_lai giáp_tết giã_cào giãn_cách
    giãn_dân giãn_nợ giãn_tiến giò_chả gió_chắn gió_giật gió_mùa gió_ngoài giúp_nhau giúp_pháp giúp_ubnd giúp_viên
    giúp_việc giúp_xã giúp_đột giúp_đỡ giường_bệnh giả_mạo giả_định giải_báo giải_bóng giải_bơi giải_chạy giải_cờ giải_cứu
    giải_học giải_không giải_lao giải_mật giải_ngân giải_nhất giải_pháp giải_phóng giải_quyết giải_quần giải_thành
    giải_thích giải_thương giải_thưởng giải_thể giải_tranh giải_trình giải_trí giải_tỏa giải_viên giải_việt giải_võ
    giải_đua giải_đáp giải_đạt giải_ở giảm_# giảm_ba giảm_bình giảm_chi giảm_dần giảm_hại giảm_hội giảm_lãi giảm_một
    giảm_nghèo giảm_phát giảm_phí giảm_phụ giảm_tai giảm_thiểu giảm_thuế giảm_thời giảm_tải giảm_tầng giảm_tốc giảm_tối
    giảm_tội giảm_tỷ giảm_áp giảm_ít giảm_đầu giảm_đến giản_biên giản_dị giản_hóa giản_tiện giảng_dạy giảng_nhà giảng_viên
    giấy_báo giấy_chứng giấy_dó giấy_giới giấy_khen giấy_mời giấy_nghỉ giấy_phép giấy_tiếp giấy_tờ giấy_xác giấy_ủy
    giật_mạnh giằng_chống giẻ_triêng giếng_giảm giếng_hỏng giếng_khoan giếng_không giếng_khơi giếng_đào giết_mổ giết_người
    giọt_hồng giỏ_quà giỏi_cấp giỏi_lao giỏi_quốc giỏi_việc giống_cây giống_lúa giống_thủy giống_trực giống_tái giống_tại
    giống_tập giống_vật giổi_ăn giỗ_tổ giới_ba giới_bất giới_cấp giới_cắm giới_hành giới_hòa giới_hóa giới_hạn giới_mại
    giới_quốc giới_rừng giới_sạch giới_theo giới_thiệu giới_tính giới_xây giới_đường giới_đất giờ_# giờ_cao giờ_hành giờ_kể
    giờ_trái giờ_trước giờ_vàng giữ_chó giữ_chỗ giữ_chức giữ_gìn giữ_lâm giữ_ngọt giữ_phương giữ_trẻ giữ_vững giữa_các
    giữa_giờ giữa_kỳ giữa_năm giữa_tháng giữa_voi gom_bao gom_dân gom_phế gom_rác gom_xử gum_bô gvcn_các gà_chín gà_ri
    gà_thả gà_tre gà_đen gà_đẻ gác_bếp gác_chắn gác_đê gác_đường gây_bạo gây_cháy gây_hậu gây_lãng gây_nghiện gây_nuôi
    gây_phiền gây_quỹ gây_rối gây_thương gây_án gây_ô gây_ồn gãy_cành gãy_nguồn gìn_giữ gò_công gò_quao gò_vấp góc_chơi
    góc_đọc gói_sẵn gói_thuốc gói_thầu gói_tín góp_công góp_của góp_do góp_kinh góp_phần góp_tối góp_vốn góp_ý góp_đá
    gõ_từng găm_hàng gương_bác gương_các gương_cầu gương_mẫu gương_mặt gương_người gương_sáng gương_điển gạch_không
    gạch_lát gạch_thủ gạch_tuy gạch_tên gạch_ốp gạo_cho gạo_cứu gạo_dự gạo_nếp gạo_tám gạo_tết gạo_việt gấp_hai gấp_rút
    gấp_đôi gần_sân gần_đây gần_đường gầu_tào gập_ghềnh gắn_biển gắn_chíp gắn_kết gắn_liền gắn_máy gắn_trách gắn_với gặp_gỡ
    gặp_khó gặp_mặt gặp_sự gặt_đập gọi_hỏi gọi_một gọi_nhập gọi_rác gọi_tàu gọi_điện gọi_đầu gọn_cáp gọn_mạnh gọn_tổ
    gốc_nông gốc_thủy gốc_thực gốc_xuất gốc_đất gốm_sứ gồm_# gồm_cả gồm_quy gỗ_hợp gỗ_lớn gỗ_mỹ gỗ_nhỏ gỗ_trái gờ_giảm
    gỡ_bỏ gỡ_các gỡ_cảnh gỡ_những gỡ_vướng gỡ_điểm gửi_báo gửi_con gửi_các gửi_danh gửi_kết gửi_lấy gửi_nhận gửi_tiết
    gửi_ubnd gửi_việt gửi_văn gửi_về hai_buổi hai_bên hai_chấm hai_con hai_cấp hai_giai hai_lần hai_lớp hai_mươi hai_ngăn
    hai_năm hai_trong hang_đá hang_động hang_ổ hanh_khô hao_năng hay_cách hcc_tỉnh hcm_xã heo_đất hiếm_muộn hiếm_vật
    hiến_kế hiến_máu hiến_mô hiến_tiểu hiến_tặng hiến_đất hiếu_thảo hiểm_cho hiểm_cháy hiểm_nhân hiểm_nông hiểm_thất
    hiểm_tiền hiểm_về hiểm_xe hiểm_xã hiểm_y hiểu_biết hiểu_pháp hiểu_rõ hiện_# hiện_cho hiện_chuyển hiện_chính hiện_chương
    hiện_cung hiện_các hiện_có hiện_công hiện_cơ hiện_cả hiện_giải hiện_gửi hiện_hiệu hiện_hành hiện_hữu hiện_khắc
    hiện_kiểm hiện_kế hiện_một hiện_nay hiện_nghiêm hiện_nghĩa hiện_nghị hiện_nhiều hiện_nhiệm hiện_nhưng hiện_phân
    hiện_quy hiện_số hiện_sớm hiện_tham hiện_theo hiện_thủ hiện_tiêu hiện_trên hiện_trường hiện_trạng hiện_trực hiện_tượng
    hiện_tại hiện_tốt hiện_từ hiện_việc hiện_và hiện_vào hiện_văn hiện_vật hiện_xin hiện_xét hiện_đúng hiện_được hiện_đại
    hiện_đầy hiện_đề hiệp_các hiệp_hội hiệp_hợp hiệp_phụ hiệp_thanh hiệp_thương hiệp_y hiệp_định hiệp_đồng hiệu_ban
    hiệu_chuẩn hiệu_chỉnh hiệu_chứng hiệu_lệnh hiệu_lực hiệu_nghệ hiệu_nhà hiệu_năng hiệu_quả hiệu_suất hiệu_thuốc
    hiệu_thông hiệu_trường hiệu_trưởng hiệu_tập hiệu_vi hiệu_vinh hiệu_xe hiệu_đường hiệu_đảng ho_gà hoa_ban hoa_chúc
    hoa_cây hoa_hai hoa_kiểng hoa_kỳ hoa_màu hoa_mận hoa_người hoa_nổ hoa_phượng hoa_quả hoa_tam hoa_tiêu hoa_trắng
    hoa_tươi hoa_tầm hoa_viên hoa_vàng hoa_xuân hoa_đào hoa_đăng hoa_đỏ hoan_ca hoan_nghênh hoan_tiếng hoang_dã hoang_mạc
    hoang_đất hoàn_chỉnh hoàn_công hoàn_cảnh hoàn_kiếm hoàn_lưu hoàn_lại hoàn_thiện hoàn_thuế hoàn_thành hoàn_trả hoàn_tất
    hoàn_ứng hoàng_sa hoàng_su hoàng_thành hoành_tráng hoá_hình hoán_cải hoán_đổi hoãn_họp hoạch_ban hoạch_cchc hoạch_chi
    hoạch_chung hoạch_cán hoạch_cải hoạch_cấp hoạch_của hoạch_hành hoạch_hóa hoạch_không hoạch_kiến hoạch_kiểm hoạch_lựa
    hoạch_nghĩa hoạch_nhỏ hoạch_này hoạch_năm hoạch_nữ hoạch_phát hoạch_phân hoạch_phòng hoạch_phối hoạch_số hoạch_sử
    hoạch_thanh hoạch_thích hoạch_thực hoạch_treo hoạch_triển hoạch_trung hoạch_truyền hoạch_tuyên hoạch_tỉnh hoạch_tổ
    hoạch_tổng hoạch_và hoạch_vùng hoạch_vốn hoạch_xây hoạch_điện hoạch_đào hoạch_được hoạch_đất hoạch_đề hoạch_để
    hoạch_định hoạch_ứng hoại_tử hoạn_nạn hoạt_chi hoạt_chuyên hoạt_cộng hoạt_hè hoạt_mùa hoạt_phân hoạt_tài hoạt_tôn
    hoạt_được hoạt_đảng hoạt_động hoảng_truyền hoặc_báo hoặc_hỗ hoặc_qua hoặc_thay hoặc_trái hoặc_đột htqlcl_tại htx_tỉnh
    hung_khí hung_nhân hung_táng huy_bđbp huy_bản huy_bộ huy_chương huy_dân huy_hiệu huy_kết huy_phòng huy_phó huy_quân
    huy_thế huy_thống huy_trưởng huy_tại huy_vai huy_động huynh_học huyết_thanh huyết_thống huyết_trùng huyết_áp huyền_bí
    huyền_thoại huyện_# huyện_a huyện_ba huyện_bình huyện_bù huyện_bắc huyện_bến huyện_chư huyện_chợ huyện_càng huyện_cái
    huyện_cát huyện_cù huyện_cần huyện_cầu huyện_củ huyện_ea huyện_gia huyện_gò huyện_hoàng huyện_hòa huyện_hóc huyện_hồng
    huyện_ia huyện_kon huyện_krông huyện_kế huyện_kỳ huyện_long huyện_lạc huyện_lộc huyện_lỵ huyện_mèo huyện_mù huyện_mường
    huyện_mỏ huyện_mộc huyện_mỹ huyện_nam huyện_nghèo huyện_ngọc huyện_nhà huyện_nhơn huyện_nông huyện_năm huyện_phụng
    huyện_quế huyện_sóc huyện_tam huyện_tháp huyện_thạnh huyện_thủy huyện_tri huyện_trà huyện_trảng huyện_trần huyện_tuy
    huyện_tân huyện_tương huyện_tịnh huyện_u huyện_uỷ huyện_vân huyện_vũng huyện_xuyên huyện_đoàn huyện_đông huyện_đăk
    huyện_đảo huyện_đầm huyện_đồng huyện_đức huyện_ủy huân_chương huấn_hướng huấn_kỹ huấn_luyện huấn_nghiệp huấn_thị
    huấn_được huấn_đầu huống_giả huống_thiên huỳnh_quang hy_đrô hà_cho hà_giang hà_nam hà_nhì hà_nội hà_tiên hà_tĩnh
    hà_đông hài_cốt hài_hòa hài_lòng hàm_luông hàm_thuận hàm_ếch hàn_lâm hàn_quốc hàn_the hàng_buôn hàng_bình hàng_bò
    hàng_chung hàng_chính hàng_chặng hàng_chục hàng_cạnh hàng_cấm hàng_cứu hàng_dùng hàng_gen hàng_giả hàng_hóa hàng_hải
    hàng_không hàng_kém hàng_loạt hàng_lưu hàng_lậu hàng_lỏng hàng_máu hàng_nghìn hàng_ngày hàng_nhiệm hàng_nhà hàng_nhái
    hàng_nông hàng_năm hàng_phát hàng_quá hàng_quý hàng_rong hàng_rào hàng_rời hàng_sốt hàng_tháng hàng_thông hàng_thương
    hàng_thế hàng_tiêu hàng_tiện hàng_trưng hàng_trực hàng_tuyển hàng_tuần hàng_tự hàng_việt hàng_vạn hàng_với hàng_xanh
    hàng_xâm hàng_xăng hàng_đa hàng_đóng hàng_đầu hành_bản hành_bộ hành_chính hành_chương hành_công hành_cùng hành_cửa
    hành_danh hành_hung hành_hồ hành_khách hành_kèm hành_kế hành_kỷ hành_lang hành_liên hành_lá hành_lý hành_lưới hành_một
    hành_nghiêm hành_nghề hành_nông hành_nước hành_pháp hành_quy hành_quyết hành_quân hành_sản hành_tem hành_thông
    hành_thương hành_thử hành_thực hành_tiết hành_trung hành_trình hành_trước hành_trẻ hành_tím hành_tín hành_tố hành_tốt
    hành_vi hành_viên hành_văn hành_xong hành_xuất hành_xã hành_án hành_đô hành_đúng hành_đảng hành_động hào_hàng hàu_sữa
    hái_lộc hát_bài hát_bội hát_ca hát_chầu hát_lượn hát_quốc hát_sình hát_then hát_ví hát_xoan hãng_hàng hãng_xe hãnh_diện
    hè_an hè_thu hè_trên hè_xanh héc_ta hình_an hình_bình hình_chính hình_dân hình_giảm hình_hay hình_hoạt hình_mới
    hình_ngôn hình_ninh hình_quản hình_sự hình_thi hình_thành hình_thức hình_thực hình_tiên hình_tình hình_tỉnh hình_tự
    hình_việt hình_và hình_điểm hình_được hình_ảnh hòa_bình hòa_các hòa_giải hòa_hảo hòa_hợp hòa_liên hòa_nhiệt hòa_nhập
    hòa_pháp hòa_phân hòa_tan hòa_vang hòa_vốn hòa_xã hòm_công hòm_phiếu hóa_chất hóa_các hóa_cáp hóa_có hóa_công hóa_cơ
    hóa_dân hóa_dầu hóa_dữ hóa_gia hóa_giao hóa_học hóa_hồ hóa_không hóa_kinh hóa_kênh hóa_kết hóa_lao hóa_lên hóa_lịch
    hóa_lỏng hóa_nghệ hóa_phi hóa_phiếu hóa_qua hóa_rừng hóa_sổ hóa_thiết hóa_thiếu hóa_thân hóa_thôn hóa_thế hóa_thể
    hóa_thủ hóa_tài hóa_và hóa_văn hóa_xã hóa_đơn hóa_đường hóa_đọc hóc_dị hóc_môn hô_hấp hôn_có hôn_nhân hùm_bông hùng_lao
    hùng_liệt hùng_lực hùng_vĩ hùng_vương hút_bể hút_chuyên hút_cát hút_người hút_nhân hút_đầu hđnd_các hđnd_tỉnh hđnd_và
    hđnd_xã hơi_xuất hơn_năm hơn_nữa hư_hỏng hưng_yên hưu_qua hưu_trí hưu_trước hương_thờ hương_tưởng hương_ước hươu_sao
    hướng_dư hướng_dẫn hướng_giao hướng_hiện hướng_nghiệp hướng_thần hướng_tới hướng_đến hưởng_của hưởng_lương hưởng_lợi
    hưởng_nổ hưởng_thụ hưởng_xấu hưởng_ứng hạ_cánh hạ_cây hạ_cốt hạ_du hạ_long hạ_lưu hạ_ngầm hạ_sĩ hạ_thảo hạ_thấp hạ_tải
    hạ_tầng hạ_áp hạch_lái hạch_tiếp hạch_toán hại_ban hại_của hại_do hại_lúa hại_trẻ hại_tình hại_tổng hại_về hạn_bảo
    hạn_chướng hạn_chế hạn_có hạn_gửi hạn_hoàn hạn_hán hạn_kiểm hạn_một hạn_mức hạn_ngạch hạn_nộp hạn_sử hạn_thời hạn_trả
    hạn_và hạn_vùng hạn_đạt hạn_ở hạng_# hạng_ba hạng_chưa hạng_cải hạng_di hạng_một hạng_mục hạng_nhì hạng_nhất hạng_những
    hạng_sản hạng_toàn hạng_viên hạng_đại hạng_đất hạnh_kiểm hạnh_phúc hạt_giống hạt_gạo hạt_kiểm hạt_nhân hạt_quản
    hạt_trưởng hạt_điều hải_châu hải_dương hải_miền hải_phòng hải_quan hải_quân hải_sâm hải_vân hải_đoàn hải_đăng hải_đảo
    hải_đội hảo_tâm hấp_nhân hấp_thụ hầm_chui hầm_chứa hầm_khí hầm_trú hầm_đường hầu_đồng hận_thù hậu_cần hậu_giang
    hậu_kiểm hậu_phương hậu_quả hậu_đảm hằng_ngày hằng_năm hằng_quý hằng_tháng hằng_tuần hẹn_do hẹn_trả hẹn_và hẹn_để
    hết_dịch hết_giá hết_hiệu hết_hạn hết_ngày hết_niên hết_năm hết_quý hết_thời hệ_hữu hệ_lao hệ_lụy hệ_quả hệ_sinh hệ_số
    hệ_thống hệ_thứ hệ_trẻ hệ_tự hệ_đồng họ_học họ_tên họa_sĩ học_an học_bù học_bạ học_bổng học_bộ học_công học_cơ học_cổ
    học_di học_hai học_hòa học_hóa học_hạnh học_hỏi học_khuyến học_kỳ học_nghề học_nghệ học_nhờ học_phí học_phổ học_sinh
    học_sư học_thêm học_tránh học_tạm học_tập học_tự học_viên học_viện học_và học_vụ học_xanh học_đường học_đầu họp_ban
    họp_bàn họp_báo họp_chuyên họp_chợ họp_dân họp_giao họp_hình họp_không họp_phụ họp_rút họp_thường họp_tổ hỏa_hoạn
    hỏa_lực hỏa_tuyến hỏa_táng hỏa_tốc hỏi_trắc hố_chôn hố_ga hố_mỏ hố_nước hố_rác hố_đào hối_lộ hồ_ao hồ_ba hồ_bàu hồ_bơi
    hồ_chí hồ_chứa hồ_dầu hồ_gươm hồ_hòa hồ_không hồ_kênh hồ_kẻ hồ_núi hồ_nước hồ_sơ hồ_thác hồ_tiêu hồ_trị hồ_tây hồ_tắc
    hồ_vĩ hồ_điều hồ_đập hồi_chức hồi_dòng hồi_giáo hồi_môi hồi_nhanh hồi_nợ hồi_rạn hồi_sản hồi_sức hồi_tiền hồi_tài
    hồi_tạm hồi_và hồi_vũ hồi_đất hồng_ngự hồng_thập hổng_bảo hỗ_trợ hộ_# hộ_bãi hộ_bị hộ_chiếu hộ_chăn hộ_còn hộ_công
    hộ_cận hộ_cứu hộ_dân hộ_gia hộ_khẩu hộ_kinh hộ_lan hộ_mới hộ_nghèo hộ_nhà hộ_nhãn hộ_nuôi hộ_quỹ hộ_sinh hộ_sử hộ_tiểu
    hộ_tịch hộ_đê hộ_động hội_an hội_biên hội_bà hội_báo hội_bảo hội_bắt hội_ccb hội_cháu hội_chùa hội_chẩn hội_chọi
    hội_chợ hội_chủ hội_chữ hội_có hội_công hội_cơ hội_cầu hội_cựu hội_diễn hội_doanh hội_gia hội_giảng hội_gầu hội_hiến
    hội_hoa hội_hóa hội_hằng hội_họa hội_học hội_họp hội_ka hội_khoa hội_khu hội_khuyến hội_khóa hội_khỏe hội_khởi hội_lhpn
    hội_liên hội_luật hội_làng hội_lập hội_lồng hội_mặt hội_một hội_nghề hội_nghị hội_người hội_nhiệm hội_nhà hội_nhập
    hội_nông hội_nạn hội_phật hội_phụ hội_qua hội_quần hội_quốc hội_sinh hội_sách hội_sông hội_số hội_thao hội_thi
    hội_thành hội_thánh hội_thảo hội_thể hội_toàn hội_truyền hội_trên hội_trường hội_trưởng hội_trại hội_tòng hội_tỉnh
    hội_tự hội_viên hội_việc hội_và hội_vào hội_văn hội_xuân hội_xác hội_xã hội_óc hội_đoàn hội_đàm hội_đông hội_đại
    hội_đảng hội_đầu hội_đặc hội_đền hội_đọc hội_đồng hộp_thư hộp_đựng hở_hàm hợp_báo hợp_bảo hợp_chia hợp_chuẩn hợp_chặt
    hợp_các hợp_cấp hợp_giải hợp_giấy hợp_giữa hợp_hồ hợp_khoa hợp_khó hợp_không hợp_kinh hợp_kết hợp_lý hợp_lệ hợp_nhu
    hợp_nhất hợp_pbgdpl hợp_pháp hợp_phần hợp_phổ hợp_quy hợp_quốc hợp_sản hợp_thường hợp_thửa hợp_trình hợp_tác hợp_tình
    hợp_vùng hợp_về hợp_vệ hợp_với hợp_xã hợp_ý hợp_đầy hợp_để hợp_đồng hụt_lao hụt_nguồn hụt_thu hụt_vắc hủy_bỏ hủy_chuyến
    hủy_tài hữu_chung hữu_cơ hữu_hạn hữu_nghị hữu_nhà hữu_quan hữu_toàn hữu_trí hữu_ích i_cải i_ốt ia_grai ii_cải ii_kế
    iii_cải in_cấp in_lậu in_sao in_đô in_ấn index_của iv_cải ka_tê kbnn_tỉnh keo_lai keo_mùa khai_báo khai_bản khai_bổ
    khai_các khai_dịch khai_giá khai_giảng khai_hoạt khai_khoáng khai_khắc khai_kế khai_kết khai_minh khai_mạc khai_nguồn
    khai_quật khai_rộng khai_sinh khai_thuế khai_thác khai_thủ khai_thực khai_triển khai_trên khai_trương khai_trường
    khai_trừ khai_tài khai_tại khai_tử khai_việc khai_và khai_đa khai_đầy khai_đề khai_đồ khan_hiếm khan_hàng khay_máy
    khe_hở khe_suối khen_của khen_thưởng khi_ban khi_bão khi_có khi_cần khi_hoàn khi_kết khi_nhận khi_ra khi_sinh khi_sáp
    khi_thiên khi_đi khi_được khiêu_vũ khiếm_thính khiếm_thị khiếu_kiện khiếu_nại khiếu_thể khiển_phương khiển_trách
    kho_báu kho_bãi kho_bạc kho_bảo kho_chứa kho_dữ kho_lưu kho_lạnh kho_ngoại kho_vật khoa_bảng khoa_học khoa_hồi khoa_lâm
    khoa_ngoại khoa_nội khoa_thống khoa_trương khoa_vùng khoai_lang khoai_tây khoan_dung khoan_giếng khoang_cầu
    khoang_thuyền khoang_tàu khoanh_nuôi khoanh_nợ khoanh_vùng khoá_xiv khoán_bảo khoán_chi khoán_nhà khoán_rừng khoán_xe
    khoáng_chất khoáng_nóng khoáng_sản khoản_# khoản_chi khoản_khác khoản_nợ khoản_thu khoản_vay khoản_viện khoản_định
    khoảng_# khoảng_cách khoảng_lùi khoảng_thời khoảng_trống khu_bạch khu_bảo khu_bảy khu_bến khu_chế khu_cô khu_côn
    khu_công khu_cồn khu_di khu_du khu_dân khu_dự khu_kinh khu_kiên khu_lý khu_mới khu_neo khu_nghĩa khu_nhà khu_nông
    khu_nước khu_phú khu_phố khu_quân khu_quản khu_thương khu_thổ khu_tái khu_vui khu_vân khu_vực khu_đô khung_giá
    khung_giờ khung_kiến khung_năng khuyến_cáo khuyến_công khuyến_học khuyến_khích khuyến_mãi khuyến_mại khuyến_nông
    khuyến_tài khuyết_tật khuôn_mẫu khuẩn_lợn khác_biệt khác_mức khác_nhau khách_bằng khách_công khách_du khách_hàng
    khách_mời khách_ngang khách_nước khách_nội khách_quan khách_quốc khách_sạn khách_đi khái_toán khám_bệnh khám_chữa
    khám_mắt khám_phá khám_sàng khám_sức khám_thai khám_tuyển khám_tư khám_đa khám_điều khán_giả khán_phòng khán_đài
    kháng_chiến kháng_dại kháng_kháng kháng_sinh kháng_thuốc kháng_vi khánh_hòa khánh_thành khánh_tiết khèn_mông khép_kín
    khí_bi khí_clo khí_dầu khí_ga khí_hóa khí_hậu khí_lạnh khí_mê khí_nhà khí_thải khí_tượng khí_vật khí_đốt khích_hỏa
    khó_khăn khó_phân khóa_# khóa_bí khóa_học khóa_luận khóa_mười khói_bụi khói_thuốc khóm_trưởng khô_cá khô_hanh khô_kéo
    khô_thiếu khô_vằn khôi_phục khôn_lường không_ba không_buôn không_báo không_bùn không_bảo không_chia không_chuyên
    không_chính không_còn không_có không_công không_cầu không_dùng không_dấu không_dừng không_giam không_gian không_giấy
    không_gửi không_hoàn không_hoạt không_hẹn không_hợp không_khí không_khói không_kinh không_kể không_kịp không_lành
    không_lái không_lây không_lưu không_ma không_người không_ngủ không_nhân không_nung không_nơi không_phá không_phát
    không_phép không_phụ không_quá không_quốc không_rõ không_rọ không_sáng không_sáu không_sân không_sử không_theo
    không_thành không_thường không_thể không_thực không_tổ không_viết không_việt không_xảy không_yêu không_được không_đạt
    không_đấu không_để không_đốt không_đủ khúc_xạ khăn_quàng khăn_quấn khơ_me khơ_mú khơi_bám khơi_dậy khơi_thông khạc_nhổ
    khả_năng khả_thi khảm_lá khảm_trai khảo_cổ khảo_nghiệm khảo_sát khấu_trừ khẩn_cấp khẩn_trương khẩu_bờ khẩu_chính
    khẩu_cảng khẩu_cầu khẩu_hiệu khẩu_hữu khẩu_lao khẩu_mạnh khẩu_mộc khẩu_phần khẩu_phụ khẩu_quốc khẩu_thông khẩu_tiểu
    khẩu_tân khắc_chế khắc_dấu khắc_gỗ khắc_nghiệt khắc_phục khắc_sâu khẳng_định khỏa_lấp khỏe_ban khỏe_cán khỏe_học
    khỏe_nhân khỏe_phù khỏe_sinh khỏe_tiền khỏe_toàn khỏe_trước khỏe_tâm khỏe_điện khỏe_định khỏi_bộ khỏi_công khỏi_khu
    khỏi_thị khỏi_vùng khối_các khối_doanh khối_lượng khối_phố khối_thi khối_đại khống_chế khổ_giới khổ_lồng khổ_tiêu
    khởi_công khởi_kiện khởi_nghiệp khởi_nghĩa khởi_tạo khởi_tố khởi_điểm khởi_động khủng_bố khủng_hoảng khử_khuẩn khử_nấm
    khử_trùng ki_lô ki_ốt kim_hoàn kim_ngạch kim_tiêm kinh_doanh kinh_nghiệm kinh_phí kinh_tế kiêm_chức kiêm_nhiệm kiên_cố
    kiên_giang kiên_hải kiên_quyết kiên_trì kiếm_cứu kiếm_quy kiếm_sống kiến_cải kiến_cấp kiến_cộng kiến_giới kiến_góp
    kiến_hoàn kiến_nghị kiến_nhân kiến_thiết kiến_thức kiến_trong kiến_trúc kiến_vào kiềm_chế kiều_bào kiều_hối kiểm_chất
    kiểm_chứng kiểm_công kiểm_duyệt kiểm_dịch kiểm_kê kiểm_lâm kiểm_nghiệm kiểm_ngư kiểm_phiếu kiểm_soát kiểm_sát kiểm_thử
    kiểm_thực kiểm_toán kiểm_tra kiểm_tàu kiểm_xe kiểm_điểm kiểm_đếm kiểm_định kiểu_dáng kiểu_mẫu kiểu_mới kiệm_chi
    kiệm_chống kiệm_mười kiệm_nước kiệm_tình kiệm_vay kiệm_và kiệm_điện kiện_an kiện_cho kiện_giao kiện_kinh kiện_phụ
    kiện_thi kiện_thụ kiện_toàn kiện_vượt kiện_về kiện_đông kiện_được kiện_đại kiệt_nguồn km_kênh kon_plông kon_tum
    krông_ana kè_biển kè_chống kè_mỏ kè_sông kèm_dông kèm_dự kèm_theo kém_chất kém_hiệu kém_ngừng kém_và kéo_co kéo_dài
    kéo_giảm kê_biên kê_cơ kê_giường kê_gây kê_hiện kê_hộ kê_khai kê_khí kê_nguồn kê_rừng kê_thiệt kê_tài kê_tỉnh kê_việt
    kê_văn kê_đơn kê_đất kênh_chính kênh_chợ kênh_cấp kênh_mương kênh_nhiêu kênh_rạch kênh_tiêu kênh_tưới kênh_từ kênh_vĩnh
    kêu_gọi kích_cầu kích_hoạt kích_phòng kích_thì kích_thích kích_điện kính_chúa kính_gửi kính_mời kính_nguy kính_trình
    kính_xây kính_đề kíp_nổ kíp_vi ký_ban ký_biện ký_bảo ký_cam ký_các ký_doanh ký_giao ký_giám ký_hiệu ký_hệ ký_khai
    ký_kết ký_kỳ ký_môi ký_nghĩa ký_nháy ký_nuôi ký_phương ký_quốc ký_quỹ ký_sinh ký_số ký_thay ký_thi ký_thường ký_thừa
    ký_tàu ký_tên ký_tòa ký_túc ký_tạm ký_tổ ký_văn ký_điện ký_đất ký_đầu kẹt_trong kẹt_xe kẻ_biển kẻ_bàng kẻ_gian kẻ_gỗ
    kẻ_thù kẻ_vạch kẻ_vẽ kẻ_xấu kẻng_an kẽ_hở kế_bản kế_cho kế_cơ kế_cận kế_hoạch kế_sách kế_thi kế_thích kế_thừa kế_tiếp
    kế_toán kế_về kết_bạn kết_chăn kết_cấu kết_giao kết_giải kết_hàng kết_hôn kết_hợp kết_không kết_luận kết_lương
    kết_nghĩa kết_ngành kết_nhà kết_năm kết_nạp kết_nối kết_quả kết_sản kết_thúc kết_thỏa kết_thực kết_toàn kết_trên kết_tu
    kết_vùng kết_vật kết_xây kết_đào kết_ở kề_cận kề_vai kể_chuyện kể_cả kể_lại kể_trên kể_từ kệ_sách kịch_bản kịp_thời
    kịp_tiến kỳ_# kỳ_anh kỳ_báo kỳ_cùng kỳ_của kỳ_hoặc kỳ_hàng kỳ_hằng kỳ_họp kỳ_kháng kỳ_kiểm kỳ_làm kỳ_mới kỳ_nghỉ
    kỳ_nguy kỳ_năm kỳ_quân kỳ_sáu kỳ_sơn kỳ_thi kỳ_thường kỳ_thị kỳ_tổng kỳ_và kỳ_vĩ kỳ_ổn kỷ_cương kỷ_luật kỷ_lục kỷ_niệm
    kỷ_vật kỹ_năng kỹ_sư kỹ_thuật la_chí la_de la_ha la_hủ lai_châu lai_dắt lai_sin lai_xi lai_xâm lam_thắng lan_tôn
    lan_tỏa lang_an lang_bảo lang_lưới lang_thang lang_tím lang_đa lao_bảo lao_chàm lao_dung lao_kháng lao_động lau_chùi
    leo_núi lhpn_tỉnh lim_pích linh_chi linh_kiện linh_mục linh_động liên_bang liên_cấp liên_cầu liên_danh liên_doanh
    liên_gia liên_hiệp liên_hoan liên_huyện liên_hệ liên_hồ liên_hợp liên_kết liên_lạc liên_minh liên_ngành liên_phường
    liên_quan liên_thông liên_thế liên_tỉnh liên_tịch liên_tục liên_văn liên_vận liên_xã liên_đoàn liên_đội liền_kề
    liền_với liều_vắc liệt_chỉ liệt_sĩ liệu_chuyên liệu_chênh liệu_chưa liệu_cá liệu_dân liệu_dùng liệu_dưới liệu_giáo
    liệu_hết liệu_hồ liệu_hộ liệu_lưu liệu_lấy liệu_lớn liệu_mật liệu_mở liệu_nổ liệu_quan liệu_quý liệu_quốc liệu_san
    liệu_số liệu_thay liệu_thiếu liệu_tập liệu_tồn liệu_và liệu_xanh liệu_xây liệu_đất liệu_ảnh lo_sợ lo_tết lo_đời loa_cầm
    loa_hỏng loa_kéo loa_truyền long_an long_móng long_phú long_thành long_vĩ long_xuyên loài_ngoại loài_nguy loại_#
    loại_bỏ loại_hai loại_hình loại_mức loại_rác loại_rừng loại_trừ loại_tại loại_tốt loại_xử loại_đô loạn_tâm lu_chứa
    luy_dương luyện_dân luyện_kim luyện_nghiệp luyện_ngoài luyện_thi luyện_thân luyện_thể luyện_tập luyện_viên luân_chuyển
    luân_phiên luôn_luôn luận_chính luận_của luận_sau luận_số luận_thanh luận_xã luận_điệu luật_ban luật_chăn luật_cấp
    luật_di luật_du luật_gia luật_giá luật_giáo luật_hình luật_hợp luật_khám luật_kỷ luật_liên luật_lâm luật_miễn luật_ngân
    luật_nhà luật_năm luật_nước luật_pháp luật_phòng luật_sư luật_số luật_thanh luật_thú luật_thủy luật_tiếp luật_trong
    luật_trẻ luật_trồng luật_tổ luật_về luật_xây luật_đang luật_đê luật_được luật_đảng luật_đất luật_đấu luật_đầu luật_để
    luồng_chạy luồng_học luồng_lạch luồng_sau luồng_tuyến luồng_từ luồng_xanh luồng_đường ly_hôn là_bộ là_chuyên là_chủ
    là_cơ là_cải là_dịch là_khu là_lực là_một là_ngày là_ngôn là_người là_nhiệm là_thành là_thủ là_trách là_trưởng là_tổ
    là_việc là_đơn là_đầu làm_bánh làm_cho làm_chủ làm_công làm_cỏ làm_của làm_dân làm_giàu làm_giấy làm_hiệu làm_hương
    làm_khô làm_kinh làm_lưu làm_muối làm_mát làm_mẹ làm_mới làm_nương làm_quen làm_rõ làm_rẫy làm_suy làm_sạch làm_theo
    làm_thông làm_thủ làm_thủy làm_trung làm_trưởng làm_tốt làm_tổ làm_việc làm_vật làm_vừa làm_đòng làm_đất làm_đầu
    làm_đẹp làm_ở làn_đường làng_chài làng_nghề làng_ngõ làng_thanh làng_trưởng làng_văn lành_mạnh lào_cai lá_gan lá_nhỏ
    lá_nung lá_sắn lá_thối lá_điếu lá_điện lách_đánh lái_phun lái_phương lái_xe láng_nhựa lát_hoa lát_nền lâm_cơ lâm_khoa
    lâm_kết lâm_nghiệp lâm_sàng lâm_sản lâm_thị lâm_thủy lâm_trường lâm_tặc lâm_tỉnh lâm_địa lâm_đồng lân_cận lân_sư
    lâu_dài lâu_năm lây_lan lây_nhiễm lãi_suất lãm_tài lãng_phí lãnh_hải lãnh_sự lãnh_tín lãnh_đạo lão_khoa lão_thành
    lén_lút lê_tuấn lên_cao lên_cổng lên_kế lên_lịch lên_nhanh lên_phần lên_tiếng lên_tàu lên_xe lên_xuống líp_pin lò_gạch
    lò_hơi lò_hỏa lò_đốt lòng_của lòng_dân lòng_năm lòng_sông lòng_trong lòng_về lòng_đường lòng_đạt lót_phân lót_sinh
    lô_bán lô_gi lô_lô lô_vôn lô_đất lông_khó lõm_sóng lùa_vịt lùi_thời lùi_tín lùn_xoắn lúa_chín lúa_chất lúa_cải lúa_gạo
    lúa_kém lúa_mùa lúa_ngập lúa_nước lúa_trỗ lúa_xác lúa_đổ lún_nứt lún_đất lút_xả lý_biến lý_bom lý_bảo lý_bằng lý_bến
    lý_bền lý_chất lý_chặt lý_chợ lý_các lý_cơ lý_cảng lý_của lý_di lý_do lý_dịch lý_dứt lý_dự lý_giáo lý_hành lý_khai
    lý_khu lý_khám lý_không lý_kiến lý_kịp lý_luận lý_lịch lý_môi lý_nghiêm lý_ngành lý_người lý_nhà lý_năng lý_nước
    lý_phản lý_rơm lý_rừng lý_sau lý_sơn lý_theo lý_thu lý_thuế lý_thị lý_thực lý_tiền lý_triệt lý_trách lý_trên lý_trật
    lý_trẻ lý_trực lý_tài lý_tàu lý_tưởng lý_tổng lý_vi lý_văn lý_vườn lý_vận lý_vật lý_về lý_xuất lý_xây lý_xử lý_điện
    lý_đàn lý_đào lý_đê lý_đô lý_đơn lý_đường lý_đất lý_đấu lý_đầu lý_ảo lý_ổ lý_ở lăm_phần lăn_dấu lăng_mộ lăng_quăng
    lăng_tẩm lăng_viếng lĩnh_của lĩnh_trẻ lĩnh_vực lũ_chồng lũ_lịch lũ_lụt lũ_quét lũ_tháng lũ_về lũ_với lũ_ống lũng_đoạn
    lũy_tre lưng_trắng lưng_vàng lưu_ban lưu_chiểu lưu_dự lưu_giữ lưu_hành lưu_học lưu_hữu lưu_kho lưu_khóa lưu_loát
    lưu_lượng lưu_mẫu lưu_niệm lưu_sau lưu_thông lưu_trú lưu_trữ lưu_vực lưu_ý lưu_động lươn_không lương_bảng lương_cao
    lương_công lương_giáo lương_hưu lương_khô lương_mỹ lương_thường lương_thực lương_trước lương_tâm lương_tối lương_y
    lưới_an lưới_chụp lưới_cấp lưới_kiểm lưới_kéo lưới_quản lưới_quốc lưới_rê lưới_vây lưới_điện lưới_đánh lướt_sóng
    lười_lao lường_chất lường_trước lưỡi_dao lưỡng_lự lược_bảo lượng_bảo lượng_bệnh lượng_bốc lượng_cao lượng_chủ
    lượng_công lượng_dân lượng_giáo lượng_hoàn lượng_hoạt lượng_hàng lượng_khai lượng_khách lượng_không lượng_lao
    lượng_lương lượng_mưa lượng_người lượng_nòng lượng_nước lượng_nắm lượng_phát lượng_phục lượng_quản lượng_sóng lượng_sản
    lượng_tham lượng_theo lượng_thuốc lượng_thích lượng_thẩm lượng_thịt lượng_tiết lượng_trọng lượng_tái lượng_tại
    lượng_tập lượng_vũ lượng_xanh lượng_xung lượng_xây lượng_xả lượng_đầu lượt_bạn lượt_khách lượt_người lượt_xe lạc_bộ
    lạc_dương lạc_thông lạc_vụ lạch_huyện lại_bằng lại_chòi lại_các lại_có lại_doanh lại_giấy lại_hoạt lại_hồ lại_nhiều
    lại_những lại_phía lại_quy lại_quà lại_thời lại_trường lại_việc lại_xử lại_đội lạm_dụng lạm_phát lạm_thu lạng_lách
    lạng_sơn lạnh_tăng lạp_xưởng lấn_biển lấn_chiếm lấn_làn lấn_ranh lấp_giếng lấp_hợp lấp_xác lấp_đầy lấy_mẫu lấy_mật
    lấy_người lấy_nhung lấy_nước lấy_phiếu lấy_quà lấy_số lấy_trẻ lấy_tín lấy_từ lấy_ý lầm_lỗi lần_# lần_dẫn lần_hai
    lần_lượt lần_thứ lần_đầu lận_thi lận_thương lận_về lập_biên lập_báo lập_bản lập_bảng lập_chốt lập_công lập_cụm lập_danh
    lập_dự lập_hạng lập_hồ lập_hội lập_kế lập_mới lập_nghiệp lập_pháp lập_phương lập_quyền lập_quân lập_so lập_sổ lập_thành
    lập_trong lập_trên lập_tàu lập_tư lập_tỉnh lập_tổ lập_tức lập_tự lập_vi lập_đoàn lập_đảng lập_đề lật_úp lậu_thuốc
    lắng_nghe lắp_bóng lắp_ghép lắp_ráp lắp_đặt lặp_trong lẻ_hàng lẻ_thuốc lẻ_tẻ lẻ_điện lẽ_phải lẽ_ra lề_gia lề_lối
    lề_đường lễ_biển lễ_giao lễ_giáng lễ_hưởng lễ_hội lễ_khai lễ_kéo lễ_kỷ lễ_mừng lễ_nghi lễ_phát lễ_phép lễ_phật lễ_phục
    lễ_quốc lễ_ra lễ_sen lễ_tang lễ_thượng lễ_truy lễ_tân lễ_tổng lễ_viếng lễ_vu lễ_vật lễ_áo lễ_đài lễ_đón lệ_# lệ_che
    lệ_chất lệ_cuộc lệ_cán lệ_cử lệ_dân lệ_giải lệ_giảm lệ_hài lệ_hòa lệ_học lệ_hồ lệ_hộ lệ_hội lệ_lao lệ_làng lệ_lấp
    lệ_mắc lệ_người lệ_nước lệ_nữ lệ_phí lệ_phần lệ_thuộc lệ_thôn lệ_thất lệ_tiêm lệ_trẻ lệ_tổn lệ_tử lệ_xã lệ_điều lệ_đô
    lệ_được lệ_đạt lệch_lạc lệnh_cấm lệnh_gọi lệnh_quân lệnh_vùng lệnh_vận lệnh_ưu lịch_biển lịch_chữa lịch_công lịch_cộng
    lịch_hội lịch_làng lịch_lấy lịch_miệt lịch_mùa lịch_mạo lịch_nông lịch_quốc lịch_sinh lịch_stands lịch_số lịch_sử
    lịch_sự lịch_thuê lịch_thông lịch_thời lịch_tiếp lịch_trình lịch_trực lịch_tâm lịch_tư lịch_văn lịch_về lịch_đường
    lịch_đặc lọc_cán lọc_hóa lọc_nước lọc_sơ lọc_trước lọt_dữ lốc_sét lối_làm lối_mở lối_sống lối_thoát lối_đi lồng_bè
    lồng_ghép lồng_sắt lồng_trên lồng_tồng lỗ_hổng lỗi_bằng lỗi_người lỗi_và lộ_bí lộ_lọt lộ_thiên lộ_trình lộ_đề lộc_ninh
    lớn_biết lớn_đi lớp_# lớp_bồi lớp_cao lớp_dạy lớp_ghép lớp_học lớp_mười lớp_nghề lớp_nhân lớp_nâng lớp_năng lớp_phổ
    lớp_sơ lớp_trung lớp_tuyên lớp_tập lớp_xóa lớp_đào lớp_đối lời_kiến lở_bờ lở_mồm lở_ta lở_đất lợi_cho lợi_cơ lợi_dụng
    lợi_khu lợi_mùa lợi_người lợi_nhỏ lợi_nội lợi_phí lợi_quỹ lợi_thế lợi_thủy lợi_và lợi_ích lợi_đoàn lợi_động lợn_bản
    lợn_châu lợn_hơi lợn_nái lợn_tai lợn_thịt lợn_đực lợn_ốm lợp_a lụa_tơ lục_# lục_bản lục_chi lục_hồ lục_khai lục_số
    lục_địa lụt_bão lụt_hạ lứa_tuổi lừa_dối lừa_đảo lửa_trại lửa_vào lữ_hành lữ_đoàn lựa_chọn lực_bán lực_chất lực_cạnh
    lực_du lực_gia lực_hiệu lực_học lực_khu lực_kể lực_lượng lực_một lực_nhà lực_pháp lực_phấn lực_quản lực_thù lực_toàn
    lực_trên lực_tại lực_vị lựu_đạn ma_két ma_lai ma_ra ma_thuột ma_túy mai_dương mai_một mai_táng mang_lửa mang_thai
    mang_theo may_mặc mi_ăng min_a minh_bạch minh_cho minh_châu minh_du minh_họa minh_hợp minh_nội minh_tài minh_tỉnh
    minh_tự minh_viên minh_xã minh_đô miến_dong miền_nam miền_núi miền_quốc miền_trung miền_tây miễn_học miễn_nhiệm
    miễn_phí miễn_thuế miễn_tiền miễn_trừ miễn_viện miệng_thu miệt_vườn moong_khai mttq_phối mttq_tỉnh mttq_việt
    mttqvn_tỉnh mttqvn_xã mua_bán mua_bảo mua_chuộc mua_sắm muối_biển muối_i muối_ăn muốn_nói muỗi_truyền muỗi_đốt
    muộn_nhất màn_tẩm mành_đèn màu_hoa màu_độc mái_che mái_cứng mái_nhà mái_ta mái_tôn mái_vẩy mái_đê mái_đập mái_ấm mát_mẻ
    mát_xa máu_bẩm máu_cố máu_dự máu_hiếm máu_nhắc máu_sống máu_tiêu máu_tình máy_bay máy_bán máy_bên máy_bơm máy_chạy
    máy_chụp máy_chủ máy_cơ máy_cấy máy_gặt máy_hành máy_khoan máy_móc máy_múc máy_nhà máy_nước máy_phát máy_rút máy_thổi
    máy_toa máy_trưởng máy_trạm máy_tính máy_xử máy_điện máy_đến máy_đốt mâu_thuẫn mây_tre mã_bưu mã_hóa mã_phản mã_số
    mã_vạch mã_địa mã_định mã_độc mèo_nghi mèo_nuôi mèo_vạc mép_thị mét_vuông mê_công mê_ta mê_tan mê_tín mì_ăn mìn_vật
    mình_để mít_thái mít_tinh mòn_lối mó_nước móc_tiên món_quà móng_cái móng_cọc mô_hình mô_ni mô_tô mô_tạng mô_tả mô_vừa
    môi_giới môi_hở môi_trường môn_bài môn_khoa môn_kỹ môn_lịch môn_nghiệp môn_nghệ môn_theo môn_thi môn_thuộc môn_thể
    môn_địa mù_cang mù_chữ mùa_du mùa_hoa mùa_hè mùa_khô mùa_khỉ mùa_lúa mùa_lũ mùa_mưa mùa_nước mùa_sinh mùa_thi mùa_thu
    mùa_vụ mùa_xuân mùa_đông mùi_hôi mùng_mười múa_hát múa_lân múa_nhạc múa_rối múa_võ múa_xòe múc_nước múc_đất măng_cụt
    măng_rời mũ_bảo mũi_cà mũi_nhọn mũi_tiêm mưa_bão mưa_chảy mưa_giông mưa_lũ mưa_lớn mưa_phổ mưa_to mưa_trái mưa_tự
    mưa_đá mưu_ban mưu_báo mưu_cho mưu_chính mưu_chủ mưu_các mưu_kiện mưu_kế mưu_triển mưu_trình mưu_ubnd mưu_văn mưu_xử
    mươi_bảy mươi_bốn mươi_chín mươi_lăm mươi_ngày mươi_phần mươi_tám mương_máng mướn_nhân mười_bảy mười_hai mười_một
    mười_ngày mười_năm mười_phần mười_sáu mường_nhé mường_tè mường_tượng mượn_sách mượn_xe mạ_khay mạc_hóa mạc_hội mạch_sủi
    mạch_đùn mại_dâm mại_dịch mại_hóa mại_nhà mại_sân mại_tập mại_tự mại_và mại_điện mạn_tính mạng_di mạng_lưới mạng_nội
    mạng_riêng mạng_tháng mạng_trước mạng_việt mạng_và mạng_xã mạng_đường mạng_đấu mạnh_công mạnh_cải mạnh_dạn mạnh_hiệu
    mạnh_thực mạnh_tuyên mạnh_xã mạnh_ứng mạo_hiểm mạo_nhãn mạt_cưa mất_an mất_cân mất_khả mất_kết mất_liên mất_mùa mất_ngủ
    mất_rừng mất_trắng mất_trộm mất_tích mất_việc mất_vệ mất_điện mất_đất mầm_bệnh mầm_non mẫu_# mẫu_giáo mẫu_giới mẫu_lớn
    mẫu_mực mẫu_phân mẫu_sinh mẫu_số mẫu_thức mẫu_thực mẫu_vật mận_hậu mật_khẩu mật_mã mật_nhà mật_ong mật_phục mật_thiết
    mật_độ mắc_ca mắc_hoặc mắc_kẹt mắc_mới mắc_trong mắc_và mắc_để mắm_ruốc mắm_truyền mắm_tôm mắt_kính mắt_sáng mắt_xích
    mắt_đỏ mặc_niệm mặc_áo mặn_giữ mặt_bằng mặt_chức mặt_công mặt_giới mặt_hàng mặt_khác mặt_nước mặt_nạ mặt_tiền mặt_trận
    mặt_trẻ mặt_trời mặt_đê mặt_đường mặt_đất mặt_đứng mẹ_con mẹ_học mẹ_liệt mẹ_mẫu mẹ_nuôi mẹ_trẻ mẹ_việt mẹ_đẻ mẹ_đỡ
    mến_khách mềm_có mềm_diệt mềm_dùng mềm_quản mềm_theo mềm_được mệnh_lệnh mọi_lĩnh mọi_mặt mỏ_cày mỏ_hàn mỏ_hóa mỏ_vật
    mỏ_đá mốc_giải mốc_giới mốc_hành mốc_quốc mốc_ranh mối_bên mối_giao mối_liên mối_quan mối_theo mối_tổng mồ_côi mồ_mả
    mồm_long mổ_nhỏ mổ_tập mỗi_cá mỗi_cán mỗi_ngày mỗi_người mỗi_năm mỗi_quý mỗi_suất mỗi_tháng mỗi_tuần mỗi_tổ mỗi_xã
    mỗi_địa mộ_gió mộ_liệt mộ_vô mộ_xây mộc_bài mộc_bản mộc_châu một_bốn một_bộ một_chiều một_cuốn một_cửa một_lần một_một
    một_nửa một_phải một_phần một_sản một_số một_thành một_triệu một_trong một_trăm một_tuổi một_tỷ một_đầu một_địa mới_#
    mới_cho mới_cây mới_kiểu mới_nâng mới_nổi mới_sáng mới_theo mới_thoát mới_thành mới_trong mới_đô mớn_nước mời_dự
    mời_gọi mời_họp mời_thầu mở_chuyên mở_cửa mở_lối mở_lớp mở_ngành mở_qua mở_rộng mở_sổ mở_tài mở_đường mục_# mục_di
    mục_dự mục_hồ mục_ii mục_kê mục_lục mục_nhiệm mục_nát mục_sư mục_thủ mục_tiêu mục_tthc mục_văn mục_về mục_đích mục_đồng
    mức_bán mức_chi mức_chuẩn mức_giao mức_giá mức_giáo mức_hưởng mức_khá mức_lương mức_phạt mức_sinh mức_sống mức_sử
    mức_thu mức_thấp mức_xây mức_đóng mức_đầu mức_độ mứt_gừng mừng_thọ mừng_xuân mừng_đảng mực_in mực_khơi mực_nước mực_đạo
    mực_ống mỹ_nghệ mỹ_phẩm mỹ_tho mỹ_thuận mỹ_thuật mỹ_xuyên na_dai nam_anh nam_bộ nam_nữ nam_phía nam_quan nam_thống
    nam_trà nam_tỉnh nam_xuất nam_xã nam_á nam_định nam_ưu nam_ở neo_đậu ngan_pháp ngang_biên ngang_bộ ngang_hàng
    ngang_ngược ngang_nhau ngang_sông ngao_trắng ngay_khi ngay_lập ngay_sau ngay_thẳng ngay_tại ngay_từ nghe_báo nghe_nhìn
    nghe_nông nghi_dại nghi_lễ nghi_mắc nghi_ngờ nghi_nhiễm nghi_sơn nghi_thức nghi_vấn nghiêm_chỉnh nghiêm_các nghiêm_cấm
    nghiêm_khắc nghiêm_minh nghiêm_ngặt nghiêm_trang nghiêm_trọng nghiêm_túc nghiên_cứu nghiêng_ngả nghiền_nát nghiền_sàng
    nghiệm_chuyên nghiệm_có nghiệm_hướng nghiệm_nhanh nghiệm_thu nghiệm_thuốc nghiệm_thực nghiệm_tự nghiệm_vật nghiện_bắt
    nghiện_có nghiện_hút nghiện_ma nghiện_rượu nghiện_trò nghiện_tự nghiệp_bán nghiệp_báo nghiệp_chế nghiệp_cung
    nghiệp_công nghiệp_dẫn nghiệp_dễ nghiệp_giáo nghiệp_hóa nghiệp_hỗ nghiệp_khi nghiệp_khoa nghiệp_kinh nghiệp_kiểu
    nghiệp_lữ nghiệp_mũi nghiệp_ngừng nghiệp_nhà nghiệp_nhỏ nghiệp_nông nghiệp_nền nghiệp_qua nghiệp_quay nghiệp_ra
    nghiệp_sinh nghiệp_siêu nghiệp_sáng nghiệp_thpt nghiệp_thành nghiệp_thông nghiệp_thực nghiệp_trong nghiệp_trung
    nghiệp_tư nghiệp_tỉnh nghiệp_tốt nghiệp_và nghiệp_văn nghiệp_về nghiệp_vụ nghiệp_đoàn nghiệp_đầu nghiệp_để nghiệp_đối
    nghiệp_ứng nghèo_bền nghèo_cuối nghèo_giảm nghèo_không nghèo_kiệt nghèo_làm nghèo_mới nghèo_thông nghèo_vượt nghèo_về
    nghèo_với nghèo_xuống nghèo_đa nghèo_đảm nghé_con nghìn_việc nghĩ_ra nghĩa_là nghĩa_trang nghĩa_tình nghĩa_việt
    nghĩa_vụ nghĩa_địa nghẽn_về nghề_cho nghề_cá nghề_câu nghề_công nghề_dân nghề_gốm nghề_hoạt nghề_khám nghề_không
    nghề_kinh nghề_làm nghề_lặn nghề_mành nghề_môi nghề_mộc nghề_mới nghề_nghiệp nghề_nuôi nghề_phi nghề_quốc nghề_rèn
    nghề_thú nghề_truyền nghề_trọng nghề_và nghề_y nghề_ô nghề_đúc nghệ_an nghệ_cao nghệ_chiến nghệ_chào nghệ_cũ nghệ_cấp
    nghệ_kỹ nghệ_lõi nghệ_nhân nghệ_quần nghệ_sinh nghệ_sĩ nghệ_số nghệ_thuật nghệ_thông nghệ_và nghệ_xung nghỉ_dưỡng
    nghỉ_hè nghỉ_hưu nghỉ_học nghỉ_hồng nghỉ_lễ nghỉ_mát nghỉ_ngơi nghỉ_phép nghỉ_thôi nghỉ_trưa nghỉ_tết nghỉ_việc
    nghị_biện nghị_các nghị_cán nghị_cấp nghị_của nghị_cử nghị_hiệp nghị_hỗ nghị_hội nghị_khen nghị_khắc nghị_kết nghị_lực
    nghị_người nghị_nhà nghị_phản nghị_quyết nghị_sau nghị_sĩ nghị_thu nghị_trao nghị_trung nghị_truyền nghị_trường
    nghị_trực nghị_tập nghị_và nghị_với nghị_xét nghị_xúc nghị_xử nghị_điển nghị_được nghị_định nghị_ủy ngoan_bác
    ngoài_công ngoài_cư ngoài_danh ngoài_giờ ngoài_gỗ ngoài_khu ngoài_khơi ngoài_nước ngoài_quy ngoài_ra ngoài_ranh
    ngoài_theo ngoài_thẩm ngoài_thời ngoài_trời ngoài_tỉnh ngoài_ý ngoại_giao ngoại_kiểm ngoại_lai ngoại_ngữ ngoại_nhân
    ngoại_quan ngoại_tệ ngoại_tổng ngoại_viện ngoại_vụ nguy_cơ nguy_cấp nguy_hiểm nguy_hại nguyên_liệu nguyên_nhân
    nguyên_nước nguyên_trạng nguyên_tắc nguyên_và nguyên_đán nguyễn_thị nguyễn_văn nguyện_hè nguyện_tại nguyện_vọng
    nguyện_xin nguồn_chi nguồn_cung nguồn_cát nguồn_cải nguồn_gen nguồn_gốc nguồn_huy nguồn_hợp nguồn_khác nguồn_kinh
    nguồn_lao nguồn_lây nguồn_lợi nguồn_lực nguồn_ngân nguồn_nhân nguồn_nước nguồn_phóng nguồn_thu nguồn_thải nguồn_vốn
    nguồn_xã nguồn_đóng ngà_voi ngàn_ngày ngàn_năm ngàn_tỷ ngành_an ngành_có ngành_công ngành_dọc ngành_liên ngành_nghề
    ngành_phải ngành_quản ngành_tham ngành_và ngành_đào ngày_# ngày_ban ngày_biên ngày_báo ngày_bầu ngày_chuyển ngày_chạy
    ngày_chẵn ngày_chủ ngày_doanh ngày_dân ngày_gia ngày_giải ngày_hội ngày_khoa ngày_không ngày_ký ngày_kể ngày_kỹ
    ngày_làm ngày_lẻ ngày_lễ ngày_môi ngày_mùng ngày_nay ngày_người ngày_nhận ngày_nước ngày_pháp ngày_phụ ngày_quyền
    ngày_quốc ngày_sinh ngày_sách ngày_sở ngày_thành ngày_thương ngày_thầy ngày_thống ngày_thứ ngày_toàn ngày_truyền
    ngày_tưởng ngày_đa ngày_đêm ngày_đại ngày_đầu ngáng_đường ngáo_đá ngâm_ủ ngân_hàng ngân_khố ngân_kế ngân_sách ngân_thấp
    ngân_vốn ngã_năm ngô_sinh ngôi_nhà ngôi_sao ngôn_ngữ ngõ_gõ ngõ_ngách ngõ_xóm ngăn_chặn ngăn_cách ngăn_cản ngăn_mùi
    ngăn_mặn ngăn_ngừa ngăn_nắp ngũ_cán ngũ_cộng ngũ_giáo ngư_cụ ngư_dân ngư_trường người_bạn người_bệnh người_bị người_cao
    người_chăm người_chưa người_chấp người_chết người_chủ người_có người_dân người_già người_gây người_hiến người_hoa
    người_hoạt người_khiếm người_khiếu người_khuyết người_không người_kinh người_lang người_lao người_làm người_lái
    người_lính người_lầm người_lớn người_mà người_mù người_mất người_nghiện người_nghèo người_nhà người_nước người_nấu
    người_nộp người_phát người_phải người_phụ người_quy người_quản người_sau người_sử người_tham người_thu người_thuộc
    người_tiêu người_trực người_tâm người_tập người_tố người_tốt người_tự người_việt người_và người_vào người_đi người_điều
    người_được người_đại người_đứng người_ứng ngưỡng_khai ngưỡng_thờ ngược_chiều ngược_đãi ngạch_bậc ngạch_chuyên
    ngạch_công ngạch_giấy ngạch_nhập ngạch_phát ngạch_xuất ngại_va ngại_vật ngầm_hóa ngầm_tràn ngầm_đường ngần_ngại
    ngậm_nước ngập_cục ngập_lụt ngập_mặn ngập_nước ngập_sâu ngập_trắng ngập_úng ngắn_gọn ngắn_hạn ngắn_thời ngặt_về
    ngọc_hiển ngọc_linh ngọn_lửa ngộ_nhận ngộ_độc ngủ_lại ngủ_màn ngừ_đại ngừa_bạo ngừa_sự ngừa_tham ngừa_và ngừng_hoạt
    ngừng_việc ngữ_ký ngữ_lớn ngữ_thứ ngựa_bạch nha_học nha_kẻ nha_trang nhanh_chóng nhanh_chết nhanh_giải nhanh_thực
    nhanh_tiến nhau_giảm nhau_làm nhcsxh_tỉnh nhi_đồng nhiên_thế nhiêu_lộc nhiếp_ảnh nhiều_chiều nhiều_hình nhiều_kết
    nhiều_lần nhiều_nhất nhiều_năm nhiều_viên nhiễm_a nhiễm_bom nhiễm_chất nhiễm_khuẩn nhiễm_môi nhiễm_mặn nhiễm_nghiêm
    nhiễm_nguy nhiễm_phèn nhiễu_tâm nhiệm_cho nhiệm_chính nhiệm_chức nhiệm_các nhiệm_công nhiệm_của nhiệm_giải nhiệm_giới
    nhiệm_gây nhiệm_hữu nhiệm_kỳ nhiệm_lại nhiệm_mở nhiệm_người nhiệm_nơi nhiệm_thấp nhiệm_toàn nhiệm_trong nhiệm_trước
    nhiệm_trọng nhiệm_tại nhiệm_về nhiệm_vụ nhiệm_xã nhiệm_đại nhiệm_đề nhiệm_đối nhiệt_thán nhiệt_tình nhiệt_điện nhiệt_độ
    nhiệt_đới nhu_cầu nhu_yếu nhuận_bút nhà_an nhà_bia nhà_báo nhà_bè nhà_bạt nhà_bệnh nhà_bị nhà_cao nhà_chung nhà_chờ
    nhà_có nhà_công nhà_cổ nhà_cửa nhà_dài nhà_dột nhà_ga nhà_giàn nhà_giáo nhà_hàng nhà_hát nhà_hảo nhà_hồ nhà_khoa
    nhà_không nhà_khăn nhà_kính nhà_liền nhà_lưu nhà_lưới nhà_màng nhà_máy nhà_mạng nhà_nghỉ nhà_nguyện nhà_nhân nhà_nông
    nhà_nước nhà_phố nhà_rông nhà_sàn nhà_sư nhà_sạch nhà_sản nhà_sập nhà_tang nhà_thi nhà_thiếu nhà_thuốc nhà_thầu nhà_thờ
    nhà_tiêu nhà_trưng nhà_trường nhà_trẻ nhà_trọ nhà_tình nhà_tạm nhà_tốc nhà_tự nhà_văn nhà_vệ nhà_xanh nhà_xuất
    nhà_xưởng nhà_yến nhà_ánh nhà_đa nhà_đại nhà_đất nhà_đầu nhà_đẹp nhà_đồng nhà_ở nhánh_khu nhánh_ngân nhánh_thủy
    nhánh_tỉnh nhánh_văn nhân_biết nhân_bản nhân_bị nhân_chất nhân_công nhân_cấy nhân_cận nhân_của nhân_dân nhân_dễ
    nhân_dịp nhân_dự nhân_giống nhân_gắn nhân_hộ nhân_khu nhân_khó nhân_không nhân_khẩu nhân_kiều nhân_liệt nhân_lực
    nhân_người nhân_nhân nhân_nhưng nhân_quyền nhân_rộng nhân_sĩ nhân_sự nhân_thọ nhân_thực nhân_tiêu nhân_trẻ nhân_tài
    nhân_tâm nhân_tạo nhân_tố nhân_tồn nhân_tử nhân_viên nhân_việt nhân_xuất nhân_ái nhân_đuối nhân_đạo nhân_ưu nhã_nhạc
    nhãn_hiệu nhãn_hàng nhãn_mác nhãn_năng nhìn_đến nhóm_# nhóm_chuyên nhóm_chỉ nhóm_các nhóm_dẫn nhóm_giải nhóm_hai
    nhóm_máu nhóm_nguy nhóm_nhiệm nhóm_nội nhóm_thanh nhóm_tin nhóm_trẻ nhũng_cấp nhũng_lãng nhũng_nhiễu nhũng_vặt
    nhơn_trạch như_các như_qua như_sau như_trên nhưng_chưa nhưng_còn nhường_đường nhượng_quyền nhạt_lý nhạy_cảm nhảy_sạp
    nhấn_mạnh nhấp_nháy nhất_# nhất_cổng nhất_dùng nhất_giao nhất_là nhất_mỗi nhất_một nhất_ngày nhất_năm nhất_quán
    nhất_sau nhất_thiết nhất_thiệt nhất_trong nhất_trí nhất_vào nhất_với nhất_đất nhất_đến nhất_định nhận_an nhận_biết
    nhận_cha nhận_chìm nhận_chăm nhận_con nhận_diện nhận_dạng nhận_huân nhận_hồ nhận_hợp nhận_khoán nhận_khuyết nhận_kiến
    nhận_kiểm nhận_kỷ nhận_nguồn nhận_nạn nhận_quyền nhận_quân nhận_rủi nhận_thấy nhận_thức nhận_tiền nhận_trong nhận_tình
    nhận_viện nhận_và nhận_vào nhận_văn nhận_xuất nhận_xét nhận_đô nhận_đăng nhận_đơn nhận_được nhận_định nhận_đủ nhập_bình
    nhập_cá nhập_cảnh nhập_cộng nhập_doanh nhập_dữ nhập_học nhập_kho nhập_khẩu nhập_kinh nhập_lậu nhập_mặn nhập_một
    nhập_ngũ nhập_quốc nhập_siêu nhập_thấp nhập_thị nhập_trường nhập_tái nhập_viện nhật_bản nhật_bổ nhật_các nhật_dữ
    nhật_ký nhật_lệ nhật_thường nhật_trên nhật_xanh nhật_đỏ nhắc_lại nhắc_nhở nhắc_việc nhắn_tin nhằm_mục nhẹ_cân nhẹ_lương
    nhện_đỏ nhịp_nhàng nhỏ_giọt nhỏ_lẻ nhỏ_sang nhỏ_và nhớ_hợp nhớ_nguồn nhớ_ơn những_căn những_khó những_người những_năm
    những_nơi những_nội những_tháng những_tiêu những_tồn những_việc những_vấn những_điều nhựa_dùng nhựa_nóng nhựa_đường
    nhựa_đại ni_lông ni_phật ni_ắc ninh_bình ninh_cho ninh_cảng ninh_hàng ninh_kinh ninh_kiều ninh_mạng ninh_nguồn
    ninh_nhân ninh_nông ninh_thuận ninh_trật ninh_tôn ninh_tổ niu_cát niêm_phong niêm_yết niên_các niên_cơ niên_cộng
    niên_giám niên_hạn niên_lập niên_nhi niên_tình niên_tỉnh niên_tụ niên_việt niên_xung niên_xã niềm_tin niệm_chương
    niệm_ngày niệm_nạn niệm_phật non_cho non_ngoài nung_nóng nuôi_biển nuôi_bò nuôi_bản nuôi_chó nuôi_con nuôi_cá
    nuôi_dưỡng nuôi_dạy nuôi_gia nuôi_hai nuôi_hữu nuôi_nhỏ nuôi_nhốt nuôi_nông nuôi_ong nuôi_ra nuôi_siêu nuôi_thú
    nuôi_trồng nuôi_tuần nuôi_tôm nuôi_tằm nuôi_và nuôi_đồn nuôi_động nvy_ngày nào_thiếu này_thì này_tại này_và nái_sinh
    nâng_bước nâng_bậc nâng_cao nâng_chất nâng_công nâng_cấp nâng_lương nâng_mức nâng_ngạch não_nhật né_rầy né_tránh
    ném_còn ném_lựu ném_đất nét_đẹp nê_xi nêu_cao nêu_gương nêu_rõ nêu_trên nêu_tại nòng_cốt nói_chuyện nói_trên nói_trẻ
    nói_việt nón_lá nóng_an nóng_hỗ nóng_khiếu nóng_môi nóng_phá nông_dân nông_hộ nông_lâm nông_nghiệp nông_sản nông_thôn
    nông_trường nông_đua núi_bà núi_bắc núi_cốc núi_trọc núi_yên nút_giao nút_thắt năm_# năm_an năm_báo năm_chẵn năm_có
    năm_căn năm_của năm_du năm_giảm năm_học năm_không năm_kế năm_liền năm_mươi năm_một năm_năm năm_phần năm_sao năm_sau
    năm_sống năm_thanh năm_thứ năm_tiếp năm_tròn năm_trăm năm_trước năm_tuổi năm_tăng năm_tốt năm_và năng_giả năng_hiệu
    năng_khiếu năng_lao năng_lượng năng_lực năng_nghề năng_nhiệm năng_năm năng_quản năng_suất năng_sơ năng_số năng_sống
    năng_thoát năng_thực năng_vào năng_đón năng_động nđ_# nơi_bị nơi_còn nơi_có nơi_công nơi_cư nơi_làm nơi_nguy nơi_nhận
    nơi_nương nơi_tránh nương_làm nương_rẫy nương_tựa nước_an nước_biển nước_báo nước_bạn nước_chi nước_cho nước_chung
    nước_chuyên nước_chảy nước_chết nước_chữa nước_công nước_cộng nước_của nước_dâng nước_dưới nước_giai nước_hồ nước_hộ
    nước_hợp nước_khoáng nước_khu nước_lên nước_lũ nước_lợ nước_máy nước_mưa nước_mắm nước_mắt nước_mặt nước_ngoài
    nước_ngầm nước_nhiễm nước_nhớ nước_ninh nước_nâng nước_năm nước_nổi nước_phục nước_rỉ nước_sinh nước_sâu nước_sạch
    nước_thi nước_thành nước_thô nước_thải nước_thế nước_trên nước_tại nước_tập nước_tỉnh nước_tự nước_uống nước_việt
    nước_và nước_vào nước_vùng nước_về nước_đang nước_đá nước_đóng nước_đảm nước_đệm nước_đọng nước_đổ nạ_chống nại_của
    nại_lần nại_đông nạn_cứu nạn_do nạn_giao nạn_hàng nạn_lao nạn_nhân nạn_thương nạn_thứ nạn_và nạn_xã nạn_điện nạn_đuối
    nạn_đường nạo_vét nạp_khí nạp_đoàn nạp_đảng nạt_trực nấm_linh nấm_mốc nấm_độc nấu_ăn nắm_bắt nắm_chắc nắm_tình nắm_địa
    nắng_hanh nắng_nóng nắp_cống nằm_trong nặc_danh nặng_lãi nến_tri nếp_cái nếp_sống nếu_có nếu_cần nền_nhà nền_tảng
    nền_đá nền_đường nối_cung nối_liên nối_lưới nối_mạng nối_ngân nối_nước nối_thoát nối_với nồi_cháo nồi_hơi nồng_độ
    nổ_bắt nổ_công nổ_mìn nổ_sau nổ_súng nổi_bật nổi_cho nổi_cộm nổi_cục nổi_tiếng nỗ_lực nội_bài nội_bộ nội_chính nội_dung
    nội_kiểm nội_quy nội_thành nội_thị nội_thủy nội_trú nội_tạng nội_tỉnh nội_tổng nội_vụ nội_địa nội_đồng nộp_hồ nộp_lưu
    nộp_lại nộp_thuế nộp_trực nộp_vũ nới_thùng nở_hoa nợ_bảo nợ_bị nợ_công nợ_giãn nợ_lương nợ_quá nợ_thuê nợ_thuế nợ_tiêu
    nợ_tiền nợ_tín nợ_xấu nợ_đọng nụ_cười nứt_nhà nửa_cuối nửa_ngày nửa_đầu nữ_biên nữ_bình nữ_công nữ_cơ nữ_giúp nữ_khởi
    nữ_làm nữ_lãnh nữ_mang nữ_phát nữ_quản nữ_tham nữ_tiết nữ_tỉnh nữ_tự nữ_việt nữ_xã nữ_đơn of_qđ om_bóc ong_lấy ong_mật
    ong_rừng pa_nô pakn_đã papi_của papi_hàng papi_năm papi_tỉnh pci_của pctp_sử pctt_ngày pha_biển phai_nhạt phan_rang
    phan_thiết phan_tấn phao_cứu phao_giới phao_khi phao_tiêu phao_trên phi_chính phi_líp phi_nông phi_vật phi_đơn phi_địa
    phim_phóng phim_tài phiên_bản phiên_chất phiên_chợ phiên_cán phiên_dịch phiên_giao phiên_giải phiên_họp phiên_tòa
    phiên_đấu phiếu_an phiếu_báo phiếu_bầu phiếu_chuyển phiếu_chính phiếu_doanh phiếu_gửi phiếu_hài phiếu_hẹn phiếu_hợp
    phiếu_không phiếu_khảo phiếu_lý phiếu_phụ phiếu_trình phiếu_tín phiếu_xanh phiếu_xong phiếu_điều phiền_hà phong_bài
    phong_cách phong_nha phong_phẩm phong_trào phong_tỏa phong_tục phoóc_môn phum_sóc phun_hóa phun_mưa phun_nước
    phun_thuốc phà_vượt phá_bom phá_cây phá_dỡ phá_giá phá_kỷ phá_rừng phá_tam phá_thai phá_án phách_bài phán_đoán
    pháo_hiệu pháo_hoa pháo_nổ pháo_trái pháp_bảo pháp_chế pháp_các pháp_cơ pháp_dân pháp_hộ pháp_hữu pháp_khác pháp_khắc
    pháp_luật pháp_lý pháp_lệnh pháp_nhân pháp_nâng pháp_phòng pháp_tránh pháp_ubnd pháp_xử pháp_y pháp_điển pháp_để pháp_ở
    phát_biểu phát_dọn phát_giống phát_hiện phát_huy phát_hành phát_lại phát_ngôn phát_nhanh phát_nương phát_phiếu
    phát_quang phát_sinh phát_sóng phát_thanh phát_thưởng phát_thải phát_triển phát_trực phát_tài phát_từ phát_âm phát_điện
    phát_động phân_biệt phân_bón phân_bùn phân_bố phân_bổ phân_chuồng phân_cách phân_công phân_cấp phân_giới phân_hạng
    phân_hủy phân_hữu phân_khai phân_khu phân_liệt phân_loại phân_luồng phân_lô phân_lũ phân_nhóm phân_phối phân_quyền
    phân_tách phân_tán phân_tích phân_viện phân_vùng phân_xưởng phân_đạm phân_định phép_ban phép_chăn phép_chất phép_dịch
    phép_hết phép_khai phép_lao phép_lái phép_môi phép_rời phép_sử phép_thành phép_thăm phép_tiến phép_xây phép_đo phê_bình
    phê_bột phê_chuẩn phê_doanh phê_duyệt phê_già phí_bảo phí_chi phí_cho phí_công phí_hoặc phí_hạ phí_học phí_không phí_lệ
    phí_nguồn phí_quản phí_sẵn phí_tham phí_thực phí_tiêm phí_tiêu phí_trước phí_trường phí_tuân phí_tự phí_và phí_vận
    phí_được phí_đối phía_nam phía_sau phía_trên phía_đông phòng_an phòng_ban phòng_bệnh phòng_bổ phòng_cho phòng_cháy
    phòng_chính phòng_chống phòng_chờ phòng_chủ phòng_công phòng_cảnh phòng_dại phòng_dịch phòng_gd phòng_gdđt phòng_giao
    phòng_giáo phòng_huyện phòng_hđnd phòng_học phòng_họp phòng_hộ phòng_hội phòng_khám phòng_không phòng_kinh phòng_kế
    phòng_lao phòng_luật phòng_lũ phòng_nghiệp phòng_ngân phòng_ngừa phòng_nông phòng_phẩm phòng_quản phòng_quốc
    phòng_thanh phòng_theo phòng_thi phòng_thành phòng_thí phòng_thủ phòng_thừa phòng_toàn phòng_trung phòng_truyền
    phòng_tránh phòng_trưng phòng_trước phòng_trừ phòng_tuyên phòng_tài phòng_tư phòng_tỉnh phòng_tổ phòng_ubnd phòng_uốn
    phòng_và phòng_văn phòng_vật phòng_vệ phòng_điều phòng_điện phòng_đoàn phòng_đăng phòng_đại phòng_đạt phòng_đảng
    phòng_đọc phòng_ủy phó_ban phó_bí phó_chánh phó_chỉ phó_chủ phó_cục phó_giám phó_hiệu phó_khi phó_kịp phó_quản phó_sự
    phó_thiên phó_thủ phó_trưởng phó_trạm phó_tổ phó_tổng phó_và phó_với phó_vụ phóng_miền phóng_mặt phóng_sự phóng_thủ
    phóng_to phóng_uế phóng_viên phóng_xạ phô_trương phông_lưu phông_tài phông_ubnd phù_hiệu phù_hợp phù_lá phù_đổng
    phú_quý phú_quốc phú_thọ phú_yên phúc_khảo phúc_lợi phúc_tra phúc_đáp phút_mặc phơi_nhiễm phơi_nông phương_châm
    phương_có phương_công phương_giải phương_hai phương_hoàn phương_hướng phương_không phương_kết phương_linh phương_mình
    phương_mốc phương_nghiêm phương_papi phương_phan phương_pháp phương_phản phương_phối phương_quân phương_quản
    phương_thức phương_thực phương_tiện phương_triển phương_trong phương_trên phương_tổ phương_và phương_về phương_với
    phương_xây phương_án phương_đã phương_đảm phương_đề phương_để phương_đối phường_hội phường_không phường_làm phường_mới
    phường_phù phường_đạt phượng_đỏ phạm_công phạm_hành phạm_pháp phạm_quy phạm_quyền phạm_sử phạm_trong phạm_tội phạm_vi
    phạm_về phạt_nguội phạt_tù phạt_vi phải_có phải_cập phải_năm phải_thi phải_thực phải_xác phải_được phản_biện phản_bác
    phản_hồi phản_ánh phản_động phản_ứng phấn_đấu phần_# phần_cải phần_của phần_cứng phần_hóa phần_hồ phần_lớn phần_mềm
    phần_mộ phần_quà phần_sở phần_tham phần_thu phần_thưởng phần_trăm phần_tạo phần_tử phần_việc phần_ăn phẩm_an phẩm_bảo
    phẩm_bẩn phẩm_bốn phẩm_bổ phẩm_chủ phẩm_chức phẩm_cuối phẩm_công phẩm_du phẩm_dịch phẩm_dự phẩm_giả phẩm_hạnh
    phẩm_khuyết phẩm_không phẩm_màu phẩm_mật phẩm_nguy phẩm_nhựa phẩm_ocop phẩm_thủy phẩm_trên phẩm_tàu phẩm_tập phẩm_vi
    phẩm_đưa phẩm_đạt phẩm_đầu phẩm_đặc phẫu_thuật phận_giúp phận_một phận_người phận_tham phận_thường phận_tiếp phận_đầu
    phật_giáo phật_tử phật_đường phật_đản phế_liệu phế_thải phỏng_vấn phỏng_đoán phố_# phố_biên phố_buôn phố_bảo phố_cam
    phố_cao phố_châu phố_cần phố_cổ phố_dĩ phố_dẫn phố_from phố_huế phố_hà phố_hạ phố_hải phố_học phố_hồ phố_hội phố_long
    phố_lào phố_móng phố_mỹ phố_nha phố_phan phố_pleiku phố_quy phố_rạch phố_sa phố_sách phố_sáng phố_sông phố_tam phố_thủ
    phố_trưởng phố_trực phố_tuy phố_tân phố_uông phố_vinh phố_việt phố_văn phố_vũng phố_vị phố_đi phố_đà phố_đêm phố_đông
    phố_đồng phối_chương phối_giống phối_hợp phối_kết phối_nguồn phối_nông phối_trí phối_viên phối_đúng phổ_biến phổ_cập
    phổ_thông phổi_tắc phở_khô phụ_cấp phụ_gia phụ_huynh phụ_khoa phụ_lục phụ_nữ phụ_thuộc phụ_trách phụ_tùng phụ_tải
    phụ_đạo phụ_đồ phục_cho phục_chế phục_các phục_của phục_dứt phục_dựng phục_hóa phục_hậu phục_hồi phục_khó phục_khẩn
    phục_lỗi phục_những phục_sinh phục_sản phục_trong phục_truyền phục_tình phục_tồn phục_về phục_vụ phụng_dưỡng phụng_hiệp
    phủ_bạt phủ_bảo phủ_nước phủ_phê phủ_quy phủ_rừng phủ_sóng phủ_theo phủ_và phức_tạp pin_mặt pin_thải ptdt_bán ptdt_nội
    pu_chia pu_péo pvhcc_tỉnh pà_thẻn pích_vì pù_mát qlda_đtxd qlda_đầu qua_báo qua_bưu qua_chất qua_các qua_cảng qua_dịch
    qua_kiểm qua_kết qua_loa qua_mạng qua_ngân qua_phần qua_sở qua_thân qua_tài qua_vay qua_văn qua_điện qua_đào qua_đêm
    qua_đó qua_đường qua_đời quai_bị quan_binh quan_báo quan_bảo quan_chuyên quan_chỉ quan_chịu quan_chủ quan_chức quan_còn
    quan_có quan_cảnh quan_cửa quan_dự quan_giúp quan_hành quan_hệ quan_họ quan_khu quan_không quan_liên quan_môi
    quan_ngành quan_phối quan_sát quan_tham quan_thuế quan_thuộc quan_thông quan_thường quan_thực quan_tiêu quan_tiến
    quan_truyền quan_trắc quan_trọng quan_tài quan_tâm quan_tại quan_tố quan_tổ quan_và quan_điều quan_điểm quan_được
    quan_đảng quan_đầu quan_đến quan_để quang_hỏng quang_vinh quanh_năm quay_trở quay_tàu quen_chữ quen_đọc quy_chuẩn
    quy_chế quy_hoạch quy_mô quy_nhơn quy_phòng quy_phạm quy_sản quy_thải quy_trình quy_tập quy_tắc quy_định quy_đổi
    quy_ước quyên_góp quyên_tặng quyết_chuyên quyết_chế quyết_các quyết_có quyết_của quyết_dứt quyết_giảm quyết_hồ
    quyết_khiếu quyết_không quyết_kịp quyết_liên quyết_liệt quyết_những quyết_năm quyết_pakn quyết_quy quyết_sáu quyết_số
    quyết_thủ quyết_toán quyết_trước quyết_trễ quyết_tthc quyết_tâm quyết_tố quyết_việc quyết_và quyết_xử quyết_đúng
    quyết_đại quyết_định quyền_biển quyền_cho quyền_con quyền_cùng quyền_của quyền_giải quyền_hai quyền_hạn quyền_khai
    quyền_kinh quyền_lợi quyền_lực quyền_năm quyền_quản quyền_sáng quyền_số quyền_sở quyền_sử quyền_thân quyền_truy
    quyền_trẻ quyền_tt quyền_tác quyền_tự quyền_xem quyền_điện quyền_đô quyền_địa quà_của quà_lưu quà_trung quà_tặng
    quà_tết quàng_đỏ quá_cảnh quá_hạn quá_khổ quá_mức quá_số quá_trình quá_tải quá_tốc quán_cà quán_nước quán_triệt
    quán_xuyến quán_ăn quáng_gà quân_biển quân_chủng quân_cơ quân_dân quân_dự quân_khu quân_làm quân_nhân quân_năm quân_số
    quân_sự quân_thường quân_tư quân_tự quân_vận quân_xanh quân_y quân_đoàn quân_địch quân_đội quãng_đường quét_dọn quét_lỗ
    quét_mã quê_hương quê_quán quê_đón quên_trẻ quý_# quý_ba quý_báo quý_báu quý_bốn quý_cuối quý_dành quý_hai quý_hiếm
    quý_i quý_ii quý_iii quý_khách quý_kiểm quý_một quý_tiếp quý_tư quăng_lưới quả_bóng quả_cho quả_chỉ quả_các quả_công
    quả_cải quả_cảm quả_cấp quả_của quả_giám quả_giải quả_hoạt quả_khảo quả_khắc quả_kiểm quả_lựa quả_nghiên quả_phát
    quả_qua quả_quản quả_sự quả_theo quả_thủ quả_thực quả_triển quả_trong quả_trả quả_tốt quả_với quả_được quả_đạt quả_đầu
    quả_đồi quả_ứng quản_bài quản_công quản_dữ quản_giáo quản_lý quản_trị quản_tài quản_vĩnh quản_đốc quảng_bá quảng_bình
    quảng_canh quảng_cáo quảng_nam quảng_ngãi quảng_ninh quảng_trường quảng_trị quấn_chặt quấy_rối quần_chúng quần_thể
    quần_vợt quần_áo quần_đảo quầy_thuốc quẫn_bách quận_bình quận_cầu quận_gò quận_hoàn quận_hà quận_hải quận_ninh quận_sơn
    quận_tân quận_uỷ quận_đoàn quận_đống quận_ủy quặn_đau quặng_bô quặng_sắt quặng_thiếc quặng_ti quế_phong quốc_anh
    quốc_ca quốc_các quốc_ghi quốc_gia quốc_giới quốc_huy quốc_hội quốc_khánh quốc_kỳ quốc_lộ quốc_nội quốc_phòng quốc_tang
    quốc_tế quốc_tịch quốc_việt quốc_và quốc_vương quỹ_bảo quỹ_chăm quỹ_cải quỹ_cứu quỹ_hỗ quỹ_khuyến quỹ_không quỹ_lương
    quỹ_nghĩa quỹ_nhà quỹ_phát quỹ_phòng quỹ_quốc quỹ_thời quỹ_tài quỹ_tín quỹ_từ quỹ_vì quỹ_xã quỹ_đạo quỹ_đất quỹ_đầu
    quỹ_đền qđ_# ra_cháy ra_các ra_glai ra_khỏi ra_lớp ra_môi ra_mắt ra_quyết ra_quân ra_thông ra_trường ra_tê ra_tông
    ra_tại ra_vào ra_văn ra_về ra_ô ra_đường ra_đề rang_muối rang_tháp ranh_giới rao_vặt rau_an rau_màu rau_quả ri_lai
    riêng_lẻ riêng_ảo ro_thiên rong_biển ruồi_đục ruộng_bậc ruộng_đất rà_phá rà_quét rà_soát ràng_buộc rào_chắn rào_cản
    rào_cổng rào_kỹ rào_ngăn rào_xanh rác_di rác_hai rác_hữu rác_lấy rác_lộ rác_phát rác_thải rác_tại rác_tự rác_đẩy ráp_ô
    rãi_đến rãnh_dọc rãnh_thoát rãnh_về rèn_luyện rét_cho rét_hại rét_đậm rò_quét rò_rỉ ròng_bằng rô_phi rông_gia rông_trên
    rõ_kết rõ_nguồn rõ_thời rõ_trách rõ_việc rõ_về rùa_biển rùa_tai rút_bảo rút_gọn rút_khỏi rút_kinh rút_ngắn rút_ra
    rút_tiền rút_đơn rơ_măm rơi_vào rơi_vãi rơm_rạ rước_kiệu rước_đèn rượu_bia rượu_cần rượu_mê rượu_nếp rạ_bằng rạ_cho
    rạ_sau rạch_giá rạch_ô rạn_san rạp_chiếu rải_vàng rất_nghiêm rất_to rầy_lưng rầy_nâu rẫy_trong rắc_vôi rắn_sinh
    rằm_tháng rệp_sáp rỉ_hóa rỉ_khí rỉ_rác rịa_vũng rọ_mõm rọ_thép rối_loạn rối_nhiễu rối_tình rộng_cố rộng_của rộng_khắp
    rộng_mô rộng_quốc rộng_rãi rộng_thị rộng_điển rộng_đối rời_cảng rủi_ro rừng_bền rừng_chuyên rừng_chắn rừng_cực
    rừng_giống rừng_gỗ rừng_là rừng_làm rừng_nghèo rừng_ngập rừng_nhóm rừng_phòng rừng_sản rừng_thay rừng_trồng rừng_tập
    rừng_tự rừng_và rừng_đạt rừng_đầu rừng_đặc rửa_tay rửa_tiền rửa_xe sa_khoáng sa_mạc sa_mộc sa_pa sa_sút sa_thải sa_đéc
    sai_lệch sai_nội sai_phép sai_phạm sai_sự sai_trái san_gạt san_hô san_lấp san_sẻ sang_chiết sang_cơ sang_gỗ sang_sử
    sang_tên sao_chép sao_có sao_la sao_lưu sao_lấy sao_lục sao_nhi sao_số sao_vàng sao_y sao_điện sao_đề sau_# sau_bão
    sau_cai sau_cao sau_chiến sau_cùng sau_dịch sau_khai sau_khi sau_lũ sau_ngày sau_này sau_sắp sau_sử sau_thanh sau_thu
    sau_tiêm sau_trung sau_tết sau_đây sen_đôn si_la sim_nạo sim_rác sinh_ba sinh_bán sinh_bỏ sinh_chủ sinh_công sinh_dự
    sinh_giỏi sinh_hoạt sinh_học sinh_khối sinh_kế sinh_kỹ sinh_lao sinh_lưu sinh_lớp sinh_môi sinh_nghèo sinh_phẩm
    sinh_quyển sinh_sinh sinh_sản sinh_sống sinh_thay sinh_thái sinh_thêm sinh_thú sinh_thực sinh_tiêu sinh_trong sinh_trên
    sinh_trúng sinh_trở sinh_viên sinh_vào sinh_vật sinh_vắng sinh_về sinh_xã sinh_yêu sinh_đi sinh_đánh sinh_đại sinh_đủ
    sipas_năm siêu_bão siêu_nhẹ siêu_nhỏ siêu_thâm siêu_thị siết_chặt sncl_chủ sncl_trực so_biển so_bì so_sánh so_với
    soi_chiếu song_mây song_phương soát_bệnh soát_bố soát_bổ soát_chặt soát_các soát_giá soát_giết soát_hộ soát_không
    soát_lập soát_nghề soát_nhiễm soát_nồng soát_quyền soát_sửa soát_thanh soát_thủ soát_thực soát_tthc soát_tài soát_tình
    soát_ung soát_viên soát_việc soát_và soát_văn soát_để soạn_lịch soạn_thảo soạn_tài srê_pốk stt_nội stt_tên su_phì
    sum_vầy sung_cân sung_có sung_danh sung_hoặc sung_hồ sung_một sung_phương sung_số sung_thiết sung_vốn sung_đầy suy_dinh
    suy_giảm suy_nghĩ suy_thoái suy_tôn suy_đoán suất_bay suất_buồng suất_cao suất_chi suất_cho suất_chất suất_các suất_lao
    suất_mỏ suất_quà suất_tiêu suất_vốn suất_ăn suất_đầu suối_khoáng suối_đá suốt_đời sà_lan sài_gòn sàn_diễn sàn_giao
    sàn_nhà sàn_thương sàng_chiến sàng_lọc sàng_đá sàng_ứng sào_ruộng sách_# sách_bhxh sách_bhyt sách_báo sách_bảo sách_cho
    sách_có sách_công sách_cấp sách_của sách_cử sách_dòng sách_giáo sách_hay sách_hậu sách_hỗ sách_hộ sách_kèm sách_liên
    sách_luật sách_lậu sách_lớp sách_mới sách_người sách_nhà sách_nói sách_pháp sách_thu sách_thuế sách_trung sách_tỉnh
    sách_và sách_về sách_xã sách_điện sách_địa sán_chay sán_dìu sán_lá sáng_cho sáng_chế sáng_công sáng_không sáng_kiến
    sáng_thứ sáng_tác sáng_tạo sáng_tỏ sáng_xanh sáng_đường sáo_trúc sáp_nhập sát_an sát_biển sát_bảo sát_bị sát_chuyên
    sát_chính sát_chất sát_chỉ sát_chủ sát_cánh sát_cơ sát_cộng sát_du sát_dân sát_dịch sát_giao sát_hoạt sát_hành sát_hình
    sát_hạch sát_khu sát_kế sát_lại sát_mục sát_mức sát_nhân sát_phòng sát_phản sát_quản sát_thi sát_thường sát_thực
    sát_trùng sát_tác sát_tổ sát_viên sát_việc sát_điều sát_đầu sát_địa sát_ảnh sáu_hằng sáu_không sáu_mươi sáu_tháng
    sáu_tuổi sâm_ngọc sân_bay sân_bóng sân_chơi sân_cỏ sân_khấu sân_tập sân_vận sân_đỗ sâu_bệnh sâu_cuốn sâu_cần sâu_keo
    sâu_răng sâu_rộng sâu_sinh sâu_sát sâu_đục sê_san sình_ca sò_huyết sóc_dài sóc_giáo sóc_nuôi sóc_rừng sóc_sơn sóc_sức
    sóc_trăng sóc_trước sóc_trẻ sóc_và sóng_công sóng_thần sóng_đài sông_ba sông_bé sông_bằng sông_bến sông_chu sông_chết
    sông_cái sông_công sông_cả sông_cầu sông_cổ sông_cửu sông_dinh sông_gianh sông_hàm sông_hàn sông_hương sông_hậu
    sông_hồng sông_kôn sông_kỳ sông_la sông_luộc sông_lô sông_mã sông_mê sông_nhuệ sông_nhật sông_pha sông_srê sông_suối
    sông_sài sông_sê sông_thu sông_thái sông_thương sông_thạch sông_tiền sông_trà sông_tô sông_tắm sông_vu sông_vàm sông_vệ
    sông_đuống sông_đà sông_đáy sông_đồng sú_quảng súc_qua súc_rửa súc_xả sút_trí săn_bắn săn_bắt săn_thú sĩ_chưa sĩ_gia
    sĩ_mới sĩ_quan sĩ_số sĩ_thi sĩ_trên sĩ_về sĩ_ưu sơ_bệnh sơ_bộ sơ_có sơ_công sơ_căn sơ_cấp sơ_cứu sơ_dự sơ_giải sơ_hành
    sơ_hở sơ_khoa sơ_kết sơ_lưu sơ_lược sơ_mốc sơ_mời sơ_người sơ_nộp sơ_quản sơ_sang sơ_sinh sơ_suất sơ_sức sơ_sửa
    sơ_thanh sơ_thủ sơ_trả sơ_trễ sơ_trực sơ_tuyển sơ_tán sơ_tại sơ_và sơ_vào sơ_điện sơ_đã sơ_đưa sơ_đạt sơ_đề sơ_địa
    sơ_đồ sơn_giảm sơn_la sơn_mài sơn_nhất sơn_trà sơn_tây sư_phạm sư_phần sư_rồng sư_trụ sư_đoàn sưu_tầm sưu_tập sương_mai
    sương_muối sạc_xe sạch_cơ sạch_dữ sạch_hơn sạch_nhà sạch_nông sạch_số sạch_sống sạch_vườn sạch_vệ sạch_vững sạch_đẹp
    sạn_năm sạt_lở sạt_trượt sản_an sản_bất sản_chưa sản_công sản_của sản_hồ sản_khoa sản_không sản_kết sản_làm sản_lượng
    sản_mã sản_ngoài sản_nhi sản_phi sản_phẩm sản_phụ sản_sạch sản_thiên sản_thu sản_thất sản_thế sản_trái sản_trên sản_tư
    sản_tại sản_tự sản_việt sản_và sản_văn sản_vị sản_xuất sản_xác sản_đông sầu_riêng sẫm_màu sập_giàn sập_đổ sắc_nhiệm
    sắc_nhọn sắc_phong sắc_tiêu sắm_trang sắm_tập sắp_xếp sắt_chuồng sắt_khổ sắt_thép sắt_tốc sắt_đô sẵn_có sẵn_sàng sẻ_dữ
    sẻ_nguồn sẻ_thông sẽ_được số_# số_bác số_cho số_chuyển số_chẵn số_cá số_các số_cơ số_cải số_cấp số_cộng số_của số_giá
    số_giường số_giới số_giữa số_hiệu số_hoá số_hài số_hóa số_học số_hộ số_kiến số_liệu số_lượng số_miễn số_mà số_mã số_mật
    số_người số_nhanh số_nhiệm số_nhà số_nhân số_năm số_năng số_nội số_papi số_par số_phục số_quy số_quản số_quốc số_sipas
    số_sản số_sở số_sử số_thiếu số_thu số_thuế số_thuốc số_thuộc số_thành số_thế số_thửa số_tiền số_trên số_trẻ số_tài
    số_tờ số_tự số_việt số_và số_vàng số_vô số_vùng số_văn số_vụ số_xanh số_điều số_điểm số_điện số_được số_đẹp số_đề
    sống_của sống_học sống_khỏe sống_người sống_thống sống_trung sống_tại sống_tốt sống_văn sống_đoàn sống_đẹp sốt_giá
    sốt_rét sốt_xuất sổ_bảo sổ_chủ sổ_ghi sổ_hồng sổ_hộ sổ_kiểm sổ_lương sổ_mục sổ_quản sổ_sách sổ_sức sổ_tay sổ_theo
    sổ_tiêm sổ_tiết sổ_văn sổ_đoàn sổ_đăng sổ_địa sổ_đỏ sớm_can sớm_nhất sở_an sở_ban sở_bán sở_bảo sở_ca sở_cai sở_chính
    sở_chăn sở_cung sở_công sở_du sở_dân sở_dôi sở_dữ sở_giao sở_giáo sở_giết sở_giới sở_gây sở_hạ sở_hợp sở_hữu sở_kcb
    sở_khoa sở_khám sở_không sở_kinh sở_kế sở_lao sở_làm sở_lưu sở_ngoài sở_ngoại sở_nguy sở_ngành sở_nông sở_nội sở_pháp
    sở_quy sở_sản sở_sử sở_thích sở_thông sở_thú sở_thẩm sở_thờ sở_tiếp sở_trường sở_trợ sở_tài sở_tư sở_tại sở_và sở_văn
    sở_vật sở_x sở_xây sở_y sở_đào sở_đóng sở_đảng sợ_hãi sợ_trách sợi_dây sục_bùn sụt_lún sứ_quán sứ_văn sứ_vệ sức_dân
    sức_khỏe sức_mùa sức_tích sức_xây sừng_tê sử_bệnh sử_dụng sử_thi sử_tóm sử_địa sửa_chữa sửa_cấp sửa_nghĩa sửa_đổi
    sữa_giả sữa_học sữa_mẹ sữa_tươi sự_chuyển sự_chỉ sự_cấp sự_cần sự_cố sự_danh sự_giám sự_giáo sự_hiểu sự_hài sự_hành
    sự_hỗ sự_khu sự_kiểm sự_kiện sự_lãnh sự_nghiệp sự_ngày sự_năm sự_phát sự_phân sự_phối sự_phục sự_quan sự_quán sự_tham
    sự_thay sự_thật sự_thống sự_tiến sự_tuổi sự_tỉnh sự_vào sự_xã sự_đại sự_đảng sự_địa sự_đồng ta_luy ta_lúa ta_min ta_nôn
    tai_của tai_họa tai_kết tai_nạn tai_trên tai_và tai_xanh tai_đỏ tam_bình tam_giang tam_giác tam_kỳ tam_đảo tan_máu
    tang_gia tang_lễ tang_vật tay_bằng tay_chân tay_chỉ tay_giả tay_nghề tay_vì tay_xây tay_đảng tem_bưu tem_truy tem_điện
    ten_nơ tgdv_tỉnh th_và tha_tù thai_an thai_hiện thai_ngoài thai_nhi thai_sản thai_ở tham_chiếu tham_dự tham_gia
    tham_khảo tham_luận tham_mưu tham_nhũng tham_quan tham_vấn tham_ô than_bùn than_đá thang_cơ thang_dây thang_lương
    thang_máy thang_điểm thanh_cơ thanh_cấp thanh_hóa thanh_khoản thanh_kháng thanh_kiến thanh_long thanh_lý thanh_mai
    thanh_minh thanh_niên thanh_quyết thanh_thiếu thanh_thông thanh_thải thanh_tiếng thanh_toán thanh_tra thanh_truyền
    thanh_tịnh thanh_và thanh_ánh thanh_ứng thao_cơ thao_dân thao_giải thao_người thao_quân thao_quần thao_thành
    thao_thường thao_trường thao_tác thao_và thao_đông thay_thế thay_đổi thcs_và then_chốt then_nđ theo_bác theo_chuyên
    theo_chương theo_chỉ theo_chức theo_cơ theo_cấp theo_cụm theo_dõi theo_gương theo_hung theo_hướng theo_hợp theo_kế
    theo_kết theo_kịch theo_luật theo_lộ theo_mùa theo_mẫu theo_nghị theo_phân theo_quy theo_quyết theo_sách theo_sát
    theo_thẩm theo_thời theo_tiêu theo_tiến theo_tư theo_từng theo_yêu theo_đó theo_đúng theo_đề thi_chính thi_công thi_cử
    thi_dự thi_giáo thi_hành thi_kể thi_nhà thi_nâng thi_sáng thi_thể thi_thợ thi_thử thi_trực thi_tuyển thi_tìm thi_tốt
    thi_viết thi_vẽ thi_xe thi_ý thi_đua thi_đấu thi_ảnh thiên_huế thiên_nhiên thiên_tai thiết_bị thiết_chế thiết_kế
    thiết_lập thiết_thực thiết_yếu thiết_đô thiếu_giáo thiếu_hụt thiếu_nhi thiếu_niên thiếu_nước thiếu_thuốc thiếu_thống
    thiếu_trách thiếu_tướng thiếu_việc thiếu_vật thiếu_điện thiếu_đói thiếu_đất thiền_viện thiểu_# thiểu_mỗi thiểu_số
    thiểu_tảo thiểu_vùng thiện_chỉ thiện_các thiện_hệ thiện_hồ thiện_lại thiện_môi thiện_phải thiện_sự thiện_thể thiện_tích
    thiện_vì thiện_vị thiện_điểm thiệp_sớm thiệt_hại thiệu_sách thiệu_và thiệu_đại thoái_cạn thoái_rừng thoái_vốn
    thoát_hiểm thoát_lũ thoát_nghèo thoát_nước thoát_nạn thoát_thất thoại_doanh thoại_thông thoại_tại thoại_với thu_bồn
    thu_chi thu_cho thu_cân thu_cấp thu_dịch thu_dọn thu_giá thu_giải thu_gom thu_hoạch thu_hút thu_hồi thu_khối thu_ngân
    thu_nhận thu_nhập thu_nước thu_nội thu_phiếu thu_phát thu_phí thu_quỹ thu_tang thu_thập thu_thỏa thu_tiết thu_tiền
    thu_từ thu_và thu_về thu_đông thu_đề thuyên_chuyển thuyết_minh thuyết_phục thuyền_trưởng thuyền_viên thuyền_vào
    thuê_bao thuê_chuyến thuê_dịch thuê_khoán thuê_lao thuê_mua thuê_mướn thuê_nhà thuê_đất thuẫn_trong thuận_cộng
    thuận_giai thuận_hợp thuận_lợi thuận_năm thuận_quốc thuận_tiện thuật_biểu thuật_quần thuật_tim thuật_tiêu thuật_toán
    thuật_trình thuật_viên thuật_đặc thuật_đối thuế_bảo thuế_cơ thuế_giá thuế_khoán thuế_môn thuế_nhà thuế_suất thuế_thu
    thuế_tiêu thuế_trước thuế_tài thuế_tỉnh thuế_đất thuế_đối thuốc_bảo thuốc_cấm thuốc_cổ thuốc_giả thuốc_gây thuốc_hiếm
    thuốc_hướng thuốc_kháng thuốc_khử thuốc_kém thuốc_kê thuốc_lá thuốc_lắc thuốc_men thuốc_nam thuốc_nổ thuốc_phiện
    thuốc_theo thuốc_thiết thuốc_thiếu thuốc_thú thuốc_trong thuốc_trẻ thuốc_trừ thuốc_uống thuốc_việt thuốc_điện thuốc_ưu
    thuộc_chính thuộc_diện thuộc_lĩnh thuộc_ngành thuộc_nhóm thuộc_nội thuộc_phạm thuộc_sở thuộc_thẩm thuộc_trung
    thuộc_trách thuộc_tính thuộc_ubnd thuộc_để thuộc_địa thành_# thành_chỉ thành_các thành_cách thành_cập thành_cổ
    thành_doanh thành_ghi thành_lập thành_một thành_nhiệm thành_nhà thành_niên thành_phần thành_phẩm thành_phố thành_quả
    thành_triển thành_trong thành_trước thành_tích thành_tốt thành_uỷ thành_viên thành_việc thành_vượt thành_xuất thành_xây
    thành_đoàn thành_đầu thành_ủy thác_bà thác_cho thác_cát thác_có thác_công thác_gỗ thác_lâm thác_ngoài thác_nước
    thác_qua thác_thuận thác_thương thác_thủy thác_trái thác_tài thác_tận thác_vàng thái_bình thái_lan thái_nguyên thái_độ
    tháng_# tháng_an tháng_ba tháng_bảy tháng_cao tháng_chín tháng_cuối tháng_công tháng_của tháng_giêng tháng_hai
    tháng_hành tháng_khuyến tháng_mười tháng_một tháng_nhân tháng_năm tháng_sáu tháng_sắp tháng_thanh tháng_tiếp
    tháng_trước tháng_tám tháng_tư tháng_vệ tháng_đầu thánh_thất thánh_đường thánh_đức tháo_dỡ tháo_gỡ tháo_đường tháp_chàm
    tháp_mười thâm_canh thâm_niên thân_hai thân_nhân thân_thiện thân_thể thân_tương thân_đê thân_đập thép_cuộn thêm_học
    thêu_ren thì_báo thì_không thì_rà thì_thành thí_nghiệm thí_sinh thí_điểm thích_hợp thích_pháp thích_ứng thói_quen
    thô_sơ thôi_giữ thôi_quốc thôi_việc thôn_# thôn_báo thôn_bản thôn_chài thôn_chưa thôn_chậm thôn_hoàn thôn_miền thôn_mới
    thôn_ngay thôn_nhận thôn_nông thôn_phát thôn_rà thôn_sử thôn_thông thôn_thống thôn_tiêu thôn_trưởng thôn_trắng thôn_tân
    thôn_và thôn_văn thôn_xuống thôn_đặc thôn_đồi thông_ba thông_báo thông_chính thông_cáo thông_công thông_cơ thông_cống
    thông_cộng thông_dân thông_dòng thông_giữa thông_hàng thông_minh thông_một thông_nhựa thông_nông thông_nội thông_qua
    thông_quan thông_quân thông_suốt thông_số thông_theo thông_thuyền thông_thông thông_thường thông_thầu thông_tin
    thông_tri thông_trong thông_trên thông_tuyến thông_tư thông_tại thông_tấn thông_tỉnh thông_và thông_vận thông_về
    thông_xanh thông_xử thông_đa thông_điện thông_điệp thông_đường thông_đẩy thông_đồng thù_cấp thù_lao thù_địch thùng_hạ
    thùng_rác thùng_xe thùng_đựng thú_cưng thú_nuôi thú_vị thú_y thúc_đẩy thúc_đẻ thăm_chia thăm_chính thăm_căn thăm_dò
    thăm_hỏi thăm_lô thăm_lựa thăm_tặng thăm_viếng thăm_và thăng_bằng thăng_hạng thăng_tiến thư_chi thư_chúc thư_công
    thư_cơ thư_cảm thư_cổ thư_giãn thư_ký thư_lưu thư_mời thư_ngỏ thư_quốc thư_số thư_tín thư_tỉnh thư_từ thư_viện thư_xin
    thư_điều thư_điện thư_đoàn thư_đảng thưa_dân thưa_thớt thương_binh thương_cơ thương_hiệu thương_lượng thương_lần
    thương_mại thương_phẩm thương_tích thương_vụ thường_của thường_hỗ thường_kỳ thường_lệ thường_nhà thường_niên thường_thì
    thường_trú thường_trực thường_vụ thường_xuyên thưởng_kịp thưởng_người thưởng_phạt thưởng_theo thưởng_tết thưởng_đột
    thượng_cờ thượng_khẩn thượng_lưu thạc_sĩ thạch_cao thạch_hãn thạnh_trị thả_cá thả_diều thả_giống thả_hoa thả_nuôi
    thả_rông thả_vườn thả_về thải_chăn thải_công thải_cồng thải_khí thải_nguy thải_nhựa thải_ròng thải_rắn thải_sinh
    thải_thấp thải_trộm thải_tập thải_từ thải_xe thải_xây thải_y thải_đô thải_được thải_đại thảm_bê thảm_cỏ thảm_họa
    thảo_luận thảo_nghị thảo_quốc thảo_văn thấm_qua thấp_còi thấp_hơn thấp_nhiệt thấp_nhất thất_nghiệp thất_thoát thất_thu
    thần_gây thần_kinh thần_phân thần_trách thần_tại thần_yêu thần_đoàn thầu_qua thầu_quốc thầu_rút thầu_thi thầu_thuốc
    thầu_trúng thầu_tập thầy_mo thầy_thuốc thẩm_duyệt thẩm_mỹ thẩm_phán thẩm_quyền thẩm_tra thẩm_vấn thẩm_định thận_nhân
    thập_kỷ thập_niên thập_thông thập_tự thập_đỏ thắng_cảnh thắng_lợi thắng_điện thắp_hương thắp_nến thắp_sáng thắt_dây
    thẳng_thắn thặng_dư thẻ_bạn thẻ_bảo thẻ_chân thẻ_căn thẻ_cử thẻ_dán thẻ_hướng thẻ_nhà thẻ_vàng thẻ_vé thẻ_đi thẻ_đảng
    thế_chấp thế_chất thế_cạnh thế_giới thế_hệ thế_kỷ thế_lực thế_mạnh thế_trận thềm_lục thể_bắt thể_cho thể_chất thể_chế
    thể_các thể_cùng thể_cải thể_dục thể_hiện thể_hóa thể_lao thể_loại thể_làm thể_lệ thể_lực thể_nhân thể_như thể_nạn
    thể_qua thể_quy thể_quốc thể_sản thể_tham thể_thao thể_theo thể_thấp thể_thức thể_trạng thể_về thể_để thị_biển
    thị_chống thị_hóa thị_kim thị_loan thị_loại thị_lớn thị_lực thị_mới thị_nén thị_nại thị_phân thị_sinh thị_số thị_thông
    thị_trường thị_trấn thị_uỷ thị_và thị_văn thị_vải thị_xanh thị_xã thị_đoàn thị_đẹp thị_định thị_ủy thịt_gác thịt_hơi
    thọ_mừng thọ_người thọ_trung thỏa_thuận thỏa_ước thối_rễ thống_an thống_báo thống_bờ thống_cho thống_chính thống_chỉ
    thống_chữa thống_hóa thống_kê thống_mai thống_mặt thống_một thống_nhất thống_pháp thống_quản thống_thoát thống_thông
    thống_truyền thống_tốt thống_tổ thống_được thổ_châu thổ_cẩm thổi_gió thờ_cúng thờ_liệt thờ_mẫu thờ_tự thời_các thời_có
    thời_cấm thời_danh thời_gian thời_hạn thời_khắc thời_kết thời_kỳ thời_lượng thời_phát thời_phản thời_tham thời_theo
    thời_thông thời_thực thời_tiết thời_vụ thời_điểm thợ_giỏi thợ_mìn thụ_các thụ_hưởng thụ_lý thụ_nông thụ_năng thụ_tinh
    thụ_đặc thủ_công thủ_dân thủ_dầu thủ_kho thủ_lĩnh thủ_phạm thủ_quỹ thủ_trưởng thủ_tướng thủ_tục thủ_đoạn thủ_đô thủ_đức
    thủy_cầm thủy_lợi thủy_nguyên thủy_ngân thủy_nội thủy_sản thủy_tinh thủy_văn thủy_điện thủy_đậu thứ_# thứ_ba thứ_bảy
    thứ_bậc thứ_cấp thứ_hai thứ_hạng thứ_nhất thứ_năm thứ_sáu thứ_trưởng thứ_tư thứ_tự thứ_xiv thức_an thức_chấp thức_cộng
    thức_kỹ thức_nộp thức_quản thức_quốc thức_thích thức_trẻ thức_tuyên thức_về thức_ăn thức_đa thức_để thừa_cân thừa_kế
    thừa_lệnh thừa_phát thừa_thiên thừa_thiếu thừa_ủy thử_nghiệm thử_thách thử_việc thửa_hợp thửa_ruộng thửa_đất thự_cũ
    thực_ba thực_bì thực_bản thực_chiến thực_chất thực_chữ thực_có thực_hai thực_hiện thực_hành thực_nghiệm thực_phẩm
    thực_thi thực_thể thực_tiễn thực_tình thực_tập thực_tế thực_vật thực_điện thực_đơn ti_tan tia_la tim_bẩm tim_mạch
    tin_bài tin_báo tin_bão tin_cho tin_cung tin_có tin_cơ tin_cảnh tin_cậy tin_duyên tin_dự tin_giả tin_giải tin_học
    tin_khác tin_liên tin_lành tin_lưu tin_mạng tin_một tin_nguồn tin_nhắn tin_phát tin_sai tin_theo tin_thiên tin_thủ
    tin_tiến tin_truyền tin_trên tin_trường tin_tuyên tin_tại tin_tập tin_tự tin_và tin_về tin_xúc tin_xấu tin_điện tin_đại
    tin_đối tin_đồn tinh_bột tinh_dầu tinh_giản tinh_gọn tinh_hoa tinh_nhuệ tinh_nhân tinh_thần tinh_thể tinh_túy tinh_vi
    tinh_viễn tiêm_bù tiêm_chủng tiêm_lưu tiêm_nhắc tiêm_phòng tiêm_sạch tiêm_vét tiêm_vắc tiên_bảo tiên_bố tiên_dùng
    tiên_lượng tiên_nguồn tiên_phong tiên_tiến tiên_tập tiêu_ao tiêu_biểu tiêu_báo tiêu_chung tiêu_chuẩn tiêu_chí tiêu_chủ
    tiêu_cụ tiêu_cực tiêu_dùng tiêu_hao tiêu_hợp tiêu_hủy tiêu_lệnh tiêu_nước tiêu_nội tiêu_pháp tiêu_quốc tiêu_sản
    tiêu_thống tiêu_thụ tiêu_tinh tiêu_trọng tiêu_trồng tiêu_tổng tiêu_tự tiêu_úng tiêu_được tiêu_đề tiêu_độc tiếc_nuối
    tiến_bước tiến_bộ tiến_công tiến_du tiến_hành tiến_hệ tiến_năng tiến_sĩ tiến_thương tiến_tới tiến_đầu tiến_độ tiếng_anh
    tiếng_dân tiếng_hát tiếng_khơ tiếng_kẻng tiếng_mẹ tiếng_nói tiếng_trống tiếng_việt tiếng_đàn tiếng_ồn tiếp_bán tiếp_chỉ
    tiếp_công tiếp_cơ tiếp_cận tiếp_cập tiếp_dân tiếp_khách tiếp_lao tiếp_nhận tiếp_nước tiếp_sóng tiếp_sức tiếp_theo
    tiếp_thu tiếp_tục tiếp_từ tiếp_với tiếp_xúc tiếp_đại tiết_cực tiết_giảm tiết_khống tiết_kiệm tiết_kế tiết_thi tiết_đọc
    tiềm_năng tiềm_ẩn tiền_bồi tiền_chất tiền_công tiền_cấp tiền_dịch tiền_giang tiền_giả tiền_gửi tiền_hôn tiền_khả
    tiền_kiểm tiền_lương tiền_lệ tiền_mặt tiền_nước tiền_sử tiền_sự tiền_thuê tiền_thuế tiền_thưởng tiền_tiêu tiền_tuyến
    tiền_tệ tiền_tự tiền_vay tiền_và tiền_án tiền_ăn tiền_điện tiền_đề tiền_đền tiểu_ban tiểu_cầu tiểu_hoa tiểu_học
    tiểu_khu tiểu_ngạch tiểu_sử tiểu_thương tiểu_thủ tiểu_tổ tiểu_đoàn tiểu_đội tiễn_tân tiễn_đưa tiệc_chiêu tiệc_cưới
    tiện_bay tiện_bảo tiện_cá tiện_gia tiện_giao tiện_lợi tiện_nghi tiện_sang tiện_sẵn tiện_thủy tiện_tại tiện_ích tiện_đi
    tiện_đo tncs_hồ tntp_hồ to_lớn to_đến toa_xe toà_nhà toà_soạn toàn_ban toàn_bộ toàn_bức toàn_cho toàn_các toàn_công
    toàn_cầu toàn_diện toàn_dân toàn_dưới toàn_dịch toàn_giao toàn_huyện toàn_hóa toàn_hệ toàn_lao toàn_liên toàn_lưới
    toàn_người toàn_nổ toàn_pccc toàn_phòng toàn_quyền toàn_quốc toàn_sinh toàn_sắp toàn_thông toàn_thể toàn_thực
    toàn_trong toàn_trình toàn_trồng toàn_tỉnh toàn_tổ toàn_vệ toàn_xã toàn_điện toàn_đoàn toàn_đường toàn_đập toán_bhxh
    toán_chi toán_dự toán_giao toán_học toán_không toán_kinh toán_ngân toán_nhà toán_năng toán_phụ toán_thuế toán_trung
    toán_trước toán_trưởng toán_trực toán_tài toán_đám tpt_đội tra_an tra_canh tra_chuyên tra_chính tra_các tra_công
    tra_cứu tra_dân tra_dịch tra_giám tra_hoạt tra_hạn tra_hằng tra_khi tra_khám tra_khép tra_kinh tra_kiểm tra_liên
    tra_mẫu tra_nhân tra_nông tra_phương tra_quân tra_song tra_soát tra_sở tra_tai tra_theo tra_thi tra_thành tra_thường
    tra_thực tra_tình tra_tải tra_tỉnh tra_tội tra_viên tra_việc tra_và tra_văn tra_vũ tra_xây tra_đảng tra_định tra_đột
    trang_ban trang_bị trang_cáp trang_liệt trang_mạng trang_nhà trang_nhân trang_phục trang_sức trang_thiết trang_thông
    trang_trí trang_trại trang_tập trang_đô tranh_bình tranh_chấp tranh_cấp tranh_cử tranh_dân tranh_hoành tranh_không
    tranh_lành tranh_mạng tranh_theo tranh_thủ tranh_ảnh trao_bò trao_giải trao_giấy trao_học trao_quà trao_thưởng
    trao_tặng trao_đổi tre_chắn tre_luồng tre_lưng tre_nứa tre_đan treo_cờ treo_dân treo_quốc tri_lấy tri_nơi tri_thức
    tri_trước tri_tôn tri_ân tri_đi triền_đồi triều_cường triển_châu triển_chính triển_công triển_hợp triển_khai triển_khoa
    triển_kinh triển_kt triển_lãm triển_người triển_nhà triển_nông triển_quỹ triển_rừng triển_thôn triển_thị triển_toàn
    triển_văn triển_vọng triển_đoàn triển_đô triển_đảng triệt_học triệt_phá triệt_phương triệt_sản triệt_xóa triệt_để
    triệu_căn triệu_héc triệu_tập triệu_đồng tro_xỉ trong_chăn trong_công trong_cả trong_cộng trong_của trong_doanh
    trong_dịp trong_dự trong_gia trong_giải trong_hoạt trong_hệ trong_khi trong_khu trong_lĩnh trong_mùa trong_nguồn
    trong_ngày trong_nhà trong_nhóm trong_những trong_năm trong_nước trong_nội trong_phiếu trong_phạm trong_quá trong_quý
    trong_rau trong_suốt trong_sạch trong_thi trong_tháng trong_thời trong_thực trong_trường trong_tuần trong_tương
    trong_tỉnh trong_tổ trong_việc trong_và trong_vòng trong_đám trong_đó trong_đảng trong_đầu trong_độ trong_đợt
    trung_bình trung_bộ trung_chuyển trung_chỉ trung_cấp trung_du trung_hòa trung_hạn trung_hậu trung_học trung_kiểm
    trung_lương trung_nguồn trung_né trung_nông trung_quốc trung_thu trung_thuốc trung_tháo trung_thực trung_tâm
    trung_tướng trung_áp trung_đoàn trung_đất trung_đẩy trung_đội trung_ương truy_bắt truy_cập truy_nã truy_quét truy_tìm
    truy_tố truy_vết truy_xuất truy_điệu truyền_biển truyền_bệnh truyền_dạy truyền_dữ truyền_hình truyền_lưu truyền_nghề
    truyền_nhiễm truyền_số truyền_thanh truyền_thông truyền_thống truyền_tin truyền_tải truyền_tốc truyền_viên truyền_và
    truyền_về truyền_đạo truyền_đạt truyền_để truyện_ngắn truyện_tranh trà_bồng trà_hoa trà_khúc trà_my trà_túi trà_vinh
    tràm_chim tràn_dầu tràn_nước tràn_xả tràng_an trào_bình trào_thi trào_toàn trào_xây trá_hình trách_công trách_cấp
    trách_nhiệm trách_văn trách_địa trách_đội trái_mùa trái_phiếu trái_pháp trái_phép trái_thù trái_thẩm trái_tuyến
    trái_đất trám_lấp tránh_lũ tránh_mưa tránh_nghĩa tránh_rét tránh_thai tránh_thành tránh_trú trân_trọng trâu_bò
    trâu_nghé trâu_đực trên_# trên_biển trên_bản trên_cao trên_các trên_cơ trên_cả trên_cổng trên_hệ trên_hồ trên_không
    trên_lớp trên_môi trên_mọi trên_người trên_phạm trên_sông trên_trang trên_trực trên_tổng trên_vạn trên_xe trên_đây
    trên_đò trên_đường trên_đất trên_địa trì_chế trì_cơ trì_cập trì_cắm trì_diễn trì_giữ trì_hoãn trì_hướng trì_khảo
    trì_kiểm trì_kết trì_lực trì_phần trì_phối trì_rà trì_soạn trì_tham trì_theo trì_thẩm trì_tiếp trì_trệ trì_xây trì_xử
    trì_đường trình_bày trình_cchc trình_chi trình_chiếu trình_công trình_cải trình_cấp trình_diễn trình_dân trình_dở
    trình_giao trình_giáo trình_hoạt trình_hành trình_hđnd trình_hư trình_hết trình_hội trình_khen trình_không trình_kiến
    trình_kèm trình_ký trình_liên trình_mỗi trình_một trình_mục trình_nghệ trình_nông trình_nội trình_phát trình_phê
    trình_phối trình_quốc trình_số trình_thanh trình_thường trình_thủy trình_thực trình_tiếp trình_truyền trình_trọng
    trình_tàu trình_tổng trình_tự trình_ubnd trình_vi trình_và trình_vận trình_với trình_xây trình_điện trình_đỏ trình_đối
    trình_độ trình_ủy trí_bầu trí_cán trí_công trí_kinh trí_lại trí_lực trí_phương trí_quỹ trí_sắp trí_thời trí_thức
    trí_trong trí_trụ trí_tuệ trí_từ trí_việc trí_vốn trí_xã trí_xếp trí_điểm trí_đầy trích_dẫn trích_lục trích_sao
    trích_đo trò_chuyện trò_chơi trò_người tròn_trăm tróc_mặt trông_giữ trù_bị trùng_hạ trùng_lặp trùng_môi trùng_nước
    trùng_tiêu trùng_trâu trùng_tu trú_bão trú_bất trú_công trú_liên trú_vùng trú_đạt trú_ẩn trúc_chính trúc_có trúc_quy
    trúc_số trúng_thầu trúng_tuyển trúng_đích trúng_đấu trăm_cơ trăm_hộ trăm_ki trăm_phần trăm_trở trăm_tuổi trăm_tám
    trũng_thấp trưng_bày trưng_cầu trương_hoàn trương_mục trương_triển trương_đầu trước_# trước_bạ trước_có trước_hạn
    trước_hết trước_khai trước_khi trước_kỳ trước_liền trước_mùa trước_mắt trước_ngày trước_phơi trước_quý trước_sinh
    trước_tháng trước_thời trước_tiên trước_trong trước_tuổi trước_tết trước_tổng trước_đây trường_# trường_an trường_bất
    trường_bắn trường_cao trường_chinh trường_chuyên trường_chuẩn trường_chính trường_các trường_cán trường_có trường_công
    trường_dân trường_học trường_hợp trường_khoa trường_khu trường_không trường_kinh trường_lao trường_liên trường_làm
    trường_lẻ trường_lớp trường_mạng trường_mầm trường_nghiêm trường_ngoài trường_nuôi trường_nông trường_năng trường_nước
    trường_phổ trường_ptdt trường_ptdtbt trường_ptdtnt trường_quốc trường_rừng trường_sa trường_sau trường_số trường_th
    trường_thcs trường_thpt trường_thế trường_tiểu trường_trong trường_trung trường_trên trường_tư trường_tự trường_về
    trường_vốn trường_với trường_điện trường_đô trường_đại trường_đầu trưởng_ban trưởng_buôn trưởng_bản trưởng_bộ
    trưởng_các trưởng_công trưởng_cục trưởng_dân trưởng_dòng trưởng_hai trưởng_khoa trưởng_khu trưởng_khóm trưởng_kinh
    trưởng_kiêm trưởng_làng trưởng_nhóm trưởng_phòng trưởng_thi trưởng_thuế trưởng_thành trưởng_thôn trưởng_thường
    trưởng_tiểu trưởng_trạm trưởng_tín trưởng_tổ trưởng_viện trưởng_xanh trưởng_xóm trưởng_âm trưởng_điều trưởng_đoàn
    trưởng_ấp trượt_lở trượt_mái trại_giam trại_giống trại_huấn trại_hè trại_quy trại_sáng trại_tòng trại_tạm trạm_biến
    trạm_bơm trạm_bảo trạm_chăn trạm_cân trạm_công trạm_cấp trạm_dừng trạm_gốc trạm_khí trạm_kiểm trạm_nạp trạm_quan
    trạm_sạc trạm_thu trạm_thủy trạm_trung trạm_trưởng trạm_trộn trạm_xử trạm_y trạm_đo trạng_hôn trạng_hồ trạng_nghiện
    trạng_sử trả_an trả_bồi trả_cho trả_chậm trả_khách trả_không trả_kết trả_lương trả_lại trả_lời trả_nợ trả_tiền trả_trẻ
    trải_nghiệm trải_qua trảng_bom trấn_áp trấn_được trầm_cảm trần_nhà trần_đề trận_chung trận_mưa trận_quốc trận_tổ trận_ở
    trật_tự trắc_chuyên trắc_môi trắc_nghiệm trắc_tài trắc_tự trắm_cỏ trắng_sóng trẻ_chung trẻ_dân trẻ_dưới trẻ_dịp trẻ_em
    trẻ_gia trẻ_hóa trẻ_khuyết trẻ_làm trẻ_mẫu trẻ_mồ trẻ_ngoài trẻ_nhà trẻ_nhẹ trẻ_ra trẻ_thơ trẻ_thừa trẻ_tiêu trẻ_trung
    trẻ_trên trẻ_tình trẻ_về trẻ_ăn trẻ_độc trễ_hạn trễ_hẹn trễ_nải trị_an trị_dữ trị_dự trị_gia trị_giá trị_khối trị_nhà
    trị_nội trị_quốc trị_sản trị_số trị_sự trị_thay trị_thuốc trị_tỉnh trị_tốt trị_viên trị_và trị_xã trọ_công trọng_lưu
    trọng_mời trọng_trung trọng_tài trọng_tâm trọng_xe trọng_án trọng_điểm trọng_đề trọt_và trốn_thuế trốn_tránh trốn_đóng
    trống_hội trống_khai trống_đồng trồng_bổ trồng_cây trồng_cỏ trồng_dâu trồng_gỗ trồng_hoa trồng_khôi trồng_lúa trồng_mới
    trồng_rừng trồng_thủy trồng_tre trồng_trong trồng_trên trồng_trọt trồng_vật trỗ_bông trộm_cắp trộm_phế trộn_bê trời_gần
    trời_mái trời_mẹ trời_áp trở_lên trở_lại trở_ngại trở_thành trở_về trợ_chi trợ_con trợ_cá trợ_các trợ_cán trợ_cấp
    trợ_du trợ_giá trợ_giáo trợ_giúp trợ_gạo trợ_không trợ_khẩn trợ_lý trợ_máy trợ_mức trợ_người trợ_nhà trợ_nông trợ_phi
    trợ_phát trợ_phụ trợ_thiệt trợ_thính trợ_tiền trợ_trẻ trợ_từ trợ_và trợ_xã trợ_xử trợ_điện trợ_đóng trợ_để trợ_đột
    trụ_nước trụ_sạc trụ_sở trụ_trì trục_bắc trục_chính trục_liên trục_lợi trục_tháp trục_thôn trục_vớt trứng_gia trừ_bệnh
    trừ_các trừ_cỏ trừ_sâu trừ_trách trừ_trường trừ_điểm trữ_chuyên trữ_cơ trữ_hàng trữ_lượng trữ_lịch trữ_pháo trữ_phòng
    trữ_quốc trữ_rơm trữ_sinh trữ_xăng trữ_điện trữ_đủ trữ_ủy trực_ban trực_chiến trực_cháy trực_huyện trực_hđnd trực_hội
    trực_quan trực_sẵn trực_thuộc trực_tiếp trực_tuyến trực_tết trực_tỉnh trực_ubmttq trực_ubnd trực_đảng trực_ủy tt_nội
    ttg_ngày tthc_của tthc_lĩnh tthc_thuộc tthc_từ tthc_với tthc_đầy tthc_để tthc_định ttpvhcc_tỉnh tu_bảo tu_bổ tu_dưỡng
    tu_ngày tu_sửa tu_viện tua_du tua_đêm tung_còn tuy_hòa tuy_nen tuy_nhiên tuy_đức tuyên_bố tuyên_dương tuyên_giáo
    tuyên_ngôn tuyên_quang tuyên_thệ tuyên_truyền tuyên_án tuyến_biên tuyến_biển tuyến_cuối tuyến_cố tuyến_cống tuyến_du
    tuyến_hoặc tuyến_huyện tuyến_hàng tuyến_khám tuyến_mức tuyến_phố tuyến_toàn tuyến_tránh tuyến_trên tuyến_tìm tuyến_vận
    tuyến_xe tuyến_điện tuyến_đường tuyến_đạt tuyến_đầu tuyến_đến tuyến_đối tuyển_chọn tuyển_công tuyển_dụng tuyển_học
    tuyển_lao tuyển_mộ tuyển_nghĩa tuyển_phương tuyển_quân tuyển_quốc tuyển_sinh tuyển_trẻ tuyển_tỉnh tuyển_viên tuyệt_mật
    tuyệt_đối tuân_thủ tuấn_phong tuần_cuối tuần_hoàn tuần_hàng tuần_lễ tuần_một tuần_phim tuần_thứ tuần_tra tuần_đầu
    tuệ_nhân tuệ_thế tuổi_cao tuổi_cô tuổi_mười tuổi_nghỉ tuổi_tham tuổi_thọ tuổi_trẻ tuổi_trở tuổi_tái tuổi_tỉnh tuổi_vị
    tuổi_xã ty_cảng ty_cấp ty_cổ ty_hàng ty_khai ty_lữ ty_môi ty_trách ty_điện tà_vẹt tà_ôi tà_đạo tài_chính tài_khoản
    tài_liệu tài_nguyên tài_sản tài_thương tài_trợ tài_tử tài_viên tàn_bạo tàng_hình tàng_ngoài tàng_số tàng_thư tàng_trữ
    tàu_biển tàu_cao tàu_cá tàu_công tàu_du tàu_hàng tàu_hút tàu_hỏa tàu_khách tàu_kéo tàu_lai tàu_liên tàu_thuyền tàu_điện
    tàu_đẩy tác_biểu tác_cchc tác_chiến tác_chính tác_chăn tác_công tác_cải tác_dùng tác_giả tác_giải tác_hàng tác_hại
    tác_hỗ tác_liên tác_mttq tác_mặt tác_nghiệm tác_nghiệp tác_nước tác_phong tác_phòng tác_phẩm tác_phối tác_quản tác_quốc
    tác_sản tác_thông tác_thương tác_triển tác_tuyên tác_tự tác_viên tác_và tác_xây tác_xã tác_đảng tác_động tách_thửa
    tái_canh tái_chế tái_cấu tái_cử tái_hòa tái_lấn tái_mù tái_nghèo tái_sinh tái_sử tái_thiết tái_thả tái_thẩm tái_tạo
    tái_xuất tái_đàn tái_định tám_mươi tám_sáu tám_thơm tám_và tán_dân tán_phân tán_rừng tán_và táng_phí tâm_an tâm_bão
    tâm_bảo tâm_chính tâm_chăm tâm_chế tâm_cung tâm_công tâm_cấp tâm_dạy tâm_dịch tâm_dữ tâm_gdnn tâm_giám tâm_giáo
    tâm_giống tâm_hcc tâm_huấn tâm_hành tâm_học tâm_hỗ tâm_khuyến tâm_kiểm tâm_kỹ tâm_linh tâm_là tâm_lô tâm_lý tâm_lưu
    tâm_nuôi tâm_nước tâm_pháp tâm_phát tâm_phục tâm_pvhcc tâm_quan tâm_quy tâm_sát tâm_thuộc tâm_thông tâm_thương tâm_thần
    tâm_trí tâm_trợ tâm_tư tâm_văn tâm_xúc tâm_y tâm_điều tâm_đóng tâm_đô tâm_đăng tân_an tân_binh tân_bình tân_châu
    tân_hiệp tân_hưng tân_sơn tân_thanh tây_bắc tây_nam tây_nguyên tây_ninh tê_giác tên_lửa tên_miền tên_trong tên_văn
    tên_đường tên_đảng tên_đổi tìm_hiểu tìm_kiếm tình_bạo tình_cảm tình_dục tình_huống tình_hình tình_nghĩa tình_nguyện
    tình_thương tình_trạng tình_yêu tình_đồng tích_cao tích_chào tích_cấp tích_cực tích_hợp tích_hữu tích_lũy tích_lịch
    tích_nhà tích_năng tích_nước tích_phòng tích_quốc tích_trữ tích_tụ tích_và tích_đống tín_chỉ tín_dị tín_dụng tín_hiệu
    tín_ngưỡng tín_nhiệm tín_đồ tính_bảng tính_chính tính_chất tính_chủ tính_cách tính_cấp tính_khi tính_khả tính_kỷ
    tính_mạng tính_năng tính_soạn tính_số tính_thai tính_tiền tính_toán tính_từ tính_đến tò_mò tòa_giám tòa_giả tòa_nhà
    tòa_soạn tòa_án tòng_quân tóm_tắt tô_công tô_lịch tô_thư tô_vẽ tô_điểm tôi_luyện tôm_càng tôm_hùm tôm_nước tôm_sú
    tôm_thẻ tôn_giáo tôn_sóng tôn_trọng tôn_tạo tôn_vinh tông_cốt tông_hóa tông_nhựa tông_thương tù_chính tù_trước tù_đày
    tùy_theo tùy_tình túc_kiểm túc_thực túc_xá túi_lọc túi_ni túi_quà túy_số túy_tổng túy_xuyên túy_đá tăng_# tăng_bình
    tăng_ca tăng_cân tăng_cường tăng_dần tăng_gia tăng_giá tăng_gấp tăng_huyết tăng_hạng tăng_ni tăng_so tăng_thu
    tăng_trưởng tăng_tốc tăng_tỷ tăng_đàn tĩnh_không tĩnh_mạch tơ_lụa tơ_truyền tơ_tằm tơ_điện tơi_xốp tư_chiến tư_các
    tư_công tư_cơ tư_cộng tư_của tư_duy tư_dàn tư_dự tư_giám tư_hạ tư_kinh tư_liên tư_liệu tư_lập tư_lệnh tư_mạo tư_nguyện
    tư_nhân tư_nâng tư_nông tư_nước tư_pháp tư_phát tư_phối tư_số tư_theo tư_thiết tư_thế tư_thục tư_thứ tư_toàn tư_trang
    tư_trên tư_trực tư_tưởng tư_tại tư_và tư_vấn tư_xây tư_y tươi_nguyên tương_bần tương_dương tương_lai tương_thân
    tương_trợ tương_tác tương_tự tương_xứng tương_ái tương_đương tương_đối tước_giấy tưới_luân tưới_nhỏ tưới_nước tưới_phun
    tưới_tiêu tưới_tiết tướng_chính tướng_lĩnh tường_chịu tường_lửa tường_rào tường_thuật tường_trình tưởng_khởi tưởng_nhớ
    tưởng_niệm tưởng_sản tượng_bảo tượng_bốn tượng_kết tượng_mua tượng_phật tượng_thủy tượng_đài tượng_được tượng_đầu tại_#
    tại_bộ tại_chỗ tại_các tại_công tại_cộng tại_cửa tại_gia tại_hàn tại_hạn tại_hệ tại_hộ tại_khoản tại_kế tại_một
    tại_nguồn tại_nhà tại_nông tại_nơi tại_quyết tại_thôn tại_trong tại_trụ tại_vòi tại_văn tại_đơn tại_địa tạm_cư tạm_dừng
    tạm_giam tạm_giữ tạm_hoãn tạm_lánh tạm_nhà tạm_nhập tạm_thời tạm_trú tạm_vắng tạm_đình tạm_ứng tạng_phủ tạo_ao tạo_bò
    tạo_bồi tạo_chung tạo_có tạo_dưới tạo_không tạo_kỹ tạo_lái tạo_lại tạo_lập tạo_nghề tạo_nguồn tạo_nhân tạo_nạc tạo_phục
    tạo_thanh tạo_thạc tạo_tiền tạo_tán tạo_từ tạo_việc tạo_việt tạo_và tạo_vườn tạo_vận tạo_điều tạo_đàn tạp_chí tạp_chất
    tạp_kéo tạp_về tạp_vụ tả_công tả_lợn tải_bệnh tải_cát tải_công tải_hàng tải_hành tải_sông tải_thông tải_trọng tải_đa
    tải_điện tảng_băng tảng_dùng tảng_số tảng_tích tảng_tư tảng_điện tảng_đá tảo_hôn tấm_lợp tấm_pin tấn_công tấn_cảnh
    tấn_xã tấp_nập tấp_vào tất_cả tất_niên tất_toán tầm_chiến tầm_hiện tầm_nhìn tầm_soát tầm_thấp tầm_vóc tần_suất tần_số
    tầng_cao tầng_công tầng_cảng tầng_cụm tầng_giao tầng_hầm tầng_kỹ tầng_lớp tầng_ngậm tầng_sạc tầng_số tầng_trệt
    tầng_viễn tầng_và tầng_vùng tầng_xã tầng_ô tầng_đất tẩm_hóa tẩy_chay tẩy_giun tận_diệt tận_dụng tập_báo tập_chiến
    tập_cho tập_chữa tập_cộng tập_di tập_huấn tập_hài tập_hợp tập_khu tập_kinh tập_kết tập_luyện tập_lái tập_nghị
    tập_phương tập_quán tập_sinh tập_suốt tập_sự tập_thể tập_thực tập_tin tập_trung tập_tục tập_viên tập_và tập_đoàn
    tập_đua tập_đông tật_cần tật_học tật_khúc tật_tỉnh tật_việt tật_và tật_đặc tắc_chủ tắc_nghẽn tắc_xi tắc_xuất tắc_ứng
    tắm_suối tắm_sông tắt_người tắt_sóng tắt_đám tắt_đèn tặng_danh tặng_hiện tặng_hoa tặng_huy tặng_học tặng_kỷ tặng_quà
    tặng_sách tặng_thưởng tế_biển tế_chủ tế_của tế_cửa tế_dự tế_giỏi tế_hóa tế_hạ tế_hạnh tế_học tế_hộ tế_hợp tế_kỹ tế_long
    tế_lây tế_lễ tế_miễn tế_ngân tế_nền tế_phụ tế_quốc tế_số tế_thiếu tế_thôn tế_thị tế_toàn tế_trước tế_trường tế_trọng
    tế_tuần tế_tư tế_tại tế_tập tế_tỉnh tế_ven tế_và tế_vùng tế_với tế_xã tế_đêm tế_đầu tế_để tết_bính tết_cho tết_chôl
    tết_công tết_cổ tết_dương tết_nguyên tết_nhân tết_sum tết_thanh tết_trung tết_trồng tết_đoan tệ_nạn tỉ_lệ tỉa_cành
    tỉa_cây tỉnh_# tỉnh_an tỉnh_ban tỉnh_bà tỉnh_báo tỉnh_bình tỉnh_bạc tỉnh_bạn tỉnh_bắc tỉnh_bến tỉnh_cao tỉnh_chỉ
    tỉnh_chủ tỉnh_cà tỉnh_có tỉnh_cấp tỉnh_gia tỉnh_giai tỉnh_giao tỉnh_hà tỉnh_hòa tỉnh_hưng tỉnh_hải tỉnh_hậu tỉnh_khá
    tỉnh_khánh tỉnh_kiên tỉnh_kon tỉnh_lai tỉnh_long tỉnh_là tỉnh_lào tỉnh_lâm tỉnh_lân tỉnh_lạng tỉnh_lần tỉnh_lộ tỉnh_lỵ
    tỉnh_nam tỉnh_nghệ tỉnh_nhà tỉnh_nhưng tỉnh_ninh tỉnh_năm tỉnh_phân tỉnh_phê tỉnh_phú tỉnh_phải tỉnh_qua tỉnh_quảng
    tỉnh_sóc tỉnh_sơn tỉnh_thanh tỉnh_theo tỉnh_thành tỉnh_thái tỉnh_thừa tỉnh_tiền tỉnh_trong tỉnh_trà tỉnh_tuyên tỉnh_táo
    tỉnh_tây tỉnh_tại tỉnh_tổ tỉnh_until tỉnh_uỷ tỉnh_và tỉnh_vào tỉnh_vĩnh tỉnh_về tỉnh_với tỉnh_xem tỉnh_yên tỉnh_điện
    tỉnh_đoàn tỉnh_đã tỉnh_đắk tỉnh_đến tỉnh_đề tỉnh_để tỉnh_đối tỉnh_đồng tỉnh_ủy tịch_hồ tịch_hội tịch_nước tịch_phụ
    tịch_quốc tịch_thu tịch_thường tịch_tỉnh tịch_ubnd tịch_điện tịnh_biên tịnh_tiến tịnh_xá tọa_đàm tỏ_rõ tỏa_hành tỏa_vật
    tỏi_cô tố_chất tố_cáo tố_giác tố_nước tố_tổng tố_tụng tố_vụ tốc_bắc tốc_mái tốc_trung tốc_độ tối_cao tối_giản tối_mật
    tối_thiểu tối_đa tối_ưu tốn_kém tống_tiền tống_đạt tốp_đầu tốt_các tốt_công tốt_cơ tốt_kế tốt_nghiệp tốt_nhiệm tốt_nhất
    tốt_việc tốt_và tốt_đẹp tốt_đời tồi_tệ tồn_biển tồn_thiên tồn_tiếng tồn_tại tồn_và tồn_đọng tổ_# tổ_an tổ_bảo tổ_bầu
    tổ_chuyên tổ_chức tổ_cm tổ_cuộc tổ_công tổ_dân tổ_giúp tổ_hòa tổ_hùng tổ_hội tổ_hợp tổ_liên tổ_nghề tổ_phó tổ_phụ
    tổ_quản tổ_quốc tổ_thư tổ_thẩm tổ_tiêm tổ_tiên tổ_tiết tổ_truyền tổ_trưởng tổ_tài tổ_tư tổ_tự tổ_xung tổ_yến tổ_đại
    tổ_đảng tổ_đề tổ_đội tổ_ấm tổn_thương tổng_biên tổng_bí tổng_chi tổng_công tổng_cục tổng_giám tổng_hợp tổng_khởi
    tổng_kiểm tổng_kết tổng_liên tổng_lãnh tổng_mức tổng_phụ tổng_quan tổng_quát tổng_sản tổng_số tổng_thu tổng_thể tổng_tư
    tổng_vệ tổng_điều tổng_đài tổng_đàn tộc_ba tộc_bru tộc_brâu tộc_bán tộc_bố tộc_chu tộc_chăm tộc_chơ tộc_chứt tộc_co
    tộc_cơ tộc_cống tộc_dao tộc_gia tộc_giáy tộc_giẻ tộc_hrê tộc_hà tộc_kháng tộc_khơ tộc_la tộc_lào tộc_lô tộc_lự tộc_mông
    tộc_mường tộc_mạ tộc_mảng tộc_ngái tộc_nùng tộc_nội tộc_phù tộc_pu tộc_pà tộc_ra tộc_rơ tộc_si tộc_sán tộc_thiểu
    tộc_thái tộc_thổ tộc_tà tộc_tày tộc_tôn tộc_và tộc_xinh tộc_xtiêng tộc_xơ tộc_ê tộc_ít tộc_ơ tội_danh tội_phạm tới_dự
    tới_hạn tới_nay tới_trường tới_tự tờ_bản tờ_dán tờ_gấp tờ_khai tờ_ngoài tờ_rơi tờ_trình tờ_vào tờ_đã tụ_huyết tụ_tập
    tụ_điểm tục_có tục_duy tục_giao tục_hàng tục_hành tục_không tục_lãnh tục_phối tục_rà tục_tham tục_theo tục_thực tục_đẩy
    tụt_hạng tụy_cấp tủ_sách tủ_đổi tứ_giác từ_# từ_bỏ từ_chức từ_cơ từ_dự từ_hoạt từ_khi từ_khách từ_khóa từ_máy từ_mất
    từ_nguồn từ_ngày từ_ngân từ_thiện từ_tháng từ_thời từ_xa từ_đó từ_đầu từng_bước từng_cơ từng_cấp từng_cặp từng_giai
    từng_hộ từng_ngõ từng_nhà từng_năm từng_thôn tử_cung tử_công tử_của tử_gan tử_khởi tử_kể tử_liên tử_thông tử_trong
    tử_trên tử_trùng tử_tuất tử_tỉnh tử_vong tử_đối tự_an tự_bảo tự_chuyển tự_chảy tự_chấm tự_chế tự_chịu tự_chủ tự_công
    tự_diễn tự_do tự_giác tự_giúp tự_hoại tự_hào tự_kiểm tự_kỷ tự_mở tự_nguyện tự_nhiên tự_phát tự_phê tự_phòng tự_quyết
    tự_quản tự_sản tự_tin tự_tiêu tự_trọng tự_tử tự_vệ tự_xây tự_xã tự_đánh tự_đô tự_động tự_ở tự_ứng tựu_trường tỷ_cây
    tỷ_giá tỷ_lệ tỷ_số tỷ_trọng tỷ_đồng u_minh ubkt_tỉnh ubkt_đảng ubmttq_tỉnh ubnd_bình ubnd_chính ubnd_các ubnd_cùng
    ubnd_cấp ubnd_của ubnd_ngày ubnd_suối ubnd_thành ubnd_tỉnh ubnd_và ubnd_xã ung_thư uy_hiếp uy_tín uông_bí uế_bừa
    uốn_ván uống_chứa uống_nước uống_rượu uống_tránh uống_tại uống_vi uống_vắc uống_đóng uỷ_ban v_cải va_chạm va_trôi
    vai_sát vai_trò vay_giải vay_hộ vay_người vay_nhà vay_nước vay_nặng vay_vốn vay_ưu vbqppl_có vbqppl_của ve_chai
    ven_biển ven_bờ ven_rừng ven_suối ven_sông vi_bào vi_bằng vi_chất vi_chức vi_mô vi_mạch vi_phạm vi_quản vi_rút vi_sai
    vi_sinh vi_ta vi_toàn vi_xây vi_ảnh vinh_danh vinh_dự vinh_nông viêm_da viêm_gan viêm_não viên_ban viên_biệt viên_bộ
    viên_bờ viên_cao viên_chính viên_chăn viên_chủ viên_chức viên_công viên_cơ viên_cấp viên_cục viên_của viên_dân viên_dạy
    viên_dự viên_giúp viên_giỏi viên_gác viên_hợp viên_không viên_mầm viên_mới viên_nuôi viên_nén viên_nòng viên_năm
    viên_pháp viên_phụ viên_sắt viên_tham viên_thu viên_thuốc viên_thuộc viên_thú viên_thường viên_thị viên_tiếng
    viên_trong viên_trưởng viên_trẻ viên_tư viên_tốt viên_tổ viên_tổng viên_và viên_xuất viên_y viên_điện viên_đoàn viên_ưu
    viên_ủy viếng_bác viếng_mộ viết_bài viết_dân viết_hoa viết_thư viết_tắt viễn_chinh viễn_cảnh viễn_thông việc_bức
    việc_chấp việc_có việc_cưới việc_cải việc_cần việc_cập việc_của việc_di việc_giải việc_hằng việc_không việc_kể việc_làm
    việc_lấy việc_lập việc_người việc_nhà việc_nhẹ việc_nâng việc_nước việc_phân việc_phê việc_phức việc_riêng việc_sử
    việc_tang việc_tham việc_thanh việc_thực việc_tiếp việc_triển việc_truy việc_trên việc_trả việc_tại việc_tập việc_tốt
    việc_tồn việc_tổ việc_với việc_xin việc_xây việc_áp việc_đầu việc_ở viện_chuyên viện_chính viện_dưỡng viện_dẫn viện_hàn
    viện_hành viện_hạng viện_kiểm viện_lý viện_lưu viện_mắt viện_nghiên viện_phí viện_phó viện_phổi viện_phục viện_quân
    viện_sản viện_thành viện_thân viện_tranh viện_trường viện_trưởng viện_trợ viện_tuyến viện_tâm viện_vệ viện_xanh viện_y
    viện_đa việt_cho việt_dã việt_kiều việt_nam việt_trì việt_về vn_tỉnh voi_rừng voi_và vong_do vong_mẹ vong_trẻ vong_vì
    voọc_chà vp_hđnd vp_đảng vu_gia vu_lan vua_hùng vui_chơi vui_tết vui_xuân vung_phí vuông_sàn vuốt_ve và_# và_an và_ban
    và_bàn và_bán và_báo và_bảo và_bổ và_bộ và_chuyển và_chăm và_chấn và_chế và_chỉ và_cá và_các và_cán và_công và_cơ
    và_cải và_cấp và_cộng và_của và_cứu và_danh và_doanh và_du và_dân và_dự và_giao và_giáo và_giải và_hàng và_hành và_hđnd
    và_hướng và_hạ và_hải và_hệ và_hỗ và_hội và_khu và_khắc và_kiểm và_kế và_kỹ và_luật và_làm và_lệ và_miền và_môi
    và_nghĩa và_nghị và_ngoài và_nguyên và_người và_nhà và_nhân và_nhỏ và_những và_nâng và_nông và_năm và_pctp và_phát
    và_phân và_phê và_phòng và_phản và_pt và_ptnt và_ptth và_quyết và_quản và_quốc và_sau và_suy và_sử và_sự và_thcs
    và_theo và_thi và_thiết và_thpt và_thuế và_tháo và_thông và_thú và_thể và_thủy và_thứ và_thực và_tiến và_trung
    và_truyền và_trước và_trả và_trẻ và_tài và_tái và_tìm và_tôn và_tư và_tại và_tồn và_tổng và_tự và_ubnd và_vay và_việc
    và_văn và_vượt và_vừa và_xác và_xây và_xã và_xử và_điều và_đài và_đào và_đái và_đô và_đất và_đầu và_đề và_địa và_đổi
    và_ủy và_ứng vàm_cỏ vàng_của vàng_lá vàng_lùn vàng_mã vàng_sa vàng_trang vàng_tặc vành_đai vào_báo vào_bộ vào_chương
    vào_cuối vào_cuộc vào_các vào_cơ vào_cảng vào_cụm vào_dịp vào_hoàn vào_khai vào_làm vào_lăng vào_lưu vào_lề vào_lớp
    vào_ngày vào_nhà vào_nhóm vào_nơi vào_quá vào_rừng vào_sản vào_sổ vào_sử vào_thứ vào_trường vào_tuần vào_vận vào_đầu
    vào_ứng vá_chân vá_môi vá_ổ ván_bóc ván_cờ ván_sàn ván_ép vân_canh vân_kiều vân_phong vân_đồn vé_tham vé_tháng vé_xe
    vé_điện véc_tơ vét_hố vét_kênh vét_luồng vì_an vì_bình vì_dân vì_lợi vì_môi vì_người vì_nhân vì_sao vì_sức vì_sự vì_tai
    vì_trẻ vì_vậy ví_dụ ví_giặm ví_tiền ví_điện vòng_# vòng_chung vòng_hoa vòng_loại vóc_người vô_danh vô_sinh vô_tuyến
    vô_tình vô_địch vôi_bột võ_cổ võ_sinh võ_thuật vùng_an vùng_biên vùng_bảo vùng_bờ vùng_bụng vùng_cao vùng_chuyên
    vùng_cảnh vùng_dân vùng_dập vùng_dịch vùng_huyện vùng_hạ vùng_hạn vùng_hải vùng_khơi vùng_kinh vùng_lõi vùng_lõm
    vùng_lộng vùng_muối vùng_nguy vùng_nguyên vùng_nước vùng_phát vùng_phục vùng_quay vùng_rủi vùng_sâu vùng_sạt vùng_sản
    vùng_thiên vùng_thủ vùng_trũng vùng_trồng vùng_trời vùng_tắm vùng_ven vùng_xa vùng_đô vùng_đất vùng_đặc vùng_đệm
    vùng_đồng vú_sữa văn_a văn_bản văn_hóa văn_học văn_kiện văn_minh văn_nghệ văn_or văn_phòng văn_số văn_thư văn_xã
    vĩ_tuyến vĩ_đại vĩnh_châu vĩnh_cửu vĩnh_long vĩnh_phúc vĩnh_tế vĩnh_viễn vũ_khí vũ_trang vũ_trường vũ_trụ vũ_đạo
    vũng_liêm vũng_nước vũng_tàu vươn_khơi vươn_lên vươn_xa vương_miện vương_quốc vướng_mắc vướng_mặt vườn_chuẩn vườn_cây
    vườn_hoa vườn_mẫu vườn_quốc vườn_rau vườn_thuốc vườn_tạp vườn_đẹp vườn_ươm vượt_biên vượt_bậc vượt_chỉ vượt_công
    vượt_cấp vượt_dân vượt_dự vượt_khó vượt_mức vượt_mực vượt_qua vượt_quy vượt_quá vượt_ranh vượt_sông vượt_thẩm vượt_tiến
    vượt_trội vượt_tổng vượt_đèn vạch_dấu vạch_kẻ vạch_sơn vạn_dân vạn_vật vải_thiều vấn_cải vấn_giám vấn_hướng vấn_học
    vấn_khoa vấn_khởi vấn_pháp vấn_phát vấn_sức vấn_tâm vấn_đề vần_thơ vẫn_chưa vẫn_còn vẫn_tiếp vẫn_xảy vẫn_đang
    vận_chuyển vận_chính vận_dụng vận_hành vận_hội vận_khéo vận_quốc vận_thăng vận_tải vận_tỉnh vận_tốc vận_động vật_biến
    vật_chướng vật_chất vật_chết vật_cản vật_dân vật_dụng vật_hoang vật_liệu vật_nuôi vật_nổ vật_nội vật_phẩm vật_quốc
    vật_rừng vật_sau vật_sắc vật_thể vật_tư vật_đầu vật_động vắc_xin vắng_mặt vắng_thi vẹo_cột vẽ_hoàn vẽ_thiết vẽ_tranh
    vết_nứt vết_thương về_an về_ban về_bản về_bảo về_bộ về_chuyên về_chuyển về_chuẩn về_cháy về_chính về_chỉ về_chứng
    về_các về_công về_cải về_du về_dân về_dự về_giáo về_giải về_hải về_hồ về_hợp về_khoa về_kinh về_kế về_kết về_lao về_làm
    về_lĩnh về_lợi về_ma về_môi về_mặt về_mọi về_nguồn về_người về_nhiệm về_nhân về_nhãn về_những về_nông về_nội về_phát
    về_phân về_phê về_phòng về_phục về_quy về_quyền về_quê về_quản về_quỹ về_rủi về_sinh về_sắp về_số về_sở về_sử về_sự
    về_tham về_thu về_thuế về_thể về_thủ về_thực về_tiếp về_trách về_trạm về_trật về_tthc về_tuyển về_tài về_tình về_tính
    về_tăng về_tổ về_tự về_ubnd về_việc về_văn về_x về_xây về_y về_đo về_đê về_đích về_đạo về_đảng về_đất về_đẩy về_địa
    về_đột về_ủy vệ_an vệ_antt vệ_bí vệ_bờ vệ_chính vệ_chăm vệ_cá vệ_cơ vệ_di vệ_dữ vệ_luồng vệ_môi vệ_mục vệ_nguồn
    vệ_người vệ_nhà vệ_nền vệ_quyền vệ_rừng vệ_sinh vệ_sông vệ_sức vệ_thương vệ_thực vệ_tinh vệ_trường vệ_trẻ vệ_tổ vệ_và
    vệ_đê vệ_đập vỉa_hè vị_báo vị_bầu vị_chịu vị_chủ vị_chức vị_có vị_cấp vị_dự vị_giai vị_giúp vị_gửi vị_hành vị_học
    vị_khách vị_không vị_kinh vị_kịp vị_liên vị_máu vị_mình vị_nòng vị_phối vị_quản vị_sncl vị_sử vị_sự vị_tham vị_thanh
    vị_theo vị_thi vị_thuốc vị_thành vị_thường vị_thế vị_thực vị_trong vị_trên vị_trí vị_tư vị_tại vị_và vị_vận vị_vật
    vị_đầu vị_để vịnh_bắc vịnh_cam vịnh_hạ vịnh_vân vịt_chạy vịt_cổ vịt_trời vỏ_bao vỏ_bọc vỏ_lãi vốn_góp vốn_ngân vốn_nhà
    vốn_sự vốn_thực vốn_trái vốn_tài vốn_từ vốn_vay vốn_điều vốn_đăng vốn_đầu vốn_đối vốn_ủy vỗ_béo với_ban với_biến
    với_bạo với_bộ với_chi với_chính với_chức với_các với_cách với_công với_cùng với_cơ với_doanh với_hoạt với_hệ với_hội
    với_kế với_kết với_mặt với_một với_mục với_người với_nhiều với_nhân với_những với_nông với_năm với_nội với_phong
    với_phòng với_quy với_quốc với_số với_sở với_sự với_thanh với_thôn với_thời với_thực với_tiêu với_tiến với_trách
    với_trường với_trẻ với_tên với_tình với_tập với_tổ với_từng với_ubnd với_vai với_văn với_yêu với_điều với_đơn với_địa
    với_ủy vớt_bèo vỡ_ống vợ_chồng vợ_liệt vụ_bán vụ_bưu vụ_bảo vụ_cho vụ_chung vụ_cháy vụ_chủ vụ_các vụ_có vụ_công vụ_cải
    vụ_cấp vụ_cụ vụ_của vụ_dự vụ_gieo vụ_giáo vụ_hàng vụ_hành vụ_hè vụ_hậu vụ_hỗ vụ_khoa vụ_kết vụ_lợi vụ_môi vụ_mùa
    vụ_người vụ_ngộ vụ_nhạy vụ_nêu vụ_nông vụ_nổ vụ_pháp vụ_phát vụ_phê vụ_phòng vụ_phổ vụ_quy vụ_quyền vụ_quân vụ_quốc
    vụ_sau vụ_số vụ_sở vụ_sự vụ_thanh vụ_theo vụ_thoát vụ_thu vụ_thả vụ_thị vụ_trong vụ_trước vụ_trường vụ_trưởng vụ_trọng
    vụ_tài vụ_tại vụ_tỉnh vụ_tổ vụ_tổng vụ_ubnd vụ_việc vụ_việt vụ_về vụ_vệ vụ_xuân vụ_xã vụ_án vụ_đào vụ_đông vụ_đường
    vụ_được vụ_đấu vụ_đề vụ_để vụ_đối vụ_đột vụ_đủ vụng_về vứt_xác vừa_học vừa_làm vừa_qua vừa_và vữa_xây vững_chãi
    vững_chắc vững_mạnh vững_tiêu vững_vàng vựa_lúa vực_# vực_biển vực_bị vực_bỏ vực_cấm vực_không vực_nhà vực_nông vực_nội
    vực_phòng vực_quản vực_sông vực_trọng vực_tạm vực_ven vực_văn vực_đất vực_đầu where_sở with_sở x_chủ x_quang x_để xa_bờ
    xa_hoa xanh_bóng xanh_sạch xanh_đường xe_ba xe_buýt xe_bồn xe_cho xe_chở xe_chữa xe_cá xe_công xe_cơ xe_dù xe_gom
    xe_gắn xe_hoa xe_hàng xe_hết xe_hợp xe_khách xe_loa xe_lăn xe_máy xe_mô xe_ngày xe_quá xe_thang xe_thô xe_trung xe_trá
    xe_trước xe_tạm xe_tải xe_tắc xe_uống xe_về xe_ép xe_ô xe_ôm xe_điện xe_đưa xe_đạp xe_ưu xem_xét xen_ghép xen_kẹt xi_a
    xi_măng xi_điện xin_bại xin_bốn xin_ga xin_lỗi xin_nghỉ xin_phòng xin_sởi xin_tang xin_thoát xin_ý xinh_mun xiv_nhiệm
    xoa_bóp xong_trong xong_trước xong_án xoắn_khuẩn xoắn_lá xu_hướng xu_thế xung_kích xung_phong xung_yếu xung_điện
    xung_đột xuyên_của xuyên_giải xuyên_hướng xuyên_kiểm xuyên_mộc xuyên_ngập xuyên_quốc xuyên_rà xuyên_suốt xuyên_trong
    xuyên_tạc xuân_biển xuân_hồng xuân_mới xuân_quê xuân_thủy xuân_tình xuân_đón xuất_bản xuất_chuồng xuất_chấn xuất_công
    xuất_cơ xuất_cảnh xuất_cấp xuất_cửa xuất_giải xuất_giống xuất_gắn xuất_huyết xuất_hàng xuất_khẩu xuất_kinh xuất_lãnh
    xuất_nguồn xuất_ngũ xuất_nhập xuất_nâng xuất_nông xuất_nước xuất_phát xuất_sau xuất_siêu xuất_sạch xuất_sắc xuất_theo
    xuất_tinh xuất_trong xuất_việc xuất_và xuất_vào xuất_xứ xuất_đơn xuống_còn xuống_cơ xuống_cấp xuống_giống xuồng_cứu
    xy_a xy_hòa xà_phòng xác_lập xác_lợn xác_minh xác_nhận xác_thực xác_định xác_động xáo_trộn xâm_hại xâm_nhập xâm_phạm
    xây_dựng xây_không xây_mới xây_nhà xây_trái xây_trên xây_trường xây_tô xã_# xã_an xã_ayun xã_ban xã_biên xã_buôn xã_bỉm
    xã_chính xã_chủ xã_có xã_do xã_dịch xã_giao xã_giám xã_gò xã_góp xã_hướng xã_hội xã_kỳ xã_một xã_mới xã_nghi xã_nghèo
    xã_ngã xã_như xã_nông xã_năm xã_phường xã_rà xã_sa xã_suối xã_sơn xã_tham xã_theo xã_trong xã_trước xã_tân xã_tỉnh
    xã_tổ xã_việt xã_và xã_vào xã_vĩnh xã_xây xã_yếu xã_áp xã_điển xã_đoàn xã_đạt xã_đến xã_ứng xét_chọn xét_cán xét_công
    xét_danh xét_duyệt xét_giải xét_khen xét_nghiệm xét_thi xét_thăng xét_tuyển xét_tặng xét_xử xét_đề xí_nghiệp xích_chó
    xích_mích xòe_thái xóa_bỏ xóa_mù xóa_nhà xóa_quảng xóa_tên xóa_tụ xóa_vùng xóa_điểm xóa_đăng xóm_giềng xóm_trưởng
    xúc_cử xúc_tiến xúc_xả xăng_dầu xăng_sinh xơ_đăng xưởng_chế xạ_hạt xả_lũ xả_nước xả_thải xả_đáy xả_đường xảy_ra xấu_đi
    xấu_độc xếp_bộ xếp_cán xếp_hàng xếp_hạng xếp_loại xếp_lương xếp_lại xếp_thứ xếp_tổ xếp_xử xếp_đơn xỉ_nhiệt xổ_số xứ_sở
    xử_lý xử_phạt xử_trong xử_văn y_bản y_dược y_học y_khen y_khoa y_kết y_tâm y_tư y_tế y_viên y_và y_xã y_đức yok_đôn
    yên_bái yên_tâm yên_tĩnh yên_tử yêu_cầu yêu_nước yến_trong yết_công yết_danh yết_giá yết_phương yết_thủ yếu_kém
    yếu_phẩm yếu_sau yếu_tố ác_tính ái_quốc án_# án_bảo án_bồi án_chuyên án_chuyển án_chậm án_chữa án_có án_cơ án_cứu
    án_dân án_gửi án_hoàn án_hành án_hình án_khuyến án_không án_khởi án_kiến án_kêu án_luật án_mạng án_một án_nhân án_nâng
    án_nông án_nổ án_phân án_phê án_phạt án_quy án_rất án_sản án_sắp án_treo án_trình án_tám án_tín án_tòa án_tồn án_và
    án_vị án_xác án_xử án_đi án_điện án_đtxd án_đã án_đơn án_được án_đầu án_đề án_đổi án_ứng ánh_dương ánh_kiến ánh_mắt
    ánh_những ánh_sáng ánh_trung ánh_về áo_dài áo_mưa áo_phao áo_trắng áp_dụng áp_giá áp_lực áp_mái áp_phích áp_quá áp_thấp
    áp_tội áp_và áp_đặt âm_lịch âm_thanh ân_các ân_tình ép_giá ép_rác ê_đê ích_khi ích_thủy ích_trên ít_người ít_nhất óc_om
    ô_dôn ô_ga ô_kê ô_lim ô_nhiễm ô_tô ô_xy ôm_công ôn_cổ ôn_hòa ôn_thi ôn_tập ông_bà ông_cha ông_nguyễn ông_trình ùn_tắc
    ùn_ứ úng_cánh úng_nội úp_dụng ý_dân ý_giao ý_gây ý_kiến ý_muốn ý_nghĩa ý_thức ý_tưởng ý_xây ăn_bán ăn_bổ ăn_chăn ăn_của
    ăn_hạt ăn_học ăn_liền ăn_quả ăn_tình ăn_tập ăn_uống ăn_xin ăn_đường ăn_ở ăng_ten đa_# đa_chiều đa_cấp đa_dạng đa_khoa
    đa_ngành đa_năng đa_phương đa_số đai_an đai_biên đai_liên đai_lần đai_quốc đai_theo đai_thuộc đai_trên đai_tỉnh
    đan_chiếu đan_lát đang_phát đang_được đau_bụng đau_mắt đau_thai đau_đầu đau_đớn đbqh_tỉnh đbqh_và đeo_bám đi_bầu đi_bộ
    đi_cho đi_chợ đi_cơ đi_khảo đi_kiểm đi_kèm đi_lao đi_làm đi_lại đi_ngang đi_ngược đi_qua đi_sâu đi_trong đi_từng đi_tự
    đi_xe đi_đò đi_đôi đi_đầu điêu_khắc điền_kinh điền_đổi điều_# điều_chuyển điều_chỉnh điều_của điều_dưỡng điều_em
    điều_hành điều_hòa điều_khiển điều_khoản điều_kiện điều_lệ điều_phối điều_rang điều_tiết điều_tra điều_trị điều_đảng
    điều_động điểm_# điểm_buôn điểm_bán điểm_báo điểm_bưu điểm_canh điểm_chuẩn điểm_cháy điểm_chữa điểm_các điểm_cải
    điểm_cấp điểm_du điểm_dừng điểm_giao điểm_giấy điểm_giết điểm_giới điểm_hiến điểm_kiểm điểm_ma điểm_nghẽn điểm_ngập
    điểm_nhóm điểm_nóng điểm_nắng điểm_phía điểm_phức điểm_sai điểm_sinh điểm_sàn điểm_sơ điểm_số điểm_thi điểm_thường
    điểm_tiêm điểm_tiềm điểm_trung điểm_trước điểm_trường điểm_tấn điểm_tập điểm_tồn điểm_vì điểm_xung điểm_xả điểm_đen
    điểm_đê điểm_đến điểm_đỗ điển_hình điển_hóa điện_an điện_biên điện_bình điện_bốn điện_cao điện_chiếu điện_diện điện_dự
    điện_gió điện_giật điện_hạ điện_hạt điện_khí điện_kích điện_lưới điện_lực điện_mặt điện_ngầm điện_nhỏ điện_nông
    điện_năng điện_qua điện_rác điện_sinh điện_sản điện_than điện_thoại điện_toán điện_trang điện_trong điện_trung
    điện_trên điện_trực điện_tám điện_tích điện_tỉnh điện_tử điện_văn điện_đường điệp_truyền điệu_múa điệu_và điệu_xuyên
    đo_lường đo_mưa đo_thị đo_thửa đo_trẻ đo_vẽ đo_đạc đo_đếm đoan_ngọ đong_đo đoàn_# đoàn_bộ đoàn_chèo đoàn_các đoàn_công
    đoàn_cơ đoàn_cải đoàn_giao đoàn_giám đoàn_giáo đoàn_khảo đoàn_khối đoàn_kiểm đoàn_kết đoàn_lao đoàn_luật đoàn_nghề
    đoàn_nghệ đoàn_ngành đoàn_nhà đoàn_phí đoàn_phóng đoàn_phường đoàn_quân đoàn_quốc đoàn_ra đoàn_thanh đoàn_thẩm đoàn_thể
    đoàn_tncs đoàn_trường đoàn_trực đoàn_viên đoàn_viễn đoàn_vào đoàn_xã đoàn_đbqh đoàn_đi đoàn_đại đoán_trước đoạn_#
    đoạn_cấp đoạn_tiếp đoạn_trích đoạn_trước đoạn_tuyến đoạn_đường đoạt_giải đoạt_tài đrô_xanh đtxd_các đua_cao đua_cơ
    đua_ghe đua_khen đua_lập đua_thuyền đua_thực đua_toàn đua_tài đua_xe đua_xây đua_yêu đua_ái đua_đặc đuối_nước đà_lạt
    đà_nẵng đài_bác đài_hóa đài_khí đài_loan đài_phun đài_phát đài_pt đài_ptth đài_quốc đài_thông đài_thọ đài_tiếng
    đài_truyền đài_tư đài_tưởng đài_vô đàm_khoa đàm_phán đàn_bò đàn_bầu đàn_chó đàn_gia đàn_giống đàn_gà đàn_kinh đàn_lắng
    đàn_lợn đàn_ong đàn_sau đàn_tranh đàn_trâu đàn_trẻ đàn_tế đàn_đá đàn_đáy đàn_ồ đào_ngũ đào_sâu đào_tạo đá_ba đá_công
    đá_cổ đá_dùng đá_hoa đá_hộc đá_kèm đá_lên đá_lăn đá_ngầm đá_nhi đá_phiến đá_quý đá_rơi đá_trong đá_vôi đá_xây đá_ốp
    đái_tháo đám_cháy đám_cưới đám_mây đán_ất đáng_kể đáng_tiếc đánh_bạc đánh_bắt đánh_cá đánh_dấu đánh_giá đánh_nhau
    đánh_số đánh_võng đánh_đu đánh_địch đáp_nghĩa đáp_pháp đáp_số đáp_án đáp_ứng đáy_cá đâu_đó đây_là đây_trong đã_ban
    đã_cung đã_có đã_cập đã_duyệt đã_nêu đã_tiếp đã_uống đã_được đãi_người đãi_nhà đãi_nước đãi_xa đãi_ông đãi_đầu đèn_biển
    đèn_báo đèn_chiếu đèn_huỳnh đèn_hỏng đèn_khi đèn_pin đèn_theo đèn_tiết đèn_trang đèn_trời đèn_tín đèn_đường đèn_đỏ
    đèo_cả đèo_hải đèo_ngang đê_bao đê_biển đê_bối đê_chắn đê_cấp đê_hữu đê_tả đê_điều đêm_giao đêm_thi đình_chính đình_chỉ
    đình_công đình_hạnh đình_làng đình_năm đình_số đình_thể đình_tiêu đình_tiết đình_trệ đình_việt đình_và đình_văn đích_sử
    đích_thân đích_thực đích_đến đính_chính đính_kèm đò_dọc đò_ngang đòi_hỏi đòi_nợ đòn_bẩy đó_bao đó_kế đó_lĩnh đó_nắm
    đói_chống đói_giáp đón_bằng đón_giao đón_học đón_khách đón_nhận đón_tiếp đón_trả đón_tết đón_vị đón_xuân đón_đoàn
    đón_đòng đóng_bình đóng_bảo đóng_chai đóng_chân đóng_cửa đóng_dấu đóng_gói đóng_góp đóng_trên đóng_trốn đóng_tàu
    đóng_điện đô_nê đô_thị đôi_với đôn_ta đôn_đốc đông_anh đông_bắc đông_hà đông_lạnh đông_nam đông_người đông_trùng
    đông_xuân đông_y đông_đảo đông_ấm đùn_mạch đùn_đẩy đúc_kết đúc_đồng đúng_hạn đúng_mục đúng_quy đúng_thẩm đúng_thời
    đúng_thực đúng_tiến đúng_trình đúng_về đúng_địa đúng_đối đúng_đủ đăk_glei đăng_cai đăng_kiểm đăng_ký đăng_nhập đăng_tải
    đăng_đáy đĩa_hình đơn_giá đơn_giản đơn_hàng đơn_hằng đơn_khiếu đơn_không đơn_lẻ đơn_nguyên đơn_nặc đơn_sơ đơn_thuốc
    đơn_thân đơn_thư đơn_trùng đơn_tính đơn_tự đơn_vị đơn_xin đơn_điện đơn_độc đưa_các đưa_cán đưa_hàng đưa_kết đưa_lên
    đưa_người đưa_nội đưa_ra đưa_tin đưa_tiễn đưa_vào đưa_điện đưa_đón đường_bay đường_biên đường_băng đường_bộ đường_cao
    đường_cát đường_cơ đường_cất đường_dành đường_dây đường_dẫn đường_giao đường_gom đường_hoa đường_huyện đường_hư
    đường_kiểu đường_liên đường_làng đường_lăn đường_mòn đường_ngang đường_ngõ đường_nội đường_nở đường_phố đường_quê
    đường_sách đường_sông đường_sắt đường_thẳng đường_thủy đường_truyền đường_tránh đường_trục đường_vành đường_xe
    đường_điện đường_đỏ đường_ống được_ban được_bản được_bảo được_bố được_chủ được_công được_cải được_giao được_giám
    được_kiểm được_làm được_nhiều được_nhân được_nâng được_phân được_phép được_phê được_san được_số được_thanh được_theo
    được_thiết được_thu được_thực được_triển được_trợ được_tổ được_ubnd được_và được_xác được_đồng được_ủy đại_biểu
    đại_chúng đại_diện đại_dương đại_dịch đại_giai đại_hóa đại_học đại_hội đại_lý đại_lễ đại_sứ đại_trà đại_trên đại_tướng
    đại_đoàn đại_được đại_đội đạn_thật đạo_ba đạo_chống đạo_chủ đạo_các đạo_công đạo_cải đạo_của đạo_giải đạo_kỳ đạo_lạ
    đạo_phong đạo_pháp đạo_phát đạo_phòng đạo_phụ đạo_số đạo_sở đạo_thực đạo_trong đạo_trái đạo_trước đạo_tỉnh đạo_tổng
    đạo_ubnd đạo_vận đạo_về đạo_xây đạo_ôn đạo_điều đạo_đức đạp_công đạp_tặng đạt_# đạt_ba đạt_cao đạt_chuẩn đạt_danh
    đạt_giải đạt_hiệu đạt_kết đạt_loại đạt_lệnh đạt_mục đạt_mức đạt_thành đạt_tiêu đạt_trên đạt_trình đạt_tối đạt_từ đạt_tỷ
    đạt_và đạt_yêu đạt_được đảm_an đảm_bảo đảm_chi đảm_cơ đảm_nhiệm đảm_nhận đảm_thời đảm_tiến đảm_trách đảm_từ đảm_việc
    đảm_yêu đảm_đang đảm_đúng đảm_đạt đảng_bộ đảng_cộng đảng_mừng đảng_phí đảng_tiếp đảng_trong đảng_tỉnh đảng_ubnd đảng_uỷ
    đảng_viên đảng_và đảng_xây đảng_xã đảng_đoàn đảng_đảng đảng_ủy đảo_chiếm đảo_cà đảo_giao đảo_hoàng đảo_thanh đảo_tiền
    đảo_trường đảo_trực đảo_và đảo_đưa đất_bằng đất_bị đất_bỏ đất_chuyên đất_chậm đất_có đất_công đất_cơ đất_cấp đất_cụ
    đất_của đất_di đất_dôi đất_giao đất_hai đất_hiếm đất_hoạt đất_hằng đất_kích đất_liền đất_lúa đất_lần đất_mũi đất_mặn
    đất_mở đất_ngập đất_nông đất_nước đất_phi đất_phủ đất_quốc đất_ruộng đất_rừng đất_san đất_sau đất_sạch đất_sản đất_thu
    đất_thuộc đất_thương đất_tiết đất_trái đất_trống đất_trồng đất_tái đất_tôn đất_việt đất_và đất_về đất_xen đất_đai
    đất_đá đất_đắp đất_đỏ đất_ở đấu_giá đấu_giảm đấu_hoàn đấu_loại đấu_mỗi đấu_nối đấu_thuộc đấu_thầu đấu_thể đấu_tranh
    đấu_trong đấu_trường đấu_tăng đấu_xã đấu_đưa đấu_đạt đấu_đến đầm_dơi đầm_phá đầm_thị đầu_báo đầu_bờ đầu_cho đầu_chuỗi
    đầu_cuối đầu_các đầu_cơ đầu_cả đầu_dòng đầu_kỳ đầu_máy đầu_mối đầu_nguồn đầu_ngành đầu_người đầu_năm đầu_nậu đầu_quý
    đầu_ra đầu_tháng đầu_thầu đầu_thực đầu_tiên đầu_triển đầu_trẻ đầu_tuần đầu_tàu đầu_tư đầu_từ đầu_vào đầu_về đầu_xuân
    đầu_đời đầy_cụm đầy_đủ đẩy_giá đẩy_gậy đẩy_lùi đẩy_mạnh đẩy_nhanh đẩy_tay đập_dâng đập_liên đập_ngăn đập_nước đập_phá
    đập_suối đập_tràn đập_tạm đập_xuống đậu_gà đậu_mùa đậu_nành đậu_tránh đậu_tàu đậu_tương đậu_xanh đậu_xe đắk_lắk
    đắk_nông đắp_chăn đắp_nền đắp_đê đắp_đất đắt_hàng đắt_đỏ đẳng_cấp đẳng_cộng đẳng_giới đẳng_nghề đẳng_sư đẳng_y đặc_biệt
    đặc_dụng đặc_khu đặc_quyền đặc_san đặc_sản đặc_thù đặc_trưng đặc_tính đặc_xá đặt_bổ đặt_cọc đặt_hàng đặt_hòm đặt_lịch
    đặt_ra đặt_trạm đặt_trụ đặt_tên đặt_vòng đặt_vấn đặt_ứng đẹp_bảo đẹp_cảnh đẹp_ngõ đẹp_nhà đẹp_phố đẹp_văn đẹp_đạo
    đẻ_nhánh đẻ_trứng đếm_bắt đếm_cây đến_# đến_cuối đến_cấp đến_gây đến_hết đến_mức đến_ngày đến_người đến_năm đến_phục
    đến_quyền đến_rất đến_sản đến_tháng đến_trường đến_tổ đến_từng đến_đền đến_đối đến_đời đề_bạt đề_cao đề_chung đề_cương
    đề_cấp đề_cập đề_cử đề_dân đề_khác đề_liên đề_nghị đề_phát đề_ra đề_thi đề_tài đề_xuất đề_án đề_đã đền_bù đền_hùng
    đền_thờ đền_ơn để_ai để_báo để_bảo để_bố để_chỉ để_cung để_các để_có để_cải để_duy để_dịch để_giải để_góp để_hoàn
    để_hình để_hỗ để_khắc để_kiểm để_kịp để_người để_nhà để_nhân để_nâng để_nắm để_phát để_phòng để_phối để_phục để_quản
    để_sử để_tham để_theo để_tháo để_thực để_tiếp để_triển để_trở để_tuyên để_tạo để_tổ để_tổng để_việc để_văn để_xem
    để_xây để_xảy để_xếp để_xử để_đáp để_đảm để_đẩy đệm_lót đỉnh_lũ đỉnh_điểm địa_bàn địa_chí địa_chính địa_chất địa_chỉ
    địa_giới địa_không địa_lý địa_phương địa_điểm địch_bắt địch_họa địch_tấn định_# định_an định_ban định_báo định_bảo
    định_canh định_chi định_chính định_chương định_chất định_chỉ định_chức định_các định_có định_công định_cư định_cụ
    định_của định_danh định_dự định_giao định_giá định_giải định_hành định_hướng định_khen định_khí định_kiến định_kiểm
    định_kiện định_kỳ định_kỹ định_mức định_nguồn định_ngân định_nhiệm định_nâng định_pháp định_phân định_phê định_phương
    định_sách định_số định_thiết định_thuế định_thành định_thương định_thầu định_tiền định_trình định_tình định_tư
    định_viên định_văn định_về định_xe định_xây định_y định_đề định_đời đọc_sách đọc_thiếu đọc_thư đọc_trong đọc_việt
    đọng_kéo đọng_thuế đọng_tích đọng_văn đọng_xây đỏ_lần đỏ_sao đỏ_tỉnh đỏ_xã đốc_ban đốc_bảo đốc_các đốc_công đốc_giải
    đốc_hợp đốc_kho đốc_kiêm đốc_kết đốc_nhắc đốc_sở đốc_thực đốc_tiến đốc_triển đốc_trung đốc_việc đốc_và đối_bố đối_chiếu
    đối_chứng đối_không đối_ngoại đối_soát đối_thoại đối_thu đối_tác đối_tượng đối_với đối_xử đối_địch đối_ứng đốm_trắng
    đốn_đảng đống_đa đốt_nương đốt_pháo đốt_rác đốt_rơm đốt_trước đốt_vàng đồ_chơi đồ_du đồ_dùng đồ_gỗ đồ_hiện đồ_hành
    đồ_ngập đồ_phân đồ_rủi đồ_thực đồ_tăng đồ_uống đồ_án đồ_địa đồi_chè đồi_núi đồi_sim đồn_biên đồn_công đồn_trưởng
    đồn_điền đồng_bao đồng_bào đồng_bàu đồng_bầu đồng_bằng đồng_bồi đồng_bộ đồng_chi đồng_chuyên đồng_chí đồng_chấm
    đồng_coi đồng_dân đồng_dìm đồng_giao đồng_giáo đồng_giới đồng_gắn đồng_hành đồng_học đồng_hồ đồng_hới đồng_không
    đồng_kiểm đồng_ký đồng_lao đồng_loạt đồng_muối đồng_mẫu đồng_nai đồng_nghĩa đồng_nhân đồng_nát đồng_phối đồng_quản
    đồng_ruộng đồng_sáng đồng_theo đồng_thi đồng_thuận đồng_thành đồng_tháp đồng_thẩm đồng_thời đồng_trường đồng_trẻ
    đồng_tuyển đồng_tư đồng_văn đồng_về đồng_xét đồng_ý đồng_đánh đồng_đấu đồng_đội đồng_ở đổ_bộ đổ_gãy đổ_ngã đổ_thải
    đổ_trộm đổ_ải đổi_bổ đổi_chủ đổi_cơ đổi_gen đổi_giấy đổi_họ đổi_khí đổi_kinh đổi_mô đổi_mới đổi_nghề đổi_phương đổi_pin
    đổi_quy đổi_rác đổi_số đổi_theo đổi_thành đổi_thửa đổi_vị đỗ_máy đỗ_xe đỗ_đạt độ_# độ_bao độ_báo độ_cao độ_che độ_cho
    độ_chuyển độ_chăn độ_cung độ_công độ_cồn độ_dinh độ_giao độ_hai độ_hài độ_khuyết độ_khẩn độ_kiềm độ_kéo độ_làm độ_muỗi
    độ_mật độ_mặn độ_phục độ_rung độ_rủi độ_thông độ_thực độ_tuổi độ_tăng độ_tử độ_tự độ_xây độ_đầu độ_đề độ_ốm độc_da
    độc_hóa độc_hại độc_khử độc_lập độc_quyền độc_thực độc_tống độc_đoán đội_# đội_biên đội_bắt đội_bộ đội_cảnh đội_cụ
    đội_dân đội_hình đội_kiểm đội_mũ đội_ngũ đội_nhân đội_phòng đội_quản đội_quần đội_thanh đội_thiếu đội_tiêm đội_tntp
    đội_trưởng đội_tuyển đội_tuần đội_tàu đội_viên đội_văn đội_xung đội_y đội_đoàn đội_đáp đội_ứng động_bầu động_bệnh
    động_bị động_bố động_cho động_chăn động_chưa động_chạy động_chết động_cung động_các động_cách động_công động_của
    động_di động_duy động_dân động_dồi động_dự động_giỏi động_hiến động_hóa động_hạng động_học động_hợp động_khoáng
    động_không động_khắc động_kinh động_kiểm động_kém động_liên động_lực động_môi động_nguồn động_người động_nắm động_nữ
    động_phi động_phòng động_phối động_phổ động_qua động_quyết động_quốc động_sau động_sáng động_sản động_số động_sự
    động_thanh động_thương động_thế động_thời động_thực động_tiên động_toàn động_tranh động_trong động_truyền động_trải
    động_trẻ động_trực động_tập động_tết động_tỉnh động_tổ động_tự động_viên động_việt động_và động_vì động_vật động_về
    động_vốn động_xuất động_xây động_xã động_đi động_đoàn động_đất động_ủng đột_giữa đột_lợi đột_phá đột_xuất đời_nhớ
    đời_sống đời_đẹp đời_đời đờn_ca đỡ_cách đỡ_người đỡ_thôn đỡ_đầu đỡ_đẻ đợi_chờ đợt_# đợt_cao đợt_mưa đợt_thi đục_quả
    đục_thân đủ_# đủ_cho đủ_các đủ_công đủ_cơ đủ_hai đủ_sạch đủ_theo đủ_tuổi đủ_với đủ_điều đủ_để đức_chúa đức_cách
    đức_công đức_hòa đức_hạnh đức_kinh đức_lối đức_trí đức_trọng đứng_chân đứng_tuyến đứng_đầu đứt_gãy đực_giống đựng_rác
    đựng_tài ơ_đu ơn_bác ơn_đáp ưu_hóa ưu_thế ưu_tiên ưu_tú ưu_đãi ươm_doanh ương_dưỡng ương_giai ương_giao ương_hội
    ương_khảo ương_mttq ương_mặt ương_đoàn ương_đóng ương_đảng ước_bảo ước_lao ước_thi ước_thực ước_tính ảnh_hưởng ảnh_lưu
    ảnh_minh ảnh_người ảnh_thẻ ảnh_tư ảnh_đẹp ảo_cho ấm_công ấm_tình ấn_phẩm ấn_sách ấn_định ấn_độ ấp_# ấp_trưởng ất_tỵ
    ẩm_thực ẩn_tai ắc_quy ốc_bươu ốc_hương ốm_chết ốm_đau ống_dẫn ống_khói ống_nước ốp_lát ốt_lấy ồ_ạt ồn_vượt ổ_dịch ổ_gà
    ổi_lê ổn_giá ổn_thị ổn_định ớt_chuông ở_biển ở_bán ở_bình ở_bền ở_cho ở_các ở_công ở_cơ ở_cấp ở_hình ở_khu ở_kết ở_nước
    ở_riêng ở_tránh ở_tuổi ở_tại ở_xã ở_đô ở_địa ủ_chua ủ_hạt ủ_phân ủng_hộ ủy_ban ủy_các ủy_cơ ủy_hội ủy_phường ủy_quyền
    ủy_thác ủy_ubnd ủy_viên ủy_về ủy_xã ủy_đảng ứ_cục ứ_nông ứng_biến ứng_cứu ứng_cử ứng_dịch ứng_dụng ứng_học ứng_lao
    ứng_nhanh ứng_nhu ứng_phó ứng_quá ứng_sau ứng_thuốc ứng_thực ứng_trực ứng_với ứng_xử ứng_yêu
    """
}
