import { refactored } from '../refactor/refactored.js';
import { nullGuardRemoved, routeDropped, ruleDropped } from './dropped-parts.js';
import { constantByOne, thresholdBySmallestStep, weightBySmallestStep, windowByOne, } from './number-changes.js';
import { operatorChanged } from './operator-changed.js';
/** Single changes, of which some change nothing. */
const single = {
    constant: constantByOne,
    'null-guard': nullGuardRemoved,
    operator: operatorChanged,
    route: routeDropped,
    rule: ruleDropped,
    threshold: thresholdBySmallestStep,
    weight: weightBySmallestStep,
    window: windowByOne,
};
/** Every way in which a new version comes from an old one; the last hides a change in a refactoring. */
export const changes = {
    ...single,
    refactor: refactored,
    'refactor-and-change': (written, random) => {
        const changed = random.pick(Object.values(single))(written, random);
        return changed && refactored(changed, random);
    },
};
/** In a fixed order. */
export const changeKinds = [
    'refactor',
    'constant',
    'weight',
    'threshold',
    'refactor-and-change',
    'null-guard',
    'operator',
    'route',
    'rule',
    'window',
];
