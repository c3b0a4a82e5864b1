import PdfKit from 'pdfkit';
import type { BoxMark, Mark, PagePart, PathMark, TextMark } from './marks.ts';
import { PAGE } from './theme.ts';
import { type Face, withoutPast } from './type/faces.ts';
import { setRuns } from './type/runs.ts';
import { type EmbeddedFont, type RunDocument, writeRun } from './write-run.ts';

/** What a document says of itself. */
export interface DocumentFacts {
  readonly title: string;
  readonly subject: string;
  /** BCP 47 tag. */
  readonly locale: string;
}

/** A page, and the document that it makes. */
export interface WrittenPage extends DocumentFacts {
  readonly parts: readonly PagePart[];
}

/** Points that an outline is wide. */
const EDGE = 0.6;

/** Scripts that are drawn from left to right and read from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * Writes a page as a tagged PDF (ISO 32000-1), its fonts embedded as far as they are used. The same page gives the
 * same bytes: it has no date, and its id comes from what it says of itself.
 */
export function writePdf({ title, subject, locale, parts }: WrittenPage): Promise<Uint8Array> {
  const pdf = new DatelessDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: locale,
    // No font but those that are set; the type doesn't know that there may be none.
    font: null as unknown as string,
    info: {
      Title: title,
      Subject: subject,
      Creator: 'coverhues',
      Producer: 'coverhues (PDFKit)',
      CreationDate: NEVER,
    },
  });
  const bytes = collect(pdf);
  pdf.forgetDate();
  for (const part of parts) pdf.addStructure(structureOf(part, pdf));
  pdf.end();
  return bytes;
}

/** What PDFKit makes an id with where it has no date. */
const NEVER = new Date(0);

/** A document that doesn't say when it was made. */
class DatelessDocument extends PdfKit implements RunDocument {
  /** Takes the date out of what the document says of itself. */
  forgetDate(): void {
    Object.defineProperty(this.info, 'CreationDate', { enumerable: false });
  }

  readonly #lent = new Set<string>();

  embedded(face: Face): EmbeddedFont {
    if (!this.#lent.has(face.name)) {
      this.#lent.add(face.name);
      // PDFKit takes a font that was opened before; its type doesn't say so.
      this.registerFont(face.name, withoutPast(face) as unknown as string);
    }
    this.font(face.name);
    const { _font: font, page } = this as unknown as {
      readonly _font: EmbeddedFont & { ref(): object };
      readonly page: { readonly fonts: Record<string, object> };
    };
    page.fonts[font.id] ??= font.ref();
    return font;
  }

  /** PDFKit would write XMP metadata with a date, and with a title whose characters it doesn't escape. */
  override endMetadata(): void {
    // What the document says of itself stands in its information dictionary.
  }
}

function collect(pdf: DatelessDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
}

function structureOf(
  { tag, alt, marks, parts }: PagePart,
  pdf: DatelessDocument,
): PDFKit.PDFStructureElement {
  const drawn = marks.length === 0 ? [] : [() => drawAll(marks, pdf)];
  const inner = parts.map((part) => structureOf(part, pdf));
  if (inner.length === 0) return pdf.struct(tag, { ...(alt && { alt }), ...actualOf(marks) }, drawn);
  // What adorns a part with others in it is nothing to read out.
  if (marks.length > 0) {
    pdf.markContent('Artifact', { type: 'Layout' });
    drawAll(marks, pdf);
    pdf.endMarkedContent();
  }
  return pdf.struct(tag, {}, inner);
}

/** A text that runs from right to left, as it is read: it is drawn from left to right. */
function actualOf(marks: readonly Mark[]): { readonly actual?: string } {
  const text = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).join(' ');
  return RIGHT_TO_LEFT.test(text) ? { actual: text } : {};
}

function drawAll(marks: readonly Mark[], pdf: DatelessDocument): void {
  for (const mark of marks) draw(mark, pdf);
}

function draw(mark: Mark, pdf: DatelessDocument): void {
  if (mark.kind === 'text') drawText(mark, pdf);
  else if (mark.kind === 'path') drawPath(mark, pdf);
  else drawBox(mark, pdf);
}

function drawText({ text, x, y, size, weight, fill, direction }: TextMark, pdf: DatelessDocument): void {
  pdf.fillColor(fill);
  let at = x;
  for (const run of setRuns(text, weight, direction)) {
    writeRun(run, { x: at, y, size }, pdf);
    at += run.width * size;
  }
}

function drawPath({ d, fill, x, y, scale, clip }: PathMark, pdf: DatelessDocument): void {
  pdf.save();
  pdf.rect(clip.x, clip.y, clip.width, clip.height).clip();
  pdf.translate(x, y).scale(scale).path(d).fill(fill);
  pdf.restore();
}

function drawBox({ x, y, width, height, fill, edge }: BoxMark, pdf: DatelessDocument): void {
  if (fill) pdf.rect(x, y, width, height).fill(fill);
  if (!edge) return;
  const inset = EDGE / 2;
  pdf
    .lineWidth(EDGE)
    .rect(x + inset, y + inset, width - EDGE, height - EDGE)
    .stroke(edge);
}
