import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { contrast, inkFor } from '../../../src/palette/contrast.ts';
import { evaluateClassifier } from '../../../src/training/classification/evaluate-classifier.ts';
import { confusionCells } from '../../../src/training/figures/confusion-figure.ts';
import { type CurvePoint, learningCurves } from '../../../src/training/figures/learning-curves.ts';
import { BLUE, INK, MUTED, ORANGE, PAGE, PALE_BLUE, shadeOf } from '../../../src/training/figures/style.ts';
import { type WrittenFigure, writeFigures } from '../../../src/training/figures/write-figures.ts';
import { makeFolder } from '../../folders.ts';
import { predictionsOf } from '../classification/predictions.ts';

const ODD = [
  'Fiction',
  'Art & "Craft" <b>',
  "Children's stories of an uncommonly long kind",
  '風の物語',
  '\\n{x}',
];
const MANY = Array.from({ length: 33 }, (_, at) => `Category number ${at}`);

const historyOf = (epochs: number): CurvePoint[] =>
  Array.from({ length: epochs }, (_, at) => ({
    epoch: at + 1,
    training: { loss: 1 / (at + 1), accuracy: 1 - 1 / (at + 2) },
    validation: { loss: 0.5 + 1 / (at + 1), accuracy: 0.6 - 0.2 / (at + 1) },
  }));

const MARGIN = 20;

interface Drawn {
  readonly folder: string;
  readonly written: readonly WrittenFigure[];
}

async function draw(labels: readonly string[], epochs: number): Promise<Drawn> {
  const folder = join(makeFolder(), 'figures');
  const evaluation = evaluateClassifier(predictionsOf(labels, 400, 1), predictionsOf(labels, 400, 2));
  const written = await writeFigures(folder, evaluation, { epochs: historyOf(epochs), best: 3 });
  return { folder, written };
}

let few: Drawn;
let many: Drawn;
beforeAll(async () => {
  few = await draw(ODD, 5);
  many = await draw(MANY, 60);
}, 60_000);

const NAMES = ['class-scores', 'confusion-matrix', 'reliability-diagram', 'learning-curves'];

/** The texts of a figure of few classes. */
function textsOf(name: string): string[] {
  const svg = readFileSync(join(few.folder, `${name}.svg`), 'utf8');
  return Array.from(svg.matchAll(/<(?:text|tspan)[^>]*>([^<]+)</g), ([, text = '']) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  );
}

const readData = (name: string): { data: unknown } =>
  JSON.parse(readFileSync(join(few.folder, `${name}.json`), 'utf8'));

describe('writeFigures', () => {
  it('writes each figure as SVG, PNG and JSON, and tells what it shows', () => {
    expect(few.written.map(({ name }) => name)).toEqual(NAMES);
    expect(readdirSync(few.folder).toSorted()).toEqual(
      NAMES.flatMap((name) => [`${name}.json`, `${name}.png`, `${name}.svg`]).toSorted(),
    );
    for (const { alt } of [...few.written, ...many.written]) expect(alt.length).toBeGreaterThan(60);
  });

  it('leaves out learning curves where there is no history', async () => {
    const written = await writeFigures(makeFolder(), evaluateClassifier(predictionsOf(ODD, 50, 1)));
    expect(written.map(({ name }) => name)).toEqual(NAMES.slice(0, 3));
  });

  it.each(NAMES)('gives the SVG of %s a title and a description for screen readers', (name) => {
    const svg = readFileSync(join(few.folder, `${name}.svg`), 'utf8');
    const { alt, title } = few.written.find((figure) => figure.name === name)!;
    const [root] = parseDocument(svg, { xmlMode: true }).children;
    expect(root).toMatchObject({
      name: 'svg',
      attribs: { role: 'img', 'aria-labelledby': `${name}-title`, 'aria-describedby': `${name}-desc` },
      children: expect.arrayContaining([
        expect.objectContaining({ name: 'title', children: [expect.objectContaining({ data: title })] }),
        expect.objectContaining({ name: 'desc', children: [expect.objectContaining({ data: alt })] }),
      ]),
    });
    expect(svg).not.toContain('NaN');
    expect(svg).not.toContain('undefined');
  });

  it.each(NAMES.flatMap((name) => [[name, 'few'] as const, [name, 'many'] as const]))(
    'draws %s of %s classes whole, within its margin, twice as large as the SVG',
    async (name, size) => {
      const { folder } = size === 'few' ? few : many;
      const svg = await sharp(join(folder, `${name}.svg`)).metadata();
      const png = sharp(join(folder, `${name}.png`));
      const { width, height } = await png.metadata();
      expect([width, height]).toEqual([2 * svg.width, 2 * svg.height]);
      expect(width).toBeLessThan(2600);
      const { info } = await png
        .trim({ background: PAGE, threshold: 12 })
        .toBuffer({ resolveWithObject: true });
      const left = -(info.trimOffsetLeft ?? 0);
      const top = -(info.trimOffsetTop ?? 0);
      for (const room of [left, top, width - left - info.width, height - top - info.height]) {
        expect(room).toBeGreaterThanOrEqual(2 * MARGIN - 8);
        expect(room).toBeLessThanOrEqual(2 * MARGIN + 24);
      }
    },
  );

  it('names every class beside its bar and its row, and every count in its cell', () => {
    const evaluation = evaluateClassifier(predictionsOf(ODD, 400, 1));
    const [scores, matrix] = [textsOf('class-scores'), textsOf('confusion-matrix')];
    for (const label of ODD.filter((name) => name.length < 30)) {
      expect(scores.some((text) => text === label)).toBe(true);
      expect(matrix.filter((text) => text === label)).toHaveLength(2);
    }
    for (const count of evaluation.confusion.flat()) expect(matrix).toContain(String(count));
    for (const { f1, support } of evaluation.report.classes) {
      expect(scores.some((text) => text.startsWith(f1.toFixed(2)) && text.endsWith(`(${support})`))).toBe(
        true,
      );
    }
  });

  it('gives the data that it draws', () => {
    const evaluation = evaluateClassifier(predictionsOf(ODD, 400, 1), predictionsOf(ODD, 400, 2));
    expect(readData('confusion-matrix')).toMatchObject({
      data: { labels: ODD, confusion: evaluation.confusion },
    });
    expect(readData('class-scores').data).toEqual(JSON.parse(JSON.stringify(evaluation.report)));
    expect(readData('reliability-diagram').data).toEqual(JSON.parse(JSON.stringify(evaluation.calibration)));
    expect(readData('learning-curves').data).toEqual({ history: historyOf(5), best: 3 });
  });
});

