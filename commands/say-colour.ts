import { factor, percent } from '../src/figures.ts';
import type { PaletteColour, RankedHue } from '../src/hues/reading.ts';
import type { Sentences } from '../src/languages/index.ts';
import { lookOf } from '../src/palette/hue-look.ts';
import { type Hue, hueIndex } from '../src/palette/hues.ts';
import type { Role } from '../src/palette/role.ts';
import type { ReplyColour, ReplyHue, ReplyPaletteColour, SaidColour } from '../src/reply.ts';
import { shownName, withKeyword } from '../src/swatch/shown-name.ts';

/**
 * Names a colour so that nobody is misled by a keyword: a hue by that, with what people see before it where they see
 * something else; a neutral by what people call it.
 */
export function sayColour({ name, hex }: Hue, words: Sentences): SaidColour {
  const short = shownName({ name, hex }, words.swatch);
  const named = withKeyword(name, short, words.swatch);
  // A name that people would use says what the colour looks like; a keyword may not.
  const look = named === name && hueIndex(name) !== undefined ? words.look(lookOf(hex)) : '';
  return { name: named, short, look };
}

/**
 * A hue in words: how often covers carry it, what it is for, what it looks like, and why it is there.
 *
 * @param isUsual whether its score is that of covers of all kinds
 */
export function sayHue(
  hue: RankedHue & Pick<ReplyHue, 'role' | 'reason'>,
  words: Sentences,
  isUsual = false,
): ReplyHue['said'] {
  const said = sayColour(hue, words);
  const { role, roleLabel } = sayRole(hue.role, words);
  const [first = '', ...others] = hue.reason.split('\n');
  const keyword = hue.css === hue.hex ? '' : `CSS ${hue.css}`;
  // Dozens of these are made for an answer, and copying fields takes several times as long as naming them.
  return {
    name: said.name,
    short: said.short,
    look: said.look,
    role,
    roleLabel,
    percent: percent(hue.score, words.swatch),
    usual: isUsual ? '' : words.swatch.usual(factor(hue.lift, words.swatch)),
    appearance: words.together([said.look, keyword].filter(Boolean).map(words.asSentence)),
    lines: {
      look: [withLook(said, '', words)].filter(Boolean),
      whole: [withLook(said, first, words), ...others].filter(Boolean),
    },
  };
}

/** A colour of somebody's own cover in words. */
export function sayOwnColour(colour: Omit<ReplyColour, 'said'>, words: Sentences): ReplyColour['said'] {
  const said = sayColour(colour, words);
  const remark = withLook(said, colour.remark, words);
  return { ...said, percent: percent(colour.share, words.swatch), remark };
}

/**
 * A colour of a palette with what it is for.
 *
 * @param kept colours that were kept, which its role says
 */
export function sayPaletteColour(
  { name, hex, role }: PaletteColour,
  words: Sentences,
  kept: readonly Hue[] = [],
): ReplyPaletteColour {
  const said = sayRole(role, words);
  const colour = { name, hex, role, said: { ...sayColour({ name, hex }, words), ...said } };
  if (!kept.some((each) => each.hex === hex)) return colour;
  const marked = { role: words.desk.kept(said.role), roleLabel: words.desk.kept(said.roleLabel) };
  return { ...colour, kept: true, said: { ...colour.said, ...marked } };
}

function sayRole(
  role: Role | undefined,
  words: Sentences,
): Pick<ReplyPaletteColour['said'], 'role' | 'roleLabel'> {
  return role
    ? { role: words.roles[role], roleLabel: words.swatch.roles[role] }
    : { role: '', roleLabel: '' };
}

/** What a colour looks like, before a sentence on it; empty where there is nothing to say beside the name. */
function withLook({ look }: SaidColour, sentence: string, words: Sentences): string {
  const said = [...(look === '' ? [] : [words.asSentence(look)]), ...(sentence === '' ? [] : [sentence])];
  return said.length === 0 ? '' : words.together(said);
}
