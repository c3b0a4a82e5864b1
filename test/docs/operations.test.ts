import { readFileSync } from 'node:fs';
import { parser } from '@prometheus-io/lezer-promql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createMetrics } from '../../src/metrics/metrics.ts';
import { packagePath } from '../../src/package-root.ts';
import { createAnswerQueue } from '../../src/queue/answer-queue.ts';
import { inMemoryEngine } from '../services/in-memory-engine.ts';
import { servicesAround } from '../services/test-services.ts';
import { asJson, BLURB, openWeb } from '../platforms/web/web.ts';
import { anchorsOf, readPage } from './pages.ts';

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly for?: string;
  readonly labels: { readonly severity: string };
  readonly annotations: Readonly<Record<'summary' | 'description' | 'runbook', string>>;
}

interface Panel {
  readonly id: number;
  readonly title: string;
  readonly description: string;
  readonly gridPos: Readonly<Record<'x' | 'y' | 'w' | 'h', number>>;
  readonly datasource: { readonly uid: string };
  readonly fieldConfig: { readonly defaults: { readonly unit: string } };
  readonly targets: readonly { readonly expr: string; readonly refId: string }[];
}

const fileOf = (name: string): string => readFileSync(packagePath('assets', 'operations', name), 'utf8');
const RULES = (parse(fileOf('alerts.yml')) as { groups: { rules: Rule[] }[] }).groups.flatMap(
  ({ rules }) => rules,
);
const BOARD = JSON.parse(fileOf('grafana.json')) as { readonly panels: readonly Panel[] };

/** Names of the metrics that are no library's. */
const METRICS = Array.from(
  readFileSync(packagePath('src', 'metrics', 'metrics.ts'), 'utf8').matchAll(/name: '(coverhues_\w+)'/g),
  ([, name = '']) => name,
);

/** An expression of Grafana as Prometheus gets it. */
const filledIn = (expr: string): string =>
  expr.replaceAll('$__rate_interval', '5m').replaceAll('$__range', '6h').replaceAll('$job', '.*');

const EXPRESSIONS = [
  ...RULES.map(({ alert, expr }) => [alert, expr] as const),
  ...BOARD.panels.flatMap(({ title, targets }) =>
    targets.map(({ expr }) => [title, filledIn(expr)] as const),
  ),
];

/** What an expression selects: the metric, and the labels that are matched or grouped by. */
function readExpression(expr: string): { faults: string[]; metrics: string[]; labels: string[] } {
  const [faults, metrics, labels]: [string[], string[], string[]] = [[], [], []];
  parser.parse(expr).iterate({
    enter({ name, type, node, from, to }) {
      const text = expr.slice(from, to);
      if (type.isError) faults.push(`at ${from}: ${expr}`);
      if (name === 'Identifier' && node.parent?.name === 'VectorSelector') metrics.push(text);
      if (name === 'LabelName') labels.push(text);
    },
  });
  return { faults, metrics, labels };
}

/** Labels that Prometheus itself gives to all that it scrapes, and the one of a histogram's buckets. */
const GIVEN: ReadonlySet<string> = new Set(['job', 'instance', 'le']);

describe('what watches over a server', () => {
  let figures: string;
  const closing: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    const metrics = createMetrics();
    const services = metrics.meterServices(servicesAround(inMemoryEngine()));
    const queue = createAnswerQueue(services);
    metrics.watchQueue(queue);
    metrics.watchThreads(() => 1);
    const web = await openWeb(services, { metrics, ask: metrics.meterAsk('web', queue.ask) });
    closing.push(() => web.stop());
    metrics.watchPlatforms([web]);
    metrics.watchShards(() => ({ agreed: 2, held: [{ shard: 1, connected: true }] }));
    await fetch(`${web.address}/api/hues`, asJson({ description: BLURB }));
    figures = await (await fetch(`${web.address}/metrics`)).text();
  });
  afterAll(() => Promise.all(closing.map((close) => close())));

  /** Names of all series that the running server prints, with the labels of each. */
  function seriesPrinted(): Map<string, Set<string>> {
    const series = new Map<string, Set<string>>([['up', new Set()]]);
    for (const [, name = '', labels = ''] of figures.matchAll(/^(\w+)(?:\{([^}]*)\})? /gm)) {
      const known = series.get(name) ?? new Set();
      for (const [, label = ''] of labels.matchAll(/(\w+)="/g)) known.add(label);
      series.set(name, known);
    }
    return series;
  }

  it('tells whether platforms are connected', () => {
    expect(figures).toContain('coverhues_platform_up{platform="web"} 1\n');
  });

  it.each(EXPRESSIONS)('%s asks in PromQL for what the running server prints: %s', (_, expr) => {
    const { faults, metrics, labels } = readExpression(expr);
    expect(faults).toEqual([]);
    expect(metrics).not.toEqual([]);
    const printed = seriesPrinted();
    expect(metrics.filter((name) => !printed.has(name))).toEqual([]);
    const ofMetrics = metrics.map((name) => printed.get(name));
    const isKnown = (label: string) => GIVEN.has(label) || ofMetrics.some((own) => own?.has(label));
    expect(labels.filter((label) => !isKnown(label))).toEqual([]);
  });

  it('finds faults where there are some', () => {
    expect(readExpression('sum(rate(up[5m]) /').faults).not.toEqual([]);
    expect(readExpression('rate(coverhues_nothing[5m])').metrics).toEqual(['coverhues_nothing']);
  });
});

