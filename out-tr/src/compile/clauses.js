import { inside } from '../diagnostics/place.js';
import { aspectOf, clauseOf } from './clause-title.js';
import { clausesOfLifecycle } from './clauses-of-lifecycle.js';
import { clausesOfScoring } from './clauses-of-scoring.js';
/**
 * Everything the agreement says that a system could carry, each thing exactly once and in a fixed order.
 * Sample leads test the agreement and target configurations carry it, so neither is a clause.
 */
export function clausesOf(agreement) {
    return [
        ...clausesOfFrame(agreement),
        ...clausesOfKind('consent', agreement.consentPurposes),
        ...clausesOfKind('role', agreement.roles),
        ...clausesOfKind('team', agreement.teams),
        ...Object.values(agreement.members).map((member) => clauseOf('member', member)),
        ...Object.values(agreement.calendars).map((calendar) => clauseOf('calendar', calendar)),
        ...clausesOfKind('field', agreement.fields),
        ...clausesOfKind('list', agreement.lists),
        ...clausesOfKind('signal', agreement.signals),
        ...clausesOfKind('channel', agreement.channels),
        ...clausesOfKind('campaign', agreement.campaigns),
        ...Object.values(agreement.scorings).flatMap(clausesOfScoring),
        ...clausesOfLifecycle(agreement.lifecycle),
        ...clausesOfQualifications(agreement),
        ...clausesOfKind('reason', agreement.reasons),
        ...clausesOfRouting(agreement.routing),
        ...clausesOfKind('territory', agreement.territories),
        ...clausesOfKind('tier', agreement.accountTiers),
        ...Object.values(agreement.accounts).map((account) => clauseOf('account', account)),
        ...clausesOfKind('sla', agreement.slas),
        ...clausesOfKind('touches', agreement.touchPolicies),
        ...clausesOfKind('commitment', agreement.commitments),
        ...clausesOfKind('metric', agreement.metrics),
        ...clausesOfKind('attribution', agreement.attributions),
        ...clausesOfKind('plan', agreement.plans),
        ...clausesOfEscalation(agreement),
        ...Object.values(agreement.syncs).flatMap(clausesOfSync),
    ];
}
function clausesOfFrame({ languages, parties, place }) {
    return [
        ...Object.values(parties).map((party) => clauseOf('party', { ...party, id: party.side })),
        ...languages.map((language) => ({
            id: `language/${language}`,
            title: { en: `Texts in ${language}`, de: `Texte in ${language}` },
            place: inside(place, 'languages'),
        })),
        { id: 'agreement/zone', title: { en: 'Time zone', de: 'Zeitzone' }, place: inside(place, 'zone') },
        { id: 'agreement/currency', title: { en: 'Currency', de: 'Währung' }, place: inside(place, 'currency') },
        {
            id: 'agreement/fiscal-year',
            title: { en: 'Fiscal year', de: 'Geschäftsjahr' },
            place: inside(place, 'fiscalYearStart'),
        },
        {
            id: 'agreement/settle',
            title: { en: 'Settling time of periods', de: 'Nachlauf der Zeiträume' },
            place: inside(place, 'settle'),
        },
    ];
}
function clausesOfKind(kind, definitions) {
    return Object.values(definitions).map((definition) => clauseOf(kind, definition));
}
function clausesOfQualifications({ qualifications }) {
    return Object.values(qualifications).flatMap((qualification) => [
        clauseOf('qualification', qualification),
        ...qualification.items.map((item) => clauseOf(`qualification/${qualification.id}`, item)),
    ]);
}
function clausesOfRouting({ accountMatch, fallback, place, pools, queues, rules, }) {
    const match = { en: 'Account match', de: 'Zuordnung zum Account' };
    const review = { en: 'review queue', de: 'Prüfwarteschlange' };
    return [
        ...(accountMatch === undefined
            ? []
            : [{ id: 'routing/account-match', title: match, place: accountMatch.place }]),
        ...rules.flatMap((rule) => [
            clauseOf('route', rule),
            ...(rule.reviewQueue === undefined
                ? []
                : [{ id: `route/${rule.id}/review`, title: aspectOf(rule.title, review), place: rule.place }]),
        ]),
        ...Object.values(pools).map((pool) => clauseOf('pool', pool)),
        ...Object.values(queues).map((queue) => clauseOf('queue', queue)),
        ...fallback.map((entry) => clauseOf('fallback', { id: entry.id, place: entry.place ?? place })),
    ];
}
function clausesOfEscalation({ escalation }) {
    return [
        ...escalation.perLead.map((step) => clauseOf('escalation-step', step)),
        ...escalation.levels.map((level) => clauseOf('escalation-level', level)),
        {
            id: 'escalation/parameters',
            title: { en: 'Figures of the escalation', de: 'Zahlen der Eskalation' },
            place: inside(escalation.place, 'parameters'),
        },
    ];
}
/** What two systems tell each other, in the parts in which an integration is set up. */
function clausesOfSync(sync) {
    const clause = (aspect, words) => ({
        id: `sync/${sync.id}/${aspect}`,
        title: aspectOf(sync.title, words),
        place: inside(sync.place, aspect),
    });
    return [
        clauseOf('sync', sync),
        clause('fields', { en: 'fields and directions', de: 'Felder und Richtungen' }),
        clause('stages', { en: 'names of stages', de: 'Namen der Phasen' }),
        ...(sync.marketingSees.length > 0
            ? [clause('marketingSees', { en: 'what marketing sees', de: 'was das Marketing sieht' })]
            : []),
        ...(sync.salesSees.length > 0
            ? [clause('salesSees', { en: 'what sales sees', de: 'was der Vertrieb sieht' })]
            : []),
    ];
}
