"use strict";

// The values that one lead showed: a list used again for every lead, and a set once they are many.
class Seen {
  list = [];
  count = 0;
  many = undefined;
  forget() {
    this.count = 0;
    this.many = undefined;
  }
  // True for the first of its kind; no value, which is an empty one, never is.
  isNew(value) {
    if (value === "") return false;
    for (let index = 0; index < this.count; index++) if (this.list[index] === value) return false;
    if (this.count < 16) {
      this.list[this.count] = value;
      this.count += 1;
      return true;
    }
    this.many ??= new Set();
    if (this.many.has(value)) return false;
    this.many.add(value);
    return true;
  }
}

// Age of a date (YYYY-MM-DD) in dates on the day `today`; NaN without a date.
function ageOfDate(date, today) {
  if (date === undefined || date === "") return NaN;
  const digit = (at) => date.charCodeAt(at) - 48;
  const month = digit(5) * 10 + digit(6);
  // Years that begin in March end with the day a leap year adds.
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3) - (month < 3 ? 1 : 0);
  const months = month < 3 ? month + 9 : month - 3;
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const dayOfYear = Math.floor((153 * months + 2) / 5) + digit(8) * 10 + digit(9) - 1;
  return today - (365 * year + leaps + dayOfYear - 719468);
}

// Points after so many ms: by age in whole days, and `tail` beyond the table.
function decayed(points, tail, elapsed) {
  const age = Math.floor(elapsed / 86400000);
  return age < points.length ? points[age] : tail;
}

// Is the text a member? A loop in place compares texts faster than `includes`, which is called.
function has(list, member) {
  for (let index = 0; index < list.length; index++) if (list[index] === member) return true;
  return false;
}

// Is one of the words a word of the text: a maximal run of letters and digits?
const wordSign = /[\p{L}\p{Nd}]/u;
function hasWord(text, words) {
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
      if (!isWordSign(signBefore(text, at)) && !isWordSign(text.codePointAt(at + word.length))) return true;
    }
  }
  return false;
}
function signBefore(text, at) {
  const unit = text.charCodeAt(at - 1);
  const pair = at > 1 && unit >= 0xdc00 && unit <= 0xdfff ? text.codePointAt(at - 2) : unit;
  return pair > 0xffff ? pair : unit;
}
// Of code points; NaN and undefined stand before the first and after the last sign.
function isWordSign(sign) {
  if (!(sign >= 48)) return false;
  if (sign < 128) return sign < 58 || (sign >= 65 && sign < 91) || (sign >= 97 && sign < 123);
  return wordSign.test(String.fromCodePoint(sign));
}

const k0 = new RegExp("(?:head of|leiter)");
const k1 = ["intern", "praktikant"];
const k2 = [12, 12, 11, 11, 11, 11, 10, 10, 10, 10, 9, 9, 9, 9, 8, 8, 8, 7, 7, 7, 7, 6, 6, 6, 6, 5, 5, 5, 5, 4, 4, 4, 3, 3, 3, 3, 2, 2, 2, 2, 1, 1, 1, 1];
const k3 = ["A", "B", "C", "D", "U", null];
const k4 = ["1", "2", "3", null];
const k5 = ["A1", "A2", "A3", null, "B1", "B2", "B3", null, "C1", "C2", "C3", null, "D1", "D2", "D3", null, "U1", "U2", "U3", null, null, null, null, null];
const k6 = ["fast-track", "mql", "nurture", null, "mql", "mql", "nurture", null, "nurture", "nurture", "watch", null, "watch", "watch", "watch", null, "nurture", "watch", "watch", null, null, null, null, null];
const k7 = ["lead", "mql", "sal", "sql", "won", "nurture"];
const k8 = [];
const k9 = new Map([["lead", 0], ["mql", 1], ["sal", 2], ["sql", 3], ["won", 4], ["nurture", 5]]);
const seen4 = new Seen();

