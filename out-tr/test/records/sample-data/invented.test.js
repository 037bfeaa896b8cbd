import { describe, expect, it } from 'vitest';
import { drawLead } from '../../../src/records/sample-data/draw-lead.js';
import { isFictional } from '../../../src/records/sample-data/fictional.js';
import { defaultAsOf, samplePlan } from '../../../src/records/sample-data/sample-plan.js';
import { fixtureAgreement } from '../../compile/fixture-agreement.js';
import { sampledAgreements } from './sampled-agreements.js';
describe('isFictional', () => {
    it.each([
        'musterwerk.example',
        'jo@mail.example',
        'example.org',
        'a.test',
        'Sample GmbH & Co. KG',
        '20457',
        '',
    ])('lets %s pass', (text) => expect(isFictional(text)).toBe(true));
    it.each(['gmail.com', '@gmx.de', 'jo@firma.de', 'EXAMPLE.EVIL.COM', 'a.b.co.uk', '+49 170 1234567'])('stops %s', (text) => expect(isFictional(text)).toBe(false));
});
/** The fixture as a company would write it that names real providers and numbers. */
function withRealNames() {
    const { fields, lifecycle, ...rest } = fixtureAgreement();
    const [company] = Object.values(fields).filter(({ id }) => id === 'company');
    if (company === undefined)
        throw new Error('the fixture has no company');
    const text = (id, examples) => ({
        ...company,
        id,
        nullable: true,
        systems: {},
        examples,
    });
    const real = ['gmail.com', 'firma.de', '+49 170 1234567'];
    const when = {
        op: 'any',
        of: ['email', 'phone', 'remark', 'domain'].map((attribute) => ({ op: 'endsWith', attribute, values: real })),
    };
    const [gate] = lifecycle.gates.filter(({ kind }) => kind === 'criterion');
    if (gate === undefined)
        throw new Error('the fixture has no gate');
    return {
        ...rest,
        lifecycle: { ...lifecycle, gates: [...lifecycle.gates, { ...gate, id: 'real', when }] },
        fields: {
            ...fields,
            email: text('email', ['jo.miller@gmail.com']),
            phone: text('phone', ['+49 170 1234567']),
            remark: text('remark', ['ask jo.miller@gmail.com']),
        },
    };
}
/** Numbers that no exchange gives to anybody. */
const freeNumber = /^(\+49 30 23125 \d{3}|\+49 40 66969 \d{3}|\+44 20 7946 09\d\d|\+1 202 555 01\d\d)$/;
describe.each(Object.entries({ ...sampledAgreements, 'one with real names': withRealNames() }))('leads of %s', (_, agreement) => {
    it('are nobody', () => {
        const plan = samplePlan(agreement, { seed: 5, count: 600, asOf: defaultAsOf(agreement) });
        const texts = Object.values(agreement.fields).map(({ type }) => type === 'text');
        const real = Array.from({ length: 600 }, (_each, index) => drawLead(plan, index))
            .flatMap(({ values }) => values.flatMap((drawn, index) => (texts[index] && drawn ? [drawn.text] : [])))
            .filter((text) => !freeNumber.test(text) && !isFictional(text.replace(/^lead-\d+@|-\d+(?=\.example$)/g, '')));
        expect(real).toEqual([]);
    });
});
