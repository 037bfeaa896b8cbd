import { createRandom, seedOf } from '../../support/random.js';
import { booleanSource, enumSource, setSource } from './choice-source.js';
import { companyOf } from './company.js';
import { isFictional } from './fictional.js';
import { dateSource, numberSource } from './number-source.js';
import { possibleValues } from './possible-values.js';
import { textShapeOf } from './text-shape.js';
import { textSource } from './text-source.js';
/** How many leads an invented company has on average. */
const leadsPerCompany = 3;
export function leadValues(agreement, constants, { asOf, count }) {
    const fields = Object.values(agreement.fields);
    const blocking = new Set(agreement.lifecycle.stages.flatMap(({ entry }) => entry.fields));
    const sources = fields.map((field) => ({
        source: sourceOf(field, constants, { zone: agreement.zone, asOf }),
        missing: missingShare(field, blocking.has(field.id)),
    }));
    const hosts = spokenHosts(fields, constants);
    const companies = Math.ceil(count / leadsPerCompany);
    const possible = possibleValues(agreement, asOf);
    return {
        fields: fields.map(({ id }) => id),
        draw: (random, number) => {
            const company = companyOf(random.below(companies));
            const host = hosts.length > 0 && random.chance(1, 16) ? random.pick(hosts) : company.domain;
            const person = { number, company, host };
            const drawn = ({ source, missing }) => random.chance(missing, 100) ? undefined : source(random, person);
            const values = possible(sources.map(drawn), (field) => {
                const source = sources[field];
                return source && drawn(source);
            });
            return { company, values };
        },
    };
}
function sourceOf(field, { numbers, texts, wanted }, { zone, asOf }) {
    const { id, type } = field;
    switch (type) {
        case 'enum':
            return enumSource(field, wanted.get(id) ?? []);
        case 'set':
            return setSource(field, wanted.get(id) ?? []);
        case 'boolean':
            return booleanSource;
        case 'integer':
        case 'decimal':
            return numberSource(field, numbers.get(id) ?? []);
        case 'date':
            return dateSource(zone, asOf, numbers.get(id) ?? []);
        case 'text':
            return textSource(field, texts.get(id) ?? []);
    }
}
/** Percent: none where the dictionary says so, few where a stage waits for the field. */
function missingShare({ id, nullable }, isBlocking) {
    if (!nullable)
        return 0;
    if (isBlocking)
        return 3;
    return 5 + createRandom(seedOf(id)).below(35);
}
/** Domains that the agreement compares mailboxes with: rivals, free mail, its own people. */
function spokenHosts(fields, { texts }) {
    return fields
        .filter((field) => field.type === 'text' && ['email', 'domain'].includes(textShapeOf(field)))
        .flatMap(({ id }) => texts.get(id) ?? [])
        .map(({ value }) => value.slice(value.indexOf('@') + 1))
        .filter((host) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) && isFictional(host));
}
