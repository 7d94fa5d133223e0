import type { Lexicon } from './lexicon.ts';

export const VI: Lexicon = {
  lang: 'vi',
  roles: {
    claim: 'bản quyền | quyền tác giả | sở hữu trí tuệ',
    ownsAfter: 'thuộc về | thuộc | thuộc về* | bản quyền thuộc | thuộc bản quyền | thuộc sở hữu của | của',
    own: 'thuộc',
    act: 'sao chép | đăng lại | phát hành lại | trích dẫn | xuất bản | phát hành | sao chép* | đăng tải lại | đăng tải | phát lại | phát sóng | phát tán | phát hành* | trích đăng | tái bản | in lại | phân phối | chia sẻ | chép lại | tái sử dụng | công bố | dẫn lại | khai thác lại | lấy lại | copy | truyền phát | phổ biến',
    use: 'sử dụng | sử dụng* | khai thác | dùng',
    ban: 'cấm | nghiêm cấm | không được | cấm* | không được* | không được phép | không cho phép | vui lòng không | không sao chép',
    unauth:
      'khi chưa được | không được phép | chưa được phép | không có sự đồng ý | khi chưa có | chưa có sự | trái phép | không xin phép | khi chưa có sự cho phép',
    without: 'khi chưa có | nếu không | chưa được | nếu không có | nếu chưa | khi chưa | mà không | trừ khi | không có',
    consent: 'đồng ý | cho phép | chấp thuận | sự đồng ý | giấy phép | ủy quyền',
    written: 'bằng văn bản | văn bản',
    extent:
      'toàn bộ hoặc một phần | một phần hoặc toàn bộ | toàn bộ hay một phần | một phần hay toàn bộ | bất kỳ phần nào | từng phần',
    object:
      'nội dung | bài viết | hình ảnh | thông tin | website | tin tức | nội dung* | bài báo | tin bài | ảnh | trang | video | tác phẩm | bản tin',
    source: 'ghi rõ nguồn | nguồn | ghi nguồn | dẫn nguồn | trích nguồn | nêu nguồn | tên tác giả | nguồn tin',
    must: 'ghi rõ | phải | phải* | vui lòng | ghi rõ* | yêu cầu | bắt buộc | cần | đề nghị | với điều kiện | xin',
    report:
      'cho biết | theo | nói | tuyên | tuyên bố | phạt | khẳng định | thông báo | yêu cầu tòa | kiện | chỉ trích | cáo buộc',
    law: 'tòa án | quốc hội | bộ trưởng | công an | dự luật | tòa án* | tòa | luật | chính phủ | nghị định | bị cáo | luật sư | ca khúc | bài hát | phim | câu lạc bộ | trận | giải',
    mask: 'nhân quyền | quyền con người | quyền phụ nữ | quyền trẻ em | giấy phép lái xe | bản quyền truyền hình | quyền lợi | cấm vận',
    'all-rights-reserved':
      'giữ bản quyền | mọi quyền được bảo lưu | bảo lưu mọi quyền | giữ toàn quyền | giữ bản quyền* | toàn bộ bản quyền thuộc | bản quyền thuộc | đã đăng ký bản quyền',
    right: 'quyền',
    reserved: 'bảo lưu | giữ',
    allRights: 'mọi quyền | toàn bộ quyền | tất cả quyền',
    protect: 'bảo hộ | được bảo vệ',
    derive: 'chỉnh sửa | sửa đổi | biên dịch | dịch | biên tập | cắt ghép',
    store: 'lưu trữ | cơ sở dữ liệu | thu thập',
    ai: 'trí tuệ nhân tạo | ai | huấn luyện | khai phá dữ liệu | học máy | mô hình ngôn ngữ',
    commercial: 'thương mại | quảng cáo',
    not: 'không',
    may: 'được phép | có thể | được',
    allow: 'được phép | miễn phí | tự do | có thể | cho phép',
    only: 'chỉ | chỉ được | với điều kiện | duy nhất',
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
  },
};
