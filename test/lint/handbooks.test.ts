import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint/lint.ts';
import { readAgreement } from '../../src/model/read-agreement.ts';
import { caseFiles } from '../../tools/lint-case.ts';

/*
 * Contradictions that stand in published handbooks of real companies, written in the language of the agreement, each
 * with the code that catches it. Where the contradiction needs a second file, it is the last text of the line.
 */
const table: readonly (readonly [string, string, string, string?])[] = [
  [
    'a summary after each meeting, which any touch settles, the meeting among them',
    'sla/start-brings-stop',
    `kind: sla
id: meeting-summary
owner: sales
promise: After a meeting the summary is sent within a working day.
clock: { start: { meeting: held }, stop: { touch: human } }
within: 1 business day
compliance: { target: 90 %, per: week, minSample: 5 }
`,
  ],
  [
    'one promise, 48 business hours on one line and 24 hours on the next',
    'sla/two-targets',
    `kind: sla
id: meeting-notice
owner: sales
promise: A representative learns of a meeting within 48 business hours.
clock: { start: { stage: sal }, stop: { touch: human } }
within: 48 business hours
compliance: { target: 95 %, per: week, minSample: 5 }
---
kind: sla
id: meeting-notice-again
owner: sales
promise: A representative learns of a meeting within 24 hours.
clock: { start: { stage: sal }, stop: { touch: human } }
within: 24 hours
compliance: { target: 95 %, per: week, minSample: 5 }
`,
  ],
  [
    '24 hours in the words, 48 business hours on the clock',
    'text/promise-differs',
    `kind: sla
id: first-contact
promise: A representative learns of a meeting within 24 hours.
within: 48 business hours
`,
  ],
  [
    'two waits for one reason: two months here, ten weeks there',
    'link/duplicate-name',
    '',
    `kind: reasons
owner: sales
reasons:
  timing: { class: recycle, to: lead, wait: 70 calendar days, fault: none, at: [work] }
`,
  ],
  [
    'the same reason under two names with two waits',
    'reasons/same-title',
    `kind: reasons
reasons:
  account-recycled: { title: Account recycled, class: recycle, to: lead, wait: 60 calendar days, fault: none, at: [work] }
  account-back: { title: Account recycled, class: recycle, to: lead, wait: 70 calendar days, fault: none, at: [work] }
`,
  ],
  [
    'a booster for a status that is not among the stages',
    'link/unknown-name',
    `kind: lifecycle
stages:
  opportunity: { entry: { automatic: true, require: { reached: unresponsive } } }
`,
  ],
  [
    'sub-reasons of something that is no status',
    'link/unknown-name',
    `kind: reasons
reasons:
  bounced: { class: disqualify, to: bad-data, fault: marketing, at: [handoff] }
`,
  ],
  [
    'a form that qualifies alone with 100 points, and with 50 on the campaign page',
    'scoring/counted-twice',
    `kind: scoring
id: lead-score
engagement:
  groups:
    intent:
      max: 100
      rules:
        demo: { points: 100 }
        demo-campaign: { signal: demo-request, points: 50, count: latest, within: 90 days }
`,
  ],
  [
    'a funnel split at 74/75 while an MQL begins at 100',
    'lifecycle/threshold-between-bands',
    `kind: scoring
id: lead-score
engagement: { groups: { intent: { max: 120 } } }
bands: { "1": 75, "2": always }
---
kind: lifecycle
stages:
  mql: { entry: { threshold: { engagement: { gte: 100 } } } }
`,
  ],
  [
    'high and medium seniority, both worth 15 points',
    'scoring/tiers-alike',
    `kind: fields
fields:
  seniority: { type: enum, values: [high, medium, low] }
---
kind: scoring
id: lead-score
fit:
  rules:
    seniority:
      exclusive:
        - { id: high, when: { seniority: { eq: high } }, points: 15 }
        - { id: medium, when: { seniority: { eq: medium } }, points: 15 }
        - { id: low, when: { seniority: { eq: low } }, points: 5 }
`,
  ],
  [
    'bands 11 to 1000 and 1000 and more',
    'scoring/ranges-overlap',
    `kind: scoring
id: lead-score
fit:
  rules:
    size: { when: { employees: { between: [11, 1000] } }, points: 10 }
    large: { when: { employees: { gte: 1000 } }, points: 20 }
`,
  ],
  [
    'bands 15 to 500, 500 to 1000 and 1000 and more',
    'scoring/ranges-overlap',
    `kind: scoring
id: lead-score
fit:
  rules:
    size:
      when: null
      points: null
      exclusive:
        - { id: ideal, when: { employees: { between: [15, 500] } }, points: 20 }
        - { id: large, when: { employees: { between: [500, 1000] } }, points: 10 }
        - { id: huge, when: { employees: { gte: 1000 } }, points: 5 }
`,
  ],
  [
    'leadership: 3 points in the text, 6 in the table',
    'text/points-differ',
    `kind: scoring
id: lead-score
fit:
  rules:
    region: { rationale: Whoever leads earns 3 points., points: 6 }
`,
  ],
  [
    'a total of 70 in the text that the table does not reach',
    'scoring/cap-without-effect',
    `kind: scoring
id: lead-score
fit:
  rules: null
  groups:
    demographic: { max: 70, rules: { size: { when: { employees: { gte: 50 } }, points: 20 }, region: { when: { country: { eq: DE } }, points: 30 } } }
`,
  ],
];

/** Codes of everything that is said about the base agreement with a fragment laid over it. */
function codesOf(fragment: string, secondFile: string | undefined): readonly string[] {
  const second = secondFile === undefined ? [] : [{ path: 'definitions/second.yaml', text: secondFile }];
  const files = [...caseFiles(fragment), ...second].map(({ path, text }) => ({
    path,
    bytes: new TextEncoder().encode(text),
  }));
  const { agreement, findings } = readAgreement(files);
  return [...findings, ...(agreement ? lint(agreement) : [])].map(({ code }) => code);
}

describe('contradictions of real handbooks', () => {
  it.each(table)('%s: %s', (_, code, fragment = '', secondFile) => {
    expect(codesOf(fragment, secondFile)).toContain(code);
  });
});
