const secondMs = 1000;
/**
 * `FLOOR(ROUND(days * 86400, 0) / seconds)`: the whole spans since an instant; undefined for any other rounding. Instants are
 * stored in whole seconds, so rounding to them changes nothing.
 */
export function wholeSpans(measure, unit, steps) {
    if (measure.of !== 'fact' || steps.at(-1)?.do !== 'floor')
        return undefined;
    let every = unit;
    for (const step of steps.slice(0, -1)) {
        if (step.do === 'times')
            every /= step.by;
        else if (step.do === 'over')
            every *= step.by;
        else if (step.do !== 'round' || every !== secondMs)
            return undefined;
    }
    const isWhole = Number.isSafeInteger(every) && every > 0;
    return isWhole ? { is: 'measured', measure: { of: 'spans', fact: measure.fact, every } } : undefined;
}