/** What a chapter on an alert says to do, a line a step: links within the page lose their mark-up, others name a file. */
function stepsOf(alert: string): string[] {
  const [, chapter = ''] = new RegExp(`^## ${alert}\n([^]*?)(?=^## |$(?![^]))`, 'm').exec(
    readPage('docs/operations.md').text,
  )!;
  return Array.from(chapter.matchAll(/^\d\. .*(?:\n {3}.*)*/gm), ([step]) =>
    step
      .replaceAll(/\n +/g, ' ')
      .replaceAll(/\[([^\]]*)\]\(#[^)]*\)/g, '$1')
      .replaceAll(/\[[^\]]*\]\(([\w.-]+)[^)]*\)/g, 'docs/$1')
      .replaceAll('`', ''),
  );
}

describe('the alerts', () => {
  it('have each what Prometheus and people need, and a chapter on what to do', () => {
    const anchors = anchorsOf(readPage('docs/operations.md'));
    expect(RULES.length).toBeGreaterThan(8);
    for (const { alert, labels, annotations, for: lasting = '1m' } of RULES) {
      expect(labels.severity).toMatch(/^(?:critical|warning)$/);
      expect(lasting).toMatch(/^\d+[smh]$/);
      expect(annotations.summary).not.toBe('');
      expect(annotations.description).toMatch(/\.$/);
      expect(anchors).toContain(alert.toLowerCase());
    }
    expect(new Set(RULES.map(({ alert }) => alert)).size).toBe(RULES.length);
  });

  it.each(RULES.map((rule) => [rule.alert, rule] as const))(
    '%s brings along the steps of its chapter, in words that need no link',
    (alert, { annotations: { runbook } }) => {
      expect(runbook.split('\n')).toEqual(stepsOf(alert));
      expect(runbook).toMatch(/^1\. .+\n2\. /);
      expect(runbook).not.toMatch(/[`[\]]|\{\{/);
    },
  );

  it('have no chapter too many', () => {
    const chapters = anchorsOf(readPage('docs/operations.md')).filter((anchor) => anchor !== 'operations');
    expect(chapters.toSorted()).toEqual(RULES.map(({ alert }) => alert.toLowerCase()).toSorted());
  });
});

describe('the board', () => {
  it('shows all that the server counts of its own', () => {
    const shown = new Set(BOARD.panels.flatMap(({ targets }) => targets.map(({ expr }) => filledIn(expr))));
    const selected = [...shown].flatMap((expr) => readExpression(expr).metrics);
    const own = METRICS.map((name) => new RegExp(`^${name}(?:_count|_sum|_bucket)?$`));
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter((name) => !selected.some((each) => name.test(each)))).toEqual([]);
  });

  it('has panels that say what they show, in what unit, from the source that is chosen', () => {
    for (const { title, description, datasource, fieldConfig, targets } of BOARD.panels) {
      expect(title).not.toBe('');
      expect(description).toMatch(/\.$/);
      expect(datasource.uid).toBe('${datasource}');
      expect(fieldConfig.defaults.unit).not.toBe('');
      expect(targets.map(({ refId }) => refId)).toEqual([...new Set(targets.map(({ refId }) => refId))]);
    }
    expect(new Set(BOARD.panels.map(({ id }) => id)).size).toBe(BOARD.panels.length);
  });

  it('lays no panel over another, and none beyond the edge', () => {
    const taken = new Set<string>();
    for (const { gridPos } of BOARD.panels) {
      expect(gridPos.x + gridPos.w).toBeLessThanOrEqual(24);
      for (let x = gridPos.x; x < gridPos.x + gridPos.w; x++)
        for (let y = gridPos.y; y < gridPos.y + gridPos.h; y++) {
          expect(taken.has(`${x},${y}`)).toBe(false);
          taken.add(`${x},${y}`);
        }
    }
  });
});
