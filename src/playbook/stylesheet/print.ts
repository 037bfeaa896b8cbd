/** Paper. */
export const print: string = `@media print {
  nav, header img, header .language, .skip, fieldset.filter { display: none; }
  .frame { display: block; } body { font-size: 11pt; }
  a { color: inherit; text-decoration: none; }
  .objects li, .cards article, tr, figure { break-inside: avoid; }
}
`;
