/** A block of code behind a fence that is longer than any inside. */
export function fenced(language: string, content: string): string {
  const inner = Math.max(2, ...Array.from(content.matchAll(/`+/g), ([ticks]) => ticks.length));
  const fence = '`'.repeat(inner + 1);
  return `${fence}${language}\n${visible(content.replace(/\n$/, ''))}\n${fence}`;
}

/** Characters that a reader of the page could not see. */
function visible(content: string): string {
  const named = [...content.replaceAll('\r', '')].map((character) => {
    if (character === '\t') return '→';
    if (character === '\n' || !/[\p{Cc}\p{Cf}]/u.test(character)) return character;
    return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
  });
  return named.join('');
}

export function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
