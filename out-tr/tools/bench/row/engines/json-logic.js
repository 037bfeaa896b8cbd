import { jsonLogic } from '../languages/json-logic.js';
import { rowOfPeer } from '../row-of-peer.js';
import { translate } from '../translate/translation.js';
/** json-logic-engine with compiled functions and json-logic-js, each with events and with points counted outside. */
export function jsonLogicEngines({ LogicEngine, jsonLogic: jsonLogicJs }, agreement, leads) {
    const inside = translate(agreement, jsonLogic, 'in the language');
    const outside = translate(agreement, jsonLogic, 'outside');
    const engine = new LogicEngine();
    const built = (logic) => engine.build(logic);
    const applied = (logic) => (data) => jsonLogicJs.apply(logic, data);
    const rows = (answers) => (index) => {
        const lead = leads[index];
        if (lead === undefined)
            throw new Error(`there is no lead ${index}`);
        return rowOfPeer(answers, lead);
    };
    const note = 'points of event rules counted outside of the time';
    return [
        { name: 'json-logic-engine', isSlow: false, rowOf: rows(answersOf(inside, built)) },
        { name: 'json-logic-engine, counted', note, isSlow: false, rowOf: rows(answersOf(outside, built)) },
        { name: 'json-logic-js', isSlow: true, rowOf: rows(answersOf(inside, applied)) },
        { name: 'json-logic-js, counted', note, isSlow: true, rowOf: rows(answersOf(outside, applied)) },
    ];
}
function answersOf({ fit, engagement, enters, route }, functionOf) {
    const [fitOf, engagementOf, entersOf, routeOf] = [fit, engagement, enters, route].map(functionOf);
    if (!fitOf || !engagementOf || !entersOf || !routeOf)
        throw new Error('four rules are four functions');
    return {
        fit: (lead) => Number(fitOf(lead)),
        engagement: (lead) => Number(engagementOf(lead)),
        enters: (lead) => entersOf(lead) === true,
        route: (lead) => idOf(routeOf(lead)),
    };
}
function idOf(answer) {
    return typeof answer === 'string' ? answer : null;
}
