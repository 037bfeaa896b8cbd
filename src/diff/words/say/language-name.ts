import type { Speaker } from '../speaker.ts';

/** `de` → German, Deutsch; a tag that nobody knows stays as it is. */
export function languageName(tag: string, { language }: Speaker): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch (error) {
    if (error instanceof RangeError) return tag;
    throw error;
  }
}
