import type { Lexicon } from './lexicon.ts';

export const VI: Lexicon = {
  lang: 'vi',
  party: {
    of: 'của | từ | bởi | với | cho',
    within: 'và',
  },
  roles: {
    claim: 'bản quyền | quyền tác giả | sở hữu trí tuệ',
    ownsAfter:
      'thuộc về | thuộc | thuộc về* | bản quyền thuộc | thuộc bản quyền | thuộc sở hữu của | của | bản quyền thuộc về',
    own: 'thuộc',
    act: 'sao chép | đăng lại | trích dẫn | xuất bản | phát hành | sao chép* | đăng tải | phát lại | phát sóng | phát tán | phát hành* | trích đăng | tái bản | in lại | phân phối | chia sẻ | chép lại | tái sử dụng | công bố | dẫn lại | khai thác lại | lấy lại | copy | truyền phát | phổ biến | phát hành lại | sử dụng lại',
    use: 'khai thác | dùng',
    ban: 'không được | cấm* | không được* | không cho phép | vui lòng không | không sao chép',
    unauth:
      'khi chưa được | không được phép | chưa được phép | không có sự đồng ý | khi chưa có | chưa có sự | trái phép | không xin phép | khi chưa được phép | khi chưa có phép',
    without: 'nếu không | chưa được | nếu chưa | khi chưa | mà không | trừ khi | không có',
    consent: 'đồng ý | cho phép | chấp thuận | giấy phép | ủy quyền | được phép | sự cho phép',
    written: 'văn bản | bằng văn bản',
    extent:
      'toàn bộ hoặc một phần | một phần hoặc toàn bộ | toàn bộ hay một phần | một phần hay toàn bộ | bất kỳ phần nào | từng phần',
    object:
      'nội dung | bài viết | thông tin | website | tin tức | nội dung* | bài báo | tin bài | ảnh | trang | video | tác phẩm | bản tin',
    source:
      'ghi rõ nguồn | nguồn | ghi nguồn | dẫn nguồn | trích nguồn | nêu nguồn | tên tác giả | nguồn tin | nêu rõ nguồn',
    must: 'ghi rõ | phải* | vui lòng | ghi rõ* | yêu cầu | bắt buộc | cần | đề nghị | với điều kiện | xin | phải',
    nobody: 'tác giả | nhà xuất bản | ban biên tập | tòa soạn | toà soạn | chủ sở hữu',
    kind: 'báo | thông tấn xã | hãng tin | tạp chí | đài | nhà xuất bản | trang tin',
    report:
      'cho biết | theo | nói | tuyên | phạt | khẳng định | thông báo | yêu cầu tòa | kiện | chỉ trích | cáo buộc | tuyên bố | phát biểu | đề xuất | yêu cầu | tuyên án',
    law: 'quốc hội | bộ trưởng | công an | tòa | luật | chính phủ | nghị định | bị cáo | ca khúc | bài hát | phim | câu lạc bộ | trận | giải | tòa án | viện kiểm sát | dự thảo luật',
    thing:
      'hàng hóa | hàng hoá | vắc xin | vaccine | xăng dầu | nhiên liệu | vũ khí | đạn dược | chất nổ | pháo hoa | pháo nổ | thực phẩm | thịt | gia súc | động vật | chim | cây giống | hạt giống | rác thải | chất thải | chìa khóa | truyền đơn | tờ rơi | tiền giả | rượu | thuốc lá | nước | đất đai | nhà ở | phương tiện | ô tô | bệnh nhân | tù nhân | trẻ em | dữ liệu khách hàng | drone | flycam | phiếu bầu | cứu trợ | cổ phiếu | phân bón | máu | nội tạng | thi thể | cổ vật | tượng | đồng phục | quần áo | điện năng | phụ huynh | học sinh | sinh viên | giáo viên | lớp học | kỳ thi | bệnh viện | bác sĩ | đơn thuốc | người thân | người thuê | bảo tàng | nhà thờ | nghĩa trang | sân bay | mèo | căn cước | hộ chiếu | điện thoại | thuốc men | con chó',
    mask: 'nhân quyền | quyền con người | quyền phụ nữ | quyền trẻ em | giấy phép lái xe | bản quyền truyền hình | quyền lợi | cấm vận',
    'all-rights-reserved':
      'giữ bản quyền | mọi quyền được bảo lưu | bảo lưu mọi quyền | giữ toàn quyền | giữ bản quyền* | toàn bộ bản quyền thuộc | bản quyền thuộc | đã đăng ký bản quyền',
    right: 'quyền',
    reserved: 'bảo lưu | giữ',
    allRights: 'mọi quyền | toàn bộ quyền | tất cả quyền',
    protect: 'bảo hộ | được bảo vệ',
    derive: 'chỉnh sửa | sửa đổi | dịch | biên tập | cắt ghép',
    store: 'lưu trữ | cơ sở dữ liệu | thu thập',
    ai: 'trí tuệ nhân tạo | ai | huấn luyện | khai phá dữ liệu | học máy | mô hình ngôn ngữ',
    commercial: 'thương mại | quảng cáo',
    not: 'không',
    may: 'có thể | được',
    allow: 'được phép | miễn phí | tự do | có thể | cho phép',
    only: 'chỉ | với điều kiện | duy nhất',
    contract: 'hợp đồng | thỏa thuận',
    subscribe: 'thuê bao | khách hàng | người đăng ký',
    link: 'đường dẫn | liên kết | link',
    label: 'lưu ý | chú ý | bản quyền | ghi chú',
    embargo: 'cấm đăng trước | không đăng trước | không công bố trước',
    until: 'đến | trước | cho đến',
    kill: 'hủy | thu hồi | gỡ bỏ | không sử dụng tin | xóa',
    please: 'đề nghị | vui lòng | xin',
    'free-to-republish': 'được tự do | được phép đăng lại | tự do đăng lại | đăng lại miễn phí',
    'legal-action': 'vi phạm bản quyền | xử lý theo pháp luật | truy cứu | trước pháp luật',
    'personal-use-only': 'mục đích cá nhân | sử dụng cá nhân',
    'non-commercial': 'phi thương mại',
    ours: 'của chúng tôi | bài viết này | trang này | website này | nội dung này',
    manner: 'dưới mọi hình thức | dưới bất kỳ hình thức nào | bằng mọi hình thức',
    'used-with-permission': 'được sự đồng ý của | đăng lại với sự cho phép | với sự cho phép của',
    'editorial-use-only': 'chỉ dùng cho mục đích biên tập | chỉ sử dụng cho mục đích báo chí | mục đích biên tập',
    'no-ai-tdm': 'huấn luyện trí tuệ nhân tạo | đào tạo trí tuệ nhân tạo | khai phá dữ liệu',
    'no-sales': 'không được bán | không bán lại',
    'no-archive': 'không lưu trữ',
    'mandatory-credit': 'bắt buộc ghi nguồn',
    'public-domain': 'phạm vi công cộng',
  },
};