function scoreLead(record, asOf, today) {
  const objection = record.objectionFrom !== undefined && record.objectionFrom <= asOf;
  const recycledAt = record.recycledAt;
  const resetAt = recycledAt !== undefined && recycledAt <= asOf ? recycledAt : -Infinity;

  const values = record.values;
  const v0 = values["employees"] ?? NaN; // integer "employees"
  const v1 = values["country"] ?? ""; // enum "country"
  const v2 = values["annual-revenue"] ?? NaN; // decimal "annual-revenue"
  const v3 = values["tools"] ?? k8; // set "tools"
  const v4 = values["seniority"] ?? ""; // enum "seniority"
  const v5 = values["job-title"] ?? ""; // text "job-title"
  const v6 = values["partner"]; // boolean "partner"
  const v7 = ageOfDate(values["contract-end"], today); // date "contract-end"
  const v8 = values["domain"] ?? ""; // text "domain"
  const v9 = values["company"] ?? ""; // text "company"
  const v10 = values["lead-source"] ?? ""; // enum "lead-source"

  let consent0 = "none";
  for (let index = 0; index < record.consents.length; index++) {
    const consent = record.consents[index];
    if (consent.from > asOf) continue;
    if (consent.purpose === "email-marketing") consent0 = consent.state;
  }

  const since1 = asOf - 86400000; // 1 days
  const since3 = asOf - 259200000; // 3 days
  const since8 = asOf - 691200000; // 8 days
  const since14 = asOf - 1209600000; // 14 days
  const since15 = asOf - 1296000000; // 15 days
  const since25 = asOf - 2160000000; // 25 days
  const since30 = asOf - 2592000000; // 30 days
  const since47 = asOf - 4060800000; // 47 days
  const since60 = asOf - 5184000000; // 60 days
  const since90 = asOf - 7776000000; // 90 days
  const since120 = asOf - 10368000000; // 120 days
  const since150 = asOf - 12960000000; // 150 days
  const since180 = asOf - 15552000000; // 180 days
  const since300 = asOf - 25920000000; // 300 days

  let newest0 = -Infinity;
  let newest1 = -Infinity;
  let newest2 = -Infinity;
  let fit = 0;
  let engagement = 0;
  let total = 0;
  let grade = null;
  let band = null;
  let cell = null;
  let outcome = null;

  if (!objection) {
    let known0 = 40;
    let known1 = 20;
    let group0x0 = 0;
    let group0x1 = 0;
    let group1x0 = 0;
    let group1x1 = 0;
    let group2x0 = 0;
    let first0 = -Infinity;
    let kept1 = Infinity;
    let kept2 = Infinity;
    let kept3 = Infinity;
    seen4.forget();
    let recent5 = 0;
    let last6 = -Infinity;
    let number7 = 0;

    const events = record.events;
    for (let index = 0; index < events.length; index++) {
      const event = events[index];
      const at = event.at;
      if (event.from > asOf) continue;
      switch (event.signal) {
        case "demo-request": {
          if (at <= resetAt) break;
          if (at > newest0) newest0 = at;
          break;
        }
        case "webinar": {
          // rule "first-webinar"
          first0 = at;
          if (at <= resetAt) break;
          if (at > newest2) newest2 = at;
          // rule "slow"
          group1x1 += (at > since30 ? 8 : at > since60 ? 6 : at > since90 ? 5 : at > since150 ? 3 : at > since180 ? 2 : at > since300 ? 1 : 0);
          // rule "many-webinars"
          number7 += 1;
          break;
        }
        case "pricing-page-visit": {
          if (at <= resetAt) break;
          const property0 = event.properties["asset"] ?? "";
          // rule "pricing-page"
          if (at > since90 && (property0 === "packages" || property0 === "pricing")) {
            if (kept3 - at >= 2592000000) {
              kept3 = kept2;
              kept2 = kept1;
              kept1 = at;
              group1x0 += 10;
            }
          }
          break;
        }
        case "email-click": {
          if (consent0 !== "given") break;
          if (at <= resetAt) break;
          if (at > newest1) newest1 = at;
          // rule "three-clicks"
          if (at > since14) {
            recent5 += 1;
            if (at > last6) last6 = at;
          }
          break;
        }
        case "content-download": {
          if (consent0 !== "given") break;
          if (at <= resetAt) break;
          const property0 = event.properties["asset"] ?? "";
          // rule "downloads"
          if (at > since180) {
            if (seen4.isNew(property0)) {
              group1x1 += 5;
            }
          }
          break;
        }
      }
    }

    // group "company"
    // rule "company-size"
    if (v0 >= 50 && v0 <= 500) group0x0 += 20;
    else if (v0 > 500) group0x0 += 8;
    else if (Number.isNaN(v0)) known0 -= 20;
    // rule "region"
    if (v1 === "at" || v1 === "ch" || v1 === "de") group0x0 += 10;
    else if (v1 === "") known0 -= 10;
    // rule "revenue"
    if (v2 >= 1000050) group0x0 += 5;
    else if (Number.isNaN(v2)) known0 -= 5;
    // rule "stack"
    if (has(v3, "crm") && has(v3, "map")) group0x0 += 5;
    if (group0x0 > 35) group0x0 = 35;
    // group "person"
    // rule "decision-maker"
    if (v4 === "c-level" || v4 === "director" || v4 === "vp" || k0.test(v5)) group0x1 += 15;
    else if (v4 === "" || v5 === "") known1 -= 15;
    // rule "intern"
    if (hasWord(v5, k1)) group0x1 += -10;
    // rule "not-partner"
    if (!(v6 === true)) group0x1 += 5;
    else if (v6 === undefined) known1 -= 5;
    let dimension0 = group0x0 + group0x1; // dimension "fit"
    if (dimension0 < 0) dimension0 = 0;
    if (dimension0 > 60) dimension0 = 60;
    // group "intent"
    // rule "demo-request"
    group1x0 += (newest0 > since30) * 20 + (newest0 > since60) * 10 + (newest0 > since90) * 10;
    // rule "first-webinar"
    if (first0 > -Infinity && first0 > resetAt) group1x0 += (first0 > since120 ? 10 : 0);
    if (group1x0 < 0) group1x0 = 0;
    if (group1x0 > 50) group1x0 = 50;
    // group "nurture"
    // rule "clicks"
    if (newest1 > -Infinity) group1x1 += (newest1 > since3 ? 5 : newest1 > since8 ? 4 : newest1 > since15 ? 3 : newest1 > since25 ? 2 : newest1 > since47 ? 1 : 0);
    // rule "fading"
    if (newest2 > -Infinity) group1x1 += decayed(k2, 0, asOf - newest2);
    // rule "three-clicks"
    if (recent5 >= 3) group1x1 += 6;
    // rule "many-webinars"
    if (number7 >= 1 && number7 <= 2) group1x1 += 3;
    else if (number7 >= 3) group1x1 += 7;
    // rule "idle"
    {
      const last = Math.max(newest1, newest2);
      if (last !== -Infinity) group1x1 += Math.max(-30, -10 * Math.floor((asOf - last) / 2592000000));
    }
    let dimension1 = group1x0 + group1x1; // dimension "engagement"
    if (dimension1 > 60) dimension1 = 60;
    // group "risk"
    // rule "far-contract"
    group2x0 -= (v7 < -365) * 5;
    let dimension2 = group2x0; // dimension "risk"
    fit = dimension0;
    engagement = dimension1;
    total = dimension0 + dimension1 + dimension2;
    if (total < 0) total = 0;
    if (total > 100) total = 100;
    const row = Math.min(60, Math.min(35, known0) + known1) < 28 ? 4 : (fit > 0 ? fit : 0) >= 42 ? 0 : (fit > 0 ? fit : 0) >= 28 ? 1 : (fit > 0 ? fit : 0) >= 14 ? 2 : 3;
    grade = k3[row];
    const column = engagement >= 40 ? 0 : engagement >= 20 ? 1 : 2;
    band = k4[column];
    cell = k5[row * 4 + column];
    outcome = k6[row * 4 + column];
  }

  let rank = record.recordedStage === undefined ? 0 : (k9.get(record.recordedStage) ?? 0);
  // stage "mql"
  if (rank < 1 && ((!objection && total >= 60 && !objection && engagement > 0) || newest0 > since1) && v9 !== "" && v10 !== "" && !Number.isNaN(v0) && !(objection || v1 === "ru" || consent0 === "withdrawn" || v8 === "rival.example")) {
    rank = 1;
  }

  let route = null;
  let pool = null;
  routing: if (rank === 1 || rank === 2 || rank === 3) {
    if (v1 === "fr") {
      route = "french";
      pool = "dach";
      break routing;
    }
    if (v9.indexOf("nordwerk, gmbh") !== -1) {
      route = "named";
      pool = null;
      break routing;
    }
    if (v1 === "at" || v1 === "de") {
      route = "dach";
      pool = "dach";
      break routing;
    }
    route = "rest";
    pool = null;
  }

  return {
    fit: objection ? null : fit,
    engagement: objection ? null : engagement,
    total: objection ? null : total,
    grade,
    band,
    cell,
    outcome: objection ? "objection" : outcome,
    stage: k7[rank],
    route,
    pool,
  };
}

export { scoreLead };