describe('writeFigures', () => {
  it('leaves what it draws as it was', async () => {
    const [evaluation, same] = [1, 1].map((seed) =>
      evaluateClassifier(predictionsOf(ODD, 400, seed), predictionsOf(ODD, 400, 2)),
    );
    await writeFigures(makeFolder(), evaluation!);
    expect(evaluation).toStrictEqual(same);
  });
});

describe('learningCurves', () => {
  it('draws validation alone where nobody looked at training pictures', () => {
    const [first, second] = historyOf(2).map(({ epoch, validation }) => ({ epoch, validation }));
    const { alt, spec } = learningCurves([first!, second!], 2);
    expect(alt).toContain('the validation loss goes from 1.50 to 1.00');
    expect(alt).not.toContain('training');
    expect(JSON.stringify((spec as { data: unknown }).data)).not.toContain('training');
  });

  it('tells both lines by mark and dash as well as by colour, and marks the epoch that is kept', () => {
    const svg = readFileSync(join(few.folder, 'learning-curves.svg'), 'utf8');
    expect(svg).toContain('stroke-dasharray="5,4"');
    expect(svg.match(/>kept: epoch 3</g)).toHaveLength(2);
    expect(svg.match(/>(?:training|validation)</g)).toHaveLength(2);
  });

  it('tells the figures of the epoch that is kept', () => {
    const { alt } = learningCurves(historyOf(4), 2);
    expect(alt).toContain('over 4 epochs');
    expect(alt).toContain('Epoch 2 is kept, with a validation loss of 1.00 and an accuracy of 50.0%.');
  });

  it('refuses an epoch that there is not', () => {
    expect(() => learningCurves(historyOf(4), 5)).toThrow(RangeError);
    expect(() => learningCurves([], 1)).toThrow(RangeError);
  });
});

describe('colours', () => {
  it('stand out against the page', () => {
    for (const colour of [INK, MUTED, BLUE, ORANGE]) expect(contrast(colour, PAGE)).toBeGreaterThan(4.5);
    for (const mark of [INK, ORANGE, BLUE]) expect(contrast(mark, PALE_BLUE)).toBeGreaterThan(3);
  });

  it('leave every number in a cell readable, and grow darker with its share', () => {
    const shades = Array.from({ length: 101 }, (_, percent) => shadeOf(percent / 100));
    for (const shade of shades) expect(contrast(inkFor(shade), shade)).toBeGreaterThan(4.5);
    const againstPage = shades.map((shade) => contrast(shade, '#ffffff'));
    expect(againstPage).toEqual(againstPage.toSorted((a, b) => a - b));
  });
});

it('knows the share of a class without rows', () => {
  expect(
    confusionCells(
      ['a', 'b'],
      [
        [0, 0],
        [1, 3],
      ],
    ),
  ).toEqual([
    { truth: 'a', predicted: 'a', count: 0, share: 0 },
    { truth: 'a', predicted: 'b', count: 0, share: 0 },
    { truth: 'b', predicted: 'a', count: 1, share: 0.25 },
    { truth: 'b', predicted: 'b', count: 3, share: 0.75 },
  ]);
});
