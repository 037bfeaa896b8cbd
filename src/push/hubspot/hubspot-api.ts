import type { HttpAnswer, HttpPort, HttpRequest } from '../../notify/http.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../support/json-value.ts';
import { shortened } from '../../support/shortened.ts';
import type { Trouble } from '../trouble.ts';

/** One request to HubSpot's API. */
export interface ApiRequest {
  readonly method: HttpRequest['method'];
  /** Without host. */
  readonly path: string;
  readonly body?: JsonValue;
  /** Twice does no harm; as long as nothing is said, everything but a POST. */
  readonly isRepeatable?: boolean;
}

/** Asks with the patience that the limits of an account demand. */
export type HubspotApi = (request: ApiRequest) => Promise<ApiReply>;
export type ApiReply = { readonly came: 'json'; readonly json: JsonObject } | Trouble;

export interface HubspotAccess {
  /** Origin of the API. */
  readonly url: string;
  /** Of a private app; never shown. */
  readonly token: string;
}

const mostAttempts = 7;
/** A system that is down for longer is asked by the next run. */
const mostFailures = 4;
/** The window in which HubSpot counts requests, where an answer does not say it. */
const windowMs = 10_000;
const longestPauseMs = 60_000;

export function hubspotApi({ ask, pause }: HttpPort, { token, url }: HubspotAccess): HubspotApi {
  /** So that nothing that an answer quotes can give it away; before anything is read or cut, for a part tells much of it. */
  const asked = async (request: ApiRequest): Promise<HttpAnswer> => {
    const answer = await ask(sent(request));
    return answer.came === 'answer'
      ? { ...answer, text: answer.text.replaceAll(token, '***') }
      : { ...answer, reason: answer.reason.replaceAll(token, '***') };
  };
  const sent = ({ body, method, path }: ApiRequest): HttpRequest => ({
    method,
    url: url.replace(/\/$/, '') + path,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return async (request) => {
    const isRepeatable = request.isRepeatable ?? request.method !== 'POST';
    for (let attempt = 1; ; attempt++) {
      const answer = await asked(request);
      const wait = attempt === mostAttempts ? undefined : pauseBefore(answer, attempt, isRepeatable);
      if (wait === undefined || wait > longestPauseMs) {
        const rest = restBefore(answer);
        if (rest > 0) await pause(rest);
        return replyOf(answer);
      }
      await pause(wait);
    }
  };
}

/** Milliseconds to wait before the same request is made again; undefined where the answer is final. */
function pauseBefore(answer: HttpAnswer, attempt: number, isRepeatable: boolean): number | undefined {
  if (answer.came === 'answer' && answer.status === 429)
    return isOfTheDay(answer) ? undefined : (secondsIn(answer, 'retry-after') ?? windowOf(answer));
  const isFailure = answer.came !== 'answer' || answer.status >= 500;
  const isHarmless = isRepeatable || answer.came === 'unsent';
  return isFailure && isHarmless && attempt < mostFailures ? 200 * 2 ** attempt : undefined;
}

/** What was just answered may have been the last that the window allows. */
function restBefore(answer: HttpAnswer): number {
  if (answer.came !== 'answer' || answer.status === 429) return 0;
  const left = answer.header('x-hubspot-ratelimit-remaining')?.trim() ?? '';
  return left !== '' && Number(left) <= 0 ? windowOf(answer) : 0;
}

type Answered = Extract<HttpAnswer, { came: 'answer' }>;

function windowOf(answer: Answered): number {
  const said = Number(answer.header('x-hubspot-ratelimit-interval-milliseconds') ?? windowMs);
  return said > 0 && said <= longestPauseMs ? said : windowMs;
}

function secondsIn(answer: Answered, header: string): number | undefined {
  const said = answer.header(header)?.trim();
  return said !== undefined && /^\d{1,6}$/.test(said) ? Number(said) * 1000 : undefined;
}

/** Whether the account has used up what it has until midnight. */
function isOfTheDay(answer: Answered): boolean {
  return jsonOf(answer.text)?.['policyName'] === 'DAILY';
}

function replyOf(answer: HttpAnswer): ApiReply {
  if (answer.came === 'unsent')
    return { came: 'stopped', reason: `HubSpot cannot be reached: ${answer.reason}` };
  if (answer.came !== 'answer')
    return { came: 'unknown', reason: `HubSpot did not answer: ${answer.reason}` };
  const { status, text } = answer;
  const json = text.trim() === '' ? {} : jsonOf(text);
  if (status >= 200 && status < 300)
    return json === undefined
      ? { came: 'unknown', reason: `HubSpot answered ${status} with something that is no JSON` }
      : { came: 'json', json };
  return { came: troubleOf(answer), reason: reasonOf(answer, json) };
}

function troubleOf({ status, ...answer }: Answered): Trouble['came'] {
  if (status === 401 || (status === 429 && isOfTheDay({ status, ...answer }))) return 'stopped';
  if (status === 409) return 'taken';
  return status >= 500 || status === 429 ? 'unknown' : 'refused';
}

function reasonOf(answer: Answered, json: JsonObject | undefined): string {
  const { status } = answer;
  const message = json?.['message'];
  const said = typeof message === 'string' ? `: ${shortened(message, 400)}` : '';
  if (status === 401)
    return `HubSpot does not accept the token in HUBSPOT_ACCESS_TOKEN; make a new one in the private app${said}`;
  if (status === 403)
    return `the private app lacks a scope for this, or the account's subscription does not have it${said}`;
  if (status === 429 && isOfTheDay(answer))
    return 'the account has made all requests that it has for today; go on tomorrow with --resume';
  return `HubSpot answered ${status}${said}`;
}

function jsonOf(text: string): JsonObject | undefined {
  try {
    const value: JsonValue = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
