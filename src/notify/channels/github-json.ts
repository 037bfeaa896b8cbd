/** As much of an issue as has to be known. */
export interface Issue {
  readonly number: number;
  /** Markdown, with the marks that nobody sees. */
  readonly body: string;
}

/** The issues of a list; it has pull requests among them. */
export function issuesOf(items: readonly unknown[]): readonly Issue[] {
  return items.flatMap((item) => issueOf(item) ?? []);
}

export function issueOf(value: unknown): Issue | undefined {
  if (!isRecord(value) || value['pull_request'] !== undefined) return undefined;
  const { number } = value;
  return typeof number === 'number' && number > 0 ? { number, body: textOf(value, 'body') } : undefined;
}

/** Empty where there is none. */
export function textOf(value: unknown, name: string): string {
  const text = isRecord(value) ? value[name] : undefined;
  return typeof text === 'string' ? text : '';
}

export function itemsOf(value: unknown, name: string): readonly unknown[] {
  const items: unknown = isRecord(value) ? value[name] : undefined;
  return Array.isArray(items) ? items : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
