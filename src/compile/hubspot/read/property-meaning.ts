import type { Agreement } from '../../../model/agreement.ts';
import type { TargetConfiguration } from '../../../model/target.ts';
import { type AttributeProperty, attributeProperty } from '../attribute-property.ts';
import { propertyIdentities } from '../hubspot.ts';
import { workbenchFor } from '../workbench.ts';

/** What a property of the contact stands for. */
export type PropertyMeaning =
  | { readonly of: 'attribute'; readonly property: AttributeProperty }
  | { readonly of: 'consent'; readonly purpose: string }
  | { readonly of: 'entered'; readonly stage: string }
  /** Instant of the k-th newest event of these signals. */
  | { readonly of: 'event'; readonly k: number; readonly signals: readonly string[] }
  | { readonly of: 'gate' }
  | { readonly of: 'objection' }
  | { readonly of: 'points'; readonly part: string }
  | { readonly of: 'stage' }
  | { readonly of: 'verdict'; readonly verdict: 'band' | 'cell' | 'grade' | 'outcome' }
  /** Something that every contact has. */
  | { readonly of: 'everybody' };

/** Meanings by internal name, from the names in the dictionary and those that leadpact gives. */
export function propertyMeanings(
  agreement: Agreement,
  configuration: TargetConfiguration,
): ReadonlyMap<string, PropertyMeaning> {
  const meanings = new Map<string, PropertyMeaning>([['createdate', { of: 'everybody' }]]);
  for (const [name, identity] of propertyIdentities(agreement, configuration)) {
    const meaning = ownMeaning(identity);
    if (meaning !== undefined) meanings.set(name, meaning);
  }
  const workbench = workbenchFor(agreement, configuration);
  for (const field of Object.values(agreement.fields)) {
    const property = attributeProperty(workbench, field);
    meanings.set(property.name, { of: 'attribute', property });
  }
  return meanings;
}

function ownMeaning(identity: string): PropertyMeaning | undefined {
  const [kind = '', name = '', signals = ''] = identity.split('/');
  switch (kind) {
    case 'consent':
      return { of: 'consent', purpose: name };
    case 'entered':
      return { of: 'entered', stage: name };
    case 'event':
      return { of: 'event', k: Number(name), signals: signals.split(' ') };
    case 'gate':
    case 'objection':
      return { of: kind };
    case 'points':
      return { of: 'points', part: name };
    case 'verdict':
      return name === 'band' || name === 'cell' || name === 'grade' || name === 'outcome'
        ? { of: 'verdict', verdict: name }
        : undefined;
    case 'work':
      return name === 'stage' ? { of: 'stage' } : undefined;
    default:
      return undefined;
  }
}
