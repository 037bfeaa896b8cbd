import { isJsonObject, type JsonObject, type JsonValue } from '../../../../src/support/json-value.ts';
import { emptyAccount, type FakeAccount } from './account.ts';
import { campaignRoutes } from './campaign-routes.ts';
import { listRoutes } from './list-routes.ts';
import { flowForm, pagedRoutes, scoreForm, unknownList } from './paged-routes.ts';
import { pipelineRoutes } from './pipeline-routes.ts';
import { propertyRoutes } from './property-routes.ts';
import { type FakeReply, type FakeRequest, failed, type Route } from './reply.ts';
import { validationRoutes } from './validation-routes.ts';

/**
 * A HubSpot account in memory, as its public documentation describes the endpoints that a push uses: what they take and give,
 * what they refuse, how they page and how they limit. It is nobody's code but this project's; where the documentation is
 * silent it takes the stricter way.
 */
export interface FakeHubspot {
  readonly answer: (request: FakeRequest) => FakeReply;
  readonly account: FakeAccount;
  /** Every request that changed something, `POST /crm/v3/lists`. */
  readonly changes: string[];
}

export interface FakeTerms {
  readonly token: string;
  /** Requests in a window; none = no limit. */
  readonly limit?: { readonly most: number; readonly windowMs: number; readonly now: () => number };
  /** Small, so that every test pages. */
  readonly pageSize?: number;
}

export function fakeHubspot(terms: FakeTerms): FakeHubspot {
  const account = emptyAccount();
  const changes: string[] = [];
  const isWithin = window(terms);
  const routes = [
    ...accountRoutes(account),
    ...propertyRoutes(account),
    ...validationRoutes(account),
    ...pipelineRoutes(account),
    ...campaignRoutes(account, terms.pageSize ?? 3),
    ...listRoutes(account, terms.pageSize ?? 7),
    ...pagedRoutes(
      '/marketing/lead-scoring/2027-03-beta/scores',
      account.scores,
      scoreForm,
      terms.pageSize ?? 3,
    ),
    ...pagedRoutes('/automation/v4/flows', account.flows, flowForm, terms.pageSize ?? 3, (body) =>
      unknownList(body, account.lists),
    ),
  ];
  return {
    account,
    changes,
    answer: ({ body, headers, method, path }) => {
      if (headers['authorization'] !== `Bearer ${terms.token}`)
        return failed(401, 'Authentication credentials not found.', 'INVALID_AUTHENTICATION');
      if (!isWithin()) return tooMany(terms);
      const url = new URL(path, 'http://account.invalid');
      const json = parsed(body);
      if (json === undefined) return failed(400, 'Invalid input JSON', 'VALIDATION_ERROR');
      for (const [verb, shape, handler] of routes) {
        const match = verb === method ? shape.exec(url.pathname) : null;
        if (match === null) continue;
        const reply = handler(match.slice(1).map(decodeURIComponent), json, url.searchParams);
        const isReading = method === 'GET' || url.pathname.endsWith('/search');
        if (reply.status < 300 && !isReading) changes.push(`${method} ${url.pathname}`);
        return reply;
      }
      return failed(404, `no handler for ${method} ${url.pathname}`, 'OBJECT_NOT_FOUND');
    },
  };
}

/** Counts requests in windows that begin with the first one. */
function window({ limit }: FakeTerms): () => boolean {
  let [start, count] = [Number.NEGATIVE_INFINITY, 0];
  return () => {
    if (limit === undefined) return true;
    const now = limit.now();
    if (now - start >= limit.windowMs) [start, count] = [now, 0];
    count++;
    return count <= limit.most;
  };
}

function tooMany({ limit }: FakeTerms): FakeReply {
  return {
    status: 429,
    headers: {
      'x-hubspot-ratelimit-remaining': '0',
      'x-hubspot-ratelimit-interval-milliseconds': String(limit?.windowMs ?? 10_000),
    },
    json: {
      status: 'error',
      message: 'You have reached your ten_secondly_rolling limit.',
      errorType: 'RATE_LIMIT',
      policyName: 'TEN_SECONDLY_ROLLING',
    },
  };
}

function parsed(body: string): JsonObject | undefined {
  if (body === '') return {};
  try {
    const value: JsonValue = JSON.parse(body);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function accountRoutes(account: FakeAccount): readonly Route[] {
  return [
    [
      'GET',
      /^\/account-info\/v3\/details$/,
      () => ({
        status: 200,
        json: {
          portalId: account.portalId,
          accountType: 'SANDBOX',
          timeZone: 'Europe/Berlin',
          utcOffset: '+01:00',
        },
      }),
    ],
  ];
}
