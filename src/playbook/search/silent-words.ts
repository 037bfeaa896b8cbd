import type { Bilingual } from '../../model/words/language.ts';

/** Words of questions that say nothing of what is asked for; a query keeps them only when it has no others. */
export const silentWords: Bilingual = {
  en: 'a an and are be can do does did for from have has how i in is it many me mean means much must my need of on or our should the their there to was we were what when where which who whom whose why will with you your',
  de: 'ab am an auf bei bin da das dem den der des die du ein eine einem einen einer er es für habe haben hat heißt hast ich im in ist kann man mein meine meinen mit muss müssen nach oder sein sich sie sind soll sollen und uns unser unsere viel viele vom von wann warum was welche welcher welches wem wen wer werden wie wieso wird wir wo zu zum zur',
};
