import fc from 'fast-check';
import { event, fact, instant, set } from '../a-lead.js';
import { journeyAgreement, lifecycle } from './journey-agreement.js';
/** Timelines lie between these. */
export const start = instant('2026-01-12T08:00Z');
export const asOf = instant('2026-05-20T08:05Z');
const hour = 3_600_000;
const at = fc
    .integer({ min: 0, max: Math.floor((asOf - start) / hour) })
    .map((hours) => start + hours * hour);
export const arbitraryHappening = fc.oneof({ weight: 4, arbitrary: at.map((when) => event(when, 'pricing-page-visit')) }, { weight: 2, arbitrary: at.map((when) => event(when, 'demo-request')) }, at.map((when) => fact(when, { what: 'accept' })), fc
    .tuple(at, fc.constantFrom('bad-data', 'timing', 'later', 'no-fit'))
    .map(([when, reason]) => fact(when, { what: 'dispose', reason, date: '2026-04-01' })), fc.tuple(at, fc.constantFrom('sql', 'lead')).map(([when, to]) => fact(when, { what: 'move', to })), fc.tuple(at, fc.constantFrom(20, 100)).map(([when, employees]) => set(when, { employees })), at.map((when) => fact(when, { what: 'objection' })));
/** Gates and thresholds that time alone opens and closes, demotion, and every end of the decision window. */
export const arbitraryAgreement = fc
    .record({
    onExpiry: fc.constantFrom('escalate', 'auto-accept', 'return'),
    hours: fc.constantFrom(48, 720),
    demoteBelow: fc.option(fc.constantFrom(45, 55)),
    scoreReset: fc.constantFrom('none', 'engagement'),
})
    .map(({ onExpiry, hours, demoteBelow, scoreReset }) => journeyAgreement({
    gates: [
        {
            ...lifecycle.gates[0],
            id: 'silent',
            title: {},
            kind: 'criterion',
            when: {
                op: 'none',
                of: [{ op: 'signal', signals: ['pricing-page-visit'], withinDays: 45, count: 1 }],
            },
            place: lifecycle.place,
        },
        ...lifecycle.gates,
    ],
    stages: lifecycle.stages.map((stage) => stage.id === 'sql'
        ? {
            ...stage,
            entry: {
                ...stage.entry,
                automatic: true,
                threshold: { op: 'between', attribute: 'contract-end', low: -20, high: -10 },
                require: { op: 'reached', stage: 'sal' },
            },
        }
        : stage),
    handoff: { ...lifecycle.handoff, onExpiry, decideWithin: { amount: hours, unit: 'hours' } },
    cycles: { max: 3, scoreReset },
    ...(demoteBelow !== null && { demoteBelow }),
}));
