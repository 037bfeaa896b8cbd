import { formatScaledDecimal } from '../../../support/scaled-decimal.ts';

/** A text as a formula writes it; undefined for one with a backslash or a line break, which the parser may misread. */
export function textLiteral(text: string): string | undefined {
  if (/[\\\r\n\u2028\u2029]/.test(text)) return undefined;
  if (!text.includes("'")) return `'${text}'`;
  return text.includes('"') ? `'${text.replaceAll("'", "\\'")}'` : `"${text}"`;
}

/** A scaled integer: `20`, `26.67`, `(0 - 5)`, for a sign in front is read as a subtraction from nothing. */
export function numberLiteral(value: number, scale = 0): string {
  const size = formatScaledDecimal(Math.abs(value), scale);
  const digits = size.includes('.') ? size.replace(/\.?0+$/, '') : size;
  return value < 0 ? `(0 - ${digits})` : digits;
}
