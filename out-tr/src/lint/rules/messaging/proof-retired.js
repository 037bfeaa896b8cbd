import { inside } from '../../../diagnostics/place.js';
export const proofRetired = {
    id: 'messaging/proof-retired',
    severity: 'error',
    owner: 'marketing',
    summary: 'What proves a claim or helps with an answer is still on the shelf.',
    why: 'the claim rests on a document that nobody may send any more',
    *check(agreement) {
        for (const { by, content, place } of reliances(agreement)) {
            const piece = agreement.contentPieces[content];
            if (piece?.retired === undefined)
                continue;
            const other = piece.replacedBy === undefined ? 'another piece of content' : piece.replacedBy;
            yield {
                place,
                message: `${by} relies on ${content}, which was retired on ${piece.retired}`,
                help: `name ${other} instead`,
                related: [{ place: inside(piece.place, 'retired'), message: 'retired here' }],
            };
        }
    },
};
function reliances({ messaging }) {
    return [
        ...Object.values(messaging.claims).flatMap(({ id, proof }) => proof.flatMap((each) => each.by === 'content' ? [{ by: `the claim ${id}`, content: each.content, place: each.place }] : [])),
        ...Object.values(messaging.objections).flatMap(({ content, id, place }) => content.map((piece) => ({
            by: `the answer to ${id}`,
            content: piece,
            place: inside(place, 'content'),
        }))),
    ];
}
