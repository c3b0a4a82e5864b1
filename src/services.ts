import type { Picture } from './answer-files.ts';
import { type Answers, createAnswers } from './answers/answers.ts';
import type { BriefSpec } from './brief/spec.ts';
import type { CatalogueChunk, ChunkLine } from './catalogue-chunk.ts';
import type { CoversEngine } from './covers/reading.ts';
import type { HuesEngine, TitleCompletion } from './hues/reading.ts';
import { type Logger, createLogger } from './logger.ts';
import type { Reply } from './reply.ts';
import type { Request } from './request.ts';
import type { Settings } from './settings.ts';
import { createMemoryStore } from './store/memory-store.ts';
import { createShelves, type Shelves } from './shelf/shelves.ts';
import type { Store } from './store/store.ts';
import type { ComparisonSpec } from './swatch/comparison-spec.ts';
import type { PaletteSpec } from './swatch/palette-spec.ts';
import type { SeriesSpec } from './swatch/series-spec.ts';
import type { ViewSpec } from './swatch/view/view-spec.ts';
import type { SwatchSpec } from './swatch/spec.ts';
import { createVotes, type Votes } from './votes/votes.ts';

/** What of the settings they are made of. */
export type ServiceSettings = Pick<
  Settings,
  'address' | 'coversModel' | 'huesModel' | 'logLevel' | 'ownIndex' | 'theme'
>;

/** What of the services is of the process that was asked, and not of the one that answers. */
export type AskedServices = Pick<Services, 'theme' | 'address'>;

/** The same services, for what was asked elsewhere. */
export function servicesFor(front: AskedServices, { address: _own, ...others }: Services): Services {
  return { ...others, ...front };
}

/** Answers requests elsewhere. */
export interface Answering {
  /**
   * @param signal gives the request up
   * @param front what differs where it was asked
   */
  answer(request: Request, signal?: AbortSignal, front?: AskedServices): Promise<Reply>;
  /**
   * The lines of a part of a catalogue, in its order.
   *
   * @param signal gives it up
   */
  workChunk(chunk: CatalogueChunk, signal?: AbortSignal): Promise<readonly ChunkLine[]>;
  /** How many questions it is best given at once. */
  readonly atOnce: number;
}

/** What commands work with: made once, shared by every request and every platform. */
export interface Services {
  /** The hues engine, loaded when it is first asked for and kept; a load that failed is tried again. */
  hues(): Promise<HuesEngine>;
  /** The covers engine, loaded and kept in the same way. */
  covers(): Promise<CoversEngine>;
  /**
   * Loads what answers need, so that the first comes as fast as the later ones. The covers model comes first: its
   * loading leaves 20 MB of memory behind, which the hues model then takes up.
   */
  warmUp(): Promise<void>;
  /** The hues model's part of it. */
  warmUpHues(): Promise<void>;
  /** Whether questions can be answered right now, without a model to wait for. */
  isReady(): Promise<boolean>;
  /** Words for genres, for completing what a person types; see `HuesEngine`. */
  genreWords(locale: string): Promise<readonly string[]>;
  /** Known books that a person may be going to type; none for a model that knows no covers. See `HuesEngine`. */
  completeTitles(text: string, most: number): Promise<readonly TitleCompletion[]>;
  /** Loads the covers model, which only some answers need. Never rejects: who asks for it is told. */
  warmUpCovers(): Promise<void>;
  /** Whether a swatch shows a title: not one with a letter that no font at hand has. */
  showsTitle(title: string): Promise<boolean>;
  /** Draws a swatch as a PNG. */
  renderSwatch(spec: SwatchSpec): Promise<Picture>;
  /** Draws a cover's own colours as a PNG. */
  renderPalette(spec: PaletteSpec): Promise<Picture>;
  /** Draws a palette as others see it as a PNG. */
  renderView(spec: ViewSpec): Promise<Picture>;
  /** Draws the covers of a series as a PNG. */
  renderSeries(spec: SeriesSpec): Promise<Picture>;
  /** Draws a brief as a page of PDF. */
  renderBrief(spec: BriefSpec): Promise<Uint8Array>;
  /** Draws palettes side by side as a PNG. */
  renderComparison(spec: ComparisonSpec): Promise<Picture>;
  /** Answers that can be asked about later. */
  readonly answers: Answers;
  /** Answers that people saved under names. */
  readonly shelves: Shelves;
  /** What people put to a vote. */
  readonly votes: Votes;
  /** What outlives a request. */
  readonly store: Store;
  /** The swatch's theme when a request names none. */
  readonly theme: Settings['theme'];
  /**
   * Where people reach the page, without a slash at the end; empty where they are on it already, and absent where they
   * can't be sent there.
   */
  readonly address?: string;
  readonly logger: Logger;
  /** What answers in place of this thread; absent where it does so itself. */
  readonly answering?: Answering;
  /** Frees what was loaded. */
  close(): Promise<void>;
}

