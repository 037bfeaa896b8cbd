/** How a thread reads a part of a file, some megabytes at a time, and answers. */
export const partReader = `
const { closeSync, openSync, readSync } = require('node:fs');
const { isUtf8 } = require('node:buffer');
const { parentPort } = require('node:worker_threads');

const mostAtOnce = 1 << 20;

function readPart({ table, path, from, to, first, seed, index }) {
  const reader = readers[table]({ seed, index, bytes: to - from });
  const file = openSync(path, 'r');
  try {
    return isPlainPart(reader, file, { from, to, first }) ? { rows: reader.count(), columns: reader.finished() } : null;
  } finally {
    closeSync(file);
  }
}

// Rows begin behind a line feed; the one before the part tells whether its first byte begins a row.
function isPlainPart(reader, file, { from, to, first }) {
  // Room for a line end that the last row may lack, then what stops every loop over bytes.
  const blockSize = Math.min(mostAtOnce, to - from + 64);
  const room = blockSize + reader.ending.length;
  const block = Buffer.alloc(room + reader.stop.length);
  block.set(reader.stop, room);
  let origin = Math.max(from, first) - 1;
  let [held, isBegun] = [0, false];
  // A first call of a few rows: a loop that is compiled before it has ever ended would be compiled again for every block.
  let most = 4096;
  for (;;) {
    const got = readSync(file, block, held, Math.min(most, blockSize - held), origin + held);
    most = Math.min(2 * most, blockSize);
    const isEnd = got === 0;
    held += got;
    let start = 0;
    if (!isBegun) {
      start = block.subarray(0, held).indexOf(10) + 1;
      if (start === 0) {
        if (isEnd) return from > first;
        if (held === blockSize) return false;
        continue;
      }
      isBegun = true;
    }
    // Rows that begin before \`to\`; the last of the file may lack its line feed.
    if (origin + start >= to) return true;
    if (isEnd && held > start && block[held - 1] !== 10) for (const byte of reader.ending) block[held++] = byte;
    const bound = to - 1 - origin;
    const last = bound < held ? block.subarray(0, held).indexOf(10, Math.max(start, bound)) : -1;
    const end = last >= 0 ? last + 1 : block.lastIndexOf(10, held - 1) + 1;
    if (end > start) {
      if (!isUtf8(block.subarray(start, end)) || reader.read(block, start, end) < 0) return false;
    } else if (!isEnd && held >= blockSize) return false;
    if (isEnd || last >= 0) return true;
    const rest = Math.max(start, end);
    block.copyWithin(0, rest, held);
    origin += rest;
    held -= rest;
  }
}

const answers = { read: readPart, compare: hasRepeated };

parentPort.on('message', (task) => {
  const answer = answers[task.task](task);
  parentPort.postMessage(answer, buffersOf(answer));
});

// What was read is handed over, not copied.
function buffersOf(answer) {
  if (answer === null || typeof answer !== 'object') return [];
  const arrays = Object.values(answer.columns).flatMap((column) => (ArrayBuffer.isView(column) ? [column] : Object.values(column)));
  return arrays.map(({ buffer }) => buffer).filter((buffer) => buffer instanceof ArrayBuffer);
}
`
    .trim()
    .split('\n');
