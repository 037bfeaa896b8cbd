/** A request to a server, as far as channels need it. */
export interface HttpRequest {
  readonly method: 'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What came back; `unsent` says that no server can have read the request, `unanswered` that one may have. */
export type HttpAnswer =
  | {
      readonly came: 'answer';
      readonly status: number;
      /** By lower-case name. */
      readonly header: (name: string) => string | undefined;
      readonly text: string;
    }
  | { readonly came: 'unsent'; readonly reason: string }
  | { readonly came: 'unanswered'; readonly reason: string };

/** Asks a server once. */
export type Ask = (request: HttpRequest) => Promise<HttpAnswer>;

/** The world of a channel that speaks HTTP. */
export interface HttpPort {
  readonly ask: Ask;
  readonly pause: (milliseconds: number) => Promise<void>;
}
