import { exactDigits, largest } from './quick-number.js';
/**
 * The scaled number of a DOUBLE, NULL where it has more digits than the scale keeps. A float gives back every decimal of
 * fifteen digits; of longer ones several may mean the same float, and nobody can say which was meant. A whole number is
 * sure up to the largest if the float itself was `written` down, and not `rounded` from a longer text.
 */
export function scaledFloat(double, scale, origin) {
    const factor = 10 ** scale;
    const scaled = `round(${double} * ${factor})`;
    const isSure = `abs(${scaled}) < ${10 ** exactDigits}`;
    const isWhole = `(${double} = trunc(${double}) AND abs(${scaled}) <= ${largest})`;
    const isExact = origin === 'written' ? `(${isSure} OR ${isWhole})` : isSure;
    return `CASE WHEN ${isExact} AND ${scaled} / ${factor} = ${double} THEN CAST(${scaled} AS BIGINT) END`;
}
