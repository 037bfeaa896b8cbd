import { ownValue } from '../../support/own-value.ts';
import type { TouchType } from '../touch-type.ts';
import type { Bilingual, ToolLanguage } from './language.ts';

/** How somebody is contacted, e.g. `Anruf`; what is no such way stays as it is. */
export function touchWords(type: string, language: ToolLanguage): string {
  return ownValue(types, type)?.[language] ?? type;
}

const types: Readonly<Record<TouchType, Bilingual>> = {
  call: { en: 'call', de: 'Anruf' },
  email: { en: 'email', de: 'E-Mail' },
  linkedin: { en: 'LinkedIn', de: 'LinkedIn' },
  meeting: { en: 'meeting', de: 'Termin' },
  sms: { en: 'text message', de: 'SMS' },
  letter: { en: 'letter', de: 'Brief' },
  'template-email': { en: 'email from a template', de: 'E-Mail aus einer Vorlage' },
};