/**
 * Makes the services. Loads nothing yet: models and libraries come in when they are first needed.
 *
 * @param store where answers are remembered; as long as the process lives, unless told otherwise
 * @param shelfStore where shelves are kept, if not there
 */
export function createServices(
  settings: ServiceSettings,
  logger: Logger = createLogger(settings),
  store: Store = createMemoryStore(),
  shelfStore: Store = store,
): Services {
  const hues = keep(() => loadHues(settings, logger));
  const covers = keep(() => loadCovers(settings, logger));
  const briefs = keep(async () => (await import('./brief/brief-maker.ts')).openBriefMaker());
  return {
    answers: createAnswers(store),
    shelves: createShelves(shelfStore),
    votes: createVotes(store),
    store,
    theme: settings.theme,
    ...(settings.address !== undefined && { address: settings.address }),
    logger,
    hues: hues.get,
    covers: covers.get,
    async warmUp() {
      await this.warmUpCovers();
      await Promise.all([this.warmUpHues(), store.get('warm-up')]);
    },
    async warmUpHues() {
      const { loadFonts } = await import('./swatch/fonts.ts');
      const [engine] = await Promise.all([this.hues(), loadFonts()]);
      // The first genres that are read take their vocabulary along, and the first title that is completed all titles.
      engine.genresIn('fantasy');
      await engine.completeTitles?.('a', 1);
    },
    isReady() {
      return Promise.race([this.hues().then(isTrue, isFalse), nextTurn()]);
    },
    async genreWords(locale) {
      return (await this.hues()).genreWords(locale);
    },
    async completeTitles(...asked) {
      return (await (await this.hues()).completeTitles?.(...asked)) ?? [];
    },
    async warmUpCovers() {
      await this.covers().catch((error: unknown) => {
        logger.error({ err: error }, 'the covers model could not be loaded');
      });
    },
    async showsTitle(title) {
      const { drawnTitle } = await import('./swatch/title.ts');
      return (await drawnTitle(title)) !== '';
    },
    async renderSwatch(spec) {
      const { renderSwatch } = await import('./swatch/render-swatch.ts');
      return renderSwatch(spec);
    },
    async renderPalette(spec) {
      const { renderPalette } = await import('./swatch/render-swatch.ts');
      return renderPalette(spec);
    },
    async renderView(spec) {
      const { renderView } = await import('./swatch/render-swatch.ts');
      return renderView(spec);
    },
    async renderSeries(spec) {
      const { renderSeries } = await import('./swatch/render-swatch.ts');
      return renderSeries(spec);
    },
    async renderBrief(spec) {
      return (await briefs.get()).draw(spec);
    },
    async renderComparison(spec) {
      const { renderComparison } = await import('./swatch/render-swatch.ts');
      return renderComparison(spec);
    },
    async close() {
      await Promise.all([hues.close(), covers.close(), briefs.close()]);
      await Promise.all([...new Set([store, shelfStore])].map((each) => each.close()));
    },
  };
}

const isTrue = () => true;
const isFalse = () => false;

/** False, after everything that is done already has been told. */
function nextTurn(): Promise<false> {
  return new Promise((resolve) => {
    setImmediate(resolve, false);
  });
}

/** Loads something when it is first asked for and keeps it; a load that failed is tried again. */
function keep<Loaded extends { close(): Promise<void> }>(
  load: () => Promise<Loaded>,
): { readonly get: () => Promise<Loaded>; readonly close: () => Promise<void> } {
  let kept: Promise<Loaded> | undefined;
  return {
    get() {
      kept ??= load().catch((error: unknown) => {
        kept = undefined;
        throw error;
      });
      return kept;
    },
    async close() {
      const loaded = kept;
      kept = undefined;
      await (await loaded?.catch(() => undefined))?.close();
    },
  };
}

async function loadHues(
  { huesModel: directory, ownIndex: own }: ServiceSettings,
  logger: Logger,
): Promise<HuesEngine> {
  const started = performance.now();
  const [{ loadHuesEngine }, { LEXICONS }] = await Promise.all([
    import('./hues/engine.ts'),
    import('./languages/index.ts'),
  ]);
  const engine = await loadHuesEngine({ directory, own, lexicons: LEXICONS });
  logLoaded(logger, 'hues model loaded', directory, started);
  return engine;
}

async function loadCovers(
  { coversModel: directory }: ServiceSettings,
  logger: Logger,
): Promise<CoversEngine> {
  const started = performance.now();
  const { loadCoversEngine } = await import('./covers/engine.ts');
  const engine = await loadCoversEngine({ directory });
  logLoaded(logger, 'covers model loaded', directory, started);
  return engine;
}

function logLoaded(logger: Logger, message: string, directory: string, started: number): void {
  logger.debug({ directory, milliseconds: Math.round(performance.now() - started) }, message);
}
