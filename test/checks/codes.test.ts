import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changeUnused } from '../../src/checks/codes/change-unused.ts';
import { checksCodes } from '../../src/checks/codes.ts';
import { type Gate, gate } from '../../src/diff/gate/gate.ts';
import type { Checks } from '../../src/model/checks.ts';
import { checked, withFragment } from './checked.ts';

describe('codes of levels and suppressions', () => {
  it('are one file each, by name', () => {
    const files = readdirSync('src/checks/codes').map((file) => `checks/${file.replace(/\.ts$/, '')}`);
    expect(checksCodes.map(({ code }) => code)).toEqual(files.sort());
  });

  it.each(checksCodes)('$code has a bad case that shows it and nothing else of its kind', ({ code, bad }) => {
    const read = checked(withFragment(bad));
    // Whether a record is of use shows when versions are compared; here nothing changed.
    const compared = code === changeUnused.code ? changesWithout(read.checks).findings : [];
    const found = [...read.findings, ...compared].map((finding) => finding.code);
    expect(found.filter((each) => each.startsWith('checks/'))).toEqual([code]);
  });

  it.each(checksCodes)('$code has a good case without findings of its kind', ({ good }) => {
    const found = checked(withFragment(good)).findings.map((finding) => finding.code);
    expect(found.filter((each) => each.startsWith('checks/') || each.startsWith('shape/'))).toEqual([]);
  });

  it.each(checksCodes)(
    '$code says a sentence, whom it hurts, and what to write',
    ({ summary, why, help }) => {
      expect(summary).toMatch(/^[A-Z`].*\.$/);
      expect(why).toMatch(/^[a-z].*[^.]$/);
      expect(help).toMatch(/^[a-z].*[^.]$/);
    },
  );
});

/** What the gate says of records that came with no change at all. */
function changesWithout(after: Checks): Gate {
  const before: Checks = { ...after, changes: [] };
  const data = { before: () => undefined, after: () => undefined };
  return gate([], { before, after, known: new Map(), today: '2026-11-28', data });
}
