import type { HttpAnswer, HttpPort, HttpRequest } from './http.ts';

export interface Patience {
  /** The same request twice does no harm. */
  readonly isRepeatable: boolean;
}

const mostAttempts = 4;
/** A server that wants more time than this is asked again by the next run. */
const longestPauseMs = 60_000;

/**
 * Asks again where that is safe: when the server says that it did not take the request and when to come back, or, for
 * requests that may come twice, when it failed or did not answer.
 */
export async function askPatiently(
  { ask, pause }: HttpPort,
  request: HttpRequest,
  { isRepeatable }: Patience,
): Promise<HttpAnswer> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await ask(request);
    const wait = pauseBefore(answer, attempt, isRepeatable);
    if (wait === undefined || wait > longestPauseMs || attempt === mostAttempts) return answer;
    await pause(wait);
  }
}

/** Undefined where the answer is final. */
function pauseBefore(answer: HttpAnswer, attempt: number, isRepeatable: boolean): number | undefined {
  const backOff = 500 * 2 ** attempt;
  if (answer.came === 'unsent') return backOff;
  if (answer.came !== 'answer') return isRepeatable ? backOff : undefined;
  const { status, header } = answer;
  const asked = retryAfterMs(header('retry-after'), header('date'));
  // 403 with a time is how GitHub says that it is too much at once.
  if (status === 429) return asked ?? backOff;
  if (status === 403) return asked;
  if (status < 500) return undefined;
  return asked ?? (isRepeatable ? backOff : undefined);
}

/** Seconds, or a date, which is read by the clock of the server that wrote it. */
function retryAfterMs(value: string | undefined, date: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * 1000;
  const wait = Date.parse(value) - Date.parse(date ?? '');
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
