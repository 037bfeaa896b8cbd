import { type WrittenHead } from '../../linking/definition.ts';
import type { Entry } from '../../linking/kind.ts';
import type { Linking } from '../../linking/linking.ts';
import type { Choice } from '../../scoring.ts';
/** What all rules and choices have in common. */
export declare function linkRuleHead({ id, written, place }: Entry<WrittenHead>, linking: Linking): Omit<Choice, 'when' | 'points'>;
