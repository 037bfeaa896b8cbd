import { type Adapter, adapter } from '../adapter.ts';
import { instantOf } from '../neutral-values.ts';
import {
  journeyAgreementOf,
  leadWithFacts,
  type NeutralAgreement,
  type NeutralFacts,
} from '../scoring/neutral-lifecycle.ts';
import { agreementOf } from '../sql/neutral-agreement.ts';
import { withinExpectation } from '../within-expectation.ts';
import { rowOf } from './row-of.ts';

interface ProjectCase {
  readonly agreement: NeutralAgreement;
  readonly facts: NeutralFacts;
  readonly asOf: string;
  readonly recorded?: string | null;
  readonly expect: object;
}

/** The stage of a lead, without the steps to it. */
export const project: Adapter = adapter(({ agreement, facts, asOf, recorded, expect }: ProjectCase) => {
  const journey = journeyAgreementOf(agreement);
  const lead = leadWithFacts(agreement.attributes, facts, recorded ?? undefined);
  const { stage } = rowOf(agreementOf(journey, journey), lead, instantOf(asOf));
  return withinExpectation(expect, { stage });
});
