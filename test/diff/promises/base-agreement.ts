import type { Agreement } from '../../../src/model/agreement.ts';
import { readAgreement } from '../../../src/model/read-agreement.ts';
import type { Side } from '../../../src/model/text.ts';
import { caseFiles } from '../../../tools/lint-case.ts';

/** A commitment and a policy of touches, which the base agreement lacks. */
const promises = `kind: commitment
id: volume
owner: sales
promise: Sales enters 20 opportunities a month.
measure: { entries: opportunity }
atLeast: 20
per: month
tolerance: 10 %
---
kind: touches
id: six-touches
owner: sales
promise: Sales tries six times.
atLeast: 6
dates: 4
channels: 2
span: 10 days
gap: 4 hours
compliance: { target: 90 %, per: month }
---
kind: calendar
id: night
title: At night
zone: Europe/Berlin
hours: [{ days: [mon-sun], from: 00:00, to: 24:00 }]
`;

/** The base agreement with one promise of each kind, all of them made by that side. */
export function promisedBy(side: Side): Agreement {
  const files = caseFiles(promises).map(({ path, text }) => ({
    path,
    bytes: new TextEncoder().encode(text),
  }));
  const { agreement, findings } = readAgreement(files);
  if (!agreement) throw new Error(findings.map(({ message }) => message).join('; '));
  const made = <Promise extends object>(promise: Promise | undefined): Promise & { readonly side: Side } => {
    if (promise === undefined) throw new Error('the promise is not there');
    return { ...promise, side, owner: side };
  };
  return {
    ...agreement,
    slas: { 'first-contact': made(agreement.slas['first-contact']) },
    commitments: { volume: made(agreement.commitments['volume']) },
    touchPolicies: { 'six-touches': made(agreement.touchPolicies['six-touches']) },
  };
}
