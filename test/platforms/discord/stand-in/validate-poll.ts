/** A poll as it is created. */
export interface PollJson {
  readonly question: { readonly text?: string; readonly emoji?: object };
  readonly answers: readonly {
    readonly poll_media: {
      readonly text?: string;
      readonly emoji?: { readonly id?: string | null; readonly name?: string | null } | null;
    };
  }[];
  readonly duration?: number;
  readonly allow_multiselect?: boolean;
  readonly layout_type?: number;
}

const HOURS = 32 * 24;

/** What Discord would refuse in a poll; from its documentation of polls. */
export function faultsOfPoll({ question, answers, duration = 24, ...others }: PollJson): string[] {
  const faults: string[] = [];
  const check = (right: boolean, fault: string) => {
    if (!right) faults.push(fault);
  };
  const { text = '' } = question;
  check(text.length >= 1 && text.length <= 300, 'a question of no fit length');
  check(question.emoji === undefined, 'an emoji in a question');
  check(answers.length >= 1 && answers.length <= 10, `${answers.length} answers`);
  for (const { poll_media: media } of answers) {
    const length = (media.text ?? '').length;
    check(length >= 1 && length <= 55, 'an answer of no fit length');
    const { id, name } = media.emoji ?? {};
    check(!media.emoji || Boolean(id) !== Boolean(name), 'an emoji with an id and a name');
  }
  check(Number.isInteger(duration) && duration >= 1 && duration <= HOURS, `${duration} hours`);
  check((others.layout_type ?? 1) === 1, 'a layout that is not known');
  return faults;
}
