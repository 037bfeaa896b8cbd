import { quoted } from './hostile-files.ts';

/** Files of both versions of an agreement, to be put over `test/cli/agreement`. */
export interface HostileChange {
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
}

/** A name of a file that says a lot of what this says; systems take no slash and no null in it, and no more than this. */
function fileName(words: string): string {
  return words.replaceAll(/[/\0]|\p{Cs}/gu, '∕').slice(0, 60);
}

/** Definitions with a character that cannot be seen are not read at all; names of files may have them. */
function legal(words: string): string {
  return words.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\ufffe]/gu, '').trim();
}

/**
 * A change that can be read, compared, replayed and compiled, and says these words wherever the schemas allow words: in
 * titles, promises, rationales, values of fields, which its witnesses then have, names of files, samples and records.
 */
export function hostileChange(words: string): HostileChange {
  return { before: version(words, 'before'), after: version(words, 'after') };
}

function version(words: string, which: 'before' | 'after'): Readonly<Record<string, string>> {
  const isAfter = which === 'after';
  const text = quoted(`${legal(words)}\n${legal(words)} ${which}`);
  const value = quoted(legal(words));
  const name = fileName(words);
  return {
    [`definitions/${name}.yaml`]: [
      'kind: sla',
      'id: deadbeef12345678',
      'owner: sales',
      `title: ${text}`,
      `promise: ${text}`,
      'clock: { start: { stage: mql }, stop: { touch: human } }',
      `within: ${isAfter ? 6 : 4} business hours`,
      'warnAt: [50 %]',
      'compliance: { target: 95 %, per: week, minSample: 5 }',
      '---',
      'kind: target',
      'id: salesforce',
      `title: ${text}`,
      'owner: sales',
      'apiVersion: "64.0"',
      'prefix: LP_',
      'ownsWholeObjects: true',
    ].join('\n'),
    [`definitions/fields ${name}.yaml`]: [
      'kind: fields',
      'owner: joint',
      'fields:',
      `  country: { type: enum, title: ${text}, values: [DE, AT, CH, ${value}] }`,
      '  company: { type: text }',
      '  email: { type: text, pii: personal }',
      '  domain: { type: text }',
      '  employees: { type: integer, min: 0 }',
      '---',
      'kind: lists',
      'owner: joint',
      `lists: { competitors: { title: ${text}, values: [rival.example${isAfter ? `, ${value}` : ''}] } }`,
    ].join('\n'),
    'definitions/scoring.yaml': [
      'kind: scoring',
      'id: lead-score',
      'owner: joint',
      `title: ${text}`,
      `rationale: ${text}`,
      'fit:',
      '  rules:',
      `    region: { title: ${text}, rationale: ${text}, when: { country: { in: [${value}] } }, points: ${isAfter ? 30 : 10} }`,
      'engagement: { groups: { intent: { max: 50, rules: { demo: { signal: demo-request, points: 40, count: latest, within: 90 days } } } } }',
      'grades: { A: 60 %, B: always }',
      'bands: { "1": 40, "2": always }',
      'outcomes: [nurture, mql]',
      'matrix: { A: { "1": mql, "2": nurture }, B: { "1": mql, "2": nurture }, U: { "1": mql, "2": nurture } }',
    ].join('\n'),
    [`test/leads/${name}.yaml`]: [
      'kind: sample',
      `title: ${text}`,
      `lead: { country: ${value}, company: ${value} }`,
      'asOf: 2026-11-20T09:30+01:00',
      'expect: { stage: sal }',
    ].join('\n'),
    ...(isAfter && { 'definitions/changes.yaml': record(text) }),
  };
}

function record(text: string): string {
  return [
    'kind: changes',
    'changes:',
    '  words:',
    '    breaks: [{ rule: change/promise-loosened, object: sla/deadbeef12345678 }]',
    `    why: ${text}`,
    '    approved: { marketing: { by: vp-marketing, on: 2026-11-20 }, sales: { by: vp-sales, on: 2026-11-21 } }',
    '    expires: 2099-12-31',
  ].join('\n');
}
