import type { FamilyOf } from '../family.ts';

/** What was delivered is known of a commitment, which names its rituals and contents (`commitments/deliveries.ts`). */
export const deliveries: FamilyOf<'deliveries'> = () => Promise.resolve([]);
