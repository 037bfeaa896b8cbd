import type { Bilingual } from '../../../model/words/language.ts';
import type { ChangeRule } from '../../change-rule.ts';
import type { ComparedVersions } from '../../compared-versions.ts';
import { behind, stageNouns, standing } from '../lead-rule.ts';

export const undecided: ChangeRule = {
  code: 'change/undecided',
  category: 'DEFINITION',
  severity: 'error',
  summary: 'Whether leads are treated otherwise could not be decided.',
  why: 'nobody can say what the change does, so nobody can agree to it with open eyes',
  help: 'give the proof more time or memory, or make the change in smaller steps',

  *find(versions) {
    const open = openKinds(versions);
    if (open === undefined) return;
    const because = behind(versions, [...stageNouns, 'routing', 'rule', 'sla']);
    yield {
      thing: { ...standing(versions, because), noun: 'agreement', id: 'agreement' },
      message: {
        en: `it is undecided whether leads are treated otherwise: ${open.en}`,
        de: `es ist nicht entschieden, ob Leads anders behandelt werden: ${open.de}`,
      },
      signers: ['marketing', 'sales'],
      because,
    };
  },
};

/** What is open; the proof engine names fields and their types in English alone. */
function openKinds({ proof }: ComparedVersions): Bilingual | undefined {
  if ('notComparable' in proof)
    return { en: proof.notComparable, de: 'was von ihnen bekannt ist, lässt sich nicht vergleichen' };
  const kinds = proof.kinds.filter(({ cases }) => cases.some(({ answer }) => answer.answer === 'unknown'));
  const open = [...(proof.score.answer === 'unknown' ? ['score'] : []), ...kinds.map(({ kind }) => kind)];
  return open.length === 0 ? undefined : { en: open.join(', '), de: open.join(', ') };
}
