import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/diff/change.ts';
import { intendedChanges } from '../../../src/diff/gate/intended.ts';
import type { ChangeRecord } from '../../../src/model/checks.ts';

const place = { file: 'definitions/changes.yaml', document: 0, path: ['changes', 'r'] };
const today = '2026-11-30';
const marketing = { marketing: { by: 'vp-marketing', on: '2026-11-20' } };
const sales = { sales: { by: 'vp-sales', on: '2026-11-21' } };
const both = { ...marketing, ...sales };
const emergency = { by: 'vp-sales', on: '2026-11-20', ratifyBy: '2026-12-03', place };

const loosened = changeOf('change/promise-loosened', 'first-contact');
const tightened = changeOf('change/promise-tightened', 'first-contact');

describe('intended changes', () => {
  it('are approved by a record to which everybody agreed who has to sign', () => {
    const record = recordOf();
    const { approved, missing, unused } = judged([loosened, tightened], [record]);
    expect([...approved]).toEqual([[loosened, record]]);
    expect(missing.size).toBe(0);
    expect(unused).toEqual([]);
  });

  it('of another rule, of another definition, or signed by half are not', () => {
    expect(judged([tightened], [recordOf()]).approved.size).toBe(0);
    expect(judged([changeOf('change/promise-loosened', 'routing')], [recordOf()]).approved.size).toBe(0);
    const half = judged([loosened], [recordOf({ approved: marketing })]);
    expect(half.approved.size).toBe(0);
    expect(half.missing.get(loosened)).toEqual(['sales']);
  });

  it('that one department signs need no other', () => {
    const change = changeOf('change/promise-loosened', 'first-contact', ['sales']);
    expect(judged([change], [recordOf({ approved: sales })]).approved.size).toBe(1);
    expect(judged([change], [recordOf({ approved: marketing })]).missing.get(change)).toEqual(['sales']);
  });

  it('may be merged until the last day of their record, and not after it', () => {
    expect(judged([loosened], [recordOf({ expires: today })]).approved.size).toBe(1);
    const over = judged([loosened], [recordOf({ expires: '2026-11-29' })]);
    expect([over.approved.size, over.missing.size, over.unused.length]).toEqual([0, 0, 0]);
  });

  it('count nothing that somebody is to say on a later day', () => {
    const later = { ...marketing, sales: { by: 'vp-sales', on: '2026-12-01' } };
    expect(judged([loosened], [recordOf({ approved: later })]).missing.get(loosened)).toEqual(['sales']);
    const alone = recordOf({ approved: {}, emergency: { ...emergency, on: '2026-12-01' } });
    expect(judged([loosened], [alone]).approved.size).toBe(0);
  });

  it('are spent under another id too, until they are approved anew', () => {
    const copy = recordOf({ id: 'copy' });
    expect(judged([loosened], [recordOf(), copy], [recordOf()]).approved.size).toBe(0);
    const anew = { ...both, sales: { by: 'vp-sales', on: today } };
    const half = judged([loosened], [recordOf({ id: 'copy', approved: anew })], [recordOf()]);
    expect(half.missing.get(loosened)).toEqual(['marketing']);
  });

  it('do not add up the approvals of two records, and miss who is missing where least is', () => {
    const halves = [recordOf({ approved: marketing }), recordOf({ id: 's', approved: sales })];
    const { approved, missing } = judged([loosened], halves);
    expect(approved.size).toBe(0);
    expect(missing.get(loosened)).toEqual(['sales']);
    const [first] = judged([loosened], [...halves, recordOf({ id: 't' })]).approved.values();
    expect(first?.id).toBe('t');
  });

  it('are told as unused where nothing does them', () => {
    const record = recordOf({
      breaks: [breakOf('change/promise-loosened'), breakOf('change/promise-removed')],
    });
    const { approved, unused } = judged([loosened], [record]);
    expect(approved.size).toBe(1);
    expect(unused).toEqual([{ record, named: record.breaks[1] }]);
  });

  it('that could not wait pass by the word of one person', () => {
    const { approved } = judged([loosened], [recordOf({ approved: {}, emergency })]);
    expect(approved.size).toBe(1);
  });
});

describe('a record of the older version', () => {
  const spent = [recordOf()];

  it('approves nothing, and is not told as unused', () => {
    expect(judged([loosened], spent, spent)).toEqual({ approved: new Map(), missing: new Map(), unused: [] });
  });

  it('is not renewed by a later last day or another reason', () => {
    for (const more of [{ expires: '2027-12-31' }, { why: { en: 'Still.' } }, { approved: marketing }])
      expect(judged([loosened], [recordOf(more)], spent).approved.size).toBe(0);
  });

  it('counts again as soon as everybody approves it anew', () => {
    const anew = (on: string) => ({ approved: { marketing: { by: 'vp-marketing', on }, ...sales } });
    const half = judged([loosened], [recordOf(anew('2026-11-29'))], spent);
    expect(half.missing.get(loosened)).toEqual(['sales']);
    const on = '2026-11-29';
    const approved = { marketing: { by: 'vp-marketing', on }, sales: { by: 'vp-sales', on } };
    expect(judged([loosened], [recordOf({ approved })], spent).approved.size).toBe(1);
  });

  it('is fresh with another break under its id, without the approvals that were given for the first', () => {
    const other = recordOf({ breaks: [breakOf('change/promise-tightened')] });
    const { approved, missing, unused } = judged([tightened], [other], spent);
    expect(approved.size).toBe(0);
    expect(missing.get(tightened)).toEqual(['marketing', 'sales']);
    expect(unused).toEqual([]);
    expect(judged([], [other], spent).unused).toHaveLength(1);
  });

  it('of an emergency is agreed to afterwards, which approves nothing new', () => {
    const decided = [recordOf({ approved: {}, emergency })];
    const agreed = [recordOf({ emergency: { ...emergency, ratifyBy: '2026-12-10' } })];
    expect(judged([loosened], agreed, decided)).toEqual(judged([], [], []));
    const again = [recordOf({ approved: {}, emergency: { ...emergency, on: '2026-11-29' } })];
    expect(judged([loosened], again, decided).approved.size).toBe(1);
  });
});

function judged(
  changes: readonly Change[],
  after: readonly ChangeRecord[],
  before: readonly ChangeRecord[] = [],
) {
  return intendedChanges(changes, { before, after }, today);
}

function recordOf(more: Partial<ChangeRecord> = {}): ChangeRecord {
  return {
    id: 'r',
    breaks: [breakOf('change/promise-loosened')],
    why: { en: 'Nobody could keep it.' },
    approved: both,
    expires: '2026-12-31',
    place,
    ...more,
  };
}

function breakOf(rule: string): ChangeRecord['breaks'][number] {
  return { rule, object: 'sla/first-contact', place };
}

function changeOf(
  code: Change['code'],
  id: string,
  signers: Change['signers'] = ['marketing', 'sales'],
): Change {
  return {
    code,
    category: 'COMMITMENT',
    severity: 'error',
    object: { noun: 'sla', id },
    place,
    standsIn: 'after',
    message: { en: '', de: '' },
    loses: [],
    signers,
    witnesses: [],
    because: [],
  };
}
