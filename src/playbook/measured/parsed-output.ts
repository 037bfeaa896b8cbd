import type { OutputDocument } from '../../generated/output-documents.ts';
import { type SchemaError, validators } from '../../generated/output-validators.ts';

/** Every document says itself what it is. */
type Kept<What extends OutputDocument['kept']['what']> = Extract<
  OutputDocument,
  { readonly kept: { readonly what: What } }
>;

interface Documents {
  readonly measure: Kept<'measurement'>;
  readonly report: Kept<'report'>;
}

/** Which document of leadpact is expected, what it is called, and how somebody gets one. */
interface Expected<Kind extends keyof Documents> {
  readonly kind: Kind;
  readonly noun: string;
  readonly remedy: string;
}

const supported = 1;

/** The document in a text, which has the form of its schema; or one sentence why it is none. */
export function parsedOutput<Kind extends keyof Documents>(
  text: string,
  { kind, noun, remedy }: Expected<Kind>,
): Documents[Kind] | string {
  const value = jsonIn(text);
  if (value === undefined) return `it is no whole JSON document (was it cut off?); ${remedy}`;
  if (!isRecord(value)) return `it is no ${noun}; ${remedy}`;
  const { kept, schemaVersion } = value;
  const what = isRecord(kept) ? kept['what'] : undefined;
  if (what !== (kind === 'measure' ? 'measurement' : 'report')) {
    const other = typeof what === 'string' ? `, but ${what}` : '';
    return `it is no ${noun} of leadpact${other}; ${remedy}`;
  }
  if (schemaVersion !== supported)
    return `it has schemaVersion ${String(schemaVersion)}, and this leadpact reads ${supported}; ${remedy} of this version`;
  const isValid = validators[kind];
  if (isValid === undefined) throw new Error(`no validator for ${kind}`);
  const isFit = isValid(value);
  // The type is made from the schema by which it was just judged.
  if (isFit) return value as unknown as Documents[Kind];
  return `${troubleOf(isValid.errors?.[0])}; ${remedy} and leave it as it is`;
}

/** Undefined where it is none. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function troubleOf(error: SchemaError | undefined): string {
  const place = error?.instancePath === undefined || error.instancePath === '' ? '/' : error.instancePath;
  const { missingProperty, additionalProperty } = error?.params ?? {};
  if (typeof missingProperty === 'string') return `at ${place} it has no ${missingProperty}`;
  if (typeof additionalProperty === 'string')
    return `at ${place} it has ${additionalProperty}, which nobody writes there`;
  return `what stands at ${place} is not what stands there in one (${error?.keyword ?? 'form'})`;
}
