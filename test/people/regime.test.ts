import { describe, expect, it } from "vitest";
import { authorityName } from "../../src/people/authority.js";
import {
  ruralEstablishmentIndexOn,
  ruralEstablishmentNotices,
} from "../../src/people/establishment-regime.js";
import { ruralEstablishmentRegimes } from "../../src/people/regimes/regimes.js";
import { parse } from "./establishments.js";

const idOn = (on: string) => ruralEstablishmentRegimes[ruralEstablishmentIndexOn(on)]?.ref.id;

function codesOn(on: string, input: unknown = {}): readonly string[] {
  const parsed = parse(input);
  if (!parsed.ok) throw new Error("faulty facts");
  const notices = ruralEstablishmentNotices(parsed.value, on, "here");
  expect(notices.every(({ at }) => at === "here")).toBe(true);
  return notices.map(({ code }) => code);
}

describe("the regimes of rural industrial establishments", () => {
  it("begin on the day the one before ends, from 5 July 2012 on", () => {
    expect(idOn("2012-07-04")).toBeUndefined();
    expect(idOn("2012-07-05")).toBe("people.decree-45-2012");
    expect(idOn("2013-02-09")).toBe("people.decree-45-2012");
    expect(idOn("2013-02-10")).toBe("people.circular-46-2012");
    expect(idOn("2025-10-14")).toBe("people.circular-46-2012");
    expect(idOn("2025-10-15")).toBe("people.decree-235-2025");
    const refs = ruralEstablishmentRegimes.map(({ ref }) => ref);
    expect(refs.map(({ to }) => to)).toEqual([...refs.slice(1).map(({ from }) => from), null]);
  });
});

describe("notices on an establishment", () => {
  const figures = { size: { capitalDong: 1 } };
  const stated = { size: { smallOrMedium: true } };

  it("say from 29 September 2017 that an amendment of the circular was not read", () => {
    expect(codesOn("2017-09-28", figures)).toEqual([]);
    expect(codesOn("2017-09-29", stated)).toEqual(["circular-amendment-unread"]);
    expect(codesOn("2017-09-29", figures)).toEqual([
      "circular-amendment-unread",
      "size-definition-may-differ",
    ]);
  });

  it("say in the months between the reform of 1 July 2025 and the new text that the former unit counts", () => {
    expect(codesOn("2025-06-30")).toEqual(["circular-amendment-unread"]);
    expect(codesOn("2025-07-01")).toEqual(["circular-amendment-unread", "former-units-used"]);
    expect(codesOn("2025-10-14")).toEqual(["circular-amendment-unread", "former-units-used"]);
    expect(codesOn("2025-10-15")).toEqual([]);
  });

  it("ask from 15 October 2025 to state the size where figures were given", () => {
    expect(codesOn("2025-10-15", figures)).toEqual(["size-definition-from-recollection"]);
    expect(codesOn("2025-10-15", stated)).toEqual([]);
  });
});

describe("authorities", () => {
  it("have their names in both languages", () => {
    expect(authorityName("provincialDepartment", "2026-01-01")).toEqual({
      vi: "Sở Công Thương",
      en: "Provincial Department of Industry and Trade",
    });
  });

  it("the Ministry's agency for extension changed its name on 1 July 2025", () => {
    expect(authorityName("extensionAgency", "2025-06-30").vi).toContain("Cục Công nghiệp địa phương");
    expect(authorityName("extensionAgency", "2025-07-01").vi).toContain("Cục Đổi mới sáng tạo");
    expect(authorityName("extensionAgency", "2012-07-04").vi).toBe(
      "Cơ quan khuyến công thuộc Bộ Công Thương",
    );
  });
});
