import type { Delivery } from './channel.ts';
import type { HttpAnswer } from './http.ts';

/** What an answer means for the message. `whose` names the server and where its address comes from. */
export function deliveryOf(answer: HttpAnswer, whose: string): Delivery {
  if (answer.came === 'unsent')
    return { outcome: 'refused', reason: `${whose} could not be reached: ${answer.reason}`, isForAll: true };
  if (answer.came !== 'answer')
    return { outcome: 'unknown', reason: `${whose} did not answer: ${answer.reason}` };
  const { status } = answer;
  if (status >= 200 && status < 300) return { outcome: 'delivered' };
  // Whatever stands between may have handed it on before it gave up.
  if (status >= 500 && status !== 503)
    return { outcome: 'unknown', reason: `${whose} ${statusWords(status)}` };
  return { outcome: 'refused', reason: `${whose} ${statusWords(status)}`, isForAll: !isOfMessage(status) };
}

/** Another message might be taken all the same. */
function isOfMessage(status: number): boolean {
  return [400, 409, 413, 422].includes(status);
}

function statusWords(status: number): string {
  const answered = `answered ${status}`;
  if (status === 401 || status === 403)
    return `${answered}: what it was given allows nobody to write there, or has run out`;
  if (status === 404 || status === 410) return `${answered}: there is no such address any more`;
  if (status === 429) return `${answered}: it takes no more for now; run the command again later`;
  if (status >= 300 && status < 400) return `${answered}: it has moved, and nobody is followed there`;
  if (status === 503) return `${answered}: it has a trouble of its own; run the command again later`;
  if (status >= 500) return `${answered}: whether it took the message is not known`;
  return `${answered}: it does not take this message`;
}
