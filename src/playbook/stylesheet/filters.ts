import { areaIds } from '../../compile/clause-area.ts';
import { fidelities } from '../../compile/fidelity-count.ts';

/** Rows and parts that a reader does not want to see now; without :has() all are shown and nothing can be chosen. */
const chosen = [
  ...fidelities.map(
    (fidelity) =>
      `.filtered:has(#show-${fidelity}:checked) tbody tr:not(.${fidelity}), .filtered:has(#show-${fidelity}:checked) section:not(:has(tr.${fidelity})) { display: none; }`,
  ),
  ...areaIds.map(
    (area) => `.filtered:has(#area-${area}:checked) section:not(.area-${area}) { display: none; }`,
  ),
].join('\n');

/** Choices that work without a script. */
export const filters: string = `fieldset.filter { display: none; }
@supports selector(:has(*)) {
  fieldset.filter { display: flex; flex-wrap: wrap; gap: 0.2rem 1rem; border: 1px solid var(--line); border-radius: 8px; margin: 0.8rem 0; padding: 0.4rem 0.9rem 0.6rem; }
  fieldset.filter legend { color: var(--soft); font-size: 0.92rem; padding: 0 0.3rem; }
  fieldset.filter input { accent-color: var(--link); }
  ${chosen.replaceAll('\n', '\n  ')}
}
`;
