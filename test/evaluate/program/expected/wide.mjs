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

// Is the consent to any purpose in this state? The newest visible state of a purpose is in force.
function isAnyConsent(consents, asOf, state) {
  const states = new Map();
  for (const consent of consents) if (consent.from <= asOf) states.set(consent.purpose, consent.state);
  for (const inForce of states.values()) if (inForce === state) return true;
  return false;
}

const k0 = new RegExp("^(?:acme|nord)");
const k1 = new Set(["d0.example", "d1.example", "d2.example", "d3.example", "d4.example", "d5.example", "d6.example", "d7.example", "d8.example", "d9.example", "d10.example", "d11.example"]);
const k2 = ["größe", "中文", "x"];
const k3 = [1000, 989, 978, 967, 956, 944, 933, 922, 911, 900, 889, 878, 867, 856, 844, 833, 822, 811, 800, 789, 778, 767, 756, 744, 733, 722, 711, 700, 689, 678, 667, 656, 644, 633, 622, 611, 600, 589, 578, 567, 556, 544, 533, 522, 511, 500, 489, 478, 467, 456, 444, 433, 422, 411, 400, 389, 378, 367, 356, 344, 333, 322, 311, 300, 289, 278, 267, 256, 244, 233, 222, 211, 200, 189, 178, 167, 156, 144, 133, 122, 111, 100, 89, 78, 67, 56, 44, 33, 22, 11];
const k4 = ["A", "B", "C", "U", null];
const k5 = ["1", "2", null];
const k6 = ["A1", "A2", null, "B1", "B2", null, "C1", "C2", null, "U1", "U2", null, null, null, null];
const k7 = ["fast-track", "mql", null, "mql", "mql", null, "nurture", "nurture", null, "nurture", "watch", null, null, null, null];
const k8 = ["lead", "engaged", "checked", "mql", "sal", "won", "nurture"];
const k9 = [];
const k10 = new Map([["lead", 0], ["engaged", 1], ["checked", 2], ["mql", 3], ["sal", 4], ["won", 5], ["nurture", 6]]);
const k11 = [false, false, false, true, false, false, false];
const k12 = [false, false, true, true, true, true, false];
const k13 = [false, false, false, false, true, false, false];
const ring1 = [];
const seen7 = new Seen();

