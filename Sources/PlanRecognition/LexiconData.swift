// Made by Scripts/make-lexicons from lexicons/*.tsv. Change the tables, not this file.

/// The tables of `lexicons/`, as they stand in their files.
enum LexiconData {
  static let bodyKinds: StaticString = ##"""
# The kind of a body by the words its name begins with, the longest first.
#kind	beginnings	example
department	sở|bộ|vụ|cục|tổng cục|chi cục|phòng|thanh tra|ban dân tộc|thuế|ủy ban dân tộc|hạt kiểm lâm|ban quản lý|kiểm toán nhà nước|bql	Sở Nội vụ
office	văn phòng|vp|trung tâm|bộ phận|trạm|chi nhánh văn phòng đăng ký đất đai	Văn phòng UBND tỉnh
peoples-committee	ubnd|hđnd|thường trực hđnd|thường trực ubnd	UBND tỉnh
party	tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|đảng ủy|đảng đoàn|đảng bộ|chi bộ|cấp ủy|ban tuyên giáo|ban dân vận|ban thường vụ|btv|ban cán sự đảng|tổ đảng|ủy ban kiểm tra|văn phòng tỉnh ủy|văn phòng huyện ủy|văn phòng thành ủy|văn phòng đảng ủy|ban xây dựng đảng|ban tổ chức tỉnh ủy|ban tổ chức huyện ủy|ban tổ chức thành ủy|ban nội chính|thường trực tỉnh ủy|thường trực huyện ủy|thường trực đảng ủy|ban bí thư|bộ chính trị|tỉnh uỷ|ban chấp hành đảng bộ|chi ủy|ban tổ chức trung ương|văn phòng trung ương đảng	Ban Tuyên giáo Tỉnh ủy
front	mttq|ủy ban mttq|ubmttq|mặt trận|ban thường trực ủy ban mttq|ban thường trực ubmttq|ban công tác mặt trận|ban ctmt|ban công tác mttq|hội nông dân|hội phụ nữ|hội liên hiệp|hội lhpn|hội cựu chiến binh|hội ccb|hội người cao tuổi|hội chữ thập đỏ|hội khuyến học|hội nhà báo|hội luật gia|hội|liên đoàn lao động|lđlđ|đoàn thanh niên|đoàn tncs|tỉnh đoàn|thành đoàn|huyện đoàn|thị đoàn|xã đoàn|công đoàn|liên minh hợp tác xã|liên hiệp|hiệp hội|đoàn xã|đoàn phường|đoàn trường|chi đoàn|chi hội|chi đội|liên đội|ub mttq|ub mttqvn|ban đại diện hội người cao tuổi|tổng liên đoàn|trung ương hội|trung ương đoàn	Liên đoàn Lao động tỉnh
media	báo|đài|tạp chí|cổng thông tin điện tử|trang thông tin điện tử|thông tấn xã|nhà xuất bản|cơ quan báo chí	Báo Bình Thuận
team	tổ|đoàn|đội|ban chỉ đạo|bcđ|tiểu ban|hội đồng|ban soạn thảo|ban tổ chức|ban biên tập|nhóm|ban điều hành|ban giám sát|tiểu tổ|liên danh|ban vận động|ban thư ký|lớp	Tổ thẩm định
post	chủ tịch|phó chủ tịch|phó chỉ tịch|giám đốc|phó giám đốc|tổng giám đốc|thủ trưởng|lãnh đạo|người đứng đầu|hiệu trưởng|phó hiệu trưởng|chánh văn phòng|phó chánh văn phòng|chánh thanh tra|bí thư|phó bí thư|cục trưởng|vụ trưởng|viện trưởng|chi cục trưởng|trưởng|phó trưởng|tổ trưởng|tổ phó|đội trưởng|bộ trưởng|thứ trưởng|chủ nhiệm|ủy viên|thư ký|chuyên viên|cán bộ|công chức|viên chức|kế toán|giáo viên|thành viên|đồng chí|đ/c|đại diện|chỉ huy trưởng|hạt trưởng|tổng biên tập|thủ tướng|người phụ trách|tổng phụ trách|nhân viên|đảng viên|pct|các đồng chí|các đ/c|các phó|các chuyên viên|các thành viên|các trưởng|các cán bộ|phó tổng giám đốc|thủ quỹ|văn thư|gvcn|ttcm	Chủ tịch UBND tỉnh
person	ông|bà|thầy|cô|bác sĩ	Ông Nguyễn Văn A
collective	các|những|một số|toàn thể|tất cả|mỗi|từng|mọi|đơn vị|địa phương|chính quyền|doanh nghiệp|cơ quan, đơn vị|cơ quan chuyên môn|sở, ngành|sở, ban|sở ngành|bộ, ngành|phòng, ban|ngành|lực lượng|thủ trưởng các|ubnd các|ubnd cấp|công an các|trường các|ban quản lý các dự án|đoàn thể|nhà trường|cơ sở giáo dục|cơ sở y tế|cơ sở khám bệnh	các sở, ban, ngành
other	quốc hội|chính phủ|hội đồng dân tộc|đoàn đại biểu quốc hội|đoàn đbqh|ban chỉ huy|bộ chỉ huy|bch|bộ đội biên phòng|bộ tư lệnh|hội đồng bầu cử|ủy ban bầu cử|công ty|ngân hàng|kho bạc|bảo hiểm xã hội|tòa án|viện|trường|công an|bưu điện|đoàn đại biểu|ban quản lý khu|ban quản lý các khu|ban quản lý dự án|bql dự án|bql khu|ban quản lý rừng|ban quản lý vườn|trạm bơm|trường chính trị|trung tâm y tế|trạm y tế|bệnh viện|ủy ban|đài khí tượng thủy văn	Công an tỉnh
"""##
  static let bodyWords: StaticString = ##"""
# The words that bodies, and the orders given to them, are made of. Phrases separated by "|", in lower case; the longest phrase at a place wins.
#class	phrases	example
# A head noun whose attribute begins with a capital letter, a kind of place or a figure.
head	sở|bộ|vụ|cục|tổng cục|viện|báo|đài|tạp chí|quỹ|chi cục|chi nhánh|công an|công ty|tổng công ty|tập đoàn|ngân hàng|kho bạc|kho bạc nhà nước|bảo hiểm xã hội|bhxh|bưu điện|thanh tra|thuế|thống kê|hội|liên đoàn|liên đoàn lao động|liên minh|liên minh hợp tác xã|liên hiệp|hiệp hội|học viện|bệnh viện|thư viện|bảo tàng|nhà xuất bản|nhà hát|hạt kiểm lâm|hạt|vườn|vườn quốc gia|cảng vụ|chi đội|viện kiểm sát|vksnd|tòa án|tand|bộ đội|quân sự|hải quan|điện lực|bưu chính|đồn|đại học|câu lạc bộ|mặt trận|thị đoàn|huyện đoàn|xã đoàn|thành đoàn|công đoàn|công đoàn ngành|kiểm toán|thi hành án|khoa|xí nghiệp|nhà máy|chi cục thuế|đội quản lý thị trường|p.|cđ|thường trực|cơ quan thường trực|lực lượng|bộ tư lệnh|hợp tác xã|trang thông tin điện tử|ban giám hiệu|đồn biên phòng|tòa|toà|quân khu|quân đoàn|binh đoàn|sư đoàn|lữ đoàn|trung đoàn|tiểu đoàn|hải đội|hải đoàn|vùng cảnh sát biển|vùng hải quân|nhà văn hóa|trại giam|trại tạm giam|phân xưởng|htx|chi hội|cảnh sát biển|kiểm ngư|khu bảo tồn|khu bảo tồn thiên nhiên|phân viện|truyền tải điện|đơn nguyên|quận đoàn|thú y|khuyến nông|biên phòng|kiểm lâm	Sở Nội vụ
# A head noun whose attribute may also be an ordinary word ("Tổ thẩm định", "phòng quản lý đô thị").
headLower	ban|ủy ban|hội đồng|văn phòng|phòng|trung tâm|trường|trạm|tổ|đoàn|đội|tiểu ban|bộ phận|ban quản lý|bql|ban chỉ đạo|bcđ|ban tổ chức|ban chỉ huy|bch|bộ chỉ huy|ban công tác|ban điều hành|hội đồng nhân dân|ủy ban nhân dân|ubnd|hđnd|vp|tiểu tổ|bộ môn|nhóm|chi bộ|đảng bộ|đảng ủy|liên danh|ban biên tập|ban thư ký|ban giám đốc|ban vận động|ban cán sự|ban cán sự đảng|ban dân vận|ban tuyên giáo|ban kiểm tra|ban công tác mặt trận|ban ctmt|tổ đảng|đảng đoàn|ban đại diện|ban đại diện cha mẹ học sinh|bộ phận một cửa|ban quản lý dự án đầu tư xây dựng|ban quản lý dự án|ban qlda|btv|btt|liên đội|chi đoàn|đồn biên phòng|ban quản trị|tổ công tác	Tổ thẩm định
# A body by itself; what follows may still belong to its name.
whole	quốc hội|chính phủ|thủ tướng chính phủ|thủ tướng|mttq|mttq việt nam|mttqvn|ubmttq|ubmttqvn|ủy ban mttq|ủy ban mặt trận|ủy ban mặt trận tổ quốc|ủy ban mặt trận tổ quốc việt nam|ủy ban mttq việt nam|ủy ban mttqvn|mặt trận tổ quốc|mặt trận tổ quốc việt nam|tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|đảng ủy|ban thường trực|ban thường vụ|ban thường vụ tỉnh ủy|ban bí thư|bộ chính trị|bộ tài chính|nhà trường|ban giám hiệu|ubtvqh|ủy ban thường vụ quốc hội|ubbc|ủy ban bầu cử|hội đồng bầu cử quốc gia|hội đồng bầu cử|vnpt|viettel|mobifone|vinaphone|fpt|evn|agribank|vietcombank|vietinbank|bidv|vcci|lđlđ|hlhpn|ubnd|hđnd|đoàn thanh niên|đoàn tncs|đoàn tncs hồ chí minh|hội nông dân|hội phụ nữ|hội liên hiệp phụ nữ|hội cựu chiến binh|hội người cao tuổi|hội chữ thập đỏ|tỉnh đoàn|đoàn đbqh|đoàn đại biểu quốc hội|hội đồng dân tộc|ban chỉ đạo|ban soạn thảo|hội đồng thi đua - khen thưởng|bộ đội biên phòng|liên ngành|ban công tác mặt trận|ban ctmt|ubkt|bộ phận một cửa|xã đoàn|huyện đoàn|thị đoàn|thành đoàn|bgh|bgh nhà trường|ban giám đốc|ban giám hiệu trường|cđcs|công đoàn cơ sở|cảnh sát giao thông|agribank chi nhánh|vietcombank chi nhánh|vietinbank chi nhánh|bidv chi nhánh|vcci chi nhánh|ban dân vận|ban giám khảo|thư viện - thiết bị|cổng thông tin điện tử|cổng thông tin điện tử tỉnh|ttyt|tyt|cdc|tổ chuyên môn|tổ, nhóm chuyên môn|liên đội|chi đoàn|ban cán sự đảng|đảng đoàn|hội đồng thi đua khen thưởng|hội đồng thi đua, khen thưởng|đoàn thanh niên cộng sản hồ chí minh|nhà thiếu nhi|nhà văn hóa lao động|ban trị sự|nhcsxh|nhnn|kbnn|bchqs|ban chqs|bđbp|bch bđbp|ttpvhcc|ttdvnn|vpđkđđ|cn vpđkđđ|cthads|ccthads|vksnd|tand|tpt đội|tổ cm|nhcsxh tỉnh|hội đồng thi tuyển|hội đồng xét tuyển|hội đồng coi thi|hội đồng chấm thi|mặt trận|chi bộ|công đoàn ngành|chi hội|chi đội|chi đoàn thanh niên|chi hội phụ nữ|chi hội nông dân|chi hội cựu chiến binh|chi hội người cao tuổi|đoàn trường|đoàn khối các cơ quan|đoàn khối các cơ quan và doanh nghiệp|đoàn khối doanh nghiệp|hội đồng trường|hội đồng thành viên|hội đồng quản trị|dân quân tự vệ|lực lượng dân quân tự vệ|ub mttq|ub mttqvn|ub mttq việt nam|tổ liên gia|tổ đại biểu|quận đoàn|tổ công tác	MTTQ
# Names that hold a conjunction or a comma, or that end where the words say (each is one body).
name	văn phòng hđnd và ubnd|văn phòng hội đồng nhân dân và ủy ban nhân dân|vp hđnd và ubnd|vp hđnd&ubnd|văn phòng đoàn đbqh và hđnd|văn phòng đoàn đại biểu quốc hội và hội đồng nhân dân|văn phòng đoàn đbqh, hđnd và ubnd|văn phòng ubnd|văn phòng ủy ban nhân dân|văn phòng hđnd|văn phòng hội đồng nhân dân|vụ phổ biến, giáo dục pháp luật|báo và phát thanh, truyền hình|báo và phát thanh truyền hình|báo và phát thanh - truyền hình|đài phát thanh, truyền hình|đài phát thanh - truyền hình|đài phát thanh và truyền hình|đài truyền thanh - truyền hình|đài truyền thanh|đài truyền hình|ban chỉ huy phòng, chống thiên tai|ban chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn|ban chỉ huy phòng thủ dân sự|ban chỉ huy quân sự|bộ chỉ huy quân sự|bộ chỉ huy bộ đội biên phòng|ban quản lý khu kinh tế và các khu công nghiệp|ban quản lý khu kinh tế|ban quản lý các khu công nghiệp|ban quản lý các khu công nghiệp và chế xuất|ban quản lý các khu chế xuất và công nghiệp|quỹ phòng, chống thiên tai|ban quản lý dự án đầu tư xây dựng|ban quản lý dự án|ban qlda|trung tâm phục vụ hành chính công|trung tâm hành chính công|trung tâm kiểm soát bệnh tật|trung tâm dịch vụ việc làm|trung tâm phát triển quỹ đất|trung tâm dịch vụ nông nghiệp|trung tâm dịch vụ tổng hợp|trung tâm học tập cộng đồng|văn phòng đăng ký đất đai|chi nhánh văn phòng đăng ký đất đai|trạm y tế|trung tâm y tế|bệnh viện đa khoa|ban tiếp công dân|ban nội chính|sở văn hóa, thể thao và du lịch|bộ văn hóa, thể thao và du lịch|phòng văn hóa - xã hội|phòng kinh tế|phòng kinh tế, hạ tầng và đô thị|phòng nông nghiệp và phát triển nông thôn|sở lao động, thương binh và xã hội|bộ lao động, thương binh và xã hội|phòng lao động - thương binh và xã hội|phòng lao động, thương binh và xã hội|trường chính trị|công ty điện lực|chi cục thủy lợi|hạt kiểm lâm|ban quản lý rừng phòng hộ|trường tiểu học|trường mầm non|trường trung học cơ sở|trường trung học phổ thông|trường thcs|trường thpt|trường đại học|trường cao đẳng|ngân hàng chính sách xã hội|kiểm toán nhà nước|tòa án nhân dân|viện kiểm sát nhân dân|cục thi hành án dân sự|thi hành án dân sự|ngân hàng nhà nước|kho bạc nhà nước|liên hiệp các hội khoa học và kỹ thuật|liên hiệp các tổ chức hữu nghị|hội liên hiệp phụ nữ việt nam|ban thanh tra nhân dân|ban giám sát đầu tư của cộng đồng|ban giám sát đầu tư cộng đồng|ban đầu tư giám sát cộng đồng|hội đồng phối hợp phổ biến, giáo dục pháp luật|ủy ban kiểm tra|cơ quan cảnh sát điều tra|cơ quan chủ trì soạn thảo|cơ quan chủ trì|đơn vị chủ trì|cơ quan thường trực|văn phòng hđnd, ubnd|văn phòng hđnd - ubnd|văn phòng hđnd-ubnd|tòa án nhân dân tối cao|viện kiểm sát nhân dân tối cao|các bộ, cơ quan ngang bộ, cơ quan thuộc chính phủ|bộ, cơ quan ngang bộ, cơ quan thuộc chính phủ|các bộ, cơ quan ngang bộ|cơ quan ngang bộ, cơ quan thuộc chính phủ|các bộ, cơ quan ngang bộ, cơ quan thuộc chính phủ và địa phương|ban xây dựng đảng|văn phòng - thống kê|ban giám hiệu nhà trường|trung tâm dịch vụ hỗ trợ phát triển nông nghiệp|phòng cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ|phòng cảnh sát phòng cháy, chữa cháy và cứu nạn cứu hộ|phòng cảnh sát phòng cháy chữa cháy và cứu nạn, cứu hộ|phòng cảnh sát phòng cháy chữa cháy và cứu nạn cứu hộ|cục cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ|cục cảnh sát phòng cháy chữa cháy và cứu nạn, cứu hộ|báo nhân dân|thông tấn xã việt nam|vụ pháp luật hình sự - hành chính|cục cảnh sát hình sự|ban quản lý dự án đầu tư xây dựng các công trình giao thông|ban quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp|ban quản lý dự án đầu tư xây dựng các công trình nông nghiệp|ban quản lý dự án đầu tư xây dựng các công trình nông nghiệp và phát triển nông thôn|ban quản lý dự án đầu tư xây dựng các công trình giao thông và nông nghiệp|phòng quản lý văn thư, lưu trữ|phòng quản lý văn thư - lưu trữ|phòng tài chính - kế toán|phòng kế toán - tài chính|tổ tài chính - kế toán|ban tài chính - kế toán|phòng tài chính kế toán|trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên|trung tâm gdnn - gdtx|văn phòng hội đồng nhân dân và ubnd|văn phòng hđnd và ủy ban nhân dân|văn phòng hội đồng nhân dân, ủy ban nhân dân|vp hđnd - ubnd|vp hđnd-ubnd|cục kinh tế hợp tác và phát triển nông thôn|chi cục kinh tế hợp tác và phát triển nông thôn|chi cục kinh tế hợp tác và ptnt|chi cục phát triển nông thôn|quỹ đầu tư phát triển|quỹ bảo vệ và phát triển rừng|quỹ hỗ trợ nông dân|quỹ bảo lãnh tín dụng|quỹ bảo vệ môi trường|báo và ptth|báo và pt-th|báo và pt, th|báo và đài phát thanh - truyền hình|báo và đài phát thanh, truyền hình|báo, đài phát thanh - truyền hình|báo và đài pt-th|bệnh viện đa khoa vùng|trường thcs và thpt|trường thcs&thpt|trường tiểu học và trung học cơ sở|trường tiểu học và thcs|trường th và thcs|trường th&thcs|trường trung học cơ sở và trung học phổ thông|trường phổ thông dân tộc nội trú|trường phổ thông dân tộc bán trú|trường ptdt nội trú|trường ptdtnt|trường ptdt bán trú|trường ptdtbt|ban qlda đtxd|ban quản lý dự án đtxd|ban qlda đầu tư xây dựng|ban qlda đtxd các công trình giao thông|ban qlda đtxd các công trình dân dụng và công nghiệp|ban quản lý dự án đtxd các công trình giao thông|ban đại diện cha mẹ học sinh|ban đại diện cmhs|ban hỗ trợ phụ nữ phát triển kinh tế|ban gia đình - xã hội|ban tuyên giáo - chính sách luật pháp|phòng tổ chức - cán bộ|phòng tổ chức - cán bộ, thanh tra và thi đua, khen thưởng|phòng tổ chức - cán bộ, thanh tra và thi đua - khen thưởng|phòng tổ chức cán bộ, thanh tra và thi đua khen thưởng|ban tổ chức - kiểm tra|trường cao đẳng nghề|trường trung cấp|trường trung cấp nghề|trường cao đẳng y tế|trường cao đẳng sư phạm|trung tâm dạy nghề|tổ bảo vệ an ninh, trật tự ở cơ sở|tổ bảo vệ an ninh, trật tự|tổ bảo vệ an ninh trật tự|lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở|ban quản lý khu bảo tồn|ban quản lý khu bảo tồn thiên nhiên|ban quản lý khu di tích|ban quản lý di tích|ban quản lý khu du lịch|ban quản lý khu công nghệ cao|ban quản lý khu nông nghiệp ứng dụng công nghệ cao|vụ tổ chức - cán bộ|ban tổ chức - cán bộ|cảng vụ hàng hải|cảng vụ đường thủy nội địa|cảng vụ hàng không|khu quản lý đường bộ|hội nạn nhân chất độc da cam/dioxin|hội nạn nhân chất độc da cam|phòng giáo dục và đào tạo|phòng văn hóa và thông tin|phòng tài nguyên và môi trường|phòng tài chính - kế hoạch|phòng kinh tế và hạ tầng|ngân hàng chính sách xã hội - phòng giao dịch|đội quản lý vận hành lưới điện cao thế|đội quản lý vận hành lưới điện|đội quản lý trật tự đô thị|đội quản lý điện|ban công nghệ, chuyển đổi số và tự động hóa|phòng nghiệp vụ, dự toán, pháp chế|hội liên hiệp thanh niên việt nam|trung tâm công nghệ thông tin và truyền thông|lực lượng tham gia bảo vệ antt ở cơ sở|lực lượng tham gia bảo vệ antt|lực lượng tham gia bảo vệ an ninh, trật tự|lực lượng bảo vệ an ninh, trật tự ở cơ sở|hải quan cửa khẩu|công an cửa khẩu|ban dân tộc và tôn giáo|ban dân tộc - tôn giáo|hội đồng nhân dân các cấp|hđnd các cấp|mặt trận tổ quốc các cấp|đoàn thanh niên các cấp|hội phụ nữ cơ quan|công đoàn cơ quan|chi đoàn cơ quan|đoàn thanh niên cơ quan|ban trị sự giáo hội phật giáo|đoàn thanh niên - đội tntp hồ chí minh|đoàn - đội|đoàn thanh niên - đội thiếu niên|phòng kế hoạch tổng hợp|phòng kế hoạch - tổng hợp|phòng kế hoạch tổng hợp - vật tư thiết bị y tế|phòng tổ chức - hành chính|phòng vật tư - trang thiết bị y tế|phòng vật tư thiết bị y tế|đội quản lý điện lực khu vực|đội quản lý điện lực|đội y tế dự phòng|trung tâm y tế dự phòng|hội đồng phối hợp pbgdpl|hội đồng phối hợp phổ biến giáo dục pháp luật|bưu điện văn hóa|tổ liên gia an toàn pccc|tổ liên gia an toàn phòng cháy, chữa cháy|tổ liên gia an toàn phòng cháy chữa cháy|ban tuyên giáo và dân vận|báo và đài|lực lượng bảo vệ an ninh trật tự|lực lượng bảo vệ an ninh trật tự ở cơ sở|lực lượng tham gia bảo vệ an ninh trật tự ở cơ sở|tổ bảo vệ an ninh trật tự ở cơ sở|phòng khám đa khoa|phòng khám đa khoa khu vực|cơ sở cai nghiện ma túy|nhà máy nước|tổ tiết kiệm và vay vốn|trung tâm dữ liệu quốc gia|đảng bộ các cơ quan đảng|công đoàn viên chức|bệnh viện quân y|tổ đại biểu hđnd|tổ đại biểu hội đồng nhân dân|chi ủy, chi bộ|hải quan cửa khẩu cảng|khoa nội tổng hợp|khoa ngoại tổng hợp|khoa hồi sức tích cực|khoa hồi sức tích cực - chống độc|văn phòng công chứng|tổng công ty cảng hàng không|cục y tế dự phòng|ban bảo vệ chăm sóc sức khỏe cán bộ|ban bảo vệ, chăm sóc sức khỏe cán bộ|cục kiểm tra văn bản và quản lý xử lý vi phạm hành chính|phòng vật tư - thiết bị y tế|phòng theo dõi thi hành pháp luật|quỹ hỗ trợ phát triển hợp tác xã|cục nhà giáo và cán bộ quản lý giáo dục|trung tâm chính trị|hội nhà báo|chi hội nhà báo|trung tâm kỹ thuật tiêu chuẩn đo lường chất lượng|phòng thanh tra, khiếu nại|đội thanh niên xung kích|đội thanh niên tình nguyện|đội thanh niên xung phong|báo và đài phát thanh và truyền hình|báo và đài ptth|báo và đài pt&th|ban thực hiện chính sách bhxh|ban thực hiện chính sách bhyt|ban thực hiện chính sách bảo hiểm xã hội|ban thực hiện chính sách bảo hiểm y tế|trung tâm kiểm soát thanh toán bhxh, bhyt điện tử	Văn phòng HĐND và UBND
# Nouns that stand for bodies in a collective ("các sở, ban, ngành") or bare ("đơn vị, địa phương").
noun	sở|ban|ngành|sở ngành|bộ ngành|cơ quan|cơ quan chuyên môn|cqcm|cq|đơn vị|đv|đơn vị sự nghiệp|đơn vị sự nghiệp công lập|địa phương|phòng|phòng ban|bộ môn|chính quyền|tổ chức|tổ chức đoàn thể|tổ chức chính trị - xã hội|tổ chức chính trị xã hội|tổ chức thành viên|tổ chức đảng|tổ chức cơ sở đảng|tổ chức xã hội|đoàn thể|hội|hội quần chúng|hội đoàn thể|trường|trường học|trường cao đẳng|trường đại học|cơ sở giáo dục|cơ sở y tế|cơ sở|doanh nghiệp|hợp tác xã|cấp ủy|cấp ủy đảng|cấp|chủ đầu tư|chủ dự án|chủ rừng|thành viên|vụ|cục|viện|bộ|chi cục|trung tâm|ban quản lý|đoàn|tổ|đội|lực lượng|nhà mạng|ngân hàng|nhà thầu|công ty|đảng bộ|chi bộ|đảng ủy|câu lạc bộ|ủy ban|hội đồng|tiểu ban|bộ phận|khoa|tổ đảng|đại biểu|đại biểu quốc hội|đoàn đại biểu|cấp công đoàn|công đoàn|cơ quan báo chí|cơ quan thông tin đại chúng|cơ quan truyền thông|bệnh viện|trạm|trạm y tế|hạt|xã, phường|gia đình|hộ kinh doanh|cơ sở sản xuất|tổ chức tín dụng|đài|báo|khối|cụm|khối, cụm thi đua|chi đoàn|chi hội|tập đoàn|tổng công ty|chi nhánh|ban chỉ đạo|đồn biên phòng|cơ quan ngành dọc|nhà trường|ban cán sự đảng|cá nhân|trung học cơ sở|trung học phổ thông|mầm non|tiểu học|thcs|thpt|mẫu giáo|công đoàn cơ sở|huyện ủy|huyện uỷ|thành ủy|thành uỷ|thị ủy|thị uỷ|quận ủy|quận uỷ|đảng ủy|đảng uỷ|đảng bộ|chi bộ|hộ gia đình|hộ dân|tổ hợp tác|cơ sở khám bệnh, chữa bệnh|cơ sở khám, chữa bệnh|cđcs|ban giám hiệu|khoa lâm sàng, cận lâm sàng|ban ngành|sở ban ngành|phòng, ban, ngành|tổ chuyên môn|tòa|toà|thành đoàn|huyện đoàn|thị đoàn|quận đoàn|xã đoàn|đoàn trực thuộc|cơ quan thông tấn, báo chí|cơ quan thông tấn|cơ quan tiến hành tố tụng|cơ quan tố tụng|khu, điểm du lịch|khu du lịch|điểm du lịch|cơ quan báo, đài|cơ quan báo đài|cơ quan thông tin, truyền thông|cơ quan thông tin truyền thông|tổng cục|cao đẳng|trung cấp|đại học|học viện|viện nghiên cứu|cơ sở đào tạo	các sở, ban, ngành
# Nouns of a body that stand in lower case without "các" as a collective ("phối hợp với đơn vị, địa phương").
bare	cơ quan|đơn vị|địa phương|ngành|doanh nghiệp|chính quyền|cấp ủy|phòng|tổ chức đảng|lực lượng|đoàn thể|nhà trường|gia đình|chủ đầu tư|cơ quan chức năng|tổ chức chính trị - xã hội|cấp ủy đảng|cha mẹ học sinh|phụ huynh|phụ huynh học sinh|cmhs|hộ kinh doanh|người dân|học sinh|hợp tác xã|nhà thầu|nhà thầu thi công|đơn vị thi công|đơn vị tư vấn|chủ rừng|tổ hợp tác|tư vấn giám sát|đơn vị tư vấn giám sát|hộ gia đình|chủ hộ kinh doanh|chủ hộ|cơ sở giáo dục|cơ sở y tế|cơ sở đào tạo|cơ sở giáo dục nghề nghiệp|cơ sở khám bệnh, chữa bệnh|cơ sở kcb|cơ sở kcb bhyt|cơ sở sản xuất, kinh doanh|viện nghiên cứu	đơn vị, địa phương
# Kinds of places: attributes of a body, and bodies of a collective.
place	tỉnh|thành phố|tp|tp.|huyện|quận|thị xã|tx|tx.|xã|phường|thị trấn|đặc khu|thị|khu vực|cấp tỉnh|cấp huyện|cấp xã|cùng cấp|cấp trên|cấp dưới|trung ương|địa phương|cơ sở|miền núi|quận, huyện|xã, phường|khu công nghiệp|khu kinh tế|khu chế xuất|cụm công nghiệp|khu công nghệ cao|liên huyện|liên xã|liên phường|chung cư|nhà chung cư|khu chung cư	UBND xã
# Places whose people are a body by themselves.
settlement	thôn|bản|ấp|buôn|khu phố|tổ dân phố|xóm|khối phố|khu dân cư|làng|tiểu khu|tdp|sóc|khóm	thôn Tân Hiệp
# Persons and posts.
headPost	chủ tịch|giám đốc|tổng giám đốc|thủ trưởng|lãnh đạo|người đứng đầu|hiệu trưởng|chánh văn phòng|chánh thanh tra|bí thư|cục trưởng|vụ trưởng|viện trưởng|chi cục trưởng|trưởng ban|trưởng phòng|trưởng đoàn|tổ trưởng|đội trưởng|trưởng thôn|trưởng bản|trưởng khu|trưởng tiểu ban|bộ trưởng|chủ nhiệm|trưởng trạm|trạm trưởng|hạt trưởng|tổng biên tập|trưởng khoa|trưởng công an|chỉ huy trưởng|trưởng|trưởng khoa, phòng|trưởng phòng, ban|trưởng khoa, phòng, trung tâm|chánh án|chánh tòa|chánh toà|khóm trưởng|ấp trưởng|xóm trưởng|bản trưởng|trưởng ấp|trưởng xóm|trưởng khóm|trưởng khu phố|trưởng buôn|trưởng làng|tổ trưởng tổ dân phố|tổ trưởng dân phố|trưởng phòng giáo dục và đào tạo|trưởng phòng gd&đt|trưởng phòng gdđt|khu phố trưởng|thôn trưởng|tổ dân phố trưởng	Chủ tịch UBND tỉnh
post	phó chủ tịch|phó chỉ tịch|phó giám đốc|phó tổng giám đốc|phó hiệu trưởng|phó chánh văn phòng|phó bí thư|phó cục trưởng|phó vụ trưởng|phó trưởng ban|phó trưởng phòng|phó trưởng đoàn|phó trưởng|phó tổ trưởng|thứ trưởng|ủy viên|thư ký|chuyên viên|cán bộ|cán bộ, công chức|cán bộ, công chức, viên chức|cán bộ, đảng viên|công chức|viên chức|kế toán|thủ quỹ|giáo viên|giáo viên chủ nhiệm|thành viên|trưởng nhóm|điều phối viên|giảng viên|nhân viên|bí thư đoàn|tổng phụ trách|tổng phụ trách đội|pct|đại diện|đại diện lãnh đạo|phó ban|trưởng các đoàn thể|người phụ trách|trưởng đoàn thể|quản trị viên|gvcn|giáo viên bộ môn|gvcn các lớp|giáo viên chủ nhiệm các lớp|cộng tác viên|nhân viên thú y|kế toán trưởng|học sinh, sinh viên|phó chánh án|thẩm phán|điều dưỡng trưởng|điều dưỡng trưởng khoa|kỹ thuật viên trưởng|chấp hành viên|kiểm sát viên|thư ký tòa án|già làng|trưởng dòng họ|người có uy tín|các vị chức sắc|các vị chức sắc, chức việc|chức sắc, chức việc|bí thư đoàn trường|bảo vệ trường|bảo vệ nhà trường|chủ đầu tư các dự án|chủ đầu tư các công trình|chủ các cơ sở|chủ các cơ sở sản xuất, kinh doanh|chủ cơ sở|chủ phương tiện|chủ các phương tiện|chủ tàu cá|chủ các tàu cá|y tế thôn bản|nhân viên y tế thôn bản|cộng tác viên dân số|phó thủ tướng|phó thủ tướng chính phủ|bí thư đảng ủy cơ sở|gvbm|ttcm|tpt|pht|văn thư|giáo viên dạy thể dục|đại biểu hđnd|đại biểu hội đồng nhân dân	Phó Giám đốc Sở Y tế
title	đồng chí|đ/c|đc|ông|bà|cô|thầy|bác sĩ|bs|ths|ts|ông, bà|ông/bà|ông bà	Đồng chí Trưởng ban
det	các|những|một số|hai|cả hai|toàn thể|tất cả các|mỗi|từng|mọi|toàn bộ các|các đồng chí	các sở
# Lower-case words that a head noun of the second kind takes as its attribute, though they are verbs elsewhere.
nominal	kiểm tra|giám sát|thẩm định|thẩm tra|công tác|chỉ đạo|tổ chức|quản lý|phục vụ|soạn thảo|biên tập|đánh giá|thanh tra|giúp việc|bầu cử|tuyên truyền|thông tin|khánh tiết|phản ứng nhanh|xung kích|điều hành|nghiệm thu|đấu thầu|mua sắm|tiếp nhận|hỗ trợ|tư vấn|khảo sát|kiểm soát|ứng cứu|tiếp công dân|trọng tài|hòa giải|chuyên gia|thư ký|hậu cần|lễ tân|y tế|an ninh|kỹ thuật|chuyên môn|chuyên trách|liên ngành|rà soát|xét duyệt|xét tặng|tuyển dụng|tuyển sinh|chấm thi|coi thi|phòng cháy|cứu hộ|dân phòng|bảo vệ|vận động|xây dựng đảng|văn hóa|nội dung|truyền thông|nhân sự|tài chính|kinh tế|hành chính|kế hoạch|nghiệp vụ|công nghệ số cộng đồng|công nghệ số|thi đua|khen thưởng|thi đua - khen thưởng|kỷ luật|sơ kết|tổng kết|chuyển đổi số|cải cách hành chính|phòng, chống|phòng chống|ứng phó|bầu|đại diện|mặt trận|dịch vụ|phát triển|đăng ký|huấn luyện, kiểm tra, cấp giấy chứng nhận|huấn luyện|bảo trợ xã hội|giáo dục|dân vận|tuyên giáo|hợp tác xã|xúc tiến|văn phòng|tham mưu|tham mưu, giúp việc|thường trực|biên soạn|phổ biến|điều tra|tự quản|dân cư|số|học tập cộng đồng|pháp chế|xây dựng nông thôn mới|giảm nghèo bền vững|phòng, chống dịch|phòng, chống tham nhũng|phòng, chống tội phạm|an toàn giao thông|an toàn thực phẩm|bảo vệ bí mật nhà nước|thi hành án dân sự|phát triển kinh tế tập thể|hội nhập quốc tế|xúc tiến đầu tư|chống buôn lậu|tổng kiểm kê|cải cách thủ tục hành chính|phòng, chống ma túy|nghĩa vụ quân sự|thực hiện đề án	Tổ thẩm định
# Lower-case words inside a name that would else end it.
inner	giáo dục thường xuyên|đầu tư xây dựng|đầu tư xây dựng công trình|xây dựng công trình|xây dựng đảng|quản lý đất đai|quản lý dự án|chấp hành|giúp việc|tổng hợp cấp xã|quản lý thị trường|phản biện xã hội|thường trực|có liên quan|liên quan|hữu quan|có thẩm quyền|được giao|được phân công phụ trách|đứng chân trên địa bàn|đóng trên địa bàn|đóng chân trên địa bàn|có rừng|chủ quản|quản lý nhà nước|quản lý trực tiếp|sử dụng lao động|có chức năng|tổ chức bộ máy|nghiên cứu|bảo vệ thực vật|bảo vệ và phát triển rừng|xét tuyển|dự án|kế toán|thông tin điện tử|thông tin|truyền thông|thông tin đại chúng|báo chí|văn hóa|y tế|giáo dục|quản lý chất lượng|thống kê|thi đua khen thưởng|quản trị|tiếp dân|đầu tư|học sinh|thi đua|phát thanh|truyền hình|trực tuyến|trực thuộc|xuất nhập khẩu|xuất khẩu|nhập khẩu|học đường|giao thông|giao thông vận tải|thi hành án|cấp nước|thu hút đầu tư|còn lại|cùng cấp|chức năng|đóng trên|đứng chân|phòng, chống thiên tai|phòng, chống|phòng chống|kinh doanh|công tác xã hội|tham mưu, giúp việc|mặt trận|trên|ngành dọc|công trình|công lập|ngoài công lập|dân lập|trung cấp|cao cấp|sơ cấp|nuôi trồng|nuôi trồng thủy sản|cây trồng|sản xuất|sản xuất kinh doanh|khoa học|tiểu học|trung học|tin học|y học|văn học|đại học|trường học|sáng tạo|đổi mới sáng tạo|nhân tạo|việc làm|ngoại giao|thư ký|thu nhập|sáp nhập|lộ trình|quá trình|kỳ thi|trồng trọt|chăn nuôi|khám chữa bệnh|vận tải|giao thông nông thôn|thu ngân sách|cung ứng|tiêu dùng|cấp thoát nước|phát điện|đăng kiểm|công đoàn|chi đoàn|học tập|ngang bộ|sinh học|hóa học|năm học|đa dạng sinh học|công nghệ thông tin|kế hoạch tổng hợp|tổ chức cán bộ|hành chính tổng hợp|trực tiếp cơ sở|có dự án đi qua|có dự án|ven biển|biên giới|ven sông|ven rừng|vùng cao|vùng sâu, vùng xa|hải đảo|tổ chức hành chính|hành chính quản trị|kiểm tra văn bản|quản lý xây dựng|quản lý đào tạo|quản lý đầu tư|quản lý vận tải|quản lý khai thác|quản lý bảo vệ rừng|đồng bằng|hình sự|dân sự|địa bàn|trong và ngoài công lập|kinh tế hợp tác|nghĩa vụ quân sự|cận lâm sàng|đồng bằng sông cửu long|đồng bằng sông hồng|cửa khẩu|cửa khẩu quốc tế|cửa khẩu cảng|đường bộ|đường sắt|đường thủy|vùng sâu|vùng xa|giáp biên|vùng dân tộc thiểu số|trọng điểm|nêu trên|nói trên|kể trên|được giao chủ trì|được phân công chủ trì|được giao nhiệm vụ|được giao nhiệm vụ chủ trì|trật tự|an ninh trật tự|an ninh, trật tự|thiết bị|trang thiết bị|hạ tầng|nội bộ|được kiểm tra|được giám sát|được thanh tra|được kiểm tra, giám sát|chịu sự giám sát|chịu sự kiểm tra|chịu sự kiểm tra, giám sát|nhà trường|đảo|bán chuyên trách|chính quy|bán đảo	Ban Quản lý dự án đầu tư xây dựng
# Words that open an order: who is given it stands right after.
order	giao|giao cho|đề nghị|đề nghị với|yêu cầu|mời|phân công|trân trọng đề nghị|kính đề nghị|giao nhiệm vụ cho|đồng ý giao|thống nhất giao|tiếp tục giao|trân trọng mời|kính mời|ủy quyền|ủy quyền cho|chỉ định|phân công cho|giao trách nhiệm cho|đề nghị và giao	Giao Sở Nội vụ
# Verbs whose object does the work: a "phối hợp với" after it is that object's.
cause	chỉ đạo|đôn đốc|yêu cầu|giao|đề nghị|vận động|khuyến khích|phân công|kiểm tra|giám sát|tạo điều kiện|tạo điều kiện cho|kiến nghị|đề xuất|mời|động viên|huy động|hướng dẫn|theo dõi|hỗ trợ|lãnh đạo|thống nhất với|nhắc nhở|cho phép	đôn đốc các chủ đầu tư phối hợp
# A body with such a verb only sets or announces what others do.
announce	xác định|đề ra|ghi nhận|đánh giá cao|nhấn mạnh|nhận thấy|đã|vừa|cơ bản|là|gồm|bao gồm|chưa|không còn|đồng ý|bị	Đảng đoàn Quốc hội xác định các nhiệm vụ
# Words before a verb that say how or when.
adverb	chủ động|khẩn trương|tiếp tục|kịp thời|thường xuyên|định kỳ|tập trung|tăng cường|đẩy mạnh|nghiêm túc|trực tiếp|phải|cần|sẽ|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|chịu trách nhiệm chính|nhanh chóng|tích cực|đồng thời|hằng năm|hàng năm|hằng tháng|hàng tháng|hằng quý|hàng quý|hằng tuần|hàng tuần|trước mắt|ngay|sớm|quyết liệt|kiên quyết|cùng|cũng|phải có|có kế hoạch|có văn bản|có báo cáo|có giải pháp|có biện pháp|có ý kiến|có hình thức|có phương án|được phân công|được giao|căn cứ|trên cơ sở|theo chức năng|theo|trong phạm vi|tùy theo|tùy tình hình|dựa trên|tự|chỉ|không|không được|chịu|chủ động, tích cực|phát huy|nêu cao|đề cao|quan tâm|ưu tiên|chú trọng|bám sát|lấy|làm|là đầu mối|là cơ quan đầu mối|là cơ quan thường trực|làm đầu mối|gương mẫu|chủ|từng bước|đổi mới|khi|đột xuất|hàng ngày|hằng ngày|thống nhất, đồng bộ|bằng|thông qua|với vai trò|với chức năng|với trách nhiệm|đầu mối|phụ trách|toàn quyền|cố gắng|phấn đấu|quan tâm, tạo điều kiện|cần cứ|cắn cứ|đến|chặt chẽ|đồng bộ|có hiệu quả|tốt|nhịp nhàng|hiệu quả|liên tục|đồng loạt|luôn|luôn luôn|nghiêm chỉnh|mạnh dạn|tự nguyện|tuyệt đối|lần lượt|có thể|được giao chủ trì|được phân công chủ trì|được giao nhiệm vụ|được giao nhiệm vụ chủ trì	chủ động xây dựng
# Verbs that end a name even when a slip of the pen gave them a capital ("MTTQ Phối hợp với …").
never	chủ trì|phối hợp|triển khai|thực hiện|chịu trách nhiệm|có trách nhiệm|căn cứ|tiếp tục|tập trung	MTTQ Phối hợp
verb	chủ trì|phối hợp|kết hợp|tham mưu|triển khai|thực hiện|tổ chức|tổ chức thực hiện|hoàn thành|hoàn thiện|xây dựng|ban hành|rà soát|cập nhật|nâng cấp|tích hợp|công khai|công bố|bố trí|đôn đốc|theo dõi|kiểm tra|giám sát|chấn chỉnh|hướng dẫn|kiểm soát|báo cáo|tổng hợp|trình|thẩm định|thẩm tra|phê duyệt|phê chuẩn|lập|lập kế hoạch|đề xuất|kiến nghị|giải quyết|xử lý|tiếp nhận|cung cấp|chuẩn bị|tuyên truyền|phổ biến|quán triệt|vận động|huy động|đào tạo|bồi dưỡng|tập huấn|huấn luyện|diễn tập|nghiên cứu|đánh giá|phân tích|khảo sát|điều tra|thống kê|thu thập|thu hồi|cấp|cấp phát|hỗ trợ|bảo đảm|đảm bảo|duy trì|phát triển|mở rộng|mở|nâng cao|củng cố|kiện toàn|thành lập|sắp xếp|phân công|phân bổ|quản lý|sử dụng|khai thác|vận hành|tham gia|tham dự|cử|gửi|chuyển|nộp|đăng ký|đăng tải|đăng|phát sóng|phát hành|phát thanh|in ấn|biên soạn|biên tập|soạn thảo|chỉ đạo|lãnh đạo|điều hành|yêu cầu|đề nghị|giao|phát hiện|ngăn chặn|phòng ngừa|phòng, chống|phòng chống|đấu tranh|bảo vệ|tuần tra|trực|canh gác|sơ tán|di dời|ứng cứu|khắc phục|sửa chữa|bảo dưỡng|duy tu|nạo vét|khơi thông|cắm|lắp đặt|thi công|khởi công|nghiệm thu|bàn giao|đầu tư|mua sắm|đấu thầu|giải ngân|thanh toán|quyết toán|thu|chi|cân đối|tạm ứng|dự trù|dự trữ|dự toán|tạo điều kiện|khuyến khích|khen thưởng|biểu dương|nêu gương|kỷ luật|xem xét|quyết định|cho ý kiến|góp ý|lấy ý kiến|trả lời|giải trình|giải đáp|tiếp|tiếp thu|tiếp công dân|thanh tra|xác minh|kết luận|thông báo|thông tin|niêm yết|ký|ký kết|ký cam kết|cam kết|đưa|đưa vào|đẩy nhanh|rút ngắn|giảm|tăng|chuyển đổi|số hóa|ứng dụng|kết nối|chia sẻ|liên thông|đồng bộ|khai báo|quy hoạch|bổ sung|sửa đổi|điều chỉnh|thay thế|bãi bỏ|đình chỉ|đánh dấu|lựa chọn|tuyển dụng|bổ nhiệm|luân chuyển|tinh giản|giáo dục|giảng dạy|học tập|thăm|tặng|trao|dành|sơ kết|tổng kết|rút kinh nghiệm|nhân rộng|phát động|hưởng ứng|thi đua|bình xét|công nhận|phân loại|xếp loại|chấm điểm|tự đánh giá|tự kiểm tra|đối chiếu|kê khai|thanh lý|bán|cho thuê|đấu giá|phát|trồng|chăm sóc|thu hoạch|tiêm|tiêm phòng|khử khuẩn|phun|khám|điều trị|cấp cứu|tư vấn|trợ giúp|chi trả|thu gom|vận chuyển|tiêu hủy|quan trắc|đo đạc|cảnh báo|dự báo|ứng phó|sẵn sàng|thường trực|giúp|làm|là đầu mối|khẳng định|tạo|đến|hòa giải|thương lượng|đối thoại|thụ lý|xét xử|truy tố|khởi tố|bắt|nắm|nắm bắt|quan tâm|chịu trách nhiệm|có trách nhiệm|trả|trả kết quả|chú trọng|mời|đồng hành|tháo gỡ|xác định|phản ánh|trang bị|thiết kế|thiết lập|thử nghiệm|thí điểm|bám sát|đáp ứng|hợp tác|liên kết|giới thiệu|quảng bá|xúc tiến|thu hút|kêu gọi|ủng hộ|đóng góp|quyên góp|kiểm kê|kiểm đếm|lưu trữ|lưu giữ|bảo quản|số hoá|hệ thống hóa|pháp điển hóa|hợp nhất|triệu tập|đi kiểm tra|đi|thi hành|chấp hành|tuân thủ|xác nhận|chứng nhận|chứng thực|cấp phép|cấp giấy|giám định|kiểm định|kiểm nghiệm|phân cấp|ủy quyền|bảo lãnh|bồi thường|giải phóng mặt bằng|giải tỏa|cưỡng chế|thu phí|truyền thông|viết|treo|trang trí|tổ chức lại|đề cử|bầu|bầu cử|hiệp thương|tiếp xúc|họp|giao ban|làm việc|truy cập|chủ động|phân tách|phối kết hợp|tập hợp|đoàn kết|chăm lo|chịu|rà phá|khoanh vùng|cách ly|truy vết|tính toán|xếp hạng|khuyến cáo|khuyến nông|hiện đại hóa|đơn giản hóa|cắt giảm|tái cấu trúc|cải thiện|cải cách|cải tạo|tu bổ|tôn tạo|khai trương|khai mạc|tổ chức quán triệt|ôn tập|chấm|soạn|dạy|đón|tiễn|dẫn|đón tiếp|phụ trách|đảm nhiệm|đảm nhận|tiến hành|quy định|giữ|giữ gìn|bảo tồn|ngăn ngừa|triệt phá|quét dọn|vệ sinh|phát quang|tham vấn|thống nhất|ghi nhận|xác lập|xóa bỏ|xóa|lồng ghép|gắn|cụ thể hóa|thể chế hóa|đề ra|đặt|bỏ trí|kiểm duyệt|nhập|xuất|nhập dữ liệu|làm sạch|cài đặt|khởi tạo|tạo lập|phê bình|nhắc nhở|chào mừng|hoan nghênh|tôn vinh|mở lớp|tham khảo|rèn luyện|chứng kiến|thực thi|khởi động|công bố công khai|đấu nối|cấp điện|cấp nước|đảm bảo an ninh|tuyên dương|thanh tra, kiểm tra|giao đất|giao rừng|hội nhập|điều động|điều phối|điều tiết|bám nắm|bắt buộc|bổ khuyết|bổ trợ|biên chế|bố trí lại|can thiệp|căn chỉnh|cấm|canh tác|chào bán|chấp thuận|chỉ huy|chỉ rõ|chịu sự|chống|chở|chọn|chốt|chủ trương|chuẩn hóa|chuyển giao|chuyển tải|chứng minh|công chứng|cứu chữa|cứu hộ|cứu trợ|đàm phán|đảm trách|đào|đáp|đầu thầu|đề bạt|đi đầu|đi sâu|đính chính|đo|đo lường|đón nhận|đóng|đóng cửa|dự|dự kiến|dừng|dựng|đưa ra|đưa tin|gia hạn|gia công|giải thể|giới hạn|gìn giữ|giúp đỡ|góp phần|hạn chế|hiến kế|hiệu chỉnh|hoạch định|hoãn|hoàn trả|hoạt động|học hỏi|hội chẩn|hủy|hủy bỏ|kéo dài|kết thúc|khám sàng lọc|khai|khai giảng|khai trừ|khảo nghiệm|khoán|khôi phục|khơi dậy|khuyến mại|kiềm chế|kiểm chứng|kiểm dịch|kiểm phiếu|kinh doanh|làm rõ|làm tốt|làm chủ|lan tỏa|lấy mẫu|lên|lên kế hoạch|liên doanh|liên hệ|lưu ý|lưu thông|miễn|mô tả|mở cửa|mua|mua bán|nắm chắc|nêu|nêu rõ|nghe|nghiêm cấm|ngừng|nhập khẩu|nhắc|nhận|nhận diện|nhận xét|nuôi|nuôi dưỡng|ổn định|phá dỡ|phân luồng|phân nhóm|phân quyền|phân vùng|phát âm|phát huy|phát sinh|phối trí|phòng trừ|phục hồi|phục hóa|phục vụ|phúc tra|phụng dưỡng|quay|quản trị|quy đổi|rào chắn|rút|rút ra|sàng lọc|sáng tác|san lấp|sáp nhập|sưu tầm|tái chế|tái thẩm định|tách|tái định cư|tái tạo|tăng cường|tập kết|tẩy chay|thả|tham chiếu|thao tác|thay|thâm canh|theo sát|thỏa thuận|thông qua|thu mua|thực hành|thực nghiệm|thuê|thuyết minh|thử|thưởng|tích lũy|tiếp cận|tiết kiệm|tiếp sóng|tiêu thụ|tìm|tìm hiểu|tìm kiếm|tịch thu|tính|tổ chức kiểm tra|tra cứu|tra soát|tranh thủ|triệt để|triển lãm|trình bày|trình chiếu|trình diễn|trích|trùng tu|trưng bày|trưng cầu|truy tìm|tự chủ|tự giác|ủy thác|ưu tiên|vay|vận dụng|vào cuộc|xã hội hóa|xác thực|xây|xem|xét|xét duyệt|xét chọn|xin|xin ý kiến|yêu cầu bổ sung|chấm dứt|giảm thiểu|giảm nghèo|bàn|bàn bạc|khẩn cấp|kịp thời|phong tỏa|tiến công|trấn áp|truy quét|triệt xóa|bóc gỡ|khắc chế|tăng gia|hành quân|thông suốt|niêm phong|kiểm soát chặt chẽ|tạo điều kiện cho|thống nhất với|cho phép|báo|đầu tư xây dựng|xây dựng công trình|quản lý đất đai|quản lý dự án|quản lý thị trường|bảo vệ và phát triển rừng|thu hút đầu tư|xuất khẩu|giúp việc|xét tặng|chuyển đổi số|làm đầu mối|là cơ quan thường trực|là cơ quan đầu mối|là đơn vị đầu mối|là cơ quan chủ trì|là đơn vị chủ trì|là đơn vị thường trực|thúc đẩy|đẩy mạnh|cải tiến|bắt giữ|mời gọi|giữ vững|thăm hỏi|tặng quà|truy thu|khoanh nuôi|khử trùng|tầm soát|động viên|phản biện|cắm mốc|ghi hình|viết bài|cho vay|cân nhắc|chỉnh trang|dọn dẹp|cung ứng|kiểm sát|định hướng|chấm thi|coi thi|ra quyết định|ra văn bản|ra thông báo|ra quân|coi|xung kích|biểu diễn|coi sóc|tiếp dân|dọn|dọn vệ sinh|gặp mặt|xử phạt|rà quét|cân|cân đo|bình chọn|chỉnh lý|chúc mừng|duyệt|sinh hoạt|tận dụng|thanh quyết toán|tuyển sinh|xét tuyển|kích hoạt|dùng|in sao|in|trông giữ|nấu|dâng hương|thắp hương|giao lưu|chiếu|kẻ vẽ|kẻ|vẽ|định giá|khấu trừ|hoàn thuế|khoanh nợ|kê đơn|biểu quyết|kết nạp|nâng lương|sơ cứu|vào sổ|nhổ|tưới|bón|cuốc|quét|lau chùi|chụp ảnh|phát dọn|tỉa|ươm|che chắn|chằng chống|giăng|trải|rải|đắp|kéo|nhận chăm sóc|phát thưởng|trao thưởng|ra mắt|họp dân|cắt|cắt tỉa|bao tiêu|vớt|đốt|san|lấp|chặt|gác|thu dọn|ứng trực|chôn lấp|đúc kết|hiệp đồng|áp dụng|tu sửa|phủ sóng|soi chiếu	chủ trì rà soát
# A word that ends a name and is no verb.
stop	để|nhằm|trong|theo|khi|về|đối với|với|bằng|qua|từ|do|cho|nếu|mà|thì|được|bị|như|và|hoặc|kết quả|tình hình|việc|số liệu|hồ sơ|danh sách|nội dung|nhiệm vụ|công tác|này|nói trên|nêu trên|trước|sau|trước ngày|sau khi|hằng năm|hàng năm|định kỳ|đồng thời|nhất là|đặc biệt|cụ thể|cũng|đã|đang|sẽ|là|tại|kinh phí|chậm nhất|đến|vào|lên|xuống|ra|giữa|ngay|còn|cần|phải|có|không|chưa|gồm|cùng|cùng với|thông qua|vì|bởi|dưới|năm|tháng|ngày|quý|làm|văn bản|kế hoạch|quyết định|công văn|tài liệu|nghị quyết|chỉ thị|phương án|quy định|sự|mọi|những|các|chương trình|đề án|dự thảo|dự án luật|vấn đề|ý kiến|biện pháp|giải pháp|xong|đúng|đầy đủ	để tổng hợp
# What opens an adverbial clause: the body stands after it.
opener	căn cứ|theo|trên cơ sở|trong|khi|để|nhằm|nếu|sau|sau khi|trước|trước ngày|định kỳ|hằng năm|hàng năm|hằng quý|hàng quý|hằng tháng|hàng tháng|hằng tuần|hàng tuần|hàng ngày|hằng ngày|từ|đến|đối với|với|về|qua|thông qua|tùy|tùy theo|vào|nhân dịp|ngay sau khi|chậm nhất|trường hợp|ngoài ra|đồng thời|riêng|bên cạnh đó|cùng với|trong quá trình|trước mắt|tuy nhiên|năm|quý|tháng|ngày|thời gian|bên cạnh|tiếp theo|cuối|đầu|giữa|ngay|hiện nay|thực hiện|vì vậy|do đó|do vậy|xuất phát từ|dựa trên|lưu ý|trên|ở|tại|phần|mục	Căn cứ Kế hoạch này
# Compounds that begin like a body and are none.
none	tổ chức|ban hành|phòng, chống|phòng chống|phòng ngừa|phòng cháy|phòng cháy chữa cháy|phòng học|phòng thủ|phòng khám|phòng họp|phòng thí nghiệm|hội nghị|hội thảo|hội thi|hội chợ|hội nhập|hội nhập quốc tế|hội họp|hội trại|hội diễn|hội thao|hội đàm|hội trường|đoàn kết|trường hợp|trường học|báo cáo|báo động|báo hiệu|báo chí|báo tin|đội ngũ|bộ luật|bộ tiêu chí|bộ chỉ số|bộ máy|bộ mặt|bộ câu hỏi|bộ tài liệu|bộ thủ tục|bộ đề|bộ sách|bộ dữ liệu|bộ mã|bộ công cụ|bộ quy tắc|bộ nhận diện|bộ môn thi đấu|bộ môn thể thao|bộ môn nghệ thuật|ban đầu|ban ngày|ban đêm|ban thưởng|vụ việc|vụ án|vụ mùa|vụ đông|vụ xuân|vụ đông xuân|vụ hè thu|vụ cháy|cục bộ|cục diện|sở hữu|sở hữu trí tuệ|sở tại|sở thích|viện phí|viện trợ|viện dẫn|viện lý do|quỹ đất|quỹ lương|quỹ thời gian|quỹ nhà|tổ quốc|đài thọ|đài tưởng niệm|công tác|công khai|công ước|công đoạn|khoa học|khoa học công nghệ|hạt giống|hạt nhân|văn phòng phẩm|văn phòng điện tử|trung tâm dữ liệu|trung tâm đô thị|thuế suất|thuế đất|thuế thu nhập|thuế giá trị gia tăng|thanh tra, kiểm tra|bảo hiểm y tế|bảo hiểm thất nghiệp|chi phí|chi tiết|đoạn|trạm bơm|trạm biến áp|trưởng thành|giao thông|giao dịch|giao lưu|giao đất|giao nhận|giao rừng|giao thông vận tải|giao ban|giao tiếp|yêu cầu của|yêu cầu về|đề nghị của|bà con|ông trình|báo cáo viên|đảng viên|đại biểu|đại hội|bộ phận người dân|cử tri|cử chỉ|cử nhân|mời gọi|mời thầu|mời họp|nhóm nhiệm vụ|nhóm chỉ tiêu|nhóm nội dung|nhóm giải pháp|tổ hợp|vườn rau|cảng biển|bưu chính công ích|đồn điền|trường bắn|cụm công nghiệp|cụm từ|khối lượng|cơ sở dữ liệu|cơ sở vật chất|cơ sở hạ tầng|cơ sở pháp lý|cơ sở chính trị|cấp độ|cấp bách|tổ chức thực hiện|bằng|đội hình|khu phố cổ|bộ tài liệu số|phòng vệ|phòng bệnh|phòng dịch|tập đoàn quân|đội tuyển|trang thông tin|thành viên mới|hội đồng thi|viện tranh|gia đình văn hóa|gia đình chính sách|thầy thuốc|bà mẹ|ông cha|trạm thu phí|quỹ đạo|phường hội|bản đồ|bản sao|bản chất|bản tin|bản thân|bản cam kết|làng nghề|bản quyền|bản vẽ|bản án|xóm giềng|nhóm chỉ số|đoàn viên|hội viên|tòa nhà|toà nhà|tòa soạn|toà soạn	tổ chức hội nghị
# Nouns that hold "phối hợp": a name after it names nobody.
noWork	chương trình|công tác|quy chế|kế hoạch|sự|việc|cơ chế|hoạt động|mối quan hệ|nội dung|tinh thần|hình thức|trong|mối|nhiệm vụ|kết quả|văn bản|được|cần có|phương án|quan hệ|thiếu|quy trình|hợp đồng	quy chế phối hợp với Sở X
# Family names, by which a person's name is known.
surname	nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|đoàn|lâm|trịnh|mai|cao|lương|đào|hà|lưu|tạ|tô|châu|trương|thái|vương|la|tống|nông|lò|giàng|sùng|vàng|ma|bế|hứa|ksor|y|quách|kiều|chu|từ|khổng|mạc|nghiêm|phùng|thạch|kim|sơn|danh|quàng|cà|điêu|lò|hầu|thào|phàn|tẩn|lù|triệu|vi	Nguyễn Thị Loan
"""##
  static let collectiveAgencies: StaticString = ##"""
# Collectives ("các sở, ban, ngành"): sets that depend on the date; period is FROM..TO (inclusive, either may be missing).
#class	surface_forms	period
all-departments	các Sở, ngành|các Sở, ban, ngành|các sở, ban, ngành|Thủ trưởng các sở, ban, ngành|các Sở ngành và cơ quan còn lại có liên quan	
departments+localities	các Sở, ngành, địa phương|các cấp, các ngành, địa phương|các cơ quan, đơn vị, địa phương|các cơ quan, địa phương|các ngành, các cấp	
specialised	các cơ quan chuyên môn thuộc UBND tỉnh|Thủ trưởng các cơ quan chuyên môn thuộc UBND tỉnh|Các CQCM thuộc UBND tỉnh	
district-PC	UBND các huyện, thị xã, thành phố|Chủ tịch UBND các huyện, thị xã, thành phố|UBND cấp huyện|UBND các quận, huyện, thị xã	..2025-06-30
commune-PC	UBND các xã, phường, thị trấn|UBND cấp xã	..2025-06-30
commune-PC	UBND các xã, phường, đặc khu|Chủ tịch UBND các xã, phường, đặc khu|UBND cấp xã	2025-07-01..
commune-PC-no-islands	UBND các xã, phường	2025-07-01..
central-on-territory	các cơ quan Trung ương đóng trên địa bàn tỉnh|Các CQ Trung ương đóng trên địa bàn tỉnh|các cơ quan ngành dọc	
ministries	các bộ, ngành, địa phương|Bộ, ngành liên quan|các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ	
front-and-mass	các tổ chức đoàn thể|các đoàn thể|các tổ chức chính trị - xã hội	
public-service-units	các đơn vị sự nghiệp công lập|các đơn vị SNCL trực thuộc	
party-committees	Thường trực Huyện, Thị, Thành uỷ|cấp ủy Đảng	
competent-body	cơ quan có thẩm quyền|cấp có thẩm quyền|cơ quan có liên quan|các đơn vị có liên quan	
"""##
  static let departments: StaticString = ##"""
# Departments of a province (sở, cơ quan chuyên môn thuộc UBND tỉnh): NĐ 24/2014, 107/2020, then NĐ 45/2025, 150/2025.
# One line a department; abbrevs and successors separated by "|"; dates inclusive, empty = open.
#id	name	abbrevs	valid_from	valid_to	successor_ids	note
snv	Sở Nội vụ	SNV				took over parts of sldtbxh in 2025
stp	Sở Tư pháp	STP				
skhdt	Sở Kế hoạch và Đầu tư	SKHĐT		2025-02-28	stc	
stc	Sở Tài chính	STC				
sct	Sở Công Thương	SCT				
snnptnt	Sở Nông nghiệp và Phát triển nông thôn	SNN|SNNPTNT|SNN&PTNT		2025-02-28	snnmt	
sgtvt	Sở Giao thông vận tải	SGTVT		2025-02-28	sxd	
sxd	Sở Xây dựng	SXD				
stnmt	Sở Tài nguyên và Môi trường	STNMT|STN&MT		2025-02-28	snnmt	
stttt	Sở Thông tin và Truyền thông	STTTT|STT&TT		2025-02-28	skhcn|svhttdl	press and publishing went to svhttdl (from memory)
sldtbxh	Sở Lao động - Thương binh và Xã hội	SLĐTBXH|SLĐTB&XH		2025-02-28	snv|syt|sgddt	snv is the main successor; parts to syt, sgddt (from memory)
svhttdl	Sở Văn hóa, Thể thao và Du lịch	SVHTTDL|SVHTT&DL|SVHTT				
skhcn	Sở Khoa học và Công nghệ	SKHCN|SKH&CN				
sgddt	Sở Giáo dục và Đào tạo	SGDĐT|SGD&ĐT				
syt	Sở Y tế	SYT				
ttt	Thanh tra tỉnh	TTr|TTT				
vpub	Văn phòng UBND tỉnh	VPUB|VPUBND|VPUBNDT|VP				
bdt	Ban Dân tộc	BDT		2025-02-28	sdttg	
sngv	Sở Ngoại vụ	SNgV|SNV				SNV alone is ambiguous with Sở Nội vụ
sdl	Sở Du lịch	SDL				
sqhkt	Sở Quy hoạch - Kiến trúc	SQHKT				
snnmt	Sở Nông nghiệp và Môi trường	SNNMT|SNN&MT	2025-03-01			
sdttg	Sở Dân tộc và Tôn giáo	SDTTG	2025-03-01			abbreviation unverified
svhtt	Sở Văn hóa và Thể thao	SVHTT|SVH&TT				where Sở Du lịch stands apart
sattp	Sở An toàn thực phẩm	SATTP				TP.HCM
"""##
  static let otherUnits: StaticString = ##"""
# Other bodies of a province and of the centre. surface_forms: ways to print it, "|" between; {tỉnh} stands for the province's name.
#id	surface_forms	abbrevs	kind	valid_from	valid_to	successor_ids
ubnd	Ủy ban nhân dân tỉnh|UBND tỉnh|UBND tỉnh {tỉnh}|Uỷ ban nhân dân tỉnh|UBND thành phố|Ủy ban nhân dân thành phố	UBND	peoples-committee			
ctubnd	Chủ tịch UBND tỉnh	CTUBND|CT	post			
hdnd	Hội đồng nhân dân tỉnh|HĐND tỉnh	HĐND	peoples-committee			
tu	Tỉnh ủy	TU	party			
btvtu	Ban Thường vụ Tỉnh ủy|BTV Tỉnh ủy|Thường trực Tỉnh ủy	TU	party			
ca	Công an tỉnh|Công an thành phố	CAT|CA	other			
bchqs	Bộ Chỉ huy Quân sự tỉnh|BCH Quân sự tỉnh|Bộ CHQS tỉnh|BCHQS tỉnh	BCHQS|BCH	other			
bcabp	Bộ Chỉ huy Bộ đội Biên phòng tỉnh|BCH Bộ đội Biên phòng tỉnh|Bộ Chỉ huy BĐBP tỉnh|BĐBP tỉnh|Bộ đội Biên phòng tỉnh|BCH BĐBP tỉnh	BĐBP	other			
mttq	Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh|Ủy ban MTTQVN tỉnh|Ủy ban MTTQ tỉnh|Mặt trận Tổ quốc Việt Nam tỉnh|MTTQ Việt Nam tỉnh|UBMTTQ tỉnh|UBMTTQVN tỉnh|Ủy ban MTTQ Việt Nam tỉnh|Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh|UB MTTQ Việt Nam tỉnh|UB MTTQVN tỉnh|UB MTTQ tỉnh|Ủy ban MTTQ VN tỉnh	MTTQ	front			
bqlkcn	Ban Quản lý các khu công nghiệp|Ban Quản lý Khu kinh tế tỉnh|Ban Quản lý Khu kinh tế|BQL Khu kinh tế|Ban Quản lý Khu kinh tế và các khu công nghiệp|Ban Quản lý các khu công nghiệp tỉnh	BQLKCN	other			
bao	Báo {tỉnh}|Báo tỉnh		media			
dpt	Đài Phát thanh - Truyền hình {tỉnh}|Đài PT-TH|Đài Phát thanh và Truyền hình {tỉnh}|Đài PTTH|Đài Phát thanh, Truyền hình {tỉnh}|Đài Phát thanh - Truyền hình tỉnh|Đài Phát thanh và Truyền hình tỉnh|Đài PT&TH	PTTH	media			
hcc	Trung tâm Hành chính công tỉnh|Trung tâm HCC tỉnh|Trung tâm Phục vụ hành chính công|Trung tâm Phục vụ hành chính công tỉnh|Trung tâm PVHCC tỉnh|TTPVHCC tỉnh	TTHCC|TTPVHCC	office			
tttt	Trung tâm Thông tin	TTTT	office			
kbnn	Kho bạc Nhà nước|Kho bạc Nhà nước tỉnh|Kho bạc Nhà nước {tỉnh}|KBNN|KBNN tỉnh	KBNN	other			
ct	Cục Thuế tỉnh|Thuế tỉnh|Cục Thuế	CT	other			
ctk	Cục Thống kê|Thống kê tỉnh	CTK	other			
bhxh	Bảo hiểm xã hội tỉnh|BHXH tỉnh	BHXH	other			
nhnn	Ngân hàng Nhà nước Chi nhánh tỉnh|Ngân hàng Nhà nước	NHNN	other			
tand	Tòa án nhân dân tỉnh	TAND	other			
vks	Viện kiểm sát nhân dân tỉnh	VKSND	other			
huyen	UBND các huyện, thị xã, thành phố|UBND cấp huyện|UBND các huyện, thành phố|UBND các huyện, thị xã|UBND các huyện, thị, thành phố|UBND các quận, huyện, thị xã|UBND các huyện	UBND	collective		2025-06-30	
xa	UBND các xã, phường, thị trấn|UBND các xã, phường, đặc khu|UBND cấp xã|UBND các xã, phường|UBND các xã|UBND các phường, xã	UBND	collective			
vpcp	Văn phòng Chính phủ	VPCP	office			
bnv	Bộ Nội vụ	BNV	department			
btttt	Bộ Thông tin và Truyền thông	BTTTT	department		2025-02-28	bkhcn
vpdkdd	Văn phòng Đăng ký đất đai tỉnh	VPĐKĐĐ	office			
ldld	Liên đoàn Lao động tỉnh	LĐLĐ	front			
btgtu	Ban Tuyên giáo Tỉnh ủy	BTGTU	party		2025-02-28	btgdvtu
bdvtu	Ban Dân vận Tỉnh ủy	BDVTU	party		2025-02-28	btgdvtu
btgdvtu	Ban Tuyên giáo và Dân vận Tỉnh ủy|Ban TG&DV Tỉnh ủy|Ban TGDV Tỉnh ủy	BTGDVTU	party	2025-03-01		
btctu	Ban Tổ chức Tỉnh ủy|BTC Tỉnh ủy	BTCTU	party			
ubkttu	Ủy ban Kiểm tra Tỉnh ủy|UBKT Tỉnh ủy	UBKTTU	party			
bnctu	Ban Nội chính Tỉnh ủy	BNCTU	party			
vptu	Văn phòng Tỉnh ủy	VPTU	party			
dubnd	Ban cán sự đảng Ủy ban nhân dân tỉnh|Ban cán sự đảng UBND tỉnh		party			
hnd	Hội Nông dân tỉnh	HND	front			
hlhpn	Hội Liên hiệp Phụ nữ tỉnh|Hội Phụ nữ tỉnh|Hội LHPN tỉnh	HLHPN	front			
hccb	Hội Cựu chiến binh tỉnh	HCCB	front			
tdoan	Tỉnh đoàn|Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh|Đoàn TNCS Hồ Chí Minh tỉnh|Đoàn Thanh niên tỉnh	ĐTN	front			
tct	Trường Chính trị tỉnh	TCT	other			
dbqh	Đoàn đại biểu Quốc hội tỉnh|Đoàn ĐBQH tỉnh	ĐBQH	other			
vphdnd	Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh|Văn phòng Đoàn ĐBQH và HĐND tỉnh	VPĐĐBQH&HĐND	office			
bd	Bưu điện tỉnh		other			
dl	Công ty Điện lực|Công ty Điện lực {tỉnh}	PC	other			
ckl	Chi cục Kiểm lâm|Chi cục Kiểm lâm tỉnh	CCKL	department			
btc	Bộ Tài chính	BTC	department			
btp	Bộ Tư pháp	BTP	department			
byt	Bộ Y tế	BYT	department			
bct	Bộ Công Thương	BCT	department			
bxd	Bộ Xây dựng	BXD	department			
bkhcn	Bộ Khoa học và Công nghệ	BKHCN	department			
bgddt	Bộ Giáo dục và Đào tạo	BGDĐT	department			
bvhttdl	Bộ Văn hóa, Thể thao và Du lịch	BVHTTDL	department			
bnnmt	Bộ Nông nghiệp và Môi trường	BNNMT	department	2025-03-01		
bnnptnt	Bộ Nông nghiệp và Phát triển nông thôn	BNNPTNT	department		2025-02-28	bnnmt
btnmt	Bộ Tài nguyên và Môi trường	BTNMT	department		2025-02-28	bnnmt
bkhdt	Bộ Kế hoạch và Đầu tư	BKHĐT	department		2025-02-28	btc
bgtvt	Bộ Giao thông vận tải	BGTVT	department		2025-02-28	bxd
bldtbxh	Bộ Lao động - Thương binh và Xã hội	BLĐTBXH	department		2025-02-28	bnv
bdttg	Bộ Dân tộc và Tôn giáo	BDTTG	department	2025-03-01		
ubdt	Ủy ban Dân tộc	UBDT	department		2025-02-28	bdttg
bca	Bộ Công an	BCA	department			
bqp	Bộ Quốc phòng	BQP	department			
bng	Bộ Ngoại giao	BNG	department			
ttcp	Thanh tra Chính phủ	TTCP	department			
nhnnvn	Ngân hàng Nhà nước Việt Nam	NHNNVN	other			
cp	Chính phủ	CP	other			
ttg	Thủ tướng Chính phủ	TTg	post			
qh	Quốc hội	QH	other			
vpqh	Văn phòng Quốc hội	VPQH	office			
ubtvqh	Ủy ban Thường vụ Quốc hội|UBTVQH	UBTVQH	other			
ubmttqvn	Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam|Ủy ban Trung ương MTTQ Việt Nam	MTTW	front			
"""##
  static let provinceCrosswalk6334: StaticString = ##"""
# Each of the 63 provinces before 2025-07-01 and what it became. A bare code is ambiguous: key by code and date.
#old_code	old_name	status	new_code	new_name	code_hazard
01	Hà Nội	unchanged	01	Hà Nội	same
02	Hà Giang	merged	08	Tuyên Quang	
04	Cao Bằng	unchanged	04	Cao Bằng	same
06	Bắc Kạn	merged	19	Thái Nguyên	
08	Tuyên Quang	merged	08	Tuyên Quang	same
10	Lào Cai	merged	15	Lào Cai	
11	Điện Biên	unchanged	11	Điện Biên	same
12	Lai Châu	unchanged	12	Lai Châu	same
14	Sơn La	unchanged	14	Sơn La	same
15	Yên Bái	merged	15	Lào Cai	reused-for-other-territory
17	Hòa Bình	merged	25	Phú Thọ	
19	Thái Nguyên	merged	19	Thái Nguyên	same
20	Lạng Sơn	unchanged	20	Lạng Sơn	same
22	Quảng Ninh	unchanged	22	Quảng Ninh	same
24	Bắc Giang	merged	24	Bắc Ninh	reused-for-other-territory
25	Phú Thọ	merged	25	Phú Thọ	same
26	Vĩnh Phúc	merged	25	Phú Thọ	
27	Bắc Ninh	merged	24	Bắc Ninh	
30	Hải Dương	merged	31	Hải Phòng	
31	Hải Phòng	merged	31	Hải Phòng	same
33	Hưng Yên	merged	33	Hưng Yên	same
34	Thái Bình	merged	33	Hưng Yên	
35	Hà Nam	merged	37	Ninh Bình	
36	Nam Định	merged	37	Ninh Bình	
37	Ninh Bình	merged	37	Ninh Bình	same
38	Thanh Hóa	unchanged	38	Thanh Hóa	same
40	Nghệ An	unchanged	40	Nghệ An	same
42	Hà Tĩnh	unchanged	42	Hà Tĩnh	same
44	Quảng Bình	merged	44	Quảng Trị	reused-for-other-territory
45	Quảng Trị	merged	44	Quảng Trị	
46	Huế	unchanged	46	Huế	same
48	Đà Nẵng	merged	48	Đà Nẵng	same
49	Quảng Nam	merged	48	Đà Nẵng	
51	Quảng Ngãi	merged	51	Quảng Ngãi	same
52	Bình Định	merged	52	Gia Lai	reused-for-other-territory
54	Phú Yên	merged	66	Đắk Lắk	
56	Khánh Hòa	merged	56	Khánh Hòa	same
58	Ninh Thuận	merged	56	Khánh Hòa	
60	Bình Thuận	merged	68	Lâm Đồng	
62	Kon Tum	merged	51	Quảng Ngãi	
64	Gia Lai	merged	52	Gia Lai	
66	Đắk Lắk	merged	66	Đắk Lắk	same
67	Đắk Nông	merged	68	Lâm Đồng	
68	Lâm Đồng	merged	68	Lâm Đồng	same
70	Bình Phước	merged	75	Đồng Nai	
72	Tây Ninh	merged	80	Tây Ninh	
74	Bình Dương	merged	79	Hồ Chí Minh	
75	Đồng Nai	merged	75	Đồng Nai	same
77	Bà Rịa - Vũng Tàu	merged	79	Hồ Chí Minh	
79	Hồ Chí Minh	merged	79	Hồ Chí Minh	same
80	Long An	merged	80	Tây Ninh	reused-for-other-territory
82	Tiền Giang	merged	82	Đồng Tháp	reused-for-other-territory
83	Bến Tre	merged	86	Vĩnh Long	
84	Trà Vinh	merged	86	Vĩnh Long	
86	Vĩnh Long	merged	86	Vĩnh Long	same
87	Đồng Tháp	merged	82	Đồng Tháp	
89	An Giang	merged	91	An Giang	
91	Kiên Giang	merged	91	An Giang	reused-for-other-territory
92	Cần Thơ	merged	92	Cần Thơ	same
93	Hậu Giang	merged	92	Cần Thơ	
94	Sóc Trăng	merged	92	Cần Thơ	
95	Bạc Liêu	merged	96	Cà Mau	
96	Cà Mau	merged	96	Cà Mau	same
"""##
  static let provinces2025: StaticString = ##"""
# The 34 provinces and centrally-run cities from 2025-07-01 (NQ 202/2025/QH15); codes of QĐ 19/2025/QĐ-TTg.
#code	name	type	valid_from	valid_to	formed_from_old	note
01	Hà Nội	Thành phố	2025-07-01		Hà Nội (01)	
04	Cao Bằng	Tỉnh	2025-07-01		Cao Bằng (04)	
08	Tuyên Quang	Tỉnh	2025-07-01		Hà Giang (02) + Tuyên Quang (08)	
11	Điện Biên	Tỉnh	2025-07-01		Điện Biên (11)	
12	Lai Châu	Tỉnh	2025-07-01		Lai Châu (12)	
14	Sơn La	Tỉnh	2025-07-01		Sơn La (14)	
15	Lào Cai	Tỉnh	2025-07-01		Lào Cai (10) + Yên Bái (15)	
19	Thái Nguyên	Tỉnh	2025-07-01		Bắc Kạn (06) + Thái Nguyên (19)	
20	Lạng Sơn	Tỉnh	2025-07-01		Lạng Sơn (20)	
22	Quảng Ninh	Tỉnh	2025-07-01		Quảng Ninh (22)	
24	Bắc Ninh	Tỉnh	2025-07-01		Bắc Giang (24) + Bắc Ninh (27)	
25	Phú Thọ	Tỉnh	2025-07-01		Hòa Bình (17) + Phú Thọ (25) + Vĩnh Phúc (26)	
31	Hải Phòng	Thành phố	2025-07-01		Hải Dương (30) + Hải Phòng (31)	
33	Hưng Yên	Tỉnh	2025-07-01		Hưng Yên (33) + Thái Bình (34)	
37	Ninh Bình	Tỉnh	2025-07-01		Hà Nam (35) + Nam Định (36) + Ninh Bình (37)	
38	Thanh Hóa	Tỉnh	2025-07-01		Thanh Hóa (38)	
40	Nghệ An	Tỉnh	2025-07-01		Nghệ An (40)	
42	Hà Tĩnh	Tỉnh	2025-07-01		Hà Tĩnh (42)	
44	Quảng Trị	Tỉnh	2025-07-01		Quảng Bình (44) + Quảng Trị (45)	
46	Huế	Thành phố	2025-07-01		Huế (46)	
48	Đà Nẵng	Thành phố	2025-07-01		Đà Nẵng (48) + Quảng Nam (49)	
51	Quảng Ngãi	Tỉnh	2025-07-01		Quảng Ngãi (51) + Kon Tum (62)	
52	Gia Lai	Tỉnh	2025-07-01		Bình Định (52) + Gia Lai (64)	
56	Khánh Hòa	Tỉnh	2025-07-01		Khánh Hòa (56) + Ninh Thuận (58)	
66	Đắk Lắk	Tỉnh	2025-07-01		Phú Yên (54) + Đắk Lắk (66)	
68	Lâm Đồng	Tỉnh	2025-07-01		Bình Thuận (60) + Đắk Nông (67) + Lâm Đồng (68)	
75	Đồng Nai	Tỉnh	2025-07-01		Bình Phước (70) + Đồng Nai (75)	tỉnh until 2026-04-29; thành phố from 2026-04-30 (NQ 30/2026/QH16)
79	Hồ Chí Minh	Thành phố	2025-07-01		Bình Dương (74) + Bà Rịa - Vũng Tàu (77) + Hồ Chí Minh (79)	
80	Tây Ninh	Tỉnh	2025-07-01		Tây Ninh (72) + Long An (80)	
82	Đồng Tháp	Tỉnh	2025-07-01		Tiền Giang (82) + Đồng Tháp (87)	
86	Vĩnh Long	Tỉnh	2025-07-01		Bến Tre (83) + Trà Vinh (84) + Vĩnh Long (86)	
91	An Giang	Tỉnh	2025-07-01		An Giang (89) + Kiên Giang (91)	
92	Cần Thơ	Thành phố	2025-07-01		Cần Thơ (92) + Hậu Giang (93) + Sóc Trăng (94)	
96	Cà Mau	Tỉnh	2025-07-01		Bạc Liêu (95) + Cà Mau (96)	
"""##
  static let roles: StaticString = ##"""
# Words that say in which role a body stands. X stands for the body.
#role	patterns
lead	chủ trì|Chủ trì tham mưu|Giao X chủ trì|do X chủ trì|là cơ quan đầu mối|chịu trách nhiệm chính|Cơ quan chủ trì|Đơn vị chủ trì
coordinate	phối hợp|phối hợp với|Phối hợp các|Cơ quan phối hợp|Đơn vị phối hợp|cùng với
advise	tham mưu|Chủ trì tham mưu|tham mưu, đề xuất|trình UBND tỉnh|giúp UBND tỉnh
execute	thực hiện|triển khai|tổ chức thực hiện|tổ chức triển khai|hoàn thành|xây dựng|ban hành|rà soát|cập nhật|nâng cấp|tích hợp|công khai|bố trí
urge	đôn đốc|theo dõi|kiểm tra|giám sát|chấn chỉnh|hướng dẫn|kiểm soát
report	báo cáo|tổng hợp báo cáo|gửi về X để tổng hợp|thông qua X để theo dõi, tổng hợp|Báo cáo kết quả cho X|Đưa kết quả thực hiện vào báo cáo …|báo cáo UBND tỉnh
request	Đề nghị|đề nghị|trân trọng đề nghị
allocate	Giao|giao|phân công|yêu cầu
answerable	Chịu trách nhiệm trong|chịu trách nhiệm trước|người đứng đầu
"""##
}
