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