function scoreLead(record, asOf, today) {
  const objection = record.objectionFrom !== undefined && record.objectionFrom <= asOf;
  const recycledAt = record.recycledAt;
  const resetAt = recycledAt !== undefined && recycledAt <= asOf ? recycledAt : -Infinity;

  const values = record.values;
  const v0 = values["employees"] ?? NaN; // integer "employees"
  const v1 = values["company"] ?? ""; // text "company"
  const v2 = values["tools"] ?? k9; // set "tools"
  const v3 = values["country"] ?? ""; // enum "country"
  const v4 = values["seniority"] ?? ""; // enum "seniority"
  const v5 = values["domain"] ?? ""; // text "domain"
  const v6 = values["job-title"] ?? ""; // text "job-title"
  const v7 = ageOfDate(values["contract-end"], today); // date "contract-end"
  const v8 = values["annual-revenue"] ?? NaN; // decimal "annual-revenue"
  const v9 = values["partner"]; // boolean "partner"

  let consent0 = "none";
  for (let index = 0; index < record.consents.length; index++) {
    const consent = record.consents[index];
    if (consent.from > asOf) continue;
    if (consent.purpose === "email-marketing") consent0 = consent.state;
  }

  const since2 = asOf - 172800000; // 2 days
  const since3 = asOf - 259200000; // 3 days
  const since5 = asOf - 432000000; // 5 days
  const since8 = asOf - 691200000; // 8 days
  const since11 = asOf - 950400000; // 11 days
  const since14 = asOf - 1209600000; // 14 days
  const since15 = asOf - 1296000000; // 15 days
  const since18 = asOf - 1555200000; // 18 days
  const since20 = asOf - 1728000000; // 20 days
  const since30 = asOf - 2592000000; // 30 days
  const since45 = asOf - 3888000000; // 45 days
  const since60 = asOf - 5184000000; // 60 days
  const since120 = asOf - 10368000000; // 120 days

  let newest0 = -Infinity;
  let newest1 = -Infinity;
  let newest2 = -Infinity;
  let newest3 = -Infinity;
  let count0 = 0;
  let count1 = 0;
  let count2 = 0;
  let fit = 0;
  let engagement = 0;
  let total = 0;
  let grade = null;
  let band = null;
  let cell = null;
  let outcome = null;

  if (!objection) {
    let known0 = 15;
    let known1 = 30;
    let known2 = 0;
    let group0x0 = 0;
    let group0x1 = 0;
    let group0x2 = 0;
    let group1x0 = 0;
    let kept0 = 0;
    let kept2 = Infinity;
    let kept3 = Infinity;
    let kept4 = 0;
    let latest5 = -Infinity;
    let first6 = -Infinity;
    seen7.forget();
    let kept8 = Infinity;
    let recent9 = 0;
    let last10 = -Infinity;
    let number11 = 0;

    const events = record.events;
    for (let index = 0; index < events.length; index++) {
      const event = events[index];
      const at = event.at;
      if (event.from > asOf) continue;
      switch (event.signal) {
        case "webinar": {
          if (at <= resetAt) break;
          if (at > since14) count0 += 1;
          // rule "ring"
          if (at > since120) {
            if (kept0 < 6 || ring1[kept0 % 6] - at >= 864000000) {
              ring1[kept0 % 6] = at;
              kept0 += 1;
              group1x0 += 8;
            }
          }
          // rule "two-a-week"
          if (kept3 - at >= 604800000) {
            kept3 = kept2;
            kept2 = at;
            group1x0 += 8;
          }
          // rule "one-window"
          if (at > since60) {
            if (kept4 < 2) {
              kept4 += 1;
              group1x0 += 8;
            }
          }
          if (at > newest2) newest2 = at;
          // rule "tender"
          number11 += 1;
          if (at > since60) count1 += 1;
          if (at > since30) count2 += 1;
          break;
        }
        case "email-click": {
          if (consent0 !== "given") break;
          if (at <= resetAt) break;
          if (at > since14) count0 += 1;
          if (at > newest1) newest1 = at;
          // rule "burst"
          if (at > since20) {
            if (at > since30) {
              recent9 += 1;
              if (at > last10) last10 = at;
            }
          }
          if (at > since30) count2 += 1;
          break;
        }
        case "demo-request": {
          if (at <= resetAt) break;
          if (at > newest0) newest0 = at;
          // rule "two-a-week"
          if (kept3 - at >= 604800000) {
            kept3 = kept2;
            kept2 = at;
            group1x0 += 8;
          }
          // rule "dense"
          group1x0 += decayed(k3, 0, asOf - at);
          break;
        }
        case "pricing-page-visit": {
          const property0 = event.properties["asset"] ?? "";
          // rule "first-pricing"
          if (property0 === "packages" || property0 === "pricing") first6 = at;
          if (at <= resetAt) break;
          // rule "latest-pricing"
          if (property0 === "packages" || property0 === "pricing") {
            if (at > latest5) latest5 = at;
          }
          if (at > newest3) newest3 = at;
          break;
        }
        case "content-download": {
          if (consent0 !== "given") break;
          if (at <= resetAt) break;
          const property0 = event.properties["asset"] ?? "";
          // rule "papers"
          if (seen7.isNew(property0)) {
            if (kept8 - at >= 864000000) {
              kept8 = at;
              group1x0 += 8;
            }
          }
          break;
        }
      }
    }

    // group "questions"
    // rule "q0"
    if (count0 >= 2) group0x0 += 5;
    // rule "q1"
    if (newest0 > since30 || newest1 > since30) group0x0 += 4;
    // rule "q2"
    if (consent0 === "given") group0x0 += 3;
    // rule "q3"
    if ((!Number.isNaN(v0) ? 1 : 0) + (v1 !== "" ? 1 : 0) + (v2.length > 0 ? 1 : 0) >= 2) group0x0 += 2;
    else if (Number.isNaN(v0) || v1 === "") known0 -= 2;
    // rule "q4"
    if (!(v3 === "de" || (v4 !== "" && !(v4 === "vp")))) group0x0 += 1;
    else if (v3 === "" || v4 === "") known0 -= 1;
    // rule "q5"
    group0x0 += 0;
    // rule "q7"
    if (!(has(v2, "crm") || has(v2, "map"))) group0x0 += -2;
    // rule "q8"
    if (v5.endsWith("d0.example") || v5.endsWith("d1.example") || v5.endsWith("d2.example") || v5.endsWith("d3.example") || v5.endsWith("d4.example") || v5.endsWith("d5.example") || v5.endsWith("d6.example") || v5.endsWith("d7.example") || v5.endsWith("d8.example") || v5.endsWith("d9.example") || v5.endsWith("d10.example") || v5.endsWith("d11.example")) group0x0 += -3;
    // rule "q9"
    if (k0.test(v1)) group0x0 += -4;
    // rule "q10"
    if (k1.has(v5)) group0x0 += -5;
    // rule "q11"
    if (hasWord(v6, k2)) group0x0 += -6;
    // rule "q13"
    group0x0 -= (v7 >= -30 & v7 <= 30) * 8;
    // group "choices"
    // rule "choices"
    if (v0 >= 500) group0x1 += 20;
    else if (v8 >= 100) group0x1 += 30;
    else if (v3 === "ru") group0x1 += -5;
    else if (has(v2, "crm")) group0x1 += 7;
    else known1 -= !Number.isNaN(v8) ? 0 : !Number.isNaN(v0) ? 10 : 23;
    if (group0x1 < -2) group0x1 = -2;
    if (group0x1 > 25) group0x1 = 25;
    // group "empty"
    let dimension0 = group0x0 + group0x1 + group0x2; // dimension "fit"
    if (dimension0 > 90) dimension0 = 90;
    // group "counts"
    // rule "latest-of-two"
    {
      const newest = Math.max(newest2, newest0);
      group1x0 += (newest > since45) * 8;
    }
    // rule "latest-pricing"
    group1x0 += (latest5 > since30) * 8;
    // rule "first-pricing"
    if (first6 > since60 && first6 > resetAt) group1x0 += 8;
    // rule "burst"
    if (recent9 >= 2) group1x0 += (last10 > since2 ? 8 : last10 > since5 ? 7 : last10 > since8 ? 6 : last10 > since11 ? 5 : last10 > since15 ? 4 : last10 > since18 ? 3 : 2);
    // rule "tender"
    if (number11 >= 0 && number11 <= 1) group1x0 += 2;
    else if (number11 >= 5) group1x0 += 9;
    // rule "idle"
    {
      const last = newest0;
      if (last !== -Infinity) group1x0 += -3 * Math.floor((asOf - last) / 1728000000);
    }
    if (group1x0 < -10) group1x0 = -10;
    if (group1x0 > 400) group1x0 = 400;
    let dimension1 = group1x0; // dimension "engagement"
    let dimension2 = 0; // dimension "void"
    fit = dimension0;
    engagement = dimension1;
    total = dimension0 + dimension1 + dimension2;
    if (total < -20) total = -20;
    const row = Math.min(90, known0 + Math.min(25, known1) + known2) < 20 ? 3 : (fit > 0 ? fit : 0) >= 30 ? 0 : (fit > 0 ? fit : 0) >= 20 ? 1 : (fit > 0 ? fit : 0) >= 10 ? 2 : 4;
    grade = k4[row];
    const column = engagement >= 40 ? 0 : engagement >= 20 ? 1 : 2;
    band = k5[column];
    cell = k6[row * 3 + column];
    outcome = k7[row * 3 + column];
  }

  let rank = record.recordedStage === undefined ? 0 : (k10.get(record.recordedStage) ?? 0);
  let reached0 = k11[rank]; // "mql"
  let reached1 = k12[rank]; // "checked"
  let reached2 = k13[rank]; // "sal"
  // stage "engaged"
  if (rank < 1 && count1 >= 2 && !(isAnyConsent(record.consents, asOf, "withdrawn") || objection || (reached0 && v9 === true) || !(isAnyConsent(record.consents, asOf, "given")))) {
    rank = 1;
  }
  // stage "mql"
  if (rank < 3 && ((!objection && total >= 60 && (band === "1" || band === "2")) || newest0 > since3 || newest3 > since3) && !Number.isNaN(v0) && v1 !== "" && !(isAnyConsent(record.consents, asOf, "withdrawn") || objection || (reached0 && v9 === true) || !(isAnyConsent(record.consents, asOf, "given")))) {
    reached0 = true;
    if (rank < 2) reached1 = true;
    rank = 3;
  }
  // stage "sal"
  if (rank < 4 && reached1 && (cell === "A1" || cell === "B1" || cell === "C1" || cell === "C2") && !(isAnyConsent(record.consents, asOf, "withdrawn") || objection || (reached0 && v9 === true) || !(isAnyConsent(record.consents, asOf, "given")))) {
    if (rank < 2) reached1 = true;
    reached2 = true;
    rank = 4;
  }
  // stage "nurture"
  if (rank < 6 && !objection && fit < 0 && !(isAnyConsent(record.consents, asOf, "withdrawn") || objection || (reached0 && v9 === true) || !(isAnyConsent(record.consents, asOf, "given")))) {
    rank = 6;
  }

  let route = null;
  let pool = null;
  routing: if (rank === 3 || rank === 4) {
    if ((outcome === "fast-track" || outcome === "mql") && (grade === "A" || grade === "B")) {
      route = "hot";
      pool = "hot-pool";
      break routing;
    }
    if (count2 >= 3) {
      route = "busy";
      pool = "busy-pool";
      break routing;
    }
    if (reached2) {
      route = "was-sal";
      pool = "was-sal-pool";
      break routing;
    }
    if (consent0 === "none") {
      route = "no-mail";
      pool = "no-mail-pool";
      break routing;
    }
  }

  return {
    fit: objection ? null : fit,
    engagement: objection ? null : engagement,
    total: objection ? null : total,
    grade,
    band,
    cell,
    outcome: objection ? "objection" : outcome,
    stage: k8[rank],
    route,
    pool,
  };
}

export { scoreLead };
