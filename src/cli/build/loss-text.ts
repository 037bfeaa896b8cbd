import type { ClauseFidelity, FidelityLoss } from '../../compile/fidelity-loss.ts';
import { fidelityWords } from '../../compile/fidelity-words.ts';
import { type ToolLanguage, textIn } from '../../model/words/language.ts';

/** `exact → approximated: why`; a bound that grew says by how much. */
export function lossText({ how, is, was }: FidelityLoss, language: ToolLanguage): string {
  const both = was.fidelity === is.fidelity;
  const step = [was, is].map((each) => sideText(each, both, language)).join(' → ');
  return how === undefined ? step : `${step}: ${textIn(how, language)}`;
}

function sideText({ fidelity, points }: ClauseFidelity, saysPoints: boolean, language: ToolLanguage): string {
  const name = fidelityWords[fidelity][language];
  if (!saysPoints || points === undefined) return name;
  const most = {
    en: `at most ${points} scaled points off`,
    de: `höchstens ${points} skalierte Punkte daneben`,
  };
  return `${name} (${most[language]})`;
}
