import type { ToolLanguage } from '../../model/words/language.ts';

/** Further files in which the book is published, beside its page. */
export interface BookForms {
  /** One file that needs no other. */
  readonly singleFile?: boolean;
  /** A PDF; in its place the site has the text to print, for nothing here can print. */
  readonly pdf?: boolean;
}

/** Where the book stands in each form, below the site's folder. */
export const bookPaths = {
  page: (language: ToolLanguage): string => `${language}/book.html`,
  singleFile: (language: ToolLanguage): string => `playbook-${language}.html`,
  pdf: (language: ToolLanguage): string => `playbook-${language}.pdf`,
  toPrint: (language: ToolLanguage): string => `playbook-${language}.to-print.html`,
} as const;
