import { isJsonObject, type JsonObject, type JsonValue } from '../support/json-value.ts';
import { tidyJson } from '../support/stable-json.ts';

/** What leadpact last did to one component of an account. */
export interface AppliedComponent {
  readonly endpoint: string;
  readonly name: string;
  /** By which the system finds it; absent while it is being created. */
  readonly id?: string;
  /** Digest of what was wanted. */
  readonly wanted?: string;
  /** Digest of what the system had right after. */
  readonly seen?: string;
  /** Ids of its entries by what they stand for in the agreement. */
  readonly entries: Readonly<Record<string, string>>;
  /** It was going to be changed when nothing more was heard. */
  readonly isUnderWay: boolean;
  /** It belongs to the system, and is never removed. */
  readonly isPart: boolean;
}

/** What is known of one account. */
export interface AppliedAccount {
  readonly components: ReadonlyMap<string, AppliedComponent>;
  /** A push has begun and not ended. */
  readonly isUnfinished: boolean;
}

/** `leadpact.lock.json`: what was applied to which account of which system; kept beside the definitions, under version control. */
export interface PushLock {
  /** By target and account: `hubspot 12345`. */
  readonly accounts: ReadonlyMap<string, AppliedAccount>;
}

export const emptyAccount: AppliedAccount = { components: new Map(), isUnfinished: false };

const form = 1;

export function lockText({ accounts }: PushLock): string {
  return tidyJson({
    lockVersion: form,
    accounts: Object.fromEntries([...accounts].map(([name, account]) => [name, accountJson(account)])),
  });
}

function accountJson({ components, isUnfinished }: AppliedAccount): JsonObject {
  return {
    ...(isUnfinished && { unfinished: true }),
    components: Object.fromEntries(
      [...components].map(([key, { endpoint, entries, id, isPart, isUnderWay, name, seen, wanted }]) => [
        key,
        {
          endpoint,
          name,
          ...(id !== undefined && { id }),
          ...(wanted !== undefined && { wanted }),
          ...(seen !== undefined && { seen }),
          ...(Object.keys(entries).length > 0 && { entries }),
          ...(isUnderWay && { underWay: true }),
          ...(isPart && { part: true }),
        },
      ]),
    ),
  };
}

/** The lock in a text, or why it is none, as words that go on after the name of the file. */
export function parseLock(text: string): PushLock | string {
  const value = parsed(text);
  if (!isJsonObject(value))
    return 'is no JSON, or was merged halfway; take the version of the branch that pushed last';
  if (value['lockVersion'] !== form)
    return `is of another form than ${form}; install the leadpact that wrote it`;
  const accounts = value['accounts'];
  if (!isJsonObject(accounts)) return 'has no accounts';
  const found = new Map<string, AppliedAccount>();
  for (const [name, account] of Object.entries(accounts)) {
    const read = accountOf(account);
    if (read === undefined) return `says something of ${name} that leadpact does not write`;
    found.set(name, read);
  }
  return { accounts: found };
}

function accountOf(value: JsonValue): AppliedAccount | undefined {
  const components = isJsonObject(value) ? value['components'] : undefined;
  if (!isJsonObject(value) || !isJsonObject(components)) return undefined;
  const found = new Map<string, AppliedComponent>();
  for (const [key, component] of Object.entries(components)) {
    const read = componentOf(component);
    if (read === undefined) return undefined;
    found.set(key, read);
  }
  return { components: found, isUnfinished: value['unfinished'] === true };
}

function componentOf(value: JsonValue): AppliedComponent | undefined {
  if (!isJsonObject(value)) return undefined;
  const { endpoint, id, name, seen, wanted } = value;
  const entries = value['entries'] ?? {};
  if (typeof endpoint !== 'string' || typeof name !== 'string' || !isJsonObject(entries)) return undefined;
  if (!Object.values(entries).every((entry) => typeof entry === 'string')) return undefined;
  return {
    endpoint,
    name,
    ...(typeof id === 'string' && { id }),
    ...(typeof wanted === 'string' && { wanted }),
    ...(typeof seen === 'string' && { seen }),
    entries: Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, String(entry)])),
    isUnderWay: value['underWay'] === true,
    isPart: value['part'] === true,
  };
}

function parsed(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
