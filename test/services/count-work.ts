/** Methods of texts that look at every character of them, beside those that search with a regular expression. */
const OF_TEXTS = ['includes', 'indexOf', 'normalize', 'split', 'toLowerCase', 'trim', 'trimEnd'] as const;

type Method = (this: unknown, ...given: unknown[]) => unknown;

/**
 * How many characters were handed to what looks at all of a text's characters, until a task was done: the same on a
 * fast machine and on a busy one. A text that is looked at again for each of its parts shows.
 */
export async function countWork(task: () => unknown): Promise<number> {
  let work = 0;
  const whole = (method: Method, self: unknown, given: unknown[]): unknown => {
    work += String(self instanceof Intl.Segmenter ? given[0] : self).length;
    return method.apply(self, given);
  };
  // Every other method of a regular expression calls this one where it isn't the language's own.
  const searched = (method: Method, self: unknown, given: unknown[]): unknown => {
    const pattern = self as RegExp;
    const start = pattern.global || pattern.sticky ? pattern.lastIndex : 0;
    const found = method.apply(self, given) as RegExpExecArray | null;
    const end = found ? found.index + found[0].length : pattern.sticky ? start : String(given[0]).length;
    work += Math.max(0, end - start) + 1;
    return found;
  };
  const undo = [
    replaced(RegExp.prototype, 'exec', searched),
    replaced(Intl.Segmenter.prototype, 'segment', whole),
    ...OF_TEXTS.map((name) => replaced(String.prototype, name, whole)),
  ];
  try {
    await task();
  } finally {
    for (const restore of undo) restore();
  }
  return work;
}

function replaced(
  owner: object,
  name: string,
  call: (method: Method, self: unknown, given: unknown[]) => unknown,
): () => void {
  const own = Object.getOwnPropertyDescriptor(owner, name)!;
  const method = own.value as Method;
  Object.defineProperty(owner, name, {
    ...own,
    value(this: unknown, ...given: unknown[]) {
      return call(method, this, given);
    },
  });
  return () => Object.defineProperty(owner, name, own);
}
