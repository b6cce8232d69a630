import type { Entry } from "../entry.js";

/** Industrial extension (khuyến công) of the whole country. */
export const extensionDocuments: readonly Entry[] = [
  {
    id: "134/2004/NĐ-CP",
    title: {
      vi: "Khuyến khích phát triển công nghiệp nông thôn",
      en: "Encouraging the development of rural industry",
    },
    issued: "2004-06-09",
    verification: "official",
  },
  {
    id: "03/2005/TT-BCN",
    title: {
      vi: "Hướng dẫn một số nội dung của Nghị định 134/2004/NĐ-CP",
      en: "Guidance on parts of Decree 134/2004/NĐ-CP",
    },
    issued: "2005-06-23",
    verification: "official",
    relations: [{ kind: "guides", document: "134/2004/NĐ-CP" }],
  },
  {
    id: "07/2008/QĐ-BCT",
    title: {
      vi: "Chỉ tiêu theo dõi, giám sát Chương trình khuyến công quốc gia",
      en: "Indicators for monitoring the national extension programme",
    },
    issued: "2008-05-07",
    verification: "official",
  },
  {
    id: "08/2008/QĐ-BCT",
    title: {
      vi: "Quy chế quản lý chương trình, kế hoạch, đề án khuyến công quốc gia",
      en: "Regulation on the programmes, plans and projects of national extension",
    },
    issued: "2008-05-12",
    verification: "official",
  },
  {
    id: "17/2008/QĐ-BCT",
    title: {
      vi: "Biên soạn tài liệu đào tạo bằng kinh phí khuyến công",
      en: "Training material paid with extension money",
    },
    issued: "2008-07-07",
    verification: "official",
  },
  {
    id: "18/2008/TT-BCT",
    title: {
      vi: "Trung tâm Khuyến công và Tư vấn phát triển công nghiệp",
      en: "Centres for industrial extension and development consulting",
    },
    issued: "2008-12-19",
    verification: "official",
  },
  {
    id: "125/2009/TTLT-BTC-BCT",
    title: {
      vi: "Kinh phí sự nghiệp kinh tế đối với Chương trình khuyến công",
      en: "Economic service funds for the extension programme",
    },
    issued: "2009-06-17",
    verification: "official",
  },
  {
    id: "5918/QĐ-BCT",
    title: {
      vi: "Quy chế tạm ứng, quyết toán kinh phí khuyến công quốc gia",
      en: "Regulation on advances and settlement of national extension funds",
    },
    issued: "2009-11-24",
    verification: "official",
  },
  {
    id: "16/2011/TTLT-BCT-BNV",
    title: {
      vi: "Hướng dẫn về Trung tâm Khuyến công và Tư vấn phát triển công nghiệp",
      en: "Guidance on centres for industrial extension and development consulting",
    },
    issued: "2011-04-05",
    inForceFrom: "2011-05-20",
    verification: "official",
    relations: [{ kind: "replaces", document: "18/2008/TT-BCT", at: { article: "6" } }],
  },
  {
    id: "45/2012/NĐ-CP",
    title: { vi: "Khuyến công", en: "Industrial extension" },
    issued: "2012-05-21",
    inForceFrom: "2012-07-05",
    verification: "official",
    relations: [{ kind: "replaces", document: "134/2004/NĐ-CP", at: { article: "18" } }],
  },
  {
    id: "46/2012/TT-BCT",
    title: {
      vi: "Quy định chi tiết một số nội dung của Nghị định 45/2012/NĐ-CP",
      en: "Detailing parts of Decree 45/2012/NĐ-CP",
    },
    issued: "2012-12-28",
    inForceFrom: "2013-02-10",
    verification: "official",
    relations: [
      { kind: "guides", document: "45/2012/NĐ-CP" },
      { kind: "replaces", document: "03/2005/TT-BCN", at: { article: "11", clause: "1" } },
      { kind: "replaces", document: "07/2008/QĐ-BCT", at: { article: "11", clause: "1" } },
    ],
  },
  {
    id: "36/2013/TT-BCT",
    title: {
      vi: "Kế hoạch, thực hiện và quản lý kinh phí khuyến công quốc gia",
      en: "Planning, carrying out and managing the funds of national extension",
    },
    issued: "2013-12-27",
    inForceFrom: "2014-02-10",
    verification: "official",
    relations: [
      { kind: "replaces", document: "08/2008/QĐ-BCT", at: { article: "24", clause: "1" } },
      { kind: "replaces", document: "17/2008/QĐ-BCT", at: { article: "24", clause: "1" } },
      { kind: "replaces", document: "5918/QĐ-BCT", at: { article: "24", clause: "1" } },
    ],
  },
  {
    id: "26/2014/TTLT-BTC-BCT",
    title: {
      vi: "Kinh phí khuyến công quốc gia và kinh phí khuyến công địa phương",
      en: "Funds of national and local industrial extension",
    },
    issued: "2014-02-18",
    inForceFrom: "2014-04-08",
    verification: "official",
    relations: [
      { kind: "guides", document: "45/2012/NĐ-CP" },
      { kind: "replaces", document: "125/2009/TTLT-BTC-BCT", at: { article: "10", clause: "1" } },
    ],
  },
  {
    id: "20/2017/TT-BCT",
    title: {
      vi: "Sửa đổi, bổ sung Thông tư 46/2012/TT-BCT",
      en: "Amending and supplementing Circular 46/2012/TT-BCT",
    },
    issued: "2017-09-29",
    verification: "corroborated",
    relations: [{ kind: "amends", document: "46/2012/TT-BCT" }],
  },
  {
    id: "28/2018/TT-BTC",
    title: {
      vi: "Hướng dẫn lập, quản lý, sử dụng kinh phí khuyến công",
      en: "Guidance on estimating, managing and using extension funds",
    },
    issued: "2018-03-28",
    inForceFrom: "2018-05-11",
    verification: "corroborated",
    verificationOf: { inForceFrom: "single-source" },
    relations: [
      { kind: "guides", document: "45/2012/NĐ-CP" },
      { kind: "replaces", document: "26/2014/TTLT-BTC-BCT" },
    ],
  },
  {
    id: "17/2018/TT-BCT",
    title: {
      vi: "Sửa đổi, bổ sung Thông tư 36/2013/TT-BCT",
      en: "Amending and supplementing Circular 36/2013/TT-BCT",
    },
    issued: "2018-07-10",
    verification: "single-source",
    relations: [{ kind: "amends", document: "36/2013/TT-BCT" }],
  },
  {
    id: "34/2022/TT-BCT",
    verification: "single-source",
    note: { vi: "Chế độ báo cáo về khuyến công.", en: "Reporting on industrial extension." },
  },
  {
    id: "64/2024/TT-BTC",
    title: {
      vi: "Sửa đổi, bổ sung Thông tư 28/2018/TT-BTC",
      en: "Amending and supplementing Circular 28/2018/TT-BTC",
    },
    issued: "2024-08-28",
    verification: "corroborated",
    verificationOf: { issued: "single-source" },
    relations: [{ kind: "amends", document: "28/2018/TT-BTC" }],
  },
  {
    id: "146/2025/NĐ-CP",
    title: {
      vi: "Phân quyền, phân cấp trong lĩnh vực công nghiệp và thương mại",
      en: "Decentralisation in industry and trade",
    },
    issued: "2025-06-12",
    inForceFrom: "2025-07-01",
    verification: "official",
    verificationOf: { inForceFrom: "unverified" },
  },
  {
    id: "47/2025/TT-BCT",
    verification: "single-source",
    note: {
      vi: "Tên mới của cơ quan khuyến công thuộc Bộ Công Thương.",
      en: "New name of the Ministry's agency for industrial extension.",
    },
  },
  {
    id: "235/2025/NĐ-CP",
    title: {
      vi: "Sửa đổi, bổ sung Nghị định 45/2012/NĐ-CP",
      en: "Amending and supplementing Decree 45/2012/NĐ-CP",
    },
    issued: "2025-08-27",
    inForceFrom: "2025-10-15",
    verification: "official",
    relations: [
      { kind: "amends", document: "45/2012/NĐ-CP", at: { article: "1" } },
      { kind: "repeals", document: "146/2025/NĐ-CP", scope: [{ article: "52" }] },
    ],
  },
  {
    id: "20/CT-BCT",
    issued: "2025-12-04",
    verification: "corroborated",
    note: {
      vi: "Địa phương cập nhật quy định, chương trình khuyến công.",
      en: "Provinces are to update their rules and programmes of extension.",
    },
  },
  {
    id: "136/2007/QĐ-TTg",
    issued: "2007-08-20",
    verification: "single-source",
    note: {
      vi: "Chương trình khuyến công quốc gia đến năm 2012.",
      en: "National extension programme to 2012.",
    },
  },
  {
    id: "1288/QĐ-TTg",
    issued: "2014-08-01",
    verification: "single-source",
    note: {
      vi: "Chương trình khuyến công quốc gia đến năm 2020.",
      en: "National extension programme to 2020.",
    },
  },
  {
    id: "1881/QĐ-TTg",
    issued: "2020-11-20",
    verification: "corroborated",
    note: {
      vi: "Chương trình khuyến công quốc gia giai đoạn 2021–2025.",
      en: "National extension programme 2021–2025.",
    },
  },
  {
    id: "2646/QĐ-BCT",
    title: {
      vi: "Chương trình khuyến công quốc gia giai đoạn 2026-2030",
      en: "National extension programme 2026–2030",
    },
    issued: "2025-09-23",
    inForceFrom: "2025-09-23",
    verification: "single-source",
  },
  // What the rules on extension refer to.
  {
    id: "108/2006/NĐ-CP",
    title: {
      vi: "Quy định chi tiết và hướng dẫn thi hành Luật Đầu tư",
      en: "Detailing and guiding the Law on Investment",
    },
    issued: "2006-09-22",
    verification: "official",
  },
  {
    id: "30a/2008/NQ-CP",
    title: {
      vi: "Hỗ trợ giảm nghèo nhanh và bền vững đối với 61 huyện nghèo",
      en: "Fast and lasting poverty reduction in 61 poor districts",
    },
    issued: "2008-12-27",
    verification: "official",
  },
  {
    id: "56/2009/NĐ-CP",
    title: {
      vi: "Trợ giúp phát triển doanh nghiệp nhỏ và vừa",
      en: "Assistance to the development of small and medium enterprises",
    },
    issued: "2009-06-30",
    verification: "official",
  },
  {
    id: "39/2018/NĐ-CP",
    verification: "unverified",
    relations: [{ kind: "replaces", document: "56/2009/NĐ-CP" }],
    note: { vi: "Doanh nghiệp nhỏ và vừa.", en: "Small and medium enterprises." },
  },
  {
    id: "80/2021/NĐ-CP",
    verification: "unverified",
    relations: [{ kind: "replaces", document: "39/2018/NĐ-CP" }],
    note: { vi: "Doanh nghiệp nhỏ và vừa.", en: "Small and medium enterprises." },
  },
  {
    id: "1483/QĐ-TTg",
    title: {
      vi: "Danh mục sản phẩm công nghiệp hỗ trợ ưu tiên phát triển",
      en: "List of supporting-industry products given priority",
    },
    issued: "2011-08-26",
    verification: "official",
  },
  {
    id: "04/2012/TT-BTNMT",
    title: {
      vi: "Tiêu chí xác định cơ sở gây ô nhiễm môi trường",
      en: "Criteria of establishments that pollute the environment",
    },
    issued: "2012-05-08",
    verification: "official",
  },
  {
    id: "101/2009/TT-BTC",
    title: {
      vi: "Kinh phí Đề án hỗ trợ thanh niên học nghề và tạo việc làm",
      en: "Funds to help young people learn a trade and find work",
    },
    issued: "2009-05-20",
    verification: "official",
  },
  {
    id: "123/2009/TT-BTC",
    title: {
      vi: "Mức chi xây dựng chương trình khung và biên soạn giáo trình",
      en: "Spending on framework curricula and textbooks",
    },
    issued: "2009-06-17",
    verification: "official",
  },
  {
    id: "97/2010/TT-BTC",
    title: {
      vi: "Chế độ công tác phí, chế độ chi tổ chức các cuộc hội nghị",
      en: "Travel costs and spending on meetings",
    },
    issued: "2010-07-06",
    verification: "official",
  },
  {
    id: "112/2010/TTLT-BTC-BLĐTBXH",
    title: {
      vi: "Kinh phí Đề án Đào tạo nghề cho lao động nông thôn đến năm 2020",
      en: "Funds for the vocational training of rural labour to 2020",
    },
    issued: "2010-07-30",
    verification: "official",
  },
  {
    id: "139/2010/TT-BTC",
    title: {
      vi: "Kinh phí đào tạo, bồi dưỡng cán bộ, công chức",
      en: "Funds for the training of officials",
    },
    issued: "2010-09-21",
    verification: "official",
  },
  {
    id: "19/2012/TTLT-BTC-BKHĐT-BTTTT",
    title: {
      vi: "Kinh phí ứng dụng công nghệ thông tin của cơ quan nhà nước",
      en: "Funds for information technology of State bodies",
    },
    issued: "2012-02-15",
    verification: "official",
  },
  {
    id: "102/2012/TT-BTC",
    title: {
      vi: "Chế độ công tác phí cho cán bộ, công chức đi công tác nước ngoài",
      en: "Travel costs of officials abroad",
    },
    issued: "2012-06-21",
    verification: "official",
  },
  {
    id: "128/2012/TTLT-BTC-BLĐTBXH",
    title: {
      vi: "Sửa đổi, bổ sung Thông tư liên tịch 112/2010/TTLT-BTC-BLĐTBXH",
      en: "Amending Joint Circular 112/2010/TTLT-BTC-BLĐTBXH",
    },
    issued: "2012-08-09",
    verification: "official",
    relations: [{ kind: "amends", document: "112/2010/TTLT-BTC-BLĐTBXH" }],
  },
  {
    id: "221/2012/TTLT-BTC-BCT",
    title: {
      vi: "Kinh phí Chiến lược sản xuất sạch hơn trong công nghiệp đến năm 2020",
      en: "Funds for the strategy of cleaner production in industry to 2020",
    },
    issued: "2012-12-24",
    verification: "official",
  },
];
