import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint/lint.ts';
import { readAgreement } from '../../src/model/read-agreement.ts';
import { caseFiles } from '../../tools/lint-case.ts';

/** What the linter says of waivers over the base agreement, each in one line of YAML, with other documents before them. */
function messages(waivers: Readonly<Record<string, string>>, others = ''): readonly string[] {
  const lines = Object.entries(waivers).map(([id, keys]) => `  ${id}: { why: It burnt., ${keys} }`);
  const text = `${others}kind: waivers\nowner: joint\nwaivers:\n${lines.join('\n')}\n`;
  const files = caseFiles(text).map(({ path, text: words }) => ({
    path,
    bytes: new TextEncoder().encode(words),
  }));
  const { agreement, findings } = readAgreement(files);
  expect(findings.map(({ message }) => message)).toEqual([]);
  if (agreement === undefined) throw new Error('no agreement');
  return lint(agreement)
    .filter(({ code }) => code.startsWith('waivers/'))
    .map(({ code, message }) => `${code}: ${message}`);
}

const byMarketing = 'approved: { by: vp-marketing, at: 2027-03-01T10:00+01:00 }';
const bySales = 'approved: { by: vp-sales, at: 2027-03-01T10:00+01:00 }';
const volume = (per: string): string =>
  `kind: commitment\nid: volume\nowner: marketing\npromise: Many.\nmeasure: { entries: mql }\natLeast: 40\nper: ${per}\n---\n`;

describe('rules of waivers', () => {
  it('a role of both sides is the other side of neither', () => {
    const people = 'kind: people\nroles:\n  chair: { title: Chair, side: both }\n---\n';
    const approved = 'approved: { by: chair, at: 2027-03-01T10:00+01:00 }';
    expect(messages({ fire: `waived: { sla: first-contact }, from: 2027-W10, ${approved}` }, people)).toEqual(
      [
        'waivers/approved-by-own-side: first-contact is a promise of sales, and fire is approved by chair, a role of both sides',
      ],
    );
  });

  it('a promise that never escalates leaves nothing to waive', () => {
    const sla = 'kind: sla\nid: data-repair\nescalates: false\n---\n';
    expect(messages({ fire: `waived: { sla: data-repair }, from: 2027-W10, ${bySales}` }, sla)).toEqual([
      'waivers/nothing-to-waive: data-repair does not escalate, so fire spares nobody anything',
    ]);
  });

  it('a commitment is nobody’s alone', () => {
    const waiver = `waived: { commitment: volume }, team: demand, from: 2027-W10, ${bySales}`;
    expect(messages({ fire: waiver }, volume('week'))).toEqual([
      'waivers/nothing-to-waive: volume is promised by all of marketing, and fire waives it for demand',
    ]);
  });

  it('a month is waived by two waivers together, and a week beyond it is left over', () => {
    const fire = (from: string, to: string) =>
      `waived: { commitment: volume }, from: ${from}, to: ${to}, ${bySales}`;
    expect(
      messages({ a: fire('2027-W09', '2027-W10'), b: fire('2027-W11', '2027-W12') }, volume('month')),
    ).toEqual([]);
    expect(messages({ a: fire('2027-W09', '2027-W13') }, volume('month'))).toEqual([
      'waivers/part-of-period: volume is judged once a month, and a leaves out 2027-W14, 2027-W15, 2027-W16, 2027-W17',
    ]);
  });

  it('two teams may have the same week, a policy and an SLA too', () => {
    const both = `from: 2027-W10, ${byMarketing}`;
    const people = 'kind: people\nteams:\n  field: { title: Field, side: sales }\n---\n';
    const waivers = {
      a: `waived: { sla: first-contact }, team: inside-sales, ${both}`,
      b: `waived: { sla: first-contact }, team: field, ${both}`,
    };
    expect(messages(waivers, people)).toEqual([]);
    expect(messages({ ...waivers, c: `waived: { sla: first-contact }, ${both}` }, people)).toEqual([
      'waivers/overlapping: c and a both waive first-contact in 2027-W10',
    ]);
  });

  it('counts the weeks that were judged before', () => {
    const waiver =
      'waived: { sla: first-contact }, from: 2027-W08, to: 2027-W12, approved: { by: vp-marketing, at: 2027-03-17T00:01+01:00 }';
    expect(messages({ fire: waiver })).toEqual([
      'waivers/approved-too-late: fire was approved on 2027-03-17 00:01, and 2027-W08 was judged on 2027-03-03 00:00, as were 2 of the weeks after it',
    ]);
  });
});
