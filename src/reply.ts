import type { HueReading, RankedHue } from './hues/reading.ts';
import type { Role } from './palette/role.ts';

export type { Role } from './palette/role.ts';

/** A hue as an answer lists it. */
export interface ReplyHue extends RankedHue {
  /** Its role in the palette, if the palette took it. */
  readonly role?: Role;
  /** Why it is recommended: one plain sentence. */
  readonly reason: string;
}

/** A picture that goes with an answer. */
export interface Picture {
  /** File name with extension. */
  readonly name: string;
  readonly mediaType: 'image/png';
  readonly width: number;
  readonly height: number;
  /** The file's bytes in base64, so that a reply stays JSON. */
  readonly base64: string;
  /** Says in words all that the picture shows. */
  readonly alt: string;
}

/** A file that goes with an answer. */
export interface ReplyFile {
  readonly name: string;
  readonly mediaType: string;
  readonly base64: string;
}

/** A follow-up that a person can choose: the same request again, with some of it changed. */
export interface FollowUp {
  readonly id: 'why' | 'more' | 'other';
  readonly label: string;
  readonly change: Readonly<Record<string, string | number | boolean>>;
}

/** An answer: plain data that any platform can encode within its limits. */
export interface Reply {
  /** One line that stands on its own. */
  readonly headline: string;
  /** Sentences that come before the hues: what was understood, and with what confidence. */
  readonly notes: readonly string[];
  /** Ranked hues, best first; empty when there was nothing to rank. */
  readonly hues: readonly ReplyHue[];
  /** Sentences that come after the hues: ground, chroma, contrast, measured shares. */
  readonly advice: readonly string[];
  readonly pictures: readonly Picture[];
  readonly files: readonly ReplyFile[];
  readonly followUps: readonly FollowUp[];
  /** What the model read beside the hues, as figures for programs; absent when there was nothing to read. */
  readonly reading?: Omit<HueReading, 'hues'>;
  /** Whether only the asker should see it. */
  readonly private: boolean;
}
