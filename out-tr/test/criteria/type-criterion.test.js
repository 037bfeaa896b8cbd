import { describe, expect, it } from 'vitest';
import { typed } from './typed.js';
const test = (op, rest) => ({ op, ...rest });
describe('a criterion in its normal form', () => {
    it.each([
        ['{ all: [] }', test('all', { of: [] })],
        ['{ any: [{ objection: true }] }', test('any', { of: [test('objection', {})] })],
        [
            '{ none: [{ partner: { missing: true } }] }',
            test('none', { of: [test('missing', { attribute: 'partner' })] }),
        ],
        [
            '{ kOf: { k: 2, of: [{ company: { exists: true } }, { objection: true }] } }',
            test('kOf', { k: 2, of: [test('exists', { attribute: 'company' }), test('objection', {})] }),
        ],
        ['{ country: { eq: " De " } }', test('eq', { attribute: 'country', value: 'de' })],
        ['{ country: { in: [DE, at, DE] } }', test('in', { attribute: 'country', values: ['at', 'de'] })],
        ['{ country: { notIn: [CH] } }', test('notIn', { attribute: 'country', values: ['ch'] })],
        ['{ partner: { eq: false } }', test('eq', { attribute: 'partner', value: false })],
        ['{ partner: { in: [true] } }', test('eq', { attribute: 'partner', value: true })],
        ['{ partner: { notIn: [true] } }', test('eq', { attribute: 'partner', value: false })],
        ['{ partner: { in: [true, false] } }', test('exists', { attribute: 'partner' })],
        ['{ partner: { notIn: [true, false] } }', test('any', { of: [] })],
        ['{ employees: { gte: 50 } }', test('gte', { attribute: 'employees', value: 50 })],
        ['{ employees: { between: [50, 50] } }', test('between', { attribute: 'employees', low: 50, high: 50 })],
        ['{ annual-revenue: { lt: 0.5 } }', test('lt', { attribute: 'annual-revenue', value: 50 })],
        ['{ contract-end: { lte: 90 days } }', test('lte', { attribute: 'contract-end', value: 90 })],
        ['{ contract-end: { gt: -1 day } }', test('gt', { attribute: 'contract-end', value: -1 })],
        [
            '{ contract-end: { between: [-30 days, 0 days] } }',
            test('between', { attribute: 'contract-end', low: -30, high: 0 }),
        ],
        ['{ tools: { hasAll: [MAP, crm] } }', test('hasAll', { attribute: 'tools', values: ['crm', 'map'] })],
        ['{ tools: { hasNone: [crm] } }', test('hasNone', { attribute: 'tools', values: ['crm'] })],
        ['{ company: { equals: ACME  GmbH } }', test('equals', { attribute: 'company', values: ['acme gmbh'] })],
        ['{ company: { in: [B, a] } }', test('equals', { attribute: 'company', values: ['a', 'b'] })],
        [
            '{ company: { startsWith: [Max, "Ärzte"] } }',
            test('startsWith', { attribute: 'company', values: ['max', 'ärzte'] }),
        ],
        ['{ company: { containsWord: Head } }', test('containsWord', { attribute: 'company', values: ['head'] })],
        [
            '{ domain: { endsWith: { list: competitors } } }',
            test('endsWith', {
                attribute: 'domain',
                values: ['other-rival.example', 'rival.example'],
                list: 'competitors',
            }),
        ],
        [
            '{ signal: demo-request, within: 1 day }',
            test('signal', { signals: ['demo-request'], withinDays: 1, count: 1 }),
        ],
        [
            '{ signal: { any: [pricing-page-visit, demo-request] }, within: 30 days, count: 2 }',
            test('signal', { signals: ['demo-request', 'pricing-page-visit'], withinDays: 30, count: 2 }),
        ],
        ['{ engagement: { gt: -5 } }', test('engagement', { comparison: 'gt', value: -5 })],
        ['{ grade: { in: [U, A] } }', test('grade', { values: ['A', 'U'] })],
        ['{ band: { in: [2, "1"] } }', test('band', { values: ['1', '2'] })],
        ['{ cell: { eq: U1 } }', test('cell', { values: ['U1'] })],
        ['{ outcome: { eq: mql } }', test('outcome', { values: ['mql'] })],
        ['{ reached: mql }', test('reached', { stage: 'mql' })],
        [
            '{ consent: { email-marketing: none } }',
            test('consent', { purpose: 'email-marketing', state: 'none' }),
        ],
        ['{ qualification: known }', test('all', { of: [test('eq', { attribute: 'partner', value: true })] })],
    ])('%s', (written, normal) => {
        expect(typed(written)).toEqual(normal);
    });
});
