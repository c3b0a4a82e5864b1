/** A picture that goes with an answer. */
export interface Picture {
  /** File name with extension. */
  readonly name: string;
  readonly mediaType: 'image/png';
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
  /** Says in words all that the picture shows. */
  readonly alt: string;
}

/** A file that goes with an answer. */
export interface ReplyFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}
