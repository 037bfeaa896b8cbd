import { inside } from '../../diagnostics/place.js';
import { present } from '../linking/present.js';
export const baseline = {
    kind: 'baseline',
    occurs: 'optional',
    declares: [],
    link: (sources) => sources.flatMap(({ value, place }) => value.allow.map(({ code, file, at = '', message, until, reason }, index) => present({ code, file, at, message, until, reason, place: inside(place, 'allow', index) }))),
};
