import type { Agreement } from '../../../model/agreement.ts';
import type { JudgedClocks } from '../../../model/measure.ts';
import { compliance as query } from '../../../sql/metrics/compliance.ts';
import { besides, type FamilyOf, figuresOf, shareFigure } from '../family.ts';

/** Clocks met among met and breached, by their due time (semantics §6). */
export const compliance: FamilyOf<'compliance'> = ({ measure, agreement, ...question }) =>
  figuresOf(question, query({ slas: slasOf(measure.clocks, agreement) }, question.asked), (counts) => {
    const k = counts('met');
    const beside = besides(counts, {
      waived: 'waived',
      canceled: 'canceled',
      open: 'open',
      paused: 'paused',
    });
    return shareFigure({ n: k + counts('breached'), k }, { minSample: question.minSample, beside });
  });

/** Policies of touches are judged with the SLAs: their relation has the form of clocks. */
function slasOf(clocks: JudgedClocks, { slas, touchPolicies }: Agreement): readonly string[] {
  if (clocks.by !== 'side') return [clocks.by === 'sla' ? clocks.id : `touches/${clocks.id}`];
  const { side } = clocks;
  const policies = Object.values(touchPolicies).filter((policy) => policy.side === side);
  return [
    ...Object.values(slas).flatMap((sla) => (sla.side === side ? [sla.id] : [])),
    ...policies.map(({ id }) => `touches/${id}`),
  ];
}
