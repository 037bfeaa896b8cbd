import { inside } from '../../../diagnostics/place.js';
import { compareAmounts } from '../../../model/amount.js';
import { amountWords } from '../../../model/words/amount-words.js';
export const bandsContradict = {
    id: 'metric/bands-contradict',
    severity: 'error',
    owner: 'joint',
    summary: 'Good lies beyond bad in the better direction.',
    why: 'one figure would be good and bad at once, and each side would quote the word that suits it',
    *check({ metrics, currency }) {
        for (const { id, better, good, bad, place } of Object.values(metrics)) {
            if (better === undefined || good === undefined || bad === undefined)
                continue;
            const distance = compareAmounts(good, bad);
            if (better === 'higher' ? distance >= 0 : distance <= 0)
                continue;
            const [from, beyond] = [good, bad].map((amount) => amountWords(amount, currency, 'en'));
            yield {
                place: inside(place, 'bands'),
                message: better === 'higher'
                    ? `metric ${id} is good from ${from} on and bad below ${beyond}`
                    : `metric ${id} is good up to ${from} and bad above ${beyond}`,
                help: better === 'higher'
                    ? 'write a `good` above `bad`, or `better: lower`'
                    : 'write a `good` below `bad`, or `better: higher`',
            };
        }
    },
};
