import type { ToolLanguage } from '../model/words/language.ts';
import { type Html, html } from './html.ts';

/** A page that leads to another at once, and says so to whoever is not led. */
export interface LeadingPage {
  readonly language: ToolLanguage;
  readonly title: string;
  /** Where it leads, relative to the page. */
  readonly to: string;
  /** Of the folder with the style sheet, `''` or `'../../'`. */
  readonly base: string;
  readonly content: Html;
}

export function leadingPage({ base, content, language, title, to }: LeadingPage): string {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
<meta http-equiv="refresh" content="0; url=${to}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="${base}assets/icon.svg">
<link rel="stylesheet" href="${base}assets/playbook.css">
</head>
<body><main>${content}</main></body>
</html>
`.markup;
}
