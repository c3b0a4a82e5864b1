import { html } from 'hono/html';
import type { Reply, ReplyColour, ReplyGenre, ReplyHue, ReplyOwn } from '../../../reply.ts';
import type { PlatformWords } from '../../words.ts';
import { dataUrl } from '../base64.ts';
import { type Html, drawBar, drawField, hueName } from './drawings.ts';
import { renderComparables } from './comparables.ts';
import { renderCovers } from './covers.ts';
import { withOwnWords } from './own-words.ts';
import { renderSwatches } from './swatches.ts';
import { renderWorn } from './worn.ts';

/**
 * An answer, or the place for one.
 *
 * @param nextSteps what can be asked about it
 */
export function renderAnswer(
  reply: Reply | undefined,
  words: PlatformWords,
  title: string,
  nextSteps: Html | '' = '',
): Html {
  if (reply === undefined) return html`<div data-part="answer"></div>`;
  const { parts } = words.page;
  const {
    headline,
    notes,
    hues,
    palette,
    comparables,
    own,
    genres,
    recognised,
    ownColours,
    advice,
    headings,
  } = reply;
  return html`<div data-part="answer">
    <section id="answer" class="answer" aria-labelledby="answer-heading">
      <header class="answer-head">
        <h2 id="answer-heading" tabindex="-1">${withOwnWords(headline)}</h2>
        ${notes.map((note) => html`<p class="note">${withOwnWords(note)}</p>`)}
      </header>
      ${palette.length > 0 ? part('worn', headings.palette, renderWorn(reply, title, words)) : ''}
      ${nextSteps} ${renderHues(reply, words)}
      <div class="columns">
        ${
          hues.length > 0
            ? part(
                'why',
                parts.why,
                html`<ol class="hues">
                  ${hues.map(hueItem)}
                </ol>`,
              )
            : ''
        }
        <div class="column">
          ${recognised.length > 0 ? part('genres', parts.recognised, genreList(recognised)) : ''}
          ${genres.length > 0 ? part('looks', headingOf(genres, words), genreList(genres)) : ''}
          ${
            ownColours.length > 0
              ? part(
                  'colours',
                  headings.ownColours,
                  html`<ul class="hues">
                    ${ownColours.map(colourItem)}
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
          ? part('comparables', headings.comparables, renderComparables(comparables))
          : ''
      }
      ${own ? renderOwn(own) : ''}
      ${
        hues.length > 0 && palette.length === 0
          ? part('covers', parts.onCover, renderCovers(hues, title, words))
          : ''
      }
      ${renderActions(reply, words)}
    </section>
  </div>`;
}

/** The hues at a glance; below a palette of real covers with a heading, and with why they stand in their order. */
function renderHues(reply: Reply, words: PlatformWords): Html | '' {
  const { hues, order, palette } = reply;
  if (hues.length === 0) return '';
  const swatches = renderSwatches(hues, words);
  if (palette.length === 0) return swatches;
  return part(
    'hues',
    words.swatch.heading,
    html`<p>${order}</p>
      ${swatches}`,
  );
}

/** What somebody's own list wears, and the covers of it that are nearest. */
function renderOwn({ heading, sentences, nearest, covers }: ReplyOwn): Html {
  const said = sentences.map((sentence) => html`<p>${sentence}</p>`);
  const shown = covers.length > 0 ? [html`<h4>${nearest}</h4>`, renderComparables(covers)] : [];
  return part('own', heading, [...said, ...shown]);
}

function part(name: string, heading: string, content: Html | Html[]): Html {
  return html`<section class="part part-${name}" aria-labelledby="${name}-heading">
    <h3 id="${name}-heading">${heading}</h3>
    ${content}
  </section>`;
}

/** What a list of genres says: what a cover looks like, or, beside a blurb, what both show. */
function headingOf(genres: readonly ReplyGenre[], { page: { parts } }: PlatformWords): string {
  return genres.some(({ evidence }) => evidence !== '') ? parts.bothShow : parts.looksLike;
}

function genreList(genres: readonly ReplyGenre[]): Html {
  return html`<ul class="genres">
    ${genres.map(
      ({ name, score, percent, evidence }) =>
        html`<li>
          <span class="name">${name}</span> ${drawBar(score)}
          <span class="figure">${percent}</span>
          ${evidence === '' ? '' : html`<span class="evidence">${evidence}</span>`}
        </li>`,
    )}
  </ul>`;
}

function hueItem({ rank, hex, css, score, said }: ReplyHue): Html {
  return html`<li id="hue-${rank}" value="${rank}">
    ${drawField(hex)}
    <p class="line">
      <span class="rank">${rank}</span>
      <strong>${hueName(said.name)}</strong>
      <code data-copy="${hex}">${hex}</code>
      ${css === hex ? '' : html`<span class="keyword">CSS <code data-copy="${css}">${css}</code></span>`}
      ${said.role === '' ? '' : html`<span class="role">${said.role}</span>`}
    </p>
    ${measure(score, said.percent, said.usual)}
    <p class="reason">${said.lines.whole.join('\n')}</p>
  </li>`;
}

function measure(share: number, percent: string, usual = ''): Html {
  return html`<p class="measure">
    ${drawBar(share)} <span class="figure">${percent}</span>
    ${usual === '' ? '' : html`<span class="usual">${usual}</span>`}
  </p>`;
}

function colourItem({ hex, share, said }: ReplyColour): Html {
  return html`<li>
    ${drawField(hex)}
    <p class="line">
      <strong>${hueName(said.name)}</strong>
      <code data-copy="${hex}">${hex}</code>
    </p>
    ${measure(share, said.percent)} ${said.remark === '' ? '' : html`<p class="reason">${said.remark}</p>`}
  </li>`;
}

function renderActions({ hues, pictures, files }: Reply, { page }: PlatformWords): Html {
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
