import type { JsonObject, JsonValue } from '../../../../src/support/json-value.ts';

export interface FakeRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

export interface FakeReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: JsonValue;
}

export type Match = readonly string[];
export type Handler = (match: Match, body: JsonObject, query: URLSearchParams) => FakeReply;

export type Route = readonly [method: string, shape: RegExp, handler: Handler];

export function failed(status: number, message: string, category: string): FakeReply {
  return {
    status,
    json: { status: 'error', message, category, correlationId: '00000000-0000-0000-0000-000000000000' },
  };
}
