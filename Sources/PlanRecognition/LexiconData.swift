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
post	chủ tịch|phó chủ tịch|phó chỉ tịch|giám đốc|phó giám đốc|tổng giám đốc|thủ trưởng|lãnh đạo|người đứng đầu|hiệu trưởng|phó hiệu trưởng|chánh văn phòng|phó chánh văn phòng|chánh thanh tra|bí thư|phó bí thư|cục trưởng|vụ trưởng|viện trưởng|chi cục trưởng|trưởng|phó trưởng|tổ trưởng|tổ phó|đội trưởng|bộ trưởng|thứ trưởng|chủ nhiệm|ủy viên|thư ký|chuyên viên|cán bộ|công chức|viên chức|kế toán|giáo viên|thành viên|đồng chí|đ/c|đại diện|chỉ huy trưởng|hạt trưởng|tổng biên tập|thủ tướng|người phụ trách|tổng phụ trách|nhân viên|đảng viên|pct|các đồng chí|các đ/c|các phó|các chuyên viên|các thành viên|các trưởng|các cán bộ|phó tổng giám đốc|thủ quỹ|văn thư|gvcn|ttcm|trạm trưởng|phó trạm trưởng|đồn trưởng|viện phó	Chủ tịch UBND tỉnh
person	ông|bà|thầy|cô|bác sĩ	Ông Nguyễn Văn A
collective	các|những|một số|toàn thể|tất cả|mỗi|từng|mọi|đơn vị|địa phương|chính quyền|doanh nghiệp|cơ quan, đơn vị|cơ quan chuyên môn|sở, ngành|sở, ban|sở ngành|bộ, ngành|phòng, ban|ngành|lực lượng|thủ trưởng các|ubnd các|ubnd cấp|công an các|trường các|ban quản lý các dự án|đoàn thể|nhà trường|cơ sở giáo dục|cơ sở y tế|cơ sở khám bệnh	các sở, ban, ngành
other	quốc hội|chính phủ|hội đồng dân tộc|đoàn đại biểu quốc hội|đoàn đbqh|ban chỉ huy|bộ chỉ huy|bch|bộ đội biên phòng|bộ tư lệnh|hội đồng bầu cử|ủy ban bầu cử|công ty|ngân hàng|kho bạc|bảo hiểm xã hội|tòa án|viện|trường|công an|bưu điện|đoàn đại biểu|ban quản lý khu|ban quản lý các khu|ban quản lý dự án|bql dự án|bql khu|ban quản lý rừng|ban quản lý vườn|trạm bơm|trường chính trị|trung tâm y tế|trạm y tế|bệnh viện|ủy ban|đài khí tượng thủy văn	Công an tỉnh
"""##
  static let bodyWords: StaticString = ##"""
