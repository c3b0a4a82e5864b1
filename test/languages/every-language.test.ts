import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHAT_LIMITS } from '../../src/languages/platforms/chat-sentences.ts';
import { QUOTED_MAX } from '../../src/languages/writing/quote.ts';
import { NEUTRAL_NAMES } from '../../src/languages/words/spoken-colours.ts';
import { EXAMPLE_BLURB, LANGUAGES, type Sentences, sentencesFor } from '../../src/languages/index.ts';
import { FILE_KINDS, everythingSaid, isSentence } from './everything-said.ts';

const english = sentencesFor('en');
const inEnglish = everythingSaid(english);
const OTHERS = LANGUAGES.filter((language) => language !== english);

const QUOTES: Readonly<Record<string, readonly [open: string, close: string]>> = {
  en: ['“', '”'],
  es: ['«', '»'],
  fr: ['«\u202f', '\u202f»'],
  de: ['„', '“'],
  'pt-BR': ['“', '”'],
  ja: ['「', '」'],
};

/** Paths whose text is the same everywhere: examples of what to send, the command's own name, names of hues. */
const SAME =
  /\.placeholder$|^commands\.cover\w+\.name$|^locale$|^swatch\.alt\.hues$|^cover\.palette\.alt\.colours$|^sight\.viewPicture\.alt\.sights$/;

/** Words that only English has among the six, and that no example and no name of a hue or genre holds. */
const ENGLISH_WORDS = /\b(?:the|and|of|is|are|this|that|with|your|covers|hues?|read|more)\b/i;

const count = (text: string, mark: string): number => text.split(mark).length - 1;

const textsOf = (language: Sentences): [path: string, text: string][] =>
  [...everythingSaid(language)].flatMap(([path, texts]) =>
    texts.map((text): [string, string] => [path, text]),
  );

