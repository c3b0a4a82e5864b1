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
  /** File name with extension, in lower-case ASCII. */
  readonly name: string;
  /** The same in the script of the book's title, for whoever takes any; absent where there is no title. */
  readonly titledName?: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}
