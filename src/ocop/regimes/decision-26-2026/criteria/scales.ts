// Words that the options of many criteria share.
export const no = "Không | No";
export const yes = "Có | Yes";
export const none = "Không có | None";
export const simple = "Đơn giản | Simple";

export const average = "Trung bình | Average";
export const good = "Tốt | Good";
export const veryGood = "Rất tốt | Very good";

export const acceptable = "Chấp nhận được | Acceptable";
export const unsuitable = "Không phù hợp | Unsuitable";
export const fairlySuitable = "Tương đối phù hợp | Fairly suitable";
export const suitable = "Phù hợp | Suitable";
export const verySuitable = "Rất phù hợp | Very suitable";
