import { type Place, places } from "../../kernel/place.js";

/** A region of selection (khu vực). */
export type Region = "north" | "central" | "south";

/** The provinces of each region on a map of the country: from `from`, until the day before `to`. */
export interface RegionMap {
  readonly from: string;
  readonly to: string | null;
  readonly place: Place;
  /** Whether the circular itself lists these provinces. */
  readonly listed: boolean;
  readonly provinces: Readonly<Record<Region, readonly string[]>>;
  /** Provinces put together from parts of two regions. */
  readonly straddling: readonly { readonly province: string; readonly regions: readonly Region[] }[];
}

const place = places("26/2014/TT-BCT", "official")("3", "1", "c");

/** The list that the circular prints, and the provinces since 1 July 2025 by what they were put together from. */
export const regionMaps: readonly RegionMap[] = [
  {
    from: "2014-10-21",
    to: "2025-07-01",
    place,
    listed: true,
    provinces: {
      north: [
        ...["Hà Tĩnh", "Nghệ An", "Thanh Hóa", "Ninh Bình", "Thái Bình", "Nam Định", "Hà Nam", "Hưng Yên"],
        ...[
          "Hải Dương",
          "Hải Phòng",
          "Quảng Ninh",
          "Hà Nội",
          "Vĩnh Phúc",
          "Bắc Ninh",
          "Bắc Giang",
          "Phú Thọ",
        ],
        ...[
          "Yên Bái",
          "Lào Cai",
          "Cao Bằng",
          "Hà Giang",
          "Lạng Sơn",
          "Thái Nguyên",
          "Bắc Kạn",
          "Tuyên Quang",
        ],
        ...["Hòa Bình", "Sơn La", "Điện Biên", "Lai Châu"],
      ],
      central: [
        ...["Quảng Bình", "Quảng Trị", "Thừa Thiên Huế", "Đà Nẵng", "Quảng Nam", "Quảng Ngãi", "Bình Định"],
        ...["Phú Yên", "Khánh Hòa", "Ninh Thuận", "Đắk Lắk", "Đắk Nông", "Gia Lai", "Kon Tum", "Lâm Đồng"],
      ],
      south: [
        ...["Bình Dương", "Đồng Nai", "Bà Rịa - Vũng Tàu", "Tây Ninh", "Bình Phước", "Bình Thuận"],
        ...[
          "Thành phố Hồ Chí Minh",
          "Long An",
          "Tiền Giang",
          "Bến Tre",
          "Trà Vinh",
          "Vĩnh Long",
          "Đồng Tháp",
        ],
        ...["Cần Thơ", "Hậu Giang", "Sóc Trăng", "Kiên Giang", "An Giang", "Bạc Liêu", "Cà Mau"],
      ],
    },
    straddling: [],
  },
  {
    from: "2025-07-01",
    to: null,
    place,
    listed: false,
    provinces: {
      north: [
        ...[
          "Hà Nội",
          "Hải Phòng",
          "Quảng Ninh",
          "Hưng Yên",
          "Ninh Bình",
          "Bắc Ninh",
          "Phú Thọ",
          "Thái Nguyên",
        ],
        ...["Lào Cai", "Tuyên Quang", "Cao Bằng", "Lạng Sơn", "Sơn La", "Lai Châu", "Điện Biên", "Thanh Hóa"],
        ...["Nghệ An", "Hà Tĩnh"],
      ],
      central: ["Quảng Trị", "Huế", "Đà Nẵng", "Quảng Ngãi", "Gia Lai", "Đắk Lắk", "Khánh Hòa"],
      south: [
        ...["Thành phố Hồ Chí Minh", "Đồng Nai", "Tây Ninh", "Đồng Tháp", "Vĩnh Long", "Cần Thơ", "An Giang"],
        ...["Cà Mau"],
      ],
    },
    straddling: [{ province: "Lâm Đồng", regions: ["central", "south"] }],
  },
];

/** A province that changed its name, and the name it had before. */
export const renamed: readonly (readonly [string, string])[] = [["Huế", "Thừa Thiên Huế"]];
