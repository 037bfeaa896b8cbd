import { textIn } from '../../model/words/language.js';
import { decidedBy } from './decided.js';
import { assertInvariants } from './lead/assert-invariants.js';
import { declareLead } from './lead/declare-lead.js';
import { questionsOf } from './questions/of-agreement.js';
import { sameDecisions } from './questions/same-decisions.js';
import { openScript } from './script.js';
import { not } from './term.js';
import { openCodes } from './version.js';
/** The questions of one agreement; with another, whether both decide alike. */
export function emitSmt2(agreement, other, slotsOf = usualSlots) {
    if (other === undefined)
        return questionsOf(agreement).map((question) => smt2OfAgreement(question, agreement, slotsOf));
    return sameDecisions.map((question) => smt2OfPair(question, [agreement, other], slotsOf));
}
/** As many events as anything counts up to and one more, but no more than a solver can take. */
function usualSlots(_signal, counted) {
    return Math.min(counted + 1, 6);
}
export function smt2OfAgreement(question, agreement, slotsOf) {
    const { script, decided, codes } = openQuestion([agreement], slotsOf);
    const claim = question.claimOf(decided(agreement, ''));
    return fileOf({ ...question, claimed: claim }, [agreement], script, codes);
}
function smt2OfPair(question, versions, slotsOf) {
    const { script, decided, codes } = openQuestion(versions, slotsOf);
    const [before, after] = versions;
    const claim = question.claimOf({ before: decided(before, 'before'), after: decided(after, 'after') });
    return fileOf({ ...question, claimed: claim }, versions, script, codes);
}
function openQuestion(agreements, slotsOf) {
    const script = openScript();
    const codes = openCodes();
    const lead = declareLead(agreements, slotsOf, script);
    const newest = agreements.at(-1);
    if (newest !== undefined)
        assertInvariants({ label: '', agreement: newest, lead, script, codes });
    return {
        script,
        codes,
        decided: (agreement, label) => decidedBy({ label, agreement, lead, script, codes }),
    };
}
function fileOf({ path, claim, claimed }, agreements, script, codes) {
    const named = script.define('Bool', claimed, 'the claim');
    for (const line of codeLines(codes.namesOf))
        script.comment(line);
    script.assert(not(named));
    const lines = [...headOf(claim, agreements), ...script.lines(), '(check-sat)', '(exit)'];
    return { path: `${path}.smt2`, text: `${lines.join('\n')}\n` };
}
function headOf(claim, agreements) {
    const script = openScript();
    script.comment(claim);
    script.comment('');
    for (const [index, agreement] of agreements.entries()) {
        const role = agreements.length === 1 ? '' : index === 0 ? 'Before: ' : 'After: ';
        script.comment(`${role}${textIn(agreement.title, 'en')} (${agreement.id}, ${agreement.version})`);
    }
    script.comment('');
    for (const line of assumptions)
        script.comment(line);
    return [...script.lines(), '(set-logic QF_LIA)'];
}
const assumptions = [
    'unsat: the claim is true of every lead. sat: it is not of some lead; put (get-model) before (exit) to see it.',
    'A lead is described by its raw attributes at one instant. Values keep to the dictionary: in the declared range or domain, missing only where that is allowed; what the newer agreement declares to be true of every lead is. Points and decimals are whole numbers of the smallest unit. A date is its age in days.',
    'A text stands for the answers that it gives to the questions about it. Combinations that no text has are excluded as far as two answers decide it, so unsat is sound, and a model may in rare cases have no text.',
    'Events are slots, as many per signal as is said below: a lead with more events than that is not spoken of. Events of bots, internal addresses or logged after the instant are no events.',
];
const kinds = ['grade', 'band', 'cell', 'outcome', 'stage', 'route', 'target'];
function codeLines(namesOf) {
    return kinds.flatMap((kind) => {
        const names = namesOf(kind);
        if (names.length === 0)
            return [];
        return [`${kind}: -1 none, ${names.map((name, code) => `${code} ${name}`).join(', ')}`];
    });
}
