/** The seed that LEADPACT_SEED names, else the one of every day: the same seed draws the same agreements and leads. */
export function seedOf(environment) {
    const written = environment['LEADPACT_SEED'];
    if (written === undefined || written === '')
        return 20_261_128;
    const seed = Number(written);
    if (!Number.isSafeInteger(seed))
        throw new Error(`LEADPACT_SEED is a whole number, not ${written}`);
    return seed;
}
