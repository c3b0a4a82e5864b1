import type { AttachmentCode, FileKind } from '../../errors.ts';
import type { OfferedWords } from '../offered-words.ts';

/** Lengths in characters that chat platforms allow. */
export const CHAT_LIMITS = {
  /** Discord: the name of a command in a message's menu. */
  menu: 32,
  /** Discord: characters of a button's label that its width has room for. */
  button: 34,
  /** Slack: an option of a menu. */
  option: 75,
  /** Discord and Slack: what stands in a menu before anything is chosen. */
  menuPlaceholder: 150,
  /** Discord: the title of a form and the label of a field. */
  formTitle: 45,
  label: 45,
  /** Discord: what stands below a field's label, and in the empty field. */
  description: 100,
  placeholder: 100,
  /** Slack: the title of a form, and a button of it. */
  shortTitle: 24,
} as const;

/** One field of a form. */
export interface FieldWords {
  readonly label: string;
  readonly description: string;
  readonly placeholder: string;
}

/** A file that could not be read. */
export interface UnreadFile {
  /** Its name as it was sent. */
  readonly name: string;
  readonly kind: FileKind;
  /** Bytes of a file that is read, at most. */
  readonly limit: number;
}

/** What is said of attached files. */
export interface FileSentences {
  /** Why a file could not be read, and what to do. */
  readonly faults: Readonly<Record<AttachmentCode, (file: UnreadFile) => string>>;
  /** So many files beside a text were not read. */
  readonly leftOut: (count: number) => string;
}

/** What only a chat platform has to say, in one language. */
export interface ChatSentences {
  /** Commands in a message's menu: its text as a blurb, answered for all or for the asker alone. */
  readonly menu: { readonly shared: string; readonly private: string };
  /** Options that only a chat platform offers. */
  readonly options: { readonly file: OfferedWords; readonly private: OfferedWords };
  /** After a text that is too short to be a blurb, with an example. */
  readonly tooShort: string;
  /** Where somebody asks about a message that the platform doesn't show the bot. */
  readonly repliedToHidden: string;
  readonly form: {
    /** Slack: the title of a form, and its two buttons. */
    readonly shortTitle: string;
    readonly submit: string;
    readonly cancel: string;
    /** Below the field for the blurb, when the form is sent in without a blurb and genres. */
    readonly empty: string;
    /** Slack: a second field for the blurb, and what to do with a still longer one. */
    readonly continued: string;
    readonly longer: string;
    readonly title: string;
    readonly blurb: FieldWords;
    readonly bookTitle: FieldWords;
    readonly genres: FieldWords;
    readonly comparables: FieldWords;
    readonly cover: Omit<FieldWords, 'placeholder'>;
    /** Where the blurb's file and the cover's picture share a field. */
    readonly files: Omit<FieldWords, 'placeholder'>;
  };
  /** The form for a cover alone: its title, and the button that sends it in. */
  readonly coverForm: { readonly shortTitle: string; readonly submit: string };
  /** What stands in the menu of what a designer does next with an answer, before anything is chosen. */
  readonly desk: string;
  /** To somebody else who presses a button of an answer. */
  readonly notYours: string;
  /** When an answer is no longer stored, as it is for that many days. */
  readonly answerGone: (days: number) => string;
  readonly failed: string;
  readonly busy: string;
  /** Where nothing can be kept or looked up for a while. */
  readonly storeAway: string;
  readonly restarting: string;
  /** To whoever may have their answer already, as it was being delivered when the process ended. */
  readonly interrupted: string;
  readonly file: FileSentences;
  /** Above the files of a palette: of a book's answer, and of a cover's own. */
  readonly exported: string;
  readonly exportedCover: string;
  /** How a list of hues was shortened to fit a message. */
  shortened(list: { readonly withoutReason: number; readonly leftOut: number }): string;
  /** Where an answer was made private, but others still see it. */
  readonly stillVisible: string;
  /** Where a picture could not be shown. */
  readonly pictureMissing: string;
  /** Above a picture that came after its answer had said so. */
  readonly pictureAfterAll: string;
  /** Comes after what the files are, where they could not be put beside the answer. */
  readonly filesInDirect: (count: number) => string;
  /** Where an answer had to leave the conversation that it was asked in, for the one with the bot. */
  readonly answeredHere: string;
  /** The app's home in Slack. */
  readonly home: {
    readonly recent: string;
    readonly nothingYet: string;
    readonly settings: string;
    readonly whoSees: string;
    /** Below the choice of who sees answers, which only admins have. */
    readonly forWorkspace: string;
    readonly visibility: { readonly private: string; readonly public: string };
  };
  /** So many files or pictures are larger than the platform takes here. */
  readonly filesTooLarge: (count: number) => string;
}
