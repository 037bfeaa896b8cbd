import { compareCodePoints } from '../../../src/support/code-points.js';
import { randomOf } from './random.js';
import { areas, competitors, countries, downloads, freeMail, industries, languages, places, ranks, recordedStages, seniorities, signals, subjects, tools, } from './words.js';
/** The instant for which all leads are scored. */
export const asOf = Date.UTC(2026, 10, 20, 9, 30);
const dayMs = 86_400_000;
/** Share of the values of a field that nobody knows. */
const missing = 0.08;
const noProperties = {};
/** The lead of that number: the same in every run, whatever leads were made before. */
export function benchLead(index) {
    const random = randomOf(index);
    const values = valuesOf(random);
    const events = eventsOf(random, index);
    const isRecorded = random.happens(0.3);
    const hasObjection = random.happens(0.02);
    const lead = { id: `l${index}`, values, events, consents: [] };
    // Assigned, not spread: a copied object may be a slow dictionary.
    if (isRecorded)
        lead.recordedStage = random.oneOf(recordedStages);
    // Some become known only after asOf and do not count yet.
    if (hasObjection)
        lead.objectionFrom = asOf + Math.floor((random.share() - 0.8) * 30 * dayMs);
    return lead;
}
function valuesOf(random) {
    const known = (value) => (random.happens(missing) ? undefined : value);
    return {
        employees: known(Math.floor(10 ** (random.share() * 4))),
        revenue: known(Math.floor(10 ** (5 + random.share() * 4))),
        sites: known(1 + random.below(14)),
        growth: known(random.below(1200) - 300),
        founded: known(1900 + random.below(126)),
        industry: known(random.oneOf(industries)),
        country: known(random.oneOf(countries)),
        seniority: known(random.oneOf(seniorities)),
        area: known(random.oneOf(areas)),
        language: known(random.oneOf(languages)),
        position: known(`${random.oneOf(ranks)} ${random.oneOf(subjects)}${random.oneOf(places)}`),
        domain: known(domainOf(random)),
        postal: known(String(random.below(100_000)).padStart(5, '0')),
        tools: tools.filter(() => random.happens(0.3)),
        cloud: known(random.happens(0.5)),
        referred: known(random.happens(0.07)),
        customer: known(random.happens(0.06)),
    };
}
function domainOf(random) {
    if (random.happens(0.1))
        return random.oneOf(freeMail);
    return random.happens(0.02) ? random.oneOf(competitors) : `company-${random.below(5000)}.example`;
}
function eventsOf(random, index) {
    return Array.from({ length: random.below(13) }, (_, number) => eventOf(random, `e${index}-${number}`)).sort((left, right) => right.at - left.at || compareCodePoints(left.id, right.id));
}
/** Mostly recent; some are logged days later, a few of them only after asOf. */
function eventOf(random, id) {
    const signal = random.oneOf(signals);
    const at = asOf - Math.floor(random.share() ** 2 * 240 * dayMs) - 1;
    const from = random.happens(0.04) ? at + random.below(3 * dayMs) : at;
    const properties = signal === 'content-download' ? { type: random.oneOf(downloads) } : noProperties;
    return { id, signal, at, from, properties };
}
