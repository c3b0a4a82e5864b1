import type { TopLevelSpec } from 'vega-lite';

/** A figure before it is drawn. */
export interface Figure {
  /** File name without extension. */
  readonly name: string;
  /** One line above it. */
  readonly title: string;
  /** Lines below its title. */
  readonly subtitle?: readonly string[];
  /** What it shows, in words, for those who don't see it. */
  readonly alt: string;
  /** How it is drawn. */
  readonly spec: TopLevelSpec;
  /** What it is drawn from, as JSON. */
  readonly data: unknown;
}

/** A figure as files. */
export interface RenderedFigure {
  readonly svg: string;
  readonly png: Uint8Array;
  readonly json: string;
}
