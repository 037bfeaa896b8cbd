import { createRandom, seedOf } from '../../../support/random.js';
import { partOf } from '../../budget.js';
import { decisionAnswers } from '../../compare/compare.js';
import { borderLeads } from '../border-leads.js';
import { questionWords } from '../catalogue.js';
import { leadsWithRule } from '../leads-with-rule.js';
import { randomLead } from '../random-lead.js';
import { isCounted, isDecidedBy, seen } from '../rule-effects.js';
import { rulesOf, withoutRule } from '../scoring-part.js';
/** So many leads are looked at before a rule is asked about by itself. */
const mostLeads = 1_000;
/** So many of them that have points of it. */
const mostCounted = 200;
/** What the questions about single rules may take together. */
const mostSteps = 3_000_000;
export const ruleWithoutEffect = {
    ...questionWords('rule-without-effect'),
    *ask(study) {
        const { scoring } = study;
        if (scoring === undefined)
            return;
        const idle = atBorders(study, idleRules(study, rulesOf(scoring)));
        const budget = partOf(study.scene.budget, mostSteps);
        const told = idle.map((place) => tellOne(study, place, budget));
        yield* told.filter(({ verdict }) => verdict !== 'fine');
        const known = rulesOf(scoring).length - told.filter(({ verdict }) => verdict !== 'fine').length;
        yield {
            about: `scoring ${scoring.id}`,
            place: scoring.place,
            verdict: 'fine',
            answer: { answer: 'proved', tier: 'search' },
            message: `of ${known} scoring rules each decides about some lead`,
        };
    },
};
/** Rules of which no lead was met that they decide about. */
function idleRules(study, places) {
    const { agreement, scoring, scene } = study;
    if (scoring === undefined)
        return places;
    const random = createRandom(seedOf('leads for rules'));
    const looks = new Map(places.map((place) => [place, 0]));
    const idle = new Set(places);
    /** Looks at the rules that give the lead points. */
    function lookAt(own, lead) {
        for (const [place, times] of looks) {
            if (!isCounted(lead, place))
                continue;
            scene.budget.spend(100);
            const isDecided = isDecidedBy(agreement, own, lead, place);
            if (isDecided)
                idle.delete(place);
            if (isDecided || times + 1 === mostCounted)
                looks.delete(place);
            else
                looks.set(place, times + 1);
        }
    }
    for (let tries = 0; tries < mostLeads && looks.size > 0; tries += 1) {
        scene.budget.spend(100);
        const lead = seen(agreement, scoring, randomLead(study, random));
        if (lead !== undefined)
            lookAt(scoring, lead);
    }
    return [...idle];
}
/** The rules that do not decide about a lead at a border either, once it has their points. */
function atBorders(study, places) {
    const { agreement, scoring } = study;
    if (scoring === undefined || places.length === 0)
        return places;
    const leads = borderLeads(study);
    return places.filter((place) => !leads.some((lead) => leadsWithRule(study, lead, place).some((drawn) => {
        const other = seen(agreement, scoring, drawn);
        return other !== undefined && isDecidedBy(agreement, scoring, other, place);
    })));
}
/** The agreement without the rule, compared with the one that has it. */
function tellOne({ agreement, scoring }, place, budget) {
    const { rule } = place;
    const head = { about: `scoring rule ${rule.id}`, place: rule.place ?? agreement.place };
    if (scoring === undefined)
        throw new Error('only a scoring has rules');
    const scorings = { ...agreement.scorings, [scoring.id]: withoutRule(scoring, place) };
    let open;
    // One lead that is decided otherwise is enough.
    for (const answer of decisionAnswers({ ...agreement, scorings }, agreement, budget)) {
        if (answer.answer === 'refuted')
            return { ...head, verdict: 'fine', answer, message: '' };
        if (answer.answer === 'unknown')
            open ??= answer;
    }
    if (open !== undefined)
        return { ...head, verdict: 'open', answer: open, message: '' };
    return {
        ...head,
        verdict: 'wrong',
        answer: { answer: 'proved', tier: 'vectors' },
        message: `scoring rule ${rule.id} decides about no lead: without it each has the same grade, band, stage and route`,
        help: 'give it more points, set a threshold that it can move a lead across, or remove it',
    };
}
