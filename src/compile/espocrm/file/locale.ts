/** The languages that EspoCRM comes with, by the tag of the agreement. */
const locales: Readonly<Record<string, string>> = {
  ar: 'ar_AR',
  bg: 'bg_BG',
  cs: 'cs_CZ',
  da: 'da_DK',
  de: 'de_DE',
  el: 'el_GR',
  en: 'en_US',
  'en-GB': 'en_GB',
  es: 'es_ES',
  'es-MX': 'es_MX',
  fr: 'fr_FR',
  hr: 'hr_HR',
  hu: 'hu_HU',
  it: 'it_IT',
  ja: 'ja_JP',
  nb: 'nb_NO',
  nl: 'nl_NL',
  pl: 'pl_PL',
  pt: 'pt_PT',
  'pt-BR': 'pt_BR',
  ro: 'ro_RO',
  sk: 'sk_SK',
  sl: 'sl_SI',
  sv: 'sv_SE',
  tr: 'tr_TR',
  uk: 'uk_UA',
};

/** In which EspoCRM looks where the language of the user has no words. */
export const fallbackLocale = 'en_US';

/** EspoCRM's name for the language; undefined for one that it does not have. */
export function localeOf(language: string): string | undefined {
  return locales[language] ?? locales[language.split('-')[0] ?? ''];
}
