import { describe, expect, it } from 'vitest';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.ts';
import { told } from './told.ts';

const hasEngine = (await openDuckDb()) !== undefined;
if (!hasEngine) console.warn(noDuckDb);

const leads = 1500;

/** In every row one cell of many lines that look like rows, together more than the engine gives to one thread. */
const lines = `"${'L-1,,x\n'.repeat(4000)}"`;

/** Rows by their number in the file that are others than the rest. */
function largeFile(others: Readonly<Record<number, string>> = {}): string {
  const rows = Array.from(
    { length: leads },
    (_, index) => others[index + 2] ?? `L-${index + 1},${lines},${index % 100}`,
  );
  const content = `lead_id,account_id,employees\n${rows.join('\n')}\n`;
  expect(content.length).toBeGreaterThan(38_000_000);
  return content;
}

describe.skipIf(!hasEngine)('a large file with line breaks in its cells', () => {
  it('is read as it stands there', async () => {
    const { code, scored, files, findings } = await told(largeFile(), { failOn: 'error' });
    expect(findings.map((finding) => finding.code)).toEqual(['records/absent-column']);
    expect(files).toMatchObject([{ rows: leads, rejected: {} }]);
    expect({ code, scored }).toEqual({ code: 0, scored: leads });
  });

  it('loses the rows that are none, and tells all others by their number', async () => {
    const { scored, files, findings } = await told(
      largeFile({ 700: `L-699,${lines},5,`, 1400: `L-1399,${lines},five`, 1402: `L-1399,${lines},5` }),
    );
    const examples = Object.fromEntries(findings.map((finding) => [finding.code, finding.examples]));
    expect(examples).toMatchObject({
      'records/ragged-row': [{ row: 700, value: expect.stringMatching(/over more than \d+ lines/) }],
      'records/bad-number': [{ row: 1400, value: 'five' }],
      'records/duplicate-id': [{ row: 1402, value: 'L-1399' }],
    });
    expect(files).toMatchObject([{ rows: leads, rejected: { unreadableRow: 1, duplicateId: 1 } }]);
    expect(scored).toBe(leads - 2);
  });

  it('is refused where a quotation mark is open', async () => {
    const { code, findings } = await told(largeFile({ 1401: 'L-1400,"x,5' }));
    // What ends a run comes first.
    expect(findings[0]).toMatchObject({
      code: 'records/unreadable-file',
      message: expect.stringContaining('from row 1401 on a quotation mark is open'),
    });
    expect(code).toBe(1);
  });
});
