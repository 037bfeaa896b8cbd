import type { Agreement } from '../../../model/agreement.ts';
import { promiseNamed } from '../../../model/named-promise.ts';
import type { Side } from '../../../model/text.ts';
import { ownValue } from '../../../support/own-value.ts';
import type { ChangeRule } from '../../change-rule.ts';
import type { ComparedVersions } from '../../compared-versions.ts';
import { aspectRule } from '../aspect-rule.ts';

const told: ChangeRule = aspectRule(
  {
    code: 'change/waiver-changed',
    category: 'COMMITMENT',
    severity: 'error',
    summary: 'A promise is not held against its side in other weeks or teams.',
    why: 'the other department gets less than it was promised',
    help: 'let the other department approve it, in the waiver and in the review',
  },
  [['waiver', 'terms']],
);

/** What is waived, the other side does not get; what is not waived any more, the side that promised has to keep. */
export const waiverChanged: ChangeRule = {
  ...told,
  *find(versions) {
    for (const found of told.find(versions)) yield { ...found, loses: losers(versions, found.thing.id) };
  },
};

function losers({ before, after }: ComparedVersions, id: string): readonly Side[] {
  const [was, is] = [promisedBy(before, id), promisedBy(after, id)];
  return [
    ...(was === undefined ? [] : [was]),
    ...(is === undefined ? [] : ([is === 'sales' ? 'marketing' : 'sales'] as const)),
  ];
}

/** Who made the promise that is waived. */
function promisedBy(agreement: Agreement, id: string): Side | undefined {
  const waiver = ownValue(agreement.waivers, id);
  return waiver && promiseNamed(agreement, waiver.waived)?.side;
}
