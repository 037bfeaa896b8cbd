import type { Patience } from '../ask-patiently.ts';
import type { HttpAnswer, HttpRequest } from '../http.ts';
import { type Issue, issueOf, issuesOf, itemsOf, textOf } from './github-json.ts';

export interface GithubTerms {
  /** Address of the REST API without a slash at its end, e.g. `https://api.github.com`. */
  readonly api: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
}

/** The issues of one repository. Whatever is no success is thrown as `NoSuccess`. */
export interface Tracker {
  /** The issue with this mark in its text; looked for first where it was the last time, e.g. `#12`. */
  readonly find: (mark: string, place: string | undefined) => Promise<Issue | undefined>;
  /** Undefined where the answer does not say its number. */
  readonly open: (title: string, body: string) => Promise<Issue | undefined>;
  readonly comments: (issue: Issue) => Promise<readonly string[]>;
  readonly comment: (issue: Issue, body: string) => Promise<void>;
  readonly close: (issue: Issue, reason: 'completed' | 'not_planned') => Promise<void>;
}

/** An answer that ends the delivery, so that a step need only say what it does when it went well. */
export class NoSuccess extends Error {
  readonly answer: HttpAnswer;

  constructor(answer: HttpAnswer) {
    super('no success');
    this.answer = answer;
  }
}

type AskGithub = (request: HttpRequest, patience: Patience) => Promise<HttpAnswer>;
type Asked = (method: HttpRequest['method'], path: string, sent?: unknown) => Promise<unknown>;

/** So far back are the comments of an issue and the issues of a repository read, a hundred a page. */
const mostPages = 10;

export function createTracker(ask: AskGithub, terms: GithubTerms): Tracker {
  const asked = askedBy(ask, terms);
  const issues = `/repos/${terms.repository}/issues`;
  let newest: Promise<readonly Issue[]> | undefined;
  return {
    find: async (mark, place) => {
      const holds = ({ body }: Issue): boolean => body.includes(mark);
      const remembered = await issueAt(asked, issues, place);
      if (remembered !== undefined && holds(remembered)) return remembered;
      // What was just made is in this list at once; the search hears of it later, and looks further back.
      newest ??= newestIssues(asked, issues);
      return (await newest).find(holds) ?? (await searched(asked, terms.repository, mark)).find(holds);
    },
    open: async (title, body) => {
      newest = undefined;
      return issueOf(await asked('POST', issues, { title, body }));
    },
    comments: async ({ number }) => {
      const comments = await pages(asked, `${issues}/${number}/comments?`);
      return comments.map((comment) => textOf(comment, 'body'));
    },
    comment: async ({ number }, body) => {
      await asked('POST', `${issues}/${number}/comments`, { body });
    },
    close: async ({ number }, reason) => {
      await asked('PATCH', `${issues}/${number}`, { state: 'closed', state_reason: reason });
    },
  };
}

function askedBy(ask: AskGithub, { api, token }: GithubTerms): Asked {
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'x-github-api-version': '2022-11-28',
  };
  return async (method, path, sent) => {
    const body = sent === undefined ? {} : { body: JSON.stringify(sent) };
    const request = { method, url: `${api}${path}`, headers, ...body };
    // A second POST would be a second issue or comment.
    const answer = await ask(request, { isRepeatable: method !== 'POST' });
    if (answer.came !== 'answer' || answer.status < 200 || answer.status >= 300) throw new NoSuccess(answer);
    return parsed(answer.text);
  };
}

/** An issue may have been deleted, or moved elsewhere, since. */
async function issueAt(asked: Asked, issues: string, place = ''): Promise<Issue | undefined> {
  if (!/^#[1-9]\d*$/.test(place)) return undefined;
  try {
    return issueOf(await asked('GET', `${issues}/${place.slice(1)}`));
  } catch (error) {
    const status = error instanceof NoSuccess && error.answer.came === 'answer' ? error.answer.status : 0;
    if ([301, 404, 410].includes(status)) return undefined;
    throw error;
  }
}

async function newestIssues(asked: Asked, issues: string): Promise<readonly Issue[]> {
  return issuesOf(await pages(asked, `${issues}?state=all&sort=created&direction=desc`));
}

async function searched(asked: Asked, repository: string, mark: string): Promise<readonly Issue[]> {
  const words = `"${mark.replace(/^<!-- | -->$/g, '')}" in:body repo:${repository} is:issue`;
  const answer = await asked('GET', `/search/issues?q=${encodeURIComponent(words)}&per_page=100`);
  return issuesOf(itemsOf(answer, 'items'));
}

async function pages(asked: Asked, path: string): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const answer = await asked('GET', `${path}&per_page=100&page=${page}`);
    const items = Array.isArray(answer) ? answer : [];
    all.push(...items);
    if (items.length < 100) break;
  }
  return all;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
