import { describe, expect, it } from 'vitest';
import { sections } from '../../src/playbook/sections/index.js';
import { themes, themesOf } from '../../src/playbook/themes.js';
describe('the contents of the playbook', () => {
    it('name every chapter once', () => {
        const named = themes.flatMap(({ chapters }) => chapters);
        expect(named.toSorted()).toEqual(sections.map(({ id }) => id).toSorted());
    });
    it('leave out a theme of which nothing is shown', () => {
        const shown = sections.filter(({ id }) => id === 'metrics' || id === 'stages');
        expect(themesOf(shown).map(({ title, chapters }) => [title.en, chapters.map(({ id }) => id)])).toEqual([
            ['The lead', ['stages']],
            ['Revenue', ['metrics']],
        ]);
    });
});
