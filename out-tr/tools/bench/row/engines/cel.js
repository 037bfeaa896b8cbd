import { cel } from '../languages/cel.js';
import { rowOfPeer } from '../row-of-peer.js';
import { translate } from '../translate/translation.js';
const note = 'points of event rules counted outside of the time';
/** Both evaluators of CEL, with expressions parsed once. */
export function celEngines(peers, agreement, leads) {
    const translation = translate(agreement, cel, 'outside');
    const rows = (answers) => (index) => {
        const lead = leads[index];
        if (lead === undefined)
            throw new Error(`there is no lead ${index}`);
        return rowOfPeer(answers, lead);
    };
    return [
        {
            name: '@marcbachmann/cel-js',
            note,
            isSlow: true,
            rowOf: rows(answersOf(translation, parsedBy(peers))),
        },
        { name: '@bufbuild/cel', note, isSlow: true, rowOf: rows(answersOf(translation, plannedBy(peers))) },
    ];
}
function parsedBy({ Environment }) {
    const environment = new Environment({ unlistedVariablesAreDyn: true })
        .registerFunction('least(double, double): double', Math.min)
        .registerFunction('greatest(double, double): double', Math.max);
    return (expression) => environment.parse(expression);
}
function plannedBy({ celEnv, celFunc, CelScalar, parseCel, plan, }) {
    const { DOUBLE } = CelScalar;
    const funcs = [
        celFunc('least', [DOUBLE, DOUBLE], DOUBLE, Math.min),
        celFunc('greatest', [DOUBLE, DOUBLE], DOUBLE, Math.max),
    ];
    const environment = celEnv({ funcs });
    return (expression) => plan(environment, parseCel(expression));
}
function answersOf({ fit, engagement, enters, route }, functionOf) {
    const [fitOf, engagementOf, entersOf, routeOf] = [fit, engagement, enters, route].map(functionOf);
    if (!fitOf || !engagementOf || !entersOf || !routeOf)
        throw new Error('four rules are four functions');
    return {
        fit: (lead) => Number(fitOf(lead)),
        engagement: (lead) => Number(engagementOf(lead)),
        enters: (lead) => entersOf(lead) === true,
        // Nothing is the empty text, for both sides of a choice have one type.
        route: (lead) => String(routeOf(lead)) || null,
    };
}
