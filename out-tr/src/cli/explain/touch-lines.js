import { ownValue } from '../../support/own-value.js';
import { textTable } from '../../support/text-table.js';
import { say } from './telling.js';
/** How often sales tried before each giving up, against what it promised. */
export function touchLines(telling) {
    const rows = telling.evaluation.touches.map((touches) => touchCells(telling, touches));
    if (rows.length === 0)
        return [];
    return [
        telling.bold(say(telling, 'Touches', 'Kontaktversuche')),
        ...textTable(rows).map((line) => `  ${line}`),
    ];
}
function touchCells(telling, touches) {
    const policy = ownValue(telling.agreement.touchPolicies, touches.policy);
    return [
        touches.policy,
        touches.isKept ? say(telling, 'kept', 'eingehalten') : say(telling, 'broken', 'gebrochen'),
        say(telling, `cycle ${touches.cycle}`, `Durchlauf ${touches.cycle}`),
        policy === undefined ? '' : countsText(telling, touches, policy),
        telling.faint(telling.where(policy?.place)),
    ];
}
function countsText(telling, counted, policy) {
    const of = (key) => say(telling, `${counted[key]} of ${policy[key]}`, `${counted[key]} von ${policy[key]}`);
    return [
        say(telling, `${of('touches')} touches`, `${of('touches')} Versuchen`),
        say(telling, `${of('dates')} dates`, `${of('dates')} Daten`),
        say(telling, `${of('channels')} channels`, `${of('channels')} Kanälen`),
        say(telling, `${of('spanDays')} days apart`, `${of('spanDays')} Tagen Abstand`),
    ].join(', ');
}
