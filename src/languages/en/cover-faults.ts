import type { CoverSentences } from '../cover-sentences.ts';
import { formats } from './formats.ts';

const FORMATS = 'JPEG, PNG, WebP, GIF, AVIF or TIFF';
const LATER = 'Try again in a minute.';

/** Why a cover could not be looked at, in English. */
export const coverFaults: CoverSentences['faults'] = {
  PICTURE_EMPTY: () => "The picture's file is empty. Send the cover again, as JPEG or PNG.",
  PICTURE_NOT_A_PICTURE: () =>
    `That file is no picture, whatever its name says. Send the cover as ${FORMATS}.`,
  PICTURE_FORMAT_REFUSED: () =>
    `I can't read pictures of that format. Save the cover as ${FORMATS} and send that.`,
  PICTURE_DOCUMENT: () =>
    'That is a document and no picture. Save the page with the cover as JPEG or PNG and send that.',
  PICTURE_HEIC: () =>
    "That is a HEIC picture, which I can't read. On an iPhone, choose Settings › Camera › Formats › Most Compatible, or send a screenshot of it; elsewhere, open it and export it as JPEG.",
  PICTURE_HDR: () =>
    "That picture is in HDR, so I can't be sure of its colours. Save it in sRGB, as JPEG or PNG, and send that.",
  PICTURE_TRANSPARENT: () =>
    'The picture is transparent all over, so there is nothing to see. Save the cover with its background and send that.',
  PICTURE_TOO_LARGE: ({ bytes, pixels, avifPixels, longSide }) =>
    `The picture is too large: I read up to ${formats.bytes(bytes)} and ${formats.number(pixels / 1e6)} million pixels (AVIF: ${formats.number(avifPixels / 1e6)} million), and ${formats.number(longSide)} pixels a side. Save it smaller (${formats.number(1600)} pixels high are plenty), with 8 bits a channel, and send that.`,
  PICTURE_TOO_SMALL: ({ side }) =>
    `The picture is too small for a cover: it needs at least ${side} pixels each way. Send a larger one.`,
  PICTURE_DAMAGED: () =>
    "I can't read the picture: its file is cut off, damaged or of a rare kind. Save it again as JPEG or PNG and send that.",
  PICTURE_TOO_SLOW: () =>
    'The picture took too long to read. Save it smaller, as JPEG or PNG, and send that.',
  ATTACHMENT_REFUSED: () =>
    "The picture isn't kept on this platform itself, so I didn't open it. Attach the picture itself.",
  ATTACHMENT_REDIRECTED: () =>
    "I'm not allowed to open the picture from here. Send it to me in a direct message.",
  ATTACHMENT_EXPIRED: () =>
    'The picture is no longer there: its link has expired, or it was deleted. Attach it again.',
  ATTACHMENT_LATE: () => `The picture didn't arrive in time. ${LATER}`,
  ATTACHMENT_BUSY: () => `I couldn't fetch the picture: the platform is very busy just now. ${LATER}`,
  ATTACHMENT_UNREACHABLE: () => `I couldn't fetch the picture. ${LATER}`,
  COVER_FAILED: () => "I couldn't look at the cover: something failed on my side. Please try it again later.",
};
