import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byteOrder } from '../../../src/records/plain/byte-order.js';
import { textsOf } from '../../../src/records/plain/word-column.js';
import { compareCodePoints } from '../../../src/support/code-points.js';
function kept(texts) {
    const bytes = texts.map((text) => Buffer.from(text));
    let end = 0;
    return {
        pool: Uint8Array.from(Buffer.concat(bytes)),
        ends: Uint32Array.from([0, ...bytes.map(({ length }) => (end += length))]),
    };
}
const ids = fc.array(fc.oneof(fc.string({ unit: fc.constantFrom('a', 'b', 'A', '0', '1', '-', '~', 'é', '😀'), maxLength: 7 }), fc.nat(200).map((number) => `l${number}`)), { maxLength: 60 });
it('texts stand in the order of their code points', () => {
    fc.assert(fc.property(ids, (texts) => {
        const order = [...byteOrder(kept(texts))].map((place) => texts[place] ?? '?');
        expect(order).toEqual([...texts].sort(compareCodePoints));
    }));
});
it('texts that rise already keep their places', () => {
    expect([...byteOrder(kept(['', 'a', 'ab', 'b', 'é', '😀']))]).toEqual([0, 1, 2, 3, 4, 5]);
    expect([...byteOrder(kept([]))]).toEqual([]);
});
it('texts come back as they were', () => {
    fc.assert(fc.property(ids, (texts) => {
        expect(textsOf(kept(texts))).toEqual(texts);
    }));
});
