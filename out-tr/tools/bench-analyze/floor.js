import { rowProgramOf } from '../../src/evaluate/program/row-program.js';
import { createRandom } from '../../src/support/random.js';
import { leadSource } from '../../test/analyze/generate/lead/lead-source.js';
import { randomLead } from '../../test/analyze/generate/lead/random-lead.js';
const asOf = Date.parse('2026-11-28T12:00Z');
const different = 500;
const passes = 20;
/**
 * 10,000 leads decided by the compiled agreement: what somebody without proofs would do instead, on so few leads that it
 * proves nothing. Linking would be another floor, but of a few milliseconds, in which a busy machine is all one sees.
 */
export function replayed(agreement) {
    const source = leadSource([agreement], asOf);
    const random = createRandom(1);
    const leads = Array.from({ length: different }, (_, index) => randomLead(`lead-${index}`, source, random));
    const decide = rowProgramOf(agreement);
    let routed = 0;
    for (let pass = 0; pass < passes; pass++) {
        for (const lead of leads)
            if (decide(lead, asOf).stage !== 'lead')
                routed += 1;
    }
    return routed;
}
