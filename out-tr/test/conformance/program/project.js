import { adapter } from '../adapter.js';
import { instantOf } from '../neutral-values.js';
import { journeyAgreementOf, leadWithFacts, } from '../scoring/neutral-lifecycle.js';
import { agreementOf } from '../sql/neutral-agreement.js';
import { withinExpectation } from '../within-expectation.js';
import { rowOf } from './row-of.js';
/** The stage of a lead, without the steps to it. */
export const project = adapter(({ agreement, facts, asOf, recorded, expect }) => {
    const journey = journeyAgreementOf(agreement);
    const lead = leadWithFacts(agreement.attributes, facts, recorded ?? undefined);
    const { stage } = rowOf(agreementOf(journey, journey), lead, instantOf(asOf));
    return withinExpectation(expect, { stage });
});
