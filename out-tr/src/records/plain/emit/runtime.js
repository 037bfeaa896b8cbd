/** What every reader needs, as source. */
export const runtime = `
function grown(array, room) {
  return copied(array, new array.constructor(room));
}
function copied(array, roomier) {
  roomier.set(array);
  return roomier;
}
// The bytes of many texts, one behind the other, and where each of them ends.
function keptTexts() {
  let pool = new Uint8Array(4096);
  let ends = new Uint32Array(64);
  let count = 0;
  return {
    count: () => count,
    pool: () => pool,
    // Says where the text begins in the pool, or -1 for one with a control character or this mark in it.
    add(b, s, e, mark) {
      const from = ends[count];
      let to = from;
      if (to + e - s > pool.length) pool = grown(pool, 2 * (to + e - s));
      if (count + 2 > ends.length) ends = grown(ends, 2 * ends.length);
      for (let i = s; i < e; i++) {
        if (b[i] < 32 || b[i] === mark) return -1;
        pool[to++] = b[i];
      }
      ends[++count] = to;
      return from;
    },
    finished: () => ({ ends: ends.subarray(0, count + 1), pool: pool.subarray(0, ends[count]) }),
  };
}
// Ids that are all different, by row.
function keptKeys() {
  const texts = keptTexts();
  let hashes = new Uint32Array(0);
  return {
    makeRoom(room) {
      hashes = grown(hashes, room);
    },
    isPut(b, s, e, h) {
      hashes[texts.count()] = h;
      return texts.add(b, s, e, quote) >= 0;
    },
    finished: (rows) => ({ hashes: hashes.subarray(0, rows), ...texts.finished() }),
  };
}
// Words that stand there again and again: each is kept once, and has a code from 1. A slot is four numbers side by side: the
// code, 0 for none; the hash; where the word begins in the pool; its length.
function keptWords() {
  const texts = keptTexts();
  let slots = new Int32Array(4 * 256);
  let pool = texts.pool();
  const freeSlot = (h) => {
    const mask = slots.length - 1;
    let p = (4 * h) & mask;
    while (slots[p] !== 0) p = (p + 4) & mask;
    return p;
  };
  const widen = () => {
    const narrow = slots;
    slots = new Int32Array(2 * narrow.length);
    for (let p = 0; p < narrow.length; p += 4) {
      if (narrow[p] !== 0) slots.set(narrow.subarray(p, p + 4), freeSlot(narrow[p + 1]));
    }
  };
  const added = (b, s, e, h, mark) => {
    const from = texts.add(b, s, e, mark);
    if (from < 0) return -1;
    pool = texts.pool();
    if (8 * texts.count() > slots.length) widen();
    const p = freeSlot(h);
    slots[p] = texts.count();
    slots[p + 1] = h;
    slots[p + 2] = from;
    slots[p + 3] = e - s;
    return texts.count();
  };
  return {
    // -1 for a word that is not plain: that holds the mark.
    codeOf(b, s, e, h, mark) {
      const mask = slots.length - 1;
      for (let p = (4 * h) & mask; slots[p] !== 0; p = (p + 4) & mask) {
        if (slots[p + 1] !== h || slots[p + 3] !== e - s) continue;
        let i = s;
        for (let j = slots[p + 2]; i < e && b[i] === pool[j]; j++) i++;
        if (i === e) return slots[p];
      }
      return added(b, s, e, h, mark);
    },
    finished: texts.finished,
  };
}
// A cell in which two quotation marks mean one: its text stands in scratch. Says what comes behind it, -1 for a control
// character.
let scratch = new Uint8Array(1024);
let unquotedLength = 0;
function unquoted(b, i) {
  let n = 0;
  for (;;) {
    const c = b[i++];
    if (c < 32) return -1;
    if (c === quote && b[i++] !== quote) break;
    if (n === scratch.length) scratch = grown(scratch, 2 * n);
    scratch[n++] = c;
  }
  unquotedLength = n;
  return i - 1;
}
// Where the lead with an id stands, or -1.
function placesOf({ slots, ends, pool }) {
  const mask = slots.length - 1;
  return {
    placeOf(b, s, e, h) {
      for (let p = (2 * h) & mask; slots[p] !== 0; p = (p + 2) & mask) {
        if (slots[p + 1] !== h) continue;
        const place = slots[p] - 1;
        const from = ends[place];
        if (ends[place + 1] - from !== e - s) continue;
        let i = s;
        for (let j = from; i < e && b[i] === pool[j]; j++) i++;
        if (i === e) return place;
      }
      return -1;
    },
  };
}
// Days since 1970-01-01 of the years 1900 to 2155; NaN for others and for days that no month has.
const days = new Int32Array(256 * 512);
function dayOf(year, month, date) {
  if (year < 1900 || year > 2155) return NaN;
  const place = (year - 1900) * 512 + month * 32 + date;
  if (month > 15 || date > 31) return NaN;
  if (days[place] === 0) days[place] = counted(year, month, date);
  return days[place] === NO_DAY ? NaN : days[place] - DAY_ZERO;
}
const NO_DAY = 1;
const DAY_ZERO = 1000000;
function counted(year, month, date) {
  const time = new Date(Date.UTC(year, month - 1, date));
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== date) return NO_DAY;
  return time.getTime() / 86400000 + DAY_ZERO;
}
`
    .trim()
    .split('\n');
