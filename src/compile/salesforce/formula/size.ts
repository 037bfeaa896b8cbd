/** What Salesforce allows. Sources: Salesforce help, "Formula field limits"; the compiled size is not public, 15,000 bytes is. */
export const formulaLimits = { characters: 3900, bytes: 4000, compiledBytes: 15_000 } as const;

const fieldName = /\b[A-Za-z]\w*__c\b/g;

/** API names of the custom fields a formula names, as often as it names them. */
export function fieldsNamed(formula: string): readonly string[] {
  return formula.match(fieldName) ?? [];
}

/** Bytes of a formula with every calculated field it names put in its place. */
export type ExpandedSize = (formula: string) => number;

/**
 * Measures what Salesforce compiles: an estimate from above of the text, from below of whatever the platform makes of
 * it. Each of the given formulas is measured once.
 */
export function expandedSize(formulas: ReadonlyMap<string, string>): ExpandedSize {
  const known = new Map<string, number>();
  const sizeOf = (text: string): number =>
    fieldsNamed(text).reduce((sum, name) => sum + sizeOfField(name) - name.length, utf8Length(text));
  const sizeOfField = (name: string): number => {
    const formula = formulas.get(name);
    const size = known.get(name) ?? (formula === undefined ? name.length : sizeOf(formula));
    known.set(name, size);
    return size;
  };
  return sizeOf;
}

/** By how much a formula is too large for Salesforce. */
export interface Excess {
  /** `compiled`: bytes of the formula with everything it names. */
  readonly of: 'bytes' | 'characters' | 'compiled';
  readonly measured: number;
  readonly allowed: number;
}

/** Why Salesforce would refuse the formula; undefined when it fits. */
export function excessOf(formula: string, sizeOf: ExpandedSize): Excess | undefined {
  const { bytes, characters, compiledBytes } = formulaLimits;
  return (
    excess('characters', formula.length, characters) ??
    excess('bytes', utf8Length(formula), bytes) ??
    excess('compiled', sizeOf(formula), compiledBytes)
  );
}

function excess(of: Excess['of'], measured: number, allowed: number): Excess | undefined {
  return measured > allowed ? { of, measured, allowed } : undefined;
}

function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
