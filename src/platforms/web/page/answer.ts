import { html } from 'hono/html';
import type { Sentences } from '../../../languages/index.ts';
import { genresOfBook } from '../../../hues/ranking.ts';
import { percent } from '../../../figures.ts';
import type { Reply, ReplyColour, ReplyGenre, ReplyHue } from '../../../reply.ts';
import { lookAndReason, lookAndRemark, nameColour } from '../../hue-words.ts';
import { dataUrl } from '../base64.ts';
import { orderOfHues } from '../../order-of-hues.ts';
import { type Html, drawBar, drawField, hueName } from './drawings.ts';
import { renderComparables } from './comparables.ts';
import { renderCovers } from './covers.ts';
import { withOwnWords } from './own-words.ts';
import { renderSwatches } from './swatches.ts';
import { renderWorn } from './worn.ts';

/** Genres that are listed as recognised. */
const GENRES_LISTED = 6;

/** An answer, or the place for one. */
export function renderAnswer(reply: Reply | undefined, words: Sentences, title: string): Html {
  if (reply === undefined) return html`<div data-part="answer"></div>`;
  const { parts } = words.page;
  const { headline, notes, hues, worn, comparables, genres, palette, advice } = reply;
  const recognised = recognisedGenres(reply, words);
  return html`<div data-part="answer">
    <section id="answer" class="answer" aria-labelledby="answer-heading">
      <header class="answer-head">
        <h2 id="answer-heading" tabindex="-1">${withOwnWords(headline)}</h2>
        ${notes.map((note) => html`<p class="note">${withOwnWords(note)}</p>`)}
      </header>
      ${worn.length > 0 ? part('worn', words.realCovers.palette, renderWorn(reply, title, words)) : ''}
      ${renderHues(reply, words)}
      <div class="columns">
        ${
          hues.length > 0
            ? part(
                'why',
                parts.why,
                html`<ol class="hues">
                  ${hues.map((hue) => hueItem(hue, words))}
                </ol>`,
              )
            : ''
        }
        <div class="column">
          ${recognised.length > 0 ? part('genres', parts.recognised, genreList(recognised, words)) : ''}
          ${genres.length > 0 ? part('looks', headingOf(genres, words), genreList(genres, words)) : ''}
          ${
            palette.length > 0
              ? part(
                  'colours',
                  words.cover.ownColours,
                  html`<ul class="hues">
                    ${palette.map((colour) => colourItem(colour, words))}
                  </ul>`,
                )
              : ''
          }
          ${
            advice.length > 0
              ? part(
                  'mood',
                  parts.mood,
                  advice.map((sentence) => html`<p>${sentence}</p>`),
                )
              : ''
          }
        </div>
      </div>
      ${
        comparables.length > 0
          ? part('comparables', words.realCovers.comparables, renderComparables(comparables, words))
          : ''
      }
      ${
        hues.length > 0 && worn.length === 0
          ? part('covers', parts.onCover, renderCovers(hues, title, words))
          : ''
      }
      ${renderActions(reply, words)}
    </section>
  </div>`;
}

/** The hues at a glance; below a palette of real covers with a heading, and with why they stand in their order. */
function renderHues(reply: Reply, words: Sentences): Html | '' {
  const { hues, worn } = reply;
  if (hues.length === 0) return '';
  const swatches = renderSwatches(hues, words);
  if (worn.length === 0) return swatches;
  return part(
    'hues',
    words.swatch.heading,
    html`<p>${orderOfHues(reply, words)}</p>
      ${swatches}`,
  );
}

function part(name: string, heading: string, content: Html | Html[]): Html {
  return html`<section class="part part-${name}" aria-labelledby="${name}-heading">
    <h3 id="${name}-heading">${heading}</h3>
    ${content}
  </section>`;
}

/** What the blurb shows; where a cover was shown, too, the reply itself lists what both say. */
function recognisedGenres({ reading, genres }: Reply, words: Sentences): ReplyGenre[] {
  if (!reading || genres.length > 0) return [];
  const named = new Set(reading.given.recognised.flatMap(({ ids }) => ids));
  return genresOfBook(reading.genres)
    .slice(0, GENRES_LISTED)
    .map((genre) => ({
      name: words.genreName(genre),
      score: genre.score,
      evidence: named.has(genre.id) ? words.page.named : '',
    }));
}

/** What a list of genres says: what a cover looks like, or, beside a blurb, what both show. */
function headingOf(genres: readonly ReplyGenre[], { page: { parts } }: Sentences): string {
  return genres.some(({ evidence }) => evidence !== '') ? parts.bothShow : parts.looksLike;
}

function genreList(genres: readonly ReplyGenre[], words: Sentences): Html {
  return html`<ul class="genres">
    ${genres.map(
      ({ name, score, evidence }) =>
        html`<li>
          <span class="name">${name}</span> ${drawBar(score)}
          <span class="figure">${percent(score, words.swatch)}</span>
          ${evidence === '' ? '' : html`<span class="evidence">${evidence}</span>`}
        </li>`,
    )}
  </ul>`;
}

function hueItem(hue: ReplyHue, words: Sentences): Html {
  const { rank, hex, css, score, role } = hue;
  return html`<li id="hue-${rank}" value="${rank}">
    ${drawField(hex)}
    <p class="line">
      <span class="rank">${rank}</span>
      <strong>${hueName(nameColour(hue, words).name)}</strong>
      <code data-copy="${hex}">${hex}</code>
      ${css === hex ? '' : html`<span class="keyword">CSS <code data-copy="${css}">${css}</code></span>`}
      <span class="measure">
        ${drawBar(score)}
        <span class="figure">${percent(score, words.swatch)}</span>
        ${role ? html`<span class="role">${words.roles[role]}</span>` : ''}
      </span>
    </p>
    <p class="reason">${lookAndReason(hue, words).join('\n')}</p>
  </li>`;
}

function colourItem(colour: ReplyColour, words: Sentences): Html {
  const { hex, share } = colour;
  const remark = lookAndRemark(colour, words);
  return html`<li>
    ${drawField(hex)}
    <p class="line">
      <strong>${hueName(nameColour(colour, words).name)}</strong>
      <code data-copy="${hex}">${hex}</code>
      <span class="measure">
        ${drawBar(share)}
        <span class="figure">${percent(share, words.swatch)}</span>
      </span>
    </p>
    ${remark === '' ? '' : html`<p class="reason">${remark}</p>`}
  </li>`;
}

function renderActions({ hues, pictures, files }: Reply, { page }: Sentences): Html {
  const ofHues = hues.length > 0 ? 1 : 0;
  return html`<div class="actions">
    ${pictures.map(
      ({ name, mediaType, bytes }, at) =>
        html`<a download="${name}" href="${dataUrl(mediaType, bytes)}"
          >${at < ofHues ? page.download : page.downloadColours}</a
        >`,
    )}
    ${files.map(
      ({ name, mediaType, bytes }) =>
        html`<a download="${name}" href="${dataUrl(mediaType, bytes)}">${name}</a>`,
    )}
    ${hues.length > 0 ? html`<button type="button" data-do="share" hidden>${page.share}</button>` : ''}
    <button type="button" data-do="print" hidden>${page.print}</button>
  </div>`;
}
