import { fails } from '../../diagnostics/summary.js';
import { planReadings } from '../../plan/plan-reading.js';
import { nearestName } from '../../support/nearest-name.js';
import { folderOf, soundAgreement } from '../agreement-check.js';
import { exitCodes } from '../exit-code.js';
import { couldNotRun } from '../refusal.js';
import { planJson } from './plan-json.js';
import { createPlanTelling } from './plan-telling.js';
import { planText } from './plan-text.js';
/** Works out every plan, or the one that is named. What breaks a plan is told; it fails the run only with `--fail-on`. */
export function runPlan(invocation) {
    const { io, parameters, failOn, format } = invocation;
    const folder = folderOf(invocation);
    if (typeof folder === 'number')
        return folder;
    const sound = soundAgreement({ ...invocation, failOn: 'never' }, folder, isAboutPlan);
    if (typeof sound === 'number')
        return sound;
    const all = planReadings(sound.agreement);
    const [asked] = parameters;
    const readings = asked === undefined ? all : all.filter(({ plan }) => plan.id === asked);
    if (readings.length === 0)
        return couldNotRun(io, nothingFound(all, asked));
    const tellings = readings.map((reading) => createPlanTelling(sound, reading, invocation));
    io.stdout.write(format === 'json' ? planJson(tellings) : tellings.map(planText).join('\n'));
    const failing = tellings.some(({ breaks }) => breaks.some(({ acceptedUntil, severity }) => acceptedUntil === undefined && fails(severity, failOn)));
    return failing ? exitCodes.findings : exitCodes.clean;
}
/** What breaks a plan is this command's answer and no reason to refuse one. */
function isAboutPlan({ code }) {
    return code.startsWith('plan/');
}
function nothingFound(all, asked) {
    if (asked === undefined || all.length === 0)
        return 'the agreement has no plan; add a document that begins with `kind: plan`';
    const ids = all.map(({ plan }) => plan.id);
    const nearest = nearestName(asked, ids);
    return `there is no plan ${asked} (${nearest === undefined ? `there is ${ids.join(', ')}` : `did you mean ${nearest}?`})`;
}
