import { setTimeout } from 'node:timers/promises';
import type { Ask, HttpPort } from '../../notify/http.ts';

/** From the first byte of the request to the last one of the answer. */
const longestMs = 15_000;

/** An answer of a hundred issues with long texts. */
const mostBytes = 32 * 1024 * 1024;

/** The network of this machine. Follows no redirection: what is sent is for whom it was addressed to. */
export const nodeHttp: HttpPort = {
  ask: askWithin(longestMs),
  pause: (milliseconds) => setTimeout(milliseconds),
};

/** Reasons say nothing of the address, which may be a secret. */
export function askWithin(milliseconds: number): Ask {
  return async ({ method, url, headers, body }) => {
    const signal = AbortSignal.timeout(milliseconds);
    try {
      const agent = { 'user-agent': 'leadpact', ...headers };
      const response = await fetch(url, {
        method,
        headers: agent,
        redirect: 'manual',
        signal,
        ...(body !== undefined && { body }),
      });
      return {
        came: 'answer',
        status: response.status,
        header: (name) => response.headers.get(name) ?? undefined,
        text: await textOf(response),
      };
    } catch (error) {
      const code = codeOf(error);
      const came = unsent.has(code) ? 'unsent' : 'unanswered';
      return { came, reason: signal.aborted ? `nothing within ${milliseconds / 1000} seconds` : code };
    }
  };
}

/** The connection was never made, so nobody can have read anything. */
const unsent: ReadonlySet<string> = new Set([
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'ERR_SSL_WRONG_VERSION_NUMBER',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** The name that the system or the protocol has for it; messages may quote the address. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (cause instanceof AggregateError && cause.errors.length > 0) return codeOf(cause.errors[0]);
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : 'the connection broke';
}

async function textOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > mostBytes) break;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