describe.each(LANGUAGES.map((language) => [language.locale, language] as const))(
  'everything in %s',
  (locale, language) => {
    const texts = textsOf(language);
    const faults = (isFault: (text: string, path: string) => boolean): [string, string][] =>
      texts.filter(([path, text]) => isFault(text, path));

    it('is said', () => {
      const unsaid = [...everythingSaid(language)].filter(([, said]) => said.length === 0);
      expect(unsaid).toEqual([]);
      expect(faults((text) => text === '' || text.trim() !== text)).toEqual([]);
      expect(faults((text) => /undefined|NaN|Infinity|\[object|null/.test(text))).toEqual([]);
    });

    it('has no line breaks, no doubled spaces and no doubled marks', () => {
      expect(faults((text) => /[\n\r\t]|\s{2}|[.。]{2}|[,;:、]{2}|\s[.,]/u.test(text))).toEqual([]);
    });

    it('ends its sentences', () => {
      const ends = locale === 'ja' ? /[。]$/u : /[.!?]$/u;
      expect(
        faults((text, path) => isSentence(path) && !text.endsWith(EXAMPLE_BLURB) && !ends.test(text)),
      ).toEqual([]);
    });

    it('opens its sentences with a capital, a word of the text or a figure', () => {
      if (locale === 'ja') return;
      expect(faults((text, path) => isSentence(path) && !/^[\p{Lu}\p{N}¿«„“]/u.test(text))).toEqual([]);
    });

    it('has its own quotation marks, in pairs', () => {
      const [open, close] = QUOTES[locale] ?? ['', ''];
      expect(faults((text) => count(text, open) !== count(text, close))).toEqual([]);
      const marks = `${open}${close}`;
      const foreign = Array.from('“”„«»「」').filter((mark) => !marks.includes(mark));
      expect(faults((text) => foreign.some((mark) => text.includes(mark)))).toEqual([]);
    });

    it.each([
      ['^chat\\.menu', CHAT_LIMITS.menu],
      ['^chat\\.form\\.title$', CHAT_LIMITS.formTitle],
      ['^chat\\.(?:form|coverForm)\\.(?:shortTitle|submit|cancel)$', CHAT_LIMITS.shortTitle],
      ['^chat\\.form\\.\\w+\\.label$', CHAT_LIMITS.label],
      ['^chat\\.form\\.\\w+\\.description$', CHAT_LIMITS.description],
      ['^chat\\.form\\.\\w+\\.placeholder$', CHAT_LIMITS.placeholder],
      ['^series\\.form\\.(?:shortTitle|submit)$', CHAT_LIMITS.shortTitle],
      ['^series\\.form\\.\\w+\\.label$', CHAT_LIMITS.label],
      ['^series\\.form\\.\\w+\\.description$', CHAT_LIMITS.description],
      ['^followUps\\.(?:why|more|other|roll|swap|share|private)$', CHAT_LIMITS.button],
      ['^followUps\\.', CHAT_LIMITS.option],
      ['^shelf\\.form\\.(?:shortTitle|submit)$', CHAT_LIMITS.shortTitle],
      ['^shelf\\.form\\.\\w+\\.label$', CHAT_LIMITS.label],
      ['^shelf\\.form\\.\\w+\\.description$', CHAT_LIMITS.description],
      ['^shelf\\.(?:actions|options)\\.[\\w-]+\\.name$', CHAT_LIMITS.menu],
      ['^shelf\\.(?:actions|options)\\.[\\w-]+\\.description$', CHAT_LIMITS.description],
      ['^shelf\\.whose\\.', CHAT_LIMITS.button],
      ['^chat\\.desk$', CHAT_LIMITS.menuPlaceholder],
      ['^desk\\.form\\.(?:shortTitle|submit)$', CHAT_LIMITS.shortTitle],
      ['^desk\\.form\\.\\w+\\.label$', CHAT_LIMITS.label],
      ['^desk\\.form\\.\\w+\\.(?:description|placeholder)$', CHAT_LIMITS.description],
    ])('fits where platforms show it: %s in %i characters', (pattern, max) => {
      const shown = texts.filter(([path]) => new RegExp(pattern).test(path));
      expect(shown).not.toEqual([]);
      expect(shown.filter(([, text]) => text.length > max)).toEqual([]);
    });

    it('repeats what a person typed unaltered', () => {
      const [open, close] = QUOTES[locale] ?? ['', ''];
      const typed = fc.string({ unit: 'binary', minLength: 1, maxLength: QUOTED_MAX });
      fc.assert(
        fc.property(typed, (text) => {
          const quoted = `${open}${text}${close}`;
          const unknown = { recognised: [], unknown: [text] };
          const said = [
            language.headline(['maroon'], {
              title: text,
              modest: false,
              variant: 0,
              typical: false,
              genres: [],
            }),
            language.realCovers.headline(
              { colours: ['maroon'] },
              { title: text, modest: false, variant: 0, genres: [] },
            ),
            language.realCovers.book({ title: text, author: '' }),
            ...language.givenGenres(unknown, (id) => id),
            language.chat.file.faults.ATTACHMENT_EMPTY({ name: text, kind: 'other', limit: 1 }),
          ];
          for (const sentence of said) expect(sentence).toContain(quoted);
          expect(language.swatch.alt.opening(text)).toContain(text);
        }),
      );
    });

    it('says of a share below one per cent that it is, wherever it stands', () => {
      const [genre, under] = [{ id: 'horror', name: 'Horror', score: 0.004, present: true }, 0.004];
      const { cover, realCovers } = language;
      const said = [
        cover.shows([genre]),
        cover.evidence({ text: under, image: under }),
        cover.usual({ name: 'teal', usual: under, firm: false }),
        realCovers.usualShare(under),
        language.why.measured({ ...genre, covers: 300, share: under, lift: 1 }),
      ];
      for (const sentence of said) {
        expect(sentence).toMatch(/1[\u00a0\u202f]?%/u);
        expect(sentence).not.toMatch(/\b0[\u00a0\u202f]?%/u);
      }
    });

    it('keeps the names of hues as CSS has them', () => {
      const names = ['darkslategray', 'gold'];
      const options = { title: '', modest: true, variant: 0, genres: [] };
      for (const typical of [false, true]) {
        const headline = language.headline(names, { ...options, typical });
        for (const name of names) expect(headline).toContain(name);
      }
    });
  },
);

describe.each(OTHERS.map((language) => [language.locale, language] as const))('%s', (locale, language) => {
  it('is translated: no text of two words or more is the English one', () => {
    const same = textsOf(language).filter(([path, text]) => {
      if (SAME.test(path) || !/\p{L}\P{L}+\p{L}/u.test(text)) return false;
      return inEnglish.get(path)?.includes(text) ?? false;
    });
    expect(same).toEqual([]);
  });

  it('has no English word in it, but for examples', () => {
    const mixed = textsOf(language).filter(
      ([path, text]) =>
        !SAME.test(path) &&
        ENGLISH_WORDS.test(text.replaceAll(EXAMPLE_BLURB, '').replaceAll(/cozy mystery, cats/g, '')),
    );
    expect(mixed).toEqual([]);
  });

  it('says that blurbs are read in English', () => {
    const word = { es: 'inglés', fr: 'anglais', de: /[Ee]nglisch/, 'pt-BR': 'inglês', ja: '英語' }[locale];
    for (const text of [
      language.cautions['unreadable-language'],
      language.cautions['few-words'],
      ...Object.values(language.cautionsBesideGenres),
      language.whatToSend.join(' '),
      language.help.headline,
      language.chat.tooShort,
      language.chat.form.blurb.description,
      language.arguments.blurb.description,
      language.cover.addBlurb,
    ]) {
      expect(text).toMatch(word ?? '');
    }
  });

  it('names kinds of files differently from one another', () => {
    const kinds = everythingSaid(language)
      .get('chat.file.faults.ATTACHMENT_NOT_TEXT')
      ?.slice(0, FILE_KINDS.length);
    expect(new Set(kinds).size).toBe(FILE_KINDS.length);
  });

  it('calls each neutral by a name of its own', () => {
    const { realCovers } = language;
    const called = NEUTRAL_NAMES.map((name) => realCovers.colour({ name }));
    expect(new Set(called).size).toBe(called.length);
    for (const [at, name] of NEUTRAL_NAMES.entries()) {
      const spelt = name.replace('grey', ' Gray').replace('brown', ' brown').trim();
      expect(realCovers.colour({ name: spelt })).toBe(called[at]);
    }
  });

  it('calls a hue by what it looks like', () => {
    const { realCovers, look } = language;
    expect(realCovers.colour({ name: 'maroon' })).toBe(look({ family: 'red', tone: 'dark' }));
    expect(realCovers.colour({ name: 'maroon', hex: '#808080' })).toBe(look({ family: 'grey' }));
    expect(realCovers.colour({ name: 'a name of its own' })).toBe('a name of its own');
  });

  it('names its looks differently from one another', () => {
    const looks = everythingSaid(language).get('look') ?? [];
    expect(new Set(looks).size).toBe(looks.length);
  });
});

describe('typography', () => {
  it('of French keeps marks with their words', () => {
    const loose = textsOf(sentencesFor('fr')).filter(([, text]) => {
      const own = text.replaceAll(EXAMPLE_BLURB, '');
      return /(?<![\u00a0\u202f])[:;!?»%]|«(?!\u202f)|'|"/u.test(own.replaceAll(/%(?= de)/g, ''));
    });
    expect(loose).toEqual([]);
  });

  it.each(['es', 'de', 'pt-BR', 'ja'])('of %s has no typewriter quotes', (locale) => {
    expect(textsOf(sentencesFor(locale)).filter(([, text]) => /['"]/.test(text))).toEqual([]);
  });

  it('of Spanish opens its questions', () => {
    expect(textsOf(sentencesFor('es')).filter(([, text]) => /^[^¿]*\?/u.test(text))).toEqual([]);
  });

  it('of Japanese has Japanese marks after Japanese words', () => {
    const Japanese = String.raw`[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]`;
    const loose = new RegExp(`${Japanese}[.,:;!?()]|[.,:;!?()]${Japanese}`, 'u');
    expect(textsOf(sentencesFor('ja')).filter(([, text]) => loose.test(text))).toEqual([]);
  });
});