# The words that bodies, and the orders given to them, are made of: one phrase a line, in lower case, after its class; the longest phrase at a place wins. The first of a class has an example.
#class	phrase	example
# A head noun whose attribute begins with a capital letter, a kind of place or a figure.
head	sở	Sở Nội vụ
head	bộ
head	vụ
head	cục
head	tổng cục
head	viện
head	báo
head	đài
head	tạp chí
head	quỹ
head	chi cục
head	chi nhánh
head	công an
head	công ty
head	tổng công ty
head	tập đoàn
head	ngân hàng
head	kho bạc
head	kho bạc nhà nước
head	bảo hiểm xã hội
head	bhxh
head	bưu điện
head	thanh tra
head	thuế
head	thống kê
head	hội
head	liên đoàn
head	liên đoàn lao động
head	liên minh
head	liên minh hợp tác xã
head	liên hiệp
head	hiệp hội
head	học viện
head	bệnh viện
head	thư viện
head	bảo tàng
head	nhà xuất bản
head	nhà hát
head	hạt kiểm lâm
head	hạt
head	vườn
head	vườn quốc gia
head	cảng vụ
head	chi đội
head	viện kiểm sát
head	vksnd
head	tòa án
head	tand
head	bộ đội
head	quân sự
head	hải quan
head	điện lực
head	bưu chính
head	đồn
head	đại học
head	câu lạc bộ
head	mặt trận
head	thị đoàn
head	huyện đoàn
head	xã đoàn
head	thành đoàn
head	công đoàn
head	công đoàn ngành
head	kiểm toán
head	thi hành án
head	khoa
head	xí nghiệp
head	nhà máy
head	chi cục thuế
head	đội quản lý thị trường
head	p.
head	cđ
head	thường trực
head	cơ quan thường trực
head	lực lượng
head	bộ tư lệnh
head	hợp tác xã
head	trang thông tin điện tử
head	ban giám hiệu
head	đồn biên phòng
head	tòa
head	toà
head	quân khu
head	quân đoàn
head	binh đoàn
head	sư đoàn
head	lữ đoàn
head	trung đoàn
head	tiểu đoàn
head	đại đội
head	hải đội
head	hải đoàn
head	vùng cảnh sát biển
head	vùng hải quân
head	nhà văn hóa
head	trại giam
head	trại tạm giam
head	phân xưởng
head	htx
head	chi hội
head	cảnh sát biển
head	kiểm ngư
head	khu bảo tồn
head	khu bảo tồn thiên nhiên
head	phân viện
head	truyền tải điện
head	đơn nguyên
head	quận đoàn
head	thú y
head	khuyến nông
head	biên phòng
head	kiểm lâm
head	viễn thông
head	hải đội biên phòng
head	bộ tư lệnh vùng cảnh sát biển
head	bộ tư lệnh vùng
head	cảng hàng không
head	quân chủng
head	quỹ tín dụng
head	giáo hội
head	bảo việt
# A head noun whose attribute may also be an ordinary word ("Tổ thẩm định", "phòng quản lý đô thị").
headLower	ban	Tổ thẩm định
headLower	ủy ban
headLower	hội đồng
headLower	văn phòng
headLower	phòng
headLower	trung tâm
headLower	trường
headLower	trạm
headLower	tổ
headLower	đoàn
headLower	đội
headLower	tiểu ban
headLower	bộ phận
headLower	ban quản lý
headLower	bql
headLower	ban chỉ đạo
headLower	bcđ
headLower	ban tổ chức
headLower	ban chỉ huy
headLower	bch
headLower	bộ chỉ huy
headLower	ban công tác
headLower	ban điều hành
headLower	hội đồng nhân dân
headLower	ủy ban nhân dân
headLower	ubnd
headLower	hđnd
headLower	vp
headLower	tiểu tổ
headLower	bộ môn
headLower	nhóm
headLower	chi bộ
headLower	đảng bộ
headLower	đảng ủy
headLower	liên danh
headLower	ban biên tập
headLower	ban thư ký
headLower	ban giám đốc
headLower	ban vận động
headLower	ban cán sự
headLower	ban cán sự đảng
headLower	ban dân vận
headLower	ban tuyên giáo
headLower	ban kiểm tra
headLower	ban công tác mặt trận
headLower	ban ctmt
headLower	tổ đảng
headLower	đảng đoàn
headLower	ban đại diện
headLower	ban đại diện cha mẹ học sinh
headLower	bộ phận một cửa
headLower	ban quản lý dự án đầu tư xây dựng
headLower	ban quản lý dự án
headLower	ban qlda
headLower	btv
headLower	btt
headLower	liên đội
headLower	chi đoàn
headLower	đồn biên phòng
headLower	ban quản trị
headLower	tổ công tác
headLower	phòng giao dịch
# A body by itself; what follows may still belong to its name.
whole	quốc hội	MTTQ
whole	chính phủ
whole	thủ tướng chính phủ
whole	thủ tướng
whole	mttq
whole	mttq việt nam
whole	mttqvn
whole	ubmttq
whole	ubmttqvn
whole	ủy ban mttq
whole	ủy ban mặt trận
whole	ủy ban mặt trận tổ quốc
whole	ủy ban mặt trận tổ quốc việt nam
whole	ủy ban mttq việt nam
whole	ủy ban mttqvn
whole	mặt trận tổ quốc
whole	mặt trận tổ quốc việt nam
whole	tỉnh ủy
whole	thành ủy
whole	huyện ủy
whole	thị ủy
whole	quận ủy
whole	đảng ủy
whole	ban thường trực
whole	ban thường vụ
whole	ban thường vụ tỉnh ủy
whole	ban bí thư
whole	bộ chính trị
whole	bộ tài chính
whole	nhà trường
whole	ban giám hiệu
whole	ubtvqh
whole	ủy ban thường vụ quốc hội
whole	ubbc
whole	ủy ban bầu cử
whole	hội đồng bầu cử quốc gia
whole	hội đồng bầu cử
whole	vnpt
whole	viettel
whole	mobifone
whole	vinaphone
whole	fpt
whole	evn
whole	agribank
whole	vietcombank
whole	vietinbank
whole	bidv
whole	vcci
whole	lđlđ
whole	hlhpn
whole	ubnd
whole	hđnd
whole	đoàn thanh niên
whole	đoàn tncs
whole	đoàn tncs hồ chí minh
whole	hội nông dân
whole	hội phụ nữ
whole	hội liên hiệp phụ nữ
whole	hội cựu chiến binh
whole	hội người cao tuổi
whole	hội chữ thập đỏ
whole	tỉnh đoàn
whole	đoàn đbqh
whole	đoàn đại biểu quốc hội
whole	hội đồng dân tộc
whole	ban chỉ đạo
whole	ban soạn thảo
whole	hội đồng thi đua - khen thưởng
whole	bộ đội biên phòng
whole	liên ngành
whole	ban công tác mặt trận
whole	ban ctmt
whole	ubkt
whole	bộ phận một cửa
whole	xã đoàn
whole	huyện đoàn
whole	thị đoàn
whole	thành đoàn
whole	bgh
whole	bgh nhà trường
whole	ban giám đốc
whole	ban giám hiệu trường
whole	cđcs
whole	công đoàn cơ sở
whole	cảnh sát giao thông
whole	agribank chi nhánh
whole	vietcombank chi nhánh
whole	vietinbank chi nhánh
whole	bidv chi nhánh
whole	vcci chi nhánh
whole	ban dân vận
whole	ban giám khảo
whole	ban tổ chức
whole	thư viện - thiết bị
whole	cổng thông tin điện tử
whole	cổng thông tin điện tử tỉnh
whole	ttyt
whole	tyt
whole	cdc
whole	tổ chuyên môn
whole	tổ, nhóm chuyên môn
whole	liên đội
whole	chi đoàn
whole	ban cán sự đảng
whole	đảng đoàn
whole	hội đồng thi đua khen thưởng
whole	hội đồng thi đua, khen thưởng
whole	đoàn thanh niên cộng sản hồ chí minh
whole	nhà thiếu nhi
whole	nhà văn hóa lao động
whole	ban trị sự
whole	nhcsxh
whole	nhnn
whole	kbnn
whole	bchqs
whole	ban chqs
whole	bđbp
whole	bch bđbp
whole	ttpvhcc
whole	ttdvnn
whole	vpđkđđ
whole	cn vpđkđđ
whole	cthads
whole	ccthads
whole	vksnd
whole	tand
whole	tpt đội
whole	tổ cm
whole	nhcsxh tỉnh
whole	hội đồng thi tuyển
whole	hội đồng xét tuyển
whole	hội đồng coi thi
whole	hội đồng chấm thi
whole	mặt trận
whole	chi bộ
whole	công đoàn ngành
whole	chi hội
whole	chi đội
whole	chi đoàn thanh niên
whole	chi hội phụ nữ
whole	chi hội nông dân
whole	chi hội cựu chiến binh
whole	chi hội người cao tuổi
whole	đoàn trường
whole	đoàn khối các cơ quan
whole	đoàn khối các cơ quan và doanh nghiệp
whole	đoàn khối doanh nghiệp
whole	hội đồng trường
whole	hội đồng thành viên
whole	hội đồng quản trị
whole	dân quân tự vệ
whole	lực lượng dân quân tự vệ
whole	ub mttq
whole	ub mttqvn
whole	ub mttq việt nam
whole	tổ liên gia
whole	tổ đại biểu
whole	quận đoàn
whole	tổ công tác
whole	tổng liên đoàn lao động việt nam
whole	tổng liên đoàn lao động
whole	trung ương đoàn tncs hồ chí minh
whole	trung ương đoàn
whole	trung ương hội liên hiệp phụ nữ việt nam
whole	trung ương hội nông dân việt nam
whole	trung ương hội cựu chiến binh việt nam
whole	trại tạm giam
whole	thư viện trường
whole	kiểm lâm địa bàn
whole	bảo hiểm tiền gửi việt nam
# Names that hold a conjunction or a comma, or that end where the words say (each is one body).
name	văn phòng hđnd và ubnd	Văn phòng HĐND và UBND
name	văn phòng hội đồng nhân dân và ủy ban nhân dân
name	vp hđnd và ubnd
name	vp hđnd&ubnd
name	văn phòng đoàn đbqh và hđnd
name	văn phòng đoàn đại biểu quốc hội và hội đồng nhân dân
name	văn phòng đoàn đbqh, hđnd và ubnd
name	văn phòng ubnd
name	văn phòng ủy ban nhân dân
name	văn phòng hđnd
name	văn phòng hội đồng nhân dân
name	vụ phổ biến, giáo dục pháp luật
name	báo và phát thanh, truyền hình
name	báo và phát thanh truyền hình
name	báo và phát thanh - truyền hình
name	đài phát thanh, truyền hình
name	đài phát thanh - truyền hình
name	đài phát thanh và truyền hình
name	đài truyền thanh - truyền hình
name	đài truyền thanh
name	đài truyền hình
name	ban chỉ huy phòng, chống thiên tai
name	ban chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn
name	ban chỉ huy phòng thủ dân sự
name	ban chỉ huy quân sự
name	bộ chỉ huy quân sự
name	bộ chỉ huy bộ đội biên phòng
name	ban quản lý khu kinh tế và các khu công nghiệp
name	ban quản lý khu kinh tế
name	ban quản lý các khu công nghiệp
name	ban quản lý các khu công nghiệp và chế xuất
name	ban quản lý các khu chế xuất và công nghiệp
name	quỹ phòng, chống thiên tai
name	ban quản lý dự án đầu tư xây dựng
name	ban quản lý dự án
name	ban qlda
name	trung tâm phục vụ hành chính công
name	trung tâm hành chính công
name	trung tâm kiểm soát bệnh tật
name	trung tâm dịch vụ việc làm
name	trung tâm phát triển quỹ đất
name	trung tâm dịch vụ nông nghiệp
name	trung tâm dịch vụ tổng hợp
name	trung tâm dịch vụ sự nghiệp công
name	trung tâm cung ứng dịch vụ sự nghiệp công
name	trung tâm cung ứng dịch vụ công
name	trung tâm dịch vụ công ích
name	trung tâm học tập cộng đồng
name	văn phòng đăng ký đất đai
name	chi nhánh văn phòng đăng ký đất đai
name	trạm y tế
name	trung tâm y tế
name	bệnh viện đa khoa
name	ban tiếp công dân
name	ban nội chính
name	sở văn hóa, thể thao và du lịch
name	bộ văn hóa, thể thao và du lịch
name	phòng văn hóa - xã hội
name	phòng kinh tế
name	phòng kinh tế, hạ tầng và đô thị
name	phòng nông nghiệp và phát triển nông thôn
name	sở lao động, thương binh và xã hội
name	bộ lao động, thương binh và xã hội
name	phòng lao động - thương binh và xã hội
name	phòng lao động, thương binh và xã hội
name	trường chính trị
name	công ty điện lực
name	chi cục thủy lợi
name	hạt kiểm lâm
name	ban quản lý rừng phòng hộ
name	trường tiểu học
name	trường mầm non
name	trường trung học cơ sở
name	trường trung học phổ thông
name	trường thcs
name	trường thpt
name	trường đại học
name	trường cao đẳng
name	ngân hàng chính sách xã hội
name	kiểm toán nhà nước
name	tòa án nhân dân
name	viện kiểm sát nhân dân
name	cục thi hành án dân sự
name	thi hành án dân sự
name	ngân hàng nhà nước
name	kho bạc nhà nước
name	liên hiệp các hội khoa học và kỹ thuật
name	liên hiệp các tổ chức hữu nghị
name	hội liên hiệp phụ nữ việt nam
name	ban thanh tra nhân dân
name	ban giám sát đầu tư của cộng đồng
name	ban giám sát đầu tư cộng đồng
name	ban đầu tư giám sát cộng đồng
name	hội đồng phối hợp phổ biến, giáo dục pháp luật
name	ủy ban kiểm tra
name	cơ quan cảnh sát điều tra
name	cơ quan chủ trì soạn thảo
name	cơ quan chủ trì
name	đơn vị chủ trì
name	cơ quan thường trực
name	văn phòng hđnd, ubnd
name	văn phòng hđnd - ubnd
name	văn phòng hđnd-ubnd
name	tòa án nhân dân tối cao
name	viện kiểm sát nhân dân tối cao
name	các bộ, cơ quan ngang bộ, cơ quan thuộc chính phủ
name	bộ, cơ quan ngang bộ, cơ quan thuộc chính phủ
name	các bộ, cơ quan ngang bộ
name	cơ quan ngang bộ, cơ quan thuộc chính phủ
name	các bộ, cơ quan ngang bộ, cơ quan thuộc chính phủ và địa phương
name	ban xây dựng đảng
name	văn phòng - thống kê
name	ban giám hiệu nhà trường
name	trung tâm dịch vụ hỗ trợ phát triển nông nghiệp
name	phòng cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ
name	phòng cảnh sát phòng cháy, chữa cháy và cứu nạn cứu hộ
name	phòng cảnh sát phòng cháy chữa cháy và cứu nạn, cứu hộ
name	phòng cảnh sát phòng cháy chữa cháy và cứu nạn cứu hộ
name	cục cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ
name	cục cảnh sát phòng cháy chữa cháy và cứu nạn, cứu hộ
name	báo nhân dân
name	thông tấn xã việt nam
name	vụ pháp luật hình sự - hành chính
name	cục cảnh sát hình sự
name	ban quản lý dự án đầu tư xây dựng các công trình giao thông
name	ban quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp
name	ban quản lý dự án đầu tư xây dựng các công trình nông nghiệp
name	ban quản lý dự án đầu tư xây dựng các công trình nông nghiệp và phát triển nông thôn
name	ban quản lý dự án đầu tư xây dựng các công trình giao thông và nông nghiệp
name	phòng quản lý văn thư, lưu trữ
name	phòng quản lý văn thư - lưu trữ
name	phòng tài chính - kế toán
name	phòng kế toán - tài chính
name	tổ tài chính - kế toán
name	ban tài chính - kế toán
name	phòng tài chính kế toán
name	trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên
name	trung tâm gdnn - gdtx
name	văn phòng hội đồng nhân dân và ubnd
name	văn phòng hđnd và ủy ban nhân dân
name	văn phòng hội đồng nhân dân, ủy ban nhân dân
name	vp hđnd - ubnd
name	vp hđnd-ubnd
name	cục kinh tế hợp tác và phát triển nông thôn
name	chi cục kinh tế hợp tác và phát triển nông thôn
name	chi cục kinh tế hợp tác và ptnt
name	chi cục phát triển nông thôn
name	quỹ đầu tư phát triển
name	quỹ bảo vệ và phát triển rừng
name	quỹ hỗ trợ nông dân
name	quỹ bảo lãnh tín dụng
name	quỹ bảo vệ môi trường
name	báo và ptth
name	báo và pt-th
name	báo và pt, th
name	báo và đài phát thanh - truyền hình
name	báo và đài phát thanh, truyền hình
name	báo, đài phát thanh - truyền hình
name	báo và đài pt-th
name	bệnh viện đa khoa vùng
name	trường thcs và thpt
name	trường thcs&thpt
name	trường tiểu học và trung học cơ sở
name	trường tiểu học và thcs
name	trường th và thcs
name	trường th&thcs
name	trường trung học cơ sở và trung học phổ thông
name	trường phổ thông dân tộc nội trú
name	trường phổ thông dân tộc bán trú
name	trường ptdt nội trú
name	trường ptdtnt
name	trường ptdt bán trú
name	trường ptdtbt
name	ban qlda đtxd
name	ban quản lý dự án đtxd
name	ban qlda đầu tư xây dựng
name	ban qlda đtxd các công trình giao thông
name	ban qlda đtxd các công trình dân dụng và công nghiệp
name	ban quản lý dự án đtxd các công trình giao thông
name	ban đại diện cha mẹ học sinh
name	ban đại diện cmhs
name	ban hỗ trợ phụ nữ phát triển kinh tế
name	ban gia đình - xã hội
name	ban tuyên giáo - chính sách luật pháp
name	phòng tổ chức - cán bộ
name	phòng tổ chức - cán bộ, thanh tra và thi đua, khen thưởng
name	phòng tổ chức - cán bộ, thanh tra và thi đua - khen thưởng
name	phòng tổ chức cán bộ, thanh tra và thi đua khen thưởng
name	ban tổ chức - kiểm tra
name	trường cao đẳng nghề
name	trường trung cấp
name	trường trung cấp nghề
name	trường cao đẳng y tế
name	trường cao đẳng sư phạm
name	trung tâm dạy nghề
name	tổ bảo vệ an ninh, trật tự ở cơ sở
name	tổ bảo vệ an ninh, trật tự
name	tổ bảo vệ an ninh trật tự
name	lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
name	ban quản lý khu bảo tồn
name	ban quản lý khu bảo tồn thiên nhiên
name	ban quản lý khu di tích
name	ban quản lý di tích
name	ban quản lý khu du lịch
name	ban quản lý khu công nghệ cao
name	ban quản lý khu nông nghiệp ứng dụng công nghệ cao
name	vụ tổ chức - cán bộ
name	ban tổ chức - cán bộ
name	cảng vụ hàng hải
name	cảng vụ đường thủy nội địa
name	cảng vụ hàng không
name	khu quản lý đường bộ
name	hội nạn nhân chất độc da cam/dioxin
name	hội nạn nhân chất độc da cam
name	phòng giáo dục và đào tạo
name	phòng văn hóa và thông tin
name	phòng tài nguyên và môi trường
name	phòng tài chính - kế hoạch
name	phòng kinh tế và hạ tầng
name	ngân hàng chính sách xã hội - phòng giao dịch
name	đội quản lý vận hành lưới điện cao thế
name	đội quản lý vận hành lưới điện
name	đội quản lý trật tự đô thị
name	đội quản lý điện
name	ban công nghệ, chuyển đổi số và tự động hóa
name	phòng nghiệp vụ, dự toán, pháp chế
name	phòng dịch tễ
name	hội liên hiệp thanh niên việt nam
name	trung tâm công nghệ thông tin và truyền thông
name	lực lượng tham gia bảo vệ antt ở cơ sở
name	lực lượng tham gia bảo vệ antt
name	lực lượng tham gia bảo vệ an ninh, trật tự
name	lực lượng bảo vệ an ninh, trật tự ở cơ sở
name	hải quan cửa khẩu
name	công an cửa khẩu
name	ban dân tộc và tôn giáo
name	ban dân tộc - tôn giáo
name	hội đồng nhân dân các cấp
name	hđnd các cấp
name	mặt trận tổ quốc các cấp
name	đoàn thanh niên các cấp
name	hội phụ nữ cơ quan
name	công đoàn cơ quan
name	công đoàn trường
name	công đoàn nhà trường
name	chi đoàn giáo viên
name	chi đoàn trường
name	chi đoàn nhà trường
name	y tế học đường
name	y tế trường học
name	chi đoàn cơ quan
name	đoàn thanh niên cơ quan
name	ban trị sự giáo hội phật giáo
name	đoàn thanh niên - đội tntp hồ chí minh
name	đoàn - đội
name	đoàn thanh niên - đội thiếu niên
name	phòng kế hoạch tổng hợp
name	phòng kế hoạch - tổng hợp
name	phòng kế hoạch tổng hợp - vật tư thiết bị y tế
name	phòng tổ chức - hành chính
name	phòng vật tư - trang thiết bị y tế
name	phòng vật tư thiết bị y tế
name	đội quản lý điện lực khu vực
name	đội quản lý điện lực
name	đội y tế dự phòng
name	trung tâm y tế dự phòng
name	hội đồng phối hợp pbgdpl
name	hội đồng phối hợp phổ biến giáo dục pháp luật
name	bưu điện văn hóa
name	tổ liên gia an toàn pccc
name	tổ liên gia an toàn phòng cháy, chữa cháy
name	tổ liên gia an toàn phòng cháy chữa cháy
name	ban tuyên giáo và dân vận
name	báo và đài
name	lực lượng bảo vệ an ninh trật tự
name	lực lượng bảo vệ an ninh trật tự ở cơ sở
name	lực lượng tham gia bảo vệ an ninh trật tự ở cơ sở
name	tổ bảo vệ an ninh trật tự ở cơ sở
name	phòng khám đa khoa
name	phòng khám đa khoa khu vực
name	cơ sở cai nghiện ma túy
name	nhà máy nước
name	tổ tiết kiệm và vay vốn
name	trung tâm dữ liệu quốc gia
name	đảng bộ các cơ quan đảng
name	công đoàn viên chức
name	bệnh viện quân y
name	tổ đại biểu hđnd
name	tổ đại biểu hội đồng nhân dân
name	chi ủy, chi bộ
name	hải quan cửa khẩu cảng
name	khoa nội tổng hợp
name	khoa ngoại tổng hợp
name	khoa hồi sức tích cực
name	khoa hồi sức tích cực - chống độc
name	văn phòng công chứng
name	tổng công ty cảng hàng không
name	cục y tế dự phòng
name	ban bảo vệ chăm sóc sức khỏe cán bộ
name	ban bảo vệ, chăm sóc sức khỏe cán bộ
name	cục kiểm tra văn bản và quản lý xử lý vi phạm hành chính
name	phòng vật tư - thiết bị y tế
name	phòng theo dõi thi hành pháp luật
name	quỹ hỗ trợ phát triển hợp tác xã
name	cục nhà giáo và cán bộ quản lý giáo dục
name	trung tâm chính trị
name	hội nhà báo
name	chi hội nhà báo
name	trung tâm kỹ thuật tiêu chuẩn đo lường chất lượng
name	phòng thanh tra, khiếu nại
name	đội thanh niên xung kích
name	đội thanh niên tình nguyện
name	đội thanh niên xung phong
name	báo và đài phát thanh và truyền hình
name	báo và đài ptth
name	báo và đài pt&th
name	ban thực hiện chính sách bhxh
name	ban thực hiện chính sách bhyt
name	ban thực hiện chính sách bảo hiểm xã hội
name	ban thực hiện chính sách bảo hiểm y tế
name	trung tâm kiểm soát thanh toán bhxh, bhyt điện tử
name	trung tâm giám sát, điều hành đô thị thông minh
name	trung tâm giám sát, điều hành thông minh
name	trung tâm khuyến công và tư vấn phát triển công nghiệp
name	trung tâm dịch vụ đấu giá tài sản
name	trung tâm kiểm nghiệm thuốc, mỹ phẩm, thực phẩm
name	trung tâm kiểm nghiệm
name	chi cục an toàn vệ sinh thực phẩm
name	chi cục chăn nuôi và thú y
name	chi cục chăn nuôi, thú y và thủy sản
name	chi cục thủy sản và kiểm ngư
name	chi cục biển, hải đảo và kiểm ngư
name	chi cục giám định xây dựng
name	chi cục phòng, chống tệ nạn xã hội
name	chi cục giám định chất lượng xây dựng
name	cục hàng không việt nam
name	cục an toàn thông tin
name	cục khám, chữa bệnh
name	cục quản lý khám, chữa bệnh
name	cục phòng, chống hiv/aids
name	cục quản lý nhà giáo và cán bộ quản lý giáo dục
name	cục nghệ thuật biểu diễn
name	cục cảnh sát quản lý hành chính về trật tự xã hội
name	cục cảnh sát điều tra tội phạm về ma túy
name	cục cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu
name	cục an ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao
name	cục quản lý xuất nhập cảnh
name	cục quản lý, giám sát chính sách thuế, phí và lệ phí
name	cục quản lý, giám sát kế toán, kiểm toán
name	cục quản lý, giám sát bảo hiểm
name	cục phòng, chống tệ nạn xã hội
name	vụ các vấn đề chung về xây dựng pháp luật
name	ủy ban chứng khoán nhà nước
name	ủy ban quốc gia về chuyển đổi số
name	phòng cảnh sát quản lý hành chính về trật tự xã hội
name	phòng cảnh sát điều tra tội phạm về ma túy
name	phòng cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu
name	phòng cảnh sát điều tra tội phạm về kinh tế
name	phòng an ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao
name	phòng quản lý xuất nhập cảnh
name	phòng công tác đảng và công tác chính trị
name	ban chỉ đạo các chương trình mục tiêu quốc gia
name	ban chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số
name	ban chỉ đạo phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh tổ quốc
name	ban chỉ đạo cải cách hành chính và chuyển đổi số
name	ban chỉ đạo phong trào toàn dân đoàn kết xây dựng đời sống văn hóa
name	ban vì sự tiến bộ của phụ nữ
name	ban quản lý di tích lịch sử
name	ban quản lý di tích lịch sử - văn hóa
name	ban quản lý di tích và danh thắng
name	trường đại học sư phạm
name	trường cao đẳng cộng đồng
name	trường trung cấp nghề dân tộc nội trú
name	trường cao đẳng nghề dân tộc nội trú
name	viện nghiên cứu phát triển
name	tổng công ty hàng không việt nam
name	cung văn hóa lao động
name	hội đồng bồi thường, hỗ trợ và tái định cư
name	hội đồng bồi thường, hỗ trợ, tái định cư
name	cục chất lượng, chế biến và phát triển thị trường
name	cục hộ tịch, quốc tịch, chứng thực
name	cục phát thanh, truyền hình và thông tin điện tử
name	cục quản lý đấu thầu
name	cục thông tin cơ sở và thông tin đối ngoại
name	cục giám sát quản lý về hải quan
name	cục kinh tế - quản lý đầu tư xây dựng
name	cục ứng phó và khắc phục hậu quả sự cố môi trường
name	trung tâm an toàn thông tin
name	trung tâm đăng ký quốc gia giao dịch bảo đảm
name	trung tâm kiểm định chất lượng công trình xây dựng
name	trung tâm quy hoạch xây dựng
name	trung tâm thông tin và ứng dụng khoa học công nghệ
name	trung tâm giống cây trồng, vật nuôi
name	trung tâm dạy nghề và hỗ trợ nông dân
name	trung tâm dữ liệu và công nghệ số
name	trung tâm điều dưỡng người có công
name	trung tâm chăm sóc, nuôi dưỡng người có công
name	trung tâm nuôi dưỡng và điều dưỡng người có công
name	trung tâm chế biến và phát triển thị trường
name	tổ công tác liên ngành
name	tổ liên gia tự quản
name	hội đồng kiểm kê
name	hội đồng sáng kiến
name	hội đồng thẩm định đề án
name	hội đồng đánh giá, phân hạng sản phẩm ocop
name	hội đồng đấu giá quyền sử dụng đất
name	hội đồng giáo dục quốc phòng và an ninh
name	lực lượng quản lý thị trường
name	kiểm toán nhà nước chuyên ngành
name	liên hiệp các hội văn học nghệ thuật
name	tập đoàn công nghiệp - viễn thông quân đội
name	văn phòng điều phối nông thôn mới
name	văn phòng điều phối chương trình nông thôn mới
name	ban điều phối chương trình nông thôn mới
name	văn phòng thừa phát lại
name	vụ thị trường trong nước
name	vụ đào tạo, bồi dưỡng
name	ban chỉ đạo phòng thủ dân sự
name	ban chỉ đạo kỳ thi tốt nghiệp thpt
name	ban chỉ đạo kỳ thi tốt nghiệp trung học phổ thông
name	ban chỉ đạo cải cách tư pháp
name	ban chỉ đạo chống buôn lậu, gian lận thương mại và hàng giả
name	ban chỉ đạo tổng điều tra
name	ban chỉ đạo về nhân quyền
name	ban chỉ huy thống nhất
name	ban quản lý bến xe
name	ban quản lý bến xe, bến tàu
name	ban quản lý khai thác công trình thủy lợi
name	ban quản lý khu dự trữ sinh quyển
name	ban quản lý đầu tư và xây dựng khu đô thị mới
name	đội cảnh sát quản lý hành chính về trật tự xã hội
name	đội kiểm lâm cơ động và phòng cháy, chữa cháy rừng
name	đội văn nghệ xung kích
name	trạm chăn nuôi và thú y
name	chi cục bảo vệ và chăm sóc sức khỏe
name	trường cán bộ quản lý
name	trường nuôi dạy trẻ khuyết tật
name	quỹ tín dụng nhân dân
name	đội quản lý trật tự đô thị và môi trường
name	tổ quản lý trật tự đô thị và môi trường
name	phòng quản lý, hỗ trợ cá nhân, hộ kinh doanh
name	tổ quản lý, hỗ trợ cá nhân, hộ kinh doanh
name	vụ dự báo, thống kê - ổn định tiền tệ, tài chính
name	vụ dự báo, thống kê
name	ban quản lý dự án và phát triển quỹ đất
name	trung đội dân quân thường trực
name	tiểu đội dân quân thường trực
name	nhà văn hóa thiếu nhi
name	nhà thiếu nhi
name	cung thiếu nhi
name	cung văn hóa thiếu nhi
name	liên danh nhà thầu
name	mạng lưới quản lý chất lượng
name	mạng lưới kiểm soát nhiễm khuẩn
name	đoàn thanh niên - hội sinh viên
name	phòng thanh tra, giám sát tổ chức tín dụng
name	đội tiêm
name	đội tiêm lưu động
name	đội tiêm chủng lưu động
name	đội tiêm chủng
name	tổ tiêm chủng
name	phòng quản lý thu và phát triển người tham gia
name	phòng truyền thông và phát triển người tham gia
name	phòng tuyên truyền và hỗ trợ người tham gia
name	hải quan cửa khẩu quốc tế
name	công an cửa khẩu quốc tế
name	ban chỉ đạo phòng, chống thiên tai và tìm kiếm cứu nạn
name	chi cục phát triển nông thôn và quản lý chất lượng
name	chi cục thủy lợi và phòng chống thiên tai
name	chi cục thủy lợi và phòng, chống thiên tai
name	hội doanh nhân trẻ
name	tổ công tác triển khai đề án 06
name	trung tâm dịch vụ bán đấu giá tài sản
name	phòng an ninh mạng và pctp sử dụng công nghệ cao
name	tiểu đoàn bộ binh
name	trung đoàn bộ binh
name	đại đội bộ binh
# Nouns that stand for bodies in a collective ("các sở, ban, ngành") or bare ("đơn vị, địa phương").
noun	sở	các sở, ban, ngành
noun	ban
noun	ngành
noun	sở ngành
noun	bộ ngành
noun	cơ quan
noun	cơ quan chuyên môn
noun	cqcm
noun	cq
noun	đơn vị
noun	đv
noun	đơn vị sự nghiệp
noun	đơn vị sự nghiệp công lập
noun	địa phương
noun	phòng
noun	phòng ban
noun	bộ môn
noun	chính quyền
noun	tổ chức
noun	tổ chức đoàn thể
noun	tổ chức chính trị - xã hội
noun	tổ chức chính trị xã hội
noun	tổ chức thành viên
noun	tổ chức đảng
noun	tổ chức cơ sở đảng
noun	tổ chức xã hội
noun	đoàn thể
noun	hội
noun	hội quần chúng
noun	hội đoàn thể
noun	trường
noun	trường học
noun	trường cao đẳng
noun	trường đại học
noun	cơ sở giáo dục
noun	cơ sở y tế
noun	cơ sở
noun	doanh nghiệp
noun	hợp tác xã
noun	cấp ủy
noun	cấp ủy đảng
noun	cấp
noun	chủ đầu tư
noun	chủ dự án
noun	chủ rừng
noun	thành viên
noun	vụ
noun	cục
noun	viện
noun	bộ
noun	chi cục
noun	trung tâm
noun	ban quản lý
noun	đoàn
noun	tổ
noun	đội
noun	lực lượng
noun	nhà mạng
noun	ngân hàng
noun	nhà thầu
noun	công ty
noun	đảng bộ
noun	chi bộ
noun	đảng ủy
noun	câu lạc bộ
noun	ủy ban
noun	hội đồng
noun	tiểu ban
noun	bộ phận
noun	khoa
noun	tổ đảng
noun	đại biểu
noun	đại biểu quốc hội
noun	đoàn đại biểu
noun	cấp công đoàn
noun	công đoàn
noun	cơ quan báo chí
noun	cơ quan thông tin đại chúng
noun	cơ quan truyền thông
noun	bệnh viện
noun	trạm
noun	trạm y tế
noun	hạt
noun	xã, phường
noun	gia đình
noun	hộ kinh doanh
noun	cơ sở sản xuất
noun	tổ chức tín dụng
noun	đài
noun	báo
noun	khối
noun	cụm
noun	khối, cụm thi đua
noun	chi đoàn
noun	chi hội
noun	tập đoàn
noun	tổng công ty
noun	chi nhánh
noun	ban chỉ đạo
noun	đồn biên phòng
noun	cơ quan ngành dọc
noun	nhà trường
noun	ban cán sự đảng
noun	cá nhân
noun	trung học cơ sở
noun	trung học phổ thông
noun	mầm non
noun	tiểu học
noun	thcs
noun	thpt
noun	mẫu giáo
noun	công đoàn cơ sở
noun	huyện ủy
noun	huyện uỷ
noun	thành ủy
noun	thành uỷ
noun	thị ủy
noun	thị uỷ
noun	quận ủy
noun	quận uỷ
noun	đảng uỷ
noun	hộ gia đình
noun	hộ dân
noun	tổ hợp tác
noun	cơ sở khám bệnh, chữa bệnh
noun	cơ sở khám, chữa bệnh
noun	cđcs
noun	ban giám hiệu
noun	khoa lâm sàng, cận lâm sàng
noun	ban ngành
noun	sở ban ngành
noun	phòng, ban, ngành
noun	tổ chuyên môn
noun	lớp
noun	tòa
noun	toà
noun	thành đoàn
noun	huyện đoàn
noun	thị đoàn
noun	quận đoàn
noun	xã đoàn
noun	đoàn trực thuộc
noun	cơ quan thông tấn, báo chí
noun	cơ quan thông tấn
noun	cơ quan tiến hành tố tụng
noun	cơ quan tố tụng
noun	khu, điểm du lịch
noun	khu du lịch
noun	điểm du lịch
noun	cơ quan báo, đài
noun	cơ quan báo đài
noun	cơ quan thông tin, truyền thông
noun	cơ quan thông tin truyền thông
noun	tổng cục
noun	cao đẳng
noun	trung cấp
noun	đại học
noun	học viện
noun	viện nghiên cứu
noun	cơ sở đào tạo
noun	khách sạn
noun	nhà hàng
noun	trang trại
noun	chủ hồ chứa
noun	chủ hồ
noun	đơn vị dự toán
noun	đơn vị sử dụng ngân sách
noun	đơn vị kinh doanh vận tải
noun	đơn vị kinh doanh
noun	doanh nghiệp kinh doanh
noun	cơ sở giáo dục mầm non, phổ thông
noun	siêu thị
noun	hiệu thuốc
noun	nhà thuốc
noun	cơ sở kinh doanh
noun	đơn vị quản lý
noun	đơn vị vận tải
noun	công ty lữ hành
noun	doanh nghiệp lữ hành
noun	chủ trang trại
noun	cửa hàng
noun	chủ nguồn thải
noun	dòng họ
noun	đại lý
noun	hãng hàng không
noun	hộ chăn nuôi
noun	hộ nuôi trồng
noun	nhà đầu tư
noun	nhà máy
noun	phòng khám
noun	quỹ tín dụng
noun	tập thể, cá nhân
noun	cơ sở thờ tự
noun	đơn vị bầu cử
noun	đơn vị cấp nước
noun	đơn vị sự nghiệp giáo dục
noun	tổ chức hành nghề công chứng
noun	cơ quan thi đua
noun	doanh nghiệp cung cấp dịch vụ
noun	phân xưởng
noun	công trường
# Nouns of a body that stand in lower case without "các" as a collective ("phối hợp với đơn vị, địa phương").
bare	cơ quan	đơn vị, địa phương
bare	đơn vị
bare	địa phương
bare	ngành
bare	doanh nghiệp
bare	chính quyền
bare	cấp ủy
bare	phòng
bare	tổ chức đảng
bare	lực lượng
bare	đoàn thể
bare	nhà trường
bare	gia đình
bare	chủ đầu tư
bare	cơ quan chức năng
bare	tổ chức chính trị - xã hội
bare	cấp ủy đảng
bare	cha mẹ học sinh
bare	phụ huynh
bare	phụ huynh học sinh
bare	cmhs
bare	hộ kinh doanh
bare	người dân
bare	học sinh
bare	hợp tác xã
bare	nhà thầu
bare	nhà thầu thi công
bare	đơn vị thi công
bare	đơn vị tư vấn
bare	chủ rừng
bare	tổ hợp tác
bare	tư vấn giám sát
bare	đơn vị tư vấn giám sát
bare	hộ gia đình
bare	chủ hộ kinh doanh
bare	chủ hộ
bare	cơ sở giáo dục
bare	cơ sở y tế
bare	cơ sở đào tạo
bare	cơ sở giáo dục nghề nghiệp
bare	cơ sở khám bệnh, chữa bệnh
bare	cơ sở kcb
bare	cơ sở kcb bhyt
bare	cơ sở sản xuất, kinh doanh
bare	viện nghiên cứu
# Kinds of places: attributes of a body, and bodies of a collective.
place	tỉnh	UBND xã
place	thành phố
place	tp
place	tp.
place	huyện
place	quận
place	thị xã
place	tx
place	tx.
place	xã
place	phường
place	thị trấn
place	đặc khu
place	thị
place	khu vực
place	cấp tỉnh
place	cấp huyện
place	cấp xã
place	cùng cấp
place	cấp trên
place	cấp dưới
place	trung ương
place	địa phương
place	cơ sở
place	miền núi
place	quận, huyện
place	xã, phường
place	khu công nghiệp
place	khu kinh tế
place	khu chế xuất
place	cụm công nghiệp
place	khu công nghệ cao
place	liên huyện
place	liên xã
place	liên phường
place	chung cư
place	nhà chung cư
place	khu chung cư
# Places whose people are a body by themselves.
settlement	thôn	thôn Tân Hiệp
settlement	bản
settlement	ấp
settlement	buôn
settlement	khu phố
settlement	tổ dân phố
settlement	xóm
settlement	khối phố
settlement	khu dân cư
settlement	làng
settlement	tiểu khu
settlement	tdp
settlement	sóc
settlement	khóm
# Persons and posts.
headPost	chủ tịch	Chủ tịch UBND tỉnh
headPost	giám đốc
headPost	tổng giám đốc
headPost	thủ trưởng
headPost	lãnh đạo
headPost	người đứng đầu
headPost	hiệu trưởng
headPost	chánh văn phòng
headPost	chánh thanh tra
headPost	bí thư
headPost	cục trưởng
headPost	tổng cục trưởng
headPost	thành viên ban chỉ đạo
headPost	thành viên ban tổ chức
headPost	thành viên tổ công tác
headPost	thành viên đoàn kiểm tra
headPost	vụ trưởng
headPost	viện trưởng
headPost	chi cục trưởng
headPost	trưởng ban
headPost	trưởng phòng
headPost	trưởng đoàn
headPost	tổ trưởng
headPost	đội trưởng
headPost	trưởng thôn
headPost	trưởng bản
headPost	trưởng khu
headPost	trưởng tiểu ban
headPost	bộ trưởng
headPost	chủ nhiệm
headPost	trưởng trạm
headPost	trạm trưởng
headPost	hạt trưởng
headPost	tổng biên tập
headPost	trưởng khoa
headPost	trưởng công an
headPost	chỉ huy trưởng
headPost	trưởng
headPost	trưởng khoa, phòng
headPost	trưởng phòng, ban
headPost	trưởng khoa, phòng, trung tâm
headPost	chánh án
headPost	chánh tòa
headPost	chánh toà
headPost	khóm trưởng
headPost	ấp trưởng
headPost	xóm trưởng
headPost	bản trưởng
headPost	trưởng ấp
headPost	trưởng xóm
headPost	trưởng khóm
headPost	trưởng khu phố
headPost	trưởng buôn
headPost	trưởng làng
headPost	tổ trưởng tổ dân phố
headPost	tổ trưởng dân phố
headPost	trưởng phòng giáo dục và đào tạo
headPost	trưởng phòng gd&đt
headPost	trưởng phòng gdđt
headPost	khu phố trưởng
headPost	thôn trưởng
headPost	tổ dân phố trưởng
headPost	quản đốc
headPost	đốc công
post	phó chủ tịch	Phó Giám đốc Sở Y tế
post	phó chỉ tịch
post	phó giám đốc
post	phó tổng giám đốc
post	phó hiệu trưởng
post	phó chánh văn phòng
post	phó bí thư
post	phó cục trưởng
post	phó vụ trưởng
post	phó trưởng ban
post	phó trưởng phòng
post	phó trưởng đoàn
post	phó trưởng
post	phó tổ trưởng
post	thứ trưởng
post	ủy viên
post	thư ký
post	chuyên viên
post	cán bộ
post	cán bộ, công chức
post	cán bộ, công chức, viên chức
post	cán bộ, đảng viên
post	công chức
post	viên chức
post	kế toán
post	thủ quỹ
post	giáo viên
post	giáo viên chủ nhiệm
post	thành viên
post	trưởng nhóm
post	điều phối viên
post	giảng viên
post	nhân viên
post	bí thư đoàn
post	tổng phụ trách
post	tổng phụ trách đội
post	pct
post	đại diện
post	đại diện lãnh đạo
post	phó ban
post	trưởng các đoàn thể
post	người phụ trách
post	trưởng đoàn thể
post	quản trị viên
post	gvcn
post	giáo viên bộ môn
post	gvcn các lớp
post	giáo viên chủ nhiệm các lớp
post	cộng tác viên
post	nhân viên thú y
post	kế toán trưởng
post	học sinh, sinh viên
post	phó chánh án
post	thẩm phán
post	điều dưỡng trưởng
post	điều dưỡng trưởng khoa
post	kỹ thuật viên trưởng
post	chấp hành viên
post	kiểm sát viên
post	thư ký tòa án
post	già làng
post	trưởng dòng họ
post	người có uy tín
post	các vị chức sắc
post	các vị chức sắc, chức việc
post	chức sắc, chức việc
post	bí thư đoàn trường
post	bảo vệ trường
post	bảo vệ nhà trường
post	chủ đầu tư các dự án
post	chủ đầu tư các công trình
post	chủ các cơ sở
post	chủ các cơ sở sản xuất, kinh doanh
post	chủ cơ sở
post	chủ phương tiện
post	chủ các phương tiện
post	chủ tàu cá
post	chủ các tàu cá
post	y tế thôn bản
post	nhân viên y tế thôn bản
post	cộng tác viên dân số
post	phó thủ tướng
post	phó thủ tướng chính phủ
post	bí thư đảng ủy cơ sở
post	gvbm
post	ttcm
post	tpt
post	pht
post	văn thư
post	giáo viên dạy thể dục
post	đại biểu hđnd
post	đại biểu hội đồng nhân dân
post	đội ngũ cộng tác viên
post	đội ngũ cán bộ
post	đội ngũ giáo viên
post	cán bộ, chiến sĩ
post	cán bộ không chuyên trách
post	giáo viên, nhân viên
post	cán bộ, giáo viên, nhân viên
post	phó quản đốc
title	đồng chí	Đồng chí Trưởng ban
title	đ/c
title	đc
title	ông
title	bà
title	cô
title	thầy
title	bác sĩ
title	bs
title	ths
title	ts
title	ông, bà
title	ông/bà
title	ông bà
det	các	các sở
det	những
det	một số
det	hai
det	cả hai
det	toàn thể
det	tất cả các
det	mỗi
det	từng
det	mọi
det	toàn bộ các
det	các đồng chí
# Lower-case words that a head noun of the second kind takes as its attribute, though they are verbs elsewhere.
nominal	kiểm tra	Tổ thẩm định
nominal	giám sát
nominal	thẩm định
nominal	thẩm tra
nominal	công tác
nominal	chỉ đạo
nominal	tổ chức
nominal	quản lý
nominal	phục vụ
nominal	soạn thảo
nominal	biên tập
nominal	đánh giá
nominal	thanh tra
nominal	giúp việc
nominal	bầu cử
nominal	tuyên truyền
nominal	thông tin
nominal	khánh tiết
nominal	phản ứng nhanh
nominal	xung kích
nominal	điều hành
nominal	nghiệm thu
nominal	đấu thầu
nominal	mua sắm
nominal	tiếp nhận
nominal	hỗ trợ
nominal	tư vấn
nominal	khảo sát
nominal	kiểm soát
nominal	ứng cứu
nominal	tiếp công dân
nominal	trọng tài
nominal	hòa giải
nominal	chuyên gia
nominal	thư ký
nominal	hậu cần
nominal	lễ tân
nominal	y tế
nominal	an ninh
nominal	kỹ thuật
nominal	chuyên môn
nominal	chuyên trách
nominal	liên ngành
nominal	rà soát
nominal	xét duyệt
nominal	xét tặng
nominal	tuyển dụng
nominal	tuyển sinh
nominal	chấm thi
nominal	coi thi
nominal	phòng cháy
nominal	cứu hộ
nominal	dân phòng
nominal	bảo vệ
nominal	vận động
nominal	xây dựng đảng
nominal	văn hóa
nominal	nội dung
nominal	truyền thông
nominal	nhân sự
nominal	tài chính
nominal	kinh tế
nominal	hành chính
nominal	kế hoạch
nominal	nghiệp vụ
nominal	công nghệ số cộng đồng
nominal	công nghệ số
nominal	thi đua
nominal	khen thưởng
nominal	thi đua - khen thưởng
nominal	kỷ luật
nominal	sơ kết
nominal	tổng kết
nominal	chuyển đổi số
nominal	cải cách hành chính
nominal	phòng, chống
nominal	phòng chống
nominal	ứng phó
nominal	bầu
nominal	đại diện
nominal	mặt trận
nominal	dịch vụ
nominal	phát triển
nominal	đăng ký
nominal	huấn luyện, kiểm tra, cấp giấy chứng nhận
nominal	huấn luyện
nominal	bảo trợ xã hội
nominal	giáo dục
nominal	dân vận
nominal	tuyên giáo
nominal	hợp tác xã
nominal	xúc tiến
nominal	văn phòng
nominal	tham mưu
nominal	tham mưu, giúp việc
nominal	thường trực
nominal	biên soạn
nominal	phổ biến
nominal	điều tra
nominal	tự quản
nominal	dân cư
nominal	số
nominal	học tập cộng đồng
nominal	pháp chế
nominal	xây dựng nông thôn mới
nominal	giảm nghèo bền vững
nominal	phòng, chống dịch
nominal	phòng, chống tham nhũng
nominal	phòng, chống tội phạm
nominal	an toàn giao thông
nominal	an toàn thực phẩm
nominal	bảo vệ bí mật nhà nước
nominal	thi hành án dân sự
nominal	phát triển kinh tế tập thể
nominal	hội nhập quốc tế
nominal	xúc tiến đầu tư
nominal	chống buôn lậu
nominal	tổng kiểm kê
nominal	cải cách thủ tục hành chính
nominal	phòng, chống ma túy
nominal	nghĩa vụ quân sự
nominal	thực hiện đề án
# Lower-case words inside a name that would else end it.
inner	giáo dục thường xuyên	Ban Quản lý dự án đầu tư xây dựng
inner	đầu tư xây dựng
inner	đầu tư xây dựng công trình
inner	xây dựng công trình
inner	xây dựng đảng
inner	quản lý đất đai
inner	quản lý dự án
inner	chấp hành
inner	giúp việc
inner	tổng hợp cấp xã
inner	quản lý thị trường
inner	phản biện xã hội
inner	thường trực
inner	có liên quan
inner	liên quan
inner	hữu quan
inner	có thẩm quyền
inner	được giao
inner	được phân công phụ trách
inner	đứng chân trên địa bàn
inner	đóng trên địa bàn
inner	đóng chân trên địa bàn
inner	có rừng
inner	chủ quản
inner	quản lý nhà nước
inner	quản lý trực tiếp
inner	sử dụng lao động
inner	có chức năng
inner	tổ chức bộ máy
inner	nghiên cứu
inner	bảo vệ thực vật
inner	bảo vệ và phát triển rừng
inner	xét tuyển
inner	dự án
inner	kế toán
inner	thông tin điện tử
inner	thông tin
inner	truyền thông
inner	thông tin đại chúng
inner	báo chí
inner	văn hóa
inner	y tế
inner	giáo dục
inner	quản lý chất lượng
inner	thống kê
inner	thi đua khen thưởng
inner	quản trị
inner	tiếp dân
inner	đầu tư
inner	học sinh
inner	thi đua
inner	phát thanh
inner	truyền hình
inner	trực tuyến
inner	trực thuộc
inner	xuất nhập khẩu
inner	xuất khẩu
inner	nhập khẩu
inner	học đường
inner	giao thông
inner	giao thông vận tải
inner	thi hành án
inner	cấp nước
inner	thu hút đầu tư
inner	còn lại
inner	cùng cấp
inner	chức năng
inner	đóng trên
inner	đứng chân
inner	phòng, chống thiên tai
inner	phòng, chống
inner	phòng chống
inner	kinh doanh
inner	công tác xã hội
inner	tham mưu, giúp việc
inner	mặt trận
inner	trên
inner	ngành dọc
inner	công trình
inner	công lập
inner	ngoài công lập
inner	dân lập
inner	trung cấp
inner	cao cấp
inner	sơ cấp
inner	nuôi trồng
inner	nuôi trồng thủy sản
inner	cây trồng
inner	sản xuất
inner	sản xuất kinh doanh
inner	khoa học
inner	tiểu học
inner	trung học
inner	tin học
inner	y học
inner	văn học
inner	đại học
inner	trường học
inner	sáng tạo
inner	đổi mới sáng tạo
inner	nhân tạo
inner	việc làm
inner	ngoại giao
inner	thư ký
inner	thu nhập
inner	sáp nhập
inner	lộ trình
inner	quá trình
inner	kỳ thi
inner	trồng trọt
inner	chăn nuôi
inner	khám chữa bệnh
inner	vận tải
inner	giao thông nông thôn
inner	thu ngân sách
inner	cung ứng
inner	tiêu dùng
inner	cấp thoát nước
inner	phát điện
inner	đăng kiểm
inner	công đoàn
inner	chi đoàn
inner	học tập
inner	ngang bộ
inner	sinh học
inner	hóa học
inner	năm học
inner	đa dạng sinh học
inner	công nghệ thông tin
inner	kế hoạch tổng hợp
inner	tổ chức cán bộ
inner	hành chính tổng hợp
inner	trực tiếp cơ sở
inner	có dự án đi qua
inner	có dự án
inner	ven biển
inner	biên giới
inner	ven sông
inner	ven rừng
inner	vùng cao
inner	vùng sâu, vùng xa
inner	hải đảo
inner	tổ chức hành chính
inner	hành chính quản trị
inner	kiểm tra văn bản
inner	quản lý xây dựng
inner	quản lý đào tạo
inner	quản lý đầu tư
inner	quản lý vận tải
inner	quản lý khai thác
inner	quản lý bảo vệ rừng
inner	đồng bằng
inner	hình sự
inner	dân sự
inner	địa bàn
inner	trong và ngoài công lập
inner	kinh tế hợp tác
inner	nghĩa vụ quân sự
inner	cận lâm sàng
inner	đồng bằng sông cửu long
inner	đồng bằng sông hồng
inner	cửa khẩu
inner	cửa khẩu quốc tế
inner	cửa khẩu cảng
inner	đường bộ
inner	đường sắt
inner	đường thủy
inner	vùng sâu
inner	vùng xa
inner	giáp biên
inner	vùng dân tộc thiểu số
inner	trọng điểm
inner	nêu trên
inner	nói trên
inner	kể trên
inner	được giao chủ trì
inner	được phân công chủ trì
inner	được giao nhiệm vụ
inner	được giao nhiệm vụ chủ trì
inner	trật tự
inner	trật tự đô thị
inner	trật tự xây dựng
inner	an ninh trật tự
inner	an ninh, trật tự
inner	thiết bị
inner	trang thiết bị
inner	hạ tầng
inner	nội bộ
inner	được kiểm tra
inner	được giám sát
inner	được thanh tra
inner	được kiểm tra, giám sát
inner	chịu sự giám sát
inner	chịu sự kiểm tra
inner	chịu sự kiểm tra, giám sát
inner	nhà trường
inner	đảo
inner	bán chuyên trách
inner	chính quy
inner	bán đảo
inner	tệ nạn xã hội
inner	đất thu hồi
inner	đất bị thu hồi
inner	mầm non, phổ thông
inner	hàng không
inner	chứng khoán
inner	xăng dầu
inner	nơi có
inner	đi qua
inner	đặc biệt khó khăn
inner	phạm vi quản lý
inner	người có công
inner	thủy điện
inner	vùng đồng bào dân tộc thiểu số
inner	dạy nghề
inner	đào tạo nghề
# Words that open an order: who is given it stands right after.
order	giao	Giao Sở Nội vụ
order	giao cho
order	đề nghị
order	đề nghị với
order	yêu cầu
order	mời
order	phân công
order	trân trọng đề nghị
order	kính đề nghị
order	giao nhiệm vụ cho
order	đồng ý giao
order	thống nhất giao
order	tiếp tục giao
order	trân trọng mời
order	kính mời
order	ủy quyền
order	ủy quyền cho
order	chỉ định
order	phân công cho
order	giao trách nhiệm cho
order	đề nghị và giao
# Verbs whose object does the work: a "phối hợp với" after it is that object's.
cause	chỉ đạo	đôn đốc các chủ đầu tư phối hợp
cause	đôn đốc
cause	yêu cầu
cause	giao
cause	đề nghị
cause	vận động
cause	khuyến khích
cause	phân công
cause	kiểm tra
cause	giám sát
cause	tạo điều kiện
cause	tạo điều kiện cho
cause	kiến nghị
cause	đề xuất
cause	mời
cause	động viên
cause	huy động
cause	hướng dẫn
cause	theo dõi
cause	hỗ trợ
cause	lãnh đạo
cause	thống nhất với
cause	nhắc nhở
cause	cho phép
# A body with such a verb only sets or announces what others do.
announce	xác định	Đảng đoàn Quốc hội xác định các nhiệm vụ
announce	đề ra
announce	ghi nhận
announce	đánh giá cao
announce	nhấn mạnh
announce	nhận thấy
announce	đã
announce	vừa
announce	cơ bản
announce	là
announce	gồm
announce	bao gồm
announce	chưa
announce	không còn
announce	đồng ý
announce	bị
# Words before a verb that say how or when.
adverb	chủ động	chủ động xây dựng
adverb	khẩn trương
adverb	tiếp tục
adverb	kịp thời
adverb	thường xuyên
adverb	định kỳ
adverb	tập trung
adverb	tăng cường
adverb	đẩy mạnh
adverb	nghiêm túc
adverb	trực tiếp
adverb	phải
adverb	cần
adverb	sẽ
adverb	có trách nhiệm
adverb	có nhiệm vụ
adverb	chịu trách nhiệm
adverb	chịu trách nhiệm chính
adverb	nhanh chóng
adverb	tích cực
adverb	đồng thời
adverb	hằng năm
adverb	hàng năm
adverb	hằng tháng
adverb	hàng tháng
adverb	hằng quý
adverb	hàng quý
adverb	hằng tuần
adverb	hàng tuần
adverb	trước mắt
adverb	ngay
adverb	sớm
adverb	quyết liệt
adverb	kiên quyết
adverb	cùng
adverb	cũng
adverb	phải có
adverb	có kế hoạch
adverb	có văn bản
adverb	có báo cáo
adverb	có giải pháp
adverb	có biện pháp
adverb	có ý kiến
adverb	có hình thức
adverb	có phương án
adverb	được phân công
adverb	được giao
adverb	căn cứ
adverb	trên cơ sở
adverb	theo chức năng
adverb	theo
adverb	trong phạm vi
adverb	tùy theo
adverb	tùy tình hình
adverb	dựa trên
adverb	tự
adverb	chỉ
adverb	không
adverb	không được
adverb	chịu
adverb	chủ động, tích cực
adverb	phát huy
adverb	nêu cao
adverb	đề cao
adverb	quan tâm
adverb	ưu tiên
adverb	chú trọng
adverb	bám sát
adverb	lấy
adverb	làm
adverb	là đầu mối
adverb	là cơ quan đầu mối
adverb	là cơ quan thường trực
adverb	làm đầu mối
adverb	gương mẫu
adverb	chủ
adverb	từng bước
adverb	đổi mới
adverb	khi
adverb	đột xuất
adverb	hàng ngày
adverb	hằng ngày
adverb	thống nhất, đồng bộ
adverb	bằng
adverb	thông qua
adverb	với vai trò
adverb	với chức năng
adverb	với trách nhiệm
adverb	đầu mối
adverb	phụ trách
adverb	toàn quyền
adverb	cố gắng
adverb	phấn đấu
adverb	quan tâm, tạo điều kiện
adverb	cần cứ
adverb	cắn cứ
adverb	đến
adverb	chặt chẽ
adverb	đồng bộ
adverb	có hiệu quả
adverb	tốt
adverb	nhịp nhàng
adverb	hiệu quả
adverb	liên tục
adverb	đồng loạt
adverb	luôn
adverb	luôn luôn
adverb	nghiêm chỉnh
adverb	mạnh dạn
adverb	tự nguyện
adverb	tuyệt đối
adverb	lần lượt
adverb	có thể
adverb	được giao chủ trì
adverb	được phân công chủ trì
adverb	được giao nhiệm vụ
adverb	được giao nhiệm vụ chủ trì
# Verbs that end a name even when a slip of the pen gave them a capital ("MTTQ Phối hợp với …").
never	chủ trì	MTTQ Phối hợp
never	phối hợp
never	triển khai
never	thực hiện
never	chịu trách nhiệm
never	có trách nhiệm
never	căn cứ
never	tiếp tục
never	tập trung
verb	chủ trì	chủ trì rà soát
verb	phối hợp
verb	kết hợp
verb	tham mưu
verb	triển khai
verb	thực hiện
verb	tổ chức
verb	tổ chức thực hiện
verb	hoàn thành
verb	hoàn thiện
verb	xây dựng
verb	ban hành
verb	rà soát
verb	cập nhật
verb	nâng cấp
verb	tích hợp
verb	công khai
verb	công bố
verb	bố trí
verb	đôn đốc
verb	theo dõi
verb	kiểm tra
verb	giám sát
verb	chấn chỉnh
verb	hướng dẫn
verb	kiểm soát
verb	báo cáo
verb	tổng hợp
verb	trình
verb	thẩm định
verb	thẩm tra
verb	phê duyệt
verb	phê chuẩn
verb	lập
verb	lập kế hoạch
verb	đề xuất
verb	kiến nghị
verb	giải quyết
verb	xử lý
verb	tiếp nhận
verb	cung cấp
verb	chuẩn bị
verb	tuyên truyền
verb	phổ biến
verb	quán triệt
verb	vận động
verb	huy động
verb	đào tạo
verb	bồi dưỡng
verb	tập huấn
verb	huấn luyện
verb	diễn tập
verb	nghiên cứu
verb	đánh giá
verb	phân tích
verb	khảo sát
verb	điều tra
verb	thống kê
verb	thu thập
verb	thu hồi
verb	cấp
verb	cấp phát
verb	hỗ trợ
verb	bảo đảm
verb	đảm bảo
verb	duy trì
verb	phát triển
verb	mở rộng
verb	mở
verb	nâng cao
verb	củng cố
verb	kiện toàn
verb	thành lập
verb	sắp xếp
verb	phân công
verb	phân bổ
verb	quản lý
verb	sử dụng
verb	khai thác
verb	vận hành
verb	tham gia
verb	tham dự
verb	cử
verb	gửi
verb	chuyển
verb	nộp
verb	đăng ký
verb	đăng tải
verb	đăng
verb	phát sóng
verb	phát hành
verb	phát thanh
verb	in ấn
verb	biên soạn
verb	biên tập
verb	soạn thảo
verb	chỉ đạo
verb	lãnh đạo
verb	điều hành
verb	yêu cầu
verb	đề nghị
verb	giao
verb	phát hiện
verb	ngăn chặn
verb	phòng ngừa
verb	phòng, chống
verb	phòng chống
verb	đấu tranh
verb	bảo vệ
verb	tuần tra
verb	trực
verb	canh gác
verb	sơ tán
verb	di dời
verb	ứng cứu
verb	khắc phục
verb	sửa chữa
verb	bảo dưỡng
verb	duy tu
verb	nạo vét
verb	khơi thông
verb	cắm
verb	lắp đặt
verb	thi công
verb	khởi công
verb	nghiệm thu
verb	bàn giao
verb	đầu tư
verb	mua sắm
verb	đấu thầu
verb	giải ngân
verb	thanh toán
verb	quyết toán
verb	thu
verb	chi
verb	cân đối
verb	tạm ứng
verb	dự trù
verb	dự trữ
verb	dự toán
verb	tạo điều kiện
verb	khuyến khích
verb	khen thưởng
verb	biểu dương
verb	nêu gương
verb	kỷ luật
verb	xem xét
verb	quyết định
verb	cho ý kiến
verb	góp ý
verb	lấy ý kiến
verb	trả lời
verb	giải trình
verb	giải đáp
verb	tiếp
verb	tiếp thu
verb	tiếp công dân
verb	thanh tra
verb	xác minh
verb	kết luận
verb	thông báo
verb	thông tin
verb	niêm yết
verb	ký
verb	ký kết
verb	ký cam kết
verb	cam kết
verb	đưa
verb	đưa vào
verb	đẩy nhanh
verb	rút ngắn
verb	giảm
verb	tăng
verb	chuyển đổi
verb	số hóa
verb	ứng dụng
verb	kết nối
verb	chia sẻ
verb	liên thông
verb	đồng bộ
verb	khai báo
verb	quy hoạch
verb	bổ sung
verb	sửa đổi
verb	điều chỉnh
verb	thay thế
verb	bãi bỏ
verb	đình chỉ
verb	đánh dấu
verb	lựa chọn
verb	tuyển dụng
verb	bổ nhiệm
verb	luân chuyển
verb	tinh giản
verb	giáo dục
verb	giảng dạy
verb	học tập
verb	thăm
verb	tặng
verb	trao
verb	dành
verb	sơ kết
verb	tổng kết
verb	rút kinh nghiệm
verb	nhân rộng
verb	phát động
verb	hưởng ứng
verb	thi đua
verb	bình xét
verb	công nhận
verb	phân loại
verb	xếp loại
verb	chấm điểm
verb	tự đánh giá
verb	tự kiểm tra
verb	đối chiếu
verb	kê khai
verb	thanh lý
verb	bán
verb	cho thuê
verb	đấu giá
verb	phát
verb	trồng
verb	chăm sóc
verb	thu hoạch
verb	tiêm
verb	tiêm phòng
verb	khử khuẩn
verb	phun
verb	khám
verb	điều trị
verb	cấp cứu
verb	tư vấn
verb	trợ giúp
verb	chi trả
verb	thu gom
verb	vận chuyển
verb	tiêu hủy
verb	quan trắc
verb	đo đạc
verb	cảnh báo
verb	dự báo
verb	ứng phó
verb	sẵn sàng
verb	thường trực
verb	giúp
verb	làm
verb	là đầu mối
verb	khẳng định
verb	tạo
verb	đến
verb	hòa giải
verb	thương lượng
verb	đối thoại
verb	thụ lý
verb	xét xử
verb	truy tố
verb	khởi tố
verb	bắt
verb	nắm
verb	nắm bắt
verb	quan tâm
verb	chịu trách nhiệm
verb	có trách nhiệm
verb	trả
verb	trả kết quả
verb	chú trọng
verb	mời
verb	đồng hành
verb	tháo gỡ
verb	xác định
verb	phản ánh
verb	trang bị
verb	thiết kế
verb	thiết lập
verb	thử nghiệm
verb	thí điểm
verb	bám sát
verb	đáp ứng
verb	hợp tác
verb	liên kết
verb	giới thiệu
verb	quảng bá
verb	xúc tiến
verb	thu hút
verb	kêu gọi
verb	ủng hộ
verb	đóng góp
verb	quyên góp
verb	kiểm kê
verb	kiểm đếm
verb	lưu trữ
verb	lưu giữ
verb	bảo quản
verb	số hoá
verb	hệ thống hóa
verb	pháp điển hóa
verb	hợp nhất
verb	triệu tập
verb	đi kiểm tra
verb	đi
verb	thi hành
verb	chấp hành
verb	tuân thủ
verb	xác nhận
verb	chứng nhận
verb	chứng thực
verb	cấp phép
verb	cấp giấy
verb	giám định
verb	kiểm định
verb	kiểm nghiệm
verb	phân cấp
verb	ủy quyền
verb	bảo lãnh
verb	bồi thường
verb	giải phóng mặt bằng
verb	giải tỏa
verb	cưỡng chế
verb	thu phí
verb	truyền thông
verb	viết
verb	treo
verb	trang trí
verb	tổ chức lại
verb	đề cử
verb	bầu
verb	bầu cử
verb	hiệp thương
verb	tiếp xúc
verb	họp
verb	giao ban
verb	làm việc
verb	truy cập
verb	chủ động
verb	phân tách
verb	phối kết hợp
verb	tập hợp
verb	đoàn kết
verb	chăm lo
verb	chịu
verb	rà phá
verb	khoanh vùng
verb	cách ly
verb	truy vết
verb	tính toán
verb	xếp hạng
verb	khuyến cáo
verb	khuyến nông
verb	hiện đại hóa
verb	đơn giản hóa
verb	cắt giảm
verb	tái cấu trúc
verb	cải thiện
verb	cải cách
verb	cải tạo
verb	tu bổ
verb	tôn tạo
verb	khai trương
verb	khai mạc
verb	tổ chức quán triệt
verb	ôn tập
verb	chấm
verb	soạn
verb	dạy
verb	đón
verb	tiễn
verb	dẫn
verb	đón tiếp
verb	phụ trách
verb	đảm nhiệm
verb	đảm nhận
verb	tiến hành
verb	quy định
verb	giữ
verb	giữ gìn
verb	bảo tồn
verb	ngăn ngừa
verb	triệt phá
verb	quét dọn
verb	vệ sinh
verb	phát quang
verb	tham vấn
verb	thống nhất
verb	ghi nhận
verb	xác lập
verb	xóa bỏ
verb	xóa
verb	lồng ghép
verb	gắn
verb	cụ thể hóa
verb	thể chế hóa
verb	đề ra
verb	đặt
verb	bỏ trí
verb	kiểm duyệt
verb	nhập
verb	xuất
verb	nhập dữ liệu
verb	làm sạch
verb	cài đặt
verb	khởi tạo
verb	tạo lập
verb	phê bình
verb	nhắc nhở
verb	chào mừng
verb	hoan nghênh
verb	tôn vinh
verb	mở lớp
verb	tham khảo
verb	rèn luyện
verb	chứng kiến
verb	thực thi
verb	khởi động
verb	công bố công khai
verb	đấu nối
verb	cấp điện
verb	cấp nước
verb	đảm bảo an ninh
verb	tuyên dương
verb	thanh tra, kiểm tra
verb	giao đất
verb	giao rừng
verb	hội nhập
verb	điều động
verb	điều phối
verb	điều tiết
verb	bám nắm
verb	bắt buộc
verb	bổ khuyết
verb	bổ trợ
verb	biên chế
verb	bố trí lại
verb	can thiệp
verb	căn chỉnh
verb	cấm
verb	canh tác
verb	chào bán
verb	chấp thuận
verb	chỉ huy
verb	chỉ rõ
verb	chịu sự
verb	chống
verb	chở
verb	chọn
verb	chốt
verb	chủ trương
verb	chuẩn hóa
verb	chuyển giao
verb	chuyển tải
verb	chứng minh
verb	công chứng
verb	cứu chữa
verb	cứu hộ
verb	cứu trợ
verb	đàm phán
verb	đảm trách
verb	đào
verb	đáp
verb	đầu thầu
verb	đề bạt
verb	đi đầu
verb	đi sâu
verb	đính chính
verb	đo
verb	đo lường
verb	đón nhận
verb	đóng
verb	đóng cửa
verb	dự
verb	dự kiến
verb	dừng
verb	dựng
verb	đưa ra
verb	đưa tin
verb	gia hạn
verb	gia công
verb	giải thể
verb	giới hạn
verb	gìn giữ
verb	giúp đỡ
verb	góp phần
verb	hạn chế
verb	hiến kế
verb	hiệu chỉnh
verb	hoạch định
verb	hoãn
verb	hoàn trả
verb	hoạt động
verb	học hỏi
verb	hội chẩn
verb	hủy
verb	hủy bỏ
verb	kéo dài
verb	kết thúc
verb	khám sàng lọc
verb	khai
verb	khai giảng
verb	khai trừ
verb	khảo nghiệm
verb	khoán
verb	khôi phục
verb	khơi dậy
verb	khuyến mại
verb	kiềm chế
verb	kiểm chứng
verb	kiểm dịch
verb	kiểm phiếu
verb	kinh doanh
verb	làm rõ
verb	làm tốt
verb	làm chủ
verb	lan tỏa
verb	lấy mẫu
verb	lên
verb	lên kế hoạch
verb	liên doanh
verb	liên hệ
verb	lưu ý
verb	lưu thông
verb	miễn
verb	mô tả
verb	mở cửa
verb	mua
verb	mua bán
verb	nắm chắc
verb	nêu
verb	nêu rõ
verb	nghe
verb	nghiêm cấm
verb	ngừng
verb	nhập khẩu
verb	nhắc
verb	nhận
verb	nhận diện
verb	nhận xét
verb	nuôi
verb	nuôi dưỡng
verb	ổn định
verb	phá dỡ
verb	phân luồng
verb	phân nhóm
verb	phân quyền
verb	phân vùng
verb	phát âm
verb	phát huy
verb	phát sinh
verb	phối trí
verb	phòng trừ
verb	phục hồi
verb	phục hóa
verb	phục vụ
verb	phúc tra
verb	phụng dưỡng
verb	quay
verb	quản trị
verb	quy đổi
verb	rào chắn
verb	rút
verb	rút ra
verb	sàng lọc
verb	sáng tác
verb	san lấp
verb	sáp nhập
verb	sưu tầm
verb	tái chế
verb	tái thẩm định
verb	tách
verb	tái định cư
verb	tái tạo
verb	tăng cường
verb	tập kết
verb	tẩy chay
verb	thả
verb	tham chiếu
verb	thao tác
verb	thay
verb	thâm canh
verb	theo sát
verb	thỏa thuận
verb	thông qua
verb	thu mua
verb	thực hành
verb	thực nghiệm
verb	thuê
verb	thuyết minh
verb	thử
verb	thưởng
verb	tích lũy
verb	tiếp cận
verb	tiết kiệm
verb	tiếp sóng
verb	tiêu thụ
verb	tìm
verb	tìm hiểu
verb	tìm kiếm
verb	tịch thu
verb	tính
verb	tổ chức kiểm tra
verb	tra cứu
verb	tra soát
verb	tranh thủ
verb	triệt để
verb	triển lãm
verb	trình bày
verb	trình chiếu
verb	trình diễn
verb	trích
verb	trùng tu
verb	trưng bày
verb	trưng cầu
verb	truy tìm
verb	tự chủ
verb	tự giác
verb	ủy thác
verb	ưu tiên
verb	vay
verb	vận dụng
verb	vào cuộc
verb	xã hội hóa
verb	xác thực
verb	xây
verb	xem
verb	xét
verb	xét duyệt
verb	xét chọn
verb	xin
verb	xin ý kiến
verb	yêu cầu bổ sung
verb	chấm dứt
verb	giảm thiểu
verb	giảm nghèo
verb	bàn
verb	bàn bạc
verb	khẩn cấp
verb	kịp thời
verb	phong tỏa
verb	tiến công
verb	trấn áp
verb	truy quét
verb	triệt xóa
verb	bóc gỡ
verb	khắc chế
verb	tăng gia
verb	hành quân
verb	thông suốt
verb	niêm phong
verb	kiểm soát chặt chẽ
verb	tạo điều kiện cho
verb	thống nhất với
verb	cho phép
verb	báo
verb	đầu tư xây dựng
verb	xây dựng công trình
verb	quản lý đất đai
verb	quản lý dự án
verb	quản lý thị trường
verb	bảo vệ và phát triển rừng
verb	thu hút đầu tư
verb	xuất khẩu
verb	giúp việc
verb	xét tặng
verb	chuyển đổi số
verb	làm đầu mối
verb	là cơ quan thường trực
verb	là cơ quan đầu mối
verb	là đơn vị đầu mối
verb	là cơ quan chủ trì
verb	là đơn vị chủ trì
verb	là đơn vị thường trực
verb	thúc đẩy
verb	đẩy mạnh
verb	cải tiến
verb	bắt giữ
verb	mời gọi
verb	giữ vững
verb	thăm hỏi
verb	tặng quà
verb	truy thu
verb	khoanh nuôi
verb	khử trùng
verb	tầm soát
verb	động viên
verb	phản biện
verb	cắm mốc
verb	ghi hình
verb	viết bài
verb	cho vay
verb	cân nhắc
verb	chỉnh trang
verb	dọn dẹp
verb	cung ứng
verb	kiểm sát
verb	định hướng
verb	chấm thi
verb	coi thi
verb	ra quyết định
verb	ra văn bản
verb	ra thông báo
verb	ra quân
verb	coi
verb	xung kích
verb	biểu diễn
verb	coi sóc
verb	tiếp dân
verb	dọn
verb	dọn vệ sinh
verb	gặp mặt
verb	xử phạt
verb	rà quét
verb	cân
verb	cân đo
verb	bình chọn
verb	chỉnh lý
verb	chúc mừng
verb	duyệt
verb	sinh hoạt
verb	tận dụng
verb	thanh quyết toán
verb	tuyển sinh
verb	xét tuyển
verb	kích hoạt
verb	dùng
verb	in sao
verb	in
verb	trông giữ
verb	nấu
verb	dâng hương
verb	thắp hương
verb	giao lưu
verb	chiếu
verb	kẻ vẽ
verb	kẻ
verb	vẽ
verb	định giá
verb	khấu trừ
verb	hoàn thuế
verb	khoanh nợ
verb	kê đơn
verb	biểu quyết
verb	kết nạp
verb	nâng lương
verb	sơ cứu
verb	vào sổ
verb	nhổ
verb	tưới
verb	bón
verb	cuốc
verb	quét
verb	lau chùi
verb	chụp ảnh
verb	phát dọn
verb	tỉa
verb	ươm
verb	che chắn
verb	chằng chống
verb	giăng
verb	trải
verb	rải
verb	đắp
verb	kéo
verb	nhận chăm sóc
verb	phát thưởng
verb	trao thưởng
verb	ra mắt
verb	họp dân
verb	cắt
verb	cắt tỉa
verb	bao tiêu
verb	vớt
verb	đốt
verb	san
verb	lấp
verb	chặt
verb	gác
verb	thu dọn
verb	ứng trực
verb	chôn lấp
verb	đúc kết
verb	hiệp đồng
verb	áp dụng
verb	tu sửa
verb	phủ sóng
verb	soi chiếu
verb	gieo cấy
verb	nhân giống
verb	truy xuất
verb	xếp
verb	ôn thi
verb	phụ đạo
verb	viếng
verb	thắp nến
verb	dâng hoa
verb	diễu hành
verb	lắp
verb	vá
verb	đổ
verb	khơi
verb	tạm giữ
verb	tước
verb	mật phục
verb	gọi
verb	gọi hỏi
verb	canh trực
verb	neo đậu
verb	di dân
verb	tích trữ
verb	xả lũ
verb	bơm
verb	khoan
verb	phân khai
verb	cơ cấu lại
verb	sửa
verb	diệt
verb	hiến máu
verb	kiểm điểm
verb	thi tuyển
verb	nâng bậc lương
verb	bỏ phiếu
verb	sao lưu
verb	thi đấu
verb	tập luyện
verb	gây quỹ
verb	bảo hành
verb	bảo trì
verb	tiết giảm
verb	tắt
verb	bình ổn giá
verb	tạm dừng
verb	tiên phong
verb	truyền dạy
verb	photo
verb	ghi âm
verb	hoàn tất
verb	nhắn tin
verb	gọi điện
verb	soi
verb	bám
verb	tổng vệ sinh
verb	ưu đãi
verb	sản xuất
verb	đăng kiểm
verb	bảo vệ bí mật nhà nước
verb	là thành viên
verb	chấp hành nghiêm
verb	chấp hành nghiêm túc
verb	đo vẽ
verb	ghi chép
verb	ghi biên bản
verb	ra đề
verb	ký quỹ
verb	đưa đón
verb	chuyển tuyến
verb	tái đàn
verb	tăng ca
verb	đền bù
verb	ngầm hóa
verb	di chuyển
verb	gia cố
verb	bắn pháo hiệu
verb	biệt phái
verb	suy tôn
verb	đóng gói
verb	bốc xếp
verb	đối soát
verb	hạch toán
verb	súc rửa
verb	xúc xả
verb	súc xả
verb	cử nhân viên
verb	cử nhân sự
verb	cử nhân lực
verb	dạy nghề
verb	đào tạo nghề
verb	là cơ quan tham mưu
verb	là đơn vị tham mưu
verb	là bộ phận tham mưu
verb	là lực lượng nòng cốt
verb	là lực lượng chủ công
verb	là đơn vị nòng cốt
verb	là chủ đầu tư
verb	là cơ quan giúp việc
verb	là đơn vị giúp việc
verb	là cơ quan điều phối
verb	là cơ quan chịu trách nhiệm
verb	là đơn vị chịu trách nhiệm
verb	là đơn vị thực hiện
verb	là cơ quan thực hiện
verb	trích lục
verb	trích đo
verb	là bộ phận thường trực
verb	là bộ phận đầu mối
verb	dàn dựng
verb	thực tập phương án
verb	thẩm duyệt
verb	thu ngân sách
verb	chi trả bồi thường
# A word that ends a name and is no verb.
stop	để	để tổng hợp
stop	nhằm
stop	trong
stop	theo
stop	khi
stop	về
stop	đối với
stop	với
stop	bằng
stop	qua
stop	từ
stop	do
stop	cho
stop	nếu
stop	mà
stop	thì
stop	được
stop	bị
stop	như
stop	và
stop	hoặc
stop	kết quả
stop	tình hình
stop	việc
stop	số liệu
stop	hồ sơ
stop	danh sách
stop	nội dung
stop	nhiệm vụ
stop	công tác
stop	này
stop	nói trên
stop	nêu trên
stop	trước
stop	sau
stop	trước ngày
stop	sau khi
stop	hằng năm
stop	hàng năm
stop	định kỳ
stop	đồng thời
stop	nhất là
stop	đặc biệt
stop	cụ thể
stop	cũng
stop	đã
stop	đang
stop	sẽ
stop	là
stop	tại
stop	kinh phí
stop	chậm nhất
stop	đến
stop	vào
stop	lên
stop	xuống
stop	ra
stop	giữa
stop	ngay
stop	còn
stop	cần
stop	phải
stop	có
stop	không
stop	chưa
stop	gồm
stop	cùng
stop	cùng với
stop	thông qua
stop	vì
stop	bởi
stop	dưới
stop	năm
stop	tháng
stop	ngày
stop	quý
stop	làm
stop	văn bản
stop	kế hoạch
stop	quyết định
stop	công văn
stop	tài liệu
stop	nghị quyết
stop	chỉ thị
stop	phương án
stop	quy định
stop	sự
stop	mọi
stop	những
stop	các
stop	chương trình
stop	đề án
stop	dự thảo
stop	dự án luật
stop	vấn đề
stop	ý kiến
stop	biện pháp
stop	giải pháp
stop	xong
stop	đúng
stop	đầy đủ
# What opens an adverbial clause: the body stands after it.
opener	căn cứ	Căn cứ Kế hoạch này
opener	theo
opener	trên cơ sở
opener	trong
opener	khi
opener	để
opener	nhằm
opener	nếu
opener	sau
opener	sau khi
opener	trước
opener	trước ngày
opener	định kỳ
opener	hằng năm
opener	hàng năm
opener	hằng quý
opener	hàng quý
opener	hằng tháng
opener	hàng tháng
opener	hằng tuần
opener	hàng tuần
opener	hàng ngày
opener	hằng ngày
opener	từ
opener	đến
opener	đối với
opener	với
opener	về
opener	qua
opener	thông qua
opener	tùy
opener	tùy theo
opener	vào
opener	nhân dịp
opener	ngay sau khi
opener	chậm nhất
opener	trường hợp
opener	ngoài ra
opener	đồng thời
opener	riêng
opener	bên cạnh đó
opener	cùng với
opener	trong quá trình
opener	trước mắt
opener	tuy nhiên
opener	năm
opener	quý
opener	tháng
opener	ngày
opener	thời gian
opener	bên cạnh
opener	tiếp theo
opener	cuối
opener	đầu
opener	giữa
opener	ngay
opener	hiện nay
opener	thực hiện
opener	vì vậy
opener	do đó
opener	do vậy
opener	xuất phát từ
opener	dựa trên
opener	lưu ý
opener	trên
opener	ở
opener	tại
opener	phần
opener	mục
# Compounds that begin like a body and are none.
none	tổ chức	tổ chức hội nghị
none	ban hành
none	phòng, chống
none	phòng chống
none	phòng ngừa
none	phòng cháy
none	phòng cháy chữa cháy
none	phòng học
none	lớp học
none	lớp tập huấn
none	lớp bồi dưỡng
none	lớp đào tạo
none	lớp nghề
none	lớp dạy nghề
none	lớp xóa mù chữ
none	lớp năng khiếu
none	lớp tuyên truyền
none	lớp phổ biến
none	lớp nâng cao
none	lớp sơ cấp
none	lớp trung cấp
none	lớp cao cấp
none	lớp học nghề
none	phòng thủ
none	phòng khám
none	phòng họp
none	phòng thí nghiệm
none	hội nghị
none	hội thảo
none	hội thi
none	hội chợ
none	hội nhập
none	hội nhập quốc tế
none	hội họp
none	hội trại
none	hội diễn
none	hội thao
none	hội đàm
none	hội trường
none	đoàn kết
none	trường hợp
none	trường học
none	báo cáo
none	báo động
none	báo hiệu
none	báo chí
none	báo tin
none	đội ngũ
none	bộ luật
none	bộ tiêu chí
none	bộ chỉ số
none	bộ máy
none	bộ mặt
none	bộ câu hỏi
none	bộ tài liệu
none	bộ thủ tục
none	bộ đề
none	bộ sách
none	bộ dữ liệu
none	bộ mã
none	bộ công cụ
none	bộ quy tắc
none	bộ nhận diện
none	bộ môn thi đấu
none	bộ môn thể thao
none	bộ môn nghệ thuật
none	ban đầu
none	ban ngày
none	ban đêm
none	ban thưởng
none	vụ việc
none	vụ án
none	vụ mùa
none	vụ đông
none	vụ xuân
none	vụ đông xuân
none	vụ hè thu
none	vụ cháy
none	cục bộ
none	cục diện
none	sở hữu
none	sở hữu trí tuệ
none	sở tại
none	sở thích
none	viện phí
none	viện trợ
none	viện dẫn
none	viện lý do
none	quỹ đất
none	quỹ lương
none	quỹ thời gian
none	quỹ nhà
none	tổ quốc
none	đài thọ
none	đài tưởng niệm
none	công tác
none	công khai
none	công ước
none	công đoạn
none	khoa học
none	khoa học công nghệ
none	hạt giống
none	hạt nhân
none	văn phòng phẩm
none	văn phòng điện tử
none	trung tâm dữ liệu
none	trung tâm đô thị
none	thuế suất
none	thuế đất
none	thuế thu nhập
none	thuế giá trị gia tăng
none	thanh tra, kiểm tra
none	bảo hiểm y tế
none	bảo hiểm thất nghiệp
none	chi phí
none	chi tiết
none	đoạn
none	trạm bơm
none	trạm biến áp
none	trưởng thành
none	giao thông
none	giao dịch
none	giao lưu
none	giao đất
none	giao nhận
none	giao rừng
none	giao thông vận tải
none	giao ban
none	giao tiếp
none	yêu cầu của
none	yêu cầu về
none	đề nghị của
none	bà con
none	ông trình
none	báo cáo viên
none	đảng viên
none	đại biểu
none	đại hội
none	bộ phận người dân
none	cử tri
none	cử chỉ
none	cử nhân
none	mời gọi
none	mời thầu
none	mời họp
none	nhóm nhiệm vụ
none	nhóm chỉ tiêu
none	nhóm nội dung
none	nhóm giải pháp
none	tổ hợp
none	vườn rau
none	cảng biển
none	bưu chính công ích
none	đồn điền
none	trường bắn
none	cụm công nghiệp
none	cụm từ
none	khối lượng
none	cơ sở dữ liệu
none	cơ sở vật chất
none	cơ sở hạ tầng
none	cơ sở pháp lý
none	cơ sở chính trị
none	cấp độ
none	cấp bách
none	tổ chức thực hiện
none	bằng
none	đội hình
none	khu phố cổ
none	bộ tài liệu số
none	phòng vệ
none	phòng bệnh
none	phòng dịch
none	tập đoàn quân
none	đội tuyển
none	trang thông tin
none	thành viên mới
none	hội đồng thi
none	viện tranh
none	gia đình văn hóa
none	gia đình chính sách
none	thầy thuốc
none	bà mẹ
none	ông cha
none	trạm thu phí
none	quỹ đạo
none	phường hội
none	bản đồ
none	bản sao
none	bản chất
none	bản tin
none	bản thân
none	bản cam kết
none	làng nghề
none	bản quyền
none	bản vẽ
none	bản án
none	xóm giềng
none	nhóm chỉ số
none	đoàn viên
none	hội viên
none	tòa nhà
none	toà nhà
none	tòa soạn
none	toà soạn
none	vụ thu đông
none	vụ hè
none	chính quyền điện tử
none	chính quyền số
none	chính quyền đô thị
none	chính quyền địa phương hai cấp
# Nouns that hold "phối hợp": a name after it names nobody.
noWork	chương trình	quy chế phối hợp với Sở X
noWork	công tác
noWork	quy chế
noWork	kế hoạch
noWork	sự
noWork	việc
noWork	cơ chế
noWork	hoạt động
noWork	mối quan hệ
noWork	nội dung
noWork	tinh thần
noWork	hình thức
noWork	trong
noWork	mối
noWork	nhiệm vụ
noWork	kết quả
noWork	văn bản
noWork	được
noWork	cần có
noWork	phương án
noWork	quan hệ
noWork	thiếu
noWork	quy trình
noWork	hợp đồng
# Family names, by which a person's name is known.
surname	nguyễn	Nguyễn Thị Loan
surname	trần
surname	lê
surname	phạm
surname	hoàng
surname	huỳnh
surname	phan
surname	vũ
surname	võ
surname	đặng
surname	bùi
surname	đỗ
surname	hồ
surname	ngô
surname	dương
surname	lý
surname	đinh
surname	đoàn
surname	lâm
surname	trịnh
surname	mai
surname	cao
surname	lương
surname	đào
surname	hà
surname	lưu
surname	tạ
surname	tô
surname	châu
surname	trương
surname	thái
surname	vương
surname	la
surname	tống
surname	nông
surname	lò
surname	giàng
surname	sùng
surname	vàng
surname	ma
surname	bế
surname	hứa
surname	ksor
surname	y
surname	quách
surname	kiều
surname	chu
surname	từ
surname	khổng
surname	mạc
surname	nghiêm
surname	phùng
surname	thạch
surname	kim
surname	sơn
surname	danh
surname	quàng
surname	cà
surname	điêu
surname	hầu
surname	thào
surname	phàn
surname	tẩn
surname	lù
surname	triệu
surname	vi
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
ca	Công an tỉnh|Công an thành phố|CA tỉnh	CAT|CA	other			
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
ubndx	UBND xã	UBNDX	peoples-committee			
ctubndx	Chủ tịch UBND xã	CTUBNDX	post			
hdndx	HĐND xã	HĐNDX	peoples-committee			
tthdndx	Thường trực HĐND xã	TTHĐNDX	peoples-committee			
vphdndubndx	Văn phòng HĐND và UBND xã|Văn phòng HĐND và UBND	VPHĐNDUBND|VPHĐNDUBNDX	office			
pkt	Phòng Kinh tế|Phòng Kinh tế xã	PKTX	department			
pkthtdt	Phòng Kinh tế, Hạ tầng và Đô thị|Phòng Kinh tế, Hạ tầng và Đô thị xã	PKTHTĐT|PKTHTĐTX	department			
pktht	Phòng Kinh tế và Hạ tầng|Phòng Kinh tế, Hạ tầng	PKTHT	department			
pvhxh	Phòng Văn hóa - Xã hội|Phòng Văn hóa - Xã hội xã	PVHXH|PVHXHX	department			
hccx	Trung tâm Phục vụ hành chính công xã|Trung tâm Hành chính công xã	TTPVHCCX|TTHCCX	office			
cax	Công an xã|CA xã|CA phường	CAX	other			
bchqsx	Ban Chỉ huy Quân sự xã|Ban Chỉ huy Quân sự	BCHQSX	other			
tytx	Trạm Y tế xã|Trạm Y tế	TYT|TYTX	other			
dux	Đảng ủy xã	ĐUX	party			
vpdux	Văn phòng Đảng ủy xã|Văn phòng Đảng ủy|VP Đảng ủy|VP Đảng ủy xã	VPĐU|VPĐUX	party			
bxddx	Ban Xây dựng Đảng xã|Ban Xây dựng Đảng|Ban Xây dựng Đảng Đảng ủy xã|Ban Xây dựng Đảng Đảng ủy	BXDĐ|BXDĐX	party			
ubktdux	Ủy ban Kiểm tra Đảng ủy xã|Ủy ban Kiểm tra Đảng ủy|UBKT Đảng ủy|UBKT Đảng ủy xã	UBKTĐU|UBKTĐUX	party			
mttqx	Ủy ban MTTQ Việt Nam xã|MTTQ Việt Nam xã|Ban Thường trực Ủy ban MTTQ Việt Nam xã|UB MTTQ Việt Nam xã|UB MTTQVN xã	UBMTTQX	front			
hndx	Hội Nông dân xã	HNDX	front			
hlhpnx	Hội Liên hiệp Phụ nữ xã|Hội Phụ nữ xã	HLHPNX|HPNX	front			
hccbx	Hội Cựu chiến binh xã	HCCBX	front			
doanx	Đoàn Thanh niên xã|Đoàn Thanh niên Cộng sản Hồ Chí Minh xã|Đoàn TNCS Hồ Chí Minh xã|Đoàn TNCS HCM xã|Đoàn xã|Xã đoàn	ĐTNX	front			
tthdnd	Thường trực HĐND tỉnh	TTHĐND	peoples-committee			
duubnd	Đảng ủy UBND tỉnh		party			
duccqd	Đảng ủy các cơ quan Đảng tỉnh		party			
nhcsxh	Ngân hàng Chính sách xã hội|Ngân hàng Chính sách xã hội tỉnh|Chi nhánh Ngân hàng Chính sách xã hội tỉnh	NHCSXH	other			
thads	Thi hành án dân sự tỉnh|Cục Thi hành án dân sự tỉnh	THADS|CTHADS|THADST|CTHADST	other			
cdc	Trung tâm Kiểm soát bệnh tật tỉnh|CDC tỉnh	CDC|TTKSBT	office			
lmhtx	Liên minh Hợp tác xã tỉnh|Liên minh HTX tỉnh	LMHTX	front			
hctd	Hội Chữ thập đỏ tỉnh	HCTĐ	front			
hnct	Hội Người cao tuổi tỉnh	HNCT	front			
hctdx	Hội Chữ thập đỏ xã	HCTĐX	front			
hnctx	Hội Người cao tuổi xã	HNCTX	front			
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
